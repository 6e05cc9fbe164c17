"""Making a film again: nothing where nothing changed, and only what a changed word touches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.kept import holdings, made_since
from benchmarks.running import Run, checked, run, scratch
from benchmarks.texts import ten_shots
from benchmarks.verdict import Verdict, at_most

SIZE = "1080x1920"
MOST_AGAIN_S, MOST_SHARE = 2.0, 0.25
OTHER_WORDS = "工作很多，但她从来不急。"
# What one changed word may make anew; one shot is up to three takes, when its camera changes.
ALLOWED = {"utterance": 1, "picture": 3, "voice": 1, "effects": 1, "ambience": 1, "music": 1, "mix": 1, "film": 1, "cover": 1}


def verdicts() -> Iterator[Verdict]:
    """A full build, the same again, and one with other words in the fourth of ten shots."""
    with scratch() as folder:
        full = _film(folder, ten_shots())
        before = holdings(folder / "store")
        again = _film(folder, ten_shots())
        unchanged = made_since(before, holdings(folder / "store"))
        edited = _film(folder, ten_shots(OTHER_WORDS))
        made = made_since(before, holdings(folder / "store"))
    film = f"ten shots, {SIZE}, all layers"
    count = unchanged.total()
    yield at_most("again: artifacts made by a second run", count, 0, unit="artifacts", how=f"{film}; inode and time of writing")
    yield at_most("again: CPU of a second run", again.cpu_s, MOST_AGAIN_S, unit="s", how=f"{film}; wait4")
    over = {name: n for name, n in made.items() if n > ALLOWED.get(name, 0)}
    yield Verdict(
        promise="again: what one changed word makes anew",
        measured=float(made.total()),
        limit=float(sum(ALLOWED.values())),
        ok=not over,
        unit="artifacts",
        how=f"{film}; one utterance, the takes of one shot, stems, mix, join, cover",
        details={"made": dict(made), "of": len(before), "too_many": over},
    )
    yield at_most(
        "again: CPU after one changed word over a full build",
        edited.cpu_s / full.cpu_s,
        MOST_SHARE,
        unit="share",
        how=f"{film}; wait4",
        full_cpu_s=round(full.cpu_s, 2),
        edited_cpu_s=round(edited.cpu_s, 2),
    )


def _film(folder: Path, text: str) -> Run:
    return checked(run(["film", text, "--size", SIZE, "--out", str(folder / "out")], store=folder / "store"))
