"""How a feeling changes the face over time and the whole body with it. Names are those of `staging.Feeling`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Gesture, Mixture, eased
from tongpin.stage.actors.actions.poses import hand, on_hip
from tongpin.stage.staging import Feeling

CHANGE_S: Final = 0.25
BROW_LEAD_S: Final = 0.09  # the brow moves first, the rest of the face follows

# What the body does at full strength; the hands only where somebody stands with nothing to do.
_POSTURES: Final = {
    "happy": Gesture(bow=-2, pitch=-2, tilt=2, curve=0.1),
    "excited": Gesture(
        hand(-0.24, 0.30, 0.44, "fist", angle=-60), hand(0.30, 0.30, 0.44, "fist", angle=-120),
        bow=-3, pitch=-4, curve=0.1,
    ),
    "tired": Gesture(
        hand(-0.28, 0.97, 0.22, "relax"), hand(0.30, 0.97, 0.22, "relax"),
        bow=11, pitch=11, lean=2, tilt=4, lid=0.72,
    ),
    "sad": Gesture(
        hand(-0.12, 0.80, 0.24, "relax", angle=60), hand(0.14, 0.78, 0.27, "relax", angle=122),
        bow=8, pitch=14, tilt=4, lid=0.86,
    ),
    "angry": Gesture(
        hand(-0.40, 0.88, 0.20, "fist", angle=84), hand(0.42, 0.88, 0.20, "fist", angle=96),
        bow=4, pitch=6, twist=-4,
    ),
    "afraid": Gesture(
        hand(-0.12, 0.18, 0.34, "fist", angle=-54), hand(0.12, 0.22, 0.36, "fist", angle=-126),
        bow=7, pitch=4, lean=-4, tilt=-3,
    ),
    "surprised": Gesture(
        hand(-0.36, 0.20, 0.40, "open", angle=-70, palm=True), hand(0.40, 0.20, 0.40, "open", angle=-110, palm=True),
        bow=-8, pitch=-4,
    ),
    "shy": Gesture(
        hand(-0.12, 0.70, 0.25, "relax", angle=46), hand(0.13, 0.68, 0.28, "relax", angle=136),
        bow=3, pitch=9, tilt=7, turn=-8, twist=-4,
    ),
    "proud": Gesture(None, on_hip(), bow=-5, pitch=-5, curve=0.2),
}
_ENERGY: Final = {"laugh": 1.2, "excited": 1.3, "happy": 1.1, "angry": 1.15, "afraid": 1.1, "tired": 0.75, "sad": 0.8,
    "blank": 0.85}
_BROWS: Final = {"happy": 0.2, "excited": 0.4, "surprised": 0.7, "angry": -0.5, "sad": 0.3, "afraid": 0.4, "tired": -0.15}
_BREATHS: Final = {"excited": 20.0, "afraid": 24.0, "angry": 19.0, "tired": 11.0, "sad": 12.0, "surprised": 18.0}


def mood_at(feelings: tuple[Feeling, ...], sample: int) -> Feeling:
    """The feeling that rules at a time; the first one rules before it starts."""
    now = feelings[0] if feelings else Feeling("calm")
    for feeling in feelings:
        if feeling.start <= sample:
            now = feeling
    return now


def shares(feelings: tuple[Feeling, ...], seconds: float, *, over: float = CHANGE_S) -> tuple[Feeling, Feeling, float]:
    """The feeling before, the feeling now, and how far the change between them has gone."""
    before = now = feelings[0] if feelings else Feeling("calm")
    for feeling in feelings[1:]:
        if feeling.start / 48_000 <= seconds:
            before, now = now, feeling
    return before, now, eased((seconds - now.start / 48_000) / over) if now is not before else 1.0


def face_of(feeling: Feeling) -> Mixture:
    """The expression of a feeling: as strong as it is, the rest calm."""
    strong = min(1.0, 0.35 + 0.65 * feeling.strength)
    return ((feeling.name, 1.0),) if feeling.name in ("calm", "blank") else ((feeling.name, strong), ("calm", 1 - strong))


def brow_lead(feelings: tuple[Feeling, ...], seconds: float) -> float:
    """How much further the brow has gone than the face while a feeling changes."""
    before, now, share = shares(feelings, seconds)
    ahead = shares(feelings, seconds + BROW_LEAD_S)[2] if shares(feelings, seconds + BROW_LEAD_S)[1] is now else share
    return (_BROWS.get(now.name, 0.0) - _BROWS.get(before.name, 0.0)) * (ahead - share)


def posture_of(feeling: Feeling, *, idle_hands: bool) -> Gesture:
    """The body of a feeling at its strength."""
    full = _POSTURES.get(feeling.name, Gesture())
    k = min(1.0, 0.3 + 0.8 * feeling.strength)
    body = replace(full, **{n: getattr(full, n) * k for n in ("bow", "pitch", "lean", "tilt", "turn", "twist", "curve")},
        lid=1 - (1 - full.lid) * k)
    return body if idle_hands and feeling.strength > 0.4 else replace(body, left=None, right=None)


def energy_of(feeling: Feeling) -> float:
    """How much life a feeling gives to gestures, 1 = plain."""
    return 1 + (_ENERGY.get(feeling.name, 1.0) - 1) * min(1.0, feeling.strength * 1.3)


def breaths_of(feeling: Feeling) -> float:
    """Breaths a minute."""
    return _BREATHS.get(feeling.name, 14.0)


def trembles(feeling: Feeling) -> bool:
    """Does this feeling make somebody shake?"""
    return feeling.name == "afraid" and feeling.strength > 0.6


def bounces(feeling: Feeling) -> bool:
    """Does this feeling make somebody hop on the spot?"""
    return feeling.name == "excited" and feeling.strength > 0.6
