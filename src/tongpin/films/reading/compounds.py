"""Forms that grammar makes from the words of the lexicon: 洗脸 also says 洗了把脸, 打盹 also 打了个盹."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tongpin.films.reading.entries import Sense

# What may stand between a verb of one character and its object. Not 着 and 了 alone: 拉着面 would win over 拉着|面条.
ASPECTS = ("个", "了个", "着个", "了把", "了口", "了会儿", "了一会儿", "了一个", "了一下", "一下")
# Second characters that are directions or results, so that the word is no verb with an object.
NO_OBJECTS = frozenset("着了起过完到出下上进住掉开回在来去好满给向成入走倒碎断笑看动")


def verb_compounds(senses: Mapping[str, Sequence[Sense]]) -> Iterator[tuple[str, Sense]]:
    """Return the forms that are not in the lexicon yet, with their sense."""
    for form, found in senses.items():
        action = next((sense for sense in found if sense.category == "action" and not sense.bare), None)
        if action is None or form.isascii() or len(form) != 2 or form[1] in NO_OBJECTS:
            continue
        for aspect in ASPECTS:
            made = form[0] + aspect + form[1:]
            if made not in senses:
                yield made, action
