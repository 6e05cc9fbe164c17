"""What music is asked for. 轻柔, 欢快, 紧张 mean music only in a clause about music; elsewhere they are feelings or manners."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import Draft
from tongpin.films.reading.lexicon import lexicon
from tongpin.films.reading.tokens import Token
from tongpin.films.reading.walk import Clause
from tongpin.films.storyboard import MusicChange

WHEN = re.compile("的时候|时")


def hear_music(draft: Draft, clause: Clause, *, listed: bool = False) -> None:
    """Put the music of a clause into the shot; `listed` is a 背景音乐 block."""
    if not (listed or any(_names_music(token) for token in clause.tokens)):
        return
    cue = next((t.id("action") for t in clause.tokens if t.has("action") and WHEN.match(clause.after(t, 3))), None)
    for token in clause.tokens:
        if token.negated and token.has("tune_noun", "genre"):
            draft.absent.append(token.surface)
            token.used = True
        elif not (token.used or token.negated):
            _hear_word(draft, token, cue)


def _names_music(token: Token) -> bool:
    return token.has("tune_noun") or (token.has("genre") and not token.has("style", "object", "action"))


def _hear_word(draft: Draft, token: Token, cue: str | None) -> None:
    if token.has("tune_change"):
        draft.music_changes.append(MusicChange(to=_mood_inside(token) or token.id("tune_change"), when=cue))
        token.used = True
    elif token.has("genre", "tune_mood", "tune_noun"):
        draft.shot.put("music", token.id("genre", "tune_mood"))
        token.used = True


def _mood_inside(token: Token) -> str:
    """更欢快: the mood that the music changes to."""
    for at in range(len(token.surface)):
        for sense in lexicon().senses.get(token.surface[at:], ()):
            if sense.category == "tune_mood":
                return sense.id
    return ""
