"""日系动漫: clear saturated colour, thin lines in a darker tone of each shape, blooming lights."""

from __future__ import annotations

import cv2
import numpy as np

from tongpin.stage.looks.look import Colour, Grain, Look, Picture
from tongpin.stage.looks.strokes import closed, opened, pencil
from tongpin.stage.palette import lab, unlab


def recolour(colour: Colour, role: str) -> Colour:
    """Clean colour, skies most of all."""
    lightness, a, b = lab(colour)
    factor = 1.35 if role.startswith("sky") else 1.28
    return unlab(min(1.0, lightness * 1.03 + 0.01), a * factor, b * factor)


def finish(picture: Picture, grain: Grain) -> Picture:
    """Bloom of the brights on the plate, then an S-curve."""
    colours, alpha = opened(picture)
    if grain.whole:
        bright = np.clip(colours - 0.72, 0, 1) * 2.2
        small = cv2.GaussianBlur(cv2.resize(bright, None, fx=0.25, fy=0.25), (0, 0), max(0.8, 9 * grain.scale))
        bloom = cv2.resize(small, (picture.shape[1], picture.shape[0]))
        colours = 1 - (1 - colours) * (1 - bloom * 0.42)
    return closed(colours + 0.10 * (colours - 0.5) * (1 - np.abs(2 * colours - 1)), alpha)


ANIME = Look(
    "anime",
    "日系动漫",
    recolour,
    line=pencil(None, 1.7, jitter=0.0, alpha=0.75, times=1),
    finish=finish,
)
