"""Twelve sets. Each module describes one; `registry.py` builds them, `stageset.py` is what a built set is."""

from tongpin.stage.lightmap import View
from tongpin.stage.plates import Baked, Band
from tongpin.stage.sets.contents import provides
from tongpin.stage.sets.registry import build_set, is_indoor, is_roofed, label, layout_of, names
from tongpin.stage.sets.stageset import Emitter, Lamp, Mark, Solid, StageSet, Surface

__all__ = [
    "Baked",
    "Band",
    "Emitter",
    "Lamp",
    "Mark",
    "Solid",
    "StageSet",
    "Surface",
    "View",
    "build_set",
    "is_indoor",
    "is_roofed",
    "label",
    "layout_of",
    "names",
    "provides",
]
