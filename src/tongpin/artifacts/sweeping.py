"""Keeps a store within its budget: what nothing refers to goes, the longest unused first."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tongpin.artifacts.store import RECORD, Store, explaining

GRACE_S = 3600.0  # another process may have found an artifact and be about to read it


@dataclass(frozen=True)
class Swept:
    """What a sweep did, in artifacts and bytes."""

    removed: int
    freed: int
    held: int


@dataclass(frozen=True)
class _Held:
    """What lies under one digest: bytes of content, and when it was last used; a stray has no record."""

    digest: str
    size: int
    used: float
    stray: bool


def sweep(store: Store, keep: Iterable[str], budget: int, *, grace_s: float = GRACE_S) -> Swept:
    """Remove leftovers, then unreferenced artifacts until the store fits `budget` bytes.

    `keep` and all that it was made from stay, as does what was used in the last `grace_s` seconds: the budget gives way first.
    """
    store.clear_leftovers()
    if not store.root.is_dir():
        return Swept(0, 0, 0)
    youngest = time.time() - grace_s
    with explaining(store.root), store.locked():
        held = sorted(_held(store.root), key=lambda one: (one.used, one.digest))
        strays = [one for one in held if one.stray and one.used < youngest]
        total = sum(one.size for one in held) - sum(one.size for one in strays)
        referred = {stored.digest for stored in store.lineage(keep)} if total > budget else set()
        idle = (one for one in held if not one.stray and one.digest not in referred and one.used <= youngest)
        leaving = tuple(_until_covered(idle, total - budget))
        freed = sum(store.discard(one.digest) for one in (*strays, *leaving))
    return Swept(len(leaving), freed, total - sum(one.size for one in leaving))


def held_bytes(store: Store) -> int:
    """How much the artifacts of a store weigh."""
    with explaining(store.root):
        return sum(one.size for one in _held(store.root))


def _until_covered(idle: Iterable[_Held], excess: int) -> Iterator[_Held]:
    """As many as it takes to win `excess` bytes."""
    for one in idle:
        if excess <= 0:
            return
        excess -= one.size
        yield one


def _held(root: Path) -> Iterator[_Held]:
    """Everything that lies in the store, from the folders alone: reading ten thousand records would take seconds."""
    for folder in root.glob("[0-9a-f][0-9a-f]"):
        found: dict[str, list[os.DirEntry[str]]] = defaultdict(list)
        for entry in os.scandir(folder):
            found[entry.name.split(".", 1)[0]].append(entry)
        for digest, entries in found.items():
            records = [entry.stat().st_mtime for entry in entries if entry.name.endswith(RECORD)]
            contents = [entry.stat() for entry in entries if not entry.name.endswith(RECORD)]
            # A record without its content holds nothing and is the first to go.
            used = max(records if contents and records else [content.st_mtime for content in contents], default=0.0)
            yield _Held(digest, sum(content.st_size for content in contents), used, stray=not records)
