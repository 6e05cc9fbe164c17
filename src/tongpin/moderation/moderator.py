"""The one door: `Moderator.load()` once, then `check` every text that comes in or goes out.

A text is only ever looked at; nothing in it is a command. Not here: what the values mean (`values.py`), models (`guard.py`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tongpin.errors import InputError
from tongpin.moderation.contacts import contacts, worth_a_look
from tongpin.moderation.folding import FoldTable, fold_table, squeeze
from tongpin.moderation.lists import Category, WordList, allowed, package_lists, user_actions, user_lists
from tongpin.moderation.patterns import Found, Patterns, Word, build_patterns
from tongpin.moderation.plausible import Reading, is_meant
from tongpin.moderation.sounds import VoiceTable, hear, voice_table
from tongpin.moderation.values import Action, Context, Hit, Verdict, Way, verdict_of

LONGEST_TEXT = 1_000_000
DIVERSION = "diversion"
# A character three times, or two that are both doubled; 妈妈 alone disguises nothing.
_REPEATS = re.compile(r"(.)\1(?:\1|(.)\2)", re.DOTALL)


@dataclass(frozen=True)
class Moderator:
    """Finds the words of its lists in any disguise. Build it with `load`; it can be shared between threads."""

    categories: Mapping[str, Category]
    _everywhere: Patterns
    _advertising: Patterns
    _folds: FoldTable
    _voices: VoiceTable

    @classmethod
    def load(cls, folder: Path | None = None) -> Moderator:
        """Return a moderator with the package's lists and those of a folder; InputError names the file that cannot be used."""
        lists = package_lists()
        lists += user_lists(folder, lists) if folder else []
        allow = allowed(folder) if folder else ()
        actions = user_actions(folder, (one.category.id for one in lists)) if folder else {}
        lists = [_with_action(one, actions) for one in lists]
        return cls(
            categories={one.category.id: one.category for one in lists},
            _everywhere=build_patterns(lists, Context.ORDINARY, allow),
            _advertising=build_patterns(lists, Context.ADVERTISING, allow),
            _folds=fold_table(),
            _voices=voice_table(),
        )

    def check(self, text: str, context: Context = Context.ORDINARY) -> Verdict:
        """Return what was found in a text and what to do; InputError above a million characters."""
        if len(text) > LONGEST_TEXT:
            raise InputError(
                f"文字太长：{len(text)} 个字",
                f"the text is too long: {len(text)} characters",
                hint_zh=f"每次最多 {LONGEST_TEXT} 个字，请分成几段。",
                hint_en=f"at most {LONGEST_TEXT} characters at a time: send it in pieces.",
            )
        folded = text.translate(self._folds)
        squeezed = folded.replace(" ", "")
        hits = self._hits(text, folded, (squeezed, self._everywhere))
        if context is Context.ADVERTISING:
            hits += self._hits(text, folded, (squeezed, self._advertising))
        if worth_a_look(squeezed):
            hits += self._numbers(text, folded)
        return verdict_of(text, _longest(hits)) if hits else Verdict((), Action.PASS, text)

    def _hits(self, text: str, folded: str, looked: tuple[str, Patterns]) -> list[Hit]:
        squeezed, patterns = looked
        written = patterns.written.find(squeezed)
        repeated = _repeated(squeezed, patterns) if _REPEATS.search(squeezed) else ()
        latin = squeezed.islower()
        heard = _heard(folded, patterns) if latin else patterns.heard.find_alike(squeezed.translate(self._voices), squeezed)
        if not written and not repeated and not heard:
            return []
        reading = Reading(text, folded)
        met = [_placed(reading, one) for one in (*written, *repeated)]
        met += heard if latin else (_placed(reading, one) for one in heard)
        meant = [one for one in _named(reading, met) if is_meant(reading, one)]
        return [_hit(one) for one in _unexcused(reading, meant, patterns)] if meant else []

    def _numbers(self, text: str, folded: str) -> list[Hit]:
        category = self.categories[DIVERSION]
        found = (Found(Word(kind, kind, category), Way.NUMBER, start, end) for kind, start, end in contacts(text, folded))
        return [_hit(one) for one in found]


def _with_action(one: WordList, actions: Mapping[str, Action]) -> WordList:
    category = one.category
    return replace(one, category=replace(category, action=actions.get(category.id, category.action)))


def _placed(reading: Reading, met: Found) -> Found:
    """The same with the places of the original text."""
    return Found(met.word, met.way, reading.places[met.start], reading.places[met.end - 1] + 1)


def _repeated(squeezed: str, patterns: Patterns) -> list[Found]:
    """What is met when every run of a character counts as one, where the runs themselves are the disguise."""
    starts, ends, signs = [], [], []
    for run in re.finditer(r"(.)\1*", squeezed, re.DOTALL):
        signs.append(run[1])
        starts.append(run.start())
        ends.append(run.end())
    met = []
    for one in patterns.written.find("".join(signs)):
        lengths = [ends[at] - starts[at] for at in range(one.start, one.end)]
        if one.way in (Way.EXACT, Way.INITIALS) and (max(lengths) > 2 or min(lengths) > 1):
            met.append(replace(one, way=Way.REPEATED, start=starts[one.start], end=ends[one.end - 1]))
    return met


def _heard(folded: str, patterns: Patterns) -> list[Found]:
    """What is heard in a text with Latin letters, at its places in the original."""
    heard = hear(folded)
    met = [replace(one, start=heard.starts[one.start], end=heard.ends[one.end - 1]) for one in patterns.heard.find(heard.signs)]
    return [one for one in met if squeeze(folded[one.start : one.end]) != one.word.folded]


def _named(reading: Reading, met: Iterable[Found]) -> Iterator[Found]:
    """Each with the way it really was found."""
    for one in met:
        way = one.way
        piece = reading.piece(one)
        if way is Way.EXACT and reading.text[one.start : one.end] != one.word.text:
            way = Way.BROKEN if len(piece) != one.end - one.start else Way.FOLDED
        elif way is Way.HOMOPHONE and any("a" <= sign <= "z" for sign in piece):
            way = Way.PINYIN
        yield one if way is one.way else replace(one, way=way)


def _unexcused(reading: Reading, met: list[Found], patterns: Patterns) -> list[Found]:
    """All but what lies in, or half in, a phrase that is no hit."""
    automaton, categories = patterns.excuses
    spans = sorted(
        (reading.places[start], reading.places[end - 1] + 1, categories[number])
        for number, start, end in automaton.find_matches_as_indexes(reading.squeezed, overlapping=True)
    )
    longest = max((end - start for start, end, _ in spans), default=0)
    return [one for one in met if not any(_excuses(span, one) for span in _near(spans, one, longest))]


def _near(spans: list[tuple[int, int, str]], met: Found, longest: int) -> list[tuple[int, int, str]]:
    """The spans that can touch a hit; a hostile text may hold a hundred thousand of both."""
    return spans[bisect_left(spans, (met.start - longest, 0, "")) : bisect_left(spans, (met.end, 0, ""))]


def _excuses(span: tuple[int, int, str], met: Found) -> bool:
    start, end, category = span
    overlaps = start < met.end and met.start < end
    inside = met.start <= start and end <= met.end and (start, end) != (met.start, met.end)
    return overlaps and not inside and category in ("", met.word.category.id)


def _hit(met: Found) -> Hit:
    word = met.word
    return Hit(met.start, met.end, word.text, word.category.id, met.way, word.category.action, word.suggestion)


def _longest(hits: list[Hit]) -> list[Hit]:
    """The hits in order; of one category only the longest of those inside each other."""
    order = {way: number for number, way in enumerate(Way)}
    kept: list[Hit] = []
    reach: dict[str, int] = {}  # by category: where the hits so far end
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end, order[hit.way], hit.word)):
        if hit.end > reach.get(hit.category, 0):
            kept.append(hit)
            reach[hit.category] = hit.end
    return kept
