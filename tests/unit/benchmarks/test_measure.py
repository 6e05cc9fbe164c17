"""The rulers are measured first: films with a known offset between sound and picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from benchmarks.measure import (
    Cue,
    Region,
    change,
    find_sound,
    first_move,
    flash_beep_offsets,
    hardest_move,
    last_stop,
    lip_offset,
    onset,
    x264_seconds,
)
from benchmarks.measure.seeing import Series
from tongpin.media.encode import encode_segment
from tongpin.media.join import write_film

SIZE, FPS, STEP = (64, 64), 30, 1_600
FRAME_MS = 1_000 / FPS
CORNER = Region(0.5, 0.0, 1.0, 0.5)
Audio = npt.NDArray[np.float32]


def scenery(seed: int = 0) -> npt.NDArray[np.uint8]:
    """A quiet, detailed background."""
    grains = np.random.default_rng(seed).integers(60, 140, (16, 16, 1))
    return np.repeat(np.repeat(np.repeat(grains, 4, 0), 4, 1), 4, 2).astype(np.uint8)


def noise(samples: int, level: float, seed: int = 1) -> Audio:
    return np.random.default_rng(seed).normal(0, level, (samples, 2)).astype(np.float32)


def beep(attack: int = 96, samples: int = 9_600, hertz: float = 1_000.0) -> Audio:
    at = np.arange(samples)
    wave = 0.5 * np.sin(2 * np.pi * hertz * at / 48_000) * np.minimum(1, at / attack) * np.exp(-at / 4_000)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def film_of(folder: Path, pictures: Iterator[npt.NDArray[np.uint8]], audio: Audio) -> Path:
    made = encode_segment(folder / "picture.mp4", pictures, size=SIZE, fps=FPS)
    write_film(folder / "film.mp4", [made], audio, fps=FPS)
    return folder / "film.mp4"


def flashing(frames: int, at: int, rise: int = 1) -> Iterator[npt.NDArray[np.uint8]]:
    """A lamp in the upper right corner that goes on at a frame, over some frames."""
    for frame in range(frames):
        picture = scenery()
        share = min(1.0, max(0.0, (frame - at + 1) / rise))
        picture[4:28, 36:60, :3] = (picture[4:28, 36:60, :3] * (1 - share) + 240 * share).astype(np.uint8)
        yield picture


@pytest.mark.parametrize("offset_ms", [-100, -40, -20, 0, 20, 40, 100])
def test_a_known_offset_of_flash_and_beep_comes_back(tmp_path: Path, offset_ms: int) -> None:
    sound, at = noise(60 * STEP, 0.005), 30 * STEP
    begin = at + offset_ms * 48
    sound[begin : begin + 9_600] += beep()
    film = film_of(tmp_path, flashing(60, 30), sound)
    (found,) = flash_beep_offsets(film, [Cue("ding", at, CORNER, (700, 1_400))])
    assert found.offset_ms is not None
    assert found.seen_s is not None
    assert found.heard_s is not None
    assert found.seen_s == pytest.approx(1.0, abs=1e-6)
    assert found.heard_s * 1_000 == pytest.approx(1_000 + offset_ms, abs=5)
    assert abs(found.offset_ms - offset_ms) <= found.error_ms
    assert found.error_ms < FRAME_MS + 6


def test_a_lamp_that_grows_brighter_begins_where_it_begins(tmp_path: Path) -> None:
    sound = noise(60 * STEP, 0.005)
    sound[30 * STEP : 30 * STEP + 9_600] += beep()
    (found,) = flash_beep_offsets(film_of(tmp_path, flashing(60, 30, rise=5), sound), [Cue("lamp", 30 * STEP, CORNER)])
    assert found.offset_ms == pytest.approx(0, abs=FRAME_MS)


def test_what_is_not_there_is_not_measured(tmp_path: Path) -> None:
    film = film_of(tmp_path, flashing(30, 99), noise(30 * STEP, 0.02))
    (found,) = flash_beep_offsets(film, [Cue("ding", 15 * STEP, CORNER)])
    assert (found.offset_ms, found.reason) == (None, "neither seen nor heard")


def test_a_flash_without_a_sound_says_what_is_missing(tmp_path: Path) -> None:
    film = film_of(tmp_path, flashing(30, 15), noise(30 * STEP, 0.02))
    (found,) = flash_beep_offsets(film, [Cue("ding", 15 * STEP, CORNER)])
    assert found.reason == "not heard"


@pytest.mark.parametrize("attack_ms", [0.5, 2, 8])
@pytest.mark.parametrize("background", [0.0, 0.01, 0.05])
def test_onsets_are_found_in_noise_within_five_milliseconds(attack_ms: float, background: float) -> None:
    sound = noise(96_000, background) + 0.0
    sound[50_000:59_600] += beep(attack=max(1, round(attack_ms * 48)))
    found = onset(sound, 40_000, 60_000, band=(700, 1_400))
    assert found is not None
    assert abs(found.at - 50_000) <= 240


def test_the_clearest_onset_wins_over_a_faint_one() -> None:
    sound = noise(96_000, 0.002)
    sound[45_000:54_600] += 0.02 * beep()
    sound[60_000:69_600] += beep()
    found = onset(sound, 40_000, 70_000)
    assert found is not None
    assert abs(found.at - 60_000) <= 240


def test_an_onset_over_a_steady_voice_is_found() -> None:
    at = np.arange(96_000)
    voice = 0.15 * np.sin(2 * np.pi * 220 * at / 48_000) * (1 + 0.5 * np.sin(2 * np.pi * 4 * at / 48_000))
    sound = np.stack([voice, voice], axis=1).astype(np.float32)
    sound[50_000:59_600] += 0.4 * beep(hertz=3_000)
    found = onset(sound, 40_000, 60_000, band=(2_000, 6_000))
    assert found is not None
    assert abs(found.at - 50_000) <= 240


def test_a_known_sound_is_found_under_a_louder_voice_to_the_sample(tmp_path: Path) -> None:
    at, rng = np.arange(60 * STEP), np.random.default_rng(8)
    voice = 0.3 * np.sin(2 * np.pi * np.cumsum(180 + 40 * np.sin(at / 9_000)) / 48_000) * (1 + np.sin(at / 3_000))
    sound = np.repeat(voice[:, None], 2, axis=1).astype(np.float32)
    click = (rng.normal(0, 0.2, (4_800, 1)) * np.exp(-np.arange(4_800) / 400)[:, None]).repeat(2, axis=1).astype(np.float32)
    sound[49_000:53_800] += click
    film = film_of(tmp_path, flashing(60, 30), sound)
    led = np.concatenate([np.zeros((700, 2), np.float32), click])
    (found,) = flash_beep_offsets(film, [Cue("click", 48_000, CORNER, sound=led, sound_begins=700)])
    assert found.heard_s == pytest.approx(49_000 / 48_000, abs=2 / 48_000)


def test_a_known_sound_that_is_not_there_is_not_found() -> None:
    click = noise(4_800, 0.2, seed=8)
    assert find_sound(noise(96_000, 0.1), click, 30_000, 60_000) is None
    assert find_sound(noise(1_000, 0.1), click, 0, 1_000) is None


def test_the_first_of_several_knocks_counts() -> None:
    sound = noise(96_000, 0.002)
    for i in range(3):
        sound[50_000 + i * 9_000 : 59_600 + i * 9_000] += 0.5 * beep(samples=9_600)
    found = onset(sound, 40_000, 75_000)
    assert found is not None
    assert abs(found.at - 50_000) <= 240


@pytest.mark.parametrize("sound", [np.zeros((48_000, 2), np.float32), noise(48_000, 0.1)])
def test_silence_and_even_noise_have_no_onset(sound: Audio) -> None:
    assert onset(sound, 12_000, 36_000) is None


def moving(frames: int, start: int, stop: int) -> Iterator[npt.NDArray[np.uint8]]:
    """A block that rests, moves, and rests."""
    for frame in range(frames):
        picture = scenery()
        x = 4 + 3 * min(max(0, frame - start + 1), stop - start)
        picture[40:56, x : x + 12, :3] = 230
        yield picture


def test_a_move_has_a_beginning_and_an_end(tmp_path: Path) -> None:
    film = film_of(tmp_path, moving(40, 12, 22), noise(40 * STEP, 0.01))
    series = change(film, Region(0, 0.5, 1, 1), 0, 40 * STEP)
    begin, end = first_move(series), last_stop(series)
    assert begin is not None
    assert end is not None
    assert abs(begin.at - 12 * STEP) <= STEP
    assert abs(end.at - 21 * STEP) <= STEP


def speaking(loudness: npt.NDArray[np.float64]) -> Iterator[npt.NDArray[np.uint8]]:
    """A face whose mouth opens with the loudness at each frame."""
    rows, columns = np.mgrid[0:64, 0:64]
    for share in loudness:
        picture = np.zeros((64, 64, 4), np.uint8)
        picture[..., :3] = (150, 180, 225)
        inside = ((columns - 32) / 12) ** 2 + ((rows - 40) / (1 + 9 * share)) ** 2 < 1
        picture[inside, :3] = (30, 20, 60)
        yield picture


@pytest.mark.parametrize("offset_ms", [-40, 0, 20, 40, 100])
def test_a_known_offset_of_lips_and_voice_comes_back(tmp_path: Path, offset_ms: int) -> None:
    frames, rng = 90, np.random.default_rng(4)
    at = np.arange(frames * STEP)
    syllables = sum(np.exp(-(((at / 48_000 - t) / 0.06) ** 2)) * rng.uniform(0.5, 1) for t in np.arange(0.3, 2.7, 0.21))
    heard = np.interp(at - offset_ms * 48, at, np.asarray(syllables))
    voice = (noise(frames * STEP, 0.2)[:, :1] * heard[:, None]).astype(np.float32)
    sound = np.repeat(voice, 2, axis=1) + noise(frames * STEP, 0.003, seed=9)
    film = film_of(tmp_path, speaking(np.asarray(syllables)[::STEP]), sound)
    found = lip_offset(film, lambda index: Region(0.25, 0.4, 0.75, 0.85), 0, frames * STEP)
    assert found is not None
    assert found.offset_ms == pytest.approx(offset_ms, abs=8)
    assert found.r > 0.8
    assert found.plateau_ms[0] <= found.offset_ms <= found.plateau_ms[1]


def test_a_closed_mouth_has_no_offset(tmp_path: Path) -> None:
    film = film_of(tmp_path, speaking(np.zeros(30)), noise(30 * STEP, 0.1))
    assert lip_offset(film, lambda index: Region(0.25, 0.4, 0.75, 0.85), 0, 30 * STEP) is None
    assert lip_offset(film, lambda index: None, 0, 30 * STEP) is None


def test_the_bare_encoder_costs_something_and_leaves_no_file(tmp_path: Path) -> None:
    film = film_of(tmp_path, flashing(20, 10), noise(20 * STEP, 0.01))
    before = sorted(tmp_path.iterdir())
    assert x264_seconds(film) > 0
    assert sorted(tmp_path.iterdir()) == before


def test_a_blow_is_seen_where_the_move_ends_hard() -> None:
    at = np.arange(9, dtype=np.int64) * STEP
    clap = np.array([0, 0.1, 14, 0.1, 20, 0.2, 22, 0.1, 15])  # a move drawn on every other frame
    heel = np.array([0, 3, 10, 15, 21, 25, 17, 8, 9])
    blow = hardest_move(Series(at, clap))
    assert blow is not None
    assert (blow.at, blow.error) == (6 * STEP, STEP)
    found = hardest_move(Series(at, heel.astype(np.float64)))
    assert found is not None
    assert found.at == 5 * STEP


def test_a_tone_is_found_under_music_by_its_beginning() -> None:
    at, rng = np.arange(144_000), np.random.default_rng(3)
    chord = sum(0.05 * np.sin(2 * np.pi * hertz * at / 48_000) for hertz in (196.0, 247.0, 294.0, 392.0))
    mix = (chord + rng.normal(0, 0.004, 144_000)).astype(np.float32)
    chime = sum(0.03 * np.sin(2 * np.pi * hertz * np.arange(96_000) / 48_000) for hertz in (1_568.0, 3_136.0))
    chime = (chime * np.exp(-np.arange(96_000) / 30_000)).astype(np.float32)
    mix[40_000:136_000] += chime
    found = find_sound(np.repeat(mix[:, None], 2, 1), np.repeat(chime[:, None], 2, 1), 30_000, 47_000)
    assert found is not None
    assert abs(found.at - 40_000) <= 48


def test_nothing_moves_nothing_is_seen() -> None:
    assert hardest_move(Series(np.arange(6, dtype=np.int64), np.full(6, 0.2))) is None
