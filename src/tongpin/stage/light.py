"""The light of a shot: glows with depth, shafts, key wash, falloff, vignette and night ambient, as two small images.

One image is multiplied, one is screened. Both are soft, so they are made at a fraction of the frame (`step` base px to a px) and
drawn scaled. Sets bake them into their plates; figures take them through `split` (exact on half-covered edges) and `tint`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tongpin.media.graphics import skia
from tongpin.stage.lens import Point
from tongpin.stage.palette import WHITE, Climate, Colour, mix

Box = tuple[float, float, float, float]  # left, top, right, bottom
Pixels = NDArray[np.float32]
LONG_SIDE = 400  # px of the light images' longer side
LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
# What is left of a glow's veil for things that stand before the lamp: they are rimmed, not fogged.
BEFORE_LAMP = 0.32
NEAREST_VEIL = 0.38  # of the lamps' glow over what a close look sees
WIDE_LIFT = 0.16


@dataclass(frozen=True)
class Glow:
    """A soft light source in base px at a depth of the room."""

    centre: Point
    radius: float
    colour: Colour
    alpha: float
    z: float


@dataclass(frozen=True)
class Shaft:
    """A visible beam: a polygon that fades from its first corner to its third."""

    points: tuple[Point, ...]
    colour: Colour
    alpha: float
    blur: float


@dataclass(frozen=True)
class Rays:
    """The fixed part of a light: what climate, set and frame give it."""

    size: tuple[int, int]
    key: Colour
    shadow: Colour
    ambient: Colour
    beam: float
    vignette: float
    side: int
    window: Box
    focus: Point
    veil: float = 1.0  # how much of their glow lamps lay over what they light

    @staticmethod
    def of(climate: Climate, size: tuple[int, int], *, side: int, ambient: Colour, vignette: float = 1.0) -> Rays:
        """Take the numbers of a climate; `vignette` is the look's share of it."""
        w, h = size
        weight = climate.vignette * vignette * (0.75 if w > h else 1.0)
        window = (0.0, 0.0, float(w), float(h))
        if w > h:  # a wide room has corners that its lamps do not reach
            ambient = mix(ambient, WHITE, WIDE_LIFT)
        return Rays(size, climate.key, climate.shadow, ambient, climate.beam, weight, side, window, (w / 2, h * 0.5))


def _color(colour: Colour, alpha: float) -> int:
    return int(skia.Color4f(*colour, alpha).toColor())


def _radial(canvas: Any, centre: Point, radius: float, ramp: Sequence[tuple[float, int]], *, mode: Any, area: Any = None) -> None:
    shader = skia.GradientShader.MakeRadial(skia.Point(*centre), radius, [c for _, c in ramp], [s for s, _ in ramp])
    box = area or skia.Rect(centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius)
    canvas.drawRect(box, skia.Paint(Shader=shader, BlendMode=mode, Dither=True))


class Light:
    """Collects glows and shafts while a set is drawn, then lights plates, cut-outs and figures."""

    def __init__(self, rays: Rays, glows: list[Glow] | None = None, shafts: list[Shaft] | None = None) -> None:
        self.rays = rays
        self.glows: list[Glow] = glows if glows is not None else []
        self.shafts: list[Shaft] = shafts if shafts is not None else []
        self.step = max(rays.size) / LONG_SIDE
        self._images: dict[tuple[bool, ...], tuple[Pixels, Pixels]] = {}
        self._splits: dict[tuple[object, ...], tuple[Any, Any]] = {}

    @property
    def side(self) -> int:
        """Where the key light comes from: -1 left, 1 right."""
        return self.rays.side

    @property
    def size(self) -> tuple[int, int]:
        """The frame in base px."""
        return self.rays.size

    def glow(self, centre: Point, radius: float, colour: Colour, *, alpha: float = 0.5, z: float = 0.0) -> None:
        """Add a light source."""
        self.glows.append(Glow(centre, radius, colour, alpha, z))

    def shaft(self, points: Sequence[Point], colour: Colour, *, alpha: float, blur: float) -> None:
        """Add a visible beam."""
        self.shafts.append(Shaft(tuple(points), colour, alpha, blur))

    def framed(self, window: Box, focus: Point | None = None) -> Light:
        """The same light with its vignette around what the camera sees."""
        x0, y0, x1, y1 = window
        middle = focus or ((x0 + x1) / 2, (y0 + y1) / 2)
        # A lens that looks closely does not see the haze of the whole room: faces keep their contrast.
        seen = (x1 - x0) / max(1.0, self.size[0])
        rays = replace(self.rays, window=window, focus=middle, veil=max(NEAREST_VEIL, min(1.0, seen) ** 0.6))
        return Light(rays, self.glows, self.shafts)

    # ---- images ------------------------------------------------------------------------------
    def images(self, z: float = -9.0) -> tuple[Pixels, Pixels]:
        """The multiplied and the screened image for things at depth z, 0..1, rows x columns x 3."""
        before = tuple(glow.z > z + 0.25 for glow in self.glows) if z > -9.0 else (False,) * len(self.glows)
        if before not in self._images:
            self._images[before] = self._render(before)
        return self._images[before]

    def _render(self, before: tuple[bool, ...]) -> tuple[Pixels, Pixels]:
        w, h = (max(1, round(side / self.step)) for side in self.size)
        surfaces = [skia.Surface(w, h), skia.Surface(w, h)]
        multiply, screen = (surface.getCanvas() for surface in surfaces)
        multiply.clear(_color(self.rays.ambient, 1.0))
        screen.clear(0xFF000000)
        for canvas in (multiply, screen):
            canvas.scale(w / self.size[0], h / self.size[1])
        for glow, nearer in zip(self.glows, before, strict=True):
            self._add_glow(multiply, screen, glow, BEFORE_LAMP if nearer else 1.0)
        self._add_shafts(screen)
        self._add_key(screen)
        self._add_falloff(multiply)
        arrays = [s.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3] for s in surfaces]
        first, second = (array.astype(np.float32) / 255 for array in arrays)
        return first, second

    def _add_glow(self, multiply: Any, screen: Any, glow: Glow, share: float) -> None:
        alpha = glow.alpha
        if self.rays.ambient != WHITE:
            # At night lamps lift the ambient: local colour comes back near them, and only then do they veil.
            white, strength = mix(glow.colour, WHITE, 0.55), min(1.0, glow.alpha * 1.25)
            ramp = [(s, _color(white, strength * k)) for s, k in ((0.0, 1.0), (0.35, 0.55), (0.68, 0.2), (1.0, 0.0))]
            _radial(multiply, glow.centre, glow.radius * 1.35, ramp, mode=skia.BlendMode.kScreen)
            alpha *= 0.72
        alpha *= self.rays.veil
        ramp = [(s, _color(glow.colour, alpha * share * k)) for s, k in ((0.0, 1.0), (0.3, 0.36), (0.62, 0.1), (1.0, 0.0))]
        _radial(screen, glow.centre, glow.radius, ramp, mode=skia.BlendMode.kScreen)

    def _add_shafts(self, screen: Any) -> None:
        for shaft in self.shafts:
            ends = [skia.Point(*shaft.points[0]), skia.Point(*shaft.points[2])]
            shader = skia.GradientShader.MakeLinear(ends, [_color(shaft.colour, shaft.alpha), _color(shaft.colour, 0.0)])
            paint = skia.Paint(AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kScreen)
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, shaft.blur))
            path = skia.Path()
            path.addPoly([skia.Point(*point) for point in shaft.points], True)
            screen.drawPath(path, paint)

    def _add_key(self, screen: Any) -> None:
        (w, h), rays = self.size, self.rays
        ramp = [(0.0, _color(rays.key, min(1.0, rays.beam * 0.20))), (1.0, _color(rays.key, 0.0))]
        centre = (w * (0.5 + 0.55 * rays.side), h * 0.1)
        _radial(screen, centre, max(w, h) * 0.75, ramp, mode=skia.BlendMode.kScreen, area=skia.Rect(0, 0, w, h))

    def _add_falloff(self, multiply: Any) -> None:
        """Vignette around the window's focus, the far side in shade, the bottom held down for words."""
        (w, h), rays, v = self.size, self.rays, self.rays.vignette
        x0, y0, x1, y1 = rays.window
        shade, area = mix(rays.shadow, WHITE, 0.25), skia.Rect(0, 0, w, h)
        mode = skia.BlendMode.kMultiply
        ramp = [(0.25, _color(shade, 0.0)), (0.62, _color(shade, min(1.0, v * 0.22))), (1.0, _color(shade, min(1.0, v)))]
        _radial(multiply, rays.focus, max(x1 - x0, y1 - y0) * 0.78, ramp, mode=mode, area=area)
        near, far = (x0, x1) if rays.side < 0 else (x1, x0)
        across = [skia.Point(near, y0 + (y1 - y0) * 0.2), skia.Point(far, y0 + (y1 - y0) * 0.75)]
        colours = [_color(shade, share) for share in (0.0, min(1.0, v * 0.15), min(1.0, v * 0.7))]
        multiply.drawRect(
            area, skia.Paint(BlendMode=mode, Shader=skia.GradientShader.MakeLinear(across, colours, [0.0, 0.45, 1.0]))
        )
        down = [skia.Point(0, y0 + (y1 - y0) * 0.74), skia.Point(0, y1)]
        colours = [_color(shade, 0.0), _color(shade, min(1.0, 0.22 + v * 0.45))]
        multiply.drawRect(area, skia.Paint(BlendMode=mode, Shader=skia.GradientShader.MakeLinear(down, colours)))

    # ---- use ---------------------------------------------------------------------------------
    def lay(self, canvas: Any, image: Any, mode: Any) -> None:
        """Draw a light image over a canvas that is in base px."""
        w, h = self.size
        canvas.drawImageRect(image, skia.Rect(0, 0, w, h), LINEAR, skia.Paint(BlendMode=mode))

    def light_opaque(self, canvas: Any) -> None:
        """Light everything on an opaque canvas in base px."""
        multiplied, screened = self.images()
        self.lay(canvas, _opaque(multiplied), skia.BlendMode.kMultiply)
        self.lay(canvas, _opaque(screened), skia.BlendMode.kScreen)

    def split(self, share: float = 1.0, z: float = 0.0) -> tuple[Any, Any]:
        """The light for see-through things: draw the first with kModulate, then the second, kept to the coverage, with kPlus.

        Exact on premultiplied half-covered pixels: screen(c * m, a) = c * m(1 - a) + a. The second image has alpha 0, so that
        kSrcIn over a redraw of the coverage adds colour and no coverage. Both are in px of `step` base px: use `lay`.
        """
        key = (share, *(glow.z > z + 0.25 for glow in self.glows))
        if key not in self._splits:
            multiplied, screened = self.images(z)
            added = screened * share
            self._splits[key] = (_image(multiplied * (1 - added), 1.0), _image(added, 0.0))
        return self._splits[key]

    def light_cutout(self, canvas: Any, coverage: Any, *, share: float = 1.0, z: float = 0.0) -> None:
        """Light what has been drawn on a see-through canvas in base px; `coverage(canvas)` draws the same shape again."""
        modulate, add = self.split(share, z)
        self.lay(canvas, modulate, skia.BlendMode.kModulate)
        canvas.saveLayer(None, skia.Paint(BlendMode=skia.BlendMode.kPlus))
        coverage(canvas)
        self.lay(canvas, add, skia.BlendMode.kSrcIn)
        canvas.restore()

    def at(self, x: float, y: float, z: float = 0.0) -> tuple[Colour, Colour]:
        """What is multiplied and what is screened at a point, as two colours."""
        multiplied, screened = self.images(z)
        rows, columns = multiplied.shape[:2]
        row, column = (min(n - 1, max(0, int(v / self.step))) for v, n in ((y, rows), (x, columns)))
        first, second = (tuple(float(v) for v in array[row, column]) for array in (multiplied, screened))
        return (first[0], first[1], first[2]), (second[0], second[1], second[2])

    def tint(self, x: float, y: float, share: float = 1.0, z: float = 0.0) -> Any:
        """The light at a point as a colour filter, for small live parts such as a face."""
        multiplied, screened = self.at(x, y, z)
        rows: list[float] = []
        for i in range(3):
            added = screened[i] * share
            rows += [multiplied[i] * (1 - added) if i == j else 0.0 for j in range(3)] + [0.0, added]
        return skia.ColorFilters.Matrix([*rows, 0, 0, 0, 1, 0])

    def contact_shadow(self, canvas: Any, point: Point, radius: float, strength: float = 0.4) -> None:
        """The dark a figure presses onto the ground under its feet, pushed off the key light."""
        dark = mix(self.rays.shadow, (0.08, 0.05, 0.10), 0.45)
        x, y = point[0] - self.rays.side * radius * 0.16, point[1]
        paint = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*dark, strength), BlendMode=skia.BlendMode.kMultiply)
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(0.6, radius * 0.14)))
        canvas.drawOval(skia.Rect(x - radius, y - radius * 0.22, x + radius, y + radius * 0.22), paint)


def _opaque(pixels: Pixels) -> Any:
    return _image(pixels, 1.0)


def _image(pixels: Pixels, alpha: float) -> Any:
    full = np.full((*pixels.shape[:2], 1), alpha, np.float32)
    bytes_ = (np.concatenate([pixels, full], 2) * 255 + 0.5).clip(0, 255).astype(np.uint8)
    return skia.Image.fromarray(
        np.ascontiguousarray(bytes_), colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType
    )


@lru_cache(16)
def flare(colour: Colour) -> Any:
    """A soft round light as an image, to be drawn with kScreen for lamps that pulse with a sound."""
    surface = skia.Surface(128, 128)
    surface.getCanvas().clear(0)
    ramp = [(s, _color(colour, k)) for s, k in ((0.0, 1.0), (0.3, 0.36), (0.62, 0.1), (1.0, 0.0))]
    _radial(surface.getCanvas(), (64.0, 64.0), 64.0, ramp, mode=skia.BlendMode.kSrcOver)
    return surface.makeImageSnapshot()
