"""Many people: wordless babble, murmur, applause, cheering, laughter, children at play."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tongpin.sound.foley.people import laugh_bout, laugher
from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.foley.voices import Throat, Track, utter
from tongpin.sound.signal.arrays import SR, Audio, Random, Signal, Whole, place, samples, seeded, sides
from tongpin.sound.signal.curves import bump, decay, ramp_up
from tongpin.sound.signal.filters import bandpass
from tongpin.sound.signal.grains import scatter
from tongpin.sound.signal.noise import noise, wander
from tongpin.sound.signal.resonators import sine
from tongpin.sound.signal.rooms import reverb

# F1, F2, F3 of neutral vowels; used for babble, never for words.
_VOWELS = np.array(
    [
        [310, 2250, 2950],
        [420, 1950, 2600],
        [600, 1750, 2500],
        [760, 1250, 2550],
        [560, 880, 2500],
        [400, 780, 2400],
        [330, 1000, 2300],
        [500, 1450, 2450],
    ]
)


@dataclass(frozen=True)
class Speaker:
    """One voice of a crowd: pitch, size of the mouth, effort, place."""

    f0: float
    scale: float
    effort: float
    pos: float
    near: float


def _speaker(r: Random, effort: float, child: float) -> Speaker:
    kid = r.random() < child
    f0 = r.uniform(230, 330) if kid else float(r.choice([r.uniform(95, 140), r.uniform(175, 235)]))
    scale = (1.22 if kid else 1 + 0.14 * (f0 > 160)) * r.uniform(0.96, 1.04)
    return Speaker(f0, float(scale), effort, float(r.uniform(-0.8, 0.8)), float(r.uniform(0.35, 1)))


def _syllable(r: Random, who: Speaker, lift: float) -> Audio:
    """One meaningless syllable: a consonant, then a vowel that glides on from where the consonant left the mouth."""
    n = samples(r.uniform(0.12, 0.22))
    u = np.linspace(0, 1, n)
    v0, v1 = _VOWELS[r.integers(8)], _VOWELS[r.integers(8)]
    pitch = who.f0 * lift * (1 + r.uniform(-0.14, 0.14) * (u - 0.5) + r.uniform(0, 0.1) * np.sin(np.pi * u))
    locus = np.exp(-u / 0.12) * r.uniform(-0.22, 0.25)
    glide = np.clip(u * 1.4 - 0.2, 0, 1)
    tracks: list[Track] = [(who.scale * (v0[0] + (v1[0] - v0[0]) * glide) * (1 - 0.3 * np.exp(-u / 0.1)), 80.0, 1.0)]
    tracks += [(who.scale * (v0[i] + (v1[i] - v0[i]) * glide) * (1 + locus), 110.0 + 40 * i, g) for i, g in ((1, 0.5), (2, 0.24))]
    tracks.append((3500 * who.scale, 300.0, 0.12))
    throat = Throat(tilt=-11 + 5 * who.effort, breath=0.0, jitter=0.012, count=int(min(24, 4200 / who.f0)))
    body = utter(r, pitch, tracks, throat) * np.sin(np.pi * u**0.7) ** 0.8
    return np.asarray(_consonant(r, n) + ramp_up(body, 0.01), np.float32)


def _consonant(r: Random, n: int) -> Signal:
    """What starts a syllable: a hiss (s, sh, f), a burst (t, k), a murmur (m, n), or nothing but a soft onset."""
    kind = r.random()
    x = r.standard_normal(n)
    if kind < 0.3:
        low = r.choice([1800.0, 3200.0, 4800.0])
        return bandpass(x, low, min(low * 2.2, 11000.0)) * bump(n, 0.03, 0.022) * r.uniform(0.1, 0.3)
    if kind < 0.6:
        return bandpass(x, r.uniform(1200, 3200), 7000) * decay(n, 0.001, 0.008) * r.uniform(0.15, 0.4)
    if kind < 0.75:
        return np.asarray(sine(np.arange(n) * (250 / SR)) * bump(n, 0.02, 0.03) * 0.2)
    return bandpass(x, 700, 4000) * decay(n, 0.006, 0.02) * 0.06


def _resaid(s: Audio, ratio: float, glide: float) -> Audio:
    """A syllable at another pitch with a glide, so that no two are alike."""
    u = np.linspace(0, 1, int(len(s) / ratio), dtype=np.float32)
    return np.asarray(np.interp((u + glide * u * (1 - u)) * (len(s) - 1), np.arange(len(s)), s).astype(np.float32), np.float32)


def babble(n: int, r: Random, people: int, *, effort: float = 0.4, child: float = 0.0) -> Audio:
    """Speech-like streams without words: phrases, falling pitch and pauses per speaker; periodic stereo."""
    y = np.zeros((n, 2), np.float32)
    for _ in range(people):
        who = _speaker(r, effort, child)
        y += _talk(n, r, who)[:, None] * (1 + np.array([-0.6, 0.6], np.float32) * np.float32(who.pos))
    return y


def _talk(n: int, r: Random, who: Speaker, pool: int = 6) -> Audio:
    bank = [_syllable(r, who, float(lift)) for lift in np.linspace(1.14, 0.9, pool)]
    mono, at = np.zeros(n, np.float32), float(r.uniform(0, 4))
    end = at + n / SR - 0.7
    while at < end:
        count = int(r.integers(3, 13))
        for i in range(count):
            s = bank[min(pool - 1, max(0, int(pool * i / count + r.normal(0, 0.8))))]
            s = _resaid(s, r.uniform(0.84, 1.2) * (1.08 - 0.16 * i / count), r.uniform(-0.12, 0.12))
            place(mono, s, at % (n / SR), who.near * r.uniform(0.5, 1) * (1 - 0.3 * i / count), wrap=True)
            at += len(s) / SR * r.uniform(0.75, 1.05)
        at += float(r.gamma(2, 0.35))
    return mono


def classroom_murmur(take: Take) -> Signal:
    """Pupils talking before the lesson."""
    y = babble(take.n, take.r, 9, effort=0.45, child=0.8)
    return y + 0.35 * reverb(y, "classroom", wrap=True)


def crowd(take: Take) -> Signal:
    """A busy room: near voices and a far wash shaped like the speech spectrum."""
    y = babble(take.n, take.r, 10, effort=0.5)
    far = np.stack([_wash(take), _wash(take)], 1)
    return np.asarray(0.8 * y + 0.8 * reverb(y, "hall", wrap=True) + 0.05 * far * np.abs(y).max())


def _wash(take: Take) -> Signal:
    r, n = take.r, take.n
    curve = ((70, -26), (180, -6), (500, 0), (1200, -8), (3000, -19), (8000, -40))
    return noise(n, curve, r) * wander(n, 4.5, r, 0.6, 1.2) * wander(n, 0.7, r, 0.8, 1.1)


def speech(take: Take) -> Signal:
    """One or two people talk without understandable words."""
    y = babble(take.n, take.r, 2, effort=0.5)
    return y + 0.3 * reverb(y, "classroom", wrap=True)


def applause(take: Take) -> Signal:
    """Many hands: each person has a pace, a place and a way of clapping; near ones stand out of the wash of far ones."""
    r, n = take.r, take.n
    out = np.zeros((n, 2), np.float32)
    lanes: list[list[tuple[Whole, Audio]]] = [[] for _ in range(7)]
    for _ in range(int(20 + 90 * take.k)):
        rate = max(1, round(take.seconds * r.uniform(2.9, 4.9))) / take.seconds
        hits = (r.uniform(0, 1) + np.arange(round(take.seconds * rate))) / rate
        drift = 0.09 * np.sin(2 * np.pi * (hits / take.seconds * r.integers(1, 3) + r.random()))
        at = ((hits + drift + r.normal(0, 0.014, len(hits))) * SR).astype(np.int64) % n
        level = r.uniform(0.12, 1) ** 2 * r.uniform(0.55, 1, len(hits))
        hz = np.full(len(hits), r.lognormal(np.log(1150), 0.4)) * r.normal(1, 0.06, len(hits))
        lanes[int(r.integers(7))].append((at, _claps(r, hz, level)))
    for pos, people in zip(np.linspace(-0.75, 0.75, 7), lanes, strict=True):
        if people:
            mono = scatter(n, np.concatenate([at for at, _ in people]), np.concatenate([g for _, g in people]), wrap=True)
            out += mono[:, None] * np.sqrt(sides(float(pos)))
    return 0.75 * out + 0.5 * reverb(out, "hall", wrap=True)


def _claps(r: Random, hz: Signal, amp: Signal, length: int = 900) -> Audio:
    """Hand claps: the snap of skin, then air that rings in the cup of the hands; each one different."""
    t = (np.arange(length) / SR).astype(np.float32)[None]
    start = r.integers(0, SR - max(1000, length), (len(hz), 1)) + np.arange(length)
    burst = _clap_noise()[0][start]
    tau = r.uniform(0.0025, 0.0065, (len(hz), 1)).astype(np.float32)
    cup = burst * np.cos(np.float32(2 * np.pi) * hz[:, None].astype(np.float32) * t) * np.exp(-t / tau)
    snap = _clap_noise()[1][start] * np.exp(-t / np.float32(0.0011)) * r.uniform(0.2, 0.7, (len(hz), 1)).astype(np.float32)
    return np.asarray((cup + snap) * np.minimum(1, t / np.float32(0.0004)) * amp[:, None].astype(np.float32), np.float32)


@lru_cache(1)
def _clap_noise() -> tuple[Audio, Audio]:
    """A second of low noise for the cup and of bright noise for the snap."""
    r = seeded("claps")
    low = noise(SR, [(40, -20), (120, 0), (700, -1), (2200, -14), (6000, -30)], r)
    return low, noise(SR, [(600, -20), (2200, -2), (5000, 0), (10000, -8), (18000, -22)], r)


def clap_once(take: Take) -> Signal:
    """One person claps once."""
    r = take.r
    y = _claps(r, np.array([r.lognormal(np.log(1150), 0.2), 560.0]), np.array([1.0, 0.35]), 2400).sum(0)
    return np.pad(y, (0, samples(0.05)))


def cheer(take: Take) -> Signal:
    """A crowd cheers: long open vowels at many pitches over a roar; a loop."""
    r, n = take.r, take.n
    y = np.zeros((n, 2), np.float32)
    for _ in range(int(14 + 14 * take.k)):
        who = _speaker(r, 0.9, 0.35)
        shout = _shout(r, who)
        for at in np.arange(r.uniform(0, 2), take.seconds, r.uniform(1.6, 3.0)).tolist():
            again = _resaid(shout, r.uniform(0.92, 1.08), r.uniform(-0.1, 0.1))
            place(y, again[:, None] * sides(who.pos), at, who.near, wrap=True)
    roar = np.stack([_wash(take), _wash(take)], 1)
    claps = applause(take)
    around = 0.08 * roar + 0.1 * claps / np.abs(claps).max()
    return np.asarray(y + 0.5 * reverb(y, "hall", wrap=True) + around * np.abs(y).max())


def _shout(r: Random, who: Speaker) -> Audio:
    n = samples(r.uniform(0.7, 1.3))
    u = np.linspace(0, 1, n)
    pitch = who.f0 * r.uniform(1.5, 1.9) * (1 + 0.16 * np.sin(np.pi * u**0.8) - 0.12 * u)
    v = _VOWELS[3] * who.scale * r.uniform(0.92, 1.06)
    tracks: list[Track] = [(v[i], 110.0 + 60 * i, g) for i, g in enumerate((1.0, 0.7, 0.4))]
    throat = Throat(tilt=-5, breath=0.08, rough=0.3, jitter=0.015, count=int(min(22, 7000 / who.f0)))
    body = utter(r, pitch, tracks, throat) * np.minimum(1, u / 0.12) * np.minimum(1, (1 - u) / 0.4)
    return np.asarray(body, np.float32)


def laughter(take: Take) -> Signal:
    """Several people laugh together: each with a laugh of one's own, one after the other joining in."""
    r, y = take.r, np.zeros((take.n, 2), np.float32)
    for person in range(int(3 + 4 * take.k)):
        who = _speaker(r, 0.7, 0.3)
        start = float(r.uniform(0.05, 0.45)) if person else 0.006
        mine = laugher(r, who.f0, who.scale)
        bursts = max(2, min(int(r.integers(5, 10)), int((take.seconds - start - 0.4) * mine.rate / 1.3)))
        bout = laugh_bout(r, mine, bursts)
        place(y, bout[:, None] * sides(0.7 * who.pos), start, who.near if person else 1.0)
    return y


def children_play(take: Take) -> Signal:
    """Children at play: calls, laughs and chatter in the open; a loop."""
    r, n = take.r, take.n
    y = 0.6 * babble(n, r, 4, effort=0.7, child=1.0)
    for at in np.cumsum(r.gamma(2.0, 0.9, int(take.seconds / 1.8))).tolist():
        who = _speaker(r, 0.8, 1.0)
        if r.random() < 0.5:
            call, level = _resaid(_shout(r, who), r.uniform(1.2, 1.5), 0.1), 0.5 * who.near
        else:
            call, level = laugh_bout(r, laugher(r, who.f0, who.scale), int(r.integers(3, 6))), 0.7 * who.near
        place(y, call[:, None] * sides(who.pos), at, level, wrap=True)
    return y + 0.5 * reverb(y, "outdoor", wrap=True)


SOUNDS = (
    Recipe("classroom_murmur", classroom_murmur, "bed", -33, 10.0, shortest=3),
    Recipe("crowd", crowd, "bed", -32, 10.0, shortest=3),
    Recipe("speech", speech, "bed", -32, 8.0, shortest=3),
    Recipe("applause", applause, "bed", -23, 8.0, hiss=True),
    Recipe("clap_once", clap_once, "hit", -21, hiss=True),
    Recipe("cheer", cheer, "bed", -25, 8.0, shortest=3),
    Recipe("laughter", laughter, "run", -23, 2.6, shortest=1.8),
    Recipe("children_play", children_play, "bed", -31, 10.0, shortest=4),
)
