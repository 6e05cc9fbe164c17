"""The marks that own props are made of, in centimetres: y down, the foot of the thing at the origin, light from the upper left.

A drawing is a function of one `Sketch`, which knows the pen, the thing's colour and its state.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from tongpin.media.fonts import font, measure
from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, curve, ellipse, polygon, ribbon, rounded, spline
from tongpin.stage.actors.ink import Pen, Tint, light, mix, shade

Draw = Callable[["Sketch"], None]


@dataclass(frozen=True)
class Drawing:
    """An own drawing: its name, size and grip in centimetres from the foot's middle, and its usual colour."""

    name: str
    draw: Draw
    width: float
    height: float
    grip: Point | None = None  # None: the middle
    tint: str = "cream"

    @property
    def held_at(self) -> Point:
        """Where a hand holds it."""
        return self.grip or (0.0, -self.height / 2)


class Sketch:
    """A pen in centimetres on one thing."""

    def __init__(self, pen: Pen, tint: Tint, state: str = "", *, seed: str = "", solid_only: bool = False) -> None:
        self.pen, self.tint, self.state = pen, tint, state
        self._seed, self._solid_only = seed, solid_only  # without glow and steam, to see how large the thing itself is

    @property
    def glows(self) -> bool:
        """Whether the thing is asked to shine."""
        return "glow" in self.state

    @property
    def opens(self) -> bool:
        """Whether the thing is asked to be open."""
        return "open" in self.state

    def dice(self, *names: object) -> random.Random:
        """Chance that belongs to this drawing alone."""
        return random.Random(zlib.crc32(repr((self._seed, names)).encode()))

    def dark(self, share: float = 0.6) -> Tint:
        """The thing's own colour in shade."""
        return shade(self.tint, share)

    def pale(self, share: float = 0.5) -> Tint:
        """The thing's own colour lit."""
        return light(self.tint, share)

    def shape(self, path: skia.Path, tint: Tint | None = None, *, depth: float | None = None, tip: Tint | None = None) -> None:
        """Fill an outline the house way."""
        box = path.computeTightBounds()
        soft = min(box.width(), box.height()) * 0.16 if depth is None else depth
        self.pen.solid(path, self.tint if tint is None else tint, soft, low=0.44, high=0.36, tip=tip)

    def block(
        self, left: float, top: float, right: float, bottom: float, *, tint: Tint | None = None, round_: float = 0.0
    ) -> None:
        """A box seen from the front."""
        self.shape(rounded(left, top, right, bottom, radius=round_), tint)

    def oval(self, x: float, y: float, rx: float, ry: float, *, tint: Tint | None = None) -> None:
        """An ellipse."""
        self.shape(ellipse(x, y, rx, ry), tint)

    def ball(self, x: float, y: float, radius: float, tint: Tint | None = None) -> None:
        """A round thing with its light on the upper left."""
        self.oval(x, y, radius, radius, tint=tint)
        self.shine(x - radius * 0.36, y - radius * 0.42, radius * 0.3, radius * 0.2)

    def poly(self, points: Sequence[Point], tint: Tint | None = None) -> None:
        """A shape with corners."""
        self.shape(polygon(points), tint)

    def blob(self, points: Sequence[Point], tint: Tint | None = None) -> None:
        """A smooth closed shape."""
        self.shape(curve(points), tint)

    def bar(self, points: Sequence[Point], radii: Sequence[float], tint: Tint | None = None) -> None:
        """A round bar along a smooth line, with half widths along it."""
        dense = spline(points, 10) if len(points) > 2 else [between(points[0], points[-1], k / 8) for k in range(9)]
        self.shape(ribbon(dense, radii), tint)

    def wire(self, points: Sequence[Point], tint: Tint, width: float, *, alpha: float = 1.0) -> None:
        """A smooth line."""
        self.pen.stroke(points, tint, width, alpha=alpha)

    def straight(self, points: Sequence[Point], tint: Tint, width: float, *, alpha: float = 1.0) -> None:
        """A line with corners."""
        self.pen.line(polygon(points, False), tint, width, alpha=alpha)

    def flat(
        self, left: float, top: float, right: float, bottom: float, *, tint: Tint, round_: float = 0.0, alpha: float = 1.0
    ) -> None:
        """A flat rectangle: labels, screens, print."""
        self.pen.fill(rounded(left, top, right, bottom, radius=round_), tint, alpha)

    def patch(self, points: Sequence[Point], tint: Tint, *, alpha: float = 1.0, blur: float = 0.0) -> None:
        """A flat smooth shape."""
        self.pen.fill(curve(points), tint, alpha, blur=blur)

    def inside(self, left: float, top: float, right: float, bottom: float) -> AbstractContextManager[None]:
        """Keep the marks made inside the block within a frame."""
        return self.pen.clip(rounded(left, top, right, bottom, radius=0.01))

    def spot(self, x: float, y: float, radius: float, tint: Tint, *, alpha: float = 1.0, blur: float = 0.0) -> None:
        """A flat circle."""
        self.pen.dot((x, y), radius, tint, alpha=alpha, blur=blur)

    def shine(self, x: float, y: float, rx: float, ry: float, *, alpha: float = 0.5) -> None:
        """A soft highlight."""
        self.pen.glow((x, y), rx * 1.5, ry * 1.5, tint="pure", alpha=alpha)

    def glow(self, x: float, y: float, radius: float, *, tint: Tint = "#FFD98A", alpha: float = 0.6) -> None:
        """Light around a source."""
        if self._solid_only:
            return
        self.pen.glow((x, y), radius, radius, tint=tint, alpha=alpha)

    def word(self, text: str, x: float, y: float, *, size: float, tint: Tint = "charcoal") -> None:
        """Words centred on a point."""
        # Type is set large and scaled down: Skia hints sizes near one badly.
        big = 64.0
        self.pen.canvas.save()
        self.pen.canvas.translate(x, y)
        self.pen.canvas.scale(size / big, size / big)
        self.pen.canvas.drawString(text, -measure(text, big) / 2, big * 0.36, font(big), self.pen.paint(tint))
        self.pen.canvas.restore()

    def vessel(
        self, top: float, wide: float, foot: float, *, tint: Tint | None = None, inside: Tint | None = None, rim: bool = True
    ) -> None:
        """A round open vessel standing at the origin: body, rim and what is in it."""
        colour = self.tint if tint is None else tint
        mouth, base, x = wide * 0.2, foot * 0.2, 0.0
        body = skia.Path()
        body.moveTo(x - wide, top)
        body.cubicTo(x - wide, top * 0.5, x - foot, top * 0.3, x - foot, -base)
        body.cubicTo(x - foot * 0.9, base * 0.8, x + foot * 0.9, base * 0.8, x + foot, -base)
        body.cubicTo(x + foot, top * 0.3, x + wide, top * 0.5, x + wide, top)
        self.shape(body, colour)
        if rim:
            self.opening(x, top, wide, mouth, tint=colour, inside=inside)

    def opening(self, x: float, y: float, rx: float, ry: float, *, tint: Tint, inside: Tint | None = None) -> None:
        """A round mouth: lit rim, dark inside or the surface of what fills it."""
        self.shape(ellipse(x, y, rx, ry), light(tint, 0.35), depth=0)
        inner = ellipse(x, y + ry * 0.08, rx * 0.88, ry * 0.78)
        self.pen.fill(inner, shade(tint, 0.55))
        if inside is not None:
            with self.pen.clip(inner):
                self.shape(ellipse(x, y + ry * 0.24, rx * 0.88, ry * 0.7), inside, depth=0)

    def steam(self, x: float, y: float, height: float) -> None:
        """Two curls of steam."""
        if self._solid_only:
            return
        for side, lift in ((-1, 0.0), (1, 0.25)):
            at = y - height * lift
            points = [(x + side * height * (0.16 + 0.1 * (-1) ** k), at - height * 0.26 * k) for k in range(4)]
            self.pen.stroke(points, "pure", height * 0.09, alpha=0.4, blur=height * 0.05)

    def legs(self, width: float, top: float, *, tint: Tint | None = None, thick: float = 5.0, splay: float = 0.0) -> None:
        """Two straight legs to the floor."""
        for side in (-1, 1):
            inner, outer = side * (width / 2 - thick), side * width / 2
            self.poly(
                [(inner, top), (outer, top), (outer + side * splay, 0), (outer + side * splay - side * thick * 0.7, 0)], tint
            )


def between(a: Point, b: Point, t: float) -> Point:
    """The point a share of the way from a to b."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


__all__ = ["Draw", "Drawing", "Sketch", "between", "light", "mix", "shade"]
