"""Festival dressing and small special things: tree, balloons, couplets, pumpkins, gifts, flags, toys, stars."""

from __future__ import annotations

import math

from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.palette import WHITE, mix
from tongpin.stage.pieces.plants import flower
from tongpin.stage.pieces.wallart import star

D = BACK_WALL_M
BRIGHT = ("accent", "accent2", "accent3", "#E88AB0", "#6E9CE0")


def christmas_tree(b: Brush, x: float, z: float, *, h: float = 1.75) -> None:
    """A decorated tree with lights, a star and parcels."""
    b.shadow(x, z, w=0.9, d=0.5)
    (cx, foot), u, rng = b.at(x, 0, z), b.px(h, z, x), b.rng("christmas", x)
    b.rect((cx - u * 0.06, foot - u * 0.16, u * 0.12, u * 0.16), b.tone("accent", -0.1), radius=u * 0.01)
    for i in range(4):
        low, half = 0.12 + 0.20 * i, 0.30 - 0.062 * i
        skirt = [
            (cx - half * u, foot - low * u),
            (cx, foot - (low + 0.34) * u),
            (cx + half * u, foot - low * u),
            (cx + half * u * 0.4, foot - (low - 0.03) * u),
            (cx, foot - (low - 0.012) * u),
            (cx - half * u * 0.4, foot - (low - 0.03) * u),
        ]
        b.poly(skirt, b.tone("plant2", 0.02 * i), to=b.tone("plant2", -0.18), corner=u * 0.02)
    for i in range(26):
        level = rng.uniform(0.14, 0.86)
        reach = 0.30 * (1 - level) * rng.uniform(-0.85, 0.85)
        at = (cx + reach * u, foot - level * u)
        if i % 2:
            b.oval(at, (u * 0.020, u * 0.020), b.tone(BRIGHT[i % 5], 0.08), to=b.tone(BRIGHT[i % 5], -0.18))
        else:
            b.oval(at, (u * 0.010, u * 0.010), mix(b.palette["lit"], WHITE, 0.5), line=False)
            if b.lit and i % 4 == 0:
                b.glow(at, u * 0.10, alpha=0.4, z=z)
    star(b, (cx, foot - u * 0.97), u * 0.065, "accent2")
    for dx, role, w in ((-0.30, "accent", 0.24), (0.26, "accent3", 0.20), (0.02, "accent2", 0.16)):
        parcel(b, x + dx * h / 1.75, z - 0.06, w=w, role=role)
    if b.lit:
        b.glow((cx, foot - u * 0.5), b.px(1.2, z, x), alpha=0.35, z=z)


def parcel(b: Brush, x: float, z: float, *, w: float = 0.24, role: str = "accent", y: float = 0.0) -> None:
    """A wrapped box with a ribbon."""
    if y == 0.0:
        b.shadow(x, z, w=w, d=w * 0.7)
    b.box((x, y, z), (w, w * 0.75, w * 0.7), role, corner=2, top=0.2)
    b.box((x, y, z - 0.004), (w * 0.16, w * 0.755, 0.004), "paper", corner=1)
    (cx, cy), u = b.at(x, y + w * 0.76, z), b.px(w * 0.24, z, x)
    for k in (-1, 1):
        b.oval((cx + k * u * 0.5, cy - u * 0.25), (u * 0.5, u * 0.28), b.tone("paper"))


def carton(b: Brush, x: float, z: float, *, w: float = 0.45, y: float = 0.0) -> None:
    """A parcel in brown card with tape."""
    if y == 0.0:
        b.shadow(x, z, w=w, d=w * 0.7)
    card = b.tone("#C79A66")
    b.box((x, y, z), (w, w * 0.7, w * 0.7), card, corner=2, top=0.14)
    b.box((x, y, z - 0.004), (w * 0.14, w * 0.705, 0.004), b.tone("#E2C79A"), corner=1)


def balloons(b: Brush, x: float, z: float, *, y: float = 2.1, count: int = 5) -> None:
    """A bunch of balloons on strings."""
    knot = b.at(x, y - 1.1, z)
    for i in range(count):
        u = i - (count - 1) / 2
        (cx, cy), r = b.at(x + u * 0.19, y - 0.10 * abs(u) + 0.14 * (i % 2), z), b.px(0.15, z, x)
        b.stroke(
            [(cx, cy + r), ((cx + knot[0]) / 2, (cy + knot[1]) / 2 + r * 0.4), knot],
            b.tone("paper", -0.1),
            max(0.8, r * 0.04),
            alpha=0.8,
            curve=True,
        )
        colour = b.tone(BRIGHT[i % 5], 0.06)
        b.oval((cx, cy), (r * 0.86, r), colour, to=b.tone(colour, -0.18))
        b.poly([(cx - r * 0.12, cy + r * 1.1), (cx, cy + r * 0.94), (cx + r * 0.12, cy + r * 1.1)], b.tone(colour, -0.1))
        b.oval((cx + b.side * r * 0.3, cy - r * 0.42), (r * 0.14, r * 0.22), WHITE, alpha=0.55, line=False)


def couplet(b: Brush, x: float, *, y: float = 0.75, h: float = 1.4, words: str = "万事如意") -> None:
    """A strip of red paper with gold characters."""
    (ax, ay), (bx, by) = b.at(x - 0.13, y + h, D - 0.02), b.at(x + 0.13, y, D - 0.02)
    b.rect((ax, ay, bx - ax, by - ay), b.tone("red", 0.02), to=b.tone("red", -0.10), radius=2)
    for i, character in enumerate(words):
        b.text(character, ((ax + bx) / 2, ay + (by - ay) * (i + 0.5) / len(words)), (bx - ax) * 0.72, b.tone("gold", 0.15))


def fortune(b: Brush, x: float, *, y: float = 1.7) -> None:
    """福 on a red diamond."""
    (cx, cy), u = b.at(x, y, D - 0.03), b.px(0.24, D)
    b.poly([(cx, cy - u), (cx + u, cy), (cx, cy + u), (cx - u, cy)], b.tone("red", 0.04))
    b.poly(
        [(cx, cy - u * 0.86), (cx + u * 0.86, cy), (cx, cy + u * 0.86), (cx - u * 0.86, cy)],
        b.tone("gold", 0.0),
        alpha=0.25,
        line=False,
    )
    b.text("福", (cx, cy), u * 1.0, b.tone("gold", 0.2))


def firecrackers(b: Brush, x: float, z: float, *, y: float = 2.4) -> None:
    """A string of firecrackers."""
    (cx, top), u = b.at(x, y, z), b.px(0.05, z, x)
    b.stroke([(cx, top), (cx, top + u * 22)], b.tone("gold", -0.1), max(1.0, u * 0.16))
    for i in range(10):
        for k in (-1, 1):
            with b.moved((cx, top + u * (2 + 2 * i)), degrees=k * 40):
                b.rect(
                    (-u * 0.35, 0, u * 0.7, u * 2.2),
                    b.tone("red", 0.04),
                    to=b.tone("red", -0.2),
                    across=True,
                    radius=u * 0.2,
                )


def pumpkin(b: Brush, x: float, z: float, *, y: float = 0.0, r: float = 0.2) -> None:
    """A carved pumpkin, lit from within."""
    if y == 0.0:
        b.shadow(x, z, w=r * 2, d=r)
    (cx, foot), u = b.at(x, y, z), b.px(r, z, x)
    skin = b.tone("#EC8A2E")
    for dx, w in ((-0.55, 0.5), (0.55, 0.5), (-0.25, 0.55), (0.25, 0.55), (0.0, 0.5)):
        b.oval((cx + dx * u, foot - u * 0.78), (w * u, u * 0.78), b.tone(skin, 0.05 - abs(dx) * 0.2), to=b.tone(skin, -0.24))
    b.rect((cx - u * 0.08, foot - u * 1.72, u * 0.16, u * 0.26), b.tone("plant2"), radius=u * 0.05)
    face = b.tone("lit", 0.3) if b.lit else b.tone("ink")
    for k in (-1, 1):
        b.poly(
            [
                (cx + k * u * 0.34 - u * 0.16, foot - u * 0.85),
                (cx + k * u * 0.34, foot - u * 1.15),
                (cx + k * u * 0.34 + u * 0.16, foot - u * 0.85),
            ],
            face,
            line=False,
            to=face,
        )
    b.poly(
        [
            (cx - u * 0.5, foot - u * 0.6),
            (cx - u * 0.2, foot - u * 0.5),
            (cx, foot - u * 0.62),
            (cx + u * 0.2, foot - u * 0.5),
            (cx + u * 0.5, foot - u * 0.6),
            (cx + u * 0.3, foot - u * 0.28),
            (cx - u * 0.3, foot - u * 0.28),
        ],
        face,
        line=False,
        to=face,
    )
    if b.lit:
        b.glow((cx, foot - u * 0.7), u * 5, alpha=0.5, z=z)


def birthday_cake(b: Brush, x: float, z: float, *, y: float = 0.745) -> None:
    """A two-tier cake with candles."""
    for w, low, role in ((0.15, 0.0, "paper"), (0.10, 0.12, "#F4B6C4")):
        (cx, foot), top, r = b.at(x, y + low, z), b.at(x, y + low + 0.12, z)[1], b.px(w, z, x)
        b.rect((cx - r, top, 2 * r, foot - top), b.tone(role, 0.05), to=b.tone(role, -0.15), across=True, radius=r * 0.1)
        b.disc((x, y + low + 0.12, z), w, b.tone(role, 0.15))
        for k in range(7):
            b.oval(
                (cx - r + 2 * r * (k + 0.5) / 7, top + r * 0.1),
                (r * 0.15, r * 0.16),
                b.tone("accent" if role == "paper" else "paper", 0.1),
                line=False,
            )
    for at_x in (-0.05, 0.0, 0.05):
        (px, py), u = b.at(x + at_x, y + 0.24, z), b.px(0.07, z, x)
        b.rect((px - u * 0.1, py - u, u * 0.2, u), b.tone("accent2", 0.1))
        b.oval((px, py - u * 1.25), (u * 0.13, u * 0.24), b.tone("lit", 0.4), line=False)
        b.glow((px, py - u * 1.2), u * 6, alpha=0.30, z=z)


def bouquet(b: Brush, x: float, z: float, *, y: float = 0.745, role: str = "red") -> None:
    """A wrapped bouquet lying or standing."""
    (cx, foot), u, rng = b.at(x, y, z), b.px(0.15, z, x), b.rng("bouquet", x, role)
    b.poly(
        [(cx - u * 0.9, foot - u * 1.5), (cx + u * 0.9, foot - u * 1.5), (cx + u * 0.22, foot), (cx - u * 0.22, foot)],
        b.tone("cloth2", 0.0),
        to=b.tone("cloth2", -0.18),
    )
    for i in range(11):
        a, q = i * 2.4, math.sqrt((i + 0.5) / 11)
        flower(
            b,
            (cx + math.cos(a) * q * u * 0.8, foot - u * 1.65 + math.sin(a) * q * u * 0.5),
            u * rng.uniform(0.22, 0.3),
            role,
            turn=i,
        )
    b.rect((cx - u * 0.34, foot - u * 0.5, u * 0.68, u * 0.16), b.tone("accent2", 0.0), radius=u * 0.05)


def paper_stars(b: Brush, x: float, z: float) -> None:
    """Stars hanging on threads across the room."""
    rng = b.rng("paper stars")
    for i in range(9):
        sx = x + b.span((i / 8 - 0.5) * 1.8, z)
        y = 2.95 - rng.uniform(0.25, 0.6)
        at = b.at(sx, y, z)
        b.stroke([b.at(sx, 3.0, z), at], b.tone("ink", 0.2), max(0.7, b.px(0.005, z)), alpha=0.5)
        star(b, at, b.px(rng.uniform(0.06, 0.10), z), BRIGHT[i % 5], turn=rng.uniform(-0.3, 0.3))


def star_stickers(b: Brush, x: float) -> None:
    """Glowing stars and a moon stuck on the wall."""
    rng = b.rng("stickers")
    for _ in range(16):
        at = b.at(x + rng.uniform(-1.2, 1.2), rng.uniform(1.9, 2.75), D)
        star(b, at, b.px(rng.uniform(0.025, 0.06), D), "accent2", turn=rng.uniform(0, 1))
    if b.lit:
        b.glow(b.at(x, 2.3, D), b.px(1.2, D), b.tone("accent2", 0.2), alpha=0.25, z=D)


def suitcase(b: Brush, x: float, z: float, *, role: str = "accent3") -> None:
    """A rolling suitcase."""
    b.shadow(x, z, w=0.42, d=0.25)
    b.box((x, 0.05, z), (0.40, 0.58, 0.22), role, corner=14, top=0.15)
    for k in (-0.1, 0.0, 0.1):
        b.box((x + k, 0.10, z - 0.005), (0.02, 0.48, 0.005), b.tone(role, 0.15), corner=1)
    for k in (-0.1, 0.1):
        b.stroke([b.at(x + k, 0.63, z + 0.1), b.at(x + k, 0.92, z + 0.1)], b.tone("metal", 0.0), b.px(0.018, z, x))
    b.stroke([b.at(x - 0.1, 0.92, z + 0.1), b.at(x + 0.1, 0.92, z + 0.1)], b.tone("ink"), b.px(0.035, z, x))


def cat_tree(b: Brush, x: float, z: float) -> None:
    """A climbing post with a den and a platform."""
    b.shadow(x, z, w=0.7, d=0.5)
    b.box((x, 0, z), (0.66, 0.06, 0.5), "cloth2", corner=8)
    for dx, h in ((-0.2, 1.25), (0.2, 0.7)):
        b.box((x + dx, 0.06, z + 0.2), (0.10, h, 0.10), "wood", corner=4)
        for k in range(int(h / 0.06)):
            b.stroke(
                [b.at(x + dx - 0.05, 0.1 + k * 0.06, z + 0.2), b.at(x + dx + 0.05, 0.12 + k * 0.06, z + 0.2)],
                b.tone("wood", -0.2),
                max(0.8, b.px(0.008, z)),
                alpha=0.5,
            )
    b.box((x + 0.16, 0.72, z + 0.08), (0.42, 0.30, 0.34), "cloth2", corner=16)
    b.oval(b.at(x + 0.16, 0.87, z + 0.07), (b.px(0.11, z, x), b.px(0.10, z, x)), b.tone("ink", 0.0))
    b.box((x - 0.18, 1.30, z + 0.08), (0.46, 0.08, 0.36), "cloth2", corner=12, top=0.2)


def graduation_cap(b: Brush, x: float, z: float, *, y: float = 0.745) -> None:
    """A mortarboard."""
    (cx, foot), u = b.at(x, y, z), b.px(0.15, z, x)
    b.poly(
        [(cx - u * 0.6, foot - u * 0.55), (cx + u * 0.6, foot - u * 0.55), (cx + u * 0.5, foot), (cx - u * 0.5, foot)],
        b.tone("ink", 0.0),
        corner=u * 0.1,
    )
    b.poly(
        [(cx - u * 1.15, foot - u * 0.6), (cx, foot - u * 0.95), (cx + u * 1.15, foot - u * 0.6), (cx, foot - u * 0.3)],
        b.tone("ink", 0.12),
    )
    b.stroke(
        [(cx, foot - u * 0.62), (cx + u * 0.85, foot - u * 0.5), (cx + u * 0.88, foot - u * 0.05)],
        b.tone("gold"),
        max(1.2, u * 0.08),
        curve=True,
    )
