"""Drums, cymbals and noises of the band: f(midi, seconds, velocity); pitch is ignored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from tongpin.sound.signal.arrays import SR, Signal, samples, seeded, times
from tongpin.sound.signal.curves import decay, ramp_up
from tongpin.sound.signal.filters import bandpass, highpass, moving_filter, octave_bell
from tongpin.sound.signal.noise import noise, pink
from tongpin.sound.signal.resonators import modal, tone


def _burst(key: str, seconds: float, band: tuple[float, float], shape: tuple[float, float]) -> Signal:
    n = samples(seconds)
    return bandpass(seeded(key).standard_normal(n), *band, 2) * decay(n, *shape)


def kick(midi: int, seconds: float, velocity: float) -> Signal:
    """Bass drum."""
    n = samples(0.4)
    body = tone(48 + 90 * np.exp(-times(n) / 0.025)) * decay(n, 0.002, 0.11)
    return body * 0.9 + _burst("kick", 0.4, (1200, 5000), (0.0004, 0.004)) * 0.12 * velocity


def snare(midi: int, seconds: float, velocity: float) -> Signal:
    """Snare drum."""
    shell = np.pad(modal([186, 331], [0.05, 0.03], [0.5, 0.3], 0.3), (0, 0))
    return shell + _burst("snare", 0.3, (900, 9500), (0.0006, 0.06)) * 0.45


def rim(midi: int, seconds: float, velocity: float) -> Signal:
    """Stick on the rim."""
    shell = modal([820, 1690, 2480], [0.018, 0.012, 0.008], [0.5, 0.5, 0.3], 0.12)
    return shell + _burst("rim", 0.12, (1500, 7000), (0.0003, 0.004)) * 0.4


def clap(midi: int, seconds: float, velocity: float) -> Signal:
    """Hand claps of a drum machine: three flams."""
    y = np.zeros(samples(0.3))
    for i, level in enumerate((0.6, 0.7, 1.0)):
        hit = _burst("clap", 0.26, (900, 3600), (0.0006, 0.012 if i < 2 else 0.05)) * 0.5 * level
        at = samples(0.011 * i)
        y[at : at + len(hit)] += hit[: len(y) - at]
    return y


def brush_tap(midi: int, seconds: float, velocity: float) -> Signal:
    """Brush on the snare."""
    return _burst("tap", 0.22, (700, 8000), (0.004, 0.035)) * 0.5 + modal([210], [0.03], [0.12], 0.22)


def brush_sweep(midi: int, seconds: float, velocity: float) -> Signal:
    """Brush drawn over the skin."""
    n = samples(max(0.25, seconds))
    x = noise(n, [(300, -24), (1500, -4), (4500, 0), (9000, -5), (15000, -18)], seeded("sweep", round(seconds, 2)))
    return x * np.sin(np.pi * np.arange(n) / n) ** 1.4 * 0.16


def hat(midi: int, seconds: float, velocity: float) -> Signal:
    """Closed hi-hat."""
    return highpass(_burst("hat", 0.12, (6500, 16000), (0.0004, 0.018)), 6000) * 0.5


def open_hat(midi: int, seconds: float, velocity: float) -> Signal:
    """Open hi-hat."""
    return highpass(_burst("open hat", 0.5, (6000, 16000), (0.0006, 0.11)), 5500) * 0.35


def ride(midi: int, seconds: float, velocity: float) -> Signal:
    """Ride cymbal."""
    f = [412, 713, 1130, 1790, 2630, 3790, 5230, 6890, 8750]
    taus, levels = [0.5, 0.4, 0.4, 0.5, 0.6, 0.5, 0.4, 0.3, 0.2], [0.1, 0.2, 0.4, 0.5, 0.6, 0.6, 0.5, 0.4, 0.3]
    y = modal(f, taus, levels, 1.2, phase=seeded("ride"))
    return ramp_up(y * 0.07 + _burst("ride", 1.2, (5000, 14000), (0.0006, 0.12)) * 0.12, 0.001)


def shaker(midi: int, seconds: float, velocity: float) -> Signal:
    """Egg shaker."""
    return _burst("shaker", 0.14, (4500, 13000), (0.018, 0.028)) * 0.3


def taiko(midi: int, seconds: float, velocity: float) -> Signal:
    """Great drum."""
    n = samples(1.1)
    y = tone(62 + 38 * np.exp(-times(n) / 0.05)) * decay(n, 0.002, 0.3)
    skin = modal([104, 147, 226], [0.16, 0.11, 0.07], [0.5, 0.35, 0.25], 1.1)
    return y + skin + _burst("taiko", 1.1, (200, 2500), (0.0008, 0.02)) * 0.35


def tanggu(midi: int, seconds: float, velocity: float) -> Signal:
    """Chinese barrel drum: higher and drier than the great drum."""
    n = samples(0.6)
    y = tone(118 + 60 * np.exp(-times(n) / 0.03)) * decay(n, 0.0015, 0.13)
    return (
        y
        + modal([205, 298, 410], [0.07, 0.05, 0.03], [0.45, 0.3, 0.2], 0.6)
        + _burst("tanggu", 0.6, (400, 4000), (0.0006, 0.012)) * 0.3
    )


def luo(midi: int, seconds: float, velocity: float) -> Signal:
    """Small hand gong, whose pitch rises after the stroke."""
    n = samples(0.9)
    t = times(n)
    bend = 1 + 0.06 * (1 - np.exp(-t / 0.12))
    y = sum(
        (
            a * tone(hz * bend) * np.exp(-t / tau)
            for hz, tau, a in ((560, 0.22, 1.0), (913, 0.16, 0.6), (1480, 0.1, 0.5), (2410, 0.07, 0.35))
        ),
        np.zeros(n),
    )
    return ramp_up(y, 0.0015) * 0.35


def cymbals(midi: int, seconds: float, velocity: float) -> Signal:
    """Small Chinese cymbals clashed and damped."""
    n = samples(0.5)
    x = noise(n, [(900, -30), (2600, -4), (5500, 0), (10000, -4), (16000, -12)], seeded("cha"))
    return x * decay(n, 0.0008, 0.07) * 0.3


def woodblock(midi: int, seconds: float, velocity: float) -> Signal:
    """Wooden block."""
    return modal([920, 1510, 2270], [0.03, 0.02, 0.012], [1, 0.5, 0.3], 0.2)


def cymbal(midi: int, seconds: float, velocity: float) -> Signal:
    """Crash cymbal, soft."""
    n = samples(2.6)
    x = noise(n, [(250, -30), (900, -10), (3500, -2), (8000, 0), (14000, -5)], seeded("cymbal"))
    return np.asarray(x * (np.exp(-times(n) / 0.5) * 0.8 + np.exp(-times(n) / 0.05)) * 0.16)


def riser(midi: int, seconds: float, velocity: float) -> Signal:
    """Reverse swell: placed so that it ends on the accent."""
    n = samples(max(0.3, seconds))
    u = np.arange(n) / n

    def climb(hz: Signal, t: Signal) -> Signal:
        return octave_bell(hz, 700 * 2 ** (3.2 * t / (n / SR)), 0.9)

    return moving_filter(noise(n, pink(200, 15000, -1), seeded("riser")), climb) * u**2.6 * 0.3


DRUMS: Mapping[str, Callable[[int, float, float], Signal]] = MappingProxyType(
    {
        "kick": kick,
        "snare": snare,
        "rim": rim,
        "clap": clap,
        "brush_tap": brush_tap,
        "brush_sweep": brush_sweep,
        "hat": hat,
        "open_hat": open_hat,
        "ride": ride,
        "shaker": shaker,
        "taiko": taiko,
        "tanggu": tanggu,
        "luo": luo,
        "cymbals": cymbals,
        "woodblock": woodblock,
        "cymbal": cymbal,
        "riser": riser,
    }
)
SHAPED = frozenset({"brush_sweep", "riser"})  # their length matters
