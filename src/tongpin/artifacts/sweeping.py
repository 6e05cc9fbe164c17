"""Keeps a store within its budget: what nothing refers to goes, the longest unused first."""

from __future__ import annotations

import time
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
    digest: str
    size: int
    used: float


def sweep(store: Store, keep: Iterable[str], budget: int, *, grace_s: float = GRACE_S) -> Swept:
    """Remove leftovers, then unreferenced artifacts until the store fits `budget` bytes.

    `keep` and all that it was made from stay, as does what was used in the last `grace_s` seconds: the budget gives way first.
    """
    store.clear_leftovers()
    if not store.root.is_dir():
        return Swept(0, 0, 0)
    youngest = time.time() - grace_s
    with explaining(store.root), store.locked():
        freed = _remove_strays(store.root, youngest)
        held = sorted(_held(store), key=lambda one: (one.used, one.digest))
        referred = {stored.digest for stored in store.lineage(keep)}
        excess = sum(one.size for one in held) - budget
        idle = (one for one in held if one.digest not in referred and one.used <= youngest)
        leaving = tuple(_until_covered(idle, excess))
        freed += sum(store.discard(one.digest) for one in leaving)
    return Swept(len(leaving), freed, budget + excess - sum(one.size for one in leaving))


def _until_covered(idle: Iterable[_Held], excess: int) -> Iterator[_Held]:
    """As many as it takes to win `excess` bytes."""
    for one in idle:
        if excess <= 0:
            return
        excess -= one.size
        yield one


def _held(store: Store) -> Iterator[_Held]:
    for digest in store.names():
        stored = store.look_up(digest)
        record = store.root / digest[:2] / f"{digest}{RECORD}"
        # A record without its content holds nothing and is the first to go.
        yield _Held(digest, stored.size if stored else 0, record.stat().st_mtime if stored else 0.0)


def _remove_strays(root: Path, youngest: float) -> int:
    """Contents whose writer was killed between publishing them and their record."""
    freed = 0
    for path in sorted(root.glob("[0-9a-f][0-9a-f]/*")):
        record = path.with_name(path.name.split(".", 1)[0] + RECORD)
        if path.suffix != RECORD and not record.exists() and path.stat().st_mtime < youngest:
            freed += path.stat().st_size
            path.unlink(missing_ok=True)
    return freed
