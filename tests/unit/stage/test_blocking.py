"""Who stands or sits where."""

from __future__ import annotations

from tongpin.stage.blocking import block
from tongpin.stage.sets import Mark
from tongpin.stage.staging import Beat, Part, Sheet

SOFA = {name: Mark(name, x, 1.4, "seat", seat_m=0.46) for name, x in (("left", -0.4), ("right", 0.4))}


def _part(name: str, *beats: Beat, sheet: Sheet | None = None) -> Part:
    return Part(name, sheet or Sheet(), beats=beats)


def test_a_cat_that_is_hugged_sits_in_the_arms() -> None:
    girl = _part("girl", Beat("sit", 0, 48_000), Beat("hug", 0, 48_000, target="cat"))
    held, cat = block((girl, _part("cat", sheet=Sheet(kind="cat"))), SOFA)
    assert held.carried == "cat"
    assert cat.carrier == "girl"
    assert cat.mark.x == held.mark.x
    assert cat.mark.z < held.mark.z
    assert cat.mark.seat_m > held.mark.seat_m


def test_grown_ups_who_hug_keep_their_own_places() -> None:
    one, two = block((_part("a", Beat("hug", 0, 48_000, target="b")), _part("b")), {})
    assert not one.carried
    assert abs(one.mark.x - two.mark.x) > 0.3


def test_a_cat_that_runs_is_not_in_anybodys_arms() -> None:
    girl = _part("girl", Beat("hug", 0, 48_000, target="cat"))
    _, cat = block((girl, _part("cat", Beat("run", 0, 48_000), sheet=Sheet(kind="cat"))), SOFA)
    assert not cat.carrier


def test_large_animals_stand_as_far_apart_as_their_bodies_are_long() -> None:
    marks = {"stand": Mark("stand", 0.0, 0.0), "stand_right": Mark("stand_right", 0.5, 0.0)}
    bear, rabbit = block((_part("bear", sheet=Sheet(kind="bear")), _part("rabbit", sheet=Sheet(kind="rabbit"))), marks)
    assert abs(bear.mark.x - rabbit.mark.x) > 0.9


def test_people_keep_the_marks_of_their_set() -> None:
    marks = {"stand": Mark("stand", 0.0, 0.0), "stand_right": Mark("stand_right", 0.5, 0.0)}
    one, two = block((_part("a"), _part("b")), marks)
    assert (one.mark.x, two.mark.x) == (0.0, 0.5)
