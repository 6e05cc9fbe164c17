"""Keys, cameras, engines, traffic, trains, household machines, sport gear."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Random, Signal, place, samples, times
from tongpin.sound.signal.curves import decay, ramp_up
from tongpin.sound.signal.filters import bandpass
from tongpin.sound.signal.grains import click
from tongpin.sound.signal.noise import noise, stereo_noise, wander
from tongpin.sound.signal.resonators import modal, sine


def lid_click(take: Take) -> Signal:
    """A plastic lid snaps shut: two snaps 22 ms apart."""
    r, y = take.r, np.zeros(samples(0.25))
    ring = ((1750, 0.011, 0.5), (3300, 0.007, 0.5), (5200, 0.004, 0.3))
    place(y, click(r, 1200, 8000, 0.0022, thump=0.6, ring=ring), 0.001, 0.6)
    return place(y, click(r, 1600, 9000, 0.0030, thump=1.0, ring=ring), r.uniform(0.019, 0.027))


def switch_click(take: Take) -> Signal:
    """A button or light switch."""
    r, y = take.r, np.zeros(samples(0.25))
    ring = ((1250, 0.009, 0.4), (2700, 0.006, 0.4))
    return place(y, click(r, 1200, 7000, 0.002, thump=0.9, ring=ring), 0.001)


def phone_tap(take: Take) -> Signal:
    """A fingertip on glass."""
    r, y = take.r, np.zeros(samples(0.2))
    return place(y, click(r, 500, 3200, 0.003, thump=0.9, ring=((820, 0.008, 0.4),)), 0.001)


def mouse_click(take: Take) -> Signal:
    """A mouse button goes down and up."""
    r, y = take.r, np.zeros(samples(0.3))
    place(y, click(r, 1700, 8000, 0.002, thump=0.35, ring=((2900, 0.004, 0.5), (4700, 0.003, 0.3))), 0.001)
    return place(y, click(r, 2200, 9000, 0.0018, thump=0.2, ring=((3500, 0.003, 0.5),)), r.uniform(0.085, 0.11), 0.6)


def key_press(take: Take) -> Signal:
    """One key goes down and comes up."""
    r, y = take.r, np.zeros(samples(0.3))
    return _key(y, r, 0.001, float(r.uniform(1900, 3300)))


def _key(y: Signal, r: Random, at: float, hz: float) -> Signal:
    down = click(r, 1500, 7500, 0.0035, thump=0.55, ring=((hz, 0.006, 0.35), (hz * 1.71, 0.004, 0.2)))
    place(y, down, at, r.uniform(0.6, 1))
    return place(y, click(r, 2400, 9000, 0.0025, thump=0.15, ring=((hz * 1.3, 0.004, 0.25),)), at + r.uniform(0.055, 0.09), 0.35)


def keyboard(take: Take) -> Signal:
    """Typing in bursts; every key has its own sound and place."""
    r, y, at = take.r, np.zeros((take.n, 2)), 0.004
    keys = [(float(r.uniform(1900, 3300)), float(r.uniform(-0.4, 0.4))) for _ in range(18)] + [(1150.0, 0.0)]
    while at < take.seconds - 0.3:
        hz, pos = keys[r.integers(19) if r.random() > 0.14 else 18]
        stroke = _key(np.zeros(samples(0.2)), r, 0.0, hz)
        place(y, stroke[:, None] * np.array([1 - pos, 1 + pos]), at)
        burst = take.pace * r.normal(1, 0.15) if take.pace else r.gamma(4, 0.034)
        at += float(burst) if r.random() > 0.1 else float(r.uniform(0.3, 0.6))
    return y


def camera_shutter(take: Take) -> Signal:
    """Mirror up, curtain, mirror down, and a short wind-on."""
    r, y = take.r, np.zeros(samples(0.35))
    parts = (
        (0.001, 0.9, 1200, 8000, 1.2),
        (0.017, 0.5, 700, 4000, 0.5),
        (0.082, 1.0, 1000, 7000, 1.0),
        (0.1, 0.45, 600, 3000, 0.4),
    )
    for at, level, low, high, thump in parts:
        place(y, click(r, low, high, 0.005, thump=thump, ring=((2100, 0.006, 0.25),)), at, level)
    wind = noise(samples(0.12), [(400, -20), (1500, 0), (5000, -10)], r) * np.hanning(samples(0.12))
    return place(y, wind, 0.107, 0.08)


def traffic(take: Take) -> Signal:
    """A distant wash, and cars passing with arcs of level, brightness and place."""
    r, n, total = take.r, take.n, take.seconds
    y = stereo_noise(n, [(25, -14), (70, 0), (250, -6), (900, -9), (2000, -16), (6000, -34)], r, 0.9) * 0.4
    tyre = noise(n, [(60, -14), (250, -5), (900, 0), (1800, -3), (5000, -16), (12000, -34)], r)
    low = noise(n, [(28, -14), (55, 0), (130, -3), (300, -16), (1200, -40)], r)
    for _ in range(max(1, int(total / 6 * (0.5 + take.k)))):
        centre, speed, way = r.uniform(0, total), r.uniform(0.8, 1.7), float(r.choice([-1, 1]))
        u = ((times(n) - centre + total / 2) % total - total / 2) / speed
        near = 1 / (1 + u * u)
        pos = 0.75 * way * np.tanh(u) * np.minimum(1, (total / 2 - np.abs(u * speed)) / 0.5)
        car = (np.roll(tyre, r.integers(n)) * near**2.2 + 0.8 * np.roll(low, r.integers(n)) * near) * r.uniform(0.5, 1.1)
        y[:, 0] += (car * np.sqrt(1 - pos)).astype(np.float32)
        y[:, 1] += (car * np.sqrt(1 + pos)).astype(np.float32)
    return y


def subway(take: Take) -> Signal:
    """Inside a moving train: rumble, motor whine that drifts, rail joints in pairs, ventilation."""
    r, n, total = take.r, take.n, take.seconds
    rumble = stereo_noise(n, [(22, -10), (45, 0), (120, -3), (400, -14), (2000, -32)], r) * wander(n, 5, r, 0.7, 1.1)[:, None]
    air = stereo_noise(n, [(150, -14), (500, 0), (1500, -6), (5000, -20), (12000, -36)], r) * 0.35
    hz = 410 + 60 * np.sin(2 * np.pi * times(n) / total) + wander(n, 2, r, -6, 6)
    cycles = np.cumsum(hz * (round(hz.mean() * total) / (hz.mean() * total))) / SR
    whine = sum((a * sine(h * cycles) for h, a in ((1, 1.0), (2, 0.4), (3, 0.2))), np.zeros(n)) * 0.025 * wander(n, 3, r, 0.4, 1)
    return rumble + air + whine[:, None] + _rail_joints(take, 1.15 - 0.4 * take.k)


def train(take: Take) -> Signal:
    """A train on jointed track: heavy clacks, rumble and wind, no whine."""
    r, n = take.r, take.n
    rumble = (
        stereo_noise(n, [(22, -12), (50, 0), (140, -4), (500, -12), (2500, -28), (8000, -44)], r)
        * wander(n, 4, r, 0.7, 1.1)[:, None]
    )
    return 0.55 * rumble + 1.3 * _rail_joints(take, take.pace or 0.95 - 0.3 * take.k)


def _rail_joints(take: Take, gap: float) -> Signal:
    r, total, y = take.r, take.seconds, np.zeros((take.n, 2))
    for at in np.arange(0, total - 1e-6, total / max(1, round(total / gap))).tolist():
        for lag, level in ((0.0, 1.0), (0.13, 0.8)):
            m = samples(0.35)
            wheel = (
                modal([58, 95, 170, 340, 720], [0.05, 0.045, 0.03, 0.015, 0.008], [1, 0.9, 0.6, 0.3, 0.15], 0.35, phase=r) * 1.1
            )
            wheel = ramp_up(wheel, 0.002) + bandpass(r.standard_normal(m), 600, 3500) * decay(m, 0.001, 0.012) * 0.5
            place(y, wheel, at + lag, level * r.uniform(0.6, 1), wrap=True)
    return y


def treadmill(take: Take) -> Signal:
    """Belt and motor with running feet on the deck; a whole number of strides in the loop."""
    r, n, total = take.r, take.n, take.seconds
    cycles = round(total * (88 + 40 * take.k)) * times(n) / total
    motor = sum((a * sine(h * cycles) for h, a in ((1, 0.5), (2, 0.8), (3, 0.25), (5, 0.15), (8, 0.1))), np.zeros(n))
    belt = stereo_noise(n, [(100, -16), (400, 0), (1200, -3), (4000, -14), (10000, -30)], r)
    belt = belt * (1 + 0.3 * sine(round(total * 1.9) * times(n) / total))[:, None]
    y = 0.10 * motor[:, None] + 0.16 * belt
    strides = max(1, round(total * (2.3 + 0.7 * take.k)))
    for i in range(strides):
        m = samples(0.35)
        deck = modal([64, 108, 172, 290], [0.055, 0.045, 0.03, 0.018], [1, 1, 0.6, 0.3], 0.35, phase=r)
        slap = bandpass(r.standard_normal(m), 500, 3000) * decay(m, 0.002, 0.012)
        pos = 0.15 * (-1) ** i
        foot = (ramp_up(deck, 0.003) + 0.5 * slap)[:, None] * np.array([1 - pos, 1 + pos])
        place(y, foot, i * total / strides, r.uniform(0.8, 1), wrap=True)
    return y


SOUNDS = (
    Recipe("lid_click", lid_click, "hit", -23),
    Recipe("switch_click", switch_click, "hit", -25),
    Recipe("phone_tap", phone_tap, "hit", -31),
    Recipe("mouse_click", mouse_click, "hit", -30),
    Recipe("key_press", key_press, "hit", -29),
    Recipe("keyboard", keyboard, "run", -30, 4.0),
    Recipe("camera_shutter", camera_shutter, "hit", -24),
    Recipe("traffic", traffic, "bed", -33, 20.0, hiss=True, shortest=6),
    Recipe("subway", subway, "bed", -28, 16.0),
    Recipe("train", train, "bed", -28, 16.0),
    Recipe("treadmill", treadmill, "bed", -31, 8.0),
)
