"""Doors, latches, knocks, chairs, drawers and things that fall."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.paper import creak
from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Random, Signal, place, samples
from tongpin.sound.signal.curves import decay, ramp_up
from tongpin.sound.signal.filters import lowpass
from tongpin.sound.signal.grains import click
from tongpin.sound.signal.noise import noise, wander
from tongpin.sound.signal.resonators import modal


def latch(r: Random) -> Signal:
    """A door handle's bolt: two metal clicks."""
    ring = ((1150, 0.02, 0.5), (2480, 0.014, 0.5), (4100, 0.009, 0.3))
    y = np.zeros(samples(0.3))
    place(y, click(r, 900, 6000, 0.004, thump=0.7, ring=ring, seconds=0.1), 0.002, 0.7)
    return place(y, click(r, 700, 5000, 0.005, thump=1.1, ring=ring, seconds=0.1), r.uniform(0.06, 0.085))


def door_open(take: Take) -> Signal:
    """The latch, a creak, and air."""
    r, y = take.r, np.zeros(samples(1.7))
    place(y, latch(r), 0.002)
    place(y, creak(r, r.uniform(0.55, 0.75), r.uniform(60, 90)), 0.3, 0.10 + 0.25 * take.k)
    air = noise(samples(0.9), [(40, -10), (120, 0), (500, -14), (2000, -34)], r) * np.hanning(samples(0.9))
    return place(y, air, 0.3, 0.12)


def door_close(take: Take) -> Signal:
    """A rush of air, the door falls shut, the bolt snaps."""
    r, y = take.r, np.zeros(samples(1.2))
    lead = samples(0.18)
    air = noise(lead, [(40, -8), (140, 0), (700, -14), (3000, -34)], r) * np.linspace(0, 1, lead) ** 2
    place(y, air, 0, 0.18)
    modes = np.array([58, 83, 121, 176, 262, 395, 610]) * r.normal(1, 0.02)
    thud = modal(modes, [0.11, 0.1, 0.08, 0.06, 0.045, 0.03, 0.018], [1, 1, 0.8, 0.7, 0.5, 0.35, 0.25], 0.9, phase=r)
    slap = lowpass(r.standard_normal(len(thud)), 900) * decay(len(thud), 0.001, 0.016)
    place(y, ramp_up(thud, 0.002) * (0.5 + 0.5 * take.k) + slap, 0.18)
    place(y, latch(r), 0.21, 0.5)
    return place(y, click(r, 1500, 5000, 0.01, thump=0.2), 0.3, 0.15)


def knock(take: Take) -> Signal:
    """Three raps of a knuckle on a door."""
    r, y, at = take.r, np.zeros(samples(1.4)), 0.004
    for _ in range(3):
        place(y, rap(take), at, r.uniform(0.8, 1))
        at += take.pace or r.uniform(0.19, 0.23)
    return y


def rap(take: Take) -> Signal:
    """One rap of a knuckle on wood."""
    r = take.r
    modes = np.array([128, 205, 330, 487, 742, 1130]) * r.normal(1, 0.012)
    body = modal(modes, [0.05, 0.045, 0.03, 0.022, 0.014, 0.009], [0.9, 1, 0.8, 0.5, 0.4, 0.25], 0.45, phase=r)
    return place(ramp_up(body, 0.0008), click(r, 600, 3500, 0.003), 0.0, 0.8)


def thud(take: Take) -> Signal:
    """Something heavy and soft lands on a floor."""
    r, y = take.r, np.zeros(samples(1.0))
    floor = modal(
        np.array([46, 71, 108, 165, 240]) * r.normal(1, 0.03),
        [0.11, 0.09, 0.06, 0.04, 0.025],
        [1, 0.9, 0.7, 0.4, 0.25],
        0.9,
        phase=r,
    )
    slap = lowpass(r.standard_normal(len(floor)), 700) * decay(len(floor), 0.001, 0.02)
    place(y, ramp_up(floor, 0.002) * (0.7 + 0.5 * take.k) + slap, 0.002)
    return place(y, 0.8 * lowpass(slap, 500), r.uniform(0.09, 0.14), 0.35)


def chair_drag(take: Take) -> Signal:
    """A chair's feet stutter over a floor."""
    r, seconds = take.r, take.r.uniform(0.5, 0.75)
    scrape = creak(r, seconds, 105, (240, 420, 760, 1330))
    n = len(scrape)
    grit = noise(n, [(120, -16), (420, 0), (1500, -5), (5000, -18)], r) * wander(n, 50, r, 0, 1) * np.hanning(n) ** 0.5
    y = np.zeros(n + samples(0.3))
    place(y, scrape + 0.18 * grit, 0.0)
    return place(y, rap(take), seconds * 0.94, 0.6)


def drawer(take: Take) -> Signal:
    """A drawer runs on its rails and stops."""
    r, n = take.r, samples(0.5)
    roll = noise(n, [(80, -16), (260, 0), (900, -6), (3500, -18)], r) * wander(n, 45, r, 0.3, 1) * np.linspace(0.2, 1, n) ** 0.7
    y = np.zeros(n + samples(0.4))
    place(y, ramp_up(roll, 0.02), 0.0, 0.5)
    return place(y, rap(take), n / SR, 0.9)


def suitcase_roll(take: Take) -> Signal:
    """Small hard wheels over paving: rattle, and a double bump at every joint; a loop."""
    r, n, y = take.r, take.n, np.zeros(take.n)
    rattle = noise(n, [(60, -16), (180, -3), (600, 0), (1800, -4), (6000, -18)], r) * (0.35 + wander(n, 42, r, 0, 1) ** 2)
    joints = max(1, round(take.seconds / (take.pace or 0.46)))
    for i in range(joints):
        for lag, level in ((0.0, 1.0), (0.055, 0.7)):
            bump_ = modal(
                np.array([110, 190, 340, 620]) * r.normal(1, 0.03), [0.02, 0.016, 0.01, 0.006], [1, 0.9, 0.6, 0.4], 0.2, phase=r
            )
            place(
                y,
                ramp_up(bump_, 0.001),
                (i + 0.05 * r.uniform(-1, 1)) * take.seconds / joints + lag,
                level * r.uniform(0.5, 1),
                wrap=True,
            )
    return 0.25 * rattle + y


SOUNDS = (
    Recipe("door_open", door_open, "hit", -24),
    Recipe("door_close", door_close, "hit", -20),
    Recipe("knock", knock, "hit", -21),
    Recipe("rap", rap, "hit", -22),
    Recipe("thud", thud, "hit", -20),
    Recipe("chair_drag", chair_drag, "hit", -24),
    Recipe("drawer", drawer, "hit", -24),
    Recipe("suitcase_roll", suitcase_roll, "bed", -30, 8.0),
)
