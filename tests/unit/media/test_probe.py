"""What is in media files."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.audio.frame import AudioFrame

from tests.unit.media.numbered import SIZE, grey, segments
from tongpin.errors import InputError
from tongpin.media.encode import encode_segment
from tongpin.media.join import write_film
from tongpin.media.probe import probe, read_audio, read_frames, timed_frames

NOISE = np.random.default_rng(7).normal(0, 0.1, (48_000, 2)).astype(np.float32)


@pytest.mark.parametrize("width", [64, 90, 100, 108, 180])
def test_the_last_columns_are_read_at_any_width(tmp_path: Path, width: int) -> None:
    stripes = np.full((64, width, 4), 255, np.uint8)
    stripes[:, -4:, :3] = (30, 60, 90)
    made = encode_segment(tmp_path / "stripes.mp4", [stripes] * 3, size=(width, 64), fps=30)
    readings = [np.stack(list(read_frames(made.path))) for _ in range(3)]
    assert all((reading == readings[0]).all() for reading in readings)
    assert np.abs(readings[0][0, 10:50, -2:, :3].astype(int) - (30, 60, 90)).max() <= 12


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One second of numbered frames with noise."""
    folder = tmp_path_factory.mktemp("film")
    write_film(folder / "film.mp4", segments(folder, [0, 11, 30]), NOISE, fps=30)
    return folder / "film.mp4"


def test_a_film_is_described(film: Path) -> None:
    info = probe(film)
    assert info.faststart
    assert info.picture is not None
    assert (info.picture.codec, info.picture.size, info.picture.frames, info.picture.step) == ("h264", SIZE, 30, 1_600)
    assert info.sound is not None
    assert (info.sound.codec, info.sound.rate, info.sound.channels, info.sound.length) == ("aac", 48_000, 2, 48_000)


def test_a_segment_has_no_sound(tmp_path: Path) -> None:
    (made,) = segments(tmp_path, [0, 3])
    assert probe(made.path).sound is None
    with pytest.raises(InputError):
        read_audio(made.path)


def test_frames_come_with_their_times(film: Path) -> None:
    found = list(timed_frames(film, start=16_000, end=20_800))
    assert [(frame.index, frame.at) for frame in found] == [(10, 16_000), (11, 17_600), (12, 19_200)]
    levels = [float(pixels[..., 1].mean()) for pixels in read_frames(film, start=16_000, end=20_800)]
    assert levels == pytest.approx([grey(10), grey(11), grey(12)], abs=1.9)


@pytest.mark.parametrize("start", [1, 1_599, 1_600, 17_600, 17_601, 20_000, 46_400, 46_401])
def test_frames_from_any_moment_are_those_of_the_whole(film: Path, start: int) -> None:
    whole = [frame for frame in timed_frames(film) if frame.at >= start]
    part = list(timed_frames(film, start=start))
    assert [(frame.index, frame.at) for frame in part] == [(frame.index, frame.at) for frame in whole]
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(part, whole, strict=True))


@pytest.mark.parametrize(("start", "end"), [(0, None), (0, 100), (1_000, 1_001), (30_001, 47_000), (47_999, 90_000), (10, 10)])
def test_a_part_of_the_sound_is_the_same_part_of_the_whole(film: Path, start: int, end: int | None) -> None:
    assert np.array_equal(read_audio(film, start=start, end=end), read_audio(film)[start:end])


def test_sound_of_another_rate_and_one_channel_comes_back_as_48_khz_stereo(tmp_path: Path) -> None:
    tone = np.sin(2 * np.pi * 1_000 * np.arange(22_050) / 22_050).astype(np.float32)
    with av.open(str(tmp_path / "tone.wav"), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=22_050, layout="mono")
        block = AudioFrame.from_ndarray((tone * 20_000).astype(np.int16)[None], format="s16", layout="mono")
        block.sample_rate, block.pts, block.time_base = 22_050, 0, Fraction(1, 22_050)
        container.mux(stream.encode(block))
        container.mux(stream.encode())
    heard = read_audio(tmp_path / "tone.wav")
    assert heard.shape == (48_000, 2)
    assert np.argmax(np.abs(np.fft.rfft(heard[:, 0]))) == 1_000
    assert np.array_equal(heard[:, 0], heard[:, 1])


@pytest.mark.parametrize("content", [b"", b"no film at all", b"\0\0\0\x18ftypmp42" + bytes(40)])
def test_what_is_no_film_is_an_error_with_a_next_step(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.mp4").write_bytes(content)
    for look in (probe, read_audio, lambda path: list(read_frames(path))):
        with pytest.raises(InputError) as refused:
            look(tmp_path / "a.mp4")
        assert "MP4" in refused.value.hint_zh


def test_an_absent_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        probe(tmp_path / "none.mp4")
    assert "none.mp4" in refused.value.en


def test_a_film_cut_short_is_an_error_with_a_next_step(tmp_path: Path, film: Path) -> None:
    whole = film.read_bytes()
    (tmp_path / "half.mp4").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError):
        read_audio(tmp_path / "half.mp4")
