"""Words turned into what is looked for: as written, in pieces, backwards, with other digits, by sound; each list one automaton.

Disguises that a pattern can hold cost nothing while a text is read; only sounds and repeats need a view of their own.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from ahocorasick_rs import AhoCorasick

from tongpin.moderation.folding import fold, squeeze
from tongpin.moderation.lists import Category, WordList
from tongpin.moderation.sounds import voiced
from tongpin.moderation.tables import tables
from tongpin.moderation.values import Context, Way

_MOST_VARIANTS = 8
_BORDER = "\u16a0"  # a rune: a letter to the folding table, and in nobody's word list
_WAYS = tuple(Way)
_NUMBERS = {way: number for number, way in enumerate(Way)}
_Pattern = tuple[str, int, Way]
_NUMBER_WORDS = {"十": "10", "百": "100", "千": "1000", "万": "10000"}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a list, ready to be found."""

    text: str
    folded: str
    category: Category
    suggestion: str = ""
    counting: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern met in a view of the text: which word, how, from where to where in that view."""

    word: Word
    way: Way
    start: int
    end: int


class Index:
    """Patterns in one automaton."""

    def __init__(self, words: list[Word], patterns: list[_Pattern]) -> None:
        self._words = words
        self._owners = array("I", [owner for _, owner, _ in patterns])
        self._ways = bytes(_NUMBERS[way] for _, _, way in patterns)
        self._automaton = AhoCorasick([text for text, _, _ in patterns], store_patterns=False)

    def find(self, view: str) -> list[Found]:
        """Return everything that is met in a view of a text."""
        met = self._automaton.find_matches_as_indexes(view, overlapping=True)
        return [Found(self._words[self._owners[n]], _WAYS[self._ways[n]], start, end) for n, start, end in met] if met else []

    def find_alike(self, view: str, squeezed: str) -> list[Found]:
        """Return what is heard like its word but is written partly otherwise: 加薇信, neither 加微信 nor 家喂新."""
        met = self._automaton.find_matches_as_indexes(view, overlapping=True)
        return [found for n, start, end in met if (found := self._alike(n, squeezed[start:end], start))] if met else []

    def _alike(self, number: int, piece: str, start: int) -> Found | None:
        word = self._words[self._owners[number]]
        changed = [sign for sign, meant in zip(piece, word.folded, strict=True) if sign != meant]
        common = tables().common
        if not changed or len(changed) == len(piece) or (len(piece) < 4 and all(sign in common for sign in changed)):
            return None
        return Found(word, _WAYS[self._ways[number]], start, start + len(piece))


@dataclass(frozen=True)
class Patterns:
    """All that is looked for in one context: in the written view, in the view of sounds, and what excuses a hit."""

    written: Index
    heard: Index
    excuses: tuple[AhoCorasick, tuple[str, ...]]  # and the category each phrase belongs to; empty for all


def build_patterns(lists: Iterable[WordList], context: Context, allow: Iterable[str] = ()) -> Patterns:
    """Return the patterns of the words that a context adds; those of ordinary texts count everywhere."""
    lists = list(lists)
    words: list[Word] = []
    written: list[_Pattern] = []
    heard: list[_Pattern] = []
    for one in lists:
        for word in _words(list(_wanted(one, context)), one):
            heard += _sounding(word, one, len(words))
            written += _shapes(word.folded, len(words))
            words.append(word)
        for word in _words(list(one.initials) if _counts_in(one.category) is context else [], one):
            written.append((word.folded, len(words), Way.INITIALS))
            words.append(word)
    forward = {word.folded for word in words}
    written += [one for one in _backwards(words) if one[0] not in forward]
    return Patterns(Index(words, written), Index(words, heard), _excuses(lists, allow))


def _counts_in(category: Category) -> Context:
    return Context.ORDINARY if Context.ORDINARY in category.contexts else Context.ADVERTISING


def _wanted(one: WordList, context: Context) -> Iterable[str]:
    if _counts_in(one.category) is Context.ADVERTISING:
        return one.words if context is Context.ADVERTISING else ()
    if context is Context.ADVERTISING:
        return [text for text in one.words if text in one.only_advertising] if one.only_advertising else ()
    return [text for text in one.words if text not in one.only_advertising] if one.only_advertising else one.words


def _words(texts: list[str], one: WordList) -> list[Word]:
    """The words of a list; folded in one go, which is four times as fast as one by one."""
    joined = squeeze(fold(_BORDER.join(texts))).split(_BORDER)
    folded = joined if len(joined) == len(texts) else [squeeze(fold(text)) for text in texts]
    suggest, counting, category = one.suggest, one.counting, one.category
    pairs = zip(texts, folded, strict=True)
    return [Word(text, plain, category, suggest.get(text, ""), text in counting) for text, plain in pairs]


def _sounding(word: Word, one: WordList, number: int) -> list[_Pattern]:
    known = len(word.folded) > 2 or word.text in one.sounds
    return [(signs, number, Way.HOMOPHONE)] if known and (signs := voiced(word.folded)) else []


def _shapes(text: str, number: int) -> list[_Pattern]:
    """A word as written, with other digits, in pieces; none for one that consists of signs only."""
    if not text:
        return []
    patterns: list[_Pattern] = [(text, number, Way.EXACT)]
    if not _numerals().isdisjoint(text):
        patterns += ((other, number, Way.FOLDED) for other in _digit_variants(text))
    if not tables().splits.keys().isdisjoint(text):
        patterns += ((other, number, Way.SPLIT) for other in _split_variants(text))
    return patterns


def _backwards(words: list[Word]) -> Iterator[_Pattern]:
    for number, word in enumerate(words):
        if len(word.folded) > 1 and not word.folded.isascii():
            yield word.folded[::-1], number, Way.REVERSED


def _digit_variants(text: str) -> list[str]:
    """The word with one number written otherwise, and with all numbers in figures."""
    variants: dict[str, None] = {}
    for position, sign in enumerate(text):
        for other in _same_digit().get(sign, ""):
            variants[text[:position] + other + text[position + 1 :]] = None
    figures = text.translate(_figures())
    for name, figure in _NUMBER_WORDS.items():
        figures = figures.replace(f"1{name}", figure).replace(name, figure[1:] if _after_digit(figures, name) else figure)
    return [variant for variant in (*variants, figures) if variant != text]


@lru_cache(maxsize=1)
def _numerals() -> frozenset[str]:
    return frozenset(_same_digit()) | frozenset(_NUMBER_WORDS)


@lru_cache(maxsize=1)
def _same_digit() -> dict[str, str]:
    return {sign: figure + others for figure, others in tables().digits.items() for sign in figure + others}


@lru_cache(maxsize=1)
def _figures() -> dict[int, str]:
    return {ord(other): figure for figure, others in tables().digits.items() for other in others}


def _after_digit(text: str, name: str) -> bool:
    """Say whether 十 is the zero of 30 or the whole of 10."""
    return text[: text.find(name)][-1:].isdigit()


def _split_variants(text: str) -> list[str]:
    """The word with one or more characters taken apart; never more than a few."""
    variants = [""]
    splits = tables().splits
    for sign in text:
        variants = [start + piece for start in variants for piece in (sign, *splits.get(sign, ()))][:64]
    return list(islice((variant for variant in variants if variant != text), _MOST_VARIANTS))


def _excuses(lists: list[WordList], allow: Iterable[str]) -> tuple[AhoCorasick, tuple[str, ...]]:
    pairs = [(squeeze(fold(text)), one.category.id) for one in lists for text in one.exceptions]
    pairs += [(squeeze(fold(text)), "") for text in allow]
    pairs = [pair for pair in pairs if pair[0]]
    return AhoCorasick([text for text, _ in pairs], store_patterns=False), tuple(category for _, category in pairs)
