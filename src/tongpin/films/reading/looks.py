"""Hair, faces and clothes: worn after 穿 戴 背, a thing after 拿 放 买 拆."""

from __future__ import annotations

import re

from tongpin.films.reading.things import HOLDING, meet_thing
from tongpin.films.reading.tokens import Token
from tongpin.films.reading.walk import Walk

FLUTTERS = re.compile(r"(在风中|随风|迎风|被风)?(飘|猎猎|飞扬|翻飞|摆动|拖地|摇曳|湿透|沾满|飞舞|滴着|滴水)")
NO_NEWS = frozenset({"touch", "comb", "wash", "pick_up", "blow", "wipe", "cut", "tie", "pull", "kiss"})
NOT_WORN = frozenset({"shop", "wash", "photograph", "put_down", "look_at", "open", "unbox"}) | HOLDING


def meet_look(walk: Walk, token: Token) -> None:
    """Something about how somebody looks, or a garment that lies about."""
    sense = token.sense("hair", "face", "garment")
    assert sense is not None
    if not _is_worn(walk, token):
        meet_thing(walk, token, sense.garment_object or sense.id)
        return
    if sense.category == "hair" and sense.id == "hair" and (walk.last_act in NO_NEWS or walk.before(token, 1) == "的"):
        return  # 抓了抓头发 says nothing about how it looks
    what = f"hair_{sense.id}" if sense.category == "hair" else sense.id
    walk.attach("looks", (what, walk.colour, walk.pattern))
    walk.colour = walk.pattern = ""


def _is_worn(walk: Walk, token: Token) -> bool:
    sense = token.sense("hair", "face", "garment")
    assert sense is not None
    on_body = sense.category != "garment"
    if any(other.start == token.end and other.has("person") for other in walk.clause.tokens) and not walk.last_act:
        return True  # 西装男子, 红裙女孩
    if walk.actors() and not walk.current and not walk.last_act and FLUTTERS.match(walk.after(token, 6)):
        return True  # 红色披风猎猎作响: worn by the one spoken of
    described = bool(walk.current) and not walk.last_act and not sense.garment_object  # 女生一身红裙
    if walk.wear == "take_off" or not (walk.wear == "verbs" or on_body or described):
        return False
    looked_at = walk.last_act == "look_at" and (walk.wear or on_body)  # 看着她的长发: hair stays on the head
    return bool(looked_at) or walk.last_act not in NOT_WORN
