"""Who acts: a person is the subject until another one takes over, unless the words around say they are not."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import Given
from tongpin.films.reading.entries import Sense
from tongpin.films.reading.lexicon import lexicon
from tongpin.films.reading.tokens import Token
from tongpin.films.reading.walk import Walk, number_before

MEASURES = lexicon().measures
OWN = rf"(自己的|身边的|他的|她的|另)?(一[{MEASURES}]|这[{MEASURES}])?"
TARGETED = re.compile(r"(把|将|对|向|给|朝|帮|为|替|冲|陪|跟|遇见|遇到|看见|看到|望|比|像|走向|跑向|身边的|送)着?" + OWN + "$")
JOINED = re.compile(rf"(和|与|跟|、|同|以及){OWN}$")
HEAD = re.compile(rf"的([一两三几这那\d]?[{MEASURES}])?$")
OWNED = re.compile(r"的|脚边|身边|身上|身后|身旁|怀里|怀中|肩|手|脸|头|面前|旁边|背|腿|耳边|眼|额头|脚下|脖子")
SEVERAL = ("两", "二", "俩", "他们", "她们", "大家", "彼此", "双方", "他俩", "她俩")
BESIDE = re.compile(r"(的)?(旁边|身边|身后|身旁|面前|对面|前面|后面|旁)")


def meet_person(walk: Walk, token: Token) -> None:
    """A person or pronoun comes: a new actor, one more actor, or somebody who is acted upon."""
    if _only_owns(walk, token) or (token.id("pronoun") == "it" and not walk.draft.has_animal()):
        return  # 给它们喷水 said of plants brings no animal
    draft, roles = walk.draft, _roles(walk, token)
    person = token.sense("person")
    if person and person.kind == "part" and walk.actors():
        return  # 双手捧着: the hands are those of the one who acts
    for role in roles:
        draft.person(role, number_before(walk.clause.whole, token.start))
    if walk.colour and person and person.kind == "animal":
        draft.give(roles[0], [("looks", ("fur", walk.colour, ""))])
    walk.colour = ""
    if _acts(walk, token, roles):
        if not walk.before(token, 1).endswith("被") or not draft.subject:
            draft.subject = walk.current  # 被妈妈抓住: she acts in this clause only, the next one is about the child again
        walk.last_act = walk.wear = walk.open_act = ""
        walk.agent = None


def _only_owns(walk: Walk, token: Token) -> bool:
    """她的长发, 他妈妈: the owner is not the one who acts."""
    if not token.has("pronoun") or not walk.actors():
        return False
    next_person = any(other.start == token.end and other.has("person") for other in walk.clause.tokens)
    return next_person or bool(OWNED.match(walk.after(token, 2)))


def _ends_as_object(walk: Walk, token: Token) -> bool:
    """边吃边吐槽老板: a person right after a verb, with nothing following, is acted upon."""
    verb = any(other.end == token.start and other.has("action") for other in walk.clause.tokens)
    return bool(walk.current) and verb and not re.match(r"\w", walk.after(token, 1))


def _roles(walk: Walk, token: Token) -> list[str]:
    if token.surface == "我":
        return ["person"]  # whoever tells it, not the one spoken of before
    if token.has("pronoun"):
        together = walk.draft.people_here() if token.surface.startswith(SEVERAL) else []
        return together if len(together) > 1 else walk.draft.resolve(token.id("pronoun"))
    sense = token.sense("person")
    assert sense is not None
    return [role_of(walk, sense)]


def role_of(walk: Walk, sense: Sense) -> str:
    """Return the role of a person's word; a stranger of each name is a character of their own."""
    return walk.draft.named(sense.name, sense.id) if sense.name else sense.id


def _acts(walk: Walk, token: Token, roles: list[str]) -> bool:
    """Decide whether these become the actors; if not, do what their part asks for."""
    before = walk.before(token, 9)
    is_head = bool(HEAD.search(before[-4:])) and not walk.current
    if BESIDE.match(walk.after(token, 3)) and walk.actors():
        return False  # 男生旁边的空位 is only a location
    if walk.current and JOINED.search(before):
        walk.current = walk.current + roles
        return True
    if (walk.actors() and not is_head and TARGETED.search(before)) or _ends_as_object(walk, token):
        _become_target(walk, roles)
        return False
    if not is_head and walk.open_act and (walk.actors() or walk.pending) and not before.endswith(("被", "让")):
        _become_object(walk, token, roles)
        return False
    if not is_head and walk.pending and not walk.current and walk.draft.subject and walk.last_act:
        walk.settle_pending(walk.draft.subject)
    walk.current = roles
    walk.settle_pending(roles)  # 穿红裙的女孩: the head noun takes all that was said before it
    return True


def _become_target(walk: Walk, roles: list[str]) -> None:
    for actor in walk.actors():
        walk.draft.person(actor).target = roles[0] if roles[0] != actor else ""


def _become_object(walk: Walk, token: Token, roles: list[str]) -> None:
    """抱着熟睡的宝宝: the baby is held, and what was said just before belongs to the baby."""
    _become_target(walk, roles)
    if walk.modifier and HEAD.search(walk.before(token, 4)):
        end, (name, value) = walk.modifier
        if token.start - end <= 3 and name in ("actions", "feelings") and value != walk.open_act:
            _take_back(walk, (name, value))
            walk.draft.give(roles[0], [(name, value)])
    walk.last_act = walk.open_act = ""


def _take_back(walk: Walk, item: Given) -> None:
    name, value = item
    told = value[0] if name == "feelings" and isinstance(value, tuple) else value
    for role in walk.current:
        known: list[object] = getattr(walk.draft.person(role), name)
        if told in known:
            known.remove(told)
