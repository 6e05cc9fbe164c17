"""Who acts: a person is the subject until another one takes over, unless the words around say they are not."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import Given
from tongpin.films.reading.entries import Sense
from tongpin.films.reading.lexicon import lexicon
from tongpin.films.reading.tokens import FUNCTION_CHARACTERS, Token
from tongpin.films.reading.walk import Walk, number_before

MEASURES = lexicon().measures
OWN = rf"(自己的|身边的|他的|她的|另)?(一[{MEASURES}]|这[{MEASURES}])?"
TARGETED = re.compile(
    r"(把|将|对|向|给|朝|帮|为|替|冲|陪|跟|围|绕|追|对准|瞄准|面对|面向|靠近|走近|接近|想起|撞到|撞上|碰到|碰上|遇上|认出|拍到|见到|梦见|惊动|吵醒|吓到|遇见|遇到|看见|看到|望|比|像|走向|跑向|身边的|送)着?"
    + OWN
    + "$"
)
JOINED = re.compile(rf"(和|与|跟|、|同|以及){OWN}$")
HEAD = re.compile(rf"的([一两三几这那\d]?[{MEASURES}])?$")
OWNED = re.compile(r"的|脚边|身边|身上|身后|身旁|怀里|怀中|肩|手|脸|头|面前|旁边|背|腿|耳边|眼|额头|脚下|脖子")
TOWARDS = re.compile("[给对向朝为替陪]着?|跟(?!着)")
LOCATED = re.compile("[里上中下旁边前后外]的$")
UNKNOWN = re.compile(rf"[^\W{''.join(sorted(FUNCTION_CHARACTERS))}{MEASURES}]{{2}}$")
PIVOTS = frozenset({"look_at", "wait", "search", "photograph", "listen"})
TURNING = re.compile(rf"(看见|看到|遇见|遇到|教|看着|望着|等|等着|叫|请|催|劝|哄|逗|指导|辅导|监督){OWN}$")
PLAIN = frozenset({"young_woman", "young_man", "woman", "man", "little_girl", "little_boy", "old_man", "old_woman", "old_person"})
VAGUE = frozenset({"student", "classmate", "friends", "traveller", "child", "person"})
KIN = frozenset(
    {
        *("mother", "father", "daughter", "son", "elder_sister", "younger_sister", "elder_brother", "younger_brother", "husband"),
        *("wife", "couple", "family", "baby", "crowd", "twins", "old_couple"),
    }
)
ALONE = "一个人"
SEVERAL = ("两", "二", "俩", "他们", "她们", "大家", "彼此", "双方", "他俩", "她俩")
BESIDE = re.compile(r"(的)?(旁边|身边|身后|身旁|面前|对面|前面|后面|旁)")


def meet_person(walk: Walk, token: Token) -> None:
    """A person or pronoun comes: a new actor, one more actor, or somebody who is acted upon."""
    if _only_owns(walk, token) or (token.id("pronoun") == "it" and not walk.draft.has_animal()):
        return  # 给它们喷水 said of plants brings no animal
    if _names_another_way(walk, token):
        return
    draft, roles = walk.draft, _roles(walk, token)
    person = token.sense("person")
    if person and person.kind == "part" and walk.actors():
        return  # 双手捧着: the hands are those of the one who acts
    if token.surface == ALONE and walk.actors():
        return  # 只剩她一个人, 她一个人走着
    for role in roles:
        draft.person(role, number_before(walk.clause.whole, token.start))
    if person and person.sex and person.sex != lexicon().person(roles[0]).sex:
        draft.sexes[roles[0]] = "f" if person.sex == "f" else "m"  # 女总监
    if token.surface.endswith("们") and person:
        draft.several.update(roles)
    if walk.colour and person and person.kind == "animal":
        draft.give(roles[0], [("looks", ("fur", walk.colour, ""))])
    walk.colour = ""
    acts = _acts(walk, token, roles)
    walk.person_end, walk.opening = token.end, -1
    if acts:
        if not walk.before(token, 1).endswith("被") or not draft.subject:
            draft.subject = walk.current  # 被妈妈抓住: she acts in this clause only, the next one is about the child again
        walk.last_act = walk.wear = walk.open_act = ""
        walk.agent = None


def _only_owns(walk: Walk, token: Token) -> bool:
    """她的长发, 他妈妈: the owner is not the one who acts."""
    if not token.has("pronoun") or not walk.actors():
        return False
    next_person = any(other.start == token.end and other.has("person") and other.surface != ALONE for other in walk.clause.tokens)
    return next_person or bool(OWNED.match(walk.after(token, 2)))


def _joins_described(walk: Walk, token: Token) -> bool:
    """遛狗的大爷和跳舞的大妈: only she dances."""
    between = walk.clause.whole[walk.person_end : token.start] if walk.person_end > 0 else ""
    return bool(HEAD.search(between)) and between[:1] in tuple("和与跟")


def _owns_object(walk: Walk, token: Token) -> bool:
    """敲开邻居的门: whose door it is says nothing of what the neighbour does."""
    verb = any(
        other.has("action") and walk.clause.whole[other.end : token.start] in ("", "了", "着") and other.end <= token.start
        for other in walk.clause.tokens
    )
    return verb and bool(re.match("的|身边|身上|身后|怀里|怀中|肩|手|脸|头", walk.after(token, 2)))


def _names_another_way(walk: Walk, token: Token) -> bool:
    """学霸女孩, 网红女孩: two words for one person; what somebody is stands above how old they are."""
    if token.id("person") in PLAIN:
        before = (other.id("person") for other in walk.clause.tokens if other.end == token.start)
        return any(role not in {"", *PLAIN, *VAGUE, *KIN} for role in before)
    following = any(other.start == token.end and other.id("person") in PLAIN for other in walk.clause.tokens)
    return following and token.id("person") in VAGUE


def _ends_as_object(walk: Walk, token: Token) -> bool:
    """边吃边吐槽老板: a person right after a verb, with nothing following, is acted upon."""
    verb = any(other.end == token.start and other.has("action") for other in walk.clause.tokens)
    return bool(walk.actors()) and verb and not re.match(r"\w", walk.after(token, 1))


def _roles(walk: Walk, token: Token) -> list[str]:
    if token.surface == "我":
        return ["person"]  # whoever tells it, not the one spoken of before
    if token.has("pronoun"):
        together = walk.draft.people_here() if token.surface.startswith(SEVERAL) else []
        return together if len(together) > 1 or _is_pair(together) else walk.draft.resolve(token.id("pronoun"))
    sense = token.sense("person")
    assert sense is not None
    return [role_of(walk, sense)]


def _is_pair(roles: list[str]) -> bool:
    return bool(roles) and lexicon().person(roles[0]).count == 2


def role_of(walk: Walk, sense: Sense) -> str:
    """Return the role of a person's word; a stranger of each name is a character of their own."""
    return walk.draft.named(sense.name, sense.id) if sense.name else sense.id


def _acts(walk: Walk, token: Token, roles: list[str]) -> bool:
    """Decide whether these become the actors; if not, do what their part asks for."""
    before = walk.before(token, 9)
    is_head = bool(HEAD.search(before[-4:])) and not walk.current
    if BESIDE.match(walk.after(token, 3)) and walk.actors():
        return False  # 男生旁边的空位 is only a location
    if walk.current and (JOINED.search(before) or _joins_described(walk, token)):
        walk.draft.give(roles[0], walk.take_back(walk.person_end))
        walk.current = walk.current + roles
        return True
    if walk.actors() and _owns_object(walk, token):
        _become_target(walk, roles)
        return False
    if (walk.actors() and not is_head and TARGETED.search(before)) or _ends_as_object(walk, token):
        _become_target(walk, roles)
        _maybe_turn(walk, token, roles, before)
        return False
    if _is_described_object(walk, token, roles) or _follows_unknown_verb(walk, token):
        _become_target(walk, roles)
        _maybe_turn(walk, token, roles, "")
        walk.last_act = walk.open_act = walk.wear = ""
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


def _is_described_object(walk: Walk, token: Token, roles: list[str]) -> bool:
    """给穿红裙的小女孩看病: what stands between 给 and 小女孩 is told of her, not of the doctor."""
    if not HEAD.search(walk.before(token, 5)) or not walk.actors():
        return False
    opening = _opening(walk, token)
    if opening >= 0 and not walk.current and LOCATED.search(walk.before(token, 4)):
        walk.settle_pending(walk.draft.subject)
        return True  # 看见角落里的他
    if opening < 0 or not any(at >= opening for at, _, _ in walk.told):
        return False
    walk.draft.give(roles[0], walk.take_back(opening))
    return True


def _opening(walk: Walk, token: Token) -> int:
    begin = max(walk.clause.start, walk.person_end)
    covered = {at for other in walk.clause.tokens for at in range(other.start, other.end)}
    places = [match.end() for match in TOWARDS.finditer(walk.clause.whole, begin, token.start) if match.start() not in covered]
    return min([place for place in (*places, walk.opening) if place >= begin], default=-1)


def _follows_unknown_verb(walk: Walk, token: Token) -> bool:
    """总裁壁咚秘书: somebody right after a word that nobody knows is acted upon."""
    at = token.start - 1
    if not walk.current or at - walk.person_end < 1:
        return False
    known = any(other.start <= at < other.end for other in walk.clause.tokens)
    return not known and bool(UNKNOWN.search(walk.before(token, 2)))


def _maybe_turn(walk: Walk, token: Token, roles: list[str], before: str) -> None:
    """看着儿子吃饭: who is seen, awaited or taught does what comes next."""
    if TURNING.search(before or walk.before(token, 9)) or (walk.open_act in PIVOTS and not before):
        walk.pivot = (token.end, roles[0])


def _become_object(walk: Walk, token: Token, roles: list[str]) -> None:
    """抱着熟睡的宝宝: the baby is held, and what was said just before belongs to the baby."""
    _become_target(walk, roles)
    _maybe_turn(walk, token, roles, "")
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
