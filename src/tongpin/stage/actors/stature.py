"""Body measures by age as pure numbers, for everything that must know a body without drawing it: stride, reach, sitting."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tongpin.stage.actors.pose import Hand, Point3
from tongpin.stage.staging import Sheet

UNITS_PER_METRE: Final = 480 / 1.65
UPRIGHT: Final = frozenset(("human", "robot"))
ANIMAL_EYES_M: Final = 0.32  # a cat or a small dog; near enough for a look
SEAT_CUSHION: Final = 12.0  # the hip joint lies this much above the seat: flesh and cloth

# heads tall, head size, leg share of the body, neck, shoulder half width, hip half width
_AGES: Final[dict[str, tuple[float, float, float, float, float, float]]] = {
    "baby": (2.55, 0.80, 0.37, 2, 29, 27),
    "child": (3.35, 0.94, 0.46, 4, 31, 26),
    "teen": (4.5, 1.0, 0.545, 10, 36.5, 30),
    "adult": (4.8, 1.0, 0.555, 11, 39, 33),
    "middle": (4.7, 1.02, 0.545, 9, 41.5, 36),
    "elder": (4.25, 1.02, 0.525, 7, 39, 35),
}


@dataclass(frozen=True)
class Stature:
    """Lengths of one body in figure units."""

    head: float
    hip_y: float
    spine: float
    neck: float
    shoulder: float
    hip: float
    arm: float
    thigh: float
    shin: float
    ankle: float
    low: float = 0.0  # height of an animal's eyes; 0 = a person

    @property
    def eyes(self) -> float:
        """Height of the eyes of the standing figure."""
        return self.low or self.hip_y + self.spine + self.neck + 42 * self.head

    @property
    def sitting_eyes(self) -> float:
        """Height of the eyes above the seat; an animal sits on it as it would on the ground."""
        return self.low or self.eyes - self.hip_y

    def chest(self, hip: float) -> float:
        """Height of the chest above the ground when the hip joint is at `hip`."""
        return hip + self.spine * 0.83

    def hanging(self, side: int) -> Point3:
        """Where a hand hangs when it does nothing, in reach units; side -1 left, 1 right."""
        return (side * (self.shoulder + 5) / self.arm, 0.965, 0.13)


@lru_cache(maxsize=64)
def stature_of(sheet: Sheet) -> Stature:
    """The measures of a character."""
    heads, size, leg, neck, shoulder, hip = _AGES[sheet.age]
    grown = sheet.age not in ("baby", "child")
    man = sheet.male and grown
    broad, tall = (min(max(v, -1.0), 1.0) for v in (sheet.build, sheet.height))
    rest = (heads + (0.16 if man else 0.0) - 1) * 100 * size * (1 + 0.075 * tall)
    leg += 0.012 if grown and not man else 0.0
    shoulder *= (1 + 0.09 * broad) * (1.19 if man else 1.0)
    hip *= (1 + 0.13 * broad) * (1.0 if man else 1.03)
    hip_y = rest * leg
    arm = rest * (0.35 if grown else 0.37)
    thigh, shin = hip_y * 0.5, hip_y * 0.46
    low = 0.0 if sheet.kind in UPRIGHT else ANIMAL_EYES_M * UNITS_PER_METRE
    return Stature(size, hip_y, rest - hip_y - neck, neck, shoulder, hip, arm, thigh, shin, hip_y - thigh - shin, low)


def feet_hang(body: Stature, hip: float) -> bool:
    """Is a seat so high that the feet do not stand on the ground?"""
    return hip - body.ankle - body.shin > body.thigh * 0.6


def seated_foot(body: Stature, hip: float) -> float:
    """How far in front of the hip the standing feet of a sitter are: the thigh slopes when the hip is high."""
    drop = min(max(hip - body.ankle - body.shin, 0.0), body.thigh)
    return min(math.sqrt(body.thigh**2 - drop**2), body.thigh * 0.93)


def forearm_angle(body: Stature, hand: Hand, side: int, yaw: float) -> float:
    """Screen direction of the forearm in degrees, close enough to let a hanging hand and an aimed one be mixed."""
    at = hand.at or body.hanging(side)
    root = (side * (body.shoulder - 10) / body.arm, 0.0, 0.0)
    reach = tuple(a - b for a, b in zip(at, root, strict=True))
    far = min(math.hypot(*reach) or 0.01, 0.995)
    along = tuple(v / (math.hypot(*reach) or 0.01) for v in reach)
    hint = hand.elbow or (side * 0.42, 0.9, -0.45)
    bend = math.sqrt(max(0.0, 0.25 - far * far / 4))
    dot = sum(h * a for h, a in zip(hint, along, strict=True))
    out = tuple(h - a * dot for h, a in zip(hint, along, strict=True))
    size = math.hypot(*out) or 1.0
    fore = tuple(a * far / 2 - o / size * bend for a, o in zip(along, out, strict=True))
    turn = math.radians(yaw)
    depth = fore[2] * math.cos(turn) - fore[0] * math.sin(turn)
    return math.degrees(math.atan2(fore[1] + depth * 0.1, fore[0] * math.cos(turn) + fore[2] * math.sin(turn)))
