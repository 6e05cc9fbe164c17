"""Dressing a sheet by the names that sentences use: garments, hair, things worn. What nobody can wear comes back as None."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from tongpin.stage.actors.garments import BIBS, OVER, TOPS
from tongpin.stage.actors.hairstyles import STYLES
from tongpin.stage.actors.hats import HATS
from tongpin.stage.actors.ink import PALETTE, brightness
from tongpin.stage.staging import Sheet

Age = Literal["baby", "child", "teen", "adult", "middle", "elder"]
PATTERNS = {"striped": "stripes", "plaid": "checks", "dotted": "dots", "floral": "flowers"}
# Colour names that a sentence can give; each is in the palette. The colours of the rainbow come as stripes.
COLOURS = (
    "white", "off_white", "cream", "black", "grey", "red", "dark_red", "pink",
    "macaron", "orange", "yellow", "gold", "green", "dark_green", "mint", "blue",
    "light_blue", "navy", "purple", "lavender", "brown", "silver", "rainbow",
)  # fmt: skip
KEEP_OVER = ("coat", "down", "raincoat", "apron")


@dataclass(frozen=True)
class Garment:
    """How a named garment changes a sheet; empty fields leave it as it was. `tints` are the fields that its colour goes to."""

    top: str = ""
    bottom: str = ""
    outer: str = ""
    shoes: str = ""
    tints: tuple[str, ...] = ("top_colour",)
    colour: str = "cream"
    second: tuple[tuple[str, str], ...] = ()  # further fields, as (field, value)
    pattern: str = ""
    extras: tuple[tuple[str, str], ...] = ()


def _over(name: str, colour: str) -> Garment:
    return Garment(outer=name, tints=("outer_colour",), colour=colour)


def _legs(name: str, colour: str) -> Garment:
    return Garment(bottom=name, tints=("bottom_colour",), colour=colour)


def _feet(name: str, colour: str) -> Garment:
    return Garment(shoes=name, tints=("shoes_colour",), colour=colour)


BOTH = ("top_colour", "bottom_colour")
GARMENTS: dict[str, Garment] = {
    "tshirt": Garment("tee", colour="mustard"),
    "shirt": Garment("shirt", colour="white"),
    "plaid_shirt": Garment("shirt", colour="dark_red", pattern="checks", second=(("trim", "navy"),)),
    "blouse": Garment("blouse", colour="off_white"),
    "sweater": Garment("sweater", colour="coral"),
    "cardigan": _over("cardigan", "rose"),
    "hoodie": Garment("hoodie", colour="sage"),
    "jacket": _over("jacket", "denim"),
    "coat": _over("coat", "sand"),
    "down_jacket": _over("down", "coral"),
    "suit": Garment(
        "shirt",
        "trousers",
        "suit",
        "leather",
        ("outer_colour", "bottom_colour"),
        "navy",
        (("top_colour", "white"), ("shoes_colour", "charcoal")),
        extras=(("tie", "wine"),),
    ),
    "blazer": _over("blazer", "slate"),
    "vest": _over("waistcoat", "mustard"),
    "dress": Garment("dress", "bare", "", "flats", ("top_colour",), "coral", (("shoes_colour", "cream"),)),
    "skirt": _legs("pleated", "navy"),
    "jeans": _legs("jeans", "denim"),
    "trousers": _legs("trousers", "charcoal"),
    "shorts": _legs("shorts", "teal"),
    "leggings": _legs("leggings", "charcoal"),
    "overalls": Garment("tee", "jeans", "overalls", "", ("outer_colour", "bottom_colour"), "denim", (("top_colour", "cream"),)),
    "pyjamas": Garment(
        "pyjamas", "pyjamas", "", "slippers", BOTH, "light_blue", (("trim", "cloud"), ("shoes_colour", "peach")), pattern="dots"
    ),
    "sportswear": Garment(
        "jersey",
        "leggings",
        "",
        "sneakers",
        ("top_colour",),
        "teal",
        (("trim", "cloud"), ("bottom_colour", "charcoal"), ("shoes_colour", "cloud")),
    ),
    "swimsuit": Garment("swimsuit", "swim", "", "bare", BOTH, "royal", (("trim", "cloud"),)),
    "school_uniform": Garment(
        "track", "track", "", "sneakers", ("top_colour", "trim"), "royal", (("bottom_colour", "navy"), ("shoes_colour", "cloud"))
    ),
    "uniform": Garment("uniform", "trousers", "", "leather", BOTH, "navy", (("shoes_colour", "charcoal"),)),
    "lab_coat": Garment(
        "shirt",
        "trousers",
        "lab_coat",
        "leather",
        ("outer_colour",),
        "white",
        (("top_colour", "light_blue"), ("bottom_colour", "slate")),
    ),
    "chef_coat": Garment("chef", "", "", "", ("top_colour",), "white", (("trim", "coral"),)),
    "hanfu": Garment("hanfu", "bare", "", "flats", ("top_colour",), "mint", (("trim", "teal"),)),
    "qipao": Garment("qipao", "bare", "", "heels", ("top_colour",), "red", (("trim", "gold"),), pattern="flowers"),
    "wedding_dress": Garment(
        "gown",
        "bare",
        "",
        "heels",
        ("top_colour",),
        "white",
        (("trim", "cloud"), ("shoes_colour", "cloud")),
        extras=(("veil", "white"),),
    ),
    "dance_dress": Garment("tutu", "bare", "", "flats", ("top_colour",), "pink", (("shoes_colour", "pink"), ("trim", "cloud"))),
    "apron": Garment(outer="apron", tints=("outer_colour",), colour="coffee"),
    "raincoat": Garment(
        outer="raincoat",
        shoes="rain_boots",
        tints=("outer_colour",),
        colour="yellow",
        second=(("shoes_colour", "mustard"),),
        extras=(("hood", ""),),
    ),
    "shoes": _feet("shoes", "brown"),
    "sneakers": _feet("sneakers", "white"),
    "high_heels": _feet("heels", "red"),
    "boots": _feet("boots", "brown"),
    "slippers": _feet("slippers", "peach"),
    "onesie": Garment("onesie", "onesie", "", "bare", BOTH, "mint"),
    "space_suit": Garment(
        "space",
        "space",
        "",
        "boots",
        BOTH,
        "white",
        (("shoes_colour", "silver"),),
        extras=(("space_helmet", "white"), ("gloves", "silver")),
    ),
}
EXTRAS = frozenset((
    "wings",
    "glasses", "sunglasses", "beard", "moustache", "freckles", "dimples", "dark_circles", "mask",
    "face_pack", "scarf", "red_scarf", "tie", "bow_tie", "necklace", "hair_clip", "flower",
    "bow", "star_pin", "cat_ears", "headphones", "earrings", "watch", "bracelet", "gloves",
    "backpack", "bag", "cape", "shawl",
)) | frozenset(HATS)  # fmt: skip
# Only one of each of these can be worn at a time.
RIVALS = (
    HATS,
    ("tie", "bow_tie", "red_scarf", "scarf"),
    ("glasses", "sunglasses"),
    ("mask", "face_pack"),
    ("cape", "shawl"),
    ("backpack", "bag"),
)
HAIR_IDS = {"hair": "", "crew_cut": "crew", "white_hair": "", "blond": "", "bald": "bald"}
HAIR_COLOURS = {
    "black": "ink",
    "brown": "chestnut",
    "white": "snow",
    "silver": "silver_hair",
    "grey": "ash",
    "gold": "blond",
    "yellow": "blond",
    "red": "auburn",
    "dark_red": "auburn",
    "purple": "violet",
}


def dress(sheet: Sheet, garment: str, colour: str = "", pattern: str = "") -> Sheet | None:
    """Return the sheet wearing a garment, or None where the wardrobe does not have it."""
    if garment == "clothes":
        return _recoloured(sheet, colour, pattern)
    if garment == "socks":
        return replace(sheet, socks=colour or "cloud")
    found = GARMENTS.get(garment)
    if found is None:
        return wear(sheet, garment, colour)
    changes: dict[str, object] = {f: v for f, v in (("top", found.top), ("bottom", found.bottom), ("shoes", found.shoes)) if v}
    changes |= dict(found.second)
    changes |= dict.fromkeys(found.tints, colour or found.colour)
    if found.outer or (found.top and sheet.outer not in KEEP_OVER):
        changes["outer"] = found.outer
    if found.tints == ("top_colour",) or found.top:
        changes["top_pattern"] = PATTERNS.get(pattern, found.pattern)
    if found.bottom:
        own = found.tints == ("bottom_colour",)
        changes["bottom_pattern"] = PATTERNS.get(pattern, "") if own else found.pattern if "bottom_colour" in found.tints else ""
    made = replace(sheet, **changes)  # type: ignore[arg-type]
    for name, tint in found.extras:
        made = wear(made, name, tint or colour or found.colour) or made
    return _rainbow(_matched(made, sheet, garment), colour)


FULL = ("swimsuit", "gown")  # tops that need nothing below; dresses have skirts of their own
SET_BOTTOMS = ("track", "onesie", "swim", "space", "pyjamas")  # halves of a suit that no other top goes with


def _matched(made: Sheet, before: Sheet, garment: str) -> Sheet:
    """Mend what a single new garment would leave impossible: a shirt over bare legs, a skirt under a dress."""
    full = bool(TOPS[made.top].skirt) or made.top in FULL
    if not full and made.bottom == "bare":
        made = replace(made, bottom="jeans" if made.male else "skirt", bottom_colour="denim" if made.male else "navy")
    if full and GARMENTS[garment].tints == ("bottom_colour",):
        made = replace(made, top="blouse", top_colour="off_white", top_pattern="")
    if made.bottom in SET_BOTTOMS and before.bottom == made.bottom and made.top != before.top:
        made = replace(made, bottom="shorts" if made.age == "child" else "jeans", bottom_colour="denim")
    return _trimmed(_by_sex(made, garment))


def _by_sex(sheet: Sheet, garment: str) -> Sheet:
    """Swimming and sport are dressed for differently."""
    if garment == "swimsuit":
        return replace(sheet, top="bare", top_colour=sheet.skin) if sheet.male else replace(sheet, bottom="bare")
    return replace(sheet, bottom="shorts") if garment == "sportswear" and sheet.male else sheet


def _trimmed(sheet: Sheet) -> Sheet:
    """A trim must be seen on its cloth."""
    if sheet.trim == sheet.top_colour and sheet.top not in ("track",):
        return replace(sheet, trim="cloud" if brightness(sheet.top_colour) < 0.7 else "navy")
    return sheet


def _recoloured(sheet: Sheet, colour: str, pattern: str) -> Sheet:
    changes = {"top_pattern": PATTERNS.get(pattern, sheet.top_pattern)}
    if colour:
        changes["outer_colour" if sheet.outer in OVER or sheet.outer in BIBS else "top_colour"] = colour
    return _rainbow(_trimmed(replace(sheet, **changes)), colour)  # type: ignore[arg-type]


def _rainbow(sheet: Sheet, colour: str) -> Sheet:
    return replace(sheet, top_pattern="stripes", trim="sky") if colour == "rainbow" else sheet


def style_hair(sheet: Sheet, hair: str, colour: str = "") -> Sheet | None:
    """Return the sheet with a hairstyle or hair colour, or None where nobody can do such hair."""
    if hair in ("white_hair", "blond"):
        tint = ("snow" if sheet.face % 2 else "silver_hair") if hair == "white_hair" else "blond"
        return replace(sheet, hair_colour=tint)
    style = HAIR_IDS.get(hair, hair)
    if style and style not in STYLES:
        return None
    if style == "short" and sheet.male:
        style = "swept"
    if style == "curly" and (sheet.male or sheet.age == "elder"):
        style = "curly_old" if sheet.age == "elder" else "curly_short"
    made = replace(sheet, hair=style) if style else sheet
    return replace(made, hair_colour=HAIR_COLOURS.get(colour, colour)) if colour and colour in PALETTE else made


def wear(sheet: Sheet, extra: str, colour: str = "") -> Sheet | None:
    """Return the sheet with something worn on head, face, neck, wrist or back, or None where it cannot be worn."""
    if extra not in EXTRAS:
        return None
    rivals = {name for group in RIVALS if extra in group for name in group} | {extra}
    kept = tuple((name, tint) for name, tint in sheet.extras if name not in rivals)
    return replace(sheet, extras=(*kept, (extra, colour)))
