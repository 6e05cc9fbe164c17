"""What is heard and when: voices, effects, ambience and music as cues on the film's clock. Nothing is sounded here.

Effects come from four places: what actions make at the sample where they are seen, sounds the text asks for, emphasised words,
and flashes. A sound that an action already makes is not added a second time.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tongpin.films.beats import CHANGE_AT
from tongpin.films.order import FilmOrder
from tongpin.films.reading import lexicon
from tongpin.films.scenes import Scene
from tongpin.films.storyboard import MusicChange, Sound, Unmet
from tongpin.films.timeline import LineKey, Timeline
from tongpin.media.timebase import to_samples
from tongpin.sound import choose_style, entries, ground, single
from tongpin.stage.scene import ActionSound
from tongpin.stage.sets import is_roofed
from tongpin.stage.staging import Air

FIRST_EFFECT = to_samples(0.7)
EFFECT_SPACE = to_samples(1.1)  # asked sounds do not pile up: each is heard for itself
LONGEST_RUN = to_samples(6)
MUSIC_LENGTHS = to_samples(2), to_samples(3_600)  # between which the composer has a beginning and an end to write
DING, FLASH_SOUND = "emphasis_ding", "success_chime"
# Sounds of single steps, which the ground changes.
STEPS = {"footsteps": "step", "run_steps": "step"}
# Single sounds that actors make, and the asked sound that is heard with them already.
SINGLE = {"ball": "ball_bounce", "chop_once": "chop", "cup_down": "put", "laugh": "laughter"}
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
# What the words of a change of music mean as a mood.
CHANGES = {"faster": "lively", "slower": "calm", "louder": "inspiring", "softer": "soft"}
# What a story's tone wants of the music where nobody says it, as ids of the music lexicon.
TONE_MUSIC = {
    "plain": ("cheerful",),
    "warm": ("warm",),
    "romantic": ("romantic",),
    "lively": ("lively",),
    "tense": ("tense",),
    "gloomy": ("sad",),
    "calm": ("calm",),
}


@dataclass(frozen=True)
class VoiceCue:
    """An utterance at its time. `start` is where its first sample lies."""

    utterance: str
    start: int
    length: int
    pan: float = 0.0


@dataclass(frozen=True)
class EffectCue:
    """A sound (id of the catalogue or of a foley recipe) whose onset is heard at `start`; length 0 is the sound's own."""

    sound: str
    start: int
    length: int = 0
    level: float = 0.0  # -1 faint .. 1 loud
    pan: float = 0.0
    indoor: bool = False
    seed: int = 0


@dataclass(frozen=True)
class BedCue:
    """A place's ambience from a cut to a cut, or a lasting sound that was asked for (`sound`)."""

    place: str
    start: int
    length: int
    air: Air
    sound: str = ""
    level: float = 0.0
    ambience: str = ""  # the lexicon's own sound of this exact place
    indoor: bool = False
    loop: int = 0  # samples that the loop is made for: one figure per place, so that all its shots share one loop
    seed: int = 0


@dataclass(frozen=True)
class MusicCue:
    """A stretch of music; what is wanted of it as ids of the music lexicon."""

    wanted: tuple[str, ...]
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


def score(
    scenes: Sequence[Scene],
    timeline: Timeline,
    order: FilmOrder,
    utterances: Mapping[LineKey, str],
    *,
    changes: Sequence[MusicChange] = (),
) -> Soundtrack:
    """Decide what a film sounds like."""
    fits = MUSIC_LENGTHS[0] <= timeline.length <= MUSIC_LENGTHS[1]
    wished = changes if order.music == "auto" else ()
    music = _changed(_music(scenes, order), scenes, wished) if fits and order.music != "none" else ()
    planned = [_Planner(scene, order.seed) for scene in scenes]
    return Soundtrack(
        length=timeline.length,
        voices=tuple(VoiceCue(utterances[s.key], s.start, s.length, _pan(scenes, s.key)) for s in timeline.lines),
        effects=tuple(sorted((cue for p in planned for cue in p.effects()), key=lambda c: (c.start, c.sound))),
        beds=_shared_loops([bed for p in planned for bed in p.beds()]),
        music=music,
        hits=tuple(m.start for m in music[1:]),
        rooms=tuple((s.span.start, ROOMS.get(s.staging.place, "dry")) for s in scenes),
        seed=order.seed,
        unmet=(*(u for p in planned for u in p.unmet()), *(() if fits else _no_music(scenes, order))),
    )


def _no_music(scenes: Sequence[Scene], order: FilmOrder) -> tuple[Unmet, ...]:
    """Music that was asked for in a film that is too short or too long for a piece."""
    asked = (order.music,) if order.music != "auto" else tuple(name for scene in scenes for name in scene.shot.music)
    zh, en = "片长放不下一段完整的配乐，没有配乐", "no piece of music fits this length; there is none"
    return tuple(Unmet(what=name, why_zh=zh, why_en=en) for name in dict.fromkeys(asked) if name != "none")


def _shared_loops(beds: Sequence[BedCue]) -> tuple[BedCue, ...]:
    """One loop per sound of the film, as long as its longest stretch: made once, shared by every shot in which it is heard."""
    longest: dict[BedCue, int] = {}
    for bed in beds:
        key = replace(bed, start=0, length=0)
        longest[key] = max(longest.get(key, 0), bed.length)
    return tuple(replace(bed, loop=longest[replace(bed, start=0, length=0)]) for bed in beds)


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
        self.indoor = is_roofed(scene.staging.place, scene.staging.dressing)
        self.start, self.length = scene.span.start, scene.span.length
        self.asked = [(sound, entries().get(sound.id)) for sound in scene.shot.sounds]
        self.acted = {s.sound for s in scene.sounds} | {SINGLE[s.sound] for s in scene.sounds if s.sound in SINGLE}
        self.flashes = [effect for effect in scene.staging.effects if effect.kind == "flash"]
        hits = (s for s, known in self.asked if known and known.kind == "hit" and s.at is None and s.id not in self.acted)
        self.flashing = next(hits, None) if self.flashes else None  # the asked sound that is heard with the flash

    def effects(self) -> list[EffectCue]:
        return [*self._actions(), *self._asked_effects(), *self._emphases(), *self._flashes()]

    def _cue(self, sound: str, start: int, number: int, **how: float | int) -> EffectCue:
        seed = zlib.crc32(f"{sound}/{self.scene.span.index}/{number}/{self.seed}".encode()) % 10_000
        return replace(EffectCue(sound, start, indoor=self.indoor, seed=seed), **how)  # type: ignore[arg-type]

    def _actions(self) -> list[EffectCue]:
        levels = {sound.id: sound.level for sound, _ in self.asked}
        return [
            self._cue(
                self._one_of(s),
                self.start + s.start,
                n,
                length=s.length,
                level=max(-1.0, min(1.0, s.strength - 0.5 + levels.get(s.sound, 0.0))),
                pan=s.pan,
            )
            for n, s in enumerate(self.scene.sounds)
        ]

    def _one_of(self, heard: ActionSound) -> str:
        """A single step sounds of what it steps on, and a knock that is seen is one rap."""
        if heard.sound not in STEPS:
            return heard.sound if heard.length else single(heard.sound)
        air, place = self.scene.staging.air, self.scene.staging.place
        return f"{STEPS[heard.sound]}_{ground(place, weather=air.weather, season=air.season, indoor=self.indoor)}"

    def _asked_effects(self) -> list[EffectCue]:
        """Asked sounds that no action makes: one after the other, runs as long as they may."""
        out, at = [], FIRST_EFFECT
        for number, (sound, known) in enumerate(self.asked):
            if known is None or known.kind == "bed" or sound.id in self.acted:
                continue
            start = self._asked_start(sound, at)
            length = min(LONGEST_RUN, self.length - start) if known.kind == "run" else 0
            out.append(self._cue(sound.id, self.start + start, number, length=length, level=sound.level))
            at = max(at, start + max(EFFECT_SPACE, length // 2))
        return out

    def _asked_start(self, sound: Sound, free: int) -> int:
        """Its own time, the flash that it belongs to, or the next free moment of the shot."""
        if sound.at is not None and to_samples(sound.at) < self.length:
            return to_samples(sound.at)
        if sound is self.flashing:
            return self.flashes[0].start
        return min(free, max(0, self.length - EFFECT_SPACE))

    def _emphases(self) -> list[EffectCue]:
        return [self._cue(DING, e.start, n, level=-0.2) for n, e in enumerate(self.scene.emphases)]

    def _flashes(self) -> list[EffectCue]:
        """A flash that nobody gave a sound rings softly, so that it is one event and not a fault of the picture."""
        silent = self.flashes[1:] if self.flashing else self.flashes
        return [self._cue(FLASH_SOUND, self.start + e.start, n, level=-0.2) for n, e in enumerate(silent)]

    def beds(self) -> list[BedCue]:
        """The place's own ambience and asked sounds that last."""
        staging = self.scene.staging
        wanted = [sound for sound, known in self.asked if known is not None and known.kind == "bed"]
        place = lexicon().places.get(self.scene.shot.place or "")
        ambience = place.ambience if place else ""
        own = BedCue(staging.place, self.start, self.length, self._heard_air(), indoor=self.indoor, seed=self.seed)
        # What the place sounds like anyway is there already, unless it shall be louder.
        added = [sound for sound in wanted if sound.id != ambience or sound.level > 0]
        return [replace(own, ambience=ambience), *(replace(own, sound=sound.id, level=sound.level) for sound in added)]

    def _heard_air(self) -> Air:
        """The air as it sounds: where rain is asked for, the place's own birds are silent even if nobody named the weather."""
        air = self.scene.staging.air
        wet = any(sound.id.startswith("rain") or sound.id == "thunder" for sound, _ in self.asked)
        return replace(air, weather="rain") if wet and air.weather not in ("rain", "storm") else air

    def unmet(self) -> list[Unmet]:
        zh, en = "音效库里没有这种声音，没有配", "no recipe for this sound; it is not heard"
        unknown = [s for s, known in self.asked if known is None and s.id not in self.acted]
        late_zh, late_en = "要求的时间在镜头结束之后，已提前", "asked for after the end of its shot; it is heard before"
        late = [s for s, known in self.asked if known and s.at is not None and to_samples(s.at) >= self.length]
        return [
            Unmet(what=sound.asked_as or sound.id, why_zh=why_zh, why_en=why_en, shot=self.scene.span.index)
            for sounds, why_zh, why_en in ((unknown, zh, en), (late, late_zh, late_en))
            for sound in sounds
        ]


def _music(scenes: Sequence[Scene], order: FilmOrder) -> tuple[MusicCue, ...]:
    """One stretch per wish: a shot without a word about music goes on with what plays."""
    out: list[MusicCue] = []
    default = _first_wish(scenes, order)
    for scene in scenes:
        wanted = default if order.music != "auto" else _wish(scene) or (out[-1].wanted if out else default)
        if out and out[-1].wanted == wanted:
            out[-1] = replace(out[-1], length=out[-1].length + scene.span.length)
        else:
            out.append(MusicCue(wanted, scene.span.start, scene.span.length))
    return tuple(out)


def _changed(music: tuple[MusicCue, ...], scenes: Sequence[Scene], changes: Sequence[MusicChange]) -> tuple[MusicCue, ...]:
    """The music with its turns: at the moment when an action begins, or past the middle where the text names no moment."""
    known = lexicon().musics
    for change in changes:
        to = CHANGES.get(change.to, change.to)
        if to in known:
            music = _turned(music, _moment(scenes, change.when), to)
    return music


def _moment(scenes: Sequence[Scene], action: str | None) -> int:
    for scene in scenes:
        begins = [beat.start for part in scene.staging.parts for beat in part.beats if beat.action == action]
        if action and begins:
            return scene.span.start + min(begins)
    last = scenes[-1].span
    return last.start if len(scenes) > 1 else last.start + round(last.length * CHANGE_AT)


def _turned(music: tuple[MusicCue, ...], at: int, to: str) -> tuple[MusicCue, ...]:
    """From `at` on in another mood, played by the same instruments."""
    out: list[MusicCue] = []
    for cue in music:
        kept = min(cue.length, max(0, at - cue.start))
        genres = tuple(w for w in cue.wanted if w in lexicon().musics and lexicon().musics[w].genre)
        out += [replace(cue, length=kept)] if kept else []
        if kept < cue.length:
            out.append(MusicCue((to, *(g for g in genres if g != to)), cue.start + kept, cue.length - kept))
    return tuple(out)


def _first_wish(scenes: Sequence[Scene], order: FilmOrder) -> tuple[str, ...]:
    if order.music != "auto":
        choose_style((order.music,))  # an unknown one is refused here, before anything is drawn
        return (order.music,)
    return next((wish for wish in map(_wish, scenes) if wish), TONE_MUSIC[scenes[0].staging.air.tone])


def _wish(scene: Scene) -> tuple[str, ...]:
    """What the text says about music, else a change of the story's tone."""
    known = lexicon().musics
    named = tuple(name for name in scene.shot.music if name in known)
    if named:
        return named
    tone = scene.staging.air.tone
    return TONE_MUSIC[tone] if tone != "plain" else ()
