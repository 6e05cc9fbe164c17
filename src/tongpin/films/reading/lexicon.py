"""The words the reader knows, loaded once from the data files in `films/lexicon`.

Start at `lexicon()`. Not here: how forms are collected (`forms.py`) or checked (`checking.py`).
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any, TypeVar

from tongpin.errors import InputError
from tongpin.films.reading import forms
from tongpin.films.reading.entries import (
    ActionEntry,
    AirEntry,
    CameraEntry,
    ColourEntry,
    FeelingEntry,
    GarmentEntry,
    MusicEntry,
    ObjectEntry,
    PersonEntry,
    PlaceEntry,
    Sense,
    SoundEntry,
)
from tongpin.films.reading.props import icon_ids

Tables = Mapping[str, Any]
Entry = TypeVar("Entry")


@dataclass(frozen=True)
class Lexicon:
    """Everything the reader knows. The methods give the record of an id; an unknown id is an InputError with near ids."""

    senses: Mapping[str, tuple[Sense, ...]]
    lengths: Mapping[str, int]  # first character -> length of the longest form that starts with it
    places: Mapping[str, PlaceEntry]
    people: Mapping[str, PersonEntry]
    objects: Mapping[str, ObjectEntry]
    garments: Mapping[str, GarmentEntry]
    actions: Mapping[str, ActionEntry]
    sounds: Mapping[str, SoundEntry]
    musics: Mapping[str, MusicEntry]
    feelings: Mapping[str, FeelingEntry]
    airs: Mapping[str, Mapping[str, AirEntry]]  # by kind: time season festival weather light
    cameras: Mapping[str, CameraEntry]
    colours: Mapping[str, ColourEntry]
    finer_actions: Mapping[str, str]  # "tap+keyboard" -> "type"
    place_of_object: Mapping[str, str]
    labels: Mapping[str, str]  # word before a colon -> kind of block
    digits: Mapping[str, float]
    measures: str
    film_durations: tuple[str, ...]
    unit_seconds: Mapping[str, int]
    function_words: tuple[str, ...]  # adverbs and such: nothing to see, nothing to report

    def place(self, id_: str) -> PlaceEntry:
        """Return a place's record."""
        return _found(self.places, id_, "地点", "place")

    def person(self, role: str) -> PersonEntry:
        """Return a role's record; a second character of a role (`young_woman_2`) shares it."""
        stem = role.rstrip("0123456789").rstrip("_")
        return self.people[stem] if role not in self.people and stem in self.people else _found(self.people, role, "人物", "role")

    def object(self, id_: str) -> ObjectEntry:
        """Return an object's record; garments are objects too when they lie about, and so are props known by name only."""
        if id_ in self.garments and id_ not in self.objects:
            return ObjectEntry(id_, self.garments[id_].art or "own:clothes", 40.0, "floor")
        if id_ not in self.objects and id_ in icon_ids():
            return ObjectEntry(id_, art_name(icon_ids()[id_]))
        return _found(self.objects, id_, "物品", "object")

    def garment(self, id_: str) -> GarmentEntry:
        """Return a garment's record."""
        return _found(self.garments, id_, "衣物", "garment")

    def action(self, act: str) -> ActionEntry:
        """Return an action's record."""
        return _found(self.actions, act, "动作", "action")

    def sound(self, id_: str) -> SoundEntry:
        """Return a sound's record."""
        return _found(self.sounds, id_, "声音", "sound")

    def music(self, id_: str) -> MusicEntry:
        """Return the record of a genre or a mood of music."""
        return _found(self.musics, id_, "音乐", "music")

    def feeling(self, id_: str) -> FeelingEntry:
        """Return a feeling's record."""
        return _found(self.feelings, id_, "情绪", "feeling")

    def air(self, kind: str, id_: str) -> AirEntry:
        """Return the record of a time, season, festival, weather or light (`kind`)."""
        return _found(self.airs[kind], id_, "环境", kind)

    def camera(self, id_: str) -> CameraEntry:
        """Return a camera word's record."""
        return _found(self.cameras, id_, "镜头", "camera")

    def colour(self, id_: str) -> ColourEntry:
        """Return a colour's record."""
        return _found(self.colours, id_, "颜色", "colour")


def _found(table: Mapping[str, Entry], id_: str, zh: str, en: str) -> Entry:
    if id_ in table:
        return table[id_]
    near = ", ".join(difflib.get_close_matches(id_, table, 3)) or ", ".join(sorted(table)[:5])
    raise InputError(
        f"不认识的{zh}“{id_}”",
        f"unknown {en} '{id_}'",
        hint_zh=f"可以用:{near}",
        hint_en=f"use one of: {near}",
    )


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the lexicon; the first call reads the data files."""
    return build_lexicon(read_tables())


def read_tables() -> Tables:
    """Return the data files as plain tables, by file name without suffix."""
    folder = resources.files("tongpin.films") / "lexicon"
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    return {f.name[:-5]: tomllib.loads(f.read_text("utf-8")) for f in files}


def build_lexicon(tables: Tables) -> Lexicon:
    """Return the lexicon of these tables."""
    senses = forms.collect(tables)
    numbers = tables["numbers"]
    return Lexicon(
        senses=senses,
        lengths=_lengths(senses),
        places={i: _place(i, e) for i, e in tables["places"]["places"].items()},
        people={i: _person(i, e) for i, e in tables["people"]["people"].items()},
        objects={i: _object(i, e) for i, e in tables["objects"]["objects"].items()},
        garments=_garments(tables["looks"]),
        actions=_actions(tables["actions"]),
        sounds=_sounds(tables["sounds"]),
        musics=_musics(tables["music"]),
        feelings=_feelings(tables["feelings"]["feelings"]),
        airs={kind: {i: _air(i, e) for i, e in tables["time_weather"][kind].items()} for kind in forms.AIRS},
        cameras={i: _camera(i, e) for i, e in tables["camera"]["camera"].items()},
        colours={i: ColourEntry(i, e["hex"]) for i, e in tables["looks"]["colours"].items()},
        finer_actions=tables["actions"]["object_override"],
        place_of_object=tables["places"]["implied_by_object"],
        labels={word: kind for kind, words in tables["speech"]["labels"].items() for word in words},
        digits=numbers["digits"]["zh"],
        measures="".join(numbers["measure"]["things"]),
        film_durations=tuple(numbers["duration"]["film"]),
        unit_seconds=numbers["duration"]["unit_s"],
        function_words=tuple(numbers["function"]["words"]),
    )


def _lengths(senses: Mapping[str, tuple[Sense, ...]]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for form in senses:
        if len(form) > longest.get(form[0], 0):
            longest[form[0]] = len(form)
    return longest


def _place(id_: str, entry: Tables) -> PlaceEntry:
    return PlaceEntry(id_, entry["base"], tuple(entry.get("dress", ())), entry.get("amb", ""), entry.get("indoor", True))


def _person(id_: str, entry: Tables) -> PersonEntry:
    return PersonEntry(
        id_,
        age=entry.get("age", "any"),
        sex=entry.get("sex", "any"),
        kind=entry.get("kind", "human"),
        clothes=tuple(entry.get("clothes", ())),
        holds=entry.get("holds", ""),
        hair=entry.get("hair", ""),
        glasses=entry.get("glasses", False),
        count=entry.get("n", 1),
        sound=entry.get("sound", ""),
        art=art_name(entry.get("icon", "")),
    )


def _object(id_: str, entry: Tables) -> ObjectEntry:
    return ObjectEntry(id_, art_name(entry["icon"]), float(entry["cm"]), entry["pos"], entry.get("sound", ""))


def art_name(icon: str) -> str:
    """Return the drawing's name: our own as it stands, an icon with its prefix."""
    return icon if not icon or ":" in icon else f"svg:{icon}"


def _garments(looks: Tables) -> dict[str, GarmentEntry]:
    icons = looks["garment_icons"]
    return {
        i: GarmentEntry(i, e.get("slot", ""), e.get("colour", ""), art_name(icons.get(i, "")))
        for i, e in looks["garments"].items()
    }


def _actions(tables: Tables) -> dict[str, ActionEntry]:
    first: dict[str, Tables] = {}
    for group in tables["actions"].values():
        first.setdefault(group["act"], group)  # the first group of an action says what is usual for it
    like = tables["fallback"]
    return {
        act: ActionEntry(act, e.get("holds", ""), e.get("place", ""), tuple(e.get("sounds", ())), like.get(act, ""))
        for act, e in first.items()
    }


def _sounds(tables: Tables) -> dict[str, SoundEntry]:
    like = tables["fallback"]
    return {i: SoundEntry(i, e["kind"], float(e["db"]), like.get(i, "")) for i, e in tables["sounds"].items()}


def _musics(tables: Tables) -> dict[str, MusicEntry]:
    moods = {i: MusicEntry(i, False, float(e["tempo"]), e.get("energy", 0.5)) for i, e in tables["mood"].items()}
    genres = {i: MusicEntry(i, True, float(e["tempo"]), e.get("energy", 0.5)) for i, e in tables["genre"].items()}
    return {**moods, **genres}


def _feelings(table: Tables) -> dict[str, FeelingEntry]:
    first: dict[str, FeelingEntry] = {}
    for entry in table.values():
        first.setdefault(entry["feel"], FeelingEntry(entry["feel"], entry["i"]))
    return first


def _air(id_: str, entry: Tables) -> AirEntry:
    return AirEntry(id_, entry.get("light", ""), entry.get("sound", ""), entry.get("season", ""), tuple(entry.get("dress", ())))


def _camera(id_: str, entry: Tables) -> CameraEntry:
    return CameraEntry(id_, entry.get("size", ""), entry.get("angle", ""), entry.get("move", ""), float(entry.get("speed", 1)))
