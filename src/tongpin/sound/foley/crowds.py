"""Many people: wordless babble, murmur, applause, cheering, laughter, children at play."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tongpin.sound.foley.people import laugh_syllable
from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Audio, Random, Signal, place, samples, sides
from tongpin.sound.signal.curves import decay, ramp_up
from tongpin.sound.signal.filters import bandpass
from tongpin.sound.signal.grains import spread_grains
from tongpin.sound.signal.noise import noise, wander
from tongpin.sound.signal.resonators import formant_level, harmonics
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
    """One meaningless syllable: a pitched vowel glide with a soft consonant at its start."""
    n = samples(r.uniform(0.12, 0.24))
    u = np.linspace(0, 1, n)
    v0, v1 = _VOWELS[r.integers(8)], _VOWELS[r.integers(8)]
    pitch = who.f0 * lift * (1 + r.uniform(-0.12, 0.12) * (u - 0.5) + r.uniform(0, 0.1) * np.sin(np.pi * u))

    def level(hz: Signal, t: Signal) -> Signal:
        at = t / (n / SR)
        tracks = [(who.scale * (v0[i] + (v1[i] - v0[i]) * at), 90 + 50 * i, g) for i, g in enumerate((1.0, 0.5, 0.22))]
        return formant_level(hz, [*tracks, (3500 * who.scale, 300.0, 0.1)], -11 + 5 * who.effort)

    body = harmonics(pitch, level, int(min(22, 3600 / who.f0))) * np.sin(np.pi * u**0.7) ** 0.8
    consonant = bandpass(r.standard_normal(n), r.uniform(1500, 3500), r.uniform(4500, 7000)) * decay(n, 0.004, 0.018)
    return np.asarray(ramp_up(body / (np.abs(body).max() + 1e-9), 0.01) + consonant * r.uniform(0, 0.12), np.float32)


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


def _talk(n: int, r: Random, who: Speaker, pool: int = 5) -> Audio:
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
    """Many hands: each person has a pace and a clap of their own."""
    r, n = take.r, take.n
    at, hz, amp = [], [], []
    for _ in range(int(25 + 110 * take.k)):
        rate, level = r.uniform(3.1, 4.8), r.uniform(0.15, 1) ** 1.5
        hits = r.uniform(0, 1) / rate + np.arange(int(take.seconds * rate)) / rate
        at.append(hits + r.normal(0, 0.018, len(hits)))
        hz.append(np.full(len(hits), r.lognormal(np.log(1250), 0.35)))
        amp.append(level * r.uniform(0.6, 1, len(hits)))
    starts = (np.concatenate(at) * SR).astype(np.int64) % n
    y = spread_grains(n, r, _claps(r, np.concatenate(hz), np.concatenate(amp)), starts, width=0.7)
    return y + 0.35 * reverb(y, "hall", wrap=True)


def _claps(r: Random, hz: Signal, amp: Signal, length: int = 900) -> Audio:
    """Hand claps: noise bursts around the resonance of the cupped hands, each one different."""
    t = (np.arange(length) / SR).astype(np.float32)[None]
    pool = noise(2 * SR, [(40, -20), (120, 0), (700, -1), (2200, -14), (6000, -30)], r)
    burst = pool[r.integers(0, 2 * SR - 1000, (len(hz), 1)) + np.arange(length)]
    tau = r.uniform(0.0022, 0.0055, (len(hz), 1)).astype(np.float32)
    f = hz[:, None].astype(np.float32)
    y = burst * np.cos(np.float32(2 * np.pi) * f * t) * np.exp(-t / tau) * np.minimum(1, t / np.float32(0.0004))
    return np.asarray(y * amp[:, None].astype(np.float32), np.float32)


def clap_once(take: Take) -> Signal:
    """One person claps once."""
    r = take.r
    y = _claps(r, np.array([r.lognormal(np.log(1250), 0.2), 620.0]), np.array([1.0, 0.4]), 2400).sum(0)
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
    pitch = who.f0 * r.uniform(1.5, 1.9) * (1 + 0.16 * np.sin(np.pi * u**0.8) - 0.12 * u) * (1 + 0.012 * wander(n, 30, r, -1, 1))
    v = _VOWELS[3] * who.scale

    def level(hz: Signal, t: Signal) -> Signal:
        return formant_level(hz, [(v[i], 110 + 60 * i, g) for i, g in enumerate((1.0, 0.7, 0.4))], -5)

    body = harmonics(pitch, level, int(min(22, 7000 / who.f0))) * np.minimum(1, u / 0.12) * np.minimum(1, (1 - u) / 0.4)
    return np.asarray(body / (np.abs(body).max() + 1e-9), np.float32)


def laughter(take: Take) -> Signal:
    """Several people laugh together."""
    r, y = take.r, np.zeros((take.n, 2), np.float32)
    for person in range(int(3 + 4 * take.k)):
        who = _speaker(r, 0.7, 0.3)
        at, bursts = float(r.uniform(0, 0.35)) if person else 0.01, int(r.integers(5, 10))
        for i in range(bursts):
            if at > take.seconds - 0.3:
                break
            ha = laugh_syllable(r, who.f0 * (1.7 - 0.6 * i / bursts), who.scale)
            place(y, ha[:, None] * sides(0.7 * who.pos), at, who.near * (1 - 0.55 * i / bursts))
            at += float(r.uniform(0.15, 0.2))
    return y


def children_play(take: Take) -> Signal:
    """Children at play: calls, laughs and chatter in the open; a loop."""
    r, n = take.r, take.n
    y = 0.6 * babble(n, r, 4, effort=0.7, child=1.0)
    for at in np.cumsum(r.gamma(2.0, 0.9, int(take.seconds / 1.8))).tolist():
        who = _speaker(r, 0.8, 1.0)
        if r.random() < 0.5:
            place(y, _resaid(_shout(r, who), r.uniform(1.3, 1.8), 0.1)[:, None] * sides(who.pos), at, 0.5 * who.near, wrap=True)
            continue
        for i in range(r.integers(3, 6)):
            ha = laugh_syllable(r, who.f0 * (1.7 - 0.1 * i), who.scale)
            place(y, ha[:, None] * sides(who.pos), at + 0.17 * i, 0.7 * who.near, wrap=True)
    return y + 0.5 * reverb(y, "outdoor", wrap=True)


SOUNDS = (
    Recipe("classroom_murmur", classroom_murmur, "bed", -33, 10.0),
    Recipe("crowd", crowd, "bed", -32, 10.0),
    Recipe("speech", speech, "bed", -32, 8.0),
    Recipe("applause", applause, "bed", -23, 8.0, hiss=True),
    Recipe("clap_once", clap_once, "hit", -21, hiss=True),
    Recipe("cheer", cheer, "bed", -25, 8.0),
    Recipe("laughter", laughter, "run", -23, 2.6),
    Recipe("children_play", children_play, "bed", -31, 10.0),
)
