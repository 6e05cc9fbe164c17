"""What stands in parks and on hills: pavilion, bridge, fountain, tents, swings, boards, stones."""

from __future__ import annotations

import math

from tongpin.stage.canvas import Brush
from tongpin.stage.palette import WHITE, mix


def pavilion(b: Brush, x: float, z: float, *, w: float = 2.6, h: float = 2.6) -> None:
    """The park's landmark: a red-pillared pavilion with an upturned roof and lattice rails."""
    air = min(0.5, z * 0.028)
    b.shadow(x, z, w=w, d=0.8, strength=0.25)
    b.box((x, 0, z - 0.1), (w + 0.3, 0.22, 1.2), b.tone("stone", 0.0, air), top=0.2)
    pillars = [x - w / 2 + 0.15, x - w / 6, x + w / 6, x + w / 2 - 0.15]
    for px in (pillars[0] + 0.2, pillars[-1] - 0.2):
        b.box((px, 0.22, z + 0.9), (0.11, h - 0.3, 0.1), b.tone("red", -0.25, air + 0.1))
    for left, right in ((pillars[0], pillars[1]), (pillars[2], pillars[3])):
        for y in (0.5, 0.78):
            b.box(((left + right) / 2, y, z), (right - left, 0.05, 0.05), b.tone("red", -0.05, air))
        for k in range(5):
            b.box((left + (right - left) * (k + 0.5) / 5, 0.5, z), (0.035, 0.3, 0.04), b.tone("red", -0.12, air))
    for px in pillars:
        b.box((px, 0.22, z - 0.04), (0.13, h - 0.25, 0.12), b.tone("red", 0.0, air), corner=4)
    b.box((x, h - 0.22, z - 0.06), (w, 0.16, 0.1), b.tone("accent3", -0.05, air))
    for k in range(9):
        b.box((x - w / 2 + w * (k + 0.5) / 9, h - 0.20, z - 0.08), (0.14, 0.10, 0.02), b.tone("gold", -0.05, air), corner=2)
    _roof(b, (x, h - 0.06, z - 0.1), w, air)


def _roof(b: Brush, at: tuple[float, float, float], w: float, air: float) -> None:
    x, y, z = at
    left, right, rise = x - w * 0.66, x + w * 0.66, w * 0.42
    edge = [
        b.at(left, y + 0.20, z),
        b.at(left + w * 0.22, y, z),
        b.at(x, y - 0.05, z),
        b.at(right - w * 0.22, y, z),
        b.at(right, y + 0.20, z),
    ]
    ridge = [b.at(x + w * 0.20, y + rise, z + 0.4), b.at(x, y + rise * 0.95, z + 0.4), b.at(x - w * 0.20, y + rise, z + 0.4)]
    tiles = b.tone("roof", -0.08, air)
    b.poly([*edge, *ridge], tiles, to=b.tone(tiles, -0.16), corner=6 * b.lens.unit)
    for k in range(13):
        u = (k + 0.5) / 13
        low = edge[min(3, int(u * 4))]
        nxt = edge[min(3, int(u * 4)) + 1]
        share = u * 4 - min(3, int(u * 4))
        foot = (low[0] + (nxt[0] - low[0]) * share, low[1] + (nxt[1] - low[1]) * share)
        top = (ridge[2][0] + (ridge[0][0] - ridge[2][0]) * u, ridge[1][1] + 2)
        b.stroke(
            [foot, ((foot[0] * 0.45 + top[0] * 0.55), foot[1] * 0.62 + top[1] * 0.38), top],
            b.tone(tiles, 0.14),
            max(1.0, b.px(0.03, z)),
            alpha=0.6,
            curve=True,
        )
    b.stroke(edge, b.tone("gold", -0.08, air), max(1.5, b.px(0.05, z)), curve=True)
    b.stroke(ridge, b.tone(tiles, -0.3), max(2.0, b.px(0.10, z)))
    if b.palette.climate.snowy:
        cap = [(px, py - b.px(0.04, z)) for px, py in ridge]
        lower = [(edge[1][0], edge[1][1] * 0.55 + ridge[1][1] * 0.45), (edge[3][0], edge[3][1] * 0.55 + ridge[1][1] * 0.45)]
        b.poly(
            [lower[0], *cap[::-1], lower[1], (b.at(x, 0, z)[0], lower[0][1] * 0.8 + ridge[1][1] * 0.2)],
            b.tone("snow", 0.02, air * 0.4),
            alpha=0.95,
            corner=8 * b.lens.unit,
            line=False,
        )


def stone_bridge(b: Brush, x: float, z: float, *, w: float = 2.8, h: float = 0.75) -> None:
    """A humped stone bridge with an arch and low rails."""
    air = min(0.5, z * 0.03)
    top = [b.at(x - w / 2 + w * i / 10, 0.1 + h * math.sin(i / 10 * math.pi), z) for i in range(11)]
    arch = [b.at(x + w * 0.26 * math.cos(i / 10 * math.pi), h * 0.72 * math.sin(i / 10 * math.pi), z) for i in range(11)]
    b.poly(
        [b.at(x - w / 2, 0, z), *top, b.at(x + w / 2, 0, z), *arch], b.tone("stone", 0.02, air), to=b.tone("stone", -0.18, air)
    )
    b.stroke(arch, b.tone("stone2", -0.1, air), max(1.5, b.px(0.06, z)))
    rail = [(px, py - b.px(0.26, z)) for px, py in top]
    for (px, py), (_, ry) in zip(top, rail, strict=True):
        b.stroke([(px, py), (px, ry)], b.tone("stone", 0.12, air), max(1.5, b.px(0.06, z)))
    b.stroke(rail, b.tone("stone", 0.16, air), max(1.5, b.px(0.05, z)), curve=True)


def fountain(b: Brush, x: float, z: float, *, r: float = 0.9) -> None:
    """A round basin with a bowl and arching water."""
    b.shadow(x, z, w=r * 2, d=r)
    b.disc((x, 0.02, z + r), r, b.tone("stone2", -0.1))
    (cx, foot), top = b.at(x, 0.0, z + r), b.at(x, 0.36, z + r)[1]
    reach = b.px(r, z + r, x)
    b.rect((cx - reach, top, 2 * reach, foot - top), b.tone("stone", 0.04), to=b.tone("stone", -0.18), across=True, line=False)
    b.disc((x, 0.36, z + r), r, b.tone("stone", 0.16))
    b.disc((x, 0.37, z + r), r * 0.86, b.tone("water", 0.12))
    b.box((x, 0.36, z + r), (0.16, 0.55, 0.16), b.tone("stone", 0.0))
    b.disc((x, 0.92, z + r), r * 0.36, b.tone("stone", 0.1))
    b.disc((x, 0.93, z + r), r * 0.30, b.tone("water", 0.2))
    tip = b.at(x, 1.45, z + r)
    for k in (-0.75, -0.45, -0.2, 0.2, 0.45, 0.75):
        fall = b.at(x + k * r, 0.38, z + r)
        b.stroke(
            [tip, (tip[0] + (fall[0] - tip[0]) * 0.55, tip[1] - b.px(0.05, z)), fall],
            mix(b.tone("water", 0.3), WHITE, 0.5),
            max(1.2, b.px(0.018, z)),
            alpha=0.7,
            curve=True,
        )


def rock(b: Brush, x: float, z: float, *, w: float = 0.6, h: float = 0.35) -> None:
    """A weathered stone with a lit face; snow on top."""
    b.shadow(x, z, w=w, d=0.25, strength=0.28)
    air = min(0.4, max(0.0, z) * 0.03)
    outline = [(-0.5, 0.0), (-0.46, 0.45), (-0.22, 0.85), (0.08, 1.0), (0.34, 0.75), (0.5, 0.3), (0.48, 0.0)]
    points = [b.at(x + dx * w, dy * h, z) for dx, dy in outline]
    b.poly(points, b.tone("stone2", -0.02, air), to=b.tone("stone2", -0.24, air), corner=b.px(0.05, z, x))
    lit = [b.at(x + dx * w * -b.side, dy * h, z) for dx, dy in ((-0.08, 1.0), (-0.34, 0.75), (-0.5, 0.3), (-0.2, 0.42))]
    b.poly(lit, b.tone("snow" if b.palette.climate.snowy else "stone", 0.14, air), alpha=0.7, corner=b.px(0.04, z, x), line=False)


def reeds(b: Brush, x: float, z: float, *, h: float = 0.9, count: int = 14) -> None:
    """Reeds with brown heads."""
    rng = b.rng("reeds", x, z)
    for i in range(count):
        foot = b.at(x + rng.uniform(-0.35, 0.35), 0, z)
        tall, sway = b.px(h * rng.uniform(0.6, 1.0), z), b.px(rng.uniform(-0.12, 0.16), z)
        tip = (foot[0] + sway, foot[1] - tall)
        b.stroke(
            [foot, (foot[0] + sway * 0.2, foot[1] - tall * 0.6), tip],
            b.tone("green" if i % 2 else "green2", 0.0),
            max(1.2, b.px(0.02, z)),
            curve=True,
        )
        if i % 3 == 0:
            b.stroke([(tip[0], tip[1] + b.px(0.14, z)), tip], b.tone("wood2"), max(2.0, b.px(0.045, z)))


def picnic(b: Brush, x: float, z: float) -> None:
    """A basket and a thermos on a cloth that lies there already."""
    (cx, foot), u = b.at(x, 0, z), b.px(0.36, z, x)
    b.poly(
        [(cx - u * 0.5, foot - u * 0.45), (cx + u * 0.5, foot - u * 0.45), (cx + u * 0.4, foot), (cx - u * 0.4, foot)],
        b.tone("wood", 0.1),
        to=b.tone("wood", -0.14),
        corner=u * 0.08,
    )
    b.stroke(
        [(cx - u * 0.4, foot - u * 0.45), (cx, foot - u * 1.0), (cx + u * 0.4, foot - u * 0.45)],
        b.tone("wood", -0.05),
        u * 0.07,
        curve=True,
    )
    b.poly([(cx - u * 0.42, foot - u * 0.5), (cx + u * 0.1, foot - u * 0.5), (cx - u * 0.05, foot - u * 0.28)], b.tone("paper"))
    b.rect(
        (cx + u * 0.72, foot - u * 0.66, u * 0.26, u * 0.66),
        b.tone("accent3", 0.05),
        to=b.tone("accent3", -0.15),
        across=True,
        radius=u * 0.06,
    )
    b.rect((cx + u * 0.72, foot - u * 0.80, u * 0.26, u * 0.18), b.tone("paper"), radius=u * 0.05)


def tent(b: Brush, x: float, z: float, *, w: float = 2.0, h: float = 1.35, role: str = "accent2") -> None:
    """A ridge tent, glowing from within at night."""
    b.shadow(x, z, w=w, d=0.8)
    left, right, tip = b.at(x - w / 2, 0, z), b.at(x + w / 2, 0, z), b.at(x - w * 0.05, h, z + 0.2)
    far = b.at(x + w * 0.62, 0.05, z + 1.2), b.at(x + w * 0.30, h * 0.92, z + 1.2)
    canvas = mix(b.tone(role, 0.05), b.palette["lit"], 0.4) if b.lit else b.tone(role, 0.05)
    b.poly([tip, far[1], far[0], right], b.tone(canvas, -0.22), to=b.tone(canvas, -0.3))
    b.poly([left, tip, right], canvas, to=b.tone(canvas, -0.12))
    door = [b.at(x - w * 0.20, 0, z - 0.01), tip, b.at(x + w * 0.20, 0, z - 0.01)]
    b.poly(door, b.tone("lit", 0.1) if b.lit else b.tone("ink", 0.1), to=b.tone("lit", -0.2) if b.lit else b.tone("ink", -0.05))
    b.poly([tip, b.at(x + w * 0.06, 0, z - 0.02), b.at(x + w * 0.30, 0, z - 0.02)], b.tone(canvas, 0.12))
    b.stroke([tip, b.at(x - w * 0.75, 0, z - 0.2)], b.tone("paper"), max(1.0, b.px(0.012, z)), alpha=0.8)
    if b.lit:
        b.glow(b.at(x, h * 0.35, z), b.px(1.6, z, x), alpha=0.5 * b.palette.climate.lamp, z=z)


def campfire(b: Brush, x: float, z: float) -> None:
    """Logs, stones and flames."""
    (cx, foot), u = b.at(x, 0, z), b.px(0.5, z, x)
    b.shadow(x, z - 0.1, w=0.6, d=0.3)
    for k in range(7):
        a = k * math.tau / 7
        b.oval((cx + math.cos(a) * u * 0.55, foot + math.sin(a) * u * 0.13), (u * 0.11, u * 0.08), b.tone("stone2", -0.1))
    for a, c in ((-20, 0.1), (22, -0.05), (2, 0.0)):
        with b.moved((cx, foot - u * 0.08), degrees=a):
            b.rect((-u * 0.48, -u * 0.07, u * 0.96, u * 0.14), b.tone("trunk", c), radius=u * 0.06)
    for scale, role, step in ((1.0, "lamp", -0.06), (0.68, "lit", 0.0), (0.36, "lit", 0.4)):
        flame = [
            (-0.34, 0.0),
            (-0.38, -0.38),
            (-0.14, -0.62),
            (-0.16, -0.95),
            (0.10, -1.28),
            (0.14, -0.80),
            (0.34, -0.60),
            (0.36, -0.2),
            (0.22, 0.0),
        ]
        points = [(cx + dx * u * scale, foot - u * 0.06 + dy * u * scale) for dx, dy in flame]
        b.poly(points, b.tone(role, step), corner=u * 0.22 * scale, line=scale == 1.0, to=b.tone(role, step))
    b.glow((cx, foot - u * 0.5), b.px(2.1, z, x), alpha=0.85 if b.palette.climate.night else 0.3, z=b.turn(x, z)[1])
    b.pool(x, z, radius=1.3, strength=0.4 if b.palette.climate.night else 0.1)


def telescope(b: Brush, x: float, z: float, *, h: float = 1.15) -> None:
    """A telescope on its tripod, looking up."""
    b.shadow(x, z, w=0.5, d=0.3, strength=0.25)
    head = b.at(x, h * 0.66, z)
    for dx, dz in ((-0.24, 0.0), (0.24, 0.05), (0.02, 0.3)):
        b.stroke([head, b.at(x + dx, 0, z + dz)], b.tone("wood2", 0.0), max(1.5, b.px(0.035, z, x)))
    with b.moved(head, degrees=-34 * -b.side if b.side > 0 else -34):
        u = b.px(0.42, z, x)
        b.rect((-u * 0.9, -u * 0.14, u * 1.9, u * 0.28), b.tone("paper", 0.0), to=b.tone("metal", -0.1), radius=u * 0.06)
        b.rect((u * 0.80, -u * 0.19, u * 0.32, u * 0.38), b.tone("accent", 0.0), to=b.tone("accent", -0.2), radius=u * 0.05)
        b.rect((-u * 1.1, -u * 0.10, u * 0.26, u * 0.20), b.tone("ink"), radius=u * 0.04)
    b.oval(head, (b.px(0.05, z, x), b.px(0.05, z, x)), b.tone("metal2"))
