"""How loud sounds are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.media.loudness import SILENCE_DB, integrated_lufs, measure, true_peak_db


def tone(hertz: float, level: float, seconds: float = 2.0, phase: float = 0.0) -> npt.NDArray[np.float32]:
    wave = level * np.sin(2 * np.pi * hertz * np.arange(round(48_000 * seconds)) / 48_000 + phase)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def test_the_reference_tone_of_the_standard_measures_as_it_should() -> None:
    # EBU Tech 3341, case 1: a stereo 1 kHz sine at -23 dBFS is -23 LUFS.
    assert integrated_lufs(tone(1_000, 10 ** (-23 / 20))) == pytest.approx(-23, abs=0.1)


def test_a_peak_between_the_samples_is_found() -> None:
    # A quarter of the sample rate, off by 45 degrees: every sample is 3 dB below the true peak.
    between = tone(12_000, 0.5, phase=np.pi / 4)
    assert 20 * np.log10(np.abs(between).max()) == pytest.approx(-9.03, abs=0.01)
    assert true_peak_db(between[4_800:-4_800]) == pytest.approx(-6.02, abs=0.5)


@pytest.mark.parametrize("length", [0, 1, 100, 30_000])
def test_silence_and_snippets_have_a_loudness(length: int) -> None:
    found = measure(np.zeros((length, 2), np.float32))
    assert (found.lufs, found.true_peak_db) == (SILENCE_DB, SILENCE_DB)


def test_a_short_sound_is_measured() -> None:
    assert -60 < integrated_lufs(tone(1_000, 0.5, seconds=0.1)) < -6


def test_mono_is_measured() -> None:
    assert measure(tone(1_000, 0.5)[:, 0]).true_peak_db == pytest.approx(-6.02, abs=0.1)
