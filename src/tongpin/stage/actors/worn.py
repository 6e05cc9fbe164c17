"""What hangs on the body: backpacks, bags, scarves, ties, necklaces, capes and shawls."""

from __future__ import annotations

import math
from collections.abc import Callable

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, add, curve, lerp, polygon, ribbon, rounded, spline
from tongpin.stage.actors.ink import Pen, Tint, light, shade
from tongpin.stage.actors.posed import Posed


def draw_behind_body(pen: Pen, posed: Posed) -> None:
    """Draw what lies between the viewer's far side and the body: packs of those who face us, capes."""
    extras = _carried(posed)
    if posed.wear.cape == "cape" and posed.facing:
        _cape(pen, posed)
    if "wings" in extras and posed.facing:
        _wings(pen, posed, extras["wings"] or "lilac")
    if "backpack" in extras and posed.facing:
        _backpack(pen, posed, extras["backpack"] or "rose")


def draw_on_body(pen: Pen, posed: Posed) -> None:
    """Draw what lies on the trunk: straps, ties, scarves, necklaces; packs of those who turn their back."""
    extras = _carried(posed)
    for name, paint in ON_BODY.items():
        if name in extras:
            paint(pen, posed, extras[name] or DEFAULTS[name])
    if "backpack" in extras:
        tint = extras["backpack"] or "rose"
        if posed.facing:
            _straps(pen, posed, tint)
        else:
            _backpack(pen, posed, tint)
    if "wings" in extras and not posed.facing:
        _wings(pen, posed, extras["wings"] or "lilac")
    if posed.wear.cape == "cape" and not posed.facing:
        _cape(pen, posed)
    if posed.wear.cape == "shawl":
        _shawl(pen, posed)
    if posed.wear.cape == "cape":
        _cape_front(pen, posed)


DEFAULTS: dict[str, Tint] = {
    "bag": "coffee",
    "tie": "wine",
    "bow_tie": "wine",
    "red_scarf": "red",
    "necklace": "gold",
    "scarf": "coral",
}


def _carried(posed: Posed) -> dict[str, str]:
    """What is worn in this pose: nobody lies down with a pack on the back."""
    extras = dict(posed.sheet.extras)
    if posed.pose.legs == "lie":
        for name in ("backpack", "bag", "wings"):
            extras.pop(name, None)
    return extras


def _backpack(pen: Pen, posed: Posed, tint: Tint) -> None:
    bones, build = posed.bones, posed.build
    _, _, forward = bones.frame_at(0.5)
    x, y = bones.xy(add(bones.spine_at(0.52), forward, -build.depth * 1.5), 0.05)
    w, h = lerp(26, 40, abs(bones.cos)) * build.head, build.spine * 0.44
    with pen.placed((x, y), posed.pose.lean):
        pen.solid(rounded(-w, -h, w, h, radius=20), tint, 8, low=0.5, high=0.3)
        if not posed.facing:
            pen.solid(rounded(-w * 0.66, h * 0.05, w * 0.66, h * 0.76, radius=9), light(tint, 0.1), 4)
            pen.stroke([(-w * 0.75, -h * 0.32), (0, -h * 0.26), (w * 0.75, -h * 0.32)], shade(tint, 1), 1.6, alpha=0.6)
            pen.stroke([(-7, -h), (0, -h - 8), (7, -h)], shade(tint, 0.6), 3.4)


def _wings(pen: Pen, posed: Posed, tint: Tint) -> None:
    """Two pairs of clear wings that open with the sway."""
    bones, k = posed.bones, posed.build.head
    x, y = bones.spot(0.78, 180, 2)
    for s in (-1, 1):
        wide = (0.35 + 0.65 * abs(bones.cos)) * k * (1 + 0.12 * posed.pose.sway)
        upper = [(0, 0), (34, -52), (82, -84), (104, -52), (84, -10), (36, 8)]
        lower = [(0, 6), (38, 12), (72, 34), (66, 66), (36, 62), (12, 34)]
        for wing in (upper, lower):
            path = curve([(x + s * px * wide, y + py * k) for px, py in wing])
            pen.fill(path, light(tint, 0.5), 0.55)
            pen.line(path, shade(tint, 0.5), 1.4, alpha=0.6)
            for px, py in wing[1:5]:
                pen.stroke([(x, y), (x + s * px * wide * 0.86, y + py * k * 0.86)], "pure", 1.1, alpha=0.5)


def _straps(pen: Pen, posed: Posed, tint: Tint) -> None:
    for q in (-34, 34):
        if posed.bones.sees(q):
            line = [
                posed.bones.spot(u, q * k, posed.wear.top.fit + 2)
                for u, k in ((0.985, 0.8), (0.90, 0.95), (0.72, 1.1), (0.52, 1.75))
            ]
            pen.solid(ribbon(spline(line, 6), [4.2, 4.8, 4.4, 3.8]), shade(tint, 0.15), 2, low=0.4)


def _bag(pen: Pen, posed: Posed, tint: Tint) -> None:
    """A shoulder bag: strap across the chest, bag at the hip."""
    bones, fit, s = posed.bones, posed.wear.top.fit, 1
    if bones.sees(0):
        line = [bones.spot(u, q, fit + 2) for u, q in ((0.985, -50 * s), (0.80, -22 * s), (0.55, 12 * s), (0.20, 62 * s))]
    else:
        line = [bones.spot(u, q, fit + 2) for u, q in ((0.985, 180 + 50 * s), (0.7, 180), (0.20, 180 - 60 * s))]
    pen.solid(ribbon(spline(line, 6), [2.6, 2.6]), shade(tint, 0.25), 2)
    x, y = bones.spot(0.02, 76 * s, fit + 8)
    w = lerp(14, 22, abs(bones.sin))
    with pen.placed((x, y), 4 + posed.pose.sway * 5):
        pen.solid(rounded(-w, -14, w, 20, radius=6), tint, 5, low=0.5, high=0.35)
        pen.solid(polygon([(-w, -14), (w, -14), (w * 0.8, 4), (0, 8), (-w * 0.8, 4)]), light(tint, 0.1), 3)
        pen.dot((0, 5), 2.2, "gold")


def _tie(pen: Pen, posed: Posed, tint: Tint) -> None:
    if not posed.bones.sees(0, 0.1):
        return
    fit = posed.wear.top.fit + 3
    x, y = posed.bones.spot(0.935, 0, fit)
    pen.solid(polygon([(x - 5, y - 4), (x + 5, y - 4), (x + 3, y + 5), (x - 3, y + 5)]), tint, 2)
    line = [posed.bones.spot(u, 0, fit) for u in (0.90, 0.70, 0.48, 0.42)]
    pen.solid(ribbon(spline(line, 5), [3.0, 5.2, 6.4, 0.6], (False, False)), tint, 3, low=0.5, high=0.35)
    for u in (0.80, 0.68, 0.56):
        a, b = posed.bones.spot(u + 0.02, -6, fit), posed.bones.spot(u - 0.03, 6, fit)
        pen.stroke([a, b], light(tint, 0.6), 1.3, alpha=0.4)


def _bow_tie(pen: Pen, posed: Posed, tint: Tint) -> None:
    if posed.bones.sees(0, 0.05):
        x, y = posed.bones.spot(0.945, 0, posed.wear.top.fit + 4)
        for s in (-1, 1):
            pen.solid(polygon([(x, y), (x + s * 13, y - 7), (x + s * 13, y + 7)]), tint, 3)
        pen.solid(rounded(x - 3, y - 3.5, x + 3, y + 3.5, radius=2), shade(tint, 0.3), 1.5)


def _red_scarf(pen: Pen, posed: Posed, tint: Tint) -> None:
    """A pupil's scarf: a band round the collar, a knot, two points."""
    bones, fit = posed.bones, posed.wear.top.fit
    if not bones.sees(0, 0.0):
        at = [bones.spot(u, q - posed.pose.yaw, fit + 2) for u, q in ((0.99, -66), (0.84, 0), (0.99, 66))]
        return pen.solid(polygon(at), tint, 3)
    x, y = bones.spot(0.86, 0, fit + 3)
    for s in (-1, 1):
        line = spline([bones.spot(1.0, s * 66, fit + 2), bones.spot(0.93, s * 28, fit + 4), (x, y)], 6)
        pen.solid(ribbon(line, [3, 5, 4]), tint, 2, low=0.5)
        pen.solid(
            polygon([(x - 2, y + 2), (x + 2, y + 2), (x + s * 13, y + 27), (x + s * 3, y + 23)]),
            shade(tint, 0.1 if s < 0 else 0.3),
            2,
        )
    pen.solid(rounded(x - 4.5, y - 4, x + 4.5, y + 5, radius=3), shade(tint, 0.2), 2)
    return None


def _necklace(pen: Pen, posed: Posed, tint: Tint) -> None:
    if posed.bones.sees(0, 0):
        line = [
            posed.bones.spot(u, q, posed.wear.top.fit * 0.5 + 2)
            for u, q in ((1.0, -50), (0.93, -24), (0.88, 0), (0.93, 24), (1.0, 50))
        ]
        pen.stroke(line, tint, 1.3)
        for point in spline(line, 2):
            pen.dot(point, 1.5, light(tint, 0.3))
        pen.solid(skia.Path.Circle(line[2][0], line[2][1] + 3, 3.2), tint, 1.5, edge=0.6)


def _scarf(pen: Pen, posed: Posed, tint: Tint) -> None:
    """A thick wool scarf: a roll round the neck, one end down the chest."""
    bones = posed.bones
    low = posed.ring(0.97, 8, drop=7)
    height = 22 * posed.build.head
    if bones.sees(20, 0):
        line = spline(
            [
                bones.spot(0.97, 22, 7),
                bones.spot(0.80, 24, 8),
                (bones.spot(0.55, 22, 9)[0] + posed.pose.sway * 5, bones.spot(0.55, 22, 9)[1]),
            ],
            6,
        )
        end = ribbon(line, [9, 10, 10.5], (False, False))
        pen.cast(end, posed.torso, alpha=0.25)
        pen.solid(end, shade(tint, 0.15), 4, low=0.5)
        x, y = line[-1]
        for i in range(-3, 4):
            pen.stroke([(x + i * 3, y - 1), (x + i * 3.2, y + 8)], shade(tint, 0.5), 1.6)
        for i in (-2, 2):
            px, py = line[len(line) // 2 + i * 2]
            pen.stroke([(px - 9, py), (px + 9, py + 1)], light(tint, 0.7), 3, alpha=0.55)
    roll = curve(low + [(x * 0.95 + low[4][0] * 0.05, y - height) for x, y in low[::-1]])
    pen.solid(roll, tint, 6, low=0.55, high=0.3)
    with pen.clip(roll):
        for k in (0.35, 0.7):
            pen.stroke(
                [(x, y - height * k + 3 * math.sin(i)) for i, (x, y) in enumerate(low)], shade(tint, 1), 2, alpha=0.3, blur=0.6
            )


def _shawl(pen: Pen, posed: Posed) -> None:
    bones, tint = posed.bones, posed.wear.cape_tint
    fit = posed.wear.top.fit + 4
    upper = posed.ring(1.0, 3, low=-96, high=96, drop=4)
    lower = [
        bones.spot(u, q - posed.pose.yaw, fit)
        for u, q in ((0.60, -98), (0.52, -70), (0.50, -35), (0.42, 0), (0.50, 35), (0.52, 70), (0.60, 98))
    ]
    lower[0] = (lower[0][0] - 12, lower[0][1])
    lower[-1] = (lower[-1][0] + 12, lower[-1][1])
    path = curve(upper + lower[::-1])
    pen.cast(path, posed.torso, alpha=0.25)
    pen.solid(path, tint, 6, low=0.5, high=0.3)
    for i, (x, y) in enumerate(spline(lower, 3)):
        pen.stroke([(x, y), (x + math.sin(i), y + 8)], shade(tint, 0.4), 1.4, alpha=0.8)


def _cape(pen: Pen, posed: Posed) -> None:
    bones, build, tint = posed.bones, posed.build, posed.wear.cape_tint
    (x0, y0), (x1, _) = bones.edges(0.95, 3)
    hem = bones.pelvis[1] + build.hip_y * 0.72
    sway = posed.pose.sway * 40
    spread = build.shoulder * 0.75
    path = curve(
        [
            (x0, y0),
            ((x0 + x1) / 2, y0 - 4),
            (x1, y0),
            (x1 + spread * 0.7 + sway * 0.4, (y0 + hem) / 2),
            (x1 + spread + sway, hem),
            ((x0 + x1) / 2 + sway, hem + 7),
            (x0 - spread + sway, hem),
            (x0 - spread * 0.7 + sway * 0.4, (y0 + hem) / 2),
        ]
    )
    pen.solid(path, shade(tint, 0.35 if posed.facing else 0.0), 8, low=0.5)
    with pen.clip(path):
        for k in (-0.6, -0.2, 0.25, 0.65):
            a: Point = ((x0 + x1) / 2 + k * build.shoulder * 0.6, y0 + 20)
            b: Point = ((x0 + x1) / 2 + k * (build.shoulder + spread) + sway, hem)
            pen.fill(
                ribbon(spline([a, ((a[0] + b[0]) / 2 - 4, (a[1] + b[1]) / 2), b], 5), [0.3, 1.8, 3]),
                shade(tint, 1.1),
                0.34,
                blur=1,
            )


def _cape_front(pen: Pen, posed: Posed) -> None:
    tint = posed.wear.cape_tint
    if not posed.bones.sees(0):
        return
    ring = posed.ring(0.965, 6, low=-92, high=92, drop=7)
    pen.solid(ribbon(ring, [5, 7, 7.5, 7, 5]), tint, 3, low=0.5)
    x, y = ring[4]
    pen.solid(skia.Path.Circle(x, y, 5), "gold", 2, edge=0.6)


ON_BODY: dict[str, Callable[[Pen, Posed, Tint], None]] = {
    "tie": _tie,
    "bow_tie": _bow_tie,
    "red_scarf": _red_scarf,
    "necklace": _necklace,
    "bag": _bag,
    "scarf": _scarf,
}
