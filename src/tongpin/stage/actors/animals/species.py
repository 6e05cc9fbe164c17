"""What kinds of animals are made of: proportions, ears, muzzles, tails, coats. Units are figure units; feet at y = 0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tongpin.stage.actors.ink import PALETTE
from tongpin.stage.staging import Sheet

Ears = Literal["pointed", "floppy", "long", "round"]
Tail = Literal["long", "wag", "puff", "bush", "none"]


@dataclass(frozen=True)
class Coat:
    """Colours of a fur: the main one, belly and muzzle, markings (and which), and the eyes."""

    fur: str
    belly: str
    marks: str = ""
    pattern: Literal["", "tabby", "patches", "saddle", "panda", "mane"] = ""
    eyes: str = "#5A8F5A"

    @property
    def limbs(self) -> str:
        """The colour of legs and ears."""
        return self.marks if self.pattern == "panda" else self.fur


@dataclass(frozen=True)
class Species:
    """A four-legged animal. Lengths are of the grown animal standing."""

    length: float  # rump to chest
    shoulder: float  # height of the back
    girth: float  # half thickness of the trunk
    leg: float  # half thickness of a leg
    head: float  # half width of the head
    neck: float  # how far the head stands above the chest
    ears: Ears
    muzzle: float  # how far the muzzle stands out, 0 flat .. 1 long
    tail: Tail
    coats: tuple[Coat, ...]
    ruff: float = 0.0  # how far a mane stands out around the head, in half heads


CAT = Species(
    length=74, shoulder=66, girth=22, leg=7.5, head=36, neck=34, ears="pointed", muzzle=0.15, tail="long",
    coats=(
        Coat("#F0A55B", "#FFF1DC", "#D27C34", "tabby", "#6FA35A"),
        Coat("#A9A5B4", "#EFEDF2", "#7F7B8E", "tabby", "#D9A93C"),
        Coat("#FBF4EA", "#FFFFFF", "#F0C9A0", "", "#5E9FD0"),
        Coat("#FAF3E8", "#FFFFFF", "#E59A55", "patches", "#7FA35A"),
        Coat("#4A4450", "#5C5564", "#3A3540", "", "#E3B84A"),
        Coat("#C79A6E", "#F6E6CE", "#8E6544", "tabby", "#7FA35A"),
    ),
)  # fmt: skip
DOG = Species(
    length=92, shoulder=84, girth=26, leg=9.5, head=39, neck=36, ears="floppy", muzzle=0.7, tail="wag",
    coats=(
        Coat("#E3A95F", "#FFF0D6", "#C98840", "", "#4A3328"),
        Coat("#F4E4C8", "#FFFAEE", "#D9BC8E", "", "#4A3328"),
        Coat("#FAF6EF", "#FFFFFF", "#5A4A46", "patches", "#4A3328"),
        Coat("#9A6B45", "#E9CFA8", "#5B3B2A", "saddle", "#3A2A22"),
        Coat("#55505C", "#F3EEE8", "#37323E", "saddle", "#5E9FD0"),
    ),
)  # fmt: skip
RABBIT = Species(
    length=50, shoulder=44, girth=24, leg=7, head=30, neck=24, ears="long", muzzle=0.1, tail="puff",
    coats=(
        Coat("#FBF6F2", "#FFFFFF", "#F2DCD6", "", "#6A3440"),
        Coat("#C9B7A6", "#F6EEE2", "#A58F7B", "", "#4A3328"),
        Coat("#B9B4C0", "#F1EFF4", "#948EA0", "", "#4A3F4E"),
    ),
)  # fmt: skip
FOX = Species(
    length=84, shoulder=68, girth=21, leg=7.5, head=34, neck=32, ears="pointed", muzzle=0.6, tail="bush",
    coats=(Coat("#E8813C", "#FFF6E6", "#4A3430", "", "#5B3A22"),),
)  # fmt: skip
PANDA = Species(
    length=84, shoulder=82, girth=36, leg=13, head=48, neck=30, ears="round", muzzle=0.35, tail="puff",
    coats=(Coat("#FBF8F4", "#FFFFFF", "#3D3842", "panda", "#3A2A28"),),
)  # fmt: skip
BEAR = Species(
    length=100, shoulder=94, girth=40, leg=14, head=48, neck=32, ears="round", muzzle=0.6, tail="puff",
    coats=(Coat("#A9754A", "#E9CFA8", "#8A5A38", "", "#3A2A22"), Coat("#F6F2EC", "#FFFFFF", "#D9D2CC", "", "#3A2A28")),
)  # fmt: skip
LION = Species(
    length=100, shoulder=92, girth=30, leg=12, head=44, neck=36, ears="round", muzzle=0.5, tail="long",
    coats=(Coat("#E9B264", "#FFF1D6", "#A8642E", "mane", "#8A5A22"),), ruff=0.4,
)  # fmt: skip
TIGER = Species(
    length=100, shoulder=88, girth=30, leg=12, head=43, neck=34, ears="round", muzzle=0.45, tail="long",
    coats=(Coat("#F09A42", "#FFF6E8", "#4A3430", "tabby", "#7FA35A"),),
)  # fmt: skip
HAMSTER = Species(
    length=34, shoulder=36, girth=21, leg=5, head=25, neck=12, ears="round", muzzle=0.1, tail="puff",
    coats=(Coat("#E9B774", "#FFF8EC", "#C98F4E", "", "#2E2226"), Coat("#B9B4C0", "#FFFFFF", "#948EA0", "", "#2E2226")),
)  # fmt: skip
KOALA = Species(
    length=60, shoulder=60, girth=28, leg=9, head=40, neck=24, ears="round", muzzle=0.3, tail="none",
    coats=(Coat("#B4AFBC", "#F4F1F5", "#8E8899", "", "#3A2A28"),),
)  # fmt: skip
FOUR_LEGGED = {
    "cat": CAT, "dog": DOG, "rabbit": RABBIT, "fox": FOX, "panda": PANDA, "bear": BEAR, "lion": LION, "tiger": TIGER,
    "hamster": HAMSTER, "koala": KOALA,
}  # fmt: skip

# Sizes of the animals that the art collection draws: icon and height in metres as they stand.
PICTURED = {
    "chicken": ("rooster", 0.45), "duck": ("duck", 0.42), "horse": ("horse", 1.75), "cow": ("cow", 1.45),
    "sheep": ("ewe", 0.95), "pig": ("pig", 0.75), "monkey": ("monkey", 0.8), "elephant": ("elephant", 2.4),
    "penguin": ("penguin", 0.75), "deer": ("deer", 1.5), "dinosaur": ("t-rex", 2.6), "dragon": ("dragon", 2.4),
    "squirrel": ("chipmunk", 0.3), "turtle": ("turtle", 0.4), "dolphin": ("dolphin", 1.4),
    "whale": ("spouting-whale", 2.4), "frog": ("frog", 0.25), "owl": ("owl", 0.5), "fish": ("fish", 0.4),
    "butterfly": ("butterfly", 0.15), "goat": ("goat", 0.95), "snail": ("snail", 0.15), "alien": ("alien-monster", 1.0),
    "monster": ("ogre", 1.2), "unicorn": ("unicorn", 1.2), "mouse": ("mouse", 0.2), "hedgehog": ("hedgehog", 0.25),
    "swan": ("swan", 0.7), "parrot": ("parrot", 0.4), "camel": ("camel", 2.0), "wolf": ("dog", 1.0),
}  # fmt: skip


def coat_of(species: Species, sheet: Sheet) -> Coat:
    """The coat of a sheet: the asked-for colour where there is one, else one of the kind's own."""
    own = species.coats[sheet.face % len(species.coats)]
    if sheet.top_colour in ("", "cream") or (sheet.top_colour not in PALETTE and not sheet.top_colour.startswith("#")):
        return own
    pale = {"white", "cream", "off_white", "snow"}
    belly = "#FFFFFF" if sheet.top_colour in pale else own.belly
    dark = sheet.top_colour in ("black", "ink", "charcoal")
    return Coat(sheet.top_colour, "#5C5564" if dark else belly, own.marks if own.pattern == "patches" else "", "", own.eyes)
