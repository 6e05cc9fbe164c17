"""Grading of the whole picture."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.stage.tints import TINTS, tint


def _picture() -> np.ndarray:
    picture = np.random.default_rng(3).integers(0, 255, (8, 9, 4), np.uint8)
    picture[..., 3] = 255
    return picture


def test_black_and_white_has_no_colour() -> None:
    picture = _picture()
    tint(picture, "bw")
    assert (np.ptp(picture[..., :3].astype(int), axis=2) <= 1).all()


@pytest.mark.parametrize("name", sorted(TINTS))
def test_every_tint_changes_the_picture_and_keeps_it_opaque(name: str) -> None:
    picture = _picture()
    tint(picture, name)
    assert (picture[..., 3] == 255).all()
    assert np.abs(picture.astype(int) - _picture()).max() > 8


def test_no_tint_leaves_the_picture_alone() -> None:
    picture = _picture()
    tint(picture, "")
    assert (picture == _picture()).all()
