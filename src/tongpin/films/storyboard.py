"""The storyboard: the document a film is made from. People read and edit it as YAML; language models fill its JSON schema.

Not here: how words become a storyboard (`reading/`), when things happen (`timeline.py`).
Every string and list is bounded, and unknown keys are refused, so that any writer can be held to the schema.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

FORM: Final = 1

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,40}$")]
Short = Annotated[str, StringConstraints(max_length=80)]
Text = Annotated[str, StringConstraints(max_length=2_000)]
Seconds = Annotated[float, Field(gt=0, le=3_600)]


class Model(BaseModel):
    """Base of all parts of the document: frozen, strict about keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Look(Model):
    """One thing about how somebody looks: a garment, hair, glasses."""

    what: Id
    colour: Short = ""
    pattern: Short = ""


class Person(Model):
    """Somebody (or an animal) in a shot. `role` is an id of the people lexicon and the same character all through the film."""

    role: Id
    name: Short = ""
    sex: Literal["f", "m"] | None = None  # where the text says it of a role that can be either (女总监)
    count: int = Field(default=1, ge=1, le=50)
    looks: tuple[Look, ...] = Field(default=(), max_length=12)
    actions: tuple[Id, ...] = Field(default=(), max_length=12)
    holds: tuple[Id, ...] = Field(default=(), max_length=4)
    feelings: tuple[Id, ...] = Field(default=(), max_length=4)
    change: tuple[Id, Id] | None = None
    target: Id | None = None


class Object(Model):
    """A thing in a shot. `on` is the id of what it rests on."""

    id: Id
    colour: Short = ""
    count: int | None = Field(default=None, ge=1, le=200)
    on: Id | None = None
    does: Id | None = None
    asked_as: Short = ""  # the word it was asked for with, where the lexicon had to look it up among the props


class Line(Model):
    """Words that are spoken. No speaker means the narrator."""

    text: Text
    speaker: Id | None = None
    manner: Id | None = None
    speed: float = Field(default=1.0, ge=0.5, le=2.0)
    pitch: float = Field(default=0.0, ge=-6, le=6)
    volume_db: float = Field(default=0.0, ge=-20, le=12)
    emphasis: tuple[Short, ...] = Field(default=(), max_length=8)  # words that get a ding and stand out


class Sound(Model):
    """A sound asked for. `at` in seconds from the shot's start where somebody said so; `level` -1 faint .. 1 loud."""

    id: Id
    asked_as: Short = ""
    level: float = Field(default=0.0, ge=-1, le=1)
    at: float | None = Field(default=None, ge=0, le=3_600)


class MusicChange(Model):
    """The music turns to another mood when an action happens."""

    to: Id
    when: Id | None = None


class Overlay(Model):
    """Words shown on the picture."""

    text: Short
    style: Literal["title", "label", "number"] = "label"


class Shot(Model):
    """One shot. Ids come from the lexicon; a list may be empty, a shot may not."""

    cut: Literal["start", "hard", "time", "soft", "numbered", "implied", "split"] = "start"
    words: Text = ""  # the part of the person's text that this shot was read from
    seconds: Seconds | None = None
    place: Id | None = None
    other_places: tuple[Id, ...] = Field(default=(), max_length=6)
    time: Id | None = None
    season: Id | None = None
    festival: Id | None = None
    weather: tuple[Id, ...] = Field(default=(), max_length=4)
    light: tuple[Id, ...] = Field(default=(), max_length=6)
    mood: tuple[Id, ...] = Field(default=(), max_length=4)
    people: tuple[Person, ...] = Field(default=(), max_length=12)
    objects: tuple[Object, ...] = Field(default=(), max_length=40)
    lines: tuple[Line, ...] = Field(default=(), max_length=60)
    sounds: tuple[Sound, ...] = Field(default=(), max_length=20)
    music: tuple[Id, ...] = Field(default=(), max_length=4)
    camera: tuple[Id, ...] = Field(default=(), max_length=6)
    fx: tuple[Id, ...] = Field(default=(), max_length=6)
    overlays: tuple[Overlay, ...] = Field(default=(), max_length=8)


class Unmet(Model):
    """Something asked for that the film does not have, and why. Never dropped silently."""

    what: Short
    why_zh: Short
    why_en: Short
    shot: int | None = None


class Storyboard(Model):
    """A whole film on paper."""

    form: Literal[1] = FORM
    title: Short = ""
    text: Annotated[str, StringConstraints(max_length=20_000)] = ""
    episode: Short | None = None
    duration: Seconds | None = None
    style: tuple[Id, ...] = Field(default=(), max_length=4)
    music_changes: tuple[MusicChange, ...] = Field(default=(), max_length=6)
    shots: tuple[Shot, ...] = Field(min_length=1, max_length=200)
    absent: tuple[Short, ...] = Field(default=(), max_length=40)  # what the text said is not there
    unmet: tuple[Unmet, ...] = Field(default=(), max_length=200)

    def sex_of(self, role: str) -> str | None:
        """Return the sex that the text says of a role, if any."""
        said = (person.sex for shot in self.shots for person in shot.people if person.role == role)
        return next((sex for sex in said if sex), None)
