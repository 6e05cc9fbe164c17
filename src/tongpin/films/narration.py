"""Who says which line with which voice, and the utterances that come of it.

`cast_voices` gives every role its own voice; what the narrator reads where nobody speaks is decided in `telling.py`.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from io import BytesIO
from pathlib import Path

import numpy as np

from tongpin.films.reading import PersonEntry
from tongpin.films.storyboard import Line, Storyboard
from tongpin.films.timeline import LineKey
from tongpin.gateway.speech import SpeechRequest, Utterance, Voice
from tongpin.media.phones import Phone, Word

NARRATOR = "narrator"
# Manners that are nothing but a pace.
PACES = {"fast": 1.22, "slow": 0.84}


@dataclass(frozen=True)
class VoiceRole:
    """A voice and how far it is bent, so that two roles with one voice can still be told apart."""

    voice: str
    pitch: float = 0.0


def cast_voices(
    board: Storyboard, voices: Sequence[Voice], person: Callable[[str], PersonEntry], narrator: str
) -> dict[str, VoiceRole]:
    """A voice for every speaking role and for the narrator; roles of one kind get voices of that kind in turn."""
    taken: dict[str, int] = {}
    cast = {NARRATOR: VoiceRole(narrator)}
    for role in _speakers(board):
        entry = person(role)
        kind = voice_kind(replace(entry, sex=board.sex_of(role) or entry.sex))
        fitting = (
            [v.name for v in voices if v.kind == kind and v.name != narrator]
            or [v.name for v in voices if v.kind == kind]
            or [narrator]
        )
        turn = taken.get(kind, 0)
        taken[kind] = turn + 1
        bend = (0.0, 1.5, -1.5, 2.5)[turn // len(fitting) % 4]
        cast[role] = VoiceRole(fitting[turn % len(fitting)], bend)
    return cast


def _speakers(board: Storyboard) -> list[str]:
    return list(dict.fromkeys(line.speaker for shot in board.shots for line in shot.lines if line.speaker))


def voice_kind(person: PersonEntry) -> str:
    """The kind of voice that fits a person's age and sex."""
    male = person.sex == "m"
    if person.age in ("baby", "child"):
        return "boy" if male else "girl"
    if person.age == "old":
        return "old_man" if male else "old_woman"
    return "man" if male else "woman"


def speech_requests(board: Storyboard, cast: Mapping[str, VoiceRole], speed: float = 1.0) -> dict[LineKey, SpeechRequest]:
    """What to ask the speech backend for, line by line."""
    return {
        LineKey(i, k): _request(line, cast[line.speaker or NARRATOR], speed)
        for i, shot in enumerate(board.shots)
        for k, line in enumerate(shot.lines)
    }


def _request(line: Line, role: VoiceRole, speed: float) -> SpeechRequest:
    manner = line.manner or "plain"
    pace = min(2.0, max(0.5, round(line.speed * speed * PACES.get(manner, 1.0), 3)))
    bend = min(6.0, max(-6.0, line.pitch + role.pitch))
    return SpeechRequest(line.text, role.voice, pace, bend, line.volume_db, "plain" if manner in PACES else manner)


def request_inputs(request: SpeechRequest, backend: str, version: str) -> dict[str, object]:
    """Everything that an utterance depends on, for its digest."""
    return {"backend": backend, "backend_version": version, **asdict(request)}


def write_utterance(utterance: Utterance, path: Path) -> None:
    """Store an utterance: float32 samples and its marks in one .npz file."""
    marks = {"words": [asdict(w) for w in utterance.words], "phones": [asdict(p) for p in utterance.phones]}
    packed = zlib.compress(json.dumps(marks, ensure_ascii=False, sort_keys=True).encode(), 6)
    buffer = BytesIO()
    np.savez(buffer, audio=utterance.audio.astype(np.float32), marks=np.frombuffer(packed, np.uint8))
    path.write_bytes(buffer.getvalue())


def read_utterance(path: Path) -> Utterance:
    """Read what `write_utterance` wrote."""
    with np.load(path) as stored:
        marks = json.loads(zlib.decompress(stored["marks"].tobytes()))
        audio = stored["audio"].astype(np.float32)
    return Utterance(audio, tuple(Word(**w) for w in marks["words"]), tuple(Phone(**p) for p in marks["phones"]))
