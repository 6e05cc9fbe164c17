"""Where ordinary words begin and end, told by a dictionary that also knows the words of the package's lists.

Knowing them lets both sides compete: 体操|你会吗 keeps its 体操, while 傻逼|真恶心 is not read as 逼真.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from tongpin.moderation.folding import fold, squeeze
from tongpin.moderation.lists import package_lists

_UNUSUAL = 3  # as rare as the rarest words of the dictionary: ordinary words win wherever both fit


@lru_cache(maxsize=1)
def _dictionary() -> Any:
    import rjieba  # its dictionary takes a quarter of a second, which texts without any candidate need not pay

    dictionary = rjieba.Jieba()
    for one in package_lists():
        for word in sorted({squeeze(fold(text)) for text in one.words}):
            if len(word) > 1 and not dictionary.has_word(word):
                dictionary.add_word(word, _UNUSUAL, "n")
    return dictionary


def segments(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a folded text with their places."""
    return list(_dictionary().tokenize(text, "default", False))


def is_ordinary(word: str) -> bool:
    """Say whether the dictionary as it comes knows a word."""
    import rjieba

    return bool(rjieba.has_word(word))


def is_known(word: str) -> bool:
    """Say whether the dictionary knows a folded word."""
    return bool(_dictionary().has_word(word))
