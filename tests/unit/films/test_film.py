"""A film's folder: all of it agrees, nothing is ever half written, and the manifest says where everything comes from."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from tongpin.artifacts import Store
from tongpin.errors import EnvironmentFailure, TongpinError
from tongpin.films import film as film_module
from tongpin.films.film import Film, deliver, make_film
from tongpin.films.manifest import SOURCES as WHENCE
from tongpin.films.order import FilmOrder
from tongpin.films.plan import FilmPlan, Studio, plan_film
from tongpin.films.recipes import SOURCES
from tongpin.films.storyboard import Line, Object, Person, Shot, Storyboard
from tongpin.films.storyboard_file import read_storyboard_file
from tongpin.gateway.backends.fake import FakeSpeech
from tongpin.media.probe import probe
from tongpin.media.replacing import replacing
from tongpin.progress import Silence

FILES = {"film.mp4", "film.srt", "cover.png", "storyboard.yaml", "timeline.otio", "manifest.json"}
BOARD = Storyboard(
    title="试片",
    shots=(
        Shot(place="cafe", people=(Person(role="woman", actions=("read",)),), lines=(Line(text="你好呀"),), seconds=1.6),
        Shot(cut="hard", place="park", objects=(Object(id="quark_engine", asked_as="夸克发动机"),), seconds=1.0),
    ),
)
ORDER = FilmOrder(board=BOARD, size=(64, 96), fps=24)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("film")


@pytest.fixture(scope="module")
def studio(home: Path) -> Studio:
    return Studio(Store(home / "store"), FakeSpeech(), 1, "woman")


@pytest.fixture(scope="module")
def made(home: Path, studio: Studio) -> Film:
    return make_film(ORDER, studio, home / "out")


@pytest.fixture(scope="module")
def plan(made: Film, studio: Studio) -> FilmPlan:
    return plan_film(ORDER, studio, Silence())


@pytest.fixture(scope="module")
def manifest(made: Film) -> dict[str, Any]:
    content = json.loads((made.path.parent / "manifest.json").read_text("utf-8"))
    assert isinstance(content, dict)
    return content


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_folder_holds_the_film_and_everything_beside_it(made: Film) -> None:
    assert set(contents(made.path.parent)) == FILES
    assert made.seconds == pytest.approx(2.6, abs=0.05)
    assert (made.made > 0, made.found) == (True, 1)  # the utterance was made while the film was planned


def test_the_film_is_as_long_and_as_large_as_planned(made: Film, plan: FilmPlan) -> None:
    info = probe(made.path)
    assert info.picture is not None
    assert info.sound is not None
    assert info.picture.length == info.sound.length == plan.timeline.length
    assert info.picture.size == (64, 96)
    assert info.faststart


def test_the_cover_is_a_picture_of_the_film_s_size(made: Film) -> None:
    cover = cv2.imread(str(made.path.parent / "cover.png"))
    assert cover is not None
    assert cover.shape == (96, 64, 3)
    assert np.ptp(cover) > 50


def test_the_storyboard_beside_a_film_makes_the_same_film_again(made: Film, studio: Studio, plan: FilmPlan) -> None:
    board = read_storyboard_file(made.path.parent / "storyboard.yaml")
    again = plan_film(FilmOrder(board=board, size=(64, 96), fps=24), studio, Silence())
    assert again.film.digest == plan.film.digest
    assert again.todo(studio.store) == ()


def test_a_second_run_makes_nothing_and_writes_the_same_bytes(made: Film, studio: Studio, home: Path) -> None:
    again = make_film(ORDER, studio, home / "again")
    assert again.made == 0
    assert contents(home / "again") == contents(made.path.parent)


def test_a_store_from_scratch_gives_the_same_bytes(made: Film, home: Path) -> None:
    fresh = Studio(Store(home / "other store"), FakeSpeech(), 1, "woman")
    assert contents(make_film(ORDER, fresh, home / "fresh").path.parent) == contents(made.path.parent)


# ---- the manifest ------------------------------------------------------------------------------------


def test_every_artifact_of_the_film_is_in_the_manifest_with_all_that_is_known_of_it(
    manifest: dict[str, Any], plan: FilmPlan
) -> None:
    listed = {artifact["digest"]: artifact for artifact in manifest["artifacts"]}
    assert set(listed) == {job.digest for job in plan.jobs}
    for job in plan.jobs:
        artifact = listed[job.digest]
        assert artifact["about"]["recipe"] == job.recipe.name
        assert artifact["about"]["inputs"] == json.loads(json.dumps(artifact["about"]["inputs"]))
        assert artifact["about"]["inputs"], job.recipe.name
        assert artifact["source"]
        assert artifact["licence"]
        assert set(artifact["about"]["made_from"]) <= set(listed)
        assert artifact["size"] > 0
        assert len(artifact["sha256"]) == 64


def test_the_manifest_names_the_film_and_what_it_lacks(manifest: dict[str, Any], plan: FilmPlan) -> None:
    assert manifest["film"]["digest"] == plan.film.digest
    assert (manifest["film"]["size"], manifest["film"]["fps"], manifest["film"]["shots"]) == ([64, 96], 24, 2)
    assert [unmet["what"] for unmet in manifest["unmet"]] == [unmet.what for unmet in plan.unmet]
    assert "夸克发动机" in [unmet["what"] for unmet in manifest["unmet"]]


def test_the_manifest_s_digest_is_that_of_the_delivered_film(made: Film, manifest: dict[str, Any]) -> None:
    listed = {artifact["about"]["recipe"]: artifact["sha256"] for artifact in manifest["artifacts"]}
    for name, recipe in (("film.mp4", "film"), ("cover.png", "cover")):
        assert hashlib.sha256((made.path.parent / name).read_bytes()).hexdigest() == listed[recipe]


def test_every_recipe_has_a_source_and_a_licence() -> None:
    assert set(WHENCE) == set(SOURCES)
    assert all(source and licence for source, licence in WHENCE.values())


# ---- when it cannot be written -----------------------------------------------------------------------


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with the files of an earlier film."""
    out = tmp_path / "out"
    out.mkdir()
    for name in FILES:
        (out / name).write_text("the old one")
    return out


@pytest.mark.parametrize("fails_at", range(6))
def test_a_full_disk_leaves_every_file_whole(
    fails_at: int, old: Path, plan: FilmPlan, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full when the n-th file is written; it and those after it stay as they were."""
    written: list[Path] = []

    def full_disk(path: Path) -> Any:
        written.append(path)
        if len(written) > fails_at:
            path = Full(path)
        return replacing(path)

    class Full(type(old)):  # type: ignore[misc]
        """A place on a full disk."""

        def with_name(self, name: str) -> Path:
            return Unwritable(self.parent / name)

    class Unwritable(type(old)):  # type: ignore[misc]
        """A file that takes a few bytes and no more."""

        def write_text(self, *args: Any, **options: Any) -> int:
            Path(self).write_bytes(b"half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def copy(source: Path, target: Path) -> None:
        if isinstance(target, Unwritable):
            target.write_text()
        target.write_bytes(source.read_bytes())

    monkeypatch.setattr(film_module, "replacing", full_disk)
    monkeypatch.setattr(shutil, "copyfile", copy)
    with pytest.raises(EnvironmentFailure, match="full"):
        deliver(plan, studio, old)
    kept = {path.name for path in old.iterdir() if path.read_bytes() == b"the old one"}
    assert {path.name for path in old.iterdir()} == FILES
    assert len(kept) == 6 - fails_at
    assert written[-1].name in kept


def test_forbidden_writing_is_told_with_the_next_step(
    old: Path, plan: FilmPlan, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(shutil, "copyfile", forbidden)
    with pytest.raises(EnvironmentFailure) as caught:
        deliver(plan, studio, old)
    assert "--out" in caught.value.hint_zh
    assert {path.read_text() for path in old.iterdir()} == {"the old one"}


def test_a_file_in_place_of_the_folder_is_told_before_anything_is_drawn(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("not a folder")
    fresh = Studio(Store(tmp_path / "store"), FakeSpeech(), 1, "woman")
    with pytest.raises(TongpinError):
        make_film(ORDER, fresh, tmp_path / "out")
    assert (tmp_path / "out").read_text() == "not a folder"
    assert {path.suffix for path in (tmp_path / "store").rglob("*") if path.is_file()} <= {".npz", ".record", ".lock", ""}
