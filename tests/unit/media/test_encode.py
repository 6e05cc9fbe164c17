"""Segments of picture."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.unit.media.numbered import SIZE, numbered, read_numbers
from tongpin.errors import EnvironmentFailure, InputError
from tongpin.media.encode import encode_segment
from tongpin.media.probe import probe, read_frames


def test_a_segment_holds_every_frame_in_order(tmp_path: Path) -> None:
    made = encode_segment(tmp_path / "a.mp4", numbered(range(40)), size=SIZE, fps=25)
    assert made.frames == 40
    assert read_numbers(made.path) == list(range(40))


def test_a_segment_is_tagged_as_limited_bt709(tmp_path: Path) -> None:
    made = encode_segment(tmp_path / "a.mp4", numbered(range(3)), size=SIZE, fps=30)
    picture = probe(made.path).picture
    assert picture is not None
    assert (picture.codec, picture.pixel_format, picture.matrix, picture.full_range) == ("h264", "yuv420p", "bt709", False)


def test_colours_come_back_as_they_went_in(tmp_path: Path) -> None:
    colours = [(200, 60, 40), (30, 180, 90), (20, 40, 210), (255, 255, 255), (0, 0, 0)]
    pictures = [np.full((32, 32, 4), (*reversed(colour), 255), np.uint8) for colour in colours]
    made = encode_segment(tmp_path / "a.mp4", pictures, size=SIZE, fps=30, crf=8)
    for colour, decoded in zip(colours, read_frames(made.path), strict=True):
        assert np.abs(decoded[..., 2::-1].mean(axis=(0, 1)) - colour).max() < 4


def test_the_same_pictures_make_the_same_bytes(tmp_path: Path) -> None:
    first, second = (encode_segment(tmp_path / name, numbered(range(9)), size=SIZE, fps=30).path for name in "ab")
    assert first.read_bytes() == second.read_bytes()


def test_bytes_do_not_depend_on_what_lay_in_memory_before(tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    wall = np.kron(rng.integers(0, 255, (60, 60, 4), np.uint8), np.ones((4, 4, 1), np.uint8))
    pictures = [np.ascontiguousarray(wall[n // 2 : n // 2 + 64, n : n + 64]) for n in range(40)]
    made = set()
    for _ in range(16):
        used = [np.full(int(rng.integers(100, 200_000)), rng.integers(1, 255), np.uint8) for _ in range(60)]
        del used[::2]
        made.add(encode_segment(tmp_path / "a.mp4", pictures, size=(64, 64), fps=30).path.read_bytes())
    assert len(made) == 1


@pytest.mark.parametrize("size", [(33, 32), (32, 31), (0, 32), (-2, 2)])
def test_odd_and_empty_sizes_are_refused_with_one_that_works(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(InputError) as refused:
        encode_segment(tmp_path / "a.mp4", [], size=size, fps=30)
    assert "x32" in refused.value.hint_en or "2x2" in refused.value.hint_en


def test_a_picture_of_another_size_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs uint8"):
        encode_segment(tmp_path / "a.mp4", [np.zeros((16, 32, 4), np.uint8)], size=SIZE, fps=30)
    assert list(tmp_path.iterdir()) == []


def test_no_pictures_leave_no_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least one"):
        encode_segment(tmp_path / "a.mp4", [], size=SIZE, fps=30)
    assert list(tmp_path.iterdir()) == []


def test_an_absent_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as failure:
        encode_segment(tmp_path / "no" / "a.mp4", numbered(range(2)), size=SIZE, fps=30)
    assert "no" in failure.value.en
    assert "folder" in failure.value.hint_en


@pytest.mark.skipif(sys.platform == "win32", reason="a file-size limit stands in for a full disk, and Windows has none")
def test_a_full_disk_says_so_and_leaves_nothing_behind(tmp_path: Path) -> None:
    script = f"""
import resource, signal, sys, numpy as np
from pathlib import Path
from tongpin.errors import EnvironmentFailure
from tongpin.media.encode import encode_segment
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
noise = np.random.default_rng(1).integers(0, 255, (20, 64, 64, 4), dtype=np.uint8)
try:
    encode_segment(Path({str(tmp_path / "a.mp4")!r}), noise, size=(64, 64), fps=30)
except EnvironmentFailure as failure:
    sys.exit(0 if "disk is full" in failure.en and "--out" in failure.hint_en else 1)
sys.exit(2)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
    assert list(tmp_path.iterdir()) == []
