"""The fonts that come with the package: typefaces by weight, what they can draw, and how wide words become.

The first typeface is Noto Sans SC; any further font file in the folder helps out where it has no glyph.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import groupby
from typing import Literal

from tongpin.errors import EnvironmentFailure
from tongpin.media.graphics import skia

Weight = Literal["regular", "bold"]

FIRST = "NotoSansSC"

# Marks that steer writing and are never seen; a font need not have them.
_UNSEEN = {*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), *range(0xFE00, 0xFE10), 0xFEFF, 0xAD}


@dataclass(frozen=True)
class Run:
    """Neighbouring characters that the same typeface can draw; `typeface` is None where none can."""

    text: str
    at: int  # index of the first character
    typeface: skia.Typeface | None


@lru_cache(maxsize=4)
def typefaces(weight: Weight = "bold") -> tuple[skia.Typeface, ...]:
    """All typefaces of a weight, the first of them for Chinese and Latin."""
    folder = resources.files("tongpin").joinpath("assets", "fonts")
    ending = f"-{weight.capitalize()}.ttf"
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(ending)) if folder.is_dir() else []
    names.sort(key=lambda name: not name.startswith(FIRST))
    if not names or not names[0].startswith(FIRST):
        raise _no_font(f"{FIRST}{ending}")
    return tuple(_load(folder.joinpath(name)) for name in names)


def font(size: float, weight: Weight = "bold", typeface: skia.Typeface | None = None) -> skia.Font:
    """A Skia font that draws the same glyphs at every position: no hinting, subpixel placing."""
    made = skia.Font(typeface or typefaces(weight)[0], size)
    made.setHinting(skia.FontHinting.kNone)
    made.setSubpixel(True)
    made.setEdging(skia.Font.Edging.kAntiAlias)
    return made


def runs(text: str, weight: Weight = "bold") -> tuple[Run, ...]:
    """Split text by the typeface that can draw it. Unseen marks stay with the character before them."""
    chosen: list[skia.Typeface | None] = []
    for character in text:
        chosen.append(chosen[-1] if is_unseen(character) and chosen else typeface_for(character, weight))
    return tuple(_runs(text, chosen))


def typeface_for(character: str, weight: Weight = "bold") -> skia.Typeface | None:
    """The first typeface that has a glyph for a character, or None."""
    if is_unseen(character):
        return typefaces(weight)[0]
    return next((face for face in typefaces(weight) if face.unicharToGlyph(ord(character))), None)


def glyph_gaps(text: str, weight: Weight = "bold") -> tuple[str, ...]:
    """The characters that no font can draw, each once, in order."""
    return tuple(dict.fromkeys(character for character in text if typeface_for(character, weight) is None))


def measure(text: str, size: float, weight: Weight = "bold") -> float:
    """Width of a line in pixels; what cannot be drawn takes no room."""
    return float(sum(font(size, weight, run.typeface).measureText(run.text) for run in runs(text, weight) if run.typeface))


def is_unseen(character: str) -> bool:
    """Is it a space, a control character or a mark that only steers its neighbours?"""
    return ord(character) in _UNSEEN or ord(character) < 0x21 or character.isspace()


def _runs(text: str, chosen: list[skia.Typeface | None]) -> Iterator[Run]:
    for _, group in groupby(range(len(text)), key=lambda i: id(chosen[i])):
        places = list(group)
        yield Run(text[places[0] : places[-1] + 1], places[0], chosen[places[0]])


def _load(file: Traversable) -> skia.Typeface:
    with resources.as_file(file) as path:
        # An empty font manager does not look through the fonts of the machine, which takes seconds on a fresh one.
        empty = getattr(skia.FontMgr, "New_Custom_Empty", None)
        face = empty().makeFromFile(str(path), 0) if empty else skia.Typeface.MakeFromFile(str(path))
    if face is None:
        raise _no_font(file.name)
    return face


def _no_font(name: str) -> EnvironmentFailure:
    return EnvironmentFailure(
        f"缺少字体文件 {name}，或者它已损坏",
        f"the font file {name} is missing or damaged",
        hint_zh="请运行 make setup 重新取得字体。",
        hint_en="Run make setup to fetch the fonts again.",
    )
