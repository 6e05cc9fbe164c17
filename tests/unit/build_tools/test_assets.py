"""The package carries its fonts, art and licences; they are made once for each state of the lock."""

from __future__ import annotations

import gzip
import json
import shutil
from importlib import resources
from pathlib import Path

import pytest

from build_tools import assets
from build_tools.assets import ASSETS, STAMP, bring_assets, current_stamp, pack_json
from build_tools.npm import NpmFailure

PROJECT = Path(__file__).parents[3]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the same sources and no assets."""
    shutil.copytree(PROJECT / "build_tools", tmp_path / "build_tools", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(PROJECT / name, tmp_path / name)
    (tmp_path / ASSETS.parent).mkdir(parents=True)
    return tmp_path


def test_the_package_carries_what_it_draws_and_writes_with() -> None:
    folder = resources.files("tongpin") / "assets"
    icons, names = (json.loads(gzip.decompress((folder / "art" / f"{name}.json.gz").read_bytes())) for name in ("icons", "names"))
    assert len(icons) > 1500
    assert len(names) > 0.99 * len(icons)
    assert all(words["emoji"] and words["zh"] for words in names.values())
    assert "咖啡" in names["hot-beverage"]["zh"]
    fonts = [f"NotoSans{script}-{weight}.ttf" for script in ("SC", "Arabic", "Hebrew") for weight in ("Regular", "Bold")]
    assert all((folder / "fonts" / name).is_file() for name in fonts)
    assert len([text for text in (folder / "licences").iterdir() if text.name.endswith(".txt")]) == 6


def test_the_assets_belong_to_the_present_lock() -> None:
    assert bring_assets(PROJECT, tell=pytest.fail) is False


def test_assets_are_made_once_with_a_stamp(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "unpack_locked_packages", lambda project, folder: folder)
    monkeypatch.setattr(assets, "_make", lambda project, packages, made: _write(made / "fonts" / "a.ttf"))
    said: list[str] = []
    assert bring_assets(project, tell=said.append) is True
    assert bring_assets(project, tell=said.append) is False
    assert len(said) == 1
    assert sorted(path.name for path in (project / ASSETS.parent).iterdir()) == ["assets"]
    (project / ASSETS / "fonts" / "a.ttf").unlink()
    assert bring_assets(project, tell=said.append) is True


def test_a_build_without_the_packages_leaves_no_stamp(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "unpack_locked_packages", lambda project, folder: folder)
    with pytest.raises(NpmFailure, match="npm 包"):
        bring_assets(project, tell=lambda text: None)
    assert not (project / ASSETS / STAMP).exists()


@pytest.mark.parametrize("name", ["package-lock.json", "build_tools/art.py"])
def test_another_lock_or_tool_makes_another_stamp(project: Path, name: str) -> None:
    before = current_stamp(project)
    (project / name).write_text((project / name).read_text(encoding="utf-8") + "\n", encoding="utf-8", newline="\r\n")
    changed = current_stamp(project)
    assert changed != before
    (project / name).write_bytes((project / name).read_bytes().replace(b"\r\n", b"\n"))
    assert current_stamp(project) == changed, "line ends do not count"


def test_packed_art_has_the_same_bytes_every_time() -> None:
    assert pack_json({"b": 1, "a": "咖啡"}) == pack_json({"a": "咖啡", "b": 1})


def _write(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"font")
