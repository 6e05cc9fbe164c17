"""Noise and random curves."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.sound.signal.arrays import seeded
from tongpin.sound.signal.noise import curve_gain, noise, pink, stereo_noise, wander


@pytest.mark.parametrize("n", [1001, 4800, 48_000])
def test_noise_has_unit_power_and_follows_its_curve(n: int) -> None:
    x = noise(n, [(100, 0), (1000, 0), (2000, -40), (20_000, -60)], seeded("n", n))
    assert float(np.mean(x * x)) == pytest.approx(1, abs=0.02)
    power = np.abs(np.fft.rfft(x)) ** 2
    hz = np.fft.rfftfreq(n, 1 / 48_000)
    assert power[(hz > 200) & (hz < 900)].mean() > 1000 * power[hz > 4000].mean()


def test_noise_goes_round_without_a_seam() -> None:
    x = noise(48_000, pink(), seeded("round"))
    assert abs(float(x[0] - x[-1])) < 3 * float(np.abs(np.diff(x)).std() + np.abs(np.diff(x)).mean())


def test_narrow_noise_is_the_same_on_both_sides() -> None:
    x = stereo_noise(4800, pink(), seeded("narrow"), 0.0)
    assert np.array_equal(x[:, 0], x[:, 1])


def test_a_wandering_curve_stays_between_its_bounds_and_closes() -> None:
    x = wander(48_000, 5, seeded("w"), -2.0, 3.0)
    assert len(x) == 48_000
    assert x.min() >= -2
    assert x.max() <= 3
    assert abs(float(x[0] - x[-1])) < 0.05


def test_a_curve_has_no_gain_at_zero_hertz() -> None:
    assert curve_gain(1000, pink())[0] == 0
