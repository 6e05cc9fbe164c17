"""Array types, seeds, decibels and placing one array into another. Rates are 48 kHz; arrays are (n,) or (n, 2)."""

from __future__ import annotations

import zlib
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from tongpin.media.timebase import SAMPLE_RATE

SR = SAMPLE_RATE
Audio: TypeAlias = npt.NDArray[np.float32]  # what leaves this part
Signal: TypeAlias = npt.NDArray[np.floating]  # what is worked on inside
Whole: TypeAlias = npt.NDArray[np.integer]
Real: TypeAlias = float | Signal
Random: TypeAlias = np.random.Generator


def seeded(*key: str | int | float) -> Random:
    """Random generator fixed by printable values, the same in every run and on every machine."""
    return np.random.default_rng(zlib.crc32(repr(key).encode()))


def samples(seconds: float) -> int:
    """Whole samples nearest to a time in seconds."""
    return round(seconds * SR)


def times(n: int) -> Signal:
    """Time in seconds of each of n samples."""
    return np.arange(n) / SR


def gain(db: float) -> float:
    """Linear gain of a level in dB."""
    return float(10 ** (db / 20))


def gains(db: Signal) -> Signal:
    """Linear gains of levels in dB."""
    return np.asarray(np.exp(np.multiply(db, 0.11512925464970229)))


def decibels(x: float, floor: float = -200.0) -> float:
    """Level in dB of a linear amplitude, never below the floor."""
    return float(20 * np.log10(max(x, 10 ** (floor / 20))))


def as_stereo(x: Signal) -> Audio:
    """The signal as float32 of shape (n, 2); mono goes to both sides."""
    wide = x if x.ndim == 2 else np.stack([x, x], 1)
    return np.asarray(wide, np.float32)


def sides(pos: float) -> Audio:
    """Left and right gains of a position -1..1 that keep a mono sum unchanged."""
    return np.array([1 - pos, 1 + pos], np.float32)


def panned(x: Signal, pos: float) -> Signal:
    """Constant-power pan of mono, balance of stereo; position -1..1."""
    angle = (pos + 1) * np.pi / 4
    pair = np.array([np.cos(angle), np.sin(angle)], np.float32)
    return x[:, None] * pair if x.ndim == 1 else x * pair * np.float32(np.sqrt(2))


def place(out: Signal, x: Signal, at: float, level: float = 1.0, *, wrap: bool = False) -> Signal:
    """Add x into `out` from `at` seconds on and return `out`; a looped target wraps round."""
    if x.ndim < out.ndim:
        x = np.repeat(x[:, None], 2, 1)
    start, n = samples(at), len(out)
    if wrap:
        return _place_round(out, x * level, start % n)
    skip = max(0, -start)
    end = min(len(x), n - start)
    if end > skip:
        out[start + skip : start + end] += x[skip:end] * level
    return out


def _place_round(out: Signal, x: Signal, start: int) -> Signal:
    n = len(out)
    for begin in range(0, len(x), n):
        part = x[begin : begin + n]
        cut = min(len(part), n - start)
        out[start : start + cut] += part[:cut]
        out[: len(part) - cut] += part[cut:]
    return out
