"""Rendering a recipe: calibrated level, distance, place, room, tail and onset. The one way to get a sound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from scipy import fft as sfft

from tongpin.errors import InputError
from tongpin.sound.foley import (
    animals,
    crowds,
    doors,
    household,
    kitchen,
    machines,
    nature,
    paper,
    people,
    signals,
    steps,
    tunes,
    vehicles,
)
from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.signal.arrays import SR, Audio, Signal, as_stereo, gain, panned, samples, seeded
from tongpin.sound.signal.curves import ramp_down
from tongpin.sound.signal.filters import highpass
from tongpin.sound.signal.meters import find_onset, loudest, spectrum_lufs
from tongpin.sound.signal.noise import curve_gain
from tongpin.sound.signal.rooms import DRY, ROOMS, darkened, distance_gain, reverb

_CEILING = 0.84
_KNEE = 0.7 * _CEILING
_CUT_FADE = 0.08  # seconds, where a run is shorter than it can be played
_SUBSONIC = ((8.0, -80.0), (20.0, -12.0), (32.0, 0.0))


@dataclass(frozen=True)
class Sounded:
    """A finished sound: stereo float32 at 48 kHz, and the sample at which it is first clearly heard."""

    audio: Audio
    onset: int


@lru_cache(1)
def recipes() -> Mapping[str, Recipe]:
    """Every recipe by name."""
    families = (paper, kitchen, signals, steps, doors, nature, machines, people, crowds, animals, vehicles, household, tunes)
    return MappingProxyType({recipe.name: recipe for family in families for recipe in family.SOUNDS})


def names(kind: str | None = None) -> tuple[str, ...]:
    """Names of all recipes, or of one kind: hit, run or bed."""
    return tuple(name for name, recipe in recipes().items() if kind in (None, recipe.kind))


def recipe_named(name: str) -> Recipe:
    """The recipe of a name. Raises InputError for a name that nobody makes."""
    try:
        return recipes()[name]
    except KeyError:
        near = get_close_matches(name, recipes(), 5, 0.0)
        raise InputError(
            f"没有名为“{name}”的音效",
            f"there is no sound called {name!r}",
            hint_zh="相近的有：" + " ".join(near),
            hint_en="Close to it: " + " ".join(near),
        ) from None


def perform(name: str, *, seed: int = 0, intensity: float = 0.5, length: int | None = None, pace: float = 0.0) -> Signal:
    """The recipe's signal before levels: what ambience layers are made of."""
    recipe = recipe_named(name)
    r = seeded(name, seed)
    if recipe.kind == "hit":
        return recipe.play(Take(r, intensity, 0, pace))
    wanted = length or samples(recipe.seconds)
    played = recipe.play(Take(r, intensity, max(wanted, samples(recipe.shortest)), pace))
    return played if recipe.kind == "bed" or len(played) <= wanted else ramp_down(played[:wanted], _CUT_FADE)


def render(
    name: str,
    *,
    seed: int = 0,
    intensity: float = 0.5,
    distance_m: float = 1.0,
    room: str = DRY,
    pan: float = 0.0,
    length: int | None = None,
    pace: float = 0.0,
) -> Sounded:
    """A finished sound. A hit has its own length, a run starts and ends within `length`.

    A bed is a seamless loop of `length`, or of its recipe's shortest length where less is asked for.
    """
    recipe = recipe_named(name)
    if room != DRY and room not in ROOMS:
        raise InputError(
            f"没有名为“{room}”的房间",
            f"there is no room called {room!r}",
            hint_zh="可用：" + " ".join(ROOMS),
            hint_en="Choose from: " + " ".join(ROOMS),
        )
    raw = as_stereo(perform(name, seed=seed, intensity=intensity, length=length, pace=pace))
    x = _levelled(raw, recipe, recipe.level + (intensity - 0.5) * 12)
    looped = recipe.kind == "bed"
    x = as_stereo(darkened(x, distance_m, wrap=looped))
    out = as_stereo(panned(x * np.float32(distance_gain(distance_m)), pan))
    if room != DRY:
        out = _in_room(out, x, room, looped, level=distance_gain(distance_m) ** 0.25)
    out = _rounded(out)
    if looped:
        return Sounded(out, 0)
    out = _trimmed(out)
    return Sounded(out, find_onset(out))


def _levelled(x: Audio, recipe: Recipe, goal: float) -> Audio:
    """Rumble below 20 Hz removed and the level set: circular for beds, causal for events."""
    if recipe.kind == "bed":
        n = len(x)
        spectrum = sfft.rfft(x, axis=0) * curve_gain(n, _SUBSONIC)[:, None]
        scale = np.float32(gain(goal - spectrum_lufs(spectrum, n)))
        return np.asarray(sfft.irfft(spectrum * scale, n, axis=0), np.float32)
    padded = np.concatenate([x, np.zeros((SR // 20, 2), np.float32)])
    y = highpass(padded, 22)
    window = 0.1 if recipe.kind == "hit" else 0.4
    return np.asarray(y * gain(goal - loudest(y, window)), np.float32)


def _in_room(dry: Audio, source: Audio, room: str, looped: bool, *, level: float) -> Audio:
    wet = reverb(source if looped else source.mean(1), room, wrap=looped)
    wet *= np.float32(gain(ROOMS[room].level_db) * level)
    wet[: len(dry)] += dry
    return wet


def _rounded(x: Audio) -> Audio:
    """The few peaks above the ceiling are rounded; below 70 % of it nothing changes."""
    level = np.abs(x)
    if not len(x) or level.max() <= _CEILING:
        return x
    over = level > _KNEE
    y = x.copy()
    y[over] = np.sign(x[over]) * (_KNEE + (_CEILING - _KNEE) * np.tanh((level[over] - _KNEE) / (_CEILING - _KNEE)))
    return y


def _trimmed(x: Audio, floor_db: float = -75.0) -> Audio:
    level = np.abs(x).max(1)
    loud = np.flatnonzero(level > level.max() * gain(floor_db))
    end = min(len(x), int(loud[-1]) + SR // 100) if len(loud) else min(len(x), SR // 100)
    return ramp_down(x[:end], 0.02)
