"""Writing a piece: form, tempo, chords, melody and accompaniment, as notes on a clock. No sound is made here.

A segment holds whole beats; its tempo is bent smoothly so that hits fall on beats where that takes less than 16 %.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from tongpin.sound.music.arranging import Arranger, Beat, Section
from tongpin.sound.music.styles import Style
from tongpin.sound.music.theory import GRAMMARS, phrase
from tongpin.sound.signal.arrays import Random, Signal, seeded

_TEMPO_BEND = 0.16
_REFRAIN = ("A", "B", "A'", "C", "B'", "A''")


@dataclass(frozen=True)
class Note:
    """A note on the clock: seconds, MIDI pitch, velocity 0..1."""

    stem: str
    instrument: str
    midi: int
    start: float
    length: float
    velocity: float


@dataclass(frozen=True)
class Segment:
    """A stretch of one style. `end` is the time of its last beat; in the last segment the final chord starts there."""

    start: float
    end: float
    style: Style
    beats: int
    first: bool
    last: bool
    clock: Callable[[Signal | float], Signal]

    @property
    def beat(self) -> float:
        """Mean seconds of a beat."""
        return (self.end - self.start) / self.beats


@dataclass(frozen=True)
class Score:
    """A written piece with the facts that tests and pictures need: beats, bars, hits and their distance from the grid."""

    notes: tuple[Note, ...]
    beats: tuple[float, ...]
    bars: tuple[float, ...]
    sections: tuple[tuple[float, str, str], ...]
    hits: tuple[tuple[float, float], ...]
    tonics: tuple[int, ...]
    silences: tuple[tuple[float, float], ...]  # (time, fade) where one segment gives way to the next


def write_score(seconds: float, segments: Sequence[tuple[float, Style]], hits: Iterable[float], seed: int) -> Score:
    """Write a piece of an exact length."""
    r = seeded("music", seed, *(style.name for _, style in segments))
    key = 60 + int(r.integers(-3, 4))
    wanted = sorted(hits)
    notes: list[Note] = []
    facts = _Facts()
    for segment in plan_segments(seconds, segments, wanted):
        tonic = key + segment.style.shift
        mine = [hit for hit in wanted if segment.start <= hit < (seconds if segment.last else segment.end)]
        arranger = Arranger(segment.style, tonic, r, segment.beats)
        sections = harmonise(segment, r)
        beats = [*arranger.play(sections), *(arranger.ending() if segment.last else [])]
        notes += _timed(segment, beats, r)
        for hit in mine:
            notes += [Note(*note) for note in arranger.accent(hit)]
        facts.add(segment, sections, mine, tonic)
    notes.sort(key=lambda note: note.start)
    return facts.score(notes)


def plan_segments(seconds: float, cuts: Sequence[tuple[float, Style]], hits: Sequence[float]) -> list[Segment]:
    """Whole beats per segment at a tempo its style allows, and room for the final chord to ring."""
    ring = float(np.clip(seconds * 0.14, 0.9, 3.2))
    out: list[Segment] = []
    for i, (start, style) in enumerate(cuts):
        last = i == len(cuts) - 1
        end = seconds - ring if last else cuts[i + 1][0]
        beats = _whole_beats(max(0.3, end - start), style)
        clock = make_clock((start, max(end, start + 0.3)), beats, hits, slowing=last)
        out.append(Segment(start, max(end, start + 0.3), style, beats, i == 0, last, clock))
    return out


def _whole_beats(seconds: float, style: Style) -> int:
    low, high = style.bpm
    ideal, bar = seconds * (low + high) / 120, style.meter
    for step, slack in ((4 * bar, 0.04), (2 * bar, 0.06), (bar, 0.16), (2, 0.2), (1, 9.0)):
        beats = max(step, round(ideal / step) * step)
        if low * (1 - slack) <= beats * 60 / seconds <= high * (1 + slack):
            return int(beats)
    return max(1, round(ideal))


def make_clock(
    span: tuple[float, float], beats: int, hits: Sequence[float], *, slowing: bool
) -> Callable[[Signal | float], Signal]:
    """Beat -> time. Anchors at both ends and at reachable hits; a small slowing down at the very end of a piece."""
    start, end = span
    beat = (end - start) / beats
    anchors = [(0.0, start), (float(beats), end)]
    for hit in (h for h in hits if start + beat < h < end - beat):
        anchors = _anchored(anchors, round((hit - start) / beat * 2) / 2, hit, beat)
    if slowing and beats >= 16 and max(at for at, _ in anchors[:-1]) < beats - 6:
        anchors = sorted([*anchors, (beats - 4.0, end - 4 * beat * 1.09)])
    at, time = np.array(anchors).T
    if len(at) == 2:
        return lambda x: start + np.asarray(x, float) * beat
    # Loaded here for the same reason as in signal/filters.py.
    from scipy.interpolate import PchipInterpolator

    curve = PchipInterpolator(at, time, extrapolate=True)
    return lambda x: np.asarray(curve(np.asarray(x, float)))


def _anchored(anchors: list[tuple[float, float]], at: float, hit: float, beat: float) -> list[tuple[float, float]]:
    """The anchors with a hit added, if the tempo on both sides of it stays natural."""
    before = max(a for a in anchors if a[0] < at + 1e-6)
    after = min(a for a in anchors if a[0] > at - 1e-6)
    if before[0] == at or after[0] == at:
        return anchors
    tempo = ((hit - before[1]) / (at - before[0]) / beat, (after[1] - hit) / (after[0] - at) / beat)
    return sorted([*anchors, (at, hit)]) if all(abs(q - 1) < _TEMPO_BEND for q in tempo) else anchors


def plan_form(bars: int, *, first: bool) -> list[str]:
    """Section name of every bar. Long pieces go through refrain, contrast and a thin break, each return varied."""
    if bars <= 3:
        return ["A"] * bars
    intro = (1 if bars < 12 else 2 if bars < 20 else 4) if first else 0
    rest = bars - intro
    if rest < 8:
        opening = min(rest, 4)
        return ["intro"] * intro + ["A"] * opening + ["B"] * (rest - opening)
    width = 4 if rest < 24 else 8
    out = ["intro"] * intro
    turn = 0
    while bars - len(out) >= width + width // 2 or (bars - len(out) > 0 and turn == 0):
        cycle, at = divmod(turn, len(_REFRAIN))
        out += [f"{cycle}{_REFRAIN[at]}"] * min(width, bars - len(out))
        turn += 1
    cycle, at = divmod(turn, len(_REFRAIN))
    out += [f"{cycle}{_REFRAIN[at]}"] * (bars - len(out))
    return [name.lstrip("0") if name[:1] == "0" else name for name in out]


def harmonise(segment: Segment, r: Random) -> list[Section]:
    """One chord per bar, phrase by phrase; a returning section has its old chords; the last phrase stops on the dominant."""
    grammar = GRAMMARS[segment.style.grammar]
    names = plan_form(max(1, -(-segment.beats // segment.style.meter)), first=segment.first)
    known: dict[tuple[str, int, int, bool], list[str]] = {}
    out: list[Section] = []
    while len(out) < len(names):
        i = len(out)
        name = names[i]
        count = next((j for j in range(1, 4) if i + j >= len(names) or names[i + j] != name), 4)
        done = i + count
        closing = done >= len(names) or names[done] != name
        opening = i == 0 or names[i - 1] != name
        position = sum(1 for past in out[::-1] if past.name == name)
        key = (name.rstrip("'"), position, count, closing)
        row = known.setdefault(key, phrase(r, grammar, count, closing=closing, opening=opening and "B" not in name))
        if done >= len(names):
            row = [*row[:-1], grammar.turn]
        out += [Section(name, symbol) for symbol in row]
    return out


def _timed(segment: Segment, beats: Iterable[Beat], r: Random) -> list[Note]:
    """Beats to seconds, with swing and a human's small unevenness off the bar line."""
    out = []
    for beat in beats:
        swing = segment.style.swing if abs(beat.at % 1 - 0.5) < 0.01 else 0.0
        start, end = float(segment.clock(beat.at + swing)), float(segment.clock(beat.at + beat.length))
        late = float(r.normal(0, 0.006)) if beat.at % segment.style.meter else 0.0
        touch = float(np.clip(beat.velocity + r.normal(0, 0.04), 0.15, 1))
        out.append(Note(beat.stem, beat.instrument, beat.midi, max(0.0, start + late), max(0.1, end - start), touch))
    return out


class _Facts:
    """Collects what a score tells about itself."""

    def __init__(self) -> None:
        self._beats: list[float] = []
        self._bars: list[float] = []
        self._sections: list[tuple[float, str, str]] = []
        self._hits: list[tuple[float, float]] = []
        self._tonics: list[int] = []
        self._silences: list[tuple[float, float]] = []

    def add(self, segment: Segment, sections: Sequence[Section], hits: Sequence[float], tonic: int) -> None:
        """Note a segment's facts."""
        clock = segment.clock
        self._beats += [float(clock(i)) for i in range(segment.beats + segment.last)]
        self._tonics.append(tonic)
        grid = np.asarray(clock(np.arange(segment.beats * 2 + 1) / 2))
        self._hits += [(hit, float(np.abs(grid - hit).min())) for hit in hits]
        for i, section in enumerate(sections):
            at = float(clock(i * segment.style.meter))
            self._bars.append(at)
            if not self._sections or self._sections[-1][1:] != (section.name, segment.style.name):
                self._sections.append((at, section.name, segment.style.name))
        if segment.last:
            self._sections.append((segment.end, "ending", segment.style.name))
        else:
            self._silences.append((segment.end, min(0.9, segment.beat)))

    def score(self, notes: Sequence[Note]) -> Score:
        """The finished score."""
        return Score(
            tuple(notes),
            tuple(self._beats),
            tuple(self._bars),
            tuple(self._sections),
            tuple(self._hits),
            tuple(self._tonics),
            tuple(self._silences),
        )
