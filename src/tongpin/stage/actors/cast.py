"""Who a role is when nothing more is said: default sheets for doctors, pupils, brides and all the rest, each person their own."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from tongpin.stage.actors.visage import FACES
from tongpin.stage.actors.wardrobe import Age, dress, style_hair, wear
from tongpin.stage.staging import Sheet

WOMEN_HAIR: dict[str, tuple[str, ...]] = {
    "baby": ("tuft",),
    "child": ("twintails", "bob", "ponytail", "fringe", "braid"),
    "teen": ("ponytail", "fringe", "bob", "twintails", "straight"),
    "adult": ("long", "bob", "wavy", "ponytail", "straight", "low_bun", "short", "low_tail", "fringe", "curly"),
    "middle": ("low_bun", "short", "wavy", "bob", "low_tail", "ponytail", "curly"),
    "elder": ("bun", "curly_old", "low_bun", "short"),
}
MEN_HAIR: dict[str, tuple[str, ...]] = {
    "baby": ("tuft",),
    "child": ("spiky", "swept", "crop", "crew"),
    "teen": ("swept", "spiky", "quiff", "crop"),
    "adult": ("swept", "crop", "quiff", "curly_short", "spiky", "crew"),
    "middle": ("crop", "swept", "crew", "balding", "quiff"),
    "elder": ("balding", "crop", "bald", "crew", "swept"),
}
MENS_STYLES = ("crew", "topknot", "quiff", "long")
T = TypeVar("T")
YOUNG_HAIR = ("ink", "cocoa", "ink", "black", "chestnut", "cocoa")
OLD_HAIR = ("silver_hair", "snow", "silver_hair", "ash")
SKINS = ("fair", "porcelain", "fair", "warm", "fair", "warm")
EYES = ("#6B4433", "#5A3A2E", "#4A3228", "#7A4A30", "#54402F")
TOP_TINTS = ("coral", "mustard", "sage", "light_blue", "cream", "teal", "rose", "lavender", "peach", "mint", "off_white", "sky")
CALM_TINTS = ("light_blue", "white", "cream", "sage", "lavender", "off_white", "sand")
LEG_TINTS = ("denim", "charcoal", "navy", "sand", "slate", "coffee")
DRESS_TINTS = ("coral", "mustard", "light_blue", "rose", "mint", "lavender", "cream", "teal")
COAT_TINTS = ("denim", "sand", "slate", "dark_green", "coffee", "wine")


@dataclass(frozen=True)
class Costume:
    """What a role always has: garments with colours, hair, things worn, and plain fields."""

    garments: tuple[tuple[str, str], ...] = ()
    hair: str = ""
    hair_colour: str = ""
    extras: tuple[tuple[str, str], ...] = ()
    fields: tuple[tuple[str, object], ...] = ()
    sex: str = ""  # of whoever wears it when nothing is said
    for_men: tuple[tuple[str, str], ...] = ()  # garments of a man in this role, instead of the garments, hair and fields


# Looks that make a woman of somebody of whom nothing else is said.
WOMENS_LOOKS = frozenset(
    (
        "dress",
        "skirt",
        "blouse",
        "qipao",
        "wedding_dress",
        "high_heels",
        "dance_dress",
        "veil",
        "earrings",
        "necklace",
        "hair_long",
        "hair_twintails",
        "hair_braid",
        "hair_ponytail",
        "hair_bun",
        "hair_wavy",
        "hair_straight",
        "hair_bob",
    )
)


COSTUMES: dict[str, Costume] = {
    "doctor": Costume((("lab_coat", "white"),), extras=(("glasses", ""),)),
    "nurse": Costume(
        hair="low_bun",
        extras=(("nurse_cap", ""),),
        fields=(
            ("top", "nurse"),
            ("top_colour", "#E9F1F7"),
            ("trim", "light_blue"),
            ("bottom", "bare"),
            ("shoes", "flats"),
            ("shoes_colour", "cloud"),
            ("socks", "cloud"),
        ),
        sex="f",
        for_men=(("shirt", "light_blue"), ("trousers", "slate")),
    ),
    "chef": Costume((("chef_coat", "white"), ("trousers", "charcoal")), extras=(("chef_hat", "white"),)),
    "rider": Costume(
        (("tshirt", "charcoal"), ("trousers", "navy"), ("sneakers", "charcoal")),
        extras=(("helmet", "yellow"),),
        fields=(("outer", "safety_vest"), ("outer_colour", "yellow")),
    ),
    "courier": Costume(
        (("tshirt", "grey"), ("trousers", "navy"), ("sneakers", "charcoal")),
        extras=(("cap", "orange"),),
        fields=(("outer", "safety_vest"), ("outer_colour", "orange")),
    ),
    "cleaner": Costume(
        (("shirt", "slate"), ("trousers", "navy")),
        extras=(("cap", "orange"),),
        fields=(("outer", "safety_vest"), ("outer_colour", "orange")),
    ),
    "police": Costume((("uniform", "navy"),), extras=(("police_cap", "navy"),)),
    "firefighter": Costume((("uniform", "orange"), ("boots", "charcoal")), extras=(("helmet", "red"),)),
    "soldier": Costume((("uniform", "dark_green"), ("boots", "charcoal")), hair="crew", extras=(("cap", "dark_green"),)),
    "worker": Costume((("overalls", "denim"),), extras=(("helmet", "mustard"),), fields=(("skin", "tan"),)),
    "farmer": Costume((("shirt", "sage"), ("trousers", "coffee")), extras=(("straw_hat", ""),), fields=(("skin", "tan"),)),
    "boss": Costume((("suit", "charcoal"),)),
    "groom": Costume((("suit", "#3B3A4A"),), extras=(("bow_tie", "wine"),), sex="m"),
    "bride": Costume(
        (("wedding_dress", "white"),),
        hair="low_bun",
        extras=(("earrings", "gold"), ("necklace", "off_white")),
        sex="f",
        for_men=(("suit", "white"),),
    ),
    "pianist": Costume((("suit", "black"),), extras=(("bow_tie", "black"),)),
    "waiter": Costume((("shirt", "white"), ("trousers", "charcoal"), ("apron", "charcoal")), extras=(("bow_tie", "charcoal"),)),
    "barista": Costume((("shirt", "cream"), ("jeans", "denim"), ("apron", "coffee"))),
    "shopkeeper": Costume((("shirt", "light_blue"), ("trousers", "charcoal"), ("apron", "dark_red"))),
    "painter": Costume((("sweater", "off_white"), ("jeans", "denim"), ("apron", "sand")), extras=(("beret", "wine"),)),
    "makeup_artist": Costume((("shirt", "black"), ("trousers", "black"), ("apron", "rose")), sex="f"),
    "photographer": Costume((("tshirt", "white"), ("jacket", "dark_green"), ("jeans", "denim")), extras=(("cap", "charcoal"),)),
    "traveller": Costume(
        (("tshirt", "cream"), ("jacket", "teal"), ("trousers", "sand"), ("boots", "brown")), extras=(("backpack", "mustard"),)
    ),
    "singer": Costume((("tshirt", "white"), ("jacket", "wine"), ("jeans", "charcoal")), hair="quiff"),
    "streamer": Costume(
        (("blouse", "off_white"), ("blazer", "rose"), ("trousers", "cream")),
        extras=(("earrings", "gold"),),
        sex="f",
        for_men=(("hoodie", "rose"),),
    ),
    "coach": Costume((("sportswear", "coral"),)),
    "athlete": Costume((("sportswear", "royal"),)),
    "dancer": Costume((("dance_dress", "pink"),), hair="bun", sex="f", for_men=(("tshirt", "black"), ("leggings", "black"))),
    "driver": Costume((("shirt", "light_blue"), ("jacket", "slate"), ("trousers", "charcoal"))),
    "teacher": Costume((("shirt", "off_white"), ("cardigan", "teal"), ("trousers", "charcoal"))),
    "student": Costume((("school_uniform", "royal"),), extras=(("backpack", "coral"),)),
    "classmate": Costume((("school_uniform", "royal"),)),
    "princess": Costume(
        (("hanfu", "pink"),),
        hair="hime",
        extras=(("crown", "gold"), ("earrings", "gold")),
        fields=(("trim", "dark_red"),),
        sex="f",
    ),
    "prince": Costume((("hanfu", "gold"),), hair="topknot", extras=(("crown", "gold"),), fields=(("trim", "dark_red"),), sex="m"),
    "swordsman": Costume(
        (("hanfu", "slate"), ("boots", "charcoal")),
        hair="topknot",
        extras=(("cape", "navy"),),
        fields=(("trim", "charcoal"),),
        sex="m",
    ),
    "fairy": Costume(
        hair="wavy",
        extras=(("flower", "rose"), ("wings", "lilac")),
        fields=(("top", "gown"), ("top_colour", "lavender"), ("trim", "violet"), ("bottom", "bare"), ("shoes", "flats")),
        sex="f",
        for_men=(("tshirt", "mint"), ("leggings", "sage")),
    ),
    "wizard": Costume(
        sex="m",
        hair="long",
        hair_colour="snow",
        extras=(("wizard_hat", "purple"), ("beard", "")),
        fields=(("outer", "robe"), ("outer_colour", "purple"), ("trim", "gold")),
    ),
    "astronaut": Costume((("space_suit", "white"),)),
    "superhero": Costume(
        (("tshirt", "royal"), ("leggings", "royal"), ("boots", "red")),
        hair="quiff",
        extras=(("cape", "red"),),
        fields=(("trim", "yellow"), ("build", 0.6)),
        sex="m",
    ),
    "santa": Costume(
        (("shirt", "white"), ("coat", "red"), ("trousers", "red"), ("boots", "charcoal")),
        hair_colour="snow",
        extras=(("santa_hat", "red"), ("beard", "")),
        fields=(("build", 1.0),),
        sex="m",
    ),
    "pregnant": Costume((("dress", "lavender"),), fields=(("build", 0.7),), sex="f"),
    "model": Costume(
        (("dress", "black"), ("high_heels", "black")),
        hair="wavy",
        extras=(("earrings", "gold"),),
        fields=(("height", 0.9), ("build", -0.7)),
        sex="f",
        for_men=(("suit", "black"),),
    ),
    "writer": Costume((("sweater", "coffee"), ("trousers", "sand")), extras=(("glasses", ""),)),
    "programmer": Costume((("plaid_shirt", ""), ("jeans", "denim"), ("sneakers", "white")), extras=(("glasses", ""),)),
}


def cast_sheet(
    role: str,
    *,
    age: str,
    sex: str,
    kind: str = "human",
    clothes: Sequence[str] = (),
    asked: Sequence[str] = (),
    seed: int = 0,
    taken: Sequence[Sheet] = (),
) -> Sheet:
    """Return the default looks of a role, unlike those `taken` by others; looks `asked` for later may already imply a sex."""
    if kind == "animal" or (kind == "cartoon" and role in ("robot", "alien", "monster")):
        return Sheet(kind=role, face=seed % 24)
    dice = _Dice(f"{role}/{seed}")
    male = _male(role, sex, (*clothes, *asked), dice)
    base = _body(dice, _age(age), male)
    base = _clothed(base, dice, clothes)
    return _unlike(_costumed(base, role, clothes), taken, dice)


def _male(role: str, sex: str, looks: Sequence[str], dice: _Dice) -> bool:
    """Whether somebody is a man: as said, else as the role's costume or the looks imply, else by chance."""
    implied = COSTUMES[role].sex if role in COSTUMES else ""
    if sex == "any" and not implied and WOMENS_LOOKS.intersection(looks):
        implied = "f"
    known = implied if sex == "any" else sex
    return known == "m" or (not known and dice.pick((False, True), "sex"))


def _age(age: str) -> Age:
    ages: tuple[Age, ...] = ("baby", "child", "teen", "adult", "middle", "elder")
    return next((known for known in ages if known == age), "adult")


class _Dice:
    """Choices that depend only on a name and a purpose."""

    def __init__(self, name: str) -> None:
        self.name = name

    def number(self, purpose: str, below: int) -> int:
        return zlib.crc32(f"{self.name}/{purpose}".encode()) % below

    def pick(self, choices: Sequence[T], purpose: str) -> T:
        return choices[self.number(purpose, len(choices))]


def _body(dice: _Dice, age: Age, male: bool) -> Sheet:
    old = age == "elder"
    hair = dice.pick((MEN_HAIR if male else WOMEN_HAIR)[age], "hair")
    sheet = Sheet(
        age=age,
        male=male,
        build=(dice.number("build", 15) - 7) / 10,
        height=(dice.number("height", 17) - 8) / 10,
        face=dice.number("face", len(FACES) * 4),
        skin="aged" if old else dice.pick(SKINS, "skin"),
        hair=hair,
        hair_colour=dice.pick(OLD_HAIR if old else YOUNG_HAIR, "hair colour"),
        eyes=dice.pick(EYES, "eyes"),
        trim=dice.pick(("coral", "teal", "mustard", "royal"), "trim"),
    )
    if old and male and dice.number("lip", 3) == 0:
        sheet = wear(sheet, "moustache") or sheet
    if age == "middle" and male and dice.number("beard", 5) == 0:
        sheet = wear(sheet, "beard") or sheet
    return sheet


def _clothed(sheet: Sheet, dice: _Dice, clothes: Sequence[str]) -> Sheet:
    """The role's usual clothes in colours of this person's own; whatever is missing is filled up plainly."""
    sheet = _plain(sheet, dice)
    for name in clothes:
        sheet = dress(sheet, name, _tint(name, dice, sheet)) or sheet
    return sheet


def _tint(garment: str, dice: _Dice, sheet: Sheet) -> str:
    choices = {
        "tshirt": TOP_TINTS,
        "shirt": CALM_TINTS,
        "blouse": CALM_TINTS,
        "sweater": TOP_TINTS,
        "hoodie": TOP_TINTS,
        "cardigan": ("rose", "coffee", "sage", "slate", "plum"),
        "dress": DRESS_TINTS,
        "skirt": ("navy", "coffee", "wine", "slate", "#B5654A"),
        "jeans": ("denim", "#4A5F8A", "slate"),
        "trousers": LEG_TINTS,
        "shorts": ("teal", "navy", "sand", "denim"),
        "jacket": COAT_TINTS,
        "onesie": ("mint", "macaron", "peach", "light_blue"),
    }.get(garment)
    return dice.pick(choices, garment) if choices else ""


def _shoe_rack(sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """What somebody of this age and sex has to put on."""
    if sheet.age in ("child", "teen"):
        return ("sneakers", "cloud"), ("sneakers", "coral"), ("sneakers", "sky"), ("shoes", "slate")
    if sheet.age == "elder":
        return ("shoes", "charcoal"), ("shoes", "coffee"), ("leather", "charcoal")
    if sheet.male:
        return ("sneakers", "cloud"), ("leather", "coffee"), ("shoes", "slate"), ("leather", "charcoal")
    return ("flats", "coffee"), ("sneakers", "cloud"), ("shoes", "wine"), ("shoes", "charcoal")


def _plain(sheet: Sheet, dice: _Dice) -> Sheet:
    child = sheet.age in ("baby", "child")
    shoes, tint = dice.pick(_shoe_rack(sheet), "shoes")
    bottom = "trousers" if sheet.male or not child else "skirt"
    sheet = replace(
        sheet,
        top="tee",
        top_colour=dice.pick(TOP_TINTS, "top"),
        bottom=bottom,
        bottom_colour=dice.pick(LEG_TINTS, "legs"),
        shoes=shoes,
        shoes_colour=tint,
    )
    if sheet.age == "baby":
        return dress(sheet, "onesie", dice.pick(("mint", "macaron", "peach"), "onesie")) or sheet
    if child:
        sheet = replace(sheet, socks="cloud")
    return sheet


def _costumed(sheet: Sheet, role: str, clothes: Sequence[str]) -> Sheet:
    costume = COSTUMES.get(role)
    if costume is not None:
        sheet = _put_on(sheet, costume, role)
    pupil = role in ("student", "classmate") or (costume is None and "school_uniform" in clothes)
    return (wear(sheet, "red_scarf") or sheet) if pupil and sheet.age == "child" else sheet


def _put_on(sheet: Sheet, costume: Costume, role: str) -> Sheet:
    instead = costume.for_men if sheet.male else ()
    for name, colour in instead or costume.garments:
        sheet = dress(sheet, name, colour) or sheet
    if costume.hair and (not sheet.male or costume.hair in MENS_STYLES):
        sheet = style_hair(sheet, costume.hair) or sheet
    if costume.hair_colour:
        sheet = replace(sheet, hair_colour=costume.hair_colour)
    if not instead:
        sheet = replace(sheet, **dict(costume.fields))  # type: ignore[arg-type]
    for name, colour in () if instead and role != "fairy" else costume.extras:
        sheet = wear(sheet, name, colour) or sheet
    return sheet


def _unlike(sheet: Sheet, taken: Sequence[Sheet], dice: _Dice) -> Sheet:
    """Move face, hair and colours on until nobody taken shares them."""
    for turn in range(len(FACES)):
        if all(sheet.face % len(FACES) != other.face % len(FACES) for other in taken):
            break
        sheet = replace(sheet, face=sheet.face + 5 + turn)
    kin = (MEN_HAIR if sheet.male else WOMEN_HAIR)[sheet.age]
    used = {(other.hair, other.hair_colour) for other in taken}
    if (sheet.hair, sheet.hair_colour) in used and sheet.hair in kin:
        free = [hair for hair in kin if (hair, sheet.hair_colour) not in used]
        sheet = replace(sheet, hair=free[dice.number("other hair", len(free))]) if free else sheet
    if any(sheet.top == other.top and sheet.top_colour == other.top_colour for other in taken) and sheet.top_colour in TOP_TINTS:
        tints = [tint for tint in TOP_TINTS if all(tint != other.top_colour for other in taken)]
        sheet = replace(sheet, top_colour=dice.pick(tints, "other top")) if tints else sheet
    return sheet
