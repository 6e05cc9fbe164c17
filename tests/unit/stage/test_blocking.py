"""Blocking: everybody has a place of their own, guests stay before the counter, two who talk turn to each other."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.stage.blocking import STAFF_MARKS, Placing, block, wanted_kinds
from tongpin.stage.lens import lens_for
from tongpin.stage.sets import Mark, StageSet, layout_of, names
from tongpin.stage.staging import Beat, Part, Sheet

LAYOUTS = {(place, seed): layout_of(place, lens_for((96, 160)), seed=seed) for place in names() for seed in (0, 1)}
ACTIONS = ("", "sit", "stand", "walk", "sleep", "read", "drink", "dance", "talk", "cook", "hug")
EVERYWHERE = pytest.mark.parametrize(("place", "seed"), LAYOUTS)


def part(name: str, action: str = "", spot: str = "") -> Part:
    beats = (Beat(action, 0, 48_000),) if action else ()
    return Part(name, Sheet(), spot=spot, beats=beats)


def blocked(layout: StageSet, *actions: str) -> tuple[Placing, ...]:
    parts = [part(f"p{n}", action) for n, action in enumerate(actions)]
    return block(parts, layout.marks, place=layout.name)


def where(placing: Placing) -> tuple[float, float]:
    return round(placing.mark.x, 3), round(placing.mark.z, 3)


@given(st.sampled_from(sorted(LAYOUTS)), st.lists(st.sampled_from(ACTIONS), max_size=8))
def test_everybody_gets_a_place_of_their_own_before_the_counter(which: tuple[str, int], actions: list[str]) -> None:
    placings = blocked(LAYOUTS[which], *actions)
    assert [p.part.name for p in placings] == [f"p{n}" for n in range(len(actions))]
    assert len({where(p) for p in placings}) == len(actions)
    assert not {p.mark.name for p in placings} & STAFF_MARKS


@given(st.sampled_from(sorted(LAYOUTS)), st.lists(st.sampled_from(ACTIONS), min_size=2, max_size=4))
def test_nobody_stands_in_anybody(which: tuple[str, int], actions: list[str]) -> None:
    for a, b in combinations(blocked(LAYOUTS[which], *actions), 2):
        assert abs(a.mark.x - b.mark.x) >= 0.3 or abs(a.mark.z - b.mark.z) >= 0.3


@EVERYWHERE
@pytest.mark.parametrize("actions", [("", ""), ("sit", "sit"), ("talk", "talk"), ("sit", "stand")])
def test_two_who_share_a_shot_turn_to_each_other(place: str, seed: int, actions: tuple[str, str]) -> None:
    left, right = sorted(blocked(LAYOUTS[place, seed], *actions), key=lambda p: p.mark.x)
    assert (left.partner, right.partner) == (right.part.name, left.part.name)
    # Seats are turned as the furniture stands, at worst straight ahead; nobody who stands looks past the other.
    assert left.mark.facing >= 0 >= right.mark.facing
    assert all(abs(p.mark.facing) > 20 for p in (left, right) if p.mark.kind == "stand")


@EVERYWHERE
def test_one_or_three_keep_the_facing_of_their_marks(place: str, seed: int) -> None:
    layout = LAYOUTS[place, seed]
    for count in (1, 3):
        for placing in blocked(layout, *["stand"] * count):
            assert placing.partner == ""
            if placing.mark.name in layout.marks:
                assert placing.mark == layout.marks[placing.mark.name]


@EVERYWHERE
def test_a_named_mark_is_taken_even_behind_the_counter(place: str, seed: int) -> None:
    layout = LAYOUTS[place, seed]
    for name in layout.marks:
        if name not in STAFF_MARKS:
            assert block([part("a", "dance", name)], layout.marks, place=place)[0].mark.name == name


@EVERYWHERE
def test_who_sleeps_lies_where_something_to_lie_on_is_free(place: str, seed: int) -> None:
    layout = LAYOUTS[place, seed]
    beds = {mark.name for mark in layout.marks.values() if mark.kind == "lie"}
    placing = blocked(layout, "sleep")[0]
    assert placing.mark.name in beds if beds else placing.mark.kind in ("seat", "stand")


@EVERYWHERE
def test_who_walks_or_dances_stands(place: str, seed: int) -> None:
    assert {p.mark.kind for p in blocked(LAYOUTS[place, seed], "walk", "dance")} == {"stand"}


def test_guests_of_a_cafe_sit_and_walkers_in_it_do_not() -> None:
    cafe = LAYOUTS["cafe", 0]
    assert [p.mark.kind for p in blocked(cafe, "", "walk")] == ["seat", "stand"]


def test_no_marks_at_all_still_give_everybody_a_place() -> None:
    placings = block([part("a"), part("b"), part("c")], {})
    assert len({where(p) for p in placings}) == 3
    assert {p.mark.kind for p in placings} == {"stand"}


def test_sitting_wins_where_somebody_sits_down_after_walking_in() -> None:
    arriving = Part("a", Sheet(), beats=(Beat("enter", 0, 10), Beat("sit", 10, 10)))
    assert wanted_kinds(arriving)[0] == "seat"
    assert wanted_kinds(part("a", "umbrella"))[0] == "stand"


def test_an_order_of_parts_and_not_of_marks_decides_who_comes_first() -> None:
    marks = {n: Mark(n, x, 0.0) for n, x in (("a", -1.0), ("b", 1.0))}
    assert [p.mark.name for p in block([part("x"), part("y")], marks)] == ["a", "b"]
    assert [p.part.name for p in block([part("y"), part("x")], marks)] == ["y", "x"]
