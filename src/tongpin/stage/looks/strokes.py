"""Outlines and raster steps that several looks share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tongpin.media.graphics import skia
from tongpin.stage.looks.look import Colour, Grain, Picture
from tongpin.stage.noise import noise_field
from tongpin.stage.palette import lift

Floats = NDArray[np.float32]
SMALLEST_OUTLINED = 9.0  # px; smaller shapes drown in their own outline


def pencil(
    colour: Colour | None, width: float = 1.6, *, jitter: float = 1.3, alpha: float = 0.5, times: int = 2
) -> Callable[[Any, Any, Colour, float], None]:
    """An outline that goes round a shape `times` times with a trembling hand; no colour takes the shape's own, darker."""

    def draw(canvas: Any, path: Any, fill: Colour, unit: float) -> None:
        bounds = path.getBounds()
        if max(bounds.width(), bounds.height()) < SMALLEST_OUTLINED * unit:
            return
        own = colour or lift(fill, -0.28)
        for turn in range(times):
            paint = skia.Paint(
                AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width * unit, Color4f=skia.Color4f(*own, alpha)
            )
            paint.setStrokeJoin(skia.Paint.kRound_Join)
            if jitter:
                paint.setPathEffect(skia.DiscretePathEffect.Make(16 * unit, jitter * unit, 7 + turn))
            canvas.drawPath(path, paint)

    return draw


def opened(picture: Picture) -> tuple[Floats, Floats]:
    """Premultiplied bytes to straight colours and coverage, 0..1."""
    colours: Floats = picture[..., :3].astype(np.float32) * np.float32(1 / 255)
    alpha: Floats = picture[..., 3:].astype(np.float32) * np.float32(1 / 255)
    if picture[..., 3].min() < 255:
        colours = np.minimum(colours / np.maximum(alpha, np.float32(1 / 255)), np.float32(1))
    return colours, alpha


def closed(colours: Floats, alpha: Floats) -> Picture:
    """Straight colours and coverage back to premultiplied bytes."""
    whole = np.clip(colours, 0, 1)
    if alpha.min() < 1:
        whole = whole * alpha
    done: Picture = np.empty((*whole.shape[:2], 4), np.uint8)
    done[..., :3] = cv2.convertScaleAbs(whole, alpha=255.0)
    done[..., 3] = cv2.convertScaleAbs(alpha, alpha=255.0).reshape(alpha.shape[:2])
    return done


def greys(colours: Floats) -> Floats:
    """How light each pixel is, rows x columns; much faster than the mean over the last axis."""
    grey: Floats = cv2.transform(np.ascontiguousarray(colours), np.full((1, 3), 1 / 3, np.float32))  # type: ignore[assignment]
    return grey.reshape(colours.shape[:2])


def wobble(picture: Picture, grain: Grain, *, reach: float, seed: int = 5) -> Picture:
    """Bend everything a little, by noise that belongs to the place on the plate: cut-outs bend with what is behind them."""
    rows, columns = picture.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    shifts = [
        noise_field((rows, columns), (14.0, 30.0), seed=seed + i, at=(grain.x, grain.y)) * reach * grain.scale for i in (0, 1)
    ]
    bent: Picture = cv2.remap(picture, x + shifts[0], y + shifts[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[assignment]
    return bent


def speckle(picture: Picture, grain: Grain, octaves: tuple[float, ...], seed: int) -> Floats:
    """Noise for a picture, one value a pixel, as a third axis."""
    field: Floats = noise_field(picture.shape[:2], octaves, seed=seed, at=(grain.x, grain.y))
    return field[..., None]
