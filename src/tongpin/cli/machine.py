"""Facts about this machine that the doctor reports: cores, memory, disk, and what art the package carries."""

from __future__ import annotations

import gzip
import json
import os
import shutil
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import psutil

from tongpin.errors import EnvironmentFailure
from tongpin.settings import usable_cores

_MEMORY_LIMIT = Path("/sys/fs/cgroup/memory.max")
_MEMORY_USED = Path("/sys/fs/cgroup/memory.current")


@dataclass(frozen=True)
class MachineFacts:
    """Cores, and bytes of memory and of disk at the store's place."""

    cores: int
    memory: int
    free_memory: int
    free_disk: int
    writable: bool


def machine_facts(store: Path) -> MachineFacts:
    """Look at the machine; the store need not exist yet."""
    place = next(folder for folder in (store, *store.parents) if folder.exists())
    memory = psutil.virtual_memory()
    # In a container the machine's memory is not ours.
    limit = _number(_MEMORY_LIMIT, memory.total)
    return MachineFacts(
        cores=usable_cores(),
        memory=min(memory.total, limit),
        free_memory=min(memory.available, max(0, limit - _number(_MEMORY_USED, 0))),
        free_disk=shutil.disk_usage(place).free,
        writable=place.is_dir() and os.access(place, os.W_OK | os.X_OK),
    )


def count_art() -> tuple[int, int]:
    """How many icons the package carries, and how many of them have Chinese names."""
    folder = resources.files("tongpin").joinpath("assets", "art")
    try:
        icons, names = (
            json.loads(gzip.decompress(folder.joinpath(f"{name}.json.gz").read_bytes())) for name in ("icons", "names")
        )
    except (OSError, EOFError, ValueError) as error:
        raise EnvironmentFailure(
            "安装包里缺少图形文件。",
            "The art is missing from the package.",
            hint_zh="在源码目录里运行 make setup，或重新安装 wheel。",
            hint_en="Run make setup in the source folder, or install the wheel again.",
        ) from error
    return len(icons), sum(1 for words in names.values() if words["zh"])


def _number(path: Path, otherwise: int) -> int:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):  # no such limit here, or "max"
        return otherwise
