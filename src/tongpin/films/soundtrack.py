"""What is heard and when: voices, effects, ambience and music as cues on the film's clock. Nothing is sounded here.

Effects come from four places: what actions make at the sample where they are seen, sounds the text asks for, emphasised words,
and flashes. A sound that an action already makes is not added a second time.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tongpin.films.order import FilmOrder
from tongpin.films.reading import lexicon
from tongpin.films.scenes import Scene
from tongpin.films.storyboard import Sound, Unmet
from tongpin.films.timeline import LineKey, Timeline
from tongpin.media.timebase import to_samples
from tongpin.sound import Entry, clashes, entry, music_mood
from tongpin.stage.staging import Air

FIRST_EFFECT = to_samples(0.7)
EFFECT_SPACE = to_samples(1.1)  # asked sounds do not pile up: each is heard for itself
LONGEST_RUN = to_samples(6)
FADE = to_samples(0.6)
DING, FLASH_SOUND = "emphasis_ding", "success_chime"
ROOMS = {
    "cafe": "cafe",
    "classroom": "classroom",
    "office": "office",
    "bedroom": "bedroom",
    "living_room": "living_room",
    "kitchen": "kitchen",
    "gym": "gym",
    "studio": "studio",
}
TONE_MOODS = {"plain": "bright", "warm": "warm", "romantic": "warm", "lively": "playful", "tense": "tense", "gloomy": "sad", "calm": "calm"}
LEVEL_DB = 9.0  # how much quieter or louder "faint" and "loud" make a sound


@dataclass(frozen=True)
class VoiceCue:
    """An utterance at its time. `start` is where its first sample lies."""

    utterance: str
    start: int
    length: int
    pan: float = 0.0


@dataclass(frozen=True)
class EffectCue:
    """A sound whose onset is heard at `start`; `length` is 0 for what has a length of its own."""

    sound: str
    start: int
    length: int = 0
    intensity: float = 0.5
    gain_db: float = 0.0
    pan: float = 0.0
    distance_m: float = 1.5
    room: str = "dry"
    seed: int = 0


@dataclass(frozen=True)
class BedCue:
    """A place's ambience from a cut to a cut, or a lasting sound that was asked for (`sound`)."""

    place: str
    start: int
    length: int
    air: Air
    sound: str = ""
    gain_db: float = 0.0
    without: tuple[str, ...] = ()
    seed: int = 0


@dataclass(frozen=True)
class MusicCue:
    """A stretch of music in one mood."""

    mood: str
    start: int
    length: int


@dataclass(frozen=True)
class Soundtrack:
    """Everything that is heard in a film."""

    length: int
    voices: tuple[VoiceCue, ...]
    effects: tuple[EffectCue, ...]
    beds: tuple[BedCue, ...]
    music: tuple[MusicCue, ...]
    hits: tuple[int, ...]
    rooms: tuple[tuple[int, str], ...]
    seed: int
    unmet: tuple[Unmet, ...] = ()


def score(scenes: Sequence[Scene], timeline: Timeline, order: FilmOrder, utterances: Mapping[LineKey, str]) -> Soundtrack:
    """Decide what a film sounds like."""
    music = () if order.music == "none" else _music(scenes, order)
    planned = [_Planner(scene, order.seed) for scene in scenes]
    return Soundtrack(
        length=timeline.length,
        voices=tuple(VoiceCue(utterances[s.key], s.start, s.length, _pan(scenes, s.key)) for s in timeline.lines),
        effects=tuple(sorted((cue for p in planned for cue in p.effects()), key=lambda c: (c.start, c.sound))),
        beds=tuple(bed for p in planned for bed in p.beds()),
        music=music,
        hits=tuple(m.start for m in music[1:]),
        rooms=tuple((s.span.start, ROOMS.get(s.staging.place, "dry")) for s in scenes),
        seed=order.seed,
        unmet=tuple(u for p in planned for u in p.unmet()),
    )


def _pan(scenes: Sequence[Scene], key: LineKey) -> float:
    """A speaker is heard a little from where he stands; the narrator from the middle."""
    scene = next(s for s in scenes if s.span.index == key.shot)
    speaker = scene.shot.lines[key.line].speaker
    pans = [s.pan for s in scene.sounds if s.part == speaker]
    return pans[0] * 0.5 if pans else 0.0


class _Planner:
    """The sounds of one scene."""

    def __init__(self, scene: Scene, seed: int) -> None:
        self.scene, self.seed = scene, seed
        self.room = ROOMS.get(scene.staging.place, "dry")
        self.start, self.length = scene.span.start, scene.span.length
        self.asked = [(sound, _entry(sound)) for sound in scene.shot.sounds]
        self.acted = {s.sound for s in scene.sounds}

    def effects(self) -> list[EffectCue]:
        return [*self._actions(), *self._asked_effects(), *self._emphases(), *self._flashes()]

    def _cue(self, sound: str, start: int, number: int, **how: float | int) -> EffectCue:
        seed = zlib.crc32(f"{sound}/{self.scene.span.index}/{number}/{self.seed}".encode()) % 10_000
        return replace(EffectCue(sound, start, room=self.room, seed=seed), **how)  # type: ignore[arg-type]

    def _actions(self) -> list[EffectCue]:
        levels = {sound.id: sound.level for sound, _ in self.asked}
        return [
            self._cue(s.sound, self.start + s.start, n, length=s.length, intensity=s.strength, pan=s.pan, gain_db=LEVEL_DB * levels.get(s.sound, 0.0))
            for n, s in enumerate(self.scene.sounds)
        ]

    def _asked_effects(self) -> list[EffectCue]:
        """Asked sounds that no action makes: one after the other, runs as long as they may."""
        out, at = [], FIRST_EFFECT
        for number, (sound, known) in enumerate(self.asked):
            if known is None or known.kind == "bed" or sound.id in self.acted:
                continue
            start = to_samples(sound.at) if sound.at is not None else min(at, max(0, self.length - EFFECT_SPACE))
            length = min(LONGEST_RUN, self.length - start) if known.kind == "run" else 0
            cue = self._cue(sound.id, self.start + start, number, length=length, gain_db=LEVEL_DB * sound.level)
            out.append(replace(cue, distance_m=3.0 if sound.level < 0 else 1.5))
            at = start + max(EFFECT_SPACE, length // 2)
        return out

    def _emphases(self) -> list[EffectCue]:
        return [self._cue(DING, e.start, n, gain_db=-3.0) for n, e in enumerate(self.scene.emphases)]

    def _flashes(self) -> list[EffectCue]:
        """A flash that nobody gave a sound rings softly, so that it is one event and not a fault of the picture."""
        flashes = [e for e in self.scene.staging.effects if e.kind == "flash"]
        return [self._cue(FLASH_SOUND, self.start + e.start, n, gain_db=-4.0) for n, e in enumerate(flashes)]

    def beds(self) -> list[BedCue]:
        """The place's own ambience, less what clashes with an asked sound, and asked sounds that last."""
        staging = self.scene.staging
        wanted = [sound for sound, known in self.asked if known is not None and known.kind == "bed"]
        without = tuple(sorted({other for sound in wanted for other in clashes(sound.id)}))
        out = [BedCue(staging.place, self.start, self.length, staging.air, without=without, seed=self.seed)]
        for sound in wanted:
            out.append(replace(out[0], sound=sound.id, gain_db=LEVEL_DB * sound.level, without=()))
        return out

    def unmet(self) -> list[Unmet]:
        return [
            Unmet(what=s.asked_as or s.id, why_zh="音效库里没有这种声音，没有配", why_en="no recipe for this sound; it is not heard", shot=self.scene.span.index)
            for s, known in self.asked
            if known is None and s.id not in self.acted
        ]


def _entry(sound: Sound) -> Entry | None:
    return entry(sound.id)


def _music(scenes: Sequence[Scene], order: FilmOrder) -> tuple[MusicCue, ...]:
    """One stretch per mood: a shot without a word about music goes on with what plays."""
    out: list[MusicCue] = []
    default = _first_mood(scenes, order)
    for scene in scenes:
        mood = default if order.music != "auto" else _mood(scene) or (out[-1].mood if out else default)
        if out and out[-1].mood == mood:
            out[-1] = replace(out[-1], length=out[-1].length + scene.span.length)
        else:
            out.append(MusicCue(mood, scene.span.start, scene.span.length))
    return tuple(out)


def _first_mood(scenes: Sequence[Scene], order: FilmOrder) -> str:
    if order.music != "auto":
        return order.music
    return next((m for m in map(_mood, scenes) if m), TONE_MOODS[scenes[0].staging.air.tone])


def _mood(scene: Scene) -> str:
    """What the text says about music, else a change of the story's tone."""
    known = lexicon().musics
    genres = [m for m in scene.shot.music if m in known and known[m].genre]
    moods = [m for m in scene.shot.music if m in known and not known[m].genre]
    for name in (*genres, *moods):
        return music_mood(name)
    tone = scene.staging.air.tone
    return TONE_MOODS[tone] if tone != "plain" else ""
