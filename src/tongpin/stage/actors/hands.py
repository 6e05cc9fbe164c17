"""Hands: shapes described as four fingers and a thumb on a palm.

Local space: wrist at (0, 0), fingers along +x, 100 units to a hand's length, the thumb on the -y side. What a hand closes around
lies at (50, 0); `grip` is its width in the same space, so that fingers wrap to the size of the thing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, curve, ellipse, join, lerp, ribbon, spline
from tongpin.stage.actors.ink import Pen, Tint, light, shade

KNUCKLES: tuple[Point, ...] = ((50, -16), (54, -5.5), (53, 5.5), (48, 15.5))
RADII = (7.6, 8.0, 7.6, 6.6)
PALM: tuple[Point, ...] = ((-12, -11), (8, -15), (30, -22), (50, -22), (56, -10), (57, 6), (52, 21), (30, 21), (8, 13), (-12, 11))
NEAR_BY = 0.7  # px a unit; hands further away show neither joints nor nails

Finger = tuple[float, float, float]  # spread angle, length, bend at each joint


@dataclass(frozen=True)
class Shape:
    """One hand: fingers from index to little, the thumb's line, and what lies over a held thing."""

    fingers: tuple[Finger, ...]
    thumb: tuple[Point, ...]
    over: str = ""  # what lies over a held thing: the "hand" (its back towards us) or only the "thumb"; empty: nothing held
    narrow: float = 1.0  # a hand seen from its edge
    back: bool = False  # its back towards us: nails are seen


FOLDED: tuple[Finger, ...] = ((174, 20, 0), (178, 21, 0), (182, 20, 0), (187, 17, 0))
SHAPES: dict[str, Shape] = {
    "relax": Shape(
        ((7, 37, -13), (2, 39, -19), (-4, 36, -25), (-11, 30, -32)), ((10, -9), (31, -20), (51, -17)), narrow=0.80, back=True
    ),
    "open": Shape(((-17, 42, 0), (-4, 46, 0), (8, 44, 0), (23, 36, 0)), ((10, -11), (28, -31), (44, -44))),
    "flat": Shape(((-2, 41, 0), (0, 45, 0), (1, 42, 0), (4, 35, 0)), ((10, -12), (32, -25), (54, -27)), narrow=0.86),
    "fist": Shape(FOLDED, ((10, -12), (30, -24), (38, -2))),
    "point": Shape(((-3, 46, 0), *FOLDED[1:]), ((10, -12), (32, -22), (39, 2))),
    "victory": Shape(((-14, 46, 0), (9, 48, 0), *FOLDED[2:]), ((10, -12), (32, -20), (38, 8))),
    "thumb": Shape(FOLDED, ((14, -10), (30, -32), (34, -56))),
    "wrap": Shape(
        ((4, 36, 30), (4, 39, 32), (4, 37, 34), (5, 31, 36)), ((12, -12), (36, -25), (58, -20)), over="hand", back=True
    ),
    "hold": Shape(((-4, 36, 8), (0, 40, 8), (3, 38, 8), (7, 31, 8)), ((10, -13), (32, -22), (55, -12)), over="thumb"),
    "pinch": Shape(((-16, 34, 22), (14, 33, 20), (20, 31, 22), (26, 26, 24)), ((10, -14), (36, -30), (66, -22)), over="thumb"),
    "type": Shape(
        ((-9, 27, 14), (-3, 30, 16), (4, 29, 16), (13, 23, 14)), ((12, -12), (34, -25), (54, -20)), narrow=0.88, back=True
    ),
}


@lru_cache(maxsize=256)
def finger_path(index: int, finger: Finger) -> tuple[skia.Path, Point]:
    """Return a finger's outline and its tip; folded fingers point back to the wrist."""
    x, y = KNUCKLES[index]
    angle, length, bend = finger
    a = math.radians(angle)
    folded = abs(angle) > 90
    back = 3 if folded else 12
    points: list[Point] = [(x - back * math.cos(a), y - back * math.sin(a)), (x, y)]
    for share, k in ((0.42, 0.35), (0.33, 0.8), (0.25, 1.2)):
        turn = a + math.radians(bend) * k
        x, y = x + length * share * math.cos(turn), y + length * share * math.sin(turn)
        points.append((x, y))
    r = RADII[index]
    radii = [r * 1.12, r * 1.05, r] if folded else [r * 1.08, r * 1.06, r, r * 0.95, r * 0.78]
    return ribbon(spline(points, 4), radii), points[-1]


@lru_cache(maxsize=64)
def shaped(name: str, grip: float) -> Shape:
    """Return a shape fitted to what it holds: a thin thing curls the fingers tight, a wide one opens them."""
    shape = SHAPES[name]
    if not grip or not shape.over:
        return shape
    t = min(max((grip - 14) / 70, 0.0), 1.0)
    if shape.over == "hand":
        fingers = tuple((a, length * lerp(0.66, 1.12, t), bend * lerp(1.7, 0.55, t)) for a, length, bend in shape.fingers)
        tip = (lerp(60, 72, t), lerp(-10, -26, t))
        return Shape(fingers, ((12, -12), (36, lerp(-22, -32, t)), tip), "hand", lerp(0.92, 1.06, t), shape.back)
    thumb = ((10, -13), (32, lerp(-20, -27, t)), (lerp(50, 62, t), lerp(-8, -22, t)))
    return Shape(shape.fingers, thumb, "thumb", shape.narrow, shape.back)


def draw_hand(pen: Pen, shape: Shape, skin: Tint, *, layer: str = "both", pixel: float = 2.5) -> None:
    """Draw the parts of a hand that lie `under` or `over` a held thing; `pixel` is the line's unit in hand space."""
    pen.canvas.save()
    pen.canvas.scale(1, shape.narrow)
    straight = tuple((i, f) for i, f in enumerate(shape.fingers) if abs(f[0]) <= 90)
    if layer in ("under", "both"):
        if shape.over == "hand":
            _thumb(pen, shape, skin, pixel, melt=False)
        else:
            _mass(pen, skin, pixel, straight, back=shape.back)
        for i, finger in reversed([(i, f) for i, f in enumerate(shape.fingers) if abs(f[0]) > 90]):
            path, _ = finger_path(i, finger)
            pen.line(path, shade(skin, 1.2), 2.0 * pixel, alpha=0.42)
            pen.solid(path, skin, 4, low=0.3, high=0.3, edge=0)
        if not shape.over:
            _thumb(pen, shape, skin, pixel)
    if layer in ("over", "both") and shape.over == "hand":
        _mass(pen, skin, pixel, straight, back=shape.back)
        _knuckles(pen, skin, pixel)
    if layer in ("over", "both") and shape.over == "thumb":
        _thumb(pen, shape, skin, pixel, melt=False)
    pen.canvas.restore()


@lru_cache(maxsize=256)
def _silhouette(specs: tuple[tuple[int, Finger], ...], palm: bool) -> skia.Path | None:
    parts = ([curve(PALM)] if palm else []) + [finger_path(i, f)[0] for i, f in specs]
    return join(parts) if parts else None


def _mass(pen: Pen, skin: Tint, pixel: float, specs: Sequence[tuple[int, Finger]], *, back: bool, palm: bool = True) -> None:
    """Palm and straight fingers as one silhouette, then the lines between the fingers."""
    whole = _silhouette(tuple(specs), palm)
    if whole is None:
        return
    pen.solid(whole, skin, 6, low=0.35, high=0.25, edge=0.5)
    fingers = [finger_path(i, f) for i, f in specs]
    near = back and pen.pixels_per_unit() > NEAR_BY
    with pen.clip(whole):
        if palm:
            pen.glow((20, -4), 26, 18, tint=light(skin, 0.5), alpha=0.35)
        pen.canvas.clipRect(skia.Rect.MakeLTRB(54 if palm else 42, -80, 150, 80), skia.ClipOp.kIntersect, True)
        for i, (path, tip) in enumerate(fingers):
            pen.dot(tip, 6, "blush", alpha=0.16, blur=2)
            if near:
                _joint(pen, specs[i], skin)
            if i + 1 < len(fingers):
                with pen.clip(fingers[i + 1][0]):
                    pen.line(path, shade(skin, 1.3), 1.5 * pixel, alpha=0.55)


def _joint(pen: Pen, spec: tuple[int, Finger], skin: Tint) -> None:
    """What the back of a finger shows near by: a crease where it bends, the nail."""
    index, (angle, length, bend) = spec
    (x, y), r, a = KNUCKLES[index], RADII[index], math.radians(angle)
    middle = (
        x + length * 0.42 * math.cos(a + math.radians(bend) * 0.35),
        y + length * 0.42 * math.sin(a + math.radians(bend) * 0.35),
    )
    across = a + math.radians(bend) * 0.6 + math.pi / 2
    ends = [(middle[0] + k * r * 0.55 * math.cos(across), middle[1] + k * r * 0.55 * math.sin(across)) for k in (-1, 1)]
    bow = (middle[0] + r * 0.22 * math.cos(a), middle[1] + r * 0.22 * math.sin(a))
    pen.stroke([ends[0], bow, ends[1]], shade(skin, 1.2), 1.1, alpha=0.2)
    turn = a + math.radians(bend) * 1.15
    tip = finger_path(index, (angle, length, bend))[1]
    nail = (tip[0] - 0.5 * math.cos(turn), tip[1] - 0.5 * math.sin(turn))
    with pen.placed(nail, math.degrees(turn)):
        oval = ellipse(0, 0, r * 0.46, r * 0.36)
        pen.fill(oval, light(skin, 0.5), 0.7)
        pen.line(oval, shade(skin, 0.9), 0.7, alpha=0.35)


def _knuckles(pen: Pen, skin: Tint, pixel: float) -> None:
    """The back of a hand that has closed around something: three short lines where the fingers bend."""
    for x, y in KNUCKLES[:3]:
        pen.stroke([(x - 3, y + 2), (x + 1, y + 5.5), (x - 2, y + 8)], shade(skin, 1.3), 1.1 * pixel, alpha=0.35)


def _thumb(pen: Pen, shape: Shape, skin: Tint, pixel: float, *, melt: bool = True) -> None:
    """The thumb, its root melting into the palm."""
    path = ribbon(spline(shape.thumb, 8), [11, 10.5, 8.8, 7.6, 6.4])
    root, tip = shape.thumb[0], shape.thumb[-1]
    pen.line(path, shade(skin, 1.2), 1.9 * pixel, alpha=0.42)
    pen.solid(path, skin, 5, low=0.3, high=0.25, edge=0)
    pen.dot(tip, 5, "blush", alpha=0.14, blur=2)
    if melt:
        pen.dot((root[0] + 3, root[1] + 4), 11, skin, alpha=0.95, blur=3)
