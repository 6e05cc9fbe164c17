"""One action in its time, ready to be laid over the body below it; and the time grid on which bodies are drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from tongpin.media.timebase import samples_per_frame, to_samples
from tongpin.stage.actors.actions import Gesture, Key, Phrase
from tongpin.stage.actors.actions.phrase import eased
from tongpin.stage.actors.blending import lay_over, mix, other_hand
from tongpin.stage.actors.stature import Stature

BODY_FPS: Final = 15  # limbs move on twos at 30 fps; faces and walking legs on every frame


@dataclass(frozen=True)
class Grid:
    """When bodies are drawn anew."""

    fps: int

    @property
    def frames(self) -> int:
        """Frames that one drawing of the body stands."""
        return max(1, round(self.fps / BODY_FPS))

    def floor(self, frame: int) -> int:
        """The frame whose drawing is still shown at a frame."""
        return frame // self.frames * self.frames

    def snap(self, seconds: float) -> float:
        """The nearest time at which the body is drawn anew."""
        step = self.frames / self.fps
        return round(seconds / step) * step

    def seen_at(self, seconds: float) -> int:
        """The sample of the first new drawing at or after a time; two samples of rounding are forgiven."""
        step = self.frames * samples_per_frame(self.fps)
        return -(-(to_samples(seconds) - 2) // step) * step


@dataclass(frozen=True)
class Layer:
    """Key poses between two times, faded in and out where they neither open nor close the shot. Seconds from the shot's start."""

    start: float
    end: float
    phrase: Phrase
    fade_in: float = 0.0
    fade_out: float = 0.0
    swapped: bool = False
    target: str = ""

    def weight(self, t: float) -> float:
        """How much it counts at a time."""
        if t < self.start or t >= self.end + self.fade_out:
            return 0.0
        rise = eased((t - self.start) / self.fade_in) if self.fade_in else 1.0
        fall = eased((self.end + self.fade_out - t) / self.fade_out) if self.fade_out else 1.0
        return min(rise, fall)

    def over(self, base: Gesture, t: float, body: Stature) -> Gesture:
        """The base with this action laid over it."""
        weight = self.weight(t)
        if weight <= 0:
            return base
        a, b, share = self.phrase.around(min(t, self.end) - self.start)
        if self.swapped:
            a, b = other_hand(a), other_hand(b)
        top = lay_over(base, a) if share <= 0 else mix(lay_over(base, a), lay_over(base, b), share, body)
        return mix(base, top, weight, body)

    def wish(self, t: float) -> str:
        """Where it wants to look just after a time; the eyes are ahead of the hands."""
        if not self.start <= t + 1e-6 < self.end:
            return ""
        return self.phrase.around(t - self.start + 2e-3)[1].gaze or ""


def on_grid(keys: tuple[Key, ...], start: float, grid: Grid) -> tuple[Key, ...]:
    """Move every key to the nearest time at which the body is drawn.

    So extremes are seen as they were written, a sound is heard exactly when its pose is seen, and loops repeat their drawings.
    """
    step = grid.frames / grid.fps
    out = [keys[0]]
    for key in keys[1:]:
        at = max(grid.snap(start + key.at) - start, 0.0)
        if at <= out[-1].at:
            at = out[-1].at + (step if key.sound else 1e-3)
        out.append(replace(key, at=at))
    return tuple(out)
