"""Curves and bands: they pass where they should and keep their ends."""

from __future__ import annotations

import pytest

from tongpin.stage.actors.geometry import along, between3, clamp, curve, ease, join, length_of, limb, polygon, ribbon, spline


def test_a_spline_passes_through_its_points() -> None:
    points = [(0.0, 0.0), (10.0, 5.0), (20.0, 0.0)]
    dense = spline(points, 4)
    assert dense[0] == points[0]
    assert dense[4] == pytest.approx(points[1])
    assert dense[-1] == points[-1]


def test_a_ribbon_is_as_wide_as_its_radii() -> None:
    box = ribbon([(0.0, 0.0), (50.0, 0.0), (100.0, 0.0)], [5.0, 5.0], (False, False)).computeTightBounds()
    assert (box.top(), box.bottom()) == pytest.approx((-5.0, 5.0))


def test_a_limb_rounds_its_joint_but_keeps_its_ends() -> None:
    line = limb([(0.0, 0.0), (0.0, 100.0), (100.0, 100.0)])
    assert line[0] == (0.0, 0.0)
    assert line[-1] == (100.0, 100.0)
    assert 150 < length_of(line) < 200


def test_joined_shapes_cover_both() -> None:
    left, right = polygon([(0, 0), (10, 0), (10, 10), (0, 10)]), polygon([(5, 0), (20, 0), (20, 10), (5, 10)])
    box = join([left, right]).computeTightBounds()
    assert (box.left(), box.right()) == (0.0, 20.0)


def test_shares_stay_within_their_ends() -> None:
    assert along((1.0, 3.0, 9.0), 0.25) == 2.0
    assert along((1.0, 3.0), 7.0) == 3.0
    assert ease(-1.0) == 0.0
    assert ease(0.5) == 0.5
    assert clamp(2.0) == 1.0
    assert between3((0.0, 0.0, 0.0), (2.0, 4.0, 6.0), 0.5) == (1.0, 2.0, 3.0)


def test_a_closed_curve_returns_to_its_start() -> None:
    assert curve([(0.0, 0.0), (10.0, 0.0), (5.0, 8.0)]).isLastContourClosed()
