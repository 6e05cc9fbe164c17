"""Joints: bones keep their length, weight makes a hip swing, arms know what they pass before."""

from __future__ import annotations

import itertools
import math

import pytest

from tongpin.stage.actors.footing import stride
from tongpin.stage.actors.pose import Hand, Legs, Pose
from tongpin.stage.actors.posed import Posed
from tongpin.stage.actors.skeleton import Skeleton
from tongpin.stage.staging import Sheet

WOMAN = Sheet()


@pytest.mark.parametrize("legs", ["stand", "walk", "run", "sit", "kneel", "cross", "squat", "crawl", "lie"])
def test_bones_keep_their_length_in_every_pose(legs: Legs) -> None:
    bones = Skeleton(WOMAN, Pose(legs=legs, phase=0.3, weight=0.5, left=Hand((-0.5, -0.6, 0.4))))
    for leg in bones.legs.values():
        assert math.dist(leg.top, leg.knee) == pytest.approx(bones.build.thigh, rel=0.01)
        assert math.dist(leg.knee, leg.ankle) == pytest.approx(bones.build.shin, rel=0.01)
    for shoulder, elbow, wrist in bones.arms.values():
        assert math.dist(shoulder, elbow) == pytest.approx(bones.build.arm * 0.52, rel=0.01)
        assert math.dist(elbow, wrist) == pytest.approx(bones.build.arm * 0.48, rel=0.01)


def test_weight_on_one_leg_shifts_the_hips_and_tilts_the_shoulders_against_them() -> None:
    bones = Skeleton(WOMAN, Pose(weight=1.0))
    _, hips, _ = bones.frame_at(0.0)
    _, shoulders, _ = bones.frame_at(1.0)
    assert bones.pelvis[0] > 3
    assert hips[1] * shoulders[1] < 0


def test_a_twist_turns_the_shoulders_and_leaves_the_hips() -> None:
    bones = Skeleton(WOMAN, Pose(twist=40))
    assert bones.frame_at(0.0)[1][2] == pytest.approx(0, abs=1e-6)
    assert abs(bones.frame_at(1.0)[1][2]) > 0.5


def test_the_planted_foot_moves_straight_back_through_its_half_of_the_step() -> None:
    build = Skeleton(WOMAN, Pose()).build
    places = [stride(build, phase, run=False)[1][-1].at for phase in (0.05, 0.15, 0.25, 0.35)]
    steps = [b[2] - a[2] for a, b in itertools.pairwise(places)]
    assert steps == pytest.approx([steps[0]] * 3)
    assert len({place[1] for place in places[:2]}) == 1


def test_a_hand_before_the_chest_is_forward_and_one_behind_the_back_is_not() -> None:
    posed = Posed(WOMAN, Pose(left=Hand((-0.1, 0.4, 0.6)), right=Hand((0.1, 0.8, -0.5))))
    assert posed.arm_forward("left")
    assert posed.arm_behind("right")
    assert not posed.arm_forward("right")


def test_taller_broader_and_older_bodies_measure_so() -> None:
    def height(sheet: Sheet) -> float:
        return Skeleton(sheet, Pose()).build.height

    assert (
        height(Sheet(age="baby"))
        < height(Sheet(age="child"))
        < height(Sheet(age="teen"))
        < height(WOMAN)
        < height(Sheet(male=True))
    )
    assert height(Sheet(height=1)) > height(WOMAN) > height(Sheet(height=-1))
    assert Skeleton(Sheet(build=1), Pose()).build.waist > Skeleton(Sheet(build=-1), Pose()).build.waist
