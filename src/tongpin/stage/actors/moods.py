"""How a feeling changes the face over time and the whole body with it. Names are those of `staging.Feeling`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Gesture, Mixture, eased
from tongpin.stage.actors.actions.poses import hand
from tongpin.stage.staging import Feeling

CHANGE_S: Final = 0.25
BROW_LEAD_S: Final = 0.09  # the brow moves first, the rest of the face follows

# What the body does at full strength; the hands only where somebody stands with nothing to do.
_POSTURES: Final = {
    "happy": Gesture(bow=-2, pitch=-2, tilt=2, curve=0.1),
    "excited": Gesture(bow=-3, pitch=-4, curve=0.1, left=hand(-0.24, 0.30, 0.44, "fist", angle=-60),
            right=hand(0.30, 0.30, 0.44, "fist", angle=-120)),
    "tired": Gesture(bow=10, pitch=11, lean=2, tilt=4, lid=0.72),
    "sad": Gesture(bow=8, pitch=14, tilt=4, lid=0.86, left=hand(-0.10, 0.82, 0.24, "relax", angle=62),
            right=hand(0.14, 0.80, 0.26, "relax", angle=122)),
    "angry": Gesture(bow=4, pitch=6, twist=-4, left=hand(-0.40, 0.88, 0.20, "fist", angle=84),
            right=hand(0.42, 0.88, 0.20, "fist", angle=96)),
    "afraid": Gesture(bow=7, pitch=4, lean=-4, tilt=-3, left=hand(-0.04, 0.16, 0.40, "fist", angle=-50),
            right=hand(0.10, 0.20, 0.42, "fist", angle=-130)),
    "surprised": Gesture(bow=-8, pitch=-4, left=hand(-0.36, 0.20, 0.40, "open", angle=-70, palm=True),
            right=hand(0.40, 0.20, 0.40, "open", angle=-110, palm=True)),
    "shy": Gesture(bow=3, pitch=9, tilt=7, turn=-8, twist=-4, left=hand(0.06, 0.66, 0.36, "relax", angle=30),
            right=hand(-0.02, 0.68, 0.38, "relax", angle=152)),
}
_ENERGY: Final = {"excited": 1.3, "happy": 1.1, "angry": 1.15, "afraid": 1.1, "tired": 0.75, "sad": 0.8, "blank": 0.85}
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
