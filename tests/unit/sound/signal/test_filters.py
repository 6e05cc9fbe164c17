"""Filters and rooms."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.sound.signal.arrays import seeded
from tongpin.sound.signal.filters import convolved, equalise, filtered, highpass, lowpass, moving_filter, sections
from tongpin.sound.signal.meters import K_SECTIONS, find_onset, loudest, power_lufs, spectrum_lufs
from tongpin.sound.signal.rooms import ROOMS, impulse, reverb

NOISE = seeded("filters").standard_normal(24_000)


def test_a_filter_run_in_blocks_is_the_filter_run_at_once() -> None:
    chain = sections("bandpass", (500.0, 2000.0), 2)
    state, parts = None, []
    for start in range(0, len(NOISE), 7001):
        part, state = filtered(NOISE[start : start + 7001], chain, state)
        parts.append(part)
    assert np.allclose(np.concatenate(parts), filtered(NOISE, chain)[0])


def test_low_and_high_parts_are_told_apart() -> None:
    t = np.arange(24_000) / 48_000
    low, high = np.sin(2 * np.pi * 100 * t), np.sin(2 * np.pi * 5000 * t)
    assert np.abs(lowpass(low + high, 600)[6000:] - low[6000:]).max() < 0.4
    assert np.abs(highpass(low, 1000)[6000:]).max() < 0.02
    assert np.abs(equalise(high, [(20, 0), (1000, 0), (3000, -60), (24_000, -60)])).max() < 0.01


def test_a_moving_filter_that_does_nothing_changes_nothing() -> None:
    assert np.allclose(moving_filter(NOISE, lambda hz, t: np.ones((len(t), hz.shape[1]))), NOISE, atol=1e-4)


def test_convolution_is_convolution() -> None:
    assert np.allclose(convolved(NOISE[:50], NOISE[60:70]), np.convolve(NOISE[:50], NOISE[60:70]))


@pytest.mark.parametrize("name", sorted(ROOMS))
def test_a_room_answers_in_its_own_time_and_dies_away(name: str) -> None:
    x = impulse(name)
    assert np.isfinite(x).all()
    assert np.abs(x[-50:]).max() < 0.03 * np.abs(x).max()
    assert np.abs(x[: round(0.4 * ROOMS[name].delay_ms * 48)]).max(initial=0.0) < 0.5 * np.abs(x).max()


def test_a_circular_room_keeps_the_length_and_a_plain_one_adds_its_tail() -> None:
    assert len(reverb(NOISE, "office", wrap=True)) == len(NOISE)
    assert len(reverb(NOISE, "office")) == len(NOISE) + len(impulse("office")) - 1


def test_the_loudness_of_a_loop_from_its_spectrum_is_its_loudness() -> None:
    wide = np.stack([NOISE, NOISE], 1)
    weighted = filtered(np.concatenate([wide, wide]), K_SECTIONS)[0][len(NOISE) :]
    assert spectrum_lufs(np.fft.rfft(wide, axis=0), len(NOISE)) == pytest.approx(
        power_lufs(float((weighted**2).sum(1).mean())), abs=0.1
    )
    assert loudest(wide, 0.4) == pytest.approx(spectrum_lufs(np.fft.rfft(wide, axis=0), len(NOISE)), abs=0.5)


def test_the_onset_is_the_first_strong_sample() -> None:
    x = np.zeros((1000, 2))
    x[200:400], x[400:] = 0.1, 0.9
    assert find_onset(x) == 400
    assert find_onset(np.zeros((0, 2))) == 0
