"""Kitchen and living things: fridge, stove, hood, pans, cupboards, television, fireplace, guitar, piano."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M

D = BACK_WALL_M


def fridge(b: Brush, x: float, z: float, *, role: str = "paper", h: float = 1.76) -> None:
    """A two-door fridge with notes held by magnets."""
    b.shadow(x, z, w=0.7, d=0.55)
    b.box((x, 0.04, z), (0.70, h * 0.62, 0.55), role, corner=16)
    b.box((x, h * 0.66, z), (0.70, h * 0.34, 0.55), role, corner=16, front=0.03)
    for y, tall in ((0.75, 0.3), (1.22, 0.24)):
        b.box((x + 0.26, y, z - 0.03), (0.03, tall, 0.03), "metal")
    for dx, y, colour in ((-0.15, 1.5, "accent"), (0.02, 1.42, "accent2"), (-0.12, 0.9, "accent3")):
        px, py = b.at(x + dx, y, z - 0.01)
        u = b.px(0.12, z, x)
        b.rect((px, py, u, u), b.tone(colour, 0.1), radius=2)
        b.oval((px + u / 2, py + u * 0.1), (u * 0.1, u * 0.1), b.tone("ink", 0.2), line=False)


def stove(b: Brush, x: float, z: float, *, h: float = 0.95) -> None:
    """An oven with a lit door at night."""
    b.shadow(x, z, w=0.62, d=0.5)
    b.box((x, 0, z - 0.01), (0.62, h, 0.5), "metal", top=-0.45)
    corners = [(x - 0.24, 0.2, z - 0.015), (x - 0.24, 0.62, z - 0.015), (x + 0.24, 0.62, z - 0.015), (x + 0.24, 0.2, z - 0.015)]
    b.face(corners, b.tone("lamp", -0.25) if b.lit else b.tone("ink", -0.05), to=b.tone("metal2", -0.1), corner=b.px(0.03, z, x))
    b.box((x, 0.69, z - 0.04), (0.48, 0.025, 0.03), b.tone("metal", 0.3), corner=2)
    for i in range(4):
        r = b.px(0.028, z, x)
        b.oval(b.at(x - 0.21 + i * 0.14, 0.84, z - 0.015), (r, r), b.tone("ink", 0.08))
    for dx in (-0.14, 0.14):
        b.disc((x + dx, h + 0.005, z + 0.22), 0.10, b.tone("ink", 0.05), line=False)
    if b.lit:
        b.glow(b.at(x, 0.4, z), b.px(0.5, z, x), alpha=0.35, z=b.turn(x, z)[1])


def hood(b: Brush, x: float, z: float) -> None:
    """An extractor hood with a chimney and a light."""
    b.box((x, 1.95, z + 0.1), (0.24, 1.05, 0.22), "metal")
    sides = [(x - 0.40, 1.72, z - 0.06), (x - 0.14, 1.98, z + 0.1), (x + 0.14, 1.98, z + 0.1), (x + 0.40, 1.72, z - 0.06)]
    b.face(sides, b.tone("metal", 0.10), to=b.tone("metal", -0.2))
    b.box((x, 1.64, z - 0.06), (0.80, 0.08, 0.40), "metal", front=-0.12)
    if b.lit:
        b.glow(b.at(x, 1.6, z), b.px(0.8, z, x), alpha=0.45, z=z)


def pans(b: Brush, x: float, *, y: float = 2.28, count: int = 4) -> None:
    """Pans on hooks along a rail with its middle at x."""
    half = 0.12 * count
    b.stroke([b.at(x - half - 0.05, y, D - 0.05), b.at(x + half + 0.05, y, D - 0.05)], b.tone("metal2"), b.px(0.02, D))
    for i in range(count):
        cx, role = x - half + 0.24 * (i + 0.5), ("metal2", "accent", "#B5703E", "metal2")[i % 4]
        px, py = b.at(cx, y - 0.24, D - 0.05)
        r = b.px(0.10 - 0.012 * (i % 3), D)
        b.stroke([b.at(cx, y, D - 0.05), (px, py)], b.tone("wood2", -0.1), b.px(0.026, D))
        b.oval((px, py), (r, r), b.tone(role, -0.1))
        b.oval((px, py), (r * 0.76, r * 0.76), b.tone(role, 0.12))


def wall_cupboard(
    b: Brush, x: float, *, y: float = 1.62, w: float = 0.9, h: float = 0.62, role: str = "cab", doors: int = 2
) -> None:
    """A hanging cupboard."""
    z = D - 0.3
    b.box((x, y, z), (w, h, 0.3), role)
    for i in range(doors):
        xc, reach = x - w / 2 + w * (i + 0.5) / doors, w / doors * 0.42
        corners = [
            (xc - reach, y + 0.05, z - 0.004),
            (xc - reach, y + h - 0.05, z - 0.004),
            (xc + reach, y + h - 0.05, z - 0.004),
            (xc + reach, y + 0.05, z - 0.004),
        ]
        b.face(corners, b.tone(role, 0.08), to=b.tone(role, -0.06), corner=3 * b.lens.unit)
        r = b.px(0.018, z)
        b.oval(b.at(xc + reach * 0.75, y + 0.14, z - 0.01), (r, r), b.tone("accent2", 0.0), line=False)


def splash_tiles(b: Brush, x: float, *, y: float = 0.95, w: float = 2.6, h: float = 0.5, role: str = "cab") -> None:
    """A band of tiles above the counter."""
    rng = b.rng("splash", x)
    for j in range(int(h / 0.125)):
        for i in range(int(w / 0.25)):
            x0, y0 = x - w / 2 + i * 0.25 + 0.125 * (j % 2), y + j * 0.125
            corners = [(x0, y0 + 0.006, D), (x0, y0 + 0.119, D), (x0 + 0.242, y0 + 0.119, D), (x0 + 0.242, y0 + 0.006, D)]
            b.face(corners, b.tone(role, rng.uniform(0.10, 0.30)), line=False)


def sink(b: Brush, x: float, z: float, *, y: float = 0.96) -> None:
    """A tap over a basin in the counter."""
    b.disc((x, y + 0.004, z + 0.2), 0.20, b.tone("metal", -0.1))
    b.disc((x, y + 0.005, z + 0.2), 0.17, b.tone("metal2", 0.0), line=False)
    foot, top = b.at(x + 0.02, y, z + 0.38), b.at(x + 0.02, y + 0.30, z + 0.36)
    b.stroke(
        [foot, top, b.at(x - 0.10, y + 0.32, z + 0.3), b.at(x - 0.11, y + 0.20, z + 0.28)],
        b.tone("metal", 0.1),
        b.px(0.035, z, x),
        curve=True,
    )


def cookpot(b: Brush, x: float, z: float, *, y: float = 0.96, w: float = 0.34, h: float = 0.2, role: str = "accent") -> None:
    """A lidded pot."""
    (cx, foot), top, half = b.at(x, y, z), b.at(x, y + h, z)[1], b.px(w / 2, z, x)
    for k in (-1, 1):
        b.rect(
            (cx + k * half - half * 0.2, top + (foot - top) * 0.25, half * 0.4, (foot - top) * 0.16),
            b.tone("ink", 0.05),
            radius=4,
        )
    b.rect((cx - half, top, 2 * half, foot - top), b.tone(role, 0.06), to=b.tone(role, -0.22), across=True, radius=half * 0.2)
    b.oval((cx, top), (half * 1.04, half * 0.16), b.tone(role, 0.16))
    b.oval((cx, top - half * 0.16), (half * 0.12, half * 0.12), b.tone("ink", 0.1))


def kettle(b: Brush, x: float, z: float, *, y: float = 0.96, role: str = "accent3") -> None:
    """A round kettle."""
    (cx, foot), u = b.at(x, y, z), b.px(0.13, z, x)
    b.stroke(
        [(cx - u * 0.5, foot - u * 1.2), (cx, foot - u * 1.9), (cx + u * 0.5, foot - u * 1.2)],
        b.tone("ink", 0.05),
        u * 0.14,
        curve=True,
    )
    b.poly(
        [(cx + u * 0.6, foot - u * 0.9), (cx + u * 1.3, foot - u * 1.25), (cx + u * 0.8, foot - u * 0.4)],
        b.tone(role, -0.05),
        corner=u * 0.1,
    )
    b.poly(
        [
            (cx - u * 0.6, foot - u * 1.2),
            (cx + u * 0.6, foot - u * 1.2),
            (cx + u, foot - u * 0.3),
            (cx + u * 0.85, foot),
            (cx - u * 0.85, foot),
            (cx - u, foot - u * 0.3),
        ],
        b.tone(role, 0.08),
        to=b.tone(role, -0.2),
        across=True,
        corner=u * 0.25,
    )
    b.oval((cx, foot - u * 1.24), (u * 0.12, u * 0.12), b.tone("ink", 0.1), line=False)


def fruit_bowl(b: Brush, x: float, z: float, *, y: float = 0.76) -> None:
    """Oranges, an apple and a pear in a bowl."""
    (cx, foot), u = b.at(x, y, z), b.px(0.16, z, x)
    for dx, dy, r, role in (
        (-0.5, 0.75, 0.36, "accent2"),
        (0.45, 0.78, 0.38, "accent"),
        (0.0, 0.95, 0.38, "#E8923C"),
        (0.02, 0.6, 0.36, "plant"),
    ):
        b.oval((cx + dx * u, foot - dy * u), (r * u, r * u), b.tone(role, 0.06), to=b.tone(role, -0.16))
    b.poly(
        [(cx - u, foot - u * 0.62), (cx + u, foot - u * 0.62), (cx + u * 0.45, foot), (cx - u * 0.45, foot)],
        b.tone("paper", 0.0),
        to=b.tone("accent3", 0.0),
        corner=u * 0.2,
    )


def television(b: Brush, x: float, z: float, *, w: float = 1.2) -> None:
    """A low cabinet with a flat television on it."""
    b.shadow(x, z, w=w + 0.4, d=0.4)
    b.box((x, 0.06, z), (w + 0.4, 0.40, 0.38), "wood", corner=6, top=0.16)
    for k in (-1, 0, 1):
        (ax, ay), (bx, by) = (
            b.at(x + k * (w + 0.4) / 3 - 0.22, 0.42, z - 0.01),
            b.at(x + k * (w + 0.4) / 3 + 0.22, 0.12, z - 0.01),
        )
        b.rect((ax, ay, bx - ax, by - ay), b.tone("wood", -0.10), radius=4 * b.lens.unit)
    b.box((x, 0.47, z + 0.16), (0.3, 0.05, 0.1), "ink")
    b.box((x, 0.52, z + 0.18), (w, w * 0.56, 0.03), "ink", corner=5)
    (ax, ay), (bx, by) = b.at(x - w * 0.48, 0.52 + w * 0.54, z + 0.178), b.at(x + w * 0.48, 0.54, z + 0.178)
    b.rect(
        (ax, ay, bx - ax, by - ay),
        b.tone("accent3", 0.05) if b.lit else b.tone("ink", 0.08),
        to=b.tone("water2", 0.0) if b.lit else b.tone("#4A5568"),
    )
    if b.lit:
        b.glow(((ax + bx) / 2, (ay + by) / 2), b.px(w * 0.8, z, x), b.tone("water", 0.3), alpha=0.35, z=z)


def fireplace(b: Brush, x: float, z: float) -> None:
    """A brick hearth with a fire and a mantelpiece."""
    b.shadow(x, z - 0.1, w=1.3, d=0.4)
    b.box((x, 0, z), (1.25, 1.02, 0.34), "brick")
    rng = b.rng("hearth", x)
    for j in range(8):
        for i in range(7):
            x0, y0 = x - 0.6 + i * 0.18 + 0.09 * (j % 2), 0.02 + j * 0.125
            if x0 + 0.16 < x + 0.62:
                b.face(
                    [
                        (x0, y0, z - 0.003),
                        (x0, y0 + 0.11, z - 0.003),
                        (x0 + 0.165, y0 + 0.11, z - 0.003),
                        (x0 + 0.165, y0, z - 0.003),
                    ],
                    b.tone("brick", rng.uniform(-0.16, 0.12)),
                    line=False,
                )
    b.face(
        [
            (x - 0.36, 0.05, z - 0.006),
            (x - 0.36, 0.56, z - 0.006),
            (x, 0.72, z - 0.006),
            (x + 0.36, 0.56, z - 0.006),
            (x + 0.36, 0.05, z - 0.006),
        ],
        b.tone("ink", -0.2),
    )
    (cx, foot), u = b.at(x, 0.08, z - 0.01), b.px(0.26, z, x)
    for scale, role, step in ((1.0, "lamp", -0.05), (0.66, "lit", 0.05), (0.34, "lit", 0.4)):
        flame = [(-0.5, 0.0), (-0.55, -0.5), (-0.2, -0.85), (-0.22, -1.2), (0.12, -1.6), (0.2, -1.0), (0.5, -0.7), (0.5, 0.0)]
        b.poly(
            [(cx + dx * u * scale, foot + dy * u * scale) for dx, dy in flame],
            b.tone(role, step),
            corner=u * 0.2,
            line=False,
            to=b.tone(role, step),
        )
    b.box((x, 1.02, z - 0.08), (1.42, 0.09, 0.42), "wood", corner=4, top=0.2)
    b.glow((cx, foot - u * 0.6), b.px(1.7, z, x), alpha=0.62 if b.lit else 0.25, z=b.turn(x, z)[1])
    b.pool(x, z - 0.6, radius=0.9, strength=0.25)


def guitar(b: Brush, x: float, z: float, *, h: float = 1.0) -> None:
    """A guitar leaning on the wall."""
    (cx, foot), u = b.at(x, 0.02, z), b.px(h, z, x)
    b.shadow(x, z, w=0.3, d=0.15, strength=0.25)
    with b.moved((cx, foot), degrees=9):
        b.stroke([(0, -u * 0.4), (0, -u * 0.95)], b.tone("wood2", -0.1), u * 0.045, butt=True)
        b.rect((-u * 0.035, -u * 1.02, u * 0.07, u * 0.10), b.tone("wood2", -0.2), radius=u * 0.01)
        b.blobs([(0, -u * 0.17, u * 0.175), (0, -u * 0.38, u * 0.13)], b.tone("accent2", 0.0), to=b.tone("wood", -0.2))
        b.oval((0, -u * 0.33), (u * 0.05, u * 0.05), b.tone("ink", -0.1), line=False)
        b.rect((-u * 0.06, -u * 0.14, u * 0.12, u * 0.022), b.tone("wood2", -0.2), line=False)
        for k in (-0.012, 0.0, 0.012):
            b.stroke([(u * k, -u * 0.14), (u * k, -u * 0.95)], b.tone("paper"), max(0.6, u * 0.003), alpha=0.7)


def piano(b: Brush, x: float, z: float) -> None:
    """An upright piano."""
    b.shadow(x, z, w=1.4, d=0.5)
    b.box((x, 0.0, z + 0.24), (1.4, 1.15, 0.32), b.tone("wood2", -0.1), corner=6, top=0.2)
    b.box((x, 0.58, z), (1.34, 0.09, 0.3), b.tone("wood2", 0.0), corner=3)
    for k in (-1, 1):
        b.box((x + k * 0.62, 0, z + 0.02), (0.08, 0.6, 0.08), b.tone("wood2", -0.05))
    b.box((x, 0.67, z + 0.03), (1.22, 0.015, 0.16), "paper", corner=1)
    for i in range(18):
        if i % 7 not in (2, 6):
            b.box((x - 0.58 + i * 0.066, 0.685, z + 0.10), (0.03, 0.012, 0.09), "ink", corner=1)
    b.face(
        [(x - 0.22, 0.86, z + 0.235), (x - 0.22, 1.06, z + 0.235), (x + 0.22, 1.06, z + 0.235), (x + 0.22, 0.86, z + 0.235)],
        b.tone("paper"),
        corner=2,
    )


def record_player(b: Brush, x: float, z: float) -> None:
    """A sideboard with a record player and books."""
    b.shadow(x, z, w=1.1, d=0.4)
    for k in (-1, 1):
        b.box((x + k * 0.46, 0, z + 0.05), (0.04, 0.18, 0.04), "wood2")
    b.box((x, 0.18, z), (1.1, 0.48, 0.38), "wood", corner=6, top=0.16)
    for k in (-1, 1):
        corners = [
            (x + k * 0.27 - 0.24, 0.23, z - 0.004),
            (x + k * 0.27 - 0.24, 0.61, z - 0.004),
            (x + k * 0.27 + 0.24, 0.61, z - 0.004),
            (x + k * 0.27 + 0.24, 0.23, z - 0.004),
        ]
        b.face(corners, b.tone("wood", 0.05), corner=4 * b.lens.unit)
    b.box((x - 0.22, 0.66, z + 0.05), (0.42, 0.09, 0.30), "accent3", corner=5)
    b.disc((x - 0.24, 0.756, z + 0.2), 0.13, b.tone("ink", -0.05))
    b.disc((x - 0.24, 0.758, z + 0.2), 0.045, b.tone("accent", 0.1), line=False)
    for i in range(6):
        b.box(
            (x + 0.18 + 0.05 * i, 0.66, z + 0.1),
            (0.045, 0.24 + 0.03 * (i % 3), 0.16),
            ("accent", "accent2", "cloth2", "wall2", "accent3", "cloth")[i],
            corner=1,
        )


def globe(b: Brush, x: float, z: float, *, y: float = 0.74, r: float = 0.15) -> None:
    """A school globe."""
    (cx, foot), u = b.at(x, y, z), b.px(r, z, x)
    b.disc((x, y + 0.01, z), r * 0.6, b.tone("wood2", 0.0))
    centre = (cx, foot - u * 1.45)
    arc = skia.Path()
    arc.addArc(skia.Rect(centre[0] - u * 1.15, centre[1] - u * 1.15, centre[0] + u * 1.15, centre[1] + u * 1.15), -70, 170)
    b.trace(arc, b.tone("accent2", -0.05), u * 0.1)
    b.oval(centre, (u, u), b.tone("water", 0.08), to=b.tone("water2", -0.05))
    for dx, dy, rx, ry in ((-0.3, -0.3, 0.36, 0.26), (0.3, 0.15, 0.32, 0.4), (-0.25, 0.5, 0.2, 0.22)):
        b.oval((centre[0] + dx * u, centre[1] + dy * u), (rx * u, ry * u), b.tone("plant", 0.1), line=False)


def monitor(b: Brush, x: float, z: float, *, y: float = 0.74, w: float = 0.52, role: str = "accent3") -> None:
    """A screen with lines of work on it."""
    h = w * 0.6
    b.box((x, y, z + 0.05), (w * 0.3, 0.02, 0.14), "metal")
    b.box((x, y, z + 0.1), (0.05, 0.12, 0.03), "metal")
    b.box((x, y + 0.10, z + 0.05), (w, h, 0.03), b.tone("ink", -0.1), corner=5)
    (ax, ay), (bx, by) = b.at(x - w * 0.47, y + 0.10 + h * 0.95, z + 0.045), b.at(x + w * 0.47, y + 0.10 + h * 0.07, z + 0.045)
    b.rect((ax, ay, bx - ax, by - ay), b.tone(role, 0.32), to=b.tone(role, -0.05), radius=2)
    for i in range(5):
        b.rect(
            (
                ax + (bx - ax) * 0.08,
                ay + (by - ay) * (0.14 + 0.15 * i),
                (bx - ax) * (0.3 + 0.12 * ((i * 3) % 5)),
                (by - ay) * 0.05,
            ),
            b.tone("paper"),
            alpha=0.65,
            line=False,
        )
    if b.palette.climate.lamp > 0.5:
        b.glow(((ax + bx) / 2, (ay + by) / 2), b.px(w * 1.2, z, x), b.tone(role, 0.5), alpha=0.4, z=b.turn(x, z)[1])


def keyboard(b: Brush, x: float, z: float, *, y: float = 0.745) -> None:
    """A keyboard and a mouse."""
    b.box((x, y, z), (0.42, 0.015, 0.14), "metal", corner=3, top=0.2)
    for j in range(3):
        b.face(
            [
                (x - 0.19, y + 0.016, z + 0.02 + 0.04 * j),
                (x - 0.19, y + 0.016, z + 0.045 + 0.04 * j),
                (x + 0.19, y + 0.016, z + 0.045 + 0.04 * j),
                (x + 0.19, y + 0.016, z + 0.02 + 0.04 * j),
            ],
            b.tone("metal2", 0.1),
            alpha=0.6,
            line=False,
        )
    b.disc((x + 0.30, y + 0.01, z + 0.07), 0.035, b.tone("paper", -0.05))


def papers(b: Brush, x: float, z: float, *, y: float = 0.745) -> None:
    """A small pile of paper and a pencil cup."""
    for i in range(3):
        b.box((x + 0.01 * i, y + 0.012 * i, z + 0.01 * i), (0.22, 0.012, 0.16), ("paper", "cloth2", "paper")[i], corner=1)
    (cx, foot), u = b.at(x + 0.22, y, z + 0.1), b.px(0.10, z, x)
    for k, role in ((-0.2, "accent"), (0.05, "accent2"), (0.25, "accent3")):
        b.stroke([(cx + k * u, foot - u * 0.8), (cx + k * u * 1.8, foot - u * 1.6)], b.tone(role, 0.05), max(1.2, u * 0.12))
    b.rect(
        (cx - u * 0.36, foot - u, u * 0.72, u), b.tone("accent3", -0.05), to=b.tone("accent3", -0.25), across=True, radius=u * 0.1
    )


def open_book(b: Brush, x: float, z: float, *, y: float = 0.705) -> None:
    """A book lying open."""
    for k in (-1, 1):
        page = [
            (x, y + 0.012, z + 0.03),
            (x + k * 0.14, y + 0.02, z + 0.03),
            (x + k * 0.14, y + 0.02, z + 0.20),
            (x, y + 0.012, z + 0.20),
        ]
        b.face(page, b.tone("paper", 0.0 if k * b.side > 0 else -0.10))
        for j in range(3):
            b.stroke(
                [b.at(x + k * 0.03, y + 0.02, z + 0.07 + 0.04 * j), b.at(x + k * 0.12, y + 0.022, z + 0.07 + 0.04 * j)],
                b.tone("ink", 0.3),
                max(0.7, b.px(0.006, z)),
                alpha=0.45,
            )


def wardrobe(b: Brush, x: float, z: float, *, w: float = 0.9, h: float = 1.95, role: str = "wood") -> None:
    """A two-door wardrobe."""
    b.shadow(x, z, w=w, d=0.5)
    b.box((x, 0.05, z), (w, h, 0.5), role, corner=4)
    for k in (-1, 1):
        corners = [
            (x + k * w * 0.245 - w * 0.20, 0.14, z - 0.004),
            (x + k * w * 0.245 - w * 0.20, h - 0.06, z - 0.004),
            (x + k * w * 0.245 + w * 0.20, h - 0.06, z - 0.004),
            (x + k * w * 0.245 + w * 0.20, 0.14, z - 0.004),
        ]
        b.face(corners, b.tone(role, 0.08), to=b.tone(role, -0.05), corner=6 * b.lens.unit)
        b.box((x + k * 0.045, h * 0.46, z - 0.03), (0.022, 0.16, 0.02), "accent2", corner=2)


def lockers(b: Brush, x: float, z: float, *, count: int = 4, w: float = 0.34, h: float = 1.75, role: str = "wall2") -> None:
    """A row of steel lockers."""
    b.shadow(x, z, w=count * w, d=0.35)
    for i in range(count):
        xc = x + (i - (count - 1) / 2) * w
        b.box((xc, 0.05, z), (w - 0.01, h, 0.35), b.tone(role, (0.0, 0.05, -0.03, 0.03)[i % 4]), corner=3)
        for j in range(4):
            y = h * 0.9 - j * 0.05
            b.stroke(
                [b.at(xc - w * 0.25, y, z), b.at(xc + w * 0.25, y, z)], b.tone(role, -0.4), max(1.0, b.px(0.012, z)), alpha=0.7
            )
        px, py = b.at(xc + w * 0.27, h * 0.58, z)
        b.rect((px, py, b.px(0.03, z), b.px(0.09, z)), b.tone("metal", 0.2), radius=2)



def moon_lamp(b: Brush, x: float, z: float, *, y: float = 2.0, r: float = 0.22) -> None:
    """A crescent-shaped lamp hanging on a thread: the bedroom's landmark."""
    (cx, cy), u = b.at(x, y, z), b.px(r, z, x)
    b.stroke([b.at(x, 3.0, z), (cx, cy - u * 0.9)], b.tone("ink", 0.1), max(1.0, u * 0.03), alpha=0.7, butt=True)
    full, cut = skia.Path(), skia.Path()
    full.addCircle(cx, cy, u)
    cut.addCircle(cx + u * 0.48, cy - u * 0.16, u * 0.82)
    crescent = skia.Op(full, cut, skia.PathOp.kDifference_PathOp)
    b.fill(
        crescent, b.tone("lit", 0.35) if b.lit else b.tone("paper", 0.0), to=b.palette["lit"] if b.lit else b.tone("accent2", 0.2)
    )
    for k in range(3):
        a = -0.5 + k * 0.7
        b.stroke(
            [(cx + u * 0.5, cy - u * 0.6 + k * u * 0.4), (cx + u * (0.5 + 0.1 * math.sin(a)), cy - u * 0.2 + k * u * 0.45)],
            b.tone("ink", 0.2),
            max(0.6, u * 0.02),
            alpha=0.3,
        )
    if b.lit:
        b.glow((cx - u * 0.2, cy), b.px(1.5, z, x), alpha=0.55 * b.palette.climate.lamp + 0.1, z=b.turn(x, z)[1])
