"""One person's sounds: heart, breath, yawn, sigh, sob, laugh, chewing, a hummed tune."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.foley.voices import Throat, sigh_through, utter
from tongpin.sound.signal.arrays import SR, Random, Real, Signal, place, samples, times
from tongpin.sound.signal.curves import points, ramp_up
from tongpin.sound.signal.filters import lowpass
from tongpin.sound.signal.grains import crackle, hiss_grains, scatter
from tongpin.sound.signal.noise import noise, wander
from tongpin.sound.signal.resonators import chirps, modal

_BREATH_IN = ((250, -22), (900, -2), (1900, 0), (4200, -8), (9000, -22))
_MOUTH_AIR = ((300, -20), (900, 0), (1900, -4), (4000, -10), (9000, -20))


def voiced(r: Random, pitch: Signal, tracks: Signal, throat: Throat, air: Real = 1.0) -> Signal:
    """A human voice whose first three formants move: tracks[3, n] in Hz."""
    mouth = [(tracks[i], 75.0 + 40 * i, level) for i, level in enumerate((1.0, 0.55, 0.28))]
    return utter(r, pitch, [*mouth, (3600.0, 260.0, 0.14), (4500.0, 400.0, 0.06)], throat, air)


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
        flaps = np.flatnonzero(np.diff(np.floor(np.cumsum((34 + 14 * u) * (1 + 0.1 * wander(m, 25, r, -1, 1)) / SR))) > 0)
        grain = modal([95, 210, 420, 820], [0.014, 0.01, 0.007, 0.004], [0.8, 1, 0.8, 0.5], 0.06)
        rattle = scatter(m, flaps, grain[None] * r.uniform(0.5, 1, (len(flaps), 1)))
        place(y, (rattle + 0.2 * breath(r, m / SR, inward=True)) * np.sin(np.pi * u) ** 0.7, i * cycle, wrap=True)
        place(y, breath(r, 0.4 * cycle, inward=False), (i + 0.5) * cycle, 0.3, wrap=True)
    return y


def yawn(take: Take) -> Signal:
    """A long breath in, then a voiced sigh that slides down as the mouth closes."""
    r, n = take.r, samples(2.4)
    base = r.choice([r.uniform(210, 260), r.uniform(120, 160)])
    opened = points(n, [(0, 0.1), (0.7, 0.7), (1.2, 1), (1.7, 0.8), (2.4, 0)])
    pitch = base * points(n, [(0, 1), (0.85, 1.05), (1.15, 1.32), (1.7, 1.0), (2.4, 0.66)])
    tracks = np.stack([350 + 480 * opened, 900 + 420 * opened, 2350 + 250 * opened])
    voice = voiced(r, pitch, tracks, Throat(tilt=-11, breath=0.12, jitter=0.015))
    voice = voice * points(n, [(0, 0), (0.85, 0), (1.1, 0.8), (1.5, 0.6), (2.05, 0.12), (2.4, 0)])
    drawn = points(n, [(0, 0), (0.12, 0.4), (0.7, 1), (0.95, 0), (2.4, 0)])
    let_go = points(n, [(0, 0), (0.95, 0), (1.3, 0.7), (1.9, 0.5), (2.35, 0), (2.4, 0)])
    air = 0.16 * noise(n, _BREATH_IN, r) * drawn + 0.05 * noise(n, _MOUTH_AIR, r) * let_go
    return voice + air


def sigh(take: Take) -> Signal:
    """A breath in and a long breath out with a trace of voice."""
    r, y = take.r, np.zeros(samples(1.7))
    base = r.choice([r.uniform(105, 135), r.uniform(190, 225)])
    place(y, breath(r, 0.42, inward=True), 0.0, 0.45)
    u = np.linspace(0, 1, samples(1.15))
    tracks = np.array([[560.0], [1150.0], [2450.0]]) * (1 - 0.22 * u)
    voice = voiced(r, base * (1.12 - 0.34 * u), tracks, Throat(tilt=-13, breath=0.25, jitter=0.015))
    voice = voice * np.minimum(1, u / 0.12) * (1 - u) ** 2.2
    return place(y, 0.6 * voice + 0.4 * breath(r, 1.15, inward=False), 0.5)


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
            place(y, breath(r, 0.16, inward=True), at, r.uniform(0.06, 0.13), wrap=True)
            at += float(r.uniform(0.16, 0.22))
        m = samples(r.uniform(0.45, 0.85))
        u = np.linspace(0, 1, m)
        shake = 1 + 0.035 * np.sin(2 * np.pi * r.uniform(5.5, 8) * u * m / SR)
        pitch = base * (1.2 - 0.3 * u) * shake
        tracks = np.outer(np.array([620.0, 1250.0, 2700.0]), np.ones(m)) * (1 - 0.15 * u)
        pulse = 0.55 + 0.45 * np.sin(2 * np.pi * r.uniform(5, 7) * u * m / SR)
        cry = voiced(r, pitch, tracks, Throat(tilt=-10, breath=0.1, rough=0.15, jitter=0.02)) * np.sin(np.pi * u**0.7) * pulse
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


@dataclass(frozen=True)
class Laugher:
    """Somebody who laughs: pitch, size of the mouth, vowel of the laugh, bursts a second."""

    f0: float
    scale: float
    vowel: tuple[float, float, float]
    rate: float


def laugher(r: Random, f0: float, scale: float) -> Laugher:
    """A laugh of one's own at a pitch: ha, heh, or something between."""
    ha, heh = np.array([820.0, 1350.0, 2650.0]), np.array([580.0, 1750.0, 2600.0])
    share = r.uniform(0, 0.8)
    first, second, third = ((1 - share) * ha + share * heh) * r.uniform(0.95, 1.05, 3)
    return Laugher(f0, scale, (float(first), float(second), float(third)), float(r.uniform(4.6, 6.2)))


def laugh_bout(r: Random, who: Laugher, bursts: int) -> Signal:
    """One bout: a long first burst, then quick ones that fall, slow down and lose their voice; then a breath in."""
    y, at = np.zeros(samples(bursts / who.rate * 1.6 + 1.0)), 0.004
    for i in range(bursts):
        done = i / bursts
        ha = _ha(r, who, lift=1.45 - 0.6 * done, seconds=(1.5 if i == 0 else 1.0) * 0.85 / who.rate, done=done)
        place(y, ha, at, (1 - 0.7 * done) * r.uniform(0.75, 1))
        at += (1.35 if i == 0 else 1.0) / who.rate * (1 + 0.4 * done) * r.normal(1, 0.05)
    return place(y, breath(r, 0.28, inward=True), at + 0.03, 0.06)


def _ha(r: Random, who: Laugher, *, lift: float, seconds: float, done: float) -> Signal:
    """One burst: an h through the open mouth, a vowel whose pitch arcs, breath again."""
    n = samples(seconds)
    u = np.linspace(0, 1, n)
    pitch = who.f0 * lift * (0.94 + 0.16 * np.sin(np.pi * u**0.7) - 0.1 * u)
    opened = 0.8 + 0.22 * np.sin(np.pi * u**0.8)
    tracks = who.scale * np.outer(np.array(who.vowel), opened)
    tracks[1:] /= opened ** np.array([[0.8], [1.0]])
    shape = np.clip((u - 0.1) / 0.16, 0, 1) * np.clip((1 - u) / 0.45, 0, 1) ** 0.8
    throat = Throat(tilt=-6.5, breath=0.10 + 0.25 * done, rough=0.12, jitter=0.025, count=26)
    voice = voiced(r, pitch, tracks, throat) * shape
    mouth = [(who.scale * f, 130.0, g) for f, g in zip(who.vowel, (0.6, 1.0, 0.6), strict=True)]
    puff = sigh_through(r, n, [*mouth, (4300.0, 900.0, 0.3)]) * (np.exp(-(((u - 0.08) / 0.09) ** 2)) + 0.35 * u * (1 - u))
    return (1 - 0.5 * done) * voice + 0.13 * puff


def laugh(take: Take) -> Signal:
    """One person laughs."""
    r = take.r
    f0, scale = (r.uniform(230, 300), 1.16) if r.random() < 0.6 else (r.uniform(125, 165), 1.0)
    who = laugher(r, float(f0), scale)
    bursts = max(2, min(int(r.integers(5, 8) + 3 * take.k), int((take.seconds - 0.5) * who.rate / 1.25)))
    return laugh_bout(r, who, bursts)[: take.n]


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
    Recipe("breathing", breathing, "bed", -38, 8.4, hiss=True, shortest=3),
    Recipe("snore", snore, "bed", -36, 7.6, shortest=3),
    Recipe("yawn", yawn, "hit", -26),
    Recipe("sigh", sigh, "hit", -27),
    Recipe("blow", blow, "hit", -28, hiss=True),
    Recipe("sob", sob, "bed", -34, 9.0, shortest=4),
    Recipe("chewing", chewing, "run", -29, 3.0),
    Recipe("laugh", laugh, "run", -23, 2.4, shortest=1.6),
    Recipe("whisper", whisper, "bed", -40, 8.0, hiss=True, shortest=3),
    Recipe("lip_smack", lip_smack, "hit", -28),
)
