"""Baking: a set's recorded drawings become one lit plate, lit cut-outs between the actors and blurred framing art.

The camera's view is an input of the bake: everything is drawn sharp at the shot's tightest zoom over all that its window sees.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import cv2
import numpy as np

from tongpin.media.graphics import skia
from tongpin.stage.easel import Easel, Pixels, image_of, opaque_image_of, pixels_of
from tongpin.stage.light import LINEAR, Light
from tongpin.stage.lightmap import LightMap, View
from tongpin.stage.looks.look import Grain, Look

FORE_BLUR = 7.0  # base px at 1080x1920


@dataclass(frozen=True)
class Band:
    """A lit cut-out at a depth, with its corner in plate px (in frame px for framing art)."""

    z: float
    image: Any
    x: int
    y: int


@dataclass(frozen=True)
class Drawing:
    """A recorded drawing in base px at a depth."""

    name: str
    z: float
    picture: Any


@dataclass(frozen=True)
class Drawings:
    """Everything that a set has drawn: shell layers far to near, the floor, solids, framing art."""

    shell: tuple[Any, ...]
    floor: tuple[Any, ...]
    solids: tuple[Drawing, ...]
    fore: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Baked:
    """What a shot's frames are put together from."""

    plate: Any
    plate_to_base: Any
    bands: tuple[Band, ...]
    fore: Band | None
    light: Light


@dataclass(frozen=True)
class _Easel:
    """A view with what is needed to paint it."""

    view: View
    light: Light
    look: Look
    unit: float

    @property
    def size(self) -> tuple[int, int]:
        return self.view.size

    def matrix(self) -> Any:
        """Base px to plate px."""
        matrix = skia.Matrix.Scale(self.view.zoom, self.view.zoom)
        matrix.preTranslate(-self.view.window[0], -self.view.window[1])
        return matrix

    def finished(self, image: Any, grain: Grain) -> Any:
        """The look's finish on a picture."""
        if self.look.finish is None:
            return image
        pixels = np.ascontiguousarray(image.toarray(colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType))
        grain = replace(grain, scale=self.unit * self.view.zoom)
        done = self.look.finish(pixels, grain)
        alpha = skia.kOpaque_AlphaType if grain.whole else skia.kPremul_AlphaType
        return skia.Image.fromarray(np.ascontiguousarray(done), colorType=skia.kRGBA_8888_ColorType, alphaType=alpha)


def bake(drawings: Drawings, *, view: View, depths: Sequence[float], light: Light, look: Look, unit: float) -> Baked:
    """Paint a view: what lies behind the farthest actor on the plate, the rest in bands cut at the actors' depths."""
    framed = light.framed(view.window)
    easel = _Easel(view, framed, look, unit)
    solids = sorted(drawings.solids, key=lambda solid: -solid.z)
    cuts = sorted({float(depth) for depth in depths}, reverse=True)
    farthest = cuts[0] if cuts else float("-inf")
    plate = _paint_plate(easel, [*drawings.shell, *drawings.floor, *(s.picture for s in solids if s.z > farthest)])
    bands = []
    for cut, nearer in pairwise([*cuts, float("-inf")]):
        between = [solid for solid in solids if nearer < solid.z <= cut]
        band = _paint_band(easel, between) if between else None
        bands += [band] if band else []
    back = skia.Matrix()
    easel.matrix().invert(back)
    return Baked(plate, back, tuple(bands), _paint_fore(easel, drawings.fore), framed)


def _paint_plate(easel: _Easel, pictures: Sequence[Any]) -> Any:
    (w, h), sigma = easel.size, easel.view.blur * easel.view.zoom
    # Out of focus it is painted at a third of the size: the detail would be gone anyway.
    step = 3 if sigma > 5 else 1
    surface = skia.Surface.MakeRaster(
        skia.ImageInfo.Make(max(1, w // step), max(1, h // step), skia.kN32_ColorType, skia.kOpaque_AlphaType)
    )
    canvas = surface.getCanvas()
    canvas.clear(0xFF000000)
    canvas.scale(surface.width() / w, surface.height() / h)
    canvas.concat(easel.matrix())
    for picture in pictures:
        canvas.drawPicture(picture)
    pixels = pixels_of(surface.makeImageSnapshot())
    if sigma:
        pixels = _blurred(pixels, sigma / step, easel.size)
    lit = LightMap(easel.light, easel.view).on_opaque(pixels)
    return easel.finished(opaque_image_of(lit), Grain())


def _blurred(pixels: Pixels, sigma: float, size: tuple[int, int]) -> Pixels:
    soft = cv2.GaussianBlur(pixels, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(soft, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _paint_band(easel: _Easel, solids: Sequence[Drawing]) -> Band | None:
    def draw(canvas: Any) -> None:
        for solid in solids:
            canvas.drawPicture(solid.picture)

    z = solids[-1].z
    cut = _cut_out(easel.size, easel.matrix(), draw)
    if cut is None:
        return None
    raw, x, y = cut
    lit = LightMap(easel.light, easel.view.part(x, y, raw.shape), z=z).on_cutout(raw, 0, 0)
    return Band(z, easel.finished(image_of(lit), Grain(x=x, y=y, whole=False)), x, y)


def _cut_out(size: tuple[int, int], matrix: Any, draw: Callable[[Any], None]) -> tuple[Pixels, int, int] | None:
    """Draw on nothing and crop to what is there."""
    sheet = Easel(size)
    sheet.canvas.concat(matrix)
    draw(sheet.canvas)
    covered = sheet.pixels.view(np.uint32)[..., 0]  # premultiplied: a clear pixel is all zeros
    rows = np.flatnonzero(covered.any(1))
    if not rows.size:
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(covered[top:bottom].any(0))
    left, right = int(columns[0]), int(columns[-1]) + 1
    return sheet.pixels[top:bottom, left:right], left, top


def _paint_fore(easel: _Easel, pictures: Sequence[Any]) -> Band | None:
    """Framing art belongs to the frame, not to the room: frame px, blurred, lit where it lies."""
    if not pictures:
        return None
    w, h = easel.light.size
    step = 3 if min(w, h) > 400 else 1
    sigma = FORE_BLUR * easel.unit / step
    blur = skia.Paint() if easel.look.flat else skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma))

    def draw(canvas: Any) -> None:
        canvas.saveLayer(None, blur)
        for picture in pictures:
            canvas.drawPicture(picture)
        canvas.restore()

    if easel.look.flat:
        step = 1
    cut = _cut_out((max(1, w // step), max(1, h // step)), skia.Matrix.Scale(1 / step, 1 / step), draw)
    if cut is None:
        return None
    pixels, x, y = cut
    small = image_of(pixels)
    surface = skia.Surface(small.width() * step, small.height() * step)
    canvas = surface.getCanvas()
    canvas.drawImageRect(small, skia.Rect(0, 0, surface.width(), surface.height()), LINEAR)
    multiplied = easel.light.at((x + small.width() / 2) * step, (y + small.height() / 2) * step, z=-2.0)[0]
    matrix = [v for i in range(3) for v in [multiplied[i] if i == j else 0.0 for j in range(3)] + [0.0, 0.0]]
    lit = skia.Surface(surface.width(), surface.height())
    paint = skia.Paint(ColorFilter=skia.ColorFilters.Matrix([*matrix, 0, 0, 0, 1, 0]))
    lit.getCanvas().drawImage(surface.makeImageSnapshot(), 0, 0, LINEAR, paint)
    whole = replace(easel, view=replace(easel.view, zoom=1.0))
    return Band(-2.0, whole.finished(lit.makeImageSnapshot(), Grain(x=x * step, y=y * step, whole=False)), x * step, y * step)
