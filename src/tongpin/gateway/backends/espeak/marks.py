"""From the engine's phone events to one mark per character or foreign word of the original text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from tongpin.gateway.backends.espeak.engine import Heard
from tongpin.gateway.backends.espeak.reading import Sound

_VOWEL = re.compile("[aɑæʌɐɒɔoeɛɜəɚiɪuʊyɤøœɨ]")
_BETWEEN_DIGITS = r"(?<=\d)[.,:：/~～–—-](?=\d)"
_PART = r"[^\W_\u3400-\u9fff〇]"
# A foreign word or a number is one word of the text, together with its sign and unit: ¥88.8, -3.5℃, 120km/h, GPT-4.
_JOINT = rf"(?:{_BETWEEN_DIGITS}|['’&@/.-](?={_PART}))"
_FOREIGN = re.compile(rf"[¥￥$€£]?-?{_PART}+(?:{_JOINT}{_PART}+)*(?:°[CFc]?|[%％‰℃℉])?")


@dataclass(frozen=True)
class Span:
    """A stretch of engine samples: a phone with its IPA, or (without) a sound of the reading."""

    start: int
    end: int
    ipa: str = ""


def written(sounds: Sequence[Sound]) -> tuple[str, tuple[int, ...]]:
    """The engine's text for some sounds and, per sound, the place of its engine word in that text."""
    text = ""
    places: list[int] = []
    for sound in sounds:
        if sound.starts_word and text:
            text += " "
        if sound.starts_word or not places:
            places.append(len(text))
        else:
            places.append(places[-1])
        text += sound.say
    return text, tuple(places)


def phone_spans(phones: Sequence[Heard], total: int) -> list[Span]:
    """Each phone with its end; empty ones are dropped."""
    ends = [p.sample for p in phones[1:]] + [total]
    return [Span(p.sample, end, p.ipa) for p, end in zip(phones, ends, strict=True) if end > p.sample]


def sound_spans(sounds: Sequence[Sound], places: Sequence[int], phones: Sequence[Heard], total: int) -> list[Span]:
    """The stretch of every sound, from the first of its phones to the end of its last."""
    ends = [p.sample for p in phones[1:]] + [total]
    heard: dict[int, list[Span]] = {}
    starts = sorted(set(places))
    for phone, end in zip(phones, ends, strict=True):
        # Phones carry the place of the engine's word; English letters inside may carry a later one.
        home = max((s for s in starts if s <= phone.place), default=starts[0])
        heard.setdefault(home, []).append(Span(phone.sample, end, phone.ipa))
    out: list[Span] = []
    for place, group in groupby(zip(sounds, places, strict=True), key=lambda pair: pair[1]):
        out += _share([sound for sound, _ in group], _voiced(heard.get(place, [])), out[-1].end if out else 0)
    return out


def _voiced(spans: list[Span]) -> list[Span]:
    return [s for s in spans if s.ipa and s.end > s.start]


def _share(sounds: list[Sound], spans: list[Span], after: int) -> list[Span]:
    """Cut a word's phones into its syllables: each has one vowel, and its final n is known from the pinyin."""
    if not spans:
        return [Span(after, after)] * len(sounds)
    cuts = [0]
    i = 0
    for sound in sounds:
        while i < len(spans) and not _VOWEL.search(spans[i].ipa):
            i += 1
        i += 1
        if sound.has_coda and i < len(spans) and spans[i].ipa in ("n", "ŋ", "ŋ-"):
            i += 1
        cuts.append(i)
    if len(sounds) == 1 or cuts[-1] > len(spans):
        return _evenly(len(sounds), spans[0].start, spans[-1].end)
    cuts[-1] = len(spans)
    return [Span(spans[a].start, spans[b - 1].end) for a, b in pairwise(cuts)]


def _evenly(count: int, start: int, end: int) -> list[Span]:
    edges = [start + (end - start) * k // count for k in range(count + 1)]
    return [Span(a, b) for a, b in pairwise(edges)]


def word_places(text: str) -> list[tuple[int, int]]:
    """First and one-past-last index of every word of a text: single Chinese characters, whole foreign words and numbers."""
    out: list[tuple[int, int]] = []
    i = 0
    while i < len(text):
        m = _FOREIGN.match(text, i)
        out.append((i, m.end() if m else i + 1))
        i = out[-1][1]
    return out


def word_at(words: Sequence[tuple[int, int]]) -> Callable[[int], tuple[int, int]]:
    """A finder of the word that an index of the text lies in."""
    home = [word for word in words for _ in range(word[0], word[1])]
    return lambda at: home[at]
