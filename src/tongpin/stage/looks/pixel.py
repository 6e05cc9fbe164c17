"""像素: a coarse grid, few colours, ordered dither, one dark outline where shapes meet."""

from __future__ import annotations

import cv2
import numpy as np

from tongpin.stage.looks.look import Colour, Grain, Look, Picture
from tongpin.stage.palette import lab, unlab

BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.47
STEPS = 11  # tones a channel
CELL = 8.0  # px at 1080x1920


def recolour(colour: Colour, role: str) -> Colour:
    """Stronger colours survive the small palette."""
    lightness, a, b = lab(colour)
    return unlab(round(lightness * 14) / 14, a * 1.15, b * 1.15)


def finish(picture: Picture, grain: Grain) -> Picture:
    """Average each cell of the plate's grid, dither it to few tones; coverage becomes all or nothing."""
    cell = max(2, round(CELL * grain.scale))
    rows, columns = picture.shape[:2]
    top, left = grain.y % cell, grain.x % cell
    padded = cv2.copyMakeBorder(picture, top, -(rows + top) % cell, left, -(columns + left) % cell, cv2.BORDER_REPLICATE)
    h, w = padded.shape[0] // cell, padded.shape[1] // cell
    small = cv2.resize(padded, (w, h), interpolation=cv2.INTER_AREA).astype(np.float32)
    alpha = small[..., 3:] / 255
    colours = small[..., :3] / np.maximum(alpha, 1 / 255)
    y, x = (np.arange(n) + offset // cell for n, offset in ((h, grain.y), (w, grain.x)))
    step = 255 / (STEPS - 1)
    dithered = np.clip(np.round((colours + BAYER[np.ix_(y % 4, x % 4)][..., None] * step * 0.60) / step) * step, 0, 255)
    solid = (alpha > 0.5).astype(np.float32)
    out = np.concatenate([dithered * solid, solid * 255], 2).astype(np.uint8)
    grown = cv2.resize(out, (w * cell, h * cell), interpolation=cv2.INTER_NEAREST)
    return np.ascontiguousarray(grown[top : top + rows, left : left + columns])


PIXEL = Look("pixel", "像素", recolour, flat=True, hard=True, punched=True, finish=finish, line_width=0.0)
