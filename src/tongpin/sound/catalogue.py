"""From the lexicon's sound ids to finished sounds. `sounded` makes one; `clash` says what cannot sound together."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any

import numpy as np

from tongpin.errors import InputError
from tongpin.sound.foley import Sounded, recipe_named, render
from tongpin.sound.foley.recipe import Kind
from tongpin.sound.signal.arrays import as_stereo, gain, samples
from tongpin.sound.signal.filters import equalise
from tongpin.sound.signal.rooms import DRY, GLASS

_LOUDER_DB = 8.0  # what "loud" or "faint" in the words means


@dataclass(frozen=True)
class Entry:
    """How a sound id of the lexicon is made."""

    id: str
    recipe: str
    kind: Kind
    level_db: float = 0.0
    intensity: float = 0.5
    distance_m: float = 1.0
    length: int = 0  # samples of a run; 0 is the recipe's own
    pace: float = 0.0
    outside: bool = False  # belongs out of doors: dull behind the window
    indoors: str = ""  # another recipe where it is heard from inside
    clashes: frozenset[str] = frozenset()


@lru_cache(1)
def entries() -> Mapping[str, Entry]:
    """Every sound id that can be made."""
    rows = _tables()["sound"]
    pairs = {(a, b) for a, row in rows.items() for b in row.get("clashes", ())}
    pairs |= {(b, a) for a, b in pairs}
    return MappingProxyType({id_: _entry(id_, row, frozenset(b for a, b in pairs if a == id_)) for id_, row in rows.items()})


@lru_cache(1)
def _tables() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(resources.files("tongpin.sound").joinpath("catalogue.toml").read_text(encoding="utf-8"))


def _entry(id_: str, row: Mapping[str, Any], clashes: frozenset[str]) -> Entry:
    return Entry(
        id_,
        row["recipe"],
        recipe_named(row["recipe"]).kind,
        level_db=float(row.get("level", 0.0)),
        intensity=float(row.get("intensity", 0.5)),
        distance_m=float(row.get("distance", 1.0)),
        length=samples(row.get("seconds", 0.0)),
        pace=float(row.get("pace", 0.0)),
        outside=bool(row.get("outside", False)),
        indoors=str(row.get("indoors", "")),
        clashes=clashes,
    )


def entry(id_: str) -> Entry:
    """The entry of a sound id. Raises InputError for an id that nobody makes."""
    try:
        return entries()[id_]
    except KeyError:
        raise InputError(
            f"没有声音“{id_}”",
            f"there is no sound with the id {id_!r}",
            hint_zh="请在分镜里换一个声音 id。",
            hint_en="Use another sound id in the storyboard.",
        ) from None


def sounded(
    id_: str,
    *,
    seed: int = 0,
    level: float = 0.0,
    distance_m: float | None = None,
    room: str = DRY,
    pan: float = 0.0,
    length: int | None = None,
    pace: float = 0.0,
    indoor: bool = False,
) -> Sounded:
    """A sound of the lexicon. `level` is -1 faint .. 1 loud; distance and pace default to what the catalogue says.

    Indoors, what belongs outside is heard through the window.
    """
    found = entry(id_)
    made = render(
        found.indoors if indoor and found.indoors else found.recipe,
        seed=seed,
        intensity=float(np.clip(found.intensity + 0.2 * level, 0, 1)),
        distance_m=found.distance_m if distance_m is None else distance_m,
        room=room,
        pan=pan,
        length=length or found.length or None,
        pace=pace or found.pace,
    )
    db = found.level_db + (_LOUDER_DB - 2.4) * level  # intensity brings the other 2.4 dB
    audio = made.audio * np.float32(gain(db)) if db else made.audio
    if indoor and found.outside and not found.indoors:
        audio = as_stereo(equalise(audio, GLASS))
    return Sounded(audio, made.onset)


def single(id_: str) -> str:
    """The id of one event of a sound: one rap of a knock, one key of typing. Most sounds are single already."""
    return str(_tables()["single"].get(id_, id_))


def clash(ids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of ids that must not sound at the same time."""
    known = sorted(set(ids) & set(entries()))
    return tuple((a, b) for i, a in enumerate(known) for b in known[i + 1 :] if b in entries()[a].clashes)


def ground(place: str, *, weather: str = "clear", season: str = "summer", indoor: bool = False) -> str:
    """What people walk on in a base place: wood, stone, grass, leaves, sand or snow."""
    floor = str(_tables()["ground"].get(place, "stone"))
    if indoor or floor == "wood":
        return floor
    if weather == "snow":
        return "snow"
    return "leaves" if floor == "grass" and season == "autumn" else floor
