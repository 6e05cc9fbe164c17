"""Measuring: K-weighting, short-term loudness, and where a sound is first heard."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy import fft as sfft

from tongpin.sound.signal.arrays import SR, Audio, Signal, as_stereo, samples
from tongpin.sound.signal.filters import filtered

# ITU-R BS.1770-4 filter coefficients at 48 kHz: head shelf, then high-pass.
K_SECTIONS = np.array(
    [
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
        [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
    ]
)
_OFFSET = -0.691
_ONSET_SHARE = 0.3


def k_weighted(x: Signal) -> Signal:
    """The signal through the K filters."""
    return filtered(x, K_SECTIONS)[0]


def power_lufs(power: float) -> float:
    """Loudness of a summed K-weighted mean square."""
    return float(_OFFSET + 10 * np.log10(power + 1e-12))


def loudest(x: Signal, window: float = 0.4) -> float:
    """Loudness of the loudest `window` seconds, without gating."""
    power = (k_weighted(as_stereo(x)) ** 2).sum(1)
    width = min(len(power), samples(window))
    total = np.concatenate([[0.0], np.cumsum(power)])
    step = max(1, width // 4)
    spans = total[width::step] - total[: len(total) - width : step]
    return power_lufs(float(spans.max()) / width)


@lru_cache(16)
def _k_bins(n: int) -> Audio:
    hz = np.geomspace(1, SR / 2, 1500)
    turn = np.exp(-2j * np.pi * np.outer(hz / SR, np.arange(3)))
    response = np.prod([(turn @ row[:3]) / (turn @ row[3:]) for row in K_SECTIONS], axis=0)
    bins = np.maximum(sfft.rfftfreq(n, 1 / SR), 1.0)
    return np.asarray(np.interp(np.log2(bins), np.log2(hz), np.abs(response) ** 2).astype(np.float32), np.float32)


def spectrum_lufs(spectrum: npt.NDArray[np.complexfloating], n: int) -> float:
    """Ungated loudness of a periodic stereo signal from its rfft."""
    bins = (spectrum.real**2 + spectrum.imag**2).sum(1)
    return power_lufs(float(np.sum(bins * _k_bins(n), dtype=np.float64)) * 2 / n**2)


def find_onset(x: Signal) -> int:
    """First sample that is strong: the 1 ms peak level reaches 30 % of the strongest moment."""
    if not len(x):
        return 0
    level = np.abs(x).max(1) if x.ndim == 2 else np.abs(x)
    strong = np.flatnonzero(level >= _ONSET_SHARE * level.max())
    return int(strong[0])
