"""Styles of music as data: what `styles.toml` says, and the choice of a style from the genres and moods asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from tongpin.errors import InputError

_QUIET, _LOUD = 0.35, 0.75
_SOFT_DRUMS = frozenset({"none", "soft", "heart", "brush", "wood", "lofi"})


@dataclass(frozen=True)
class Style:
    """How a piece is made. Lists are choices: the seed picks, long pieces change between them."""

    name: str
    bpm: tuple[float, float]
    scale: str
    grammar: str
    shift: int
    lead: tuple[str, ...]
    chord: tuple[str, ...]
    arp: tuple[str, ...]
    bass: str
    drums: tuple[str, ...]
    comp: tuple[str, ...]
    walk: str
    swing: float
    rhythm: str
    sing: float
    meter: int = 4
    tune: str = ""


@dataclass(frozen=True)
class Feeling:
    """A mood that was asked for: its own style, and what it does to a genre."""

    style: Style
    tempo: float
    energy: float


@dataclass(frozen=True)
class StyleBook:
    """Everything in `styles.toml`."""

    styles: Mapping[str, Style]
    genres: Mapping[str, Style]
    feelings: Mapping[str, Feeling]


@lru_cache(1)
def style_book() -> StyleBook:
    """The styles that ship with Tongpin."""
    text = resources.files("tongpin.sound.music").joinpath("styles.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    rows = tables["style"]
    styles = {name: _style(name, rows[name], rows) for name in rows}
    genres = {name: _style(name, row, rows) for name, row in tables["genre"].items()}
    feelings = {name: _feeling(name, row, rows) for name, row in tables["feeling"].items()}
    return StyleBook(MappingProxyType(styles), MappingProxyType(genres), MappingProxyType(feelings))


def _style(name: str, row: Mapping[str, Any], rows: Mapping[str, Mapping[str, Any]]) -> Style:
    merged = dict(row)
    while "like" in merged:
        merged = {**rows[merged.pop("like")], **merged}
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in merged.items()}
    return Style(name, **values)


def _feeling(name: str, row: Mapping[str, Any], rows: Mapping[str, Mapping[str, Any]]) -> Feeling:
    own = {key: value for key, value in row.items() if key not in ("tempo", "energy")}
    return Feeling(_style(name, own, rows), float(row["tempo"]), float(row["energy"]))


def choose_style(ids: Sequence[str]) -> Style:
    """The style for genre and mood ids of the music lexicon, or for a style's own name. The first of a kind decides."""
    book = style_book()
    genre = next((book.genres[i] for i in ids if i in book.genres), None)
    feeling = next((book.feelings[i] for i in ids if i in book.feelings and i not in book.genres), None)
    if genre and feeling:
        return _coloured(genre, feeling)
    if genre or feeling:
        return genre or feeling.style  # type: ignore[union-attr]  # one of the two is there
    named = next((book.styles[i] for i in ids if i in book.styles), None)
    if named is None:
        known = " ".join(sorted({*book.styles, *book.genres, *book.feelings}))
        raise InputError(
            f"没有这种音乐：{' '.join(ids) or '（空）'}",
            f"there is no such music: {' '.join(ids) or '(nothing)'}",
            hint_zh=f"可用：{known}",
            hint_en=f"Choose from: {known}",
        )
    return named


def _coloured(genre: Style, feeling: Feeling) -> Style:
    """A genre played in a mood: faster or slower, with fewer or more drums, minor where the mood is sad."""
    low, high = (max(48.0, bpm + 0.6 * feeling.tempo) for bpm in genre.bpm)
    drums = genre.drums
    if feeling.energy <= _QUIET:
        drums = tuple(kind for kind in drums if kind in _SOFT_DRUMS) or ("none",)
    elif feeling.energy >= _LOUD and drums == ("none",):
        drums = ("soft",)
    out = replace(genre, name=f"{genre.name}+{feeling.style.name}", bpm=(low, high), drums=drums)
    if feeling.style.name == "sad" and genre.grammar in ("major", "rich"):
        out = replace(out, scale="minor", grammar="minor", shift=-3)
    return out
