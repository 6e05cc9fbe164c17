"""The mix: loudness, peaks, ducking, rooms, stems."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.errors import InputError
from tongpin.media import loudness
from tongpin.media.timebase import SAMPLE_RATE
from tongpin.sound import BedCut, Clip, Mixed, RoomCut, Stem, cut_beds, mix, render

Audio = npt.NDArray[np.float32]
LENGTH = 6 * SAMPLE_RATE


def speech(start: float = 2.0, stop: float = 4.0) -> Audio:
    """A voice-like buzz that comes in syllables."""
    t = np.arange(LENGTH) / SAMPLE_RATE
    wave = sum(np.sin(2 * np.pi * 180 * k * t) / k for k in range(1, 12)) * (0.5 + 0.5 * np.sin(2 * np.pi * 4 * t))
    return (0.2 * wave * ((t > start) & (t < stop))).astype(np.float32)


def music(level: float = 0.1) -> Audio:
    t = np.arange(LENGTH) / SAMPLE_RATE
    wave = level * sum(np.sin(2 * np.pi * hz * t) for hz in (262, 330, 392, 1568))
    return np.stack([wave, wave], 1).astype(np.float32)


@pytest.fixture(scope="module")
def mixed() -> Mixed:
    effects = Stem((Clip(render("door_close").audio, 5 * SAMPLE_RATE), Clip(render("knock").audio, SAMPLE_RATE // 2)), LENGTH)
    rain = render("rain_light", length=2 * SAMPLE_RATE).audio
    stems: dict[str, Audio | Stem] = {
        "voice": speech(),
        "effects": effects,
        "ambience": cut_beds([BedCut(rain, 0, LENGTH)]),
        "music": music(),
    }
    return mix(stems, rooms=[RoomCut(0, "cafe"), RoomCut(4 * SAMPLE_RATE, "gym")])


def test_a_film_has_the_loudness_and_headroom_of_the_platforms(mixed: Mixed) -> None:
    measured = loudness.measure(mixed.master)
    assert measured.lufs == pytest.approx(-16, abs=0.6)
    assert measured.lufs == pytest.approx(mixed.loudness_lufs, abs=0.15)
    assert measured.true_peak_db <= -1.5
    assert measured.true_peak_db == pytest.approx(mixed.true_peak_db, abs=0.2)
    assert mixed.master.shape == (LENGTH, 2)
    assert mixed.master.dtype == np.float32


def test_the_stems_add_up_to_the_master() -> None:
    stems = {"voice": speech(), "music": music(0.02)}
    made = mix(stems, rooms=[RoomCut(0, "office")])
    assert made.limited_db == 0.0
    assert np.abs(sum(made.stems.values()) - made.master).max() < 1e-5


def test_music_gives_way_before_the_first_word_and_comes_back_after_the_last(mixed: Mixed) -> None:
    heard = mixed.stems["music"].mean(1)

    def level(at: float) -> float:
        i = round(at * SAMPLE_RATE)
        return float(20 * np.log10(np.sqrt(np.mean(heard[i - 2400 : i + 2400] ** 2))))

    assert level(2.0) < level(1.0) - 6
    assert level(3.0) < level(1.0) - 7
    assert level(5.7) > level(1.0) - 1


def test_a_nearly_silent_film_stays_quiet() -> None:
    hush = (0.0003 * np.random.default_rng(1).standard_normal((LENGTH, 2))).astype(np.float32)
    made = mix({"ambience": hush})
    assert made.bounded
    assert made.gain_db <= 12
    assert made.loudness_lufs < -35


def test_silence_stays_silence() -> None:
    made = mix({"voice": np.zeros(LENGTH, np.float32), "music": np.zeros((LENGTH, 2), np.float32)})
    assert not made.master.any()
    assert not made.bounded


def test_sudden_bangs_are_caught_by_the_limiter() -> None:
    bang = np.zeros((LENGTH, 2), np.float32)
    for i in range(1, 6):
        bang[i * SAMPLE_RATE : i * SAMPLE_RATE + 200] = 0.9
    made = mix({"effects": bang, "music": music()})
    assert made.limited_db < -1
    assert loudness.true_peak_db(made.master) <= -1.5


@pytest.mark.parametrize("stems", [{}, {"voice": np.zeros((0,), np.float32)}])
def test_nothing_mixes_to_nothing(stems: dict[str, Audio]) -> None:
    assert mix(stems).master.shape == (0, 2)


def test_a_film_ends_without_a_click_whatever_still_rings() -> None:
    made = mix({"effects": np.full((LENGTH, 2), 0.1, np.float32)})
    assert np.abs(made.master[-1]).max() < 1e-4
    assert np.abs(np.diff(made.master[-20_000:, 0])).max() < 0.001


def test_unknown_stems_and_rooms_are_refused() -> None:
    with pytest.raises(InputError, match="vocals"):
        mix({"vocals": music()})
    with pytest.raises(InputError, match="cave"):
        mix({"voice": speech()}, rooms=[RoomCut(0, "cave")])
