"""The proportions of a body: how tall, how broad, how long in the limb, by age, sex, build and height of a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from tongpin.stage.actors.geometry import clamp, lerp
from tongpin.stage.staging import Sheet

UNITS_PER_METRE = 480 / 1.65


@dataclass(frozen=True)
class Age:
    """What an age gives: heads tall, head size, leg share below the chin, neck, half widths, limb thickness, stoop."""

    heads: float
    head: float
    leg: float
    neck: float
    shoulder: float
    hip: float
    thick: float
    waist: float  # of a woman's hip width
    stoop: float = 0.0  # degrees


AGES: dict[str, Age] = {
    "baby": Age(2.55, 0.80, 0.37, 2, 29, 27, 1.0, 1.12),
    "child": Age(3.35, 0.94, 0.46, 4, 31, 26, 0.84, 0.98),
    "teen": Age(4.5, 1.0, 0.545, 10, 36.5, 30, 0.88, 0.84),
    "adult": Age(4.8, 1.0, 0.555, 11, 39, 33, 0.94, 0.79),
    "middle": Age(4.7, 1.02, 0.545, 9, 41.5, 36, 1.02, 0.93),
    "elder": Age(4.25, 1.02, 0.525, 7, 39, 35, 0.96, 1.04, 9.0),
}


@dataclass(frozen=True)
class Build:
    """A body measured in units; half widths where a width is meant."""

    head: float  # size of the head against an adult's
    hip_y: float  # height of the hip joints
    spine: float
    neck: float
    shoulder: float
    hip: float
    waist: float
    depth: float
    bust: float
    belly: float
    arm: float
    thigh: float
    shin: float
    thick: float
    foot: float
    hand: float
    stoop: float

    @property
    def height(self) -> float:
        """Crown to ground, without hair."""
        return self.hip_y + self.spine + self.neck + 100 * self.head

    @property
    def ankle(self) -> float:
        """Height of the ankle over the ground."""
        return self.hip_y - self.thigh - self.shin


@lru_cache(maxsize=128)
def build_of(sheet: Sheet) -> Build:
    """Return the body that a sheet describes."""
    age = AGES[sheet.age]
    grown = sheet.age not in ("baby", "child")
    man = sheet.male and grown
    broad = clamp(sheet.build, -1, 1)
    heads = age.heads + (0.16 if man else 0.0)
    rest = (heads - 1) * 100 * age.head * (1 + 0.075 * clamp(sheet.height, -1, 1))
    leg = age.leg + (0.012 if not man and grown else 0.0)
    thick = age.thick * (1.07 if man else 0.97) * (1 + 0.13 * broad)
    hip = age.hip * (1 + 0.13 * broad) * (1.0 if man else 1.03)
    hip_y = rest * leg
    return Build(
        head=age.head,
        hip_y=hip_y,
        spine=rest - hip_y - age.neck,
        neck=age.neck,
        shoulder=age.shoulder * (1 + 0.09 * broad) * (1.19 if man else 1.0),
        hip=hip,
        waist=_waist(sheet, age, man) * hip * (1 + 0.10 * broad),
        depth=hip * 0.66,
        bust=0.0 if sheet.male or not grown else {"teen": 1.6, "elder": 2.5}.get(sheet.age, 3.2),
        belly=_belly(sheet, broad, man),
        arm=rest * (0.35 if grown else 0.37),
        thigh=hip_y * 0.5,
        shin=hip_y * 0.46,
        thick=thick,
        foot=34 * age.head * (1.1 if man else 0.97) * (0.72 if sheet.age == "baby" else 1),
        hand=_hand(sheet, age, man),
        stoop=age.stoop,
    )


def _hand(sheet: Sheet, age: Age, man: bool) -> float:
    small = {"baby": 0.78, "child": 0.9}.get(sheet.age, 1.0)
    return 40 * age.head * small * (1.1 if man else 0.97)


def _waist(sheet: Sheet, age: Age, man: bool) -> float:
    if not man:
        return age.waist
    return {"teen": 0.92, "adult": 0.93, "middle": 1.04}.get(sheet.age, 1.05)


def _belly(sheet: Sheet, broad: float, man: bool) -> float:
    if sheet.age == "baby":
        return 6.0
    full = {"child": 1.5, "middle": 4.0, "elder": 4.5}.get(sheet.age, 0.0)
    return max(0.0, full + lerp(-2.0, 6.0, (broad + 1) / 2) - (0 if man else 1.5))
