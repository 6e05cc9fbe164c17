"""Whether sound and picture drift apart in ten minutes."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.looking import plan_of
from benchmarks.measure import flash_beep_offsets
from benchmarks.running import checked, run, scratch
from benchmarks.sync import flash_cues
from benchmarks.verdict import Verdict, at_most
from tongpin.films.order import FilmOrder
from tongpin.films.storyboard import Object, Shot, Storyboard
from tongpin.films.storyboard_file import write_storyboard

SHOTS, SECONDS, SIZE, FRAME_MS = 60, 10.0, (128, 228), 1_000 / 30


def verdicts() -> Iterator[Verdict]:
    """Flashes in the second and the last of sixty shots of ten seconds."""
    with scratch() as folder:
        file = folder / "long.yaml"
        write_storyboard(file, _board())
        order = ["film", "--storyboard", str(file), "--size", f"{SIZE[0]}x{SIZE[1]}", "--music", "none", "--no-narration"]
        made = checked(run([*order, "--out", str(folder / "out")], store=folder / "store"))
        plan = plan_of(FilmOrder(board=_board(), size=SIZE, music="none", narrate=False), folder / "store")
        first, last = flash_beep_offsets(folder / "out" / "film.mp4", flash_cues(plan))
    if first.offset_ms is None or last.offset_ms is None:
        lacking = [cue.reason for cue in (first, last)]
        yield Verdict("sync: drift over ten minutes", None, FRAME_MS, False, "ms", "not measured", {"reasons": lacking})
        return
    yield at_most(
        "sync: drift over ten minutes",
        abs(last.offset_ms - first.offset_ms),
        round(FRAME_MS, 1),
        unit="ms",
        how=f"{SHOTS} shots of {SECONDS:g} s at {SIZE[0]}x{SIZE[1]}, flash and chime in the second and the last, decoded file",
        first_ms=round(first.offset_ms, 1),
        last_ms=round(last.offset_ms, 1),
        seen_s=(first.seen_s, last.seen_s),
        cpu_s=round(made.cpu_s, 1),
    )


def _board() -> Storyboard:
    """Quiet shots of a room, and a cup that flashes in two of them."""
    quiet = Shot(place="bedroom", seconds=SECONDS)
    flash = Shot(objects=(Object(id="smart_cup"),), fx=("flash",), seconds=SECONDS)
    return Storyboard(shots=(quiet, flash, *[quiet] * (SHOTS - 3), flash))
