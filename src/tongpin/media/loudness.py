"""How loud a sound is: EBU R128 loudness, and the true peak between the samples."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import soxr
from pyloudnorm import Meter

from tongpin.media.timebase import SAMPLE_RATE

SILENCE_DB = -200.0

_OVERSAMPLING = 4
_SHORTEST = SAMPLE_RATE * 2 // 5  # the standard measures in blocks of 400 ms


@dataclass(frozen=True)
class Loudness:
    """Loudness of a whole piece and its highest peak. Silence is -200."""

    lufs: float
    true_peak_db: float


def measure(audio: npt.NDArray[np.float32]) -> Loudness:
    """Loudness and true peak of mono or stereo sound at 48 kHz."""
    return Loudness(integrated_lufs(audio), true_peak_db(audio))


def integrated_lufs(audio: npt.NDArray[np.float32]) -> float:
    """EBU R128 integrated loudness. Sound shorter than 0.4 s is measured with silence after it."""
    if len(audio) < _SHORTEST:
        audio = np.concatenate([audio, np.zeros((_SHORTEST - len(audio), *audio.shape[1:]), np.float32)])
    with warnings.catch_warnings(), np.errstate(divide="ignore", invalid="ignore"):
        # Silence makes the meter average nothing and take its logarithm.
        warnings.simplefilter("ignore", RuntimeWarning)
        lufs = float(_meter().integrated_loudness(audio))
    return max(SILENCE_DB, lufs) if np.isfinite(lufs) else SILENCE_DB


def true_peak_db(audio: npt.NDArray[np.float32]) -> float:
    """Highest level between the samples, in dBTP, by oversampling four times."""
    if not len(audio):
        return SILENCE_DB
    fine = soxr.resample(audio, SAMPLE_RATE, _OVERSAMPLING * SAMPLE_RATE, quality="HQ")
    peak = max(float(np.abs(fine).max()) if len(fine) else 0.0, float(np.abs(audio).max()))
    return max(SILENCE_DB, 20 * float(np.log10(peak))) if peak > 0 else SILENCE_DB


@lru_cache(maxsize=1)
def _meter() -> Meter:
    return Meter(SAMPLE_RATE)
