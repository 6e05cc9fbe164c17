"""Interface sounds and rings: pings, chimes, bells, beeps, phones, clocks."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Audio, Signal, place, samples, seeded, times
from tongpin.sound.signal.curves import bump, decay, points, ramp_down, ramp_up
from tongpin.sound.signal.filters import convolved, moving_filter, octave_bell
from tongpin.sound.signal.grains import click
from tongpin.sound.signal.noise import noise, pink, wander
from tongpin.sound.signal.resonators import Body, midi_hz, modal, sine, struck, tone

_GONG = Body(
    (1, 1.52, 2.04, 2.61, 3.17, 4.02, 5.13, 6.4),
    (0.55, 0.5, 0.4, 0.32, 0.25, 0.16, 0.1, 0.06),
    (0.6, 0.9, 1, 0.8, 0.7, 0.5, 0.35, 0.2),
)
_TEMPLE = Body((1, 2.0, 2.42, 2.98, 4.1, 5.4, 6.7), (2.6, 2.1, 1.7, 1.2, 0.7, 0.4, 0.25), (1, 0.7, 0.75, 0.5, 0.4, 0.25, 0.15))
_TUBE = Body((1, 2.76, 5.4, 8.93), (1.1, 0.6, 0.22, 0.1), (1, 0.6, 0.3, 0.15))


def bell_tone(hz: float, seconds: float, *, bright: float = 0.3, tau: float = 0.35) -> Audio:
    """A soft bell of four partials."""
    partials = [hz, 2 * hz, 3 * hz, 4.2 * hz]
    levels = [1, bright, bright * 0.5, bright * 0.35]
    return ramp_up(modal(partials, [tau, tau * 0.55, tau * 0.3, tau * 0.12], levels, seconds), 0.003)


def chime(notes: tuple[int, ...], gap: float, seconds: float, *, bright: float = 0.3, tau: float = 0.35) -> Signal:
    """Bells one after another; the last is the loudest."""
    y = np.zeros(samples(seconds))
    for i, note in enumerate(notes):
        place(y, bell_tone(midi_hz(note), seconds, bright=bright, tau=tau), i * gap, 1.0 if note == notes[-1] else 0.85)
    return y


def app_ping(take: Take) -> Signal:
    """A message arrives: two high bells a fifth apart."""
    return chime((88, 95), 0.10, 2.6, bright=0.22, tau=0.30)


def success_chime(take: Take) -> Signal:
    """Something worked: a rising major chord."""
    return chime((72, 76, 79, 84), 0.085, 3.4, bright=0.25, tau=0.42)


def emphasis_ding(take: Take) -> Signal:
    """One clear bell that underlines a word."""
    y = bell_tone(1567.98, 3.4, bright=0.35, tau=0.45) + 0.4 * bell_tone(3135.96, 3.4, bright=0.2, tau=0.25)
    return place(y, click(take.r, 3000, 9000, 0.002), 0.0, 0.1)


def charging_chime(take: Take) -> Signal:
    """A cable finds its socket: sweep up and an open chord."""
    n = samples(3.8)
    sweep = tone(220 * 2 ** (1.6 * np.clip(times(n) / 0.55, 0, 1))) * bump(n, 0.3, 0.18)
    return chime((67, 74, 79), 0.16, 3.8, bright=0.18, tau=0.5) + 0.22 * sweep


def doorbell(take: Take) -> Signal:
    """Ding, dong: two struck tubes a major third apart."""
    y = np.zeros(samples(4.6))
    for note, at in ((76, 0.0), (72, 0.55)):
        place(y, struck(take.r, midi_hz(note), _TUBE, 4.0, hardness=0.35, spread=0.001), at)
    return ramp_down(y, 0.6)


def till_beep(take: Take) -> Signal:
    """A scanner reads a code: one short clean beep."""
    n = samples(0.14)
    body = sine(2093 * times(n)) + 0.25 * sine(4186 * times(n))
    return ramp_down(ramp_up(body, 0.002), 0.02)


def monitor_beep(take: Take) -> Signal:
    """A heart monitor: short beeps at a resting pulse, a whole number in the loop."""
    n, y = take.n, np.zeros(take.n)
    beats = max(1, round(take.seconds * (60 + 40 * (take.k - 0.5)) / 60))
    m = samples(0.11)
    beep = ramp_down(ramp_up(sine(960 * times(m)) + 0.12 * sine(2880 * times(m)), 0.004), 0.02)
    for i in range(beats):
        place(y, beep, i * n / SR / beats + 0.02, wrap=True)
    return y


def data_blips(take: Take) -> Signal:
    """Data loads: quick blips on a five-note scale and a bell at the end."""
    r, y, at = take.r, np.zeros(take.n), 0.01
    while at < take.seconds - 0.5:
        m = samples(r.choice([0.03, 0.045]))
        hz = midi_hz(int(r.choice([76, 79, 81, 83, 86, 88])))
        blip = (sine(hz * times(m)) + 0.25 * sine(2 * hz * times(m))) * np.hanning(m) ** 0.6
        if r.random() < 0.78 or at < 0.02:
            place(y, blip, at, r.uniform(0.5, 1))
        at += take.pace or 0.075
    return place(y, bell_tone(1318.5, 0.5, bright=0.2, tau=0.06), take.seconds - 0.5, 0.9)


def whoosh(take: Take) -> Signal:
    """Something rushes past."""
    r, k = take.r, take.k
    n = samples((0.95 - 0.3 * k) * r.uniform(0.92, 1.08))
    total = n / SR

    def passing(hz: Signal, t: Signal) -> Signal:
        return octave_bell(hz, 260 + (2200 + 2600 * k) * np.exp(-(((t - 0.58 * total) / (0.19 * total)) ** 2)), 0.95)

    u = times(n) / total
    air = moving_filter(noise(n, pink(80, 14000, -2), r), passing)
    return np.asarray(air * np.clip(u / 0.58, 0, 1) ** 2.2 * np.clip((1 - u) / 0.42, 0, 1) ** 1.4)


def pop(take: Take) -> Signal:
    """Something appears: a short upward blip."""
    n = samples(0.2)
    y = tone(420 + 900 * np.minimum(1, times(n) / 0.045)) * decay(n, 0.003, 0.022)
    return place(y, click(take.r, 1500, 6000, 0.002), 0.0, 0.15)


def magic(take: Take) -> Signal:
    """A glitter of small bells running up, with a breath of air."""
    r, y, at = take.r, np.zeros(samples(2.6)), 0.0
    scale = [84, 86, 88, 91, 93, 96, 98, 100, 103]
    for i in range(16):
        note = scale[min(8, int(i * 0.5 + r.integers(0, 3)))]
        place(y, bell_tone(midi_hz(note), 1.2, bright=0.3, tau=0.16), at, r.uniform(0.35, 1) * (1 - 0.02 * i))
        at += float(r.uniform(0.03, 0.075))
    n = len(y)
    air = noise(n, [(2000, -26), (6000, 0), (12000, -4), (18000, -14)], r) * bump(n, 0.45, 0.35)
    return ramp_down(y + 0.05 * air, 0.4)


def school_bell(take: Take) -> Signal:
    """An electric bell: fourteen strokes a second on a gong, then it rings out."""
    r, n = take.r, take.n
    y, at = np.zeros(n + samples(2)), 0.004
    strikes = [_gong_stroke(take) for _ in range(4)]
    while at < take.seconds - 1.6:
        place(y, strikes[r.integers(4)], at, r.uniform(0.7, 1))
        at += r.normal(0.071, 0.003)
    return ramp_down(y[:n], 0.3)


def _gong_stroke(take: Take) -> Signal:
    r = take.r
    ratios = np.array(_GONG.ratios) * np.r_[1, r.normal(1, 0.0004, 7)]
    y = ramp_up(modal(1040 * ratios, _GONG.taus, r.uniform(0.5, 1, 8) * _GONG.levels, 1.6), 0.0005)
    return place(y, click(r, 2500, 9000, 0.002), 0.0, 0.6)


def temple_bell(take: Take) -> Signal:
    """A great bronze bell, struck once; its split modes beat slowly."""
    r = take.r
    y = struck(r, 108 * r.uniform(0.97, 1.03), _TEMPLE, 9.0, hardness=0.55, spread=0.004)
    knock = modal([70, 150, 260], [0.05, 0.03, 0.02], [0.8, 0.5, 0.3], 0.3, phase=r)
    return ramp_down(place(y, ramp_up(knock, 0.003), 0.0, 0.8), 2.0)


def bike_bell(take: Take) -> Signal:
    """A bicycle bell: the thumb turns two tinkling rings."""
    r, y, at = take.r, np.zeros(samples(1.8)), 0.002
    cup = Body((1, 1.006, 2.7, 4.9), (0.28, 0.24, 0.14, 0.07), (1, 0.8, 0.5, 0.3))
    for ring in range(2):
        for _ in range(5):
            place(y, struck(r, 2350, cup, 0.9, hardness=0.6, spread=0.002), at, r.uniform(0.5, 1))
            at += float(r.uniform(0.028, 0.042))
        at += 0.12 + 0.02 * ring
    return ramp_down(y, 0.3)


def wind_chime(take: Take) -> Signal:
    """Tubes of a wind chime touched by a breeze; a loop."""
    r, y, at = take.r, np.zeros((take.n, 2)), float(take.r.uniform(0, 0.6))
    tubes = [(midi_hz(m), float(p)) for m, p in zip((79, 81, 84, 86, 88, 91), np.linspace(-0.5, 0.5, 6), strict=True)]
    while at < take.seconds:
        for _ in range(r.integers(1, 6)):
            hz, pos = tubes[r.integers(6)]
            bar = struck(r, hz, _TUBE, 3.0, hardness=r.uniform(0.1, 0.4), spread=0.0015)
            place(y, ramp_down(bar, 0.5)[:, None] * np.array([1 - pos, 1 + pos]), at, r.uniform(0.2, 1), wrap=True)
            at += float(r.gamma(2, 0.09))
        at += float(r.gamma(2, 1.0 - 0.5 * take.k))
    return y


def clock_tick(take: Take) -> Signal:
    """A clock: tick, tock, one a second in a loop of whole seconds."""
    r, n, y = take.r, take.n, np.zeros(take.n)
    tick = click(seeded("tick"), 1800, 7000, 0.002, thump=0.3, ring=((2350, 0.010, 0.5), (3900, 0.007, 0.4), (5600, 0.004, 0.2)))
    tock = click(seeded("tock"), 1500, 6000, 0.002, thump=0.4, ring=((1900, 0.011, 0.5), (3300, 0.007, 0.4), (5000, 0.004, 0.2)))
    beats = max(2, 2 * round(take.seconds / 2))
    for i in range(beats):
        place(y, (tick, tock)[i % 2], i * n / SR / beats + 0.001, r.uniform(0.9, 1), wrap=True)
    return y


def alarm_clock(take: Take) -> Signal:
    """A digital alarm: four quick beeps, a rest, again."""
    y, at = np.zeros(take.n), 0.004
    m = samples(0.075)
    t = times(m)
    beep = sum((a * sine(h * 1980 * t) for h, a in ((1, 1.0), (2, 0.3), (3, 0.2))), np.zeros(m))
    beep = ramp_down(ramp_up(beep, 0.002), 0.008)
    while at < take.seconds - 0.5:
        for i in range(4):
            place(y, beep, at + i * 0.125, 1.0)
        at += take.pace or 1.0
    return y


def phone_ring(take: Take) -> Signal:
    """A modern phone: a marimba phrase."""
    y, step = np.zeros(take.n), 0.125
    phrase = (76, 83, 81, 83, 88, 83, 81, 79)
    for i in range(max(1, int((take.seconds - 0.9) / step))):
        if i % 16 < 8:
            hz = midi_hz(phrase[i % 16])
            bar = modal([hz, 3.98 * hz, 9.2 * hz], [0.13, 0.06, 0.02], [1, 0.35, 0.12], 0.9)
            place(y, ramp_up(bar, 0.001), i * step, 0.9)
    return y


def phone_vibrate(take: Take) -> Signal:
    """A phone hums on a table in long buzzes."""
    r, n = take.r, take.n
    t = times(n)
    on = ((t % 1.0) < 0.62) & (t < take.seconds - 0.45)
    window = np.hanning(samples(0.06))
    gate = convolved(on.astype(float), window / window.sum())[:n].clip(0, 1)
    cycles = np.cumsum(168 * (0.75 + 0.25 * gate)) / SR
    hum = sum((a * sine(h * cycles + h / 6.28) for h, a in ((1, 1.0), (2, 0.55), (3, 0.3), (4, 0.2), (6, 0.1))), np.zeros(n))
    rattle = noise(n, [(300, -20), (900, 0), (2600, -2), (6000, -18)], r) * np.maximum(0, sine(cycles)) ** 6
    return np.asarray(gate * (hum + 0.8 * rattle * wander(n, 25, r, 0.4, 1.2)))


def referee_whistle(take: Take) -> Signal:
    """A pea whistle: a high tone that the pea chops."""
    r, n = take.r, samples(0.75)
    t = times(n)
    pea = 0.5 + 0.5 * np.sin(2 * np.pi * (38 * t + 0.3 * wander(n, 12, r)))
    body = sum(
        (
            a * tone(hz * (1 + 0.012 * pea + 0.004 * wander(n, 20, r, -1, 1)))
            for hz, a in ((2850, 1.0), (3150, 0.55), (5800, 0.2))
        ),
        np.zeros(n),
    )
    air = noise(n, [(1200, -24), (3000, 0), (7000, -8), (14000, -22)], r)
    shape = points(n, [(0, 0), (0.02, 1), (0.5, 0.95), (0.66, 0), (0.75, 0)])
    return (body * (0.45 + 0.55 * pea) + 0.16 * air) * shape


SOUNDS = (
    Recipe("app_ping", app_ping, "hit", -22),
    Recipe("success_chime", success_chime, "hit", -21),
    Recipe("emphasis_ding", emphasis_ding, "hit", -21),
    Recipe("charging_chime", charging_chime, "hit", -22),
    Recipe("doorbell", doorbell, "hit", -21),
    Recipe("till_beep", till_beep, "hit", -24),
    Recipe("monitor_beep", monitor_beep, "bed", -34, 8.0),
    Recipe("data_blips", data_blips, "run", -26, 3.0),
    Recipe("whoosh", whoosh, "hit", -22, hiss=True),
    Recipe("pop", pop, "hit", -22),
    Recipe("magic", magic, "hit", -24),
    Recipe("school_bell", school_bell, "run", -21, 4.0, shortest=2.4),
    Recipe("temple_bell", temple_bell, "hit", -19),
    Recipe("bike_bell", bike_bell, "hit", -22),
    Recipe("wind_chime", wind_chime, "bed", -36, 12.0, shortest=4),
    Recipe("clock_tick", clock_tick, "bed", -44, 8.0),
    Recipe("alarm_clock", alarm_clock, "run", -21, 4.0),
    Recipe("phone_ring", phone_ring, "run", -22, 4.0),
    Recipe("phone_vibrate", phone_vibrate, "run", -28, 3.0),
    Recipe("referee_whistle", referee_whistle, "hit", -20),
)
