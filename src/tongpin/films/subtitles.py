"""Subtitles on the picture: letters that light up with the voice, inside the area that no platform covers.

What shows when is decided in `cues.py`; words that nobody says are in `overlays.py`; both are offered here as well.
A cue is drawn twice into images, unspoken and spoken; a frame then costs two clipped copies.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tongpin.films.cues import SubtitleCue, character_times, line_cues, srt_text, subtitle_cues, subtitle_unmet
from tongpin.films.overlays import draw_overlays, overlay_unmet
from tongpin.films.phrases import WordRoom, word_room
from tongpin.media.clusters import clusters
from tongpin.media.graphics import skia
from tongpin.media.lettering import Ink, Lettering, set_line
from tongpin.media.timebase import to_samples

__all__ = [
    "SubtitleCue",
    "SubtitleStyle",
    "SubtitleTrack",
    "character_times",
    "draw_overlays",
    "line_cues",
    "overlay_unmet",
    "srt_text",
    "subtitle_cues",
    "subtitle_unmet",
    "word_room",
]

LINE_PITCH = 1.34
_FADE = to_samples(0.07)
_CATCH_UP = to_samples(0.22)  # a long syllable lights up in this time and then waits
_ABOVE, _BELOW = 0.95, 0.28  # of the letter size: what a line takes above and below its base line


@dataclass(frozen=True)
class SubtitleStyle:
    """Colours of subtitles, and the parts of the letter size that outline and shadow take."""

    idle: Ink = (255, 250, 242)
    spoken: Ink = (255, 214, 92)
    emphasis: Ink = (255, 150, 92)
    outline: tuple[int, int, int, int] = (44, 22, 34, 238)
    shadow: tuple[int, int, int, int] = (30, 12, 24, 150)
    outline_width: float = 0.15
    shadow_blur: float = 0.11
    shadow_drop: float = 0.05


class SubtitleTrack:
    """The subtitles of a film or a shot, ready to be drawn at any sample of the clock that the cues are on."""

    def __init__(self, cues: Sequence[SubtitleCue], size: tuple[int, int], style: SubtitleStyle | None = None) -> None:
        self._cues = tuple(sorted(cues, key=lambda cue: cue.start))
        self._room = word_room(size)
        self._style = style or SubtitleStyle()
        self._baked: tuple[SubtitleCue, _Block] | None = None

    def draw(self, canvas: skia.Canvas, sample: int) -> None:
        """Draw what shows at a sample; most frames have one cue or none."""
        cue = next((cue for cue in self._cues if cue.start <= sample < cue.end), None)
        if cue is not None and self._room is not None:
            self._block(cue, self._room).draw(canvas, sample - cue.start, self._strength(cue, sample))

    def _block(self, cue: SubtitleCue, room: WordRoom) -> _Block:
        # Frames are drawn in order: the cue of the last frame is nearly always the cue of this one.
        if self._baked is None or self._baked[0] != cue:
            self._baked = (cue, _bake(cue, room, self._style))
        return self._baked[1]

    def _strength(self, cue: SubtitleCue, sample: int) -> float:
        """Fade in and out, except where one cue follows the other without a gap."""
        borders = {other.end for other in self._cues}, {other.start for other in self._cues}
        rise = 1.0 if cue.start in borders[0] else (sample - cue.start + _FADE / 3) / _FADE
        fall = 1.0 if cue.end in borders[1] else (cue.end - sample) / _FADE
        return max(0.0, min(1.0, rise, fall))


@dataclass(frozen=True)
class _Row:
    """One line of a cue in the block's pixels."""

    line: Lettering
    spans: tuple[tuple[int, int], ...]
    left: float
    base: float
    top: int
    bottom: int

    def lit(self, sample: int) -> Iterator[skia.Rect]:
        """The parts of the row that the voice has reached."""
        for (start, end), (left, right), backward in zip(self.spans, self.line.spans, self.line.backward, strict=True):
            if sample >= start:
                share = min(1.0, (sample - start) / max(1, min(end - start, _CATCH_UP)))
                edges = (right - (right - left) * share, right) if backward else (left, left + (right - left) * share)
                yield skia.Rect.MakeLTRB(round(self.left + edges[0]), self.top, round(self.left + edges[1]), self.bottom)


@dataclass(frozen=True)
class _Block:
    """A cue as two images of the same size, and where they stand."""

    idle: skia.Image
    spoken: skia.Image
    x: int
    y: int
    rows: tuple[_Row, ...]

    def draw(self, canvas: skia.Canvas, sample: int, strength: float) -> None:
        paint = skia.Paint(Alphaf=strength)
        lit = skia.Region()
        for row in self.rows:
            for rect in row.lit(sample):
                lit.op(rect.roundOut(), skia.Region.kUnion_Op)
        edge = skia.Path()
        lit.getBoundaryPath(edge)
        for image, op in ((self.idle, skia.ClipOp.kDifference), (self.spoken, skia.ClipOp.kIntersect)):
            canvas.save()
            canvas.translate(self.x, self.y)
            canvas.clipPath(edge, op)
            canvas.drawImage(image, 0, 0, skia.SamplingOptions(), paint)
            canvas.restore()


def _bake(cue: SubtitleCue, room: WordRoom, style: SubtitleStyle) -> _Block:
    lines = _set_lines(cue.lines, room)
    size = lines[0].size
    margin = round(size * (style.outline_width + 3 * style.shadow_blur + style.shadow_drop)) + 2
    width = round(max(line.width for line in lines)) + 2 * margin
    pitch = round(size * LINE_PITCH)
    height = pitch * (len(lines) - 1) + round(size * (_ABOVE + _BELOW)) + 2 * margin
    rows: list[_Row] = []
    for i, (line, spans) in enumerate(zip(lines, cue.spans, strict=True)):
        base = margin + size * _ABOVE + i * pitch
        # The rows share the space between them, and the outer ones take the margin with its shadow.
        top = 0 if i == 0 else rows[-1].bottom
        bottom = height if i == len(lines) - 1 else round(base + size * _BELOW)
        rows.append(_Row(line, spans, (width - line.width) / 2, base, top, bottom))
    images = [_drawn(rows, (width, height), colours, style) for colours in _colours(cue, style)]
    middle = (room.left + room.right) / 2
    return _Block(images[0], images[1], round(middle - width / 2), round(room.bottom - height + margin), tuple(rows))


def _set_lines(texts: Sequence[str], room: WordRoom) -> list[Lettering]:
    """Lay the lines out in one size, smaller where a line of wide letters would not fit."""
    lines = [set_line(text, room.letters) for text in texts]
    widest = max(line.width for line in lines)
    usable = room.right - room.left
    return lines if widest <= usable else [set_line(text, room.letters * usable / widest * 0.995) for text in texts]


def _colours(cue: SubtitleCue, style: SubtitleStyle) -> tuple[_Colours, _Colours]:
    return _Colours(style.idle, style.idle, cue.emphasis), _Colours(style.spoken, style.emphasis, cue.emphasis)


@dataclass(frozen=True)
class _Colours:
    """The colour of a line, and of the words in it that stand out."""

    plain: Ink
    strong: Ink
    words: tuple[str, ...]

    def stretches(self, line: Lettering) -> Iterator[tuple[float, float]]:
        """Left and right of every word that stands out."""
        for word in self.words:
            at = line.text.find(word)
            if at >= 0:
                first, count = len(clusters(line.text[:at])), len(clusters(word))
                yield line.spans[first][0], line.spans[first + count - 1][1]


def _drawn(rows: Sequence[_Row], size: tuple[int, int], colours: _Colours, style: SubtitleStyle) -> skia.Image:
    surface = skia.Surface(*size)
    canvas = surface.getCanvas()
    letters = rows[0].line.size
    shadow = skia.ImageFilters.DropShadow(
        0, letters * style.shadow_drop, letters * style.shadow_blur, letters * style.shadow_blur, skia.Color(*style.shadow), None
    )
    canvas.saveLayer(None, skia.Paint(ImageFilter=shadow))
    outline = skia.Paint(
        AntiAlias=True,
        Color=skia.Color(*style.outline),
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=letters * style.outline_width,
        StrokeJoin=skia.Paint.kRound_Join,
    )
    for row in rows:
        row.line.paint(canvas, row.left, row.base, outline)
    for row in rows:
        _fill(canvas, row, colours)
    canvas.restore()
    return surface.makeImageSnapshot()


def _fill(canvas: skia.Canvas, row: _Row, colours: _Colours) -> None:
    row.line.paint(canvas, row.left, row.base, skia.Paint(AntiAlias=True, Color=skia.Color(*colours.plain)))
    for left, right in colours.stretches(row.line):
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(row.left + left, row.top, row.left + right, row.bottom))
        row.line.paint(canvas, row.left, row.base, skia.Paint(AntiAlias=True, Color=skia.Color(*colours.strong)))
        canvas.restore()
