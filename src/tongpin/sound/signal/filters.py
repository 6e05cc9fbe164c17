"""Filters: causal Butterworth, circular equaliser, and a filter that moves with time."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy import fft as sfft

from tongpin.sound.signal.arrays import SR, Audio, Signal
from tongpin.sound.signal.noise import Curve, curve_gain

Sections: TypeAlias = npt.NDArray[np.float64]
State: TypeAlias = npt.NDArray[np.float64]


@lru_cache(512)
def sections(kind: Literal["lowpass", "highpass", "bandpass"], hz: tuple[float, ...], order: int) -> Sections:
    """Second-order sections of a Butterworth filter."""
    # Loading scipy.signal takes half a second of CPU, which a run that sounds nothing must not pay.
    from scipy.signal import butter

    return np.asarray(butter(order, hz[0] if len(hz) == 1 else hz, kind, fs=SR, output="sos"), np.float64)


def filtered(x: Signal, chain: Sections, state: State | None = None) -> tuple[Signal, State]:
    """The signal through second-order sections, and their state for the next block."""
    from scipy.signal import sosfilt

    start = np.zeros((len(chain), 2, *x.shape[1:])) if state is None else state
    y, after = sosfilt(chain, np.asarray(x, np.float64), axis=0, zi=start)
    return np.asarray(y), np.asarray(after)


def lowpass(x: Signal, hz: float, order: int = 2) -> Signal:
    """Causal low-pass."""
    return filtered(x, sections("lowpass", (hz,), order))[0]


def highpass(x: Signal, hz: float, order: int = 2) -> Signal:
    """Causal high-pass."""
    return filtered(x, sections("highpass", (hz,), order))[0]


def bandpass(x: Signal, low: float, high: float, order: int = 1) -> Signal:
    """Causal band-pass."""
    return filtered(x, sections("bandpass", (low, high), order))[0]


def convolved(x: Signal, y: Signal) -> Signal:
    """The convolution of two signals, with its tail."""
    n = len(x) + len(y) - 1
    m = sfft.next_fast_len(n, real=True)
    return np.asarray(sfft.irfft(sfft.rfft(x, m) * sfft.rfft(y, m), m)[:n])


def equalise(x: Signal, curve: Curve) -> Signal:
    """Zero-phase circular equaliser: keeps loops seamless."""
    n = len(x)
    level = curve_gain(n, curve)
    return np.asarray(sfft.irfft(sfft.rfft(x, axis=0) * (level if x.ndim == 1 else level[:, None]), n, axis=0))


def moving_filter(x: Signal, level: Callable[[Signal, Signal], Signal], size: int = 1024) -> Audio:
    """Time-varying filter: level(hz[1, bins], seconds[frames, 1]) -> gains[frames, bins].

    Square-root Hann windows on both sides with half overlap leave no block edges.
    """
    hop, n = size // 2, len(x)
    padded = np.concatenate([np.zeros(hop, np.float32), x, np.zeros(size + hop, np.float32)]).astype(np.float32)
    frames = (len(padded) - size) // hop
    window = np.sin(np.pi * np.arange(size) / size).astype(np.float32)
    starts = np.arange(frames)[:, None] * hop
    spectrum = sfft.rfft(padded[starts + np.arange(size)] * window, axis=1)
    hz = sfft.rfftfreq(size, 1 / SR)[None] + 1.0
    spectrum *= level(hz, starts / SR).astype(np.float32)
    y = sfft.irfft(spectrum, size, axis=1) * window
    out = np.zeros((frames + 1) * hop, np.float32)
    out[: frames * hop] += y[:, :hop].ravel()
    out[hop:] += y[:, hop:].ravel()
    return out[hop : hop + n]


def octave_bell(hz: Signal, centre: float | Signal, width: float) -> Signal:
    """Bell over log frequency; width in octaves."""
    return np.asarray(np.exp(-((np.log2(hz / centre) / width) ** 2)))
