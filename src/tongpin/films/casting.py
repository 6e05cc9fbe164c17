"""Who plays whom: every role of a film gets one character sheet, the same in all its shots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from tongpin.films.reading import Lexicon, PersonEntry
from tongpin.films.storyboard import Look, Shot, Storyboard, Unmet
from tongpin.stage.actors import cast_sheet, dress, style_hair, wear
from tongpin.stage.staging import Sheet

AGES = {"baby": "baby", "child": "child", "teen": "teen", "young": "adult", "middle": "middle", "old": "elder", "any": "adult"}
HAIR = "hair_"
COAT = "fur"
EVERYDAY = frozenset(("tee", "shirt", "sweater", "hoodie", "polo", "blouse"))
SHORT = frozenset(("shorts",))


@dataclass(frozen=True)
class Cast:
    """Sheets by role, and what of the asked looks nobody can wear."""

    sheets: Mapping[str, tuple[Sheet, ...]]
    refused: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def sheet(self, role: str, number: int = 0) -> Sheet:
        """The sheet of the n-th figure of a role."""
        of_role = self.sheets[role]
        return of_role[number % len(of_role)]

    def unmet_in(self, shot: Shot) -> tuple[Unmet, ...]:
        """What was asked for the people of a shot and is not in the wardrobe."""
        return tuple(_unmet(what) for p in shot.people for what in self.refused.get(p.role, ()))


def _unmet(what: str) -> Unmet:
    return Unmet(what=what, why_zh="衣橱里没有，人物没有穿戴", why_en="not in the wardrobe; nobody wears it")


def cast_film(board: Storyboard, lexicon: Lexicon, seed: int) -> Cast:
    """A sheet for every role, with the looks of all shots; figures of one role beyond the first look different."""
    sheets: dict[str, tuple[Sheet, ...]] = {}
    refused: dict[str, tuple[str, ...]] = {}
    for role in _roles(board):
        entry = lexicon.person(role)
        entry = replace(entry, sex=board.sex_of(role) or entry.sex)
        looks = _looks(board, role)
        worn: list[tuple[Sheet, tuple[str, ...]]] = []
        for number in range(_most(board, role, entry)):
            taken = [sheet for of_role in sheets.values() for sheet in of_role] + [sheet for sheet, _ in worn]
            plain = _plain_sheet(role, entry, seed + number, taken=taken, asked=[look.what for look in looks])
            worn.append(_dressed(plain, looks))
        sheets[role] = tuple(sheet for sheet, _ in worn)
        refused[role] = worn[0][1]
    return Cast(sheets, refused)


def _roles(board: Storyboard) -> list[str]:
    return list(dict.fromkeys(p.role for shot in board.shots for p in shot.people))


def _most(board: Storyboard, role: str, entry: PersonEntry) -> int:
    together = (sum(max(p.count, entry.count) for p in shot.people if p.role == role) for shot in board.shots)
    return min(4, max(together))


def _looks(board: Storyboard, role: str) -> tuple[Look, ...]:
    """Everything said about a role's looks, each slot as it was said last before it changes nothing any more."""
    found: dict[str, Look] = {}
    for shot in board.shots:
        for person in shot.people:
            if person.role == role:
                found.update({look.what: look for look in person.looks})
    return tuple(found.values())


def _plain_sheet(role: str, entry: PersonEntry, seed: int, *, taken: Sequence[Sheet], asked: Sequence[str]) -> Sheet:
    """The role's default looks, unlike anybody already cast."""
    sex = entry.sex
    if entry.count > 1 and sex == "any":  # couples and twins: one of each
        sex = "m" if len(taken) % 2 else "f"
    sheet = cast_sheet(
        role,
        age=AGES.get(entry.age, "adult"),
        sex=sex,
        kind=entry.kind,
        clothes=entry.clothes,
        asked=asked,
        seed=seed,
        taken=taken,
    )
    if entry.hair:
        sheet = style_hair(sheet, entry.hair) or sheet
    return (wear(sheet, "glasses") or sheet) if entry.glasses else sheet


def _dressed(sheet: Sheet, looks: tuple[Look, ...]) -> tuple[Sheet, tuple[str, ...]]:
    refused = []
    for look in looks:
        dressed = _put_on(sheet, look)
        if dressed is None:
            refused.append(look.what)
        else:
            sheet = dressed
    return sheet, tuple(refused)


def wrapped_up(sheet: Sheet) -> Sheet:
    """Everyday clothes as they are worn outside in winter: a coat over them, long trousers instead of short ones."""
    if sheet.kind != "human" or sheet.outer or sheet.top not in EVERYDAY:
        return sheet
    warm = dress(sheet, "coat", "", "") or sheet
    return (dress(warm, "trousers", "", "") or warm) if sheet.bottom in SHORT else warm


def _put_on(sheet: Sheet, look: Look) -> Sheet | None:
    """The sheet with one more look, or None where the wardrobe does not have it."""
    if sheet.kind != "human":  # animals and robots have a colour of their own and wear nothing over it
        return replace(sheet, top_colour=look.colour) if look.what == COAT and look.colour else None
    if look.what.startswith(HAIR):
        return style_hair(sheet, look.what.removeprefix(HAIR), look.colour)
    return dress(sheet, look.what, look.colour, look.pattern) or wear(sheet, look.what, look.colour)
