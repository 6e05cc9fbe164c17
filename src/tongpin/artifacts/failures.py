"""Why the store could not do its work, in words for the owner of the machine."""

from __future__ import annotations

import errno
from pathlib import Path

from tongpin.errors import EnvironmentFailure

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def explained(error: OSError, root: Path) -> EnvironmentFailure:
    """The failure of a store whose folder is `root`."""
    if error.errno in _FULL:
        return EnvironmentFailure(
            f"磁盘已满，存放中间结果的文件夹 {root} 写不下了。",
            f"The disk is full: the store {root} has no room left.",
            hint_zh="请腾出空间后再运行一次，已完成的部分会保留；或用设置 store 换到别的磁盘。",
            hint_en="Free some space and run again, what is finished stays; or move the store with the setting store.",
        )
    if error.errno in _FORBIDDEN:
        return EnvironmentFailure(
            f"存放中间结果的文件夹 {root} 不允许写入。",
            f"The store {root} cannot be written to.",
            hint_zh="请检查它的权限，或用设置 store(环境变量 TONGPIN_STORE)换一个文件夹。",
            hint_en="Check its permissions, or choose another folder with the setting store (TONGPIN_STORE).",
        )
    return EnvironmentFailure(
        f"存放中间结果的文件夹 {root} 出错：{error.strerror or error}",
        f"The store {root} failed: {error.strerror or error}",
        hint_zh="请运行 tongpin doctor 查看这台机器，或用设置 store 换一个文件夹。",
        hint_en="Run tongpin doctor to look at this machine, or choose another folder with the setting store.",
    )


def concerns(error: OSError, folder: Path) -> bool:
    """Whether an error that a recipe met is about writing to the store's folder rather than about something it read."""
    return error.errno in _FULL or (isinstance(error.filename, str) and Path(error.filename).is_relative_to(folder))


def unlockable(root: Path) -> EnvironmentFailure:
    """A folder in which two processes could not be kept apart."""
    return EnvironmentFailure(
        f"文件夹 {root} 所在的磁盘不支持文件锁，不能存放中间结果。",
        f"The disk of {root} has no file locks, so the store cannot lie there.",
        hint_zh="请用设置 store 换到本机磁盘上的文件夹。",
        hint_en="Move the store to a folder on a local disk with the setting store.",
    )


def damaged(path: Path) -> EnvironmentFailure:
    """An artifact whose bytes are not what they were."""
    return EnvironmentFailure(
        f"中间结果 {path.name} 已损坏或缺失。",
        f"The artifact {path.name} is damaged or missing.",
        hint_zh="它已被移除；再运行一次就会重新生成。若反复出现，请检查磁盘。",
        hint_en="It was removed; run again and it is built anew. If this comes back, check the disk.",
    )
