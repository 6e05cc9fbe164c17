"""Shows in the terminal how far the work is: a live bar for each stage, or plain lines where nobody watches live."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    SpinnerColumn,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.progress import Progress as Bars

from tongpin.progress import Progress

LINES_A_STAGE = 10


@contextmanager
def shown_progress(stream: TextIO | None = None) -> Iterator[Progress]:
    """A watcher that writes to the terminal (standard error unless told otherwise), live where it can."""
    console = Console(file=stream or sys.stderr, highlight=False, soft_wrap=True)
    if not console.is_terminal:
        yield PlainLines(console)
        return
    bars = Bars(
        SpinnerColumn(finished_text="✓"),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        TaskProgressColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("剩余 left"),
        TimeRemainingColumn(compact=True),
        console=console,
    )
    with bars:
        yield LiveBars(bars)


class LiveBars:
    """One bar a stage; finished stages stay on the screen."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._task: TaskID | None = None

    def stage(self, name_zh: str, name_en: str, total: int = 0) -> None:
        """Close the bar before and open the next."""
        if self._task is not None:
            done = self._bars.tasks[-1].completed
            self._bars.update(self._task, total=max(done, 1), completed=max(done, 1))
        self._task = self._bars.add_task(f"{name_zh} {name_en}", total=total or None)

    def step(self, count: int = 1) -> None:
        """Move the bar."""
        if self._task is not None:
            self._bars.advance(self._task, count)

    def note(self, zh: str, en: str) -> None:
        """Write a line above the bars."""
        self._bars.console.print(f"{zh}\n{en}", style="dim", markup=False)


class PlainLines:
    """A line when a stage begins and after each tenth of it, for logs and pipes."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._name, self._total, self._done = "", 0, 0
        self._first: tuple[int, float] | None = None

    def stage(self, name_zh: str, name_en: str, total: int = 0) -> None:
        """Name the stage."""
        self._name, self._total, self._done, self._first = f"{name_zh} {name_en}", total, 0, None
        self._write(f"{self._name} …")

    def step(self, count: int = 1) -> None:
        """Write how far it is, at most once a tenth."""
        before, self._done = self._done, self._done + count
        self._first = self._first or (self._done, time.monotonic())
        if not self._total or before * LINES_A_STAGE // self._total == self._done * LINES_A_STAGE // self._total:
            return
        self._write(f"{self._name} {self._done}/{self._total} {self._done / self._total:.0%}{self._left(*self._first)}")

    def _left(self, first_done: int, first_at: float) -> str:
        """Time left by the pace since the first step, which often tells of work that was found done."""
        if not first_done < self._done < self._total:
            return ""
        pace_s = (time.monotonic() - first_at) / (self._done - first_done)
        return f"，剩余 left {pace_s * (self._total - self._done):.0f} s"

    def note(self, zh: str, en: str) -> None:
        """Write both lines."""
        self._write(f"{zh}\n{en}")

    def _write(self, text: str) -> None:
        self._console.print(text, markup=False)
