"""Compares storyboards with expected facts: 'category:value', shot 2 and later with a prefix '2/'."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tongpin.films.reading import read_storyboard
from tongpin.films.storyboard import Person, Shot, Storyboard

SINGLE = ("place", "time", "season", "festival")
LISTS = {"mood": "mood", "weather": "weather", "light": "light", "music": "music", "camera": "cam", "fx": "fx"}


@dataclass
class Score:
    """Counts of facts found, made up (strict: `extra`, without the allowed ones: `wrong`) and missed."""

    found: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of the expected facts that were read."""
        return self.found.total() / max(1, self.found.total() + self.missed.total())

    @property
    def strict_precision(self) -> float:
        """Share of the facts read that were expected; allowed extras count against it."""
        return self.found.total() / max(1, self.found.total() + self.extra.total())

    @property
    def precision(self) -> float:
        """Share of the facts read that were expected or allowed."""
        return self.found.total() / max(1, self.found.total() + self.wrong.total())


def facts(board: Storyboard) -> set[str]:
    """Return a storyboard as a set of facts."""
    out = {f"shots:{len(board.shots)}"} if len(board.shots) > 1 else set()
    for number, shot in enumerate(board.shots, 1):
        prefix = "" if number == 1 else f"{number}/"
        out |= {prefix + fact for fact in _shot_facts(shot)}
        out |= {f"narr:{_core(line.text)}" for line in shot.lines if line.speaker is None}
    out |= {f"style:{style}" for style in board.style}
    out |= {f"musicchg:{change.to}" for change in board.music_changes}
    if board.duration:
        out.add(f"dur:{board.duration:g}")
    if board.episode:
        out.add(f"episode:{board.episode.replace(' ', '')}")
    return out


def _shot_facts(shot: Shot) -> Iterator[str]:
    for key in SINGLE:
        if getattr(shot, key):
            yield f"{key}:{getattr(shot, key)}"
    for key, name in LISTS.items():
        yield from (f"{name}:{value}" for value in getattr(shot, key))
    yield from (f"sound:{sound.id}" for sound in shot.sounds)
    for person in shot.people:
        yield from _person_facts(person)
    for thing in shot.objects:
        yield f"obj:{thing.id}" + (f".{thing.colour}" if thing.colour else "")
        if thing.on:
            yield f"pos:{thing.id}.on.{thing.on}"
    yield from (f"say:{line.speaker}.{line.manner or '-'}.{_core(line.text)}" for line in shot.lines if line.speaker)
    yield from (f"overlay:{_core(overlay.text)}" for overlay in shot.overlays)


def _person_facts(person: Person) -> Iterator[str]:
    role = person.role
    yield f"person:{role}"
    for look in person.looks:
        name = look.colour if look.what == "fur" else look.what + (f".{look.colour}" if look.colour else "")
        yield f"look:{role}.{name}"
    yield from (f"act:{role}.{action}" for action in person.actions)
    yield from (f"hold:{role}.{thing}" for thing in person.holds)
    yield from (f"feel:{role}.{feeling}" for feeling in person.feelings)
    if person.change:
        yield f"change:{role}.{person.change[0]}>{person.change[1]}"


def _core(words: str) -> str:
    return re.sub(r"[^\w]", "", words)[:4]


def score(path: Path, *, texts: Path | None = None) -> Score:
    """Return the score of a file of expected facts; the sentences stand beside them or, by id, in `texts`."""
    result = Score()
    sentences = {case["id"]: case["text"] for case in _cases(texts or path)}
    for case in _cases(path):
        text = sentences[case["id"]]
        got, want = facts(read_storyboard(text)), set(case["expect"])
        extra = got - want
        wrong = {fact for fact in extra if not fact.startswith(tuple(case["allow"]) or ("\0",))}
        _count(result.found, got & want)
        _count(result.missed, want - got)
        _count(result.extra, extra)
        _count(result.wrong, wrong)
        if want - got or wrong:
            result.lines.append(f"{case['id']} {text}\n   MISS {sorted(want - got)}\n   EXTRA {sorted(wrong)}")
    return result


def _count(counter: Counter[str], found: set[str]) -> None:
    counter.update(fact.split("/")[-1].split(":")[0] for fact in found)


def _cases(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
