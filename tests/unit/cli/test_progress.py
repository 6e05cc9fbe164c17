"""Progress is shown live in a terminal and as a few plain lines elsewhere."""

from __future__ import annotations

import io
import time

import pytest
from rich.console import Console
from rich.progress import Progress as Bars

from tongpin.cli.progress import LINES_A_STAGE, LiveBars, shown_progress
from tongpin.progress import Progress, Silence


def film(progress: Progress) -> None:
    """What a build reports."""
    progress.stage("旁白", "narration", 3)
    for _ in range(3):
        progress.step()
    progress.note("没有画出：[火山]", "not drawn: [volcano]")
    progress.stage("镜头", "shots", 200)
    progress.step(50)
    for _ in range(150):
        progress.step()
    progress.stage("混音", "mix")
    progress.step()


def test_a_log_gets_stages_shares_and_notes() -> None:
    log = io.StringIO()
    with shown_progress(log) as progress:
        film(progress)
    lines = log.getvalue().splitlines()
    assert lines[:3] == ["旁白 narration …", "旁白 narration 1/3 33%", "旁白 narration 2/3 67%，剩余 left 0 s"]
    assert "没有画出：[火山]" in lines
    assert "镜头 shots 200/200 100%" in lines
    assert len([line for line in lines if line.startswith("镜头 shots")]) <= LINES_A_STAGE + 1
    assert lines[-1] == "混音 mix …"


def test_work_that_was_found_done_does_not_flatter_the_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr(time, "monotonic", iter((100.0, 103.0)).__next__)
    with shown_progress(log) as progress:
        progress.stage("镜头", "shots", 10)
        progress.step(8)
        progress.step()
    assert log.getvalue().splitlines()[-1] == "镜头 shots 9/10 90%，剩余 left 3 s"


def test_a_terminal_gets_one_bar_a_stage() -> None:
    screen = io.StringIO()
    console = Console(file=screen, force_terminal=True, width=120, highlight=False)
    with Bars(console=console, auto_refresh=False) as bars:
        film(LiveBars(bars))
        assert [(task.description, task.completed, task.total) for task in bars.tasks] == [
            ("旁白 narration", 3, 3),
            ("镜头 shots", 200, 200),
            ("混音 mix", 1, None),
        ]
    assert "没有画出：[火山]" in screen.getvalue()


def test_steps_outside_any_stage_are_harmless() -> None:
    with Bars(console=Console(file=io.StringIO())) as bars:
        LiveBars(bars).step()
        assert bars.tasks == []


def test_nobody_need_watch() -> None:
    film(Silence())
