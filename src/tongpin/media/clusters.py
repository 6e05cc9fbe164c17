"""Text as people see it: characters with their marks, and how much room each takes in a line of Chinese."""

from __future__ import annotations

import re
import unicodedata

_JOINER, _EMOJI_STYLE, _KEYCAP = "\u200d", "\ufe0f", "\u20e3"
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_RIGHT_TO_LEFT = {"R", "AL"}
HALF = 0.55  # a Latin letter or digit of Noto Sans against a Chinese character, on average
WIDE_LETTER = 0.7


def clusters(text: str) -> tuple[str, ...]:
    """Split text into what a reader takes for one character: letter and accents, emoji with its modifiers, flag."""
    found: list[str] = []
    for character in text:
        if found and _belongs_to(found[-1], character):
            found[-1] += character
        else:
            found.append(character)
    return tuple(found)


def room(text: str) -> float:
    """Width of text in full-width characters; what is never seen takes none."""
    return sum(_room(cluster) for cluster in clusters(text))


def runs_right_to_left(character: str) -> bool:
    """Does a character belong to a script that is written from right to left?"""
    return unicodedata.bidirectional(character[0]) in _RIGHT_TO_LEFT


def is_wide(cluster: str) -> bool:
    """Does it fill a full square, like a Chinese character?"""
    # The quotation marks and dashes that are "ambiguous" in Unicode are full-width in a Chinese font.
    return unicodedata.east_asian_width(cluster[0]) in "WFA"


def _belongs_to(cluster: str, character: str) -> bool:
    if cluster.endswith(_JOINER) or character in (_JOINER, _KEYCAP):
        return True
    if "\U0001f3fb" <= character <= "\U0001f3ff" or "\U000e0020" <= character <= "\U000e007f":
        return True
    if _FLAG.fullmatch(cluster + character):
        return True
    return unicodedata.category(character) in ("Mn", "Me", "Mc")


def _room(cluster: str) -> float:
    first = cluster[0]
    if is_wide(cluster) or _EMOJI_STYLE in cluster:
        return 1.0
    if unicodedata.category(first) in ("Cc", "Cf", "Mn", "Me", "Zl", "Zp"):
        return 0.0
    if first.isspace():
        return 0.25
    return WIDE_LETTER if first in "MWmw@%&" else HALF
