"""When something happens in the pictures of a finished film, with an honest margin of error: one frame at best."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tongpin.media.probe import timed_frames

Pixels = npt.NDArray[np.uint8]
LUMA = np.array([0.0722, 0.7152, 0.2126, 0.0], np.float32)
_CLEAR = 5.0  # how far an event has to stand above the usual changes of the region
_FAINTEST = 0.6  # grey levels; less is what the encoder makes of a still picture


@dataclass(frozen=True)
class Region:
    """A part of the picture in shares of its width and height."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    def of(self, pixels: Pixels) -> Pixels:
        """The pixels of the region; at least one."""
        height, width = pixels.shape[:2]
        x, y = min(width - 1, int(self.left * width)), min(height - 1, int(self.top * height))
        return pixels[y : max(y + 1, round(self.bottom * height)), x : max(x + 1, round(self.right * width))]


WHOLE = Region()


@dataclass(frozen=True)
class Series:
    """A value for every frame, and when the frames are shown, in samples."""

    at: npt.NDArray[np.int64]
    value: npt.NDArray[np.float64]


@dataclass(frozen=True)
class Seen:
    """When something is first seen, in samples; it happened up to `error` samples earlier."""

    at: int
    error: int
    strength: float  # times the usual change of the region


def brightness(film: Path, region: Region, start: int, end: int) -> Series:
    """Mean brightness of a region over the frames between two samples."""
    return _series(film, start, end, lambda now, before: float(_light(region.of(now)).mean()))


def change(film: Path, region: Region, start: int, end: int) -> Series:
    """Mean absolute change of a region from each frame to the next; the first frame has none."""
    return _series(film, start, end, lambda now, before: _difference(region, now, before))


def first_jump(series: Series) -> Seen | None:
    """The first frame of the clearest jump of a series; None where nothing stands out."""
    steps = np.abs(np.diff(series.value))
    if not len(steps):
        return None
    peak = int(np.argmax(steps))
    usual = float(np.median(steps))
    if steps[peak] < max(_FAINTEST, _CLEAR * usual):
        return None
    # A flash that grows over some frames begins where its growth stands out, not where it is fastest.
    begin = peak
    while begin > 0 and steps[begin - 1] > max(_FAINTEST, 0.2 * float(steps[peak]), 2 * usual):
        begin -= 1
    return _seen(series, begin + 1, float(steps[peak]) / max(usual, _FAINTEST / _CLEAR))


def first_move(series: Series, *, share: float = 0.25) -> Seen | None:
    """The first frame of a series of changes that shows a clear move after rest."""
    limit = _move_limit(series, share)
    moving = np.flatnonzero(series.value > limit)
    if not len(moving) or moving[0] == 0:
        return None
    return _seen(series, int(moving[0]), float(series.value.max()) / max(limit, 1e-9))


def last_stop(series: Series, *, share: float = 0.25) -> Seen | None:
    """The first frame of rest after the last clear move of a series of changes: a foot that lands, a cup that is put down."""
    limit = _move_limit(series, share)
    moving = np.flatnonzero(series.value > limit)
    if not len(moving) or moving[-1] >= len(series.value) - 1:
        return None
    # The frame in which the move ended is the last that differs from the one before it.
    return _seen(series, int(moving[-1]), float(series.value.max()) / max(limit, 1e-9))


def hardest_move(series: Series) -> Seen | None:
    """The last frame of the move that ends hardest: hands that meet, a heel that comes down. None where nothing moves.

    What counts is how much the frame changed and how much calmer the next one is, so that a long swing does not count as a blow.
    """
    if len(series.value) < 3:
        return None
    moves, after = series.value[1:-1], series.value[2:]
    peak = 1 + int(np.argmax(2 * moves - after))
    usual = float(np.median(series.value[1:]))
    if series.value[peak] < max(_FAINTEST, 1.3 * usual):
        return None
    return _seen(series, peak, float(series.value[peak]) / max(usual, 1e-9))


def _move_limit(series: Series, share: float) -> float:
    quiet = float(np.percentile(series.value, 20))
    return max(_FAINTEST, quiet + share * (float(series.value.max()) - quiet))


def _seen(series: Series, index: int, strength: float) -> Seen:
    return Seen(int(series.at[index]), int(series.at[index] - series.at[index - 1]), strength)


def _series(film: Path, start: int, end: int, measure: Callable[[Pixels, Pixels], float]) -> Series:
    times: list[int] = []
    values: list[float] = []
    before: Pixels | None = None
    for frame in timed_frames(film, start=start, end=end):
        times.append(frame.at)
        values.append(measure(frame.pixels, frame.pixels if before is None else before))
        before = frame.pixels
    return Series(np.array(times, np.int64), np.array(values, np.float64))


def _light(pixels: Pixels) -> npt.NDArray[np.float32]:
    return np.asarray(pixels.astype(np.float32) @ LUMA)


def _difference(region: Region, now: Pixels, before: Pixels) -> float:
    return float(np.abs(_light(region.of(now)) - _light(region.of(before))).mean())


def mouth_openness(mouth: Pixels) -> float:
    """Share of a mouth's box that is dark inside: against the skin at the upper and lower edge of the box."""
    light = _light(mouth)
    edge = max(1, len(light) // 9)
    skin = float(np.median(np.concatenate([light[:edge].ravel(), light[-edge:].ravel()])))
    return float((light < 0.62 * skin).mean())
