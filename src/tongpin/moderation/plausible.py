"""Whether what was met is meant: the borders of ordinary words, of Latin runs, of clauses, and warnings before a word.

Runs only for what the automata met, so it may cost more than they do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from tongpin.moderation.folding import NOISE, places, squeeze
from tongpin.moderation.patterns import Found
from tongpin.moderation.segmenting import is_known, is_ordinary, segments
from tongpin.moderation.sounds import spelled
from tongpin.moderation.tables import tables
from tongpin.moderation.values import Way

_SOFT = frozenset(" \t\r\n\u3000，。！？；：、,!?;:“”‘’\"'《》（）()…—")
_CLAUSE = re.compile(r"[，。！？；,!?;\n]")
_LATIN = re.compile(r"[a-z]")
_JOINED = re.compile(r"[-_./@#&'][a-zA-Z0-9]")  # SB-700, sb.js, user_sb: parts of a name
_AROUND = 8  # longer than the longest word that could reach into a hit
_CAUTION_REACH = 7
_PLAIN = (Way.EXACT, Way.FOLDED)


@dataclass(frozen=True, slots=True)
class Around:
    """How ordinary words lie about a hit: one reaches over its border, one holds it and more, how long those inside are.

    `lone_before`, `lone_after`: the word beside it is one character, left over.
    """

    crossing: bool
    wider: bool
    inner: tuple[int, ...]
    lone_before: bool
    lone_after: bool

    @property
    def loose(self) -> bool:
        """Whether the characters of the hit form no words at all."""
        return not self.crossing and not self.wider and max(self.inner, default=1) == 1


@dataclass(frozen=True)
class Reading:
    """A text with its views."""

    text: str
    folded: str

    @cached_property
    def squeezed(self) -> str:
        """The folded text without noise."""
        return squeeze(self.folded)

    @cached_property
    def places(self) -> list[int]:
        """Where each character of the squeezed text stands."""
        return places(self.folded)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {place: number for number, place in enumerate(self.places)}

    def piece(self, met: Found) -> str:
        """The squeezed text of a hit."""
        return squeeze(self.folded[met.start : met.end])

    def words_around(self, met: Found) -> Around:
        """Return how the ordinary words lie where a pattern was met."""
        gaps = NOISE in self.folded[met.start : met.end]
        text, start, end = self._window(met) if gaps else (self.folded, met.start, met.end)
        low = max(0, start - _AROUND)
        inner: list[int] = []
        crossing = wider = before = after = False
        for word, begin, stop in segments(text[low : end + _AROUND]):
            begin, stop = begin + low, stop + low
            crossing = crossing or begin < start < stop < end or start < begin < end < stop
            wider = wider or (begin <= start and end <= stop and stop - begin > end - start)
            before = before or (stop == start and len(word) == 1)
            after = after or (begin == end and len(word) == 1)
            if start <= begin and stop <= end:
                inner.append(len(word))
        return Around(crossing, wider, tuple(inner), before, after)

    def _window(self, met: Found) -> tuple[str, int, int]:
        numbers = self._numbers
        inside = [numbers[at] for at in range(met.start, met.end) if at in numbers]
        return self.squeezed, inside[0], inside[-1] + 1


def is_meant(reading: Reading, met: Found) -> bool:
    """Say whether a pattern that was met is a hit; its places are those of the original text."""
    return (
        _whole_latin(reading, met)
        and _held_together(reading, met)
        and not _cautioned(reading, met)
        and not (met.word.counting and _counts(reading, met))
        and _BY_WAY.get(met.way, _as_written)(reading, met)
    )


def _whole_latin(reading: Reading, met: Found) -> bool:
    """A hit that begins or ends with a Latin letter begins or ends a run of them."""
    folded = reading.folded
    before, after = folded[met.start - 1 : met.start] if met.start else "", folded[met.end : met.end + 1]
    first, last = folded[met.start], folded[met.end - 1]
    piece = reading.piece(met)
    if _LATIN.match(first) and before and before.isascii() and before.isalnum():
        return False
    if _LATIN.match(last) and _LATIN.match(after):
        return False
    if reading.text[met.start] in "+＋":  # +v invites, a + v adds
        return len(piece) == met.end - met.start and not (before.isascii() and before.isalnum())
    if not piece.isascii():
        return True
    backwards = reading.text[max(0, met.start - 2) : met.start][::-1]
    return not (after.isdigit() or _JOINED.match(reading.text, met.end) or _JOINED.match(backwards))


def _held_together(reading: Reading, met: Found) -> bool:
    """Punctuation between the parts of a word usually means two words of two clauses, symbols do not."""
    piece = reading.text[met.start : met.end]
    if NOISE not in reading.folded[met.start : met.end]:
        return True
    gaps = [(at, sign) for at, sign in enumerate(piece) if reading.folded[met.start + at] == NOISE]
    if not all(sign in _SOFT for _, sign in gaps):
        return True
    letters = len(piece) - len(gaps)
    if reading.piece(met).isascii():
        return letters > 3 and all(sign.isspace() for _, sign in gaps)
    if all(sign in " \u3000" for _, sign in gaps) and letters > 3:
        return True
    spaced = sum(1 for at, _ in gaps if at and piece[at - 1] not in _SOFT) == letters - 1
    return spaced and (letters > 2 or _stands_alone(reading, met))


def _stands_alone(reading: Reading, met: Found) -> bool:
    before = reading.folded[met.start - 1 : met.start] if met.start else NOISE
    return before == NOISE and (reading.folded[met.end : met.end + 1] or NOISE) == NOISE


def _cautioned(reading: Reading, met: Found) -> bool:
    """出售冰毒 is an offer, 打击冰毒 is not."""
    if not met.word.category.cautioned or met.way not in _PLAIN:
        return False
    before = _CLAUSE.split(reading.text[max(0, met.start - _CAUTION_REACH) : met.start])[-1]
    after = _CLAUSE.split(reading.text[met.end : met.end + _CAUTION_REACH])[0]
    known = tables()
    if any(before.endswith(word) if len(word) == 1 else word in before for word in known.cautions):
        return True
    return any(after.startswith(word) for word in known.cautions_after)


def _counts(reading: Reading, met: Found) -> bool:
    """第一，… 第二，… numbers the items of a list."""
    after = reading.text[met.end : met.end + 1]
    return (after in tuple("，、：,:.") or not after) and (met.start == 0 or reading.text[met.start - 1] in "，。；！？\n,;!? ")


def _as_written(reading: Reading, met: Found) -> bool:
    if met.way is Way.BROKEN and not set(reading.text[met.start : met.end]) & _SOFT:
        return True  # nobody puts symbols into an ordinary word
    if met.way in _PLAIN and _shared(reading, met):
        return False
    if len(met.word.folded) > 3 or (met.way in _PLAIN and not is_known(met.word.folded)):
        return True  # four characters never meet by chance; a word the dictionary lacks cannot defend its borders
    return not reading.words_around(met).crossing


def _shared(reading: Reading, met: Found) -> bool:
    """Say whether the character beside the hit makes another word with its border: 幼女|装, 打|赌博."""
    if NOISE in reading.folded[met.start : met.end]:
        return False
    common, folded = tables().common, reading.folded
    before, after = folded[met.start - 1 : met.start] if met.start else "", folded[met.end : met.end + 1]
    right = after not in common and after != NOISE and is_ordinary(folded[met.end - 1] + after)
    left = before not in common and before != NOISE and is_ordinary(before + folded[met.start])
    around = reading.words_around(met)
    return (right and bool(after) and around.lone_after) or (left and bool(before) and around.lone_before)


def _in_pieces(reading: Reading, met: Found) -> bool:
    return not reading.words_around(met).crossing


def _backwards(reading: Reading, met: Found) -> bool:
    """A short word backwards must not look like ordinary words at all."""
    around, length = reading.words_around(met), len(met.word.folded)
    if length > 3:
        return not around.crossing
    return around.loose and not (length == 2 and set(reading.piece(met)) & tables().common)


def _by_sound(reading: Reading, met: Found) -> bool:
    piece, word = reading.piece(met), met.word.folded
    if _LATIN.search(piece):
        return _by_pinyin(piece, word) and not _in_romanised(reading, met)
    changed = [sign for sign, meant in zip(piece, word, strict=False) if sign != meant]
    around = reading.words_around(met)
    if len(word) == 2:
        return around.loose and len(changed) == 1 and changed[0] not in tables().common
    if around.crossing or around.wider or min(around.inner, default=1) > 1:
        return False
    return len(changed) < len(word) or around.loose


def _in_romanised(reading: Reading, met: Found) -> bool:
    """A short word with syllables on both sides is part of a sentence in pinyin."""
    before = re.search(r"([a-z]+) $", reading.folded[max(0, met.start - 8) : met.start])
    after = re.match(r" ([a-z]+)", reading.folded[met.end : met.end + 8])
    return len(met.word.folded) == 2 and bool(before and after and spelled(before[1]) and spelled(after[1]))


def _by_pinyin(piece: str, word: str) -> bool:
    """Characters beside pinyin must be those of the word, unless the word is long."""
    return len(word) > 2 or all(sign in word for sign in piece if not sign.isascii())


_BY_WAY: dict[Way, Callable[[Reading, Found], bool]] = {
    Way.SPLIT: _in_pieces,
    Way.REVERSED: _backwards,
    Way.HOMOPHONE: _by_sound,
    Way.PINYIN: _by_sound,
    Way.INITIALS: lambda reading, met: True,
}
