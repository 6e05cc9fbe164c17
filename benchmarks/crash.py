"""Builds that are killed at random moments, and what the next run makes of what they left."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.kept import Held, holdings, strays
from benchmarks.running import checked, command, environment, run, scratch
from benchmarks.verdict import Verdict, at_most

KILLS, SEED = 20, 2
TEXT = "清晨的卧室，女孩伸懒腰。切到厨房里，女孩喝咖啡。切到街道上，女孩走路，她说：“早上好！”"
ORDER = ["film", TEXT, "--size", "180x320", "--processes", "2"]
FILES = {"film.mp4", "film.srt", "cover.png", "storyboard.yaml", "timeline.otio", "manifest.json"}


@dataclass(frozen=True)
class Trial:
    """One killed build and the one after it."""

    finished: int  # artifacts that were whole when it was killed
    rebuilt: int  # of these, how many were made again
    stray: tuple[str, ...]  # files that belong to nothing
    same: bool  # whether the film is the undisturbed one, byte for byte


def verdicts() -> Iterator[Verdict]:
    """Kill the whole process group of a build, run it again to its end, and compare with an undisturbed build."""
    with scratch() as folder:
        whole = checked(run([*ORDER, "--out", str(folder / "whole")], store=folder / "whole-store"))
        wanted = _bytes_of(folder / "whole")
        rng = random.Random(SEED)
        trials = [_trial(folder / str(n), rng.uniform(0.05, 0.98) * whole.wall_s, wanted) for n in range(KILLS)]
    how = f"three shots at 180x320, two processes; {KILLS} kill -9 of the process group at seeded random moments, then again"
    yield at_most("crash: films that differ afterwards", sum(not t.same for t in trials), 0, unit="films", how=how)
    yield at_most(
        "crash: finished artifacts made again",
        sum(t.rebuilt for t in trials),
        0,
        unit="artifacts",
        how=how,
        finished_when_killed=[t.finished for t in trials],
    )
    left = sorted({name for t in trials for name in t.stray})
    yield at_most("crash: stray files", sum(len(t.stray) for t in trials), 0, unit="files", how=how, files=left[:20])


def _trial(folder: Path, moment: float, wanted: dict[str, str]) -> Trial:
    out, store = folder / "out", folder / "store"
    _kill_after(moment, [*ORDER, "--out", str(out)], store)
    before = holdings(store)
    checked(run([*ORDER, "--out", str(out)], store=store))
    after = holdings(store)
    found = sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.name not in FILES)
    return Trial(len(before), _rebuilt(before, after), (*found, *strays(store)), _bytes_of(out) == wanted)


def _kill_after(seconds: float, order: list[str], store: Path) -> None:
    child = subprocess.Popen(
        command(order), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment(store), start_new_session=True
    )
    time.sleep(seconds)
    os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    # The workers are of the same group; a file may be theirs until the system has buried them.
    while _alive(child.pid):
        time.sleep(0.02)


def _alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _rebuilt(before: dict[str, Held], after: dict[str, Held]) -> int:
    return sum(after.get(digest) != held for digest, held in before.items())


def _bytes_of(out: Path) -> dict[str, str]:
    return {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in sorted(FILES)}
