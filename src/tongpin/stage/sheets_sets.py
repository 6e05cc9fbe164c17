"""Contact sheets of the sets: every place by mood, every look, every camera, so that anyone sees the whole stage at a glance."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from tongpin.media.graphics import skia
from tongpin.stage.canvas import typeface
from tongpin.stage.lens import lens_for
from tongpin.stage.lightmap import View
from tongpin.stage.looks import Look, look, look_names
from tongpin.stage.sets import build_set, label, names
from tongpin.stage.sets.stageset import StageSet
from tongpin.stage.staging import Air, Angle
from tongpin.stage.weather import draw_ripples, draw_steam, draw_weather, suits

Size = tuple[int, int]
PORTRAIT, LANDSCAPE = (126, 224), (288, 162)
GAP, LABEL_PX, QUALITY = 6, 18, 70
MOODS: Mapping[str, Air] = {
    "dawn": Air(hour="dawn", season="spring"),
    "day": Air(hour="day", season="summer"),
    "golden": Air(hour="golden", season="autumn"),
    "night": Air(hour="night", season="summer"),
    "rain": Air(hour="night", weather="rain", season="autumn", wet=True),
    "snow": Air(hour="day", weather="snow", season="winter"),
    "fog": Air(hour="dawn", weather="fog", season="autumn"),
}
ANGLES: tuple[Angle, ...] = ("front", "three_quarter", "reverse", "high", "low")


@dataclass(frozen=True)
class Cell:
    """One picture of a sheet."""

    place: str
    air: Air = field(default_factory=Air)
    look: str = "soft"
    angle: Angle = "front"
    seed: int = 0
    dressing: tuple[str, ...] = ()
    size: Size = PORTRAIT
    words: str = ""


def draw_cell(cell: Cell, t: float = 1.3) -> Any:
    """The set of a cell with its weather and steam, as an image."""
    made = build_set(
        cell.place,
        lens=lens_for(cell.size, cell.angle),
        air=cell.air,
        look=look(cell.look),
        dressing=cell.dressing,
        seed=cell.seed,
        angle=cell.angle,
    )
    w, h = cell.size
    baked = made.bake(View(1.0, (0.0, 0.0, float(w), float(h))), (0.0,))
    surface = skia.Surface(w, h)
    canvas = surface.getCanvas()
    canvas.drawImage(baked.plate, 0, 0)
    _draw_air(canvas, made, t, near=False)
    for band in baked.bands:
        canvas.drawImage(band.image, band.x, band.y)
    for emitter in made.emitters:
        draw_steam(canvas, t, x=emitter.x, y=emitter.y, size=emitter.size, palette=made.palette)
    if baked.fore:
        canvas.drawImage(baked.fore.image, baked.fore.x, baked.fore.y)
    _draw_air(canvas, made, t, near=True)
    return _framed(surface.makeImageSnapshot(), made.brush.look)


def _framed(image: Any, painted: Look) -> Any:
    """The look's last step, as on every frame of a film."""
    if painted.frame is None:
        return image
    pixels = np.ascontiguousarray(image.toarray(colorType=skia.kBGRA_8888_ColorType))
    painted.frame(pixels)
    return skia.Image.fromarray(pixels, colorType=skia.kBGRA_8888_ColorType, copy=True)


def _draw_air(canvas: Any, made: StageSet, t: float, *, near: bool) -> None:
    size, palette = made.lens.size, made.palette
    for kind in suits(palette, indoor=made.indoor):
        draw_weather(canvas, kind, t, size=size, palette=palette, near=near)
    if near and palette.climate.wet and not made.indoor:
        draw_ripples(canvas, t, size=size, palette=palette, ground=(size[1] * 0.70, size[1] * 0.99))


def draw_sheet(cells: Sequence[Cell], columns: int) -> Any:
    """Cells in rows, each with its words below, as one image."""
    w, h = cells[0].size
    rows = -(-len(cells) // columns)
    surface = skia.Surface(columns * (w + GAP) + GAP, rows * (h + LABEL_PX + GAP) + GAP)
    canvas = surface.getCanvas()
    canvas.clear(0xFF22202A)
    font = skia.Font(typeface(bold=False), 11)
    for index, cell in enumerate(cells):
        x, y = GAP + index % columns * (w + GAP), GAP + index // columns * (h + LABEL_PX + GAP)
        canvas.drawImage(draw_cell(cell), x, y)
        canvas.drawString(cell.words, x + 2, y + h + 13, font, skia.Paint(AntiAlias=True, Color=0xFFEDE6DA))
    return surface.makeImageSnapshot()


def mood_cells(places: Sequence[str] = ()) -> list[Cell]:
    """Every place in every mood."""
    return [
        Cell(place, air, words=f"{label(place)} {place} · {mood}", seed=0)
        for place in (places or names())
        for mood, air in MOODS.items()
    ]


def look_cells() -> list[Cell]:
    """Three places in every look."""
    scenes = (("park", MOODS["golden"]), ("cafe", MOODS["day"]), ("street", MOODS["rain"]))
    return [
        Cell(place, air, look=name, size=(198, 352), words=f"{look(name).zh} {name}")
        for place, air in scenes
        for name in look_names()
    ]


def angle_cells() -> list[Cell]:
    """Every place from every camera."""
    return [Cell(place, angle=angle, words=f"{label(place)} · {angle}") for place in names() for angle in ANGLES]


def format_cells() -> list[Cell]:
    """Every place in landscape, in a mood that suits it."""
    order = list(MOODS)
    return [
        Cell(place, MOODS[order[index % 4]], size=LANDSCAPE, words=f"{label(place)} {place} · {order[index % 4]}")
        for index, place in enumerate(names())
    ]


def variant_cells() -> list[Cell]:
    """Three variants of every place: two cafés are two cafés."""
    return [Cell(place, seed=seed, words=f"{label(place)} · {seed + 1}") for place in names() for seed in range(3)]


SHEETS: Mapping[str, tuple[Callable[[], list[Cell]], int]] = {
    "sets-moods": (mood_cells, 14),
    "sets-looks": (look_cells, 7),
    "sets-angles": (angle_cells, 15),
    "sets-landscape": (format_cells, 4),
    "sets-variants": (variant_cells, 12),
}


def write_sheets(folder: Path) -> list[Path]:
    """Draw every sheet of the sets into a folder as small JPEGs."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, (cells, columns) in SHEETS.items():
        path = folder / f"{name}.jpg"
        path.write_bytes(_jpeg(draw_sheet(cells(), columns)))
        written.append(path)
    return written


def _jpeg(image: Any) -> bytes:
    pixels = np.ascontiguousarray(image.toarray(colorType=skia.kBGRA_8888_ColorType)[..., :3])
    done, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    if not done:  # only a zero-sized picture can fail, and a sheet has cells
        raise ValueError("an empty sheet cannot be written")
    return bytes(encoded.tobytes())
