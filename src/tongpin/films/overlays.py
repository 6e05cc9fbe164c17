"""Words that stand on the picture by themselves: a title, a label, a number as on a read-out.

Each pops in, settles and stays until its shot ends. They keep to the upper part, out of the way of subtitles and buttons.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tongpin.films.phrases import phrases, shown, word_room
from tongpin.films.storyboard import Overlay, Unmet
from tongpin.media.graphics import skia
from tongpin.media.lettering import Lettering, lettering_gaps, set_line
from tongpin.media.timebase import to_samples

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels

FIRST_AT = to_samples(0.25)
NEXT_AFTER = to_samples(0.3)
POP = to_samples(0.42)
_SETTLE = to_samples(0.9)

WHITE, PLUM, GOLD, SKY = (255, 252, 246), (44, 22, 34), (255, 214, 92), (140, 226, 255)
_NUMBER = re.compile(r"^(.*?)([-+]?\d[\d.,:]*)\s*([^\d\s]{0,6})$")
# Where the upper edge of the first overlay goes, as shares of the height, best first.
_PLACES = (0.105, 0.19, 0.28, 0.54, 0.6)
_LONGEST = 12.0  # full-width characters in a line of an overlay


@dataclass(frozen=True)
class _Card:
    """An overlay as an image; `glow` is drawn under it while it lights up."""

    image: skia.Image
    glow: skia.Image | None


def draw_overlays(
    canvas: skia.Canvas, overlays: Sequence[Overlay], sample: int, *, size: tuple[int, int], avoid: Sequence[Box] = ()
) -> None:
    """Draw all overlays of a shot at a sample of the shot's clock, below each other, away from the boxes to avoid."""
    room = word_room(size)
    if not overlays or room is None:
        return
    subtitles = (room.left, room.bottom - 2.8 * room.letters, room.right, room.bottom)
    cards = [_card(overlay.text, overlay.style, size) for overlay in overlays]
    gap = min(size) * 0.008
    height = sum(card.image.height() + gap for card in cards)
    width = max(card.image.width() for card in cards)
    top = _free_place(size, width, height, (*avoid, subtitles))
    for i, card in enumerate(cards):
        age = sample - FIRST_AT - i * NEXT_AFTER
        if age >= 0:
            _draw_card(canvas, card, (size[0] / 2, top + card.image.height() / 2), age)
        top += card.image.height() + gap


def overlay_unmet(overlays: Sequence[Overlay], size: tuple[int, int]) -> tuple[Unmet, ...]:
    """What the picture does not show of its overlays, and why."""
    if overlays and word_room(size) is None:
        zh, en = f"{size[0]}x{size[1]} 的画面太小，放不下文字", "the picture is too small for letters"
        return tuple(Unmet(what=f"画面文字“{overlay.text[:60]}”", why_zh=zh, why_en=en) for overlay in overlays)
    gaps = dict.fromkeys(gap for overlay in overlays for gap in lettering_gaps(overlay.text))
    zh, en = "没有字体能画出它，画面上略去", "no font can draw it; left out of the picture"
    return tuple(Unmet(what=f"画面文字里的“{gap}”", why_zh=zh, why_en=en) for gap in gaps)


def _free_place(size: tuple[int, int], width: float, height: float, avoid: Sequence[Box]) -> float:
    """The first place that covers nothing to be avoided, else the one that covers least."""
    left = (size[0] - width) / 2

    def covered(share: float) -> float:
        top = size[1] * share
        return sum(_shared_area((left, top, left + width, top + height), box) for box in avoid)

    return min(_PLACES, key=covered) * size[1]


def _shared_area(a: Box, b: Box) -> float:
    return max(0.0, min(a[2], b[2]) - max(a[0], b[0])) * max(0.0, min(a[3], b[3]) - max(a[1], b[1]))


def _draw_card(canvas: skia.Canvas, card: _Card, middle: tuple[float, float], age: int) -> None:
    x, y = middle[0] - card.image.width() / 2, middle[1] - card.image.height() / 2
    if card.glow is not None and age < _SETTLE:
        strength = math.sin(math.pi * min(1.0, age / _SETTLE)) ** 2
        corner = middle[0] - card.glow.width() / 2, middle[1] - card.glow.height() / 2
        canvas.drawImage(card.glow, *corner, skia.SamplingOptions(), skia.Paint(Alphaf=strength, BlendMode=skia.BlendMode.kPlus))
    if age >= POP:
        canvas.drawImage(card.image, round(x), round(y))
        return
    scale, strength = _popped(age / POP), min(1.0, age / POP * 3)
    canvas.save()
    canvas.translate(*middle)
    canvas.scale(scale, scale)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kNone)
    canvas.drawImage(card.image, -card.image.width() / 2, -card.image.height() / 2, smooth, skia.Paint(Alphaf=strength))
    canvas.restore()


def _popped(share: float) -> float:
    """From two thirds of its size a little past the whole, and back: the film maker's ease-out-back."""
    rest = share - 1
    return 0.66 + 0.34 * (1 + 2.6 * rest**3 + 1.6 * rest**2)


@lru_cache(maxsize=16)
def _card(text: str, style: str, size: tuple[int, int]) -> _Card:
    draw = _STYLES[style]
    return draw(text, size)


def _title(text: str, size: tuple[int, int]) -> _Card:
    """Large letters with a dark edge, and a short golden line below."""
    lines = _lines(text, size, share=0.088)
    letters = lines[0].size
    rule = letters * 0.32
    paper = _Paper.around(lines, pad=letters * 0.45, extra=rule)
    canvas = paper.shadowed(letters)
    edge = _stroke(PLUM, letters * 0.14)
    for paint in (edge, _ink(WHITE)):
        paper.write(lines, paint)
    half = min(paper.width * 0.5, letters * 1.1)
    y = paper.height - letters * 0.45 - rule * 0.35
    bar = skia.Rect.MakeLTRB(paper.width / 2 - half, y, paper.width / 2 + half, y + letters * 0.085)
    canvas.drawRoundRect(bar.makeOutset(letters * 0.05, letters * 0.05), letters, letters, _ink(PLUM))
    canvas.drawRoundRect(bar, letters, letters, _ink(GOLD))
    return _Card(paper.image(), None)


def _label(text: str, size: tuple[int, int]) -> _Card:
    """White letters on a dark tag with a golden mark."""
    lines = _lines(text, size, share=0.05)
    letters = lines[0].size
    mark = letters * 0.5
    paper = _Paper.around(lines, pad=letters * 0.72, left=mark)
    canvas = paper.shadowed(letters)
    inset = letters * 0.22
    tag = skia.Rect.MakeLTRB(inset, inset, paper.width - inset, paper.height - inset)
    canvas.drawRoundRect(tag, letters * 0.36, letters * 0.36, skia.Paint(AntiAlias=True, Color=skia.Color(*PLUM, 214)))
    bar = skia.Rect.MakeXYWH(inset + letters * 0.36, inset + letters * 0.4, letters * 0.16, tag.height() - letters * 0.8)
    canvas.drawRoundRect(bar, letters * 0.08, letters * 0.08, _ink(GOLD))
    paper.write(lines, _ink(WHITE))
    return _Card(paper.image(), None)


def _number(text: str, size: tuple[int, int]) -> _Card:
    """A read-out: what is measured in small letters, the number large, its unit beside it, lit from within."""
    found = _NUMBER.match(text.strip())
    if found is None:
        return _title(text, size)
    what, figures, unit = (part.strip(" ：:") for part in found.groups())
    big = min(size) * 0.15
    room = _usable(size) - big * 0.9
    number, sign = set_line(figures, big), set_line(unit, big * 0.52)
    total = number.width + sign.width + big * 0.12
    if total > room:
        big *= room / total
        number, sign = set_line(figures, big), set_line(unit, big * 0.52)
        total = number.width + sign.width + big * 0.12
    above = _lines(what, size, share=0.044) if what else []
    return _read_out(number, sign, above, total)


def _read_out(number: Lettering, sign: Lettering, above: Sequence[Lettering], total: float) -> _Card:
    big, small = number.size, above[0].size if above else 0.0
    head = sum(line.size * 1.3 for line in above)
    inner = max([total, *(line.width for line in above)])
    pad = big * 0.34
    paper = _Paper(inner + 2 * pad, head + big * 1.02 + 2 * pad * 0.8, pad)
    canvas = paper.shadowed(big * 0.5)
    inset = big * 0.1
    panel = skia.Rect.MakeLTRB(inset, inset, paper.width - inset, paper.height - inset)
    canvas.drawRoundRect(panel, big * 0.22, big * 0.22, skia.Paint(AntiAlias=True, Color=skia.Color(20, 26, 44, 205)))
    canvas.drawRoundRect(panel, big * 0.22, big * 0.22, _stroke(SKY, big * 0.022, 150))
    top = pad * 0.8
    for i, line in enumerate(above):
        line.paint(canvas, (paper.width - line.width) / 2, top + small * (0.9 + 1.3 * i), _ink((214, 228, 240)))
    left, base = (paper.width - total) / 2, top + head + big * 0.87
    halo = _ink(SKY)
    halo.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, big * 0.09))
    halo.setAlphaf(0.6)
    for paint in (halo, _ink(SKY)):
        number.paint(canvas, left, base, paint)
        sign.paint(canvas, left + number.width + big * 0.12, base, paint)
    return _Card(paper.image(), _halo(paper.width, paper.height, big))


def _halo(width: float, height: float, spread: float) -> skia.Image:
    """Light around a read-out that has just come on."""
    surface = skia.Surface(math.ceil(width + 2 * spread), math.ceil(height + 2 * spread))
    panel = skia.Rect.MakeXYWH(spread, spread, width, height)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, spread * 0.3)
    paint = skia.Paint(AntiAlias=True, Color=skia.Color(*SKY, 130), MaskFilter=blur)
    surface.getCanvas().drawRoundRect(panel, spread * 0.3, spread * 0.3, paint)
    return surface.makeImageSnapshot()


_STYLES: dict[str, Callable[[str, tuple[int, int]], _Card]] = {"title": _title, "label": _label, "number": _number}


class _Paper:
    """A see-through sheet for one overlay; everything on it casts one soft shadow."""

    def __init__(self, width: float, height: float, pad: float) -> None:
        self.width, self.height, self.pad, self.left = math.ceil(width), math.ceil(height), pad, 0.0
        self._surface = skia.Surface(self.width, self.height)
        self.canvas = self._surface.getCanvas()

    @classmethod
    def around(cls, lines: Sequence[Lettering], *, pad: float, left: float = 0.0, extra: float = 0.0) -> _Paper:
        """A sheet for some lines, with room at the left for a mark and below for a rule."""
        width = max(line.width for line in lines) + 2 * pad + left
        paper = cls(width, len(lines) * lines[0].size * 1.25 + 2 * pad * 0.8 + extra, pad)
        paper.left = left
        return paper

    def shadowed(self, letters: float) -> skia.Canvas:
        """Begin to draw; the shadow falls when the image is taken."""
        blur = letters * 0.1
        shadow = skia.ImageFilters.DropShadow(0, letters * 0.05, blur, blur, skia.Color(30, 12, 24, 140), None)
        self.canvas.saveLayer(None, skia.Paint(ImageFilter=shadow))
        return self.canvas

    def write(self, lines: Sequence[Lettering], paint: skia.Paint) -> None:
        """Centred lines, one below the other."""
        for i, line in enumerate(lines):
            x = self.left + (self.width - self.left - line.width) / 2
            line.paint(self.canvas, x, self.pad * 0.8 + line.size * (0.97 + 1.25 * i), paint)

    def image(self) -> skia.Image:
        """What was drawn."""
        self.canvas.restore()
        return self._surface.makeImageSnapshot()


def _usable(size: tuple[int, int]) -> float:
    room = word_room(size)
    return room.right - room.left if room else float(size[0])


def _lines(text: str, size: tuple[int, int], *, share: float) -> list[Lettering]:
    """Break an overlay at phrases and choose letters that fit the width."""
    letters = max(10.0, min(size) * share)
    usable = _usable(size) - letters * 1.6
    longest = max(4.0, min(_LONGEST, usable / letters))
    rows = [""]
    for piece in phrases(text, longest=longest):
        joined = rows[-1] + piece.text
        rows[-1:] = [joined] if set_line(shown(joined), letters).width <= longest * letters else [rows[-1], piece.text]
    lines = [set_line(shown(row), letters) for row in rows if shown(row)] or [set_line(text, letters)]
    widest = max(line.width for line in lines)
    if widest > usable:
        lines = [set_line(line.text, letters * usable / widest * 0.99) for line in lines]
    return lines


def _ink(colour: tuple[int, int, int]) -> skia.Paint:
    return skia.Paint(AntiAlias=True, Color=skia.Color(*colour))


def _stroke(colour: tuple[int, int, int], width: float, alpha: int = 238) -> skia.Paint:
    return skia.Paint(
        AntiAlias=True,
        Color=skia.Color(*colour, alpha),
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeJoin=skia.Paint.kRound_Join,
    )
