"""People making music in the picture: strums, a phrase on an instrument, a drum rhythm, humming."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from tongpin.sound.foley.people import voiced
from tongpin.sound.foley.recipe import Recipe, Take
from tongpin.sound.foley.voices import Throat
from tongpin.sound.music.instruments import note, plucked
from tongpin.sound.signal.arrays import Random, Signal, place, samples, times
from tongpin.sound.signal.curves import ramp_down
from tongpin.sound.signal.noise import noise
from tongpin.sound.signal.resonators import midi_hz, modal

_MAJOR = (60, 62, 64, 65, 67, 69, 71, 72, 74, 76, 77, 79)
_FIVE = (62, 64, 66, 69, 71, 74, 76, 78, 81)
_STRUMS = ((40, 47, 52, 56, 59, 64), (45, 52, 57, 61, 64, 69), (42, 49, 54, 57, 61, 66), (47, 54, 59, 63, 66))
_ROOTS = (48, 45, 53, 55)


def guitar_strum(take: Take) -> Signal:
    """A hand strums an open chord once."""
    return _strum(take.r, _STRUMS[int(take.r.integers(4))], take.k)


def _strum(r: Random, chord: Sequence[int], k: float) -> Signal:
    y = np.zeros(samples(3.5))
    for i, midi in enumerate(chord):
        string = plucked(midi_hz(midi), 3.4, at=0.18, bright=0.35 + 0.5 * k)
        place(y, string, i * r.uniform(0.011, 0.018), r.uniform(0.75, 1))
    m = samples(0.12)
    place(y, noise(m, [(600, -14), (2500, 0), (8000, -12)], r) * np.hanning(m), 0, 0.04)
    place(y, modal([98, 201, 390], [0.06, 0.05, 0.03], [1, 0.7, 0.3], 0.3), 0.005, 0.25)
    return ramp_down(y, 0.5)


def guitar_play(take: Take) -> Signal:
    """Strummed chords, one after another."""
    r, y, at = take.r, np.zeros(take.n), 0.002
    step, i = take.pace or 0.8, 0
    while at < take.seconds - 0.6:
        chord = _STRUMS[(i // 2) % 4]
        stroke = chord if i % 2 == 0 else chord[2:]
        place(y, ramp_down(_strum(r, stroke, take.k)[: samples(2 * step)], 0.3), at, 1.0 if i % 2 == 0 else 0.7)
        at, i = at + step, i + 1
    return ramp_down(y, 0.5)


def phrase(instrument: str, scale: Sequence[int], chords: bool, take: Take) -> Signal:
    """A short melody on an instrument, of steps and small leaps, with chords under it where the instrument has them."""
    r, y, at, i = take.r, np.zeros(take.n), 0.002, 0
    place_on, beat = int(r.integers(2, len(scale) - 3)), take.pace or 0.46
    while at < take.seconds - 0.9:
        length = float(r.choice([1.0, 1.0, 0.5, 2.0])) * beat
        place(y, note(instrument, scale[place_on], length * 1.05, r.uniform(0.5, 0.8)), at)
        if chords and i % 4 == 0:
            for step in (0, 7, 16):
                place(y, note(instrument, _ROOTS[(i // 4) % 4] + step, 3 * beat, 0.4), at + 0.012 * step / 7, 0.6)
        place_on = int(np.clip(place_on + r.choice([-2, -1, -1, 1, 1, 2]), 0, len(scale) - 1))
        at, i = at + length, i + 1
    return ramp_down(y, 0.6)


def drum_rhythm(take: Take) -> Signal:
    """A great drum beaten in a rhythm that drives on."""
    r, y, at = take.r, np.zeros(take.n), 0.002
    beat = take.pace or 0.5 - 0.16 * take.k
    pattern, i = (1.0, 0.0, 0.55, 0.7, 1.0, 0.55, 0.7, 0.55), 0
    while at < take.seconds - 0.9:
        level = pattern[i % 8]
        if level:
            place(y, note("taiko", 60, 1.0, 0.8), at, level * r.uniform(0.85, 1))
        at, i = at + 0.5 * beat, i + 1
    return ramp_down(y, 0.4)


def humming(take: Take) -> Signal:
    """Somebody sings a tune on "la", without words."""
    r, y, at = take.r, np.zeros(take.n), 0.005
    high = r.random() < 0.6
    low = 60 if high else 48
    place_on, beat = 4, take.pace or 0.5
    while at < take.seconds - 0.8:
        length = float(r.choice([1.0, 1.0, 2.0, 0.5])) * beat
        place(y, _sung(r, midi_hz(_MAJOR[place_on] - 60 + low), length, high=high), at, r.uniform(0.8, 1))
        place_on = int(np.clip(place_on + r.choice([-2, -1, -1, 1, 1, 2]), 1, 8))
        at += length
    return ramp_down(y, 0.5)


def _sung(r: Random, hz: float, seconds: float, *, high: bool) -> Signal:
    n = samples(seconds * 0.98)
    t, u = times(n), np.linspace(0, 1, n)
    vibrato = 1 + 0.009 * np.sin(2 * np.pi * 5.3 * t + r.uniform(0, 6)) * np.clip((t - 0.2) / 0.3, 0, 1)
    pitch = hz * vibrato * (1 - 0.04 * np.exp(-t / 0.04))
    scale = 1.14 if high else 1.0
    opened = np.clip(t / 0.09, 0, 1)
    tracks = scale * np.stack([600 + 110 * opened, 1180 + 90 * opened, 2650 + 0 * t])
    edges = np.clip(t / 0.045, 0, 1) * np.clip((seconds * 0.98 - t) / 0.06, 0, 1)
    return np.asarray(voiced(r, pitch, tracks, Throat(tilt=-9, breath=0.05, jitter=0.006)) * edges * (1 - 0.2 * u))


SOUNDS = (
    Recipe("guitar_strum", guitar_strum, "hit", -22),
    Recipe("guitar_play", guitar_play, "run", -22, 5.0, shortest=2),
    Recipe("piano_play", partial(phrase, "piano", _MAJOR, True), "run", -22, 5.0, shortest=2),
    Recipe("violin_play", partial(phrase, "violin", _MAJOR, False), "run", -23, 5.0, shortest=2),
    Recipe("flute_play", partial(phrase, "flute", _MAJOR, False), "run", -24, 5.0, shortest=2),
    Recipe("dizi_play", partial(phrase, "dizi", _FIVE, False), "run", -24, 5.0, shortest=2),
    Recipe("guzheng_play", partial(phrase, "guzheng", _FIVE, False), "run", -23, 5.0, shortest=2),
    Recipe("drum_rhythm", drum_rhythm, "run", -20, 4.0, shortest=1.8),
    Recipe("humming", humming, "run", -24, 5.0, shortest=1.8),
)
