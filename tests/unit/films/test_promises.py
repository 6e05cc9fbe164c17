"""Wishes about style and camera."""

from __future__ import annotations

import pytest

from tongpin.films.promises import TINTS, promises, style_unmet, tint_of
from tongpin.films.storyboard import Shot, Storyboard
from tongpin.stage import tints


def test_every_tint_that_a_style_means_exists() -> None:
    assert set(TINTS.values()) <= set(tints.TINTS)


@pytest.mark.parametrize(("styles", "tint"), [(("vlog", "bw"), "bw"), (("anime",), ""), ((), "")])
def test_the_first_style_with_a_tint_decides(styles: tuple[str, ...], tint: str) -> None:
    assert tint_of(styles) == tint


def test_a_camera_that_nobody_can_hold_is_told() -> None:
    assert [unmet.what for unmet in promises(Shot(camera=("close_up", "slow_motion")))] == ["慢动作"]


def test_a_texture_that_drawn_films_lack_is_told() -> None:
    assert [unmet.what for unmet in style_unmet(Storyboard(style=("clay", "bw"), shots=(Shot(),)))] == ["黏土"]
