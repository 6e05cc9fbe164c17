"""From an order to the list of everything a film is made of. Planning builds only speech, because speech decides the times.

Read it top down: board, voices, utterances, timeline, scenes, soundtrack, jobs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tongpin.artifacts import Store
from tongpin.errors import InputError
from tongpin.films.build import Job, build, missing
from tongpin.films.coverage import stretches
from tongpin.films.illustrating import illustrate, stay
from tongpin.films.joining import CoverRecipe, FilmRecipe
from tongpin.films.narration import cast_voices, read_utterance, request_inputs, speech_requests, write_utterance
from tongpin.films.order import FilmOrder
from tongpin.films.pictures.staged import TakeRecipe
from tongpin.films.promises import style_unmet
from tongpin.films.pulsing import pulsing
from tongpin.films.reading import lexicon, read_storyboard
from tongpin.films.readouts import fill_readouts
from tongpin.films.rehearsal import count_plurals
from tongpin.films.scenes import Scene, film_scenes
from tongpin.films.shortfalls import shortfalls
from tongpin.films.soundtrack import Soundtrack, score
from tongpin.films.stems import MixRecipe, StemRecipe, stem_recipes
from tongpin.films.storyboard import Storyboard, Unmet
from tongpin.films.subtitles import SubtitleCue, overlay_unmet, subtitle_cues, subtitle_unmet
from tongpin.films.telling import share_lines, show_unspeakable, tell
from tongpin.films.timeline import LineKey, Timeline, lay_out, respeed
from tongpin.gateway.speech import SpeechBackend, SpeechRequest, Utterance
from tongpin.media.timebase import to_samples
from tongpin.progress import Progress

LONGEST_STRETCH = to_samples(9)  # a longer take is drawn in pieces, so that a film of one shot keeps every core busy


@dataclass(frozen=True)
class Studio:
    """What films are made with: where artifacts lie and how many bytes they may take, who speaks, how many processes draw."""

    store: Store
    speech: SpeechBackend
    processes: int
    narrator: str
    budget: int = 20_000_000_000


@dataclass(frozen=True)
class UtteranceRecipe:
    """One line as speech. The backend is not part of the value; its name and version are."""

    request: SpeechRequest
    backend: str
    backend_version: str
    speech: SpeechBackend

    name = "utterance"
    suffix = ".npz"

    @property
    def effort(self) -> float:
        """Speech costs little."""
        return 0.02 * len(self.request.text)

    def inputs(self) -> Mapping[str, object]:
        """The request and who answers it."""
        return request_inputs(self.request, self.backend, self.backend_version)

    def needs(self) -> tuple[str, ...]:
        """Nothing but words."""
        return ()

    def make(self, store: Store, path: Path) -> None:
        """Speak and store."""
        write_utterance(self.speech.say(self.request), path)


@dataclass(frozen=True)
class Spoken:
    """The lines of a film as utterances: by line, the artifact and what is in it."""

    jobs: Mapping[LineKey, Job[UtteranceRecipe]]
    utterances: Mapping[LineKey, Utterance]

    @property
    def lengths(self) -> dict[LineKey, int]:
        """Samples that each line lasts."""
        return {key: len(u.audio) for key, u in self.utterances.items()}


@dataclass(frozen=True)
class FilmPlan:
    """Everything a film will be made of, each part named by what it depends on."""

    order: FilmOrder
    board: Storyboard
    timeline: Timeline
    spoken: Spoken
    scenes: tuple[Scene, ...]
    soundtrack: Soundtrack
    subtitles: tuple[SubtitleCue, ...]
    takes: tuple[Job[TakeRecipe], ...]
    stems: tuple[Job[StemRecipe], ...]
    mix: Job[MixRecipe]
    film: Job[FilmRecipe]
    cover: Job[CoverRecipe]
    unmet: tuple[Unmet, ...]

    @cached_property
    def jobs(self) -> tuple[Job[Any], ...]:
        """All jobs, each artifact once."""
        every: list[Job[Any]] = [*self.spoken.jobs.values(), *self.takes, *self.stems, self.mix, self.film, self.cover]
        return tuple({job.digest: job for job in every}.values())

    def todo(self, store: Store) -> tuple[Job[Any], ...]:
        """What is not in the store yet."""
        return missing(self.jobs, store)


def board_of(order: FilmOrder) -> Storyboard:
    """The storyboard of an order: the given one, or what the words say."""
    board = order.board or read_storyboard(order.text)
    if order.board is None:  # what somebody edited stays as it is
        board = count_plurals(fill_readouts(stay(illustrate(board), lexicon())))
    return show_unspeakable(share_lines(tell(board) if order.narrate else board))


def plan_film(order: FilmOrder, studio: Studio, progress: Progress) -> FilmPlan:
    """Decide everything about a film. Speaks the lines that are not in the store yet."""
    board = board_of(order)
    progress.stage("配音", "Speaking", sum(len(s.lines) for s in board.shots))
    timeline, spoken = _times(order, board, studio, progress)
    scenes = film_scenes(board, timeline, spoken.utterances, order)
    voices = {key: job.digest for key, job in spoken.jobs.items()}
    soundtrack = score(scenes, timeline, order, voices, changes=board.music_changes)
    if any(change.to == "follow" for change in board.music_changes):
        scenes = pulsing(scenes, soundtrack, order.fps)
    subtitles = subtitle_cues(board, timeline, spoken.utterances, order.size)
    takes = _take_jobs(scenes, subtitles, order.fps)
    stems = tuple(Job.of(recipe) for recipe in stem_recipes(soundtrack))
    mix = Job.of(MixRecipe(_stem_digests(stems), soundtrack.length, soundtrack.rooms))
    film = Job.of(FilmRecipe(tuple((job.digest, job.recipe.frames) for job in takes), mix.digest, order.fps))
    overlays = tuple(overlay for scene in scenes for overlay in scene.overlays)
    unseen = (*soundtrack.unmet, *subtitle_unmet(subtitles, order.size), *overlay_unmet(overlays, order.size))
    of_scenes = (*(u for s in scenes for u in s.unmet), *shortfalls(board, lexicon()))
    unmet = tuple(dict.fromkeys((*board.unmet, *style_unmet(board), *timeline.unmet, *of_scenes, *unseen)))
    return FilmPlan(
        order=order,
        board=board,
        timeline=timeline,
        spoken=spoken,
        scenes=scenes,
        soundtrack=soundtrack,
        subtitles=subtitles,
        takes=takes,
        stems=stems,
        mix=mix,
        film=film,
        cover=_cover(takes, order.fps),
        unmet=unmet,
    )


def _times(order: FilmOrder, board: Storyboard, studio: Studio, progress: Progress) -> tuple[Timeline, Spoken]:
    """Speak at the natural pace, lay out, and speak again where the asked length wants another pace."""
    cast = cast_voices(board, studio.speech.voices(), lexicon().person, _narrator(order, studio))
    spoken = _speak(speech_requests(board, cast), studio, progress)
    timeline = lay_out(board, spoken.lengths, fps=order.fps, duration=order.duration or board.duration)
    if timeline.speed == 1.0:
        return timeline, spoken
    spoken = _speak(speech_requests(board, cast, timeline.speed), studio, progress)
    return respeed(timeline, spoken.lengths), spoken


def _narrator(order: FilmOrder, studio: Studio) -> str:
    """The asked voice, if this machine has it."""
    names = [v.name for v in studio.speech.voices()]
    wanted = order.voice or studio.narrator
    if wanted in names:
        return wanted
    listed = "、".join(names)
    raise InputError(
        f"没有名为“{wanted}”的声音",
        f"there is no voice named '{wanted}'",
        hint_zh=f"可选的声音：{listed}",
        hint_en=f"Voices here: {', '.join(names)}",
    )


def _speak(requests: Mapping[LineKey, SpeechRequest], studio: Studio, progress: Progress) -> Spoken:
    speech = studio.speech
    jobs = {key: Job.of(UtteranceRecipe(r, speech.name, speech.version, speech)) for key, r in requests.items()}
    unique = tuple({job.digest: job for job in jobs.values()}.values())
    # In this process: an engine costs more to start than a line costs to say.
    build(unique, studio.store, processes=1, progress=progress)
    read = {job.digest: read_utterance(studio.store.path(job.digest, job.recipe.suffix)) for job in unique}
    return Spoken(jobs, {key: read[job.digest] for key, job in jobs.items()})


def _take_jobs(scenes: tuple[Scene, ...], subtitles: tuple[SubtitleCue, ...], fps: int) -> tuple[Job[TakeRecipe], ...]:
    jobs: list[Job[TakeRecipe]] = []
    for scene in scenes:
        words = tuple(cue.shifted(-scene.span.start) for cue in subtitles if scene.span.start <= cue.start < scene.span.end)
        for take in scene.takes:
            for start, length in stretches([(take.start, take.length)], LONGEST_STRETCH, fps):
                jobs.append(Job.of(TakeRecipe.cut(take, start, length, words=words, overlays=scene.overlays)))
    return tuple(jobs)


def _stem_digests(stems: tuple[Job[StemRecipe], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((job.recipe.name, job.digest) for job in stems)


def _cover(takes: tuple[Job[TakeRecipe], ...], fps: int) -> Job[CoverRecipe]:
    """The nearest picture of people says most; the middle of a take has no cut or fade in it."""
    best = max(takes, key=lambda job: job.recipe.tells)
    return Job.of(CoverRecipe(best.digest, best.recipe.length // 2, fps))
