"""The storyboard while it is being read: plain mutable drafts. `settling.py` turns them into the frozen document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tongpin.films.reading.lexicon import lexicon
from tongpin.films.storyboard import Line, MusicChange, Overlay, Sound

Given = tuple[str, object]  # what a person gets: (list name, value)
DONE_BY_THINGS = frozenset(
    {"turn", "fall", "fly", "shake", "open", "close", "jump", "run", "climb", "enter", "leave", "swim", "walk", "talk"}
)
Cut = Literal["start", "hard", "time", "soft", "numbered", "implied", "split"]
LINES_A_SHOT = 60
PUA_FIRST, PUA_LAST = "\ue000", "\uf8ff"


@dataclass
class PersonDraft:
    """Somebody in a shot."""

    count: int | None = None
    name: str = ""
    looks: list[tuple[str, str, str]] = field(default_factory=list)  # what, colour, pattern
    actions: list[str] = field(default_factory=list)
    holds: list[str] = field(default_factory=list)
    feelings: list[str] = field(default_factory=list)
    change: tuple[str, str] | None = None
    target: str = ""


@dataclass
class ThingDraft:
    """A thing in a shot."""

    id: str
    colour: str = ""
    count: int | None = None
    on: str = ""
    does: str = ""
    asked_as: str = ""
    word: str = ""  # what the text called it


@dataclass
class ShotDraft:
    """A shot. The lists keep the order of the text and hold nothing twice."""

    cut: Cut
    words: str = ""
    seconds: float | None = None
    place: str = ""
    other_places: list[str] = field(default_factory=list)
    time: str = ""
    season: str = ""
    festival: str = ""
    weather: list[str] = field(default_factory=list)
    light: list[str] = field(default_factory=list)
    mood: list[str] = field(default_factory=list)
    people: dict[str, PersonDraft] = field(default_factory=dict)
    things: list[ThingDraft] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    sounds: list[Sound] = field(default_factory=list)
    music: list[str] = field(default_factory=list)
    camera: list[str] = field(default_factory=list)
    fx: list[str] = field(default_factory=list)
    overlays: list[Overlay] = field(default_factory=list)

    def put(self, name: str, value: str) -> None:
        """Add an id to one of the lists, once; empty ids are nothing."""
        ids: list[str] = getattr(self, name)
        if value and value not in ids:
            ids.append(value)

    def hear(self, sound: Sound) -> None:
        """Add a sound, once."""
        if all(known.id != sound.id for known in self.sounds):
            self.sounds.append(sound)

    def thing(self, id_: str, *, colour: str = "", count: int | None = None, word: str = "") -> ThingDraft:
        """Return the thing, the one already there unless its colour tells them apart."""
        for known in self.things:
            if known.id == id_ and (not colour or not known.colour or known.colour == colour):
                known.colour = known.colour or colour
                return known
        self.things.append(ThingDraft(id_, colour, count, word=word))
        return self.things[-1]


@dataclass
class Draft:
    """The whole film while it is read. People are remembered over cuts; place, weather, light and sounds are not."""

    shots: list[ShotDraft] = field(default_factory=lambda: [ShotDraft("start")])
    roles: list[str] = field(default_factory=list)  # everybody so far, in order of appearance
    subject: list[str] = field(default_factory=list)  # who acts until another one takes over
    waiting: list[Given] = field(default_factory=list)  # told of somebody who has not been named yet
    quotes: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    style: list[str] = field(default_factory=list)
    music_changes: list[MusicChange] = field(default_factory=list)
    duration: float | None = None
    episode: str = ""
    title: str = ""
    split_places: list[str] = field(default_factory=list)
    fresh: bool = True  # nothing has been read since the last cut
    unmet: list[tuple[str, str, int]] = field(default_factory=list)  # words, reason, shot
    several: set[str] = field(default_factory=set)  # roles named in the plural, whom 她 cannot mean
    sexes: dict[str, Literal["f", "m"]] = field(default_factory=dict)  # roles of either sex whose sex is said
    names: dict[str, str] = field(default_factory=dict)  # what the text calls somebody -> role

    @property
    def shot(self) -> ShotDraft:
        """The shot being read."""
        return self.shots[-1]

    def cut_to(self, kind: Cut) -> None:
        """Begin a new shot."""
        self.settle_waiting()
        self.shots.append(ShotDraft(kind))
        self.fresh = True

    def add_line(self, line: Line) -> None:
        """Add words that are spoken; a shot that can hold no more of them is followed by another one of the same place."""
        if len(self.shot.lines) >= LINES_A_SHOT:
            place = self.shot.place
            self.cut_to("soft")
            self.shot.place = place
        self.shot.lines.append(line)

    def settle_waiting(self) -> None:
        """Give what nobody has taken to an unnamed person, unless things alone can do it (指针缓缓转动)."""
        by_itself = all(name == "actions" and value in DONE_BY_THINGS for name, value in self.waiting)
        if self.waiting and not (by_itself and self.shot.things):
            self.give("person", self.waiting)
        self.waiting = []

    def same_thing(self, id_: str, word: str) -> str:
        """Return the id of a thing named more exactly before: after 智能水杯, 水杯 is that one."""
        for shot in reversed(self.shots):
            for known in shot.things:
                if len(known.word) > len(word) > 1 and known.word.endswith(word):
                    return known.id
        return id_

    def person(self, role: str, count: int | None = None) -> PersonDraft:
        """Return somebody's draft in this shot, who comes in if new."""
        if role not in self.roles:
            self.roles.append(role)
        name = next((name for name, known in self.names.items() if known == role), "")
        return self.shot.people.setdefault(role, PersonDraft(count, name))

    def named(self, name: str, stem: str) -> str:
        """Return the role of somebody called by name: a role of their own, numbered where the stem is taken."""
        if name not in self.names:
            taken = {*self.roles, *self.names.values()}
            numbers = (f"{stem}_{number}" for number in range(2, 100))
            self.names[name] = stem if stem not in taken else next((role for role in numbers if role not in taken), stem)
        return self.names[name]

    def give(self, role: str, items: list[Given]) -> None:
        """Give somebody what was told about them."""
        person = self.person(role)
        for name, value in items:
            if name == "feelings":
                value = self._feel(person, value)
            known: list[object] = getattr(person, name)
            if value not in known:
                known.append(value)

    def take(self, role: str, items: list[Given]) -> None:
        """Take back from somebody what turned out to be another's."""
        person = self.person(role)
        for name, value in items:
            known: list[object] = getattr(person, name)
            told = value[0] if name == "feelings" and isinstance(value, tuple) else value
            if told in known:
                known.remove(told)

    def _feel(self, person: PersonDraft, value: object) -> object:
        assert isinstance(value, tuple)
        feeling, changed = value
        if changed and person.feelings and person.feelings[-1] != feeling:
            person.change = (person.feelings[-1], feeling)
        return feeling

    def hide(self, quotation: str) -> str:
        """Put a quotation aside and return the one character that stands for it."""
        if len(self.quotes) > ord(PUA_LAST) - ord(PUA_FIRST):
            return quotation
        self.quotes.append(quotation)
        return chr(ord(PUA_FIRST) + len(self.quotes) - 1)

    def quote(self, mark: str) -> str:
        """Return the quotation that this character stands for."""
        return self.quotes[ord(mark) - ord(PUA_FIRST)]

    def plain(self, text: str) -> str:
        """Return the text with its quotations back in place."""
        return self.plain_text(text).strip(" \n。,，")

    def plain_text(self, text: str) -> str:
        """Return the text with its quotations back in place and its borders untouched."""
        return "".join(self.quote(c) if is_mark(c) else c for c in text)

    def people_here(self) -> list[str]:
        """Return the last two people of the shot, whom 两人 means."""
        people = [role for role in self.shot.people if lexicon().person(role).kind == "human"][-2:]
        pairs = [role for role in self.shot.people if lexicon().person(role).count == 2]
        return pairs[-1:] if pairs and len(people) < 2 else people

    def has_animal(self) -> bool:
        """Say whether 它 can mean somebody."""
        return any(fits(role, "it") for role in [*self.roles, *self.shot.people])

    def resolve(self, sex: str) -> list[str]:
        """Return whom a pronoun means: the latest who fits, exact sex before any."""
        recent = [*reversed(self.shot.people), *reversed(self.roles)]
        fitting = [
            role
            for role in recent
            if (self.sexes.get(role) == sex or fits(role, sex)) and (sex in ("it", "any") or role not in self.several)
        ]
        if sex == "any":
            return self.subject or fitting[:1] or ["person"]
        fitting = [role for role in fitting if self.sexes.get(role, sex) == sex]
        fitting.sort(key=lambda role: self.sexes.get(role, lexicon().person(role).sex) != sex)
        return fitting[:1] or [{"f": "young_woman", "m": "young_man", "it": "cat"}[sex]]


def is_mark(char: str) -> bool:
    """Say whether a character stands for a quotation."""
    return PUA_FIRST <= char <= PUA_LAST


def fits(role: str, sex: str) -> bool:
    """Say whether a pronoun of this sex (f m it any) can mean the role."""
    entry = lexicon().person(role)
    if sex == "it":
        return entry.kind in ("animal", "cartoon")
    if entry.kind in ("animal", "part"):
        return False
    return sex == "any" or (entry.kind != "group" and entry.sex in (sex, "any"))
