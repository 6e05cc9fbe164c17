"""Plane geometry for drawing people: blends, smooth curves, and bands of changing width (limbs, locks, folds).

Points are (x, y) in figure units, y down. Nothing here knows of bodies or colours.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from tongpin.media.graphics import skia

Point = tuple[float, float]
Point3 = tuple[float, float, float]
Pair = tuple[bool, bool]


def lerp(a: float, b: float, t: float) -> float:
    """Return the number a share t of the way from a to b."""
    return a + (b - a) * t


def between(a: Sequence[float], b: Sequence[float], t: float) -> Point:
    """Return the plane point a share t of the way from a to b."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def between3(a: Point3, b: Point3, t: float) -> Point3:
    """Return the space point a share t of the way from a to b."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """Return the value kept within its limits."""
    return low if value < low else high if value > high else value


def ease(t: float) -> float:
    """Return a share that starts and ends gently."""
    t = clamp(t)
    return t * t * (3 - 2 * t)


def add(a: Point3, b: Point3, t: float = 1.0) -> Point3:
    """Return a plus t times b."""
    return a[0] + b[0] * t, a[1] + b[1] * t, a[2] + b[2] * t


def dot(a: Point3, b: Point3) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Point3, b: Point3) -> Point3:
    """Return the vector product."""
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def unit(v: Point3) -> Point3:
    """Return the direction of a vector."""
    size = math.sqrt(dot(v, v)) or 1.0
    return v[0] / size, v[1] / size, v[2] / size


def polygon(points: Sequence[Point], close: bool = True) -> skia.Path:
    """Return straight lines through the points."""
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in points], close)
    return path


def curve(points: Sequence[Point], close: bool = True) -> skia.Path:
    """Return a smooth path through the points (Catmull-Rom as cubics)."""
    count, path = len(points), skia.Path()
    last = count - 1
    path.moveTo(*points[0])
    for i in range(count if close else last):
        if close:
            a, b, c, d = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = (points[max(0, min(last, i + k))] for k in (-1, 0, 1, 2))
        path.cubicTo(
            b[0] + (c[0] - a[0]) / 6,
            b[1] + (c[1] - a[1]) / 6,
            c[0] - (d[0] - b[0]) / 6,
            c[1] - (d[1] - b[1]) / 6,
            c[0],
            c[1],
        )
    if close:
        path.close()
    return path


def spline(points: Sequence[Point], steps: int = 8) -> list[Point]:
    """Return dense samples of an open smooth curve through the points."""
    out: list[Point] = []
    last = len(points) - 1
    for i in range(last):
        a, b, c, d = points[max(0, i - 1)], points[i], points[i + 1], points[min(last, i + 2)]
        for k in range(steps):
            t = k / steps
            w0, w1 = -t + 2 * t * t - t**3, 2 - 5 * t * t + 3 * t**3
            w2, w3 = t + 4 * t * t - 3 * t**3, t**3 - t * t
            out.append(
                (
                    0.5 * (w0 * a[0] + w1 * b[0] + w2 * c[0] + w3 * d[0]),
                    0.5 * (w0 * a[1] + w1 * b[1] + w2 * c[1] + w3 * d[1]),
                )
            )
    return [*out, (points[-1][0], points[-1][1])]


def along(values: Sequence[float], t: float) -> float:
    """Return the value at t in 0..1 of an evenly spaced list."""
    place = clamp(t) * (len(values) - 1)
    i = min(int(place), len(values) - 2)
    return lerp(values[i], values[i + 1], place - i)


def arc(centre: Point, radius: float, start: float, end: float) -> list[Point]:
    """Return points of an arc; angles in radians."""
    return [
        (centre[0] + radius * math.cos(lerp(start, end, i / 12)), centre[1] + radius * math.sin(lerp(start, end, i / 12)))
        for i in range(13)
    ]


def ribbon(points: Sequence[Point], radii: Sequence[float], caps: Pair = (True, True)) -> skia.Path:
    """Return a band of varying half-width along dense points: limbs, locks of hair, brows, cloth folds."""
    last = len(points) - 1
    left: list[Point] = []
    right: list[Point] = []
    turn = 0.0
    for i, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[max(0, i - 1)], points[min(last, i + 1)]
        if (x1, y1) != (x0, y0):
            turn = math.atan2(y1 - y0, x1 - x0)
        r = along(radii, i / last)
        if i == 0 and caps[0] and r > 0.4:
            right += arc((x, y), r, turn + 0.6 * math.pi, turn + 1.5 * math.pi)
        nx, ny = -math.sin(turn) * r, math.cos(turn) * r
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
        if i == last and caps[1] and r > 0.4:
            left += arc((x, y), r, turn + 0.4 * math.pi, turn - 0.5 * math.pi)
    path = polygon(left + right[::-1])
    path.setFillType(skia.PathFillType.kWinding)
    return path


def limb(joints: Sequence[Point], low: float = 0.0, high: float = 1.0, steps: int = 26) -> list[Point]:
    """Return the centre line root-middle-end with a rounded middle joint; low..high selects a stretch of it."""
    a, b, c = joints
    p, q = between(a, b, 0.74), between(b, c, 0.26)
    out: list[Point] = []
    for i in range(steps + 1):
        t = lerp(low, high, i / steps)
        if abs(t - 0.5) < 0.13:
            k = (t - 0.37) / 0.26
            out.append(between(between(p, b, k), between(b, q, k), k))
        else:
            out.append(between(a, b, t * 2) if t < 0.5 else between(b, c, t * 2 - 1))
    return out


def join(paths: Sequence[skia.Path]) -> skia.Path:
    """Return one outline around several shapes."""
    whole = paths[0]
    for path in paths[1:]:
        merged = skia.Op(whole, path, skia.PathOp.kUnion_PathOp)
        # Skia's path operation gives up on rare degenerate outlines; adding the contour keeps the silhouette whole.
        whole = merged if merged is not None else _append(whole, path)
    return whole


def _append(whole: skia.Path, path: skia.Path) -> skia.Path:
    both = skia.Path(whole)
    both.addPath(path)
    both.setFillType(skia.PathFillType.kWinding)
    return both


def overlap(a: skia.Path, b: skia.Path) -> skia.Path:
    """Return the part that two shapes share."""
    return skia.Op(a, b, skia.PathOp.kIntersect_PathOp) or a


def minus(a: skia.Path, b: skia.Path) -> skia.Path:
    """Return the part of one shape that lies outside the other."""
    return skia.Op(a, b, skia.PathOp.kDifference_PathOp) or a


def rounded(left: float, top: float, right: float, bottom: float, *, radius: float) -> skia.Path:
    """Return a rectangle with round corners."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), radius, radius)
    return path


def ellipse(x: float, y: float, rx: float, ry: float) -> skia.Path:
    """Return an upright ellipse."""
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    return path


def length_of(points: Sequence[Point]) -> float:
    """Return the length of a broken line."""
    return sum(math.dist(a, b) for a, b in pairwise(points))
