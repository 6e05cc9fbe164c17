"""The tables of disguises and of ordinary talk that come with the package, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any


@dataclass(frozen=True)
class Tables:
    """How characters are disguised, and what ordinary talk looks like."""

    splits: dict[str, tuple[str, ...]]
    signs: dict[str, str]
    letters: dict[str, str]
    digits: dict[str, str]  # 0-9 -> the other ways to write it
    cautions: tuple[str, ...]
    cautions_after: tuple[str, ...]
    common: frozenset[str]


@lru_cache(maxsize=1)
def tables() -> Tables:
    """Return the tables; the first call reads the data files."""
    shapes, talk = _read("shapes"), _read("talk")
    return Tables(
        splits={sign: tuple(pieces) for sign, pieces in shapes["splits"].items()},
        signs=shapes["signs"],
        letters=shapes["letters"],
        digits=shapes["digits"],
        cautions=tuple(talk["cautions"]),
        cautions_after=tuple(talk["cautions_after"]),
        common=frozenset(talk["common"]),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources.files("tongpin.moderation") / "tables" / f"{name}.toml").read_text("utf-8"))
