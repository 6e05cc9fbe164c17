"""How much faster two processes are than one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from benchmarks.running import Run, checked, run, scratch
from benchmarks.texts import ten_shots
from benchmarks.verdict import Verdict, at_least

SIZE, LEAST = "1080x1920", 1.7


def verdicts() -> Iterator[Verdict]:
    """The same film by one process and by two, each from nothing, one after the other."""
    with scratch() as folder:
        one, two = (_film(folder / str(count), count) for count in (1, 2))
    yield at_least(
        "parallel: speed of two processes over one",
        one.wall_s / two.wall_s,
        LEAST,
        unit="times",
        how=f"ten shots, {SIZE}, wall time of two builds from empty stores; needs two idle cores to mean anything",
        one_wall_s=round(one.wall_s, 1),
        two_wall_s=round(two.wall_s, 1),
        one_cpu_s=round(one.cpu_s, 1),
        two_cpu_s=round(two.cpu_s, 1),
        load_before=round(os.getloadavg()[0], 1),
    )


def _film(folder: Path, processes: int) -> Run:
    order = ["film", ten_shots(), "--size", SIZE, "--processes", str(processes), "--out", str(folder / "out")]
    return checked(run(order, store=folder / "store"))
