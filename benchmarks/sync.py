"""Whether what is seen and what is heard agree, in the decoded files of different films."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.looking import View, lines_on_screen, mouth_box, plan_of, views
from benchmarks.measure import Cue, LipOffset, Offset, Region, flash_beep_offsets, lip_offset
from benchmarks.running import checked, run, scratch
from benchmarks.texts import CUED, SPOKEN
from benchmarks.verdict import Verdict
from tongpin.films.order import FilmOrder
from tongpin.films.plan import FilmPlan
from tongpin.films.soundtrack import EffectCue
from tongpin.films.stems import sound_of
from tongpin.media.timebase import samples_per_frame, to_samples
from tongpin.stage.arranging import positions
from tongpin.stage.scene import ActionSound

SIZE, LIMIT_MS = (540, 960), 33.4  # a frame at 30 a second
LEAST_FIT = 0.35  # a mouth that fits its voice worse than this has not been measured
# What is looked at when an action sounds: the end of a move or its hardest moment, of the hands or of the lower foot.
SEEN = {
    "footsteps": ("hit", "foot"),
    "run_steps": ("hit", "foot"),
    "thud": ("hit", "foot"),
    "clap": ("hit", "hand"),
    "chop_once": ("hit", "hand"),
    "cup_down": ("stop", "hand"),
}
WITHIN = {"hit": to_samples(0.13), "stop": to_samples(0.3), "cut": to_samples(0.2)}
REACH_UNITS = 24.0
MOST_OF_A_SOUND = 4  # of the same sound in one film


@dataclass(frozen=True)
class Film:
    """A film that was made, and the plan that says where to look in it."""

    text: str
    file: Path
    plan: FilmPlan


def verdicts() -> Iterator[Verdict]:
    """All lips of five films and all cues of six."""
    with scratch() as folder:
        yield _lips([_film(text, folder / f"spoken{n}", folder / "store") for n, text in enumerate(SPOKEN)])
        yield _cues([_film(text, folder / f"cued{n}", folder / "store") for n, text in enumerate(CUED)])


def _film(text: str, out: Path, store: Path) -> Film:
    checked(run(["film", text, "--size", f"{SIZE[0]}x{SIZE[1]}", "--out", str(out)], store=store))
    return Film(text, out / "film.mp4", plan_of(FilmOrder(text=text, size=SIZE), store))


# ---- lips ---------------------------------------------------------------------------------------
def _lips(films: Sequence[Film]) -> Verdict:
    found = [(film, _lip(film)) for film in films]
    clear = [fit.offset_ms for _, fit in found if fit is not None and fit.r >= LEAST_FIT]
    worst = max(map(abs, clear), default=None)
    return Verdict(
        promise="sync: lips and voice",
        measured=None if worst is None else round(worst, 1),
        limit=LIMIT_MS,
        ok=worst is not None and worst <= LIMIT_MS and len(clear) == len(films),
        unit="ms",
        how="decoded mp4: how dark the mouth is inside against the loudness of the voice, best lag; positive: voice later",
        details={"films": [_lip_details(film, fit) for film, fit in found]},
    )


def _lip(film: Film) -> LipOffset | None:
    """The longest line that is said on screen."""
    lines = lines_on_screen(film.plan)
    if not lines:
        return None
    line = max(lines, key=lambda spoken: spoken.end - spoken.start)
    takes, step = tuple(views(film.plan)), samples_per_frame(film.plan.order.fps)
    return lip_offset(film.file, lambda frame: mouth_box(takes, line.speaker, frame * step), line.start, line.end)


def _lip_details(film: Film, fit: LipOffset | None) -> dict[str, object]:
    if fit is None:
        return {"text": film.text, "reason": "no mouth moves"}
    plateau = [round(lag, 1) for lag in fit.plateau_ms]
    return {"text": film.text, "ms": round(fit.offset_ms, 1), "as_good": plateau, "r": round(fit.r, 2), "frames": fit.frames}


# ---- cues ---------------------------------------------------------------------------------------
def _cues(films: Sequence[Film]) -> Verdict:
    found = [(film, offset) for film in films for offset in flash_beep_offsets(film.file, cues_of(film.plan))]
    measured = [offset.offset_ms for _, offset in found if offset.offset_ms is not None]
    worst = max(map(abs, measured), default=None)
    return Verdict(
        promise="sync: cues and their sounds",
        measured=None if worst is None else round(worst, 1),
        limit=LIMIT_MS,
        ok=worst is not None and worst <= LIMIT_MS and len(measured) == len(found),
        unit="ms",
        how="decoded mp4: frame in which the picture changes where the cause is, against where its sound begins; positive: later",
        details={"cues": [_cue_details(film, offset) for film, offset in found]},
    )


def _cue_details(film: Film, offset: Offset) -> dict[str, object]:
    ms = None if offset.offset_ms is None else round(offset.offset_ms, 1)
    return {"text": film.text, "cue": offset.name, "ms": ms, "error_ms": round(offset.error_ms, 1), "reason": offset.reason}


def cues_of(plan: FilmPlan) -> tuple[Cue, ...]:
    """Everything in a film whose moment can be both seen and heard."""
    return (*_action_cues(plan), *flash_cues(plan))


def flash_cues(plan: FilmPlan) -> tuple[Cue, ...]:
    """Flashes that greet a cut: the thing is there from one frame to the next, at its brightest."""
    out = []
    for view in views(plan):
        flash = next((effect for effect in view.take.staging.effects if effect.kind == "flash"), None)
        if flash is not None and view.start > 0 and view.take.start == 0:
            sound = _effect_at(plan, view.start)
            out += [_cue("flash", view.start, _thing_region(view, flash.target), kind="cut", sound=sound)] if sound else []
    return tuple(out)


def _action_cues(plan: FilmPlan) -> Iterator[Cue]:
    takes = tuple(views(plan))
    for scene in plan.scenes:
        for name in SEEN:
            here = [sound for sound in scene.sounds if sound.sound == name][:MOST_OF_A_SOUND]
            for sound in here:
                at = scene.span.start + sound.start
                view = next(view for view in takes if view.start <= at < view.end)
                region, effect = _limb_region(view, sound, at), _effect_at(plan, at)
                if region is not None and effect is not None and _clear_of_cuts(view, at):
                    yield _cue(f"{name} at {at / 48_000:.2f} s", at, region, kind=SEEN[name][0], sound=effect)


def _cue(name: str, at: int, region: Region, *, kind: str, sound: EffectCue) -> Cue:
    made = sound_of(sound)
    # At a cut everything changes at once, which is the hardest move there is.
    looked = "hit" if kind == "cut" else kind
    return Cue(name, at, region, kind=looked, within=WITHIN[kind], sound=made.audio, sound_begins=made.onset)


def _effect_at(plan: FilmPlan, at: int) -> EffectCue | None:
    return next((effect for effect in plan.soundtrack.effects if effect.start == at), None)


def _clear_of_cuts(view: View, at: int) -> bool:
    """A cut inside the window would be the greatest change of all."""
    return view.start + WITHIN["stop"] < at < view.end - WITHIN["stop"] or (view.start == 0 and at < view.end - WITHIN["stop"])


def _limb_region(view: View, sound: ActionSound, at: int) -> Region | None:
    """Around the hand that is busier in front, or the foot that comes down; None out of the picture."""
    player = view.player(sound.part)
    if player is None:
        return None
    pose = view.instant(player, at).pose
    feet = player.figure.feet(pose)
    spot = max(feet, key=lambda foot: foot[1]) if SEEN[sound.sound][1] == "foot" else player.figure.hand(pose, "right")
    reach = REACH_UNITS * view.unit(player, at)
    return view.region(view.point(player, at, spot), (reach, reach * 0.7))


def _thing_region(view: View, name: str) -> Region:
    """Around a thing; the whole picture where the plan does not say which."""
    thing = positions(view.drawn.placed).get(name)
    if thing is None:
        return Region()
    x, y = view.drawn.lens.project(thing.x, thing.y + thing.height * 0.6, thing.z)
    reach = max(0.2, thing.height) * view.drawn.lens.scale(thing.z) * view.drawn.path.at(0.0).zoom
    return view.region(view.seen((x, y), view.start), (reach * 0.5, reach * 0.5)) or Region()
