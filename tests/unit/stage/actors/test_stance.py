"""Legs over time: sitting, rising, lying, and the ways between."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pytest

from tongpin.stage.actors.schedule import plan_slots
from tongpin.stage.actors.stance import Cast, Facts, Stance, plan_stance
from tongpin.stage.staging import Beat, Part, Sheet

RATE = 48_000


@dataclass(frozen=True)
class Spot:
    x: float = 0.0
    z: float = 0.0
    kind: str = "stand"
    facing: float = 0.0
    seat_m: float = 0.0


SEAT = Spot(0.2, 0.8, "seat", 28.0, 0.45)
BED = Spot(0.0, 1.0, "lie", 20.0, 0.5)


def stance(*beats: Beat, mark: Spot, seconds: float = 6.0, **facts: object) -> Stance:
    part = Part("her", Sheet(), beats=beats)
    about = Facts(round(seconds * RATE), **facts)  # type: ignore[arg-type]
    partner = about.others[0] if about.others else None
    return plan_stance(plan_slots(beats, seconds), part, mark, about, partner=partner, fps=30)


def beat(action: str, start: float, length: float, target: str = "") -> Beat:
    return Beat(action, round(start * RATE), round(length * RATE), target=target)


def test_a_seat_is_sat_on_and_a_bed_lain_on() -> None:
    assert stance(beat("read", 0, 6), mark=SEAT).kinds == ((0.0, "sit"),)
    assert stance(beat("sleep", 0, 6), mark=BED).kinds == ((0.0, "lie"),)
    assert stance(beat("read", 0, 6), mark=Spot()).kinds == ((0.0, "stand"),)


def test_one_rises_for_what_needs_legs() -> None:
    plan = stance(beat("read", 0, 3), beat("dance", 3, 3), mark=SEAT)
    assert plan.kind_at(1.0) == "sit"
    assert plan.kind_at(4.5) == "stand"


def test_whoever_is_asked_to_sit_later_stands_at_first() -> None:
    plan = stance(beat("wave", 0, 1), beat("sit", 2, 4), mark=SEAT)
    assert plan.kind_at(0.5) == "stand"
    assert plan.kind_at(4.0) == "sit"


def test_waking_ends_on_the_edge_of_the_bed() -> None:
    plan = stance(beat("wake", 0, 6), mark=BED)
    assert plan.kind_at(0.5) == "lie"
    assert plan.kind_at(4.0) == "sit"


def test_sitting_without_a_seat_is_on_the_floor() -> None:
    assert stance(beat("sit", 0, 6), mark=Spot()).kinds[0][1] == "cross"


def test_a_walk_to_a_seat_ends_before_it() -> None:
    plan = stance(beat("walk", 0, 3), beat("sit", 3, 3), mark=SEAT)
    end = plan.moves[0].places[-1]
    before = (SEAT.x + plan.front[0], SEAT.z + plan.front[1])
    assert math.dist(end, before) < 0.3
    assert plan.place(175, 30) == pytest.approx((SEAT.x, SEAT.z))


def test_entering_comes_through_the_door() -> None:
    plan = stance(beat("enter", 0, 4), mark=Spot(), spots={"door": (-1.2, 1.0, 1.2)})
    assert plan.moves[0].places[0] == pytest.approx((-1.2, 1.2))


def test_leaving_starts_at_the_mark_and_goes_off() -> None:
    plan = stance(beat("wave", 0, 2), beat("leave", 2, 4), mark=Spot())
    assert plan.moves[0].places[0] == pytest.approx((0.0, 0.0))
    assert abs(plan.moves[0].places[-1][0]) > 1.0


def test_walking_to_somebody_stops_a_step_before() -> None:
    him = Cast(Part("him", Sheet(male=True)), 1.0, 0.5)
    plan = stance(beat("walk", 0.5, 5, "him"), mark=Spot(-1.0), others=(him,))
    assert 0.5 < math.dist(plan.moves[0].places[-1], (1.0, 0.5)) < 1.0


def test_two_who_walk_in_one_shot_walk_the_same_way() -> None:
    walk = beat("walk", 0, 6)
    ways = []
    for x, facing in ((-0.5, 32.0), (0.5, -32.0)):
        other = Cast(Part("other", Sheet(), beats=(walk,)), -x, 0.0)
        ways.append(stance(walk, mark=Spot(x, facing=facing), others=(other,)).moves[0])
    (a, b) = ways
    assert abs(a.yaws[10] - b.yaws[10]) <= 10
    assert all(abs(p[0] - q[0]) > 0.3 for p, q in zip(a.places[:60], b.places[:60], strict=True))


def test_a_ride_crosses_the_picture_once() -> None:
    (ride,) = stance(beat("ride", 0, 6), mark=Spot()).moves
    assert ride.falls == ()
    assert ride.places[0][0] > 0.5 > -0.5 > ride.places[-1][0]
