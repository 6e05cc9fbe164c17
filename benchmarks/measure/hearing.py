"""When a sound begins in finished audio, with an honest margin of error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.fft import next_fast_len
from scipy.ndimage import uniform_filter1d
from scipy.signal import butter, sosfiltfilt

from tongpin.media.timebase import SAMPLE_RATE

HOP = SAMPLE_RATE // 2_000  # envelopes have a value every half millisecond
_WINDOW = 4  # hops: 2 ms
_BEFORE, _AFTER = 80, 30  # hops: what a beginning is compared with
_NEARLY = 0.8
QUIETEST_RISE_DB = 6.0  # a smaller rise cannot be told from the sounds around it

# How much of a tone's beginning is looked for: long enough to be told from the rest, short enough that music holds still.
_BEGINNINGS = (SAMPLE_RATE // 4, SAMPLE_RATE // 5)
_NEIGHBOURS = 9  # bins over which the loudness of the rest is taken
_ELSEWHERE = SAMPLE_RATE // 200  # 5 ms: nearer than this it is the same place

Band = tuple[float, float]
Signal = npt.NDArray[np.float64]
Spectrum = npt.NDArray[np.complex128]
Weigh = Callable[[Spectrum, Spectrum], Spectrum]


@dataclass(frozen=True)
class Heard:
    """The beginning of a sound in samples, how far off it may be, and how much louder it is than what was before."""

    at: int
    error: int
    rise_db: float


def band_passed(audio: npt.NDArray[np.float32], band: Band) -> Signal:
    """Mono sound of a frequency band, not delayed."""
    mono = audio.mean(axis=1) if audio.ndim == 2 else audio
    limits = (max(10.0, band[0]), min(SAMPLE_RATE * 0.49, band[1]))
    sos = butter(2, limits, btype="bandpass", fs=SAMPLE_RATE, output="sos")
    return np.asarray(sosfiltfilt(sos, mono.astype(np.float64), padlen=min(len(mono) - 1, 2_400)))


def envelope(audio: npt.NDArray[np.float32], band: Band, *, window_ms: float = 2.0) -> Signal:
    """Loudness (RMS) of a band, one value for every `HOP` samples; each is centred on its hop."""
    squares = band_passed(audio, band) ** 2
    smooth = uniform_filter1d(squares, max(1, round(window_ms * SAMPLE_RATE / 1_000)), mode="constant")
    return np.sqrt(np.maximum(0.0, np.asarray(smooth[HOP // 2 :: HOP], dtype=np.float64)))


def onset(audio: npt.NDArray[np.float32], start: int, end: int, *, band: Band = (80.0, 16_000.0)) -> Heard | None:
    """Where the clearest beginning of a sound lies between two samples; None where nothing stands out.

    `audio` is the whole sound of a film, so that what was before `start` is known too.
    """
    first = max(0, start - (_BEFORE + 40) * HOP)
    levels = envelope(audio[first : end + (_AFTER + 40) * HOP], band)
    begin, stop = (start - first) // HOP, (end - first) // HOP
    rises = _rises(levels)[begin:stop]
    if not len(rises):
        return None
    place = begin + _first_peak(rises)
    floor, peak = _before(levels, place), float(levels[place : place + _AFTER].max(initial=0.0))
    rise_db = 20 * float(np.log10((peak + 1e-9) / (floor + 1e-9)))
    if rise_db < QUIETEST_RISE_DB:
        return None
    early, late = (_crossing(levels, place, floor + share * (peak - floor)) for share in (0.1, 0.5))
    error = (late - early) * HOP // 2 + _WINDOW * HOP // 4
    return Heard(first + early * HOP + HOP // 2, error, rise_db)


def find_sound(
    audio: npt.NDArray[np.float32], sound: npt.NDArray[np.float32], start: int, end: int, *, begins: int = 0
) -> Heard | None:
    """Where a known sound begins between two samples of a mix, whatever else sounds there; None where it cannot be made out.

    What is compared is the shape of the wave: first with all frequencies alike (phase correlation), so that voices and music do
    not shift the answer; then, for sounds that are mostly tone, its beginning with each frequency against what else is there.
    `rise_db` is how far the best place stands above the next best. `begins` is the sample of the sound at which it is heard.
    """
    mono, known = (np.diff(part.mean(axis=1) if part.ndim == 2 else part).astype(np.float64) for part in (audio, sound))
    ways: list[tuple[Signal, Weigh]] = [(known, _alike)]
    ways += [(known[: begins + length], _against_the_rest) for length in _BEGINNINGS]
    for part, weigh in ways:
        found = _best_place(mono, part, (start, end), weigh)
        if found is not None:
            return found
    return None


def _best_place(mono: Signal, known: Signal, between: tuple[int, int], weigh: Weigh) -> Heard | None:
    start, end = between
    reach = mono[start : end + len(known)]
    places = min(end - start, len(reach) - len(known) + 1)
    if places <= 0 or not known.any():
        return None
    size = next_fast_len(len(reach) + len(known), real=True)
    match = np.abs(np.fft.irfft(weigh(np.fft.rfft(reach, size), np.fft.rfft(known, size)), size))[:places]
    best = int(np.argmax(match))
    others = np.concatenate([match[: max(0, best - _ELSEWHERE)], match[best + _ELSEWHERE :]])
    rise_db = 20 * float(np.log10((match[best] + 1e-12) / (others.max(initial=0.0) + 1e-12)))
    return Heard(start + best, 1, rise_db) if rise_db >= QUIETEST_RISE_DB else None


def _alike(heard: Spectrum, known: Spectrum) -> Spectrum:
    # What is a thousandth of the strongest is what the encoder leaves of silence; it has no say.
    even = [part / (np.abs(part) + 1e-3 * np.abs(part).max() + 1e-12) for part in (heard, known)]
    return np.asarray(even[0] * np.conj(even[1]))


def _against_the_rest(heard: Spectrum, known: Spectrum) -> Spectrum:
    power = uniform_filter1d(np.abs(heard) ** 2, _NEIGHBOURS)
    return np.asarray(heard * np.conj(known) / (power + 1e-7 * power.max() + 1e-20))


def _rises(levels: Signal) -> Signal:
    """How much louder the next moments are than the last ones, for every hop: in decibels, weighted by how loud it gets."""
    power = np.cumsum(np.concatenate([np.zeros(1), levels**2]))
    places = np.arange(len(levels))
    after = power[np.minimum(places + _AFTER, len(levels))] - power[places]
    before = power[places] - power[np.maximum(places - _BEFORE, 0)]
    after, before = after / _AFTER, before / np.maximum(1, np.minimum(places, _BEFORE))
    loudest = float(after.max(initial=0.0)) + 1e-15
    # A faint click in a pause rises by many decibels too; what counts is heard.
    return np.asarray((np.log10(after + loudest * 1e-5) - np.log10(before + loudest * 1e-5)) * np.sqrt(after / loudest))


def _first_peak(rises: Signal) -> int:
    """The first rise that is not much weaker than the strongest: a knock is several, and begins with the first."""
    strong = np.flatnonzero(rises >= _NEARLY * rises.max())
    runs = np.split(strong, np.flatnonzero(np.diff(strong) > _AFTER) + 1)
    return int(runs[0][np.argmax(rises[runs[0]])])


def _before(levels: Signal, place: int) -> float:
    past = levels[max(0, place - _BEFORE) : max(1, place - _WINDOW)]
    return float(np.percentile(past, 80)) if len(past) else 0.0


def _crossing(levels: Signal, place: int, threshold: float) -> int:
    """The first hop of the rise at which a level is reached: forward from the place, then back to where it was first passed."""
    top = place + int(np.argmax(levels[place : place + _AFTER]))
    below = np.flatnonzero(levels[max(0, place - _BEFORE) : top] < threshold)
    return max(0, place - _BEFORE) + int(below[-1]) + 1 if len(below) else place


@dataclass(frozen=True)
class Looseness:
    """How two signals fit over lags: the best lag, its correlation, that at no lag, and the lags that fit nearly as well."""

    lag: float
    r: float
    r_at_zero: float
    plateau: tuple[float, float]


def best_lag(seen: tuple[Signal, Signal], heard: tuple[Signal, Signal], *, most: float = 0.25) -> Looseness:
    """By how many seconds `heard` comes after `seen`; both are (times, values). The plateau is the margin of error."""
    step = 0.0025
    times = np.arange(seen[0][0], seen[0][-1], step)
    shown = np.interp(times, *seen)
    lags = np.arange(-most, most + step / 2, step)
    scores = np.array([_correlation(shown, np.interp(times + lag, *heard)) for lag in lags])
    best = int(np.argmax(scores))
    near = lags[scores > scores[best] - 0.02]
    return Looseness(
        lag=float(lags[best] + step * _vertex(scores, best)),
        r=float(scores[best]),
        r_at_zero=float(scores[len(lags) // 2]),
        plateau=(float(near.min()), float(near.max())),
    )


def _correlation(a: Signal, b: Signal) -> float:
    a, b = a - a.mean(), b - b.mean()
    size = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / size if size > 0 else 0.0


def _vertex(scores: Signal, at: int) -> float:
    """Where between its neighbours the parabola through a maximum has its top, in steps."""
    if not 0 < at < len(scores) - 1:
        return 0.0
    left, middle, right = scores[at - 1 : at + 2]
    bend = left - 2 * middle + right
    return float(0.5 * (left - right) / bend) if bend else 0.0
