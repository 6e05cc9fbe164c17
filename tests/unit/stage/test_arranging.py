"""Arranging: every thing lies where its kind belongs, within what carries it, and away from hands and people."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.stage.arranging import MOST_SHOWN, SHOWROOMS, Placed, Sitting, add_things, arrange, positions
from tongpin.stage.lens import lens_for
from tongpin.stage.sets import layout_of, names
from tongpin.stage.staging import Thing

LAYOUTS = {place: layout_of(place, lens_for((96, 160))) for place in names()}
TABLES = [place for place, layout in LAYOUTS.items() if layout.surfaces]
EDGE_M = 0.001


def thing(id_: str = "latte", **how: Any) -> Thing:
    return Thing(id_, **{"art": "svg:hot-beverage", "size_m": 0.12, **how})


def arranged(place: str, *things: Thing, at: str = "", x: float = 0.0) -> tuple[Placed, ...]:
    return arrange(things, LAYOUTS[place], sitting=[Sitting(at, x)] if at else ())


def overlap(a: Placed, b: Placed) -> float:
    """Metres that two things share from left to right."""
    return min(a.x + a.width / 2, b.x + b.width / 2) - max(a.x - a.width / 2, b.x - b.width / 2)


@given(st.sampled_from(TABLES), st.lists(st.sampled_from([0.08, 0.15, 0.25]), min_size=1, max_size=5))
def test_small_things_lie_on_a_surface_within_its_edges_and_beside_each_other(place: str, sizes: list[float]) -> None:
    things = [thing(f"cup{n}", size_m=size) for n, size in enumerate(sizes)]
    surfaces = LAYOUTS[place].surfaces
    placed = arranged(place, *things)
    on_top = [item for item in placed if item.surface]
    assert len(placed) == len(sizes)
    for item in on_top:
        top = surfaces[item.surface]
        assert item.y == top.y
        assert top.z0 <= item.z <= top.z1
        assert abs(item.x - (top.x0 + top.x1) / 2) <= (top.x1 - top.x0) / 2 + EDGE_M
    for a, b in combinations(on_top, 2):
        if (a.surface, a.z) == (b.surface, b.z):
            assert overlap(a, b) <= EDGE_M


@given(st.sampled_from(TABLES), st.integers(1, 3))
def test_a_few_cups_stay_wholly_on_the_surface_that_carries_them(place: str, count: int) -> None:
    for item in arranged(place, *[thing(f"cup{n}", size_m=0.06) for n in range(count)]):
        top = LAYOUTS[place].surfaces[item.surface]
        assert top.x0 - EDGE_M <= item.x - item.width / 2
        assert item.x + item.width / 2 <= top.x1 + EDGE_M


@pytest.mark.parametrize("place", [place for place in TABLES if any(m.surface for m in LAYOUTS[place].marks.values())])
def test_things_do_not_lie_under_the_hands_of_who_sits_there(place: str) -> None:
    layout = LAYOUTS[place]
    for mark in layout.marks.values():
        if mark.kind != "seat" or mark.surface not in layout.surfaces:
            continue
        top = layout.surfaces[mark.surface]
        middle = (top.x0 + top.x1) / 2
        (item,) = arranged(place, thing(), at=mark.surface, x=mark.x)
        assert item.surface == mark.surface
        assert (item.x - middle) * (mark.x - middle) <= 0


def test_the_table_somebody_sits_at_is_used_before_the_others() -> None:
    assert arranged("classroom", thing(), at="desk2", x=0.86)[0].surface == "desk2"
    assert arranged("cafe", thing(on="counter"), at="table", x=-0.8)[0].surface == "counter"


def test_a_single_thing_stands_in_the_middle_of_a_free_table() -> None:
    table = LAYOUTS["kitchen"].surfaces["table"]
    (item,) = arranged("kitchen", thing(on="table"))
    assert item.x == pytest.approx((table.x0 + table.x1) / 2)


def test_what_is_named_with_its_place_lies_on_that_thing() -> None:
    cake, candle = arranged("kitchen", thing("cake", size_m=0.3), thing("candle", size_m=0.06, on="cake"))
    assert candle.surface == cake.surface
    assert candle.y == pytest.approx(cake.y + cake.height * 0.85)
    assert abs(candle.x - cake.x) < cake.width / 2
    assert candle.z < cake.z


@pytest.mark.parametrize("place", names())
@pytest.mark.parametrize("pose", ["table", "held", "floor", "wall", "sky"])
def test_everything_is_in_the_picture_and_on_its_level_in_every_set(place: str, pose: Any) -> None:
    layout = LAYOUTS[place]
    for size in (0.1, 0.6, 1.2) if pose in ("table", "held") else (0.1, 0.6, 6.0):
        (item,) = arranged(place, thing(pose=pose, size_m=size))
        assert abs(item.x) <= layout.lens.span(1.0, item.z) + EDGE_M
        carried = {s.y for s in layout.surfaces.values()}
        assert item.y in carried or item.y == 0.0 or pose in ("wall", "sky")
        assert item.scale > 0


@given(st.sampled_from(TABLES), st.floats(0.05, 1.4), st.booleans())
def test_what_is_wider_than_a_table_does_not_hang_over_its_edges(place: str, size: float, sat_at: bool) -> None:
    layout = LAYOUTS[place]
    seat = next((m for m in layout.marks.values() if m.surface in layout.surfaces), None)
    sitting = {"at": seat.surface, "x": seat.x} if seat and sat_at else {}
    (item,) = arranged(place, thing(size_m=size), **sitting)  # type: ignore[arg-type]
    if item.surface:
        top = layout.surfaces[item.surface]
        over = max(top.x0 - (item.x - item.width / 2), item.x + item.width / 2 - top.x1)
        assert over <= (top.x1 - top.x0) * 0.1 + EDGE_M
    else:
        assert item.y == 0.0


@pytest.mark.parametrize("place", [place for place in names() if place not in SHOWROOMS])
def test_things_on_the_floor_keep_clear_of_the_middle_and_take_both_sides(place: str) -> None:
    left, right = sorted(arranged(place, thing("a", pose="floor"), thing("b", pose="floor")), key=lambda item: item.x)
    assert left.x < 0 < right.x
    assert min(abs(left.x) - left.width / 2, right.x - right.width / 2) > 0.1


def test_a_product_stands_on_a_plinth_of_the_studio() -> None:
    (item,) = arranged("studio", thing("headphones", pose="floor", size_m=0.4))
    assert item.surface == "podium"


def test_many_of_one_thing_are_shown_by_a_few_at_places_of_their_own() -> None:
    placed = arranged("kitchen", thing("plate", count=200, size_m=0.05))
    assert len(placed) == MOST_SHOWN
    assert len({(item.x, item.z) for item in placed}) == MOST_SHOWN


@pytest.mark.parametrize("pose", ["wall", "sky"])
def test_chance_is_a_thing_s_own(pose: Any) -> None:
    alone = arranged("classroom", thing("kite", pose=pose))[0]
    among = arranged("classroom", thing("cup"), thing("kite", pose=pose), thing("moon", pose=pose))[1]
    assert (alone.x, alone.y, alone.z) == (among.x, among.y, among.z)


def test_the_first_of_a_kind_is_what_eyes_and_camera_go_to() -> None:
    placed = arranged("kitchen", thing("plate", count=3), thing("cup"))
    assert positions(placed) == {"plate": placed[0], "cup": placed[3]}


def test_hot_things_steam_where_they_stand_and_cold_ones_do_not() -> None:
    layout = layout_of("kitchen", lens_for((96, 160)))
    before = len(layout.emitters)
    placed = arrange([thing("latte"), thing("ice_cream")], layout)
    add_things(layout, placed, lambda colour: colour)
    assert len(layout.emitters) == before + 1
    for item in placed:
        assert [z for name, z in layout.solids.items() if name.startswith(f"thing_{item.thing.id}")] == [item.z]
