"""Making room for speech: level curves at 200 Hz, look-ahead ducking, a dip in the speech band."""

from __future__ import annotations

import numpy as np

from tongpin.sound.mixing.stems import Readable, blocks
from tongpin.sound.signal.arrays import SR, Audio, Signal, gain, gains
from tongpin.sound.signal.filters import State, filtered, sections
from tongpin.sound.signal.meters import K_SECTIONS

CONTROL_RATE = 200
STEP = SR // CONTROL_RATE
_FLOOR_DB = -70.0
_THRESHOLD_DB = -42.0
_LOOK_AHEAD, _ATTACK, _RELEASE, _HOLD = 0.18, 0.07, 0.55, 0.25  # seconds
_SPEECH_BAND = (1200.0, 4500.0)


def level_curve(stem: Readable, block: int) -> Audio:
    """K-weighted level in dB of the stem's middle, 200 values a second."""
    state = None
    rows: list[Signal] = []
    for x in blocks(stem, block):
        y, state = filtered(x.mean(1), K_SECTIONS, state)
        short = -len(y) % STEP
        rows.append((np.pad(y, (0, short)) ** 2).reshape(-1, STEP).mean(1))
    power = np.convolve(np.concatenate(rows) if rows else np.zeros(1), np.full(4, 0.25), "same")
    return np.asarray(10 * np.log10(power + 10 ** (_FLOOR_DB / 10)), np.float32)


def active_level(curve: Audio) -> float:
    """Level of the active moments: mean power of those within 12 dB of the loudest; silence stays silence."""
    top = curve[curve > curve.max() - 12]
    return float(10 * np.log10(np.mean(10 ** (top.astype(np.float64) / 10)))) + 3 - 0.691


def speech_presence(curve: Audio) -> Audio:
    """0..1: how much speech there is, held over the short gaps between words and seen ahead of time."""
    wanted = np.clip((curve - _THRESHOLD_DB) / 10, 0, 1)
    width = int(_HOLD * CONTROL_RATE)
    held = np.lib.stride_tricks.sliding_window_view(np.pad(wanted, (2 * width, 0)), 2 * width + 1).max(1)
    ahead = int(_LOOK_AHEAD * CONTROL_RATE)
    shifted = np.concatenate([held[ahead:], np.full(min(ahead, len(held)), held[-1])])[: len(held)]
    return _followed(shifted)


def _followed(target: Signal) -> Audio:
    rise, fall = np.exp(-1 / (CONTROL_RATE * _ATTACK)), np.exp(-1 / (CONTROL_RATE * _RELEASE))
    out, now = np.empty(len(target), np.float32), float(target[0])
    # 200 steps a second: a plain loop costs 0.1 ms per second of film.
    for i, goal in enumerate(target.tolist()):
        now = goal + (now - goal) * (rise if goal > now else fall)
        out[i] = now
    return out


def read_curve(curve: Audio, start: int, stop: int) -> Audio:
    """A control curve at every sample of a stretch, by straight lines."""
    low, high = start // STEP, stop // STEP + 2
    last = len(curve) - 1
    part = curve[np.clip(np.arange(low, high), 0, last)]
    return np.interp(np.arange(start, stop), np.arange(low, high) * STEP, part).astype(np.float32)


class Ducker:
    """Lowers a stem under speech, block after block; the speech band of music gives way a little more."""

    def __init__(self, presence: Audio, depth_db: float, carve_db: float = 0.0) -> None:
        self._gain = gains(-depth_db * presence).astype(np.float32)
        self._carve = ((1 - gain(-carve_db)) * presence).astype(np.float32) if carve_db else None
        self._state: State | None = None

    def apply(self, x: Audio, start: int) -> Audio:
        """The next block of the stem, ducked. Blocks must come in order."""
        stop = start + len(x)
        if self._carve is not None:
            band, self._state = filtered(x, sections("bandpass", _SPEECH_BAND, 1), self._state)
            x = x - np.asarray(band, np.float32) * read_curve(self._carve, start, stop)[:, None]
        return x * read_curve(self._gain, start, stop)[:, None]
