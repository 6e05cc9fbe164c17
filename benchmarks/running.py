"""Runs the `tongpin` command as anybody would, and says what it cost by the operating system's own account."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1024 if sys.platform != "darwin" else 1024 * 1024


@dataclass(frozen=True)
class Run:
    """One finished command. CPU is of the process and all its children; memory of the largest process."""

    code: int
    cpu_s: float
    wall_s: float
    peak_mb: float
    output: str


def run(arguments: Sequence[str], *, store: Path) -> Run:
    """Run `tongpin` with a store of its own. Needs a system with wait4 (Linux, macOS)."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as heard:
        began = time.perf_counter()
        child = subprocess.Popen(command(arguments), stdout=heard, stderr=subprocess.STDOUT, env=environment(store))
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - began
        heard.seek(0)
        output = heard.read()
    return Run(child.returncode, usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / MEGABYTE, output)


def command(arguments: Sequence[str]) -> list[str]:
    """The command line."""
    return [sys.executable, "-m", "tongpin", *arguments]


def environment(store: Path) -> dict[str, str]:
    """The environment with a store of its own."""
    return {**os.environ, "TONGPIN_STORE": str(store)}


def checked(done: Run) -> Run:
    """The run, if it went well."""
    if done.code:
        raise RuntimeError(f"the command ended with {done.code}:\n{done.output[-2000:]}")
    return done


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder that goes away."""
    with tempfile.TemporaryDirectory(prefix="tongpin-bench-") as folder:
        yield Path(folder)
