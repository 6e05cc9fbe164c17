"""The store: a folder in which every finished piece of work lies under the digest of what it was made of.

A file is in the store when its record is; content and record are published together under a lock, so another process sees a
whole artifact or none. Unfinished work lies in `parts/`, each piece locked by its writer: the system frees the lock of a
killed one, whereby the next writer knows what to remove.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from tongpin.artifacts.failures import concerns, damaged, explained, unlockable
from tongpin.artifacts.records import Record, Stored, check_name, lineage, read_record, write_record

_LOCK = ".lock"
_PARTS = "parts"
RECORD = ".record"


class Store:
    """A folder of artifacts that several processes may use at once. Opening one touches nothing on disk."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, digest: str, suffix: str) -> Path:
        """Where an artifact lies, or would lie."""
        check_name(digest, suffix)
        return self.root / digest[:2] / f"{digest}{suffix}"

    def look_up(self, digest: str) -> Stored | None:
        """What the store knows about an artifact; None when it is not there or cut short."""
        try:
            stored = read_record(self._record_path(digest).read_text(encoding="utf-8", errors="surrogatepass"))
            whole = stored is not None and self.path(digest, stored.suffix).stat().st_size == stored.size
        except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
            return None
        except OSError as error:
            raise explained(error, self.root) from error
        return stored if whole else None

    def find(self, digest: str, suffix: str) -> Path | None:
        """Where an artifact lies if it is there, and note that it was used; the content is not read."""
        stored = self.look_up(digest)
        if stored is None or stored.suffix != suffix:
            return None
        with suppress(OSError):  # a store that cannot be written to can still be read
            os.utime(self._record_path(digest))
        return self.path(digest, suffix)

    def read_verified(self, digest: str, suffix: str) -> bytes:
        """The content of an artifact, checked against its digest; a damaged one is removed, to be built again."""
        stored, path = self.look_up(digest), self.path(digest, suffix)
        content = b""
        if stored:
            with suppress(FileNotFoundError):
                content = path.read_bytes()
        if stored and hashlib.sha256(content).hexdigest() == stored.sha256:
            return content
        self.discard(digest)
        raise damaged(path)

    def put(self, digest: str, suffix: str, write: Callable[[Path], None], *, about: Record) -> Path:
        """Let `write` make the artifact at a temporary path, then publish it; whoever publishes first wins.

        What `write` leaves beside its path is thrown away with the temporary folder.
        """
        target = self.path(digest, suffix)
        with self._part() as part:
            content, note = part / f"content{suffix}", part / "about"
            try:
                write(content)
            except OSError as error:
                if concerns(error, part):
                    raise explained(error, self.root) from error
                raise
            with explaining(self.root):
                sha256, size = _flushed_digest(content)
                record = write_record(Stored(digest, suffix, sha256, size, about))
                note.write_text(record, encoding="utf-8", errors="surrogatepass")
                _flushed_digest(note)
                self._publish(digest, content, note, target)
        return target

    def discard(self, digest: str) -> int:
        """Remove an artifact and return the bytes won; the record goes first, so that half an artifact is none."""
        record = self._record_path(digest)
        with explaining(self.root):
            if not record.parent.is_dir():
                return 0
            record.unlink(missing_ok=True)
            files = [path for path in record.parent.glob(f"{digest}.*") if path.is_file()]
            won = sum(path.stat().st_size for path in files)
            for path in files:
                path.unlink(missing_ok=True)
        return won

    def lineage(self, roots: Iterable[str]) -> tuple[Stored, ...]:
        """Records of the roots and of all that they were made from, ingredients first."""
        return lineage(roots, self.look_up)

    def names(self) -> tuple[str, ...]:
        """Digests of everything that has a record, sorted."""
        return tuple(sorted(path.name.removesuffix(RECORD) for path in self.root.glob(f"[0-9a-f][0-9a-f]/*{RECORD}")))

    def clear_leftovers(self) -> None:
        """Remove the unfinished work of writers that are gone."""
        with explaining(self.root):
            if (self.root / _PARTS).is_dir():
                with self.locked():
                    _remove_left(self.root / _PARTS)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other processes from publishing or sweeping meanwhile."""
        with FileLock(self.root / _LOCK):
            yield

    def _record_path(self, digest: str) -> Path:
        return self.root / digest[:2] / f"{digest}{RECORD}"

    def _publish(self, digest: str, content: Path, note: Path, target: Path) -> None:
        with self.locked():
            if self.look_up(digest):
                return
            target.parent.mkdir(parents=True, exist_ok=True)
            content.replace(target)
            note.replace(self._record_path(digest))
            _flush_folder(target.parent)

    @contextmanager
    def _part(self) -> Iterator[Path]:
        """A folder for unfinished work that is ours as long as we live."""
        part = self.root / _PARTS / secrets.token_hex(8)
        with explaining(self.root):
            part.parent.mkdir(parents=True, exist_ok=True)
            with self.locked():  # nobody must see our folder before it is locked
                _remove_left(part.parent)
                part.mkdir()
                lock: BaseFileLock = FileLock(part / _LOCK)
                lock.acquire()
        try:
            yield part
        finally:
            lock.release()
            shutil.rmtree(part, ignore_errors=True)


@contextmanager
def explaining(root: Path) -> Iterator[None]:
    """Turn what the system says about the store's folder into words for its owner."""
    try:
        yield
    except OSError as error:
        raise explained(error, root) from error
    except NotImplementedError as error:  # filelock's word for a file system that has no locks
        raise unlockable(root) from error


def _remove_left(parts: Path) -> None:
    """Remove every part whose writer holds no lock any more."""
    for part in sorted(parts.iterdir()):
        lock = FileLock(part / _LOCK, blocking=False)
        try:
            lock.acquire()
        except (Timeout, OSError):  # at work, or removed by its writer in this very moment
            continue
        lock.release()
        shutil.rmtree(part, ignore_errors=True)


def _flushed_digest(path: Path) -> tuple[str, int]:
    """Digest and size of a file whose bytes are then safely on the disk."""
    with path.open("rb+") as file:  # Windows flushes only what was opened for writing
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        os.fsync(file.fileno())
        return sha256, file.tell()


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":  # elsewhere folders cannot be opened, and need not be
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
