"""Checks the lexicon's data files: every id that one entry takes from another table must exist. Used by tests and `make lint`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import resources
from typing import Any

from tongpin.films.reading.lexicon import Tables, read_tables

BASES = frozenset(
    {
        *("cafe", "classroom", "office", "bedroom", "living_room", "kitchen", "street", "park", "starry_hill", "gym", "seaside"),
        "studio",
    }
)
Reference = tuple[str, str, str, Callable[[Tables], frozenset[str]]]  # file, table, key, what it may name


def complaints(tables: Tables | None = None, source: Callable[[str], str] | None = None) -> list[str]:
    """Return what is wrong in the data files, each with its file and line."""
    tables = tables or read_tables()
    return list(_complain(tables, source or _file_text))


def _complain(tables: Tables, source: Callable[[str], str]) -> Iterator[str]:
    for file, table, key, allowed in REFERENCES:
        names = allowed(tables)
        for id_, entry in tables[file][table].items():
            for name in _named(entry, key):
                if name and name not in names:
                    yield f"{file}.toml:{_line(source(file), id_)}: {id_}: {key} = {name!r} is not known"
    for file, table in (("actions", "actions"), ("objects", "objects"), ("places", "places"), ("people", "people")):
        for id_, entry in tables[file][table].items():
            if any(not form.strip() for form in entry["zh"]):
                yield f"{file}.toml:{_line(source(file), id_)}: {id_}: an empty word"


def _named(entry: Mapping[str, Any], key: str) -> list[str]:
    value = entry.get(key, [])
    return [value] if isinstance(value, str) else list(value)


def _line(text: str, id_: str) -> int:
    """Return the line on which an entry begins."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith((f"{id_} =", f"{id_}=")):
            return number
    return 0


def _file_text(file: str) -> str:
    return (resources.files("tongpin.films") / "lexicon" / f"{file}.toml").read_text("utf-8")


def _things(tables: Tables) -> frozenset[str]:
    return frozenset(tables["objects"]["objects"]) | frozenset(tables["looks"]["garments"]) | {"spatula"}


def _sounds(tables: Tables) -> frozenset[str]:
    return frozenset(tables["sounds"]["sounds"])


REFERENCES: tuple[Reference, ...] = (
    ("places", "places", "base", lambda tables: BASES),
    ("places", "places", "amb", lambda tables: _sounds(tables) | {"none"}),
    ("actions", "actions", "act", lambda tables: frozenset(tables["actions"]["ids"])),
    ("actions", "actions", "holds", _things),
    ("actions", "actions", "place", lambda tables: frozenset(tables["places"]["places"])),
    ("actions", "actions", "sounds", _sounds),
    ("objects", "objects", "sound", _sounds),
    ("objects", "objects", "pos", lambda tables: frozenset({"held", "table", "floor", "wall", "sky"})),
    ("people", "people", "clothes", lambda tables: frozenset(tables["looks"]["garments"])),
    ("people", "people", "holds", _things),
    ("people", "people", "sound", _sounds),
    ("time_weather", "festival", "dress", _things),
    ("time_weather", "weather", "sound", _sounds),
    ("time_weather", "time", "light", lambda tables: frozenset(tables["time_weather"]["light"])),
)
