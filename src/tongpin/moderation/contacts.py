"""Telephone and account numbers by which people are led elsewhere, in figures or spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tongpin.moderation.folding import NOISE
from tongpin.moderation.tables import tables

# 1.5, (2, 3) is a row of numbers, not one.
_SEPARATES = re.compile(r"[^\w\s*·/_\-—–~\U0001f000-\U0001faff\u200b-\u200d\ufe0f\u20e3]|\n")
_ACCOUNTS = r"(?:qq|扣扣|企鹅号|微信|薇信|威信|v信|wx|vx|weixin)(?:号码|号|是|为|搜|加)?"
MOBILE, ACCOUNT = "手机号", "账号"


@lru_cache(maxsize=1)
def _figures() -> dict[int, str]:
    return {ord(other): figure for figure, others in tables().digits.items() for other in others if other != "洞"}


@lru_cache(maxsize=1)
def _many_digits() -> re.Pattern[str]:
    signs = "0-9" + "".join(map(chr, _figures()))
    return re.compile(rf"[{signs}]{{5}}")


_MOBILE = re.compile(rf"(?<![0-9a-z.])1{NOISE}{{0,3}}[3-9](?:{NOISE}{{0,3}}[0-9]){{9}}(?!{NOISE}?[0-9])")
_NUMBERED = re.compile(rf"(?<![a-z]){_ACCOUNTS}{NOISE}{{0,3}}([0-9](?:{NOISE}{{0,2}}[0-9]){{4,10}})(?!{NOISE}?[0-9元块万年])")


def worth_a_look(squeezed: str) -> bool:
    """Say whether a squeezed text holds a row of digits at all."""
    return _many_digits().search(squeezed) is not None


def contacts(text: str, folded: str) -> Iterator[tuple[str, int, int]]:
    """What kind of number stands where in a text."""
    figures = folded.translate(_figures())
    for kind, pattern in ((MOBILE, _MOBILE), (ACCOUNT, _NUMBERED)):
        for match in pattern.finditer(figures):
            if not _SEPARATES.search(text, match.start(match.lastindex or 0), match.end()):
                yield kind, match.start(), match.end()
