"""Spoken scripts, essays and poems: texts to be read aloud rather than filmed. Every sentence becomes narration, and the
pictures are mined from its words: place, air, things and people that it names.
"""

from __future__ import annotations

import re

from tongpin.films.reading.draft import Draft
from tongpin.films.reading.speech import narrate
from tongpin.films.reading.tokens import Token, cut_words
from tongpin.films.reading.walk import number_before

SENTENCE = re.compile(r"[^。!?\n！？…]+[。!?！？…]*[”’」』]*")
ADDRESS = re.compile(
    r"你们?|您|咱们?|我们?|大家|家人们|姐妹们|宝子们|朋友们|兄弟们|打工人|为什么|怎么办|是不是|有没有|其实|因为|所以|首先|其次|"
    r"记得|点赞|收藏|关注|评论区|赶紧|别忘了|今天(?:给|教|来|跟)|第[一二三四五](?:个|点|步|,|，|、)|千万|一定要|吗[?？]|呢[?？]"
)
FILMED = ("camera", "fx", "cut", "say", "sound", "genre", "tune_noun")
SHOT_CHARACTERS = 60  # about twelve seconds of speech: short sentences share a shot
LEAST_ADDRESS = 2
LEAST_LENGTH = 24


def is_prose(text: str, tokens: list[Token]) -> bool:
    """Say whether a text without labels and quotations asks to be read aloud: an address, a poem or an essay."""
    sentences = SENTENCE.findall(text)
    if any(token.has(*FILMED) for token in tokens):
        return False
    if _is_verse(text):
        return True
    if len(text) < LEAST_LENGTH or len(sentences) < 2:
        return False
    addressed = len(ADDRESS.findall(text)) >= LEAST_ADDRESS
    acting = any(token.has("person") for token in tokens) and any(token.has("action") for token in tokens)
    shown = sum(token.has("person", "place", "action", "object", "garment") for token in tokens)
    return (addressed and not _tells_of_others(tokens)) or (not acting and shown * 12 < len(text))


def _tells_of_others(tokens: list[Token]) -> bool:
    """A clause that begins with somebody (女孩走进…) is to be filmed."""
    return sum(token.has("person") and token.id("person") != "crowd" for token in tokens) * 2 >= len(tokens)


def _is_verse(text: str) -> bool:
    """床前明月光,疑是地上霜: four lines or more of five or of seven characters."""
    lines = [line for line in re.split(r"[,。!?;，！？；\s]+", text) if line]
    return len(lines) >= 4 and len({len(line) for line in lines}) == 1 and len(lines[0]) in (5, 7)


def read_prose(draft: Draft, text: str) -> None:
    """Read a text to be spoken into the draft."""
    for paragraph in filter(str.strip, text.split("\n")):
        begun = False
        for sentence in SENTENCE.findall(paragraph):
            spoken = draft.plain_text(sentence).strip()
            full = sum(len(line.text) for line in draft.shot.lines) + len(spoken) > SHOT_CHARACTERS
            if not draft.fresh and (full or not begun):
                draft.cut_to("implied")
            begun, draft.fresh = True, False
            draft.shot.words = (draft.shot.words + spoken)[:2_000]
            narrate(draft, spoken)
            _mine(draft, sentence)


def _mine(draft: Draft, sentence: str) -> None:
    shot = draft.shot
    for token in cut_words(sentence):
        if token.negated or token.used:
            continue
        shot.place = shot.place or token.id("place")
        shot.time = shot.time or token.id("time")
        shot.season = shot.season or token.id("season")
        shot.festival = shot.festival or token.id("festival")
        shot.put("weather", token.id("weather"))
        shot.put("light", token.id("light"))
        _mine_noun(draft, sentence, token)


def _mine_noun(draft: Draft, sentence: str, token: Token) -> None:
    if token.has("person") and len(token.surface) > 1 and token.id("person") != "crowd":
        draft.person(token.id("person"), number_before(sentence, token.start))
    elif token.has("object") and len(token.surface) > 1:
        draft.shot.thing(token.id("object"), count=number_before(sentence, token.start), word=token.surface)
