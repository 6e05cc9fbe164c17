"""Far things and country things: ferris wheel, barn, school, slide, goal, yurt, animals, crops, dunes, planets, a crane."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.palette import mix


def ferris_wheel(b: Brush, x: float, z: float, *, r: float = 5.2) -> None:
    """A wheel of coloured cabins, lit at night."""
    air = 0.30
    centre, u = b.at(x, r + 1.0, z), b.px(r, z)
    for k in (-0.45, 0.45):
        b.stroke([centre, b.at(x + k * r, 0, z)], b.tone("metal2", 0.0, air), max(2.0, u * 0.05))
    for radius in (1.0, 0.9):
        ring = skia.Path()
        ring.addCircle(*centre, u * radius)
        b.trace(ring, b.tone("accent", 0.05, air), max(1.2, u * 0.025))
    for i in range(12):
        a = i * math.tau / 12
        tip = (centre[0] + math.cos(a) * u, centre[1] + math.sin(a) * u)
        b.stroke([centre, tip], b.tone("metal", 0.1, air), max(0.8, u * 0.012))
        colour = b.tone(("accent", "accent2", "accent3", "#E88AB0")[i % 4], 0.05, air * 0.6)
        b.rect((tip[0] - u * 0.085, tip[1], u * 0.17, u * 0.16), colour, radius=u * 0.05)
        if b.lit:
            b.glow(tip, u * 0.35, alpha=0.3, z=z)
    b.oval(centre, (u * 0.08, u * 0.08), b.tone("accent2", 0.0, air))


def crane(b: Brush, x: float, z: float, *, h: float = 11.0) -> None:
    """A tower crane."""
    air = 0.35
    w = max(1.5, b.px(0.35, z))
    foot, top = b.at(x, 0, z), b.at(x, h, z)
    colour = b.tone("accent2", -0.05, air)
    for k in (-0.5, 0.5):
        b.stroke([(foot[0] + k * w * 2, foot[1]), (top[0] + k * w * 2, top[1])], colour, w * 0.5)
    steps = 12
    for i in range(steps):
        y0, y1 = foot[1] + (top[1] - foot[1]) * i / steps, foot[1] + (top[1] - foot[1]) * (i + 1) / steps
        b.stroke([(foot[0] - w, y0), (foot[0] + w, y1)], colour, w * 0.3)
    left, right = b.at(x - h * 0.55, h, z), b.at(x + h * 0.25, h, z)
    b.stroke([left, right], colour, w * 0.9)
    peak = b.at(x, h + 1.6, z)
    for end in (left, right):
        b.stroke([peak, end], b.tone("ink", 0.1, air), max(0.8, w * 0.15))
    hook = b.at(x - h * 0.4, h * 0.5, z)
    b.stroke([b.at(x - h * 0.4, h, z), hook], b.tone("ink", 0.1, air), max(0.8, w * 0.15))
    b.rect((hook[0] - w * 2, hook[1], w * 4, w * 1.2), b.tone("brick", 0.0, air))


def barn(b: Brush, x: float, z: float, *, w: float = 3.4) -> None:
    """A farmhouse with white walls, grey tiles and a red door."""
    air = 0.28
    b.box((x, 0, z), (w, 1.9, 1.6), b.tone("paper", -0.04, air), corner=2)
    ridge = [
        b.at(x - w * 0.58, 1.85, z - 0.2),
        b.at(x - w * 0.44, 3.0, z + 0.8),
        b.at(x + w * 0.44, 3.0, z + 0.8),
        b.at(x + w * 0.58, 1.85, z - 0.2),
    ]
    b.poly(ridge, b.tone("roof", -0.05, air), to=b.tone("roof", -0.2, air))
    if b.palette.climate.snowy:
        b.poly([(px, py - b.px(0.06, z)) for px, py in ridge], b.tone("snow", 0.0, air * 0.5), alpha=0.9, line=False)
    b.box((x - w * 0.05, 0, z - 0.02), (0.7, 1.35, 0.02), b.tone("red", -0.05, air))
    for k in (-0.32, 0.30):
        (ax, ay), (bx, by) = b.at(x + k * w - 0.3, 1.35, z - 0.02), b.at(x + k * w + 0.3, 0.75, z - 0.02)
        b.rect((ax, ay, bx - ax, by - ay), b.tone("lit", 0.1) if b.lit else b.tone("glass", -0.2, air))
    b.box((x + w * 0.28, 2.6, z + 0.6), (0.28, 0.8, 0.2), b.tone("brick", 0.0, air))


def school(b: Brush, x: float, z: float, *, w: float = 9.0) -> None:
    """A school with rows of windows, a clock gable and a flag."""
    air = 0.34
    b.box((x, 0, z), (w, 4.2, 1.0), b.tone("brick", 0.12, air), corner=2)
    b.box((x, 0, z - 0.1), (w * 0.22, 5.0, 1.0), b.tone("paper", -0.02, air), corner=2)
    b.poly(
        [b.at(x - w * 0.13, 5.0, z - 0.1), b.at(x, 6.0, z - 0.1), b.at(x + w * 0.13, 5.0, z - 0.1)], b.tone("accent", -0.1, air)
    )
    for j in range(3):
        for i in range(9):
            if abs(i - 4) < 1:
                continue
            px = x - w / 2 + w * (i + 0.5) / 9
            (ax, ay), (bx, by) = b.at(px - 0.3, 1.35 + 1.25 * j, z - 0.01), b.at(px + 0.3, 0.55 + 1.25 * j, z - 0.01)
            b.rect((ax, ay, bx - ax, by - ay), b.tone("lit", 0.0) if b.lit and (i + j) % 3 else b.tone("glass", -0.15, air))
    at, r = b.at(x, 4.4, z - 0.12), b.px(0.36, z)
    b.oval(at, (r, r), b.tone("paper", 0.1, air * 0.5))
    b.stroke([at, (at[0], at[1] - r * 0.7)], b.tone("ink"), max(1.0, r * 0.12))
    pole = b.at(x + w * 0.34, 0, z - 1.0), b.at(x + w * 0.34, 6.4, z - 1.0)
    b.stroke([pole[0], pole[1]], b.tone("metal", 0.1, air), max(1.0, b.px(0.06, z)))
    b.rect((pole[1][0], pole[1][1], b.px(1.1, z), b.px(0.72, z)), b.tone("red", 0.0, air * 0.4))


def slide(b: Brush, x: float, z: float) -> None:
    """A slide with its ladder."""
    b.shadow(x, z, w=1.8, d=0.5)
    for k in (0.0, 0.35):
        b.stroke([b.at(x - 0.85 + k * 0.2, 0, z + k), b.at(x - 0.55, 1.5, z + k)], b.tone("accent2", 0.0), b.px(0.06, z, x))
    for i in range(4):
        b.stroke(
            [b.at(x - 0.82 + 0.07 * i, 0.3 + 0.33 * i, z), b.at(x - 0.80 + 0.07 * i, 0.3 + 0.33 * i, z + 0.35)],
            b.tone("accent2", -0.1),
            b.px(0.05, z, x),
        )
    chute = [b.at(x - 0.6, 1.5, z), b.at(x - 0.1, 1.1, z), b.at(x + 0.5, 0.42, z), b.at(x + 1.0, 0.24, z)]
    back = [b.at(x + 1.0, 0.24, z + 0.4), b.at(x + 0.5, 0.42, z + 0.4), b.at(x - 0.1, 1.1, z + 0.4), b.at(x - 0.6, 1.5, z + 0.4)]
    b.poly(chute + back, b.tone("accent", 0.08), to=b.tone("accent", -0.12))
    b.stroke([(px, py - b.px(0.08, z)) for px, py in chute], b.tone("accent3", 0.0), b.px(0.07, z), curve=True)
    b.stroke([b.at(x + 0.9, 0, z + 0.2), b.at(x + 0.9, 0.25, z + 0.2)], b.tone("metal2"), b.px(0.06, z))


def goal(b: Brush, x: float, z: float) -> None:
    """A football goal with its net."""
    corners = [b.at(x - 1.8, 0, z), b.at(x - 1.8, 1.8, z), b.at(x + 1.8, 1.8, z), b.at(x + 1.8, 0, z)]
    for i in range(12):
        u = (i + 0.5) / 12
        top, foot = b.at(x - 1.8 + 3.6 * u, 1.8, z), b.at(x - 1.8 + 3.6 * u, 0, z + 0.8)
        b.stroke([top, foot], b.tone("paper", -0.1), max(0.7, b.px(0.012, z)), alpha=0.5)
    for j in range(5):
        v = (j + 0.5) / 5
        b.stroke(
            [b.at(x - 1.8, 1.8 * v, z + 0.8 * (1 - v)), b.at(x + 1.8, 1.8 * v, z + 0.8 * (1 - v))],
            b.tone("paper", -0.1),
            max(0.7, b.px(0.012, z)),
            alpha=0.5,
        )
    b.stroke(corners, b.tone("paper", 0.1), max(2.0, b.px(0.09, z)))


def track(b: Brush, x: float, z: float) -> None:
    """Running lanes on the ground, towards the far side."""
    half = 2.3
    b.face(
        [(-half, 0, -4.0), (-half, 0, 12), (half, 0, 12), (half, 0, -4.0)],
        b.tone("#C8583E"),
        to=b.tone("#B24C36", -0.05),
        line=False,
    )
    for i in range(6):
        lx = -half + 2 * half * i / 5
        b.face(
            [(lx - 0.03, 0, -4.0), (lx - 0.01, 0, 12), (lx + 0.01, 0, 12), (lx + 0.03, 0, -4.0)],
            b.tone("paper"),
            alpha=0.85,
            line=False,
        )


def yurt(b: Brush, x: float, z: float, *, w: float = 3.4) -> None:
    """A white felt yurt with a patterned band and a red door."""
    b.shadow(x, z, w=w, d=1.0)
    left, right = b.at(x - w / 2, 0, z), b.at(x + w / 2, 0, z)
    wall, top = b.at(x - w / 2, 1.25, z)[1], b.at(x, 2.25, z)
    b.rect((left[0], wall, right[0] - left[0], left[1] - wall), b.tone("paper", 0.0), to=b.tone("paper", -0.2), across=True)
    b.poly(
        [(left[0] - 4, wall), (top[0] - b.px(0.35, z), top[1]), (top[0] + b.px(0.35, z), top[1]), (right[0] + 4, wall)],
        b.tone("paper", 0.06),
        to=b.tone("paper", -0.14),
        across=True,
    )
    b.rect((left[0], wall, right[0] - left[0], b.px(0.18, z)), b.tone("accent3", 0.0), line=False)
    for i in range(9):
        px = left[0] + (right[0] - left[0]) * (i + 0.5) / 9
        b.poly(
            [
                (px - b.px(0.09, z), wall + b.px(0.09, z)),
                (px, wall + b.px(0.02, z)),
                (px + b.px(0.09, z), wall + b.px(0.09, z)),
                (px, wall + b.px(0.16, z)),
            ],
            b.tone("gold"),
            line=False,
        )
    b.box((x, 0, z - 0.02), (0.72, 1.1, 0.02), "red")
    b.oval((top[0], top[1]), (b.px(0.36, z), b.px(0.09, z)), b.tone("red", -0.1))


def sheep(b: Brush, x: float, z: float) -> None:
    """A grazing sheep."""
    b.shadow(x, z, w=0.7, d=0.25)
    (cx, foot), u = b.at(x, 0, z), b.px(0.32, z, x)
    for dx in (-0.55, -0.25, 0.3, 0.6):
        b.rect((cx + dx * u - u * 0.08, foot - u * 0.6, u * 0.16, u * 0.6), b.tone("ink", 0.1), radius=u * 0.05)
    wool = [
        (cx + dx * u, foot - dy * u, r * u)
        for dx, dy, r in (
            (-0.6, 1.0, 0.42),
            (0.0, 1.15, 0.52),
            (0.6, 1.0, 0.44),
            (0.0, 0.82, 0.5),
            (-0.35, 1.3, 0.35),
            (0.4, 1.3, 0.36),
        )
    ]
    b.blobs(wool, b.tone("paper", 0.02), to=b.tone("paper", -0.18))
    b.oval((cx - u * 1.15, foot - u * 0.95), (u * 0.28, u * 0.34), b.tone("ink", 0.15))
    b.oval((cx - u * 1.05, foot - u * 1.25), (u * 0.26, u * 0.18), b.tone("paper"), line=False)
    b.oval((cx - u * 1.22, foot - u * 1.0), (u * 0.04, u * 0.05), b.tone("paper"), line=False)


def hen(b: Brush, x: float, z: float) -> None:
    """A hen."""
    b.shadow(x, z, w=0.3, d=0.12, strength=0.28)
    (cx, foot), u = b.at(x, 0, z), b.px(0.15, z, x)
    for dx in (-0.2, 0.2):
        b.stroke([(cx + dx * u, foot), (cx + dx * u, foot - u * 0.5)], b.tone("accent2", 0.0), max(1.2, u * 0.12))
    b.poly(
        [
            (cx - u * 1.3, foot - u * 1.7),
            (cx - u * 0.4, foot - u * 1.1),
            (cx + u * 0.5, foot - u * 1.3),
            (cx + u * 0.7, foot - u * 2.0),
            (cx + u * 1.1, foot - u * 1.9),
            (cx + u * 0.95, foot - u * 0.9),
            (cx + u * 0.3, foot - u * 0.4),
            (cx - u * 0.7, foot - u * 0.5),
        ],
        b.tone("brick", 0.06),
        to=b.tone("brick", -0.2),
        corner=u * 0.35,
    )
    b.poly(
        [
            (cx + u * 0.65, foot - u * 2.0),
            (cx + u * 0.8, foot - u * 2.35),
            (cx + u * 0.95, foot - u * 2.05),
            (cx + u * 1.1, foot - u * 2.25),
            (cx + u * 1.1, foot - u * 1.9),
        ],
        b.tone("red", 0.1),
        corner=u * 0.1,
    )
    b.poly(
        [(cx + u * 1.05, foot - u * 1.8), (cx + u * 1.4, foot - u * 1.68), (cx + u * 1.05, foot - u * 1.58)],
        b.tone("accent2", 0.05),
    )
    b.oval((cx + u * 0.88, foot - u * 1.8), (u * 0.07, u * 0.08), b.tone("ink"), line=False)


def crop_rows(b: Brush, x: float, z: float) -> None:
    """Rows of young plants running to the horizon."""
    rng = b.rng("crops")
    for row in range(-7, 8):
        base = row * 0.75
        if abs(base - 0.3) < 0.5:
            continue
        b.face(
            [(base - 0.22, 0, -3.4), (base - 0.22, 0, 10), (base + 0.22, 0, 10), (base + 0.22, 0, -3.4)],
            b.tone("trunk", 0.15),
            alpha=0.45,
            line=False,
        )
        for k in range(16):
            depth = -1.8 + 10 * (k / 16) ** 1.5
            at, u = b.at(base, 0, depth), b.px(0.16, depth)
            colour = b.tone("green" if (row + k) % 2 else "green2", rng.uniform(-0.05, 0.1), depth * 0.03)
            for dx in (-0.6, 0.0, 0.6):
                b.stroke(
                    [at, (at[0] + dx * u * 0.5, at[1] - u * 0.8), (at[0] + dx * u, at[1] - u)],
                    colour,
                    max(1.2, u * 0.22),
                    curve=True,
                )


def dune(b: Brush) -> None:
    """Sand dunes over the hill, each with a sharp lit and a shaded side."""
    w, h = b.lens.size
    for i, (level, tone) in enumerate(((0.10, 0.10), (-0.10, 0.02), (-0.42, -0.05))):
        base = b.lens.horizon - b.px(level)
        points = [(w * u / 24, base - b.px(0.35 - 0.06 * i) * math.sin(u * 0.42 + i * 2.2)) for u in range(25)]
        sand = b.tone("sand", tone, 0.3 - 0.12 * i)
        b.poly([*points, (w, h), (0, h)], sand, to=b.tone(sand, -0.2), line=False)
        ridge = [(px, py + b.px(0.05) + (px / w) * b.px(0.18)) for px, py in points]
        b.poly(points + ridge[::-1], b.tone(sand, 0.2), alpha=0.5, line=False)


def planet(b: Brush) -> None:
    """A ringed planet and a small moon in the sky."""
    w, h = b.lens.size
    u = min(w, h) * 0.15
    for at, r, role, ring in (((w * 0.26, h * 0.17), u, "#E8A86A", True), ((w * 0.80, h * 0.30), u * 0.36, "#9FB8E8", False)):
        colour = b.tone(role)
        b.oval(at, (r, r), b.tone(colour, 0.1), to=mix(colour, b.palette["shadow"], 0.5))
        for k in (-0.4, 0.0, 0.35):
            b.oval(
                (at[0], at[1] + k * r), (r * math.sqrt(1 - k * k) * 0.96, r * 0.07), b.tone(colour, -0.2), alpha=0.35, line=False
            )
        if ring:
            with b.moved(at, degrees=-18):
                path = skia.Path()
                path.addArc(skia.Rect(-r * 1.7, -r * 0.42, r * 1.7, r * 0.42), -8, 196)
                b.trace(path, b.tone("#F6DDB0"), r * 0.12, alpha=0.85)
