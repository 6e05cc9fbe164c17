"""Recipes: pure functions from declared inputs to one file, and the digest that names what they make.

A recipe's version is the digest of the source code it runs, so that nobody can forget to raise a number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from functools import lru_cache
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from tongpin.artifacts import Store, digest_of

# What each recipe's bytes depend on besides its inputs: parts of this package, and libraries.
SOURCES: Mapping[str, tuple[str, ...]] = {
    "utterance": ("gateway", "media/phones.py", "media/timebase.py", "films/narration.py"),
    "picture": (
        "stage",
        "media",
        "films/pictures",
        "films/subtitles.py",
        "films/overlays.py",
        "films/phrases.py",
        "assets/stamp.txt",
    ),
    "voice": ("sound", "media/audio.py", "films/narration.py", "films/stems.py"),
    "effects": ("sound", "media/audio.py", "films/stems.py"),
    "ambience": ("sound", "media/audio.py", "films/stems.py"),
    "music": ("sound", "media/audio.py", "films/stems.py"),
    "mix": ("sound", "media/audio.py", "films/stems.py"),
    "film": ("media", "films/joining.py"),
    "cover": ("media", "films/joining.py"),
}
LIBRARIES: Mapping[str, tuple[str, ...]] = {
    "picture": ("skia-python", "av", "numpy"),
    "film": ("av",),
    "cover": ("av",),
}
SOUND_LIBRARIES = ("numpy", "scipy", "soxr")


class Recipe(Protocol):
    """What the build needs to know about one artifact before it exists. Implementations are frozen and can be pickled."""

    @property
    def name(self) -> str:
        """The recipe's name, a key of SOURCES."""
        ...

    @property
    def suffix(self) -> str:
        """File ending, with the dot."""
        ...

    @property
    def effort(self) -> float:
        """Roughly how many CPU seconds it takes; the longest are started first."""
        ...

    def inputs(self) -> Mapping[str, object]:
        """Every declared input, as JSON values or frozen dataclasses of them."""
        ...

    def needs(self) -> tuple[str, ...]:
        """Digests of the artifacts it reads."""
        ...

    def make(self, store: Store, path: Path) -> None:
        """Write the artifact to a path."""
        ...


def digest(recipe: Recipe) -> str:
    """The name of what a recipe makes."""
    return digest_of(recipe.name, recipe_version(recipe.name), plain(recipe.inputs()))


def plain(value: object) -> object:
    """Frozen dataclasses, tuples and mappings as JSON values."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [plain(v) for v in value]
    return value


@lru_cache
def recipe_version(name: str) -> str:
    """Digest of the source files and library versions that a recipe runs."""
    seen = hashlib.sha256()
    for part in SOURCES[name]:
        for path in _files(part):
            seen.update(path.name.encode())
            seen.update(path.read_bytes())
    for library in LIBRARIES.get(name, SOUND_LIBRARIES):
        seen.update(f"{library} {version(library)}".encode())
    return seen.hexdigest()[:16]


def _files(part: str) -> list[Path]:
    root = Path(str(resources.files("tongpin"))) / part
    if root.is_file():
        return [root]
    return sorted(p for p in root.rglob("*") if p.suffix in (".py", ".toml", ".json"))
