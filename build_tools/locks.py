"""Writes the lock files anew: `requirements/*.txt` with the digests of all platforms' wheels, and package-lock.json.

For whoever changes a dependency (`make lock`, needs uv and npm). No address of any registry gets into the files.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

_PYTHON = "3.11"
_SOURCES = {
    "run": ["pyproject.toml"],
    "dev": ["pyproject.toml", "--group", "dev", "--constraint", "requirements/run.txt"],  # the same versions as run
    "build": ["--group", "build"],
}
_HEADER = "# Locked by `make lock`; change pyproject.toml, then run it. pip install --require-hashes -r requirements/{name}.txt\n"


def lock_requirements(project: Path, name: str) -> None:
    """Write one requirements file; `run` comes before `dev`, which holds all of it."""
    target = project / "requirements" / f"{name}.txt"
    options = ["--universal", "--python-version", _PYTHON, "--generate-hashes", "--fork-strategy", "fewest"]
    quiet = ["--quiet", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    command = ["uv", "pip", "compile", *_SOURCES[name], *options, *quiet, "--output-file", str(target)]
    subprocess.run(command, cwd=project, check=True)
    target.write_text(_HEADER.format(name=name) + target.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def lock_packages(project: Path) -> None:
    """Write package-lock.json and take the addresses out: npm then asks the registry of whoever builds."""
    command = ["npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(command, cwd=project, check=True)
    path = project / "package-lock.json"
    lock = json.loads(path.read_text(encoding="utf-8"))
    for package in lock["packages"].values():
        for field in ("resolved", "funding"):
            package.pop(field, None)
    path.write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    for one in _SOURCES:
        lock_requirements(here, one)
    lock_packages(here)
