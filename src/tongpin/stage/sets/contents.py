"""What a set already shows from its front, by the ids of the things lexicon: these are not put on it a second time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_ROOM = frozenset(("floor", "wall"))
_OPEN = frozenset(("sky", "cloud"))
CONTENTS: Mapping[str, frozenset[str]] = {
    "cafe": _ROOM | {"window", "table", "chair", "counter", "ceiling_lamp", "empty_seat", "coffee_machine"},
    "classroom": _ROOM | {"window", "table", "desk", "chair", "blackboard", "clock", "empty_seat", "poster"},
    "office": _ROOM | {"window", "table", "desk", "chair", "computer", "keyboard", "shelf", "empty_seat", "desk_lamp"},
    "bedroom": _ROOM | {"window", "bed", "pillow", "quilt", "curtain", "rug", "desk_lamp", "poster"},
    "living_room": _ROOM | {"window", "sofa", "curtain", "rug", "picture", "floor_lamp", "table", "ceiling_lamp"},
    "kitchen": _ROOM | {"window", "table", "chair", "stove", "fridge", "counter", "sink", "tap", "ceiling_lamp"},
    "street": _OPEN | {"street_lamp", "tree", "building", "house", "sign"},
    "park": _OPEN | {"tree", "bench", "grass", "lawn_o", "street_lamp", "river", "lake", "mountain_o"},
    "starry_hill": _OPEN | {"tree", "grass", "star", "mountain_o"},
    "gym": _ROOM | {"window", "mirror", "treadmill", "dumbbell", "yoga_mat", "boxing_bag", "neon_sign"},
    "seaside": _OPEN | {"sea", "sand", "wave", "palm", "shell"},
    "studio": _ROOM,
}
# A hall that is built over a street, or a balcony before a living room, has nothing of what stands there otherwise.
REBUILT: Mapping[str, frozenset[str]] = {"street": _ROOM | {"window"}, "living_room": _OPEN | {"table", "chair", "railing"}}
# What a word of dressing brings along.
DRESSED: Mapping[str, tuple[str, ...]] = {
    "tall_bookshelves": ("bookshelf", "shelf"),
    "bookshelves": ("bookshelf", "shelf"),
    "bookshelf": ("bookshelf",),
    "shelves": ("shelf",),
    "product_shelf": ("shelf",),
    "desk_lamp": ("desk_lamp",),
    "desk_lamps": ("desk_lamp",),
    "mirror": ("mirror",),
    "mirrors": ("mirror",),
    "mirror_wall": ("mirror",),
    "railing": ("railing",),
    "railings": ("railing",),
    "rail": ("railing",),
    "tent": ("tent",),
    "campfire": ("campfire",),
    "fountain": ("fountain",),
    "slide": ("slide",),
    "ferris_wheel": ("ferris_wheel",),
    "red_lantern": ("red_lantern",),
    "lanterns": ("red_lantern",),
    "couplet": ("couplet",),
    "christmas_tree": ("christmas_tree",),
    "balloon": ("balloon",),
    "birthday_cake": ("birthday_cake",),
    "pumpkin_lantern": ("pumpkin_lantern",),
    "firecracker": ("firecracker",),
    "moon": ("moon",),
    "door": ("door",),
    "tv": ("television",),
    "cat_tree": ("cat_tree",),
    "goal": ("goal",),
    "skyline": ("skyline", "building"),
    "fence": ("fence",),
    "stalls": ("stall",),
    "lights": ("traffic_light",),
    "throne": ("throne",),
    "basin": ("sink", "tap"),
    "curtain": ("curtain",),
    "river": ("river",),
    "microphone": ("microphone",),
    "parked_cars": ("car",),
}


def provides(place: str, thing: str, dressing: Sequence[str] = (), *, rebuilt: bool = False) -> bool:
    """Whether a set shows a thing by itself; `rebuilt` when its dressing makes another building of it."""
    own = REBUILT.get(place, frozenset[str]()) if rebuilt else CONTENTS.get(place, frozenset[str]())
    return thing in own or any(thing in DRESSED.get(word.replace(" ", "_"), ()) for word in dressing)
