"""Telling: a text of pictures without a spoken word gets a narrator who reads it, less what only directs the film."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tongpin.films.reading.tokens import cut_words
from tongpin.films.storyboard import Line, Overlay, Shot, Storyboard, Unmet

_CLAUSE = re.compile(r"[^,，。;；!！?？\n]+[,，。;；!！?？\n]*")
_LOOSE_END = re.compile(r"[,，;；、\n\s]+$")
# The audience hears the sound and the music, and sees the cut and the camera; nobody reads them out.
DIRECTION = ("camera", "tune_noun", "genre", "style")
SOUND_TALK = re.compile(r"(声|音|音效|配乐|BGM|bgm)")
ORDER = re.compile(r"^\s*(请|帮我|给我|让|生成|制作|做|来)(一|个|段|条|这|我)?")
LET = re.compile(r"^\s*(请|帮我)?让(?=[这那他她它]|一[只个位名条])")  # 让这只猫伸个懒腰 shows a cat that stretches
OPENING = re.compile(r"^[\s,，:：;；、。.]+")
CUT_WORDS = re.compile(r"^\s*(然后|接着|随后)?(画面|镜头)?(切到|切换到|切至|转到|一转|镜头一转|画面一转)[,，]?")
SPEAKABLE = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fffA-Za-z0-9]")  # what the voices can read
LABELS = re.compile(r"(画面|镜头|场景)(\s*[一二三四五六七八九十\d]*\s*[:：]|(里|中|上)?有)")


def tell(board: Storyboard) -> Storyboard:
    """The board with the narrator's lines; unchanged where anybody speaks already."""
    if any(shot.lines for shot in board.shots):
        return board
    told = [_told(shot) for shot in board.shots]
    # Shots split from one sentence share its words: they are read once, over the first of them.
    fresh = [shot if i == 0 or shot.words != told[i - 1].words else board.shots[i] for i, shot in enumerate(told)]
    return board.model_copy(update={"shots": tuple(fresh)})


def _told(shot: Shot) -> Shot:
    kept = [_spoken(clause) for clause in _CLAUSE.findall(LABELS.sub("", shot.words)) if not is_direction(clause)]
    text = OPENING.sub("", _LOOSE_END.sub("", "".join(kept))).strip()
    if not any(c.isalnum() for c in text):
        return shot
    ended = text if text[-1] in "。！？!?…" else text + "。"
    return shot.model_copy(update={"lines": (Line(text=ended[:2_000]),)})


def _spoken(clause: str) -> str:
    return LET.sub("", CUT_WORDS.sub("", clause))


def is_direction(clause: str) -> bool:
    """Whether a clause tells the film makers what to do, instead of telling the audience what there is."""
    if ORDER.match(clause) and not LET.match(clause):
        return True
    tokens = cut_words(clause)
    if any(token.has(*DIRECTION) for token in tokens):
        return True
    sounds = any(token.has("sound") for token in tokens) or bool(SOUND_TALK.search(clause))
    seen = any(token.has("action", "person", "pronoun", "object", "place") and not token.has("sound") for token in tokens)
    return sounds and not (seen and not SOUND_TALK.search(clause))


def share_lines(board: Storyboard) -> Storyboard:
    """Shots split from one sentence share its lines: each says its part, instead of every one saying all."""
    shots = list(board.shots)
    for start, end in _splits(shots):
        lines = shots[start].lines
        pieces = [replace_text(line, text) for line in lines for text in _CLAUSE.findall(line.text)]
        for place in range(start, end):
            a, b = (len(pieces) * k // (end - start) for k in (place - start, place - start + 1))
            shots[place] = shots[place].model_copy(update={"lines": _joined(pieces[a:b])})
    return board.model_copy(update={"shots": tuple(shots)})


def _splits(shots: Sequence[Shot]) -> list[tuple[int, int]]:
    """Stretches of shots that were split from one and repeat its lines."""
    out, at = [], 0
    while at < len(shots):
        end = at + 1
        while end < len(shots) and shots[end].cut == "split" and shots[end].lines == shots[at].lines:
            end += 1
        if end - at > 1 and shots[at].lines:
            out.append((at, end))
        at = end
    return out


def replace_text(line: Line, text: str) -> Line:
    """The line with other words; emphasised words that are not among them are dropped."""
    return line.model_copy(update={"text": text, "emphasis": tuple(word for word in line.emphasis if word in text)})


def _joined(pieces: Sequence[Line]) -> tuple[Line, ...]:
    """Neighbouring pieces of one voice are one line again."""
    out: list[Line] = []
    for piece in pieces:
        if out and out[-1].speaker == piece.speaker and out[-1].manner == piece.manner:
            out[-1] = out[-1].model_copy(
                update={"text": out[-1].text + piece.text, "emphasis": out[-1].emphasis + piece.emphasis}
            )
        else:
            out.append(piece)
    return tuple(out)


def show_unspeakable(board: Storyboard) -> Storyboard:
    """The board with lines that no voice here can read (another script, only emoji) shown as words on the picture instead."""
    unmet: list[Unmet] = []
    shots = tuple(_shown(shot, i, unmet) for i, shot in enumerate(board.shots))
    return board.model_copy(update={"shots": shots, "unmet": (*board.unmet, *unmet)[:200]}) if unmet else board


def _shown(shot: Shot, index: int, unmet: list[Unmet]) -> Shot:
    mute = [line for line in shot.lines if not SPEAKABLE.search(line.text)]
    if not mute:
        return shot
    unmet += [_unspoken(line, index) for line in mute]
    overlays: Sequence[Overlay] = (*shot.overlays, *(Overlay(text=line.text[:80], style="title") for line in mute))
    spoken = tuple(line for line in shot.lines if line not in mute)
    return shot.model_copy(update={"lines": spoken, "overlays": tuple(overlays[:8])})


def _unspoken(line: Line, index: int) -> Unmet:
    zh, en = "没有声音会念这种文字，改为显示在画面上", "no voice reads this script; shown as words instead"
    return Unmet(what=line.text[:80], why_zh=zh, why_en=en, shot=index)
