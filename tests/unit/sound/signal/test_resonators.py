"""Things that ring."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.sound.signal.arrays import seeded
from tongpin.sound.signal.resonators import chirps, harmonics, midi_hz, modal, sine, warped


def test_modes_are_decaying_sines() -> None:
    t = np.arange(9600) / 48_000
    plain = sum(a * np.exp(-t / tau) * np.sin(2 * np.pi * hz * t) for hz, tau, a in ((440, 0.1, 1.0), (997, 0.03, 0.5)))
    assert np.allclose(modal([440, 997], [0.1, 0.03], [1, 0.5], 0.2), plain, atol=2e-4)


def test_modes_that_cannot_be_heard_are_left_out() -> None:
    assert not modal([30_000], [0.1], [1], 0.1).any()


def test_harmonics_follow_their_pitch_and_envelope() -> None:
    x = harmonics(np.full(48_000, 200.0), lambda hz, t: np.where(hz < 500, 1.0, 0.0) + 0 * t, 10)
    power = np.abs(np.fft.rfft(x)) ** 2
    assert set(np.flatnonzero(power > power.max() / 100).tolist()) == {200, 400}


def test_chirps_glide_and_end_in_silence() -> None:
    rows = chirps(np.array([500.0, 900.0]), 0.01, 1.0, 2400, glide=5.0, r=seeded("c"))
    assert rows.shape == (2, 2400)
    assert np.abs(rows[:, -3:]).max() < 0.01
    assert np.abs(rows[:, 0]).max() == 0


def test_a_wrapped_phase_is_the_same_sine() -> None:
    cycles = np.linspace(0, 5000, 1000)
    assert np.allclose(sine(cycles), np.sin(2 * np.pi * cycles), atol=1e-4)


def test_reading_at_whole_places_changes_nothing() -> None:
    x = seeded("x").standard_normal(100)
    assert np.allclose(warped(x, np.arange(5, 90).astype(float)), x[5:90])


@pytest.mark.parametrize(("note", "hz"), [(69, 440.0), (57, 220.0), (60, 261.626)])
def test_notes_have_their_pitch(note: int, hz: float) -> None:
    assert midi_hz(note) == pytest.approx(hz, rel=1e-5)
