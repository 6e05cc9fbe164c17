"""Words that no rule understood: drawn from the art collection if it has them, else reported. Nothing is dropped silently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tongpin.films.reading.draft import Draft
from tongpin.films.reading.props import prop_sense
from tongpin.films.reading.tokens import Token, function_words
from tongpin.films.reading.walk import Clause

STRETCH = re.compile(r"[\u4e00-\u9fff]{2,}?(?=[旁边前后内外侧间]?(?![\u4e00-\u9fff]))")
BORDER = frozenset(
    "的了着在和与把被给对向从到是有他她它也都就很最更太又还不没而且之于以其所则为让使跟随由及、地得过们这那每各某此该将又再才"
    "只能会要可去来上下里中一两几个"
)
LONGEST_WORD = 6


def meet_unknown(draft: Draft, clause: Clause) -> list[Token]:
    """Return the words of a clause with props for what the lexicon lacks; report what cannot be drawn."""
    props = []
    for start, word in _unknown_words(clause):
        sense = prop_sense(word)
        if sense:
            props.append(Token(start, word, [sense]))
        else:
            draft.unmet.append((word, "picture", len(draft.shots) - 1))
    return sorted([*clause.tokens, *props], key=lambda token: token.start)


def _unknown_words(clause: Clause) -> Iterator[tuple[int, str]]:
    covered = {at for token in clause.tokens for at in range(token.start - clause.start, token.end - clause.start)}
    open_text = "".join(" " if at in covered else char for at, char in enumerate(clause.text))
    open_text = function_words().sub(lambda match: " " * len(match[0]), open_text)
    for match in STRETCH.finditer("".join(" " if char in BORDER else char for char in open_text)):
        if len(match[0]) <= LONGEST_WORD:
            yield clause.start + match.start(), match[0]
