"""Segments and sound joined to a film."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.media.numbered import SIZE, numbered, read_numbers, segments
from tongpin.errors import EnvironmentFailure
from tongpin.media.encode import Segment, encode_segment
from tongpin.media.join import fitted, write_film
from tongpin.media.probe import probe, read_audio
from tongpin.media.timebase import FRAME_RATES, samples_per_frame

SILENCE = np.zeros((0, 2), np.float32)


@st.composite
def cuts(draw: st.DrawFn) -> list[int]:
    """Any way to split up to 50 frames."""
    total = draw(st.integers(1, 50))
    inner = draw(st.sets(st.integers(1, max(1, total - 1)), max_size=8)) if total > 1 else set()
    return [0, *sorted(inner), total]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(where=cuts(), fps=st.sampled_from(FRAME_RATES))
def test_any_split_gives_the_same_frames_in_the_same_order(where: list[int], fps: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        film = Path(folder) / "film.mp4"
        length = write_film(film, segments(Path(folder), where, fps), SILENCE, fps=fps)
        info = probe(film)
        assert read_numbers(film) == list(range(where[-1]))
        assert info.picture is not None
        assert info.sound is not None
        assert info.picture.frames == where[-1]
        assert info.picture.step == (samples_per_frame(fps) if where[-1] > 1 else None)
        assert info.picture.length == info.sound.length == length == where[-1] * samples_per_frame(fps)


def test_sound_comes_back_at_the_very_same_sample(tmp_path: Path) -> None:
    noise = np.random.default_rng(3).normal(0, 0.1, (48_000, 2)).astype(np.float32)
    write_film(tmp_path / "film.mp4", segments(tmp_path, [0, 7, 30]), noise, fps=30)
    heard = read_audio(tmp_path / "film.mp4")
    assert heard.shape == noise.shape
    for start in (0, 20_000, 40_000):
        part, around = noise[start : start + 4_000, 0], heard[max(0, start - 500) : start + 4_500, 0]
        assert np.argmax(np.correlate(around, part, "valid")) == min(start, 500)


@pytest.mark.parametrize("given_length", [0, 1, 1_600 * 30, 1_600 * 40])
def test_sound_is_as_long_as_the_picture(tmp_path: Path, given_length: int) -> None:
    write_film(tmp_path / "film.mp4", segments(tmp_path, [0, 30]), np.ones((given_length, 2), np.float32) * 0.1, fps=30)
    assert len(read_audio(tmp_path / "film.mp4")) == 48_000


def test_the_index_comes_first(tmp_path: Path) -> None:
    write_film(tmp_path / "film.mp4", segments(tmp_path, [0, 5]), SILENCE, fps=30)
    assert probe(tmp_path / "film.mp4").faststart


def test_the_same_parts_make_the_same_bytes(tmp_path: Path) -> None:
    parts, noise = segments(tmp_path, [0, 5, 9]), np.random.default_rng(3).normal(0, 0.1, (14_400, 2)).astype(np.float32)
    for name in ("a.mp4", "b.mp4"):
        write_film(tmp_path / name, parts, noise, fps=30)
    assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "b.mp4").read_bytes()


def test_segments_of_other_settings_are_refused(tmp_path: Path) -> None:
    other = encode_segment(tmp_path / "other.mp4", numbered([1]), size=SIZE, fps=30, preset="medium", crf=5)
    wide = encode_segment(tmp_path / "wide.mp4", [np.zeros((32, 64, 4), np.uint8)], size=(64, 32), fps=30)
    with pytest.raises(ValueError, match="other settings"):
        write_film(tmp_path / "film.mp4", [other, wide], SILENCE, fps=30)
    assert not (tmp_path / "film.mp4").exists()


def test_mono_sound_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="stereo"):
        fitted(np.zeros((10, 1), np.float32), 10)


def test_no_segments_are_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least one"):
        write_film(tmp_path / "film.mp4", [], SILENCE, fps=30)


def test_a_folder_in_the_place_of_the_film_is_told_and_nothing_stays_behind(tmp_path: Path) -> None:
    parts = segments(tmp_path, [0, 2])
    (tmp_path / "film.mp4").mkdir()
    with pytest.raises(EnvironmentFailure):
        write_film(tmp_path / "film.mp4", parts, SILENCE, fps=30)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0-2.mp4", "film.mp4"]


def test_sound_that_is_no_number_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="no numbers"):
        fitted(np.full((10, 2), np.nan, np.float32), 10)


def test_a_segment_of_another_length_than_promised_is_refused(tmp_path: Path) -> None:
    (made,) = segments(tmp_path, [0, 5])
    with pytest.raises(ValueError, match="holds 5 frames, not 6"):
        write_film(tmp_path / "film.mp4", [Segment(made.path, 6)], SILENCE, fps=30)
    assert not (tmp_path / "film.mp4").exists()
