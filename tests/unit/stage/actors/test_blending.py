"""Key poses laid over each other, mixed, mirrored and rounded."""

from __future__ import annotations

import pytest

from tongpin.stage.actors.actions.phrase import Gesture
from tongpin.stage.actors.actions.poses import hand
from tongpin.stage.actors.blending import lay_over, mirrored, mix, mix_feelings, other_hand, to_pose
from tongpin.stage.actors.pose import Held
from tongpin.stage.actors.stature import stature_of
from tongpin.stage.staging import Sheet

BODY = stature_of(Sheet())
CUP = Held("cup", "right", 10.0)


def test_angles_add_up_and_hands_are_replaced() -> None:
    g = lay_over(Gesture(bow=5, right=hand(0, 0, 0)), Gesture(bow=3, pitch=2, right=hand(1, 0, 0)))
    assert (g.bow, g.pitch) == (8, 2)
    assert g.right is not None
    assert g.right.at == (1, 0, 0)


def test_a_hand_that_is_taken_loses_its_thing() -> None:
    base = Gesture(right=hand(0.3, 0.3, 0.5), props=(CUP,))
    assert lay_over(base, Gesture(left=hand(0, 0, 0))).props == (CUP,)
    assert lay_over(base, Gesture(right=hand(0, 0, 0))).props == ()


def test_the_other_one_of_paired_hands_is_let_go() -> None:
    clasped = Gesture(left=hand(-0.1, 0.7, 0.3), right=hand(0.1, 0.7, 0.3), paired=True)
    g = lay_over(clasped, Gesture(right=hand(0.5, 0, 0.3)))
    assert g.left is not None
    assert g.left.at is None


def test_a_mix_is_on_the_way_and_ends_exactly() -> None:
    a, b = Gesture(bow=0, right=hand(0, 0, 0, angle=170)), Gesture(bow=10, right=hand(1, 0, 0, angle=-170))
    half = mix(a, b, 0.5, BODY)
    assert half.bow == 5
    assert half.right is not None
    assert half.right.at == (0.5, 0, 0)
    assert half.right.angle == pytest.approx(180)  # the short way round
    assert mix(a, b, 1.0, BODY) is b


def test_a_hand_comes_from_where_it_hangs() -> None:
    half = mix(Gesture(), Gesture(right=hand(0.3, 0.0, 0.5)), 0.5, BODY)
    assert half.right is not None
    assert half.right.at is not None
    assert 0.4 < half.right.at[1] < 0.55


def test_a_mirror_twice_is_the_same() -> None:
    g = Gesture(left=hand(-0.1, 0.2, 0.3, "open", angle=30), yaw=20, turn=5, tilt=3, weight=0.5, props=(CUP,), step=(0.2, 0.1))
    assert mirrored(mirrored(g)) == g
    assert mirrored(g).right is not None
    assert mirrored(g).props[0].hand == "left"


def test_the_other_hand_leaves_the_body_alone() -> None:
    g = other_hand(Gesture(right=hand(0.4, 0.1, 0.3, angle=-90), turn=8))
    assert g.turn == 8
    assert g.right is None
    assert g.left is not None
    assert g.left.at == (-0.4, 0.1, 0.3)


def test_feelings_keep_their_total() -> None:
    half = mix_feelings((("sad", 1.0),), (("happy", 0.6), ("calm", 0.4)), 0.5)
    assert sum(weight for _, weight in half) == pytest.approx(1.0)


def test_poses_that_look_the_same_are_the_same() -> None:
    a = to_pose(Gesture(pitch=10.2, right=hand(0.301, 0.2, 0.5, angle=30.4)), breath=0.31)
    b = to_pose(Gesture(pitch=9.8, right=hand(0.299, 0.2, 0.5, angle=29.6)), breath=0.29)
    assert a == b


def test_only_legs_that_need_a_seat_have_one() -> None:
    assert to_pose(Gesture(legs="stand", seat=200.0), breath=0).seat is None
    assert to_pose(Gesture(legs="sit", seat=143.2), breath=0).seat == 143
