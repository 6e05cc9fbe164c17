"""What makes the engine's speech kinder to the ear: tract size, pitch drift, an equaliser towards real speech, breath, levels.

Size and drift are one known warp of time, so every event time goes through the same map and stays exact to the sample.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy import fft, signal

from tongpin.media.timebase import SAMPLE_RATE

Audio = npt.NDArray[np.float32]
Curve = tuple[tuple[float, float], ...]  # (Hz, dB)

# Long-term average spectrum of speech, dB at third-octave centres (Byrne et al. 1994, men and women together).
LONG_TERM: Curve = (
    (100, -8), (125, -4.5), (160, -5.3), (200, -2), (250, -1.8), (315, -3), (400, 0), (500, 0), (630, -1.6), (800, -5.3),
    (1000, -8.4), (1250, -9.1), (1600, -10.1), (2000, -13.4), (2500, -14), (3150, -15.3), (4000, -16.5), (5000, -17.6),
    (6300, -17.8), (8000, -18.4), (10000, -18.7), (12500, -20.8),
)  # fmt: skip
_AIR: Curve = ((600, -30), (1600, -5), (3500, 0), (6500, -7), (11000, -20), (16000, -36))
_TOP: Curve = ((6500, -40), (9500, 0), (15000, -4), (20000, -20))
_INHALE: Curve = ((250, -24), (900, -6), (2200, 0), (4500, -4), (9000, -14), (15000, -30))
_KNEE = 0.7


@dataclass(frozen=True)
class Warped:
    """Speech at 48 kHz, and where engine samples came to lie in it."""

    audio: Audio
    knots_in: npt.NDArray[np.float64]
    knots_out: npt.NDArray[np.float64]

    def place(self, engine_sample: float) -> int:
        """The output sample of an engine sample."""
        return round(float(np.interp(engine_sample, self.knots_in, self.knots_out)))


@dataclass(frozen=True)
class Colour:
    """What the polish needs to know of a voice in a manner."""

    equaliser: Curve
    loud: float  # envelope of the loud parts after the equaliser, the compressor's reference
    gain: float  # brings the engine's level to the equaliser's working level
    breath: float
    drive: float


def seeded(*key: object) -> np.random.Generator:
    """A random generator fixed by what it is for."""
    return np.random.default_rng(zlib.crc32(repr(key).encode()))


def resize(pcm: Audio, rate: int, size: float, *, shake: float, rng: np.random.Generator) -> Warped:
    """Bring engine samples to 48 kHz while making the head smaller or larger and letting the pitch drift a little."""
    factor = np.gcd(SAMPLE_RATE, rate)
    fine = signal.resample_poly(pcm, SAMPLE_RATE // factor, rate // factor).astype(np.float32)
    step = 240
    knots = max(2, int(len(fine) / size / step) + 2)
    at = np.arange(knots) * step
    speed = size * (1 + _drift(knots, shake, rng))
    read = np.concatenate(([0.0], np.cumsum(speed[:-1] * step)))
    count = max(1, int(np.interp(len(fine), read, at)))
    audio = _cubic(fine, np.interp(np.arange(count), at, read).astype(np.float64))
    return Warped(audio, read * rate / SAMPLE_RATE, at.astype(np.float64))


def _drift(knots: int, shake: float, rng: np.random.Generator) -> npt.NDArray[np.float64]:
    seconds = np.arange(knots) * 0.005
    slow, fine = (_wander(knots, per_second, rng) for per_second in (2.2, 9.0))
    drift = 0.006 * slow + 0.0035 * fine + shake * np.sin(2 * np.pi * 5.4 * seconds)
    return np.asarray(drift - drift.mean())


def _wander(knots: int, per_second: float, rng: np.random.Generator) -> npt.NDArray[np.float64]:
    points = max(4, int(knots * 0.005 * per_second) + 2)
    return np.asarray(np.interp(np.linspace(0, points - 1, knots), np.arange(points), rng.uniform(-1, 1, points)))


def _cubic(x: Audio, at: npt.NDArray[np.float64]) -> Audio:
    padded = np.pad(x, (1, 3))
    i = np.clip(at.astype(np.int64), 0, len(x) - 1)
    f = (at - i).astype(np.float32)
    a, b, c, d = padded[i], padded[i + 1], padded[i + 2], padded[i + 3]
    return np.asarray(b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a))), np.float32)


def equalise(x: Audio, curve: Curve) -> Audio:
    """Filter without moving anything in time."""
    count = fft.next_fast_len(len(x) + 2400, real=True)
    return np.asarray(fft.irfft(fft.rfft(x, count) * _gains(count, curve), count)[: len(x)], np.float32)


def noise(count: int, curve: Curve, rng: np.random.Generator) -> Audio:
    """Noise of a given spectrum, RMS one."""
    size = fft.next_fast_len(count, real=True)
    half = size // 2 + 1
    real, imaginary = rng.standard_normal((2, half), dtype=np.float32)
    x = fft.irfft((real + 1j * imaginary) * _gains(size, curve), size)[:count]
    return np.asarray(x / (np.sqrt(np.mean(x * x)) + 1e-12), np.float32)


def _gains(count: int, curve: Curve) -> Audio:
    hz, level = np.array(curve, float).T
    bins = fft.rfftfreq(count, 1 / SAMPLE_RATE)
    bins[0] = bins[1] if len(bins) > 1 else 1.0
    gains = 10 ** (np.interp(np.log2(bins), np.log2(hz), level) / 20)
    gains[0] = 0
    return np.asarray(gains, np.float32)


def polish(x: Audio, colour: Colour, rng: np.random.Generator) -> Audio:
    """Equaliser, breath that opens with the voice, softer s, levels drawn together, gentle saturation."""
    x = equalise(x * np.float32(colour.gain), colour.equaliser)
    x = _even_levels(_soften_s(_with_breath(x, colour.breath, rng), colour.loud), colour.loud)
    return np.asarray(np.tanh(colour.drive * 1.2 * x) / colour.drive, np.float32)


def _with_breath(x: Audio, breath: float, rng: np.random.Generator) -> Audio:
    opening = np.maximum(_lowpass(np.maximum(x, 0), 700), 0)
    hiss = _envelope(_bandpass(x, 5000, 9500), 60)
    air, top = noise(len(x), _AIR, rng), noise(len(x), _TOP, rng)
    return np.asarray(x + air * opening * (breath * 1.3) + top * hiss * 0.4, np.float32)


def _soften_s(x: Audio, loud: float) -> Audio:
    band = _bandpass(x, 5200, 10000)
    over = np.maximum(0, 20 * np.log10(_envelope(band, 50) / loud + 1e-6) + 14)
    return np.asarray(x - band * (1 - 10 ** (-over * (2 / 3) / 20)), np.float32)


def _even_levels(x: Audio, loud: float) -> Audio:
    level = np.maximum(_envelope(x, 11), loud * 0.12)
    return np.asarray(x * np.minimum(1.6, np.sqrt(loud / level)), np.float32)


def inhale(seconds: float, rng: np.random.Generator) -> Audio:
    """A breath taken between sentences, RMS about one at its height."""
    count = max(2, int(seconds * SAMPLE_RATE))
    u = np.arange(count) / count
    return np.asarray(noise(count, _INHALE, rng) * np.sin(np.pi * u**1.4) ** 1.5, np.float32)


def limit(x: Audio, ceiling: float = 0.89) -> None:
    """Bend peaks softly under the ceiling, in place and in blocks, so that hours of speech need no second copy."""
    for start in range(0, len(x), 1 << 20):
        block = x[start : start + (1 << 20)]
        over = np.abs(block) > ceiling * _KNEE
        if over.any():
            loud = np.abs(block[over]) / ceiling
            block[over] = np.sign(block[over]) * ceiling * (_KNEE + (1 - _KNEE) * np.tanh((loud - _KNEE) / (1 - _KNEE)))


def _envelope(x: Audio, hz: float) -> Audio:
    return np.maximum(_lowpass(np.abs(x), hz), 0)


@lru_cache(maxsize=32)
def _filter(kind: Literal["lowpass", "bandpass"], *hz: float) -> npt.NDArray[np.float64]:
    return np.asarray(signal.butter(1, hz if len(hz) > 1 else hz[0], kind, fs=SAMPLE_RATE, output="sos"), np.float64)


def _lowpass(x: Audio, hz: float) -> Audio:
    return np.asarray(signal.sosfilt(_filter("lowpass", hz), x), np.float32)


def _bandpass(x: Audio, low: float, high: float) -> Audio:
    return np.asarray(signal.sosfilt(_filter("bandpass", low, high), x), np.float32)


def third_octaves(x: Audio) -> npt.NDArray[np.float64]:
    """Level per third octave of the long-term curve, dB."""
    size = 4096
    frames = np.pad(x, (0, -len(x) % size)).reshape(-1, size)
    power = (np.abs(np.fft.rfft(frames * np.hanning(size), axis=1)) ** 2).mean(0)
    hz = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)
    return np.array([10 * np.log10(power[(hz >= c / 1.13) & (hz < c * 1.13)].sum() + 1e-9) for c, _ in LONG_TERM])


def colour_of(sample: Audio, *, hz: float, tilt: float, breath: float, drive: float) -> Colour:
    """Learn a voice's equaliser and levels from a sample of it: most of the way to the long-term spectrum of speech."""
    gain = 0.7 / (float(np.abs(sample).max()) + 1e-9)
    centres, want = np.array(LONG_TERM, float).T
    lack = want - third_octaves(sample)
    lack = np.convolve(np.pad(lack - np.median(lack), 2, mode="edge"), [0.1, 0.2, 0.4, 0.2, 0.1], "valid")
    slope = tilt * np.clip(np.log2(centres / 1000) / 2.6, -0.5, 1.2)
    roof = np.where(centres > 4500, 2.5, 8.0)  # the engine's buzzy top is not raised; consonant air is added as noise
    level = np.clip(0.75 * lack + slope, -9, roof) * (centres > 0.7 * hz)
    curve: Curve = ((40, -30), (70, -14), *zip(centres.tolist(), level.tolist(), strict=True), (18000, -6))
    loud = float(np.quantile(_envelope(equalise(np.asarray(sample * gain, np.float32), curve), 11), 0.8)) + 1e-6
    return Colour(curve, loud, gain, breath, drive)
