"""Nouns that can be drawn: where they are, what colour they have, and who holds them."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import ThingDraft
from tongpin.films.reading.tokens import Token
from tongpin.films.reading.walk import Walk, number_before

HOLDING = frozenset({"hold", "pick_up", "umbrella", "receive"})
ON = re.compile(r"[上里中下]")
NEAR = re.compile(r"(的)?[旁边前外后]")
IN_HAND = re.compile(r"(手里|手中|手上|怀里|怀中)[^,，。]{0,8}$")
PLACED = re.compile(r"(放|摆|挂|贴|停|飘|立|铺|插|趴|躺)(置|着|满)?(在|到|于)[^,，。]{0,6}$")
HANDLED = re.compile(r"(把|用|拿|在|透过|从|对|将|被|往|给)[^,，。]{0,8}$")
NAMED_COLOUR = re.compile(r"(是|变成|变为|呈|为)$")
FALLING = {"petal": "petals", "cherry_blossom": "petals", "leaf": "leaves", "maple": "leaves", "ginkgo": "leaves"}
FALLS = re.compile(
    "[片们]?(缓缓|纷纷|轻轻|随风|漫天|簌簌|悠悠|一片片|不断|打着旋儿?)?地?(飘|打着旋|落下|落在|飞舞|洒落|纷飞|铺满)"
)
CLAUSE_END = re.compile(r"的?([,，。!！\s]|$)")


def meet_object(walk: Walk, token: Token) -> None:
    """An object comes."""
    sense = token.sense("object")
    assert sense is not None
    if any(other.start == token.end and other.has("person") for other in walk.clause.tokens):
        return  # 足球少年 shows no ball
    if sense.id in FALLING and FALLS.match(walk.after(token, 6)):
        walk.draft.shot.put("fx", FALLING[sense.id])
    meet_thing(walk, token, sense.id, held=sense.position == "held", asked_as=sense.name)


def meet_thing(walk: Walk, token: Token, id_: str, *, held: bool = False, asked_as: str = "") -> None:
    """A noun comes: something to see, an anchor for what follows (桌上), or what somebody holds."""
    count = number_before(walk.clause.whole, token.start)
    id_ = walk.draft.same_thing(id_, token.surface)
    thing = walk.last_thing = walk.draft.shot.thing(id_, colour=walk.colour, count=count, word=token.surface)
    thing.asked_as = thing.asked_as or asked_as
    walk.colour = walk.pattern = ""
    if walk.after(token, 1) != "的":
        walk.opening = -1
    if _is_anchor(walk, token, thing):
        return
    if walk.anchor and walk.anchor != id_ and not thing.on:
        thing.on = walk.anchor
    walk.moved = thing
    if IN_HAND.search(walk.before(token, 12)) or walk.last_act in HOLDING:
        walk.attach("holds", id_)
        if not re.match("[和、与]", walk.after(token, 1)):
            walk.last_act = ""
    elif not walk.current and not walk.last_act and not held and not _is_handled(walk, token):
        walk.agent = thing


def _is_anchor(walk: Walk, token: Token, thing: ThingDraft) -> bool:
    """桌上, 窗前, 树下: a place among things rather than a thing that does something."""
    follows, ending = walk.after(token, 2), token.surface[-1] if len(token.surface) > 1 else ""
    on = (bool(ending) and ending in "上里下") or bool(ON.match(follows))
    near = (bool(ending) and ending in "前边外") or bool(NEAR.match(follows))
    if on and walk.moved and walk.moved is not thing and PLACED.search(walk.before(token, 12)):
        walk.moved.on = walk.moved.on or thing.id
    elif on:
        walk.anchor = thing.id
    return on or near


def _is_handled(walk: Walk, token: Token) -> bool:
    inside = walk.clause.whole[max(walk.clause.start, token.start - 10) : token.start]
    return bool(HANDLED.search(inside))


def meet_colour(walk: Walk, token: Token) -> None:
    """A colour goes to the next noun of the clause; 是蓝色的 at the end goes back to the noun before."""
    goes_back = walk.last_thing and NAMED_COLOUR.search(walk.before(token, 3)) and CLAUSE_END.match(walk.after(token, 2))
    if goes_back and walk.last_thing:
        walk.last_thing.colour = token.id("colour")
    else:
        walk.colour = token.id("colour")


def meet_pattern(walk: Walk, token: Token) -> None:
    """A pattern goes to the next garment."""
    walk.pattern = token.id("pattern")
