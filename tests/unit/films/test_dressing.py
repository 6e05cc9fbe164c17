"""Dressing: what a shot names is on its set once, in the hands, or told as missing; nothing is lost and nothing invented."""

from __future__ import annotations

from typing import Any

import pytest

from tongpin.films.dressing import Dressed, dress_shot
from tongpin.films.reading import lexicon
from tongpin.films.storyboard import Object, Person, Shot
from tongpin.stage.props import has_art
from tongpin.stage.sets import names
from tongpin.stage.staging import Air

DAY, NIGHT = Air(), Air(hour="night")


def dressed(*objects: str, air: Air = DAY, **shot: Any) -> Dressed:
    return dress_shot(Shot(objects=tuple(Object(id=id_) for id_ in objects), **shot), lexicon(), air)


def ids(found: Dressed) -> list[str]:
    return [thing.id for thing in found.things]


def test_everything_asked_is_drawn_on_the_set_in_a_hand_or_told() -> None:
    reader = Person(role="woman", holds=("book",))
    found = dressed("latte", "table", "book", "quark_engine", place="cafe", people=(reader,))
    assert ids(found) == ["latte"]
    assert [unmet.what for unmet in found.unmet] == ["quark_engine"]


def test_what_cannot_be_drawn_is_told_by_the_word_it_was_asked_with() -> None:
    shot = Shot(objects=(Object(id="quark_engine", asked_as="量子纠缠仪"),))
    found = dress_shot(shot, lexicon(), DAY)
    assert [unmet.what for unmet in found.unmet] == ["量子纠缠仪"]
    assert not found.things
    assert not found.details


@pytest.mark.parametrize("place", ["cafe", "living_room", "park", "street", "seaside"])
def test_every_thing_of_the_lexicon_is_drawn_shown_or_told_anywhere(place: str) -> None:
    for id_ in lexicon().objects:
        found = dressed(id_, place=place)
        assert len(found.things) + len(found.unmet) <= 1
        for thing in found.things:
            assert has_art(thing.art), id_
            assert thing.size_m > 0, id_


def test_every_place_of_the_lexicon_has_a_set() -> None:
    assert {dressed(place=place).base for place in lexicon().places} <= set(names())


def test_no_place_is_claimed_where_nothing_says_one() -> None:
    assert dressed().base == "studio"
    assert dressed(people=(Person(role="office_worker"),)).base == "studio"


@pytest.mark.parametrize(
    ("people", "base"),
    [
        ((Person(role="mother"),), "living_room"),
        ((Person(role="man", actions=("sleep",)),), "bedroom"),
        ((Person(role="man", actions=("cook",)),), "kitchen"),
    ],
)
def test_what_people_do_and_are_implies_a_place(people: tuple[Person, ...], base: str) -> None:
    assert dressed(people=people).base == base
    assert dressed(people=people, place="park").base == "park"


def test_a_festival_dresses_the_set_wherever_it_is() -> None:
    plain, festive = dressed(place="living_room"), dressed(place="living_room", festival="christmas")
    assert set(plain.dressing) < set(festive.dressing)


def test_counts_colours_and_places_are_kept() -> None:
    shot = Shot(objects=(Object(id="balloon", colour="red", count=3, on="table"),))
    thing = dress_shot(shot, lexicon(), DAY).things[0]
    assert (thing.colour, thing.count, thing.on) == ("red", 3, "table")


def test_what_lies_somewhere_by_name_is_looked_at_first() -> None:
    shot = Shot(place="cafe", objects=(Object(id="book"), Object(id="latte", on="table")))
    assert dress_shot(shot, lexicon(), DAY).details[0] == "latte"


def test_the_moon_of_a_clear_night_is_not_hung_up_twice() -> None:
    assert ids(dressed("moon", place="park", air=NIGHT)) == []
    assert ids(dressed("moon", place="park", air=DAY)) == ["moon"]


def test_a_thing_named_by_its_picture_is_drawn_in_a_storyboard_written_by_hand() -> None:
    found = dressed("abacus", "accordion")
    assert len(found.things) == 2
    assert found.unmet == ()
