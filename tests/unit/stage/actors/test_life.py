"""What a body does by itself: blinks, breath, drifting eyes, idle poses, moods."""

from __future__ import annotations

import itertools

import pytest

from tongpin.stage.actors.actions import Moment
from tongpin.stage.actors.life import babble_at, blink_times, breath_at, eye_drift, idle_line, lids_at
from tongpin.stage.actors.moods import brow_lead, energy_of, face_of, mood_at, posture_of, shares, trembles
from tongpin.stage.staging import Feeling, Sheet

RATE = 48_000


def test_blinks_are_irregular_and_some_come_in_pairs() -> None:
    times = blink_times(300.0, every=4.0, seed=3)
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert 50 < len(times) < 130
    assert max(gaps) <= 7.1
    assert any(gap < 0.5 for gap in gaps)
    assert len({round(gap, 2) for gap in gaps}) > 20


def test_a_blink_closes_and_opens_within_a_third_of_a_second() -> None:
    assert lids_at(0.9, (1.0,)) == 1.0
    assert lids_at(1.10, (1.0,)) == 0.0
    assert lids_at(1.34, (1.0,)) == 1.0


def test_breath_goes_in_faster_than_out() -> None:
    curve = [breath_at(i / 100, a_minute=12, seed=1) for i in range(500)]
    rising = sum(1 for a, b in itertools.pairwise(curve) if b > a)
    assert min(curve) < 0.02
    assert max(curve) > 0.98
    assert 0.35 < rising / len(curve) < 0.45


def test_the_eyes_never_rest_quite_still() -> None:
    places = {eye_drift(t / 10, 5) for t in range(100)}
    assert len(places) > 5
    assert all(abs(x) < 0.04 for x, _ in places)


def test_background_chat_moves_the_lips_and_pauses() -> None:
    shapes = [babble_at(t / 30, 2)[0] for t in range(600)]
    assert "rest" in shapes
    assert len(set(shapes)) > 4


@pytest.mark.parametrize("legs", ["stand", "sit", "lie", "floor"])
def test_every_kind_of_legs_has_an_idle_life(legs: str) -> None:
    line = idle_line(Moment("idle", 20.0, seed=4, legs=legs), Sheet(), mood_hands=False)  # type: ignore[arg-type]
    assert line.keys()[-1].at >= 20.0 - 1e-6


def test_nobody_stands_on_both_legs_like_a_doll() -> None:
    keys = idle_line(Moment("idle", 60.0, seed=4), Sheet(), mood_hands=False).keys()
    assert all(key.gesture.weight for key in keys)
    assert {(key.gesture.weight or 0) > 0 for key in keys} == {True, False}


def test_the_first_feeling_rules_before_it_starts() -> None:
    feelings = (Feeling("sad", RATE), Feeling("happy", 3 * RATE))
    assert mood_at(feelings, 0).name == "sad"
    assert mood_at(feelings, 4 * RATE).name == "happy"
    assert mood_at((), 0).name == "calm"


def test_a_change_of_feeling_is_eased_and_the_brow_leads() -> None:
    feelings = (Feeling("sad"), Feeling("happy", RATE))
    assert shares(feelings, 0.9)[2] == 1.0
    assert 0 < shares(feelings, 1.1)[2] < 1
    assert brow_lead(feelings, 1.05) != 0
    assert brow_lead(feelings, 2.0) == 0


def test_strength_is_seen_in_face_and_back() -> None:
    weak, strong = Feeling("tired", strength=0.2), Feeling("tired", strength=1.0)
    assert dict(face_of(weak))["tired"] < dict(face_of(strong))["tired"]
    assert posture_of(weak, idle_hands=True).bow < posture_of(strong, idle_hands=True).bow
    assert posture_of(strong, idle_hands=False).left is None


def test_moods_change_the_energy_of_gestures() -> None:
    assert energy_of(Feeling("tired")) < 1 < energy_of(Feeling("excited"))
    assert trembles(Feeling("afraid", strength=0.9))
    assert not trembles(Feeling("afraid", strength=0.3))
