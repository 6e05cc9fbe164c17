"""Beats of one part share its limbs: interruptions, turns, the other hand, haste."""

from __future__ import annotations

import itertools

import pytest

from tongpin.errors import InputError
from tongpin.stage.actors.schedule import HASTE, plan_slots
from tongpin.stage.staging import Beat

RATE = 48_000


def test_a_beat_without_length_lasts_to_the_end() -> None:
    (slot,) = plan_slots((Beat("read", RATE, 0),), 5.0)
    assert slot.end == pytest.approx(5.0)


def test_a_beat_after_the_end_is_not_played() -> None:
    assert plan_slots((Beat("read", 6 * RATE, RATE),), 5.0) == ()


def test_rivals_for_the_same_hands_alternate_without_a_gap() -> None:
    slots = sorted(plan_slots((Beat("read", 0, 12 * RATE), Beat("eat", 0, 12 * RATE)), 12.0), key=lambda s: s.start)
    assert len(slots) >= 2
    assert slots[0].start == 0
    assert slots[-1].end == pytest.approx(12.0)
    assert all(a.end == pytest.approx(b.start) for a, b in itertools.pairwise(slots))


def test_a_short_action_interrupts_a_long_one() -> None:
    slots = plan_slots((Beat("read", 0, 10 * RATE), Beat("wave", 4 * RATE, 2 * RATE)), 10.0)
    assert {(s.beat.action, round(s.start), round(s.end)) for s in slots} == {("read", 0, 10), ("wave", 4, 6)}


def test_the_second_one_handed_action_takes_the_left_hand() -> None:
    slots = {s.beat.action: s for s in plan_slots((Beat("umbrella", 0, 8 * RATE), Beat("wave", RATE, 4 * RATE)), 8.0)}
    assert not slots["umbrella"].swapped
    assert slots["wave"].swapped


def test_haste_has_a_limit() -> None:
    (slot,) = plan_slots((Beat("unbox", 0, RATE // 2),), 5.0)
    assert slot.rate == HASTE


def test_unknown_actions_are_refused() -> None:
    with pytest.raises(InputError):
        plan_slots((Beat("levitate", 0, RATE),), 2.0)


def test_what_was_taken_stays_until_the_hands_are_wanted() -> None:
    slots = {s.beat.action: s for s in plan_slots((Beat("pick_up", RATE, 2 * RATE), Beat("clap", 6 * RATE, RATE)), 10.0)}
    assert slots["pick_up"].kept_until == pytest.approx(6.0)
    assert plan_slots((Beat("receive", 0, 2 * RATE),), 10.0)[0].kept_until == 10.0
