"""Placing, panning and seeds."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.sound.signal.arrays import decibels, gain, panned, place, samples, seeded, sides


def test_what_is_placed_past_an_end_is_cut_or_goes_round() -> None:
    x = np.arange(1.0, 6.0)
    second = 1 / 48_000
    assert place(np.zeros(4), x, 2 * second).tolist() == [0, 0, 1, 2]
    assert place(np.zeros(4), x, -3 * second).tolist() == [4, 5, 0, 0]
    assert place(np.zeros(4), x, 2 * second, wrap=True).tolist() == [3, 4, 6, 2]
    assert place(np.zeros(4), x, 9 * second).tolist() == [0, 0, 0, 0]


def test_mono_goes_to_both_sides() -> None:
    assert place(np.zeros((3, 2)), np.ones(2), 0.0, 0.5).tolist() == [[0.5, 0.5], [0.5, 0.5], [0, 0]]


@pytest.mark.parametrize("pos", [-1.0, -0.3, 0.0, 0.8])
def test_panning_keeps_the_power_and_sides_keep_the_sum(pos: float) -> None:
    assert float((panned(np.ones(1), pos) ** 2).sum()) == pytest.approx(1)
    assert float(sides(pos).sum()) == pytest.approx(2)


def test_seeds_are_the_same_in_every_run() -> None:
    assert seeded("a", 1).integers(1_000_000) == seeded("a", 1).integers(1_000_000)
    assert seeded("a", 1).random() != seeded("a", 2).random()


def test_decibels_and_gains_undo_each_other() -> None:
    assert decibels(gain(-17.5)) == pytest.approx(-17.5)
    assert decibels(0.0) == pytest.approx(-200)
    assert samples(0.5) == 24_000
