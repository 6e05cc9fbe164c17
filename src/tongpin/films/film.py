"""Making a film: plan, build what is missing, and put the result into a folder a person can use."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from tongpin.artifacts import sweep
from tongpin.films.build import BuildReport, build, stored_path
from tongpin.films.manifest import write_manifest
from tongpin.films.order import FilmOrder
from tongpin.films.otio import write_otio
from tongpin.films.plan import FilmPlan, Studio, plan_film
from tongpin.films.storyboard import Unmet
from tongpin.films.storyboard_file import write_storyboard
from tongpin.films.subtitles import srt_text
from tongpin.media.replacing import ready_folder, replacing
from tongpin.media.timebase import to_seconds
from tongpin.progress import Progress, Silence


@dataclass(frozen=True)
class Film:
    """A finished film: where it lies, how long it is, what was made now, and what it does not show or sound."""

    path: Path
    seconds: float
    made: int
    found: int
    unmet: tuple[Unmet, ...]


def make_film(order: FilmOrder, studio: Studio, out: Path, progress: Progress | None = None) -> Film:
    """Make a film and everything beside it into `out`. Raises only errors of the tree; nothing half-written stays."""
    progress = progress or Silence()
    plan = plan_film(order, studio, progress)
    ready_folder(out)
    progress.stage("绘制与混音", "Drawing and mixing", len(plan.jobs))
    report = build(plan.jobs, studio.store, processes=studio.processes, progress=progress)
    progress.stage("写入文件夹", "Writing the folder", 0)
    deliver(plan, studio, out)
    sweep(studio.store, (plan.film.digest, plan.cover.digest), studio.budget)
    return _film(plan, report, out)


def _film(plan: FilmPlan, report: BuildReport, out: Path) -> Film:
    return Film(out / "film.mp4", to_seconds(plan.timeline.length), len(report.made), len(report.found), plan.unmet)


def deliver(plan: FilmPlan, studio: Studio, out: Path) -> None:
    """Write the film, subtitles, cover, storyboard, timeline and manifest; each file is whole or not there."""
    ready_folder(out)
    for job, name in ((plan.film, "film.mp4"), (plan.cover, "cover.png")):
        with replacing(out / name) as part:
            shutil.copyfile(stored_path(job, studio.store), part)
    with replacing(out / "film.srt") as part:
        part.write_text(srt_text(plan.subtitles), encoding="utf-8", newline="\n")
    with replacing(out / "storyboard.yaml") as part:
        write_storyboard(part, plan.board.model_copy(update={"unmet": plan.unmet[:200]}))
    with replacing(out / "timeline.otio") as part:
        write_otio(part, plan.board, plan.timeline, plan.soundtrack)
    with replacing(out / "manifest.json") as part:
        write_manifest(part, plan, studio.store)
