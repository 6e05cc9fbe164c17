"""What a shot's place and objects become on the stage: a base set with its dressing, and things with their drawings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tongpin.errors import InputError
from tongpin.films.reading import Lexicon, ObjectEntry
from tongpin.films.storyboard import Object, Person, Shot, Unmet
from tongpin.stage.actors.actions import act_of, implied_prop, is_known
from tongpin.stage.props import has_art
from tongpin.stage.sets import is_indoor, is_roofed, provides
from tongpin.stage.staging import Air, Thing

NOWHERE = "studio"  # a plain studio claims nothing about a place that the text does not name
FAMILY = frozenset(("baby", "mother", "father", "son", "daughter", "old_man", "old_woman", "family", "cat", "dog"))
OUTDOORS = frozenset(("run", "ride", "kick", "fly", "throw", "camp", "fish", "climb"))  # nobody does these in a room unasked
IN_A_ROOM_M = 1.0  # balloons and butterflies fly in rooms, clouds do not
GADGETS = {"cup": "smart_cup", "thermos": "smart_cup", "smart_cup": "smart_cup"}
TELLTALE = frozenset(("charge_port", "screen", "water_temp"))
PARTS = TELLTALE | {"lid"}
CLOSE_M = 0.95  # larger things are no detail
AIRBORNE = frozenset(("fireworks",))
READOUTS = {"water_temp": "水温"}  # things that are values: the words by which an overlay shows them
DETAIL_POSITIONS = ("table", "held", "floor")


@dataclass(frozen=True)
class Dressed:
    """A shot's place and things. `details` are the things worth a close look, in the order they were named."""

    base: str
    dressing: tuple[str, ...]
    things: tuple[Thing, ...]
    details: tuple[str, ...]
    unmet: tuple[Unmet, ...]
    effects: tuple[str, ...] = ()  # things that live in the air instead of lying somewhere


def dress_shot(shot: Shot, lexicon: Lexicon, air: Air) -> Dressed:
    """The set, its dressing and its things, with what cannot be drawn listed."""
    base, dressing = _place(shot, lexicon)
    rebuilt = is_roofed(base, dressing) != is_indoor(base)
    closed = is_roofed(base, dressing) and not provides(base, "window", dressing, rebuilt=rebuilt)
    written = {asked.id for asked in shot.objects if _written(asked, shot)}
    things, unmet, effects = [], [], list[str]()
    taken = _in_hands(shot) | (frozenset[str]() if is_roofed(base, dressing) else shown_by(air))
    for asked in _whole(shot.objects):
        if asked.id in taken or provides(base, asked.id, dressing, rebuilt=rebuilt):
            continue
        thing = _thing(asked, lexicon)
        if asked.id in AIRBORNE and not closed:
            effects.append(asked.id)
        elif asked.id in AIRBORNE:
            unmet.append(_unseen(asked))
        elif asked.id in written:
            continue
        elif thing is None:
            unmet.append(_undrawn(asked))
        elif thing.pose == "sky" and thing.size_m > IN_A_ROOM_M and is_roofed(base, dressing):
            unmet.append(_unseen(asked))
        else:
            things.append(thing)
    near = [t for t in things if t.pose in DETAIL_POSITIONS and t.size_m <= CLOSE_M]
    # What the text puts somewhere ("on the table a latte") is what it looks at.
    details = tuple(t.id for t in sorted(near, key=lambda t: not t.on))
    return Dressed(base, dressing, tuple(things), details, tuple(unmet), tuple(effects))


def _in_hands(shot: Shot) -> frozenset[str]:
    """What people hold, or take into their hands for what they do: a guitar that is played does not lie around."""
    held = {thing for person in shot.people for thing in person.holds if _taken_up(thing, person)}
    actions = {action for person in shot.people for action in person.actions if is_known(action)}
    return frozenset(held | {implied_prop(action) for action in actions})


def _taken_up(thing: str, person: Person) -> bool:
    """Whether what the hands do can be done with a thing; a cake is not eaten out of the hand and stays on the table."""
    acts = [act_of(action) for action in person.actions if is_known(action)]
    busy = [act for act in acts if act.hands]
    return not busy or any(not act.takes or thing in act.takes for act in busy)


def shown_by(air: Air) -> frozenset[str]:
    """What the sky and the ground show by themselves in an air."""
    night = air.hour == "night"
    out = {"moon", "star"} if night and air.weather in ("clear", "wind") else set()
    out |= {"sun"} if not night and air.weather in ("clear", "wind") else set()
    out |= {"snow_o"} if air.weather == "snow" else set()
    return frozenset(out | {"puddle"} if air.wet else out)


def _place(shot: Shot, lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    festival = lexicon.airs["festival"].get(shot.festival or "")
    extra = festival.dressing if festival else ()
    name = shot.place or implied_place(shot, lexicon)
    if not name:
        return NOWHERE, extra
    place = lexicon.place(name)
    return place.base, (*place.dressing, *extra)


def implied_place(shot: Shot, lexicon: Lexicon) -> str:
    """Where nobody named a place, an action or an object may: frying happens in a kitchen."""
    for person in shot.people:
        for action in person.actions:
            entry = lexicon.actions.get(action)
            if entry and entry.place:
                return entry.place
    implied = next((lexicon.place_of_object[o.id] for o in shot.objects if o.id in lexicon.place_of_object), "")
    return implied or _usual_place(shot)


def _whole(objects: Sequence[Object]) -> list[Object]:
    """A cup with a display or a charging port is one of the smart kind, and these are parts of it that do not lie beside it."""
    named = {asked.id for asked in objects}
    if not (named & GADGETS.keys() and named & TELLTALE):
        return list(objects)
    made = [asked.model_copy(update={"id": GADGETS[asked.id]}) if asked.id in GADGETS else asked for asked in objects]
    return [asked for asked in made if asked.id not in PARTS]


def _written(asked: Object, shot: Shot) -> bool:
    """Whether a value is shown as words on the picture already, so that no second read-out is drawn."""
    return any(overlay.style == "number" and READOUTS.get(asked.id, "\0") in overlay.text for overlay in shot.overlays)


def _usual_place(shot: Shot) -> str:
    """Families are at home, and whoever eats or sleeps does it where people do, if the text does not say otherwise."""
    actions = {action for person in shot.people for action in person.actions}
    family = any(person.role in FAMILY for person in shot.people)
    if actions & OUTDOORS:
        return "park"
    if "sleep" in actions:
        return "bedroom"
    if "eat" in actions:
        return "living_room" if family else "restaurant"
    return "living_room" if family or shot.festival else ""


def _thing(asked: Object, lexicon: Lexicon) -> Thing | None:
    entry = _entry(asked, lexicon)
    if entry is None or not has_art(entry.art):
        return None
    return Thing(
        id=asked.id,
        colour=asked.colour,
        count=asked.count or 1,
        on=asked.on or "",
        state=asked.does or "",
        art=entry.art,
        size_m=entry.cm / 100,
        pose=entry.position,
    )


def _entry(asked: Object, lexicon: Lexicon) -> ObjectEntry | None:
    try:
        return lexicon.object(asked.id)
    except InputError:
        # A storyboard edited by hand may name a prop that only the art collection knows.
        icon = "svg:" + asked.id.replace("_", "-")
        return ObjectEntry(asked.id, icon, 30.0, "table") if has_art(icon) else None


def _unseen(asked: Object) -> Unmet:
    zh, en = "在室内看不到，没有画", "cannot be seen from inside; it is not shown"
    return Unmet(what=asked.asked_as or asked.id, why_zh=zh, why_en=en)


def _undrawn(asked: Object) -> Unmet:
    zh, en = "道具库里没有这件东西，没有画", "no drawing of this thing; it is not shown"
    return Unmet(what=asked.asked_as or asked.id, why_zh=zh, why_en=en)
