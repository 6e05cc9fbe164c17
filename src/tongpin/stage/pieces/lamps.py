"""Lamps: what hangs, stands and strings light; each gives its glow a depth."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.palette import WHITE, mix, rgb

LANTERN_RED = rgb("#E5392B")


def pendant(
    b: Brush,
    x: float,
    z: float,
    *,
    y: float = 2.1,
    role: str = "accent",
    r: float = 0.24,
    ceiling: float = 3.0,
    shape: str = "bell",
) -> None:
    """A hanging lamp; its cord ends at the ceiling, so that nothing is cut."""
    (cx, cy), radius = b.at(x, y, z), b.px(r, z, x)
    b.stroke([b.at(x, ceiling, z), (cx, cy - radius * 0.9)], b.tone("ink", -0.05), max(1.5, b.px(0.013, z, x)), butt=True)
    b.disc((x, ceiling - 0.01, z), 0.06, b.tone("ink", 0.05))
    inside = b.tone("lit", 0.1) if b.lit else b.tone("paper", -0.1)
    if shape == "globe":
        b.oval(
            (cx, cy - radius * 0.2),
            (radius * 0.8, radius * 0.8),
            b.tone("lit", 0.25) if b.lit else b.tone("paper", 0.02),
            to=b.palette["lit"] if b.lit else b.tone("paper", -0.14),
        )
        b.rect((cx - radius * 0.2, cy - radius * 1.12, radius * 0.4, radius * 0.24), b.tone("metal2", -0.1), radius=2)
    else:
        _shade(b, (cx, cy), radius, role=role, inside=inside)
    if b.lit:
        strength = 0.20 + 0.62 * b.palette.climate.lamp
        b.glow((cx, cy + radius * 0.8), b.px(2.1, z, x), alpha=strength, z=b.turn(x, z)[1])
        b.glow((cx, cy + b.px(1.3, z, x)), b.px(2.0, z, x), alpha=strength * 0.46, z=b.turn(x, z)[1])
        drop = b.px(1.5, z, x)
        cone = [(cx - radius * 0.9, cy), (cx + radius * 0.9, cy), (cx + radius * 2.6, cy + drop), (cx - radius * 2.6, cy + drop)]
        b.light.shaft(cone, b.palette["lit"], alpha=0.18 * b.palette.climate.lamp, blur=radius * 0.3)


def _shade(b: Brush, at: tuple[float, float], radius: float, *, role: str, inside: tuple[float, float, float]) -> None:
    cx, cy = at
    path = skia.Path()
    path.moveTo(cx - radius * 0.26, cy - radius * 0.95)
    path.lineTo(cx + radius * 0.26, cy - radius * 0.95)
    path.cubicTo(cx + radius * 0.36, cy - radius * 0.4, cx + radius * 0.9, cy - radius * 0.3, cx + radius, cy)
    path.lineTo(cx - radius, cy)
    path.cubicTo(
        cx - radius * 0.9, cy - radius * 0.3, cx - radius * 0.36, cy - radius * 0.4, cx - radius * 0.26, cy - radius * 0.95
    )
    b.oval((cx, cy), (radius, radius * 0.16), inside)
    b.fill(path, b.tone(role, 0.06), to=b.tone(role, -0.18), across=True)
    b.oval((cx, cy), (radius * 0.9, radius * 0.11), b.tone("lit", 0.2) if b.lit else b.tone("paper", -0.02), line=False)


def floor_lamp(b: Brush, x: float, z: float, *, h: float = 1.55, role: str = "cloth2") -> None:
    """A standing lamp with a cloth shade."""
    b.shadow(x, z, w=0.26, d=0.2)
    b.disc((x, 0.02, z + 0.1), 0.14, b.tone("metal2", -0.2))
    b.stroke([b.at(x, 0.03, z + 0.1), b.at(x, h - 0.2, z + 0.1)], b.tone("metal2", -0.1), b.px(0.03, z, x))
    shade_lamp(b, (x, h - 0.26, z + 0.1), r=0.19, h=0.27, role=role)
    if b.lit:
        b.pool(x, z + 0.1, radius=0.7, strength=0.22 * b.palette.climate.lamp)


def shade_lamp(b: Brush, at: tuple[float, float, float], *, r: float = 0.14, h: float = 0.2, role: str = "cloth2") -> None:
    """A cloth shade with its glow."""
    x, y, z = at
    (cx, low), top, radius = b.at(x, y, z), b.at(x, y + h, z)[1], b.px(r, z, x)
    colour = mix(b.tone(role, 0.1), b.palette["lit"], 0.55) if b.lit else b.tone(role, 0.06)
    shape = [(cx - radius, low), (cx - radius * 0.66, top), (cx + radius * 0.66, top), (cx + radius, low)]
    b.poly(shape, b.tone(colour, 0.12 if b.lit else 0.0), to=colour if b.lit else None, corner=4 * b.lens.unit)
    if b.lit:
        b.glow((cx, (low + top) / 2), b.px(1.7, z, x), alpha=0.30 + 0.55 * b.palette.climate.lamp, z=b.turn(x, z)[1])


def bedside_lamp(b: Brush, x: float, z: float, *, y: float = 0.52) -> None:
    """A small lamp on a table."""
    b.disc((x, y + 0.005, z), 0.07, b.tone("metal2", 0.1))
    b.stroke([b.at(x, y, z), b.at(x, y + 0.16, z)], b.tone("metal2", 0.0), b.px(0.03, z, x))
    shade_lamp(b, (x, y + 0.14, z), r=0.14, h=0.2)


def desk_lamp(b: Brush, x: float, z: float, *, y: float = 0.74, role: str = "accent") -> None:
    """A jointed lamp."""
    points = [b.at(x, y, z), b.at(x - 0.08, y + 0.2, z), b.at(x + 0.10, y + 0.36, z)]
    b.disc((x, y + 0.005, z), 0.07, b.tone(role, -0.1))
    b.stroke(points, b.tone(role, -0.15), b.px(0.022, z, x))
    (cx, cy), r = points[2], b.px(0.09, z, x)
    b.poly(
        [(cx - r * 0.3, cy - r * 0.5), (cx + r * 0.7, cy - r * 0.2), (cx + r * 1.3, cy + r), (cx - r * 0.8, cy + r * 0.8)],
        b.tone(role, 0.06),
        corner=4 * b.lens.unit,
    )
    if b.lit:
        b.oval((cx + r * 0.3, cy + r * 0.9), (r * 0.9, r * 0.2), b.tone("lit", 0.2), line=False)
        b.glow((cx + r * 0.3, cy + r * 1.2), b.px(0.9, z, x), alpha=0.3 + 0.4 * b.palette.climate.lamp, z=b.turn(x, z)[1])


def string_lights(
    b: Brush, x: float, z: float, *, y: float = 2.75, sag: float = 0.28, reach: float = 1.05, count: int = 12, flags: bool = False
) -> None:
    """A cord of bulbs (or bunting) across the frame, `reach` in frame fractions each way."""
    x0, x1 = x + b.span(-reach, z), x + b.span(reach, z)
    points = []
    for i in range(count * 2 + 1):
        u = i / (count * 2)
        points.append(b.at(x0 + (x1 - x0) * u, y - sag * 4 * u * (1 - u) + 0.06 * abs(math.sin(u * 9)), z))
    b.stroke(points, b.tone("ink", 0.05), max(1.2, b.px(0.009, z)), alpha=0.8)
    for i, (px, py) in enumerate(points[1::2]):
        if flags:
            w = b.px(0.085, z)
            b.poly(
                [(px - w, py), (px + w, py), (px, py + w * 2)], b.tone(("accent", "accent2", "accent3", "cloth2")[i % 4], 0.06)
            )
            continue
        r = b.px(0.032, z)
        on = b.palette.climate.lamp > 0.2
        b.oval((px, py + r * 1.3), (r, r * 1.3), mix(b.palette["lit"], WHITE, 0.5) if on else b.tone("lit", -0.06))
        if on:
            b.glow((px, py + r), r * 6, alpha=0.42, z=z)


def lantern(b: Brush, x: float, z: float, *, y: float = 0.0, h: float = 0.34) -> None:
    """A camp lantern: the small warm focal light of a night outdoors."""
    b.shadow(x, z, w=0.16, d=0.12)
    (cx, foot), u, on = b.at(x, y, z), b.px(h, z, x), b.palette.climate.lamp > 0.2
    b.stroke(
        [(cx - u * 0.22, foot - u * 0.8), (cx, foot - u * 1.25), (cx + u * 0.22, foot - u * 0.8)],
        b.tone("metal2", -0.1),
        max(1.5, u * 0.05),
        curve=True,
    )
    b.rect(
        (cx - u * 0.24, foot - u * 0.72, u * 0.48, u * 0.60),
        b.tone("lit", 0.25) if on else b.tone("glass", 0.1),
        to=b.palette["lit"] if on else None,
        radius=u * 0.08,
    )
    for y0, w in ((0.14, 0.30), (0.84, 0.30)):
        b.rect((cx - u * w, foot - u * y0, u * w * 2, u * 0.14), b.tone("accent", -0.12), radius=u * 0.04)
    b.stroke([(cx, foot - u * 0.7), (cx, foot - u * 0.14)], b.tone("accent", -0.2), max(1.2, u * 0.04))
    if on:
        b.glow((cx, foot - u * 0.4), b.px(1.25, z, x), alpha=0.78 * b.palette.climate.lamp, z=b.turn(x, z)[1])
        b.pool(x, z, radius=0.8, strength=0.34 * b.palette.climate.lamp)


def street_lamp(b: Brush, x: float, z: float, *, h: float = 3.1) -> None:
    """An old street lamp; snow lies on its hat."""
    b.shadow(x, z, w=0.2, d=0.15)
    foot, top, w, g = b.at(x, 0, z), b.at(x, h, z), max(2.0, b.px(0.05, z, x)), b.px(0.13, z, x)
    b.rect((foot[0] - w / 2, top[1] + g, w, foot[1] - top[1] - g), b.tone("metal2", -0.22), to=b.tone("metal2", -0.4))
    b.rect(
        (foot[0] - w * 1.6, foot[1] - b.px(0.3, z, x), w * 3.2, b.px(0.3, z, x)), b.tone("metal2", -0.3), radius=3 * b.lens.unit
    )
    b.rect((foot[0] - w * 1.1, foot[1] - b.px(0.9, z, x), w * 2.2, b.px(0.08, z, x)), b.tone("metal2", -0.3), radius=2)
    glass = [(top[0] - g, top[1]), (top[0] - g * 0.7, top[1] + g * 2), (top[0] + g * 0.7, top[1] + g * 2), (top[0] + g, top[1])]
    b.poly(glass, b.tone("lit", 0.1) if b.lit else b.tone("glass", 0.05), corner=2 * b.lens.unit)
    b.poly(
        [(top[0] - g * 1.3, top[1]), (top[0], top[1] - g * 1.1), (top[0] + g * 1.3, top[1])],
        b.tone("metal2", -0.3),
        corner=2 * b.lens.unit,
    )
    if b.palette.climate.snowy:
        b.poly(
            [
                (top[0] - g * 1.35, top[1] - g * 0.08),
                (top[0], top[1] - g * 1.35),
                (top[0] + g * 1.35, top[1] - g * 0.08),
                (top[0], top[1] - g * 0.5),
            ],
            b.tone("snow", 0.05),
            corner=4 * b.lens.unit,
            line=False,
        )
    if b.lit:
        lamp = b.palette.climate.lamp
        b.glow((top[0], top[1] + g), b.px(2.2, z, x), alpha=0.66 * lamp**0.5, z=b.turn(x, z)[1])
        b.pool(x, z, radius=1.2, strength=0.42 * lamp)


def lantern_line(b: Brush, x: float, z: float, *, share: float = 0.13, r: float = 0.17, count: int = 5) -> None:
    """Lanterns on a line across the frame, at a share of its height from the top, so that no format cuts them off."""
    x0, x1 = x + b.span(-1.08, z), x + b.span(1.08, z)
    top = b.lens.eye_m + (b.lens.horizon - share * b.lens.size[1]) / b.lens.scale(z)

    def hang(u: float) -> float:
        return top - 0.5 * u * (1 - u)

    b.stroke([b.at(x0 + (x1 - x0) * i / 16, hang(i / 16), z) for i in range(17)], b.tone("ink", 0.05), max(1.2, b.px(0.012, z)))
    for i in range(count):
        u = (i + 0.5) / count
        red_lantern(b, x0 + (x1 - x0) * u, z, y=hang(u) - r * 1.15, r=r, cord=r * 0.2)


def red_lantern(b: Brush, x: float, z: float, *, y: float = 2.4, r: float = 0.17, cord: float = 0.3) -> None:
    """A festival lantern with gold caps and a tassel."""
    (cx, cy), radius = b.at(x, y, z), b.px(r, z, x)
    b.stroke([(cx, cy - radius - b.px(cord, z, x)), (cx, cy - radius * 0.8)], b.tone("ink"), max(1.0, radius * 0.06))
    glow = b.lit
    # Lit from inside, its red is its own light's, not what the night leaves of red paper.
    fire = b.look.recolour(LANTERN_RED, "red")
    body = mix(fire, b.palette["lit"], 0.34) if glow else b.tone("red", 0.04)
    b.oval((cx, cy), (radius * 1.12, radius * 0.88), body, to=fire if glow else b.tone("red", -0.14))
    for k in (0.28, 0.62, 0.9):
        path = skia.Path()
        path.addOval(skia.Rect(cx - radius * 1.12 * k, cy - radius * 0.88, cx + radius * 1.12 * k, cy + radius * 0.88))
        b.trace(path, b.tone("gold", 0.1), max(0.8, radius * 0.035), alpha=0.55)
    for sign in (-1, 1):
        b.rect(
            (cx - radius * 0.42, cy + sign * radius * 0.88 - radius * 0.1, radius * 0.84, radius * 0.2),
            b.tone("gold"),
            radius=radius * 0.05,
        )
    for k in (-0.16, 0.0, 0.16):
        b.stroke(
            [(cx + k * radius, cy + radius * 0.95), (cx + k * radius * 1.4, cy + radius * 1.9)],
            b.tone("gold", -0.05),
            max(1.0, radius * 0.07),
        )
    if glow:
        b.glow(
            (cx, cy),
            radius * 5.5,
            mix(b.palette["lamp"], b.tone("red"), 0.35),
            alpha=0.30 + 0.34 * b.palette.climate.lamp,
            z=b.turn(x, z)[1],
        )
