"""Scales, chord symbols, chord grammar and voice leading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from tongpin.sound.signal.arrays import Random

SCALES: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "major": (0, 2, 4, 5, 7, 9, 11),
        "minor": (0, 2, 3, 5, 7, 8, 10),
        "dorian": (0, 2, 3, 5, 7, 9, 10),
        "pentatonic": (0, 2, 4, 7, 9),
        "lydian": (0, 2, 4, 6, 7, 9, 11),
        "phrygian": (0, 1, 3, 5, 7, 8, 10),
    }
)
_ROMAN = MappingProxyType({"i": 0, "ii": 2, "iii": 4, "iv": 5, "v": 7, "vi": 9, "vii": 11})
_ADDED = MappingProxyType({"": (), "7": (10,), "maj7": (11,), "9": (10, 14), "maj9": (11, 14), "6": (9,), "add9": (14,)})
_SHORT = MappingProxyType({1: ("T",), 2: ("TD", "SD", "TS"), 3: ("TSD", "STD")})


@dataclass(frozen=True)
class Chord:
    """A chord relative to the tonic: semitones of its root, and of its notes above the root."""

    root: int
    steps: tuple[int, ...]

    def tones(self, tonic: int) -> frozenset[int]:
        """Pitch classes of the chord in a key."""
        return frozenset((tonic + self.root + step) % 12 for step in self.steps)


@lru_cache(128)
def chord(symbol: str) -> Chord:
    """Read 'bVI', 'ii7' or 'I5' (an open fifth)."""
    flat = symbol.startswith("b")
    body = symbol[1:] if flat else symbol
    length = max(i for i in range(1, 4) if body[:i].lower() in _ROMAN)
    numeral, tail = body[:length], body[length:]
    root = (_ROMAN[numeral.lower()] - flat) % 12
    if tail == "5":
        return Chord(root, (0, 7, 12))
    return Chord(root, (0, 4 if numeral.isupper() else 3, 7, *_ADDED[tail]))


@dataclass(frozen=True)
class Grammar:
    """Chords by function (tonic, subdominant, dominant), rows of functions, and well-worn loops."""

    tonic: tuple[str, ...]
    sub: tuple[str, ...]
    dominant: tuple[str, ...]
    home: str
    turn: str
    loops: tuple[str, ...]
    rows: tuple[str, ...]

    def function(self, letter: str) -> tuple[str, ...]:
        """The chords of a function letter T, S or D."""
        return {"T": self.tonic, "S": self.sub, "D": self.dominant}[letter]


GRAMMARS: Mapping[str, Grammar] = MappingProxyType(
    {
        "major": Grammar(
            ("I", "vi", "I"),
            ("IV", "ii"),
            ("V", "V"),
            "I",
            "V",
            ("I V vi IV", "I vi IV V", "vi IV I V", "I iii IV V", "I IV vi V", "IV I V vi", "I ii IV V"),
            ("TTSD", "TSTD", "TDTS"),
        ),
        "rich": Grammar(
            ("Imaj7", "vi7", "iii7"),
            ("IVmaj7", "ii7"),
            ("V9", "V7"),
            "Imaj9",
            "V9",
            ("Imaj7 vi7 ii7 V9", "IVmaj7 iii7 ii7 Imaj7", "IVmaj7 V7 iii7 vi7", "Imaj7 iii7 IVmaj7 V9", "vi7 ii7 V9 Imaj7"),
            ("TTSD", "STTD", "TSSD"),
        ),
        "minor": Grammar(
            ("i", "bVI", "i"),
            ("iv", "bVI"),
            ("bVII", "V"),
            "i",
            "V",
            ("i bVI bIII bVII", "i iv bVI V", "i bVII bVI V", "bVI bVII i i", "i v bVI iv"),
            ("TSTD", "TTSD", "TSSD"),
        ),
        "epic": Grammar(
            ("i", "bVI"),
            ("bIII", "iv"),
            ("bVII", "bVII"),
            "i",
            "bVII",
            ("i bVI bIII bVII", "bVI bVII i bIII", "i bIII bVII iv", "i bVII bVI bVII"),
            ("TTSD", "TSTD"),
        ),
        "tense": Grammar(
            ("i", "i"), ("bII", "bVI"), ("V", "bII"), "i", "V", ("i bII i V", "i bVI bII V", "i i bII bII"), ("TTSD", "TSTS")
        ),
        "jazz": Grammar(
            ("Imaj7", "vi7", "iii7"),
            ("ii7", "ii9"),
            ("V9", "bII7"),
            "Imaj9",
            "V9",
            ("ii7 V9 Imaj7 vi7", "iii7 vi7 ii7 V9", "Imaj7 vi7 ii7 bII7", "ii9 bII7 Imaj9 vi7", "IVmaj7 iii7 ii7 V9"),
            ("SDTT", "TTSD", "TSDT"),
        ),
        "guofeng": Grammar(
            ("I5", "vi5", "I5"),
            ("ii5", "IV5"),
            ("V5", "V5"),
            "I5",
            "V5",
            ("I5 vi5 ii5 V5", "vi5 IV5 I5 V5", "I5 V5 vi5 ii5", "vi5 ii5 V5 I5"),
            ("TSTD", "TTSD", "TDST"),
        ),
    }
)


def phrase(r: Random, grammar: Grammar, bars: int, *, closing: bool, opening: bool) -> list[str]:
    """Chords for up to four bars: a well-worn loop or a row of functions; a closing phrase stops on the dominant."""
    if bars >= 4 and r.random() < 0.65:
        out = grammar.loops[r.integers(len(grammar.loops))].split()
    else:
        out = _row(r, grammar, bars)
        if opening and bars > 1:
            out[0] = grammar.home
    if closing and bars > 1 and out[-1] != grammar.turn:
        out[-1] = grammar.turn
        if out[-2] == grammar.turn:
            out[-2] = grammar.sub[0]
    return out


def _row(r: Random, grammar: Grammar, bars: int) -> list[str]:
    rows = _SHORT.get(bars, grammar.rows)
    out: list[str] = []
    for letter in rows[r.integers(len(rows))]:
        choice = grammar.function(letter)
        symbol = choice[r.integers(len(choice))]
        if out and symbol == out[-1]:
            symbol = choice[(choice.index(symbol) + 1) % len(choice)]
        out.append(symbol)
    return out


def voicing(now: Chord, tonic: int, before: tuple[int, ...]) -> tuple[int, ...]:
    """Close notes nearest to the previous chord: the smallest movement in total."""
    classes = sorted({(tonic + now.root + step) % 12 for step in now.steps[-4:]})
    best: tuple[float, tuple[int, ...]] | None = None
    for base in range(50, 64):
        notes = tuple(sorted(base + (pc - base) % 12 for pc in classes))
        moved = sum(min(abs(n - q) for q in before) for n in notes) if before else 0
        score = abs(float(np.mean(notes)) - 60) * 0.6 + moved
        if best is None or score < best[0]:
            best = (score, notes)
    return best[1] if best else ()
