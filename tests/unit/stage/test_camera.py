"""The camera never leaves the set's frame and shows what it is about."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.stage.camera import Aim, aim_at, cut_box, plan_path, window_of
from tongpin.stage.staging import Framing, Move, ShotSize

SIZE = (1080, 1920)
SIZES = get_args(ShotSize)


@given(
    st.tuples(st.floats(0, 900), st.floats(0, 1700), st.floats(20, 900), st.floats(20, 1600)),
    st.sampled_from(SIZES),
    st.sampled_from(get_args(Move)),
    st.floats(0, 1),
    st.booleans(),
)
def test_every_frame_stays_within_the_set(
    box: tuple[float, float, float, float], size: ShotSize, move: Move, u: float, people: bool
) -> None:
    left, top, width, height = box
    aim = aim_at((left, top, left + width, top + height), size, SIZE, people=people)
    path = plan_path(Framing(size, move=move), aim, SIZE, 4.0)
    x0, y0, x1, y1 = window_of(path.at(u), SIZE)
    assert x0 >= -0.01
    assert y0 >= -0.01
    assert x1 <= SIZE[0] + 0.01
    assert y1 <= SIZE[1] + 0.01
    seen = path.window()
    assert seen[0] - 1.5 <= x0
    assert x1 <= seen[2] + 1.5


def test_nearer_sizes_show_less_of_a_figure() -> None:
    figure = (440.0, 700.0, 640.0, 1500.0)
    zooms = [aim_at(cut_box(figure, size), size, SIZE, people=True).zoom for size in SIZES]
    assert zooms == sorted(zooms)
    assert zooms[0] == 1.0


@pytest.mark.parametrize("size", ["medium", "near", "close"])
def test_a_face_is_in_the_upper_half(size: ShotSize) -> None:
    figure = (440.0, 700.0, 640.0, 1500.0)
    aim = aim_at(cut_box(figure, size), size, SIZE, people=True)
    _, y0, _, y1 = window_of(aim, SIZE)
    face = 700 + 800 * 0.08
    assert 0.1 < (face - y0) / (y1 - y0) < 0.5


def test_a_push_moves_in_and_a_pull_out() -> None:
    aim = Aim(2.0, 540, 900)
    push, pull = (plan_path(Framing("medium", move=m), aim, SIZE, 5.0) for m in ("in", "out"))
    assert push.at(0).zoom < push.at(1).zoom
    assert pull.at(0).zoom > pull.at(1).zoom
    assert plan_path(Framing("medium", move="hold"), aim, SIZE, 5.0).still
