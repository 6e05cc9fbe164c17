"""What a shot's place and objects become on the stage."""

from __future__ import annotations

from tongpin.films.dressing import dress_shot
from tongpin.films.reading import lexicon
from tongpin.films.storyboard import Object, Overlay, Person, Shot
from tongpin.stage.staging import Air


def _things(shot: Shot, air: Air | None = None) -> list[str]:
    return [thing.id for thing in dress_shot(shot, lexicon(), air or Air()).things]


def test_what_a_set_shows_by_itself_is_not_put_there_again() -> None:
    assert _things(Shot(place="cafe", objects=(Object(id="window"), Object(id="latte")))) == ["latte"]


def test_a_guitar_that_is_played_does_not_lie_around() -> None:
    player = Person(role="boy", actions=("play_guitar",))
    assert _things(Shot(place="park", people=(player,), objects=(Object(id="guitar"),))) == []


def test_the_night_sky_has_its_own_moon_and_the_day_a_drawn_one() -> None:
    shot = Shot(place="park", objects=(Object(id="moon"),))
    assert _things(shot, Air(hour="night")) == []
    assert _things(shot) == ["moon"]


def test_clouds_are_not_seen_from_inside_and_that_is_told() -> None:
    dressed = dress_shot(Shot(place="classroom", objects=(Object(id="cloud"),)), lexicon(), Air())
    assert not dressed.things
    assert [unmet.what for unmet in dressed.unmet] == ["cloud"]


def test_a_cup_with_a_display_is_one_smart_cup() -> None:
    assert _things(Shot(objects=(Object(id="cup"), Object(id="screen"), Object(id="charge_port")))) == ["smart_cup"]


def test_a_value_that_is_written_on_the_picture_is_not_drawn_besides() -> None:
    shown = Overlay(text="水温 55℃", style="number")
    assert _things(Shot(objects=(Object(id="water_temp"),), overlays=(shown,))) == []


def test_fireworks_are_light_in_the_air() -> None:
    dressed = dress_shot(Shot(place="park", objects=(Object(id="fireworks"),)), lexicon(), Air(hour="night"))
    assert (dressed.things, dressed.effects) == ((), ("fireworks",))


def test_no_fireworks_are_seen_where_there_is_no_window() -> None:
    dressed = dress_shot(Shot(place="stage", objects=(Object(id="fireworks"),)), lexicon(), Air(hour="night"))
    assert not dressed.effects
    assert [unmet.what for unmet in dressed.unmet] == ["fireworks"]


def test_a_festival_is_kept_at_home() -> None:
    assert dress_shot(Shot(festival="christmas"), lexicon(), Air()).base == "living_room"
