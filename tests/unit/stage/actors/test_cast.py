"""Casting: roles look like their trade, one seed gives one person, people of a film are strangers."""

from __future__ import annotations

import pytest

from tongpin.stage.actors import cast_sheet
from tongpin.stage.actors.cast import COSTUMES
from tongpin.stage.actors.garments import wear_of
from tongpin.stage.actors.hairstyles import style_of
from tongpin.stage.staging import Sheet


def cast(role: str, seed: int = 1, *, age: str = "adult", sex: str = "any", taken: tuple[Sheet, ...] = ()) -> Sheet:
    return cast_sheet(role, age=age, sex=sex, seed=seed, taken=taken)


def test_a_doctor_wears_a_white_coat_and_a_chef_a_hat() -> None:
    assert cast("doctor").outer == "lab_coat"
    assert "chef_hat" in dict(cast("chef").extras)


def test_a_pupil_wears_the_red_scarf() -> None:
    pupil = cast_sheet("student", age="child", sex="f", clothes=("school_uniform",), seed=3)
    assert "red_scarf" in dict(pupil.extras)
    assert pupil.top == "track"


def test_one_seed_is_one_person() -> None:
    assert cast("barista", 7) == cast("barista", 7)
    assert cast("barista", 7) != cast("barista", 8)


def test_sex_and_age_are_kept() -> None:
    assert cast("man", sex="m").male
    assert not cast("woman", sex="f").male
    assert cast("old_man", age="elder", sex="m").age == "elder"


def test_people_already_in_the_film_are_not_met_twice() -> None:
    people: list[Sheet] = []
    for number in range(6):
        people.append(cast("person", number, taken=tuple(people)))
    assert len({sheet.face % 12 for sheet in people}) == 6
    assert len({(sheet.male, sheet.hair, sheet.hair_colour, sheet.top_colour) for sheet in people}) == 6


@pytest.mark.parametrize("role", sorted(COSTUMES))
def test_every_costume_can_be_drawn(role: str) -> None:
    for sex in ("f", "m"):
        sheet = cast(role, sex=sex)
        assert wear_of(sheet).top
        assert style_of(sheet).edge


def test_animals_and_robots_keep_their_kind() -> None:
    assert cast_sheet("cat", age="adult", sex="any", kind="animal").kind == "cat"
    assert cast_sheet("robot", age="adult", sex="any", kind="cartoon").kind == "robot"
    assert cast_sheet("cartoon_person", age="adult", sex="any", kind="cartoon").kind == "human"


def test_a_role_or_a_look_that_implies_a_sex_chooses_it_only_when_nothing_is_said() -> None:
    for seed in range(6):
        assert not cast_sheet("fairy", age="adult", sex="any", seed=seed).male
        assert cast_sheet("groom", age="adult", sex="any", seed=seed).male
        assert not cast_sheet("student", age="teen", sex="any", asked=("skirt",), seed=seed).male
    dancer = cast_sheet("dancer", age="adult", sex="m")
    assert dancer.male
    assert dancer.top == "tee"
