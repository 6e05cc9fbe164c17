"""Actions, feelings and lines become beats inside the shot."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tongpin.films.beats import Speaking, beats_of, feelings_of
from tongpin.films.storyboard import Person

SHOT = 480_000
ACTIONS = ("sit", "read", "drink", "walk", "enter", "leave", "wave", "pick_up", "smile", "talk", "umbrella", "yawn")


@given(st.lists(st.sampled_from(ACTIONS), max_size=8, unique=True), st.integers(60_000, 900_000))
def test_every_action_gets_a_beat_inside_the_shot(actions: list[str], length: int) -> None:
    beats = beats_of(Person(role="a", actions=tuple(actions)), length, ())
    goes = {"enter", "leave"} & set(actions)
    assert {b.action for b in beats} == set(actions) - ({"walk"} if goes else set())
    for beat in beats:
        assert 0 <= beat.start < length
        assert beat.length > 0
        assert beat.start + beat.length <= length


def test_lasting_actions_go_on_while_hands_take_turns() -> None:
    beats = {b.action: b for b in beats_of(Person(role="a", actions=("sit", "drink", "read")), SHOT, ())}
    assert (beats["sit"].start, beats["sit"].length) == (0, SHOT)
    assert beats["drink"].start + beats["drink"].length <= beats["read"].start


def test_whoever_speaks_talks_exactly_while_the_line_lasts() -> None:
    beats = beats_of(Person(role="a"), SHOT, (Speaking(50_000, 90_000),))
    assert [(b.action, b.start, b.length) for b in beats] == [("talk", 50_000, 90_000)]


def test_what_is_held_stays_in_the_hand() -> None:
    assert beats_of(Person(role="a", holds=("phone",)), SHOT, ())[0].holds == "phone"


def test_an_arrival_comes_first_and_a_departure_last() -> None:
    beats = beats_of(Person(role="a", actions=("leave", "wave", "enter")), SHOT, ())
    assert [b.action for b in sorted(beats, key=lambda b: b.start)] == ["enter", "wave", "leave"]


def test_a_change_of_feeling_happens_after_the_first_one_was_seen() -> None:
    first, second = feelings_of(Person(role="a", feelings=("tired", "calm"), change=("tired", "calm")), SHOT)
    assert (first.name, first.start, second.name) == ("tired", 0, "calm")
    assert SHOT // 2 < second.start < SHOT


def test_nobody_runs_and_kneels_at_once() -> None:
    beats = {b.action: b for b in beats_of(Person(role="a", actions=("run", "kneel", "cry")), SHOT, ())}
    assert beats["run"].start + beats["run"].length <= beats["kneel"].start
    assert beats["kneel"].start + beats["kneel"].length == SHOT
