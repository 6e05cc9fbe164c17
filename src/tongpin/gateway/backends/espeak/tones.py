"""Tones as they are spoken: 一 and 不 before other tones, third tones in a row, neutral second halves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

_NUMERALS = frozenset("零〇一二两三四五六七八九十幺")
_ORDINAL_BEFORE = _NUMERALS | frozenset("第点初期拜周星之")
_ORDINAL_AFTER = _NUMERALS | frozenset("月号日")
_SCALES = frozenset("百千万亿")


@dataclass(frozen=True)
class Syllable:
    """One character's reading. `word` numbers the word it belongs to; a fixed tone came from our own list."""

    char: str
    sound: str  # letters only, v for ü
    tone: int  # 1-4, 5 neutral
    at: int  # index in the original text
    word: int
    fixed: bool = False


def speak_tones(syllables: Sequence[Syllable]) -> list[Syllable]:
    """Apply tone changes to one breath group; from the end backwards, since each depends on the next."""
    out = list(syllables)
    for i in range(len(out) - 1, -1, -1):
        out[i] = replace(out[i], tone=_changed(out, i))
    for i in range(len(out) - 1):
        if out[i].tone == 3 and _is_light_twin(syllables, i + 1):
            out[i] = replace(out[i], tone=2)
    for i in range(len(out) - 1, 0, -1):
        if out[i].tone == 3 and out[i - 1].tone == 3:
            out[i - 1] = replace(out[i - 1], tone=2)
    return _join_weak(out)


def _changed(syllables: Sequence[Syllable], i: int) -> int:
    now = syllables[i]
    before = syllables[i - 1] if i else None
    after = syllables[i + 1] if i + 1 < len(syllables) else None
    if now.fixed:
        return now.tone
    counted = i >= 2 and syllables[i - 2].char == "一"  # 一步一步 counts, 看一看 does not
    if before and after and now.char in "一不" and before.char == after.char and not counted:
        return 5  # 看一看, 好不好
    if now.char == "不" and after:
        return 2 if _sounding_tone(after) == 4 else 4
    if now.char == "一" and after and not _is_numeral_one(before, after):
        return 2 if _sounding_tone(after) == 4 else 4
    return 5 if _is_light_twin(syllables, i) else now.tone


def _is_light_twin(syllables: Sequence[Syllable], i: int) -> bool:
    """Whether this is the second half of 走走 or 想想, which is light."""
    now, before = syllables[i], syllables[i - 1] if i else None
    same = before is not None and before.char == now.char and before.word == now.word
    return same and now.tone == 3 and not now.fixed


def _sounding_tone(after: Syllable) -> int:
    # 个 is light but counts as the fourth tone it comes from: 一个 is yi2 ge4.
    return 4 if after.char == "个" else after.tone


def _is_numeral_one(before: Syllable | None, after: Syllable) -> bool:
    if after.char in _SCALES:
        return False
    return (before is not None and before.char in _ORDINAL_BEFORE) or after.char in _ORDINAL_AFTER


_WEAK = frozenset("的地得了着过吗呢吧啊呀哦嘛们么儿")


def _join_weak(syllables: list[Syllable]) -> list[Syllable]:
    """Light particles lean on the word before them: one word to the engine, so that they come out short."""
    out: list[Syllable] = []
    for now in syllables:
        leans = bool(out) and now.tone == 5 and now.char in _WEAK and out[-1].word != now.word
        out.append(replace(now, word=out[-1].word) if leans else now)
    return out
