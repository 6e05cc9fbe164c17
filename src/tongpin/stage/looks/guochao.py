"""国潮: eleven mineral pigments, bold ink lines, gold clouds and waves on blue and green, rice paper."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from tongpin.media.graphics import skia
from tongpin.stage.looks.look import Colour, Grain, Look, Picture
from tongpin.stage.looks.strokes import closed, opened, pencil, speckle
from tongpin.stage.palette import lab, rgb, unlab

INK = rgb("#2A1F2E")
# 朱砂 石青 石绿 藤黄 米 墨 赭 橘 浅石绿 浅石青 粉
PIGMENTS = tuple(
    lab(rgb(text))
    for text in (
        "#C5332B",
        "#1E4F86",
        "#2F7F77",
        "#F0B03A",
        "#F7E8C9",
        "#241C2E",
        "#94502F",
        "#E8754B",
        "#7FB8A8",
        "#5E86B8",
        "#E9A7A0",
    )
)
GOLD = np.array([0.97, 0.80, 0.48], np.float32)


def recolour(colour: Colour, role: str) -> Colour:
    """Pull a colour most of the way to the nearest pigment; skies become 石青 and 米."""
    lightness, a, b = lab(colour)
    if role == "figure":  # faces stay alive: a breath of pigment, and never green because the night is blue
        warm = [p for p in PIGMENTS if a < -0.03 or p[1] > -0.02]
        near = min(warm, key=lambda p: (p[0] - lightness) ** 2 * 1.2 + (p[1] - a) ** 2 * 2 + (p[2] - b) ** 2 * 2)
        return unlab(lightness + (near[0] - lightness) * 0.2, a + (near[1] - a) * 0.4, b + (near[2] - b) * 0.4)
    near = min(PIGMENTS, key=lambda p: (p[0] - lightness) ** 2 * 1.2 + (p[1] - a) ** 2 * 2 + (p[2] - b) ** 2 * 2)
    return unlab(lightness + (near[0] - lightness) * 0.57, a + (near[1] - a) * 0.82, b + (near[2] - b) * 0.82)


def finish(picture: Picture, grain: Grain) -> Picture:
    """Gold waves in blue and green areas, and the fibre of the paper."""
    colours, alpha = opened(picture)
    blue = np.clip((colours[..., 2] - colours[..., 0] + 0.02) * 3, 0, 1)
    mask = blue * _waves(picture.shape[:2], grain) * 0.30
    colours = colours + (GOLD - colours) * mask[..., None]
    colours = colours * (1 + 0.035 * speckle(picture, grain, (1.0, 2.0, 5.0), 21))
    return closed(colours, alpha)


def _waves(shape: tuple[int, int], grain: Grain) -> np.ndarray:
    """海水纹 over a picture whose corner lies at the grain's place on the plate."""
    tile = _wave_tile(max(6, 2 * round(27 * grain.scale)))
    rows, columns = ((np.arange(n) + offset) % tile.shape[0] for n, offset in ((shape[0], grain.y), (shape[1], grain.x)))
    whole: np.ndarray = tile[np.ix_(rows, columns)]
    return whole


@lru_cache(8)
def _wave_tile(unit: int) -> np.ndarray:
    """One period of nested arcs in rows, each row half covered by the next."""
    y, x = np.mgrid[0:unit, 0:unit].astype(np.float32)
    rings = np.zeros((unit, unit), np.float32)
    for k in (2, 1, 0):
        row = np.floor(y / (unit / 2)) + k - 1
        middle = (np.floor((x + (row % 2) * unit / 2) / unit) + 0.5) * unit - (row % 2) * unit / 2
        foot = (row + 1) * unit / 2
        reach = np.hypot(x - middle, y - foot) / (unit / 2)
        rings = np.where((reach < 1) & (y <= foot), (np.abs((reach * 3) % 1 - 0.5) > 0.40) * 1.0, rings).astype(np.float32)
    return rings


@lru_cache(4)
def _cloud() -> Any:
    """祥云: one scrolled cloud about 300 wide, as a path to stroke."""
    path = skia.Path()
    for x, y, turn in ((0, 0, 1), (78, -34, 1), (160, -6, -1)):
        path.moveTo(x - 44 * turn, y + 30)
        path.cubicTo(x - 70 * turn, y - 10, x - 20 * turn, y - 52, x + 20 * turn, y - 30)
        path.cubicTo(x + 48 * turn, y - 12, x + 30 * turn, y + 22, x + 4 * turn, y + 14)
        path.cubicTo(x - 14 * turn, y + 8, x - 8 * turn, y - 14, x + 8 * turn, y - 8)
    path.moveTo(-70, 32)
    path.quadTo(80, 44, 250, 30)
    path.moveTo(-30, 46)
    path.quadTo(90, 56, 200, 45)
    return path


def clouds(canvas: Any, size: tuple[float, float], unit: float) -> None:
    """Auspicious clouds in the upper corners of an open sky, behind everything that stands before it."""
    for x, y, large in ((0.13, 0.20, 1.0), (0.80, 0.13, 0.8), (0.55, 0.46, 0.6)):
        canvas.save()
        canvas.translate(size[0] * x, size[1] * y)
        canvas.scale(large * unit, large * unit)
        for width, colour in ((9.0, 0xC02A1F2E), (5.0, 0xFFF3CF86)):
            paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width, Color=colour)
            paint.setStrokeCap(skia.Paint.kRound_Cap)
            canvas.drawPath(_cloud(), paint)
        canvas.restore()


GUOCHAO = Look(
    "guochao", "国潮", recolour, flat=True, line=pencil(INK, 2.4, jitter=0.0, alpha=0.85, times=1), finish=finish, sky=clouds,
)  # fmt: skip
