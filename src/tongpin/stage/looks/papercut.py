"""剪纸: sheets of coloured paper in nine steps of lightness, each with a white cut edge and a shadow on the sheet below."""

from __future__ import annotations

from typing import Any

import numpy as np

from tongpin.media.graphics import skia
from tongpin.stage.looks.look import Colour, Grain, Look, Picture
from tongpin.stage.looks.strokes import closed, opened, speckle
from tongpin.stage.palette import WHITE, lab, mix, unlab


def recolour(colour: Colour, role: str) -> Colour:
    """Paper comes in few tones."""
    lightness, a, b = lab(colour)
    return unlab(round(lightness * 9) / 9 * 0.97 + 0.02, a * 1.12, b * 1.12)


def under(canvas: Any, path: Any, unit: float, side: int) -> None:
    """The shadow of a sheet on the sheets below it."""
    bounds = path.getBounds()
    if min(bounds.width(), bounds.height()) < 12 * unit:
        return
    k = unit * min(1.6, 0.5 + max(bounds.width(), bounds.height()) / (420 * unit))
    paint = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(0.10, 0.06, 0.14, 0.42))
    paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 6 * k))
    canvas.save()
    canvas.translate(-side * 3.5 * k, 6 * k)
    canvas.drawPath(path, paint)
    canvas.restore()


def line(canvas: Any, path: Any, colour: Colour, unit: float) -> None:
    """The white core of the paper where it was cut."""
    bounds = path.getBounds()
    if max(bounds.width(), bounds.height()) < 8 * unit:
        return
    edge = mix(colour, WHITE, 0.55)
    canvas.drawPath(
        path,
        skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=1.5 * unit, Color4f=skia.Color4f(*edge, 0.55)),
    )


def finish(picture: Picture, grain: Grain) -> Picture:
    """Emboss the fibre."""
    colours, alpha = opened(picture)
    fibre = speckle(picture, grain, (0.8, 1.6, 3.0), 41)
    relief = fibre - np.roll(fibre, (1, 1), (0, 1))
    return closed(colours * (1 + 0.05 * relief + 0.03 * fibre), alpha)


PAPERCUT = Look(
    "papercut",
    "剪纸",
    recolour,
    flat=True,
    under=under,
    line=line,
    finish=finish,
)
