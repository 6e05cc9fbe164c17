"""What gyms and courts hold: treadmill, racks, punching bag, wall bars, mats, hoop, barre, lanes."""

from __future__ import annotations

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M

D = BACK_WALL_M


def treadmill(b: Brush, x: float, z: float) -> None:
    """A treadmill whose runner looks at us."""
    b.shadow(x, z, w=0.75, d=1.3)
    b.box((x, 0.03, z), (0.74, 0.13, 1.25), "metal2", corner=6)
    b.face(
        [(x - 0.24, 0.165, z + 0.03), (x + 0.24, 0.165, z + 0.03), (x + 0.24, 0.165, z + 1.2), (x - 0.24, 0.165, z + 1.2)],
        b.tone("ink", -0.12),
    )
    for k in (-1, 1):
        b.face(
            [(x + k * 0.33, 0.166, z), (x + k * 0.28, 0.166, z), (x + k * 0.28, 0.166, z + 1.2), (x + k * 0.33, 0.166, z + 1.2)],
            b.tone("accent", 0.05),
            line=False,
        )
        b.stroke([b.at(x + k * 0.32, 0.9, z + 0.1), b.at(x + k * 0.34, 0.84, z + 0.62)], b.tone("ink", 0.1), b.px(0.05, z, x))
        b.stroke(
            [b.at(x + k * 0.34, 0.14, z + 0.16), b.at(x + k * 0.31, 0.92, z + 0.06)], b.tone("metal", -0.1), b.px(0.055, z, x)
        )
    # Its console's back is towards us and low enough to show who runs on it.
    b.box((x, 0.82, z + 0.02), (0.62, 0.20, 0.08), b.tone("metal2", -0.2), corner=10)
    (ax, ay), (bx, by) = b.at(x - 0.16, 0.94, z + 0.01), b.at(x + 0.16, 0.90, z + 0.01)
    b.rect((ax, ay, bx - ax, by - ay), b.tone("accent3", 0.2), radius=3 * b.lens.unit, line=False)


def dumbbell_rack(b: Brush, x: float, z: float, *, w: float = 1.0) -> None:
    """Three shelves of dumbbells with coloured ends."""
    b.shadow(x, z, w=w, d=0.35)
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.03), 0, z), (0.06, 0.95, 0.35), b.tone("metal2", -0.15))
    for j in range(3):
        b.box((x, 0.18 + j * 0.31, z), (w, 0.05, 0.30), "metal2")
        count = max(3, int(w / 0.25))
        for i in range(count):
            px, py = b.at(x + (i - (count - 1) / 2) * w / count, 0.30 + j * 0.31, z - 0.02)
            r = b.px(0.075 - 0.008 * j, z, x)
            b.oval((px, py), (r, r), b.tone("ink", -0.05), to=b.tone("ink", -0.3))
            b.oval((px, py), (r * 0.55, r * 0.55), b.tone(("accent", "accent2", "accent3")[j], 0.05))


def punching_bag(b: Brush, x: float, z: float, *, y: float = 0.75, h: float = 1.05) -> None:
    """The gym's landmark: a red leather bag on its chain."""
    b.shadow(x, z, w=0.45, d=0.3, strength=0.22)
    (cx, low), top, half = b.at(x, y, z), b.at(x, y + h, z)[1], b.px(0.19, z, x)
    ceiling = b.at(x, 3.0, z)[1]
    for k in (-1, 1):
        b.stroke([(cx + k * half * 0.7, top), (cx, top - half * 1.4)], b.tone("metal2", -0.1), max(1.2, half * 0.1))
    b.stroke([(cx, top - half * 1.4), (cx, ceiling)], b.tone("metal", -0.1), max(1.5, half * 0.14), butt=True)
    b.rect(
        (cx - half, top, 2 * half, low - top), b.tone("accent", 0.04), to=b.tone("accent", -0.28), across=True, radius=half * 0.35
    )
    for u in (0.10, 0.90):
        b.rect(
            (cx - half, top + (low - top) * u - half * 0.16, 2 * half, half * 0.32),
            b.tone("ink", 0.05),
            to=b.tone("ink", -0.2),
            across=True,
        )
    b.stroke(
        [(cx - half * 0.55, top + half * 0.9), (cx - half * 0.55, low - half * 0.9)],
        b.tone("accent", 0.35),
        max(1.5, half * 0.10),
        alpha=0.5,
    )


def wall_bars(b: Brush, x: float, *, w: float = 0.9, h: float = 2.3) -> None:
    """Wooden wall bars."""
    for k in (-1, 1):
        b.box((x + k * w / 2, 0.1, D - 0.12), (0.06, h, 0.12), "wood")
    for i in range(10):
        b.box((x, 0.3 + i * h / 11, D - 0.1), (w, 0.04, 0.04), b.tone("wood", 0.08), corner=4)


def kettlebell(b: Brush, x: float, z: float, *, role: str = "accent2", r: float = 0.12) -> None:
    """A kettlebell."""
    b.shadow(x, z, w=r * 2, d=0.16, strength=0.28)
    (cx, foot), u = b.at(x, 0, z), b.px(r, z, x)
    handle = skia.Path()
    handle.addArc(skia.Rect(cx - u * 0.6, foot - u * 2.35, cx + u * 0.6, foot - u * 1.1), 160, 220)
    b.trace(handle, b.tone(role, -0.1), u * 0.28)
    b.oval((cx, foot - u * 0.85), (u, u * 0.88), b.tone(role, 0.06), to=b.tone(role, -0.24))


def yoga_ball(b: Brush, x: float, z: float, *, r: float = 0.30, role: str = "accent3") -> None:
    """A big exercise ball."""
    b.shadow(x, z, w=r * 1.7, d=r, strength=0.3)
    (cx, foot), u = b.at(x, 0, z), b.px(r, z, x)
    b.oval((cx, foot - u), (u, u), b.tone(role, 0.10), to=b.tone(role, -0.24))
    b.oval(
        (cx + b.side * u * 0.36, foot - u * 1.42), (u * 0.24, u * 0.15), b.tone(role, 0.6), alpha=0.7, line=False, blur=u * 0.05
    )


def weight_bench(b: Brush, x: float, z: float) -> None:
    """A padded bench with a barbell on its stand."""
    b.shadow(x, z, w=1.2, d=0.5)
    for k in (-1, 1):
        b.box((x + k * 0.36, 0, z + 0.1), (0.06, 0.40, 0.2), "metal2")
        b.box((x + k * 0.36, 0.0, z + 0.42), (0.06, 1.05, 0.06), "metal2")
    b.box((x, 0.40, z), (1.05, 0.09, 0.34), "cloth", corner=12, top=0.18)
    b.stroke([b.at(x - 0.78, 1.0, z + 0.42), b.at(x + 0.78, 1.0, z + 0.42)], b.tone("metal", 0.1), b.px(0.03, z, x))
    for k in (-1, 1):
        for j, (r, role) in enumerate(((0.19, "ink"), (0.14, "accent"))):
            px, py = b.at(x + k * (0.56 + 0.08 * j), 1.0, z + 0.42)
            b.oval((px, py), (b.px(0.035, z, x), b.px(r, z, x)), b.tone(role, 0.04), to=b.tone(role, -0.2))


def hoop(b: Brush, x: float, *, y: float = 2.1) -> None:
    """A basketball backboard with a net."""
    (ax, ay), (bx, by) = b.at(x - 0.5, y + 0.75, D - 0.1), b.at(x + 0.5, y, D - 0.1)
    w, h = bx - ax, by - ay
    b.rect((ax, ay, w, h), b.tone("paper", 0.0), to=b.tone("paper", -0.1), radius=w * 0.03)
    square = skia.Path()
    square.addRect(skia.Rect(ax + w * 0.33, ay + h * 0.38, ax + w * 0.67, ay + h * 0.82))
    b.trace(square, b.tone("accent"), w * 0.022)
    ring = skia.Path()
    ring.addOval(skia.Rect(ax + w * 0.30, by - h * 0.10, ax + w * 0.70, by + h * 0.06))
    for k in range(7):
        u = k / 6
        b.stroke(
            [(ax + w * (0.31 + 0.38 * u), by), (ax + w * (0.38 + 0.24 * u), by + h * 0.5)],
            b.tone("paper"),
            max(1.0, w * 0.012),
            alpha=0.8,
        )
    b.trace(ring, b.tone("accent", 0.1), w * 0.035)


def court_lines(b: Brush, x: float, z: float) -> None:
    """A painted key on the floor."""
    for corners in (
        ((-0.7, -1.6), (-0.64, -1.6), (-0.64, 2.3), (-0.7, 2.3)),
        ((0.64, -1.6), (0.7, -1.6), (0.7, 2.3), (0.64, 2.3)),
        ((-0.7, 0.6), (0.7, 0.6), (0.7, 0.66), (-0.7, 0.66)),
    ):
        b.face([(x + cx, 0, z + cz) for cx, cz in corners], b.tone("paper", 0.0), alpha=0.8, line=False)
    b.face(
        [(x - 0.64, 0, z + 0.66), (x + 0.64, 0, z + 0.66), (x + 0.64, 0, z + 2.3), (x - 0.64, 0, z + 2.3)],
        b.tone("accent", 0.0),
        alpha=0.35,
        line=False,
    )


def barre(b: Brush, x: float, *, w: float = 2.4) -> None:
    """A ballet barre along the wall."""
    for y in (0.85, 1.05):
        b.box((x, y, D - 0.2), (w, 0.045, 0.045), "wood", corner=4, top=0.2)
    for k in range(4):
        b.box((x - w / 2 + w * (k + 0.5) / 4, 0.8, D - 0.18), (0.04, 0.3, 0.16), "metal2")


def pool_water(b: Brush, x: float, z: float) -> None:
    """A swimming pool set into the floor, with lanes."""
    half = max(1.2, b.lens.span(0.8, 0.6))
    b.face([(x - half, 0, 2.0), (x + half, 0, 2.0), (x + half, 0, -0.9), (x - half, 0, -0.9)], b.tone("paper", 0.05), line=False)
    b.face(
        [(x - half + 0.1, 0, 1.9), (x + half - 0.1, 0, 1.9), (x + half - 0.1, 0, -0.8), (x - half + 0.1, 0, -0.8)],
        b.tone("water", 0.15),
        to=b.tone("water2", 0.05),
        line=False,
    )
    rng = b.rng("pool")
    for _ in range(40):
        wz, wx = rng.uniform(-0.7, 1.8), x + rng.uniform(-0.92, 0.92) * half
        at = b.at(wx, 0, wz)
        b.oval(at, (b.px(0.10, wz), b.px(0.015, wz)), b.tone("paper", 0.1), alpha=0.4, line=False)
    for lane in (-0.33, 0.33):
        for k in range(12):
            wz = -0.75 + k * 0.22
            b.oval(
                b.at(x + lane * half, 0.01, wz),
                (b.px(0.035, wz), b.px(0.028, wz)),
                b.tone("accent" if k % 2 else "paper"),
                line=False,
            )
