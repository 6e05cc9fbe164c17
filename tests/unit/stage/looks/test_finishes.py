"""Every look recolours within the screen's colours and finishes plates and cut-outs alike."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.stage.looks import Grain, Look, look, look_names
from tongpin.stage.palette import rgb

LOOKS = [look(name) for name in look_names()]


def ramp() -> np.ndarray:
    """A small opaque picture with light, dark and colour."""
    y, x = np.mgrid[0:48, 0:36]
    picture = np.dstack([x * 7, y * 5, 255 - x * 5, np.full_like(x, 255)])
    return np.ascontiguousarray(picture.astype(np.uint8))


def test_the_seven_looks_are_there() -> None:
    assert look_names() == ("soft", "watercolour", "anime", "guochao", "ink", "papercut", "pixel")


def test_an_unknown_look_says_which_there_are() -> None:
    with pytest.raises(InputError) as caught:
        look("oil")
    assert "watercolour" in caught.value.hint_en


@pytest.mark.parametrize("painted", LOOKS, ids=lambda each: each.name)
def test_recolouring_stays_on_the_screen(painted: Look) -> None:
    for text in ("#000000", "#FFFFFF", "#C5332B", "#1E4F86", "#6DB35A"):
        assert all(0.0 <= value <= 1.0 for value in painted.recolour(rgb(text), "leaf"))


@pytest.mark.parametrize("painted", [each for each in LOOKS if each.finish], ids=lambda each: each.name)
def test_a_finish_keeps_shape_and_the_opaqueness_of_the_plate(painted: Look) -> None:
    assert painted.finish is not None
    done = painted.finish(ramp(), Grain(scale=0.3))
    assert done.shape == (48, 36, 4)
    assert done.dtype == np.uint8
    assert (done[..., 3] == 255).all()
    assert not np.array_equal(done, ramp())
    assert np.array_equal(done, painted.finish(ramp(), Grain(scale=0.3)))


@pytest.mark.parametrize("painted", [each for each in LOOKS if each.finish], ids=lambda each: each.name)
def test_a_finish_leaves_nothing_where_a_cutout_is_empty(painted: Look) -> None:
    assert painted.finish is not None
    empty = np.zeros((40, 40, 4), np.uint8)
    empty[16:24, 16:24] = (120, 60, 40, 255)
    done = painted.finish(empty, Grain(scale=0.2, x=5, y=7, whole=False))
    assert not done[:4].any()
    assert (done[..., :3].max(2) <= done[..., 3]).all()


def test_the_pixel_look_gives_a_whole_frame_one_grid_and_few_tones() -> None:
    frame = look("pixel").frame
    assert frame is not None
    picture = np.ascontiguousarray(np.repeat(np.repeat(ramp(), 4, 0), 4, 1))
    before = len(np.unique(picture.reshape(-1, 4), axis=0))
    frame(picture)
    assert np.array_equal(picture[0:2, 0:2], np.broadcast_to(picture[0, 0], (2, 2, 4)))
    assert len(np.unique(picture.reshape(-1, 4), axis=0)) < before / 2
    assert (picture[..., 3] == 255).all()


@pytest.mark.parametrize("painted", LOOKS, ids=lambda each: each.name)
def test_no_look_turns_skin_green_at_night(painted: Look) -> None:
    red, green, blue = painted.recolour((0.52, 0.50, 0.56), "figure")
    assert green <= max(red, blue) + 0.02
