"""The last two recipes: the film itself and its cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tongpin.artifacts import Store
from tongpin.media.audio import read_wav
from tongpin.media.encode import Segment
from tongpin.media.images import sharpness, write_png
from tongpin.media.join import write_film
from tongpin.media.probe import read_frames
from tongpin.media.timebase import samples_per_frame

SEGMENT, SOUND = ".mp4", ".wav"
AROUND = 6  # frames before and after the wanted moment among which the cover is chosen


@dataclass(frozen=True)
class FilmRecipe:
    """Picture segments in order, and the mix, as one file."""

    segments: tuple[tuple[str, int], ...]  # digest and frames
    mix: str
    fps: int

    name = "film"
    suffix = ".mp4"
    effort = 1.0

    def inputs(self) -> Mapping[str, object]:
        """Digests of all parts."""
        return {"segments": self.segments, "mix": self.mix, "fps": self.fps}

    def needs(self) -> tuple[str, ...]:
        """Segments and mix."""
        return (*(digest for digest, _ in self.segments), self.mix)

    def make(self, store: Store, path: Path) -> None:
        """Join without encoding the picture again."""
        segments = [Segment(store.path(digest, SEGMENT), frames) for digest, frames in self.segments]
        write_film(path, segments, read_wav(store.path(self.mix, SOUND)), fps=self.fps)


@dataclass(frozen=True)
class CoverRecipe:
    """The most telling frame of one segment: the sharpest of a few around the wanted moment."""

    segment: str
    moment: int  # samples from the segment's start
    fps: int

    name = "cover"
    suffix = ".png"
    effort = 0.5

    def inputs(self) -> Mapping[str, object]:
        """The segment and the moment."""
        return {"segment": self.segment, "moment": self.moment, "fps": self.fps}

    def needs(self) -> tuple[str, ...]:
        """The segment."""
        return (self.segment,)

    def make(self, store: Store, path: Path) -> None:
        """Decode some frames around the moment and keep the sharpest, which has its eyes open."""
        step = samples_per_frame(self.fps)
        start = max(0, self.moment - AROUND * step)
        near = list(read_frames(store.path(self.segment, SEGMENT), start=start, end=self.moment + (AROUND + 1) * step))
        write_png(path, max(near[::3], key=sharpness))
