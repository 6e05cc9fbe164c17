"""How a four-legged animal stands, sits, lies or stretches: the points of its body, read from a person's pose.

Acting writes poses for people; an animal does the same in its own way. Arms thrown up are a stretch with the chest on the ground.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from tongpin.stage.actors.animals.species import Species
from tongpin.stage.actors.geometry import Point, clamp, ease, lerp
from tongpin.stage.actors.pose import Pose

TABLEWARE = frozenset(("chopsticks", "spoon", "fork", "cup", "bowl", "glass", "knife", "latte", "tea", "milk"))
# The ground a grown person covers in one cycle of the walk or run, units, and the share of it a paw is down.
_WALK_UNITS, _RUN_UNITS, _STANCE = 141.0, 400.0, 0.6
Four = tuple[Point, Point, Point, Point]  # near hind, far hind, near front, far front


@dataclass(frozen=True)
class Carriage:
    """The points of a body that looks to the right, in figure units, feet on y = 0."""

    rump: Point
    waist: Point  # the middle of the spine
    chest: Point
    head: Point
    feet: Four
    tail: tuple[Point, ...]
    seated: float = 0.0  # the haunch is folded
    curled: float = 0.0  # lying
    tilt: float = 0.0  # of the head, degrees
    up: float = 0.0  # off the ground

    def toward(self, other: Carriage, share: float) -> Carriage:
        """The carriage a share of the way to another."""
        if share <= 0:
            return self

        def point(a: Point, b: Point) -> Point:
            return lerp(a[0], b[0], share), lerp(a[1], b[1], share)

        near_hind, far_hind, near_front, far_front = (point(a, b) for a, b in zip(self.feet, other.feet, strict=True))
        return Carriage(
            rump=point(self.rump, other.rump),
            waist=point(self.waist, other.waist),
            chest=point(self.chest, other.chest),
            head=point(self.head, other.head),
            feet=(near_hind, far_hind, near_front, far_front),
            tail=tuple(point(a, b) for a, b in zip(self.tail, other.tail, strict=True)),
            seated=lerp(self.seated, other.seated, share),
            curled=lerp(self.curled, other.curled, share),
            tilt=self.tilt,
            up=self.up,
        )


def carriage_of(species: Species, pose: Pose) -> Carriage:
    """The body of an animal in a pose."""
    base = _BASES.get(pose.legs, _standing)(species, pose)
    if pose.legs == "stand":
        base = base.toward(_lying(species, pose), _slump_of(pose))
    base = base.toward(_stretched(species, pose), stretch_of(pose))
    x, y = base.head
    # A bowed back or a lowered head brings the nose to the ground: eating, drinking, sniffing.
    down = max(clamp((pose.pitch + pose.bow * 0.8 - 12) / 30), _to_bowl(pose))
    reach = species.head * (0.5 if base.curled < 0.5 else 0.0)
    head = x + reach * down, lerp(y, -species.head * (0.95 + species.ruff), down * (0.0 if base.curled > 0.5 else 1.0))
    breath = math.sin(pose.breath * math.pi) * 1.2
    waist = base.waist[0], base.waist[1] - breath
    return Carriage(
        rump=base.rump,
        waist=waist,
        chest=base.chest,
        head=head,
        feet=base.feet,
        tail=base.tail,
        seated=base.seated,
        curled=base.curled,
        tilt=pose.tilt * 0.8 + pose.pitch * 0.15,
        up=base.up + pose.lift + (pose.seat or 0.0 if pose.legs in ("sit", "lie") else 0.0),
    )


def eats(pose: Pose) -> bool:
    """Whether a person in this pose eats or drinks at a table: an animal does it from a bowl on the ground."""
    return any(held.prop in TABLEWARE for held in pose.props)


def _slump_of(pose: Pose) -> float:
    """How far a standing person has sunk into sleep, 0..1: an animal lies down for that."""
    return ease(clamp((pose.pitch - 10) / 7) * clamp((pose.bow - 4) / 4) * clamp(abs(pose.tilt) / 7))


def _to_bowl(pose: Pose) -> float:
    """How far the head goes down to the bowl while a person's hand comes up to the mouth, 0..1."""
    if not eats(pose):
        return 0.0
    lifted = clamp((0.6 - pose.right.at[1]) / 0.34) if pose.right.at else 0.0
    return max(lifted, clamp(pose.pitch / 8)) * 0.9


def stretch_of(pose: Pose) -> float:
    """How far both arms are thrown up, 0..1."""
    hands = [hand.at[1] for hand in (pose.left, pose.right) if hand.at is not None]
    return ease(clamp((-0.15 - max(hands)) / 0.6)) if len(hands) == 2 else 0.0


def _tail(species: Species, root: Point, *, lift: float, sway: float) -> tuple[Point, ...]:
    """Five points of a tail; lift 0 hangs, 1 stands up, -1 lies along the ground."""
    x, y = root
    long = {"long": 62.0, "wag": 40.0, "bush": 58.0, "puff": 10.0, "none": 1.0}[species.tail]
    out = [root]
    angle = math.radians(180 + 75 * lift)
    for k in range(4):
        bend = math.radians((26 if lift > 0 else -12) * k * (0.5 + 0.4 * sway))
        x += long / 4 * math.cos(angle + bend)
        y = min(-4.0, y + long / 4 * math.sin(angle + bend) * (1 if lift > 0 else -0.8))
        out.append((x, y))
    return tuple(out)


def _standing(s: Species, pose: Pose) -> Carriage:
    half, back = s.length / 2, -s.shoulder
    feet = ((-half + 2, 0.0), (-half + 15, 0.0), (half - 2, 0.0), (half + 10, 0.0))
    return Carriage(
        rump=(-half, back + s.girth * 0.5),
        waist=(0, back + s.girth * 0.75),
        chest=(half, back + s.girth * 0.6),
        head=(half + s.head * 0.62, back - s.neck * 0.62),
        feet=feet,
        tail=_tail(s, (-half - s.girth * 0.5, back + s.girth * 0.2), lift=0.85, sway=pose.sway),
    )


def _gait(s: Species, running: bool) -> tuple[int, float]:
    """How many cycles an animal makes in one of a person's, and its half stride: feet on the ground keep up with the ground."""
    ground = _RUN_UNITS if running else _WALK_UNITS
    longest = s.length * (0.56 if running else 0.32)
    steps = max(1, math.ceil(_STANCE * ground / 2 / longest))
    return steps, _STANCE * ground / 2 / steps


def _walking(s: Species, pose: Pose) -> Carriage:
    base = _standing(s, pose)
    running = pose.legs == "run"
    steps, stride = _gait(s, running)
    phase = pose.phase * steps
    hop = s.ears == "long"  # rabbits bring the hind feet past the front ones together
    # Diagonal pairs: near hind with far front.
    turns = (0.0, 0.0, 0.42, 0.42) if hop or running else (0.0, 0.5, 0.5, 0.0)
    feet = []
    for (x, y), late in zip(base.feet, turns, strict=True):
        t = (phase + late) % 1.0
        swing = clamp((t - _STANCE) / (1 - _STANCE))
        reach = lerp(1, -1, t / _STANCE) if t < _STANCE else lerp(-1, 1, ease(swing))
        feet.append((x + reach * stride, y - math.sin(math.pi * swing) * s.shoulder * (0.22 if running else 0.13)))
    bob = math.sin(phase * 2 * math.pi) * (s.shoulder * 0.07 if running or hop else s.shoulder * 0.025)
    rock = math.cos(phase * 2 * math.pi) * (s.shoulder * 0.08 if running or hop else 0.0)
    return Carriage(
        rump=(base.rump[0], base.rump[1] + bob + rock),
        waist=(base.waist[0], base.waist[1] + bob),
        chest=(base.chest[0], base.chest[1] + bob - rock),
        head=(base.head[0], base.head[1] + bob * 0.6 - rock * 0.6),
        feet=(feet[0], feet[1], feet[2], feet[3]),
        tail=tuple((x, y + bob) for x, y in base.tail),
        up=max(0.0, -bob) * (1.2 if running or hop else 0.0),
    )


def _sitting(s: Species, pose: Pose) -> Carriage:
    chest = s.length * 0.16, -s.shoulder * 0.86
    return Carriage(
        rump=(-s.length * 0.26, -s.girth * 0.95),
        waist=(-s.length * 0.1, -s.shoulder * 0.56),
        chest=chest,
        head=(chest[0] + s.head * 0.34, chest[1] - s.neck * 0.9),
        feet=((s.length * 0.02, 0.0), (s.length * 0.1, 0.0), (s.length * 0.24, 0.0), (s.length * 0.36, 0.0)),
        tail=_tail(s, (-s.length * 0.5, -s.girth * 0.5), lift=-0.2, sway=pose.sway),
        seated=1.0,
    )


def _lying(s: Species, pose: Pose) -> Carriage:
    half = s.length * 0.44
    return Carriage(
        rump=(-half, -s.girth * 0.92),
        waist=(-half * 0.1, -s.girth * 1.08),
        chest=(half * 0.8, -s.girth * 0.86),
        head=(half + s.head * 0.42, -s.head * (0.82 + s.ruff)),
        feet=((-half * 0.3, 0.0), (-half * 0.1, 0.0), (half + s.head * 0.5, 0.0), (half + s.head * 0.75, 0.0)),
        tail=_tail(s, (-half - s.girth * 0.8, -s.girth * 0.3), lift=-0.6, sway=0.0),
        seated=1.0,
        curled=1.0,
    )


def _crouching(s: Species, pose: Pose) -> Carriage:
    return _standing(s, pose).toward(_lying(s, pose), 0.5)


def _stretched(s: Species, pose: Pose) -> Carriage:
    """The bow of a cat that has slept well: chest low, arms far out, rump and tail up."""
    half = s.length / 2
    front = half + s.length * 0.52
    return Carriage(
        rump=(-half, -s.shoulder * 0.92),
        waist=(-half * 0.05, -s.shoulder * 0.6),
        chest=(half * 0.95, -s.girth * 0.95),
        head=(half + s.head * 0.75, -s.girth - s.head * 0.75),
        feet=((-half + 4, 0.0), (-half + 16, 0.0), (front, 0.0), (front + 10, 0.0)),
        tail=_tail(s, (-half - s.girth * 0.4, -s.shoulder * 1.0), lift=1.1, sway=pose.sway),
    )


_BASES = {
    "stand": _standing,
    "walk": _walking,
    "run": _walking,
    "sit": _sitting,
    "cross": _sitting,
    "kneel": _sitting,
    "squat": _crouching,
    "crawl": _crouching,
    "lie": _lying,
}
