"""Windows and doors of rooms: depth, glazing bars, a view that follows hour, weather and season, sun patches and shafts."""

from __future__ import annotations

from dataclasses import dataclass

from tongpin.media.graphics import skia
from tongpin.stage.canvas import PLUS, SCREEN, SOFT, Brush, rect_path
from tongpin.stage.lens import BACK_WALL_M, Point
from tongpin.stage.palette import WHITE, mix
from tongpin.stage.pieces.sky import MOON, cloud, gradient
from tongpin.stage.pieces.trees import crown

D = BACK_WALL_M


@dataclass(frozen=True)
class Pane:
    """A window's measures: foot, size, glazing."""

    y: float = 0.95
    w: float = 1.5
    h: float = 1.5
    columns: int = 2
    rows: int = 2
    view: str = "trees"  # trees, city, town, sea, hills
    curtain: str = ""
    sill: bool = True


def window(b: Brush, x: float, pane: Pane | None = None) -> None:
    """A window on the wall with its own patch of sun and its beam."""
    p = pane or Pane()
    x0, x1 = x - p.w / 2, x + p.w / 2
    (ax, ay), (bx, by) = b.at(x0, p.y + p.h, D), b.at(x1, p.y, D)
    box, f = (ax, ay, bx - ax, by - ay), b.px(0.075, D)
    b.rect(
        (ax - f * 1.3, ay - f * 1.3, box[2] + 2.6 * f, box[3] + 2.6 * f),
        b.palette["shadow"],
        alpha=0.35,
        blur=f * 0.5,
        line=False,
    )
    b.rect((ax - f, ay - f, box[2] + 2 * f, box[3] + 2 * f), b.tone("trim", 0.06), to=b.tone("trim", -0.12), radius=f * 0.18)
    with b.clipped(rect_path(box)):
        with b.clipped(rect_path(box), blur=b.px(0.008, D)):
            outside(b, box, p.view, name=f"{x:.2f}")
        glass(b, box)
        bloom = b.palette.climate.beam * (0.1 if b.palette.climate.night else 0.45)
        b.rect(box, b.palette["key"], to=mix(b.palette["key"], b.palette["sky1"], 0.5), alpha=bloom, mode=SOFT, line=False)
    _bars(b, box, p, f * 0.42)
    b.stroke([(ax, by), (ax, ay), (bx, ay)], b.tone("trim", -0.5), max(1.0, f * 0.15), alpha=0.6)
    if p.sill:
        b.box((x, p.y - 0.10, D - 0.16), (p.w + 0.26, 0.05, 0.16), "trim", top=0.26, front=0.08)
    if p.curtain:
        curtains(b, x, p)
    if b.palette.climate.overcast < 0.9:
        strength = (0.16 + 0.28 * b.palette.climate.beam) * (1 - 0.5 * b.palette.climate.overcast)
        b.glow(((ax + bx) / 2, (ay + by) / 2), box[2] * 1.05, b.palette["key"], alpha=strength, z=D)
    if b.palette.climate.beam > 0.15 and b.back_wall:
        sun_patch(b, (x0, x1), p)


def _bars(b: Brush, box: tuple[float, float, float, float], p: Pane, t: float) -> None:
    x, y, w, h = box
    for i in range(1, p.columns):
        b.rect((x + w * i / p.columns - t / 2, y, t, h), b.tone("trim", 0.04), across=True)
    for j in range(1, p.rows):
        b.rect((x, y + h * j / p.rows * (0.86 if p.rows == 2 else 1.0) - t / 2, w, t), b.tone("trim", 0.04))


def outside(b: Brush, box: tuple[float, float, float, float], view: str, *, name: str = "") -> None:
    """What a window shows, in the season, hour and weather of the shot."""
    x, y, w, h = box
    gradient(b, box, y + h * 0.85)
    light, rng = b.palette.climate, b.rng("outside", name, view)
    if light.night and light.overcast < 0.5:
        if not b.moon_up:
            _moon(b, (x + w * 0.72, y + h * 0.2), w)
        for _ in range(26):
            b.oval((x + w * rng.random(), y + h * 0.6 * rng.random()), (1.5 * b.lens.unit,) * 2, WHITE, alpha=0.8, line=False)
    else:
        cloud(b, (x + w * 0.3, y + h * 0.24), w * 0.26, index=1)
        cloud(b, (x + w * 0.85, y + h * 0.14), w * 0.2, index=2)
    {"city": _city, "town": _town, "sea": _sea, "hills": _hills}.get(view, _trees)(b, box, name)
    if light.haze > 0.1:
        b.rect(box, b.palette["mist"], alpha=min(0.75, light.haze * 0.7), line=False)
    if b.palette.air.weather in ("rain", "storm", "snow"):
        _falling(b, box, name)


def _moon(b: Brush, spot: Point, w: float) -> None:
    b.moon_up = True
    b.oval(spot, (w * 0.07, w * 0.07), MOON, line=False)
    b.glow(spot, w * 0.5, mix(b.palette["key"], WHITE, 0.3), alpha=0.4, z=D + 1)


def _trees(b: Brush, box: tuple[float, float, float, float], name: str) -> None:
    x, y, w, h = box
    rng = b.rng("window trees", name)
    b.rect((x, y + h * 0.80, w, h * 0.22), b.tone("grass", 0.02, 0.2), to=b.tone("grass2", 0, 0.1), line=False)
    kinds = ("round", "spread", "tall")
    for i, (u, v, q, air) in enumerate(
        ((0.70, 0.70, 0.20, 0.40), (0.36, 0.72, 0.19, 0.32), (0.10, 0.58, 0.27, 0.16), (0.97, 0.55, 0.29, 0.10))
    ):
        u, kind = u + rng.uniform(-0.05, 0.05), kinds[(i + rng.randrange(3)) % 3]
        b.rect((x + w * u - w * 0.018, y + h * v, w * 0.036, h * (1 - v)), b.tone("trunk", 0, air), line=False)
        crown(b, (x + w * u, y + h * v), (w * q, min(w * q * 1.05, h * 0.28)), kind=kind, air=air, name=f"{name}{i}")


def _city(b: Brush, box: tuple[float, float, float, float], name: str, low: float = 1.0) -> None:
    x, y, w, h = box
    rng = b.rng("window city", name)
    for row, air in ((0, 0.66), (1, 0.40)):
        left = x - w * 0.05 * row
        while left < x + w:
            bw = w * rng.uniform(0.11, 0.20)
            bh = h * rng.uniform(0.30, 0.66) * low * (1.12 if row == 0 else 0.86)
            _block(b, (left, y + h - bh, bw * 0.94, bh), air, rng.randrange(1000))
            left += bw


def _block(b: Brush, box: tuple[float, float, float, float], air: float, number: int) -> None:
    x, y, w, h = box
    rng, colour = b.rng("block", number, round(x)), b.tone(("wall", "brick", "stone", "wall2")[number % 4], 0.02, air)
    b.rect(box, colour, to=mix(colour, b.palette["mist"], 0.3), line=False)
    if number % 3 == 0:
        b.rect((x + w * 0.3, y - h * 0.06, w * 0.4, h * 0.07), b.tone(colour, -0.12), line=False)
    lit = b.palette.climate.lamp * 0.6
    for i in range(3):
        for j in range(max(2, int(h / w * 2.2))):
            on = rng.random() < lit
            cell = (x + w * (0.14 + 0.27 * i), y + w * (0.18 + 0.42 * j), w * 0.17, w * 0.24)
            if cell[1] + cell[3] < y + h:
                b.rect(cell, b.tone("lit", -0.05) if on else b.tone("glass", -0.08, air), line=False, to=None)


def _town(b: Brush, box: tuple[float, float, float, float], name: str) -> None:
    _city(b, box, name, 0.62)
    x, y, w, h = box
    for i, u in enumerate((0.14, 0.86)):
        crown(b, (x + w * u, y + h * 0.86), (w * 0.22, h * 0.20), kind=("spread", "round")[i], air=0.14, name=f"{name}t{i}")


def _sea(b: Brush, box: tuple[float, float, float, float], name: str) -> None:
    x, y, w, h = box
    b.rect((x, y + h * 0.55, w, h * 0.5), b.tone("water", 0.1, 0.2), to=b.tone("water2", 0.05), line=False)


def _hills(b: Brush, box: tuple[float, float, float, float], name: str) -> None:
    x, y, w, h = box
    for i, (level, role, air) in enumerate(((0.55, "bush", 0.6), (0.68, "grass2", 0.4), (0.80, "grass", 0.15))):
        points = [(x + w * u / 8, y + h * (level + 0.05 * ((u * (i + 3) * 0.7) % 2 - 1))) for u in range(9)]
        b.poly([*points, (x + w, y + h), (x, y + h)], b.tone(role, 0, air), corner=w * 0.1, line=False)


def _falling(b: Brush, box: tuple[float, float, float, float], name: str) -> None:
    x, y, w, h = box
    rng, snow = b.rng("falling", name), b.palette.air.weather == "snow"
    for _ in range(46):
        px, py = x + w * rng.random(), y + h * rng.random()
        if snow:
            b.oval((px, py), (w * 0.007, w * 0.007), WHITE, alpha=0.85, line=False)
        else:
            b.stroke([(px, py), (px - h * 0.008, py + h * 0.06)], WHITE, max(0.8, w * 0.003), alpha=0.30)


def glass(b: Brush, box: tuple[float, float, float, float]) -> None:
    """Slanting reflections; drops and runs when it rains; frost in the corners when snow lies."""
    x, y, w, h = box
    for u, k in ((0.10, 0.10), (0.26, 0.04), (0.62, 0.13)):
        streak = [
            (x + w * (u + 0.18), y),
            (x + w * (u + 0.18 + k), y),
            (x + w * (u - 0.14 + k), y + h),
            (x + w * (u - 0.14), y + h),
        ]
        b.poly(streak, WHITE, alpha=0.09, line=False)
    rng = b.rng("glass", round(x), round(w))
    if b.palette.air.weather in ("rain", "storm"):
        for _ in range(46):
            px, py, run = x + w * rng.random(), y + h * rng.random(), rng.uniform(0.01, 0.09) * h
            b.stroke([(px, py), (px - 1, py + run)], WHITE, b.px(0.008, D), alpha=0.20)
            b.oval((px - 1, py + run), (b.px(0.009, D), b.px(0.013, D)), WHITE, alpha=0.45, line=False)
    elif b.palette.climate.snowy:
        for cx in (x, x + w):
            b.oval((cx, y + h), (w * 0.26, h * 0.14), WHITE, alpha=0.55, blur=w * 0.05, line=False)


def sun_patch(b: Brush, across: tuple[float, float], p: Pane) -> None:
    """Each pane thrown onto the floor along the sun's direction, and the shaft between them for the light pass."""
    beam, (x0, x1), lean, reach = b.palette.climate.beam, across, -b.side * 0.34, 1.12
    top = p.y + p.h

    def fall(x: float, y: float) -> Point:
        return b.world(x + lean * y, 0, D - reach * y)

    colour = mix(b.palette["key"], b.palette["floor"], 0.45)
    with b.on_floor():
        for i in range(p.columns):
            for j in range(p.rows):
                a, c = x0 + (x1 - x0) * (i + 0.05) / p.columns, x0 + (x1 - x0) * (i + 0.95) / p.columns
                ya, yb = p.y + p.h * (j + 0.05) / p.rows, p.y + p.h * (j + 0.95) / p.rows
                points = [fall(a, ya), fall(a, yb), fall(c, yb), fall(c, ya)]
                b.poly(points, colour, alpha=min(1.0, 0.62 * beam), blur=b.px(0.02), mode=PLUS, line=False)
    whole = [b.world(x0, top, D), b.world(x1, top, D), fall(x1, top), fall(x0, top)]
    b.light.shaft(whole, b.palette["key"], alpha=min(1.0, 0.32 * beam), blur=b.px(0.05))
    for u, k in ((0.08, 0.22), (0.48, 0.16), (0.78, 0.12)):
        a, c = x0 + (x1 - x0) * u, x0 + (x1 - x0) * (u + k)
        points = [b.world(a, top, D), b.world(c, top, D), fall(c, p.y + 0.3), fall(a, p.y + 0.3)]
        b.light.shaft(points, b.palette["key"], alpha=min(1.0, 0.24 * beam), blur=b.px(0.025))


def gobo(b: Brush, x: float, *, y: float = 1.0, w: float = 0.75, h: float = 1.2) -> None:
    """Light of an unseen window, thrown on the wall in four leaning panes."""
    beam, lean = b.palette.climate.beam, -b.side * 0.22
    if beam < 0.15:
        return
    for i in range(2):
        for j in range(2):
            a, c = x + w * (i * 0.52), x + w * (i * 0.52 + 0.46)
            low, high = y + h * (j * 0.52), y + h * (j * 0.52 + 0.46)
            points = [
                (a, low - (a - x) * lean),
                (a, high - (a - x) * lean),
                (c, high - (c - x) * lean),
                (c, low - (c - x) * lean),
            ]
            b.poly(
                [b.at(px, py, D) for px, py in points],
                b.palette["key"],
                alpha=min(1.0, 0.52 * beam),
                blur=b.px(0.02),
                mode=SCREEN,
                line=False,
            )


def curtains(b: Brush, x: float, p: Pane, drop: float = 0.28) -> None:
    """Two curtains in folds on a rod."""
    z, role, top, foot = D - 0.1, p.curtain, p.y + p.h + 0.14, p.y - drop
    for side in (-1, 1):
        for i in range(6):
            upper, lower = x + side * (p.w / 2 + 0.30 - i * 0.075), x + side * (p.w / 2 + 0.33 - i * 0.055)
            t0, t1 = b.at(upper, top, z), b.at(upper - side * 0.09, top, z)
            b0, b1 = b.at(lower, foot, z), b.at(lower - side * 0.07, foot, z)
            path = skia.Path()
            path.moveTo(*t0)
            path.cubicTo(t0[0], (t0[1] + b0[1]) / 2, b0[0], t0[1] * 0.4 + b0[1] * 0.6, *b0)
            path.lineTo(*b1)
            path.cubicTo(b1[0], t0[1] * 0.4 + b0[1] * 0.6, t1[0], (t0[1] + b0[1]) / 2, *t1)
            b.fill(path, b.tone(role, -0.10 if i % 2 == 0 else 0.08), to=b.tone(role, -0.2 if i % 2 == 0 else -0.06), line=i == 0)
    rod = [b.at(x - p.w / 2 - 0.34, top + 0.02, z), b.at(x + p.w / 2 + 0.34, top + 0.02, z)]
    b.stroke(rod, b.tone("metal2", -0.2), b.px(0.035, D))


def door(b: Brush, x: float, *, w: float = 0.85, h: float = 2.05, role: str = "wood", glazed: bool = True) -> None:
    """A door in the wall with a pane and a knob."""
    b.box((x, 0, D - 0.05), (w + 0.16, h + 0.08, 0.05), "trim")
    b.box((x, 0, D - 0.07), (w, h, 0.02), role)
    if glazed:
        (ax, ay), (bx, by) = b.at(x - w * 0.32, h * 0.90, D - 0.08), b.at(x + w * 0.32, h * 0.52, D - 0.08)
        b.rect((ax, ay, bx - ax, by - ay), b.tone("glass", -0.05), to=b.tone("glass", 0.2), radius=b.px(0.03))
    b.box((x, 0.25, D - 0.09), (w * 0.66, h * 0.20, 0.02), role, front=-0.06)
    b.oval(b.at(x + w * 0.38, 1.0, D - 0.1), (b.px(0.03, D), b.px(0.03, D)), b.tone("accent2", 0.1))
