"""From a person's words to a storyboard: clean, put quotations aside, cut into blocks, read each, settle."""

from __future__ import annotations

import re
from copy import deepcopy

from tongpin.errors import InputError
from tongpin.films.reading.clauses import read_description
from tongpin.films.reading.draft import Draft, is_mark
from tongpin.films.reading.labels import Block, blocks, unfold_brackets
from tongpin.films.reading.lexicon import lexicon
from tongpin.films.reading.music import hear_music
from tongpin.films.reading.prose import is_prose, read_prose
from tongpin.films.reading.settling import settle
from tongpin.films.reading.sounds import hear_sounds
from tongpin.films.reading.speech import hide_quotations, manner_of, narrate, place_quotation, show_words, speak
from tongpin.films.reading.tips import show_tips
from tongpin.films.reading.tokens import cut_words
from tongpin.films.reading.walk import Clause, whole_number
from tongpin.films.storyboard import Storyboard

LENGTH_LIMIT = 20_000
STAGE_NOTE = re.compile(r"\s*[(（]([^)）]{0,80})[)）]")
# 帮我生成一段关于…的视频: the words to the studio are not part of the film.
REQUEST = re.compile(
    r"^(?:请|麻烦)?(?:你)?(?:帮|给|为|替)我们?(?:拍摄|拍|做|生成|制作|来|剪|画)(?:一?[个段条部支份])?(?:关于)?|^(?:请)?生成一?[个段条部]"
)
UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufffd\ud800-\udfff]")


def read_storyboard(text: str) -> Storyboard:
    """Return the storyboard of a sentence, a script or an essay; raise InputError if there is nothing to read."""
    clean = _clean(text)
    draft = Draft()
    body = hide_quotations(draft, unfold_brackets(REQUEST.sub("", clean, count=1)))
    body = _take_duration(draft, body)
    script = list(blocks(body))
    if len(script) == 1 and not draft.quotes and is_prose(body, cut_words(body)):
        read_prose(draft, body)
    else:
        for block in script:
            _read_block(draft, block)
    draft.settle_waiting()
    _split(draft)
    return settle(draft, clean)


def _clean(text: str) -> str:
    clean = UNREADABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not re.search(r"\w", clean):
        raise InputError(
            "没有可以拍成片子的文字",
            "there is no text to make a film from",
            hint_zh="请写一句话,例如:秋日的咖啡馆,一个女生在看书",
            hint_en="write one sentence, for example: a girl reads a book in a café in autumn",
        )
    if len(clean) > LENGTH_LIMIT:
        raise InputError(
            f"文字太长:{len(clean)} 字,最多 {LENGTH_LIMIT} 字",
            f"the text is too long: {len(clean)} characters, at most {LENGTH_LIMIT}",
            hint_zh="请分成几集,每集单独生成",
            hint_en="split it into episodes and make each one by itself",
        )
    return clean


def _take_duration(draft: Draft, text: str) -> str:
    """时长:30秒 and 15秒广告 say how long the whole film is."""
    for pattern in lexicon().film_durations:
        match = re.search(pattern, text)
        if match and draft.duration is None:
            seconds = whole_number(match[1]) * lexicon().unit_seconds[match[2]]
            draft.duration = float(seconds) if 0 < seconds <= 3_600 else None
            text = text.replace(match[0], " ")
    return text


def _read_block(draft: Draft, block: Block) -> None:
    if block.episode:
        draft.episode = draft.episode or draft.plain(block.episode)
    if block.kind == "dialogue":
        _read_dialogue(draft, block)
    elif block.body.strip():
        if block.new_shot and not draft.fresh:
            draft.cut_to("numbered")
        draft.shot.seconds = block.seconds or draft.shot.seconds
        READERS.get(block.kind, _read_nothing)(draft, block.body)


def _read_dialogue(draft: Draft, block: Block) -> None:
    """男生:(轻声)同学…: the brackets give the manner and what is done meanwhile."""
    senses = lexicon().senses.get(block.who, ())
    role = next((s.id for s in senses if s.category == "person"), "") or draft.named(block.who, "person")
    leading = STAGE_NOTE.match(block.body)
    notes = ",".join(note for note in (block.note, leading[1] if leading else "") if note)
    kept = draft.subject
    draft.person(role)
    draft.subject = [role]
    read_description(draft, notes)
    draft.subject = kept
    text = draft.plain(block.body[leading.end() if leading else 0 :])
    if text:
        speak(draft, text, speaker=role, manner=manner_of(cut_words(notes)))
    draft.fresh = False


def _read_nothing(draft: Draft, body: str) -> None:
    """时长 has been taken before."""


def _read_narration(draft: Draft, body: str) -> None:
    narrate(draft, draft.plain(body))
    show_tips(draft, draft.plain(body))


def _read_overlay(draft: Draft, body: str) -> None:
    show_words(draft, draft.plain(body))


def _read_music(draft: Draft, body: str) -> None:
    hear_music(draft, Clause(body, body, 0, cut_words(body)), listed=True)


def _read_sounds(draft: Draft, body: str) -> None:
    body, _, rest = body.partition("。")  # a sentence after the list is about the picture again
    if rest.strip():
        read_description(draft, rest)
    body = re.sub("[、，]", ",", body)
    tokens = cut_words(body)
    for at, char in enumerate(body):
        if is_mark(char):
            before = [token for token in tokens if body.rfind(",", 0, at) < token.start < at]
            place_quotation(draft, char, before=before, after=body[at + 1 : at + 4], subject=draft.subject)
    hear_sounds(draft, Clause(body, body, 0, tokens), listed=True)


def _read_style(draft: Draft, body: str) -> None:
    for token in cut_words(body):
        draft.shot.put("camera", token.id("camera"))
        if token.id("style") and token.id("style") not in draft.style:
            draft.style.append(token.id("style"))


READERS = {
    "visual": read_description,
    "place": read_description,
    "time": read_description,
    "people": read_description,
    "narration": _read_narration,
    "overlay": _read_overlay,
    "music": _read_music,
    "sound": _read_sounds,
    "style": _read_style,
    "camera": _read_style,
}


def _split(draft: Draft) -> None:
    """The last shot is repeated for every place of a scene list."""
    for number, place in enumerate(draft.split_places):
        if number:
            draft.shots.append(deepcopy(draft.shot))
            draft.shot.cut = "split"
        draft.shot.place = place
