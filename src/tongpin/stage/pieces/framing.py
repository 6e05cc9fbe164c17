"""Framing art before the lens: soft leaves, curtains, table edges at one or two corners, never four."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.palette import season_of


def leaves(b: Brush, *, corner: str = "tl", size: float = 0.42, role: str = "", count: int = 9) -> None:
    """Big leaves entering from a corner."""
    w, h = b.lens.size
    unit, rng = min(w, h) * size, b.rng("framing leaves", corner)
    x, y = (0.0 if "l" in corner else float(w)), (-0.03 * h if "t" in corner else 1.03 * h)
    middle = math.atan2(h * 0.5 - y, w * 0.5 - x)
    green = b.palette.indoor or season_of(b.palette.air) == "summer"
    roles = (role,) if role else ("plant2", "plant") if green else ("leaf2", "leaf")
    for i in range(count):
        angle, length = middle + (i - (count - 1) / 2) * 0.26, unit * rng.uniform(0.55, 1.0)
        spot = (x + rng.uniform(-0.08, 0.08) * unit, y + rng.uniform(-0.06, 0.06) * unit)
        with b.moved(spot, degrees=math.degrees(angle)):
            path = skia.Path()
            path.moveTo(-length * 0.1, 0)
            path.cubicTo(length * 0.3, -length * 0.20, length * 0.8, -length * 0.17, length, 0)
            path.cubicTo(length * 0.8, length * 0.17, length * 0.3, length * 0.20, -length * 0.1, 0)
            colour = b.tone(roles[i % len(roles)], -0.26)
            b.fill(path, colour, to=b.tone(colour, 0.14), across=True)


def table(b: Brush, *, role: str = "wood2", h: float = 0.055) -> None:
    """A near table edge along the bottom: grounds the frame behind the platforms' buttons."""
    w, tall = b.lens.size
    y = tall * (1 - h)
    b.rect((-w * 0.1, y, w * 1.2, tall * h * 2), b.tone(role, -0.04), to=b.tone(role, -0.34), line=False)
    b.rect((-w * 0.1, y, w * 1.2, tall * 0.006), b.tone(role, 0.22), line=False)


def curtain(b: Brush, *, side: int = 1, role: str = "cloth", width: float = 0.13, folds: int = 5) -> None:
    """A soft near curtain down one edge, gathered at two thirds of the height."""
    w, h = b.lens.size
    reach, edge = w * width, w / 2 + side * w * 0.55
    for i in reversed(range(folds)):
        u = (i + 1) / folds
        top, middle, low = (edge - side * (reach * k * u + w * 0.05) for k in (1.15, 0.45, 0.8))
        path = skia.Path()
        path.moveTo(edge, -h * 0.05)
        path.lineTo(top, -h * 0.05)
        path.cubicTo(top, h * 0.35, middle, h * 0.42, middle, h * 0.60)
        path.cubicTo(middle, h * 0.75, low, h * 0.85, low, h * 1.05)
        path.lineTo(edge, h * 1.05)
        b.fill(path, b.tone(role, -0.12 if i % 2 else -0.30), to=b.tone(role, -0.36), line=False)


def post(b: Brush, *, side: int = -1, role: str = "wood2", width: float = 0.08) -> None:
    """A door jamb or pillar at one edge."""
    w, h = b.lens.size
    x = -w * 0.05 if side < 0 else w * (1 - width)
    b.rect((x, -h * 0.05, w * (width + 0.05), h * 1.1), b.tone(role, -0.26), to=b.tone(role, -0.08), across=True, line=False)
