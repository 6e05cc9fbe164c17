"""Whole film files: what players rely on, and that nothing drifts in ten minutes."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from benchmarks.measure import Cue, flash_beep_offsets
from tongpin.media.encode import Segment, encode_segment
from tongpin.media.join import write_film
from tongpin.media.probe import probe
from tongpin.media.timebase import SAMPLE_RATE, samples_per_frame

SIZE = (64, 64)
FPS = 25
STEP = samples_per_frame(FPS)


def grey(level: int, frames: int) -> list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
    return [np.full((SIZE[1], SIZE[0], 4), level, np.uint8)] * frames


@pytest.fixture(scope="module")
def long_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten minutes of one-second segments; the second ones and the last ones begin with a flash and a beep."""
    folder = tmp_path_factory.mktemp("long")
    still = encode_segment(folder / "still.mp4", grey(60, FPS), size=SIZE, fps=FPS, preset="ultrafast")
    flash = encode_segment(folder / "flash.mp4", grey(220, 3) + grey(60, FPS - 3), size=SIZE, fps=FPS, preset="ultrafast")
    seconds: list[Segment] = [flash if second in (1, 598) else still for second in range(600)]
    sound = np.zeros((600 * SAMPLE_RATE, 2), np.float32)
    beep = (0.5 * np.sin(np.arange(4_800) * 0.13) * np.exp(-np.arange(4_800) / 2_000)).astype(np.float32)
    for second in (1, 598):
        sound[second * SAMPLE_RATE : second * SAMPLE_RATE + 4_800] += beep[:, None]
    write_film(folder / "film.mp4", seconds, sound, fps=FPS)
    return folder / "film.mp4"


def test_ten_minutes_drift_by_less_than_a_frame(long_film: Path) -> None:
    first, last = flash_beep_offsets(long_film, [Cue("first", SAMPLE_RATE), Cue("last", 598 * SAMPLE_RATE)])
    assert first.offset_ms == pytest.approx(0, abs=5)
    assert last.offset_ms == pytest.approx(0, abs=5)
    assert (first.seen_s, last.seen_s) == (1.0, 598.0)


def test_ten_minutes_are_ten_minutes(long_film: Path) -> None:
    info = probe(long_film)
    assert info.picture is not None
    assert info.sound is not None
    assert (info.picture.frames, info.picture.step, info.picture.length) == (600 * FPS, STEP, 600 * SAMPLE_RATE)
    assert info.sound.length == 600 * SAMPLE_RATE


def test_decoding_never_has_to_wait_or_jump(long_film: Path) -> None:
    with av.open(str(long_film)) as file:
        packets = [p for p in file.demux(file.streams.video[0]) if p.pts is not None and p.dts is not None]
    steps = {(after.dts or 0) - (before.dts or 0) for before, after in pairwise(packets)}
    assert len(steps) == 1
    assert all((packet.pts or 0) >= (packet.dts or 0) for packet in packets)


def test_seeking_reaches_the_asked_second(long_film: Path) -> None:
    with av.open(str(long_film)) as file:
        stream = file.streams.video[0]
        file.seek(int(598 / (stream.time_base or 1)), stream=stream)
        frame = next(file.decode(stream))
    assert frame.time == pytest.approx(598.0)
    assert float(frame.to_ndarray(format="gray").mean()) > 180


def test_the_file_opens_as_what_platforms_take(long_film: Path) -> None:
    with av.open(str(long_film)) as file:
        picture, sound = file.streams.video[0], file.streams.audio[0]
        assert "mp4" in file.format.name
        assert (picture.codec_context.name, picture.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (sound.codec_context.name, sound.codec_context.sample_rate, sound.codec_context.channels) == ("aac", 48_000, 2)
        assert picture.average_rate == FPS
        assert picture.start_time == 0
        assert sound.start_time == 0
    assert probe(long_film).faststart
