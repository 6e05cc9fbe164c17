"""Street ground and what stands along it: road, pavement, lane walls, skyline, bicycle, post box, clock, signs, cars."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import SCREEN, Brush, path_of
from tongpin.stage.lens import Point
from tongpin.stage.palette import WHITE, mix
from tongpin.stage.pieces.plants import flower_bucket

# The lane between the corner houses lies off the middle: its left and right edge in metres.
LANE_LEFT, LANE_RIGHT = -0.58, 1.02
KERB_Z, FRONT_Z = 4.0, 6.0


def lane_edge(side: int) -> float:
    """Where the lane ends on a side."""
    return LANE_LEFT if side < 0 else LANE_RIGHT


def road(b: Brush, *, crossing: bool = True) -> None:
    """Asphalt to the lens, pavements before the shops and along the lane, kerbs, crossing, wear, snow banks."""
    w, h = b.lens.size
    y0 = b.at(0, 0, 60)[1]
    b.rect(
        (0, y0, w, h - y0), b.tone("road", 0.06, 0.3), to=b.tone("road", -0.22 if b.palette.climate.wet else -0.18), line=False
    )
    b.texture(path_of([(0, y0), (w, y0), (w, h), (0, h)]), "wall", 0.30)
    for side in (-1, 1):
        _pavement(b, side)
    _wear(b)
    if crossing:
        _crossing(b)
    z = 4.6
    while z < 40:
        x = (LANE_LEFT + LANE_RIGHT) / 2
        b.face(
            [(x - 0.045, 0, z), (x - 0.045, 0, z * 1.22), (x + 0.045, 0, z * 1.22), (x + 0.045, 0, z)],
            b.tone("paper", 0, 0.2),
            alpha=0.6,
            line=False,
        )
        z *= 1.6
    if b.palette.climate.snowy:
        _snow_banks(b)


def _pavement(b: Brush, side: int) -> None:
    far, out, lane = 40.0, side * 9.0, lane_edge(side)
    slab = b.tone("stone", 0.02, 0.1)
    b.face([(lane, 0, KERB_Z), (lane, 0, far), (out, 0, far), (out, 0, KERB_Z)], slab, to=b.tone("stone", -0.06), line=False)
    for j in range(5):
        z = KERB_Z + 0.14 + j * 0.36
        b.face(
            [(lane, 0, z), (out, 0, z), (out, 0, z + 0.02), (lane, 0, z + 0.02)], b.tone("stone2", -0.05), alpha=0.5, line=False
        )
    for i in range(14):
        x = lane_edge(side) + side * (0.15 + i * 0.5)
        b.face(
            [(x, 0, KERB_Z), (x, 0, FRONT_Z), (x + 0.02, 0, FRONT_Z), (x + 0.02, 0, KERB_Z)],
            b.tone("stone2", -0.05),
            alpha=0.45,
            line=False,
        )
    b.face(
        [(lane, 0.0, KERB_Z), (lane, 0.0, KERB_Z + 0.16), (out, 0.0, KERB_Z + 0.16), (out, 0.0, KERB_Z)],
        b.tone("stone", 0.24, 0.05),
        line=False,
    )
    b.face(
        [(lane, -0.10, KERB_Z), (lane, 0.0, KERB_Z), (out, 0.0, KERB_Z), (out, -0.10, KERB_Z)],
        b.tone("stone2", -0.22),
        line=False,
    )
    b.face(
        [(lane, 0, KERB_Z), (lane, 0, far), (lane + side * 0.14, 0, far), (lane + side * 0.14, 0, KERB_Z)],
        b.tone("stone", 0.24, 0.15),
        line=False,
    )


def _wear(b: Brush) -> None:
    """Patches, cracks, a manhole and a drain: a road that is used."""
    rng = b.rng("wear")
    for _ in range(7):
        z = rng.uniform(-1.4, 2.9)
        x, r = b.span(rng.uniform(-1, 1), z), rng.uniform(0.25, 0.6)
        points = [
            b.at(x + r * dx, 0, z + r * 0.7 * dz)
            for dx, dz in ((-1, -0.6), (0.2, -1), (1, -0.3), (0.8, 0.7), (-0.4, 1), (-1.1, 0.4))
        ]
        b.poly(points, b.tone("road", rng.choice((-0.34, -0.04))), alpha=0.20, corner=b.px(0.12, z), line=False)
    for _ in range(5):
        z = rng.uniform(-1.0, 2.8)
        x = b.span(rng.uniform(-0.9, 0.9), z)
        points = [b.at(x + 0.16 * k, 0, z + rng.uniform(-0.1, 0.1)) for k in range(4)]
        b.stroke(points, b.tone("road", -0.45), max(0.8, b.px(0.008, z)), alpha=0.45)
    x, z = b.span(-0.42, -0.6), -0.6
    b.disc((x, 0, z), 0.27, b.tone("road", -0.36), line=False)
    b.disc((x, 0, z), 0.235, b.tone("metal2", -0.22), line=False)
    for k in (-0.12, -0.04, 0.04, 0.12):
        b.face(
            [(x - 0.16, 0, z + k), (x + 0.16, 0, z + k), (x + 0.16, 0, z + k + 0.025), (x - 0.16, 0, z + k + 0.025)],
            b.tone("metal2", -0.42),
            line=False,
        )
    for i in range(5):
        gx = LANE_RIGHT + 0.5 + 0.07 * i
        b.face(
            [(gx, 0, KERB_Z - 0.34), (gx, 0, KERB_Z - 0.10), (gx + 0.04, 0, KERB_Z - 0.10), (gx + 0.04, 0, KERB_Z - 0.34)],
            b.tone("ink", -0.1),
            alpha=0.8,
            line=False,
        )


def _crossing(b: Brush) -> None:
    half, count = max(1.5, b.span(1.0, 1.2)), 7 if not b.lens.wide else 13
    rng = b.rng("crossing")
    for j in range(count):
        x0 = -half + 2 * half * (j + 0.19) / count
        x1 = x0 + 2 * half * 0.60 / count
        b.face([(x0, 0, 0.9), (x0, 0, 2.5), (x1, 0, 2.5), (x1, 0, 0.9)], b.tone("paper", -0.04), alpha=0.80, line=False)
        for _ in range(2):
            z, u = rng.uniform(1.0, 2.4), rng.random()
            at = b.at(x0 + (x1 - x0) * u, 0, z)
            b.oval(at, (b.px(0.05, z), b.px(0.014, z)), b.tone("road", -0.1), alpha=0.5, line=False)


def _snow_banks(b: Brush) -> None:
    """Snow pushed to the kerbs, thin on the crown of the road, two wheel tracks."""
    rng, w = b.rng("banks"), b.lens.size[0]
    y = b.at(0, 0, KERB_Z)[1]
    b.rect((0, y, w, b.at(0, 0, -2.0)[1] - y), b.tone("snow", -0.02), alpha=0.42, line=False)
    for x in (-0.55, 0.55):
        b.face(
            [(x - 0.12, 0, -2.4), (x - 0.12, 0, 9), (x + 0.12, 0, 9), (x + 0.12, 0, -2.4)],
            b.tone("road", -0.05),
            alpha=0.40,
            line=False,
        )
    for side in (-1, 1):
        circles = []
        for i in range(40):
            x = lane_edge(side) + side * (0.05 + i * 0.16)
            px, py = b.at(x, 0, KERB_Z - 0.05)
            circles.append((px, py, b.px(rng.uniform(0.07, 0.15), KERB_Z)))
        b.blobs(circles, b.tone("snow", 0.0), to=b.tone("snow", -0.16))


def wet_ground(b: Brush, lights: tuple[tuple[float, str], ...]) -> None:
    """Mirrored streaks of the lights (x metres at the shop fronts, role) down the wet road, and puddles."""
    h = b.lens.size[1]
    rng = b.rng("wet")
    strength = 0.22 + 0.62 * b.palette.climate.lamp
    for x, role in lights:
        px, py = b.at(x, 0, KERB_Z)
        for k in range(3):
            reach = (h - py) * rng.uniform(0.5, 0.95)
            centre = (px + rng.uniform(-0.03, 0.03) * b.lens.size[0], py + reach * 0.55)
            width = b.px(0.05 + 0.05 * k, 1.0)
            b.oval(
                centre,
                (width, reach * 0.55),
                b.tone(role, 0.05),
                alpha=strength * (0.5 - 0.1 * k),
                blur=width * 0.7,
                mode=SCREEN,
                line=False,
            )
    for i in range(9):
        z = rng.uniform(-1.3, 2.9)
        x, w = b.span(rng.uniform(-1, 1), z), rng.uniform(0.2, 0.45)
        centre = b.at(x, 0, z)
        b.oval(centre, (b.px(w, z), b.px(w * 0.17, z)), b.tone("sky2", -0.02), alpha=0.34, blur=b.px(0.025, z), line=False)
        b.oval(
            (centre[0] + b.px(w * 0.2, z), centre[1]),
            (b.px(w * 0.3, z), b.px(w * 0.06, z)),
            b.tone(lights[i % len(lights)][1] if lights else "sky2", 0.1),
            alpha=0.35,
            blur=b.px(0.03, z),
            mode=SCREEN,
            line=False,
        )


def lane_walls(b: Brush, *, h: float = 6.4) -> None:
    """The sides of the lane behind the corner houses, far to near, with windows, doors, pipes and hanging lamps."""
    for side in (-1, 1):
        zs = (FRONT_Z, 9.0, 13.0, 19.0, 29.0, 44.0)
        for i in reversed(range(len(zs) - 1)):
            tall = h * (0.78 + 0.12 * ((i * 3 + (side > 0)) % 4))
            _lane_house(b, side, (zs[i], zs[i + 1]), tall, index=i)


def _lane_house(b: Brush, side: int, depth: tuple[float, float], h: float, *, index: int) -> None:
    (za, zb), x = depth, lane_edge(side) + side * 0.14
    air = min(0.66, 0.08 + za * 0.020)
    role = ("wall2", "brick", "wall", "stone", "paper")[(index * 2 + (side > 0)) % 5]
    colour = b.tone(role, 0.04 if side != b.side else -0.20, air)

    def q(u: float, y: float) -> Point:
        return b.at(x, y, za + (zb - za) * u)

    b.poly([q(0, 0), q(0, h), q(1, h), q(1, 0)], colour, to=b.tone(colour, -0.12))
    b.poly([q(-0.01, h - 0.14), q(-0.01, h + 0.05), q(1.01, h + 0.05), q(1.01, h - 0.14)], b.tone(colour, -0.22), line=False)
    b.poly([q(0, 0), q(0, 0.5), q(1, 0.5), q(1, 0)], b.tone(colour, -0.18), line=False)
    rng, columns = b.rng("lane", side, index), 3 if index < 2 else 2
    for i in range(columns):
        for y in (1.1, 2.9, 4.5):
            if y + 1.1 > h:
                continue
            u0, u1 = (i + 0.30) / columns, (i + 0.70) / columns
            lit = rng.random() < b.palette.climate.lamp * 0.55
            b.poly(
                [q(u0 - 0.02, y - 0.06), q(u0 - 0.02, y + 1.06), q(u1 + 0.02, y + 1.06), q(u1 + 0.02, y - 0.06)],
                b.tone(colour, 0.2),
                line=False,
            )
            pane = b.tone("lit", 0.05) if lit else b.tone("glass", -0.22, air)
            b.poly([q(u0, y), q(u0, y + 1.0), q(u1, y + 1.0), q(u1, y)], pane, to=b.tone(pane, 0.08))
    if index < 3:
        b.stroke([q(0.04, 0.1), q(0.04, h - 0.2)], b.tone("metal2", -0.1, air), max(1.0, b.px(0.05, za)), alpha=0.8)


def skyline(b: Brush, *, z: float = 40.0, tall: float = 9.0, count: int = 9, air: float = 0.62) -> None:
    """Two rows of far houses with lit windows."""
    for row, (depth, haze, height) in enumerate(((z * 1.5, min(0.86, air + 0.18), tall * 1.35), (z, air, tall))):
        edge = b.span(1.1, depth)
        x, rng = -edge, b.rng("skyline", row)
        while x < edge:
            w = rng.uniform(0.7, 1.3) * 2 * edge / count
            _tower(
                b, (x, depth, w), height * rng.uniform(0.5, 1.0), haze=haze, role=rng.choice(("wall", "wall2", "brick", "stone"))
            )
            x += w


def _tower(b: Brush, front: tuple[float, float, float], h: float, *, haze: float, role: str) -> None:
    x, z, w = front
    colour, rng = b.tone(role, 0, haze), b.rng("tower", x, z)
    (ax, ay), (bx, by) = b.at(x, h, z), b.at(x + w * 0.96, 0, z)
    b.rect((ax, ay, bx - ax, by - ay), b.tone(colour, 0.03), to=mix(colour, b.palette["mist"], 0.4))
    if rng.random() < 0.3:
        b.stroke([((ax + bx) / 2, ay), ((ax + bx) / 2, ay - (by - ay) * 0.12)], colour, max(1.0, (bx - ax) * 0.03))
    lit, columns, rows = b.palette.climate.lamp * 0.55, 3, 6
    for i in range(columns):
        for j in range(rows):
            on = rng.random() < lit
            cell = (
                ax + (bx - ax) * (i + 0.28) / columns,
                ay + (by - ay) * (j + 0.3) / rows,
                (bx - ax) * 0.44 / columns,
                (by - ay) * 0.42 / rows,
            )
            tone = b.tone("lit", -0.02) if on else b.tone("glass", -0.05, haze)
            b.rect(cell, mix(tone, b.palette["mist"], haze * 0.3 if on else 0.0), line=False, to=None if on else tone)


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
    """A city bicycle with a basket."""
    b.shadow(x, z - 0.08, w=1.25 * size, d=0.2, strength=0.3)
    u = b.px(size, z, x)
    (cx, foot), s = b.at(x, 0, z), lean
    rear, front, r = (cx - s * u * 0.50, foot - u * 0.32), (cx + s * u * 0.50, foot - u * 0.32), u * 0.31
    for wheel in (rear, front):
        tyre = skia.Path()
        tyre.addCircle(*wheel, r)
        b.trace(tyre, b.tone("ink", 0.0), u * 0.045)
        b.trace(tyre, b.tone("metal", 0.2), u * 0.014)
        for k in range(6):
            a = k * math.pi / 6 + 0.3
            b.stroke(
                [
                    (wheel[0] - math.cos(a) * r, wheel[1] - math.sin(a) * r),
                    (wheel[0] + math.cos(a) * r, wheel[1] + math.sin(a) * r),
                ],
                b.tone("metal", 0.15),
                max(0.7, u * 0.006),
                alpha=0.7,
            )
    crank, seat, head = (
        (cx - s * u * 0.05, foot - u * 0.30),
        (cx - s * u * 0.20, foot - u * 0.80),
        (cx + s * u * 0.36, foot - u * 0.82),
    )
    frame = b.tone(role, 0.02)
    for line in (
        [rear, crank, seat, rear],
        [seat, (cx + s * u * 0.38, foot - u * 0.70), crank],
        [head, front],
        [crank, (cx + s * u * 0.38, foot - u * 0.62)],
    ):
        b.stroke(line, frame, u * 0.042)
    b.stroke(
        [head, (cx + s * u * 0.34, foot - u * 0.95), (cx + s * u * 0.24, foot - u * 0.98)],
        b.tone("metal2"),
        u * 0.035,
        curve=True,
    )
    b.oval((seat[0], seat[1] - u * 0.05), (u * 0.12, u * 0.045), b.tone("wood2", -0.1))
    basket = [
        (cx + s * u * 0.40, foot - u * 0.86),
        (cx + s * u * 0.66, foot - u * 0.86),
        (cx + s * u * 0.62, foot - u * 0.64),
        (cx + s * u * 0.44, foot - u * 0.64),
    ]
    b.poly(basket, b.tone("wood", 0.1), to=b.tone("wood", -0.12))
    for at_x in (0.25, 0.5, 0.75):
        b.stroke(
            [
                (basket[0][0] + (basket[1][0] - basket[0][0]) * at_x, basket[0][1]),
                (basket[3][0] + (basket[2][0] - basket[3][0]) * at_x, basket[3][1]),
            ],
            b.tone("wood", -0.25),
            max(0.8, u * 0.01),
            alpha=0.7,
        )
    b.oval(crank, (u * 0.07, u * 0.07), b.tone("metal2", -0.1))
    if b.palette.climate.snowy:
        b.oval((seat[0], seat[1] - u * 0.09), (u * 0.11, u * 0.03), b.tone("snow", 0.1), line=False)


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
