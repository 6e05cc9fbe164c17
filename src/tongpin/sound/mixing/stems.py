"""What goes into a mix: clips on a timeline, read in blocks so that a long film never lies in memory as a whole.

A `Stem` is a list of clips; loops are kept once however long they sound. `cut_beds` turns beds per shot into a stem.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from tongpin.sound.foley import Sounded
from tongpin.sound.signal.arrays import SR, Audio, Signal, Whole, gain

JOIN = SR // 100  # samples of an ambience change: 10 ms, centred on the cut
LOOP_IN, LOOP_OUT = SR // 50, SR // 4  # how a loop that is used as an event comes and goes
_SMALL_FADE = SR // 1000
_OPEN_END = 0.001  # a sound whose last millisecond is louder than this share of its peak did not end by itself


@dataclass(frozen=True)
class Clip:
    """Audio at a place of the timeline. `length` 0 is the audio's own; a looped clip repeats in film time."""

    audio: Audio
    start: int
    length: int = 0
    gain_db: float = 0.0
    looped: bool = False
    fade_in: int = 0
    fade_out: int = 0

    @property
    def end(self) -> int:
        """First sample after the clip."""
        return self.start + (self.length or len(self.audio))

    def read(self, start: int, stop: int) -> Audio:
        """The clip's samples from `start` to `stop` of the film; both must lie within the clip."""
        at = np.arange(start, stop) % len(self.audio) if self.looped else slice(start - self.start, stop - self.start)
        x = self.audio[at]
        level = self._level(start, stop)
        return np.asarray((x if x.ndim == 2 else x[:, None]) * level, np.float32)

    def _level(self, start: int, stop: int) -> Signal:
        level = np.full((stop - start, 1), gain(self.gain_db), np.float32)
        if self.fade_in and start < self.start + self.fade_in:
            level[:, 0] *= _quarter(np.arange(start, stop) - self.start, self.fade_in)
        if self.fade_out and stop > self.end - self.fade_out:
            level[:, 0] *= _quarter(self.end - 1 - np.arange(start, stop), self.fade_out)
        return level


def _quarter(at: Whole, width: int) -> Audio:
    """Quarter of a sine: equal power where one clip leaves as another enters."""
    return np.sin(0.5 * np.pi * np.clip((at + 0.5) / width, 0, 1)).astype(np.float32)


@dataclass(frozen=True)
class Stem:
    """One layer of the mix: clips, summed where they overlap."""

    clips: tuple[Clip, ...]
    length: int

    def read(self, start: int, stop: int) -> Audio:
        """Stereo samples of a stretch of the film."""
        out = np.zeros((stop - start, 2), np.float32)
        for clip in self.clips:
            low, high = max(start, clip.start), min(stop, clip.end, self.length)
            if low < high:
                out[low - start : high - start] += clip.read(low, high)
        return out

    def whole(self) -> Audio:
        """The stem as one array."""
        return self.read(0, self.length)


def placed(sound: Sounded, at: int, *, gain_db: float = 0.0) -> tuple[Clip, ...]:
    """A sound as a clip whose onset lies at a sample of the film; loops, which start at full level, get soft ends.

    What would begin before the film is cut off there; nothing is left of a sound that ends before it.
    """
    start = at - sound.onset
    audio = sound.audio[max(0, -start) :]
    if not len(audio):
        return ()
    looped = sound.onset == 0 and float(np.abs(audio[-_SMALL_FADE:]).max()) > _OPEN_END * float(np.abs(audio).max())
    fades = (min(LOOP_IN, len(audio) // 4), min(LOOP_OUT, len(audio) // 2)) if looped else (0, 0)
    return (Clip(audio, max(0, start), gain_db=gain_db, fade_in=fades[0], fade_out=fades[1]),)


class Readable(Protocol):
    """What the mix needs of a layer: its length, and stretches of it in order. A reader of a file fits too."""

    @property
    def length(self) -> int:
        """Samples."""
        ...

    def read(self, start: int, stop: int) -> Audio:
        """Stereo samples of a stretch of the film."""
        ...


def as_stem(source: Audio | Readable) -> Readable:
    """An array as a stem of one clip; what can be read passes through."""
    if not isinstance(source, np.ndarray):
        return source
    return Stem((Clip(np.asarray(source, np.float32), 0),), len(source))


def blocks(stem: Readable, size: int) -> Iterator[Audio]:
    """A layer from its start to its end, in blocks."""
    for start in range(0, stem.length, size):
        yield stem.read(start, min(start + size, stem.length))


@dataclass(frozen=True)
class BedCut:
    """An ambience loop under one stretch of the film."""

    loop: Audio
    start: int
    length: int
    gain_db: float = 0.0


def cut_beds(beds: Sequence[BedCut], length: int | None = None, *, fade_in: int = SR // 4, fade_out: int = SR // 2) -> Stem:
    """A stem whose ambience changes exactly at the cuts, joined at equal power over 10 ms, faded at the film's ends.

    Neighbours with the same loop and level run on without a join.
    """
    runs = _merged(sorted((bed for bed in beds if bed.length > 0 and len(bed.loop)), key=lambda bed: bed.start))
    total = length if length is not None else max((bed.start + bed.length for bed in runs), default=0)
    clips = tuple(_clip(bed, total, fade_in, fade_out) for bed in runs)
    return Stem(clips, total)


def _merged(beds: list[BedCut]) -> list[BedCut]:
    """Beds that go on with the same loop over a cut, made one; several may lie on top of each other."""
    out: list[BedCut] = []
    for bed in beds:
        same = (i for i, run in enumerate(out) if run.loop is bed.loop and run.gain_db == bed.gain_db)
        before = next((i for i in same if out[i].start + out[i].length == bed.start), None)
        if before is None:
            out.append(bed)
        else:
            out[before] = replace(out[before], length=out[before].length + bed.length)
    return out


def _clip(bed: BedCut, total: int, fade_in: int, fade_out: int) -> Clip:
    end = min(bed.start + bed.length, total)
    first, last = bed.start <= 0, end >= total
    start = 0 if first else bed.start - JOIN // 2
    stop = total if last else end + JOIN // 2
    room = max(_SMALL_FADE, (stop - start) // 3)
    return Clip(
        bed.loop,
        start,
        max(1, stop - start),
        bed.gain_db,
        looped=True,
        fade_in=min(fade_in, room) if first else JOIN,
        fade_out=min(fade_out, room) if last else JOIN,
    )
