"""Hairstyles as tables: a fringe joined to a length, volume, curl, and the locks that hang or are tied.

An edge is a list of (longitude from the face in degrees, height, rise of the notch after it): the tips of the hair. Heights below
50 are past the chin. A style takes one of its fringes by the number of the face, so two long-haired people differ.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from tongpin.stage.actors.naming import named
from tongpin.stage.staging import Sheet

Edge = tuple[tuple[float, float, float], ...]


@dataclass(frozen=True)
class Tail:
    """A tied lock: longitude and height of its root, how far it stands off, its length and width."""

    lon: float
    y: float
    out: tuple[float, float]
    length: float
    width: float


@dataclass(frozen=True)
class Style:
    """One hairstyle."""

    edge: Edge
    vol: float = 6.0  # thickness over the skull
    flare: float = 0.0  # widening downwards
    ears: bool = False  # ears show
    part: float = 0.0  # longitude of the parting
    curl: float = 0.0  # radius of curls along the silhouette
    wave: float = 0.0  # sideways wave of long hair
    spikes: float = 0.0  # tufts on the crown
    tails: tuple[Tail, ...] = ()
    bun: float = 0.0
    locks: float = 0.0  # length of locks that fall before the shoulders
    braids: bool = False  # the front locks are plaited
    thin: float = 1.0  # opacity of a close crop
    bald: bool = False


# Fringes between longitudes -62 and 62: where the hair meets the brow.
FRINGES: dict[str, tuple[float, Edge]] = {
    "full": (0, ((-50, -1, 10), (-34, -6, 5), (-17, -7, 5), (0, -6, 5), (17, -7, 5), (34, -6, 5), (50, -1, 10))),
    "air": (4, ((-52, 2, 12), (-36, -10, 9), (-22, -7, 10), (-6, -11, 8), (10, -8, 9), (26, -12, 9), (40, -7, 8), (54, 2, 12))),
    "left": (14, ((-57, 8, 8), (-43, -6, 6), (-25, -11, 6), (-6, -14, 8), (14, -25, 8), (38, -8, 8), (56, 10, 30))),
    "right": (-18, ((-58, 6, 8), (-42, -14, 8), (-18, -33, 7), (6, -15, 6), (26, -8, 6), (44, -2, 8), (60, 10, 22))),
    "curtain": (
        0,
        ((-58, 14, 14), (-44, -2, 10), (-26, -18, 8), (-5, -37, 2), (5, -37, 8), (26, -18, 10), (44, -2, 14), (58, 14, 20)),
    ),
    "back": (0, ((-62, -4, 4), (-46, -17, 4), (-24, -29, 4), (0, -37, 3), (24, -29, 4), (46, -17, 4), (62, -4, 4))),
    "swoop": (
        -26,
        ((-64, -10, 5), (-46, -20, 6), (-26, -34, 5), (-6, -17, 5), (12, -12, 5), (30, -11, 6), (48, -16, 6), (66, -8, 5)),
    ),
    "swoop_r": (
        26,
        ((-66, -8, 5), (-48, -16, 6), (-30, -11, 6), (-12, -12, 5), (6, -17, 5), (26, -34, 5), (46, -20, 6), (64, -10, 5)),
    ),
    "choppy": (
        0,
        ((-62, -6, 8), (-44, -14, 9), (-24, -11, 9), (-4, -16, 8), (14, -9, 9), (34, -15, 8), (52, -8, 8), (66, -8, 6)),
    ),
    "high": (-30, ((-68, -16, 2), (-52, -34, 2), (-30, -37, 2), (0, -33, 2), (28, -33, 2), (50, -30, 2), (68, -14, 3))),
    "quiff": (20, ((-66, -14, 3), (-48, -30, 4), (-26, -40, 4), (0, -43, 4), (24, -40, 3), (48, -28, 4), (66, -12, 4))),
    "crown": (0, ((-66, -18, 2), (-48, -37, 1), (-24, -41, 1), (0, -39, 1), (24, -41, 1), (48, -37, 1), (66, -18, 2))),
}
# Sides and back from longitude 70 on, mirrored.
SIDES: dict[str, Edge] = {
    "long": ((72, 76, 8), (92, 112, 4), (114, 120, 4), (136, 117, 4), (158, 121, 4), (180, 118, 4)),
    "mid": ((73, 66, 6), (92, 66, 3), (112, 68, 3), (135, 66, 3), (158, 68, 3), (180, 66, 3)),
    "bob": ((75, 50, 4), (97, 48, 3), (122, 46, 3), (150, 47, 3), (180, 44, 3)),
    "tied": ((78, 12, 4), (96, -2, 4), (111, 18, 3), (150, 25, 3), (180, 22, 2)),
    "short": ((78, 10, 5), (98, -6, 5), (111, 20, 4), (150, 29, 4), (180, 28, 4)),
    "crop": ((80, 4, 3), (98, -10, 3), (111, 17, 2), (150, 25, 2), (180, 24, 2)),
    "idol": ((64, 70, 34), (78, 40, 8), (96, 30, 4), (120, 28, 3), (150, 30, 3), (180, 28, 3)),
    "pixie": ((70, 24, 10), (84, 18, 6), (98, 10, 5), (114, 28, 5), (150, 36, 4), (180, 34, 4)),
}

PONY = Tail(180, -22, (16, 8), 78, 15)
STYLES: dict[str, tuple[Style, tuple[str, ...], str]] = {
    "long": (Style((), vol=6, flare=0.05, locks=86), ("left", "right", "air", "curtain"), "long"),
    "straight": (Style((), vol=5, flare=0.02, locks=96), ("curtain", "full", "left"), "long"),
    "wavy": (Style((), vol=9, flare=0.16, wave=5, locks=88), ("curtain", "left", "right"), "long"),
    "mid": (Style((), vol=6, flare=0.04), ("full", "air", "left"), "mid"),
    "bob": (Style((), vol=8, flare=-0.05), ("right", "full", "curtain", "left"), "bob"),
    "short": (Style((), vol=7, flare=-0.30), ("right", "air", "left"), "pixie"),
    "fringe": (Style((), vol=6, flare=0.04), ("full", "air"), "mid"),
    "ponytail": (Style((), vol=5.5, flare=-0.35, ears=True, tails=(PONY,), locks=-40), ("left", "air", "back", "right"), "tied"),
    "tied": (Style((), vol=5, flare=-0.35, ears=True), ("left", "right", "back"), "tied"),
    "low_tail": (
        Style((), vol=5, flare=-0.3, ears=True, tails=(Tail(180, 16, (8, -4), 74, 13),)),
        ("right", "curtain", "left"),
        "tied",
    ),
    "twintails": (
        Style((), vol=6, flare=-0.2, ears=True, tails=(Tail(104, -8, (22, 4), 92, 15), Tail(-104, -8, (22, 4), 92, 15))),
        ("air", "full", "curtain"),
        "tied",
    ),
    "bun": (Style((), vol=5, flare=-0.4, ears=True, bun=1.0, locks=-34), ("back", "left", "air"), "tied"),
    "low_bun": (Style((), vol=5, flare=-0.4, ears=True, bun=0.9), ("back", "right", "curtain"), "tied"),
    "braid": (Style((), vol=6, flare=-0.25, ears=True, locks=104, braids=True), ("curtain", "air", "left"), "tied"),
    "curly": (Style((), vol=12, flare=0.02, curl=8), ("choppy", "left", "right"), "bob"),
    "curly_short": (Style((), vol=10, flare=-0.35, curl=7, ears=True), ("choppy", "high"), "short"),
    "curly_old": (Style((), vol=8, flare=-0.28, curl=6.5, ears=True), ("high", "back"), "crop"),
    "swept": (Style((), vol=7, flare=-0.45, ears=True), ("swoop", "swoop_r", "choppy"), "short"),
    "quiff": (Style((), vol=10, flare=-0.45, ears=True), ("quiff", "high"), "crop"),
    "crop": (Style((), vol=4, flare=-0.5, ears=True), ("high", "quiff"), "crop"),
    "crew": (Style((), vol=2.4, flare=-0.5, ears=True, thin=0.86), ("crown",), "crop"),
    "spiky": (Style((), vol=7, flare=-0.4, ears=True, spikes=8), ("choppy",), "short"),
    "idol": (Style((), vol=8, tails=(Tail(104, -24, (26, 6), 165, 17), Tail(-104, -24, (26, 6), 165, 17))), ("full",), "idol"),
    "balding": (Style((), vol=4, flare=-0.4, ears=True), (), "bald_ring"),
    "bald": (Style((), vol=0.6, flare=-0.5, ears=True, bald=True), (), "bald_ring"),
    "tuft": (Style((), vol=1, flare=-0.4, ears=True), (), "tuft"),
    "topknot": (Style((), vol=5, flare=-0.3, ears=True, bun=0.8, locks=60), ("back",), "tied"),
    "hime": (Style((), vol=6, flare=0.03, locks=100, bun=0.55), ("full", "curtain"), "long"),
}
# What presses the hair down.
COVERING = (
    "hat",
    "cap",
    "straw_hat",
    "helmet",
    "chef_hat",
    "beanie",
    "beret",
    "police_cap",
    "hood",
    "space_helmet",
    "santa_hat",
    "wizard_hat",
)
RINGS: dict[str, Edge] = {
    "bald_ring": (
        (0, -53.5, 0),
        (38, -53, 0),
        (62, -40, 0),
        (70, -16, 1),
        (82, 6, 3),
        (98, -8, 3),
        (111, 17, 2),
        (150, 24, 2),
        (180, 22, 2),
    ),
    "tuft": ((0, -40, 0), (40, -38, 0), (75, -26, 0), (110, -10, 0), (150, 4, 0), (180, 6, 0)),
}


def _mirror(half: Edge) -> list[tuple[float, float, float]]:
    return [(-lon, y, rise) for lon, y, rise in half if lon not in (0, 180)] + list(half)


@lru_cache(maxsize=256)
def style_of(sheet: Sheet) -> Style:
    """Return the hairstyle of a sheet, with the fringe that its face wears."""
    base, fringes, sides = named(STYLES, sheet.hair, zh="发型", en="hairstyle")
    if any(name in COVERING for name, _ in sheet.extras):
        base = replace(base, vol=min(base.vol, 4.0), spikes=0.0, bun=0.0)
    if any(name in ("hood", "space_helmet") for name, _ in sheet.extras):
        base = replace(base, tails=(), locks=0.0)  # all hair is tucked in
    if sides in RINGS:
        return _with(base, _mirror(RINGS[sides]), 0)
    part, fringe = FRINGES[fringes[(sheet.face // 2 + sheet.face) % len(fringes)]]
    return _with(base, [*_mirror(SIDES[sides]), *fringe], part)


def _with(base: Style, edge: list[tuple[float, float, float]], part: float) -> Style:
    fields = {**base.__dict__, "edge": tuple(sorted(edge)), "part": part}
    return Style(**fields)


def covers_brows(sheet: Sheet) -> bool:
    """Return whether the fringe hangs over the brows."""
    return max((y for lon, y, _ in style_of(sheet).edge if abs(lon) < 40), default=-50) > -16
