"""Paper, cloth, upholstery, pens and chalk."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Random, Signal, place, samples
from tongpin.sound.signal.curves import bump, decay
from tongpin.sound.signal.filters import convolved, lowpass, moving_filter, octave_bell
from tongpin.sound.signal.grains import click, crackle
from tongpin.sound.signal.noise import noise, pink, wander
from tongpin.sound.signal.resonators import modal


def page_turn(take: Take) -> Signal:
    """A page lifts, sweeps over with a flutter and lands."""
    r, n = take.r, samples(0.95)
    speed = r.uniform(0.9, 1.12)
    lift, sweep, land = 0.12 * speed, 0.38 * speed, 0.58 * speed

    def flow(hz: Signal, t: Signal) -> Signal:
        return octave_bell(hz, 900 + 3600 * np.exp(-(((t - sweep - 0.04) / 0.16) ** 2)), 1.3)

    air = moving_filter(noise(n, pink(200, 14000, -1), r), flow)
    flutter = 1 + 0.5 * wander(n, 38, r, -1, 1)
    y = air * flutter * (0.5 * bump(n, lift, 0.05) + bump(n, sweep, 0.13) + 0.4 * bump(n, land, 0.06))
    y += 0.5 * crackle(n, r, 420, 0.8 * bump(n, lift, 0.05) + bump(n, sweep - 0.02, 0.11) + 0.9 * bump(n, land, 0.04))
    slap = lowpass(r.standard_normal(n), 420) * decay(n, 0.004, 0.02) * (0.8 + take.k)
    return place(y, slap, land + 0.02)


def paper_crumple(take: Take) -> Signal:
    """Stiff paper or wrapping handled: bursts of creases over a dry rustle."""
    r, n = take.r, samples(1.1)
    hands = sum((bump(n, at, r.uniform(0.05, 0.12)) for at in np.sort(r.uniform(0.12, 0.85, 4))), np.zeros(n))
    creases = crackle(n, r, 900, hands, centre=3200, spread=0.7, tau=0.0016, length=360)
    sheet = noise(n, [(200, -26), (900, -4), (2600, 0), (7000, -5), (14000, -18)], r)
    return creases + 0.22 * sheet * hands * wander(n, 60, r, 0.2, 1.2)


def paper_tear(take: Take) -> Signal:
    """A sheet or tape is torn: fibres snap faster and brighter towards the end."""
    r, n = take.r, samples(0.8)
    pull = np.clip(np.arange(n) / (0.55 * SR), 0, 1) ** 0.6 * (np.arange(n) < 0.6 * SR)
    fibres = crackle(n, r, 2400, pull * wander(n, 30, r, 0.4, 1), centre=4200, spread=0.5, tau=0.0007)
    rip = noise(n, [(300, -26), (1500, -3), (4500, 0), (10000, -6), (17000, -20)], r) * pull * wander(n, 120, r, 0.1, 1.2)
    return fibres + 0.4 * rip


def cloth_rustle(take: Take) -> Signal:
    """Fabric moves against fabric."""
    r, n = take.r, samples(0.8)
    level = bump(n, 0.2, 0.09) + 0.8 * bump(n, r.uniform(0.4, 0.5), 0.12) * wander(n, 14, r, 0.3, 1)
    weave = noise(n, [(60, -30), (250, -4), (900, 0), (3000, -8), (9000, -22)], r)
    return weave * level * wander(n, 45, r, 0.3, 1) + 0.15 * crackle(n, r, 500, level, centre=2200, spread=0.5, tau=0.002)


def creak(r: Random, seconds: float, rate: float, body: tuple[float, ...] = (310, 640, 1170, 1890)) -> Signal:
    """Stick-slip: impulses at a wandering rate ring a small wooden body."""
    n = samples(seconds)
    f = rate * wander(n, 7, r, 0.6, 1.5) * (1 + 0.15 * wander(n, 60, r, -1, 1))
    slips = np.flatnonzero(np.diff(np.floor(np.cumsum(f / SR))) > 0)
    push = np.zeros(n)
    push[slips] = r.uniform(0.5, 1, len(slips))
    ring = modal(np.array(body) * r.uniform(0.93, 1.07, len(body)), 0.008, np.geomspace(1, 0.35, len(body)), 0.05, phase=r)
    return np.asarray(convolved(push, ring)[:n] * np.sin(np.pi * np.arange(n) / n) ** 0.6)


def sofa_sit(take: Take) -> Signal:
    """Somebody sinks into a sofa: thump, sigh of the cushion, rustle, springs."""
    r, n = take.r, samples(1.3)
    body = lowpass(r.standard_normal(n), 160) * decay(n, 0.03, 0.12) * 3
    sigh = noise(n, [(80, -20), (300, 0), (900, -6), (4000, -26)], r) * bump(n, 0.35, 0.2) * 0.8
    y = place(body + sigh, cloth_rustle(take), 0.0, 0.5)
    for at in r.uniform(0.1, 0.6, 3):
        place(y, creak(r, 0.12, 55), float(at), 0.15)
    return y


def pen_writing(take: Take) -> Signal:
    """Strokes of a pen on paper, shaped by the speed of the hand."""
    r, n = take.r, take.n
    y, at = np.zeros(n), 0.02
    while at < n / SR - 0.35:
        m = samples(r.uniform(0.07, 0.24))
        u = np.linspace(0, 1, m)
        speed = np.sin(np.pi * u) ** 0.7 * (1 + 0.35 * np.sin(2 * np.pi * r.uniform(1, 3) * u + r.uniform(0, 6)))
        grain = noise(m, [(200, -24), (1400, -2), (3500, 0), (7000, -5), (14000, -22)], r)
        stroke = grain * speed.clip(0) ** 1.3 * wander(m, 160, r, 0.4, 1.2) + 0.3 * lowpass(grain, 700) * speed
        place(y, stroke, at, r.uniform(0.5, 1))
        place(y, click(r, 900, 4000, 0.003, thump=0.25), at, 0.5)
        at += m / SR + (r.uniform(0.03, 0.09) if r.random() < 0.75 else r.uniform(0.18, 0.45))
    return y


def chalk(take: Take) -> Signal:
    """Chalk on a blackboard: taps of the board and a gritty drag."""
    r, n = take.r, take.n
    y, at = np.zeros(n), 0.02
    while at < n / SR - 0.5:
        m = samples(r.uniform(0.1, 0.32))
        speed = np.sin(np.pi * np.minimum(1, np.linspace(0, 1, m) * 1.4) ** 0.6).clip(0)
        grit = noise(m, [(200, -16), (700, -3), (1800, 0), (4200, -1), (9000, -14)], r) * wander(m, 240, r, 0.1, 1.3)
        place(y, grit * speed * 0.5, at + 0.012, r.uniform(0.6, 1))
        board = ((r.uniform(380, 520), 0.02, 0.5), (r.uniform(900, 1300), 0.012, 0.3))
        place(y, click(r, 700, 4500, 0.006, thump=0.9, ring=board), at, r.uniform(0.7, 1.3))
        at += m / SR + r.choice([0.07, 0.12, 0.3], p=[0.5, 0.35, 0.15])
    return y


def broom(take: Take) -> Signal:
    """Bristles swept over a floor, stroke by stroke."""
    r, n = take.r, take.n
    y, at = np.zeros(n), 0.01
    while at < n / SR - 0.75:
        m = samples(r.uniform(0.45, 0.6))
        u = np.linspace(0, 1, m)
        speed = np.minimum(1, u / 0.18) * (1 - u) ** 0.8
        bristle = noise(m, [(200, -26), (1200, -5), (3500, 0), (8000, -3), (15000, -16)], r) * wander(m, 140, r, 0.3, 1.2)
        place(y, bristle * speed + 0.3 * crackle(m, r, 500, speed, centre=3800), at, r.uniform(0.75, 1))
        at += (take.pace or 0.85) * r.normal(1, 0.05)
    return y


SOUNDS = (
    Recipe("page_turn", page_turn, "hit", -24, hiss=True),
    Recipe("paper_crumple", paper_crumple, "hit", -26, hiss=True),
    Recipe("paper_tear", paper_tear, "hit", -25, hiss=True),
    Recipe("cloth_rustle", cloth_rustle, "hit", -29, hiss=True),
    Recipe("sofa_sit", sofa_sit, "hit", -25, hiss=True),
    Recipe("pen_writing", pen_writing, "run", -31, 4.0, hiss=True),
    Recipe("chalk", chalk, "run", -25, 4.0, hiss=True),
    Recipe("broom", broom, "run", -27, 4.0, hiss=True, shortest=1.4),
)
