"""Casting: every role looks like itself in all shots, like nobody else, and as the text says."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from tongpin.films.casting import Cast, cast_film
from tongpin.films.reading import lexicon, read_storyboard
from tongpin.films.storyboard import Look, Person, Shot, Storyboard
from tongpin.stage.staging import Sheet


def board(*people: Person) -> Storyboard:
    return Storyboard(shots=tuple(Shot(people=(person,)) for person in people))


def cast(*people: Person, seed: int = 0) -> Cast:
    return cast_film(board(*people), lexicon(), seed)


def person(role: str, *looks: Look, **more: Any) -> Person:
    return Person(role=role, looks=looks, **more)


def clothes(sheet: Sheet) -> tuple[str, ...]:
    return sheet.top, sheet.top_colour, sheet.outer, sheet.bottom, sheet.bottom_colour


def head(sheet: Sheet) -> tuple[object, ...]:
    return sheet.face, sheet.hair, sheet.hair_colour


HUMANS = ("young_woman", "young_man", "woman", "man", "colleague", "friends", "student", "office_worker", "traveller", "wife")


@pytest.mark.parametrize("seed", [0, 1, 7])
def test_no_two_people_share_face_hair_and_clothes(seed: int) -> None:
    sheets = [sheet for of_role in cast(*map(person, HUMANS), seed=seed).sheets.values() for sheet in of_role]
    assert len(sheets) >= len(HUMANS)
    for one, other in combinations(sheets, 2):
        assert head(one) != head(other)
        assert clothes(one) != clothes(other) or one.face != other.face


def test_ten_strangers_have_more_than_a_few_faces() -> None:
    assert len({cast(*map(person, HUMANS)).sheet(role).face for role in HUMANS}) >= 6


@pytest.mark.parametrize("seed", [0, 3])
def test_the_same_film_has_the_same_cast_and_another_seed_another(seed: int) -> None:
    people = [person(role) for role in HUMANS]
    assert cast(*people, seed=seed) == cast(*people, seed=seed)
    assert cast(*people, seed=seed).sheets != cast(*people, seed=seed + 1).sheets


def test_a_later_role_does_not_change_who_was_cast_before() -> None:
    assert cast(person("woman")).sheet("woman") == cast(person("woman"), person("man")).sheet("woman")


def test_figures_of_one_role_look_different() -> None:
    sheets = cast(person("student", count=4)).sheets["student"]
    assert len({head(sheet) for sheet in sheets}) == 4


def test_a_crowd_has_no_more_sheets_than_it_shows() -> None:
    assert len(cast(person("student", count=50)).sheets["student"]) == 4


def test_a_role_that_is_in_a_shot_twice_is_two_people() -> None:
    twice = Storyboard(shots=(Shot(people=(person("woman"), person("woman"))),))
    assert len(cast_film(twice, lexicon(), 0).sheets["woman"]) == 2


def test_what_is_said_about_somebody_in_any_shot_holds_in_all() -> None:
    sheet = cast(person("woman"), person("woman", Look(what="dress", colour="red")), person("woman")).sheet("woman")
    assert "dress" in (sheet.top, sheet.bottom, sheet.outer)
    assert "red" in (sheet.top_colour, sheet.bottom_colour, sheet.outer_colour)


@pytest.mark.parametrize(
    ("look", "worn"),
    [
        (Look(what="glasses"), "glasses"),
        (Look(what="scarf", colour="red"), "scarf"),
        (Look(what="hat"), "hat"),
    ],
)
def test_what_is_worn_over_the_clothes_is_on_the_sheet(look: Look, worn: str) -> None:
    assert worn in [what for what, _ in cast(person("woman", look)).sheet("woman").extras]
    assert cast(person("woman", look)).unmet_in(Shot(people=(person("woman"),))) == ()


def test_asked_hair_is_on_the_sheet() -> None:
    short, long = (cast(person("woman", Look(what=what))).sheet("woman").hair for what in ("hair_short", "hair_long"))
    assert (short, long) == ("short", "long")


def test_what_nobody_can_wear_is_told_where_the_person_is_and_nowhere_else() -> None:
    odd = cast(person("woman", Look(what="zzz_cuirass")), person("man"))
    assert [unmet.what for unmet in odd.unmet_in(Shot(people=(person("woman"),)))] == ["zzz_cuirass"]
    assert odd.unmet_in(Shot(people=(person("man"),))) == ()


@pytest.mark.parametrize("role", ["cat", "dog", "rabbit", "robot"])
def test_an_animal_has_the_colour_it_is_said_to_have(role: str) -> None:
    assert cast(person(role, Look(what="fur", colour="white"))).sheet(role).top_colour == "white"


@pytest.mark.parametrize("role", ["cat", "robot"])
@pytest.mark.parametrize("look", [Look(what="scarf"), Look(what="scarf", colour="red"), Look(what="hat")])
def test_what_an_animal_cannot_wear_is_told_and_does_not_dye_it(role: str, look: Look) -> None:
    made = cast(person(role, look))
    assert made.sheet(role) == cast(person(role)).sheet(role)
    assert [unmet.what for unmet in made.unmet_in(Shot(people=(person(role),)))] == [look.what]


def test_age_and_sex_are_those_of_the_role() -> None:
    sheets = {role: cast(person(role)).sheet(role) for role in ("old_man", "little_girl", "young_man", "baby")}
    assert {role: sheet.age for role, sheet in sheets.items()} == {
        "old_man": "elder",
        "little_girl": "child",
        "young_man": "adult",
        "baby": "baby",
    }
    assert sheets["old_man"].male
    assert sheets["young_man"].male
    assert not sheets["little_girl"].male


def test_a_couple_is_one_of_each() -> None:
    assert sorted(sheet.male for sheet in cast(person("couple")).sheets["couple"]) == [False, True]


def test_the_cafe_girl_wears_what_the_sentence_says() -> None:
    film = read_storyboard("秋日的咖啡馆里，戴眼镜的女孩穿着红色毛衣在看书")
    sheet = next(iter(cast_film(film, lexicon(), 0).sheets.values()))[0]
    assert (sheet.top_colour, "glasses" in [what for what, _ in sheet.extras]) == ("red", True)
