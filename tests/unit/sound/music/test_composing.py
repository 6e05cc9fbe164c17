"""Music as sound."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.media.timebase import SAMPLE_RATE
from tongpin.sound import compose
from tongpin.sound.music.instruments import INSTRUMENTS, note


def rms_db(x: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> float:
    return float(20 * np.log10(np.sqrt(np.mean(np.square(x, dtype=np.float64))) + 1e-12))


@pytest.mark.parametrize(("style", "length"), [("calm", 96_000), ("jazz", 201_600), ("epic", 432_001), ("playful", 300_000)])
def test_music_has_the_exact_length_and_really_ends(style: str, length: int) -> None:
    x = compose(length, [(0, style)], seed=1)
    assert x.shape == (length, 2)
    assert x.dtype == np.float32
    assert np.isfinite(x).all()
    assert np.abs(x).max() < 1.2
    assert rms_db(x[-480:]) < rms_db(x) - 35
    assert rms_db(x[-2 * SAMPLE_RATE : -SAMPLE_RATE]) > rms_db(x) - 30


def test_the_same_seed_is_the_same_music() -> None:
    first, again = (compose(120_000, [(0, "warm")], seed=7) for _ in range(2))
    assert np.array_equal(first, again)


def test_an_accent_is_heard_at_its_hit() -> None:
    hit = 211_200
    with_hit, without = (compose(400_000, [(0, "calm")], hits, seed=3) for hits in ([hit], []))
    bright = [np.diff(x, axis=0) for x in (with_hit, without)]
    assert rms_db(bright[0][hit : hit + 2400]) > rms_db(bright[1][hit : hit + 2400]) + 4
    assert rms_db(bright[0][hit : hit + 2400]) > rms_db(bright[0][hit - 2400 : hit]) + 3


def test_one_mood_gives_way_to_the_next_without_a_click() -> None:
    cut = 240_000
    x = compose(480_000, [(0, "calm"), (cut, ("jazz", "soft"))], seed=2).mean(1)
    jump = np.abs(np.diff(x, 2))
    assert jump[cut - 100 : cut + 100].max() <= 1.2 * np.quantile(jump, 0.9999)


@pytest.mark.parametrize("length", [95_000, 3601 * SAMPLE_RATE])
def test_impossible_lengths_are_refused(length: int) -> None:
    with pytest.raises(InputError):
        compose(length, [(0, "calm")])


def test_unknown_music_is_refused_with_what_there_is() -> None:
    with pytest.raises(InputError) as caught:
        compose(96_000, [(0, "polka")])
    assert "jazz" in caught.value.hint_en


@pytest.mark.parametrize("name", sorted(INSTRUMENTS))
def test_every_instrument_plays_a_clean_note(name: str) -> None:
    x = note(name, 67, 0.5, 0.7)
    assert np.isfinite(x).all()
    assert 0.02 < np.abs(x).max() < 2.5
    assert abs(float(x[0])) < 0.2 * np.abs(x).max()


@pytest.mark.parametrize("name", ["piano", "guitar", "flute", "violin", "strings", "bell", "guzheng", "marimba"])
def test_a_note_has_its_pitch(name: str) -> None:
    x = note(name, 69, 1.0, 0.6)[4800:40_000]
    spectrum = np.abs(np.fft.rfft(x * np.hanning(len(x)), 1 << 18))
    hz = np.fft.rfftfreq(1 << 18, 1 / SAMPLE_RATE)
    near = (hz > 400) & (hz < 480)
    assert hz[near][np.argmax(spectrum[near])] == pytest.approx(440, rel=0.006)
