"""A look-ahead limiter that works on true peaks, with its gain kept at 1 kHz so that ten minutes cost little."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import soxr

from tongpin.sound.signal.arrays import SR, Audio, decibels, gain

CELL = 48  # samples per gain value
_OVER = 4
_MARGIN = 64  # samples on both sides that settle the oversampling filter
_NEAR = 0.7  # peaks between samples stay within 3 dB of the samples in real sound
_FAST, _SLOW = 9, 121  # cells
_BLOCK = 10 * SR


@dataclass(frozen=True)
class GainCurve:
    """Gain per cell of a signal; between the middles of cells it moves in straight lines."""

    cells: Audio

    def apply(self, x: Audio, start: int = 0) -> Audio:
        """A stretch of the signal, limited."""
        return x * self.read(start, start + len(x))[:, None]

    def read(self, start: int, stop: int) -> Audio:
        """The gain at every sample of a stretch."""
        low, high = max(0, start // CELL - 1), min(len(self.cells), stop // CELL + 2)
        part = self.cells[low:high]
        if part.min() >= 1.0:
            return np.ones(stop - start, np.float32)
        middles = (np.arange(low, high) + 0.5) * CELL
        return np.interp(np.arange(start, stop), middles, part).astype(np.float32)


def cell_peaks(x: Audio, level: float = 1.0, near: float = 1.0) -> Audio:
    """Peak of every cell of x * level; where samples come near the ceiling the wave between them is looked at."""
    count = -(-len(x) // CELL)
    peaks = np.zeros(count, np.float32)
    for start in range(0, len(x), _BLOCK):
        part = np.abs(x[start : start + _BLOCK]).max(1)
        edges = np.arange(0, len(part), CELL)
        peaks[start // CELL : start // CELL + len(edges)] = np.maximum.reduceat(part, edges)
    hot = np.flatnonzero(peaks * level > near * _NEAR)
    for first, last in _spans(hot):
        low, high = max(0, first * CELL - _MARGIN), min(len(x), (last + 1) * CELL + _MARGIN)
        between = _between(x[low:high])
        for cell in range(first, last + 1):
            a, b = (cell * CELL - low) * _OVER, ((cell + 1) * CELL - low) * _OVER
            peaks[cell] = max(peaks[cell], between[a:b].max(initial=0.0))
    return peaks * np.float32(level)


def _between(x: Audio) -> Audio:
    up = np.asarray(soxr.resample(x, SR, _OVER * SR, quality="HQ"), np.float32)
    return np.asarray(np.abs(up).max(1), np.float32)


def _spans(cells: np.ndarray[tuple[int], np.dtype[np.intp]]) -> list[tuple[int, int]]:
    """Runs of neighbouring cells; gaps of a few cells are swallowed, because each run costs a call."""
    if not len(cells):
        return []
    breaks = np.flatnonzero(np.diff(cells) > 8)
    firsts = np.r_[cells[0], cells[breaks + 1]]
    lasts = np.r_[cells[breaks], cells[-1]]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def limit_curve(x: Audio, level: float, ceiling_db: float) -> GainCurve:
    """The gain that keeps every true peak of x * level under the ceiling.

    Half of the reduction (in dB) comes and goes slowly, the rest fast. Both are running minima smoothed over less
    than their own width, so the curve never lies above what a peak needs.
    """
    ceiling = gain(ceiling_db)
    peaks = cell_peaks(x, level, ceiling)
    need = np.minimum(1, ceiling / np.maximum(peaks, 1e-9)).astype(np.float32)
    if not len(need) or need.min() >= 1.0:
        return GainCurve(np.ones(max(1, len(need)), np.float32))
    slow = _smooth_minimum(np.sqrt(need), _SLOW)
    fast = _smooth_minimum(np.minimum(1, need / slow), _FAST)
    return GainCurve(np.asarray(slow * fast, np.float32))


def _smooth_minimum(need: Audio, width: int) -> Audio:
    # Loaded here for the same reason as in signal/filters.py.
    from scipy import ndimage

    low = ndimage.minimum_filter1d(need, width + 4, mode="nearest")
    return np.minimum(ndimage.uniform_filter1d(low, width, mode="nearest"), np.float32(1))


def true_peak_db(x: Audio) -> float:
    """True peak of a signal in dBTP, four times oversampled where it matters."""
    if not len(x):
        return -200.0
    top = float(max(x.max(), -x.min()))
    return decibels(float(cell_peaks(x, 1.0, top).max()) if top > 0 else 0.0)
