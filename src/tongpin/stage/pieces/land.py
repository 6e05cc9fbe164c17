"""Open land: ridges, meadows, paths, water, sand, fences; ground in value bands so that it never reads as one flat sheet."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from tongpin.stage.canvas import SCREEN, Brush
from tongpin.stage.lens import Point
from tongpin.stage.palette import mix
from tongpin.stage.pieces.trees import hedge_line


def hills(
    b: Brush,
    *,
    count: int = 3,
    y: float = 0.55,
    tall: float = 0.9,
    roles: Sequence[str] = ("grass2", "bush", "grass"),
    trees: bool = True,
    step: float = 0.40,
) -> None:
    """Overlapping ridges from far and hazy to near; `y` metres above the eye line for the farthest."""
    w, h = b.lens.size
    ppm = b.lens.px_per_metre
    for i in range(count):
        air = 0.72 - 0.62 * i / max(1, count - 1)
        rng = b.rng("ridge", i)
        phase, amplitude, base = rng.uniform(0, 6), tall * ppm * (0.55 - 0.10 * i), b.lens.horizon - ppm * (y - i * step)
        points = []
        for j in range(49):
            u = j / 48
            v = math.sin(u * 4.1 + phase) * 0.5 + math.sin(u * 9.3 + phase * 2) * 0.26 + math.sin(u * 19 + phase * 3) * 0.07
            points.append((u * w * 1.04 - w * 0.02, base - amplitude * v))
        colour = b.tone(roles[min(i, len(roles) - 1)], -0.06, air)
        if trees and i < count - 1:
            hedge_line(
                b, points, radius=b.px(0.055 * (1 + 0.25 * i)), colour=b.tone("green2", -0.06, air * 0.92), name=f"ridge{i}"
            )
        b.poly([*points, (w * 1.02, h), (-w * 0.02, h)], b.tone(colour, 0.05), to=mix(colour, b.palette["mist"], 0.25 * air))
        fog = (0.10 + 0.32 * b.palette.climate.overcast + 0.3 * b.palette.climate.haze) * (1 - i / count)
        b.oval(
            (w * (0.3 + 0.3 * i), base + amplitude * 0.9),
            (w * 0.75, amplitude * 0.5),
            b.palette["mist"],
            alpha=min(0.6, fog),
            blur=b.px(0.14),
            line=False,
        )


def mountains(b: Brush, *, y: float = 1.6, count: int = 5, role: str = "stone2") -> None:
    """Sharp far peaks with a lit and a shaded side and snow on top."""
    w, ppm, rng = b.lens.size[0], b.lens.px_per_metre, b.rng("mountains")
    foot = b.lens.horizon + ppm * 0.2
    for i in range(count):
        x, tall, half = (
            w * ((i + 0.5) / count + rng.uniform(-0.08, 0.08)),
            ppm * y * rng.uniform(0.55, 1.0),
            w * rng.uniform(0.20, 0.32),
        )
        air, tip = 0.62 - 0.05 * (i % 3), (x, foot - tall)
        colour = b.tone(role, -0.1, air)
        b.poly([(x - half, foot), tip, (x + half, foot)], colour, to=mix(colour, b.palette["mist"], 0.5))
        near = x + b.side * half
        b.poly([tip, (near, foot), (x + b.side * half * 0.12, foot - tall * 0.35)], b.tone(colour, 0.2), alpha=0.5, line=False)
        ridge = [
            tip,
            (x - half * 0.30, foot - tall * 0.66),
            (x - half * 0.1, foot - tall * 0.72),
            (x + half * 0.02, foot - tall * 0.62),
            (x + half * 0.14, foot - tall * 0.74),
            (x + half * 0.30, foot - tall * 0.66),
        ]
        b.poly(ridge, b.tone("snow", 0, air * 0.5), alpha=0.92, line=False)


def meadow(b: Brush, *, role: str = "grass", far: float = 40.0) -> None:
    """The land plane in three value bands with soft edges."""
    w, h = b.lens.size
    y0 = b.at(0, 0, far)[1]
    b.rect((0, y0, w, max(1.0, h - y0)), b.tone(role, 0.04, 0.28), to=b.tone(role, -0.10), line=False)
    for i, z in enumerate((9.0, 4.2, 0.6)):
        points: list[Point] = [(0.0, float(h))]
        for j in range(13):
            u = j / 12
            points.append((u * w, b.at(0, 0.05 * math.sin(u * 7 + i * 2), z)[1]))
        b.poly(
            [*points, (w, h)],
            b.tone(role, (-0.03, 0.02, -0.06)[i], (0.2, 0.08, 0)[i]),
            to=b.tone(role, -0.14 - 0.05 * i),
            line=False,
        )


def tufts(
    b: Brush,
    *,
    count: int = 150,
    near: float = -1.6,
    far: float = 4.0,
    role: str = "grass2",
    keep_off: Callable[[float], tuple[float, float]] | None = None,
) -> None:
    """Grass tufts, each at its own seeded place; `keep_off(z)` gives the middle and half width of a path."""
    rng = b.rng("tufts", role)
    for i in range(count):
        z, fraction, tone = rng.uniform(near, far), rng.uniform(-1, 1), rng.uniform(-0.15, 0.12)
        x = b.span(fraction, z)
        if keep_off is not None:
            middle, half = keep_off(z)
            if abs(x - middle) < half + 0.08:
                continue
        tuft(b, b.at(x, 0, z), b.px(0.07, z), b.tone(role, tone, max(0.0, z * 0.03)), blossom=i % 4 == 0)


def tuft(b: Brush, at: Point, h: float, colour: tuple[float, float, float], *, blossom: bool = False) -> None:
    """Three blades, or a crumb of snow, now and then a blossom."""
    x, y = at
    if b.palette.climate.snowy:
        b.oval((x, y), (h * 0.9, h * 0.22), b.tone("snow", 0.1), alpha=0.5, line=False)
        return
    for d in (-0.5, 0.0, 0.5):
        b.stroke(
            [(x + d * h * 0.4, y), (x + d * h * 0.6, y - h * 0.5), (x + d * h * 1.4, y - h)],
            colour,
            max(1.0, h * 0.13),
            alpha=0.75,
            curve=True,
        )
    if blossom:
        b.oval((x, y - h), (h * 0.17, h * 0.17), b.tone("flower"), alpha=0.95, line=False)


def path_middle(z: float, way: float = 1.0) -> float:
    """Where the winding path lies; `way` -1 mirrors it."""
    return way * 0.30 * math.sin(z * 0.42 + 0.4) * (1 + z * 0.10)


def path_reach(z: float, way: float = 1.0) -> tuple[float, float]:
    """Middle and half width of the winding path."""
    return path_middle(z, way), 0.55 + 0.06 * math.sin(z)


def winding_path(b: Brush, *, role: str = "path", far: float = 22.0, stones: bool = True, way: float = 1.0) -> None:
    """A path from the lens into the land, with a light and a shaded kerb and scattered stones."""
    left, right, rng = [], [], b.rng("path")
    for j in range(44):
        z = -4.2 + (far + 4.2) * (j / 43) ** 1.7
        middle, half = path_reach(z, way)
        left.append(b.at(middle - half, 0, z))
        right.append(b.at(middle + half, 0, z))
    b.poly(left + right[::-1], b.tone(role, 0.06, 0.18), to=b.tone(role, -0.08), line=False)
    b.stroke(right, b.tone(role, -0.3), max(1.0, 2 * b.lens.unit), alpha=0.35)
    b.stroke(left, b.tone(role, 0.3), max(1.0, 2 * b.lens.unit), alpha=0.5)
    for _ in range(60 if stones else 0):
        z = rng.uniform(-1.8, 5.0)
        middle, half = path_reach(z, way)
        at = b.at(middle + rng.uniform(-0.9, 0.9) * half, 0, z)
        r = b.px(rng.uniform(0.012, 0.03), z)
        b.oval(at, (r, r * 0.45), b.tone(role, rng.choice((-0.22, 0.16))), alpha=0.6, line=False)


def fence(b: Brush, x: float, z: float, *, w: float = 2.0, h: float = 0.55, role: str = "paper", gap: float = 0.16) -> None:
    """Pickets on two rails; snow on their tips."""
    for y in (0.16, 0.40):
        b.box((x, y, z + 0.02), (w, 0.05, 0.03), b.tone(role, -0.1))
    for i in range(int(w / gap)):
        px = x - w / 2 + gap * (i + 0.5)
        b.face(
            [(px - 0.035, 0, z), (px - 0.035, h - 0.05, z), (px, h, z), (px + 0.035, h - 0.05, z), (px + 0.035, 0, z)],
            b.tone(role, -0.01),
        )
        if b.palette.climate.snowy:
            b.oval(b.at(px, h - 0.01, z), (b.px(0.035, z, x), b.px(0.025, z, x)), b.tone("snow", 0.1), line=False)


def water(b: Brush, *, near: float, far: float, glint: float = 0.0) -> None:
    """A sheet of water between two depths, lighter far away, with a road of light at a frame fraction."""
    w, rng = b.lens.size[0], b.rng("water", near)
    y0, y1 = b.at(0, 0, far)[1], b.at(0, 0, near)[1]
    far_tone = mix(b.tone("water2", 0.05), b.palette["sky2"], 0.38)
    b.rect((0, y0, w, y1 - y0 + 1), far_tone, to=b.tone("water", 0.06), line=False)
    bright = mix(b.palette["key"], b.palette["sky2"], 0.2)
    for i in range(150):
        u = rng.random() ** 1.6
        y, width = y0 + (y1 - y0) * u, b.px(0.05) + u * b.px(0.5)
        x = w * rng.random()
        on = abs(x - w * (0.5 + glint / 2)) < w * (0.06 + 0.14 * u)
        colour = bright if on else b.tone("water2" if i % 2 else "paper", 0.05)
        b.rect(
            (x - width / 2, y, width, 1 + 4 * u * b.lens.unit),
            colour,
            alpha=(0.75 if b.palette.climate.overcast < 0.6 else 0.4) if on else 0.24,
            radius=2,
            line=False,
        )


def puddle(b: Brush, x: float, z: float, *, w: float = 0.35) -> None:
    """Still water on the ground that mirrors the sky."""
    rng, points = b.rng("puddle", x, z), []
    for i in range(14):
        angle = i * math.tau / 14
        r = w * rng.uniform(0.75, 1.1)
        points.append(b.at(x + math.cos(angle) * r, 0, z + math.sin(angle) * r * 0.8))
    b.poly(points, b.tone("sky1", -0.02), alpha=0.46, corner=b.px(w * 0.5, z, x), line=False)
    b.poly(
        [(px, py - b.px(0.01, z, x)) for px, py in points],
        b.tone("sky2", 0.1),
        alpha=0.20,
        corner=b.px(w * 0.5, z, x),
        blur=b.px(0.03, z, x),
        mode=SCREEN,
        line=False,
    )


def rug(
    b: Brush,
    x: float,
    z: float,
    *,
    w: float = 1.8,
    d: float = 1.0,
    role: str = "accent",
    trim: str = "cloth2",
    round_: bool = False,
    plain: bool = False,
) -> None:
    """A rug, mat or picnic cloth with a border."""
    bands = (
        ((1.0, -0.12, role), (0.95, 0.0, role))
        if plain
        else ((1.0, 0.0, trim), (0.93, 0.0, role), (0.66, 0.0, trim), (0.60, 0.1, role))
    )
    middle = z + d / 2
    for i, (k, step, colour) in enumerate(bands):
        if round_:
            b.disc((x, 0, middle), w / 2 * k, b.tone(colour, step - 0.02), line=i == 0)
        else:
            corners = [
                (x - w / 2 * k, 0, middle - d / 2 * k),
                (x + w / 2 * k, 0, middle - d / 2 * k),
                (x + w / 2 * k, 0, middle + d / 2 * k),
                (x - w / 2 * k, 0, middle + d / 2 * k),
            ]
            b.face(corners, b.tone(colour, step - 0.02), corner=b.px(0.06, middle, x), line=i == 0)
