"""Cuts text into the words of the lexicon: the cover with the largest sum of squared lengths, so that long words win over the
whole sentence. Single characters count only with proof around them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from tongpin.films.reading.entries import Sense
from tongpin.films.reading.lexicon import Lexicon, lexicon

FUNCTION_CHARACTERS = frozenset(
    "的了着在上里中下旁边前后和与一这那两个本几及把给对向从到是有他她它们我你又还也都就很最更太正被让将以并而且时候内外间处面地得过起出来去第每"
    "三四五六七八九十随、跟成为使喝吃看拿穿戴背弹买放摆挂落进往"
)
NEGATION = re.compile(
    r"(没有人|没人|无人|没有任何|没有一[个点]|没有|没在|没能|没再|不再|不敢|不肯|不愿|不想|不能|不会|不用|不许|不准|不必|从不|从未|未曾|"
    r"并未|尚未|毫无|并不|不要|不是|没|不|无|别|未)$"
)
CLAUSE_ENDS = frozenset(",，。;；!！?？\n~～…")
LEADS_TO_VERB = frozenset("地里上下外旁后前去来边起不面")
COUNTS = r"[一两二三四五六七八九十几半每这那\d]\s*$"
ASPECTS = frozenset("着了起过完到出下上进住掉开回在")
STRANGER = re.compile(r"(?:^|[,，。!！\n的个位名])([\u4e00-\u9fff]{1,2}[师者员匠客])")
UNREAD = 2  # what a character costs that no word covers: 举起|手机 beats 举起手|机
PETS = ("猫", "狗")  # 猫伸出… is a cat, whatever it does
COLOURED = ("garment", "object", "hair", "person", "pattern")
PROVING = ("object", "person", "garment", "pronoun", "weather", "light")


@dataclass(slots=True)
class Token:
    """A word found in the text. `used` means that a rule has taken it, so that no other rule reads it again."""

    start: int
    surface: str
    senses: list[Sense]
    negated: bool = False
    used: bool = False

    @property
    def end(self) -> int:
        """Where the next character begins."""
        return self.start + len(self.surface)

    def sense(self, *categories: str) -> Sense | None:
        """Return the first sense of the first category that has one."""
        for category in categories:
            for sense in self.senses:
                if sense.category == category:
                    return sense
        return None

    def has(self, *categories: str) -> bool:
        """Say whether the word can be one of these."""
        return any(sense.category in categories for sense in self.senses)

    def id(self, *categories: str) -> str:
        """Return the id of the first such sense, or an empty string."""
        sense = self.sense(*categories)
        return sense.id if sense else ""


@dataclass
class _Cut:
    text: str
    tokens: list[Token]
    covered: set[int] = field(default_factory=set)
    idle: set[int] = field(default_factory=set)  # inside words that show nothing (第一次): no word of one character counts there
    clause_starts: list[int] = field(default_factory=list)
    clause_ends: list[int] = field(default_factory=list)

    def long_ones(self) -> set[int]:
        """Return the characters that words of several characters cover."""
        return {at for token in self.tokens if len(token.surface) > 1 for at in range(token.start, token.end)}

    def known(self, at: int) -> bool:
        """Say whether the character there is outside, covered, a function character or not Chinese."""
        if not 0 <= at < len(self.text) or at in self.covered:
            return True
        char = self.text[at]
        return char in FUNCTION_CHARACTERS or char in lexicon().measures or not "\u4e00" <= char <= "\u9fff"


def cut_words(text: str) -> list[Token]:
    """Return the words of the text in reading order."""
    lex = lexicon()
    cut = _Cut(text, _best_cover(text, lex))
    cut.covered = {k for token in cut.tokens for k in range(token.start, token.end)}
    cut.idle = {at for match in function_words().finditer(text) for at in range(match.start(), match.end())} - cut.long_ones()
    cut.covered |= cut.idle
    cut.clause_starts, cut.clause_ends = _clause_borders(text)
    for place, token in enumerate(cut.tokens):
        _settle(cut, place, token)
    found = [token for token in cut.tokens if token.senses] + _strangers(cut)
    return sorted(found, key=lambda token: token.start)


@lru_cache(maxsize=1)
def function_words() -> re.Pattern[str]:
    """Return the pattern of all words that show nothing (第一次, 慢慢)."""
    words = sorted(lexicon().function_words, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)))


def _best_cover(text: str, lex: Lexicon) -> list[Token]:
    lengths = _best_lengths(text, lex)
    tokens, at = [], 0
    while at < len(text):
        if lengths[at]:
            form = text[at : at + lengths[at]]
            tokens.append(Token(at, form, list(lex.senses.get(form) or lex.senses[form.lower()])))
        at += lengths[at] or 1
    return tokens


def _best_lengths(text: str, lex: Lexicon) -> list[int]:
    score, chosen = [0] * (len(text) + 1), [0] * (len(text) + 1)
    lowered = text.lower() if len(text.lower()) == len(text) else text  # some capitals grow when lowered (İ)
    for at in range(len(text) - 1, -1, -1):
        score[at] = score[at + 1] - (UNREAD if "\u4e00" <= text[at] <= "\u9fff" and text[at] not in FUNCTION_CHARACTERS else 0)
        longest = max(lex.lengths.get(text[at], 0), lex.lengths.get(lowered[at], 0))
        for length in range(1, min(longest, len(text) - at) + 1):
            if _is_form(text, lowered, lex, at=at, length=length):
                value = length * length + score[at + length]
                if value >= score[at]:
                    score[at], chosen[at] = value, length
    return chosen


def _is_form(text: str, lowered: str, lex: Lexicon, *, at: int, length: int) -> bool:
    if text[at : at + length] not in lex.senses and lowered[at : at + length] not in lex.senses:
        return False
    # English words must be whole: no "cat" in "education".
    begins_inside = at > 0 and _is_latin(text[at - 1]) and _is_latin(text[at])
    ends_inside = at + length < len(text) and _is_latin(text[at + length]) and _is_latin(text[at + length - 1])
    return not (begins_inside or ends_inside)


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _clause_borders(text: str) -> tuple[list[int], list[int]]:
    starts, ends, begin = [0] * (len(text) + 1), [len(text)] * (len(text) + 1), 0
    for at, char in enumerate(text):
        starts[at] = begin
        begin = at + 1 if char in CLAUSE_ENDS else begin
    starts[len(text)] = begin
    end = len(text)
    for at in range(len(text) - 1, -1, -1):
        end = at if text[at] in CLAUSE_ENDS else end
        ends[at] = end
    return starts, ends


def _settle(cut: _Cut, place: int, token: Token) -> None:
    if token.has("stop"):
        token.used = True
    elif len(token.surface) == 1 and token.start in cut.idle and not token.has("pronoun", "wear"):
        token.senses = []
    elif len(token.surface) == 1:
        _prune_single(cut, place, token)
    if cut.text.startswith("色", token.end) and not token.has("colour"):
        token.senses = [sense for sense in token.senses if sense.category != "object"]  # 奶茶色 shows no milk tea
    before = cut.text[max(0, token.start - 4) : token.start]
    negation = NEGATION.search(before)
    token.negated = bool(negation) and token.start - len(negation[0] if negation else "") not in cut.covered


def _prune_single(cut: _Cut, place: int, token: Token) -> None:
    """A single character counts as a word only with proof around it: 花 in 水花 or 花钱 is no flower."""
    text = cut.text
    left = text[max(cut.clause_starts[token.start], token.start - 12) : token.start]
    right = cut.known(token.end) or token.surface in PETS or token.has("wear")
    if not ((cut.known(token.start - 1) and right) or token.has("pronoun")):
        token.senses = []
    if token.surface in lexicon().measures and re.search(COUNTS, left):
        token.senses = []  # 一杯拿铁 shows no second cup
    following = cut.tokens[place + 1] if place + 1 < len(cut.tokens) else None
    if token.has("colour") and not _colours(text, token, following):
        token.senses = [sense for sense in token.senses if sense.category != "colour"]
    bare = next((sense for sense in token.senses if sense.bare), None)
    if bare and not _verb_is_proven(cut, place, token, need=bare.need, left=left):
        token.senses = [sense for sense in token.senses if not sense.bare]


def _colours(text: str, token: Token, following: Token | None) -> bool:
    if following is None or text[token.end : following.start] not in ("", "色", "色的", "的"):
        return False
    return following.has(*COLOURED)


def _verb_is_proven(cut: _Cut, place: int, token: Token, *, need: str, left: str) -> bool:
    if need and not re.search(need, left):
        return False
    if token.surface == "冲" and any(other.start == token.end and other.has("person", "pronoun") for other in cut.tokens):
        return False  # 冲他做鬼脸
    if token.surface == "看" and "给" in left:
        return False  # 举着奖状给爸爸看
    end = cut.clause_ends[token.end] if token.end < len(cut.text) else len(cut.text)
    if token.end == end and (left[-1:] in LEADS_TO_VERB or "着" in left):
        return True  # 往后退, 追着浪花跑: the clause ends with it
    if left[-1:] == "边" and cut.text[token.end : token.end + 1] == "边":
        return True  # 边走边吃
    if cut.text[token.end : token.end + 1] in ASPECTS and token.end < end:
        return True
    return any(other.start < end and other.has(*PROVING) for other in cut.tokens[place + 1 : place + 7])


def _strangers(cut: _Cut) -> list[Token]:
    """美甲师, 求职者: somebody for whom the lexicon has no word is still a person."""
    found = []
    for match in STRANGER.finditer(cut.text):
        if not any(at in cut.covered for at in range(match.start(1), match.end(1))):
            found.append(Token(match.start(1), match[1], [Sense("person", "person", sex="any", name=match[1])]))
    return found
