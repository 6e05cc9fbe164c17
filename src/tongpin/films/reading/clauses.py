"""Walks the clauses of a description and gives each word to its rule. Start at `read_description`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from tongpin.films.reading.actions import meet_action
from tongpin.films.reading.cuts import begins_new_scene, list_scenes
from tongpin.films.reading.draft import Cut, Draft, ThingDraft, is_mark
from tongpin.films.reading.looks import meet_look
from tongpin.films.reading.music import hear_music
from tongpin.films.reading.people import meet_person
from tongpin.films.reading.places import meet_place
from tongpin.films.reading.sounds import hear_sounds
from tongpin.films.reading.speech import MANNER_REACH, hide_unquoted_speech, place_quotation
from tongpin.films.reading.things import meet_colour, meet_object, meet_pattern
from tongpin.films.reading.tokens import Token, cut_words
from tongpin.films.reading.unknown import meet_unknown
from tongpin.films.reading.values import show_values
from tongpin.films.reading.walk import Clause, Walk

CLAUSE = re.compile(r"[,，。;；!！?？\n~～…]+|$")
LONGEST_CLAUSE = 200  # characters
CHANGED = re.compile(
    r"(变成|转为|变为|转成|化为|变得|转变|渐渐|慢慢|逐渐|越来越|瞬间|立刻|一下子|终于|转|变|到|随即|又)[^,，。]{0,4}$"
)
OF_A_SCENE = re.compile(r"的(场景|画面|氛围|气氛|音乐|环境|光)")
UNKNOWN_THING = re.compile(  # the last character says that it is a thing
    r"\W*(?:(?:远处|窗外|头顶|身后|空中|一旁|此时|忽然|突然)的?)?[\u4e00-\u9fff]{1,4}?[臂吊针盘筒轮机器车船舱门窗帘灯光影球叶枝瓣浪云雾烟焰雪沙尘灰土石锅盖盒箱袋瓶杯碗链绳线带屏板架旗幕布齿轴毛丝液泡沫汁油粉件片块水花]"
    r"(?![的上里中下前后旁边、和与])"
)
OF_A_THING = re.compile(
    r"(声音?|嗓音|旋律|音乐|乐声|琴声|笛声|歌声|曲子|灯光|光线|阳光|月光|夜色|画面|环境|房间里?|教室里?|街道|街上|四周|周围|全场|世界|空气|氛围|气氛|色调|布置|味道|口感|夜晚)"
    r"(都|也|变得|显得|非常|十分|格外|特别|一片|瞬间|很|又|和|[^\W的,，。]{2}){0,2}$"
)
TAKES_THINGS = frozenset({"eat", "drink", "hold", "pick_up", "put_down", "shop", "give", "receive", "carry", "smell"})
CUT_KINDS: dict[str, Cut] = {"hard": "hard", "time": "time", "soft": "soft"}


def read_description(draft: Draft, text: str) -> None:
    """Read a description of pictures into the draft."""
    text = hide_unquoted_speech(draft, text)
    tokens = cut_words(text)
    list_scenes(draft, text, tokens)
    lonely = ""
    for clause in _clauses(text, tokens):
        if CLAUSE.sub("", clause.text).strip():
            lonely = _read_clause(draft, clause, lonely)
    if lonely:
        place_quotation(draft, lonely, before=[], after="", subject=draft.subject)


def _clauses(text: str, tokens: list[Token]) -> Iterator[Clause]:
    """Cut at punctuation, and by force where none comes: the rules look at a whole clause for each of its words."""
    start, first = 0, 0
    for match in CLAUSE.finditer(text):
        while start < match.end():
            end = min(match.end(), start + LONGEST_CLAUSE)
            last = first
            while last < len(tokens) and tokens[last].start < end:
                last += 1
            yield Clause(text, text[start:end], start, tokens[first:last])
            start, first = end, last


def _read_clause(draft: Draft, clause: Clause, lonely: str) -> str:
    """Read one clause; a quotation that stood alone may find its speaker in the next (“……”,她轻声说)."""
    for token in clause.tokens:
        if token.has("cut"):
            token.used = True
            if not draft.fresh:
                draft.cut_to(CUT_KINDS[token.id("cut")])
    if begins_new_scene(draft, clause):
        draft.cut_to("implied")
    draft.fresh = draft.fresh and _only_cuts(clause)
    draft.shot.words = (draft.shot.words + draft.plain_text(clause.text))[:2_000]
    hear_sounds(draft, clause)
    hear_music(draft, clause)
    show_values(draft, clause)
    return _walk(draft, clause, lonely)


def _only_cuts(clause: Clause) -> bool:
    """镜头一转,十年后: two cut words without anything between them are one cut."""
    cuts = sum(len(token.surface) for token in clause.tokens if token.has("cut"))
    return 0 < cuts >= len(CLAUSE.sub("", clause.text).strip())


def _walk(draft: Draft, clause: Clause, lonely: str) -> str:
    clause = replace(clause, tokens=meet_unknown(draft, clause))
    walk = Walk(draft, clause, pending=draft.waiting)
    draft.waiting = []
    marks = [(clause.start + at, char) for at, char in enumerate(clause.text) if is_mark(char)]
    walk.speaks = bool(marks or lonely)
    walk.agent = _unknown_agent(clause)
    steps: list[tuple[int, Token | str]] = [*((token.start, token) for token in clause.tokens), *marks]
    alone = clause.text.strip(" ,，。!！?？\n")
    for at, step in sorted(steps, key=lambda step: step[0]):
        if isinstance(step, Token):
            _meet(walk, step)
        elif alone == step or _leads(walk, at):
            lonely = step
        else:
            _quote(walk, step, at)
    named = bool(marks) and bool(walk.current) and lonely != alone
    if lonely and (named or (not marks and any(token.has("say") for token in clause.tokens))):
        place_quotation(draft, lonely, before=clause.tokens, after="", subject=walk.actors())
        lonely = ""
    _keep_pending(walk)
    return lonely


def _unknown_agent(clause: Clause) -> ThingDraft | None:
    """机械臂缓缓举起…: a thing that nobody knows opens the clause, and what follows is its doing."""
    match = UNKNOWN_THING.match(clause.text)
    named = ("person", "pronoun", "action")
    if not match or any(token.start < clause.start + match.end() and token.has(*named) for token in clause.tokens):
        return None
    return ThingDraft("unknown")


def _leads(walk: Walk, at: int) -> bool:
    """“你好。”她说: a quotation right before somebody waits for them."""
    if walk.clause.text[: at - walk.clause.start].strip():
        return False
    return any(token.start == at + 1 and token.has("person", "pronoun") for token in walk.clause.tokens)


def _quote(walk: Walk, mark: str, at: int) -> None:
    before = [token for token in walk.clause.tokens if token.start < at]
    after = walk.clause.text[at + 1 - walk.clause.start :][:3]
    place_quotation(walk.draft, mark, before=before, after=after, subject=walk.actors())


def _keep_pending(walk: Walk) -> None:
    """What nobody has taken by the end of the clause goes to the old subject, else waits for the first person."""
    if walk.draft.subject:
        walk.settle_pending(walk.draft.subject)
    walk.draft.waiting = walk.pending


def _meet(walk: Walk, token: Token) -> None:
    if token.used:
        return
    walk.at = token.start
    if token.negated:
        walk.draft.absent.append(token.surface)
        return
    if token.has("manner") and walk.speaks and _says_soon(walk, token):
        return
    if token.has("person", "pronoun"):
        meet_person(walk, token)
        return
    _meet_air(walk, token)
    if not (token.has("camera", "fx") or _opens_quotation(walk, token)):
        _meet_word(walk, token)


def _says_soon(walk: Walk, token: Token) -> bool:
    return any(other.has("say") and 0 <= other.start - token.end <= MANNER_REACH for other in walk.clause.tokens)


def _opens_quotation(walk: Walk, token: Token) -> bool:
    """怒吼:“…” is told by the line's manner; the verb is no action of its own."""
    follows = walk.clause.text[token.end - walk.clause.start :][:3]
    return token.has("say") and any(is_mark(char) for char in follows)


def _meet_air(walk: Walk, token: Token) -> None:
    """Time, season, festival, weather, light and camera belong to the shot, whatever else the word means."""
    shot = walk.draft.shot
    shot.time = shot.time or token.id("time")
    shot.season = shot.season or token.id("season")
    shot.festival = shot.festival or token.id("festival")
    for sense in token.senses:
        if sense.category in ("weather", "light", "camera", "fx"):
            shot.put(sense.category, sense.id)
    if token.has("weather", "light") and not walk.current:
        walk.agent = walk.agent or ThingDraft("nature")  # 阳光照进来: nobody acts


def _meet_word(walk: Walk, token: Token) -> None:
    for categories, meet in WORD_RULES:
        if token.has(*categories) and _applies(token, categories[0], walk):
            meet(walk, token)
            return


def _applies(token: Token, category: str, walk: Walk) -> bool:
    if category == "wear":
        return not (token.has("garment") or (token.has("action") and _takes_thing(walk, token)))
    if category == "action":
        return not (token.has("object") and walk.last_act in TAKES_THINGS)  # 吃着拉面, 端上炒饭
    if category == "style":
        return not token.has("object")
    if category == "feeling":
        return not (token.has("mood", "tune_mood") and OF_A_SCENE.match(walk.after(token, 3)))
    return True


def _takes_thing(walk: Walk, token: Token) -> bool:
    """摘下一枝桃花: what is no garment is picked."""
    following = next(
        (other for other in walk.clause.tokens if other.start >= token.end and other.has("object", "garment", "face")), None
    )
    return following is not None and not following.has("garment", "face")


def _meet_wear(walk: Walk, token: Token) -> None:
    walk.wear = token.id("wear")


def _meet_feeling(walk: Walk, token: Token) -> None:
    sense = token.sense("feeling")
    assert sense is not None
    if OF_A_THING.search(walk.before(token, 8)):
        _meet_mood(walk, token)
        return
    if walk.agent is not None and not walk.current and not walk.pending:
        return  # 鱼儿吓得四散 is not about the people
    walk.attach("feelings", (sense.feel, bool(CHANGED.search(walk.before(token, 9)))), token)


def _meet_mood(walk: Walk, token: Token) -> None:
    walk.draft.shot.put("mood", token.id("mood"))


def _meet_style(walk: Walk, token: Token) -> None:
    style = token.id("style")
    if style not in walk.draft.style:
        walk.draft.style.append(style)


# The first rule that applies takes the word.
WORD_RULES: tuple[tuple[tuple[str, ...], Callable[[Walk, Token], None]], ...] = (
    (("place",), meet_place),
    (("colour",), meet_colour),
    (("wear",), _meet_wear),
    (("hair", "face", "garment"), meet_look),
    (("action",), meet_action),
    (("feeling",), _meet_feeling),
    (("mood",), _meet_mood),
    (("style",), _meet_style),
    (("object",), meet_object),
    (("pattern",), meet_pattern),
)
