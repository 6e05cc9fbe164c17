"""Files are whole or not there."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from tongpin.media.replacing import replacing, write_failure


def test_a_file_appears_when_it_is_finished(tmp_path: Path) -> None:
    target = tmp_path / "film.mp4"
    with replacing(target) as part:
        part.write_bytes(b"half")
        assert not target.exists()
        part.write_bytes(b"whole")
    assert target.read_bytes() == b"whole"
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def test_an_old_file_stays_until_the_new_one_is_finished(tmp_path: Path) -> None:
    target = tmp_path / "film.mp4"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError, match="stop"):
        _write_half(target)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def test_what_a_killed_run_left_is_taken_over(tmp_path: Path) -> None:
    target = tmp_path / "film.mp4"
    with replacing(target) as part:
        name = part
        part.write_bytes(b"1")
    name.write_bytes(b"left by a killed run")
    with replacing(target) as part:
        part.write_bytes(b"2")
    assert target.read_bytes() == b"2"
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def _write_half(target: Path) -> None:
    with replacing(target) as part:
        part.write_bytes(b"half")
        raise RuntimeError("stop")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EFBIG, "disk is full"),
        (errno.EACCES, "cannot be written"),
        (errno.EROFS, "cannot be written"),
        (errno.ENOENT, "does not exist"),
        (errno.EIO, "could not be written"),
    ],
)
def test_every_failure_says_what_happened_and_what_to_do(tmp_path: Path, code: int, said: str) -> None:
    failure = write_failure(tmp_path / "film.mp4", OSError(code, "as the system puts it"))
    assert said in failure.en
    assert "film.mp4" in failure.zh
    assert failure.hint_zh
    assert failure.hint_en
