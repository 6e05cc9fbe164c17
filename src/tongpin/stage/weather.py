"""Things that fall, float and twinkle: pure functions of (index, time), so that any frame can be drawn alone.

`draw_weather` draws one kind over a frame in frame px: with near=False behind the actors, again with near=True before them.
 Everything of a kind is gathered into a few batches, because a call per drop would cost more than the drops.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tongpin.media.graphics import skia
from tongpin.stage.light import LINEAR, flare
from tongpin.stage.palette import WHITE, Colour, Palette, mix, rgb

Array = NDArray[np.float64]
TAU = 2 * math.pi


@dataclass(frozen=True)
class Shelter:
    """A roof that keeps the rain off, in frame px: from x0 to x1, `y` at its rim, `rise` higher in the middle."""

    x0: float
    x1: float
    y: float
    rise: float = 0.0

    def roof(self, x: Array) -> Array:
        """The height of the roof over each x; infinity beside it."""
        share = np.clip((x - self.x0) / max(1.0, self.x1 - self.x0), 0, 1)
        top = self.y - self.rise * np.sin(share * math.pi)
        return np.where((x > self.x0) & (x < self.x1), top, np.inf)


@dataclass(frozen=True)
class Fall:
    """How a kind moves: count, speeds in frame heights and widths a second, sizes as shares of the long side."""

    count: int
    down: float
    across: float
    sizes: tuple[float, float]
    alpha: float
    sway: float = 0.02


FALLS: Mapping[str, Fall] = {
    "rain": Fall(190, 2.1, -0.22, (0.028, 0.058), 0.40, 0.0),
    "storm": Fall(330, 2.6, -0.62, (0.038, 0.078), 0.46, 0.0),
    "snow": Fall(200, 0.09, 0.02, (0.0015, 0.0052), 0.92),
    "leaves": Fall(26, 0.10, -0.05, (0.010, 0.018), 0.95, 0.03),
    "petals": Fall(46, 0.075, -0.06, (0.006, 0.011), 0.95, 0.03),
    "dust": Fall(60, -0.012, 0.008, (0.0010, 0.0028), 0.55),
    "fireflies": Fall(26, -0.01, 0.012, (0.0018, 0.0036), 0.9, 0.03),
    "wind": Fall(34, 0.05, -0.55, (0.008, 0.015), 0.9, 0.05),
    "confetti": Fall(120, 0.22, -0.01, (0.006, 0.012), 0.96, 0.04),
    "sparkle": Fall(34, 0.0, 0.0, (0.006, 0.018), 0.95, 0.0),
    "embers": Fall(40, -0.16, 0.02, (0.0012, 0.0030), 0.9, 0.03),
}
CONFETTI = tuple(rgb(c) for c in ("#E8463A", "#F3BC4E", "#3F9C94", "#5E86D8", "#F08AB0", "#FFF6E4"))
STARS = 190


@dataclass(frozen=True)
class _Field:
    """Where each particle of a kind is at a time, in px."""

    x: Array
    y: Array
    size: Array
    phase: Array
    alpha: float

    def points(self, which: NDArray[np.bool_]) -> list[Any]:
        return [skia.Point(float(x), float(y)) for x, y in zip(self.x[which], self.y[which], strict=True)]


@lru_cache(64)
def _seeds(kind: str, near: bool, count: int) -> tuple[Array, Array, Array, Array]:
    source = np.random.default_rng([len(kind), *kind.encode(), int(near)])
    return source.random(count), source.random(count), source.random(count) * TAU, source.random(count)


def _field(kind: str, t: float, size: tuple[int, int], near: bool) -> _Field:
    fall = FALLS[kind]
    x0, y0, phase, own = _seeds(kind, near, int(fall.count * (0.5 if near else 0.6)))
    depth = 1.0 + 0.4 * own if near else np.full_like(own, 0.5)
    y = (y0 + fall.down * depth * t) % 1.12 - 0.06
    x = (x0 + fall.across * depth * t + fall.sway * np.sin(t * 1.3 + phase)) % 1.12 - 0.06
    low, high = fall.sizes
    scale = (low + own * (high - low)) * (1.0 if near else 0.6) * max(size)
    return _Field(x * size[0], y * size[1], scale, phase + t * (1 + own), fall.alpha * (1.0 if near else 0.55))


def kinds() -> tuple[str, ...]:
    """Every kind that `draw_weather` knows."""
    return (*_DRAWERS, "stars", "fog")


def draw_weather(
    canvas: Any,
    kind: str,
    t: float,
    *,
    size: tuple[int, int],
    palette: Palette,
    near: bool,
    shelter: Shelter | None = None,
    pulse: float | None = None,
) -> None:
    """Draw one kind at a time in seconds. `pulse` 0..1 is a brightness that stars, fireflies and sparkles follow."""
    if kind == "stars":
        if not near:
            draw_stars(canvas, t, size=size, palette=palette, pulse=pulse)
        return
    if kind == "fog":
        _fog(canvas, t, size, palette, near)
        return
    field = _field(kind, t, size, near)
    _DRAWERS[kind](canvas, field, palette, _Extra(shelter if near else None, pulse, t))


@dataclass(frozen=True)
class _Extra:
    shelter: Shelter | None
    pulse: float | None
    t: float


def _paint(colour: Colour, alpha: float, *, stroke: float = 0.0) -> Any:
    paint = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*colour, min(1.0, max(0.0, alpha))))
    if stroke:
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(stroke)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
    return paint


def _rain(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    colour = mix(palette["key"], WHITE, 0.5)
    lean = 0.10
    roof = extra.shelter.roof(field.x) if extra.shelter else np.full_like(field.x, np.inf)
    ends = np.minimum(field.y + field.size, roof)
    shown = ends - field.y > 2
    for group in range(3):
        points: list[Any] = []
        for i in np.flatnonzero(shown & (np.arange(len(field.x)) % 3 == group)):
            length = ends[i] - field.y[i]
            points += [
                skia.Point(float(field.x[i]), float(field.y[i])),
                skia.Point(float(field.x[i] - length * lean), float(ends[i])),
            ]
        width = (1.1 + group * 0.5) * max(0.5, float(field.size.mean()) / 80)
        canvas.drawPoints(skia.Canvas.kLines_PointMode, points, _paint(colour, field.alpha * (0.5 + 0.25 * group), stroke=width))
    if extra.shelter:
        _splashes(canvas, extra.shelter, extra.t, colour)


def _splashes(canvas: Any, shelter: Shelter, t: float, colour: Colour) -> None:
    """Drops breaking on the roof: short arcs that jump up along it."""
    xs = shelter.x0 + (shelter.x1 - shelter.x0) * ((np.arange(16) * 0.618 + np.floor(t * 9 + np.arange(16) * 0.37) * 0.381) % 1)
    age = (t * 9 + np.arange(16) * 0.37) % 1
    tops = shelter.roof(xs)
    reach = (shelter.x1 - shelter.x0) * 0.02
    points: list[Any] = []
    for x, y, u in zip(xs, tops, age, strict=True):
        if math.isfinite(y):
            for way in (-1, 1):
                points += [
                    skia.Point(float(x + way * reach * u), float(y - reach * math.sin(u * math.pi))),
                    skia.Point(float(x + way * reach * (u + 0.3)), float(y - reach * math.sin(min(1.0, u + 0.3) * math.pi))),
                ]
    canvas.drawPoints(skia.Canvas.kLines_PointMode, points, _paint(colour, 0.5, stroke=max(1.0, reach * 0.14)))


def _snow(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    colour = mix(palette["key"], WHITE, 0.8)
    bands = np.minimum(3, ((field.size - field.size.min()) / max(1e-6, np.ptp(field.size)) * 4).astype(int))
    for band in range(4):
        which = bands == band
        if not which.any():
            continue
        width = float(field.size[which].mean()) * 2
        if band == 3:
            canvas.drawPoints(
                skia.Canvas.kPoints_PointMode, field.points(which), _paint(colour, field.alpha * 0.16, stroke=width * 2.2)
            )
        canvas.drawPoints(skia.Canvas.kPoints_PointMode, field.points(which), _paint(colour, field.alpha, stroke=width))


def _dots(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    colour, wink = mix(palette["key"], WHITE, 0.6), 0.55 + 0.45 * np.sin(field.phase * 2)
    _wink(canvas, field, wink, colour, halo=0.0)


def _fireflies(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    wink = 0.5 + 0.5 * np.sin(field.phase * 1.7)
    if extra.pulse is not None:
        wink = 0.25 * wink + 0.75 * extra.pulse
    _wink(canvas, field, wink, palette["lit"], halo=0.18)


def _embers(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    _wink(canvas, field, 0.6 + 0.4 * np.sin(field.phase * 5), palette["lamp"], halo=0.12)


def _wink(canvas: Any, field: _Field, wink: Array, colour: Colour, *, halo: float) -> None:
    for level in range(4):
        which = np.minimum(3, (wink * 4).astype(int)) == level
        if not which.any():
            continue
        points, width = field.points(which), float(field.size[which].mean()) * 2
        alpha = field.alpha * (level + 0.6) / 4
        if halo:
            canvas.drawPoints(skia.Canvas.kPoints_PointMode, points, _paint(colour, alpha * halo, stroke=width * 2.6))
        canvas.drawPoints(skia.Canvas.kPoints_PointMode, points, _paint(colour, alpha, stroke=width))


@lru_cache(4)
def _leaf_path() -> Any:
    path = skia.Path()
    path.moveTo(-0.5, 0)
    path.quadTo(0, -0.45, 0.5, 0)
    path.quadTo(0, 0.45, -0.5, 0)
    return path


def _tumble(canvas: Any, field: _Field, path: Any, colours: Sequence[Colour]) -> None:
    """Flat things that turn in the air: one path per colour."""
    gathered = [skia.Path() for _ in colours]
    for i in range(len(field.x)):
        matrix = skia.Matrix.Translate(float(field.x[i]), float(field.y[i]))
        matrix.preRotate(float(field.phase[i]) * 57)
        size = float(field.size[i])
        matrix.preScale(size, size * (0.4 + 0.6 * abs(math.sin(field.phase[i] * 1.4))))
        gathered[i % len(colours)].addPath(path, matrix)
    for each, colour in zip(gathered, colours, strict=True):
        canvas.drawPath(each, _paint(colour, field.alpha))


def _leaves(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    _tumble(canvas, field, _leaf_path(), [palette[role] for role in ("leaf", "leaf2", "leaf3")])


def _petals(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    pink = [rgb("#F8C3D0"), rgb("#FFE1EA"), rgb("#EE9DB6")]
    _tumble(canvas, field, _leaf_path(), [mix(c, palette["key"], 0.12) for c in pink])


def _blown(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    """Wind: leaves that race and a few long streaks of air."""
    _tumble(canvas, field, _leaf_path(), [palette["leaf"], palette["leaf2"]])
    colour = mix(palette["key"], WHITE, 0.6)
    path = skia.Path()
    for i in range(0, len(field.x), 5):
        x, y, reach = float(field.x[i]), float(field.y[i]), float(field.size[i]) * 9
        path.moveTo(x, y)
        path.cubicTo(x + reach * 0.4, y - reach * 0.10, x + reach * 0.7, y + reach * 0.08, x + reach, y)
    canvas.drawPath(path, _paint(colour, 0.22 * field.alpha, stroke=max(1.0, float(field.size.mean()) * 0.10)))


def _confetti(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    path = skia.Path()
    path.addRect(skia.Rect(-0.5, -0.28, 0.5, 0.28))
    _tumble(canvas, field, path, CONFETTI)


@lru_cache(2)
def _sparkle_path() -> Any:
    path = skia.Path()
    for i in range(8):
        radius, angle = (1.0 if i % 2 == 0 else 0.16), i * math.pi / 4
        point = (radius * math.sin(angle), -radius * math.cos(angle))
        if i:
            path.lineTo(*point)
        else:
            path.moveTo(*point)
    path.close()
    return path


def _sparkle(canvas: Any, field: _Field, palette: Palette, extra: _Extra) -> None:
    """Four-pointed stars that swell and go, each in its own time; on a pulse they swell together."""
    gathered = skia.Path()
    for i in range(len(field.x)):
        swell = max(0.0, math.sin(field.phase[i] * 1.6))
        if extra.pulse is not None:
            swell = extra.pulse * (0.5 + 0.5 * swell)
        if swell > 0.02:
            matrix = skia.Matrix.Translate(float(field.x[i]), float(field.y[i]))
            matrix.preScale(float(field.size[i]) * swell, float(field.size[i]) * swell)
            gathered.addPath(_sparkle_path(), matrix)
    canvas.drawPath(gathered, _paint(mix(palette["lit"], WHITE, 0.6), field.alpha))


_DRAWERS: Mapping[str, Callable[[Any, _Field, Palette, _Extra], None]] = {
    "rain": _rain,
    "storm": _rain,
    "snow": _snow,
    "leaves": _leaves,
    "petals": _petals,
    "dust": _dots,
    "fireflies": _fireflies,
    "wind": _blown,
    "confetti": _confetti,
    "sparkle": _sparkle,
    "embers": _embers,
}


def draw_stars(
    canvas: Any, t: float, *, size: tuple[int, int], palette: Palette, horizon: float | None = None, pulse: float | None = None
) -> None:
    """Stars above the horizon (px), each twinkling in its own time; a pulse lights them in turn, brightest star first."""
    top = horizon if horizon is not None else size[1] * 0.46
    x, y, phase, own = _seeds("stars", False, STARS)
    y = y**1.25 * top
    wink = 0.55 + 0.45 * np.sin(t * (1 + own * 2) + phase)
    if pulse is not None:
        order = np.argsort(np.argsort(-own)) / STARS
        wink = 0.30 + 0.70 * np.clip(pulse * 1.6 - order * 0.6, 0, 1)
    alpha, radius = np.sqrt(np.clip(1 - y / top, 0, 1)) * wink, min(size) / 1080 * (1.0 + 2.4 * own**3)
    for warm in (False, True):
        colour = mix(WHITE, palette["lit"] if warm else palette["key"], 0.4)
        for level in range(5):
            which = (np.minimum(4, (alpha * 5).astype(int)) == level) & ((np.arange(STARS) % 5 == 0) == warm)
            for big in (False, True):
                group = which & ((own > 0.8) == big)
                if group.any():
                    points = [skia.Point(float(a), float(b)) for a, b in zip(x[group] * size[0], y[group], strict=True)]
                    width = float(radius[group].mean()) * 2 * (1.0 + 0.5 * (pulse or 0.0))
                    canvas.drawPoints(
                        skia.Canvas.kPoints_PointMode, points, _paint(colour, (level + 0.5) / 5, stroke=max(1.0, width))
                    )


def _fog(canvas: Any, t: float, size: tuple[int, int], palette: Palette, near: bool) -> None:
    """A few wide soft veils that drift."""
    w, h = size
    image, count = flare(mix(palette["mist"], WHITE, 0.25)), 3 if near else 5
    for i in range(count):
        x = ((i * 0.37 + 0.11 + t * (0.010 + 0.004 * i)) % 1.6 - 0.3) * w
        y = h * (0.46 + 0.10 * i if near else 0.34 + 0.06 * i)
        reach, tall = w * (0.75 + 0.1 * (i % 3)), h * 0.11
        paint = skia.Paint(Alphaf=0.34 if near else 0.5)
        canvas.drawImageRect(image, skia.Rect(x - reach, y - tall, x + reach, y + tall), LINEAR, paint)


def draw_steam(canvas: Any, t: float, *, x: float, y: float, size: float, palette: Palette) -> None:
    """Three wisps rising from a cup or pot; `size` px is how high."""
    image = flare(WHITE)
    strength = 0.30 if palette.climate.night else 0.36
    for i in range(14):
        u = (t * 0.30 + i / 14) % 1
        wisp = i % 3 - 1
        px = x + wisp * size * 0.055 + math.sin(u * 5 + i * 1.9 + t * 0.6) * size * 0.06 * u
        radius = size * (0.05 + 0.13 * u)
        rect = skia.Rect(px - radius, y - u * size - radius * 1.3, px + radius, y - u * size + radius * 1.3)
        canvas.drawImageRect(image, rect, LINEAR, skia.Paint(Alphaf=strength * math.sin(math.pi * u) ** 0.8))


def draw_ripples(
    canvas: Any, t: float, *, size: tuple[int, int], palette: Palette, ground: tuple[float, float], count: int = 26
) -> None:
    """Rings that drops make on wet ground between two heights (px from the top), flatter and smaller far away."""
    x, y, phase, own = _seeds("ripples", True, count)
    colour = mix(palette["sky2"], WHITE, 0.35)
    near, thin = skia.Path(), skia.Path()
    for i in range(count):
        age = t * (1.1 + 0.5 * own[i]) + phase[i]
        u, turn = age % 1, math.floor(age)
        depth = (y[i] + turn * 0.618) % 1
        cx, cy = ((x[i] + turn * 0.381) % 1) * size[0], ground[0] + (ground[1] - ground[0]) * depth**1.4
        radius = size[0] * (0.012 + 0.055 * depth) * (0.25 + 0.75 * u)
        oval = skia.Rect(cx - radius, cy - radius * 0.24, cx + radius, cy + radius * 0.24)
        (near if u < 0.5 else thin).addOval(oval)
    for path, alpha in ((near, 0.5), (thin, 0.22)):
        canvas.drawPath(path, _paint(colour, alpha, stroke=max(1.0, size[0] * 0.0014)))


def suits(palette: Palette, *, indoor: bool) -> tuple[str, ...]:
    """The kinds that a place's air brings by itself."""
    air, light = palette.air, palette.climate
    if indoor:
        return ("dust",) if light.beam > 0.25 and not light.night else ()
    fallen = {"rain": ("rain",), "storm": ("storm",), "snow": ("snow",), "fog": ("fog",), "wind": ("wind",)}.get(air.weather, ())
    stars = ("stars",) if light.night and light.overcast < 0.4 else ()
    if fallen:
        return (*stars, *fallen)
    floating = {"spring": ("petals",), "autumn": ("leaves",), "winter": (), "summer": ("fireflies",) if light.night else ()}
    return (*stars, *floating[air.season])
