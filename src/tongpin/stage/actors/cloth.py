"""What cloth does: creases at bent joints, quilting, and woven or printed patterns."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, clamp, polygon, ribbon, spline
from tongpin.stage.actors.ink import Pen, Tint, brightness, light, mix, shade


def _direction(a: Point, b: Point) -> Point:
    size = math.dist(a, b) or 1.0
    return (b[0] - a[0]) / size, (b[1] - a[1]) / size


def folds(pen: Pen, path: skia.Path, joints: Sequence[Point], tint: Tint, *, thick: float, at_joint: bool = True) -> None:
    """Draw three tapered creases inside a bent joint; a straight limb has none."""
    if not at_joint:
        return
    a, b, c = joints
    v1, v2 = _direction(b, a), _direction(b, c)
    bend = 1 + v1[0] * v2[0] + v1[1] * v2[1]
    if bend < 0.06:
        return
    inner = _direction((0, 0), (v1[0] + v2[0], v1[1] + v2[1]))
    r, power = 15 * thick, clamp(bend * 1.6, 0.25, 1)
    with pen.clip(path):
        for i in range(3):
            k = (i - 1) * 0.42
            side = v1 if k < 0 else v2
            start = (b[0] + inner[0] * r * 1.1 + side[0] * abs(k) * r, b[1] + inner[1] * r * 1.1 + side[1] * abs(k) * r)
            end = (
                start[0] - inner[0] * r * 1.1 + side[0] * abs(k) * r * 1.1,
                start[1] - inner[1] * r * 1.1 + side[1] * abs(k) * r * 1.1,
            )
            middle = ((start[0] + end[0]) / 2 + v2[0] * 2, (start[1] + end[1]) / 2 + v2[1] * 2)
            pen.fill(ribbon(spline([start, middle, end], 6), [1.7, 1.3, 0.3]), shade(tint, 1), 0.45 * power, blur=0.5)


def pattern(pen: Pen, path: skia.Path, name: str, tint: Tint, *, second: Tint) -> None:
    """Print a pattern on a shape, in the figure's own units so that it does not crawl while the figure moves."""
    box = path.computeTightBounds()
    area = (box.left(), box.top(), box.right(), box.bottom())
    contrast = (
        second
        if abs(brightness(second) - brightness(tint)) > 0.12
        else (shade(tint, 0.9) if brightness(tint) > 0.5 else light(tint, 0.6))
    )
    paint = {"stripes": _stripes, "checks": _checks, "dots": _dots, "flowers": _flowers, "denim": _weave}.get(name)
    if paint is None:
        return
    with pen.clip(path):
        paint(pen, area, contrast)


Area = tuple[float, float, float, float]


def _stripes(pen: Pen, area: Area, tint: Tint) -> None:
    left, top, right, bottom = area
    y = top - top % 15
    while y < bottom:
        pen.canvas.drawRect(skia.Rect.MakeLTRB(left, y, right, y + 6), pen.paint(tint, 0.72))
        y += 15


def _checks(pen: Pen, area: Area, tint: Tint) -> None:
    left, top, right, bottom = area
    for step, width, alpha in ((20, 8, 0.34), (20, 1.4, 0.5)):
        shift = 0 if width > 2 else 13
        x = left - left % step + shift
        while x < right:
            pen.canvas.drawRect(skia.Rect.MakeLTRB(x, top, x + width, bottom), pen.paint(tint, alpha))
            x += step
        y = top - top % step + shift
        while y < bottom:
            pen.canvas.drawRect(skia.Rect.MakeLTRB(left, y, right, y + width), pen.paint(tint, alpha))
            y += step


def _dots(pen: Pen, area: Area, tint: Tint) -> None:
    left, top, right, bottom = area
    row = 0
    y = top - top % 13
    while y < bottom:
        x = left - left % 15 + (7.5 if row % 2 else 0)
        while x < right:
            pen.dot((x, y), 2.3, tint, alpha=0.85)
            x += 15
        y, row = y + 13, row + 1


def _flowers(pen: Pen, area: Area, tint: Tint) -> None:
    left, top, right, bottom = area
    row = 0
    y = top - top % 19
    while y < bottom:
        x = left - left % 22 + (11 if row % 2 else 0)
        column = 0
        while x < right:
            wobble = 3 * math.sin(row * 2.1 + column * 1.7)
            _flower(pen, (x + wobble, y + 2 * math.cos(row + column * 2.3)), tint)
            x, column = x + 22, column + 1
        y, row = y + 19, row + 1


def _flower(pen: Pen, at: Point, tint: Tint) -> None:
    pen.fill(
        ribbon(spline([(at[0], at[1] + 2), (at[0] + 3, at[1] + 5), (at[0] + 6, at[1] + 5)], 3), [0.3, 1.3, 0.2]),
        mix("sage", tint, 0.2),
        0.7,
    )
    for k in range(5):
        a = k * 2 * math.pi / 5
        pen.dot((at[0] + 2.5 * math.cos(a), at[1] + 2.5 * math.sin(a)), 1.9, tint, alpha=0.85)
    pen.dot(at, 1.3, "mustard", alpha=0.95)


def _weave(pen: Pen, area: Area, tint: Tint) -> None:
    left, top, right, bottom = area
    x = left - (bottom - top)
    while x < right:
        pen.line(polygon([(x, bottom), (x + (bottom - top), top)], False), tint, 0.6, alpha=0.25)
        x += 3.4


def quilt(pen: Pen, rows: Sequence[tuple[Point, Point]], tint: Tint) -> None:
    """Draw the rolls of a down jacket: a dark seam and a lit belly under each."""
    for a, b in rows:
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 4)
        pen.fill(ribbon(spline([a, middle, b], 6), [1.0, 1.5, 1.0]), shade(tint, 1.3), 0.5, blur=0.5)
        lit = [(x, y + 5) for x, y in spline([a, middle, b], 6)]
        pen.fill(ribbon(lit, [0.6, 2.8, 0.6]), light(tint, 0.6), 0.35, blur=1.6)
