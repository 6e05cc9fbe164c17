"""Periodic noise with any spectrum, and smooth random control curves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from scipy import fft as sfft

from tongpin.sound.signal.arrays import SR, Audio, Random, Signal, gains

Curve: TypeAlias = Sequence[tuple[float, float]]  # (Hz, dB) points, straight lines over log frequency
_CURVE_POINTS = 512


@lru_cache(24)
def _octaves(n: int) -> Audio:
    hz = sfft.rfftfreq(n, 1 / SR)
    hz[0] = hz[1]
    return np.log2(hz).astype(np.float32)


def curve_gain(n: int, curve: Curve) -> Audio:
    """Linear gain of every rfft bin of an n-sample signal; nothing at 0 Hz."""
    return _curve_gain(n, tuple((float(hz), float(db)) for hz, db in curve))


@lru_cache(48)
def _curve_gain(n: int, curve: tuple[tuple[float, float], ...]) -> Audio:
    hz, level = np.array(curve).T
    # A fine table over log frequency keeps exp() off the million bins of a long loop.
    table = np.linspace(0, np.log2(SR / 2), _CURVE_POINTS)
    gain = gains(np.interp(table, np.log2(hz), level)).astype(np.float32)
    out = np.interp(_octaves(n), table, gain).astype(np.float32)
    out[0] = 0
    return out


def noise(n: int, curve: Curve, r: Random) -> Audio:
    """Unit-RMS periodic Gaussian noise with the given spectrum."""
    m = sfft.next_fast_len(n, real=True) if n % 10 else n
    bins = m // 2 + 1
    parts = r.standard_normal((bins, 2), dtype=np.float32)
    spectrum = parts.view(np.complex64)[:, 0] * curve_gain(m, curve)
    x = sfft.irfft(spectrum, m)[:n]
    return np.asarray(x / (np.sqrt(np.mean(x * x)) + 1e-12), np.float32)


def stereo_noise(n: int, curve: Curve, r: Random, width: float = 0.6) -> Audio:
    """Noise on both sides; width 0 is mono, 1 is unrelated."""
    mid, side = noise(n, curve, r), noise(n, curve, r)
    a, b = np.float32(np.cos(width * np.pi / 4)), np.float32(np.sin(width * np.pi / 4))
    out = np.empty((n, 2), np.float32)
    out[:, 0] = a * mid + b * side
    out[:, 1] = a * mid - b * side
    return out


def pink(low: float = 40, high: float = 16000, slope: float = -3.0) -> Curve:
    """Curve of `slope` dB per octave between two frequencies, steep outside."""
    top = slope * float(np.log2(high / low))
    return [(low / 4, -40), (low, 0), (high, top), (min(high * 2, 24000), top - 36)]


def wander(n: int, rate: float, r: Random, low: float = 0.0, high: float = 1.0) -> Audio:
    """Smooth random curve, periodic, with about `rate` new values a second."""
    count, step = max(4, round(n / SR * rate)), 64 if rate < 50 else 16
    y = r.uniform(low, high, count)
    x = np.arange(-(-n // step) + 1) * (step * count / n)
    i = x.astype(int)
    f = x - i
    a, b, c, d = (y[(i + shift) % count] for shift in (-1, 0, 1, 2))
    cubic = b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)))
    return join_steps(np.clip(cubic, min(low, high), max(low, high)), step)[:n]


def join_steps(values: Signal, step: int) -> Audio:
    """Straight lines between values that stand `step` samples apart."""
    v = np.asarray(values, np.float32)
    ramp = np.arange(step, dtype=np.float32) / np.float32(step)
    return np.asarray((v[:-1, None] + (v[1:] - v[:-1])[:, None] * ramp).ravel(), np.float32)
