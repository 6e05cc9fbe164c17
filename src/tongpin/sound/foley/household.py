"""Household and workplace: hums, dryer, office, glass breaking, metal, balls, handling things."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.kitchen import PORCELAIN, STEEL
from tongpin.sound.foley.machines import keyboard, mouse_click
from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import Random, Signal, place, samples, sides, times
from tongpin.sound.signal.curves import bump, decay, ramp_up
from tongpin.sound.signal.filters import bandpass, lowpass
from tongpin.sound.signal.grains import crackle
from tongpin.sound.signal.noise import noise, stereo_noise, wander
from tongpin.sound.signal.resonators import Body, modal, sine, struck

TONES = {
    "air": ((25, -14), (60, 0), (150, -5), (500, -11), (2000, -22), (8000, -40), (20000, -60)),
    "still": ((25, -12), (55, 0), (160, -9), (600, -19), (3000, -31), (12000, -44), (20000, -56)),
}
_BAR = Body((1, 2.76, 5.4, 8.9), (0.9, 0.5, 0.25, 0.12), (0.7, 1, 0.7, 0.4))


def room_tone(take: Take) -> Signal:
    """The air of a quiet room."""
    return stereo_noise(take.n, TONES["still"], take.r, 0.9)


def air_tone(take: Take) -> Signal:
    """The air of a room with ventilation."""
    return stereo_noise(take.n, TONES["air"], take.r, 0.9)


def hum(take: Take) -> Signal:
    """A machine somewhere: mains harmonics that breathe, a fan, a little buzz; whole cycles in the loop."""
    r, n, total = take.r, take.n, take.seconds
    y = np.zeros(n)
    for hz, level in ((50, 0.5), (100, 0.7), (150, 0.2), (200, 0.25), (300, 0.12), (400, 0.06)):
        y += level * sine(round(hz * total) * times(n) / total) * wander(n, 1.2, r, 0.7, 1.1)
    fan = stereo_noise(n, [(40, -14), (110, 0), (300, -4), (900, -12), (3000, -26), (9000, -44)], r, 0.7)
    return 0.35 * y[:, None] + 0.45 * fan * wander(n, 2, r, 0.85, 1.1)[:, None]


def vacuum(take: Take) -> Signal:
    """A vacuum cleaner: a fast motor and rushing air."""
    r, n, total = take.r, take.n, take.seconds
    spin = round(215 * total) * times(n) / total + 0.15 * wander(n, 1.5, r)
    motor = sum((a * sine(h * spin) for h, a in ((1, 0.7), (2, 0.5), (3, 0.25), (5, 0.12), (8, 0.06))), np.zeros(n))
    rush = stereo_noise(n, [(80, -16), (300, -3), (900, 0), (2600, -4), (7000, -14), (15000, -30)], r, 0.6)
    return 0.35 * motor[:, None] + rush * wander(n, 3, r, 0.8, 1.1)[:, None]


def hair_dryer(take: Take) -> Signal:
    """A hair dryer: hot air with a band of its own, and a whirring motor."""
    r, n, total = take.r, take.n, take.seconds
    spin = round(128 * total) * times(n) / total + 0.1 * wander(n, 2, r)
    motor = sum((a * sine(h * spin) for h, a in ((1, 0.4), (2, 0.6), (3, 0.3), (4, 0.25), (7, 0.1))), np.zeros(n))
    rush = stereo_noise(n, [(120, -18), (500, -4), (1400, 0), (3600, -1), (8000, -9), (16000, -26)], r, 0.5)
    return 0.22 * motor[:, None] + rush * (0.8 + 0.2 * wander(n, 9, r))[:, None]


def printer(take: Take) -> Signal:
    """A printer pulls a sheet, and the head goes to and fro."""
    r, n = take.r, take.n
    y, at = np.zeros(n), 0.01
    while at < take.seconds - 0.5:
        m = samples(0.36)
        u = np.linspace(0, 1, m)
        sweep = noise(m, [(250, -18), (900, 0), (2400, -3), (6000, -14)], r) * np.sin(np.pi * u) ** 0.5
        whirr = sine(np.cumsum(310 + 90 * np.sin(np.pi * u)) / 48000) * np.sin(np.pi * u) ** 0.5
        place(y, 0.6 * sweep + 0.18 * whirr, at, r.uniform(0.8, 1))
        place(y, rap_metal(r), at + 0.36, 0.3)
        at += 0.44
    return y


def rap_metal(r: Random) -> Signal:
    """A small knock of sheet metal."""
    hz = np.array([310, 560, 980, 1700]) * r.normal(1, 0.02)
    return ramp_up(modal(hz, [0.02, 0.016, 0.01, 0.006], [1, 0.8, 0.5, 0.3], 0.12, phase=r), 0.0006)


def office_hum(take: Take) -> Signal:
    """An office at work: ventilation, keys far off, a mouse, a printer down the hall."""
    r, n = take.r, take.n
    air = stereo_noise(n, TONES["air"], r, 0.9)
    for _ in range(max(1, int(take.seconds / 4.5))):
        typed = keyboard(Take(r, 0.4, samples(r.uniform(1.2, 2.6))))
        far = lowpass(typed.mean(1), 3200, 1)
        at, pos = r.uniform(0, take.seconds), float(r.uniform(-0.8, 0.8))
        place(air, far[:, None] * sides(pos) / np.abs(far).max(), at, 4.0 * r.uniform(0.4, 1), wrap=True)
        place(air, mouse_click(Take(r))[:, None] * sides(-pos), at + 2.8, 2.0, wrap=True)
    sheet = lowpass(printer(Take(r, 0.5, samples(1.9))), 1800, 1)
    place(air, sheet[:, None] * sides(0.6) / np.abs(sheet).max(), r.uniform(0, take.seconds), 2.5, wrap=True)
    return air


def glass_break(take: Take) -> Signal:
    """Glass bursts, and its shards fall and tinkle."""
    r, n = take.r, samples(1.9)
    y = noise(n, [(300, -16), (1500, -3), (4500, 0), (9000, -3), (16000, -12)], r) * decay(n, 0.0005, 0.03)
    y = y + 0.7 * lowpass(r.standard_normal(n), 500) * decay(n, 0.001, 0.02)
    shard = Body((1, 1.9, 3.2, 4.6), (0.12, 0.08, 0.05, 0.03), (1, 0.7, 0.5, 0.3))
    for at in np.sort(r.gamma(1.4, 0.17, 34)).clip(0.004, 1.4).tolist():
        piece = struck(r, float(np.exp(r.normal(np.log(3600), 0.35))), shard, 0.35, hardness=0.6)
        place(y, piece, at, r.uniform(0.1, 0.6) * np.exp(-at / 0.7))
    return y + 0.5 * crackle(n, r, 500, bump(n, 0.12, 0.14) + 0.4 * bump(n, 0.5, 0.3), centre=6000, spread=0.4, tau=0.0014)


def material_clink(take: Take) -> Signal:
    """A ceramic and a steel vessel meet once: crisp and short."""
    r = take.r
    hard = 0.5 + 0.4 * take.k
    y = struck(r, 2050 * r.uniform(0.94, 1.06), PORCELAIN, 1.3, hardness=hard)
    steel = struck(r, 2600 * r.uniform(0.94, 1.06), STEEL, 1.3, hardness=hard, spread=0.012)
    return place(y, 0.45 * steel, 0.0004)


def sword(take: Take) -> Signal:
    """Two blades meet and slide along each other."""
    r, n = take.r, samples(1.9)
    blade = Body((1, 2.1, 2.76, 4.3, 5.4, 7.1), (0.55, 0.5, 0.42, 0.3, 0.22, 0.14), (0.6, 0.8, 1, 0.8, 0.7, 0.5))
    y = place(np.zeros(n), struck(r, r.uniform(900, 1150), blade, 1.8, hardness=0.9, spread=0.02), 0.002)
    place(y, struck(r, r.uniform(1250, 1500), blade, 1.6, hardness=0.9, spread=0.02), 0.004, 0.8)
    scrape = noise(n, [(1200, -24), (3500, -3), (6500, 0), (11000, -4), (17000, -16)], r)
    return y + 0.12 * scrape * bump(n, 0.2, 0.14) * wander(n, 160, r, 0.1, 1.2)


def gym_clank(take: Take) -> Signal:
    """Weights set down on a rack: iron, then the frame."""
    r, y = take.r, np.zeros(samples(1.4))
    plate = Body((1, 1.62, 2.3, 3.4, 4.9), (0.16, 0.13, 0.1, 0.07, 0.04), (1, 0.9, 0.7, 0.5, 0.3))
    place(y, struck(r, r.uniform(380, 470), plate, 0.9, hardness=0.7, spread=0.02), 0.002)
    place(y, struck(r, r.uniform(900, 1100), _BAR, 1.2, hardness=0.5, spread=0.01), 0.004, 0.35)
    place(y, modal([62, 95], [0.06, 0.05], [1, 0.7], 0.4, phase=r), 0.002, 0.8)
    return place(y, struck(r, r.uniform(430, 520), plate, 0.6, hardness=0.5, spread=0.02), r.uniform(0.08, 0.13), 0.5)


def ball_once(take: Take) -> Signal:
    """A basketball hits the floor once: skin, air inside, boards."""
    r = take.r
    skin = modal(np.array([98, 196, 318, 470]) * r.normal(1, 0.03), [0.05, 0.03, 0.02, 0.012], [1, 0.6, 0.4, 0.3], 0.4, phase=r)
    ring = modal([690 * r.normal(1, 0.02), 1180], [0.07, 0.03], [0.16, 0.08], 0.4, phase=r)
    slap = bandpass(r.standard_normal(len(skin)), 400, 3000) * decay(len(skin), 0.001, 0.008)
    return ramp_up(skin + ring, 0.001) + 0.7 * slap


def ball_bounce(take: Take) -> Signal:
    """Dribbling a ball."""
    r, y, at = take.r, np.zeros(take.n), 0.004
    while at < take.seconds - 0.4:
        place(y, ball_once(take), at, r.uniform(0.8, 1))
        at += (take.pace or 0.52 - 0.2 * take.k) * r.normal(1, 0.04)
    return y


def shoe_squeak(take: Take) -> Signal:
    """A rubber sole squeaks on a sports floor."""
    r, n = take.r, samples(0.22)
    hz = r.uniform(1500, 2300) * (1 + 0.35 * np.linspace(0, 1, n) ** 2) * (1 + 0.02 * wander(n, 120, r, -1, 1))
    cycles = np.cumsum(hz) / 48000
    return (sine(cycles) + 0.4 * sine(2 * cycles)) * np.sin(np.pi * np.linspace(0, 1, n)) * wander(n, 90, r, 0.3, 1)


def pick_up(take: Take) -> Signal:
    """A hand takes something from a table: a brush of skin and a light touch."""
    r, n = take.r, samples(0.35)
    brush = (
        noise(n, [(200, -22), (800, -3), (2200, 0), (6000, -12), (12000, -28)], r)
        * bump(n, 0.08, 0.04)
        * wander(n, 60, r, 0.3, 1.1)
    )
    touch = struck(r, r.uniform(1300, 1800), PORCELAIN, 0.2, hardness=0.2)
    return place(brush, touch, 0.02, 0.16)


def drum_stroke(take: Take) -> Signal:
    """One stroke on a great drum."""
    r, n = take.r, samples(1.2)
    t = times(n)
    body = np.sin(2 * np.pi * np.cumsum((60 + 36 * np.exp(-t / 0.05)) * r.normal(1, 0.01)) / 48000) * np.exp(-t / 0.28)
    skin = modal(np.array([104, 147, 226]) * r.normal(1, 0.02), [0.16, 0.11, 0.07], [0.5, 0.35, 0.25], 1.2, phase=r)
    stick = bandpass(r.standard_normal(n), 200, 2500) * decay(n, 0.0008, 0.02)
    return ramp_up(body + skin, 0.0015) + 0.4 * stick


def watering(take: Take) -> Signal:
    """A watering can over leaves and soil: a soft patter."""
    r, n, total = take.r, take.n, take.seconds
    flow = np.clip(times(n) / 0.2, 0, 1) * np.clip((total - 0.2 - times(n)) / 0.5, 0, 1)
    spray = noise(n, [(200, -20), (900, -3), (2600, 0), (6500, -5), (13000, -20)], r) * wander(n, 30, r, 0.6, 1.1)
    patter = crackle(n, r, 420, flow, centre=2300, spread=0.6, tau=0.0022, length=360)
    soil = noise(n, [(80, -14), (240, 0), (700, -8), (2500, -26)], r) * wander(n, 20, r, 0.4, 1.1)
    return np.asarray(0.4 * spray * flow + 0.8 * patter + 0.25 * soil * flow)


SOUNDS = (
    Recipe("room_tone", room_tone, "bed", -50, 8.0, hiss=True),
    Recipe("air_tone", air_tone, "bed", -46, 8.0, hiss=True),
    Recipe("hum", hum, "bed", -36, 8.0),
    Recipe("vacuum", vacuum, "bed", -28, 8.0),
    Recipe("hair_dryer", hair_dryer, "bed", -28, 8.0),
    Recipe("printer", printer, "run", -30, 3.0),
    Recipe("office_hum", office_hum, "bed", -37, 12.0),
    Recipe("glass_break", glass_break, "hit", -17),
    Recipe("material_clink", material_clink, "hit", -22),
    Recipe("sword", sword, "hit", -19),
    Recipe("gym_clank", gym_clank, "hit", -21),
    Recipe("ball_once", ball_once, "hit", -22),
    Recipe("ball_bounce", ball_bounce, "run", -23, 3.0),
    Recipe("shoe_squeak", shoe_squeak, "hit", -27),
    Recipe("pick_up", pick_up, "hit", -32),
    Recipe("drum_stroke", drum_stroke, "hit", -19),
    Recipe("watering", watering, "run", -27, 3.5, hiss=True),
)
