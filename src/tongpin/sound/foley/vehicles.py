"""Engines, horns, brakes, aeroplanes, sirens."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Signal, samples, times
from tongpin.sound.signal.curves import points, ramp_down, ramp_up
from tongpin.sound.signal.noise import noise, stereo_noise, wander
from tongpin.sound.signal.resonators import sine


def car_engine(take: Take) -> Signal:
    """An engine turning over: firing pulses with their own strength, exhaust, rattle; whole turns in the loop."""
    r, n, total = take.r, take.n, take.seconds
    hz = (22 + 26 * take.k) * (1 + 0.02 * wander(n, 0.8, r, -1, 1))
    turns = np.cumsum(hz * (round(hz.mean() * total) / (hz.mean() * total))) / SR
    order = np.array([1.0, 0.86, 1.05, 0.92])[np.floor(turns * 2).astype(np.int64) % 4]
    pulses = sum(
        (a * sine(h * turns) for h, a in ((0.5, 0.35), (1, 0.8), (2, 1.0), (3, 0.4), (4, 0.5), (6, 0.3), (8, 0.22))), np.zeros(n)
    )
    exhaust = stereo_noise(n, [(40, -10), (90, 0), (250, -5), (800, -14), (3000, -32)], r, 0.4)
    rattle = stereo_noise(n, [(300, -24), (1100, -4), (2600, 0), (6000, -12)], r, 0.6)
    gate = (np.maximum(0, sine(2 * turns)) ** 3)[:, None]
    return np.asarray((0.5 * pulses * order)[:, None] + exhaust * (0.25 + 0.8 * gate) + 0.08 * rattle * gate)


def car_horn(take: Take) -> Signal:
    """Two short notes of a car horn, a major third of reeds."""
    r, y = take.r, np.zeros(samples(0.95))
    for start, seconds in ((0.002, 0.16), (0.3, 0.42)):
        n = samples(seconds)
        blast = sum((_reed(f * r.normal(1, 0.003), n) for f in (415, 523)), np.zeros(n))
        at = samples(start)
        y[at : at + n] += ramp_down(ramp_up(blast, 0.008), 0.03)
    return y


def _reed(hz: float, n: int) -> Signal:
    cycles = hz * times(n)
    return sum(
        (sine(k * cycles + 0.13 * k) * (np.exp(-(((k * hz - 2200) / 1500) ** 2)) + 0.3) / k**0.5 for k in range(1, 16)),
        np.zeros(n),
    )


def ship_horn(take: Take) -> Signal:
    """A deep long horn: a ship or a train."""
    r, n = take.r, samples(2.6)
    blast = sum((_reed(f, n) for f in (92.5, 116.5, 139.0)), np.zeros(n))
    air = noise(n, [(100, -12), (400, 0), (1500, -8), (5000, -22)], r)
    return (blast + 0.4 * air) * points(n, [(0, 0), (0.12, 0.9), (0.3, 1), (1.9, 1), (2.5, 0), (2.6, 0)])


def brake(take: Take) -> Signal:
    """Tyres squeal to a stop: several squeaks that slide down, rubber noise, a last chirp."""
    r, n = take.r, samples(1.5)
    t = times(n)
    slow = points(n, [(0, 1), (1.1, 0.82), (1.5, 0.7)])
    squeal = np.zeros(n)
    for base in (920, 1130, 1790):
        wobble = 1 + 0.025 * wander(n, 35, r, -1, 1) + 0.01 * wander(n, 170, r, -1, 1)
        squeal += sine(np.cumsum(base * r.uniform(0.94, 1.06) * slow * wobble) / SR) * wander(n, 22, r, 0.2, 1)
    rubber = noise(n, [(200, -18), (700, -2), (1500, 0), (4000, -10), (9000, -26)], r) * wander(n, 60, r, 0.4, 1.2)
    shape = np.clip(t / 0.03, 0, 1) * points(n, [(0, 1), (0.9, 0.9), (1.15, 0.1), (1.2, 0), (1.5, 0)])
    return np.asarray((0.45 * squeal + 0.7 * rubber) * shape)


def plane(take: Take) -> Signal:
    """A jet overhead: broad roar with slow comb-like movement, and a faint turbine."""
    r, n, total = take.r, take.n, take.seconds
    roar = stereo_noise(n, [(20, -12), (60, 0), (180, -2), (500, -8), (1500, -18), (5000, -36)], r, 0.9)
    hiss = stereo_noise(n, [(400, -20), (1400, 0), (3000, -6), (8000, -24)], r, 0.9)
    swell = (0.6 + 0.4 * np.sin(2 * np.pi * times(n) / total - np.pi / 2))[:, None]
    return np.asarray(roar * wander(n, 1.5, r, 0.75, 1.1)[:, None] * (0.5 + 0.5 * swell) + 0.16 * hiss * swell)


def siren(take: Take) -> Signal:
    """A two-tone siren; whole turns in the loop."""
    n, total = take.n, take.seconds
    turns = max(1, round(total / (take.pace or 1.3)))
    phase = turns * times(n) / total % 1
    edge = 0.5 + 0.5 * np.tanh(14 * np.sin(2 * np.pi * phase))
    hz = 640 + 210 * edge
    cycles = np.cumsum(hz) / SR
    cycles *= round(float(cycles[-1])) / float(cycles[-1])
    return sum((a * sine(k * cycles) for k, a in ((1, 1.0), (2, 0.45), (3, 0.3), (4, 0.12), (5, 0.1))), np.zeros(n))


SOUNDS = (
    Recipe("car_engine", car_engine, "bed", -28, 8.0),
    Recipe("car_horn", car_horn, "hit", -19),
    Recipe("ship_horn", ship_horn, "hit", -20),
    Recipe("brake", brake, "hit", -20),
    Recipe("plane", plane, "bed", -27, 14.0, hiss=True),
    Recipe("siren", siren, "bed", -27, 7.8),
)
