"""Where a spoken line may be broken on screen: at phrases, never inside a word, a number, a name or a pair of signs.

Pure text; when the pieces show is decided in `cues.py`. Start at `phrases`; `word_room` says how much a picture holds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from tongpin.media.clusters import clusters, room

MOST_CHARACTERS = 16  # full-width characters in a line: what the eye takes in at one glance
FEWEST_CHARACTERS = 6  # a picture with room for less has its words in the .srt only
SMALLEST_LETTERS = 10  # pixels; strokes of Chinese characters run together below

# How much it hurts to break after a word. What stands between these belongs together to some degree.
AFTER_SENTENCE, AFTER_CLAUSE, AFTER_ITEM, AFTER_SPACE, BETWEEN_WORDS, BETWEEN_FRIENDS = 0.0, 1.0, 3.0, 5.0, 7.0, 16.0
NEVER = float("inf")

_SENTENCE, _CLAUSE, _ITEM = "。！？!?…؟\n", "，；：,;:—～،؛", "、"
_OPENING, _CLOSING = "“‘（《「『【〈([{", "”’）》」』】〉)]}"
_ENDING = _SENTENCE + _CLAUSE + _ITEM + _CLOSING + ".%％℃°·~"
_DROPPED = "，。、；：,.;:،؛"  # at a line's end the break itself says as much

# Grammar, by the tags of the segmenter.
_LEAN_BACK = {"uj", "ul", "uz", "ug", "ud", "uv", "us", "k", "y", "f"}  # 的 了 着 过 们 吗 啊 上
_ASPECTS = {"ul", "uz", "ug"}
_LEAN_FORWARD = {"p"}  # 把 在 从
_LOOSELY_FORWARD = {"d", "c", "m", "r"}  # 很 和 三 这
_QUANTITIES = {"m", "q"}
_LEANING_WORDS = set("的地得了着过吗呢吧啊呀哦嘛啦们上里下中内外")
_PULLING_WORDS = set("不没别很太更最把被在从向对给和与跟同及或到是有一这那每各第再又也都还就才只")
_UNIT_WORDS = {"小时", "分钟", "公里", "厘米", "毫米", "公斤", "千克", "毫升", "平方米", "星期", "世纪", "年代", "个月"}
_COMPLEMENTS = {"在", "于", "到", "给", "成", "向", "往", "进", "出", "起来", "下来", "下去", "出来", "过来", "过去"}
_UNITS = set("年月日号时点分秒度个元块毛角米克斤升层楼岁次天周期集章折倍成人名位本张只条杯件台部款支家双对套")

_LATIN = r"[^\W\d_⺀-鿿豈-﫿぀-ヿ가-힯]"
_ADDRESS = r"(?:https?://|www\.)[!-~]+[0-9A-Za-z/]"
_WHOLE = re.compile(rf"{_ADDRESS}|(?:{_LATIN}|\d)(?:[.,:/'’_@+&%#-]?(?:{_LATIN}|[\d\u0300-\u036f\u064b-\u065f]))*[%％℃°]?")
_WIDE = {",": "，", ":": "：", ";": "；", "!": "！", "?": "？"}
_NARROW = re.compile(r"(?<=[⺀-鿿豈-﫿”’》）])[,:;!?](?!\d)")
_TITLES = re.compile(r"《[^《》]{1,14}》")


@dataclass(frozen=True)
class WordRoom:
    """Where words may stand on a picture: letter size and edges in pixels, characters in a line."""

    letters: float
    characters: int
    left: float
    right: float
    bottom: float


def word_room(size: tuple[int, int]) -> WordRoom | None:
    """The part of a picture that no platform covers with its own buttons; None where letters would be unreadable."""
    width, height = size
    tall = height > width * 1.2
    # The buttons of short-video platforms stand on the right eighth and the lowest fifth of a tall picture.
    side, foot = (0.12, 0.205) if tall else (0.08, 0.085)
    letters = max(SMALLEST_LETTERS, min(size) * (0.054 if tall else 0.052))
    usable = width * (1 - 2 * side)
    characters = min(MOST_CHARACTERS, int(usable / letters))
    if characters < FEWEST_CHARACTERS or letters * 5 > height:
        return None
    return WordRoom(letters, characters, width * side, width * (1 - side), height * (1 - foot))


@dataclass(frozen=True)
class Phrase:
    """A piece of a line that is never broken. `pain` says how bad a break after it is."""

    text: str
    at: int  # index of its first character in the line
    pain: float

    @property
    def room(self) -> float:
        """Its width in full-width characters."""
        return room(self.text)


def phrases(text: str, *, names: Sequence[str] = (), longest: float = 16) -> tuple[Phrase, ...]:
    """Cut a line at every place where it may be broken. Words wider than `longest` are cut where they must be."""
    words = [part for word in _unparted(text, _words(text, tuple(names))) for part in _fitting(word, longest)]
    merged: list[Phrase] = []
    for i, (at, word, tag) in enumerate(words):
        before = merged[-1] if merged else None
        if before is not None and before.pain == NEVER and room(before.text + word) <= longest:
            at, word = before.at, before.text + word
            merged.pop()
        following = words[i + 1] if i + 1 < len(words) else None
        pain = AFTER_SENTENCE if following is None else _pain(word, tag, following[1], following[2])
        if AFTER_ITEM < pain < BETWEEN_FRIENDS and _is_thin(words[i + 1 : i + 3]):
            pain = BETWEEN_FRIENDS
        merged.append(Phrase(word, at, pain))
    return tuple(merged)


def typeset(text: str) -> str:
    """The text with full-width signs after Chinese characters, one for one: a narrow comma looks lost between them."""
    return _NARROW.sub(lambda sign: _WIDE[sign[0]], text)


def shown(text: str) -> str:
    """A line as it stands on the screen: without the spaces around it and the stops at its end."""
    stripped = text.strip()
    while stripped and stripped[-1] in _DROPPED and not _is_initial(stripped):
        stripped = stripped[:-1].rstrip()
    return stripped


def _is_initial(text: str) -> bool:
    """Does it end in an abbreviation such as U.S.A.?"""
    return bool(re.search(r"\.\w\.$", text))


def _words(text: str, names: tuple[str, ...]) -> Iterator[tuple[int, str, str]]:
    """Words with their places and tags: names and titles whole, other scripts by word, Chinese by the segmenter."""
    at = 0
    for start, end, tag in _fixed(text, names):
        yield from _segmented(text[at:start], at)
        yield start, text[start:end], tag
        at = end
    yield from _segmented(text[at:], at)


def _fixed(text: str, names: tuple[str, ...]) -> list[tuple[int, int, str]]:
    spans = [(m.start(), m.end(), "nz") for m in _TITLES.finditer(text)]
    for name in sorted({n for n in names if n}, key=len, reverse=True):
        spans += [(m.start(), m.end(), "nr") for m in re.finditer(re.escape(name), text)]
    spans += [(m.start(), m.end(), "m" if m[0][0].isdecimal() else "eng") for m in _WHOLE.finditer(text)]
    taken: list[tuple[int, int, str]] = []
    for span in spans:
        if all(span[1] <= other[0] or other[1] <= span[0] for other in taken):
            taken.append(span)
    return sorted(taken)


def _segmented(text: str, at: int) -> Iterator[tuple[int, str, str]]:
    for word, tag in _tagged(text):
        yield at, word, tag
        at += len(word)


@lru_cache(maxsize=512)
def _tagged(text: str) -> tuple[tuple[str, str], ...]:
    import rjieba  # its dictionary takes a quarter of a second, which processes that only draw must not pay

    return tuple(rjieba.tag(text, True)) if text else ()


def _unparted(text: str, words: Iterator[tuple[int, str, str]]) -> list[tuple[int, str, str]]:
    """Join what parts a character: the segmenter sees code points, a reader sees a letter with its accents, or one emoji."""
    ends = set(accumulate(len(cluster) for cluster in clusters(text)))
    whole: list[tuple[int, str, str]] = []
    for at, word, tag in words:
        if whole and at not in ends:
            start, before, first_tag = whole.pop()
            at, word, tag = start, before + word, first_tag
        whole.append((at, word, tag))
    return whole


def _fitting(word: tuple[int, str, str], longest: float) -> Iterator[tuple[int, str, str]]:
    """Cut a word that no line can hold: an address, or shouting."""
    at, text, tag = word
    if room(text) <= longest:
        yield word
        return
    part = ""
    for cluster in clusters(text):
        if part and room(part + cluster) > longest:
            yield at, part, tag
            at, part = at + len(part), ""
        part += cluster
    yield at, part, tag


def _pain(word: str, tag: str, following: str, following_tag: str) -> float:
    if _is_glued(word, following):
        return NEVER
    last = word.rstrip().rstrip(_CLOSING)[-1:] or " "
    for signs, pain in ((_SENTENCE, AFTER_SENTENCE), (_CLAUSE, AFTER_CLAUSE), (_ITEM, AFTER_ITEM)):
        if last in signs:
            return pain
    if following[0].isspace() or word[-1].isspace():
        return AFTER_SPACE
    return _grammar(word, tag, following, following_tag)


def _is_glued(word: str, following: str) -> bool:
    """Signs that no line may begin with stay at the end of the one before, opening ones at the beginning of the next."""
    return following[0] in _ENDING or word[-1] in _OPENING or following.isspace()


def _grammar(word: str, tag: str, following: str, following_tag: str) -> float:
    if tag in _QUANTITIES and (following_tag in _QUANTITIES or following[0] in _UNITS or following in _UNIT_WORDS):
        return NEVER
    if following_tag in _LEAN_BACK or following in _LEANING_WORDS:
        return NEVER if len(following) == 1 else BETWEEN_FRIENDS
    if word[-1] in _CLOSING or following[0] in _OPENING:
        return AFTER_ITEM
    if tag.startswith("v") and following in _COMPLEMENTS:
        return BETWEEN_FRIENDS
    if tag in _LEAN_FORWARD or word in _PULLING_WORDS:
        return BETWEEN_FRIENDS
    if tag in _LOOSELY_FORWARD or not _is_spoken(following):
        return BETWEEN_FRIENDS / 2 + BETWEEN_WORDS / 2
    if len(word) == len(following) == 1:
        return BETWEEN_FRIENDS  # two single characters are often a word that the segmenter does not know
    if following_tag in ("c", "p"):
        return BETWEEN_WORDS - 2.0  # a new part of the sentence begins
    if tag in _ASPECTS and following_tag == "r":
        return BETWEEN_WORDS + 4.0  # a verb and what it does something to: 发生了什么
    compound = tag in ("n", "nz", "vn", "an") and following_tag.startswith(("n", "vn"))
    return BETWEEN_WORDS + (3.0 if compound else 0.0)


def _is_thin(words: Sequence[tuple[int, str, str]]) -> bool:
    """A single character and its particle make a poor beginning of a line: 超好 | 用的."""
    return len(words) == 2 and len(words[0][1]) == 1 and words[1][1] in _LEANING_WORDS


def _is_spoken(word: str) -> bool:
    return any(unicodedata.category(character)[0] in "LN" for character in word)
