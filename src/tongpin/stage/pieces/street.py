"""The street itself: road, pavement, wear, wet and snow, the walls of the lane, the far skyline."""

from __future__ import annotations

from tongpin.stage.canvas import SCREEN, Brush, path_of
from tongpin.stage.lens import Point
from tongpin.stage.palette import mix

# The lane between the corner houses lies off the middle: its left and right edge in metres.
LANE_LEFT, LANE_RIGHT = -0.58, 1.02
KERB_Z, FRONT_Z = 4.0, 6.0


def lane_edge(b: Brush, side: int) -> float:
    """Where the lane ends on a side of the picture."""
    return b.mirror * (LANE_LEFT if side * b.mirror < 0 else LANE_RIGHT)


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
        x = b.mirror * (LANE_LEFT + LANE_RIGHT) / 2
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
    far, out, lane = 40.0, side * 9.0, lane_edge(b, side)
    slab = b.tone("stone", 0.02, 0.1)
    b.face([(lane, 0, KERB_Z), (lane, 0, far), (out, 0, far), (out, 0, KERB_Z)], slab, to=b.tone("stone", -0.06), line=False)
    for j in range(5):
        z = KERB_Z + 0.14 + j * 0.36
        b.face(
            [(lane, 0, z), (out, 0, z), (out, 0, z + 0.02), (lane, 0, z + 0.02)], b.tone("stone2", -0.05), alpha=0.5, line=False
        )
    for i in range(14):
        x = lane_edge(b, side) + side * (0.15 + i * 0.5)
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
    """Patches, cracks, a drain: a road that is used."""
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
    for i in range(5):
        gx = lane_edge(b, 1) + 0.5 + 0.07 * i
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
            x = lane_edge(b, side) + side * (0.05 + i * 0.16)
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
        for k in range(4):
            reach = (h - py) * rng.uniform(0.45, 0.95)
            centre = (px + rng.uniform(-0.05, 0.05) * b.lens.size[0], py + reach * 0.55)
            width = b.px(0.05 + 0.05 * k, 1.0)
            b.oval(
                centre,
                (width, reach * 0.55),
                b.tone(role, 0.05),
                alpha=min(0.8, strength * (0.78 - 0.13 * k)),
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
    (za, zb), x = depth, lane_edge(b, side) + side * 0.14
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
