"""What the lexicon says about each id, as frozen records. Casting and planning ask for these; `lexicon.py` loads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["human", "group", "animal", "cartoon", "part"]


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a surface form: a category, an id, and what the reading rules need to know about it."""

    category: str
    id: str
    feel: str = ""  # feelings: which of the eight
    sound: str = ""  # things and animals: the sound they make
    sounds: tuple[str, ...] = ()  # actions: the sounds they make
    garment_object: str = ""  # garments: their id when they are a thing
    position: str = ""  # objects: held, table, floor, wall, sky
    kind: str = ""  # people: see Kind
    sex: str = ""
    weak: bool = False  # places such as a doorway, which yield to any other
    bare: bool = False  # verbs of one character, which need proof beside them
    need: str = ""  # bare verbs: characters of which one must stand before
    name: str = ""  # people the lexicon has no word for: what the text calls them
    shown: str = ""  # actions: the thing inside the verb that is seen (放风筝 shows a kite)


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A place: the set it is built from and what makes it special."""

    id: str
    base: str
    dressing: tuple[str, ...] = ()
    ambience: str = ""
    indoor: bool = True


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A role: who plays it when the text says no more."""

    id: str
    age: str = "young"
    sex: str = "any"
    kind: Kind = "human"
    clothes: tuple[str, ...] = ()
    holds: str = ""
    hair: str = ""
    glasses: bool = False
    count: int = 1
    sound: str = ""
    art: str = ""


@dataclass(frozen=True, slots=True)
class ObjectEntry:
    """A thing: its drawing, its largest size, where it belongs and how it sounds when used."""

    id: str
    art: str  # "own:<id>" or "svg:<icon>"
    cm: float = 20.0
    position: Literal["held", "table", "floor", "wall", "sky"] = "table"
    sound: str = ""


@dataclass(frozen=True, slots=True)
class GarmentEntry:
    """Something to wear: the slot it fills, its own colour, and its drawing when it lies about."""

    id: str
    slot: str = ""
    colour: str = ""
    art: str = ""


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """An action: what it implies where the text says nothing. Implied things are defaults, not facts."""

    id: str
    holds: str = ""
    place: str = ""
    sounds: tuple[str, ...] = ()
    like: str = ""  # a plainer action that may stand in


@dataclass(frozen=True, slots=True)
class SoundEntry:
    """A sound: whether it goes on, its usual level, and a plainer sound that may stand in."""

    id: str
    kind: Literal["loop", "shot"] = "shot"
    db: float = -24.0
    like: str = ""


@dataclass(frozen=True, slots=True)
class MusicEntry:
    """A genre (tempo in beats a minute) or a mood (tempo added, energy 0..1)."""

    id: str
    genre: bool
    tempo: float = 0.0
    energy: float = 0.5


@dataclass(frozen=True, slots=True)
class FeelingEntry:
    """One of the eight feelings, as it is usually felt."""

    id: str
    strength: float = 0.6


@dataclass(frozen=True, slots=True)
class AirEntry:
    """A time, season, festival, weather or light: what else it brings along."""

    id: str
    light: str = ""
    sound: str = ""
    season: str = ""
    dressing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CameraEntry:
    """A camera word: at most one of size, angle, move and speed is set."""

    id: str
    size: str = ""
    angle: str = ""
    move: str = ""
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class ColourEntry:
    """A colour word and the paint it means."""

    id: str
    hex: str
