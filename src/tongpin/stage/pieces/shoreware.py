"""What stands by the sea: beach, waves, umbrella, boats, lighthouse, chairs, pier, shells."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.palette import WHITE, mix


def beach(b: Brush, *, edge: float = 4.4) -> None:
    """Sand with a wet rim, foam and ripples; `edge` is how far away the water begins."""
    w, h = b.lens.size
    for k, (dz, role, alpha) in enumerate(
        ((0.9, "water", 0.55), (0.42, "paper", 0.85), (0.22, "sand", 1.0), (-0.2, "sand", 1.0))
    ):
        points = [(0.0, float(h))]
        for j in range(25):
            u = j / 24
            points.append((u * w, b.at(0, 0, edge + dz + 0.42 * math.sin(u * 6 + 1) + 0.2 * math.sin(u * 13))[1]))
        b.poly([*points, (w, h)], b.tone(role, -0.16 if k == 2 else 0.05), to=b.tone(role, -0.12), alpha=alpha, line=False)
    rng = b.rng("sand")
    for _ in range(90):
        z = rng.uniform(-1.6, 3.4)
        at = b.at(b.span(rng.uniform(-1, 1), z), 0, z)
        b.oval(at, (b.px(0.02, z), b.px(0.006, z)), b.tone("sand", rng.choice((-0.25, 0.2))), alpha=0.6, line=False)
    for i in range(5):
        z = -1.2 + i * 0.9
        x0 = b.span(rng.uniform(-0.9, 0.5), z)
        points = [b.at(x0 + 0.12 * k, 0, z + 0.03 * math.sin(k * 1.3)) for k in range(9)]
        b.stroke(points, b.tone("sand", -0.2), max(1.0, b.px(0.012, z)), alpha=0.35, curve=True)


def surf(b: Brush, *, near: float = 5.6) -> None:
    """Two or three lines of breaking waves."""
    w, rng = b.lens.size[0], b.rng("surf")
    for i, z in enumerate((near, near + 2.2, near + 6.0)):
        points = [(u * w / 16, b.at(0, 0.10 - 0.02 * i, z + 0.25 * math.sin(u * 1.1 + i * 2))[1]) for u in range(17)]
        lower = [(x, y + b.px(0.13, z) * rng.uniform(0.4, 1.0)) for x, y in points]
        b.poly(
            points + lower[::-1],
            mix(b.tone("paper"), b.palette["key"], 0.2),
            alpha=0.75 - 0.18 * i,
            corner=b.px(0.06, z),
            line=False,
        )


def umbrella(b: Brush, x: float, z: float, *, r: float = 0.95, h: float = 2.05) -> None:
    """A striped beach umbrella; snow may lie on it."""
    b.shadow(x - b.side * 0.3, z - 0.3, w=r * 1.7, d=0.8, strength=0.3)
    b.stroke([b.at(x - 0.08, 0, z), b.at(x + 0.1, h, z)], b.tone("paper", -0.08), b.px(0.045, z, x))
    (cx, cy), u = b.at(x + 0.1, h - 0.25, z), b.px(r, z, x)
    for i in range(6):
        a, c = cx - u + 2 * u * i / 6, cx - u + 2 * u * (i + 1) / 6
        path = skia.Path()
        path.moveTo(cx, cy - u * 0.52)
        path.quadTo(cx + (a - cx) * 0.9, cy - u * 0.42, a, cy)
        path.quadTo((a + c) / 2, cy + u * 0.10, c, cy)
        path.quadTo(cx + (c - cx) * 0.9, cy - u * 0.42, cx, cy - u * 0.52)
        tone = 0.06 - 0.03 * (i if b.side < 0 else 5 - i)
        b.fill(path, b.tone("accent" if i % 2 == 0 else "paper", tone))
    b.oval((cx, cy - u * 0.55), (u * 0.03, u * 0.05), b.tone("paper"))
    if b.palette.climate.snowy:
        b.poly(
            [(cx - u * 0.55, cy - u * 0.34), (cx, cy - u * 0.60), (cx + u * 0.55, cy - u * 0.34), (cx, cy - u * 0.40)],
            b.tone("snow"),
            corner=u * 0.1,
            line=False,
        )


def deck_chair(b: Brush, x: float, z: float, *, role: str = "accent3") -> None:
    """A striped deck chair."""
    b.shadow(x, z, w=0.7, d=0.7)
    for k in (-0.3, 0.3):
        b.stroke([b.at(x + k, 0, z), b.at(x + k, 0.85, z + 0.75)], b.tone("wood", 0.0), b.px(0.04, z, x))
        b.stroke([b.at(x + k, 0, z + 0.72), b.at(x + k, 0.40, z + 0.15)], b.tone("wood", -0.12), b.px(0.04, z, x))
    for i in range(5):
        x0, x1 = x - 0.27 + 0.108 * i, x - 0.27 + 0.108 * (i + 1)
        colour = b.tone(role if i % 2 == 0 else "paper", 0.05)
        b.face([(x0, 0.34, z + 0.05), (x1, 0.34, z + 0.05), (x1, 0.30, z + 0.4), (x0, 0.30, z + 0.4)], colour, line=False)
        b.face(
            [(x0, 0.30, z + 0.4), (x1, 0.30, z + 0.4), (x1, 0.86, z + 0.76), (x0, 0.86, z + 0.76)],
            b.tone(colour, -0.05),
            line=False,
        )


def boat(b: Brush, x: float, z: float, *, h: float = 4.0, role: str = "accent") -> None:
    """A sailing boat far out."""

    def q(dx: float, dy: float) -> tuple[float, float]:
        return b.at(x + dx * h, dy * h, z)

    b.poly([q(0.02, 0.18), q(0.02, 1.0), q(0.46, 0.22)], b.tone("paper", 0.0, 0.15))
    b.poly([q(-0.03, 0.18), q(-0.03, 0.86), q(-0.30, 0.22)], b.tone("accent2", 0.0, 0.15))
    b.poly([q(-0.42, 0.15), q(-0.28, 0), q(0.34, 0), q(0.50, 0.15)], b.tone(role, 0.0, 0.15))
    b.oval(q(0.03, -0.05), (b.px(h * 0.45, z), b.px(h * 0.035, z)), b.palette["shadow"], alpha=0.3, line=False)


def lighthouse(b: Brush, x: float, z: float, *, h: float = 9.0) -> None:
    """The seaside's landmark: a striped tower on its rock, lit at night."""
    air = 0.28

    def q(dx: float, y: float) -> tuple[float, float]:
        return b.at(x + dx, y, z)

    rock = [q(-5.0, -0.2), q(-3.2, 1.0), q(-1.4, 1.5), q(1.6, 1.6), q(3.0, 0.8), q(4.6, -0.2)]
    b.poly(rock, b.tone("stone2", -0.1, air), to=b.tone("stone2", -0.25, air), corner=b.px(0.5, z))
    for i in range(5):
        y0, y1 = 1.2 + (h - 2.2) * i / 5, 1.2 + (h - 2.2) * (i + 1) / 5
        w0, w1 = 1.05 - 0.09 * i, 1.05 - 0.09 * (i + 1)
        colour = b.tone("accent" if i % 2 else "paper", 0.03, air)
        b.poly([q(-w0, y0), q(-w1, y1), q(w1, y1), q(w0, y0)], colour, to=b.tone(colour, -0.2), across=True)
    b.poly([q(-0.85, h - 1.0), q(0.85, h - 1.0), q(0.85, h - 0.8), q(-0.85, h - 0.8)], b.tone("ink", 0.1, air))
    b.poly(
        [q(-0.45, h - 0.8), q(0.45, h - 0.8), q(0.45, h + 0.1), q(-0.45, h + 0.1)],
        b.tone("lit", 0.2) if b.lit else b.tone("glass", 0.1, air),
    )
    b.poly([q(-0.65, h + 0.1), q(0, h + 0.9), q(0.65, h + 0.1)], b.tone("accent", -0.1, air))
    if b.lit:
        lamp = q(0, h - 0.35)
        b.glow(lamp, b.px(6.5, z), alpha=0.6 * b.palette.climate.lamp, z=z)
        reach = b.lens.size[0] * 0.6
        for way in (-1, 1):
            beam = [lamp, (lamp[0] + way * reach, lamp[1] - reach * 0.10), (lamp[0] + way * reach, lamp[1] + reach * 0.10)]
            b.light.shaft(
                [beam[0], beam[0], beam[1], beam[2]], b.palette["lit"], alpha=0.25 * b.palette.climate.lamp, blur=b.px(0.02)
            )


def starfish(b: Brush, x: float, z: float, *, r: float = 0.09) -> None:
    """A starfish and two shells on the sand."""
    (cx, cy), u = b.at(x, 0, z), b.px(r, z, x)
    points = []
    for i in range(10):
        radius, a = (1.0 if i % 2 == 0 else 0.42), i * math.pi / 5
        points.append((cx + math.sin(a) * u * radius, cy - math.cos(a) * u * radius * 0.5))
    b.poly(points, b.tone("accent", 0.12), corner=u * 0.18)
    for dx, dz in ((0.24, 0.08), (-0.2, 0.22)):
        sx, sy = b.at(x + dx, 0, z + dz)
        b.oval((sx, sy - u * 0.16), (u * 0.42, u * 0.30), b.tone("paper", -0.02), to=b.tone("accent", 0.2))
        for k in (-0.2, 0.0, 0.2):
            b.stroke([(sx, sy + u * 0.08), (sx + k * u, sy - u * 0.38)], b.tone("accent", -0.05), max(0.7, u * 0.04), alpha=0.5)


def pier(b: Brush, x: float, z: float, *, far: float = 14.0) -> None:
    """A plank pier running out to sea."""
    for i in range(24):
        z0 = z + (far - z) * (i / 24) ** 1.5
        z1 = z + (far - z) * ((i + 1) / 24) ** 1.5
        b.face(
            [(x - 0.75, 0.32, z0), (x + 0.75, 0.32, z0), (x + 0.75, 0.32, z1), (x - 0.75, 0.32, z1)],
            b.tone("wood", 0.06 - 0.10 * (i % 2), z0 * 0.02),
            line=False,
        )
    for k in (-1, 1):
        b.face(
            [(x + k * 0.75, 0.32, z), (x + k * 0.75, 0.18, z), (x + k * 0.75, 0.18, far), (x + k * 0.75, 0.32, far)],
            b.tone("wood2", -0.1),
            line=False,
        )
        for i in range(6):
            pz = z + (far - z) * (i / 6) ** 1.5
            b.box((x + k * 0.72, -0.2, pz), (0.10, 1.05, 0.10), b.tone("wood2", 0.0, pz * 0.02))
    b.face([(x - 0.75, 0.32, z), (x + 0.75, 0.32, z), (x + 0.75, 0.18, z), (x - 0.75, 0.18, z)], b.tone("wood2", 0.0))


def rail(b: Brush, x: float, z: float, *, w: float = 4.0, h: float = 0.95, role: str = "paper") -> None:
    """A railing across the frame: a deck, a balcony, a roof."""
    for y in (h, h * 0.62, h * 0.3):
        b.box((x, y, z), (w, 0.05 if y == h else 0.03, 0.05), b.tone(role, -0.02 if y == h else -0.12), corner=3)
    for k in range(int(w / 0.6) + 1):
        b.box((x - w / 2 + 0.6 * k, 0, z), (0.05, h, 0.05), b.tone(role, -0.06), corner=2)
    if b.palette.climate.snowy:
        b.box((x, h + 0.05, z), (w, 0.05, 0.06), "snow", corner=10)


def gulls(b: Brush) -> None:
    """A few gulls in the sky."""
    w, h = b.lens.size
    rng = b.rng("gulls")
    for _ in range(5):
        x, y, u = w * rng.uniform(0.12, 0.88), h * rng.uniform(0.10, 0.28), min(w, h) * rng.uniform(0.010, 0.022)
        b.stroke(
            [(x - u, y - u * 0.35), (x - u * 0.4, y - u * 0.45), (x, y)],
            mix(WHITE, b.palette["shadow"], 0.35),
            max(1.0, u * 0.14),
            curve=True,
        )
        b.stroke(
            [(x, y), (x + u * 0.4, y - u * 0.45), (x + u, y - u * 0.35)],
            mix(WHITE, b.palette["shadow"], 0.35),
            max(1.0, u * 0.14),
            curve=True,
        )
