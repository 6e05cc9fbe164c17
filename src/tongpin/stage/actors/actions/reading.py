"""Acting with paper and keys: reading, writing, drawing, typing, working, searching."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import begin, desk, finish, hand, held, moved
from tongpin.stage.actors.pose import Held

READ: Final = frozenset((
    "book", "magazine", "comic", "newspaper", "picture_book", "envelope", "letter", "paper", "menu", "map", "notebook",
    "diary", "exam_paper", "report", "document", "album", "card", "postcard", "tablet", "homework", "scroll",
))
TYPED_ON: Final = frozenset(("keyboard", "laptop", "computer", "tablet", "typewriter"))
WRITTEN_WITH: Final = frozenset(("pen", "pencil", "brush", "writing_brush", "paintbrush", "chalk", "crayon", "marker",
    "fountain_pen"))
_WIDE: Final = {"newspaper": 0.16, "magazine": 0.04, "map": 0.14}


def read(m: Moment) -> Line:
    """Eyes go over the lines; every few seconds the free hand turns a page."""
    y = 0.50 if m.legs != "stand" else 0.62
    wide = _WIDE.get(m.prop, 0.0)
    book = held(m, "both", at=(0.15, y - 0.25, 0.66), angle=-4)
    pose = Gesture(
        left=hand(-0.08 - wide, y, 0.60, "hold", angle=-62, grip=6),
        right=hand(0.40 + wide, y, 0.55, "hold", angle=-112, grip=6),
        yaw=26, turn=5, pitch=16, tilt=3, props=book, lid=0.82, gaze="held",
    )
    line = begin(m, pose)
    turns = 0
    while line.room(3.4):
        line.hold(m.vary(("read", turns), 1.0 if turns == 0 else 1.6, 2.0 if turns == 0 else 3.6))
        if not line.room(2.0):
            break
        line.to(0.5, replace(pose, turn=8, pitch=15))
        _turn_page(line, pose)
        turns += 1
        line.to(0.3, replace(pose, tilt=3 + m.vary(("tilt", turns), -2, 2), pitch=16 + m.vary(("pitch", turns), -2, 2)))
    return finish(line, pose if line.last is not pose else None)


def _turn_page(line: Line, pose: Gesture) -> None:
    """Pinch the corner, carry it over, smooth it: the paper speaks when it flips."""
    line.to(0.22, replace(pose, right=hand(0.44, _y(pose) - 0.22, 0.62, "pinch", angle=-150)), ease="in")
    line.to(0.26, replace(pose, turn=4, right=hand(0.18, _y(pose) - 0.36, 0.74, "pinch", angle=-165)), sound="page_turn",
        strength=0.5)
    line.to(0.22, replace(pose, turn=2, right=hand(0.02, _y(pose) - 0.22, 0.72, "flat", angle=-175)), ease="out")
    line.to(0.4, pose, ease="over")


def _y(pose: Gesture) -> float:
    return pose.right.at[1] if pose.right and pose.right.at else 0.5


def type_keys(m: Moment) -> Line:
    """Hands over the keys in bursts; between them the eyes go to the screen."""
    y = desk(m)
    home = Gesture(
        left=hand(-0.12, y, 0.70, "type", angle=8),
        right=hand(0.20, y, 0.74, "type", angle=172),
        yaw=38, pitch=17, bow=6, lid=0.8, props=_machine(m, y), gaze="held",
    )
    line = Line(m, home)
    burst = 0
    while line.room(0.8):
        burst += 1
        line.to(0.15, replace(home, pitch=19))
        _burst(line, home, 3 + m.pick(("keys", burst), 7))
        line.to(0.3, replace(home, pitch=9, lid=0.95, turn=m.vary(("think", burst), -4, 4)))
        line.hold(m.vary(("pause", burst), 0.25, 1.1))
    return line.rest()


def _burst(line: Line, home: Gesture, keys: int) -> None:
    """A run of key presses; one sound for all of them, from the first to the last."""
    room = int((line.m.length - line.now) * line.m.rate / 0.134)
    for i in range(min(keys, room)):
        sound = "keyboard" if i == 0 else ""
        line.to(0.067, _press(home, i, line.m), ease="in", sound=sound, strength=0.45, lasts=0.134 * min(keys, room)).to(0.067,
            home)


def _press(home: Gesture, i: int, m: Moment) -> Gesture:
    x = m.vary(("reach", i), -0.03, 0.03)
    if (i + m.pick(("side", i), 2)) % 2:
        return replace(home, left=moved(home.left, x, 0.03, 0.02), right=moved(home.right, 0, -0.03, 0))
    return replace(home, right=moved(home.right, x, 0.03, 0.02), left=moved(home.left, 0, -0.03, 0))


def _machine(m: Moment, y: float) -> tuple[Held, ...]:
    """The keyboard under the hands, or the laptop whose lid stands before them, on the table."""
    if m.prop == "keyboard":
        return held(m, "both", at=(0.04, y + 0.14, 0.80))
    return held(m, "both", at=(0.04, y + 0.04, 0.92), layer="front")


def work(m: Moment) -> Line:
    """Typing, a look at the papers, a rub of the neck: an office evening."""
    y = desk(m)
    line = type_keys(replace(m, length=min(m.length, 3.5 + m.vary("first", 0, 1.5)), closing=False))
    home = line.last
    line.m = m
    round_ = 0
    while line.room(3.0):
        round_ += 1
        if round_ % 2:
            paper = replace(home, left=hand(-0.44, y, 0.62, "hold", angle=40), turn=-16, pitch=16)
            line.to(0.5, paper).hold(0.8).to(0.4, home)
        else:
            neck = replace(home, right=hand(0.30, -0.30, -0.05, "flat", angle=-150), pitch=14, tilt=8, lid=0.5)
            line.to(0.5, neck, ease="out").hold(0.7).to(0.5, home)
        _burst(line, home, 6 + m.pick(("keys", round_), 6))
        line.hold(m.vary(("rest", round_), 0.3, 0.9))
    return line.rest()


def write(m: Moment) -> Line:
    """The pen runs along the line, lifts, comes back; now and then the writer stops to think."""
    y = desk(m)
    base = Gesture(left=hand(-0.26, y, 0.62, "flat", angle=12), right=hand(0.14, y, 0.70, "pinch", angle=190), yaw=30, pitch=18,
        turn=-4, bow=7, tilt=-3, props=held(m, "right", angle=-38), gaze="held", lid=0.8)
    line = Line(m, base)
    row = 0
    while line.room(1.6):
        row += 1
        strokes = 6 + m.pick(("strokes", row), 4)
        for i in range(strokes):
            at = moved(base.right, i * 0.024, 0.018 if i % 2 else -0.012, 0.01)
            line.to(0.13, replace(base, right=at), sound="pen_scratch" if i == 0 else "", strength=0.35, lasts=0.13 * strokes)
        if row % 3 == 0 and line.room(2.0):
            line.to(0.4, replace(base, right=hand(0.20, 0.02, 0.52, "pinch", angle=225), pitch=-4, turn=8, gaze="aside", lid=1.0))
            line.hold(m.vary(("idea", row), 0.7, 1.3))
        line.to(0.3, base)
    return line.rest()


def draw(m: Moment) -> Line:
    """Wide strokes on a board before the painter, a step back with the head aside, the next stroke."""
    base = Gesture(left=hand(-0.16, 0.46, 0.46, "hold", angle=10), right=hand(0.52, 0.04, 0.72, "pinch", angle=-50), yaw=44,
        pitch=-2, props=held(m, "right", angle=40), gaze="held")
    line = begin(m, base)
    stroke = 0
    while line.room(1.4):
        stroke += 1
        x, y = m.vary(("x", stroke), -0.12, 0.14), m.vary(("y", stroke), -0.22, 0.22)
        start = replace(base, right=moved(base.right, x, y - 0.12), turn=x * 30)
        line.to(0.35, start)
        line.to(0.4, replace(start, right=moved(start.right, 0.16, 0.20), bow=3), sound="pen_scratch", strength=0.45, lasts=0.4)
        if stroke % 3 == 0 and line.room(1.8):
            line.to(0.45, replace(base, right=hand(0.36, 0.40, 0.5, "pinch", angle=-30), bow=-5, tilt=9, lid=0.6)).hold(0.8)
    return finish(line, base)


def search(m: Moment) -> Line:
    """Bent over, hands lift and push aside; the look goes left, right and under."""
    base = Gesture(left=hand(-0.30, 0.62, 0.62, "open", angle=60), right=hand(0.34, 0.62, 0.62, "open", angle=120), yaw=20,
        bow=18, pitch=16, gaze="down", brow=-0.2)
    line = Line(m, base)
    i = 0
    while line.room(0.9):
        i += 1
        side = -1 if i % 2 else 1
        aim = replace(base, turn=22 * side, lean=5 * side, left=moved(base.left, 0.16 * side, m.vary(("l", i), -0.3, 0.1)),
            right=moved(base.right, 0.16 * side, m.vary(("r", i), -0.3, 0.1)))
        line.to(0.4, aim, ease="out", sound="cloth" if i % 2 else "", strength=0.3).hold(m.vary(("look", i), 0.2, 0.6))
        if i % 4 == 0 and line.room(1.0):
            line.to(0.4, replace(base, bow=2, pitch=-4, right=hand(0.30, -0.44, 0.16, "open", angle=-120), gaze="aside",
                tilt=6)).hold(0.5)
    return line.rest()


ACTS: Final = {
    "read": Act(read, "two", "book", natural=3.0, takes=READ),
    "type": Act(type_keys, "two", "keyboard", natural=1.5, takes=TYPED_ON),
    "work": Act(work, "two", "laptop", natural=2.5, takes=TYPED_ON),
    "write": Act(write, "two", "pen", natural=2.0, takes=WRITTEN_WITH),
    "draw": Act(draw, "two", "paintbrush", natural=2.0, takes=WRITTEN_WITH),
    "search": Act(search, "two", natural=1.6),
}
