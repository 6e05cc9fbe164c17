"""Figures of the band, bar by bar: melody rhythms, drum grids, chord figures, bass lines."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tongpin.sound.signal.arrays import Random

# One-bar melody rhythms in beats; negative is a rest.
RHYTHMS: Mapping[str, tuple[tuple[float, ...], ...]] = MappingProxyType(
    {
        "long": ((2, 1, 1), (3, 1), (1.5, 0.5, 2), (2, 2), (1, 1, 2), (1, 0.5, 0.5, 2)),
        "middle": ((1, 0.5, 0.5, 1, 1), (1.5, 0.5, 1, 1), (0.5, 0.5, 1, 2), (1, 1, 1.5, 0.5), (-0.5, 0.5, 1, 1, 1)),
        "quick": (
            (0.5, 0.5, 1, 0.5, 0.5, 1),
            (1, 0.5, 0.5, 0.5, 0.5, 1),
            (0.5, 0.5, 0.5, 0.5, 1, 1),
            (1.5, 0.5, 1, 1),
            (0.75, 0.75, 0.5, 1, 1),
        ),
        "swing": ((-0.5, 0.5, 1, 0.5, 0.5, 1), (1, 0.5, 1, 0.5, 1), (0.5, 0.5, 0.5, 1.5, 1), (-1, 0.5, 0.5, 1, 1)),
        "sparse": ((4,), (-2, 2), (3, 1), (-1, 3)),
        "waltz": ((2, 1), (1, 1, 1), (3,), (1.5, 0.5, 1), (1, 0.5, 0.5, 1), (1, 2)),
    }
)
# Four steps a beat: x strong, o soft.
DRUMS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "none": {},
        "soft": {"shaker": "o.o.x.o.o.o.x.o.", "rim": "....o.......o..."},
        "heart": {"kick": "o.......o.o.....", "shaker": "..o...o...o...o."},
        "pop": {"kick": "x.......x.o.....", "snare": "....x.......x...", "hat": "o.o.o.o.o.o.o.oo"},
        "pop_claps": {
            "kick": "x.....o.x.......",
            "clap": "....x.......x...",
            "hat": "..o...o...o...o.",
            "shaker": "o.o.o.o.o.o.o.o.",
        },
        "toy": {"woodblock": "x..o..x...o.x...", "shaker": "..o...o...o...o.", "kick": "x.......o......."},
        "pulse": {"kick": "x.......o.......", "hat": "o..o..o..o..o.o."},
        "epic": {"taiko": "x..o..x...o.x.o.", "snare": "............x..."},
        "brush": {"brush_sweep": "x...x...x...x...", "brush_tap": "....x.......x...", "ride": "x...x.o.x...x.o."},
        "wood": {"woodblock": "x...........o...", "taiko": "o..............."},
        "lofi": {"kick": "x.....o...x.....", "snare": "....x.......x...", "hat": "o.o.o.o.o.o.o.o."},
        "hiphop": {"kick": "x..o......x.o...", "snare": "....x.......x..o", "hat": "o.o.ooo.o.o.o.oo"},
        "house": {
            "kick": "x...x...x...x...",
            "clap": "....x.......x...",
            "open_hat": "..o...o...o...o.",
            "hat": "o..oo..oo..oo..o",
        },
        "rock": {"kick": "x.....o.x.x.....", "snare": "....x.......x...", "hat": "x.o.x.o.x.o.x.o."},
        "festive": {"tanggu": "x..ox.o.x.oox.x.", "luo": "x...........x...", "cymbals": "....x.......x.x."},
    }
)
Figure = tuple[float, tuple[int, ...], float, float]  # beat, indices of the voicing, beats, velocity
_ARP = (0, 1, 2, 3, 2, 1, 2, 1)
_BROKEN = (0, 2, 1, 2, 3, 2, 1, 2)
_BLOCKS: Mapping[str, tuple[tuple[float, ...], float]] = MappingProxyType(
    {
        "stab": ((0, 1.5, 2, 3.5), 0.45),
        "offbeat": ((0.5, 1.5, 2.5, 3.5), 0.45),
        "bounce": ((0.5, 1, 2.5, 3), 0.4),
        "pulse": ((0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5), 0.35),
        "eighths": ((0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5), 0.45),
        "eighth_chords": ((0, 1, 1.5, 2, 2.5, 3), 0.6),
        "strum": ((0, 1, 1.5, 2.5, 3, 3.5), 0.7),
        "gated": ((0, 0.75, 1.5, 2, 2.75, 3.5), 0.4),
        "lofi": ((0, 1.5, 2.75), 1.2),
    }
)
_JAZZ = ((0.66, 2.66), (0, 1.66), (1.66, 3), (0, 2.66))
_ZHENG = ((0, 2, 3, 5, 4, 3, 5, 2), (0, 2, 4, 5, 6, 5, 4, 3))


def chord_figures(kind: str, r: Random, notes: int, *, full: bool) -> list[Figure]:
    """One bar of accompaniment over a voicing of `notes` notes; indices past its end mean octaves up."""
    if kind in ("arp", "broken"):
        order = _ARP if kind == "arp" else _BROKEN
        return [(i * 0.5, (order[i] % (notes + 1),), 0.9, 0.38 + 0.12 * (i == 0)) for i in range(8)]
    if kind == "zheng":
        return [(i * 0.5, (step,), 1.2, 0.4 + 0.15 * (i % 4 == 0)) for i, step in enumerate(_ZHENG[full])]
    if kind == "waltz":
        return [(0.0, (0,), 2.6, 0.5), (1.0, tuple(range(1, notes)), 0.8, 0.36), (2.0, tuple(range(1, notes)), 0.8, 0.33)]
    every = tuple(range(min(3, notes) if kind in ("pulse", "gated") else notes))
    if kind == "eighths":
        every = (0,)
    beats, length = (_JAZZ[r.integers(4)], 0.6) if kind == "jazz" else _BLOCKS[kind]
    return [(beat, every, length, 0.36 + 0.16 * (beat == 0)) for beat in beats]


def bass_figures(kind: str, low: int, following: int, meter: int) -> list[tuple[int, float, float, float]]:
    """(midi, beat, beats, velocity) of one bar of bass on a root; a walking bass leads into the next root."""
    fifth = low + 7 if low < 40 else low - 5
    if kind == "root" or meter == 3:
        return [(low, 0, meter - 0.2, 0.6)]
    if kind == "root_fifth":
        return [(low, 0, 1.8, 0.65), (fifth, 2, 1.8, 0.5)]
    if kind in ("pulse", "eighths"):
        return [(low, i * 0.5, 0.4, 0.6 if i % 4 == 0 else 0.42) for i in range(8)]
    if kind == "offbeat":
        return [(low, i + 0.5, 0.4, 0.6) for i in range(4)]
    if kind == "lofi":
        return [(low, 0, 1.3, 0.65), (low, 1.5, 0.8, 0.45), (fifth, 2.75, 1, 0.5)]
    lead_in = following + (1 if following < low else -1)
    third = low + 4 if low < 42 else low - 3
    return [(low, 0, 0.95, 0.65), (third, 1, 0.95, 0.5), (fifth, 2, 0.95, 0.55), (lead_in, 3, 0.95, 0.5)]


# Melodies that people ask for by name: (semitones above the tonic, beats); None is a rest. In three-four time.
TUNES: Mapping[str, tuple[tuple[int | None, float], ...]] = MappingProxyType(
    {
        "birthday": (
            *((None, 2.0), (-5, 0.75), (-5, 0.25), (-3, 1.0), (-5, 1.0), (0, 1.0), (-1, 2.0)),
            *((-5, 0.75), (-5, 0.25), (-3, 1.0), (-5, 1.0), (2, 1.0), (0, 2.0)),
            *((-5, 0.75), (-5, 0.25), (7, 1.0), (4, 1.0), (0, 1.0), (-1, 1.0), (-3, 1.0)),
            *((5, 0.75), (5, 0.25), (4, 1.0), (0, 1.0), (2, 1.0), (0, 2.0), (None, 1.0)),
        )
    }
)
TUNE_CHORDS: Mapping[str, tuple[str, ...]] = MappingProxyType({"birthday": ("I", "I", "V", "V", "I", "I", "IV", "I", "I")})
