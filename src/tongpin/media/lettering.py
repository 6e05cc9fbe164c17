"""One line of lettering: characters of any script and emoji, laid out in reading order, outlined and shaded, as images.

Start at `set_line`, which measures; `Lettering.paint` draws. What no font can draw is left out and named in `gaps`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from tongpin.media.clusters import clusters, is_wide, runs_right_to_left
from tongpin.media.emoji import emoji_image, emoji_names
from tongpin.media.fonts import Weight, font, is_unseen, typeface_for, typefaces
from tongpin.media.graphics import skia

Ink = tuple[int, int, int]

EMOJI_ROOM = 1.18  # an emoji and the air beside it, in font sizes
AIR = 0.11  # between Chinese and Latin
_RIGHT_TO_LEFT_MARK = "\u200f"
_EMOJI_SIZE = 1.06
_EMOJI_DROP = 0.14  # how far an emoji hangs below the base line


@dataclass(frozen=True)
class Lettering:
    """A laid-out line. `spans` has left and right of every cluster, in pixels from the line's left end."""

    text: str
    size: float
    weight: Weight
    pieces: tuple[_Piece, ...]
    spans: tuple[tuple[float, float], ...]
    backward: tuple[bool, ...]  # for every cluster: is it read from right to left?
    gaps: tuple[str, ...]

    @property
    def width(self) -> float:
        """Width of the whole line."""
        return max((right for _, right in self.spans), default=0.0)

    def paint(self, canvas: skia.Canvas, x: float, base: float, paint: skia.Paint) -> None:
        """Draw the line with its base line at a height. Only a paint that fills draws emoji: an outline would make stickers."""
        for piece in self.pieces:
            if not isinstance(piece, _Picture):
                piece.draw(canvas, x, base, paint)
            elif paint.getStyle() == skia.Paint.kFill_Style:
                piece.draw(canvas, x, base, self.size)


@dataclass(frozen=True)
class _Straight:
    """Neighbouring characters of one typeface, read from left to right."""

    text: str
    x: float
    font: skia.Font

    def draw(self, canvas: skia.Canvas, x: float, base: float, paint: skia.Paint) -> None:
        canvas.drawString(self.text, x + self.x, base, self.font, paint)


@dataclass(frozen=True)
class _Shaped:
    """Words read from right to left, whose letters take their forms from their neighbours."""

    text: str
    x: float
    size: float
    weight: Weight

    def draw(self, canvas: skia.Canvas, x: float, base: float, paint: skia.Paint) -> None:
        paragraph = _paragraph(self.text, self.size, self.weight, paint)
        paragraph.paint(canvas, x + self.x, base - paragraph.AlphabeticBaseline)


@dataclass(frozen=True)
class _Picture:
    """An emoji."""

    name: str
    x: float

    def draw(self, canvas: skia.Canvas, x: float, base: float, size: float) -> None:
        image = emoji_image(self.name, max(8, round(size * _EMOJI_SIZE)))
        top = base + size * _EMOJI_DROP - image.height()
        canvas.drawImage(image, round(x + self.x + (size * EMOJI_ROOM - image.width()) / 2), round(top))


_Piece = _Straight | _Shaped | _Picture


@lru_cache(maxsize=64)
def set_line(text: str, size: float, weight: Weight = "bold") -> Lettering:
    """Lay out one line of text."""
    parts = clusters(text)
    base_backward = _starts_backward(parts)
    stretches = _stretches(parts, weight, base_backward=base_backward)
    order = stretches[::-1] if base_backward else stretches
    spans: dict[int, tuple[float, float]] = {}
    pieces: list[_Piece] = []
    pen = 0.0
    for first, last, backward in order:
        make = _set_backward if backward else _set_forward
        made, places = make(parts[first:last], pen, size, weight)
        pieces += made
        spans.update((first + i, place) for i, place in enumerate(places))
        pen = max((right for _, right in places), default=pen)
    turned = {i: backward for first, last, backward in stretches for i in range(first, last)}
    return Lettering(
        text=text,
        size=size,
        weight=weight,
        pieces=tuple(pieces),
        spans=tuple(spans[i] for i in range(len(parts))),
        backward=tuple(turned[i] for i in range(len(parts))),
        gaps=tuple(dict.fromkeys(part for part in parts if not _can_show(part, weight))),
    )


def lettering_gaps(text: str, weight: Weight = "bold") -> tuple[str, ...]:
    """The characters and emoji of a text that cannot be shown, each once, in order."""
    return tuple(dict.fromkeys(part for part in clusters(text) if not _can_show(part, weight)))


def _can_show(cluster: str, weight: Weight) -> bool:
    return bool(_pictures(cluster, weight)) or all(typeface_for(c, weight) for c in cluster)


def _pictures(cluster: str, weight: Weight) -> tuple[str, ...]:
    """Icons for a cluster that is meant as a picture: marked as one, or without a glyph."""
    meant = "\ufe0f" in cluster or typeface_for(cluster[0], weight) is None
    return emoji_names(cluster) if meant else ()


def _starts_backward(parts: tuple[str, ...]) -> bool:
    return next((runs_right_to_left(part) for part in parts if part[0].isalpha()), False)


def _stretches(parts: tuple[str, ...], weight: Weight, *, base_backward: bool) -> list[tuple[int, int, bool]]:
    """Neighbours of one reading direction. What stands between two words read backward belongs to them, digits included."""
    forward = [(part[0].isalpha() and not runs_right_to_left(part)) or bool(_pictures(part, weight)) for part in parts]
    backward = [runs_right_to_left(part) or (base_backward and not part[0].isalnum()) for part in parts]
    last: int | None = None
    for i in range(len(parts)):
        if forward[i]:
            backward[i], last = False, None
        elif backward[i]:
            first = i if last is None else last
            backward[first:i] = [True] * (i - first)
            last = i
    borders = [i for i in range(1, len(parts)) if backward[i] != backward[i - 1]]
    edges = [0, *borders, len(parts)]
    return [(a, b, backward[a]) for a, b in pairwise(edges) if b > a]


def _set_forward(
    parts: tuple[str, ...], pen: float, size: float, weight: Weight
) -> tuple[list[_Piece], list[tuple[float, float]]]:
    pieces: list[_Piece] = []
    places: list[tuple[float, float]] = []
    for before, part in pairwise(("", *parts)):
        start = pen
        airy = bool(before) and _wants_air(before, part)
        pen += size * AIR if airy else 0.0
        for piece, advance in _set_cluster(part, pen, size, weight):
            _append(pieces, piece, joined=not airy)
            pen += advance
        places.append((start, pen))
    return pieces, places


def _wants_air(before: str, part: str) -> bool:
    """Chinese characters and Latin letters or digits stand a little apart, as good typesetting has them."""
    pair = [(cluster[0].isalnum(), is_wide(cluster)) for cluster in (before, part)]
    return pair[0][0] and pair[1][0] and pair[0][1] != pair[1][1]


def _set_cluster(part: str, pen: float, size: float, weight: Weight) -> Iterator[tuple[_Piece, float]]:
    icons = _pictures(part, weight)
    if icons:
        for i, name in enumerate(icons):
            yield _Picture(name, pen + i * size * EMOJI_ROOM), size * EMOJI_ROOM
        return
    seen = "".join(c for c in part if not is_unseen(c) or c in " \u3000\u00a0")
    face = typeface_for(part[0], weight)
    if seen and face is not None:
        made = font(size, weight, face)
        yield _Straight(seen, pen, made), made.measureText(seen)


def _append(pieces: list[_Piece], piece: _Piece, *, joined: bool) -> None:
    """Add a piece, joined with its neighbour where both are the same lettering: one call draws many glyphs."""
    before = pieces[-1] if pieces and joined else None
    if isinstance(before, _Straight) and isinstance(piece, _Straight) and before.font.getTypeface() == piece.font.getTypeface():
        pieces[-1] = _Straight(before.text + piece.text, before.x, before.font)
    else:
        pieces.append(piece)


def _set_backward(
    parts: tuple[str, ...], pen: float, size: float, weight: Weight
) -> tuple[list[_Piece], list[tuple[float, float]]]:
    shown = [part if _can_show(part, weight) else "" for part in parts]
    if not any(part.strip() for part in shown):
        return [], [(pen, pen)] * len(parts)
    text = "".join(shown)
    ends = [0.0, *accumulate((_width_up_to(text, end, size, weight) for end in accumulate(map(len, shown))), max)]
    width = ends[-1]
    places = [(pen + width - b, pen + width - a) for a, b in pairwise(ends)]
    return [_Shaped(text, pen, size, weight)], places


def _width_up_to(text: str, end: int, size: float, weight: Weight) -> float:
    # The joiner keeps the last letter in the form it has before its neighbour.
    part = text if end == len(text) else text[:end] + "\u200d"
    return float(_paragraph(part, size, weight, skia.Paint()).LongestLine) if end else 0.0


def _paragraph(text: str, size: float, weight: Weight, paint: skia.Paint) -> skia.textlayout.Paragraph:
    families = [f"face{i}" for i in range(len(typefaces(weight)))]
    style = skia.textlayout.TextStyle()
    style.setFontFamilies(families)
    style.setFontSize(size)
    style.setForegroundPaint(paint)
    builder = skia.textlayout.ParagraphBuilder.make(skia.textlayout.ParagraphStyle(), _collection(weight), _unicode())
    builder.pushStyle(style)
    # Marks at both ends: else a comma or space at an end would be put where a line read from left to right has it.
    builder.addText(f"{_RIGHT_TO_LEFT_MARK}{text}{_RIGHT_TO_LEFT_MARK}")
    paragraph = builder.Build()
    paragraph.layout(100 * size + size * len(text))
    return paragraph


@lru_cache(maxsize=4)
def _collection(weight: Weight) -> skia.textlayout.FontCollection:
    provider = skia.textlayout.TypefaceFontProvider()
    for i, face in enumerate(typefaces(weight)):
        provider.registerTypeface(face, f"face{i}")
    collection = skia.textlayout.FontCollection()
    collection.setDefaultFontManager(provider)
    return collection


@lru_cache(maxsize=1)
def _unicode() -> skia.Unicode:
    return skia.Unicodes.ICU.Make()
