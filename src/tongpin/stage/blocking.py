"""Who stands or sits where: gives every part of a shot a mark of the set. Pure, nothing is drawn here."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tongpin.stage.actors.stature import UNITS_PER_METRE, UPRIGHT, stature_of
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
ROOM_M = {"stand": 0.42, "seat": 0.30, "lie": 0.30}  # seats are as far apart as their set made them
FOCAL_M = 5.6  # of every lens (`lens.py`)
SEATED_PLACES = frozenset(("cafe", "office", "living_room"))
SMALL_BODY_M, LARGE_BODY_M, EDGE_M = 0.72, 1.15, 0.95
EMBRACING = frozenset(("hug", "carry", "care"))
LAP_ANIMALS = frozenset(("cat", "dog", "rabbit", "hamster", "bird", "chicken", "duck", "squirrel", "turtle"))
# Figure units from the chest that holds down to the eyes of the small one, from a baby's eyes up to its hair, and above the hips.
LAP_DROP, HIGH_BROW, LEAST_LAP = 20.0, 24.0, -4.0
LAP_NEARER_M = 0.04  # a body's depth before the chest
BESIDE_PLINTHS = {"studio": "stand_left"}  # whoever shows a product does not hide it
# Who serves does not sit with the guests.
STAFF = frozenset(("waiter", "barista", "chef", "cashier", "shopkeeper", "vendor", "seller"))
STAFF_MARKS = frozenset(("behind_counter",))  # hidden up to the shoulders: nobody is put there unasked


@dataclass(frozen=True)
class Placing:
    """A part on its mark. `partner` is whom it is turned to, `carried` whom it has in its arms, `carrier` in whose arms it is."""

    part: Part
    mark: Mark
    partner: str = ""
    carried: str = ""
    carrier: str = ""


def block(parts: Sequence[Part], marks: Mapping[str, Mark], *, place: str = "") -> tuple[Placing, ...]:
    """Marks for all parts: what they do, and where guests of a place usually are, decides the kind."""
    free = [mark for mark in marks.values() if mark.name not in STAFF_MARKS]
    free.sort(key=lambda mark: mark.name != BESIDE_PLINTHS.get(place, mark.name))
    seated = place in SEATED_PLACES
    arms = _in_arms(parts)
    chosen: dict[int, Mark] = {}
    # Seats are few and fixed: who needs one comes first, who stands finds a place from which nobody is hidden.
    walkers = [i for i, part in enumerate(parts) if part.name not in arms]
    for index in sorted(walkers, key=lambda i: wanted_kinds(parts[i], seated=seated)[0] == "stand"):
        mark = _choose(parts[index], free, list(chosen.values()), seated=seated)
        free = [m for m in free if m.name != mark.name]
        chosen[index] = mark
    placings = {p.part.name: p for p in _spread([Placing(parts[index], mark) for index, mark in sorted(chosen.items())])}
    turned = {placing.part.name: placing for placing in _turned(list(placings.values()))}
    return tuple(_lifted(part, turned, arms) for part in parts)


def _breadth(part: Part) -> float:
    """Metres that a body takes from left to right; four legs take more than two."""
    if part.sheet.kind in UPRIGHT:
        return PERSONAL_SPACE_M
    return SMALL_BODY_M if part.sheet.kind in LAP_ANIMALS else LARGE_BODY_M


def _spread(placings: list[Placing]) -> list[Placing]:
    """Standing neighbours far enough apart for the bodies of animals; people alone keep the marks of their set."""
    order = sorted((i for i, p in enumerate(placings) if p.mark.kind == "stand"), key=lambda i: placings[i].mark.x)
    out = list(placings)
    for a, b in pairwise(order):
        left, right = out[a], out[b]
        if left.part.sheet.kind in UPRIGHT and right.part.sheet.kind in UPRIGHT:
            continue
        missing = (_breadth(left.part) + _breadth(right.part)) / 2 - (right.mark.x - left.mark.x)
        if missing > 0:
            x = max(-EDGE_M, left.mark.x - missing / 2)
            out[a] = replace(left, mark=replace(left.mark, x=x))
            out[b] = replace(right, mark=replace(right.mark, x=min(EDGE_M, x + right.mark.x - left.mark.x + missing)))
    return out


def _in_arms(parts: Sequence[Part]) -> dict[str, str]:
    """Babies and small animals that somebody has in the arms, and who; whoever moves about by itself is not carried."""
    names = {part.name: part for part in parts}
    out: dict[str, str] = {}
    for part in parts:
        for beat in part.beats:
            small = names.get(beat.target)
            if beat.action in EMBRACING and not beat.holds and small is not None and small is not part and _light(small):
                out.setdefault(small.name, part.name)
    return {small: carrier for small, carrier in out.items() if carrier not in out}


def _light(part: Part) -> bool:
    light = part.sheet.kind in LAP_ANIMALS or (part.sheet.kind == "human" and part.sheet.age == "baby")
    return light and not {beat.action for beat in part.beats} & STANDING


def _lifted(part: Part, placings: Mapping[str, Placing], arms: Mapping[str, str]) -> Placing:
    """The placing of a part, with the small one in its arms; the small one sits where the arms close."""
    if part.name not in arms:
        carried = next((small for small, carrier in arms.items() if carrier == part.name), "")
        return replace(placings[part.name], carried=carried)
    mark, body = placings[arms[part.name]].mark, stature_of(placings[arms[part.name]].part.sheet)
    hip = body.hip_y if mark.kind == "stand" else mark.seat_m * UNITS_PER_METRE
    small = stature_of(part.sheet)
    # Its head comes below the chin above it.
    brow = 0.0 if small.low else small.head * HIGH_BROW
    height = max(hip + LEAST_LAP, body.chest(hip) - LAP_DROP - small.sitting_eyes - brow)
    seat = height / UNITS_PER_METRE
    name = f"arms_of_{arms[part.name]}"
    lap = replace(mark, name=name, z=mark.z - LAP_NEARER_M, kind="seat", seat_m=seat, surface="")
    return Placing(part, lap, carrier=arms[part.name])


def wanted_kinds(part: Part, *, seated: bool = False) -> tuple[str, ...]:
    """Kinds of mark a part can use, the best first; `seated` is how people of this place are found when nobody says."""
    actions = {beat.action for beat in part.beats}
    if actions & LYING:
        return ("lie", "seat", "stand")
    if "sit" in actions or (actions & SITTING and not actions & STANDING):
        return ("seat", "stand")
    if seated and part.name not in STAFF and not actions & STANDING:
        return ("seat", "stand")
    return ("stand", "seat")


def _choose(part: Part, free: Sequence[Mark], taken: Sequence[Mark], *, seated: bool) -> Mark:
    named = [m for m in free if m.name == part.spot]
    if named:
        return named[0]
    for kind in wanted_kinds(part, seated=seated):
        fitting = [m for m in free if m.kind == kind and _clearance(m, taken) >= ROOM_M[kind]]
        if fitting:
            return fitting[0]
    return _beside(taken)


def _clearance(mark: Mark, taken: Sequence[Mark]) -> float:
    """How far apart on the picture a mark lies from those taken, in metres at the actors' line."""
    return min((abs(_across(mark) - _across(other)) for other in taken), default=9.0)


def _across(mark: Mark) -> float:
    return mark.x * FOCAL_M / (FOCAL_M + max(-1.0, mark.z))


def _beside(taken: Sequence[Mark]) -> Mark:
    """The place at the front where somebody hides least of the others; crowds fill up from the middle, in two rows."""
    z = 0.0 if len(taken) % 2 == 0 else 0.55
    spots = [
        Mark(name=f"beside_{len(taken)}", x=x / 10, z=z, kind="stand", facing=-18.0 if x > 0 else 18.0) for x in range(-8, 9)
    ]
    return max(spots, key=lambda mark: (round(min(_clearance(mark, taken), PERSONAL_SPACE_M), 2), -abs(mark.x), mark.x))


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
    """Whoever stands turns round; whoever sits turns on the seat as far as it stands askew, and nobody turns in bed."""
    if mark.kind == "seat":
        return replace(mark, facing=math.copysign(mark.facing, yaw))
    return mark if mark.kind != "stand" else replace(mark, facing=yaw)
