"""The one door to Skia: `from tongpin.media.graphics import skia`.

Linux servers often lack libGL and libEGL, which Skia's wheel names but which drawing in memory never calls. There the import
fails, and this module lends it libraries of functions that return 0, built in memory: nothing is installed, nothing is written.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import sys
from pathlib import Path

from tongpin.errors import EnvironmentFailure
from tongpin.media.elf import RETURN_ZERO, library_of_zeros, undefined_symbols

__all__ = ["lend_missing_libraries", "skia"]

# What each library that may be lent defines, by the beginning of its names.
LENDABLE = {"libexpat.so.1": "XML_", "libEGL.so.1": "egl", "libGL.so.1": "gl"}


def lend_missing_libraries() -> tuple[str, ...]:
    """Put stand-ins for the absent graphics libraries into this process, and say which."""
    if sys.platform != "linux" or platform.machine() not in RETURN_ZERO:
        return ()
    lent = tuple(name for name in LENDABLE if not _loads(name))
    wanted = _wanted_symbols() if lent else ()
    for name in lent:
        functions = [symbol for symbol in wanted if symbol.startswith(LENDABLE[name])]
        _load_from_memory(name, library_of_zeros(name, functions, platform.machine()))
    return lent


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _wanted_symbols() -> tuple[str, ...]:
    spec = importlib.util.find_spec("skia")
    if spec is None or spec.origin is None:
        return ()
    library = Path(spec.origin)
    files = [library, *sorted((library.parent / "skia_python.libs").glob("*.so*"))]
    return tuple(dict.fromkeys(symbol for file in files for symbol in undefined_symbols(file.read_bytes())))


def _load_from_memory(name: str, image: bytes) -> None:
    # The loader knows a library by its own name, so Skia finds this one although it has no place on disk. The memory stays open:
    # the loader goes by path as well, and would take the next library with the same number for this one.
    if sys.platform == "linux":
        memory = os.memfd_create(name)
        os.write(memory, image)
        ctypes.CDLL(f"/proc/self/fd/{memory}")


def _cannot_draw(reason: Exception) -> EnvironmentFailure:
    return EnvironmentFailure(
        f"绘图库 Skia 装载失败：{reason}",
        f"the drawing library Skia cannot be loaded: {reason}",
        hint_zh="请运行 make setup；若仍失败，Linux 上请安装 libgl1、libegl1 和 libexpat1。",
        hint_en="Run make setup; if that does not help, install libgl1, libegl1 and libexpat1 on Linux.",
    )


try:
    import skia
except ImportError:
    try:
        lend_missing_libraries()
        import skia
    except (ImportError, OSError) as reason:
        raise _cannot_draw(reason) from reason
