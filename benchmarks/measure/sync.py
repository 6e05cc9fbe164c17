"""How far sound and picture of a finished film are apart. Positive: the sound comes after the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.measure.hearing import HOP, Band, Heard, Looseness, best_lag, envelope, find_sound, onset
from benchmarks.measure.seeing import (
    WHOLE,
    Region,
    Series,
    brightness,
    change,
    first_jump,
    first_move,
    hardest_move,
    last_stop,
    mouth_openness,
)
from tongpin.media.probe import read_audio, timed_frames
from tongpin.media.timebase import SAMPLE_RATE, to_samples

VOICE: Band = (180.0, 4_000.0)
_READERS: dict[str, Callable[[Path, Region, int, int], Series]] = {
    "flash": brightness,
    "move": change,
    "stop": change,
    "hit": change,
}
_FINDERS = {"flash": first_jump, "move": first_move, "stop": last_stop, "hit": hardest_move}


@dataclass(frozen=True)
class Cue:
    """Where to look and listen: about when (samples), how far around, in which part of the picture, in which band.

    Where other sounds are as loud, `sound` is what to listen for, and `sound_begins` the sample of it that counts.
    """

    name: str
    about: int
    region: Region = WHOLE
    band: Band = (80.0, 16_000.0)
    # "flash": brightness jumps; "move": something begins to move; "stop": it comes to rest; "hit": a move ends hard
    kind: str = "flash"
    within: int = to_samples(0.3)
    sound: npt.NDArray[np.float32] | None = field(default=None, compare=False, repr=False)
    sound_begins: int = 0


@dataclass(frozen=True)
class Offset:
    """What was measured for a cue. `offset_ms` is None where it was not seen or not heard, and `reason` says which."""

    name: str
    offset_ms: float | None
    error_ms: float = 0.0
    seen_s: float | None = None
    heard_s: float | None = None
    reason: str = ""


@dataclass(frozen=True)
class LipOffset:
    """How a mouth fits a voice: by how many milliseconds the voice comes later, and how sure that is."""

    offset_ms: float
    plateau_ms: tuple[float, float]  # lags that fit nearly as well
    r: float
    r_at_zero: float
    frames: int


def flash_beep_offsets(film: Path, cues: Sequence[Cue]) -> tuple[Offset, ...]:
    """Measure every cue on the decoded film: when it is seen, when it is heard."""
    return tuple(_offset(film, cue) for cue in cues)


def lip_offset(
    film: Path,
    mouths: Callable[[int], Region | None],
    start: int,
    end: int,
    *,
    band: Band = VOICE,
    most: float = 0.25,
) -> LipOffset | None:
    """Compare how far a mouth is open with how loud the voice is, between two samples.

    `mouths` gives the box around the mouth for a frame's index in the film, or None where it cannot be seen.
    """
    times, open_shares = _openness(film, mouths, start, end)
    if len(times) < 8 or float(np.ptp(open_shares)) < 0.01:
        return None
    early = max(0, start - to_samples(most + 0.1))
    sound = read_audio(film, start=early, end=end + to_samples(most + 0.1))
    loudness = envelope(sound, band, window_ms=40.0)
    heard_at = (early + HOP // 2 + HOP * np.arange(len(loudness))) / SAMPLE_RATE
    fit: Looseness = best_lag((times, open_shares), (heard_at, loudness), most=most)
    return LipOffset(
        offset_ms=fit.lag * 1_000,
        plateau_ms=(fit.plateau[0] * 1_000, fit.plateau[1] * 1_000),
        r=fit.r,
        r_at_zero=fit.r_at_zero,
        frames=len(times),
    )


def _offset(film: Path, cue: Cue) -> Offset:
    start, end = max(0, cue.about - cue.within), cue.about + cue.within
    series = _READERS[cue.kind](film, cue.region, start, end)
    seen = _FINDERS[cue.kind](series)
    heard = _hear(film, cue, start, end)
    if seen is None or heard is None:
        reason = "not seen" if seen is None else "not heard"
        return Offset(cue.name, None, reason=reason if seen or heard else "neither seen nor heard")
    return Offset(
        name=cue.name,
        offset_ms=(heard.at - seen.at) / SAMPLE_RATE * 1_000,
        # What is seen at a frame happened since the frame before it.
        error_ms=(heard.error + seen.error) / SAMPLE_RATE * 1_000,
        seen_s=seen.at / SAMPLE_RATE,
        heard_s=heard.at / SAMPLE_RATE,
    )


def _hear(film: Path, cue: Cue, start: int, end: int) -> Heard | None:
    """The beginning of a cue's sound on the film's clock."""
    length = 0 if cue.sound is None else len(cue.sound)
    early = max(0, start - max(to_samples(0.2), cue.sound_begins))
    audio = read_audio(film, start=early, end=end + max(to_samples(0.2), length))
    if cue.sound is None:
        found = onset(audio, start - early, end - early, band=cue.band)
    else:
        first = max(0, start - early - cue.sound_begins)
        found = find_sound(audio, cue.sound, first, end - early - cue.sound_begins, begins=cue.sound_begins)
    return replace(found, at=found.at + early + cue.sound_begins) if found else None


def _openness(
    film: Path, mouths: Callable[[int], Region | None], start: int, end: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    times, shares = [], []
    for frame in timed_frames(film, start=start, end=end):
        box = mouths(frame.index)
        if box is not None:
            times.append(frame.at / SAMPLE_RATE)
            shares.append(mouth_openness(box.of(frame.pixels)))
    return np.array(times), np.array(shares)
