"""What makes a face somebody's own: twelve faces that are strangers to each other, bent by age and sex, with accidents.

Numbers are head units (100 to a head) or factors; `visage_of` is the only thing others need.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from tongpin.stage.actors.geometry import lerp
from tongpin.stage.staging import Sheet


@dataclass(frozen=True)
class Visage:
    """The measures of one face."""

    width: float = 1.0  # at the temples
    cheek: float = 1.0  # at the cheekbones
    jaw: float = 1.0
    chin: float = 1.0  # under 1 pointed, over 1 square
    long: float = 0.0  # chin lower (+) or higher
    eye_y: float = 4.0
    eye: str = "almond"  # how it is built: round almond single droopy upturned
    eye_w: float = 1.0
    eye_h: float = 1.0
    gap: float = 1.0
    tilt: float = 0.0  # outer corner up
    fold: float = 1.0  # crease above the eye, 0 single lid
    droop: float = 0.0  # upper lid hangs over the outside
    iris: float = 1.0
    lash: float = 1.0
    brow: float = 1.0  # thickness
    arch: float = 1.0
    brow_tilt: float = 0.0  # outer end up
    brow_len: float = 1.0
    brow_y: float = 0.0
    nose: str = "button"  # button straight broad hook snub
    nose_size: float = 1.0
    mouth_w: float = 1.0
    mouth_y: float = 0.0
    lip: float = 1.0
    ear: float = 1.0
    blush: float = 1.0
    freckles: float = 0.0
    mole: tuple[float, float] | None = None
    wrinkles: float = 0.0


FACES: tuple[Visage, ...] = (
    # round and open: big wide-set eyes, small button nose
    Visage(
        eye="round",
        width=1.03,
        cheek=1.06,
        jaw=1.02,
        chin=1.06,
        long=-1.5,
        eye_w=1.06,
        eye_h=1.06,
        gap=1.06,
        arch=0.8,
        nose_size=0.85,
        mouth_w=0.92,
        blush=1.25,
    ),
    # long oval, calm almond eyes, straight nose
    Visage(
        eye="almond",
        width=0.96,
        cheek=0.95,
        jaw=0.93,
        chin=0.92,
        long=3.5,
        eye_w=1.08,
        eye_h=0.96,
        tilt=1.6,
        gap=0.98,
        brow_len=1.12,
        brow=0.85,
        arch=0.6,
        nose="straight",
        nose_size=1.08,
        lip=1.15,
    ),
    # heart shape: broad brow, pointed chin, cat's eyes
    Visage(
        eye="upturned",
        width=1.05,
        cheek=1.01,
        jaw=0.84,
        chin=0.72,
        long=1.5,
        eye_w=1.04,
        eye_h=0.95,
        tilt=1.2,
        gap=1.0,
        lash=1.3,
        brow_tilt=0.6,
        arch=1.5,
        nose="snub",
        nose_size=0.9,
        mouth_w=0.86,
        lip=1.2,
    ),
    # square and sturdy: strong jaw, thick level brows, broad nose
    Visage(
        eye="almond",
        width=1.0,
        cheek=1.02,
        jaw=1.13,
        chin=1.28,
        long=1.0,
        eye_w=0.92,
        eye_h=0.96,
        gap=1.02,
        tilt=0.3,
        brow=1.45,
        arch=0.35,
        brow_len=1.1,
        nose="broad",
        nose_size=1.2,
        mouth_w=1.16,
        ear=1.12,
    ),
    # gentle, sleepy eyes that fall outwards, soft cheeks
    Visage(
        eye="droopy",
        width=1.0,
        cheek=1.05,
        jaw=1.0,
        chin=0.98,
        eye_w=1.05,
        eye_h=0.90,
        tilt=-2.2,
        droop=1.0,
        gap=1.03,
        arch=1.1,
        brow_tilt=-2.0,
        brow=0.8,
        nose_size=0.95,
        mouth_w=0.95,
        mole=(12, 22),
        blush=1.15,
    ),
    # narrow and sharp: slim single-lid eyes, high brows, hooked nose
    Visage(
        eye="single",
        width=0.94,
        cheek=0.98,
        jaw=0.88,
        chin=0.84,
        long=3.0,
        eye_w=1.02,
        eye_h=0.84,
        tilt=1.2,
        fold=0.0,
        gap=0.93,
        iris=0.92,
        brow=1.0,
        brow_tilt=1.5,
        arch=0.9,
        brow_y=-1.5,
        nose="hook",
        nose_size=1.15,
        mouth_w=1.06,
    ),
    # broad and jolly: small bright eyes far apart, big mouth, snub nose, freckles
    Visage(
        eye="round",
        width=1.06,
        cheek=1.10,
        jaw=1.09,
        chin=1.08,
        long=-1.0,
        eye_w=0.86,
        eye_h=0.86,
        gap=1.16,
        brow=1.1,
        arch=1.3,
        nose="snub",
        nose_size=1.2,
        mouth_w=1.24,
        mouth_y=-0.5,
        freckles=1.0,
        ear=1.1,
        blush=1.3,
    ),
    # delicate, very large eyes close together, tiny nose and mouth
    Visage(
        eye="almond",
        width=0.98,
        cheek=0.98,
        jaw=0.90,
        chin=0.84,
        eye_w=1.12,
        eye_h=1.18,
        gap=0.97,
        tilt=0.8,
        iris=1.05,
        lash=1.2,
        brow=0.7,
        arch=1.0,
        nose_size=0.7,
        mouth_w=0.76,
        mouth_y=1.0,
        lip=0.9,
    ),
    # high cheekbones, deep-set level eyes, wide lips
    Visage(
        eye="upturned",
        width=0.97,
        cheek=1.05,
        jaw=0.94,
        chin=0.95,
        long=2.0,
        eye_w=1.0,
        eye_h=0.90,
        tilt=1.0,
        gap=1.05,
        brow=1.2,
        arch=1.0,
        brow_y=1.8,
        nose="straight",
        nose_size=1.15,
        mouth_w=1.12,
        lip=1.5,
        mole=(-15, 33),
    ),
    # boyish: round eyes, low thick brows, big ears
    Visage(
        eye="round",
        width=1.02,
        cheek=1.0,
        jaw=0.99,
        chin=1.02,
        eye_w=0.92,
        eye_h=0.98,
        gap=0.95,
        brow=1.35,
        arch=0.8,
        brow_y=1.2,
        nose="button",
        nose_size=1.1,
        mouth_w=1.05,
        ear=1.3,
        fold=0.4,
    ),
    # soft single lids, flat bridge, full cheeks
    Visage(
        eye="single",
        width=1.02,
        cheek=1.08,
        jaw=1.03,
        chin=0.98,
        long=-0.5,
        eye_w=1.08,
        eye_h=0.90,
        tilt=0.6,
        fold=0.0,
        gap=1.10,
        brow=0.75,
        arch=0.7,
        brow_y=-1.0,
        nose="broad",
        nose_size=0.9,
        mouth_w=0.95,
        lip=1.1,
        blush=1.2,
    ),
    # lean and tall, hollow cheeks, long nose, thin lips
    Visage(
        eye="droopy",
        width=0.95,
        cheek=0.94,
        jaw=0.97,
        chin=1.06,
        long=4.0,
        eye_w=0.94,
        eye_h=0.88,
        tilt=-0.6,
        gap=0.96,
        brow=1.1,
        brow_tilt=0.8,
        arch=0.5,
        nose="hook",
        nose_size=1.3,
        mouth_w=1.02,
        lip=0.7,
        freckles=0.4,
        ear=1.15,
    ),
)

# Factors of age: width, jaw, eye height on the face, eye size, gap, nose, mouth, cheek blush, brow.
AGE_FACTORS: dict[str, tuple[float, ...]] = {
    "baby": (1.12, 1.10, 13, 1.08, 1.12, 0.55, 0.78, 1.3, 0.5),
    "child": (1.04, 1.04, 9, 1.08, 1.05, 0.68, 0.9, 1.15, 0.8),
    "teen": (1.0, 0.97, 6, 1.06, 1.01, 0.8, 0.95, 1.0, 0.9),
    "adult": (0.99, 0.95, 4, 1.0, 0.99, 0.92, 1.0, 0.9, 1.0),
    "middle": (1.0, 0.99, 3, 0.92, 0.99, 1.08, 1.05, 0.65, 1.1),
    "elder": (1.01, 1.01, 4, 0.86, 0.99, 1.1, 1.0, 0.85, 1.0),
}
# How much of a face's own character an age lets through: babies resemble each other.
OWNNESS = {"baby": 0.35, "child": 0.72}
SCALED = (
    "width",
    "cheek",
    "jaw",
    "chin",
    "eye_w",
    "eye_h",
    "gap",
    "iris",
    "lash",
    "brow",
    "arch",
    "brow_len",
    "nose_size",
    "mouth_w",
    "lip",
    "ear",
)


@lru_cache(maxsize=256)
def visage_of(sheet: Sheet) -> Visage:
    """Return the face of a sheet: its number picks the stranger, its age and sex bend it, a seed adds small accidents."""
    own = FACES[sheet.face % len(FACES)]
    keep = OWNNESS.get(sheet.age, 1.0)
    seed = zlib.crc32(f"{sheet.face}/{sheet.age}/{sheet.male}".encode())
    drift = [((seed >> (5 * i)) & 31) / 31 - 0.5 for i in range(6)]
    if keep < 1:
        changes: dict[str, Any] = {name: lerp(1.0, getattr(own, name), keep) for name in SCALED}
        own = replace(own, **changes, long=own.long * keep, tilt=own.tilt * keep)
    return _male(_aged(own, sheet, drift), sheet)


def _aged(own: Visage, sheet: Sheet, drift: list[float]) -> Visage:
    width, jaw, eye_y, eye, gap, nose, mouth, blush, brow = AGE_FACTORS[sheet.age]
    heavy = 1 + 0.05 * sheet.build
    # Drawn faces look ten years older than meant: the middle-aged get a hint of lines, women hardly that.
    old = {"elder": 1.0 if sheet.male else 0.8, "middle": 0.34 if sheet.male else 0.14}.get(sheet.age, 0.0)
    return replace(
        own,
        width=own.width * width * (1 + 0.015 * drift[0]),
        cheek=own.cheek * width * heavy,
        jaw=own.jaw * jaw * heavy * (1 + 0.02 * drift[1]),
        eye_y=eye_y + drift[2] * 1.6,
        eye_w=own.eye_w * (0.4 + 0.6 * eye),
        eye_h=own.eye_h * eye,
        gap=own.gap * gap * (1 + 0.03 * drift[3]),
        nose_size=own.nose_size * nose,
        mouth_w=own.mouth_w * mouth * (1 + 0.05 * drift[4]),
        mouth_y=own.mouth_y + drift[5],
        blush=own.blush * blush,
        brow=own.brow * brow,
        wrinkles=old,
        droop=max(own.droop, old * 0.7),
    )


def _male(face: Visage, sheet: Sheet) -> Visage:
    if not sheet.male or sheet.age == "baby":
        return face
    grown = 1.0 if sheet.age != "child" else 0.4
    return replace(
        face,
        jaw=face.jaw * (1 + 0.05 * grown),
        chin=face.chin * (1 + 0.12 * grown),
        long=face.long + 1.2 * grown,
        eye_w=face.eye_w * (1 - 0.06 * grown),
        eye_h=face.eye_h * (1 - 0.16 * grown),
        brow=face.brow * (1 + 0.55 * grown),
        arch=face.arch * (1 - 0.3 * grown),
        brow_y=face.brow_y + 1.0 * grown,
        tilt=face.tilt * 0.7,
        nose_size=face.nose_size * (1 + 0.08 * grown),
        lash=face.lash * 0.55,
        lip=face.lip * 0.5,
        blush=face.blush * 0.55,
    )
