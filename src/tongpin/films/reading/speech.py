"""Quotations: a sound's name, words on the picture, narration or speech. The words before decide."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tongpin.films.reading.draft import Draft
from tongpin.films.reading.emphasis import emphasised
from tongpin.films.reading.lexicon import lexicon
from tongpin.films.reading.tips import show_tips
from tongpin.films.reading.tokens import Token
from tongpin.films.storyboard import Line, Overlay, Sound

PAIRS = dict(zip("‘“「『\"'", "’”」』\"'", strict=True))
SPOKEN = re.compile(r"[,。!?，！？~～…]")
SPEECH_AHEAD = re.compile(r"((?:说|道|问|喊|答|开口)[:：])\s*([^\ue000-\uf8ff\n。!?！？]{2,}[。!?！？]?)")
MANNER_REACH = 5  # characters between 轻声 and 说
TEXT_LIMIT, OVERLAY_LIMIT = 2_000, 80


def hide_quotations(draft: Draft, text: str) -> str:
    """Replace every quotation by one character, so that its words never become things on the picture."""
    out, at = [], 0
    while at < len(text):
        end = text.find(PAIRS[text[at]], at + 1, at + TEXT_LIMIT) if text[at] in PAIRS else -1
        out.append(draft.hide(text[at + 1 : end]) if end > at + 1 else text[at])
        at = end + 1 if end > at + 1 else at + 1
    return "".join(out)


def hide_unquoted_speech(draft: Draft, text: str) -> str:
    """轻声说:真好。 — the words after the colon are quoted up to the full stop."""
    return SPEECH_AHEAD.sub(lambda match: match[1] + draft.hide(match[2]), text)


def manner_of(tokens: Sequence[Token]) -> str:
    """Return the last manner word, else the feeling said in the same place (不耐烦地说 is angry)."""
    manner = next((token.id("manner") for token in reversed(tokens) if token.has("manner")), "")
    feelings = (token.sense("feeling") for token in reversed(tokens) if token.has("feeling") and not token.negated)
    feel = next((sense.feel for sense in feelings if sense), "")
    manner = manner or next((_manner_inside(token) for token in reversed(tokens) if token.has("say")), "")
    return manner or ("nervous" if feel == "afraid" else feel)


def _manner_inside(token: Token) -> str:
    """低声道 is said in the manner of 低声."""
    senses = (lexicon().senses.get(token.surface[:end], ()) for end in range(len(token.surface) - 1, 1, -1))
    return next((sense.id for found in senses for sense in found if sense.category == "manner"), "")


def place_quotation(draft: Draft, mark: str, *, before: list[Token], after: str, subject: list[str]) -> None:
    """Put a quotation where it belongs; one that nothing explains (“摸鱼”) stays a word."""
    text = draft.quote(mark)
    say, cue = _last(before, "say"), _last(before, "cue")
    sound = _sound_named(text)
    if after.lstrip("的").startswith(("声", "一声")) or (sound and not say):
        _place_sound(draft, text, sound, before)
    elif cue and not cue.negated and (not say or say.start < cue.start):
        _place_cue(draft, cue, text)
    else:
        _place_speech(draft, text, say=say, before=before, subject=subject)


def _last(tokens: list[Token], category: str) -> Token | None:
    return next((token for token in reversed(tokens) if token.has(category)), None)


def _sound_named(text: str) -> str:
    core = re.sub(r"[^\u4e00-\u9fffA-Za-z]", "", text)
    return next((sense.id for sense in lexicon().senses.get(core, ()) if sense.category == "sound"), "")


def _place_sound(draft: Draft, text: str, sound: str, before: list[Token]) -> None:
    if sound:
        draft.shot.hear(Sound(id=sound, asked_as=text[:OVERLAY_LIMIT]))
    else:
        draft.unmet.append((text, "sound", len(draft.shots) - 1))
    for token in before:
        token.used = True


def _place_cue(draft: Draft, cue: Token, text: str) -> None:
    if cue.id("cue") == "narration":
        narrate(draft, text)
        show_tips(draft, text)
    else:
        show_words(draft, text)


def _place_speech(draft: Draft, text: str, *, say: Token | None, before: list[Token], subject: list[str]) -> None:
    manner = manner_of([token for token in before if not say or token is say or 0 <= say.start - token.end <= MANNER_REACH])
    if not (say or manner or SPOKEN.search(text)):
        return
    manner = manner or ("loud" if say and say.id("say") == "shout" else "")
    speaker = (subject or list(draft.shot.people) or ["person"])[0]
    speak(draft, text, speaker=speaker, manner=manner)


def speak(draft: Draft, text: str, *, speaker: str, manner: str = "") -> None:
    """Add a spoken line."""
    draft.add_line(Line(text=text[:TEXT_LIMIT], speaker=speaker, manner=manner or None, emphasis=emphasised(text)))


def narrate(draft: Draft, text: str) -> None:
    """Add a narrated line."""
    if text.strip():
        draft.add_line(Line(text=text[:TEXT_LIMIT], emphasis=emphasised(text)))


def show_words(draft: Draft, text: str) -> None:
    """Put words on the picture."""
    overlay = Overlay(text=text[:OVERLAY_LIMIT], style="number" if re.fullmatch(r"[\d.%+\-:/ ]+\S{0,2}", text) else "label")
    if text.strip() and overlay not in draft.shot.overlays:
        draft.shot.overlays.append(overlay)
