"""What each feeling adds to a face, and the ten mouth shapes of speech: tables of numbers and how they mix."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from tongpin.stage.actors.geometry import clamp
from tongpin.stage.actors.naming import named
from tongpin.stage.actors.pose import Face

# brow: both up; b_in, b_out: inner and outer ends up; lid: upper lid opening; squint: lower lid up; smile: corners up;
# open, wide, round: mouth at rest; blush, tear, bags, pale, sweat: the skin; look: eyes down; aside: eyes to the side.
FEELINGS: dict[str, dict[str, float]] = {
    "calm": {"smile": 0.42},
    "blank": {"smile": 0.0, "lid": -0.06, "brow": -0.06},
    "happy": {"brow": 0.25, "squint": 0.34, "smile": 0.95, "open": 0.5, "blush": 0.55},
    "excited": {"brow": 0.75, "lid": 0.10, "squint": 0.12, "smile": 1.0, "open": 0.95, "wide": 0.12, "blush": 0.75, "spark": 1.0},
    "laugh": {"brow": 0.45, "squint": 1.1, "lid": -0.1, "smile": 1.0, "open": 1.0, "wide": 0.25, "blush": 0.7},
    "proud": {"brow": 0.15, "b_out": 0.25, "lid": -0.16, "squint": 0.22, "smile": 0.9, "wide": 0.1, "blush": 0.3, "chin": 1.0},
    "sad": {"b_in": 0.9, "b_out": -0.45, "lid": -0.22, "smile": -0.75, "wide": -0.2, "tear": 0.5, "look": 0.25},
    "tearful": {
        "b_in": 0.75,
        "b_out": -0.3,
        "lid": -0.12,
        "squint": 0.30,
        "smile": 0.55,
        "wide": -0.05,
        "tear": 1.0,
        "blush": 0.7,
        "wet": 1.0,
    },
    "tired": {"b_in": 0.25, "b_out": -0.3, "lid": -0.5, "smile": -0.22, "wide": -0.1, "bags": 1.0, "look": 0.15},
    "bored": {"brow": -0.1, "b_out": -0.15, "lid": -0.42, "smile": -0.3, "wide": -0.15, "skew": 0.8},
    "angry": {
        "brow": -0.35,
        "b_in": -0.85,
        "b_out": 0.55,
        "lid": -0.16,
        "squint": 0.28,
        "smile": -0.75,
        "blush": 0.35,
        "grit": 0.8,
    },
    "afraid": {
        "brow": 0.55,
        "b_in": 0.75,
        "b_out": -0.3,
        "lid": 0.10,
        "small": 0.20,
        "smile": -0.55,
        "wide": 0.05,
        "open": 0.22,
        "wave": 0.8,
        "sweat": 1.0,
        "pale": 1.0,
    },
    "surprised": {"brow": 1.0, "lid": 0.12, "small": 0.14, "smile": 0, "open": 0.75, "wide": -0.45, "round": 0.9},
    "shy": {
        "b_in": 0.55,
        "b_out": -0.1,
        "lid": -0.24,
        "squint": 0.15,
        "smile": 0.5,
        "wide": -0.3,
        "blush": 1.5,
        "wave": 1.0,
        "look": 0.35,
        "aside": 0.25,
    },
}
MOUTH_KEYS = ("w", "open", "round", "teeth", "low", "tongue", "press")
MOUTHS: dict[str, tuple[float, ...]] = {
    "rest": (10.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    "M": (9.5, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
    "A": (11.5, 15.0, 0.30, 0.7, 0.0, 0.8, 0.0),
    "O": (8.0, 12.5, 0.85, 0.2, 0.0, 0.4, 0.0),
    "E": (12.0, 8.5, 0.25, 0.8, 0.0, 0.6, 0.0),
    "I": (14.0, 5.5, 0.05, 1.0, 0.4, 0.2, 0.0),
    "U": (5.0, 6.0, 1.0, 0.0, 0.0, 0.0, 0.35),
    "F": (10.5, 4.4, 0.05, 1.0, 0.0, 0.0, 0.8),
    "L": (11.0, 8.5, 0.30, 0.6, 0.0, 1.6, 0.0),
    "S": (12.0, 4.4, 0.05, 1.0, 1.0, 0.0, 0.0),
}
Mixture = tuple[tuple[str, float], ...]


@lru_cache(maxsize=256)
def mood_of(feeling: Mixture) -> Mapping[str, float]:
    """Return the blend of feelings as one set of face numbers; what is missing to a whole is calm."""
    mood: dict[str, float] = {}
    total = sum(weight for _, weight in feeling)
    parts = [*feeling, ("calm", 1 - total)] if total < 0.999 else list(feeling)
    for name, weight in parts:
        for key, value in named(FEELINGS, name, zh="表情", en="feeling").items():
            mood[key] = mood.get(key, 0.0) + value * weight / max(total, 1.0)
    return mood


def mouth_of(face: Face) -> dict[str, float]:
    """Return the numbers of the mouth: speech shapes mixed, then bent by the feeling."""
    shapes = [(named(MOUTHS, name, zh="口型", en="mouth shape"), weight) for name, weight in face.mouth]
    total = sum(weight for _, weight in shapes) or 1.0
    v = {key: sum(shape[i] * w for shape, w in shapes) / total for i, key in enumerate(MOUTH_KEYS)}
    mood = mood_of(face.feeling)
    talk = 1 - sum(weight for name, weight in face.mouth if name == "rest") / total
    rest, opened = 1 - talk, mood.get("open", 0.0)
    v["open"] = v["open"] * face.openness + opened * 13 * (1 - 0.8 * talk) * (1 - v["press"] * 0.9)
    v["w"] = v["w"] * (1 + mood.get("wide", 0.0)) + max(0.0, mood.get("smile", 0.0)) * 1.8 * (1 - v["round"])
    v["round"] = clamp(v["round"] + mood.get("round", 0.0) * rest)
    v["teeth"] = clamp(v["teeth"] + opened * (1 - mood.get("round", 0.0)) * rest)
    v["tongue"] += opened * 0.7 * rest
    v["smile"] = mood.get("smile", 0.0) * (1 - 0.45 * talk) * (1 - 0.6 * v["round"])
    v["talk"] = talk
    return v
