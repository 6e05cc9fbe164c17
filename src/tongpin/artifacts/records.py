"""What is known about an artifact: how it was made, from what, under which licence. The store keeps one record beside each."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from tongpin.artifacts.digest import canonical_json

FORM = 1  # of the stored record; a record of another form counts as missing, so that its artifact is built again
_DIGEST = re.compile(r"[0-9a-f]{64}")
_SUFFIX = re.compile(r"(\.[a-z0-9]+)+")


@dataclass(frozen=True)
class Record:
    """How an artifact came to be. `made_from` names the artifacts that its recipe read."""

    recipe: str
    version: int | str
    inputs: object = field(default_factory=dict)
    source: str = "tongpin"  # who made it: this program, a model's name, a file of the user's
    licence: str = ""  # empty: no rights but the user's own
    made_from: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stored:
    """An artifact in the store: its name, its content's digest and size, and its record."""

    digest: str
    suffix: str
    sha256: str
    size: int
    about: Record


def write_record(stored: Stored) -> str:
    """The text that the store keeps."""
    return canonical_json({"form": FORM, **asdict(stored)})


def read_record(text: str) -> Stored | None:
    """Understand a kept text; None when it is damaged or of another form."""
    try:
        value: dict[str, Any] = json.loads(text)
        if value.pop("form") != FORM:
            return None
        about = value.pop("about")
        check_name(value["digest"], value["suffix"])
        return Stored(**value, about=Record(**{**about, "made_from": tuple(about["made_from"])}))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def check_name(digest: str, suffix: str) -> None:
    """Refuse names that could leave the store's folder or hide a record."""
    if not _DIGEST.fullmatch(digest) or not _SUFFIX.fullmatch(suffix) or suffix == ".record":
        raise ValueError(f"not the name of an artifact: {digest!r} {suffix!r}")


def lineage(roots: Iterable[str], look_up: Callable[[str], Stored | None]) -> tuple[Stored, ...]:
    """Everything that the roots were made from and the roots themselves, ingredients before what is made of them.

    What the store no longer holds is left out, and with it what only that was made from.
    """
    found: dict[str, Stored | None] = {}
    ordered: list[Stored] = []
    waiting = [(digest, False) for digest in reversed(list(roots))]
    while waiting:
        digest, ingredients_done = waiting.pop()
        if ingredients_done:
            stored = found[digest]
            ordered += [stored] if stored else []
            continue
        if digest in found:
            continue
        stored = found[digest] = look_up(digest)
        waiting.append((digest, True))
        waiting += [(part, False) for part in reversed(stored.about.made_from)] if stored else []
    return tuple(ordered)
