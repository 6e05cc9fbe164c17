"""Faces: strangers by number, feelings and mouth shapes that mix, names that are checked."""

from __future__ import annotations

import pytest

from tongpin.errors import InputError
from tongpin.stage.actors import FEELINGS, MOUTHS
from tongpin.stage.actors.feelings import mood_of, mouth_of
from tongpin.stage.actors.hands import SHAPES, finger_path, shaped
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import PALETTE, light, mix, rgb, shade
from tongpin.stage.actors.lids import BUILDS
from tongpin.stage.actors.pose import Face, Pose
from tongpin.stage.actors.visage import FACES, visage_of
from tongpin.stage.staging import Sheet


def test_twelve_numbers_are_twelve_strangers() -> None:
    faces = [visage_of(Sheet(face=number)) for number in range(len(FACES))]
    assert len(set(faces)) == len(FACES)
    assert {f.eye for f in faces} == set(BUILDS)
    heights = [f.eye_h * BUILDS[f.eye].tall for f in faces]
    assert max(heights) / min(heights) > 1.5
    assert max(f.mouth_w for f in faces) / min(f.mouth_w for f in faces) > 1.4


def test_age_and_sex_bend_a_face_without_losing_it() -> None:
    woman, man, elder = (visage_of(s) for s in (Sheet(face=3), Sheet(face=3, male=True), Sheet(face=3, age="elder")))
    assert man.brow > woman.brow
    assert elder.wrinkles > woman.wrinkles
    assert woman.nose == man.nose == elder.nose


def test_half_a_feeling_is_half_the_way_from_calm() -> None:
    calm, happy = mood_of((("calm", 1.0),)), mood_of((("happy", 1.0),))
    assert mood_of((("happy", 0.5),))["smile"] == pytest.approx((calm["smile"] + happy["smile"]) / 2)


def test_lips_meet_for_m_whatever_is_felt() -> None:
    for feeling in FEELINGS:
        assert mouth_of(Face(feeling=((feeling, 1.0),), mouth=(("M", 1.0),)))["open"] < 1.0


def test_mouth_shapes_mix() -> None:
    wide, small = (mouth_of(Face(mouth=((name, 1.0),)))["open"] for name in ("A", "U"))
    assert small < mouth_of(Face(mouth=(("A", 0.5), ("U", 0.5))))["open"] < wide
    assert len(MOUTHS) == 10


def test_unknown_feelings_mouths_and_colours_are_refused() -> None:
    with pytest.raises(InputError, match="wistful"):
        mood_of((("wistful", 1.0),))
    with pytest.raises(InputError, match="Q"):
        mouth_of(Face(mouth=(("Q", 1.0),)))
    with pytest.raises(InputError, match="puce"):
        rgb("puce")


def test_the_nose_sticks_out_in_profile_only() -> None:
    def reach(yaw: float) -> float:
        points = Head(Sheet(face=11), Pose(yaw=yaw)).face_points()
        return points[6][0] - points[4][0]

    assert reach(90) > 6
    assert reach(0) < 3


def test_shade_is_warm_and_light_is_lighter() -> None:
    for name in PALETTE:
        red, green, blue = shade(name, 1.0)
        r, g, b = rgb(name)
        assert red <= r
        assert green <= g
        assert blue <= b
        if r > 0.05 and g > 0.05:
            assert red / r >= green / g
        assert sum(light(name, 0.3)) >= sum(mix(name, name, 0.5)) - 0.02 or rgb(name) > (0.95, 0.9, 0.9)


def test_fingers_open_for_a_wide_thing_and_curl_around_a_thin_one() -> None:
    def reach(grip: float) -> float:
        return max(finger_path(i, f)[1][0] for i, f in enumerate(shaped("wrap", grip).fingers))

    assert reach(20.0) < reach(80.0)
    assert set(SHAPES) == {"relax", "open", "fist", "point", "hold", "wrap", "pinch", "flat", "thumb", "victory", "type"}
