"""Checks every file that git knows and says where a rule of the house is broken."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from lints import Complaint, check_module, check_text
from lints.imports import undeclared_imports
from lints.rules import check_length_share

ROOT = Path(__file__).resolve().parent.parent


def tracked_files(root: Path = ROOT) -> list[Path]:
    """Every file in git and every new one that it does not ignore."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root, capture_output=True, check=True
    ).stdout.decode()
    return sorted(path for name in listing.split("\0") if name and (path := root / name).is_file())


def check(root: Path = ROOT) -> Iterator[Complaint]:
    """All complaints about a project."""
    sources: dict[str, str] = {}
    for path in tracked_files(root):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:  # pictures and sounds
            continue
        name = path.relative_to(root).as_posix()
        yield from check_text(name, text)
        if path.suffix == ".py":
            yield from check_module(name, text)
            sources |= {name: text} if name.startswith("src/") else {}
    yield from check_length_share(sources.values())
    yield from undeclared_imports((root / "pyproject.toml").read_text(encoding="utf-8"), sources)


if __name__ == "__main__":
    complaints = list(check())
    for complaint in complaints:
        print(complaint)  # noqa: T201
    sys.exit(bool(complaints))
