"""The four stems and the mix as recipes: cues in, FLAC and WAV out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from tongpin.artifacts import Store
from tongpin.films.narration import read_utterance
from tongpin.films.soundtrack import BedCue, EffectCue, MusicCue, Soundtrack, VoiceCue
from tongpin.media.audio import write_wav
from tongpin.media.timebase import to_samples, to_seconds
from tongpin.sound import (
    BedCut,
    Clip,
    Reel,
    RoomCut,
    Sounded,
    Stem,
    Surroundings,
    compose,
    cut_beds,
    entries,
    loop,
    mix,
    placed,
    render,
    sounded,
)

Audio = npt.NDArray[np.float32]
StemName = Literal["voice", "effects", "ambience", "music"]
LONGEST_LOOP = to_samples(24)


@dataclass(frozen=True)
class StemRecipe:
    """One stem of a film, shape (n, 2)."""

    name: StemName
    length: int
    voices: tuple[VoiceCue, ...] = ()
    effects: tuple[EffectCue, ...] = ()
    beds: tuple[BedCue, ...] = ()
    music: tuple[MusicCue, ...] = ()
    hits: tuple[int, ...] = ()
    seed: int = 0

    suffix = ".wav"

    @property
    def effort(self) -> float:
        """Music costs most."""
        return to_seconds(self.length) * (0.08 if self.music else 0.03)

    def inputs(self) -> Mapping[str, object]:
        """All cues of this stem."""
        return {
            "length": self.length,
            "voices": self.voices,
            "effects": self.effects,
            "beds": self.beds,
            "music": self.music,
            "hits": self.hits,
            "seed": self.seed,
        }

    def needs(self) -> tuple[str, ...]:
        """The utterances."""
        return tuple(dict.fromkeys(v.utterance for v in self.voices))

    def make(self, store: Store, path: Path) -> None:
        """Sound all cues and write the stem."""
        stem = _STEMS[self.name](self, store)
        write_wav(path, stem.read(0, self.length))


def stem_recipes(track: Soundtrack) -> tuple[StemRecipe, ...]:
    """The stems of a film, each with only its own cues, so that a change of one leaves the others alone."""
    return (
        StemRecipe("voice", track.length, voices=track.voices),
        StemRecipe("effects", track.length, effects=track.effects),
        StemRecipe("ambience", track.length, beds=track.beds),
        StemRecipe("music", track.length, music=track.music, hits=track.hits, seed=track.seed),
    )


def _voice(recipe: StemRecipe, store: Store) -> Stem:
    clips = []
    for cue in recipe.voices:
        mono = read_utterance(store.path(cue.utterance, ".npz")).audio
        left, right = np.sqrt(0.5 * (1 - cue.pan)), np.sqrt(0.5 * (1 + cue.pan))
        clips.append(Clip(np.stack([mono * left, mono * right], 1).astype(np.float32), cue.start))
    return Stem(tuple(clips), recipe.length)


def _effects(recipe: StemRecipe, store: Store) -> Stem:
    return Stem(tuple(clip for cue in recipe.effects for clip in _effect(cue)), recipe.length)


def _effect(cue: EffectCue) -> tuple[Clip, ...]:
    """A sound placed so that its onset, not its first sample, lies at the cue."""
    return placed(sound_of(cue), cue.start)


def sound_of(cue: EffectCue) -> Sounded:
    """A sound of the catalogue, or straight from a foley recipe where a step names its ground."""
    length = cue.length or None
    if cue.sound in entries():
        return sounded(cue.sound, level=cue.level, indoor=cue.indoor, seed=cue.seed, pan=cue.pan, length=length)
    return render(cue.sound, intensity=0.5 + 0.4 * cue.level, distance_m=1.5, seed=cue.seed, pan=cue.pan, length=length)


def _ambience(recipe: StemRecipe, store: Store) -> Stem:
    cuts = [BedCut(_loop(cue), cue.start, cue.length) for cue in recipe.beds]
    return cut_beds(cuts, recipe.length)


def _loop(cue: BedCue) -> Audio:
    if cue.sound:
        return _lasting(cue.sound, min(cue.loop or cue.length, LONGEST_LOOP), cue.level, indoor=cue.indoor, seed=cue.seed)
    around = Surroundings(weather=cue.air.weather, hour=cue.air.hour, season=cue.air.season, indoor=cue.indoor)
    return loop(cue.place, length=cue.loop or cue.length, around=around, amb=cue.ambience, seed=cue.seed)


@lru_cache(8)
def _lasting(sound: str, length: int, level: float, *, indoor: bool, seed: int) -> Audio:
    """A sound that goes on, the same array for every shot in which it is heard."""
    return sounded(sound, level=level, indoor=indoor, seed=seed, length=length).audio


def _music(recipe: StemRecipe, store: Store) -> Stem:
    if not recipe.music:
        return Stem((), recipe.length)
    audio = compose(recipe.length, [(m.start, m.wanted) for m in recipe.music], hits=recipe.hits, seed=recipe.seed)
    return Stem((Clip(audio, 0),), recipe.length)


_STEMS = {"voice": _voice, "effects": _effects, "ambience": _ambience, "music": _music}


@dataclass(frozen=True)
class MixRecipe:
    """All stems as one master at film loudness."""

    stems: tuple[tuple[str, str], ...]  # name and digest
    length: int
    rooms: tuple[tuple[int, str], ...] = ()

    name = "mix"
    suffix = ".wav"

    @property
    def effort(self) -> float:
        """Loudness is measured several times."""
        return to_seconds(self.length) * 0.06

    def inputs(self) -> Mapping[str, object]:
        """Stems by digest, and the rooms."""
        return {"stems": self.stems, "length": self.length, "rooms": self.rooms}

    def needs(self) -> tuple[str, ...]:
        """The stems."""
        return tuple(digest for _, digest in self.stems)

    def make(self, store: Store, path: Path) -> None:
        """Mix and write the master."""
        stems = {name: Reel(store.path(digest, ".wav")) for name, digest in self.stems}
        mixed = mix(stems, rooms=[RoomCut(start, room) for start, room in self.rooms])
        write_wav(path, mixed.master[: self.length])
