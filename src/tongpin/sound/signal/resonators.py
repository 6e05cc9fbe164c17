"""Things that ring or sing: decaying sines, struck bodies, chirps, harmonics with moving formants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from tongpin.sound.signal.arrays import SR, Audio, Random, Real, Signal, samples
from tongpin.sound.signal.curves import ramp_up
from tongpin.sound.signal.filters import bandpass
from tongpin.sound.signal.noise import join_steps

_BLOCK = 256
# OpenBLAS spreads products above this size over threads, which costs more than double the CPU for the same time.
_ONE_THREAD = 262_144


def midi_hz(note: float) -> float:
    """Frequency of a MIDI note."""
    return float(440 * 2 ** ((note - 69) / 12))


def modal(
    hz: npt.ArrayLike, tau: npt.ArrayLike, amp: npt.ArrayLike, seconds: float, *, phase: Random | Signal | None = None
) -> Audio:
    """Sum of decaying sines as one matrix product; tau is the time to 1/e (inf = steady)."""
    f, decay, level = np.broadcast_arrays(np.asarray(hz, float), np.asarray(tau, float), np.asarray(amp, float))
    keep = (f < 0.45 * SR) & (f > 0)
    if isinstance(phase, np.random.Generator):
        phase = phase.uniform(0, 2 * np.pi, int(keep.sum()))
    elif phase is None:
        phase = np.zeros(int(keep.sum()))
    else:
        phase = np.broadcast_to(phase, keep.shape)[keep]
    f, decay, level = f[keep], decay[keep], level[keep]
    n = samples(seconds)
    rate = (-1 / decay + 2j * np.pi * f) / SR
    rows = -(-n // _BLOCK)
    height = max(1, _ONE_THREAD // (_BLOCK * max(1, len(f))))
    starts = np.arange(-(-rows // height) * height) * _BLOCK
    left = (np.exp(np.outer(starts, rate)) * (level * np.exp(1j * phase))).reshape(len(starts) // height, height, len(f))
    right = np.exp(np.outer(rate, np.arange(_BLOCK)))
    out = left.real.astype(np.float32) @ right.imag.astype(np.float32)
    out += left.imag.astype(np.float32) @ right.real.astype(np.float32)
    return np.asarray(out.ravel()[:n], np.float32)


@dataclass(frozen=True)
class Body:
    """A struck thing: its mode ratios, their decay times and their levels."""

    ratios: tuple[float, ...]
    taus: tuple[float, ...]
    levels: tuple[float, ...]


def struck(r: Random, base: float, body: Body, seconds: float, *, hardness: float = 0.5, spread: float = 0.006) -> Audio:
    """A hit on a body: mode pairs slightly split (real bodies are never round), plus contact noise."""
    ratios, taus = np.array(body.ratios), np.array(body.taus)
    f = base * ratios * r.normal(1, spread, len(ratios))
    split = f * (1 + r.uniform(0.0006, 0.0022, len(f)))
    levels = np.array(body.levels) * (0.25 + hardness) ** (np.log2(ratios) * 0.5)
    y = modal(np.r_[f, split], np.r_[taus, taus * 0.9], np.r_[levels, levels * 0.5], seconds, phase=r)
    m = samples(0.006)
    y[:m] += (bandpass(r.standard_normal(m), 2500, 12000) * np.hanning(m) * (0.3 + hardness)).astype(np.float32)
    return ramp_up(y, 0.0006)


def sine(cycles: Signal) -> Audio:
    """Sine of a phase in cycles; wrapped first, so that single precision is enough."""
    return np.asarray(np.sin((2 * np.pi * (cycles % 1)).astype(np.float32)), np.float32)


def tone(hz: Signal) -> Audio:
    """Sine of a frequency that changes from sample to sample."""
    return sine(np.cumsum(hz) / SR)


def column(value: Real, rows: int) -> Audio:
    """A number or one number per row as a column."""
    return np.broadcast_to(np.asarray(value, np.float32), (rows,))[:, None]


def chirps(
    hz: Signal, tau: Real, amp: Real, length: int, *, glide: Real = 0.0, r: Random | None = None, attack: float = 0.0004
) -> Audio:
    """Matrix [grains, length] of decaying sines, each with its own pitch and glide (1/s); ends faded."""
    rows = len(hz)
    t = (np.arange(length) / SR).astype(np.float32)[None]
    f, g = column(hz, rows), column(glide, rows)
    phase = np.float32(0) if r is None else r.uniform(0, 6.28, (rows, 1)).astype(np.float32)
    edge = np.minimum(1, t / np.float32(attack)) * np.minimum(1, (t[0, -1] - t) / (t[0, -1] * np.float32(0.25)))
    wave = np.sin(np.float32(2 * np.pi) * f * t * (1 + np.float32(0.5) * g * t) + phase)
    return np.asarray(wave * np.exp(-t / column(tau, rows)) * (edge * column(amp, rows)), np.float32)


Envelope = Callable[[Signal, Signal], Signal]  # (hz[rows, count], seconds[rows, 1]) -> level


def harmonics(f0: Signal, level: Envelope, count: int = 40) -> Audio:
    """Voice-like source: harmonics of f0 whose levels are read 100 times a second and joined by straight lines."""
    n, step = len(f0), SR // 100
    rows = -(-n // step)
    turn = np.exp(2j * np.pi * (np.cumsum(f0 / SR) % 1)).astype(np.complex64)
    at = np.minimum(np.arange(rows + 1) * step, n - 1)
    hz = f0[at][:, None] * np.arange(1, count + 1)
    amp = (level(hz, at[:, None] / SR) * (hz < 20000)).astype(np.float32)
    out, wave = np.zeros(n, np.float32), np.ones(n, np.complex64)
    for i in range(count):
        wave = wave * turn
        if amp[:, i].max() > 1e-5:
            out += wave.imag * join_steps(amp[:, i], step)[:n]
    return out


Resonance: TypeAlias = tuple[Real, Real, Real]  # centre, bandwidth, gain


def formant_level(hz: Signal, tracks: Sequence[Resonance], tilt: float = -12.0) -> Signal:
    """Spectral envelope of (centre, bandwidth, gain) resonances, tilted in dB per octave above 300 Hz."""
    total = np.zeros(np.broadcast_shapes(hz.shape, *(np.shape(c) for c, _, _ in tracks)))
    for centre, width, level in tracks:
        total = total + level / (1 + ((hz - centre) / (np.asarray(width) / 2)) ** 2)
    return np.asarray(total * (np.maximum(hz, 300) / 300) ** (tilt / 6.02))


def warped(x: Signal, positions: Signal) -> Signal:
    """The signal read at fractional sample positions (cubic): pitch bends and drift."""
    i = np.clip(positions.astype(int), 1, len(x) - 3)
    f = (positions - i).astype(np.float32)
    a, b, c, d = x[i - 1], x[i], x[i + 1], x[i + 2]
    return np.asarray(b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a))))
