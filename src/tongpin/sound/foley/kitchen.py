"""Café and kitchen: grinder, steam, pouring, cups, glass, steel, pans, knives."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Random, Signal, gain, place, samples, times
from tongpin.sound.signal.curves import bump, decay, ramp_up
from tongpin.sound.signal.filters import bandpass, moving_filter, octave_bell
from tongpin.sound.signal.grains import bubbles, crackle, hiss_grains, scatter, spread_grains
from tongpin.sound.signal.noise import noise, stereo_noise, wander
from tongpin.sound.signal.resonators import Body, chirps, modal, sine, struck

PORCELAIN = Body(
    (1, 1.58, 2.21, 2.93, 3.74, 4.9, 6.1), (0.085, 0.07, 0.055, 0.045, 0.03, 0.02, 0.014), (0.8, 1, 0.75, 0.6, 0.4, 0.3, 0.2)
)
GLASS = Body((1, 2.32, 4.25, 6.63, 9.4), (0.75, 0.5, 0.3, 0.16, 0.08), (1, 0.75, 0.5, 0.3, 0.16))
STEEL = Body(
    (1, 1.51, 2.09, 2.76, 3.37, 4.21, 5.4, 6.8),
    (0.5, 0.34, 0.42, 0.25, 0.2, 0.14, 0.08, 0.05),
    (0.6, 1, 0.7, 0.8, 0.5, 0.5, 0.3, 0.2),
)
_MOTOR = ((1, 0.5), (2, 0.8), (3, 0.3), (4, 0.35), (6, 0.25), (9, 0.15), (14, 0.12), (22, 0.06))


def coffee_grinder(take: Take) -> Signal:
    """A motor spins up under load, burrs rasp, beans crack until the hopper is empty."""
    r, n = take.r, take.n
    t, end = times(n), take.seconds - 0.5
    run = np.clip(t / 0.18, 0, 1) ** 0.6 * np.clip((take.seconds - 0.06 - t) / 0.45, 0, 1) ** 0.7
    cycles = np.cumsum(128 * run**0.8 * wander(n, 9, r, 0.93, 1.05) / SR)
    hum = sum((a * sine(h * cycles) for h, a in _MOTOR), np.zeros(n))
    burr = noise(n, [(150, -14), (500, -4), (1500, 0), (4200, -3), (9000, -14), (18000, -30)], r)
    burr = burr * (1 + 0.5 * sine(2 * cycles)) * wander(n, 60, r, 0.55, 1.2)
    feed = np.clip((t - 0.15) / 0.2, 0, 1) * np.clip((end * 0.82 - t) / max(end * 0.3, 0.05), 0.12, 1)
    beans = crackle(n, r, 520, feed * run, centre=1500, spread=0.7, tau=0.003, length=700)
    husks = crackle(n, r, 90, feed * run, centre=600, spread=0.4, tau=0.008, length=1500)
    return np.asarray(run * (hum * 0.42 + burr * (0.35 + 0.45 * feed)) + (beans + 0.7 * husks) * 0.55)


def espresso_steam(take: Take) -> Signal:
    """A steam wand: hiss, milk tearing that fades, a rumble that grows."""
    r, n, total = take.r, take.n, take.seconds
    t = times(n)
    on = np.clip(t / 0.09, 0, 1) * np.clip((total - 0.12 - t) / 0.1, 0, 1)
    hiss = noise(n, [(200, -30), (1200, -10), (4000, 0), (9000, -1), (16000, -9), (22000, -26)], r)
    tear = np.clip(1.1 - t / (total * 0.45), 0.12, 1)
    chop = np.maximum(0, wander(n, 130, r, -0.7, 1.2)) ** 1.5
    milk = noise(n, [(80, -18), (220, -2), (600, 0), (2000, -3), (5000, -14)], r)
    rumble = noise(n, [(40, -14), (110, 0), (260, -6), (700, -26)], r) * (1 - tear * 0.7) * wander(n, 18, r, 0.5, 1.3)
    y = on * (hiss * (0.35 + 0.5 * tear * chop) + milk * (0.4 * tear * chop + 0.2) + rumble * 0.55)
    spit = noise(n, [(500, -20), (2500, 0), (12000, -6)], r) * (bump(n, 0.03, 0.02) + 0.8 * bump(n, total - 0.16, 0.03))
    return np.asarray(y + spit * 0.6)


def cup_on_saucer(take: Take) -> Signal:
    """A cup is put on its saucer and settles in three or four shrinking touches."""
    r = take.r
    y, at, gap, level = np.zeros(samples(0.7)), 0.005, r.uniform(0.05, 0.075), 1.0
    for _ in range(r.integers(3, 5)):
        cup = struck(r, 1950, PORCELAIN, 0.4, hardness=0.35 + 0.4 * take.k * level)
        saucer = struck(r, 1130, PORCELAIN, 0.4, hardness=0.25 + 0.3 * take.k * level)
        place(y, cup * 0.6 + saucer * 0.7, at, level)
        place(y, modal([240, 410], [0.012, 0.01], [0.6, 0.4], 0.1), at, level)
        at, gap, level = at + gap, gap * r.uniform(0.5, 0.7), level * r.uniform(0.35, 0.55)
    return y


def cup_put(take: Take) -> Signal:
    """Something with a hard foot is put on a wooden table."""
    r = take.r
    y = np.zeros(samples(0.5))
    table = modal(
        np.array([170, 285, 430, 690]) * r.normal(1, 0.03), [0.03, 0.022, 0.014, 0.009], [1, 0.8, 0.5, 0.3], 0.2, phase=r
    )
    foot = struck(r, r.uniform(1250, 1750), PORCELAIN, 0.3, hardness=0.2 + 0.4 * take.k)
    for at, level in ((0.004, 1.0), (r.uniform(0.03, 0.05), r.uniform(0.2, 0.4))):
        place(y, ramp_up(table, 0.0008), at, level)
        place(y, foot, at, 0.3 * level)
    return y


def water_pour(take: Take) -> Signal:
    """Bubbles (pitch set by size), falling water, and a cavity note that rises as the vessel fills."""
    r, n, total = take.r, take.n, take.seconds
    flow = np.clip(times(n) / 0.15, 0, 1) * np.clip((total - 0.35 - times(n)) / 0.25, 0, 1)
    count = int(total * (130 + 200 * take.k))
    filled = np.cumsum(flow)
    at = np.searchsorted(filled, r.uniform(0, filled[-1], count))
    f = np.exp(r.normal(np.log(720 + 500 * at / n), 0.5)).clip(240, 5200)
    level = r.uniform(0.1, 1, count) * (650 / f) ** 0.8
    drops = chirps(f, np.clip(5 / f, 0.002, 0.012), level, 2400, glide=r.uniform(2, 12, count), r=r)
    fall = noise(n, [(150, -16), (500, 0), (1800, -3), (6000, -9), (14000, -24)], r) * wander(n, 30, r, 0.5, 1.2)

    def cavity(hz: Signal, t: Signal) -> Signal:
        low = 1.6 * octave_bell(hz, 420 * 2 ** (1.5 * t / total), 0.22)
        return low + 0.5 * octave_bell(hz, 1250 * 2 ** (1.2 * t / total), 0.25) + 0.22

    last = chirps(r.uniform(900, 2100, 3), 0.02, np.array([0.8, 0.5, 0.3]), 2400, glide=9, r=r)
    drips = scatter(n, samples(total - 0.3) + np.array([0, 4800, 9000]), last)
    return np.asarray(scatter(n, at, drops) + moving_filter(fall, cavity) * flow * 0.55 + drips)


def glass_clink(take: Take) -> Signal:
    """Two glasses touch."""
    r, hard = take.r, 0.3 + 0.4 * take.k
    y = struck(r, 1580 * r.uniform(0.94, 1.06), GLASS, 2.6, hardness=hard)
    second = struck(r, 1790 * r.uniform(0.94, 1.06), GLASS, 2.6, hardness=hard)
    return place(y, 0.7 * second, 0.0006)


def ice_clink(take: Take) -> Signal:
    """Ice knocks about in a glass."""
    r = take.r
    y, at = np.zeros(samples(1.6)), 0.004
    for _ in range(r.integers(3, 6)):
        piece = struck(r, r.uniform(2300, 3400), GLASS, 0.5, hardness=0.4)
        damped = piece * np.exp(-times(len(piece)) / 0.06)
        place(y, damped, at, r.uniform(0.5, 1))
        at += r.gamma(2, 0.06) + 0.03
    return y


def steel_clink(take: Take) -> Signal:
    """Cutlery touches and bounces once."""
    r = take.r
    base = 2250 * r.uniform(0.9, 1.12)
    y = struck(r, base, STEEL, 1.4, hardness=0.5 + 0.4 * take.k, spread=0.015)
    bounce = struck(r, base, STEEL, 0.8, hardness=0.5, spread=0.015)
    return place(y, bounce, r.uniform(0.055, 0.075), 0.3)


def pan_clank(take: Take) -> Signal:
    """A pan or lid is set down: low thin metal that rings for a moment."""
    r = take.r
    body = Body((1, 1.73, 2.32, 3.1, 4.3, 5.6, 7.4), (0.22, 0.2, 0.16, 0.13, 0.1, 0.07, 0.05), (1, 0.9, 0.8, 0.6, 0.5, 0.35, 0.2))
    y = struck(r, r.uniform(410, 620), body, 1.3, hardness=0.45 + 0.4 * take.k, spread=0.02)
    second = struck(r, r.uniform(620, 900), body, 0.7, hardness=0.4, spread=0.02)
    return place(y, second, r.uniform(0.07, 0.14), 0.35)


def kitchen_clatter(take: Take) -> Signal:
    """Pots, spoons and bowls somewhere in a kitchen; a loop."""
    r, n = take.r, take.n
    y, at, end = np.zeros((n, 2)), float(r.uniform(0, 0.4)), take.seconds
    makers = (steel_clink, pan_clank, cup_put, steel_clink)
    while at < end - 0.05:
        for _ in range(r.integers(1, 4)):
            hit = makers[r.integers(4)](Take(r, float(r.uniform(0.1, 0.7))))
            hit = hit / (np.abs(hit).max() + 1e-9)
            pos = float(r.uniform(-0.7, 0.7))
            place(y, hit[:, None] * np.array([1 - pos, 1 + pos]), at, r.uniform(0.2, 1) ** 1.5, wrap=True)
            at += float(r.gamma(2, 0.09))
        at += float(r.gamma(2.2, 0.9 - 0.5 * take.k))
    return y


def frying(take: Take) -> Signal:
    """Sizzle: bright hiss with a fast random chop, and spits of fat."""
    r, n = take.r, take.n
    hiss = stereo_noise(n, [(600, -24), (2200, -6), (5500, 0), (10000, -1), (16000, -8), (22000, -24)], r, 0.9)
    chop = (0.5 + wander(n, 220, r, 0, 1) ** 2) * wander(n, 2, r, 0.75, 1.1)
    count = int((240 + 400 * take.k) * take.seconds)
    amp = np.minimum(r.pareto(1.8, count) + 0.1, 8)
    spit = hiss_grains(0.0012 * r.uniform(0.4, 3, count), amp, 360, r, centre=4200, spread=0.6)
    few = count // 5
    fat = chirps(np.exp(r.normal(np.log(1500), 0.4, few)), 0.003, r.uniform(0.2, 1, few), 700, glide=14, r=r)
    return np.asarray(hiss * chop[:, None] * 0.5 + 0.8 * spread_grains(n, r, spit) + 0.35 * spread_grains(n, r, fat))


def boiling(take: Take) -> Signal:
    """A rolling boil."""
    r, n = take.r, take.n
    count = int((110 + 140 * take.k) * take.seconds)
    f = np.exp(r.normal(np.log(330), 0.45, count)).clip(110, 1500)
    tau, glide = np.clip(6 / f, 0.003, 0.02), r.uniform(3, 14, count)
    blobs = bubbles(n, r, f, r.uniform(0.2, 1, count), tau=tau, glide=glide, width=0.5)
    roll = stereo_noise(n, [(50, -14), (130, 0), (400, -4), (1200, -16), (5000, -36)], r) * wander(n, 11, r, 0.4, 1.2)[:, None]
    steam = stereo_noise(n, [(800, -26), (3000, -4), (8000, 0), (16000, -10)], r)
    return np.asarray(0.8 * blobs + 0.45 * roll + 0.05 * steam)


def chop_once(take: Take) -> Signal:
    """One cut of a knife on a board: crunch, blade, board."""
    r, m = take.r, samples(0.32)
    modes = np.array([165, 262, 418, 655, 1010]) * r.normal(1, 0.015)
    board = modal(modes, [0.032, 0.028, 0.02, 0.013, 0.008], [1, 0.9, 0.7, 0.4, 0.25], 0.3, phase=r)
    blade = modal([3850, 6100, 8300], [0.012, 0.008, 0.005], [0.3, 0.25, 0.15], 0.3, phase=r)
    tick = bandpass(r.standard_normal(len(board)), 1500, 8000) * decay(len(board), 0.0004, 0.004)
    crunch = noise(m, [(400, -12), (1500, 0), (4500, -3), (10000, -16)], r) * bump(m, 0.012, 0.008) * wander(m, 400, r, 0, 1.4)
    return place(0.5 * crunch, ramp_up(board, 0.0008) + blade + tick * 0.9, 0.022)


def chopping(take: Take) -> Signal:
    """A knife on a wooden board, cut after cut."""
    r = take.r
    y, at = np.zeros(take.n), 0.01
    while at < take.seconds - 0.4:
        place(y, chop_once(take), at, r.uniform(0.75, 1))
        step = take.pace or 0.235 - 0.07 * take.k
        at += step * r.normal(1, 0.05) if r.random() > 0.07 else 2.5 * step
    return y


def fizz(take: Take) -> Signal:
    """A fizzy drink: very many very small bubbles bursting."""
    r, n = take.r, take.n
    count = int((700 + 900 * take.k) * take.seconds)
    amp = np.minimum(r.pareto(2.0, count) + 0.05, 5)
    pops = hiss_grains(0.0006 * r.uniform(0.4, 2, count), amp, 160, r, centre=6800, spread=0.45)
    hiss = stereo_noise(n, [(1500, -30), (4500, -6), (8500, 0), (14000, -3), (20000, -14)], r, 0.8)
    return spread_grains(n, r, pops, width=0.5) + 0.12 * hiss


def slurp(r: Random, seconds: float) -> Signal:
    """Air and liquid drawn in through the lips."""
    n = samples(seconds)
    u = np.linspace(0, 1, n)
    draw = np.sin(np.pi * u**0.7) ** 0.8
    flow = noise(n, [(300, -24), (1100, -3), (2600, 0), (6000, -6), (12000, -20)], r) * np.maximum(0, wander(n, 55, r, -0.3, 1))
    count = max(4, int(90 * seconds))
    f = np.exp(r.normal(np.log(1100), 0.35, count)).clip(400, 3200)
    blips = chirps(f, np.clip(4 / f, 0.002, 0.008), r.uniform(0.2, 1, count), 900, glide=r.uniform(5, 20, count), r=r)
    wet = scatter(n, (n * r.beta(2, 2.5, count)).astype(np.int64), blips)
    return (0.8 * flow + 0.5 * wet) * draw


def sip(take: Take) -> Signal:
    """A sip, then a swallow."""
    r = take.r
    y = np.zeros(samples(1.25))
    place(y, slurp(r, r.uniform(0.3, 0.45)), 0.004)
    gulp = chirps(np.array([210.0, 330.0]), np.array([0.035, 0.02]), np.array([1.0, 0.5]), 6000, glide=-5.0)
    for row in gulp:
        place(y, ramp_up(row, 0.006), 0.66, gain(-8))
    return y


SOUNDS = (
    Recipe("coffee_grinder", coffee_grinder, "run", -22, 4.0, shortest=1.2),
    Recipe("espresso_steam", espresso_steam, "run", -24, 4.0, hiss=True, shortest=1.2),
    Recipe("cup_on_saucer", cup_on_saucer, "hit", -22),
    Recipe("cup_put", cup_put, "hit", -24),
    Recipe("water_pour", water_pour, "run", -24, 4.0, shortest=1.2),
    Recipe("glass_clink", glass_clink, "hit", -22),
    Recipe("ice_clink", ice_clink, "hit", -24),
    Recipe("steel_clink", steel_clink, "hit", -22),
    Recipe("pan_clank", pan_clank, "hit", -22),
    Recipe("kitchen_clatter", kitchen_clatter, "bed", -34, 12.0, shortest=4),
    Recipe("frying", frying, "bed", -29, 8.0, hiss=True),
    Recipe("boiling", boiling, "bed", -31, 8.0),
    Recipe("chop_once", chop_once, "hit", -22),
    Recipe("chopping", chopping, "run", -23, 4.0),
    Recipe("fizz", fizz, "bed", -34, 6.0, hiss=True),
    Recipe("sip", sip, "hit", -28),
)
