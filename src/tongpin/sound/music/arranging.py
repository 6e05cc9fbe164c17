"""The band: melody from motifs, chord figures, bass and drums for each bar, accents on hits, and the ending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tongpin.sound.music.patterns import DRUMS, RHYTHMS, TUNE_CHORDS, TUNES, bass_figures, chord_figures
from tongpin.sound.music.styles import Style
from tongpin.sound.music.theory import GRAMMARS, SCALES, chord, voicing
from tongpin.sound.signal.arrays import Random

_LOWEST, _HIGHEST = 58, 84
_KEYS = (0, 2, -3, 4, -1)  # semitones from the first key, for each time the form comes round
_HARD = frozenset({"epic", "tense", "minor"})
_SUSTAINING = frozenset({"pad", "strings", "choir"})
# How each bar of a phrase treats its motif, by section letter.
_TREATMENT = {"A": ("", "open", "", ""), "B": ("invert", "", "open", ""), "C": ("open", "", "invert", "")}
_RETURN = ("ornament", "open", "", "ornament")


@dataclass(frozen=True)
class Section:
    """One bar of the form: the section it belongs to, and its chord."""

    name: str
    symbol: str

    @property
    def letter(self) -> str:
        """A, B or C; empty in an introduction."""
        return next((c for c in self.name if c in "ABC"), "")

    @property
    def cycle(self) -> int:
        """How often the whole form has gone round."""
        return int(self.name[0]) if self.name[:1].isdigit() else 0

    @property
    def returning(self) -> bool:
        """Whether the section was heard before."""
        return self.name.endswith("'") or self.cycle > 0


@dataclass(frozen=True)
class Beat:
    """A note counted in beats from the start of its segment."""

    stem: str
    instrument: str
    midi: int
    at: float
    length: float
    velocity: float


Motif = tuple[tuple[float, ...], tuple[int, ...]]  # rhythm in beats, steps on the scale


class Arranger:
    """Writes the parts of one segment. One generator decides everything, so order matters."""

    def __init__(self, style: Style, tonic: int, r: Random, beats: int) -> None:
        self._style, self._tonic, self._r, self._beats = style, tonic, r, beats
        self._lead = _turned(style.lead, r)
        self._chord = _turned(style.chord, r)
        self._arp = _turned(style.arp, r)
        self._drums = _turned(style.drums, r)
        self._comp = _turned(style.comp, r)
        self._grammar = GRAMMARS[style.grammar]
        self._last_key = tonic

    def _key(self, section: Section) -> int:
        """The tonic of a section: every time the whole form comes round it stands in another key."""
        return self._tonic + _KEYS[section.cycle % len(_KEYS)] if not self._style.tune else self._tonic

    def play(self, sections: Sequence[Section]) -> list[Beat]:
        """All notes of the segment except its ending."""
        if self._style.tune:
            sections = self._tuned(sections)
        out: list[Beat] = []
        before: tuple[int, ...] = ()
        for bar, section in enumerate(sections):
            following = sections[min(bar + 1, len(sections) - 1)]
            now = chord(section.symbol)
            before = voicing(now, self._key(section), before)
            self._last_key = self._key(section)
            out += self._bar(bar, section, following, before)
        out += self._tune(len(sections)) if self._style.tune else self._melody(sections)
        return [beat for beat in out if beat.at < self._beats - 0.05]

    def _tuned(self, sections: Sequence[Section]) -> list[Section]:
        chords = TUNE_CHORDS[self._style.tune]
        return [Section(section.name, chords[i % len(chords)]) for i, section in enumerate(sections)]

    def _tune(self, bars: int) -> list[Beat]:
        """A melody that everybody knows, again and again; it ends where the segment ends."""
        tune = TUNES[self._style.tune]
        out, at = [], 0.0
        while at < bars * self._style.meter:
            for step, length in tune:
                if step is not None:
                    lead = self._lead[int(at // 27) % len(self._lead)]
                    out.append(Beat("lead", lead, self._tonic + 12 + step, at, length * 0.95, 0.7))
                at += length
        return out

    def _bar(self, bar: int, section: Section, following: Section, notes: tuple[int, ...]) -> list[Beat]:
        """Chords, figures, bass and drums of one bar."""
        style, at = self._style, float(bar * self._style.meter)
        full = section.letter == "B" or section.returning
        thin = section.letter == "C" or section.name == "intro"
        turn = section.cycle + (section.letter == "B")
        out: list[Beat] = []
        pad = self._chord[section.cycle % len(self._chord)]
        if pad in _SUSTAINING:
            out += [Beat("chords", pad, n, at, style.meter + 0.1, 0.45 + 0.15 * full) for n in notes]
        if pad not in _SUSTAINING or section.name != "intro" or style.comp[0] in ("arp", "broken", "zheng", "waltz"):
            out += self._figures(self._comp[turn % len(self._comp)], self._arp[turn % len(self._arp)], notes, at, full=full)
        if section.name != "intro" or bar % 2 or style.walk == "walking":
            out += self._bass(section, following, at)
        if not thin:
            drums = self._drums[turn % len(self._drums)]
            out += self._drum_bar(drums, at, full=full, fill=following.name != section.name)
        return out

    def _figures(self, kind: str, instrument: str, notes: tuple[int, ...], at: float, *, full: bool) -> list[Beat]:
        meter = self._style.meter
        out = []
        for beat, indices, length, velocity in chord_figures(kind, self._r, len(notes), full=full):
            if beat >= meter:
                continue
            for rank, index in enumerate(indices):
                octave, place = divmod(index, len(notes))
                midi = notes[place] + 12 * octave - (12 if kind in ("zheng", "eighths") else 0)
                out.append(Beat("arp", instrument, midi, at + beat + 0.012 * rank, length, velocity))
        return out

    def _bass(self, now: Section, following: Section, at: float) -> list[Beat]:
        low, target = (_deep(self._key(section) + chord(section.symbol).root) for section in (now, following))
        figures = bass_figures(self._style.walk, low, target, self._style.meter)
        return [Beat("bass", self._style.bass, midi, at + beat, length, velocity) for midi, beat, length, velocity in figures]

    def _drum_bar(self, kind: str, at: float, *, full: bool, fill: bool) -> list[Beat]:
        r, out = self._r, []
        for instrument, steps in DRUMS[kind].items():
            for i, mark in enumerate(steps[: 4 * self._style.meter]):
                if mark == "." or not (full or mark == "x" or r.random() < 0.6):
                    continue
                length = 0.8 if instrument == "brush_sweep" else 0.2
                touch = (0.8 if mark == "x" else 0.45) * r.uniform(0.88, 1)
                out.append(Beat("drums", instrument, 60, at + i / 4, length, float(touch)))
        if fill and "snare" in DRUMS[kind] and self._style.meter == 4:
            out += [Beat("drums", "snare", 60, at + 3 + i * 0.25, 0.2, 0.35 + 0.1 * i) for i in range(4)]
        return out

    def _melody(self, sections: Sequence[Section]) -> list[Beat]:
        """Motifs in statement, sequence, contrast and cadence; strong beats fall on chord tones."""
        r, style = self._r, self._style
        motifs: dict[tuple[int, str], Motif] = {}
        sung, out = 67, []
        for bar, section in enumerate(sections):
            motif = motifs.setdefault((section.cycle, section.letter), _motif(r, style))
            quiet = not section.letter or (section.letter != "B" and r.random() > style.sing + 0.25 and bar % 4)
            if quiet:
                continue
            other = motifs.setdefault((section.cycle, "B" if section.letter == "A" else "A"), _motif(r, style))
            chosen = other if bar % 4 == 2 and section.letter == "A" else motif
            how = (_RETURN if section.returning else _TREATMENT[section.letter])[bar % 4]
            notes, sung = self._sung(_varied(r, chosen, how), bar, section, sung)
            out += notes
        return out

    def _sung(self, motif: Motif, bar: int, section: Section, before: int) -> tuple[list[Beat], int]:
        """One bar of melody that goes on from a note, and the note where it stops."""
        key = self._key(section)
        scale = [n for n in range(_LOWEST, _HIGHEST + 1) if (n - key) % 12 in SCALES[self._style.scale]]
        place = min(range(len(scale)), key=lambda i: abs(scale[i] - before))
        tones = chord(section.symbol).tones(key)
        centre = 69 + (3 if section.letter == "B" else 0)
        lead = self._lead[(section.cycle + (section.letter == "B")) % len(self._lead)]
        at, out = float(bar * self._style.meter), []
        for length, step in zip(*motif, strict=True):
            if length > 0 and at < self._beats - 0.01:
                place = _stepped(scale, place, step, centre)
                if at % 1 == 0 and length >= 0.75:
                    place = _nearest_tone(scale, place, tones)
                touch = 0.55 + 0.25 * (at % self._style.meter == 0) + 0.1 * (section.letter == "B")
                out.append(Beat("lead", lead, scale[place], at, min(length, self._beats - at) * 0.95, touch))
            at += abs(length)
        return out, scale[place]

    def ending(self) -> list[Beat]:
        """The home chord on the last beat, rolled, with bass, a high tonic and a soft cymbal: a real stop, not a fade."""
        style, at = self._style, float(self._beats)
        notes = voicing(chord(self._grammar.home), self._last_key, ())
        out = [Beat("chords", self._chord[0], n, at, 3.2, 0.6) for n in notes]
        rolled = (*notes, notes[0] + 12)
        out += [Beat("arp", self._arp[0], n, at + 0.06 * i, 4, 0.55) for i, n in enumerate(rolled)]
        out.append(Beat("bass", style.bass, _deep(self._last_key + chord(self._grammar.home).root), at, 4, 0.7))
        top = self._last_key + 12 if self._last_key + 12 <= 80 else self._last_key
        out.append(Beat("lead", self._lead[0], top, at, 2.5, 0.7))
        if style.drums[0] != "none":
            deep = {"epic": "taiko", "wood": "taiko", "festive": "tanggu"}.get(style.drums[0], "kick")
            out += [Beat("drums", "cymbal", 60, at, 2, 0.5), Beat("drums", deep, 60, at, 1, 0.8)]
        return out

    def accent(self, hit: float) -> list[tuple[str, str, int, float, float, float]]:
        """What sounds at a hit, in seconds: a swell that leads there, then a chord of bells or a drum."""
        out = [("accents", "riser", 60, hit - 0.7, 0.7, 0.5)] if hit > 0.7 else []
        if self._style.grammar in _HARD and self._style.name != "sad":
            return [*out, ("accents", "taiko", 60, hit, 1.0, 1.0), ("accents", "cymbal", 60, hit, 2.0, 0.8)]
        base = self._tonic + 12
        out += [("accents", "bell", base + step, hit, 1.5, 0.7) for step in (0, 7, 12)]
        return [*out, ("accents", "cymbal", 60, hit, 2.0, 0.35)]


def _turned(choices: tuple[str, ...], r: Random) -> tuple[str, ...]:
    """The choices starting at a random one."""
    start = int(r.integers(len(choices)))
    return choices[start:] + choices[:start]


def _deep(midi: int) -> int:
    low = 36 + (midi - 36) % 12
    return low - 12 if low > 45 else low


def _motif(r: Random, style: Style) -> Motif:
    pool = RHYTHMS[style.rhythm]
    rhythm = pool[r.integers(len(pool))]
    return rhythm, tuple(int(step) for step in r.choice([-2, -1, -1, 0, 1, 1, 2, 3], len(rhythm)))


def _varied(r: Random, motif: Motif, how: str) -> Motif:
    rhythm, steps = motif
    if how == "invert":
        return rhythm, tuple(-step for step in steps)
    if how == "open":
        return rhythm, (steps[0] + 1, *steps[1:])
    longest = max(range(len(rhythm)), key=lambda i: abs(rhythm[i]))
    if how == "ornament" and rhythm[longest] >= 1:
        half = rhythm[longest] / 2
        turn = int(r.choice([-1, 1]))
        return (
            (*rhythm[:longest], half, half, *rhythm[longest + 1 :]),
            (*steps[: longest + 1], turn, *steps[longest + 1 :]),
        )
    return motif


def _stepped(scale: Sequence[int], place: int, step: int, centre: int) -> int:
    """The next place on the scale; melodies that stray too far turn back."""
    place = int(np.clip(place + step, 0, len(scale) - 1))
    if abs(scale[place] - centre) > 8:
        place += int(np.sign(centre - scale[place])) * 2
    return int(np.clip(place, 0, len(scale) - 1))


def _nearest_tone(scale: Sequence[int], place: int, tones: frozenset[int]) -> int:
    return min(range(len(scale)), key=lambda i: (scale[i] % 12 not in tones) * 3 + abs(i - place))
