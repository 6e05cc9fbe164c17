"""The art collection: icons as vector drawings, rasterised once per size, recoloured and graded to sit beside our own props."""

from __future__ import annotations

import gzip
import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from tongpin.errors import EnvironmentFailure
from tongpin.media.emoji import inlined
from tongpin.media.graphics import skia
from tongpin.stage.actors.ink import MANNERS, Grade, Manner, rgb

_SIZES = (48, 96, 192, 384, 768)
_HOUSE_EDGE, _EDGE_SHARE = 0.8, 0.007  # icons have no line of their own in the house look
_CALM = 0.88  # share of the icons' saturation that is kept: they are louder than the rest of the picture


@dataclass(frozen=True)
class Cutting:
    """A rasterised icon and the part of its square that is not empty, in shares of the square."""

    image: skia.Image
    left: float
    top: float
    right: float
    bottom: float


@lru_cache(maxsize=1)
def icons() -> dict[str, str]:
    """All icons by name, as SVG bodies in a square of 32."""
    found: dict[str, str] = read_art("icons.json.gz")
    return found


def read_art(name: str) -> Any:
    """One of the collection's files, which the build puts into the package."""
    file = files("tongpin").joinpath("assets", "art", name)
    try:
        return json.loads(gzip.decompress(file.read_bytes()))
    except (OSError, ValueError) as cause:
        raise EnvironmentFailure(
            "道具图库不见了",
            "the art collection is missing",
            hint_zh="请重新安装：make setup，或 pip install --force-reinstall tongpin",
            hint_en="Install again: make setup, or pip install --force-reinstall tongpin",
        ) from cause


def outline_of(icon: str) -> Cutting:
    """The icon at its smallest size, for its proportions."""
    return _cutting(icon, _SIZES[0] * 2, "")


def paint_icon(
    canvas: skia.Canvas, icon: str, colour: str, *, size: float, grade: Grade, manner: Manner = MANNERS["soft"]
) -> None:
    """Draw an icon of a size in canvas units, the middle of its foot at the origin; looks with edges draw one around it."""
    matrix = canvas.getTotalMatrix()
    pixels = size * math.hypot(matrix.getScaleX(), matrix.getSkewY())
    cut = _cutting(icon, next((s for s in _SIZES if s >= pixels), _SIZES[-1]), colour)
    left = -(cut.left + cut.right) / 2 * size
    box = skia.Rect.MakeXYWH(left, -cut.bottom * size, size, size)
    paint = skia.Paint(AntiAlias=True, ColorFilter=graded(grade))
    sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    if manner.edge > _HOUSE_EDGE:
        canvas.drawImageRect(cut.image, box, sampling, _edge(manner, size, grade))
    canvas.drawImageRect(cut.image, box, sampling, paint)


def _edge(manner: Manner, size: float, grade: Grade) -> skia.Paint:
    """The icon's silhouette, a line's width larger, in the look's ink."""
    reach = size * _EDGE_SHARE * manner.edge
    red, green, blue = grade(rgb(manner.edge_tint or "charcoal"))
    flat = skia.ColorFilters.Matrix([0, 0, 0, 0, red, 0, 0, 0, 0, green, 0, 0, 0, 0, blue, 0, 0, 0, 1, 0])
    grown = skia.ImageFilters.Dilate(reach, reach)
    return skia.Paint(AntiAlias=True, ImageFilter=skia.ImageFilters.ColorFilter(flat, grown))


@lru_cache(maxsize=96)
def _cutting(icon: str, pixels: int, colour: str) -> Cutting:
    head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    text = f'{head} width="{pixels}" height="{pixels}" viewBox="0 0 32 32">{inlined(icons()[icon])}</svg>'
    picture = skia.SVGDOM.MakeFromStream(skia.MemoryStream.MakeCopy(text.encode()))
    picture.setContainerSize(skia.Size(pixels, pixels))
    info = skia.ImageInfo.Make(pixels, pixels, skia.kRGBA_8888_ColorType, skia.kUnpremul_AlphaType)
    surface = skia.Surface(pixels, pixels)
    picture.render(surface.getCanvas())
    data = np.zeros((pixels, pixels, 4), np.uint8)
    surface.readPixels(info, data, pixels * 4, 0, 0)
    box = _box(data[..., 3])
    data[..., :3] = _toned(data, colour)
    return Cutting(skia.Image.fromarray(data, skia.kRGBA_8888_ColorType), *(edge / pixels for edge in box))


def _box(alpha: npt.NDArray[np.uint8]) -> tuple[int, int, int, int]:
    solid = alpha > 24
    if not solid.any():
        return 0, 0, alpha.shape[1], alpha.shape[0]
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _toned(data: npt.NDArray[np.uint8], colour: str) -> npt.NDArray[np.uint8]:
    """Calmer colours; with a colour asked for, the icon's main hue becomes it."""
    rgb_ = np.asarray(data[..., :3], np.float32) / np.float32(255)
    if colour:
        rgb_ = _recoloured(rgb_, data[..., 3] > 60, np.array(rgb(colour), np.float32))
    grey: npt.NDArray[np.float32] = rgb_ @ np.array([0.3, 0.59, 0.11], np.float32)
    calm = grey[..., None] + (rgb_ - grey[..., None]) * _CALM
    return np.asarray(np.clip(calm * 255 + 0.5, 0, 255), np.uint8)


def _recoloured(
    picture: npt.NDArray[np.float32], solid: npt.NDArray[np.bool_], wanted: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    high, low = picture.max(-1), picture.min(-1)
    strength = high - low
    turn = np.arctan2(np.sqrt(3) * (picture[..., 1] - picture[..., 2]), 2 * picture[..., 0] - picture[..., 1] - picture[..., 2])
    weight = np.where(solid & (strength > 0.12), strength, 0)
    counts, _ = np.histogram(turn, 36, (-np.pi, np.pi), weights=weight)
    main = (int(np.argmax(counts)) + 0.5) / 36 * 2 * np.pi - np.pi
    away = np.abs((turn - main + np.pi) % (2 * np.pi) - np.pi)
    share = np.clip(1.6 - away / 0.5, 0, 1) * np.clip(strength / 0.15, 0, 1)
    if not counts.any():  # a grey icon takes the colour as a whole
        share = np.full_like(high, 0.85)
    middle = np.median(high[solid & (share > 0.5)]) if (solid & (share > 0.5)).any() else 0.8
    painted = np.clip(wanted * (high / max(0.2, float(middle)))[..., None], 0, 1)
    return np.asarray(picture + (painted - picture) * share[..., None], np.float32)


def graded(grade: Grade) -> skia.ColorFilter:
    """The grade of the shot as one colour matrix, fitted to how it changes a few colours."""
    steps = (0.06, 0.5, 0.94)
    samples = [(r, g, b) for r in steps for g in steps for b in steps if abs(r - g) + abs(g - b) < 1.4]
    before = np.array([(*s, 1.0) for s in samples])
    after = np.array([grade(s) for s in samples])
    fit, *_ = np.linalg.lstsq(before, after, rcond=None)
    rows = [[*(float(v) for v in fit[:3, k]), 0.0, float(fit[3, k])] for k in range(3)]
    return skia.ColorFilters.Matrix([v for row in rows for v in row] + [0.0, 0.0, 0.0, 1.0, 0.0])
