"""Tileable fractal noise for textures and looks, made once a process."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tongpin.media.graphics import skia

TILE = 512


@lru_cache(32)
def noise_tile(octaves: tuple[float, ...], seed: int = 3) -> NDArray[np.float32]:
    """Noise of mean 0 and about -1..1: the sum of wrapped blurs of white noise, one per octave (sigma in px)."""
    source = np.random.default_rng(seed)
    total = np.zeros((TILE, TILE), np.float32)
    frequency = np.fft.fftfreq(TILE)
    square = frequency[:, None] ** 2 + frequency[None] ** 2
    for index, sigma in enumerate(octaves):
        white = source.standard_normal((TILE, TILE)).astype(np.float32)
        soft = np.real(np.fft.ifft2(np.fft.fft2(white) * np.exp(-2 * math.pi**2 * sigma**2 * square)))
        total += (soft / soft.std() * (index + 1) ** 0.5).astype(np.float32)
    tile: NDArray[np.float32] = np.clip(total / total.std() * 0.32, -1.0, 1.0).astype(np.float32)
    return tile


@lru_cache(8)
def noise_image(octaves: tuple[float, ...], seed: int = 3) -> Any:
    """The tile as an opaque grey image."""
    grey = ((noise_tile(octaves, seed) * 0.5 + 0.5) * 255).astype(np.uint8)
    pixels = np.dstack([grey] * 3 + [np.full_like(grey, 255)])
    return skia.Image.fromarray(np.ascontiguousarray(pixels), colorType=skia.kRGBA_8888_ColorType)


def noise_field(
    shape: tuple[int, int], octaves: tuple[float, ...], *, seed: int, scale: float = 1.0, at: tuple[int, int] = (0, 0)
) -> Any:
    """Noise covering a picture of `shape` whose top left corner lies at `at` px; `scale` widens the grain."""
    tile = noise_tile(tuple(max(0.5, sigma * scale) for sigma in octaves), seed)
    rows = (np.arange(shape[0]) + at[1]) % TILE
    columns = (np.arange(shape[1]) + at[0]) % TILE
    return tile[np.ix_(rows, columns)]
