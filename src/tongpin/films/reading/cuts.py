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
    here = place_of(draft)
    if named is None or not here or draft.fresh:
        return False
    if clause.whole[max(0, clause.start - 1) : clause.start] not in SENTENCE_ENDS:
        return False
    before = [token for token in clause.tokens if token.has("action") and token.end <= named.start]
    if any(token.id("action") != "enter" for token in before):
        return False  # 。她抱着猫走过花园 goes on; 。她走进花园 is a new place
    return lexicon().place(named.id("place")).base != lexicon().place(here).base


def place_of(draft: Draft) -> str:
    """Return where the shot is: the place it names, else the one that a thing in it implies."""
    implied = (lexicon().place_of_object.get(thing.id, "") for thing in draft.shot.things)
    return draft.shot.place or next((place for place in implied if place), "")


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
