"""Tips that are narrated are also shown: 第一个技巧:做 5 分钟拉伸 makes the one on the picture stretch."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import Draft
from tongpin.films.reading.emphasis import TIP
from tongpin.films.reading.tokens import cut_words

NUMBERED = re.compile(r"第|技巧|方法|建议|秘诀|步骤")
SENTENCE_END = re.compile(r"[。!?！？…\n]")


def show_tips(draft: Draft, narration: str) -> None:
    """Give the actions of numbered tips to whoever is in the picture."""
    actors = draft.subject or list(draft.shot.people)[:1]
    tips = [match for match in TIP.finditer(narration) if NUMBERED.match(match[0])]
    for tip in tips if actors else []:
        advice = SENTENCE_END.split(narration[tip.end() :], maxsplit=1)[0]
        for token in cut_words(advice):
            if token.has("action") and not token.negated and not token.used:
                draft.give(actors[0], [("actions", token.id("action"))])
