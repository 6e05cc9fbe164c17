"""A figure's cut-outs: cached by pose, equal for equal poses, in place, cut to the window, and honest about what shows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tongpin.media.graphics import skia
from tongpin.stage.actors import Cutout, Figure, Layers
from tongpin.stage.actors.pose import Face, Hand, Held, Legs, Pose
from tongpin.stage.staging import Sheet

SMALL = 0.2
READING = Pose(yaw=20, left=Hand((-0.1, 0.6, 0.6), "hold", -60), right=Hand((0.4, 0.6, 0.5), "hold", -110))
LEGS: tuple[Legs, ...] = ("stand", "walk", "run", "sit", "lie", "kneel", "cross", "squat", "crawl")


def plain(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    return colour


def figure(sheet: Sheet | None = None, **options: object) -> Figure:
    return Figure(sheet or Sheet(), plain, SMALL, **options)  # type: ignore[arg-type]


def pixels(cutout: Cutout) -> np.ndarray:
    assert cutout.image is not None
    return np.asarray(cutout.image.toarray())


def painted(layers: Layers) -> list[bytes]:
    return [c.image.tobytes() for c in (layers.under, layers.over, layers.arms) if c.image is not None]


def face_pixels(person: Figure, pose: Pose, face: Face) -> np.ndarray:
    surface = skia.Surface(120, 130)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(60, 125)
    canvas.scale(0.25, 0.25)
    person.draw_face(canvas, pose, face)
    return np.asarray(surface.toarray())


def test_equal_poses_share_their_pictures() -> None:
    person = figure()
    assert person.layers(READING) is person.layers(replace(READING, breath=0.7))


def test_two_figures_of_one_sheet_paint_the_same_bytes() -> None:
    assert painted(figure().layers(READING)) == painted(figure().layers(READING))


def test_the_feet_stand_on_the_origin_and_the_crown_is_a_figure_above_it() -> None:
    person = figure()
    under = person.layers(Pose()).under
    bottom = under.y + pixels(under).shape[0]
    over = person.layers(Pose()).over
    assert -3 <= bottom <= 6
    assert over.y == pytest.approx(-person.height * SMALL, abs=4)


def test_only_forearms_held_before_the_body_go_to_the_front_layer() -> None:
    person = figure()
    assert person.layers(Pose()).arms.image is None
    assert person.layers(READING).arms.image is not None


def test_old_pictures_leave_when_the_memory_bound_is_reached() -> None:
    person = figure(cache_bytes=1)
    first = person.layers(Pose())
    person.layers(READING)
    assert person.layers(Pose()) is not first
    assert painted(person.layers(Pose())) == painted(first)


def test_pictures_are_cut_to_the_window_that_the_camera_sees() -> None:
    person = figure(window=(-100.0, -500.0, 100.0, -300.0))
    under = person.layers(Pose()).under
    assert under.y >= -100
    assert under.y + pixels(under).shape[0] <= -60


def test_every_way_of_standing_and_sitting_is_drawn_above_the_ground() -> None:
    person = figure()
    for legs in LEGS:
        under = person.layers(Pose(legs=legs, yaw=50, bow=60 if legs == "crawl" else 0)).under
        assert 10 < pixels(under).shape[0] < 140, legs
        assert under.y + pixels(under).shape[0] < 16, legs


def test_the_grade_of_the_shot_reaches_the_pictures() -> None:
    dark = Figure(Sheet(), lambda c: (c[0] * 0.3, c[1] * 0.3, c[2] * 0.3), SMALL)
    assert pixels(dark.layers(Pose()).under)[..., :3].mean() < pixels(figure().layers(Pose()).under)[..., :3].mean() * 0.5


def test_a_blink_and_a_glance_change_the_live_face() -> None:
    person, calm = figure(), Face()
    still = face_pixels(person, Pose(), calm)
    assert (still != face_pixels(person, Pose(), Face(lid=0.0))).any()
    assert (still != face_pixels(person, Pose(), Face(gaze=(1.0, 0.0)))).any()


def test_nobody_who_turns_away_has_a_face() -> None:
    assert not face_pixels(figure(), Pose(yaw=180), Face()).any()


def test_a_held_prop_is_painted_once_at_the_hand() -> None:
    seen: list[tuple[str, str]] = []
    person = figure(paint_prop=lambda canvas, name, colour, *_: seen.append((name, colour)))
    person.layers(replace(READING, props=(Held("book", "both", colour="red"),)))
    assert seen == [("book", "red")]


def test_eyes_mouth_and_hands_are_where_a_body_has_them() -> None:
    person, pose = figure(), Pose(left=Hand((-0.7, -0.6, 0.2), "open"))
    assert person.eyes(pose)[1] < person.mouth(pose)[1] < person.chest(pose)[1] < 0
    assert person.hand(pose, "left")[1] < person.hand(pose, "right")[1]
    left, right = person.feet(pose)
    assert left[0] < 0 < right[0]


def test_somebody_lying_is_long_and_low() -> None:
    under = figure().layers(Pose(legs="lie", yaw=20)).under
    height, width = pixels(under).shape[:2]
    assert width > height * 2


def test_a_wink_closes_one_eye() -> None:
    person = figure()
    open_eyes, winked, shut = (face_pixels(person, Pose(), face) for face in (Face(), Face(wink=1.0), Face(lid=0.0)))
    left, right = slice(0, 60), slice(60, 120)
    assert (winked[:, left] != open_eyes[:, left]).any()
    assert (winked[:, right] == open_eyes[:, right]).all()
    assert (shut[:, right] != open_eyes[:, right]).any()


def test_breath_is_shown_in_steps_where_it_is_asked_for() -> None:
    person = figure(breath_steps=2)
    out, half, full = (person.layers(Pose(breath=b)) for b in (0.0, 0.5, 1.0))
    assert len({id(out), id(half), id(full)}) == 3
    assert person.layers(Pose(breath=0.9)) is full
