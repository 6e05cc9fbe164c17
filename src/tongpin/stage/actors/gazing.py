"""Where somebody looks: names turned into directions, eyes first, then the head, then the shoulders."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from tongpin.stage.actors.actions.phrase import Gesture, eased
from tongpin.stage.actors.life import seeded
from tongpin.stage.actors.stance import Cast, Facts
from tongpin.stage.staging import Part

HEAD_AFTER_S: Final = 0.10
HEAD_TAKES_S: Final = 0.36
EYES_ALONE: Final = 14.0  # degrees that the eyes turn without the head
HEAD_SHARE: Final = 0.66
PROFILE: Final = 56.0  # degrees from the camera beyond which a look does not turn the head
GLANCE_EVERY_S: Final = 4.2

# Relative looks: degrees to the side of where the body faces (positive: to the picture's right), degrees down.
_RELATIVE: Final = {
    "held": (4.0, 34.0),
    "down": (6.0, 40.0),
    "up": (16.0, -26.0),
    "aside": (-34.0, -6.0),
    "ahead": (2.0, 2.0),
    "beside": (24.0, -3.0),
    "far": (8.0, -4.0),
}


@dataclass(frozen=True)
class Direction:
    """Degrees: `yaw` on the set (0 to the camera, positive to the picture's right), `down` from the level."""

    yaw: float
    down: float
    led: bool  # does the head follow? The key poses already turn it for looks at the own hands

    def towards(self, other: Direction, share: float) -> Direction:
        """A direction on the way to another one."""
        if share >= 1:
            return other
        return Direction(self.yaw + (other.yaw - self.yaw) * share, self.down + (other.down - self.down) * share, other.led)

    def in_head(self, g: Gesture) -> tuple[float, float]:
        """Where the eyes are in the head, -1..1 to the right and down."""
        side = self.yaw - (g.yaw or 0.0) - g.turn
        return math.sin(math.radians(min(max(side, -90), 90))) * 1.7, min(max((self.down - g.pitch) / 32, -1), 1)


@dataclass(frozen=True)
class Look:
    """The eyes go somewhere, at a time in seconds."""

    at: float
    name: str
    direction: Direction
    large: bool = False  # so far that one blinks


def head_share(g: Gesture, before: Direction, now: Direction, since: float) -> tuple[float, float]:
    """Degrees of turn and pitch that the head adds to follow the eyes."""
    share = eased((since - HEAD_AFTER_S) / HEAD_TAKES_S)
    (a, p), (b, q) = _following(g, before), _following(g, now)
    return a + (b - a) * share, p + (q - p) * share


def _following(g: Gesture, to: Direction) -> tuple[float, float]:
    if not to.led:
        return 0.0, 0.0
    side = to.yaw - (g.yaw or 0.0) - g.turn
    turn = math.copysign(max(0.0, abs(side) - EYES_ALONE * 0.5) * HEAD_SHARE, side)
    facing = (g.yaw or 0.0) + g.turn
    # The eyes do the rest: a face seen from the side tells less than one that is not turned all the way.
    low, high = min(-PROFILE - facing, 0.0), max(PROFILE - facing, 0.0)
    return min(max(turn, low, -48), high, 48), (to.down - g.pitch) * 0.5


@dataclass(frozen=True)
class Onlooker:
    """Somebody with eyes at a place."""

    part: Part
    at: tuple[float, float]
    facts: Facts
    eyes_m: float
    side: int
    seed: int

    def looks(self, wishes: Sequence[tuple[float, str, str]], partner: Cast | None, length: float,
            yaw_at: Callable[[float], float]) -> tuple[Look, ...]:
        """All looks of a shot, from (time, gaze, target) wishes; long looks at nothing special get glances aside."""
        plan: list[tuple[float, str]] = []
        for t, gaze, target in wishes:
            name = self._name(gaze, target, partner)
            if not plan or plan[-1][1] != name:
                plan.append((t, name))
        plan = _unhurried(self._with_glances(plan, length))
        out: list[Look] = []
        for t, name in plan:
            direction = self._direction(name, yaw_at(t))
            large = bool(out) and abs(direction.yaw - out[-1].direction.yaw) + abs(direction.down - out[-1].direction.down) > 38
            out.append(Look(t, name, direction, large))
        return tuple(out)

    def _name(self, gaze: str, target: str, partner: Cast | None) -> str:
        if gaze == "target":
            gaze = target or self.part.gaze or "far"
        if not gaze:
            gaze = self.part.gaze or ("partner" if partner or self.part.phones else "far")
        if gaze == "partner":
            return partner.part.name if partner else "camera"
        return gaze

    def _with_glances(self, plan: list[tuple[float, str]], length: float) -> list[tuple[float, str]]:
        out: list[tuple[float, str]] = []
        for i, (t, name) in enumerate(plan):
            out.append((t, name))
            end = plan[i + 1][0] if i + 1 < len(plan) else length
            at = t + GLANCE_EVERY_S * (0.6 + 0.8 * seeded(self.seed, "glance", i))
            while name not in ("held", "down", "up", "aside", "ahead", "beside") and at < end - 1.4:
                away = ("aside", "down", "far")[int(seeded(self.seed, "away", at) * 2.99)]
                out += [(at, away if away != name else "aside"), (at + 0.5 + 0.6 * seeded(self.seed, "stay", at), name)]
                at += GLANCE_EVERY_S * (0.7 + 0.9 * seeded(self.seed, "next", at))
        return out

    def _direction(self, name: str, facing: float) -> Direction:
        if name in _RELATIVE:
            side, down = _RELATIVE[name]
            return Direction(facing + side, down, led=name in ("far", "aside"))
        point = self._point(name)
        if point is None:
            return Direction(0.0 if name == "camera" else facing, 1.0, led=True)
        dx, dz = (point[0] - self.at[0]) * self.side, point[2] - self.at[1]
        far = max(math.hypot(dx, dz), 0.2)
        return Direction(math.degrees(math.atan2(dx, -dz)), math.degrees(math.atan2(self.eyes_m - point[1], far)), led=True)

    def _point(self, name: str) -> tuple[float, float, float] | None:
        other = next((c for c in self.facts.others if c.part.name == name), None)
        return (other.x, other.eyes_m, other.z) if other else self.facts.spots.get(name)


def _unhurried(plan: Sequence[tuple[float, str]]) -> list[tuple[float, str]]:
    """Without the looks that the head could not even finish before the next one."""
    kept: list[tuple[float, str]] = []
    for t, name in plan:
        if len(kept) > 1 and t - kept[-1][0] < HEAD_AFTER_S + HEAD_TAKES_S:
            kept.pop()
        if not kept or kept[-1][1] != name:
            kept.append((t, name))
    return kept
