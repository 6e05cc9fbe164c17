"""Writing a file so that it is either whole or not there: a temporary name, fsync, rename. Says in words why it failed."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import av

from tongpin.errors import EnvironmentFailure, InputError

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary place to write to; when the block ends well it becomes `path`, otherwise nothing stays behind.

    The temporary name is the same every time, so that a killed run's leftover is taken over by the next one.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        yield part
        _flush(part)
        Path(part).replace(path)
        _flush_folder(path.parent)
    except OSError as reason:
        raise write_failure(path, reason) from reason
    except av.FFmpegError as reason:
        raise write_failure(path, OSError(reason.errno, reason.strerror)) from reason
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def ready_folder(path: Path) -> None:
    """Make a folder to write into, or say why it cannot be one: before the work, not after it."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as reason:
        raise InputError(
            f"{path} 不能作为文件夹：这个位置上已经有一个文件",
            f"{path} cannot be a folder: a file is in its place",
            hint_zh="请用 --out 换一个文件夹。",
            hint_en="Choose another folder with --out.",
        ) from reason
    except OSError as reason:
        raise write_failure(path, reason) from reason
    if not os.access(path, os.W_OK | os.X_OK):
        raise write_failure(path / "film.mp4", PermissionError(errno.EACCES, os.strerror(errno.EACCES)))


def write_failure(path: Path, reason: OSError) -> EnvironmentFailure:
    """Say why a file could not be written, and what its owner can do."""
    name = f"“{path.name}”"
    if reason.errno in _FULL:
        return EnvironmentFailure(
            f"磁盘已满，写不下 {name}",
            f"the disk is full, {name} does not fit",
            hint_zh=f"请在 {path.parent} 所在的磁盘上腾出空间，或用 --out 换一个文件夹，然后再运行一次。",
            hint_en=f"Free some space on the disk of {path.parent}, or choose another folder with --out, then run again.",
        )
    if reason.errno in _FORBIDDEN:
        return EnvironmentFailure(
            f"文件夹不允许写入，无法保存 {name}",
            f"the folder cannot be written to, {name} was not saved",
            hint_zh=f"请检查 {path.parent} 的权限，或用 --out 换一个文件夹。",
            hint_en=f"Check the permissions of {path.parent}, or choose another folder with --out.",
        )
    if reason.errno in _NO_FOLDER:
        return EnvironmentFailure(
            f"文件夹 {path.parent} 不存在，无法保存 {name}",
            f"the folder {path.parent} does not exist, {name} was not saved",
            hint_zh="请先建立这个文件夹，或用 --out 换一个。",
            hint_en="Make the folder first, or choose another one with --out.",
        )
    return EnvironmentFailure(
        f"写入 {name} 失败：{reason.strerror}",
        f"{name} could not be written: {reason.strerror}",
        hint_zh="请运行 tongpin doctor 检查这台机器，然后再试一次。",
        hint_en="Run tongpin doctor to check this machine, then try again.",
    )


def _flush(path: Path) -> None:
    # Windows flushes only what was opened for writing.
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    # Without this the new name can be lost in a power cut. Windows cannot open folders and needs no such step.
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
