"""What a set already shows, by the ids of the things lexicon: these are not put on it a second time."""

from __future__ import annotations

from collections.abc import Mapping

_ROOM = frozenset(("floor", "wall"))
_OPEN = frozenset(("sky", "cloud"))
CONTENTS: Mapping[str, frozenset[str]] = {
    "cafe": _ROOM | {"window", "table", "chair", "counter", "ceiling_lamp", "empty_seat"},
    "classroom": _ROOM | {"window", "table", "desk", "chair", "blackboard", "clock", "empty_seat"},
    "office": _ROOM | {"window", "table", "desk", "chair", "computer", "shelf", "empty_seat"},
    "bedroom": _ROOM | {"window", "bed", "pillow", "quilt", "curtain", "rug", "desk_lamp"},
    "living_room": _ROOM | {"window", "sofa", "curtain", "rug", "picture", "floor_lamp"},
    "kitchen": _ROOM | {"window", "table", "stove", "fridge", "shelf", "counter"},
    "street": _OPEN | {"street_lamp", "tree", "building", "sign"},
    "park": _OPEN | {"tree", "bench", "grass", "lawn_o", "street_lamp"},
    "starry_hill": _OPEN | {"tree", "grass", "star", "mountain_o"},
    "gym": _ROOM | {"window", "mirror", "treadmill", "dumbbell", "yoga_mat"},
    "seaside": _OPEN | {"sea", "sand", "wave", "palm"},
    "studio": _ROOM,
}


def provides(place: str, thing: str) -> bool:
    """Whether a set shows a thing by itself."""
    return thing in CONTENTS.get(place, frozenset())
