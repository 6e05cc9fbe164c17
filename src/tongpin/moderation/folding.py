"""The one view of a text in which disguises of single characters are gone: width, case, script, look-alikes.

A folded text has exactly as many characters as the original; whatever cannot be part of a word is `NOISE` in it. So the place of
a hit in the original costs nothing until there is a hit.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from opencc import OpenCC

from tongpin.moderation.tables import tables

NOISE = " "
_MOST_KEPT = 1 << 16  # odd texts could otherwise fill the memory with every character there is
_UMLAUT = frozenset("üǖǘǚǜÜǕǗǙǛ")
_REGIONAL_A, _REGIONAL_Z = 0x1F1E6, 0x1F1FF


class FoldTable(dict[int, str]):
    """A table for `str.translate` that learns a character when it first meets it."""

    def __init__(self) -> None:
        super().__init__()
        self._simplify = OpenCC("t2s")

    def __missing__(self, code: int) -> str:
        folded = self._folded(chr(code))
        if len(self) < _MOST_KEPT:
            self[code] = folded
        return folded

    def _folded(self, sign: str) -> str:
        known = tables()
        if sign in known.signs:
            return known.signs[sign]
        if _REGIONAL_A <= ord(sign) <= _REGIONAL_Z:  # flags are written with letters
            return chr(ord("a") + ord(sign) - _REGIONAL_A)
        if unicodedata.category(sign) in ("Cs", "Co", "Cc", "Cf", "Cn") or unicodedata.category(sign)[0] == "M":
            return NOISE
        return self._folded_letter(_bare(sign))

    def _folded_letter(self, sign: str) -> str:
        sign = tables().letters.get(sign, sign)
        if unicodedata.category(sign)[0] not in "LN":
            return NOISE
        return self._simplify.convert(sign) if "\u3400" <= sign <= "\ufaff" and len(self._simplify.convert(sign)) == 1 else sign


def _bare(sign: str) -> str:
    """Return a letter without width, ring, tone or capital; what would become several letters stays."""
    if sign in _UMLAUT:
        return "v"
    plain = "".join(part for part in unicodedata.normalize("NFKD", sign) if part.isalnum())
    if sign.isascii() or len(plain) != 1:
        plain = sign
    lower = plain.lower()
    return lower if len(lower) == 1 else plain


@lru_cache(maxsize=1)
def fold_table() -> FoldTable:
    """Return the table that all moderators share."""
    return FoldTable()


def fold(text: str) -> str:
    """Return the folded text, character for character."""
    return text.translate(fold_table())


def squeeze(folded: str) -> str:
    """Return a folded text without noise."""
    return folded.replace(NOISE, "")


def places(folded: str) -> list[int]:
    """Return for every character of the squeezed text where it stands in the original."""
    return [at for at, sign in enumerate(folded) if sign != NOISE]
