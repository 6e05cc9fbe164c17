"""Trees and bushes: species with silhouettes of their own; the season decides the crown, snow lies on what faces up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from tongpin.stage.canvas import MULTIPLY, SCREEN, Brush, path_of, rect_path
from tongpin.stage.lens import Point
from tongpin.stage.palette import mix

Circle = tuple[float, float, float]
# Species: how the lobes of the crown lie, as (x, y, radius) in half widths and half heights of the crown.
LOBES: dict[str, tuple[Circle, ...]] = {
    "round": (
        (0.0, -0.42, 0.52),
        (-0.52, -0.10, 0.46),
        (0.54, -0.06, 0.45),
        (-0.26, 0.40, 0.42),
        (0.30, 0.42, 0.42),
        (0.0, 0.05, 0.55),
    ),
    "spread": (
        (0.0, -0.30, 0.42),
        (-0.66, 0.02, 0.38),
        (0.68, 0.06, 0.38),
        (-0.34, -0.16, 0.40),
        (0.36, -0.14, 0.40),
        (-0.10, 0.30, 0.36),
        (0.42, 0.36, 0.28),
        (-0.55, 0.38, 0.26),
    ),
    "tall": (
        (0.0, -0.66, 0.40),
        (-0.16, -0.30, 0.48),
        (0.20, -0.22, 0.50),
        (-0.20, 0.16, 0.56),
        (0.22, 0.28, 0.54),
        (0.0, 0.58, 0.48),
    ),
    "tuft": ((-0.50, 0.10, 0.34), (0.05, -0.38, 0.38), (0.55, 0.02, 0.32), (0.0, 0.22, 0.36)),
}


def tree(b: Brush, x: float, z: float, *, h: float = 3.2, w: float = 1.9, kind: str = "round", air: float | None = None) -> None:
    """A tree of a kind: round, spread, tall, tuft, pine, willow, palm or bare."""
    haze = min(0.6, max(0.0, z) * 0.035) if air is None else air
    b.shadow(x - b.side * w * 0.25, z - 0.2, w=w * 0.9, d=0.5, strength=0.26 * (1 - haze), blur=0.10)
    if kind == "pine":
        pine(b, x, z, h=h, w=w, air=haze)
    elif kind == "palm":
        palm(b, x, z, h=h, w=w, air=haze)
    else:
        trunk(b, x, z, h=h, w=w, air=haze, forked=kind != "tall")
        bare = kind == "bare" or (b.palette.air.season == "winter" and kind in ("willow",))
        if kind == "willow":
            _strands(b, x, z, h=h, w=w, air=haze)
        elif not bare:
            centre = b.at(x, h * 0.70, z)
            crown(b, centre, (b.px(w / 2, z, x), b.px(h * 0.33, z, x)), kind=kind, air=haze, name=f"{x:.2f},{z:.2f}")


def trunk(b: Brush, x: float, z: float, *, h: float, w: float, air: float, forked: bool = True) -> None:
    """Trunk with a flared foot, boughs into the crown, bark lines; snow in the forks."""
    bark, t = b.tone("trunk", 0.0, air), b.px(h * 0.045, z, x)
    (bx, by), (tx, ty) = b.at(x, 0, z), b.at(x, h * 0.62, z)
    middle = (by + ty) / 2
    outline = [
        (bx - t * 1.6, by),
        (bx - t * 0.85, by - t * 1.6),
        (bx - t * 0.75, middle),
        (tx - t * 0.45, ty),
        (tx + t * 0.45, ty),
    ]
    outline += [(bx + t * 0.75, middle), (bx + t * 0.85, by - t * 1.6), (bx + t * 1.6, by)]
    b.fill(path_of(outline), b.tone(bark, 0.06), to=b.tone(bark, -0.2), across=True, corner=t * 0.4)
    for i, reach in enumerate((-0.6, -0.3, 0.1, 0.35, 0.62) if forked else (-0.2, 0.15)):
        low = h * (0.36 + 0.05 * i)
        p0, p1 = b.at(x, low, z), b.at(x + reach * w * 0.42, low + h * 0.23, z)
        bend = (p0[0] * 0.4 + p1[0] * 0.6, p0[1] * 0.7 + p1[1] * 0.3)
        b.stroke([p0, bend, p1], bark, max(1.2, t * 0.5), curve=True)
        if b.palette.climate.snowy:
            b.stroke([(q[0], q[1] - t * 0.22) for q in (bend, p1)], b.tone("snow", 0, air), max(1.0, t * 0.22), alpha=0.9)
    if air < 0.2:
        for k in (-0.3, 0.15, 0.45):
            b.stroke(
                [(bx + k * t, by - t), (bx + k * t * 0.8, middle), (tx + k * t * 0.3, ty)],
                b.tone(bark, -0.3),
                max(1.0, t * 0.08),
                alpha=0.4,
                curve=True,
            )


def crown(b: Brush, centre: Point, radii: Point, *, kind: str = "round", air: float = 0.0, name: str = "") -> None:
    """A crown in three value groups: a silhouette of leafy lobes, lobes pushed to the light, lit clusters at their tops."""
    rng = b.rng("crown", name, kind)
    lobes = [_jitter(lobe, rng.uniform(-0.05, 0.05), rng.uniform(0.92, 1.08)) for lobe in LOBES.get(kind, LOBES["round"])]
    (cx, cy), (rx, ry), small = centre, radii, min(radii)
    dark, middle, lit = b.tone("leaf2", -0.10, air), b.tone("leaf", 0.0, air), b.tone("leaf3", 0.04, air)
    thin = 0.62 if b.palette.climate.snowy else 1.0
    placed = [(cx + u * rx, cy + v * ry, r * small * thin) for u, v, r in lobes]
    b.blobs(_leafy(b, placed, small, name), dark, to=b.tone(dark, -0.12))
    dx, dy = b.side * small * 0.07, -small * 0.09
    b.blobs(
        _leafy(b, [(x + dx, y + dy, r * 0.84) for x, y, r in placed], small * 0.9, name + "m"),
        middle,
        to=mix(middle, dark, 0.7),
        line=False,
    )
    for index, (x, y, r) in enumerate(placed):
        if (x - cx) * b.side / rx * 0.8 - (y - cy) / ry > -0.15:
            _cluster(
                b,
                (x + dx * 1.6, y + dy * 1.6),
                r * 0.72,
                colour=mix(lit, middle, 0.30 if index % 2 else 0.15),
                name=f"{name}{index}",
            )
    _loose_leaves(b, placed, small, air=air, name=name)


def _jitter(lobe: Circle, shift: float, grow: float) -> Circle:
    return lobe[0] + shift, lobe[1] + shift * 0.6, lobe[2] * grow


def _leafy(b: Brush, lobes: Sequence[Circle], small: float, name: str) -> list[Circle]:
    """Each lobe with a rim of little rounds, so that the outline reads as leaves and not as balloons."""
    rng, circles = b.rng("leafy", name), list(lobes)
    for x, y, r in lobes:
        count = 17
        for j in range(count):
            angle = math.tau * (j + rng.uniform(-0.3, 0.3)) / count
            own = small * rng.uniform(0.055, 0.115)
            circles.append((x + math.cos(angle) * (r - own * 0.35), y + math.sin(angle) * (r - own * 0.35), own))
    return circles


def _cluster(b: Brush, at: Point, radius: float, *, colour: tuple[float, float, float], name: str) -> None:
    """The lit top of a lobe: a soft crescent that thins out into single leaves towards the shade."""
    rng, (x, y) = b.rng("cluster", name), at
    toward = math.atan2(-0.9, b.side * 0.7)
    circles = []
    for j in range(22):
        swing = (j / 21 - 0.5) * 2
        angle = toward + swing * 1.25
        depth, own = rng.uniform(0.50, 0.92), radius * (0.30 - 0.20 * abs(swing)) * rng.uniform(0.7, 1.0)
        circles.append((x + math.cos(angle) * radius * depth * 0.8, y + math.sin(angle) * radius * depth * 0.8, own))
    for _ in range(7):
        angle, depth = rng.uniform(0, math.tau), rng.uniform(0.2, 1.0)
        circles.append(
            (x + math.cos(angle) * radius * depth, y + math.sin(angle) * radius * depth, radius * rng.uniform(0.04, 0.08))
        )
    b.blobs(circles, colour, alpha=0.60, line=False, to=mix(colour, b.tone("leaf"), 0.55))


def _loose_leaves(b: Brush, lobes: Sequence[Circle], small: float, *, air: float, name: str) -> None:
    """Single leaves on the shaded side and just outside the outline."""
    rng, colours = b.rng("loose", name), [b.tone("leaf3", 0, air), b.tone("leaf", 0, air), b.tone("leaf2", 0, air)]
    for group, colour in enumerate(colours):
        circles = []
        for _ in range(16):
            x, y, r = lobes[rng.randrange(len(lobes))]
            angle, depth = rng.uniform(0, math.tau), rng.uniform(0.35, 1.08) if group else rng.uniform(0.2, 0.8)
            circles.append(
                (x + math.cos(angle) * r * depth, y + math.sin(angle) * r * depth, max(0.7, small * rng.uniform(0.012, 0.026)))
            )
        b.blobs(circles, colour, line=False, to=colour)


def _strands(b: Brush, x: float, z: float, *, h: float, w: float, air: float) -> None:
    """A willow: curtains of hanging twigs under a small cap."""
    rng = b.rng("willow", x, z)
    top, rx = b.at(x, h * 0.86, z), b.px(w / 2, z, x)
    for layer, (role, step) in enumerate((("green2", -0.08), ("green", 0.0), ("green3", 0.02))):
        for _ in range(26 - 6 * layer):
            u = rng.uniform(-1, 1)
            start = (top[0] + u * rx * 0.72, top[1] + abs(u) * b.px(h * 0.13, z, x) - rng.uniform(0, 0.06) * rx)
            drop = b.px(h * rng.uniform(0.30, 0.62), z, x) * (1 - 0.25 * abs(u))
            sway = u * rx * 0.40 + rng.uniform(-0.05, 0.05) * rx
            end = (start[0] + sway, start[1] + drop)
            b.stroke(
                [start, (start[0] + sway * 0.9, start[1] + drop * 0.35), end],
                b.tone(role, step, air),
                max(1.2, b.px(0.035, z, x)),
                curve=True,
                alpha=0.92,
            )
    cap = [(top[0] + u * rx, top[1] + v * rx, r * rx) for u, v, r in ((0, -0.05, 0.34), (-0.4, 0.08, 0.28), (0.42, 0.1, 0.28))]
    b.blobs(_leafy(b, cap, rx, f"w{x:.2f}"), b.tone("green", 0.02, air), to=b.tone("green2", 0, air))


def pine(b: Brush, x: float, z: float, *, h: float, w: float, air: float = 0.0) -> None:
    """A conifer of five skirts; snow lies on each."""
    foot, t, snowy = b.at(x, 0, z), b.px(h * 0.03, z, x), b.palette.climate.snowy
    b.rect((foot[0] - t, foot[1] - b.px(h * 0.2, z, x), 2 * t, b.px(h * 0.2, z, x)), b.tone("trunk", -0.1, air))
    green = mix(b.tone("plant2", -0.06, air), b.tone("green2", 0, air), 0.3)
    for i in range(5):
        low, half = h * (0.12 + 0.165 * i), w * 0.5 * (1 - i * 0.17)
        left, tip, right = b.at(x - half, low, z), b.at(x, low + h * 0.30, z), b.at(x + half, low, z)
        dip = b.px(h * 0.035, z, x)
        skirt = [
            left,
            tip,
            right,
            (right[0] * 0.6 + tip[0] * 0.4, right[1] + dip * 0.4),
            (tip[0], left[1] + dip),
            (left[0] * 0.6 + tip[0] * 0.4, left[1] + dip * 0.4),
        ]
        b.poly(skirt, b.tone(green, 0.03 * i - 0.04), to=b.tone(green, -0.22 + 0.03 * i), corner=3 * b.lens.unit)
        near = left if b.side < 0 else right
        if snowy:
            cap = [
                (near[0] * 0.9 + tip[0] * 0.1, near[1]),
                tip,
                (tip[0] * 0.55 + (left[0] + right[0] - near[0]) * 0.45, (tip[1] + left[1]) / 2),
                (tip[0], (tip[1] + left[1] * 1.6) / 2.6),
            ]
            b.poly(cap, b.tone("snow", 0, air), alpha=0.92, corner=4 * b.lens.unit, line=False)
        else:
            b.poly([near, tip, (tip[0], left[1] + dip)], b.tone(green, 0.16), alpha=0.45, corner=3 * b.lens.unit, line=False)


def palm(b: Brush, x: float, z: float, *, h: float, w: float, air: float = 0.0) -> None:
    """A leaning palm: ringed trunk, arched fronds with cut edges, nuts."""
    lean, t = 0.22 * h * -b.side, b.px(0.10, z, x)
    spine = [b.at(x + lean * u * u, h * 0.92 * u, z) for u in (0, 0.2, 0.4, 0.6, 0.8, 1.0)]
    bark = b.tone("trunk", 0.10, air)
    left = [(px - t * (1 - 0.45 * i / 5), py) for i, (px, py) in enumerate(spine)]
    right = [(px + t * (1 - 0.45 * i / 5), py) for i, (px, py) in enumerate(spine)]
    b.fill(path_of(left + right[::-1]), bark, to=b.tone(bark, -0.22), across=True, corner=t)
    for px, py in spine[1:]:
        b.stroke(
            [(px - t * 0.8, py), (px, py + t * 0.3), (px + t * 0.8, py)],
            b.tone(bark, -0.3),
            max(1.0, t * 0.14),
            alpha=0.6,
            curve=True,
        )
    top, reach = spine[-1], b.px(w * 0.62, z, x)
    for i, angle in enumerate((-168, -140, -35, -8, 28, 152, -62, -118, -90)):
        _frond(
            b,
            top,
            reach * (0.8 + 0.2 * (i % 3) / 2),
            degrees=angle,
            colour=b.tone("plant" if i % 2 else "plant2", 0.06 * (i % 3) - 0.02, air),
        )
    for dx in (-0.5, 0.3):
        b.oval((top[0] + dx * t * 1.6, top[1] + t * 0.9), (t * 0.75, t * 0.8), b.tone("wood2", 0, air))


def _frond(b: Brush, top: Point, reach: float, *, degrees: float, colour: tuple[float, float, float]) -> None:
    """One frond: droops towards its end, its lower edge cut into fingers."""
    angle = math.radians(degrees)
    tip = (top[0] + math.cos(angle) * reach, top[1] + math.sin(angle) * reach * 0.6 + reach * 0.34)
    knee = (top[0] + math.cos(angle) * reach * 0.55, top[1] + math.sin(angle) * reach * 0.85)

    def along(u: float) -> Point:
        return tuple((1 - u) ** 2 * a + 2 * u * (1 - u) * k + u * u * e for a, k, e in zip(top, knee, tip, strict=True))  # type: ignore[return-value]

    upper = [along(u / 8) for u in range(9)]
    lower: list[Point] = []
    for i in range(8, 0, -1):
        px, py = along(i / 8)
        width = reach * 0.15 * math.sin(math.pi * (0.15 + 0.8 * i / 8))
        lower += [(px, py + width), (px, py + width * 0.25)]
    b.poly([(px, py - reach * 0.025) for px, py in upper] + lower, colour, to=b.tone(colour, -0.16))


def bush(b: Brush, x: float, z: float, *, w: float = 1.0, h: float = 0.5, role: str = "bush", flowers: bool = False) -> None:
    """A rounded bush in three values, with blossoms or snow."""
    air, rng = min(0.5, max(0.0, z) * 0.03), b.rng("bush", x, z)
    (cx, cy), rx, ry = b.at(x, h * 0.35, z), b.px(w / 2, z, x), b.px(h * 0.6, z, x)
    b.shadow(x, z - 0.05, w=w * 0.8, d=0.25, strength=0.25)
    puffs = []
    for i in range(9):
        u = (i + 0.5) / 9 - 0.5
        puffs.append((cx + u * 1.8 * rx, cy - ry * (0.55 - 2 * u * u) * rng.uniform(0.7, 1.0), ry * rng.uniform(0.5, 0.72)))
    foot = b.at(x, -0.02, z)[1]
    with b.clipped(rect_path((cx - 3 * rx, cy - 4 * ry, 6 * rx, foot - cy + 4 * ry))):
        b.blobs(_leafy(b, puffs, ry, f"bush{x:.2f}"), b.tone(role, -0.2, air))
        b.blobs([(px + b.side * ry * 0.1, py - ry * 0.12, r * 0.84) for px, py, r in puffs], b.tone(role, 0, air), line=False)
        top = "snow" if b.palette.climate.snowy else role
        b.blobs(
            [(px + b.side * ry * 0.14, py - ry * 0.28, r * 0.5) for px, py, r in puffs],
            b.tone(top, 0.14, air),
            alpha=0.85,
            line=False,
        )
        if flowers and not b.palette.climate.snowy:
            _blossoms(b, puffs, b.rng("bush flowers", x, z))


def _blossoms(b: Brush, puffs: Sequence[Circle], rng: object) -> None:
    for i in range(16):
        px, py, r = puffs[i % len(puffs)]
        source = b.rng("blossom", round(px, 1), i)
        at = (px + source.uniform(-r, r) * 0.7, py + source.uniform(-r, r * 0.6) * 0.7)
        b.oval(at, (r * 0.13, r * 0.13), b.tone("flower" if i % 3 else "accent2"), line=False)
        b.oval(at, (r * 0.05, r * 0.05), b.tone("accent2", 0.1), line=False)


def dapple(b: Brush, x: float, z: float, *, w: float, spots: int = 26) -> None:
    """Tree shade on the ground with sun spots: ties the tree, the light's direction and the actors' floor together."""
    rng, (cx, cy) = b.rng("dapple", x, z), b.at(x, 0, z)
    beam = b.palette.climate.beam
    b.oval(
        (cx, cy),
        (b.px(w * 0.8, z, x), b.px(w * 0.26, z, x)),
        b.palette["shadow"],
        alpha=0.24,
        blur=b.px(w * 0.08, z, x),
        mode=MULTIPLY,
        line=False,
    )
    for i in range(spots if beam > 0.25 else 0):
        angle, depth, r = i * 2.4, math.sqrt((i + 0.5) / spots), b.px(rng.uniform(0.03, 0.08), z, x)
        at = (cx + math.cos(angle) * depth * b.px(w * 0.75, z, x), cy + math.sin(angle) * depth * b.px(w * 0.23, z, x))
        b.oval(at, (r * 1.6, r * 0.55), b.palette["key"], alpha=0.36 * beam + 0.06, blur=r * 0.42, mode=SCREEN, line=False)


def hedge_line(b: Brush, points: Sequence[Point], *, radius: float, colour: tuple[float, float, float], name: str) -> None:
    """Far trees along a ridge: one ruffled band with gaps."""
    rng, circles, on = b.rng("hedge", name), [], True
    for (x0, y0), (x1, y1) in pairwise(points):
        for k in range(3):
            on = on != (rng.random() < 0.045)
            if on:
                u = k / 3
                circles.append((x0 + (x1 - x0) * u, y0 + (y1 - y0) * u - radius * 0.4, radius * rng.uniform(0.6, 1.25)))
    if circles:
        b.blobs(circles, colour, line=False)

