"""像素: one coarse grid for sets and people alike, few clean tones, every shape outlined by a darker tone of its own."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from tongpin.stage.looks.look import Colour, Look, Picture
from tongpin.stage.looks.strokes import pencil
from tongpin.stage.palette import lab, unlab

CELLS = 160  # across the shorter side of the frame
TONES, HUES = 18, 0.021  # steps of lightness, and how far two hues lie apart (OKLab)
SHADES = 32  # of each channel that the table of tones tells apart


def recolour(colour: Colour, role: str) -> Colour:
    """Stronger colours survive the few tones; skin keeps its own."""
    lightness, a, b = lab(colour)
    chroma = 1.06 if role == "figure" else 1.18
    return unlab(round(lightness * 14) / 14, a * chroma, b * chroma)


def frame(picture: Picture) -> None:
    """Average each cell of the frame's grid and give it the nearest tone."""
    rows, columns = picture.shape[:2]
    cell = max(2, round(min(rows, columns) / CELLS))
    size = (-(-columns // cell), -(-rows // cell))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    index = small[..., :3].astype(np.int32) // (256 // SHADES)
    small[..., :3] = _tones()[index[..., 0], index[..., 1], index[..., 2]]
    grown = cv2.resize(small, (size[0] * cell, size[1] * cell), interpolation=cv2.INTER_NEAREST)
    np.copyto(picture, grown[:rows, :columns])


@lru_cache(1)
def _tones() -> NDArray[np.uint8]:
    """The tone of every colour, by blue, green and red in 32 shades each."""
    table = np.zeros((SHADES, SHADES, SHADES, 3), np.uint8)
    for blue, green, red in np.ndindex(SHADES, SHADES, SHADES):
        lightness, a, b = lab(tuple((shade + 0.5) / SHADES for shade in (red, green, blue)))
        even = unlab(round(lightness * TONES) / TONES, round(a / HUES) * HUES, round(b / HUES) * HUES)
        table[blue, green, red] = [round(255 * min(1.0, max(0.0, value))) for value in reversed(even)]
    return table


PIXEL = Look(
    "pixel",
    "像素",
    recolour,
    flat=True,
    hard=True,
    punched=True,
    line=pencil(None, 4.0, jitter=0.0, alpha=0.8, times=1),
    frame=frame,
)
