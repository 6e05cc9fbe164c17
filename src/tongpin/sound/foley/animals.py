"""Animals: cat, dog, birds, insects, frogs, farm animals, wings."""

from __future__ import annotations

from functools import partial

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.foley.voices import Throat, Track, sigh_through, utter
from tongpin.sound.signal.arrays import SR, Random, Signal, place, samples, times
from tongpin.sound.signal.curves import bump, points
from tongpin.sound.signal.filters import convolved, lowpass
from tongpin.sound.signal.grains import repeat_calls, scatter
from tongpin.sound.signal.noise import noise, pink, wander
from tongpin.sound.signal.resonators import formant_level, harmonics, modal, sine, tone
from tongpin.sound.signal.rooms import reverb


def cat_purr(take: Take) -> Signal:
    """Glottal pulses near 25 Hz through a small body; breath in and out differ."""
    r, n, total = take.r, take.n, take.seconds
    breaths = max(1, round(total / 2.7))
    lung = np.sin(2 * np.pi * breaths * times(n) / total)
    rate = 25 + 1.8 * lung + wander(n, 3, r, -0.7, 0.7)
    cycles = np.cumsum(rate * (round(rate.mean() * total) / (rate.mean() * total))) / SR
    pulses = np.flatnonzero(np.diff(np.floor(cycles), append=np.floor(cycles[-1])) > 0)
    level = (0.75 + 0.25 * lung[pulses]) * np.clip(np.abs(lung[pulses] + 0.08) * 5, 0.12, 1) * r.uniform(0.75, 1.1, len(pulses))
    chest = np.array([_purr_pulse(r) for _ in range(24)])
    y = scatter(n, pulses, chest[r.integers(0, 24, len(pulses))] * level[:, None], wrap=True)
    hiss = noise(n, [(150, -18), (500, 0), (1300, -5), (4000, -18), (9000, -34)], r)
    return np.asarray(y + hiss * np.exp(-(cycles % 1) * 5) * (0.35 + 0.65 * (lung > 0)) * np.abs(lung) * 0.16)


def _purr_pulse(r: Random) -> Signal:
    hz = [r.normal(62, 3), r.normal(140, 10), r.normal(270, 20), r.normal(520, 50)]
    pulse = modal(hz, [0.012, 0.009, 0.006, 0.003], [0.8, 1, 0.7, 0.35], 0.06, phase=r)
    at = np.arange(len(pulse))
    return pulse * np.minimum(1, at / 60) * np.exp(-at / SR / 0.02)


def _cat_voice(r: Random, f0: Signal, opened: Signal, throat: Throat) -> Signal:
    """Cat tract: opening the mouth lifts the first formant and brings the second down."""
    tracks: list[Track] = [
        (520 + 900 * opened, 230.0, 1.0),
        (2650 - 850 * opened, 330.0, 0.7),
        (3900 + 250 * opened, 520.0, 0.32),
        (6100.0, 900.0, 0.14),
    ]
    return utter(r, f0, tracks, throat, opened)


def cat_meow(take: Take) -> Signal:
    """m - i - a - o: closed start, rising pitch, open mouth, falling close."""
    r = take.r
    d = r.uniform(0.55, 0.85) + 0.2 * take.k
    n = samples(d)
    base, peak = r.uniform(430, 560) * (1 + 0.2 * take.k), r.uniform(1.3, 1.5)
    knots = [
        (0, base),
        (0.12 * d, base * 1.18),
        (r.uniform(0.34, 0.46) * d, base * peak),
        (0.72 * d, base * 1.2),
        (d, base * r.uniform(0.8, 0.95)),
    ]
    f0 = convolved(np.pad(points(n, knots), 1200, mode="edge"), np.hanning(2401) / 1200)[2400 : 2400 + n]
    f0 = f0 * (1 + 0.012 * np.sin(2 * np.pi * r.uniform(6.5, 8.5) * times(n)) * bump(n, 0.6 * d, 0.2 * d))
    opened = points(n, [(0, 0.02), (0.16 * d, 0.12), (0.42 * d, 1), (0.62 * d, 0.85), (d, 0.1)])
    level = points(n, [(0, 0), (0.05 * d, 0.3), (0.2 * d, 0.5), (0.45 * d, 1), (0.75 * d, 0.6), (d, 0)])
    nasal = 1 - 0.7 * np.exp(-times(n) / 0.05)
    throat = Throat(tilt=-6, breath=0.05, rough=0.1 + 0.25 * take.k, sub=0.12 * take.k, jitter=0.012, count=24)
    return np.asarray(_cat_voice(r, f0, opened, throat) * level * nasal)


def cat_yawn(take: Take) -> Signal:
    """A cat yawns: a thin whine that dissolves into breath."""
    r, n = take.r, samples(1.3)
    f0 = points(n, [(0, 560), (0.3, 690), (0.75, 620), (1.3, 380)]) * r.uniform(0.92, 1.08)
    opened = points(n, [(0, 0.1), (0.5, 1), (0.9, 0.9), (1.3, 0.05)])
    whine = _cat_voice(r, f0, opened, Throat(tilt=-7, breath=0.1, rough=0.1, jitter=0.015, count=24))
    whine = whine * points(n, [(0, 0), (0.2, 0.25), (0.5, 0.55), (0.8, 0.3), (1.05, 0.06), (1.3, 0)])
    air = noise(n, [(300, -20), (1100, 0), (2600, -2), (6000, -12), (12000, -26)], r)
    return whine + 0.07 * air * points(n, [(0, 0), (0.4, 0.5), (0.85, 1), (1.25, 0.1), (1.3, 0)])


def dog_bark(take: Take) -> Signal:
    """Two barks; low intensity is a small dog, high a big one."""
    r, size = take.r, float(np.clip(take.k, 0, 1))
    y, at = np.zeros(samples(1.5)), 0.002
    for _ in range(2):
        place(y, bark(r, size), at, r.uniform(0.85, 1))
        at += take.pace or r.uniform(0.34, 0.46)
    return y


def bark(r: Random, size: float) -> Signal:
    """One bark: the glottis bursts open, the muzzle opens and shuts, the voice breaks in the middle, breath follows."""
    n = samples(0.2 + 0.07 * size)
    u = np.linspace(0, 1, n)
    base = 560 * (1 - 0.62 * size) * r.uniform(0.93, 1.07)
    pitch = base * (0.72 + 0.62 * np.sin(np.pi * np.clip(u * 1.05, 0, 1) ** 0.55))
    muzzle = np.sin(np.pi * np.clip(u * 1.15, 0, 1) ** 0.7)
    scale = 1.3 - 0.5 * size
    tracks: list[Track] = [
        (scale * (430 + 420 * muzzle), 150.0, 1.0),
        (scale * (1050 + 520 * muzzle), 210.0, 0.8),
        (scale * (2350 + 300 * muzzle), 380.0, 0.4),
        (scale * 3500, 600.0, 0.16),
    ]
    throat = Throat(tilt=-4, breath=0.3, rough=0.5, sub=0.35, jitter=0.045, count=26)
    voice = utter(r, pitch, tracks, throat) * np.minimum(1, u / 0.045) * np.clip((0.86 - u) / 0.6, 0, 1) ** 1.1
    breath = sigh_through(r, n, tracks) * np.exp(-(((u - 0.72) / 0.16) ** 2)) * 0.07
    chest = np.sin(2 * np.pi * (95 - 25 * size) * u * n / SR) * np.exp(-u / 0.14) * 0.35 * size
    return np.asarray(np.tanh(1.7 * voice) + breath + chest * np.minimum(1, u / 0.03))


def _whistled(hz: Signal, shape: Signal, second: float = 0.12) -> Signal:
    phase = 2 * np.pi * np.cumsum(hz) / SR
    return np.asarray((np.sin(phase) + second * np.sin(2 * phase) + 0.03 * np.sin(3 * phase)) * shape)


def bird_sparrow(take: Take) -> Signal:
    """Short falling chirps, irregular."""
    r, n = take.r, take.n
    y = repeat_calls(n, r, lambda: _chirps(r), 0.9)
    return y + 0.35 * reverb(y, "outdoor", wrap=True)


def _chirps(r: Random) -> Signal:
    y, at = np.zeros(samples(0.9)), 0.0
    for _ in range(r.integers(1, 5)):
        m = samples(r.uniform(0.05, 0.09))
        u = np.linspace(0, 1, m)
        hz = r.uniform(3300, 4300) * (1.25 - 0.45 * u + 0.3 * np.exp(-u * 12)) * (1 + 0.02 * np.sin(2 * np.pi * 3 * u))
        place(y, _whistled(hz, np.sin(np.pi * u) ** 1.2, 0.2), at, r.uniform(0.7, 1))
        at += m / SR + r.uniform(0.06, 0.16)
    return y


def bird_warbler(take: Take) -> Signal:
    """Song phrases: clear whistles, warbles and a trill at the end."""
    r, n = take.r, take.n
    y = repeat_calls(n, r, lambda: _song(r), 1.6)
    return y + 0.5 * reverb(y, "outdoor", wrap=True)


def _song(r: Random) -> Signal:
    y, at, base = np.zeros(samples(2.4)), 0.0, r.uniform(2300, 2900)
    for _ in range(r.integers(4, 8)):
        d = r.uniform(0.08, 0.2)
        u = np.linspace(0, 1, samples(d))
        bend = 1 + r.choice([-0.1, 0.12, 0]) * u + 0.05 * np.sin(2 * np.pi * r.integers(1, 5) * u)
        place(
            y,
            _whistled(base * r.choice([1, 1.19, 1.33, 1.5, 1.78]) * bend, np.sin(np.pi * u) ** 0.8, 0.08),
            at,
            r.uniform(0.5, 1),
        )
        at += d + r.uniform(0.015, 0.05)
    u = np.linspace(0, 1, samples(0.4))
    beat = np.sin(2 * np.pi * 22 * 0.4 * u)
    trill = _whistled(base * 1.6 * (1 + 0.14 * beat - 0.1 * u), np.sin(np.pi * u) * (0.6 + 0.4 * beat), 0.05)
    return place(y, trill, at, 0.7)


def bird_cuckoo(take: Take) -> Signal:
    """Two hollow notes a minor third apart, in groups."""
    r, n = take.r, take.n
    y = repeat_calls(n, r, lambda: _cuckoo(r), 2.5, width=0.4)
    return y + 0.9 * reverb(y, "outdoor", wrap=True)


def _cuckoo(r: Random) -> Signal:
    y = np.zeros(samples(4.2))
    for i in range(r.integers(2, 4)):
        for at, hz, d in ((0.0, 660, 0.2), (0.34, 555, 0.28)):
            m = samples(d)
            u = np.linspace(0, 1, m)
            shape = np.minimum(1, u / 0.15) * np.minimum(1, (1 - u) / 0.35)
            air = lowpass(noise(m, pink(300, 3000), r), 1500) * 0.03
            place(y, _whistled(hz * (1 - 0.025 * u), shape, 0.06) + air * shape, i * 1.3 + at, 0.8)
    return y


def birdsong(take: Take) -> Signal:
    """Birds of a garden: sparrows near, a warbler farther away."""
    near, far = bird_sparrow(take), bird_warbler(take)
    return np.asarray(near / np.abs(near).max() + 0.7 * far / np.abs(far).max())


def seagulls(take: Take) -> Signal:
    """Gulls over the water: long falling cries and short laughs."""
    r, n = take.r, take.n
    y = repeat_calls(n, r, lambda: _gull(r), 1.8, width=0.8)
    return y + 0.5 * reverb(y, "outdoor", wrap=True)


def _gull(r: Random) -> Signal:
    y, at = np.zeros(samples(3.4)), 0.0
    long = r.random() < 0.5
    for _ in range(int(r.integers(1, 3)) if long else int(r.integers(3, 7))):
        d = r.uniform(0.5, 0.8) if long else r.uniform(0.16, 0.24)
        m = samples(d)
        u = np.linspace(0, 1, m)
        f0 = (
            r.uniform(760, 880)
            * (1 + 0.55 * np.exp(-(((u - 0.25) / 0.25) ** 2)) - 0.12 * u)
            * (1 + 0.01 * wander(m, 60, r, -1, 1))
        )

        def level(hz: Signal, t: Signal) -> Signal:
            return formant_level(hz, [(1500.0, 500.0, 1.0), (2900.0, 700.0, 0.7), (4300.0, 900.0, 0.3)], -3)

        cry = harmonics(f0, level, 12)
        place(y, cry / np.abs(cry).max() * np.minimum(1, u / 0.1) * (1 - u) ** 0.6, at, r.uniform(0.6, 1))
        at += d + r.uniform(0.05, 0.15)
    return y[: samples(at + 0.1)]


def crickets(take: Take) -> Signal:
    """Several singers: chirps of a few wing strokes, each at its own pitch and pace."""
    r, n, total = take.r, take.n, take.seconds
    y = np.zeros((n, 2), np.float32)
    for _ in range(int(3 + 6 * take.k)):
        count = max(1, round(total / r.uniform(0.42, 0.7)))
        starts = np.arange(count) * total / count + r.uniform(0, 1) + r.normal(0, 0.008, count)
        level = r.uniform(0.75, 1, (count, 1)) * r.uniform(0.15, 1)
        pos = r.uniform(-0.8, 0.8)
        singer = scatter(n, (starts * SR).astype(np.int64) % n, _wing_strokes(r)[None] * level, wrap=True)
        y += singer[:, None] * np.array([1 - pos, 1 + pos], np.float32)
    return y + 0.4 * reverb(y, "outdoor", wrap=True)


def _wing_strokes(r: Random) -> Signal:
    hz, count = r.uniform(4100, 5300), int(r.integers(3, 5))
    u = np.linspace(0, 1, samples(0.021))
    stroke = tone(hz * (1.01 - 0.03 * u)) * np.sin(np.pi * u) ** 0.9
    chirp = np.zeros(samples(0.16))
    for i in range(count):
        place(chirp, stroke, i * 0.034, 0.6 + 0.4 * i / count)
    return chirp


def cicadas(take: Take) -> Signal:
    """Cicadas: bands of noise pulsed some 200 times a second that swell and ebb, tree by tree."""
    r, n, total = take.r, take.n, take.seconds
    y = np.zeros((n, 2), np.float32)
    for _ in range(int(3 + 3 * take.k)):
        centre = r.uniform(4300, 6800)
        rasp = noise(n, [(centre / 2.4, -40), (centre / 1.25, -8), (centre, 0), (centre * 1.2, -6), (centre * 2.2, -34)], r)
        pulses = round(r.uniform(150, 230) * total)
        gate = np.maximum(0, sine(pulses * times(n) / total + 0.02 * wander(n, 6, r))) ** 2
        pos = r.uniform(-0.8, 0.8)
        voice = rasp * (0.25 + gate) * (0.25 + wander(n, 0.4, r) ** 1.5) * r.uniform(0.3, 1)
        y += voice[:, None] * np.array([1 - pos, 1 + pos], np.float32)
    return y


def frogs(take: Take) -> Signal:
    """A pond: pulsed croaks through a throat."""
    r, n = take.r, take.n
    y = np.zeros((n, 2), np.float32)
    for _ in range(int(3 + 5 * take.k)):
        rate, throat, far = r.uniform(38, 75), r.uniform(620, 1500), r.uniform(0.2, 1)
        y += repeat_calls(n, r, partial(_croak, r, rate, throat), r.uniform(0.35, 1.3), width=0.8) * np.float32(far)
    return y + 0.4 * reverb(y, "outdoor", wrap=True)


def _croak(r: Random, rate: float, throat: float) -> Signal:
    m = samples(r.uniform(0.14, 0.34))
    u = np.linspace(0, 1, m)
    pulses = np.flatnonzero(np.diff(np.floor(np.cumsum(rate * (1 + 0.25 * np.sin(np.pi * u)) / SR))) > 0)
    grain = modal([throat, throat * 1.9, throat * 0.5], [0.0075, 0.004, 0.008], [1, 0.35, 0.3], 0.05)
    return np.asarray(scatter(m, pulses, grain[None] * r.uniform(0.7, 1, (len(pulses), 1))) * np.sin(np.pi * u) ** 0.7)


def rooster(take: Take) -> Signal:
    """A cock crows: three calls, the last one long and breaking."""
    r, y = take.r, np.zeros(samples(2.3))
    base = r.uniform(470, 540)
    for at, d, arc in ((0.002, 0.2, (0.8, 1.2, 1.1)), (0.3, 0.16, (1.2, 1.35, 1.3)), (0.55, 1.35, (1.3, 1.75, 0.8))):
        m = samples(d)
        u = np.linspace(0, 1, m)
        f0 = (
            base * np.interp(u, [0, 0.35, 1], arc) * (1 + 0.03 * wander(m, 45, r, -1, 1) + 0.015 * np.sin(2 * np.pi * 24 * u * d))
        )

        def level(hz: Signal, t: Signal) -> Signal:
            return formant_level(hz, [(1250.0, 300.0, 1.0), (2500.0, 450.0, 0.7), (3900.0, 700.0, 0.35)], -2)

        call = harmonics(f0, level, 18)
        rough = 0.1 * noise(m, [(600, -18), (1800, 0), (4000, -6), (9000, -24)], r)
        place(y, (call / np.abs(call).max() + rough) * np.minimum(1, u / 0.08) * np.minimum(1, (1 - u) / 0.3), at)
    return y


def cow(take: Take) -> Signal:
    """A cow lows."""
    r, d = take.r, 1.7
    n = samples(d)
    u = np.linspace(0, 1, n)
    f0 = r.uniform(105, 125) * np.interp(u, [0, 0.2, 0.6, 1], [0.8, 1.15, 1.25, 0.85]) * (1 + 0.02 * wander(n, 50, r, -1, 1))
    opened = np.interp(u, [0, 0.25, 0.6, 1], [0.05, 0.8, 1, 0.15])
    grid = np.arange(n) / SR

    def level(hz: Signal, t: Signal) -> Signal:
        o = np.interp(t, grid, opened)
        return formant_level(hz, [(260 + 330 * o, 110.0, 1.0), (700 + 330 * o, 160.0, 0.6), (1900.0, 350.0, 0.2)], -8)

    voice = harmonics(f0, level, 40)
    rough = noise(n, [(120, -14), (400, 0), (1200, -8), (4000, -24)], r) * (0.5 + 0.5 * sine(np.cumsum(f0) / SR))
    return np.asarray((voice / np.abs(voice).max() + 0.09 * rough) * np.minimum(1, u / 0.1) * np.minimum(1, (1 - u) / 0.25))


def wing_flap(take: Take) -> Signal:
    """A bird beats its wings and is gone."""
    r, y, at = take.r, np.zeros(samples(1.2)), 0.004
    beats = int(6 + 4 * take.k)
    for i in range(beats):
        m = samples(r.uniform(0.055, 0.08))
        u = np.linspace(0, 1, m)
        feather = noise(m, [(120, -14), (450, 0), (1400, -4), (4500, -16), (11000, -30)], r) * np.sin(np.pi * u**0.6) ** 1.5
        push = lowpass(r.standard_normal(m), 160) * np.sin(np.pi * u) * 1.2
        place(y, feather + push, at, (1 - 0.7 * i / beats) * r.uniform(0.8, 1))
        at += (take.pace or 0.095) * r.normal(1, 0.06)
    return y


def hooves(take: Take) -> Signal:
    """A horse walks or trots on hard ground: hollow knocks in fours; a whole number in the loop."""
    r, y = take.r, np.zeros((take.n, 2))
    cycles = max(1, round(take.seconds / (take.pace or 1.05 - 0.45 * take.k)))
    for i in range(cycles):
        for j, phase in enumerate((0.0, 0.24, 0.5, 0.76)):
            hz = np.array([420, 760, 1240, 2100]) * r.normal(1, 0.05)
            hoof = modal(hz, [0.014, 0.01, 0.007, 0.004], [1, 0.8, 0.5, 0.3], 0.12, phase=r)
            thump = modal([95, 150], [0.025, 0.02], [0.7, 0.5], 0.12, phase=r)
            pos = 0.12 * (-1) ** j
            at = (i + phase + r.normal(0, 0.008)) * take.seconds / cycles
            place(y, (hoof + thump)[:, None] * np.array([1 - pos, 1 + pos]), at, r.uniform(0.65, 1), wrap=True)
    return y


SOUNDS = (
    Recipe("cat_purr", cat_purr, "bed", -34, 8.0),
    Recipe("cat_meow", cat_meow, "hit", -22),
    Recipe("cat_yawn", cat_yawn, "hit", -28),
    Recipe("dog_bark", dog_bark, "hit", -19),
    Recipe("bird_sparrow", bird_sparrow, "bed", -36, 10.0, shortest=3),
    Recipe("bird_warbler", bird_warbler, "bed", -36, 10.0, shortest=5),
    Recipe("bird_cuckoo", bird_cuckoo, "bed", -38, 10.0, shortest=6),
    Recipe("birdsong", birdsong, "bed", -35, 14.0, shortest=5),
    Recipe("seagulls", seagulls, "bed", -34, 12.0, shortest=6),
    Recipe("crickets", crickets, "bed", -40, 10.0),
    Recipe("cicadas", cicadas, "bed", -35, 10.0, hiss=True),
    Recipe("frogs", frogs, "bed", -37, 10.0, shortest=3),
    Recipe("rooster", rooster, "hit", -20),
    Recipe("cow", cow, "hit", -21),
    Recipe("wing_flap", wing_flap, "hit", -25, hiss=True),
    Recipe("hooves", hooves, "bed", -27, 8.0),
)
