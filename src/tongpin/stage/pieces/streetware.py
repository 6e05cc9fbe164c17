"""What stands along a street: signs, bicycle, post box, clock, flower stand, crates, cars, traffic lights, cables."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.lens import Point
from tongpin.stage.palette import WHITE, mix
from tongpin.stage.pieces.plants import flower_bucket


def hanging_sign(b: Brush, x: float, z: float, *, words: str = "茶", role: str = "accent", y: float = 2.9, side: int = 1) -> None:
    """A small sign on an arm."""
    w = 0.42
    tall = len(words) * 0.38 + 0.12
    (ax, ay), (bx, by) = b.at(x - w / 2, y + tall, z), b.at(x + w / 2, y, z)
    b.stroke(
        [b.at(x - side * 0.45, y + tall + 0.06, z), b.at(x + side * 0.1, y + tall + 0.06, z)],
        b.tone("ink"),
        max(1.5, b.px(0.03, z)),
    )
    b.rect((ax, ay, bx - ax, by - ay), b.tone(role, 0.02), radius=b.px(0.06, z))
    b.rect(
        (ax + (bx - ax) * 0.06, ay + (bx - ax) * 0.06, (bx - ax) * 0.88, by - ay - (bx - ax) * 0.12),
        b.tone(role, -0.12),
        radius=b.px(0.04, z),
        line=False,
    )
    for i, character in enumerate(words):
        at = ((ax + bx) / 2, ay + b.px(0.06 + 0.19 + 0.38 * i, z))
        b.text(character, at, b.px(0.30, z), b.tone("lit" if b.lit else "paper", 0.05))
    if b.lit:
        b.glow(((ax + bx) / 2, (ay + by) / 2), b.px(0.8, z), alpha=0.26, z=z)


def bicycle(b: Brush, x: float, z: float, *, role: str = "accent", size: float = 1.0, lean: int = 1) -> None:
    """A city bicycle with a basket; `lean` is the way it faces."""
    b.shadow(x, z - 0.08, w=1.25 * size, d=0.2, strength=0.3)
    u, (cx, foot) = b.px(size, z, x), b.at(x, 0, z)

    def at(dx: float, dy: float) -> Point:
        return cx + lean * u * dx, foot - u * dy

    for wheel in (at(-0.50, 0.32), at(0.50, 0.32)):
        _wheel(b, wheel, u * 0.31)
    rear, front, crank, seat, head = at(-0.50, 0.32), at(0.50, 0.32), at(-0.05, 0.30), at(-0.20, 0.80), at(0.36, 0.82)
    frame = b.tone(role, 0.02)
    for line in ([rear, crank, seat, rear], [seat, at(0.38, 0.70), crank], [head, front], [crank, at(0.38, 0.62)]):
        b.stroke(line, frame, u * 0.042)
    b.stroke([head, at(0.34, 0.95), at(0.24, 0.98)], b.tone("metal2"), u * 0.035, curve=True)
    b.oval((seat[0], seat[1] - u * 0.05), (u * 0.12, u * 0.045), b.tone("wood2", -0.1))
    basket = [at(0.40, 0.86), at(0.66, 0.86), at(0.62, 0.64), at(0.44, 0.64)]
    b.poly(basket, b.tone("wood", 0.1), to=b.tone("wood", -0.12))
    for k in (0.46, 0.53, 0.60):
        b.stroke([at(k, 0.86), at(k, 0.64)], b.tone("wood", -0.25), max(0.8, u * 0.01), alpha=0.7)
    b.oval(crank, (u * 0.07, u * 0.07), b.tone("metal2", -0.1))
    if b.palette.climate.snowy:
        b.oval((seat[0], seat[1] - u * 0.09), (u * 0.11, u * 0.03), b.tone("snow", 0.1), line=False)


def _wheel(b: Brush, at: Point, r: float) -> None:
    tyre = skia.Path()
    tyre.addCircle(*at, r)
    b.trace(tyre, b.tone("ink", 0.0), r * 0.145)
    b.trace(tyre, b.tone("metal", 0.2), r * 0.045)
    for k in range(6):
        a = k * math.pi / 6 + 0.3
        ends = [(at[0] - math.cos(a) * r, at[1] - math.sin(a) * r), (at[0] + math.cos(a) * r, at[1] + math.sin(a) * r)]
        b.stroke(ends, b.tone("metal", 0.15), max(0.7, r * 0.02), alpha=0.7)


def post_box(b: Brush, x: float, z: float, *, h: float = 1.15) -> None:
    """A green Chinese post box."""
    b.shadow(x, z, w=0.4, d=0.3)
    green = b.tone("#2F7D5B")
    b.box((x, 0, z + 0.04), (0.16, 0.3, 0.16), "metal2")
    b.box((x, 0.28, z), (0.44, h - 0.28, 0.30), green, corner=14, top=0.2)
    (ax, ay), (bx, by) = b.at(x - 0.13, h - 0.20, z - 0.01), b.at(x + 0.13, h - 0.25, z - 0.01)
    b.rect((ax, ay, bx - ax, by - ay), b.tone("ink"), radius=2)
    b.text("邮政", b.at(x, h - 0.50, z - 0.01), b.px(0.13, z, x), b.tone("accent2", 0.2))
    if b.palette.climate.snowy:
        b.box((x, h, z - 0.01), (0.46, 0.07, 0.3), "snow", corner=16)


def clock_post(b: Brush, x: float, z: float, *, h: float = 3.0) -> None:
    """The street's landmark: a double-faced clock on an iron post, its face lit at night."""
    b.shadow(x, z, w=0.3, d=0.2)
    foot, top = b.at(x, 0, z), b.at(x, h, z)
    w, r = b.px(0.06, z, x), b.px(0.30, z, x)
    iron = b.tone("accent3", -0.25)
    b.rect((foot[0] - w / 2, top[1] + r, w, foot[1] - top[1] - r), iron, to=b.tone(iron, -0.15))
    b.rect((foot[0] - w * 1.5, foot[1] - b.px(0.45, z, x), w * 3, b.px(0.45, z, x)), iron, radius=w * 0.4)
    b.rect((foot[0] - w * 0.9, foot[1] - b.px(1.1, z, x), w * 1.8, b.px(0.1, z, x)), iron, radius=w * 0.3)
    b.oval(top, (r * 1.14, r * 1.14), iron)
    b.oval(top, (r, r), mix(b.tone("lit", 0.3), WHITE, 0.4) if b.lit else b.tone("paper", 0.05))
    for k in range(12):
        a = k * math.tau / 12
        b.stroke(
            [
                (top[0] + math.sin(a) * r * 0.76, top[1] - math.cos(a) * r * 0.76),
                (top[0] + math.sin(a) * r * 0.90, top[1] - math.cos(a) * r * 0.90),
            ],
            b.tone("ink"),
            max(1.0, r * 0.06),
        )
    hour = {"dawn": 6, "day": 10, "golden": 5.6, "night": 9}[b.palette.air.hour]
    for turn, reach, thick in ((hour / 12, 0.48, 0.10), (hour % 1 or 0.17, 0.70, 0.07)):
        a = turn * math.tau
        b.stroke([top, (top[0] + math.sin(a) * r * reach, top[1] - math.cos(a) * r * reach)], b.tone("ink"), r * thick)
    b.poly(
        [(top[0] - r * 0.7, top[1] - r * 1.0), (top[0], top[1] - r * 1.6), (top[0] + r * 0.7, top[1] - r * 1.0)], iron, corner=2
    )
    if b.palette.climate.snowy:
        b.poly(
            [
                (top[0] - r * 0.8, top[1] - r * 1.0),
                (top[0], top[1] - r * 1.75),
                (top[0] + r * 0.8, top[1] - r * 1.0),
                (top[0], top[1] - r * 1.25),
            ],
            b.tone("snow", 0.05),
            corner=3,
            line=False,
        )
    if b.lit:
        b.glow(top, b.px(1.1, z, x), mix(b.palette["lit"], WHITE, 0.4), alpha=0.4, z=z)


def flower_stand(b: Brush, x: float, z: float, *, w: float = 0.8) -> None:
    """A stepped stand of potted flowers before a shop."""
    b.shadow(x, z, w=w, d=0.45)
    for level in (1, 0):
        y, depth = 0.10 + 0.26 * level, z + 0.2 * level
        b.box((x, 0, depth), (w, y, 0.2), "wood", corner=2)
        for i in range(int(w / 0.24)):
            flower_bucket(
                b,
                x - w / 2 + 0.24 * (i + 0.5),
                depth + 0.08,
                y=y,
                h=0.17,
                role=("accent", "accent2", "paper", "#B98BD0")[(i + level) % 4],
                turn=i,
            )


def crate(b: Brush, x: float, z: float, *, y: float = 0.0, w: float = 0.5, goods: str = "accent", h: float = 0.24) -> None:
    """A slatted crate heaped with fruit or vegetables."""
    if y == 0.0:
        b.shadow(x, z, w=w, d=0.34)
    rng = b.rng("crate", x, z, y)
    for row in range(3):
        for i in range(int(w / 0.09)):
            at = b.at(x - w / 2 + 0.05 + 0.09 * (i + 0.5 * (row % 2)), y + h + 0.02 + 0.03 * row, z + 0.22 - 0.08 * row)
            r = b.px(0.052, z, x)
            b.oval(at, (r, r), b.tone(goods, rng.uniform(-0.08, 0.12)), to=b.tone(goods, -0.2))
    for j in range(3):
        b.box((x, y + j * h / 3, z), (w, h / 3 - 0.02, 0.02), "wood", corner=1, front=0.03 * (j % 2))
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.02), y, z - 0.01), (0.04, h, 0.01), b.tone("wood2", 0.05), corner=1)


def car(b: Brush, x: float, z: float, *, role: str = "accent3", w: float = 2.4) -> None:
    """A small parked car from the side."""
    b.shadow(x, z, w=w, d=0.5)
    u, (cx, foot) = b.px(w, z, x), b.at(x, 0, z)
    body = [
        (-0.48, -0.10),
        (-0.49, -0.22),
        (-0.40, -0.27),
        (-0.27, -0.40),
        (0.16, -0.41),
        (0.30, -0.27),
        (0.46, -0.23),
        (0.49, -0.10),
    ]
    b.poly([(cx + dx * u, foot + dy * u) for dx, dy in body], b.tone(role, 0.05), to=b.tone(role, -0.16), corner=u * 0.05)
    for window in (
        ((-0.25, -0.27), (-0.19, -0.37), (-0.03, -0.375), (-0.03, -0.27)),
        ((0.0, -0.27), (0.0, -0.375), (0.12, -0.37), (0.22, -0.27)),
    ):
        b.poly(
            [(cx + dx * u, foot + dy * u) for dx, dy in window], b.tone("glass", -0.1), to=b.tone("glass", 0.1), corner=u * 0.015
        )
    b.stroke(
        [(cx - 0.48 * u, foot - 0.20 * u), (cx + 0.48 * u, foot - 0.20 * u)], b.tone(role, 0.25), max(1.0, u * 0.006), alpha=0.6
    )
    for dx in (-0.30, 0.30):
        at = (cx + dx * u, foot - 0.075 * u)
        b.oval(at, (u * 0.078, u * 0.078), b.tone("ink", -0.1))
        b.oval(at, (u * 0.042, u * 0.042), b.tone("metal", 0.1))
    for dx, tone in ((-0.475, "accent"), (0.475, "lit")):
        b.oval((cx + dx * u, foot - 0.185 * u), (u * 0.012, u * 0.02), b.tone(tone, 0.1))
    if b.palette.climate.snowy:
        b.poly(
            [(cx + dx * u, foot + dy * u) for dx, dy in ((-0.28, -0.39), (-0.26, -0.44), (0.15, -0.45), (0.18, -0.40))],
            b.tone("snow", 0.05),
            corner=u * 0.02,
        )


def traffic_light(b: Brush, x: float, z: float, *, h: float = 2.6, on: int = 2) -> None:
    """A traffic light: 0 red, 1 amber, 2 green."""
    b.shadow(x, z, w=0.2, d=0.15)
    foot, top, w = b.at(x, 0, z), b.at(x, h, z), b.px(0.05, z, x)
    b.rect((foot[0] - w / 2, top[1], w, foot[1] - top[1]), b.tone("metal2", -0.2))
    u = b.px(0.12, z, x)
    b.rect((top[0] - u, top[1] - u * 5.6, u * 2, u * 5.8), b.tone("ink", 0.0), radius=u * 0.4)
    for i, role in enumerate(("#E8402F", "#F3B83F", "#3FB070")):
        at = (top[0], top[1] - u * (4.6 - 1.8 * i))
        colour = b.tone(role)
        b.oval(at, (u * 0.68, u * 0.68), mix(colour, WHITE, 0.3) if i == on else b.tone(role, -0.5), line=False)
        if i == on:
            b.glow(at, u * 7, colour, alpha=0.4, z=z)


def wires(b: Brush, *, z: float = 6.0, y: float = 5.2) -> None:
    """A few sagging cables across the lane."""
    for k, sag in ((0.0, 0.25), (0.25, 0.32), (-0.4, 0.2)):
        points = [b.at(-2.4 + 4.8 * i / 12, y + k - sag * 4 * (i / 12) * (1 - i / 12), z) for i in range(13)]
        b.stroke(points, b.tone("ink", 0.1, 0.1), max(0.8, b.px(0.014, z)), alpha=0.7)
