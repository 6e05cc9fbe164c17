"""When a person of a shot does what: actions, feelings and lines become beats in the shot's own time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tongpin.films.storyboard import Person
from tongpin.media.timebase import to_samples
from tongpin.stage.staging import Beat, Feeling

# What the whole body does lasts; it goes on while the hands do other things.
WHOLE_SHOT = frozenset(
    (
        "sit",
        "stand",
        "lie",
        "sleep",
        "walk",
        "run",
        "ride",
        "drive",
        "umbrella",
        "swim",
        "camp",
        "kneel",
        "wait",
        "fly",
        "fish",
        "hide",
    )
)
POSTURES = frozenset(("sit", "stand", "lie", "sleep", "kneel", "walk", "run"))
ON_FOOT = frozenset(("walk", "run"))  # whoever speaks has come to a stop
# These begin a shot when others follow ("walks in, sits down, opens the book").
ARRIVALS = frozenset(("enter", "wake"))
DEPARTURES = frozenset(("leave",))
GOES = ARRIVALS - {"wake"} | DEPARTURES  # going already; walking about besides would lead nowhere
# Short things happen once and are over; longer ones may go on to the end of the shot.
MOMENTS = frozenset(
    (
        "pick_up",
        "put_down",
        "open",
        "close",
        "nod",
        "shake_head",
        "wink",
        "kick",
        "jump",
        "toast",
        "receive",
        "give",
        "throw",
        "tap",
        "fall",
        "sigh",
        "yawn",
        "turn",
        "clap",
        "kiss",
        "splash",
        "bow",
        "pour",
    )
)
MOMENT_LENGTH = to_samples(1.6)
ARRIVAL_LENGTH = to_samples(2.4)
SETTLE = to_samples(0.35)
LEAST = to_samples(0.8)
CHANGE_AT = 0.55  # a feeling that changes does so a little after the middle, when the audience knows the first one
STRENGTH = 0.75


@dataclass(frozen=True)
class Speaking:
    """A line this person says on screen, in shot time."""

    start: int
    length: int


def beats_of(person: Person, length: int, speaking: Sequence[Speaking]) -> tuple[Beat, ...]:
    """Beats for one person in a shot of `length` samples."""
    held = person.holds[0] if person.holds else ""
    target = person.target or ""
    lasting = [a for a in person.actions if a in WHOLE_SHOT and not (a in ON_FOOT and GOES & set(person.actions))]
    hands = [a for a in person.actions if a not in WHOLE_SHOT and a != "talk"]
    arrived = max(ARRIVAL_LENGTH, speaking[0].start) if speaking else length
    spans = _postures(lasting, length)
    out = []
    for action in lasting:
        start, end = spans.get(action, (0, length))
        end = max(start + LEAST, min(end, arrived)) if action in ON_FOOT else end
        out.append(Beat(action, start, min(end, length) - start, held if action == "umbrella" else "", target))
    out += _in_turn(_ordered(hands), length, held, target)
    taken = next((b for b in out if b.action == "pick_up" and b.holds), None)
    if taken is not None and taken.start + taken.length < length - LEAST:
        after = taken.start + taken.length
        out.append(Beat("hold", after, length - after, held, target))
    if held and not any(b.holds for b in out):
        out.append(Beat("hold", 0, length, held, target))
    out += [Beat("talk", s.start, s.length, "", target) for s in speaking]
    if "talk" in person.actions and not speaking:
        out.append(Beat("talk", SETTLE, max(LEAST, length - 2 * SETTLE), "", target))
    return tuple(out)


def _postures(lasting: Sequence[str], length: int) -> dict[str, tuple[int, int]]:
    """What the legs do, one after the other: nobody runs and kneels at once."""
    legs = [action for action in lasting if action in POSTURES]
    return {action: (length * i // len(legs), length * (i + 1) // len(legs)) for i, action in enumerate(legs)}


def _ordered(actions: Sequence[str]) -> list[str]:
    first = [a for a in actions if a in ARRIVALS]
    last = [a for a in actions if a in DEPARTURES]
    return first + [a for a in actions if a not in ARRIVALS and a not in DEPARTURES] + last


def _in_turn(actions: Sequence[str], length: int, held: str, target: str) -> list[Beat]:
    """Actions one after the other: moments take their natural time, the others share what is left."""
    if not actions:
        return []
    natural = [ARRIVAL_LENGTH if a in ARRIVALS else MOMENT_LENGTH if a in MOMENTS else 0 for a in actions]
    room = length - SETTLE
    shared = natural.count(0)
    scale = min(1.0, room / (sum(natural) + shared * MOMENT_LENGTH)) if sum(natural) + shared else 1.0
    rest = (room - round(sum(natural) * scale)) // shared if shared else 0
    out, at = [], SETTLE if natural[0] and actions[0] not in ARRIVALS else 0
    for action, wish in zip(actions, natural, strict=True):
        span = max(LEAST, round(wish * scale) if wish else rest)
        out.append(Beat(action, min(at, max(0, length - LEAST)), min(span, max(LEAST, length - at)), held, target))
        at += span
    if not natural[-1]:  # what may go on does so until the cut
        out[-1] = replace(out[-1], length=length - out[-1].start)
    return out


def feelings_of(person: Person, length: int) -> tuple[Feeling, ...]:
    """Feelings in shot time; a change is eased by the face itself."""
    if person.change:
        before, after = person.change
        return Feeling(before, 0, STRENGTH), Feeling(after, round(length * CHANGE_AT), STRENGTH)
    names = person.feelings or ("calm",)
    step = length // len(names)
    return tuple(Feeling(name, i * step, STRENGTH) for i, name in enumerate(names))
