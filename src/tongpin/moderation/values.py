"""What moderation says: hits with exact spans, one verdict, what to do. Values only; the finding is in `moderator.py`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from tongpin.errors import InputError

MASK = "*"


class Action(IntEnum):
    """What to do with a text, from nothing to the strictest."""

    PASS = 0
    SUGGEST = 1
    MASK = 2
    HOLD = 3
    BLOCK = 4

    @classmethod
    def named(cls, name: str) -> Action:
        """Return the action of this name; KeyError for any other."""
        return cls[name.upper()]


class Way(StrEnum):
    """How a hit was found."""

    EXACT = "exact"
    FOLDED = "folded"  # width, case, traditional characters, letters of other scripts, numbers written otherwise
    BROKEN = "broken"  # spaces, symbols, emoji, invisible characters between
    REPEATED = "repeated"
    PINYIN = "pinyin"
    INITIALS = "initials"
    HOMOPHONE = "homophone"
    SPLIT = "split"
    REVERSED = "reversed"
    NUMBER = "number"  # a telephone or account number


class Context(StrEnum):
    """Where a text stands: advertising law is applied only where something is sold."""

    ORDINARY = "ordinary"
    ADVERTISING = "advertising"


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding; `start` and `end` count characters of the text exactly as it was given."""

    start: int
    end: int
    word: str
    category: str
    way: Way
    action: Action
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Better wording for a span of the text."""

    start: int
    end: int
    wording: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """All hits of a text in order, the strictest action, the text with all but suggestions masked, better wordings."""

    hits: tuple[Hit, ...]
    action: Action
    masked: str
    suggestions: tuple[Suggestion, ...] = ()


def verdict_of(text: str, hits: Iterable[Hit]) -> Verdict:
    """Return the verdict on a text with these hits."""
    ordered = tuple(hits)
    if not ordered:
        return Verdict((), Action.PASS, text)
    suggestions = tuple(Suggestion(hit.start, hit.end, hit.suggestion) for hit in ordered if hit.suggestion)
    return Verdict(ordered, max(hit.action for hit in ordered), _masked(text, ordered), suggestions)


def mask(text: str, verdict: Verdict) -> str:
    """Return the text with every hit above a suggestion replaced by as many asterisks; it must be the text that was checked."""
    if len(text) != len(verdict.masked):
        raise InputError(
            "这段文字和审核时的不一样",
            "this is not the text that was checked",
            hint_zh="请先对现在的文字重新审核，再打码。",
            hint_en="check the present text again, then mask it.",
        )
    return _masked(text, verdict.hits)


def _masked(text: str, hits: Iterable[Hit]) -> str:
    signs = list(text)
    for hit in hits:
        if hit.action > Action.SUGGEST:
            signs[hit.start : hit.end] = MASK * (hit.end - hit.start)
    return "".join(signs)
