"""A backend that beeps: every Chinese character or foreign word is one tone of known length and pitch."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from tongpin.errors import BackendError, InputError
from tongpin.gateway.speech import SpeechRequest, Utterance, Voice
from tongpin.media.phones import Phone, Word
from tongpin.media.timebase import SAMPLE_RATE, to_samples

_WORD = re.compile(r"[\u3400-\u9fff]|[A-Za-z0-9]+(?:[.:,/-][A-Za-z0-9]+)*[%℃]?")
_EDGE = to_samples(0.005)


class FakeSpeech:
    """A speech backend that obeys the interface at no cost. `asked` holds every request; `failing` makes it raise."""

    name = "fake"
    version = "1"

    def __init__(self, *, failing: BackendError | None = None) -> None:
        self.asked: list[SpeechRequest] = []
        self._failing = failing

    def voices(self) -> tuple[Voice, ...]:
        """Two voices an octave apart."""
        return (Voice("woman", "女声", "woman"), Voice("man", "男声", "man"))

    def say(self, request: SpeechRequest) -> Utterance:
        """Beep once for every word."""
        self.asked.append(request)
        if self._failing:
            raise self._failing
        found = list(_WORD.finditer(request.text))
        if not found:
            raise InputError("没有要念的文字", "there is no text to speak", hint_zh="请写一句话。", hint_en="Write a sentence.")
        if request.voice not in {v.name for v in self.voices()}:
            zh, en = f"没有叫“{request.voice}”的声音", f"no voice is called {request.voice!r}"
            raise InputError(zh, en, hint_zh="可选：woman、man", hint_en="Choose one of: woman, man")
        return _beeps(request, found)


def _beeps(request: SpeechRequest, found: list[re.Match[str]]) -> Utterance:
    step, gap = to_samples(0.2 / request.speed), to_samples(0.3 / request.speed)
    words: list[Word] = []
    at = 0
    for before, m in zip([None, *found], found, strict=False):
        at += gap if before and re.search(r"[，。！？,.!?\n]", request.text[before.end() : m.start()]) else 0
        words.append(Word(m[0], m.start(), at, step))
        at += step
    level = np.float32(min(0.9, 0.2 * 10 ** (request.volume_db / 20)))
    hz = (220 if request.voice == "woman" else 110) * 2 ** (request.pitch / 12)
    audio = np.zeros(at, np.float32)
    for word in words:
        audio[word.start : word.start + word.length] = level * _tone(word.length, hz)
    phones = tuple(Phone("a", w.start, w.length, 1.0) for w in words)
    return Utterance(audio, tuple(words), phones)


def _tone(length: int, hz: float) -> npt.NDArray[np.float32]:
    seconds = np.arange(length) / SAMPLE_RATE
    fade = np.minimum(1, np.minimum(np.arange(length), np.arange(length)[::-1]) / _EDGE)
    return np.asarray(np.sin(2 * np.pi * hz * seconds) * fade, np.float32)
