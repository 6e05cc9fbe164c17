"""Builds what is missing: recipes in, files in the store out, side by side in processes.

Nothing here knows what a film is. A build that is killed loses only what was in flight, because the store
publishes a file only when it is whole.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from tongpin.artifacts import Record, Store
from tongpin.errors import EnvironmentFailure
from tongpin.films.recipes import Recipe, digest, plain, recipe_version
from tongpin.progress import Progress, Silence

R = TypeVar("R", bound=Recipe, covariant=True)
R2 = TypeVar("R2", bound=Recipe)


@dataclass(frozen=True)
class Job(Generic[R]):
    """One artifact to be: its recipe and its name."""

    recipe: R
    digest: str

    @staticmethod
    def of(recipe: R2) -> Job[R2]:
        """Name a recipe's artifact."""
        return Job(recipe, digest(recipe))


@dataclass
class BuildReport:
    """What a build did."""

    made: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)


def missing(jobs: Iterable[Job[Any]], store: Store) -> tuple[Job[Any], ...]:
    """The jobs whose artifact is not in the store, in the given order."""
    return tuple(job for job in jobs if store.find(job.digest, job.recipe.suffix) is None)


def build(jobs: Sequence[Job[Any]], store: Store, *, processes: int, progress: Progress | None = None) -> BuildReport:
    """Make every missing artifact; jobs may need each other, and those that do not run side by side."""
    progress = progress or Silence()
    todo = {job.digest: job for job in missing(jobs, store)}
    report = BuildReport(found=[job.digest for job in jobs if job.digest not in todo])
    progress.step(len(report.found))
    if not todo:
        return report
    run = _in_processes if processes > 1 and len(todo) > 1 else _in_line
    for done in run(todo, store, processes):
        report.made.append(done)
        progress.step()
    return report


def make(job: Job[Any], store: Store) -> str:
    """Make one artifact in this process and return its digest."""
    recipe = job.recipe
    about = Record(
        recipe=recipe.name,
        version=recipe_version(recipe.name),
        inputs=plain(recipe.inputs()),
        made_from=recipe.needs(),
    )
    store.put(job.digest, recipe.suffix, lambda path: recipe.make(store, path), about=about)
    return job.digest


def _ready(todo: dict[str, Job[Any]], started: set[str]) -> list[Job[Any]]:
    """Jobs that wait for nothing, the longest first so that no process is left with a long one at the end."""
    free = [j for j in todo.values() if j.digest not in started and not any(n in todo for n in j.recipe.needs())]
    return sorted(free, key=lambda j: -j.recipe.effort)


def _in_line(todo: dict[str, Job[Any]], store: Store, processes: int) -> Iterator[str]:
    while todo:
        job = _ready(todo, set())[0]
        make(job, store)
        del todo[job.digest]
        yield job.digest


def _in_processes(todo: dict[str, Job[Any]], store: Store, processes: int) -> Iterator[str]:
    """Side by side: this process makes things too, because another one would cost as much to start as a second of film."""
    running: dict[Future[str], str] = {}
    with _pool(processes - 1) as pool:
        while todo:
            ready = _ready(todo, set(running.values()))
            # While much is left each of the others has one more in hand: this process, busy itself, could not give it in time.
            room = (processes - 1) * (2 if len(ready) > 2 * processes else 1) - len(running)
            others, own = ready[: max(room, 0)], ready[max(room, 0) :]
            for job in others:
                running[pool.submit(make, job, store)] = job.digest
            # The longest go to the others; here the shortest, so that whoever becomes free soon gets new work.
            if own:
                yield make(own[-1], store)
                del todo[own[-1].digest]
            done, _ = wait(running, timeout=0 if own else None, return_when=FIRST_COMPLETED)
            for future in done:
                del todo[running.pop(future)]
                yield _result(future)


def _result(future: Future[str]) -> str:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise EnvironmentFailure(
            "渲染进程被系统终止，通常是内存不足",
            "a render process was ended by the system, usually for lack of memory",
            hint_zh="已完成的镜头都已保存；请关闭其他程序或加上 --processes 1 后再运行一次，会从断点继续",
            hint_en="finished shots are kept; close other programs or add --processes 1 and run again to go on",
        ) from error


@contextmanager
def _pool(processes: int) -> Iterator[ProcessPoolExecutor]:
    """A spawn pool (nothing of Skia survives a fork) whose workers die with their parent and whose queue dies on an error."""
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_follow_parent)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        _end_workers(pool)
        raise
    pool.shutdown(wait=True)


def _end_workers(pool: ProcessPoolExecutor) -> None:
    """After an error or Ctrl-C nobody wants the shots that are still being drawn."""
    workers = getattr(pool, "_processes", None) or {}
    for process in list(workers.values()):
        process.terminate()


def _follow_parent() -> None:
    """End this worker when the process that started it is gone: an orphan would keep drawing for nobody."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def stored_path(job: Job[Any], store: Store) -> Path:
    """Where a built artifact lies."""
    return store.path(job.digest, job.recipe.suffix)
