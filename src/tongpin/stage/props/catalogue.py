"""Every thing the stage can show, by name, and how it is painted. Start with `prop`.

Names are "own:<drawing>", "svg:<icon>" or the id of an object. Own drawings stand in for the most common icons.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import Literal

import numpy as np

from tongpin.errors import InputError
from tongpin.media.graphics import skia
from tongpin.stage.actors.ink import MANNERS, Grade, Manner, Pen
from tongpin.stage.props import appliances, desk, feasts, food, furniture, leisure, outdoors, personal, svg, tableware
from tongpin.stage.props.sketch import Drawing, Sketch

Place = Literal["held", "table", "floor", "wall", "sky"]
_USUAL_ICON_CM = 30.0
_CM = 0.01
HOUSE = MANNERS["soft"]


@dataclass(frozen=True)
class Prop:
    """A thing that can be painted. Metres, y down; `grip` is where a hand takes it, from the middle of its foot."""

    name: str
    width_m: float
    height_m: float
    grip: tuple[float, float]
    foot: tuple[float, float]  # of the drawing's own coordinates
    cm: float  # largest size, of which icons need to know
    colour: str = ""  # its usual colour; empty for icons

    def paint(self, canvas: skia.Canvas, colour: str, grade: Grade, state: str = "", *, manner: Manner = HOUSE) -> None:
        """Paint with the grip at the origin, in the manner in which the look draws people."""
        canvas.save()
        canvas.translate(-self.grip[0], -self.grip[1])
        self.stand(canvas, colour, grade, state, manner=manner)
        canvas.restore()

    def stand(self, canvas: skia.Canvas, colour: str, grade: Grade, state: str = "", *, manner: Manner = HOUSE) -> None:
        """Paint with the middle of the foot at the origin."""
        kind, _, name = self.name.partition(":")
        if kind == "svg":
            svg.paint_icon(canvas, name, colour, size=self._square(), grade=grade, manner=manner)
            return
        drawing = drawings()[name]
        edge = max(0.1, max(drawing.width, drawing.height) * 0.005) * manner.edge / HOUSE.edge
        canvas.save()
        canvas.translate(-self.foot[0], -self.foot[1])
        canvas.scale(_CM, _CM)
        sketch = Sketch(Pen(canvas, grade, replace(manner, edge=edge)), colour or drawing.tint, state, seed=name)
        drawing.draw(sketch)
        canvas.restore()

    def _square(self) -> float:
        """Side of the icon's whole square, of which the thing itself fills a part."""
        cut = svg.outline_of(self.name.partition(":")[2])
        return self.cm * _CM / max(cut.right - cut.left, cut.bottom - cut.top)


@dataclass(frozen=True)
class Entry:
    """What the table says of an object."""

    art: str
    cm: float
    pose: Place
    steam: bool = False
    glow: bool = False


@lru_cache(maxsize=1)
def drawings() -> Mapping[str, Drawing]:
    """All own drawings by name."""
    parts = (tableware, food, desk, appliances, furniture, personal, leisure, feasts, outdoors)
    return {name: drawing for part in parts for name, drawing in part.DRAWINGS.items()}


@lru_cache(maxsize=1)
def _table() -> tuple[Mapping[str, Entry], Mapping[str, str], Mapping[str, str]]:
    table = tomllib.loads(files(__package__).joinpath("props.toml").read_text("utf-8"))
    return {name: Entry(**row) for name, row in table["objects"].items()}, table["instead"], table["from_behind"]


def own_names() -> tuple[str, ...]:
    """The names of all own drawings."""
    return tuple(sorted(drawings()))


def entry_of(object_id: str) -> Entry | None:
    """What is known of an object, or None."""
    return _table()[0].get(object_id)


def art_of(name: str) -> str | None:
    """The drawing that shows a name: an own drawing where there is one, else an icon; None where there is neither."""
    objects, instead, _ = _table()
    entry = objects.get(name)
    art = entry.art if entry else name
    kind, _, inner = art.partition(":")
    if kind == "svg":
        return f"own:{instead[inner]}" if inner in instead else art if inner in svg.icons() else None
    known = inner if kind == "own" else art
    return f"own:{known}" if known in drawings() else None


def has_art(name: str) -> bool:
    """Whether a name can be drawn."""
    return art_of(name) is not None


@lru_cache(maxsize=512)
def prop(name: str) -> Prop:
    """The thing of a name: an art name or an object's id."""
    art = art_of(name)
    if art is None:
        raise InputError(
            f"道具库里没有“{name}”",
            f"there is no drawing of {name!r}",
            hint_zh="请换一个常见的东西，或在分镜里去掉它。",
            hint_en="Name a more common thing, or take it out of the storyboard.",
        )
    kind, _, inner = art.partition(":")
    entry = entry_of(name)
    return _own(drawings()[inner]) if kind == "own" else _icon(art, entry.cm if entry else _USUAL_ICON_CM)


def _own(drawing: Drawing) -> Prop:
    left, top, right, bottom = _extent(drawing)
    foot = (left + right) / 2, bottom
    grip = tuple((held - own) * _CM for held, own in zip(drawing.held_at, foot, strict=True))
    return Prop(
        f"own:{drawing.name}",
        width_m=(right - left) * _CM,
        height_m=(bottom - top) * _CM,
        grip=(grip[0], grip[1]),
        foot=(foot[0] * _CM, foot[1] * _CM),
        cm=max(right - left, bottom - top),
        colour=drawing.tint,
    )


def _extent(drawing: Drawing) -> tuple[float, float, float, float]:
    """What a drawing really covers, in its centimetres, without glow and steam: it is drawn small once and looked at."""
    reach = 1.3 * max(drawing.width, drawing.height)
    side = 160
    data = np.zeros((side, side, 4), np.uint8)
    surface = skia.Surface(side, side)
    canvas = surface.getCanvas()
    canvas.translate(side / 2, side / 2)
    canvas.scale(side / 2 / reach, side / 2 / reach)
    pen = Pen(canvas, lambda colour: colour, Manner(edge=0.0))
    drawing.draw(Sketch(pen, drawing.tint, seed=drawing.name, solid_only=True))
    surface.readPixels(skia.ImageInfo.MakeN32Premul(side, side), data, side * 4, 0, 0)
    solid = data[..., 3] > 40
    if not solid.any():
        return -drawing.width / 2, -drawing.height, drawing.width / 2, 0.0
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    edges = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)
    left, top, right, bottom = ((float(edge) / side * 2 - 1) * reach for edge in edges)
    return left, top, right, bottom


def _icon(art: str, cm: float) -> Prop:
    cut = svg.outline_of(art.partition(":")[2])
    wide, tall = cut.right - cut.left, cut.bottom - cut.top
    unit = cm * _CM / max(wide, tall)
    return Prop(art, wide * unit, tall * unit, grip=(0.0, -tall * unit / 2), foot=(0.0, 0.0), cm=cm)


def paint_prop(canvas: skia.Canvas, name: str, colour: str, grade: Grade, manner: Manner = HOUSE) -> None:
    """Paint a thing in somebody's hand, grip at the origin, in metres. Books and screens show us their backs."""
    art = art_of(name) or name
    behind = _table()[2].get(art.partition(":")[2])
    prop(f"own:{behind}" if behind else name).paint(canvas, colour, grade, manner=manner)
