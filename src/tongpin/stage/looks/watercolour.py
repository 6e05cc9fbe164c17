"""手绘水彩: pale pigment, pencil lines, edges where colour gathers, blooms and paper."""

from __future__ import annotations

import cv2
import numpy as np

from tongpin.stage.looks.look import Colour, Grain, Look, Picture
from tongpin.stage.looks.strokes import closed, greys, opened, pencil, speckle, wobble
from tongpin.stage.palette import lab, rgb, unlab

PENCIL = rgb("#5A4034")
PAPER = np.array([0.985, 0.97, 0.935], np.float32)


def recolour(colour: Colour, role: str) -> Colour:
    """Thin the pigment: lighter, never darker than a wet wash."""
    lightness, a, b = lab(colour)
    return unlab(0.27 + 0.76 * lightness, a * 1.06, b * 1.06)


def finish(picture: Picture, grain: Grain) -> Picture:
    """Wet edges, blooms, granulation; the plate also gets a torn paper border."""
    bent = wobble(picture, grain, reach=3.2)
    soft, alpha = opened(np.dstack([cv2.bilateralFilter(np.ascontiguousarray(bent[..., :3]), 5, 30, 5), bent[..., 3]]))
    grey = greys(soft)
    gathered = np.clip(cv2.GaussianBlur(grey, (0, 0), 5 * grain.scale) - grey, 0, 0.2)[..., None]
    out = soft * (1 - 0.85 * gathered)
    out = out + (1 - out) * np.clip(speckle(picture, grain, (30.0, 70.0, 110.0), 8), 0, 1) * 0.30
    out = out * (1 + 0.10 * speckle(picture, grain, (0.7, 1.6), 9) * (1.05 - greys(out)[..., None]))
    paper = PAPER * (1 + 0.022 * speckle(picture, grain, (1.0, 2.0, 4.0), 13))
    if grain.whole:
        out = _border(out, picture, grain)
    return closed(out * paper, alpha)


def _border(out: np.ndarray, picture: Picture, grain: Grain) -> np.ndarray:
    rows, columns = picture.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    inside = np.minimum.reduce([x, y, columns - 1 - x, rows - 1 - y])[..., None] / min(rows, columns)
    inside = inside + speckle(picture, grain, (8.0, 30.0, 60.0), 12) * 0.004
    mask = np.clip((inside - 0.010) / 0.010, 0, 1)
    rim = np.exp(-(((inside - 0.022) / 0.006) ** 2)) * 0.07
    bordered: np.ndarray = out * (1 - rim) * mask + (1 - mask)
    return bordered


WATERCOLOUR = Look(
    "watercolour", "手绘水彩", recolour, line=pencil(PENCIL, 1.7, jitter=1.5, alpha=0.42), finish=finish, vignette=0.25,
)  # fmt: skip
