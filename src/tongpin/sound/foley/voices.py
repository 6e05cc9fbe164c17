"""A throat: pitched source with jitter, roughness and subharmonics, and breath that goes through the same mouth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tongpin.sound.signal.arrays import SR, Random, Real, Signal
from tongpin.sound.signal.filters import moving_filter
from tongpin.sound.signal.noise import noise, wander
from tongpin.sound.signal.resonators import Resonance, formant_level, harmonics, sine

_GRID = 240
_BREATH_CURVE = ((60, -20), (250, 0), (9000, -3), (16000, -14))


@dataclass(frozen=True)
class Throat:
    """How a voice is made: tilt of its source in dB per octave, breath, roughness (beats of 60 to 120 a second),
    subharmonics (every second pulse weaker), unsteadiness of pitch, harmonics that are worth making."""

    tilt: float = -9.0
    breath: float = 0.06
    rough: float = 0.0
    sub: float = 0.0
    jitter: float = 0.01
    count: int = 30


Track = tuple[Signal | float, float, float]  # centre in Hz (a curve or a number), bandwidth, gain


def utter(r: Random, pitch: Signal, tracks: Sequence[Track], throat: Throat, air: Real = 1.0) -> Signal:
    """A voiced sound with peaks near 1: pitch and formants as curves over its samples. `air` shapes the breath in time."""
    n = len(pitch)
    unsteady = 1 + throat.jitter * wander(n, 28, r, -1, 1) + 0.4 * throat.jitter * wander(n, 150, r, -1, 1)
    f0 = pitch * unsteady
    mouth = _Mouth(tracks, n)
    y = harmonics(f0, lambda hz, t: mouth.level(hz, t, throat.tilt), throat.count)
    if throat.sub:
        odd = np.arange(1, 2 * throat.count + 1) % 2
        y = y + throat.sub * harmonics(0.5 * f0, lambda hz, t: mouth.level(hz, t, throat.tilt) * odd, 2 * throat.count)
    if throat.rough:
        y = y * (1 + throat.rough * wander(n, r.uniform(140, 200), r, -1, 1))
    y = y / (3.5 * np.sqrt(np.mean(y * y)) + 1e-9)
    if not throat.breath:
        return np.asarray(y)
    pulse = 0.65 + 0.35 * sine(np.cumsum(f0) / SR)
    return np.asarray(y + throat.breath * sigh_through(r, n, tracks) * pulse * air)


def sigh_through(r: Random, n: int, tracks: Sequence[Track]) -> Signal:
    """Breath alone through a moving mouth, of unit RMS or so: an h, a whisper."""
    mouth = _Mouth(tracks, n)
    y = moving_filter(noise(n, _BREATH_CURVE, r), lambda hz, t: mouth.level(hz, t, -3.0), 512)
    return np.asarray(y / (np.sqrt(np.mean(y * y)) + 1e-9))


class _Mouth:
    """Formants read at any time from curves kept on a coarse grid."""

    def __init__(self, tracks: Sequence[Track], n: int) -> None:
        self._times = np.arange(0, n, _GRID) / SR
        self._tracks = [(c[::_GRID] if isinstance(c, np.ndarray) else c, width, level) for c, width, level in tracks]

    def level(self, hz: Signal, t: Signal, tilt: float) -> Signal:
        """Spectral envelope at frequencies and times."""
        now: list[Resonance] = [
            (np.interp(t, self._times, c) if isinstance(c, np.ndarray) else c, width, gain) for c, width, gain in self._tracks
        ]
        return formant_level(hz, now, tilt)
