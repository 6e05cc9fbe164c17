"""The contact sheet of acting: every action at its most telling moment, with its thing, so that anyone sees them at a glance."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from tongpin.media.fonts import font
from tongpin.media.graphics import skia
from tongpin.stage.actors.acting import Facts, Instant, Performance
from tongpin.stage.actors.actions import action_names
from tongpin.stage.actors.arms import PaintProp
from tongpin.stage.actors.figure import Figure
from tongpin.stage.actors.pose import Hand
from tongpin.stage.staging import Beat, Part, Sheet

SECONDS: Final = 5
_RATE: Final = 48_000
_MARGIN: Final = 14
_LYING: Final = frozenset(("lie", "sleep"))
_SEATED: Final = frozenset(("sit", "type", "work", "write", "drive", "play_piano", "knit", "camp", "eat", "drink", "stir",
    "play"))
_COUNTER: Final = frozenset(("cook", "cut", "wash", "iron", "pour"))
_SHOWN_WITH: Final = {
    "blow": "birthday_cake",
    "feed": "bowl",
    "give": "gift",
    "hang": "towel",
    "hold": "bouquet",
    "hug": "teddy",
    "lick": "ice_cream",
    "peel": "orange",
    "pick_up": "phone",
    "play": "toy",
    "put_down": "cup",
    "receive": "gift",
    "ride": "bike",
    "smell": "flowers",
    "touch": "teddy",
}
_PEOPLE: Final = (
    Sheet(face=1, hair="long", top="sweater", top_colour="cream", bottom="skirt", bottom_colour="#B5654A", skin="porcelain"),
    Sheet(male=True, face=2, hair="swept", hair_colour="ink", top="hoodie", top_colour="sage", bottom_colour="charcoal"),
    Sheet(age="teen", face=5, hair="fringe", hair_colour="ink", top="track", top_colour="royal", bottom="track"),
    Sheet(age="middle", male=True, face=6, hair="crop", hair_colour="ink", top="polo", top_colour="navy", bottom_colour="sand"),
)


@dataclass(frozen=True)
class _Place:
    """A mark for one cell of the sheet."""

    kind: str = "stand"
    facing: float = 0.0
    seat_m: float = 0.0
    x: float = 0.0
    z: float = 0.0


def action_sheet(paint_prop: PaintProp, *, cell: tuple[int, int] = (150, 214), columns: int = 12) -> skia.Image:
    """Draw all actions, each by the next of four people, named below."""
    names = action_names()
    rows = -(-len(names) // columns)
    surface = skia.Surface(columns * cell[0], rows * cell[1])
    canvas = surface.getCanvas()
    canvas.clear(skia.Color(248, 238, 223))
    ink = skia.Paint(AntiAlias=True, Color=skia.Color(110, 80, 90))
    scale = (cell[1] - _MARGIN) / 640
    figures = [Figure(sheet, lambda colour: colour, scale, paint_prop=paint_prop) for sheet in _PEOPLE]
    for i, name in enumerate(names):
        left, top = i % columns * cell[0], i // columns * cell[1]
        canvas.save()
        canvas.clipRect(skia.Rect.MakeXYWH(left, top, *cell))
        performance = _performance(name, _PEOPLE[i % len(_PEOPLE)])
        _draw(canvas, figures[i % len(figures)], telling_instant(performance), (left + cell[0] * 0.44, top + cell[1] - 34.0),
            scale)
        canvas.restore()
        canvas.drawString(name, left + 6, top + cell[1] - 5, font(11, "regular"), ink)
    return surface.makeImageSnapshot()


def telling_instant(performance: Performance) -> Instant:
    """The moment of the first sound, else the one in which the body is farthest from hanging about."""
    if performance.travels:
        steps = performance.stance.moves[0]
        return performance.at((steps.start + round(len(steps.places) * 0.4)) * _RATE // performance.fps)
    sounds = [c.start for c in performance.cues() if c.start > _RATE // 3 and c.sound not in ("footsteps", "run_steps")]
    if sounds:
        first, later = performance.at(sounds[0]), performance.at(sounds[0] + _RATE * 3 // 4)
        return later if later.pose.props and not first.pose.props else first
    instants = [performance.at(round(t * _RATE / 5)) for t in range(3, SECONDS * 5 - 4)]
    return max(instants, key=_stretched)


def _stretched(instant: Instant) -> float:
    pose = instant.pose
    spine = abs(pose.bow) / 30 + abs(pose.turn) / 40 + pose.lift / 40
    return _far(pose.left) + _far(pose.right) + spine - (1 - instant.face.lid) / 2


def _far(hand: Hand) -> float:
    return math.dist(hand.at, (0.0, 0.9, 0.1)) if hand.at else 0.0


def _performance(action: str, sheet: Sheet) -> Performance:
    place, table = _Place(facing=20.0), None
    if action in _LYING:
        place = _Place("lie", 20.0, 0.3)
    elif action in _SEATED:
        place, table = _Place("seat", 28.0, 0.45), 0.74
    elif action in _COUNTER:
        table = 0.88
    length = SECONDS * _RATE
    part = Part(action, sheet, beats=(Beat(action, 0, length, holds=_SHOWN_WITH.get(action, "")),))
    return Performance(part, fps=30, mark=place, facts=Facts(length, table_m=table))


def _draw(canvas: skia.Canvas, figure: Figure, instant: Instant, at: tuple[float, float], scale: float) -> None:
    canvas.save()
    canvas.translate(*at)
    canvas.scale(scale, scale)
    shadow = skia.Paint(AntiAlias=True, Color=skia.Color(78, 35, 64, 36),
        MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 8))
    if instant.pose.legs != "lie":
        canvas.drawOval(skia.Rect.MakeXYWH(-70, -10, 140, 30), shadow)
    figure.draw(canvas, instant.pose, instant.face)
    canvas.restore()
