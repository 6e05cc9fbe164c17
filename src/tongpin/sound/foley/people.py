"""One person's sounds: heart, breath, yawn, sigh, sob, laugh, chewing, a hummed tune."""

from __future__ import annotations

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Random, Signal, place, samples, times
from tongpin.sound.signal.curves import points, ramp_up
from tongpin.sound.signal.filters import lowpass
from tongpin.sound.signal.grains import crackle, hiss_grains, scatter
from tongpin.sound.signal.noise import noise, wander
from tongpin.sound.signal.resonators import chirps, formant_level, harmonics, modal

A_VOWEL = (780.0, 1300.0, 2600.0)
_MOUTH_AIR = ((300, -20), (900, 0), (1900, -4), (4000, -10), (9000, -20))


def voiced(pitch: Signal, tracks: Signal, *, tilt: float = -9.0, count: int = 30) -> Signal:
    """A voice whose three formants move: tracks[3, n] in Hz, read 100 times a second."""
    grid = np.arange(tracks.shape[1]) / SR

    def level(hz: Signal, t: Signal) -> Signal:
        moving = [(np.interp(t, grid[::240], tracks[i][::240]), 80 + 50 * i, g) for i, g in enumerate((1.0, 0.5, 0.22))]
        return formant_level(hz, [*moving, (3600.0, 300.0, 0.1)], tilt)

    y = harmonics(pitch, level, count)
    return np.asarray(y / (np.abs(y).max() + 1e-9))


def jitter(n: int, r: Random, amount: float = 0.008) -> Signal:
    """Small unsteadiness of a living pitch, as a factor."""
    return np.asarray(1 + amount * wander(n, 25, r, -1, 1) + 0.4 * amount * wander(n, 140, r, -1, 1))


def heartbeat(take: Take) -> Signal:
    """Lub-dub; a whole number of beats in the loop."""
    y = np.zeros(take.n)
    beats = max(1, round(take.seconds / take.pace if take.pace else take.seconds * (56 + 60 * take.k) / 60))
    lub = np.tanh(1.6 * modal([44, 58, 84, 132, 190], [0.06, 0.055, 0.04, 0.024, 0.016], [0.8, 1, 0.7, 0.45, 0.25], 0.4))
    dub = np.tanh(1.6 * modal([52, 74, 112, 170, 240], [0.045, 0.04, 0.03, 0.018, 0.012], [0.7, 1, 0.7, 0.45, 0.25], 0.4))
    for i in range(beats):
        at = 0.004 + i * take.seconds / beats
        place(y, ramp_up(lub, 0.012), at, take.r.uniform(0.93, 1), wrap=True)
        place(y, ramp_up(dub, 0.008), at + 0.30 - 0.08 * take.k, 0.62, wrap=True)
    return y


def breath(r: Random, seconds: float, *, inward: bool) -> Signal:
    """One breath through the mouth or nose."""
    n = samples(seconds)
    u = np.linspace(0, 1, n)
    curve = (
        [(200, -24), (900, -4), (2200, 0), (4500, -8), (9000, -22)]
        if inward
        else [(120, -18), (450, 0), (1300, -4), (3500, -14), (8000, -28)]
    )
    shape = np.sin(np.pi * u**0.8) ** 1.3 if inward else np.sin(np.pi * u**0.6) ** 1.2
    return np.asarray(noise(n, curve, r) * shape * wander(n, 18, r, 0.75, 1.1))


def breathing(take: Take) -> Signal:
    """Calm breathing in and out; whole breaths in the loop."""
    r, y = take.r, np.zeros(take.n)
    count = max(1, round(take.seconds / (take.pace or 4.2 - 2.6 * take.k)))
    cycle = take.seconds / count
    for i in range(count):
        place(y, breath(r, 0.36 * cycle, inward=True), (i + 0.02) * cycle, 0.7, wrap=True)
        place(y, breath(r, 0.44 * cycle, inward=False), (i + 0.46) * cycle, 1.0, wrap=True)
    return y


def snore(take: Take) -> Signal:
    """Snoring: the palate flutters on the way in, air goes out quietly."""
    r, y = take.r, np.zeros(take.n)
    count = max(1, round(take.seconds / (take.pace or 3.8)))
    cycle = take.seconds / count
    for i in range(count):
        m = samples(0.4 * cycle)
        u = np.linspace(0, 1, m)
        flaps = np.flatnonzero(np.diff(np.floor(np.cumsum((34 + 14 * u) * jitter(m, r, 0.1) / SR))) > 0)
        grain = modal([95, 210, 420, 820], [0.014, 0.01, 0.007, 0.004], [0.8, 1, 0.8, 0.5], 0.06)
        rattle = scatter(m, flaps, grain[None] * r.uniform(0.5, 1, (len(flaps), 1)))
        place(y, (rattle + 0.2 * breath(r, m / SR, inward=True)) * np.sin(np.pi * u) ** 0.7, i * cycle, wrap=True)
        place(y, breath(r, 0.4 * cycle, inward=False), (i + 0.5) * cycle, 0.3, wrap=True)
    return y


def yawn(take: Take) -> Signal:
    """A long breath in, then a voiced sigh that slides down as the mouth closes."""
    r, n = take.r, samples(2.4)
    child = r.random() < 0.5
    base = r.uniform(210, 260) if child else r.uniform(120, 160)
    t = times(n)
    opened = points(n, [(0, 0.1), (0.7, 0.7), (1.2, 1), (1.7, 0.8), (2.4, 0)])
    pitch = base * points(n, [(0, 1), (0.85, 1.05), (1.15, 1.32), (1.7, 1.0), (2.4, 0.66)]) * jitter(n, r, 0.012)
    tracks = np.stack([350 + 480 * opened, 900 + 420 * opened, 2350 + 250 * opened])
    voice = voiced(pitch, tracks, tilt=-11) * points(n, [(0, 0), (0.85, 0), (1.1, 0.8), (1.5, 0.6), (2.05, 0.12), (2.4, 0)])
    air_in = noise(n, [(250, -22), (900, -2), (1900, 0), (4200, -8), (9000, -22)], r) * points(
        n, [(0, 0), (0.12, 0.3), (0.7, 1), (0.95, 0), (2.4, 0)]
    )
    air_out = noise(n, _MOUTH_AIR, r) * points(n, [(0, 0), (0.95, 0), (1.3, 0.7), (1.9, 0.5), (2.35, 0), (2.4, 0)])
    return voice + 0.2 * air_in + 0.14 * air_out + 0 * t


def sigh(take: Take) -> Signal:
    """A breath in and a long breath out with a trace of voice."""
    r, n = take.r, samples(1.7)
    base = r.choice([r.uniform(105, 135), r.uniform(190, 225)])
    y = np.zeros(n)
    place(y, breath(r, 0.42, inward=True), 0.0, 0.5)
    m = samples(1.15)
    u = np.linspace(0, 1, m)
    tracks = np.outer(np.array([560.0, 1150.0, 2450.0]), np.ones(m)) * (1 - 0.22 * u)
    voice = voiced(base * (1.12 - 0.34 * u) * jitter(m, r, 0.015), tracks, tilt=-14) * np.minimum(1, u / 0.12) * (1 - u) ** 2.2
    return place(y, 0.45 * voice + 0.5 * breath(r, 1.15, inward=False), 0.5)


def blow(take: Take) -> Signal:
    """Air blown through pursed lips, as at a candle."""
    r, n = take.r, samples(0.85)
    t = times(n)
    air = noise(n, [(80, -12), (300, -2), (900, 0), (2600, -4), (7000, -14), (14000, -28)], r)
    puff = lowpass(r.standard_normal(n), 180) * np.exp(-t / 0.08) * 1.5
    shape = np.clip(t / 0.03, 0, 1) * np.clip((0.75 - t) / 0.4, 0, 1) ** 1.2
    return np.asarray(air * shape * wander(n, 22, r, 0.7, 1.1) + puff * shape)


def sob(take: Take) -> Signal:
    """Sobbing: jerky breaths in, thin wavering cries out; a loop."""
    r, y, at = take.r, np.zeros(take.n), float(take.r.uniform(0, 0.3))
    base = float(r.choice([r.uniform(210, 250), r.uniform(300, 360)]))
    while at < take.seconds - 1.2:
        for _ in range(r.integers(1, 4)):
            place(y, breath(r, 0.16, inward=True), at, r.uniform(0.25, 0.5), wrap=True)
            at += float(r.uniform(0.16, 0.22))
        m = samples(r.uniform(0.45, 0.85))
        u = np.linspace(0, 1, m)
        shake = 1 + 0.035 * np.sin(2 * np.pi * r.uniform(5.5, 8) * u * m / SR)
        pitch = base * (1.2 - 0.3 * u) * shake * jitter(m, r, 0.015)
        tracks = np.outer(np.array([620.0, 1250.0, 2700.0]), np.ones(m)) * (1 - 0.15 * u)
        pulse = 0.55 + 0.45 * np.sin(2 * np.pi * r.uniform(5, 7) * u * m / SR)
        cry = voiced(pitch, tracks, tilt=-10) * np.sin(np.pi * u**0.7) * pulse
        place(y, cry + 0.08 * noise(m, _MOUTH_AIR, r) * np.sin(np.pi * u), at, r.uniform(0.6, 1), wrap=True)
        at += m / SR + float(r.uniform(0.25, 0.8))
    return y


def chewing(take: Take) -> Signal:
    """Chewing something crisp: crunches that get duller from bite to bite."""
    r, y, at, bite = take.r, np.zeros(take.n), 0.004, 0
    while at < take.seconds - 0.35:
        m = samples(r.uniform(0.12, 0.2))
        crush = np.sin(np.pi * np.linspace(0, 1, m) ** 0.6)
        dull = 0.88 ** min(bite, 9)
        snaps = crackle(m, r, 500, crush, centre=1900 + 2200 * dull, spread=0.5, tau=0.0016, length=300)
        wet = noise(m, [(150, -14), (500, 0), (1400, -5), (4000, -18)], r) * crush * wander(m, 70, r, 0.2, 1)
        place(y, snaps * (0.3 + dull) + 0.25 * wet, at, r.uniform(0.7, 1))
        at += (take.pace or 0.42) * r.normal(1, 0.08)
        bite += 1
    return y


def laugh(take: Take) -> Signal:
    """One person laughs: falling bursts that run together, breath between, each voice its own."""
    r, y, at = take.r, np.zeros(take.n), 0.01
    high = r.random() < 0.6
    base = r.uniform(230, 300) if high else r.uniform(125, 165)
    scale = 1.16 if high else 1.0
    bursts = int(r.integers(5, 8) + 3 * take.k)
    for i in range(bursts):
        if at > take.seconds - 0.4:
            break
        ha = laugh_syllable(r, base * (1.5 - 0.62 * i / bursts), scale)
        place(y, ha, at, (1 - 0.6 * i / bursts) * r.uniform(0.8, 1))
        at += r.uniform(0.15, 0.19) * (1 + 0.35 * i / bursts)
    if at < take.seconds - 0.35:
        place(y, breath(r, 0.3, inward=True), at + 0.05, 0.25)
    return y


def laugh_syllable(r: Random, f0: float, scale: float) -> Signal:
    """One "ha": a puff of air, then a vowel whose pitch arcs and whose voice starts breathy."""
    n = samples(r.uniform(0.13, 0.18))
    u = np.linspace(0, 1, n)
    pitch = f0 * (1 + 0.12 * np.sin(np.pi * u**0.7) - 0.1 * u) * jitter(n, r, 0.02)
    opened = np.sin(np.pi * np.clip(u * 1.1, 0, 1)) ** 0.6
    vowel = np.array(A_VOWEL) * r.uniform(0.92, 1.08, 3)
    tracks = scale * np.stack([vowel[0] * (0.75 + 0.3 * opened), vowel[1] * (1.1 - 0.08 * opened), vowel[2] + 0 * u])
    voice = voiced(pitch, tracks, tilt=-7) * np.clip((u - 0.16) / 0.16, 0, 1) * (1 - u) ** 0.8
    puff = noise(n, _MOUTH_AIR, r) * np.exp(-(((u - 0.12) / 0.13) ** 2))
    tail = noise(n, _MOUTH_AIR, r) * np.clip((u - 0.2) / 0.3, 0, 1) * (1 - u)
    return voice + 0.16 * puff + 0.07 * tail


def whisper(take: Take) -> Signal:
    """Whispering without words: noise through a moving mouth, syllable by syllable; a loop."""
    r, y, at = take.r, np.zeros(take.n), float(take.r.uniform(0, 0.3))
    while at < take.seconds - 0.3:
        for _ in range(r.integers(3, 9)):
            place(y, _whispered(r), at, r.uniform(0.5, 1), wrap=True)
            at += float(r.uniform(0.13, 0.21))
        at += float(r.gamma(2, 0.2))
    return y


def _whispered(r: Random) -> Signal:
    n = samples(r.uniform(0.12, 0.2))
    u = np.linspace(0, 1, n)
    centre = r.uniform(900, 2100)
    body = noise(n, [(300, -24), (centre * 0.5, -6), (centre, 0), (centre * 1.8, -8), (centre * 2.6, -4), (9000, -24)], r)
    sharp = noise(n, [(1500, -26), (4500, 0), (9000, -4), (14000, -18)], r) * (u < 0.35) * np.sin(np.pi * np.clip(u / 0.35, 0, 1))
    return body * np.sin(np.pi * u**0.7) + sharp * r.uniform(0, 0.8)


def lip_smack(take: Take) -> Signal:
    """A kiss or smack of the lips."""
    r, y = take.r, np.zeros(samples(0.3))
    grain = hiss_grains(np.array([0.003]), 1.0, 900, r, centre=2600, spread=0.1)[0]
    place(y, grain, 0.003)
    return place(y, chirps(np.array([900.0]), 0.012, 0.4, 1800, glide=18.0)[0], 0.004)


SOUNDS = (
    Recipe("heartbeat", heartbeat, "bed", -28, 8.0),
    Recipe("breathing", breathing, "bed", -38, 8.4, hiss=True),
    Recipe("snore", snore, "bed", -36, 7.6),
    Recipe("yawn", yawn, "hit", -26),
    Recipe("sigh", sigh, "hit", -27),
    Recipe("blow", blow, "hit", -28, hiss=True),
    Recipe("sob", sob, "bed", -34, 9.0),
    Recipe("chewing", chewing, "run", -29, 3.0),
    Recipe("laugh", laugh, "run", -23, 2.4),
    Recipe("whisper", whisper, "bed", -40, 8.0, hiss=True),
    Recipe("lip_smack", lip_smack, "hit", -28),
)
