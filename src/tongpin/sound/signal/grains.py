"""Many tiny sounds at once: noise bursts, chirps, and their scattering over time and width."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tongpin.sound.signal.arrays import SR, Audio, Random, Real, Signal, Whole, place, samples, sides
from tongpin.sound.signal.curves import decay, ramp_up
from tongpin.sound.signal.filters import bandpass
from tongpin.sound.signal.noise import noise
from tongpin.sound.signal.resonators import chirps, column, modal

_POOL_CURVE = ((30, -20), (80, 0), (900, 0), (2500, -24))


def hiss_grains(tau: Signal, amp: Real, length: int, r: Random, *, centre: float = 3000.0, spread: float = 0.8) -> Audio:
    """Matrix of short noise bursts; each is ring-modulated to a band of its own, so that no fixed tone appears."""
    count = len(tau)
    pool = noise(SR, _POOL_CURVE, r)
    t = (np.arange(length) / SR).astype(np.float32)[None]
    start = r.integers(0, SR - length, (count, 1))
    f = (centre * 2 ** r.normal(0, spread, (count, 1))).clip(120, 15000).astype(np.float32)
    phase = r.uniform(0, 6.28, (count, 1)).astype(np.float32)
    y = pool[start + np.arange(length)] * np.cos(np.float32(2 * np.pi) * f * t + phase)
    edge = np.minimum(1, t / np.float32(0.0002))
    return np.asarray(y * np.exp(-t / column(tau, count)) * edge * column(amp, count), np.float32)


def scatter(n: int, starts: Whole, grains: Signal, *, wrap: bool = False) -> Audio:
    """Sum of grains at sample positions; a loop wraps round."""
    length = grains.shape[1]
    out = np.zeros(n + length, np.float32)
    for start, grain in zip(np.asarray(starts, np.int64).tolist(), grains, strict=True):
        if 0 <= start < n:
            out[start : start + length] += grain
    if wrap and length <= n:
        out[:length] += out[n:]
    return out[:n]


def spread_grains(n: int, r: Random, grains: Signal, starts: Whole | None = None, *, width: float = 0.8) -> Audio:
    """Grains scattered over a loop, each at one of five places from left to right."""
    at = r.integers(0, n, len(grains)) if starts is None else starts
    out, lane = np.zeros((n, 2), np.float32), r.integers(0, 5, len(grains))
    for j, pos in enumerate(np.linspace(-width, width, 5)):
        pick = lane == j
        if pick.any():
            mono = scatter(n, at[pick], grains[pick], wrap=True)
            out[:, 0] += mono * np.float32(np.sqrt(1 - pos))
            out[:, 1] += mono * np.float32(np.sqrt(1 + pos))
    return out


def bubbles(
    n: int, r: Random, hz: Signal, amp: Signal, *, tau: Signal, glide: Signal, starts: Whole | None = None, width: float = 0.8
) -> Audio:
    """Chirps over a loop, grouped by length so that short ones do not pay for long ones."""
    at = r.integers(0, n, len(hz)) if starts is None else starts
    out = np.zeros((n, 2), np.float32)
    for low, high in ((0.0, 0.003), (0.003, 0.007), (0.007, 0.02)):
        pick = (tau > low) & (tau <= high)
        if pick.any():
            grains = chirps(hz[pick], tau[pick], amp[pick], int(high * 4.5 * SR), glide=glide[pick], r=r)
            out += spread_grains(n, r, grains, at[pick], width=width)
    return out


def crackle(n: int, r: Random, rate: float, density: Signal, *, centre: float = 3500, spread: float = 0.6,
            tau: float = 0.0012, length: int = 240) -> Audio:  # fmt: skip
    """Random tiny noise bursts, `rate` a second where the density is 1."""
    total = np.cumsum(np.maximum(density, 0))
    count = max(2, int(rate * n / SR * float(np.mean(density))))
    at = np.searchsorted(total, r.uniform(0, total[-1], count))
    amp = np.minimum(r.pareto(2.2, count) + 0.1, 5)
    return scatter(n, at, hiss_grains(tau * r.uniform(0.4, 2, count), amp, length, r, centre=centre, spread=spread))


def repeat_calls(n: int, r: Random, make: Callable[[], Signal], gap: float, *, width: float = 0.6) -> Audio:
    """Calls round a loop with irregular gaps; each call stands in one place."""
    out, at = np.zeros((n, 2), np.float32), float(r.uniform(0, gap))
    while at < n / SR - 0.15:
        call = make()
        place(out, call[:, None] * sides(r.uniform(-width, width)), at, r.uniform(0.55, 1), wrap=True)
        at += len(call) / SR + r.gamma(2.5, gap / 2.5)
    return out


def click(
    r: Random,
    low: float = 1500,
    high: float = 7000,
    tau: float = 0.004,
    *,
    thump: float = 0.0,
    ring: tuple[tuple[float, float, float], ...] = (),
    seconds: float = 0.08,
) -> Audio:
    """Contact noise with an optional low thump and short resonances (hz, tau, level)."""
    n = samples(seconds)
    y = bandpass(r.standard_normal(n), low, high) * decay(n, 0.0003, tau)
    if thump:
        y = y + thump * modal([r.uniform(120, 180), r.uniform(210, 330)], [0.018, 0.012], [1, 0.6], seconds)
    for hz, fall, level in ring:
        y = y + level * modal([hz * r.uniform(0.98, 1.02)], [fall], [1], seconds, phase=r)
    return ramp_up(y, 0.0004)
