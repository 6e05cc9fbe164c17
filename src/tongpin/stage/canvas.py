"""The brush: every visible mark of a set goes through its primitives, so that a look can swap palette, fill, line and finish.

Pieces speak metres (`at`, `face`, `box`, `disc`) or base px (`poly`, `oval`, `rect`, `stroke`). What a piece throws on the floor
(shadows, pools of light, rugs) goes to a second canvas, `floor`, so that bodies and shadows can lie on layers of their own.
"""

from __future__ import annotations

import math
import random
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from typing import Any

from tongpin.media.graphics import skia
from tongpin.stage.lens import BACK_WALL_M, Lens, Point
from tongpin.stage.light import Light
from tongpin.stage.looks.look import Look
from tongpin.stage.noise import noise_image
from tongpin.stage.palette import Colour, Palette, lift, mix, punch

Place = tuple[float, float, float]
MULTIPLY, SCREEN, PLUS, SOFT = (skia.BlendMode.kMultiply, skia.BlendMode.kScreen, skia.BlendMode.kPlus, skia.BlendMode.kSoftLight)
TEXTURES = {"wall": (2.0, 24.0, 60.0), "grain": (1.0, 2.0), "cloud": (16.0, 40.0, 80.0)}


def random_for(*names: object) -> random.Random:
    """A random stream of a piece's own, named by what and where it is, so that no piece shifts another's."""
    return random.Random(zlib.crc32("|".join(str(name) for name in names).encode()))


@lru_cache(4)
def typeface(bold: bool = True) -> Any:
    """The face that signs and blackboards are lettered in."""
    name = "NotoSansSC-Bold.ttf" if bold else "NotoSansSC-Regular.ttf"
    data = resources.files("tongpin.assets").joinpath("fonts").joinpath(name).read_bytes()
    return skia.Typeface.MakeFromData(skia.Data.MakeWithCopy(data))


def path_of(points: Sequence[Point], closed: bool = True) -> Any:
    """A path through points."""
    path = skia.Path()
    path.addPoly([skia.Point(*point) for point in points], closed)
    return path


def smooth(points: Sequence[Point], closed: bool = False) -> Any:
    """A soft path that rounds its corners: through the middles of the legs, bent by the points."""
    path = skia.Path()
    ring = [*points, points[0], points[1]] if closed else list(points)
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairwise(ring)]
    path.moveTo(*(middles[0] if closed else ring[0]))
    for point, middle in zip(ring[1:-1] if closed else ring[1:], middles[1:], strict=False):
        path.quadTo(*point, *middle)
    if closed:
        path.close()
    else:
        path.lineTo(*ring[-1])
    return path


class Brush:
    """A canvas with a lens, a palette, a look and the light it collects glows into."""

    def __init__(self, lens: Lens, palette: Palette, *, look: Look, light: Light, seed: int = 0) -> None:
        self.lens, self.palette, self.look, self.light, self.seed = lens, palette, look, light, seed
        self.side = light.side  # the key light comes from here: -1 left, 1 right
        self.yaw_deg = 0.0  # the room turned about the middle of its floor
        self.mirror = 1.0  # -1 where the set is laid out the other way round
        self.flat = False  # hanging on a wall: metres are the front camera's and a matrix bends them onto the wall
        self.wall: Any = None
        self.back_wall = True  # windows of the back wall throw their sun onto the floor
        self.moon_up = False  # one window shows the moon, not each of them
        self.canvas: Any = None
        self.floor: Any = None

    # ---- places ------------------------------------------------------------------------------
    def turn(self, x: float, z: float) -> Point:
        """Room metres to camera metres."""
        if not self.yaw_deg:
            return x, z
        pivot, angle = BACK_WALL_M / 2, math.radians(self.yaw_deg)
        sine, cosine = math.sin(angle), math.cos(angle)
        return x * cosine - (z - pivot) * sine, pivot + x * sine + (z - pivot) * cosine

    def world(self, x: float, y: float, z: float = 0.0) -> Point:
        """Where a point of the room lies on the picture, also while hanging something on a wall."""
        x, z = self.turn(x, z)
        return self.lens.project(x, y, z)

    def at(self, x: float, y: float, z: float = 0.0) -> Point:
        """Where a point lies on the canvas."""
        return self.lens.project(x, y, z) if self.flat else self.world(x, y, z)

    def px(self, metres: float, z: float = 0.0, x: float = 0.0) -> float:
        """A length at depth z (and, in a turned room, at x) in base px."""
        return metres * self.lens.scale(z if self.flat else self.turn(x, z)[1])

    def span(self, fraction: float, z: float = 0.0) -> float:
        """Frame fraction to metres at depth z."""
        return self.lens.span(fraction, z)

    def rng(self, *names: object) -> random.Random:
        """The random stream of a piece at a place."""
        return random_for(self.seed, *(round(n, 3) if isinstance(n, float) else n for n in names))

    # ---- colour ------------------------------------------------------------------------------
    def tone(self, role: str | Colour, step: float = 0.0, air: float = 0.0) -> Colour:
        """A role's colour, lighter or darker by `step`, hazier by `air`."""
        return self.palette.shade(role, step, air)

    def colour4(self, colour: Colour, alpha: float) -> Any:
        """A colour as paint takes it, with the last lift of contrast."""
        red, green, blue = punch(colour) if self.look.punched else colour
        return skia.Color4f(red, green, blue, alpha)

    @property
    def lit(self) -> bool:
        """Whether lamps are on."""
        return self.palette.climate.lamp > 0.3

    # ---- primitives --------------------------------------------------------------------------
    def fill(
        self,
        path: Any,
        colour: Colour,
        *,
        to: Colour | None = None,
        alpha: float = 1.0,
        across: bool = False,
        blur: float = 0.0,
        mode: Any = None,
        line: bool = True,
        corner: float = 0.0,
    ) -> None:
        """Fill a path; `to` makes a gradient down (or across) it, `corner` rounds its corners."""
        look = self.look
        paint = skia.Paint(AntiAlias=not look.hard, Color4f=self.colour4(colour, alpha))
        if to is None and not blur and not look.flat:
            to = mix(lift(colour, -0.035), self.palette["shadow"], 0.07)
        if to is not None and not look.flat:
            paint.setShader(self._gradient(path.getBounds(), (colour, to), alpha, across))
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        if mode is not None:
            paint.setBlendMode(mode)
        if corner:
            paint.setPathEffect(skia.CornerPathEffect.Make(corner))
        drawn = line and not blur
        if drawn and look.under and alpha > 0.8:
            look.under(self.canvas, path, self.lens.unit, self.side)
        self.canvas.drawPath(path, paint)
        if drawn and look.line and alpha > 0.5:
            look.line(self.canvas, path, colour, self.lens.unit)

    def _gradient(self, bounds: Any, colours: tuple[Colour, Colour], alpha: float, across: bool) -> Any:
        start = skia.Point(bounds.left(), 0 if across else bounds.top())
        end = skia.Point(bounds.right() if across else bounds.left(), 0 if across else bounds.bottom())
        return skia.GradientShader.MakeLinear([start, end], [self.colour4(colour, alpha).toColor() for colour in colours])

    def poly(self, points: Sequence[Point], colour: Colour, **style: Any) -> None:
        """Fill a polygon."""
        self.fill(path_of(points), colour, **style)

    def oval(self, centre: Point, radii: Point, colour: Colour, **style: Any) -> None:
        """Fill an upright ellipse."""
        path = skia.Path()
        path.addOval(skia.Rect(centre[0] - radii[0], centre[1] - radii[1], centre[0] + radii[0], centre[1] + radii[1]))
        self.fill(path, colour, **style)

    def rect(self, box: tuple[float, float, float, float], colour: Colour, *, radius: float = 0.0, **style: Any) -> None:
        """Fill a rectangle given as left, top, width, height."""
        x, y, w, h = box
        path = skia.Path()
        path.addRoundRect(skia.Rect(x, y, x + w, y + h), radius, radius)
        self.fill(path, colour, **style)

    def stroke(
        self,
        points: Sequence[Point],
        colour: Colour,
        width: float = 2.0,
        *,
        alpha: float = 1.0,
        curve: bool = False,
        blur: float = 0.0,
        mode: Any = None,
        butt: bool = False,
    ) -> None:
        """Draw a line through points, bent softly with `curve`."""
        path = smooth(points) if curve and len(points) > 2 else path_of(points, closed=False)
        self.trace(path, colour, width, alpha=alpha, blur=blur, mode=mode, butt=butt)

    def trace(
        self,
        path: Any,
        colour: Colour,
        width: float,
        *,
        alpha: float = 1.0,
        blur: float = 0.0,
        mode: Any = None,
        butt: bool = False,
    ) -> None:
        """Draw the outline of a path."""
        paint = skia.Paint(
            AntiAlias=not self.look.hard, Color4f=self.colour4(colour, alpha), Style=skia.Paint.kStroke_Style, StrokeWidth=width
        )
        paint.setStrokeCap(skia.Paint.kButt_Cap if butt else skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        if mode is not None:
            paint.setBlendMode(mode)
        self.canvas.drawPath(path, paint)

    def text(self, words: str, centre: Point, size: float, colour: Colour, *, alpha: float = 1.0) -> None:
        """Letter words in the middle of a point."""
        font = skia.Font(typeface(), size)
        paint = skia.Paint(AntiAlias=True, Color4f=self.colour4(colour, alpha))
        self.canvas.drawString(words, centre[0] - font.measureText(words) / 2, centre[1] + size * 0.36, font, paint)

    def texture(self, path: Any, kind: str = "wall", alpha: float = 0.16) -> None:
        """Mottle a shape with noise in soft light: keeps flat areas from looking like clip art."""
        if self.look.flat:
            return
        matrix = skia.Matrix.Scale(self.lens.unit, self.lens.unit)
        shader = noise_image(TEXTURES[kind]).makeShader(
            skia.TileMode.kRepeat, skia.TileMode.kRepeat, skia.SamplingOptions(), matrix
        )
        self.canvas.drawPath(path, skia.Paint(AntiAlias=True, Shader=shader, Alphaf=alpha, BlendMode=SOFT))

    def blobs(self, circles: Sequence[tuple[float, float, float]], colour: Colour, **style: Any) -> None:
        """Many circles (x, y, radius) as one filled shape: clouds, foliage."""
        path = skia.Path()
        for x, y, radius in circles:
            path.addCircle(x, y, radius)
        if self.look.line and style.get("line", True):  # an outline needs the true union, a plain fill does not
            path = skia.Simplify(path) or path
        self.fill(path, colour, **style)

    # ---- solids ------------------------------------------------------------------------------
    def face(self, corners: Sequence[Place], colour: Colour, **style: Any) -> None:
        """Fill a polygon whose corners are metres."""
        if self.yaw_deg and not self.flat:
            corners = self._before_lens(corners)
        if len(corners) > 2:
            self.poly([self.at(*corner) for corner in corners], colour, **style)

    def _before_lens(self, corners: Sequence[Place]) -> list[Place]:
        """Cut off what lies behind the lens in a turned room, where projection would fold it over."""
        limit, kept = -3.6, list[Place]()
        for here, there in zip(corners, [*corners[1:], corners[0]], strict=True):
            a, b = self.turn(here[0], here[2])[1] - limit, self.turn(there[0], there[2])[1] - limit
            if a >= 0:
                kept.append(here)
            if (a >= 0) != (b >= 0):
                u = a / (a - b)
                kept.append(
                    (here[0] + (there[0] - here[0]) * u, here[1] + (there[1] - here[1]) * u, here[2] + (there[2] - here[2]) * u)
                )
        return kept

    def disc(self, centre: Place, radius: float, colour: Colour, **style: Any) -> None:
        """Fill a level round plate: a table top, a lamp's foot, a rug."""
        x, y, z = centre
        middle = self.at(x, y, z)
        rise = (
            abs(self.at(x, y, z - radius)[1] - self.at(x, y, z + radius)[1]) / 2
            if not self.yaw_deg
            else self._rise(centre, radius)
        )
        self.oval(middle, (self.px(radius, z, x), max(0.6, rise)), colour, **style)

    def _rise(self, centre: Place, radius: float) -> float:
        x, z = self.turn(centre[0], centre[2])
        return abs(self.lens.project(x, centre[1], z - radius)[1] - self.lens.project(x, centre[1], z + radius)[1]) / 2

    def box(
        self, at: Place, size: Place, colour: str | Colour, *, corner: float = 2.0, top: float = 0.10, front: float = 0.0
    ) -> None:
        """A box in three values: light top, middle front, side. `at` is the middle of its foot's front edge; size w, h, d."""
        (x, y, z), (w, h, d) = at, size
        base = self.tone(colour)
        x0, x1, y1, z1, eye = x - w / 2, x + w / 2, y + h, z + d, self.lens.eye_m
        style = {"corner": corner * self.lens.unit * self.lens.shrink(max(-2.0, z))}
        if y1 < eye:
            self.face(
                [(x0, y1, z), (x1, y1, z), (x1, y1, z1), (x0, y1, z1)],
                self.tone(base, top),
                to=self.tone(base, top - 0.06),
                **style,
            )
        if y > eye:
            self.face([(x0, y, z), (x1, y, z), (x1, y, z1), (x0, y, z1)], self.tone(base, -0.32), **style)
        for xs, za, zb, sign in ((x0, z1, z, -1), (x1, z, z1, 1)):
            if self._faces((xs, y, za), (xs, y, zb)):
                self.face(
                    [(xs, y, za), (xs, y1, za), (xs, y1, zb), (xs, y, zb)],
                    self.tone(base, 0.04 if sign == self.side else -0.22),
                    **style,
                )
        if self._faces((x0, y, z), (x1, y, z)):
            self.face(
                [(x0, y, z), (x0, y1, z), (x1, y1, z), (x1, y, z)],
                self.tone(base, front),
                to=self.tone(base, front - 0.11),
                **style,
            )

    def _faces(self, left: Place, right: Place) -> bool:
        """Whether an upright side whose foot runs from left to right (seen from outside) is turned to the camera."""
        return self.at(*right)[0] - self.at(*left)[0] > 0.2

    # ---- the floor ---------------------------------------------------------------------------
    @contextmanager
    def on_floor(self) -> Iterator[None]:
        """Draw onto the floor's own layer, in true room metres."""
        canvas, flat = self.canvas, self.flat
        self.canvas, self.flat = self.floor or canvas, False
        try:
            yield
        finally:
            self.canvas, self.flat = canvas, flat

    def shadow(self, x: float, z: float, *, w: float, d: float, strength: float = 0.34, blur: float = 0.055) -> None:
        """Contact shadow, thrown a little away from the key light."""
        strength *= 0.5 if self.look.flat else 1.0
        grow, off = 0.06, -self.side * w * 0.06
        corners = [(x - w / 2 - grow + off, z - grow), (x + w / 2 + grow + off, z - grow)]
        corners += [(x + w / 2 + grow + off * 2, z + d + grow), (x - w / 2 - grow + off, z + d + grow)]
        dark = mix(self.palette["shadow"], (0.08, 0.05, 0.10), 0.45)
        with self.on_floor():
            points = [self.at(cx, 0.0, cz) for cx, cz in corners]
            self.poly(
                points, dark, alpha=strength, blur=self.px(blur, z, x), mode=MULTIPLY, corner=self.px(0.15, z, x), line=False
            )

    # ---- light -------------------------------------------------------------------------------
    def glow(self, centre: Point, radius: float, colour: str | Colour = "lamp", *, alpha: float = 0.5, z: float = 0.0) -> None:
        """A light source at a point of the canvas, added in the light pass; `z` is its depth in the room."""
        if self.wall is not None:
            mapped = self.wall.mapXY(*centre)
            centre = (mapped.x(), mapped.y())
        self.light.glow(centre, radius, self.tone(colour), alpha=alpha, z=z)

    def pool(self, x: float, z: float, *, radius: float, strength: float) -> None:
        """Lamp light lying on the floor."""
        with self.on_floor():
            self.disc(
                (x, 0.0, z),
                radius,
                self.palette["lamp"],
                alpha=strength,
                blur=self.px(radius * 0.22, z, x),
                mode=SCREEN,
                line=False,
            )

    # ---- places on the canvas ----------------------------------------------------------------
    @contextmanager
    def moved(self, point: Point, *, degrees: float = 0.0, scale: Point = (1.0, 1.0)) -> Iterator[None]:
        """Draw around a point, turned and scaled."""
        self.canvas.save()
        self.canvas.translate(*point)
        self.canvas.rotate(degrees)
        self.canvas.scale(*scale)
        try:
            yield
        finally:
            self.canvas.restore()

    @contextmanager
    def clipped(self, path: Any, *, blur: float = 0.0) -> Iterator[None]:
        """Draw only inside a path, out of focus with `blur`."""
        self.canvas.save()
        self.canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        if blur and not self.look.flat:
            self.canvas.saveLayer(
                path.getBounds(), skia.Paint(ImageFilter=skia.ImageFilters.Blur(blur, blur, skia.TileMode.kClamp))
            )
        try:
            yield
        finally:
            if blur and not self.look.flat:
                self.canvas.restore()
            self.canvas.restore()


def rect_path(box: tuple[float, float, float, float]) -> Any:
    """A rectangle (left, top, width, height) as a path to clip with."""
    path = skia.Path()
    path.addRect(skia.Rect(box[0], box[1], box[0] + box[2], box[1] + box[3]))
    return path
