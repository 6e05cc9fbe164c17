"""Feet stay where they stand, steps are heard when they land, and the numbers agree with the figure that is drawn."""

from __future__ import annotations

import itertools
import math

import pytest

from tongpin.stage.actors.build import build_of
from tongpin.stage.actors.figure import Figure
from tongpin.stage.actors.footing import stride
from tongpin.stage.actors.pose import Pose
from tongpin.stage.actors.stature import UNITS_PER_METRE, stature_of
from tongpin.stage.actors.walking import Eye, Steps, Walker, footprint, heading, plan_steps
from tongpin.stage.staging import Sheet

FPS = 30
SHEETS = [Sheet(age=age, male=male) for age in ("child", "teen", "adult", "middle", "elder") for male in (False, True)]


def walker(sheet: Sheet | None = None, gait: str = "walk") -> Walker:
    sheet = sheet or Sheet()
    return Walker(stature_of(sheet), sheet.age, gait, FPS)  # type: ignore[arg-type]


def straight(gait: str = "walk", frames: int = 90) -> Steps:
    return plan_steps(walker(gait=gait), ((-1.0, 3.0), (0.6, 0.0)), start=0, frames=frames)


def drawn_foot(steps: Steps, frame: int, side: int, figure: Figure) -> tuple[float, float]:
    """Where a foot is on the picture, in metres at the actors' line."""
    eye = Eye()
    x, z = steps.place(frame)
    pose = Pose(yaw=steps.yaw(frame), legs=steps.gait, phase=steps.phase(frame))  # type: ignore[arg-type]
    fx, fy = figure.feet(pose)[0 if side < 0 else 1]
    k = eye.scale(z)
    return k * (x + fx / UNITS_PER_METRE), k * (eye.height_m + fy / UNITS_PER_METRE)


@pytest.mark.parametrize("sheet", SHEETS)
def test_statures_are_those_of_the_drawn_bodies(sheet: Sheet) -> None:
    body, build = stature_of(sheet), build_of(sheet)
    for name in ("hip_y", "spine", "neck", "shoulder", "hip", "arm", "thigh", "shin", "head"):
        assert getattr(body, name) == pytest.approx(getattr(build, name), abs=0.01)


@pytest.mark.parametrize("gait", ["walk", "run"])
def test_footprints_are_those_of_the_drawn_stride(gait: str) -> None:
    who = walker(gait=gait)
    for phase in (0.02, 0.2, 0.45):
        _, feet = stride(build_of(Sheet()), phase, gait == "run")
        x, z = footprint(who, phase, -1)
        assert z == pytest.approx(feet[-1].at[2], abs=0.01)
        assert x == pytest.approx(feet[-1].at[0], abs=0.01)


def test_a_standing_foot_does_not_slide_on_the_picture() -> None:
    steps, figure = straight(), Figure(Sheet(), lambda c: c, 1.0)
    worst = 0.0
    for frame in range(10, 80):
        side = -1 if steps.phase(frame) < 0.5 else 1
        share = (steps.phase(frame) + (0 if side < 0 else 0.5)) % 1.0
        if 0.04 < share < 0.36:  # flat on the ground, before the heel lifts
            a, b = drawn_foot(steps, frame, side, figure), drawn_foot(steps, frame + 1, side, figure)
            worst = max(worst, math.dist(a, b))
    assert worst < 0.006  # under three pixels of a figure 800 pixels tall, per frame


def test_footfalls_are_where_a_foot_begins_to_stand() -> None:
    steps = straight()
    assert len(steps.falls) >= 4
    for fall in steps.falls:
        share = (steps.phase(0) + fall.frame / steps.cycle + (0 if fall.side < 0 else 0.5)) % 1.0
        assert min(share, 1 - share) < 0.02
    assert {a.side for a in steps.falls} == {-1, 1}
    assert all(b.side != a.side for a, b in itertools.pairwise(steps.falls))


def test_a_way_ends_where_it_should() -> None:
    steps = plan_steps(walker(), ((-1.2, 1.5), (0.8, 0.4)), start=0, frames=300)
    assert math.dist(steps.places[-1], (0.8, 0.4)) < 0.12


def test_the_cycle_is_whole_frames_so_that_drawings_repeat() -> None:
    steps = straight()
    assert steps.phase(10) == steps.phase(10 + steps.cycle)


def test_children_step_faster_and_elders_slower() -> None:
    child, adult, elder = (walker(Sheet(age=age)) for age in ("child", "adult", "elder"))
    assert child.cycle < adult.cycle < elder.cycle
    assert elder.speed < adult.speed
    assert walker(gait="run").speed > 1.8 * adult.speed


def test_yaw_looks_along_the_way() -> None:
    assert heading((0, 0), (1, 0)) == pytest.approx(90)
    assert heading((0, 1), (0, 0)) == pytest.approx(0)
    assert straight().yaws[0] == pytest.approx(heading((-1.0, 3.0), (0.6, 0.0)), abs=8)


def test_nobody_spins_at_a_corner() -> None:
    steps = plan_steps(walker(), ((-1.0, 0.5), (1.0, 0.5), (-1.0, 0.5)), start=0, frames=220)
    turns = [abs((b - a + 180) % 360 - 180) for a, b in itertools.pairwise(steps.yaws)]
    assert max(turns) < 12
