"""Spoken lines as subtitles: which words show when, as cues and as an .srt file. `phrases.py` knows where lines may
break, `dealing.py` which phrases show together.

Times are samples on the film's clock. Not here: how subtitles look (`subtitles.py`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tongpin.films.dealing import CLOSED_GAP, SHORTEST_SHOW, Lines, Span, deal
from tongpin.films.phrases import MOST_CHARACTERS, phrases, shown, typeset, word_room
from tongpin.films.storyboard import Line, Storyboard, Unmet
from tongpin.films.timeline import LineKey, LineSpan, Timeline
from tongpin.gateway.speech import Utterance
from tongpin.media.clusters import clusters
from tongpin.media.lettering import lettering_gaps
from tongpin.media.phones import Word
from tongpin.media.timebase import to_samples

LINGER = to_samples(0.08)  # after the last sound, if nothing follows


@dataclass(frozen=True)
class SubtitleCue:
    """Words that show together. `spans` has, for every character of every line, when the voice is on it, from the cue's start."""

    start: int
    length: int
    lines: tuple[str, ...]
    spans: tuple[tuple[Span, ...], ...]
    emphasis: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """The first sample without it."""
        return self.start + self.length

    def shifted(self, by: int) -> SubtitleCue:
        """The same cue, later by some samples."""
        return replace(self, start=self.start + by)


def subtitle_cues(
    board: Storyboard, timeline: Timeline, utterances: Mapping[LineKey, Utterance], size: tuple[int, int]
) -> tuple[SubtitleCue, ...]:
    """The cues of a whole film, in order. None shows before its shot or after it, and no two at once."""
    space = word_room(size)
    longest = space.characters if space else MOST_CHARACTERS
    names = tuple(dict.fromkeys(person.name for shot in board.shots for person in shot.people if person.name))
    cues: list[SubtitleCue] = []
    for shot in timeline.shots:
        spans = timeline.lines_of(shot.index)
        borders = [*(span.start for span in spans[1:]), shot.end][: len(spans)]  # a silent shot has neither
        for span, border in zip(spans, borders, strict=True):
            line = board.shots[shot.index].lines[span.key.line]
            words = tuple(word.shifted(span.start) for word in utterances[span.key].words)
            cues += line_cues(line, words, span, border=border, longest=longest, names=names)
    return tuple(cues)


def line_cues(
    line: Line, words: Sequence[Word], span: LineSpan, *, border: int, longest: int = MOST_CHARACTERS, names: Sequence[str] = ()
) -> tuple[SubtitleCue, ...]:
    """The cues of one spoken line, whose words carry film time. Nothing shows at `border` or after it."""
    text = typeset(line.text)
    times = character_times(text, words, (span.start, span.start + span.length))
    pieces = phrases(text, names=names, longest=longest)
    cues = [_cue(lines, times, line) for lines in deal(pieces, times, longest)]
    return _spaced([cue for cue in cues if any(cue.lines)], span.start, border)


def character_times(text: str, words: Sequence[Word], span: Span) -> tuple[Span, ...]:
    """When the voice is on each code point of a text. What it does not say, such as a comma, takes no time."""
    times: list[Span | None] = [None] * len(text)
    for word in words:
        count = max(1, min(len(word.text), len(text) - word.at))
        for i in range(count):
            if 0 <= word.at + i < len(text):
                start, end = (word.start + word.length * k // count for k in (i, i + 1))
                times[word.at + i] = (start, end)
    return tuple(_filled(text, times, span))


def srt_text(cues: Sequence[SubtitleCue]) -> str:
    """The cues as the text of an .srt file."""
    blocks = []
    for number, cue in enumerate(cues, 1):
        words = "\n".join(line for line in cue.lines if line)
        blocks.append(f"{number}\n{_clock(cue.start)} --> {_clock(cue.end)}\n{words}\n")
    return "\n".join(blocks)


def subtitle_unmet(cues: Sequence[SubtitleCue], size: tuple[int, int]) -> tuple[Unmet, ...]:
    """What the picture does not show of the subtitles, and why. The .srt has all of it."""
    if not cues:
        return ()
    if word_room(size) is None:
        zh = f"{size[0]}x{size[1]} 的画面太小，字幕只写在 .srt 里"
        return (Unmet(what="字幕", why_zh=zh, why_en="the picture is too small for letters; they are in the .srt only"),)
    gaps = dict.fromkeys(gap for cue in cues for line in cue.lines for gap in lettering_gaps(line))
    zh, en = "没有字体能画出它，画面上略去，.srt 里保留", "no font can draw it; left out of the picture, kept in the .srt"
    return tuple(Unmet(what=f"字幕里的“{gap}”", why_zh=zh, why_en=en) for gap in gaps)


def _clock(samples: int) -> str:
    milliseconds = (samples + 24) // 48
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02},{thousandths:03}"


def _filled(text: str, times: Sequence[Span | None], span: Span) -> Iterator[Span]:
    """Give what no word covers its time: letters share the gap between their neighbours, signs take none of it."""
    at = 0
    before = span[0]
    while at < len(text):
        known = times[at]
        if known is not None:
            before = max(before, known[1])
            yield known
            at += 1
            continue
        stop = next((i for i in range(at, len(text)) if times[i] is not None), len(text))
        after = max(before, (times[stop] or span)[0] if stop < len(text) else span[1])
        yield from _shared(text[at:stop], (before, after))
        at = stop


def _shared(text: str, gap: Span) -> Iterator[Span]:
    letters = [character.isalnum() or unicodedata.category(character) == "So" for character in text]
    count, done = max(1, sum(letters)), 0
    for is_letter in letters:
        start = gap[0] + (gap[1] - gap[0]) * done // count if any(letters) else gap[0]
        done += is_letter
        end = gap[0] + (gap[1] - gap[0]) * done // count if is_letter else start
        yield (start, end)


def _cue(lines: Lines, times: Sequence[Span], line: Line) -> SubtitleCue:
    texts, spans = [], []
    for pieces in lines:
        whole = "".join(piece.text for piece in pieces)
        text = shown(whole)
        if not text:
            continue
        at = pieces[0].at + len(whole) - len(whole.lstrip())
        texts.append(text)
        spans.append(_cluster_spans(text, times[at : at + len(text)]))
    said = [span for line_spans in spans for span in line_spans] or [times[lines[0][0].at]]
    start, end = said[0][0], max(end for _, end in said)
    # From the cue's start, so that the same cue elsewhere in the film is the same value.
    moved = tuple(tuple((a - start, b - start) for a, b in line_spans) for line_spans in spans)
    strong = tuple(word for word in map(typeset, line.emphasis) if any(word in text for text in texts))
    return SubtitleCue(start, end - start, tuple(texts), moved, strong)


def _cluster_spans(text: str, times: Sequence[Span]) -> tuple[Span, ...]:
    spans, at = [], 0
    for cluster in clusters(text):
        inside = times[at : at + len(cluster)]
        spans.append((inside[0][0], max(end for _, end in inside)))
        at += len(cluster)
    return tuple(spans)


def _spaced(cues: Sequence[SubtitleCue], first: int, border: int) -> tuple[SubtitleCue, ...]:
    """Close small gaps and let short cues stay, without ever touching the next cue or the border."""
    limits = [*(cue.start for cue in cues[1:]), border][: len(cues)]
    out = []
    for cue, limit in zip(cues, limits, strict=True):
        start = max(first, cue.start)
        end = max(cue.end + LINGER, start + SHORTEST_SHOW)
        end = limit if limit != border and limit - cue.end <= CLOSED_GAP else min(end, limit)
        out.append(replace(cue, start=start, length=end - start))
    return tuple(cue for cue in out if cue.length > 0)
