"""Who stands or sits where: gives every part of a shot a mark of the set. Pure, nothing is drawn here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tongpin.stage.sets import Mark
from tongpin.stage.staging import Part

SITTING = frozenset(
    (
        "sit",
        "read",
        "type",
        "write",
        "work",
        "eat",
        "drink",
        "drive",
        "phone",
        "play_piano",
        "study",
        "draw",
        "makeup",
        "knit",
        "wait",
        "sew",
        "fish",
        "meditate",
        "toast",
    )
)
LYING = frozenset(("sleep", "lie", "wake"))
STANDING = frozenset(
    (
        "stand",
        "walk",
        "run",
        "enter",
        "leave",
        "jump",
        "dance",
        "climb",
        "kick",
        "umbrella",
        "shop",
        "cook",
        "clean",
        "exercise",
        "sing",
        "swim",
        "ride",
        "fight",
        "push",
        "pull",
    )
)
PERSONAL_SPACE_M = 0.62
SEATED_PLACES = frozenset(("cafe", "office", "living_room"))
STAFF_MARKS = frozenset(("behind_counter",))  # hidden up to the shoulders: nobody is put there unasked


@dataclass(frozen=True)
class Placing:
    """A part on its mark. `partner` is whom it is turned to."""

    part: Part
    mark: Mark
    partner: str = ""


def block(parts: Sequence[Part], marks: Mapping[str, Mark], *, place: str = "") -> tuple[Placing, ...]:
    """Marks for all parts: what they do, and where guests of a place usually are, decides the kind."""
    free = [mark for mark in marks.values() if mark.name not in STAFF_MARKS]
    placings: list[Placing] = []
    for part in parts:
        mark = _choose(part, free, [p.mark for p in placings], seated=place in SEATED_PLACES)
        free = [m for m in free if m.name != mark.name]
        placings.append(Placing(part, mark))
    return _turned(placings)


def wanted_kinds(part: Part, *, seated: bool = False) -> tuple[str, ...]:
    """Kinds of mark a part can use, the best first; `seated` is how people of this place are found when nobody says."""
    actions = {beat.action for beat in part.beats}
    if actions & LYING:
        return ("lie", "seat", "stand")
    if "sit" in actions or (actions & SITTING and not actions & STANDING):
        return ("seat", "stand")
    if seated and not actions & STANDING:
        return ("seat", "stand")
    return ("stand", "seat")


def _choose(part: Part, free: Sequence[Mark], taken: Sequence[Mark], *, seated: bool) -> Mark:
    named = [m for m in free if m.name == part.spot]
    if named:
        return named[0]
    for kind in wanted_kinds(part, seated=seated):
        fitting = [m for m in free if m.kind == kind and all(_apart(m, t) for t in taken)]
        if fitting:
            return fitting[0]
    return _beside(taken[-1] if taken else Mark(name="middle", x=0.0, z=0.0, kind="stand", facing=0.0), taken)


def _apart(a: Mark, b: Mark) -> bool:
    return abs(a.x - b.x) > PERSONAL_SPACE_M * 0.8 or abs(a.z - b.z) > 1.2


def _beside(mark: Mark, taken: Sequence[Mark]) -> Mark:
    """A place next to a mark for crowds: alternating sides, every second row a step back."""
    n = len(taken)
    side = 1 if n % 2 else -1
    step = PERSONAL_SPACE_M * (1 + n // 2)
    middle = sum(m.x for m in taken) / n if n else mark.x
    return replace(
        mark, name=f"beside_{n}", x=middle + side * step, z=mark.z + 0.35 * (n % 3), kind="stand", seat_m=0.0, surface=""
    )


def _turned(placings: Sequence[Placing]) -> tuple[Placing, ...]:
    """Two who share a shot turn to each other, unless the set's furniture already decides where they face."""
    if len(placings) != 2:
        return tuple(placings)
    left, right = sorted(placings, key=lambda p: p.mark.x)
    turned = {
        left.part.name: Placing(left.part, _face(left.mark, 32.0), right.part.name),
        right.part.name: Placing(right.part, _face(right.mark, -32.0), left.part.name),
    }
    return tuple(turned[p.part.name] for p in placings)


def _face(mark: Mark, yaw: float) -> Mark:
    return mark if mark.kind != "stand" else replace(mark, facing=yaw)
