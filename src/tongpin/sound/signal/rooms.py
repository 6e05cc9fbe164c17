"""Rooms: reverb by convolution with a made impulse response, plain or circular, and the law of distance."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
from scipy import fft as sfft

from tongpin.sound.signal.arrays import SR, Audio, Random, Signal, as_stereo, gain, samples, seeded, times
from tongpin.sound.signal.filters import equalise, lowpass
from tongpin.sound.signal.noise import Curve, stereo_noise


@dataclass(frozen=True)
class Room:
    """How a room answers: time to -60 dB, delay of the answer, how long treble lasts, early echoes, level."""

    rt60: float
    delay_ms: float
    treble: float
    early: float
    level_db: float


ROOMS = MappingProxyType(
    {
        "studio": Room(0.16, 2, 0.8, 0.8, -17),
        "bedroom": Room(0.30, 4, 0.5, 0.7, -13),
        "living_room": Room(0.42, 6, 0.5, 0.6, -12),
        "kitchen": Room(0.55, 4, 0.8, 0.6, -10),
        "office": Room(0.5, 6, 0.6, 0.6, -12),
        "cafe": Room(0.65, 8, 0.6, 0.5, -11),
        "classroom": Room(0.8, 9, 0.7, 0.5, -10),
        "gym": Room(1.7, 18, 0.7, 0.35, -9),
        "hall": Room(2.0, 22, 0.55, 0.3, -10),
        "street": Room(0.7, 28, 0.5, 0.9, -17),
        "outdoor": Room(0.35, 35, 0.4, 0.9, -24),
        "subway": Room(2.2, 20, 0.6, 0.4, -8),
    }
)
DRY = "dry"
# What a closed window takes from a sound outside.
GLASS: Curve = ((30, 0), (120, -2), (500, -6), (1500, -10), (4000, -13), (8000, -21), (16000, -34))
_BANDS = ((60, 400, 0.7), (400, 1600, 1.0), (1600, 5000, 1.15), (5000, 15000, 1.0))  # low Hz, high Hz, level


def room_names() -> tuple[str, ...]:
    """Every room, the dry one first."""
    return (DRY, *ROOMS)


@lru_cache(32)
def impulse(name: str) -> Audio:
    """Stereo impulse response: sparse early echoes and noise that decays band by band; 0 dB in the speech band."""
    room, r = ROOMS[name], seeded("room", name)
    lead = samples(room.delay_ms / 1000)
    n = samples(min(room.rt60 * 1.15, 2.4)) + lead
    t = times(n)
    tail = _diffuse(room, n, r)
    tail[lead:] = tail[: n - lead].copy()
    tail[:lead] = 0
    tail[lead:] *= np.minimum(1, t[: n - lead] / (0.004 + 0.02 * room.rt60))[:, None].astype(np.float32)
    tail = _unit(tail)
    _add_echoes(tail, room, r)
    tail = _unit(tail)
    tail[-samples(0.02) :] *= np.linspace(1, 0, samples(0.02), dtype=np.float32)[:, None]
    return tail


def _diffuse(room: Room, n: int, r: Random) -> Audio:
    falls = (1.1, 1.0, (1 + room.treble) / 2, room.treble * 0.8)
    out = np.zeros((n, 2), np.float32)
    for (low, high, level), fall in zip(_BANDS, falls, strict=True):
        tau = room.rt60 * fall / 6.9
        curve: Curve = [(low / 3, -40), (low, 0), (high, 0), (min(23000, high * 3), -40)]
        out += stereo_noise(n, curve, r, 0.9) * (np.exp(-times(n) / tau) * level)[:, None].astype(np.float32)
    return out


def _add_echoes(tail: Audio, room: Room, r: Random) -> None:
    taps = np.sort(r.uniform(0.3, 1, 9)) * (0.012 + 0.03 * room.rt60)
    for k, at in enumerate(taps):
        i = samples(float(at) + room.delay_ms / 2000)
        burst = np.exp(-np.arange(40) / 8.0)[:, None] * r.normal(0, 1, (40, 2))
        if i + 40 < len(tail):
            tail[i : i + 40] += (room.early * 0.16 * r.choice([-1, 1], 2) * burst * 0.85**k).astype(np.float32)


def _unit(x: Audio) -> Audio:
    n = sfft.next_fast_len(len(x), real=True)
    power = (np.abs(sfft.rfft(x, n, axis=0)) ** 2).mean(1)
    hz = sfft.rfftfreq(n, 1 / SR)
    return np.asarray(x / np.sqrt(power[(hz > 200) & (hz < 4000)].mean()), np.float32)


@lru_cache(6)
def room_spectrum(name: str, n: int) -> npt.NDArray[np.complex64]:
    """rfft of a room's impulse response over n samples."""
    return np.asarray(sfft.rfft(impulse(name)[:n], n, axis=0), np.complex64)


def reverb(x: Signal, name: str, *, wrap: bool = False) -> Audio:
    """The room's answer alone; circular for a loop, else with its tail appended."""
    wide = as_stereo(x)
    n = len(wide) if wrap else len(wide) + len(impulse(name)) - 1
    m = n if wrap else sfft.next_fast_len(-(-n // 4800) * 4800, real=True)
    return np.asarray(sfft.irfft(sfft.rfft(wide, m, axis=0) * room_spectrum(name, m), m, axis=0)[:n], np.float32)


def distance_gain(metres: float) -> float:
    """Level of a sound at a distance; a room keeps it a little louder than free air would."""
    return gain(-17 * float(np.log10(max(metres, 0.4))))


def distance_curve(metres: float) -> Curve:
    """What air and obstacles take from the treble."""
    cut = float(np.clip(24000 / (1 + metres / 12), 900, 20000))
    return [(50, 0), (cut * 0.5, 0), (cut, -4), (min(22000, cut * 2.5), -18), (24000, -30)]


def darkened(x: Signal, metres: float, *, wrap: bool = False) -> Signal:
    """The signal as air lets it through; nothing changes nearby."""
    if metres <= 1.5:
        return x
    cut = float(np.clip(24000 / (1 + metres / 12), 900, 20000))
    return equalise(x, distance_curve(metres)) if wrap else lowpass(x, cut, 1)

