"""Plants in pots, vases and buckets."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.lens import Point

PETALS = ("accent", "paper", "accent2")


def plant(b: Brush, x: float, z: float, *, h: float = 1.0, pot: str = "pot", kind: str = "broad") -> None:
    """A floor plant; `h` is its whole height. Kinds: broad, bushy, snake, flower, fan, fern."""
    b.shadow(x, z, w=0.3, d=0.25)
    potted(b, (x, 0.0, z), w=h * 0.30, h=h * 0.30, role=pot, kind=kind, leaves=h * 0.74)


def potted(
    b: Brush,
    at: tuple[float, float, float],
    *,
    w: float = 0.22,
    h: float = 0.22,
    role: str = "pot",
    kind: str = "bushy",
    leaves: float = 0.0,
) -> None:
    """A pot with a plant, standing anywhere."""
    x, y, z = at
    (cx, foot), top = b.at(x, y, z), b.at(x, y + h, z)[1]
    half = b.px(w / 2, z, x)
    foliage(b, (cx, top), b.px(leaves or h * 1.6, z, x), kind=kind, name=f"{x:.2f}{y:.2f}{z:.2f}")
    b.poly(
        [(cx - half, top), (cx + half, top), (cx + half * 0.74, foot), (cx - half * 0.74, foot)],
        b.tone(role, 0.06),
        to=b.tone(role, -0.18),
        across=True,
        corner=4 * b.lens.unit,
    )
    b.rect((cx - half * 1.08, top, half * 2.16, max(2.0, (foot - top) * 0.16)), b.tone(role, 0.12), radius=3 * b.lens.unit)


def foliage(b: Brush, at: Point, h: float, *, kind: str = "bushy", name: str = "") -> None:
    """Leaves rising from a point."""
    if kind == "snake":
        _blades(b, at, h)
    elif kind == "flower":
        blossoms(b, at, h, name=name)
    elif kind == "fan":
        _fan(b, at, h, name)
    elif kind == "fern":
        _fern(b, at, h, name)
    else:
        _leaves(b, at, h, kind, name)


def _leaf(length: float, width: float) -> object:
    path = skia.Path()
    path.moveTo(0, 0)
    path.cubicTo(length * 0.3, -width, length * 0.75, -width, length, 0)
    path.cubicTo(length * 0.75, width, length * 0.3, width, 0, 0)
    return path


def _leaves(b: Brush, at: Point, h: float, kind: str, name: str) -> None:
    rng, count = b.rng("leaves", kind, name), 15
    for i in range(count):
        length = h * (1 - 0.25 * abs(i - count / 2) / count) * rng.uniform(0.85, 1.1)
        angle = -90 + (i - (count - 1) / 2) * (150 / count) + rng.uniform(-5, 5)
        colour = b.tone("plant" if i % 2 else "plant2", 0.10 if (i - count / 2) * b.side > 0 else -0.04)
        with b.moved(at, degrees=angle):
            b.fill(_leaf(length, length * (0.15 if kind == "bushy" else 0.20)), colour, to=b.tone(colour, 0.1), across=True)
            b.stroke([(0, 0), (length * 0.9, 0)], b.tone(colour, 0.25), max(0.8, 1.2 * b.lens.unit), alpha=0.5)


def _fan(b: Brush, at: Point, h: float, name: str) -> None:
    """Monstera: long stalks with broad split leaves."""
    rng = b.rng("fan", name)
    for i, angle in enumerate((-150, -35, -125, -58, -100, -78)):
        stalk = h * rng.uniform(0.62, 0.92)
        tip = (at[0] + math.cos(math.radians(angle)) * stalk * 0.72, at[1] + math.sin(math.radians(angle)) * stalk)
        b.stroke(
            [at, ((at[0] * 2 + tip[0]) / 3, (at[1] + tip[1]) / 2), tip], b.tone("plant2", 0.05), max(1.2, h * 0.016), curve=True
        )
        colour = b.tone("plant" if i % 2 else "plant2", 0.10 if (tip[0] - at[0]) * b.side > 0 else -0.02)
        size = h * 0.22
        with b.moved(tip, degrees=angle + (38 if tip[0] < at[0] else -38) + 90):
            path = skia.Path()
            path.moveTo(0, size * 0.3)
            for way in (-1, 1):
                path.cubicTo(way * size * 1.0, size * 0.4, way * size * 0.95, -size * 0.7, 0, -size * 1.1)
                path.moveTo(0, size * 0.3)
            b.fill(path, colour, to=b.tone(colour, -0.14))
            for way in (-1, 1):
                for k in (-0.55, -0.15):
                    b.stroke(
                        [(way * size * 0.18, size * k), (way * size * 0.66, size * (k - 0.12))],
                        b.tone(colour, -0.34),
                        max(1.0, size * 0.05),
                        alpha=0.8,
                    )


def _fern(b: Brush, at: Point, h: float, name: str) -> None:
    """Hanging fronds, for shelves and baskets."""
    rng = b.rng("fern", name)
    for i in range(13):
        u = (i - 6) / 6
        reach, drop = u * h * 0.72, h * (0.30 + 0.55 * abs(u)) * rng.uniform(0.7, 1.1)
        colour = b.tone("plant" if i % 2 else "plant2", 0.06 if u * b.side > 0 else -0.04)
        tip = (at[0] + reach, at[1] + drop)
        b.stroke([at, (at[0] + reach * 0.6, at[1] - h * 0.24), tip], colour, max(1.5, h * 0.045), curve=True)


def _blades(b: Brush, at: Point, h: float) -> None:
    x, y = at
    for i, u in enumerate((-0.9, 0.8, -0.5, 0.5, -0.2, 0.25, 0.0)):
        length, w = h * (1.05 - 0.35 * abs(u)), h * 0.062
        tip, colour = (x + u * h * 0.30, y - length), b.tone("plant" if i % 2 else "plant2", 0.04 * (i % 3))
        path = skia.Path()
        path.moveTo(x + u * h * 0.12 - w, y)
        path.quadTo(x + u * h * 0.16 - w * 1.5, y - length * 0.5, *tip)
        path.quadTo(x + u * h * 0.22 + w * 1.5, y - length * 0.5, x + u * h * 0.12 + w, y)
        b.fill(path, colour, to=b.tone(colour, -0.12))
        rim = [(x + u * h * 0.12 - w * 0.7, y), (x + u * h * 0.17 - w, y - length * 0.5), tip]
        b.stroke(rim, b.tone("accent2", 0.2), max(1.0, 2 * b.lens.unit), alpha=0.55, curve=True)


def blossoms(b: Brush, at: Point, h: float, *, name: str = "", roles: tuple[str, ...] = PETALS, count: int = 9) -> None:
    """Cut flowers spreading from a point."""
    (x, y), rng = at, b.rng("blossoms", name)
    for i in range(count):
        u = (i - (count - 1) / 2) / max(1, (count - 1) / 2)
        tip = (x + u * h * 0.42, y - h * (0.95 - 0.28 * abs(u)) * rng.uniform(0.80, 1.05))
        b.stroke([(x, y), (x + u * h * 0.1, y - h * 0.4), tip], b.tone("plant2"), max(1.5, h * 0.018), curve=True)
        b.oval((x + u * h * 0.22, y - h * 0.35), (h * 0.10, h * 0.045), b.tone("plant", 0.05), line=False)
        flower(b, tip, h * 0.085, roles[i % len(roles)], turn=i)


def flower(b: Brush, at: Point, r: float, role: str, *, turn: float = 0.0) -> None:
    """One blossom of five petals."""
    petals = []
    for j in range(5):
        angle = j * math.tau / 5 + turn
        petals.append((at[0] + math.cos(angle) * r * 0.8, at[1] + math.sin(angle) * r * 0.8, r * 0.62))
    b.blobs(petals, b.tone(role, 0.10), line=False)
    b.oval(at, (r * 0.42, r * 0.42), b.tone("accent2", 0.15), line=False)


def flower_bucket(b: Brush, x: float, z: float, *, y: float = 0.0, h: float = 0.32, role: str = "accent", turn: int = 0) -> None:
    """A tin bucket full of one kind of flower."""
    if y == 0.0:
        b.shadow(x, z, w=0.24, d=0.2, strength=0.28)
    (cx, foot), top = b.at(x, y, z), b.at(x, y + h, z)[1]
    half = b.px(h * 0.42, z, x)
    blossoms(
        b, (cx, top), b.px(h * 1.5, z, x), name=f"bucket{x:.2f}{turn}", roles=(role, "paper" if turn % 2 else role), count=11
    )
    b.poly(
        [(cx - half, top), (cx + half, top), (cx + half * 0.76, foot), (cx - half * 0.76, foot)],
        b.tone("metal", 0.1),
        to=b.tone("metal", -0.2),
        across=True,
        corner=3 * b.lens.unit,
    )
    b.rect((cx - half * 1.05, top, half * 2.1, max(1.5, (foot - top) * 0.1)), b.tone("metal", 0.25), radius=2)


def potted_table(b: Brush, x: float, z: float, *, y: float = 0.745) -> None:
    """A little vase with a few blossoms for a table top."""
    (cx, foot), u = b.at(x, y, z), b.px(0.10, z, x)
    blossoms(b, (cx, foot - u * 0.9), u * 1.7, name=f"table{x:.2f}", count=5)
    b.poly(
        [
            (cx - u * 0.28, foot - u),
            (cx + u * 0.28, foot - u),
            (cx + u * 0.40, foot - u * 0.4),
            (cx + u * 0.26, foot),
            (cx - u * 0.26, foot),
            (cx - u * 0.40, foot - u * 0.4),
        ],
        b.tone("glass", 0.05),
        to=b.tone("accent3", 0.0),
        across=True,
        corner=u * 0.12,
    )


def herbs(b: Brush, x: float, z: float) -> None:
    """Three pots of herbs on a counter."""
    for i, kind in enumerate(("bushy", "fern", "bushy")):
        potted(b, (x + 0.17 * (i - 1), 0.96, z), w=0.12, h=0.11, role=("pot", "accent", "pot")[i], kind=kind, leaves=0.19)


def vase(b: Brush, x: float, z: float, *, y: float = 0.9) -> None:
    """A vase with tall branches."""
    (cx, foot), u = b.at(x, y, z), b.px(0.22, z, x)
    rng = b.rng("vase", x)
    for i in range(5):
        angle = -1.95 + i * 0.2 + rng.uniform(-0.05, 0.05)
        tip = (cx + math.cos(angle) * u * 2.2, foot - u + math.sin(angle) * u * 2.0)
        b.stroke(
            [(cx, foot - u * 0.9), ((cx + tip[0]) / 2 - u * 0.1, (foot - u + tip[1]) / 2), tip],
            b.tone("trunk", 0.1),
            max(1.2, u * 0.05),
            curve=True,
        )
        for k in (0.45, 0.7, 0.95):
            at = (cx + (tip[0] - cx) * k, foot - u * 0.9 + (tip[1] - foot + u * 0.9) * k)
            flower(b, at, u * 0.13, "accent" if (i + round(k * 10)) % 2 else "paper", turn=i + k)
    shape = [
        (cx - u * 0.18, foot - u),
        (cx + u * 0.18, foot - u),
        (cx + u * 0.22, foot - u * 0.8),
        (cx + u * 0.45, foot - u * 0.4),
        (cx + u * 0.26, foot),
        (cx - u * 0.26, foot),
        (cx - u * 0.45, foot - u * 0.4),
        (cx - u * 0.22, foot - u * 0.8),
    ]
    b.poly(shape, b.tone("accent2", 0.04), to=b.tone("accent2", -0.22), across=True, corner=u * 0.12)
