"""Metres become base px in every format."""

from __future__ import annotations

import pytest

from tongpin.stage.lens import ADULT_M, Lens, lens_for

SIZES = [(64, 64), (1080, 1920), (1920, 1080), (1080, 1080), (3840, 2160), (320, 2160), (64, 2000)]


@pytest.mark.parametrize(("size", "share"), [((1080, 1920), 0.42), ((1920, 1080), 0.60)])
def test_an_adult_takes_its_share_of_the_height(size: tuple[int, int], share: float) -> None:
    lens = Lens(size)
    feet, crown = lens.project(0, 0, 0)[1], lens.project(0, ADULT_M, 0)[1]
    assert (feet - crown) / size[1] == pytest.approx(share, abs=0.005)


@pytest.mark.parametrize("size", SIZES)
def test_feet_and_heads_of_the_actors_are_in_every_frame(size: tuple[int, int]) -> None:
    lens = lens_for(size)
    assert 0 < lens.project(0, ADULT_M, 0)[1] < lens.project(0, 0, 0)[1] < size[1]


def test_heads_of_equal_height_as_the_eye_lie_on_the_horizon_at_any_depth() -> None:
    lens = Lens((1080, 1920))
    assert all(lens.project(0.4, lens.eye_m, z)[1] == pytest.approx(lens.horizon) for z in (-1.0, 0.0, 3.0, 20.0))


def test_a_fraction_of_the_frame_is_the_edge_at_one() -> None:
    lens = Lens((1080, 1920))
    assert lens.project(lens.span(1.0, 2.0), 0, 2.0)[0] == pytest.approx(1080)


def test_a_high_camera_sees_more_floor_and_a_low_one_less() -> None:
    size = (1080, 1920)
    high, front, low = (lens_for(size, angle).horizon for angle in ("high", "front", "low"))
    assert high < front < low


def test_things_behind_the_lens_do_not_explode() -> None:
    lens = Lens((1080, 1920))
    assert lens.scale(-50.0) == lens.scale(-4.4)
