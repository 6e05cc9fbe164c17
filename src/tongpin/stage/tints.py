"""Tints of the whole picture, as a lab grades a film: black and white, faded, warm, cold. Words on it stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from tongpin.stage.easel import Pixels

LUMA = (0.2126, 0.7152, 0.0722)
Rows = tuple[tuple[float, float, float], float, float, tuple[float, float, float]]
# Gain of red, green and blue; saturation; contrast around the middle; what is added to red, green and blue (0..255).
TINTS: Mapping[str, Rows] = {
    "bw": ((1.0, 1.0, 1.0), 0.0, 1.06, (0.0, 0.0, 0.0)),
    "retro": ((1.06, 1.0, 0.86), 0.62, 0.92, (10.0, 4.0, -2.0)),
    "warm": ((1.06, 1.01, 0.88), 1.0, 1.0, (2.0, 0.0, 0.0)),
    "cold": ((0.9, 0.99, 1.08), 0.92, 1.0, (0.0, 0.0, 2.0)),
    "cinematic": ((1.03, 0.99, 0.97), 0.88, 1.14, (0.0, 0.0, 5.0)),
    "neon": ((1.05, 0.88, 1.16), 1.18, 1.08, (2.0, -4.0, 10.0)),
    "dreamy": ((1.02, 0.99, 1.03), 0.9, 0.86, (16.0, 12.0, 16.0)),
    "fresh": ((0.99, 1.02, 1.01), 0.9, 0.94, (10.0, 12.0, 10.0)),
    "dark": ((0.84, 0.92, 0.96), 0.66, 1.1, (-14.0, -10.0, -6.0)),
}


def tint(pixels: Pixels, name: str) -> None:
    """Grade BGRA pixels in place; an unknown name leaves them."""
    if name in TINTS:
        cv2.transform(pixels, _matrix(name), dst=pixels)


@cache
def _matrix(name: str) -> npt.NDArray[np.float32]:
    """Rows for blue, green, red and alpha; columns the same, and what is added."""
    gains, saturation, contrast, lift = TINTS[name]
    out = np.zeros((4, 5), np.float32)
    for row, channel in enumerate((2, 1, 0)):
        for column, source in enumerate((2, 1, 0)):
            mixed = LUMA[source] * (1 - saturation) + (saturation if source == channel else 0.0)
            out[row, column] = gains[channel] * contrast * mixed
        out[row, 4] = lift[channel] + 127.5 * (1 - contrast)
    out[3, 3] = 1.0
    return out
