"""The speech interface: text in, samples with word and phone times out. Backends live in `backends/<name>/`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from tongpin.media.phones import Phone, Word


@dataclass(frozen=True)
class Voice:
    """One voice a backend offers. `kind` is what casting looks for; `sample` is a sentence to try it with."""

    name: str
    zh: str
    kind: str  # woman, man, girl, boy, old_woman, old_man, idol, narrator
    sample: str = "你好，我是同频的配音。"


@dataclass(frozen=True)
class SpeechRequest:
    """What to say and how. Everything that changes the samples is here, because the artifact is named by it."""

    text: str
    voice: str
    speed: float = 1.0  # 0.5 .. 2.0
    pitch: float = 0.0  # semitones, -6 .. 6
    volume_db: float = 0.0
    manner: str = "plain"  # plain soft loud choked excited angry sad nervous surprised calm happy tired cold


@dataclass(frozen=True)
class Utterance:
    """Trimmed speech: float32 mono at 48 kHz, shape (n,), with the time of every character and phone."""

    audio: npt.NDArray[np.float32]
    words: tuple[Word, ...]  # one per Chinese character or per word of another script, in reading order
    phones: tuple[Phone, ...]


class SpeechBackend(Protocol):
    """What a speech backend must offer: its voices, and saying one request."""

    name: str
    version: str  # part of the artifact's name: a new engine makes new utterances

    def voices(self) -> tuple[Voice, ...]:
        """The voices this machine can speak with."""
        ...

    def say(self, request: SpeechRequest) -> Utterance:
        """Speak a request. Raises BackendError."""
        ...
