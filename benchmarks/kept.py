"""What a store holds: by recipe, and whether a file is still the very one that was there before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tongpin.artifacts import Store


@dataclass(frozen=True)
class Held:
    """One artifact as a file. The same inode and time of writing mean that nobody made it again."""

    recipe: str
    inode: int
    written_ns: int


def holdings(store: Path) -> dict[str, Held]:
    """Everything that is whole in a store, by digest."""
    shelf = Store(store)
    out = {}
    for digest in shelf.names():
        stored = shelf.look_up(digest)
        if stored is not None:
            file = shelf.path(digest, stored.suffix).stat()
            out[digest] = Held(stored.about.recipe, file.st_ino, file.st_mtime_ns)
    return out


def made_since(before: dict[str, Held], after: dict[str, Held]) -> Counter[str]:
    """How many artifacts of each recipe were made between two looks."""
    return Counter(held.recipe for digest, held in after.items() if before.get(digest) != held)


def strays(store: Path) -> list[str]:
    """Files that no record speaks of, except the lock that lies there for good."""
    known = set(holdings(store))
    files = (path for path in store.rglob("*") if path.is_file() and path.name != ".lock")
    return sorted(str(path.relative_to(store)) for path in files if path.name.split(".")[0] not in known)
