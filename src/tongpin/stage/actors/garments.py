"""The cuts of clothes: plain tables that torso, arms and legs draw from. Sheets name them; `wardrobe.py` finds the names.

Heights on the torso run from 0 (hip joints) to 1 (neck); sleeve lengths and trouser lengths are shares of the limb.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tongpin.stage.actors.ink import Tint, shade
from tongpin.stage.actors.naming import named
from tongpin.stage.staging import Sheet


@dataclass(frozen=True)
class Top:
    """The cut of a garment for the upper body."""

    sleeve: float = 0.97
    fit: float = 3.0  # units of air around the body
    collar: str = "round"
    hem: float = -0.05
    front: str = ""  # buttons zip open lapel wrap double bib polo half
    rib: bool = False  # knitted bands at hem and cuff
    skirt: float = 0.0  # share of the leg that its own skirt covers
    flare: float = 0.4  # of the skirt, in hip widths
    tails: bool = False  # the skirt is open in front, as a coat's
    neck: float = 1.0  # where the cloth ends towards the neck; lower shows skin
    puff: float = 0.0  # quilted rolls
    marks: tuple[str, ...] = ()  # pocket belt yoke chevron badge hood toggles number stripe
    wide: float = 0.0  # extra width of the sleeve's end


@dataclass(frozen=True)
class Bottom:
    """The cut of a garment for the legs."""

    kind: str = "legs"  # legs, skirt or bare
    length: float = 0.965
    widths: tuple[float, ...] = (22, 19.5, 17, 16, 14.5, 14)
    flare: float = 0.55
    pleats: int = 7
    marks: tuple[str, ...] = ()  # stripe cuffs seam ruffle


@dataclass(frozen=True)
class Shoe:
    """The cut of a shoe: how far up the leg it goes and what makes it what it is."""

    shaft: float = 0.0  # share of the shin
    sole: float = 3.6
    heel: float = 0.0
    open: bool = False
    laces: bool = False
    sole_tint: str = "cream"
    stripe: bool = False


TOPS: dict[str, Top] = {
    "tee": Top(sleeve=0.38, marks=("print",)),
    "shirt": Top(collar="point", hem=-0.06, front="buttons"),
    "blouse": Top(collar="bow", hem=0.02, front="buttons", fit=4, wide=3),
    "sweater": Top(fit=4, collar="crew", rib=True, marks=("knit",)),
    "turtleneck": Top(fit=4, collar="roll", rib=True),
    "hoodie": Top(fit=6, collar="hood", hem=-0.06, rib=True, marks=("pouch", "strings")),
    "track": Top(fit=5, collar="stand", hem=-0.06, front="zip", marks=("yoke", "stripe")),
    "polo": Top(sleeve=0.40, fit=4, collar="point", hem=-0.06, front="polo"),
    "vest": Top(fit=4, collar="vee", hem=-0.06, rib=True, marks=("argyle",)),
    "tank": Top(sleeve=0.0, fit=2, collar="scoop", neck=0.90),
    "jersey": Top(sleeve=0.40, fit=4, collar="vee_skin", hem=-0.06, marks=("number", "sides")),
    "onesie": Top(sleeve=0.95, fit=4, hem=-0.08, front="buttons", rib=True),
    "pyjamas": Top(fit=5, collar="camp", hem=-0.10, front="buttons", marks=("pocket", "piping")),
    "dress": Top(sleeve=0.28, fit=2, hem=0.37, skirt=0.56, flare=0.62, marks=("belt",)),
    "gown": Top(sleeve=0.0, fit=1.5, collar="sweetheart", hem=0.34, skirt=0.99, flare=1.15, neck=0.80, marks=("lace",)),
    "tutu": Top(sleeve=0.0, fit=1, collar="scoop", hem=0.26, skirt=0.34, flare=1.25, neck=0.88, marks=("tulle",)),
    "sailor": Top(sleeve=0.42, fit=3, collar="sailor", hem=0.10),
    "idol": Top(sleeve=0.30, fit=1, collar="bow_gem", hem=0.38, marks=("belt",)),
    "swimsuit": Top(sleeve=0.0, fit=0.5, collar="scoop", hem=-0.12, neck=0.86, marks=("sides",)),
    "bare": Top(sleeve=0.97, fit=0.0, collar="none", hem=-0.05),  # skin, drawn as a garment
    "uniform": Top(fit=4, collar="point", hem=-0.08, front="buttons", marks=("chest_pockets", "badge", "belt", "epaulettes")),
    "nurse": Top(
        sleeve=0.42, fit=3, collar="stand_small", hem=0.37, skirt=0.50, flare=0.34, front="buttons", marks=("badge", "belt_line")
    ),
    "chef": Top(fit=4, collar="stand_small", hem=-0.12, front="double", marks=("neckerchief",)),
    "hanfu": Top(sleeve=1.0, fit=4, collar="crossed", hem=0.36, skirt=0.95, flare=0.62, marks=("sash",), wide=13),
    "qipao": Top(sleeve=0.25, fit=1, collar="mandarin", hem=0.30, skirt=0.80, flare=0.12, front="frog"),
    "space": Top(fit=9, collar="ring", hem=-0.08, marks=("panel", "badge")),
    # worn over another top
    "cardigan": Top(fit=4, collar="open", hem=-0.14, front="open", rib=True),
    "jacket": Top(fit=5, collar="jacket", hem=-0.02, front="open", rib=True, marks=("chest_pockets",)),
    "coat": Top(
        fit=6, collar="lapel", hem=-0.02, front="lapel", skirt=0.52, flare=0.34, tails=True, marks=("belt", "hip_pockets")
    ),
    "down": Top(fit=10, collar="stand_fat", hem=-0.08, front="zip", puff=1.0),
    "blazer": Top(sleeve=0.96, fit=5, collar="lapel", hem=-0.13, front="lapel", marks=("breast_pocket", "hip_pockets")),
    "suit": Top(sleeve=0.96, fit=5, collar="lapel", hem=-0.14, front="lapel", marks=("breast_pocket", "hip_pockets")),
    "lab_coat": Top(
        fit=6, collar="lapel", hem=-0.02, front="open_lapel", skirt=0.50, flare=0.30, tails=True, marks=("pen", "hip_pockets")
    ),
    "raincoat": Top(fit=9, collar="hood", hem=-0.02, front="zip", skirt=0.42, flare=0.42, marks=("buttons_line",)),
    "waistcoat": Top(sleeve=0.0, fit=5, collar="open", hem=-0.07, front="open", marks=("hip_pockets",)),
    "safety_vest": Top(sleeve=0.0, fit=5, collar="open", hem=-0.07, front="open", marks=("reflect",)),
    "robe": Top(fit=6, collar="crossed", hem=0.0, skirt=0.62, flare=0.30, marks=("sash",), wide=4),
}
OVER = ("cardigan", "jacket", "coat", "down", "blazer", "suit", "lab_coat", "raincoat", "waistcoat", "safety_vest", "robe")
ARMLESS = ("waistcoat", "safety_vest")  # worn over the sleeves of a shirt
BIBS = ("apron", "overalls")

BOTTOMS: dict[str, Bottom] = {
    "trousers": Bottom(marks=("seam",)),
    "jeans": Bottom(widths=(22, 19, 16.5, 15.4, 14, 13.4), marks=("denim",)),
    "wide": Bottom(widths=(22, 21, 20, 20, 20.5, 21), length=0.98, marks=("seam",)),
    "track": Bottom(marks=("stripe", "cuffs")),
    "leggings": Bottom(length=0.93, widths=(20, 17, 14, 13, 11.6, 9.4)),
    "shorts": Bottom(length=0.40, widths=(22, 20.5, 19.5)),
    "swim": Bottom(length=0.30, widths=(21, 20, 19)),
    "pyjamas": Bottom(widths=(23, 21, 19, 18, 17, 16.5), marks=("cuffs",)),
    "onesie": Bottom(widths=(23, 21, 19, 18, 16.5, 15), marks=("cuffs",)),
    "skirt": Bottom("skirt", 0.45),
    "mini": Bottom("skirt", 0.33, flare=0.85, marks=("ruffle",)),
    "pleated": Bottom("skirt", 0.42, flare=0.70, pleats=11),
    "long_skirt": Bottom("skirt", 0.80, flare=0.42),
    "space": Bottom(widths=(25, 24, 22, 21, 20, 19), marks=("cuffs",)),
    "bare": Bottom("bare", 0.0),
}

SHOES: dict[str, Shoe] = {
    "shoes": Shoe(),
    "flats": Shoe(sole=2.0, sole_tint="coffee", open=True),
    "sneakers": Shoe(sole=4.6, laces=True, sole_tint="cloud", stripe=True, shaft=0.05),
    "boots": Shoe(shaft=0.34, sole=4.2, sole_tint="charcoal"),
    "rain_boots": Shoe(shaft=0.48, sole=4.0, sole_tint="charcoal"),
    "heels": Shoe(sole=1.4, heel=9.0, open=True, sole_tint="coffee"),
    "slippers": Shoe(sole=3.4, open=True, sole_tint="sand"),
    "leather": Shoe(sole=2.4, laces=True, sole_tint="charcoal"),
    "bare": Shoe(sole=0.0),
}


@dataclass(frozen=True)
class Wear:
    """What a sheet wears, resolved: the garment seen on the torso, what shows under it, and what is on the legs."""

    top: Top
    top_name: str
    tint: Tint
    trim: Tint
    pattern: str
    inner: Tint  # colour in the opening of an open garment
    inner_collar: str
    bottom: Bottom
    bottom_tint: Tint
    bottom_pattern: str
    shoe: Shoe
    shoe_tint: Tint
    bib: str  # apron or overalls over everything
    bib_tint: Tint
    cape: str  # cape or shawl
    cape_tint: Tint


def wear_of(sheet: Sheet) -> Wear:
    """Resolve the garments of a sheet."""
    over = sheet.outer if sheet.outer in OVER else ""
    if sheet.outer and sheet.outer not in BIBS:
        named(TOPS, sheet.outer, zh="外衣", en="outer garment")
    name = over or sheet.top
    top = named(TOPS, name, zh="上装", en="top")
    bottom = named(BOTTOMS, sheet.bottom, zh="下装", en="garment for the legs")
    shoe = named(SHOES, sheet.shoes, zh="鞋", en="pair of shoes")
    assert isinstance(bottom, Bottom)
    assert isinstance(shoe, Shoe)
    tint = sheet.outer_colour if over else sheet.top_colour
    extras = dict(sheet.extras)
    cape = next((c for c in ("cape", "shawl") if c in extras), "")
    if over in ARMLESS:
        top = replace(top, sleeve=TOPS[sheet.top].sleeve)
    return Wear(
        top=top,
        top_name=name,
        tint=tint,
        trim=sheet.trim,
        pattern="" if over else sheet.top_pattern,
        inner=sheet.top_colour if over else sheet.trim,
        inner_collar=TOPS[sheet.top].collar if over else "",
        bottom=bottom,
        bottom_tint=sheet.bottom_colour,
        bottom_pattern=sheet.bottom_pattern,
        shoe=shoe,
        shoe_tint=sheet.skin if sheet.shoes == "bare" else sheet.shoes_colour,
        bib=sheet.outer if sheet.outer in BIBS else "",
        bib_tint=sheet.outer_colour,
        cape=cape,
        cape_tint=extras.get(cape, "") or "wine",
    )


def sleeve_tint(wear: Wear, sheet: Sheet) -> Tint:
    """Return the colour of the sleeves: those of a waistcoat belong to the shirt under it."""
    return sheet.top_colour if wear.top_name in ARMLESS else wear.tint


def dark(tint: Tint) -> Tint:
    """Return the colour of seams on a cloth."""
    return shade(tint, 1.0)
