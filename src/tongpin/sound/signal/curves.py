"""Envelopes and slow curves by formula."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from tongpin.sound.signal.arrays import SR, Audio, Signal, samples, times
from tongpin.sound.signal.noise import join_steps


def coarse(n: int, shape: Callable[[Signal], Signal], step: int = 64) -> Audio:
    """A curve of seconds, evaluated every `step` samples and joined by straight lines: for slow gains."""
    rows = -(-n // step)
    return join_steps(shape(np.arange(rows + 1) * (step / SR)), step)[:n]


def points(n: int, knots: Sequence[tuple[float, float]]) -> Signal:
    """Straight lines through (seconds, value) points."""
    at, value = np.array(knots, float).T
    return np.asarray(np.interp(times(n), at, value))


def bump(n: int, centre: float, width: float) -> Signal:
    """Bell over time; centre and width in seconds."""
    return np.asarray(np.exp(-(((times(n) - centre) / width) ** 2)))


def decay(n: int, attack: float, tau: float) -> Signal:
    """Linear attack, exponential decay."""
    t = times(n)
    return np.asarray(np.minimum(1, t / max(attack, 1e-5)) * np.exp(-t / tau))


def ramp_up(x: Signal, seconds: float = 0.0005) -> Audio:
    """The signal with its first moment faded in, so that it starts without a click."""
    k = min(len(x), max(2, samples(seconds)))
    out = np.array(x, dtype=np.float32)
    out[:k] *= (0.5 - 0.5 * np.cos(np.pi * np.arange(k) / k)).astype(np.float32)
    return out


def ramp_down(x: Signal, seconds: float) -> Audio:
    """The signal with its end faded out along a cosine."""
    k = min(len(x), max(2, samples(seconds)))
    out = np.array(x, dtype=np.float32)
    fade = (0.5 + 0.5 * np.cos(np.pi * np.arange(1, k + 1) / k)).astype(np.float32)
    out[-k:] *= fade if x.ndim == 1 else fade[:, None]
    return out


def arch(n: int, power: float = 1.0) -> Signal:
    """Half a sine over n samples, to a power."""
    return np.asarray(np.sin(np.pi * np.arange(n) / n) ** power)
