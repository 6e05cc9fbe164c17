"""Deals the phrases of a line out to cues of one or two lines: the cheapest way by dynamic programming. Start at `deal`.

Not here: where a line may be broken (`phrases.py`) and how long a cue stays (`cues.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import inf

from tongpin.films.phrases import AFTER_CLAUSE, AFTER_ITEM, NEVER, Phrase, shown
from tongpin.media.clusters import room
from tongpin.media.timebase import to_samples

Span = tuple[int, int]
Lines = tuple[tuple[Phrase, ...], ...]

SHORTEST_SHOW = to_samples(0.9)
CLOSED_GAP = to_samples(0.32)  # a shorter pause would only flicker

# What makes a bad cue, against the pain of a break (phrases.py).
_CUE, _SECOND_LINE, _UNEVEN, _THIN, _HURRIED, _RUN_ON, _APART, _SILENCE = 3.0, 2.5, 6.0, 1.6, 14.0, 7.0, 1.3, 4.0
_FEWEST_GOOD = 4.0  # characters; a cue of less is a flash
_MOST_PHRASES = 48  # in a cue: only text of signs has more


def deal(pieces: Sequence[Phrase], times: Sequence[Span], longest: int) -> list[Lines]:
    """The lines of each cue. `times` says for every code point when the voice is on it."""
    ruler = _Ruler.of(pieces, times)
    best: list[tuple[float, int, int]] = [(0.0, 0, 0)]  # cost, where the last cue begins, where its second line begins
    for end in range(1, len(pieces) + 1):
        apart = 0.0 if end == len(pieces) else _APART * min(pieces[end - 1].pain, 1e6)
        choices = [(best[start][0] + cost + apart, start, middle) for start, cost, middle in _cues_to(ruler, end, longest)]
        best.append(min(choices))
    dealt: list[Lines] = []
    end = len(pieces)
    while end:
        _, start, middle = best[end]
        lines = (tuple(pieces[start:middle]), tuple(pieces[middle:end]))
        dealt.append(tuple(line for line in lines if line))
        end = start
    return dealt[::-1]


@dataclass(frozen=True)
class _Ruler:
    """Running sums over the phrases, so that a stretch of them is measured by subtraction."""

    sums: Sequence[float]  # widths
    heads: Sequence[float]  # what each phrase loses as the first of a line
    tails: Sequence[float]  # and as the last
    jolts: Sequence[float]  # what it costs to have the borders up to here inside a cue
    spans: Sequence[Span]  # when each phrase is said
    pains: Sequence[float]
    clauses: Sequence[int]  # for every place: where the clause that it is in begins

    @classmethod
    def of(cls, pieces: Sequence[Phrase], times: Sequence[Span]) -> _Ruler:
        """Measure the phrases of a line."""
        rooms = [piece.room for piece in pieces]
        spans = [_said(times[piece.at : piece.at + len(piece.text)]) for piece in pieces]
        jolts = [_jolt(piece, a, b) for piece, (a, b) in zip(pieces, pairwise(spans), strict=False)]
        return cls(
            sums=[0.0, *accumulate(rooms)],
            heads=[room(piece.text) - room(piece.text.lstrip()) for piece in pieces],
            tails=[room(piece.text) - room(shown(piece.text) or piece.text) for piece in pieces],
            jolts=[0.0, *accumulate(jolts)],
            spans=spans,
            pains=[piece.pain for piece in pieces],
            clauses=[0, *accumulate((i + 1 if p.pain <= AFTER_CLAUSE else 0 for i, p in enumerate(pieces)), max)],
        )

    def width(self, start: int, end: int) -> float:
        """Width of a line of the phrases from `start` to before `end`."""
        return self.sums[end] - self.sums[start] - self.heads[start] - self.tails[end - 1]

    def time(self, start: int, end: int) -> int:
        """How long the voice needs for them."""
        return self.spans[end - 1][1] - self.spans[start][0]


    def dangling(self, start: int, middle: int, end: int) -> float:
        """How little of a clause a break leaves behind on the first line, or takes alone to the second: in characters.

        A break inside one of several clauses is a little bad however much it leaves.
        """
        begin = self.clauses[middle]
        stop = next((at for at in range(middle + 1, end) if self.clauses[at] == at), end)
        behind = [self.sums[middle] - self.sums[begin]] if start < begin < middle else []
        ahead = [self.sums[stop] - self.sums[middle]] if begin < middle and stop < end else []
        return sum(max(1.5, _FEWEST_GOOD - width) for width in behind + ahead)


def _said(times: Sequence[Span]) -> Span:
    # Signs take no time, so the last letter is what counts.
    return times[0][0], max(end for _, end in times)


def _jolt(piece: Phrase, said: Span, following: Span) -> float:
    """A new sentence wants a new cue, so does a new clause, a little; and nobody wants to read ahead over a long pause."""
    run_on = _RUN_ON * (1 - piece.pain / AFTER_ITEM) if piece.pain < AFTER_ITEM else 0.0
    return run_on + _SILENCE * max(0, following[0] - said[1] - CLOSED_GAP) / CLOSED_GAP


def _cues_to(ruler: _Ruler, end: int, longest: int) -> list[tuple[int, float, int]]:
    """All cues that end at a place: where they begin, what they cost, where their second line begins (or where they end)."""
    found = []
    for start in range(end - 1, max(-1, end - 1 - _MOST_PHRASES), -1):
        width = ruler.width(start, end)
        if start < end - 1 and width > 2 * longest + 2:
            break
        cost = _CUE + _HURRIED * max(0.0, 1 - ruler.time(start, end) / SHORTEST_SHOW) + _THIN * max(0.0, _FEWEST_GOOD - width)
        cost += ruler.jolts[end - 1] - ruler.jolts[start]
        extra, middle = (0.0, end) if width <= longest or start == end - 1 else _second_line(ruler, start, end, longest)
        found.append((start, cost + extra, middle))
    return found


def _second_line(ruler: _Ruler, start: int, end: int, longest: int) -> tuple[float, int]:
    """The best place to begin a second line: where the sense parts, and so that both are about even."""
    best = (inf, end)
    for middle in range(start + 1, end):
        pain = ruler.pains[middle - 1]
        above, below = ruler.width(start, middle), ruler.width(middle, end)
        if pain < NEVER and above <= longest and below <= longest:
            thin = max(0.0, _FEWEST_GOOD - min(above, below)) + ruler.dangling(start, middle, end)
            best = min(best, (_SECOND_LINE + pain + _UNEVEN * abs(above - below) / longest + _THIN * thin, middle))
    return best
