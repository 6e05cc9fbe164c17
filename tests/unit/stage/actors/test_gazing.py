"""Eyes first, then the head; near things without the head; nobody hurries."""

from __future__ import annotations

import itertools

import pytest

from tongpin.stage.actors.actions import Gesture
from tongpin.stage.actors.gazing import Direction, Onlooker, head_share
from tongpin.stage.actors.stance import Cast, Facts
from tongpin.stage.staging import Part, Sheet

HERE = Direction(16.0, 0.0, led=True)


def onlooker(gaze: str = "", **facts: object) -> Onlooker:
    about = Facts(10 * 48_000, **facts)  # type: ignore[arg-type]
    return Onlooker(Part("her", Sheet(), gaze=gaze), (0.0, 0.0), about, 1.5, 1, 3)


def test_the_head_waits_for_the_eyes_and_does_not_go_all_the_way() -> None:
    g, far = Gesture(yaw=16.0), Direction(50.0, 0.0, led=True)
    assert head_share(g, HERE, far, 0.05) == (0.0, 0.0)
    turn, _ = head_share(g, HERE, far, 1.0)
    assert 10 < turn < 34


def test_a_face_does_not_turn_into_full_profile() -> None:
    turn, _ = head_share(Gesture(yaw=32.0), HERE, Direction(100.0, 0.0, led=True), 1.0)
    assert 32 + turn <= 56


def test_looks_at_the_own_hands_leave_the_head_to_the_key_pose() -> None:
    assert head_share(Gesture(yaw=16.0, pitch=16.0), HERE, Direction(20.0, 34.0, led=False), 1.0) == (0.0, 0.0)


def test_eyes_that_look_where_the_head_points_are_in_the_middle() -> None:
    assert Direction(30.0, 10.0, led=True).in_head(Gesture(yaw=20.0, turn=10.0, pitch=10.0)) == pytest.approx((0.0, 0.0))


def test_a_partner_is_looked_at_where_they_stand() -> None:
    him = Cast(Part("him", Sheet()), 1.0, -1.0, 1.2)
    looks = onlooker(others=(him,)).looks([(0.0, "partner", "")], him, 3.0, lambda t: 16.0)
    assert looks[0].name == "him"
    assert looks[0].direction.yaw == pytest.approx(45.0)
    assert looks[0].direction.down > 0


def test_the_parts_own_gaze_rules_when_no_action_cares() -> None:
    looks = onlooker(gaze="camera").looks([(0.0, "", "")], None, 2.0, lambda t: 20.0)
    assert looks[0].name == "camera"
    assert looks[0].direction.yaw == 0.0


def test_long_looks_get_glances_and_readers_do_not() -> None:
    far = onlooker().looks([(0.0, "far", "")], None, 20.0, lambda t: 16.0)
    held = onlooker().looks([(0.0, "held", "")], None, 20.0, lambda t: 16.0)
    assert len(far) > 3
    assert len(held) == 1


def test_looks_are_far_enough_apart_for_a_head() -> None:
    wishes = [(0.0, "far", ""), (1.0, "held", ""), (1.1, "down", ""), (1.2, "camera", ""), (3.0, "far", "")]
    times = [look.at for look in onlooker().looks(wishes, None, 4.0, lambda t: 16.0)]
    assert all(b - a >= 0.4 for a, b in itertools.pairwise(times[1:]))
