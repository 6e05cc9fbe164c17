"""What somebody does, and what things do by themselves."""

from __future__ import annotations

import re

from tongpin.films.reading.draft import fits
from tongpin.films.reading.lexicon import lexicon
from tongpin.films.reading.tokens import Token
from tongpin.films.reading.walk import Walk

TRANSITIVE = frozenset(
    {
        *("hug", "look_at", "feed", "touch", "give", "kiss", "point", "photograph", "push", "pull", "hold", "wave", "pick_up"),
        *("wash", "comb", "wipe", "play", "phone", "call", "wait", "shake", "lick", "ride", "run", "put_down", "care", "tie"),
        *("tap", "kick", "fight", "search", "wake", "receive", "listen"),
    }
)
# Acts whose last noun is something to see (煮泡面); with others it is part of the idiom (写作业, 拍桌子, 打电话).
SHOWING = frozenset(
    {
        *("cook", "eat", "look_at", "look_up", "hold", "pick_up", "play", "peel", "cut", "ride", "carry", "throw"),
        *(
            "garden",
            "feed",
            "shop",
            "enter",
            "leave",
            "walk",
            "pour",
            "hang",
            "swim",
            "climb",
            "camp",
            "fish",
            "knit",
            "smell",
            "care",
            "fix",
            "lick",
            "kick",
        ),
    }
)
NOT_FOR_ANIMALS = frozenset({"grimace", "listen"})  # 吐着舌头, 竖起耳朵
KEPT = frozenset({"smile", "laugh", "cry", "sigh", "nod", "shake_head", "think", "talk", "shout", "wave"})
NEAR_PIVOT = 3  # characters between the person and what they do
TOO_PLAIN = frozenset({"dish", "door", "rice"})  # 炒菜, 出门, 吃饭 name nothing that is to be seen
PLAYING = frozenset({"play_guitar", "play_piano", "play_music"})  # the instrument is asked for by its name
CARRIED = frozenset({"ride", "drive", "run"})
DONE = frozenset("好完过成满碎熟")
HELD = frozenset({"hold", "pick_up", "hug"})
DESCRIBED = re.compile(r"得[^,，。]{1,5}的")
CLOSED = re.compile("[,，]$")


def meet_action(walk: Walk, token: Token) -> None:
    """A verb comes: it belongs to who acts here, or to the thing that opened the clause."""
    act = _finer(walk, token)
    if act == "walk" and walk.last_act in CARRIED:
        return  # 骑车穿过: said once
    if (
        walk.agent is not None
        and not _describes_person(walk, token)
        and not walk.current
        and not walk.pending
        and not CLOSED.search(walk.before(token, 1))
    ):
        walk.agent.does = act  # 海水拍打着礁石: nobody does this
        return
    if act in ("open", "close"):
        _show_inner_noun(walk, token)
    if DESCRIBED.match(walk.after(token, 7)) or _describes_thing(walk, token, act):
        return  # 烤得焦黄的吐司 describes the toast; nobody cooks
    if act == "fly" and not any(fits(role, "it") for role in walk.actors()):
        return  # 火星飞舞 is not about the people
    if act in NOT_FOR_ANIMALS and walk.actors() and all(_is_animal(role) for role in walk.actors()):
        return
    _turn_to_pivot(walk, token, act)
    if act in TRANSITIVE and walk.opening < 0:
        walk.opening = token.end
    walk.last_act, walk.wear = act, ""
    walk.anchor = walk.anchor if act == "put_down" else ""
    walk.open_act = act if act in TRANSITIVE else walk.open_act
    _show_stated_thing(walk, token)
    walk.attach("actions", act, token)


def _turn_to_pivot(walk: Walk, token: Token, act: str) -> None:
    """看着儿子吃饭: the son eats; but 看着儿子笑了 leaves open who smiles, so the one who acts keeps it."""
    if walk.pivot and act not in KEPT and token.start - walk.pivot[0] <= NEAR_PIVOT:
        walk.current = [walk.pivot[1]]
    walk.pivot = None


def _finer(walk: Walk, token: Token) -> str:
    """敲 + 键盘 is typing: the noun after a plain verb may name a finer action."""
    act = token.id("action")
    if act == "stand" and token.surface[0] == "蹲" and walk.actors() and all(_is_animal(role) for role in walk.actors()):
        return "sit"  # a cat that 蹲 sits
    following = (other for other in walk.clause.tokens if other.start >= token.end and other.has("object", "garment"))
    noun = next((other.id("object", "garment") for other in following), "")
    return lexicon().finer_actions.get(f"{act}+{noun}", act)


def _describes_person(walk: Walk, token: Token) -> bool:
    """机器人撞到了熟睡的狗: the dog sleeps."""
    return walk.after(token, 1) == "的" and any(
        other.start == token.end + 1 and other.has("person") for other in walk.clause.tokens
    )


def _describes_thing(walk: Walk, token: Token, act: str) -> bool:
    """切好的牛肉: nobody cuts now. What somebody holds or wears is told of them all the same (手里拿着的气球)."""
    done = token.surface[-1] in DONE and walk.after(token, 1) == "的"
    return (
        done and act not in HELD and any(0 < other.start - token.end <= 2 and other.has("object") for other in walk.clause.tokens)
    )


def _is_animal(role: str) -> bool:
    return lexicon().person(role).kind == "animal"


def _show_inner_noun(walk: Walk, token: Token) -> None:
    """推开门: the noun inside the verb is seen."""
    for at in range(1, len(token.surface)):
        senses = lexicon().senses.get(token.surface[at:], ())
        noun = next((sense.id for sense in senses if sense.category == "object"), "")
        if noun:
            walk.draft.shot.thing(noun)
            return


def _show_stated_thing(walk: Walk, token: Token) -> None:
    sense = token.sense("action")
    if token.has("object"):
        walk.draft.shot.thing(token.id("object"))
    elif sense and sense.id in SHOWING | PLAYING:
        _meet_last_noun(walk, token, sense.id)


def _meet_last_noun(walk: Walk, token: Token, act: str) -> None:
    """煮泡面 shows noodles and 看云海 a sea of clouds; what the action implies anyway is left to casting."""
    shot = walk.draft.shot
    holding = act in ("hold", "pick_up")
    for at in range(1, len(token.surface) - (not holding)):
        for sense in lexicon().senses.get(token.surface[at:], ()):
            if (
                sense.category == "object"
                and sense.id not in TOO_PLAIN
                and (act in PLAYING or sense.id != lexicon().action(act).holds)
            ):
                shot.thing(sense.id, word=token.surface[at:])
                if holding:  # 端着碗
                    walk.attach("holds", sense.id)
                return
            if sense.category == "place":
                shot.place = shot.place or sense.id
                return
            if sense.category in ("weather", "light"):
                shot.put(sense.category, sense.id)
