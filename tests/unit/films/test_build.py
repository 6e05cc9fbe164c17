"""The build makes what is missing, once, in the order of needs, in one process or several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tongpin.artifacts import Store
from tongpin.errors import InputError
from tongpin.films.build import Job, build, missing


@dataclass(frozen=True)
class Letters:
    """A recipe that joins what it needs to a letter of its own."""

    letter: str
    parts: tuple[str, ...] = ()

    name = "mix"
    suffix = ".txt"
    effort = 1.0

    def inputs(self) -> Mapping[str, object]:
        return {"letter": self.letter, "parts": self.parts}

    def needs(self) -> tuple[str, ...]:
        return self.parts

    def make(self, store: Store, path: Path) -> None:
        if self.letter == "?":
            raise InputError("不行", "cannot")
        path.write_text("".join(store.path(p, ".txt").read_text() for p in self.parts) + self.letter)


def tree() -> tuple[Job[Letters], ...]:
    a, b = Job.of(Letters("a")), Job.of(Letters("b"))
    return a, b, Job.of(Letters("c", (a.digest, b.digest)))


@pytest.mark.parametrize("processes", [1, 2])
def test_needs_are_made_first_and_nothing_twice(tmp_path: Path, processes: int) -> None:
    store, jobs = Store(tmp_path), tree()
    first = build(jobs[::-1], store, processes=processes)
    assert sorted(first.made) == sorted(j.digest for j in jobs)
    assert store.path(jobs[2].digest, ".txt").read_text() == "abc"
    again = build(jobs, store, processes=processes)
    assert again.made == []
    assert len(again.found) == 3


def test_only_what_is_missing_is_made(tmp_path: Path) -> None:
    store, jobs = Store(tmp_path), tree()
    build(jobs[:1], store, processes=1)
    assert [j.recipe.inputs()["letter"] for j in missing(jobs, store)] == ["b", "c"]


@pytest.mark.parametrize("processes", [1, 2])
def test_an_error_of_the_tree_comes_out_as_itself_and_what_was_made_is_kept(tmp_path: Path, processes: int) -> None:
    store, good, bad = Store(tmp_path), Job.of(Letters("a")), Job.of(Letters("?"))
    build([good], store, processes=1)
    with pytest.raises(InputError, match="cannot"):
        build([good, bad, Job.of(Letters("z"))], store, processes=processes)
    assert store.find(good.digest, ".txt") is not None
    assert store.find(bad.digest, ".txt") is None


def test_the_name_of_an_artifact_is_what_it_is_made_of() -> None:
    assert Job.of(Letters("a")).digest == Job.of(Letters("a")).digest
    assert Job.of(Letters("a")).digest != Job.of(Letters("b")).digest
