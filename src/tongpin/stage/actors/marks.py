"""Marks on the torso of a garment: pockets, belts, badges, yokes, prints, panels."""

from __future__ import annotations

import math
from collections.abc import Callable

from tongpin.stage.actors.geometry import between, curve, polygon, rounded
from tongpin.stage.actors.ink import Pen, light, shade
from tongpin.stage.actors.posed import Posed


def _pocket(pen: Pen, posed: Posed, u: float, degrees: float, size: tuple[float, float]) -> None:
    if not posed.bones.sees(degrees, 0.25):
        return
    x, y = posed.bones.spot(u, degrees, posed.wear.top.fit + 1)
    w, h = size
    path = rounded(x - w, y, x + w, y + h, radius=2.5)
    pen.line(path, shade(posed.wear.tint, 1), 1.2, alpha=0.5)
    pen.stroke([(x - w, y + 2), (x + w, y + 2)], shade(posed.wear.tint, 1), 1.4, alpha=0.4)


def _chest_pockets(pen: Pen, posed: Posed) -> None:
    for q in (-32, 32):
        _pocket(pen, posed, 0.72, q, (7.5, 14))


def _hip_pockets(pen: Pen, posed: Posed) -> None:
    for q in (-46, 46):
        if posed.bones.sees(q, 0.2):
            x, y = posed.bones.spot(0.12, q, posed.wear.top.fit + 1)
            pen.stroke([(x - 9, y - 1), (x + 9, y + 1)], shade(posed.wear.tint, 1.1), 1.8, alpha=0.55)


def _one_pocket(pen: Pen, posed: Posed) -> None:
    _pocket(pen, posed, 0.72, 32, (8, 15))


def _breast_pocket(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(38, 0.25):
        x, y = posed.bones.spot(0.72, 38, posed.wear.top.fit + 1)
        pen.fill(polygon([(x - 6, y), (x - 3, y - 6), (x, y - 2), (x + 3, y - 5), (x + 6, y)]), "cloud", 0.95)
        pen.stroke([(x - 7, y), (x + 7, y)], shade(posed.wear.tint, 1.1), 1.8, alpha=0.6)


def _pen_pocket(pen: Pen, posed: Posed) -> None:
    _pocket(pen, posed, 0.72, 36, (8, 15))
    if posed.bones.sees(36, 0.25):
        x, y = posed.bones.spot(0.72, 36, posed.wear.top.fit + 1)
        pen.stroke([(x - 2, y - 5), (x - 2, y + 6)], "royal", 2.0)
        pen.stroke([(x + 3, y - 4), (x + 3, y + 5)], "coral", 1.8)


def _pouch(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(0, 0.2):
        at = ((0.10, -42), (0.10, 42), (0.22, 41), (0.35, 24), (0.35, -24), (0.22, -41))
        pen.line(curve([posed.bones.spot(u, q, 8) for u, q in at]), shade(posed.wear.tint, 1), 1.4, alpha=0.5)


def _belt(pen: Pen, posed: Posed) -> None:
    u = 0.40 if posed.wear.top.skirt else 0.30
    width = 5 if posed.wear.top_name in ("coat", "uniform") else 4
    ring = [posed.bones.spot(u, q - posed.pose.yaw, posed.wear.top.fit) for q in range(-95, 96, 19)]
    pen.stroke(ring, posed.wear.trim if posed.wear.top_name == "idol" else shade(posed.wear.tint, 0.9), width, alpha=0.85)
    if posed.bones.sees(0, 0.2) and posed.wear.top_name in ("coat", "uniform"):
        x, y = posed.bones.spot(u, 0, posed.wear.top.fit)
        pen.line(rounded(x - 4, y - 4, x + 4, y + 4, radius=1.5), "gold", 1.8)


def _sash(pen: Pen, posed: Posed) -> None:
    """The wide waistband of a robe with hanging ends."""
    rings = [[posed.bones.spot(u, q - posed.pose.yaw, 5) for q in range(-95, 96, 19)] for u in (0.30, 0.45)]
    pen.solid(curve(rings[0] + rings[1][::-1]), posed.wear.trim, 4, low=0.5)
    if posed.bones.sees(0, 0.2):
        x, y = posed.bones.spot(0.37, -8, 6)
        pen.dot((x, y), 4.5, shade(posed.wear.trim, 0.4))


def _badge(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(34, 0.3):
        x, y = posed.bones.spot(0.80, 34, posed.wear.top.fit + 1)
        pen.solid(
            curve([(x, y - 5), (x + 4.5, y - 2), (x + 3, y + 4), (x, y + 6), (x - 3, y + 4), (x - 4.5, y - 2)]),
            "gold",
            2,
            edge=0.6,
        )


def _epaulettes(pen: Pen, posed: Posed) -> None:
    for s in (-1, 1):
        if posed.bones.sees(s * 30, -0.5):
            a, b = posed.bones.spot(0.965, s * 62, 3), posed.bones.spot(0.915, s * 84, 4)
            pen.stroke([a, b], shade(posed.wear.tint, 0.9), 6, alpha=0.9)
            pen.dot(between(a, b, 0.3), 1.8, "gold")


def _yoke(pen: Pen, posed: Posed) -> None:
    """The pale shoulder panel and stripe of a school track suit."""
    bones = posed.bones
    low = [bones.spot(0.64, q - posed.pose.yaw, 9) for q in range(-100, 101, 20)]
    bottom = max(y for _, y in low)
    panel = polygon([*low, (low[-1][0] + 40, bottom - 200), (low[0][0] - 40, bottom - 200)])
    colours = [pen.ink(light("cloud", 0.3)), pen.ink(shade("cloud", 0.22))]
    pen.canvas.drawPath(panel, pen.ramp((0, bottom - 70), (0, bottom), colours))
    pen.stroke(low, posed.wear.trim, 3.4)
    pen.stroke([(x, y + 4.6) for x, y in low], "cloud", 1.8, alpha=0.9)
    if bones.sees(0):
        pen.stroke(posed.front_line(0, 0.6, 0.98), shade("cloud", 0.8), 1.8, alpha=0.8)


def _argyle(pen: Pen, posed: Posed) -> None:
    for row in range(3):
        for q in range(-60, 61, 30):
            if posed.bones.sees(q, 0.1):
                x, y = posed.bones.spot(0.20 + row * 0.19, q, 6)
                k = max(0.25, abs(_turned(posed, q)))
                pen.fill(polygon([(x, y - 8), (x + 6 * k, y), (x, y + 8), (x - 6 * k, y)]), shade(posed.wear.tint, 0.9), 0.28)


def _turned(posed: Posed, degrees: float) -> float:
    a, b = posed.bones.spot(0.5, degrees - 8, 0), posed.bones.spot(0.5, degrees + 8, 0)
    return (b[0] - a[0]) / 8


def _reflect(pen: Pen, posed: Posed) -> None:
    """Bands of a working vest."""
    for u in (0.26, 0.46):
        ring = [posed.bones.spot(u, q - posed.pose.yaw, posed.wear.top.fit) for q in range(-95, 96, 19)]
        pen.stroke(ring, "silver", 6.5, alpha=0.95)
        pen.stroke(ring, "pure", 2.0, alpha=0.8)


def _number(pen: Pen, posed: Posed) -> None:
    """A broad bar and a numeral's strokes on a jersey."""
    back = 0 if posed.bones.sees(0) else 180
    x, y = posed.bones.spot(0.60, back, 4)
    for dx in (-7, 7):
        pen.stroke([(x + dx - 2, y - 11), (x + dx + 2, y - 13), (x + dx + 2, y + 11)], posed.wear.trim, 4, alpha=0.95)


def _sides(pen: Pen, posed: Posed) -> None:
    for s in (-1, 1):
        if posed.bones.sees(s * 80, -0.05):
            pen.stroke(posed.front_line(s * 80, posed.wear.top.hem, 0.74), posed.wear.trim, 6, alpha=0.9)


def _piping(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(0):
        pen.stroke(posed.front_line(-4, posed.wear.top.hem, 0.9), posed.wear.trim, 1.8, alpha=0.8)


def _print(pen: Pen, posed: Posed) -> None:
    """What is printed on somebody's T-shirt: a star, a heart, a band of colour, or nothing; people keep their own."""
    bones, face = posed.bones, posed.sheet.face
    if posed.wear.pattern or not bones.sees(0, 0.25):
        return
    kind = ("", "star", "band", "", "heart", "", "band", "")[face % 8]
    if kind == "band":
        for u, width in ((0.60, 8.0), (0.535, 3.0)):
            ring = [bones.spot(u, q - posed.pose.yaw, posed.wear.top.fit) for q in range(-100, 101, 20)]
            pen.stroke(ring, posed.wear.trim, width, alpha=0.85)
        return
    x, y = bones.spot(0.63, 0, posed.wear.top.fit)
    squeeze, k = max(0.4, bones.cos), posed.build.shoulder / 40
    if kind == "star":
        points = [
            (
                x + math.sin(i * math.pi / 5) * (11 if i % 2 == 0 else 5) * k * squeeze,
                y - math.cos(i * math.pi / 5) * (11 if i % 2 == 0 else 5) * k,
            )
            for i in range(10)
        ]
        pen.fill(polygon(points), posed.wear.trim, 0.9)
    elif kind == "heart":
        half = [(0.0, 9.0), (-9.5, -1.0), (-8.0, -8.0), (-3.5, -8.5), (0.0, -4.5), (3.5, -8.5), (8.0, -8.0), (9.5, -1.0)]
        pen.fill(curve([(x + px * k * squeeze, y + py * k) for px, py in half]), posed.wear.trim, 0.9)


def _knit(pen: Pen, posed: Posed) -> None:
    """A yoke of little diamonds on every third sweater."""
    if posed.wear.pattern or posed.sheet.face % 3 != 1:
        return
    for u, size in ((0.76, 3.6), (0.685, 2.2)):
        for q in range(-90, 91, 15):
            if posed.bones.sees(q - posed.pose.yaw, 0.1) or posed.bones.sees(q, 0.1):
                k = max(0.3, abs(_turned(posed, q)) / max(1.0, posed.build.shoulder / 16))
                x, y = posed.bones.spot(u, q if posed.bones.sees(0) else q + 180, posed.wear.top.fit)
                pen.fill(
                    polygon([(x, y - size * 1.5), (x + size * k, y), (x, y + size * 1.5), (x - size * k, y)]),
                    posed.wear.trim,
                    0.8,
                )


def _lace(pen: Pen, posed: Posed) -> None:
    for u in (0.44, 0.52, 0.60, 0.68):
        for q in range(-70, 71, 20):
            if posed.bones.sees(q, 0.1):
                pen.dot(posed.bones.spot(u + (0.03 if q % 40 else 0), q, 2), 1.5, shade(posed.wear.tint, 0.5), alpha=0.5)


def _panel(pen: Pen, posed: Posed) -> None:
    """The chest pack of a space suit."""
    if posed.bones.sees(0, 0.3):
        x, y = posed.bones.spot(0.62, 0, 10)
        pen.solid(rounded(x - 20, y - 14, x + 20, y + 16, radius=5), "silver", 4)
        for dx, tint in ((-11, "coral"), (0, "mustard"), (11, "teal")):
            pen.dot((x + dx, y - 4), 3.4, tint)
        pen.solid(rounded(x - 13, y + 4, x + 13, y + 11, radius=2), "navy", 2)


def draw_mark(pen: Pen, posed: Posed, mark: str) -> None:
    """Draw one mark of a garment; those of other parts of the body (stripes, quilting) are drawn there."""
    paint = MARKS.get(mark)
    if paint:
        paint(pen, posed)


MARKS: dict[str, Callable[[Pen, Posed], None]] = {
    "chest_pockets": _chest_pockets,
    "hip_pockets": _hip_pockets,
    "pocket": _one_pocket,
    "breast_pocket": _breast_pocket,
    "pen": _pen_pocket,
    "pouch": _pouch,
    "belt": _belt,
    "belt_line": _belt,
    "sash": _sash,
    "badge": _badge,
    "epaulettes": _epaulettes,
    "yoke": _yoke,
    "argyle": _argyle,
    "reflect": _reflect,
    "number": _number,
    "sides": _sides,
    "piping": _piping,
    "lace": _lace,
    "print": _print,
    "knit": _knit,
    "panel": _panel,
}
