"""What is heard: sound words, and X声 for any X that can sound. A sound swallows its source (沙发的摩擦声 shows no sofa)."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import Draft, is_mark
from tongpin.films.reading.tokens import Token
from tongpin.films.reading.walk import Clause
from tongpin.films.storyboard import Sound

NAMES_SOUND = re.compile(r"(?<!声)(声音|声响|响声|声|音效|音)(?![乐说道音地问喊响唱])")
ITEM_BORDER = re.compile(r"[、和与及,，。]|伴随着?|传来|听到|有|用|是")
FAINT = re.compile(r"轻微|轻轻|隐约|隐隐|微弱|细微|淡淡|远处|若有若无|微微|低低|悠远|浅浅")
LOUD = re.compile(r"巨大|巨响|震耳|响亮|刺耳|震天|轰鸣|洪亮|剧烈|猛烈|很大|超大|尖锐|雷动")
FAINT_LEVEL, LOUD_LEVEL = -0.6, 0.7
NOT_A_SOURCE = frozenset("大高小轻低柔同出响一先后")
IMITATION = re.compile("(哗啦|哗哗|嗡嗡|叮当|咔嚓|咔哒|沙沙|砰砰|咚咚|啪嗒|滋滋|呼呼|叮铃){1,2}(作响|直响|响|一声)?")
AT_SECOND = re.compile(r"第\s*(\d+(?:\.\d+)?)\s*秒")


def hear_sounds(draft: Draft, clause: Clause, *, listed: bool = False) -> None:
    """Put the sounds of a clause into the shot; `listed` is a 音效 block, where every word may be a sound."""
    for token in clause.tokens:
        if not (token.negated or token.used):
            _hear_word(draft, clause, token, listed=listed)
    for match in NAMES_SOUND.finditer(clause.text):
        _hear_suffix(draft, clause, match)


def _hear_word(draft: Draft, clause: Clause, token: Token, *, listed: bool) -> None:
    follows = clause.after(token, 1)
    thing = token.sense("object")
    if thing and thing.sound and follows == "响":
        put_sound(draft, clause, thing.sound, token.start)
    if _describes_sound(clause, token):
        token.used = True
    elif token.has("sound") and (token.senses[0].category == "sound" or listed or follows == "声"):
        put_sound(draft, clause, _own_sound(clause, token) or token.id("sound"), token.start)
        token.used = True
        _swallow_source(clause, token, listed=listed)


def _own_sound(clause: Clause, token: Token) -> str:
    """冰块哗啦作响: what imitates a sound means the sound of the thing right before it."""
    if not IMITATION.fullmatch(token.surface):
        return ""
    if token.surface.startswith("咔") and any(other.id("action") == "photograph" or other.has("fx") for other in clause.tokens):
        return "shutter"
    makers = [other.sense("object") for other in clause.tokens if other.end == token.start and other.has("object")]
    return next((sense.sound for sense in makers if sense and sense.sound), "")


def _describes_sound(clause: Clause, token: Token) -> bool:
    """水龙头声哗哗响: the word that imitates a sound just named is no second sound."""
    named = any(other.end == token.start and other.has("sound") and other.surface[-1] in "声鸣" for other in clause.tokens)
    return named and token.has("sound") and token.surface[-1] not in "声鸣"


def put_sound(draft: Draft, clause: Clause, id_: str, at: int) -> None:
    """Add a sound with the loudness and the second that the words around it give."""
    words = clause.text[: at - clause.start]
    item = ITEM_BORDER.split(words)[-1] + clause.text[at - clause.start :][:6]
    level = FAINT_LEVEL if FAINT.search(item) else LOUD_LEVEL if LOUD.search(item) else 0.0
    second = AT_SECOND.search(clause.text)
    draft.shot.hear(Sound(id=id_, level=level, at=float(second[1]) if second and float(second[1]) <= 3_600 else None))


def _swallow_source(clause: Clause, token: Token, *, listed: bool) -> None:
    item = ITEM_BORDER.split(clause.text[: token.start - clause.start])[-1]
    if not (listed or item.endswith("的")):
        return
    for other in clause.tokens:
        inside = token.start - len(item) <= other.start and other.end <= token.start
        if inside and not other.has("time", "place", "colour"):
            other.used = True


def _hear_suffix(draft: Draft, clause: Clause, match: re.Match[str]) -> None:
    """X声: the sound of the object or action in X; a sound nobody knows is reported."""
    at = clause.start + match.start()
    source = ITEM_BORDER.split(clause.text[: match.start()])[-1]
    inside_word = any(token.start <= at < token.end for token in clause.tokens)
    if inside_word or not source.strip() or source == "背景" or source[-1] in NOT_A_SOURCE or is_mark(source[-1]):
        return
    found = [token for token in clause.tokens if token.start >= at - len(source) and token.end <= at and not token.used]
    id_ = _sound_of(found)
    if id_:
        put_sound(draft, clause, id_, at)
    else:
        draft.unmet.append((source.strip()[-8:] + match[0], "sound", len(draft.shots) - 1))
    for token in found:
        token.used = True


def _sound_of(tokens: list[Token]) -> str:
    stated = [token.id("sound") for token in tokens if token.has("sound")]
    made = [sound for token in reversed(tokens) for sense in token.senses for sound in (sense.sound, *sense.sounds[:1]) if sound]
    return next(iter(stated + made), "")
