"""How Chinese is heard: every character and every Latin syllable of a text as one sign for its toneless syllable.

The signs come from the private use area, which no folded text contains. A character has its commonest reading only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pypinyin.pinyin_dict import pinyin_dict

from tongpin.moderation.folding import NOISE

_FIRST_SIGN, _LAST_SIGN = 0xE000, 0xF8FF
_LONGEST_SYLLABLE = 6
_BARE = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", "aaaaeeeeiiiioooouuuuvvvvvnnnm")
# A run of letters, or single letters with noise between ("s h a b i").
_LATIN = re.compile(rf"(?<![a-z])[a-z](?:{NOISE}+[a-z](?![a-z]))+|[a-z]+")


class VoiceTable(dict[int, str]):
    """A table for `str.translate`: character to the sign of its syllable; what has no sound stays."""

    def __init__(self) -> None:
        super().__init__()
        self.signs: dict[str, str] = {}
        readings = {code: reading.split(",", 1)[0].translate(_BARE) for code, reading in pinyin_dict.items() if code < 0x20000}
        for syllable in sorted({reading for reading in readings.values() if reading.isascii()}):
            self.signs[syllable] = chr(_FIRST_SIGN + len(self.signs))
        self.update((code, self.signs[reading]) for code, reading in readings.items() if reading in self.signs)

    def __missing__(self, code: int) -> str:
        return chr(code)


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as signs, with where each begins and ends in the folded text."""

    signs: str
    starts: list[int]
    ends: list[int]


@lru_cache(maxsize=1)
def voice_table() -> VoiceTable:
    """Return the table that all moderators share."""
    return VoiceTable()


def voiced(word: str) -> str:
    """Return the signs of a folded word; empty when a part of it has no sound."""
    signs = word.translate(voice_table())
    return signs if signs and min(signs) >= chr(_FIRST_SIGN) and max(signs) <= chr(_LAST_SIGN) else ""


def hear(folded: str) -> Heard:
    """Return the signs of a folded text that has Latin letters in it."""
    table = voice_table()
    signs: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for sign, start, end in _pieces(folded):
        signs.append(table[ord(sign)] if len(sign) == 1 and not sign.isascii() else table.signs.get(sign, sign[:1]))
        starts.append(start)
        ends.append(end)
    return Heard("".join(signs), starts, ends)


def _pieces(folded: str) -> Iterator[tuple[str, int, int]]:
    """Characters and Latin syllables with their places, without noise."""
    at = 0
    for run in _LATIN.finditer(folded):
        yield from ((folded[i], i, i + 1) for i in range(at, run.start()) if folded[i] != NOISE)
        yield from _syllables(run)
        at = run.end()
    yield from ((folded[i], i, i + 1) for i in range(at, len(folded)) if folded[i] != NOISE)


def _syllables(run: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    where = [at for at in range(run.start(), run.end()) if run.string[at] != NOISE]
    letters = "".join(run.string[at] for at in where)
    at = 0
    for length in spelled(letters) or (1,) * len(letters):
        yield letters[at : at + length] if length > 1 else letters[at], where[at], where[at + length - 1] + 1
        at += length


@lru_cache(maxsize=4096)
def spelled(letters: str) -> tuple[int, ...]:
    """Return the lengths of the syllables that letters consist of, the longest first; empty when they are no pinyin."""
    if len(letters) > 40:  # a web address or noise
        return ()
    best: list[tuple[int, ...] | None] = [None] * len(letters) + [()]
    for at in range(len(letters) - 1, -1, -1):
        for length in range(min(_LONGEST_SYLLABLE, len(letters) - at), 0, -1):
            rest = best[at + length]
            if rest is not None and letters[at : at + length] in _pinyin():
                best[at] = (length, *rest)
                break
    return best[0] or ()


@lru_cache(maxsize=1)
def _pinyin() -> frozenset[str]:
    # Bare consonants (m, n, ng, hm) are sounds in a dictionary but no syllables that anybody spells words with.
    return frozenset(syllable for syllable in voice_table().signs if set(syllable) & set("aeiouv"))
