"""Colours and the pen of the actors: named colours, warm light and plum shade, and the few marks everything is made of.

Lengths are figure units (100 to a head). Every colour passes the grade of the shot here and nowhere else.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from tongpin.errors import InputError
from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, clamp, curve

Colour = tuple[float, float, float]
Tint = str | Colour
Grade = Callable[[Colour], Colour]

PALETTE: dict[str, str] = {
    # skin
    "porcelain": "#FFE3D3",
    "fair": "#FBD5BC",
    "warm": "#F0BF9C",
    "tan": "#DDA27B",
    "aged": "#EFC7A8",
    "deep": "#A8714F",
    # hair
    "ink": "#3A2E3B",
    "cocoa": "#5B3A30",
    "chestnut": "#8A5238",
    "ash": "#6E6470",
    "silver_hair": "#D9D6E6",
    "snow": "#F1EDEA",
    "violet": "#9A7BE8",
    "blond": "#E2B25E",
    "auburn": "#9C4A32",
    # cloth
    "cloud": "#F4F3F8",
    "peach": "#FFB59A",
    "coral": "#F4736B",
    "rose": "#E8849B",
    "mustard": "#F2B84B",
    "sage": "#8DB596",
    "teal": "#3E9A9A",
    "sky": "#6FB4F0",
    "royal": "#3F6FD6",
    "denim": "#5C7FB5",
    "slate": "#6B7288",
    "plum": "#7B4B78",
    "wine": "#9C3D4F",
    "sand": "#D9BF9A",
    "coffee": "#7A5A4A",
    "charcoal": "#474454",
    "lilac": "#C8B6FF",
    # the colour names that a sentence can give (docs/glossary.md), tuned so that cloth keeps light and shade
    "white": "#F7F5F2",
    "off_white": "#F3EBDD",
    "cream": "#FBF1DF",
    "black": "#37333E",
    "grey": "#9A9AA4",
    "red": "#D9423A",
    "dark_red": "#8A2B3A",
    "pink": "#F2A3B8",
    "macaron": "#CDE7E1",
    "orange": "#F08F3C",
    "yellow": "#F5CE4E",
    "gold": "#E9B949",
    "green": "#62A862",
    "dark_green": "#3C6149",
    "mint": "#BFE8D2",
    "blue": "#4580CC",
    "light_blue": "#A9CDE8",
    "navy": "#364269",
    "purple": "#8258AC",
    "lavender": "#C9B8E6",
    "brown": "#8F6143",
    "silver": "#C3C7CF",
    "rainbow": "#FF8A63",
    # face and small things
    "lip": "#D4606A",
    "mouth": "#7C2B3A",
    "tongue": "#EE7F86",
    "teeth": "#FFFDF8",
    "blush": "#FF7F7A",
    "lash": "#3B2530",
    "eye_white": "#FFFCFA",
    "tear": "#9ADCFF",
    "pure": "#FFFFFF",
    "shadow": "#4E2340",
    "metal": "#8C8AA0",
}
SHADE: Colour = (0.82, 0.63, 0.63)  # multiplied in: shadows go towards warm plum, never grey
GLOW: Colour = (1.0, 0.965, 0.886)  # mixed in: lights go towards warm white


@dataclass(frozen=True)
class Manner:
    """How a look draws people: its edge line and how strong light and shade are."""

    edge: float = 0.8  # width of the edge line in units
    edge_alpha: float = 1.0  # times each shape's own strength
    edge_tint: str = ""  # one ink for all edges; empty takes a shade of each shape
    ramp: float = 1.0  # strength of the fill's light-to-shade run
    inner: float = 0.34  # strength of the soft inner shadow
    crisp: bool = False  # inner shadow with a hard edge (cel painting)


MANNERS: dict[str, Manner] = {
    "soft": Manner(),
    "watercolour": Manner(edge=1.0, edge_alpha=1.5, ramp=1.15, inner=0.26),
    "anime": Manner(edge=1.1, edge_alpha=2.4, ramp=0.5, inner=0.42, crisp=True),
    "guochao": Manner(edge=1.5, edge_alpha=2.4, edge_tint="ink", ramp=0.22, inner=0.14, crisp=True),
    "ink": Manner(edge=1.7, edge_alpha=2.6, edge_tint="black", ramp=0.9, inner=0.30),
    "papercut": Manner(edge=1.5, edge_alpha=2.6, edge_tint="cloud", ramp=0.0, inner=0.0),
    "pixel": Manner(edge=2.6, edge_alpha=2.8, ramp=0.0, inner=0.22, crisp=True),
}


@lru_cache(maxsize=1024)
def rgb(tint: Tint) -> Colour:
    """Return a palette name or '#RRGGBB' as red, green and blue in 0..1."""
    if isinstance(tint, tuple):
        return tint
    code = PALETTE.get(tint, tint).removeprefix("#")
    try:
        red, green, blue = bytes.fromhex(code)
    except ValueError:
        raise InputError(
            f"没有名为“{tint}”的颜色",
            f"there is no colour named {tint!r}",
            hint_zh="请用颜色表里的名字，或 #RRGGBB 写法。",
            hint_en="Use a name from the palette or #RRGGBB.",
        ) from None
    return red / 255, green / 255, blue / 255


@lru_cache(maxsize=4096)
def mix(a: Tint, b: Tint, t: float) -> Colour:
    """Return the colour a share t of the way from a to b."""
    (r0, g0, b0), (r1, g1, b1) = rgb(a), rgb(b)
    return r0 + (r1 - r0) * t, g0 + (g1 - g0) * t, b0 + (b1 - b0) * t


@lru_cache(maxsize=4096)
def shade(tint: Tint, t: float) -> Colour:
    """Return the colour in shadow; t may pass 1 for deep creases."""
    r, g, b = rgb(tint)
    return (
        clamp(r * (1 + (SHADE[0] - 1) * t)),
        clamp(g * (1 + (SHADE[1] - 1) * t)),
        clamp(b * (1 + (SHADE[2] - 1) * t)),
    )


def light(tint: Tint, t: float) -> Colour:
    """Return the colour lit by the warm key from the upper left."""
    return mix(tint, GLOW, t)


def brightness(tint: Tint) -> float:
    """Return how light a colour is, 0..1."""
    r, g, b = rgb(tint)
    return 0.3 * r + 0.59 * g + 0.11 * b


class Pen:
    """A canvas with the shot's grade and the look's manner: all marks of the actors go through it."""

    def __init__(self, canvas: skia.Canvas, grade: Grade, manner: Manner) -> None:
        self.canvas, self.grade, self.manner = canvas, grade, manner

    def on(self, canvas: skia.Canvas) -> Pen:
        """Return the same pen on another canvas."""
        return Pen(canvas, self.grade, self.manner)

    def ink(self, tint: Tint, alpha: float = 1.0) -> int:
        """Return the graded colour as skia takes it."""
        r, g, b = self.grade(rgb(tint))
        code: int = skia.Color(round(r * 255), round(g * 255), round(b * 255), round(255 * clamp(alpha)))
        return code

    def paint(self, tint: Tint, alpha: float = 1.0, blur: float = 0.0) -> skia.Paint:
        """Return a fill paint."""
        paint = skia.Paint(AntiAlias=True, Color=self.ink(tint, alpha))
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        return paint

    def fill(self, path: skia.Path, tint: Tint, alpha: float = 1.0, *, blur: float = 0.0) -> None:
        """Fill a shape flat."""
        self.canvas.drawPath(path, self.paint(tint, alpha, blur))

    def dot(self, at: Point, radius: float, tint: Tint, *, alpha: float = 1.0, blur: float = 0.0) -> None:
        """Fill a circle."""
        self.canvas.drawCircle(at[0], at[1], radius, self.paint(tint, alpha, blur))

    def line(self, path: skia.Path, tint: Tint, width: float, *, alpha: float = 1.0, blur: float = 0.0) -> None:
        """Stroke a path with round ends."""
        paint = self.paint(tint, alpha, blur)
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        self.canvas.drawPath(path, paint)

    def stroke(self, points: Sequence[Point], tint: Tint, width: float, *, alpha: float = 1.0, blur: float = 0.0) -> None:
        """Stroke a smooth open line through the points."""
        self.line(curve(points, False), tint, width, alpha=alpha, blur=blur)

    def ramp(self, start: Point, end: Point, colours: Sequence[int], stops: Sequence[float] | None = None) -> skia.Paint:
        """Return a paint that runs through graded colours between two points."""
        paint = skia.Paint(AntiAlias=True, Dither=True)
        ends = [skia.Point(*start), skia.Point(*end)]
        paint.setShader(skia.GradientShader.MakeLinear(ends, list(colours), list(stops) if stops else None))
        return paint

    def glow(self, at: Point, rx: float, ry: float, *, tint: Tint, alpha: float) -> None:
        """Draw a soft elliptical spot: blush, bounce light, the shade beside a nose."""
        self.canvas.save()
        self.canvas.translate(*at)
        self.canvas.scale(1, ry / rx)
        paint = skia.Paint(AntiAlias=True)
        colours = [self.ink(tint, alpha), self.ink(tint, alpha * 0.55), self.ink(tint, 0)]
        paint.setShader(skia.GradientShader.MakeRadial(skia.Point(0, 0), rx, colours, [0, 0.5, 1]))
        self.canvas.drawCircle(0, 0, rx, paint)
        self.canvas.restore()

    @contextmanager
    def clip(self, path: skia.Path) -> Iterator[None]:
        """Keep the marks made inside the block within a shape."""
        self.canvas.save()
        self.canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        yield
        self.canvas.restore()

    @contextmanager
    def placed(self, at: Point, angle: float = 0.0, scale: float = 1.0) -> Iterator[None]:
        """Move the origin for the marks made inside the block."""
        self.canvas.save()
        self.canvas.translate(*at)
        self.canvas.rotate(angle)
        self.canvas.scale(scale, scale)
        yield
        self.canvas.restore()

    def solid(
        self,
        path: skia.Path,
        tint: Tint,
        depth: float = 5.0,
        *,
        low: float = 0.55,
        high: float = 0.3,
        tip: Tint | None = None,
        edge: float = 0.35,
    ) -> None:
        """Fill a shape the house way: lit upper left to shaded lower right, soft inner shadow, thin edge of its own shade."""
        box = path.computeTightBounds()
        if box.width() < 0.5 or box.height() < 0.5:
            return
        run = self.manner.ramp
        last = mix(tint, tip, 1.0) if tip else shade(tint, low * run)
        colours = [self.ink(light(tint, high * run)), self.ink(tint), self.ink(last)]
        start = box.left() + box.width() * 0.25, box.top()
        end = box.left() + box.width() * 0.75, box.bottom()
        self.canvas.drawPath(path, self.ramp(start, end, colours, (0, 0.42, 1)))
        if depth * self.pixels_per_unit() >= 2.5:
            self._inner_shade(path, shade(tip or tint, 1.0), depth)
        self._edge(path, tip or tint, edge)

    def pixels_per_unit(self) -> float:
        """Return the size of a unit on the canvas now."""
        matrix = self.canvas.getTotalMatrix()
        return math.hypot(matrix.getScaleX(), matrix.getSkewY())

    def _inner_shade(self, path: skia.Path, tint: Tint, depth: float) -> None:
        blur = 0.0 if self.manner.crisp else depth * 0.6
        with self.clip(path):
            self.canvas.translate(-depth * 0.45, -depth * 0.45)
            self.line(path, tint, depth * (2 if blur else 1.5), alpha=self.manner.inner, blur=blur)

    def _edge(self, path: skia.Path, tint: Tint, edge: float) -> None:
        manner = self.manner
        if edge and manner.edge:
            self.line(path, manner.edge_tint or shade(tint, 1.2), manner.edge, alpha=edge * 0.9 * manner.edge_alpha)

    def cast(
        self, path: skia.Path, onto: skia.Path, *, dx: float = 3.0, dy: float = 5.0, blur: float = 4.0, alpha: float = 0.3
    ) -> None:
        """Drop the soft shadow of one shape on another."""
        with self.clip(onto):
            self.canvas.translate(dx, dy)
            self.fill(path, "shadow", alpha, blur=blur)
