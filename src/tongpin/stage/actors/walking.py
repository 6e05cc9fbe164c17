"""Root motion: where a walking or running body is at each frame, moved only by the foot that stands on the ground.

The same numbers give the footfalls, so a step is heard when it is seen. Start reading at `plan_steps`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

from tongpin.stage.actors.stature import UNITS_PER_METRE, Stature

Gait = Literal["walk", "run", "ride"]
Spot = tuple[float, float]

STRIDE: Final = {"walk": 0.35, "run": 0.60, "ride": 0.0}  # half the way of a planted foot, as a share of the leg
APART: Final = 0.31  # a foot beside the middle line, as a share of the hip's half width
RISE: Final = 0.2  # how much a foot nearer to the camera is drawn lower
CADENCE: Final = {"baby": 2.2, "child": 2.3, "teen": 1.95, "adult": 1.9, "middle": 1.8, "elder": 1.35}
RUN_CADENCE: Final = {"baby": 2.6, "child": 3.2, "teen": 3.0, "adult": 2.9, "middle": 2.8, "elder": 2.1}
START_PHASE: Final = 0.25  # one foot under the body, the other lifted beside it: the nearest to standing
RIDE_SPEED: Final = 1.7  # metres a second: slow enough to be seen
TURN_RATE: Final = 260.0  # degrees a second


@dataclass(frozen=True)
class Eye:
    """What of the camera decides where ground is seen: its height, and the distance at which the scale is one."""

    height_m: float = 1.4
    focal_m: float = 5.6

    def scale(self, z: float) -> float:
        """Size of things at a depth against the actors' line."""
        return self.focal_m / max(self.focal_m + z, 0.4)


@dataclass(frozen=True)
class Footfall:
    """A foot coming down: the frame (may be fractional), the side, and where the body is then."""

    frame: float
    side: int  # -1 left, 1 right
    at: Spot


@dataclass(frozen=True)
class Steps:
    """A way on foot, one entry per frame; positions in metres on the set's floor."""

    gait: Gait
    start: int
    cycle: int  # frames of two steps
    places: tuple[Spot, ...]
    yaws: tuple[float, ...]
    falls: tuple[Footfall, ...]

    @property
    def end(self) -> int:
        """The first frame after the last step."""
        return self.start + len(self.places)

    def phase(self, frame: int) -> float:
        """Phase of the gait at a frame of the shot."""
        return (START_PHASE + (frame - self.start) % self.cycle / self.cycle) % 1.0

    def place(self, frame: int) -> Spot:
        """Where the body is; before and after, where it starts and stops."""
        return self.places[min(max(frame - self.start, 0), len(self.places) - 1)]

    def yaw(self, frame: int) -> float:
        """Where the body faces."""
        return self.yaws[min(max(frame - self.start, 0), len(self.yaws) - 1)]


@dataclass(frozen=True)
class Walker:
    """Who walks, how, and who looks on."""

    body: Stature
    age: str
    gait: Gait
    fps: int
    eye: Eye = Eye()
    haste: float = 1.0

    @property
    def cycle(self) -> int:
        """Frames of two steps: whole, so that drawings serve again, and in fours, so that feet change on a frame."""
        if self.gait == "ride":
            return 4 * round(self.fps * 0.2)
        cadence = (CADENCE if self.gait == "walk" else RUN_CADENCE)[self.age] * min(max(self.haste, 0.75), 1.25)
        return max(8, 4 * round(self.fps / cadence / 2))

    @property
    def speed(self) -> float:
        """Metres a second on a straight way."""
        if self.gait == "ride":
            return RIDE_SPEED * self.haste
        return 4 * STRIDE[self.gait] * self.body.hip_y / UNITS_PER_METRE * self.fps / self.cycle


def footprint(walker: Walker, phase: float, side: int) -> Spot:
    """A standing foot seen from the body, in units: to its left side of the picture in front view, and forward."""
    t = (phase + (0.0 if side < 0 else 0.5)) % 1.0
    return side * walker.body.hip * APART, walker.body.hip_y * STRIDE[walker.gait] * (1 - 4 * t)


def heading(a: Spot, b: Spot) -> float:
    """Yaw that looks from one place to another: 0 to the camera, 90 to the picture's right, 180 away."""
    return math.degrees(math.atan2(b[0] - a[0], a[1] - b[1]))


def plan_steps(walker: Walker, way: tuple[Spot, ...], *, start: int, frames: int) -> Steps:
    """Walk along a way of straight lines from its first point, for so many frames at most."""
    places, yaws = [way[0]], [_even(heading(way[0], way[1]))]
    for goal in way[1:]:
        left = frames - len(places)
        if left <= 0:
            break
        yaw = _aim(walker, places[-1], goal, first=len(places) - 1, frames=left)
        added, turned = _stretch(walker, places[-1], goal, yaw=yaw, before=yaws[-1], first=len(places) - 1, frames=left)
        places += added
        yaws += turned
    cycle = walker.cycle
    falls = () if walker.gait == "ride" else tuple(_falls(start, cycle, tuple(places)))
    return Steps(walker.gait, start, cycle, tuple(places), tuple(yaws), falls)


def _aim(walker: Walker, origin: Spot, goal: Spot, *, first: int, frames: int) -> float:
    """The yaw that ends at the goal: the drawn ground is not the lens's ground, so the straight heading misses a little."""
    yaw = want = heading(origin, goal)
    for _ in range(4):
        places, _ = _stretch(walker, origin, goal, yaw=yaw, before=yaw, first=first, frames=frames)
        if not places or math.dist(places[-1], origin) < 0.2:
            break
        yaw += (want - heading(origin, places[-1]) + 180) % 360 - 180
    return _even(yaw)


def _stretch(
    walker: Walker, origin: Spot, goal: Spot, *, yaw: float, before: float, first: int, frames: int
) -> tuple[list[Spot], list[float]]:
    """Places and yaws after `origin` until the goal is reached or the frames are used up."""
    places: list[Spot] = []
    yaws: list[float] = []
    at, facing = origin, before
    total = math.dist(origin, goal)
    for i in range(frames):
        turned = _turned(facing, yaw, walker.fps)
        at = _advance(walker, at, first + i, facing, turned)
        facing = turned
        places.append(at)
        yaws.append(facing)
        if math.dist(origin, at) >= total:
            break
    return places, yaws


def _advance(walker: Walker, at: Spot, frame: int, yaw: float, next_yaw: float) -> Spot:
    """Where the body must be one frame later so that the standing foot is drawn at the same place."""
    cycle = walker.cycle
    if walker.gait == "ride":
        far, turn = walker.speed / walker.fps, math.radians(next_yaw)
        return at[0] + far * math.sin(turn), at[1] - far * math.cos(turn)
    phase, after = ((START_PHASE + (frame + k) % cycle / cycle) % 1.0 for k in (0, 1))
    side = -1 if (phase + 0.5 / cycle) % 1.0 < 0.5 else 1
    ax, ay = _drawn(footprint(walker, phase, side), yaw)
    bx, by = _drawn(_still_standing(walker, after, side), next_yaw)
    scale, eye = walker.eye.scale(at[1]), walker.eye
    ground_x, ground_y = scale * (at[0] + ax), scale * (eye.height_m + ay)
    new_scale = ground_y / (eye.height_m + by)
    return ground_x / new_scale - bx, eye.focal_m / new_scale - eye.focal_m


def _still_standing(walker: Walker, phase: float, side: int) -> Spot:
    """The foot at the end of its stance: the next phase may already belong to the other foot."""
    x, z = footprint(walker, phase, side)
    limit = walker.body.hip_y * STRIDE[walker.gait]
    return x, max(-limit, min(limit, z))


def _drawn(foot: Spot, yaw: float) -> Spot:
    """A foot on the picture, in metres from the root: right and down."""
    turn = math.radians(yaw)
    depth = foot[1] * math.cos(turn) - foot[0] * math.sin(turn)
    return (foot[0] * math.cos(turn) + foot[1] * math.sin(turn)) / UNITS_PER_METRE, depth * RISE / UNITS_PER_METRE


def _falls(start: int, cycle: int, places: tuple[Spot, ...]) -> list[Footfall]:
    """The footfalls of a way: the left foot lands at phase 0, the right one at one half."""
    out = []
    for side, phase in ((-1, 0.0), (1, 0.5)):
        at = ((phase - START_PHASE) % 1.0) * cycle
        while at < len(places):
            out.append(Footfall(start + at, side, places[int(at)]))
            at += cycle
    return sorted(out, key=lambda fall: fall.frame)


def _even(yaw: float) -> float:
    return round(((yaw + 180) % 360 - 180) / 2) * 2.0


def _turned(now: float, aim: float, fps: int) -> float:
    """One frame of turning towards a heading."""
    gap = (aim - now + 180) % 360 - 180
    most = TURN_RATE / fps
    return aim if abs(gap) <= most else _even(now + math.copysign(most, gap))
