"""Forms that grammar makes from the words of the lexicon: 洗脸 also says 洗了把脸, 打盹 also 打了个盹, 总监 also 女总监."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from tongpin.films.reading.entries import Sense

# What may stand between a verb of one character and its object. Not 着 and 了 alone: 拉着面 would win over 拉着|面条.
ASPECTS = ("个", "了个", "着个", "了把", "了口", "了会儿", "了一会儿", "了一个", "了一下", "一下", "完", "完了", "过", "起")
SEXES = {"女": "f", "男": "m"}
SAYS_SEX = frozenset("男女哥姐妹弟爷奶叔姨妈爸大小老")
# Second characters that are directions or results, so that the word is no verb with an object.
NO_OBJECTS = frozenset("着了起过完到出下上进住掉开回在来去好满给向成入走倒碎断笑看动")


def verb_compounds(senses: Mapping[str, Sequence[Sense]]) -> Iterator[tuple[str, Sense]]:
    """Return the forms that are not in the lexicon yet, with their sense."""
    for form, found in senses.items():
        if len(form) != 2 or form[1] in NO_OBJECTS or form.isascii():
            continue
        action = next((sense for sense in found if sense.category == "action" and not sense.bare), None)
        if action is None:
            continue
        for aspect in ASPECTS:
            made = form[0] + aspect + form[1:]
            if made not in senses:
                yield made, action


def sexed_people(senses: Mapping[str, Sequence[Sense]], professions: Collection[str]) -> Iterator[tuple[str, Sense]]:
    """Return 女总监 and 男护士 for every profession, with the sex that is said."""
    for form, found in senses.items():
        if found[0].category != "person" or found[0].id not in professions or form.isascii() or len(form) < 2:
            continue
        person = found[0]
        if form[0] in SEXES:
            yield form, replace(person, sex=SEXES[form[0]])
        elif not any(char in form for char in SAYS_SEX):
            yield from ((said + form, replace(person, sex=sex)) for said, sex in SEXES.items() if said + form not in senses)
