"""Footsteps on wood, stone, grass and snow: single footfalls, and walks made of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import Random, Signal, place, samples
from tongpin.sound.signal.curves import bump, decay, ramp_up
from tongpin.sound.signal.filters import bandpass, lowpass
from tongpin.sound.signal.grains import crackle
from tongpin.sound.signal.noise import noise, wander
from tongpin.sound.signal.resonators import modal, tone

Footfall = Callable[[Random], tuple[Signal, Signal]]  # heel and toe
_LENGTH = 0.42


def _wood(r: Random) -> tuple[Signal, Signal]:
    n = samples(_LENGTH)
    w = r.standard_normal(n)
    modes = r.uniform(0.9, 1.1) * np.array([86, 142, 231, 390])
    panel = modal(modes, [0.05, 0.04, 0.028, 0.016], [1, 0.8, 0.5, 0.3], _LENGTH, phase=r)
    edge = bandpass(w, 700 * r.uniform(0.85, 1.2), 3200) * decay(n, 0.0006, 0.007) * 1.2
    heel = panel * 1.1 + edge + lowpass(w, 240) * decay(n, 0.002, 0.03) * 1.5
    return heel, bandpass(w, 500, 2600) * decay(n, 0.003, 0.014) * 0.7 + panel * 0.25


def _stone(r: Random) -> tuple[Signal, Signal]:
    n = samples(_LENGTH)
    w = r.standard_normal(n)
    knock = modal(r.uniform(0.94, 1.06) * np.array([178, 305, 520]), [0.016, 0.012, 0.008], [1, 0.8, 0.5], _LENGTH, phase=r)
    edge = bandpass(w, 700 * r.uniform(0.85, 1.2), 3600) * decay(n, 0.0006, 0.0085) * 1.1
    heel = edge + knock * 0.9 + lowpass(w, 320) * decay(n, 0.001, 0.016) * 2
    grit = 0.35 * crackle(n, r, 160, bump(n, 0.02, 0.02), centre=4200)
    return heel, bandpass(w, 1100, 5000) * decay(n, 0.006, 0.022) * 0.5 + grit


def _heels(r: Random) -> tuple[Signal, Signal]:
    n = samples(_LENGTH)
    w = r.standard_normal(n)
    tap = modal(
        r.uniform(0.95, 1.06) * np.array([640, 1180, 2240, 3900]),
        [0.012, 0.009, 0.006, 0.004],
        [0.7, 1, 0.7, 0.4],
        _LENGTH,
        phase=r,
    )
    heel = tap + bandpass(w, 1500, 7000) * decay(n, 0.0004, 0.004) * 1.2 + lowpass(w, 300) * decay(n, 0.001, 0.012)
    return heel, bandpass(w, 900, 4200) * decay(n, 0.004, 0.016) * 0.35


def _grass(r: Random) -> tuple[Signal, Signal]:
    n = samples(_LENGTH)
    w = r.standard_normal(n)
    blades = noise(n, [(100, -22), (700, -4), (2600, 0), (7000, -5), (14000, -20)], r)
    heel = blades * bump(n, 0.07, 0.04) * wander(n, 70, r, 0.2, 1.2) + lowpass(w, 150) * decay(n, 0.01, 0.03) * 2
    toe = blades[::-1] * bump(n, 0.1, 0.06) * wander(n, 80, r, 0.1, 1.2)
    return heel, toe + 0.2 * crackle(n, r, 300, bump(n, 0.1, 0.06), centre=3000)


def _leaves(r: Random) -> tuple[Signal, Signal]:
    n = samples(_LENGTH)
    press = bump(n, 0.06, 0.035) + 0.5 * bump(n, 0.15, 0.05)
    dry = crackle(n, r, 900, press, centre=3600, spread=0.6, tau=0.0018, length=400)
    sheet = noise(n, [(300, -24), (1500, -3), (4000, 0), (9000, -6), (15000, -18)], r)
    heel = dry * 0.8 + sheet * press * wander(n, 90, r, 0, 1) * 0.4 + lowpass(r.standard_normal(n), 160) * decay(n, 0.01, 0.03)
    return heel, 0.6 * crackle(n, r, 700, bump(n, 0.08, 0.05), centre=3200, tau=0.0016)


def _sand(r: Random) -> tuple[Signal, Signal]:
    n = samples(_LENGTH)
    grains = noise(n, [(150, -20), (700, -2), (1800, 0), (5000, -8), (11000, -24)], r)
    press = bump(n, 0.07, 0.045) + 0.4 * bump(n, 0.17, 0.05)
    heel = grains * press * wander(n, 120, r, 0.3, 1) + lowpass(r.standard_normal(n), 130) * decay(n, 0.015, 0.04) * 2
    return heel, 0.6 * grains[::-1] * bump(n, 0.08, 0.05)


def _snow(r: Random) -> tuple[Signal, Signal]:
    n = samples(_LENGTH)
    w = r.standard_normal(n)
    press = bump(n, 0.1, 0.055) + 0.6 * bump(n, 0.2, 0.05)
    heel = crackle(n, r, 1500, press, centre=1900, spread=0.55, tau=0.0016) * 0.55 + lowpass(w, 190) * decay(n, 0.02, 0.05) * 1.6
    squeak = tone(wander(n, 40, r, 520, 900)) * np.maximum(0, wander(n, 90, r, -1, 1))
    crunch = crackle(n, r, 1200, bump(n, 0.08, 0.05), centre=2600, spread=0.5, tau=0.0014) * 0.45
    return heel, crunch + squeak * bump(n, 0.06, 0.03) * 0.08


def single(footfall: Footfall, take: Take) -> Signal:
    """One footfall: heel, then toe."""
    heel, toe = footfall(take.r)
    y = np.zeros(samples(_LENGTH + 0.16))
    place(y, ramp_up(heel, 0.001), 0.0, 0.7 + 0.6 * take.k)
    return place(y, toe, take.r.uniform(0.08, 0.1), take.r.uniform(0.6, 0.9))


def walk(footfall: Footfall, pace: float, take: Take) -> Signal:
    """Footfalls left and right at a steady pace with a human's unevenness."""
    r, step = take.r, take.pace or pace
    y, at, side = np.zeros((take.n, 2)), 0.004, 1
    while at < take.seconds - min(0.5, 0.6 * take.seconds):
        foot = single(footfall, replace(take, k=take.k))
        place(y, foot[:, None] * np.array([1 + 0.12 * side, 1 - 0.12 * side]), at, r.uniform(0.8, 1))
        at, side = at + step * r.normal(1, 0.02), -side
    return y


_GROUNDS: tuple[tuple[str, Footfall, float, float, bool], ...] = (
    ("wood", _wood, 0.54, -24, False),
    ("stone", _stone, 0.52, -25, False),
    ("heels", _heels, 0.5, -25, False),
    ("grass", _grass, 0.58, -28, True),
    ("leaves", _leaves, 0.58, -26, True),
    ("sand", _sand, 0.6, -29, True),
    ("snow", _snow, 0.62, -26, True),
)
SOUNDS = (
    *(Recipe(f"step_{g}", partial(single, foot), "hit", level, hiss=soft) for g, foot, _, level, soft in _GROUNDS),
    *(Recipe(f"steps_{g}", partial(walk, foot, pace), "run", level, 4.0, hiss=soft) for g, foot, pace, level, soft in _GROUNDS),
    Recipe("steps_run", partial(walk, _stone, 0.33), "run", -23, 4.0),
)
