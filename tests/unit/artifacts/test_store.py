"""The store publishes whole artifacts or none, whatever happens to the writer."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from filelock import FileLock
from hypothesis import given
from hypothesis import strategies as st

from tongpin.artifacts import Record, Store, digest_of
from tongpin.artifacts.records import Stored, read_record, write_record
from tongpin.errors import EnvironmentFailure

ABOUT = Record("tone", 1, {"hz": 440}, source="tongpin", licence="", made_from=())


def named(text: str) -> str:
    """A digest for a test."""
    return digest_of("test", 1, text)


def writing(content: bytes) -> Callable[[Path], None]:
    """A recipe that writes the given bytes."""

    def write(path: Path) -> None:
        path.write_bytes(content)

    return write


def copy(source: Path, target: Path) -> None:
    target.write_bytes(source.read_bytes())


def files_of(root: Path) -> list[str]:
    """Everything in a store but its lock, by name."""
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file() and path.name != ".lock")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def test_what_was_put_is_found_with_its_record(store: Store) -> None:
    path = store.put(named("a"), ".wav", writing(b"sound"), about=ABOUT)
    assert path == store.find(named("a"), ".wav") == store.path(named("a"), ".wav")
    assert store.read_verified(named("a"), ".wav") == b"sound"
    stored = store.look_up(named("a"))
    assert stored is not None
    assert (stored.about, stored.size, stored.suffix) == (ABOUT, 5, ".wav")


def test_looking_into_a_store_that_does_not_exist_creates_nothing(store: Store) -> None:
    assert store.find(named("a"), ".wav") is None
    assert store.names() == ()
    store.clear_leftovers()
    assert not store.root.exists()


def test_only_the_artifact_and_its_record_stay_behind(store: Store) -> None:
    def write(path: Path) -> None:
        path.with_name("scratch.tmp").write_bytes(b"left lying")
        path.write_bytes(b"x")

    store.put(named("a"), ".mp4", write, about=ABOUT)
    digest = named("a")
    assert files_of(store.root) == [f"{digest[:2]}/{digest}.mp4", f"{digest[:2]}/{digest}.record"]


def test_a_recipe_that_fails_leaves_nothing(store: Store) -> None:
    def write(path: Path) -> None:
        path.write_bytes(b"half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.put(named("a"), ".mp4", write, about=ABOUT)
    assert store.find(named("a"), ".mp4") is None
    assert files_of(store.root) == []


def test_the_first_to_publish_wins(store: Store) -> None:
    store.put(named("a"), ".txt", writing(b"first"), about=ABOUT)
    store.put(named("a"), ".txt", writing(b"second"), about=ABOUT)
    assert store.read_verified(named("a"), ".txt") == b"first"


def test_an_artifact_of_another_kind_of_file_is_not_found(store: Store) -> None:
    store.put(named("a"), ".txt", writing(b"x"), about=ABOUT)
    assert store.find(named("a"), ".mp4") is None


@pytest.mark.parametrize("harm", [b"", b"soun", b"SOUND"])
def test_damage_is_noticed_and_mended_by_building_again(store: Store, harm: bytes) -> None:
    path = store.put(named("a"), ".wav", writing(b"sound"), about=ABOUT)
    path.write_bytes(harm)
    with pytest.raises(EnvironmentFailure, match="damaged"):
        store.read_verified(named("a"), ".wav")
    assert store.find(named("a"), ".wav") is None
    store.put(named("a"), ".wav", writing(b"sound"), about=ABOUT)
    assert store.read_verified(named("a"), ".wav") == b"sound"


def test_an_artifact_cut_short_is_not_found(store: Store) -> None:
    store.put(named("a"), ".wav", writing(b"sound"), about=ABOUT).write_bytes(b"so")
    assert store.find(named("a"), ".wav") is None


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"form":99}', '{"form":1,"about":{}}', "\x00"])
def test_a_record_that_cannot_be_understood_counts_as_missing(store: Store, text: str) -> None:
    store.put(named("a"), ".wav", writing(b"sound"), about=ABOUT)
    (store.root / named("a")[:2] / f"{named('a')}.record").write_text(text, encoding="utf-8")
    assert store.find(named("a"), ".wav") is None
    store.put(named("a"), ".wav", writing(b"sound"), about=ABOUT)
    assert store.find(named("a"), ".wav") is not None


@given(st.integers() | st.text(), st.dictionaries(st.text(), st.integers() | st.text()), st.lists(st.text()))
def test_records_read_back_as_they_were_written(version: int | str, inputs: dict[str, object], made: list[str]) -> None:
    stored = Stored(named("a"), ".otio.json", named("b"), 7, Record("mix", version, inputs, made_from=tuple(made)))
    assert read_record(write_record(stored)) == stored


def test_text_that_is_no_valid_unicode_is_kept_too(store: Store) -> None:
    about = Record("utterance", 1, {"text": "half a pair \ud83d"})
    store.put(digest_of("utterance", 1, about.inputs), ".wav", writing(b"x"), about=about)
    assert store.lineage(store.names())[0].about == about


@pytest.mark.parametrize("suffix", ["", "wav", "./x", ".WAV", ".record", "./../x"])
def test_names_that_could_leave_the_folder_are_refused(store: Store, suffix: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        store.path(named("a"), suffix)


def test_lineage_lists_ingredients_before_what_is_made_of_them(store: Store) -> None:
    store.put(named("voice"), ".wav", writing(b"v"), about=ABOUT)
    store.put(named("mix"), ".wav", writing(b"m"), about=Record("mix", 1, made_from=(named("voice"), named("lost"))))
    store.put(named("film"), ".mp4", writing(b"f"), about=Record("film", 1, made_from=(named("mix"), named("voice"))))
    assert [one.digest for one in store.lineage([named("film")])] == [named("voice"), named("mix"), named("film")]


def test_a_full_disk_is_explained_and_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    store.root.mkdir()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFailure) as failure:
        store.put(named("a"), ".wav", writing(b"sound"), about=ABOUT)
    assert "磁盘已满" in failure.value.zh
    assert failure.value.hint_en
    assert files_of(store.root) == []


def test_a_recipe_that_meets_a_full_disk_is_explained(store: Store) -> None:
    def write(path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(EnvironmentFailure, match="磁盘已满"):
        store.put(named("a"), ".wav", write, about=ABOUT)


def test_a_recipe_that_misses_its_own_file_is_not_the_stores_failure(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        store.put(named("a"), ".wav", lambda path: copy(tmp_path / "none", path), about=ABOUT)


def test_a_disk_without_locks_is_explained(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(*arguments: object) -> NoReturn:
        raise NotImplementedError

    monkeypatch.setattr(FileLock, "_acquire", no_locks)
    with pytest.raises(EnvironmentFailure, match="no file locks"):
        store.put(named("a"), ".wav", writing(b"x"), about=ABOUT)


def test_a_folder_that_cannot_be_written_to_is_explained(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(EnvironmentFailure, match="store"):
        Store(blocked / "store").put(named("a"), ".wav", writing(b"x"), about=ABOUT)


def test_a_killed_writer_leaves_no_artifact_and_its_part_is_cleared(store: Store) -> None:
    code = f"""
        import os, signal, sys
        from pathlib import Path
        from tongpin.artifacts import Record, Store
        def write(path):
            path.write_bytes(b"half")
            print("writing", flush=True)
            sys.stdin.read()
        Store(Path({str(store.root)!r})).put({named("a")!r}, ".mp4", write, about=Record("shot", 1))
    """
    command = [sys.executable, "-c", textwrap.dedent(code)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "writing\n"
        store.clear_leftovers()
        assert len(files_of(store.root)) == 1, "the part of a living writer stays"
        writer.kill()
        writer.wait()
    assert store.find(named("a"), ".mp4") is None
    assert len(files_of(store.root)) == 1, "the half, whose lock nobody holds"
    store.put(named("b"), ".mp4", writing(b"x"), about=ABOUT)
    assert len(files_of(store.root)) == 2, "the next artifact and its record, nothing else"


def test_leftovers_can_be_cleared_without_building(store: Store) -> None:
    (store.root / "parts" / "left").mkdir(parents=True)
    store.clear_leftovers()
    assert list((store.root / "parts").iterdir()) == []


def test_two_processes_fill_one_store_at_once(store: Store) -> None:
    code = f"""
        import sys
        from pathlib import Path
        from tongpin.artifacts import Record, Store, digest_of, sweep
        store = Store(Path({str(store.root)!r}))
        for number in range(40):
            digest = digest_of("test", 1, number)
            content = f"{{sys.argv[1]}} {{number}}".encode() * 50
            store.put(digest, ".bin", lambda path: path.write_bytes(content), about=Record("test", 1))
            assert store.read_verified(digest, ".bin")[1:].startswith(f" {{number}}".encode())
            if number % 10 == 0:
                sweep(store, (), 0)
    """
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(code)]
    both = [subprocess.Popen([*command, name], stderr=subprocess.PIPE, text=True) for name in "ab"]
    assert [process.communicate()[1] for process in both] == ["", ""]
    assert len(store.names()) == 40
    for number in range(40):
        assert store.read_verified(digest_of("test", 1, number), ".bin")
    assert len(files_of(store.root)) == 80
