"""Coverage: which camera set-ups show a shot, and when it cuts from one to the next.

An asked-for camera stands as it is. Otherwise a long shot gets an establishing take, then nearer ones, as an editor would
choose them; a dialogue cuts to whoever speaks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tongpin.films.beats import ON_FOOT
from tongpin.films.reading import Lexicon
from tongpin.films.storyboard import Shot
from tongpin.media.timebase import snap_to_frame, to_samples
from tongpin.stage.staging import Angle, Framing, Move, ShotSize

SIZES: dict[str, ShotSize] = {"close": "close", "near": "near", "medium": "medium", "full": "full", "wide": "wide"}
ANGLES: dict[str, Angle] = {"top": "high", "aerial": "high", "low": "low"}
MOVES: dict[str, Move] = {
    "in": "push",
    "out": "pull",
    "pan": "pan_right",
    "tilt": "tilt_up",
    "follow": "follow",
    "orbit": "pan_left",
    "shake": "shake",
    "none": "hold",
}
TWO_TAKES, THREE_TAKES = to_samples(5.6), to_samples(9.0)
SHORTEST_TAKE = to_samples(1.5)
SHORTEST_OPENING = to_samples(1.0)  # who is where is seen at a glance when somebody speaks at once
LONGEST_LOOK = to_samples(4.2)  # at one face or thing while somebody tells of others
LONG_SPEECH = to_samples(7.5)
# Cutting to a speaker a few frames before the first word lets the eye arrive first.
EARLY = to_samples(0.2)


@dataclass(frozen=True)
class SetUp:
    """One camera set-up of a shot, in shot time."""

    start: int
    length: int
    framing: Framing


@dataclass(frozen=True)
class Coverable:
    """What coverage needs to know of a shot: its length, who is in it, what to look at closely, who speaks when."""

    shot: Shot
    length: int
    people: tuple[str, ...]
    details: tuple[str, ...]
    speakers: tuple[tuple[str, int], ...]  # who begins to speak on screen, and when
    phrases: tuple[int, ...]  # where spoken phrases begin: good places to cut
    mentions: tuple[tuple[str, int], ...] = ()  # details that the narrator names, and when
    backdrop: bool = False  # whether large things or a festival's dressing want the whole place to be seen


def cover(scene: Coverable, lexicon: Lexicon, fps: int) -> tuple[SetUp, ...]:
    """The set-ups of one shot, end to end."""
    asked = asked_framing(scene, lexicon)
    if asked is not None:
        return _asked(scene, asked, fps)
    if scene.speakers and len(scene.people) > 1:
        return _dialogue(scene, fps)
    return _told(scene, fps) if _worth_following(scene) else _narrative(scene, fps)


def _asked(scene: Coverable, asked: Framing, fps: int) -> tuple[SetUp, ...]:
    """One set-up as it was asked for; a close look at several things goes from one to the next as they are named."""
    close = asked.size == "close" and asked.subject in scene.details
    looks = [(0, asked)]
    if close or "zoom_fx" in scene.shot.fx:
        looks += [(at, Framing("close", asked.angle, "push", name, blur=True)) for name, at in scene.mentions]
    if "zoom_fx" in scene.shot.fx and len(looks) == 1 and scene.details:
        looks.append((_phrase_near(scene, scene.length // 2), Framing("close", asked.angle, "push", scene.details[0], blur=True)))
    return _set_ups(scene, looks, fps)


def _set_ups(scene: Coverable, looks: Sequence[tuple[int, Framing]], fps: int) -> tuple[SetUp, ...]:
    """Framings with the time each begins as set-ups; what would be too short to be seen is left out."""
    kept: list[tuple[int, Framing]] = []
    for wish, framing in looks:
        at = snap_to_frame(max(0, wish), fps)
        early = bool(kept) and at - kept[-1][0] < (SHORTEST_OPENING if len(kept) == 1 else SHORTEST_TAKE)
        same = bool(kept) and replace(kept[-1][1], blur=framing.blur) == framing
        if not kept or not (early or same or scene.length - at < SHORTEST_TAKE):
            kept.append((at, framing))
    ends = [at for at, _ in kept[1:]] + [scene.length]
    return tuple(SetUp(at, end - at, framing) for (at, framing), end in zip(kept, ends, strict=True))


def _phrase_near(scene: Coverable, wish: int) -> int:
    return min((p for p in scene.phrases if abs(p - wish) < TWO_TAKES // 2), key=lambda p: abs(p - wish), default=wish)


def _worth_following(scene: Coverable) -> bool:
    return scene.length >= TWO_TAKES and any(at >= SHORTEST_TAKE for _, at in scene.mentions)


def _told(scene: Coverable, fps: int) -> tuple[SetUp, ...]:
    """Pictures follow the telling: a thing is seen closely when it is named, the people in between."""
    looks = [(0, _establishing(scene))]
    for name, at in scene.mentions:
        begins = max((p for p in scene.phrases if p <= at), default=at)
        cut = begins if at - begins < LONGEST_LOOK else at - EARLY
        if scene.people:
            looks += _people_between(scene, looks[-1][0], cut)
        looks.append((cut - EARLY, _look_at(scene, name)))
    if scene.people:
        looks += _people_between(scene, looks[-1][0], scene.length)
    return _set_ups(scene, looks, fps)


def _look_at(scene: Coverable, name: str) -> Framing:
    """A thing closely, a person from near; whoever is on the way is followed."""
    if name not in scene.people:
        return Framing("close", "front", "in", name, blur=True)
    goes = any(person.role == name and ON_FOOT & set(person.actions) for person in scene.shot.people)
    return Framing("medium", "front", "follow", name) if goes else Framing("near", "front", "hold", name, blur=True)


def _people_between(scene: Coverable, since: int, until: int) -> list[tuple[int, Framing]]:
    """A nearer look at the people where a look lasts long, at a phrase that leaves both sides time."""
    if until - since < LONGEST_LOOK:
        return []
    borders = [p - EARLY for p in scene.phrases if since + SHORTEST_TAKE <= p - EARLY <= until - SHORTEST_TAKE]
    middle = (since + until) // 2
    return [(min(borders, key=lambda p: abs(p - middle), default=middle), _nearer(scene))]


def asked_framing(scene: Coverable, lexicon: Lexicon) -> Framing | None:
    """The framing that the text names, if it names one."""
    entries = [lexicon.cameras[c] for c in scene.shot.camera if c in lexicon.cameras]
    size = next((SIZES[e.size] for e in entries if e.size in SIZES), None)
    angle = next((ANGLES[e.angle] for e in entries if e.angle in ANGLES), None)
    move = next((MOVES[e.move] for e in entries if e.move in MOVES), None)
    if size is None and angle is None and move is None:
        return None
    close = size in ("close", "near")
    subject = next(iter(scene.people), "") or next(iter(scene.details), "")
    size = size or ("full" if scene.people or not scene.details else "close")
    framing = Framing(size, angle or "front", move or ("hold" if close else "in"), subject, blur=close)
    return replace(framing, size="wide") if angle == "high" and size is None else framing


def _narrative(scene: Coverable, fps: int) -> tuple[SetUp, ...]:
    framings = [_establishing(scene)]
    if scene.length >= TWO_TAKES and (scene.people or scene.details):
        framings.append(_nearer(scene))
    if scene.length >= THREE_TAKES and scene.details and scene.people:
        framings.append(Framing("close", "front", "in", scene.details[0], blur=True))
    cuts = _cut_places(scene, len(framings), fps)
    return tuple(SetUp(a, b - a, f) for a, b, f in zip(cuts, cuts[1:], framings, strict=False))


def _establishing(scene: Coverable) -> Framing:
    if not scene.people and scene.details and scene.length < TWO_TAKES:
        return Framing("close", "front", "in", scene.details[0], blur=True)
    crowd = len(scene.people) > 2
    moving = any(a in ("walk", "run", "ride", "enter", "leave") for p in scene.shot.people for a in p.actions)
    size: ShotSize = "wide" if crowd or moving or scene.backdrop or not scene.people else "full"
    if scene.speakers and scene.length < TWO_TAKES:
        size = "medium"  # there will be no nearer take, and lips that speak want to be seen
    return Framing(size, "front", "in", "" if len(scene.people) > 1 else next(iter(scene.people), ""))


def _nearer(scene: Coverable) -> Framing:
    if not scene.people:
        return Framing("close", "front", "in", scene.details[0], blur=True)
    if len(scene.people) > 1:
        return Framing("medium", "front", "hold", "")
    return _look_at(scene, scene.people[0])


def _cut_places(scene: Coverable, count: int, fps: int) -> list[int]:
    """Even cuts, each moved to the nearest phrase border that leaves both neighbours long enough."""
    step, cuts = scene.length / count, [0]
    for i in range(1, count):
        ideal = round(step * i)
        near = [p for p in scene.phrases if abs(p - ideal) < step * 0.3 and p - cuts[-1] >= SHORTEST_TAKE]
        place = min(near, key=lambda p: abs(p - ideal), default=ideal)
        cuts.append(snap_to_frame(place, fps))
    return [*cuts, scene.length]


def _dialogue(scene: Coverable, fps: int) -> tuple[SetUp, ...]:
    """An establishing take until the first words, then whoever speaks; short answers stay in the two-shot, long speeches come
    back to it.
    """
    looks = [(0, Framing("full", "front", "in", ""))]
    begins = [at for _, at in scene.speakers]
    for (name, at), until in zip(scene.speakers, [*begins[1:], scene.length], strict=True):
        looks.append((at - EARLY, Framing("near", "front", "hold", name, blur=True)))
        if until - at > LONG_SPEECH:
            back = _phrase_near(scene, (at + until) // 2)
            both = Framing("medium", "front", "hold", "")
            looks += [(back, both), (_phrase_near(scene, back + LONG_SPEECH // 3), looks[-1][1])]
    return _set_ups(scene, looks, fps)


def stretches(parts: Sequence[tuple[int, int]], longest: int, fps: int) -> tuple[tuple[int, int], ...]:
    """Split stretches (start, length) that are too long for one process into even ones on frame borders."""
    out: list[tuple[int, int]] = []
    for start, length in parts:
        count = -(-length // longest)
        cuts = [snap_to_frame(start + length * i // count, fps) for i in range(count)] + [start + length]
        out += [(a, b - a) for a, b in pairwise(cuts)]
    return tuple(out)
