"""A take drawn on the stage, with subtitles and words on the picture, as an encoded segment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tongpin.artifacts import Store
from tongpin.films.storyboard import Overlay
from tongpin.films.subtitles import SubtitleCue, SubtitleTrack, draw_overlays
from tongpin.media.encode import encode_segment
from tongpin.media.timebase import samples_per_frame, to_seconds
from tongpin.stage.easel import Easel
from tongpin.stage.scene import Scene
from tongpin.stage.staging import Take

SET_UP_EFFORT_S, SECOND_EFFORT_S = 1.5, 3.0
TELLING = {"close": 1, "wide": 2, "full": 3, "medium": 4, "near": 5}


@dataclass(frozen=True)
class TakeRecipe:
    """Everything the picture of a stretch of a take depends on. `length` is the stretch's, in samples."""

    take: Take
    start: int
    length: int
    words: tuple[SubtitleCue, ...] = ()
    overlays: tuple[Overlay, ...] = ()

    name = "picture"
    suffix = ".mp4"

    @classmethod
    def cut(
        cls, take: Take, start: int, length: int, *, words: tuple[SubtitleCue, ...], overlays: tuple[Overlay, ...]
    ) -> TakeRecipe:
        """The recipe of a stretch, with only the words that are shown in it, so that others do not change its name."""
        seen = tuple(cue for cue in words if cue.start < start + length and cue.end > start)
        return cls(take, start, length, seen, overlays)

    @property
    def effort(self) -> float:
        """CPU seconds, roughly."""
        pixels = self.take.staging.size[0] * self.take.staging.size[1] / (1080 * 1920)
        return pixels * (SET_UP_EFFORT_S + SECOND_EFFORT_S * to_seconds(self.length))

    @property
    def tells(self) -> tuple[int, int]:
        """How good a cover this take would be: people, near but not cropped, and long."""
        return bool(self.take.staging.parts) * TELLING[self.take.staging.framing.size], self.length

    @property
    def frames(self) -> int:
        """Frames of the stretch."""
        return self.length // samples_per_frame(self.take.staging.fps)

    def inputs(self) -> Mapping[str, object]:
        """Staging, stretch and words."""
        overlays = [overlay.model_dump() for overlay in self.overlays]
        return {"take": self.take, "start": self.start, "length": self.length, "words": self.words, "overlays": overlays}

    def needs(self) -> tuple[str, ...]:
        """Nothing: a picture is drawn from its description."""
        return ()

    def make(self, store: Store, path: Path) -> None:
        """Draw and encode."""
        staging = self.take.staging
        encode_segment(path, self._pictures(), size=staging.size, fps=staging.fps)

    def _pictures(self) -> Iterator[npt.NDArray[np.uint8]]:
        """One array, drawn over for every frame."""
        staging, step = self.take.staging, samples_per_frame(self.take.staging.fps)
        easel, scene = Easel(staging.size), Scene(self.take)
        heads = scene.head_boxes()
        subtitles = SubtitleTrack(self.words, staging.size)
        first = (self.start - self.take.start) // step
        for frame in range(first, first + self.frames):
            scene.draw(easel, frame)
            sample = self.take.start + frame * step
            draw_overlays(easel.canvas, self.overlays, sample, size=staging.size, avoid=heads)
            subtitles.draw(easel.canvas, sample)
            yield easel.pixels


def still(take: Take, frame: int) -> npt.NDArray[np.uint8]:
    """One frame of a take without words: for contact sheets and thumbnails."""
    easel, scene = Easel(take.staging.size), Scene(take)
    scene.draw(easel, min(frame, scene.frames - 1))
    return easel.pixels
