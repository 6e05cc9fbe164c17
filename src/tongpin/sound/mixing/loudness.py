"""Integrated loudness after ITU-R BS.1770-4, measured in blocks so that length costs no memory."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from tongpin.sound.signal.arrays import SR, Audio, Signal
from tongpin.sound.signal.filters import filtered
from tongpin.sound.signal.meters import K_SECTIONS, power_lufs

SILENCE_LUFS = -70.0
_HOP = SR // 10  # gating windows of 400 ms start every 100 ms


def hop_powers(blocks: Iterable[Audio]) -> Signal:
    """K-weighted energy per 100 ms, both sides summed. Every block but the last must hold whole hops."""
    state = None
    powers: list[Signal] = []
    for block in blocks:
        y, state = filtered(block, K_SECTIONS, state)
        square = np.einsum("ij,ij->i", y, y)
        edges = np.arange(0, len(square), _HOP)
        powers.append(np.add.reduceat(square, edges))
    return np.concatenate(powers) if powers else np.zeros(0)


def gated_lufs(powers: Signal, length: int) -> float:
    """Integrated loudness from the energies of 100 ms hops: absolute gate at -70, relative gate 10 LU below."""
    if length < 4 * _HOP:
        return power_lufs(float(powers.sum()) / max(1, length)) if len(powers) else SILENCE_LUFS
    whole = powers[: length // _HOP]
    windows = np.convolve(whole, np.ones(4), "valid") / (4 * _HOP)
    heard = windows[windows > 10 ** ((SILENCE_LUFS + 0.691) / 10)]
    if not len(heard):
        return SILENCE_LUFS
    kept = heard[heard > heard.mean() / 10]
    return power_lufs(float(kept.mean()))


def integrated_lufs(x: Audio, block: int = 10 * SR) -> float:
    """Integrated loudness of a stereo signal."""
    pieces = (x[start : start + block] for start in range(0, len(x), block))
    return gated_lufs(hop_powers(pieces), len(x))
