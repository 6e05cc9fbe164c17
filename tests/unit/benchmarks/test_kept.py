"""What a build left in a store, and whether anything in it was made again."""

from __future__ import annotations

from pathlib import Path

from benchmarks.kept import holdings, made_since, strays
from tongpin.artifacts import Record, Store

ONE, TWO = "1" * 64, "2" * 64


def put(store: Path, digest: str, content: bytes = b"x") -> None:
    def write(path: Path) -> None:
        path.write_bytes(content)

    Store(store).put(digest, ".bin", write, about=Record("kind", 1))


def test_what_was_kept_does_not_count_as_made(tmp_path: Path) -> None:
    put(tmp_path, ONE)
    before = holdings(tmp_path)
    Store(tmp_path).find(ONE, ".bin")
    assert not made_since(before, holdings(tmp_path))


def test_what_is_new_and_what_is_made_again_counts(tmp_path: Path) -> None:
    put(tmp_path, ONE)
    before = holdings(tmp_path)
    Store(tmp_path).discard(ONE)
    put(tmp_path, ONE)
    put(tmp_path, TWO)
    assert made_since(before, holdings(tmp_path)) == {"kind": 2}


def test_only_files_without_a_record_are_strays(tmp_path: Path) -> None:
    put(tmp_path, ONE)
    assert strays(tmp_path) == []
    (tmp_path / "11" / f"{TWO}.bin").write_bytes(b"nobody's")
    (tmp_path / "parts" / "abc").mkdir(parents=True)
    (tmp_path / "parts" / "abc" / "content.bin").write_bytes(b"half")
    assert strays(tmp_path) == [f"11/{TWO}.bin", "parts/abc/content.bin"]
