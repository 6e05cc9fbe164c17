"""Text to clauses of syllables and foreign words: our own reading, so that the engine's dictionary decides nothing.

Start with `read`. Numbers become words first (`numbers.py`), polyphones are settled by `polyphones.toml`, the dictionary of
pypinyin and the few rules here; `tones.py` changes tones as speech does.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import groupby

from tongpin.gateway.backends.espeak.numbers import Spelled, spell
from tongpin.gateway.backends.espeak.tones import Syllable, speak_tones

LONGEST_CLAUSE = 48  # sounds; the engine's memory and ours stay small however long the text is
_PAUSES = {
    "、": 0.13, "，": 0.22, ",": 0.22, "；": 0.34, ";": 0.34, "：": 0.28, ":": 0.28, "。": 0.46, ".": 0.46, "！": 0.46, "!": 0.46,
    "？": 0.5, "?": 0.5, "…": 0.5, "—": 0.3, "～": 0.2, "~": 0.2, "\n": 0.55, " ": 0.1, "　": 0.1, "·": 0.06, "|": 0.3, "/": 0.15,
}  # fmt: skip
_FINAL = {"？": "?", "?": "?", "！": "!", "!": "!", "。": ".", ".": ".", "…": ".", "\n": "."}
_HAN = r"\u3400-\u4dbf\u4e00-\u9fff〇"
_SCRIPTS = (
    ("cmn-latn-pinyin", re.compile(f"[{_HAN}]")),
    ("en-us", re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['’.-]?[A-Za-z\u00c0-\u024f]+)*")),
    ("ja", re.compile(r"[\u3041-\u309f\u30a0-\u30ffー]+")),
    ("ko", re.compile(r"[\uac00-\ud7a3]+")),
    ("ru", re.compile(r"[\u0400-\u04ff]+")),
    ("el", re.compile(r"[\u0370-\u03ff]+")),
    ("ar", re.compile(r"[\u0621-\u064a\u064b-\u0652]+")),
    ("he", re.compile(r"[\u05d0-\u05ea]+")),
    ("hi", re.compile(r"[\u0900-\u097f]+")),
    ("th", re.compile(r"[\u0e01-\u0e4e]+")),
)
# The engine's Chinese lacks these sounds and would fall into English.
_ENGINE_SPELLING = {"xiong": "xong", "qiong": "qong", "jiong": "jong"} | {
    "m": "mu",
    "n": "en",
    "ng": "en",
    "hm": "hen",
    "hng": "hen",
}
_SAID_AS_WORD = frozenset(
    ("NASA", "NATO", "IKEA", "OPPO", "VIVO", "LOGO", "APP", "WIFI", "RAM", "LEGO", "NIKE", "PUMA", "MUJI", "TED", "SIM")
)
_AFTER_NOUN_DI = frozenset("上下里面方球板铁图址点区震位毯道带段基平势形理质产主狱心")
_VERB_AFTER_DEI = frozenset("走去来做说看回吃睡写想买等找学问听小赶先快好多再把给给你我他她跟让")
_WHO = frozenset("我你他她它们谁人家都也就可总")
# Characters that stand alone as words more often than not; all others are grouped in twos for the rhythm of speech.
_LONERS = frozenset(
    "我你他她它的了是在有和就都也很不这那把被让给跟与及或但又再还只才刚正最太更好大小多少个去来到说看想要会能可从向对为里上下中"
)

_OPENERS = frozenset("一两几每第")  # these lean on what follows: 一笔, 两人


@dataclass(frozen=True)
class Sound:
    """One thing the engine says: a syllable with its tone, or a word of another script. `at` is its place in the text."""

    say: str
    at: int
    starts_word: bool = True

    @property
    def has_coda(self) -> bool:
        """Whether the syllable ends in n or ng."""
        return bool(re.search(r"(?<!r)ng?\d$", self.say))


@dataclass(frozen=True)
class Clause:
    """What is said in one breath, in one language, how it ends and how long the silence after it is, in seconds."""

    sounds: tuple[Sound, ...]
    language: str
    mark: str
    pause: float


@dataclass(frozen=True)
class _Token:
    script: str  # a language, or "" for a pause
    text: str
    at: int


def read(text: str) -> tuple[Clause, ...]:
    """All clauses of a text in order. Empty when there is nothing that can be spoken."""
    clauses: list[Clause] = []
    for tokens, pause, mark in _breaths(_tokens(spell(text))):
        parts = [Clause(tuple(sounds), language, ",", 0.02) for language, sounds in _languages(tokens)]
        parts = [piece for part in parts for piece in _short_enough(part)]
        if parts:
            clauses += [*parts[:-1], Clause(parts[-1].sounds, parts[-1].language, mark, pause)]
        elif clauses:
            clauses[-1] = _with_pause(clauses[-1], pause)
    return tuple(clauses)


def _with_pause(clause: Clause, pause: float) -> Clause:
    return Clause(clause.sounds, clause.language, clause.mark, max(clause.pause, pause))


def _short_enough(clause: Clause) -> Iterator[Clause]:
    sounds = clause.sounds
    while len(sounds) > LONGEST_CLAUSE:
        cut = next((i for i in range(LONGEST_CLAUSE, LONGEST_CLAUSE // 2, -1) if sounds[i].starts_word), LONGEST_CLAUSE)
        yield Clause(sounds[:cut], clause.language, ",", 0.06)
        sounds = sounds[cut:]
    yield Clause(sounds, clause.language, clause.mark, clause.pause)


def _tokens(spelled: Spelled) -> Iterator[_Token]:
    """Characters, words and pauses; what no voice can read (emoji, ornaments) is passed over."""
    i, text = 0, spelled.text
    while i < len(text):
        script, m = next(((name, m) for name, p in _SCRIPTS if (m := p.match(text, i))), ("", None))
        if m:
            yield _Token(script, m[0], spelled.source[i])
            i = m.end()
            continue
        if text[i] in _PAUSES and not _is_plain_space(text, i):
            yield _Token("", text[i], spelled.source[i])
        i += 1


def _is_plain_space(text: str, i: int) -> bool:
    """A space beside a word of another script separates words and is no pause."""
    beside = text[i - 1 : i] + text[i + 1 : i + 2]
    return text[i] == " " and not re.fullmatch(f"[{_HAN}]{{2}}", beside)


def _breaths(tokens: Iterator[_Token]) -> Iterator[tuple[list[_Token], float, str]]:
    breath: list[_Token] = []
    pause, mark = 0.0, ","
    for token in tokens:
        if not token.script:
            pause = max(pause, _PAUSES[token.text])
            mark = _FINAL.get(token.text, mark)
            continue
        if pause:
            yield breath, pause, mark
            breath, pause, mark = [], 0.0, ","
        breath.append(token)
    yield breath, max(pause, 0.3), "." if mark == "," else mark


def _languages(tokens: list[_Token]) -> Iterator[tuple[str, list[Sound]]]:
    """Split a breath into runs of one voice. English inside Chinese stays with it: the Chinese voice reads both."""
    chinese = any(t.script == "cmn-latn-pinyin" for t in tokens)

    def voice(token: _Token) -> str:
        return "cmn-latn-pinyin" if chinese and token.script == "en-us" else token.script

    for language, run in groupby(tokens, key=voice):
        sounds: list[Sound] = []
        for script, group in groupby(run, key=lambda t: t.script):
            same = list(group)
            sounds += _han_sounds(same) if script == "cmn-latn-pinyin" else [s for t in same for s in _foreign(t)]
        yield language, sounds


def _foreign(token: _Token) -> Iterator[Sound]:
    word = token.text.replace("’", "'")
    letters = re.sub(r"[^A-Za-z]", "", word)
    spelled_out = token.script == "en-us" and (
        len(letters) == 1
        or (word.isupper() and len(letters) <= 6 and letters not in _SAID_AS_WORD)
        or not re.search(r"[aeiouyAEIOUY\u00c0-\u024f]", letters)
    )
    if spelled_out:
        yield from (Sound(letter.upper(), token.at) for letter in letters)
    else:
        yield Sound(word.lower() if word.isupper() else word, token.at)


def _han_sounds(tokens: list[_Token]) -> list[Sound]:
    syllables = speak_tones(_syllables("".join(t.text for t in tokens), [t.at for t in tokens]))
    out: list[Sound] = []
    word, length = -1, 0
    for s in syllables:
        # More than four syllables in one engine word come out rushed.
        starts = s.word != word or length >= 4
        length = 1 if starts else length + 1
        word = s.word
        out.append(Sound(_ENGINE_SPELLING.get(s.sound, s.sound) + str(s.tone), s.at, starts))
    return out


def _syllables(text: str, places: list[int]) -> list[Syllable]:
    out: list[Syllable] = []
    for number, (word, reading) in enumerate(_words(text)):
        fixed = reading is not None
        sounds = reading or _dictionary(word)
        for char, sound in zip(word, sounds, strict=True):
            i = len(out)
            told = sound if fixed else _in_context(text, i) or sound
            out.append(Syllable(char, told[:-1], int(told[-1]), places[i], number, fixed))
    return [_with_erhua(out, i) for i in range(len(out))]


def _with_erhua(syllables: list[Syllable], i: int) -> Syllable:
    """Before a light 儿 the n goes: 点儿 is dia + er, 玩儿 is wa + er."""
    now, after = syllables[i], syllables[i + 1] if i + 1 < len(syllables) else None
    erhua = after is not None and after.char == "儿" and after.tone == 5 and now.sound.endswith("n") and len(now.sound) > 2
    return Syllable(now.char, now.sound[:-1] if erhua else now.sound, now.tone, now.at, now.word, now.fixed)


def _words(text: str) -> Iterator[tuple[str, tuple[str, ...] | None]]:
    """Words with our reading where we have one, longest match first."""
    from pypinyin.seg import mmseg  # loads 47 000 words, so only when somebody speaks

    own, longest = _polyphones()
    start = i = 0
    while i < len(text):
        found = next((text[i : i + n] for n in range(longest, 0, -1) if text[i : i + n] in own), None)
        if found is None:
            i += 1
            continue
        yield from ((w, None) for w in _in_twos(mmseg.seg.cut(text[start:i])))
        yield found, own[found]
        i += len(found)
        start = i
    yield from ((w, None) for w in _in_twos(mmseg.seg.cut(text[start:])))


def _in_twos(words: Iterator[str]) -> Iterator[str]:
    """Join what the dictionary left as single characters in pairs: 今 天 is one word to the ear."""
    waiting = ""
    for word in words:
        if word in _OPENERS:
            yield from (w for w in (waiting,) if w)
            waiting = word
        elif len(word) > 1 or word in _LONERS:
            yield from (w for w in (waiting, word) if w)
            waiting = ""
        elif waiting:
            yield waiting + word
            waiting = ""
        else:
            waiting = word
    if waiting:
        yield waiting


@lru_cache(maxsize=1)
def _polyphones() -> tuple[dict[str, tuple[str, ...]], int]:
    table = tomllib.loads(files(__package__).joinpath("polyphones.toml").read_text("utf-8"))["words"]
    words = {word: tuple(str(reading).split()) for word, reading in table.items()}
    return words, max(map(len, words))


@lru_cache(maxsize=4096)
def _dictionary(word: str) -> tuple[str, ...]:
    from pypinyin import Style, lazy_pinyin

    readings = lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True, v_to_u=False)
    if len(readings) != len(word):  # a character outside the dictionary; rare ones are hummed rather than dropped
        readings = [lazy_pinyin(c, style=Style.TONE3, neutral_tone_with_five=True)[0] if _is_known(c) else "en5" for c in word]
    # The dictionary's idioms come with changed tones of 一 and 不 here and there; ours start from the plain ones.
    plain = {"一": "yi1", "不": "bu4"}
    return tuple(plain.get(c, s if s[-1].isdigit() else s + "5") for c, s in zip(word, readings, strict=True))


def _is_known(char: str) -> bool:
    from pypinyin.pinyin_dict import pinyin_dict

    return ord(char) in pinyin_dict


def _in_context(text: str, i: int) -> str:
    """The reading of 地 得 着 了 行 曲 儿 where only their neighbours decide; empty where the dictionary knows."""
    char, before, after = text[i], text[i - 1 : i], text[i + 1 : i + 2]
    if char == "地":
        adverb = before and after and after not in _AFTER_NOUN_DI and text[i - 2 : i - 1]
        return "de5" if adverb else "di4"
    if char == "得":
        return "dei3" if (not before or before in _WHO) and after in _VERB_AFTER_DEI and after else "de5"
    if char in "着了":
        return {"着": "zhe5", "了": "le5"}[char]
    if char == "行" and re.search(r"第[一二三四五六七八九十百]+$", text[:i]):
        return "hang2"
    if char == "曲":
        return "qu1" if (after and after in "折线奇解直尺") or (before and before in "弯扭卷歪委") else "qu3"
    if char == "儿" and before and (not after or after not in "童女子孙歌时科"):
        return "er5"
    return ""
