"""What a film costs against the bare encoder, and how much memory it takes."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measure import x264_seconds
from benchmarks.running import checked, run, scratch
from benchmarks.texts import CAFE
from benchmarks.verdict import Verdict, at_most

MOST_RATIO, MOST_MB = 3.0, 1_000.0


def verdicts() -> Iterator[Verdict]:
    """CPU of the cafe film with everything in it over x264 alone on its frames, and the largest process."""
    with scratch() as folder:
        film = checked(run(["film", CAFE, "--duration", "10", "--out", str(folder / "out")], store=folder / "store"))
        bare = x264_seconds(folder / "out" / "film.mp4")
    how = "cafe film, 10 s, 1080x1920, 30 fps, all layers, empty store; CPU of all processes by wait4 over x264 veryfast crf 20"
    yield at_most(
        "cost: CPU of a film over x264 alone",
        film.cpu_s / bare,
        MOST_RATIO,
        unit="times",
        how=how,
        film_cpu_s=round(film.cpu_s, 2),
        x264_cpu_s=round(bare, 2),
        wall_s=round(film.wall_s, 1),
    )
    yield at_most("cost: memory of the largest process", film.peak_mb, MOST_MB, unit="MB", how="ru_maxrss of the same run")
