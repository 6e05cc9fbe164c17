"""Hats, caps, helmets, hoods, crowns and veils, drawn over the hair of the turned head."""

from __future__ import annotations

import math
from collections.abc import Callable

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, curve, ellipse, lerp, minus, polygon, ribbon
from tongpin.stage.actors.hair import Hair
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import Pen, Tint, light, shade
from tongpin.stage.actors.pins import draw_star

HATS = (
    "nurse_cap",
    "hat",
    "cap",
    "straw_hat",
    "helmet",
    "chef_hat",
    "crown",
    "beanie",
    "beret",
    "police_cap",
    "hood",
    "space_helmet",
    "santa_hat",
    "veil",
    "wizard_hat",
)


def hat_of(head: Head) -> tuple[str, Tint] | None:
    """Return what covers the crown, with its colour."""
    for name, tint in head.sheet.extras:
        if name in HATS:
            return name, tint or DEFAULTS.get(name, "coral")
    return None


DEFAULTS: dict[str, Tint] = {
    "nurse_cap": "cloud",
    "hat": "sand",
    "cap": "royal",
    "straw_hat": "#E3BE72",
    "helmet": "mustard",
    "chef_hat": "cloud",
    "crown": "gold",
    "beanie": "coral",
    "beret": "wine",
    "police_cap": "navy",
    "hood": "mustard",
    "space_helmet": "cloud",
    "santa_hat": "red",
    "veil": "cloud",
    "wizard_hat": "purple",
}


def draw_hat(pen: Pen, head: Head) -> None:
    """Draw what covers the crown."""
    found = hat_of(head)
    if found:
        HAT_PAINTERS[found[0]](pen, Hair(head), found[1])


def _band(hair: Hair, y: float, extra: float = 2.0, sag: float = 5.0) -> list[Point]:
    """The visible half of a ring round the head at a height."""
    head, out = hair.head, []
    for i in range(13):
        angle = lerp(-math.pi / 2, math.pi / 2, i / 12)
        x = (hair.radius(y) + extra) * math.sin(angle) - 5 * math.sin(head.hair_yaw)
        out.append((x, y + (sag + head.pitch * 0.22) * math.cos(angle)))
    return out


def _dome_over(hair: Hair, y: float, height: float, extra: float = 3.0) -> skia.Path:
    band = _band(hair, y, extra)
    left, right = band[0], band[-1]
    top = -50 - hair.style.vol - height
    mid = (left[0] + right[0]) / 2
    path = skia.Path()
    path.moveTo(*left)
    path.cubicTo(left[0] - 1, lerp(left[1], top, 0.72), lerp(left[0], mid, 0.35), top, mid, top)
    path.cubicTo(lerp(right[0], mid, 0.35), top, right[0] + 1, lerp(right[1], top, 0.72), *right)
    for point in band[::-1]:
        path.lineTo(*point)
    path.close()
    return path


def _brim(hair: Hair, y: float, out: float, drop: float) -> skia.Path:
    """A flat round brim seen a little from above."""
    shift = -5 * math.sin(hair.head.hair_yaw)
    wide = hair.radius(y) + out
    return ellipse(shift, y + drop * 0.35 + hair.head.pitch * 0.12, wide, drop)


def _hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    brim = _brim(hair, -20, 17, 10)
    pen.cast(brim, hair.head.outline, dx=1, dy=7, blur=4, alpha=0.24)
    pen.solid(brim, tint, 5, low=0.6)
    pen.solid(_dome_over(hair, -24, 7), tint, 6, low=0.5)
    pen.solid(ribbon(_band(hair, -25, 3), [4, 4.5, 4]), shade(tint, 0.9), 2)


def _straw_hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    brim = _brim(hair, -20, 32, 13)
    pen.cast(brim, hair.head.outline, dx=1, dy=8, blur=5, alpha=0.26)
    pen.solid(brim, tint, 5, low=0.6)
    with pen.clip(brim):
        for k in (0.95, 0.84, 0.73):
            box = brim.computeTightBounds()
            pen.line(
                ellipse(box.centerX(), box.centerY(), box.width() / 2 * k, box.height() / 2 * k), shade(tint, 1), 1.0, alpha=0.35
            )
    pen.solid(_dome_over(hair, -24, 6), tint, 6, low=0.5)
    pen.solid(ribbon(_band(hair, -26, 3), [4, 4.5, 4]), "coral" if not hair.head.sheet.male else "coffee", 2)


def _cap(pen: Pen, hair: Hair, tint: Tint) -> None:
    pen.solid(_dome_over(hair, -22, 3), tint, 6, low=0.5)
    head = hair.head
    if head.turn > 105:
        return
    _visor(pen, hair, shade(tint, 0.25), y=-22)


def _visor(pen: Pen, hair: Hair, tint: Tint, *, y: float) -> None:
    """The peak of a cap: a crescent in front, a bill in profile."""
    head = hair.head
    ahead, nod = math.sin(head.hair_yaw), head.pitch * 0.25
    x, wide = 24 * ahead, lerp(35, 22, abs(ahead))
    reach = 26 * ahead
    low = y + 12 + nod
    near = [
        (x - wide, y),
        (x - wide * 0.55 + reach * 0.8, low - 2),
        (x + reach, low),
        (x + wide * 0.55 + reach * 0.8, low - 2),
        (x + wide, y),
    ]
    visor = curve([*near, (x + wide * 0.5, y - 5), (x, y - 6), (x - wide * 0.5, y - 5)])
    pen.cast(visor, head.outline, dx=1, dy=6, blur=3, alpha=0.26)
    pen.solid(visor, tint, 3, low=0.5, high=0.4)


def _beanie(pen: Pen, hair: Hair, tint: Tint) -> None:
    pen.solid(_dome_over(hair, -24, 8), tint, 6, low=0.5)
    band = _band(hair, -23, 3)
    pen.solid(ribbon(band, [6, 7, 6]), light(tint, 0.15), 3)
    for x, y in band:
        pen.stroke([(x, y - 5), (x, y + 5)], shade(tint, 1), 1.1, alpha=0.35)
    top = (-5 * math.sin(hair.head.hair_yaw), -62 - hair.style.vol)
    pen.solid(skia.Path.Circle(top[0], top[1], 9), "cloud", 4)


def _beret(pen: Pen, hair: Hair, tint: Tint) -> None:
    x = -8 - 5 * math.sin(hair.head.hair_yaw)
    top = -50 - hair.style.vol
    pen.solid(
        curve(
            [(x - 44, top + 20), (x - 20, top - 6), (x + 22, top - 6), (x + 48, top + 16), (x + 34, top + 28), (x - 30, top + 31)]
        ),
        tint,
        6,
    )
    pen.stroke([(x + 4, top - 5), (x + 6, top - 11)], tint, 3)


def _helmet(pen: Pen, hair: Hair, tint: Tint) -> None:
    pen.solid(_dome_over(hair, -14, 9, 6), tint, 8, low=0.5, high=0.45)
    pen.solid(ribbon(_band(hair, -14, 6), [3, 3.5, 3]), shade(tint, 0.6), 2)
    x = -5 * math.sin(hair.head.hair_yaw)
    pen.stroke([(x - 22, -52), (x - 26, -38), (x - 27, -26)], "pure", 4, alpha=0.5, blur=1)
    for s in (-1, 1):
        if hair.head.squash(s) > 0.25 and hair.head.turn < 100:
            a, b = hair.head.at(38 * s, -6, 6), hair.head.at(22 * s, hair.head.chin_y - 7, 12)
            pen.stroke([a, ((a[0] + b[0]) / 2 + s * 3, (a[1] + b[1]) / 2), b], "charcoal", 2.2, alpha=0.85)


def _chef_hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -52 - hair.style.vol
    puff = curve(
        [
            (x - 36, top + 2),
            (x - 48, top - 22),
            (x - 26, top - 44),
            (x, top - 38),
            (x + 27, top - 45),
            (x + 48, top - 21),
            (x + 36, top + 2),
        ]
    )
    pen.solid(puff, tint, 8, low=0.4)
    for dx in (-18, 2, 20):
        pen.stroke([(x + dx, top), (x + dx * 1.25, top - 22)], shade(tint, 1), 1.5, alpha=0.3)
    band = _band(hair, -32, 2)
    pen.solid(polygon([*band, (x + 36, top - 2), (x - 36, top - 2)]), light(tint, 0.2), 4, low=0.35)


def _crown(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, y = -5 * math.sin(hair.head.hair_yaw), -44 - hair.style.vol
    w = 24
    zigzag = [
        (x - w, y + 6),
        (x - w - 3, y - 16),
        (x - w / 2, y - 5),
        (x, y - 20),
        (x + w / 2, y - 5),
        (x + w + 3, y - 16),
        (x + w, y + 6),
        (x, y + 10),
    ]
    pen.solid(polygon(zigzag), tint, 4, low=0.6, high=0.6)
    for dx, gem in ((-w * 0.6, "royal"), (0, "coral"), (w * 0.6, "teal")):
        pen.solid(skia.Path.Circle(x + dx, y + 3, 2.8), gem, 1.5)


def _police_cap(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -50 - hair.style.vol
    pen.solid(
        curve([(x - 40, top + 24), (x - 50, top + 4), (x, top - 14), (x + 50, top + 4), (x + 40, top + 24), (x, top + 30)]),
        tint,
        6,
    )
    pen.solid(ribbon(_band(hair, -24, 2), [5, 6, 5]), shade(tint, 0.9), 2)
    if hair.head.turn < 100:
        _visor(pen, hair, "charcoal", y=-19)
        ahead = math.sin(hair.head.hair_yaw)
        pen.solid(skia.Path.Circle(x + 30 * ahead, top + 10, 4.5), "gold", 2)


def _hood_up(pen: Pen, hair: Hair, tint: Tint) -> None:
    """A raised hood: a rim round the face, cloth behind."""
    head = hair.head
    ahead = math.sin(head.hair_yaw)
    side = [(0, -65), (33, -54), (51, -22), (54, 12), (46, 44), (24, 62)]
    outer = curve([(x - 5 * ahead, y) for x, y in (*side, *((-px, py) for px, py in side[:0:-1]))])
    if head.turn > 110:
        return pen.solid(outer, tint, 8, low=0.5)
    # The opening runs out at the chin: a hood is no ring.
    opening = ellipse(13 * ahead, 12, 41 * max(0.55, math.cos(head.hair_yaw)), 56)
    rim = minus(outer, opening)
    pen.cast(rim, hair.head.outline, dx=2, dy=4, blur=4, alpha=0.25)
    return pen.solid(rim, tint, 7, low=0.5)


def _space_helmet(pen: Pen, hair: Hair, tint: Tint) -> None:
    x = -2 * math.sin(hair.head.hair_yaw)
    ball = ellipse(x, 0, 62, 66)
    if hair.head.turn > 110:
        return pen.solid(ball, tint, 10, low=0.5)
    window = ellipse(x + 14 * math.sin(hair.head.hair_yaw), 4, 47, 48)
    pen.solid(minus(ball, window), tint, 8, low=0.5)
    pen.fill(window, "light_blue", 0.16)
    pen.line(window, "metal", 3)
    return pen.stroke([(x - 30, -26), (x - 37, -4), (x - 33, 16)], "pure", 4.5, alpha=0.6, blur=0.6)


def _santa_hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -48 - hair.style.vol
    pen.solid(
        curve(
            [
                (x - 38, top + 24),
                (x - 22, top - 14),
                (x + 16, top - 30),
                (x + 46, top - 8),
                (x + 58, top + 26),
                (x + 44, top + 12),
                (x + 30, top + 6),
                (x + 36, top + 26),
            ]
        ),
        tint,
        6,
    )
    pen.solid(skia.Path.Circle(x + 57, top + 30, 9), "cloud", 4)
    pen.solid(ribbon(_band(hair, -24, 3), [7.5, 8.5, 7.5]), "cloud", 4)


def _wizard_hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -48 - hair.style.vol
    pen.solid(_brim(hair, -22, 26, 11), shade(tint, 0.2), 5)
    pen.solid(
        curve(
            [
                (x - 38, top + 24),
                (x - 16, top - 26),
                (x + 12, top - 64),
                (x + 24, top - 58),
                (x + 20, top - 22),
                (x + 38, top + 24),
                (x, top + 32),
            ]
        ),
        tint,
        7,
    )
    pen.solid(ribbon(_band(hair, -25, 3), [4, 5, 4]), "gold", 2)
    with pen.placed((x + 2, top - 16), 12, 0.8):
        draw_star(pen, "gold")


def _nurse_cap(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -46 - hair.style.vol
    pen.solid(
        curve([(x - 25, top + 10), (x - 29, top - 8), (x, top - 14), (x + 29, top - 8), (x + 25, top + 10), (x, top + 5)]),
        tint,
        3,
        low=0.35,
    )
    if hair.head.turn < 100:
        cx = x + 14 * math.sin(hair.head.hair_yaw)
        for points in (((cx - 4, top - 3), (cx + 4, top - 3)), ((cx, top - 7), (cx, top + 1))):
            pen.stroke(points, "coral", 2.6)


def _veil(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -46 - hair.style.vol
    for i in range(-4, 5):
        pen.dot((x + i * 6, top + 8 + i * i * 0.35), 3.4 - abs(i) * 0.25, "cloud")
        pen.dot((x + i * 6, top + 8 + i * i * 0.35), 1.4, "rose", alpha=0.8)


def draw_veil_back(pen: Pen, head: Head) -> None:
    """Draw the veil of a bride falling behind her."""
    found = hat_of(head)
    if not found or found[0] != "veil":
        return
    x, sway = -5 * math.sin(head.hair_yaw), head.pose.sway * 26
    path = curve(
        [
            (x - 24, -48),
            (x, -56),
            (x + 24, -48),
            (x + 62, 60),
            (x + 86 + sway, 190),
            (x + sway, 204),
            (x - 86 + sway, 190),
            (x - 62, 60),
        ]
    )
    pen.fill(path, found[1], 0.55)
    pen.line(path, shade(found[1], 0.6), 1.2, alpha=0.4)
    with pen.clip(path):
        for k in (-0.7, -0.3, 0.1, 0.5, 0.8):
            pen.stroke([(x + k * 20, -40), (x + k * 60, 70), (x + k * 84 + sway, 200)], "pure", 3, alpha=0.35, blur=2)


HAT_PAINTERS: dict[str, Callable[[Pen, Hair, Tint], None]] = {
    "nurse_cap": _nurse_cap,
    "hat": _hat,
    "cap": _cap,
    "straw_hat": _straw_hat,
    "helmet": _helmet,
    "chef_hat": _chef_hat,
    "crown": _crown,
    "beanie": _beanie,
    "beret": _beret,
    "police_cap": _police_cap,
    "hood": _hood_up,
    "space_helmet": _space_helmet,
    "santa_hat": _santa_hat,
    "wizard_hat": _wizard_hat,
    "veil": _veil,
}
