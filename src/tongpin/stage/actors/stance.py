"""What the legs do over a shot: standing, sitting down, rising, lying, and the ways on foot between marks.

Start reading at `plan_stance`. The hands and the head are none of its business.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, Protocol

from tongpin.stage.actors.actions import Gesture, Line, Moment, Phrase, act_of, is_known
from tongpin.stage.actors.actions.phrase import Key, eased
from tongpin.stage.actors.schedule import Slot
from tongpin.stage.actors.stature import SEAT_CUSHION, UNITS_PER_METRE, Stature, feet_hang, seated_foot, stature_of
from tongpin.stage.actors.together import meets
from tongpin.stage.actors.walking import Eye, Gait, Spot, Steps, Walker, plan_steps
from tongpin.stage.staging import Part

Kind = Literal["stand", "sit", "lie", "cross"]
Point = tuple[float, float, float]
_KINDS: Final[tuple[Kind, ...]] = ("stand", "sit", "lie", "cross")
SETTLE_S: Final = 0.4
APPROACH_S: Final = 0.7  # a meeting this early finds both where they meet
RISING: Final = 0.5  # phase of sitting legs whose feet must stay on the ground
SNAP_M: Final = 0.3  # whoever ends a way this near to the mark takes the closing step onto it


class MarkLike(Protocol):
    """Where a part is put on the set."""

    @property
    def x(self) -> float: ...  # noqa: D102
    @property
    def z(self) -> float: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def facing(self) -> float: ...  # noqa: D102
    @property
    def seat_m(self) -> float: ...  # noqa: D102


@dataclass(frozen=True)
class Cast:
    """Another part of the shot and where it stands."""

    part: Part
    x: float
    z: float
    eyes_m: float = 1.5
    kind: str = "stand"  # of the mark: who sits or lies cannot come nearer


@dataclass(frozen=True)
class Facts:
    """What a performance must know of the set and the shot."""

    length: int  # samples of the shot
    seed: int = 0
    table_m: float | None = None  # height of the table before the seat
    spots: Mapping[str, Point] = field(default_factory=dict)  # things, furniture, doors: metres (x, y up, z away)
    others: tuple[Cast, ...] = ()
    floor: tuple[float, float, float, float] = (-1.4, 1.4, -0.4, 3.0)  # where one can walk: x from, x to, z from, z to
    eye: Eye = field(default_factory=Eye)


@dataclass(frozen=True)
class Stance:
    """The legs at every time of a shot."""

    phrase: Phrase
    kinds: tuple[tuple[float, Kind], ...]
    moves: tuple[Steps, ...]
    home: Spot
    facing: float
    body: Stature
    seat: float  # hip height when sitting, units; 0 = there is no seat

    def kind_at(self, t: float) -> Kind:
        """What kind of legs rule at a time."""
        now: Kind = self.kinds[0][1]
        for start, kind in self.kinds:
            if start <= t:
                now = kind
        return now

    def steps_at(self, frame: int) -> Steps | None:
        """The way on foot that is being gone, if any."""
        return next((s for s in self.moves if s.start <= frame < s.end), None)

    @property
    def front(self) -> Spot:
        """From the seat to where its sitter stands before it, metres."""
        if not self.seat:
            return 0.0, 0.0
        far, turn = _front_m(self.body, self.seat), math.radians(self.facing)
        return far * math.sin(turn), -far * math.cos(turn)

    def place(self, frame: int, fps: int) -> Spot:
        """Where the body would sit if it sat down where it stands; the same as where it stands when there is no seat."""
        if not self.moves:
            return self.home
        at, front = self.moves[0].places[0], self.front
        for steps in self.moves:
            if steps.start <= frame:
                at = steps.place(frame)
        at = at[0] - front[0], at[1] - front[1]
        last = self.moves[-1]
        near = math.dist((last.places[-1][0] - front[0], last.places[-1][1] - front[1]), self.home)
        if frame < last.end or near > SNAP_M:
            return at
        share = eased((frame - last.end) / (SETTLE_S * fps))
        return at[0] + (self.home[0] - at[0]) * share, at[1] + (self.home[1] - at[1]) * share

    def yaw(self, frame: int, fps: int) -> float:
        """Where the body faces: along the way, and before and after as the mark says."""
        settle = max(1, round(SETTLE_S * fps))
        yaw = self.facing
        for steps in self.moves:
            if frame < steps.start - settle:
                break
            if frame < steps.start:
                opening = steps is self.moves[0] and steps.start <= settle
                return steps.yaws[0] if opening else _turn(yaw, steps.yaws[0], eased((frame - steps.start + settle) / settle))
            if frame < steps.end:
                return steps.yaw(frame)
            yaw = _turn(steps.yaws[-1], self.facing, eased((frame - steps.end) / settle))
        return yaw

    def pulled(self, gesture: Gesture) -> Spot:
        """How far the body is in front of its seat, so that the feet stay where they stand while the hips go down."""
        if not self.seat or gesture.legs == "lie":
            return 0.0, 0.0
        hip = gesture.seat if gesture.legs == "sit" and gesture.seat is not None else self.body.hip_y
        if feet_hang(self.body, self.seat):  # small ones slide off
            share = min(max((hip - self.seat) / max(self.body.hip_y - self.seat, 1.0), 0.0), 1.0)
        else:
            share = 1 - seated_foot(self.body, hip) / seated_foot(self.body, self.seat)
        return self.front[0] * share, self.front[1] * share


def plan_stance(
    slots: tuple[Slot, ...], part: Part, mark: MarkLike, facts: Facts, *, partner: Cast | None = None, fps: int
) -> Stance:
    """Legs and ways for everything a part does."""
    length, body = facts.length / 48_000, stature_of(part.sheet)
    seat = mark.seat_m * UNITS_PER_METRE + SEAT_CUSHION if mark.kind in ("seat", "lie") else 0.0
    kinds = _kinds(slots, mark, length)
    keys = _leg_keys(kinds, body, seat, length, hard=mark.kind == "seat")
    home = (mark.x, mark.z)
    goes = any(slot.act.legs == "move" for slot in slots)
    if partner is not None and mark.kind == "stand":
        met = _meeting(slots, home, partner)
        if goes:  # two who walk hand in hand
            home = met[1] if met is not None else home
        elif met is not None:
            walker = Walker(body, part.sheet.age, "walk", fps, facts.eye)
            home, moves = _approach(met, home, walker)
            return Stance(Phrase.of(keys), kinds, moves, home, mark.facing, body, seat)
    moves = _moves(slots, part, mark, facts, home=home, fps=fps)
    return Stance(Phrase.of(keys), kinds, moves, home, mark.facing, body, seat)


def _meeting(slots: tuple[Slot, ...], home: Spot, partner: Cast) -> tuple[Slot, Spot] | None:
    """The first meeting with the other one and the place for it; both go half the way if both can."""
    for slot in sorted(slots, key=lambda s: s.start):
        if not meets(slot.act, slot.beat) or slot.beat.target not in ("", partner.part.name):
            continue
        gap = (partner.x - home[0], partner.z - home[1])
        far = math.hypot(*gap)
        both = partner.kind == "stand" and bool(slot.act.answer) and act_of(slot.act.answer).near > 0
        share = max(0.0, far - slot.act.near) * (0.5 if both else 1.0) / max(far, 0.01)
        return slot, (home[0] + gap[0] * share, home[1] + gap[1] * share)
    return None


def _approach(met: tuple[Slot, Spot], home: Spot, walker: Walker) -> tuple[Spot, tuple[Steps, ...]]:
    """The place for the meeting, and the steps that lead to it where it is not there from the first frame."""
    slot, goal = met
    if slot.start < APPROACH_S:
        return goal, ()
    if math.dist(home, goal) < 0.12:
        return home, ()
    frames = max(6, int(min(slot.length * 0.5, 1.6) * walker.fps))
    return goal, (plan_steps(walker, (home, goal), start=round((slot.start - 0.2) * walker.fps), frames=frames),)


def _front_m(body: Stature, seat: float) -> float:
    """How far before its seat somebody stands, metres."""
    return (body.thigh * 0.9 if feet_hang(body, seat) else seated_foot(body, seat)) / UNITS_PER_METRE


def _demand(slot: Slot, mark: MarkLike) -> Kind | None:
    legs = slot.act.legs
    if legs in ("move", "floor") or (legs == "stand" and slot.length >= 1.0):
        return "stand"
    if legs == "sit":
        return "sit" if mark.kind in ("seat", "lie") else "cross"
    if legs == "lie":
        return "sit" if mark.kind == "seat" else "lie"
    return None


def _kinds(slots: tuple[Slot, ...], mark: MarkLike, length: float) -> tuple[tuple[float, Kind], ...]:
    """(start, kind) in order of time: what the actions ask for, and the mark's own kind after every way on foot."""
    base: Kind = "sit" if mark.kind == "seat" else "lie" if mark.kind == "lie" else "stand"
    wishes: list[tuple[float, Kind]] = []
    for slot in sorted(slots, key=lambda s: s.start):
        kind = _demand(slot, mark)
        if kind is not None:
            wishes.append((slot.start, kind))
        elif slot.act.legs == "any" and wishes and base != "stand" and _after_move(slot, slots):
            wishes.append((slot.start, base))
        if slot.beat.action == "wake" and base == "lie" and slot.length > 2.4:
            wishes += [(slot.start, base), (slot.start + 1.7 / slot.rate, "sit")]
    lies_down = any(s.beat.action == "lie" and s.start >= 0.3 for s in slots)
    kinds: list[tuple[float, Kind]] = [(0.0, _first_kind(wishes, base, lies_down=lies_down))]
    for start, kind in wishes:
        if kind != kinds[-1][1] and start < length - 0.5:
            kinds.append((max(start, 0.35 if start < 0.3 else start), kind))
    return tuple(kinds)


def _after_move(slot: Slot, slots: tuple[Slot, ...]) -> bool:
    return any(s.act.legs == "move" and abs(s.end - slot.start) < 0.6 for s in slots)


def _first_kind(wishes: list[tuple[float, Kind]], base: Kind, *, lies_down: bool) -> Kind:
    """Before the first wish: rise from the seat when asked to stand, come standing when asked to sit later."""
    if not wishes:
        return base
    start, kind = wishes[0]
    if start < 0.3:
        return "sit" if kind == "stand" and base == "sit" and len(wishes) == 1 else kind
    if kind == "lie":
        return "sit" if lies_down and base != "stand" else base
    return "stand" if kind in ("sit", "cross") else base


def _leg_keys(kinds: tuple[tuple[float, Kind], ...], body: Stature, seat: float, length: float, *, hard: bool) -> tuple[Key, ...]:
    m = Moment("legs", length)
    still: dict[Kind, Gesture] = {kind: _still(kind, body, seat) for kind in _KINDS}
    line = Line(m, still[kinds[0][1]])
    for (_, old), (start, new) in itertools.pairwise(kinds):
        line.hold(max(start - line.now, 0.01))
        _change(line, (old, new), still, hard=hard)
    line.hold(max(length - line.now, 0.01) + 1)
    return line.keys()


def _still(kind: Kind, body: Stature, seat: float) -> Gesture:
    if kind == "sit":
        return Gesture(legs="sit", seat=seat or body.shin + body.ankle + SEAT_CUSHION)
    if kind == "lie":
        return Gesture(legs="lie", seat=max(0.0, seat - SEAT_CUSHION))
    if kind == "cross":
        return Gesture(legs="cross", seat=body.hip_y * 0.16)
    return Gesture(legs="stand", seat=body.hip_y)


def _change(line: Line, change: tuple[Kind, Kind], still: Mapping[Kind, Gesture], *, hard: bool) -> None:
    """From one kind of legs to another: lean first, then the hips travel, then the back comes up."""
    old, new = still[change[0]], still[change[1]]
    low: Mapping[str, Literal["sit", "cross"]] = {"sit": "sit", "cross": "cross"}
    if change[0] == "stand" and change[1] in low:
        ready = replace(new, seat=old.seat, bow=12, pitch=5, phase=RISING)
        line.to(0.2, replace(old, bow=9, pitch=6)).to(0.02, ready)
        line.to(0.5, replace(new, bow=15, phase=RISING), ease="in", sound="chair" if hard else "sofa", strength=0.45)
        line.to(0.16, replace(new, bow=5, pitch=3)).to(0.35, new)
    elif change[0] in low and change[1] == "stand":
        line.to(0.28, replace(old, bow=19, pitch=-4, phase=RISING))
        line.to(0.42, replace(old, seat=new.seat, bow=12, phase=RISING), ease="out", sound="cloth", strength=0.4)
        line.to(0.02, replace(new, bow=9)).to(0.35, new)
    else:
        line.to(0.3, replace(old, bow=8)).to(0.03, replace(new, bow=-4), sound="cloth", strength=0.4).to(0.4, new)


# ---- ways on foot ---------------------------------------------------------------------------


def _moves(slots: tuple[Slot, ...], part: Part, mark: MarkLike, facts: Facts, *, home: Spot, fps: int) -> tuple[Steps, ...]:
    """One way per walking slot, each from where the last one ended."""
    body = stature_of(part.sheet)
    going = sorted((s for s in slots if s.act.legs == "move"), key=lambda s: s.start)
    moves: list[Steps] = []
    seat = mark.kind in ("seat", "lie")
    far = _front_m(body, mark.seat_m * UNITS_PER_METRE + SEAT_CUSHION) if seat else 0.0
    turn = math.radians(mark.facing)
    middle = (home[0] + far * math.sin(turn), home[1] - far * math.cos(turn))
    for i, slot in enumerate(going):
        gait: Gait = slot.beat.action if slot.beat.action in ("run", "ride") else "walk"  # type: ignore[assignment]
        walker = Walker(body, part.sheet.age, gait, fps, facts.eye, _haste(part))
        last = i == len(going) - 1
        acts_after = any(s.start >= slot.end - 0.3 and s.act.legs != "move" for s in slots)
        acts_before = any(s.end <= slot.start + 0.3 and s.act.legs != "move" for s in slots)
        delay = 0.9 if seat and acts_before else 0.0
        start, frames = round((slot.start + delay) * fps), int((slot.length - delay) * fps)
        if frames < 6:
            continue
        before = moves[-1].places[-1] if moves else None
        reach = walker.speed * frames / fps
        way = _way(slot, mark, facts, middle=middle, reach=reach, before=before,
                home=(acts_before, last and acts_after))
        # A stroll slows down to fill its time, within limits, before it turns back or stops.
        fit = math.dist(way[0], way[1]) / max(reach, 0.1) if len(way) == 2 or gait == "ride" else 1.0
        walker = replace(walker, haste=walker.haste * min(max(fit, 0.2 if gait == "ride" else 0.8), 1.0))
        moves.append(plan_steps(walker, way, start=start, frames=frames))
    return tuple(moves)


def _haste(part: Part) -> float:
    names = {f.name for f in part.feelings}
    return 0.82 if names & {"tired", "sad"} else 1.12 if names & {"excited", "angry", "afraid"} else 1.0


def _way(
    slot: Slot, mark: MarkLike, facts: Facts, *, middle: Spot, reach: float, before: Spot | None, home: tuple[bool, bool]
) -> tuple[Spot, ...]:
    """Where from and where to. `home` says whether something is done at the mark before and after."""
    goal = _goal(slot, middle, facts)
    if slot.beat.action == "ride":
        return _across(middle, facts)
    if slot.beat.action == "enter":
        return _towards(before or _edge(middle, facts, mark.facing, came=True), middle, reach)
    if slot.beat.action == "leave":
        return before or middle, _edge(before or middle, facts, mark.facing, came=False)
    if goal is not None:
        start = before or (middle if home[0] else _back(goal, middle, reach, facts))
        return start, goal
    if before is not None or home[0]:
        start = before or middle
        return _pacing(start, _ahead(start, mark.facing, reach, facts), reach)
    if home[1] and mark.kind != "stand":
        return _towards(_aside(middle, reach, facts), middle, reach)
    if home[1]:
        return _towards(_ahead(middle, mark.facing + 180, reach, facts), middle, reach)
    return _through(middle, mark.facing, reach, facts)


def _goal(slot: Slot, here: Spot, facts: Facts) -> Spot | None:
    """The place of the beat's target, kept a step short of people and things."""
    if not slot.beat.target:
        return None
    other = next((c for c in facts.others if c.part.name == slot.beat.target), None)
    spot = facts.spots.get(slot.beat.target)
    at = (other.x, other.z) if other else (spot[0], spot[2]) if spot else None
    if at is None:
        return None
    far = math.dist(here, at)
    keep = 0.75 if far > 0.9 else 0.0
    return (at[0] + (here[0] - at[0]) * keep / far, at[1] + (here[1] - at[1]) * keep / far) if far > 0.01 else at


def _through(middle: Spot, facing: float, reach: float, facts: Facts) -> tuple[Spot, ...]:
    """A whole shot of walking: from far to near past the mark, then across the picture to and fro, so that the face is seen."""
    company = any(is_known(b.action) and act_of(b.action).legs == "move" for c in facts.others for b in c.part.beats)
    side = 1 if facing >= 0 or company else -1  # all who walk in one shot walk the same way
    x0, x1, z0, z1 = facts.floor
    aside = min(max(middle[0], -0.7), 0.7) * 0.8  # everybody keeps to the side of the own mark
    near, edge = max(z0 * 0.5, -0.3), max(0.3, 0.6 * min(-x0, x1) - 0.5 * abs(aside))
    first = (side * edge * 0.5, near + 0.8)
    deep = min(z1, first[1] + reach * 0.95)
    start = (max(first[0] - side * reach * 0.42, -edge) if side > 0 else min(first[0] - side * reach * 0.42, edge), deep)
    way, gone = [start, first], math.dist(start, first)
    while gone * 1.7 < reach:  # a little time left is better spent standing
        side = -side
        way.append((side * edge, max(near, way[-1][1] - 0.35)))
        gone += math.dist(way[-1], way[-2])
    return tuple((min(max(x + aside, x0 * 0.8), x1 * 0.8), z) for x, z in way)


def _aside(goal: Spot, reach: float, facts: Facts) -> Spot:
    """A place beside a seat, on the side with more room, a little nearer: nobody walks through the furniture behind it."""
    x0, x1, z0, _ = facts.floor
    side = -1 if goal[0] - x0 > x1 - goal[0] else 1
    room = (goal[0] - x0) if side < 0 else (x1 - goal[0])
    return goal[0] + side * min(reach, room), max(goal[1] - 0.25, z0)


def _across(middle: Spot, facts: Facts) -> tuple[Spot, ...]:
    """Once across the picture to the left: vehicles and mounts are drawn facing that way."""
    return (facts.floor[1] * 0.8, middle[1] + 0.5), (facts.floor[0] * 0.7, middle[1] + 0.1)


def _pacing(start: Spot, end: Spot, reach: float) -> tuple[Spot, ...]:
    """To and fro until the way is as long as the time, where the floor is too short."""
    far = max(math.dist(start, end), 0.4)
    turns = min(8, int(reach / far))
    if math.dist(start, end) < 0.4:
        end = (start[0] + 0.6, start[1])
    return (start, end, *tuple(start if i % 2 == 0 else end for i in range(turns)))


def _towards(start: Spot, goal: Spot, reach: float) -> tuple[Spot, ...]:
    """Arrive at the goal in time: start no farther off than the legs can go."""
    far = math.dist(start, goal)
    if far > reach and far > 0.1:
        start = (goal[0] + (start[0] - goal[0]) * reach / far, goal[1] + (start[1] - goal[1]) * reach / far)
    if far < 0.3:
        start = (goal[0] - 0.6, goal[1])
    return start, goal


def _back(goal: Spot, middle: Spot, reach: float, facts: Facts) -> Spot:
    far = math.dist(goal, middle)
    return middle if far > 0.5 else _ahead(goal, 250.0, reach, facts)


def _ahead(start: Spot, yaw: float, reach: float, facts: Facts) -> Spot:
    """So far along a heading, but never off the floor."""
    x0, x1, z0, z1 = facts.floor
    dx, dz = math.sin(math.radians(yaw)), -math.cos(math.radians(yaw))
    limit = reach
    for at, step, low, high in ((start[0], dx, x0, x1), (start[1], dz, z0, z1)):
        if abs(step) > 0.05:
            limit = min(limit, max(0.0, ((high if step > 0 else low) - at) / step))
    return start[0] + dx * limit, start[1] + dz * limit


def _edge(middle: Spot, facts: Facts, facing: float, *, came: bool) -> Spot:
    """The door if the set has one, else outside of the picture on the side one comes from or goes to."""
    door = facts.spots.get("door")
    if door is not None:
        return door[0], max(door[2], facts.floor[2])
    side = (-1 if facing >= 0 else 1) * (1 if came else -1)
    depth = min(middle[1] + (0.9 if came else -0.3), facts.floor[3])
    return (facts.floor[0] if side < 0 else facts.floor[1]) + side * 0.7, depth


def _turn(a: float, b: float, share: float) -> float:
    return a + ((b - a + 180) % 360 - 180) * share
