"""Where shots begin without a cut word: a new sentence at another place, and lists of scenes (A、B、C三个场景)."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import Draft
from tongpin.films.reading.lexicon import lexicon
from tongpin.films.reading.tokens import Token
from tongpin.films.reading.walk import Clause

SCENES = re.compile(r"[二两三四五六\d]个(不同)?(的)?(场景|地方|画面)")
SENTENCE_ENDS = frozenset("。\n;；!！")


def begins_new_scene(draft: Draft, clause: Clause) -> bool:
    """Say whether the clause opens a sentence at a place that another set is built for."""
    named = next((t for t in clause.tokens if t.has("place") and not t.negated and not t.used), None)
    if named is None or not draft.shot.place or draft.fresh:
        return False
    if clause.whole[max(0, clause.start - 1) : clause.start] not in SENTENCE_ENDS:
        return False
    if any(token.has("action") and token.end <= named.start for token in clause.tokens):
        return False
    return lexicon().place(named.id("place")).base != lexicon().place(draft.shot.place).base


def list_scenes(draft: Draft, text: str, tokens: list[Token]) -> None:
    """放在A、B、C三个场景: one shot for each place, made when everything else has been read."""
    match = SCENES.search(text)
    if not match:
        return
    implied = lexicon().place_of_object
    named = [t for t in tokens if t.end <= match.start() and (t.has("place") or t.id("object") in implied)]
    named = [t for t in named if text[t.end : t.end + 1] in ("、", "和", "与", "及") or t.end == match.start()]
    if len(named) > 1:
        draft.split_places = [t.id("place") or implied[t.id("object")] for t in named]
        for token in named:
            token.used = True
