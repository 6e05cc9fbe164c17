"""A contact sheet of own drawings, so that anyone sees all of them at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from tongpin.media.fonts import font
from tongpin.media.graphics import skia
from tongpin.stage.props.catalogue import own_names, prop

_LABEL = 15


def sheet(names: Sequence[str] = (), *, cell: int = 110, columns: int = 14) -> skia.Image:
    """All own drawings, or the named ones, each fitted to its cell and named below."""
    shown = tuple(names) or tuple(f"own:{name}" for name in own_names())
    rows = -(-len(shown) // columns)
    surface = skia.Surface(columns * cell, rows * (cell + _LABEL))
    canvas = surface.getCanvas()
    canvas.clear(skia.Color(247, 236, 220))
    ink = skia.Paint(AntiAlias=True, Color=skia.Color(110, 80, 90))
    for i, name in enumerate(shown):
        left, top = i % columns * cell, i // columns * (cell + _LABEL)
        thing = prop(name)
        canvas.save()
        # Drawings reach a little over their size (steam, strings, tips); glows may run into the next cell.
        canvas.translate(left + cell / 2, top + cell * 0.94)
        scale = cell * 0.8 / max(thing.width_m, thing.height_m)
        canvas.scale(scale, scale)
        thing.stand(canvas, "", lambda colour: colour)
        canvas.restore()
        canvas.drawString(name.partition(":")[2][:16], left + 5, top + cell + 9, font(9.5, "regular"), ink)
    return surface.makeImageSnapshot()
