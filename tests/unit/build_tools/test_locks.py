"""The locks name digests for everything and addresses for nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]


@pytest.mark.parametrize("name", ["run", "dev", "build"])
def test_every_requirement_is_pinned_with_digests(name: str) -> None:
    text = (PROJECT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z])", text.split("\n", 1)[1])
    assert len(entries) > 5
    assert all(re.match(r"[a-z0-9._-]+==[^\s;]+", entry) and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_films_run_on_the_versions_that_were_tested() -> None:
    run, dev = (_pinned(name) for name in ("run", "dev"))
    assert run.items() <= dev.items()


def test_every_npm_package_has_a_digest_and_no_address() -> None:
    packages = json.loads((PROJECT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert all("resolved" not in package for package in packages.values())
    assert all(package["integrity"].startswith("sha512-") for name, package in packages.items() if name)


def _pinned(name: str) -> dict[str, str]:
    text = (PROJECT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text, re.MULTILINE))
