"""Acting with the voice: talking, whispering, shouting; and the signs without words: waving, nodding, pointing, winking."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import BABBLE, Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import hand, moved
from tongpin.stage.actors.pose import Hand


def strokes(m: Moment) -> tuple[Gesture, ...]:
    """The gestures that go with words: open palm, both palms, a small beat, a hand to the heart, a finger that counts."""
    return (
        Gesture(right=hand(0.52, 0.30, 0.58, "open", angle=-24, palm=True), tilt=3),
        Gesture(left=hand(-0.36, 0.36, 0.56, "open", angle=200, palm=True),
                right=hand(0.46, 0.36, 0.56, "open", angle=-20, palm=True), bow=2),
        Gesture(right=hand(0.34, 0.24, 0.62, "relax", angle=-50), pitch=2),
        Gesture(right=hand(0.06, 0.22, 0.34, "flat", angle=188), tilt=-4, pitch=2),
        Gesture(right=hand(0.40, 0.02, 0.56, "point", angle=-76), pitch=-2, bow=2),
        Gesture(left=hand(-0.32, 0.30, 0.58, "open", angle=214, palm=True), tilt=-3),
    )


def talk(m: Moment) -> Line:
    """Gestures come in waves with rests between, as in a chat; without a line of its own the mouth moves too."""
    if m.speaks:  # the gestures follow the words then
        return Line(m, Gesture(yaw=26, gaze="partner")).rest()
    ways = strokes(m)
    calm = Gesture(yaw=26, gaze="partner", mouth=BABBLE)
    line = Line(m, calm)
    i = 0
    while line.room(1.3):
        i += 1
        way = ways[m.pick(("way", i), len(ways))]
        stroke = replace(way, yaw=26, gaze="partner", mouth=BABBLE, right=_calmer(way, m), brow=0.2 if i % 3 == 0 else 0.0)
        line.to(0.15, replace(calm, pitch=2)).to(0.35, stroke, ease="over")
        for k in range(1 + m.pick(("beats", i), 3)):
            line.to(0.16, replace(stroke, right=moved(stroke.right, 0, 0.05), left=moved(stroke.left, 0, 0.05),
                pitch=stroke.pitch + 3), ease="out").to(0.2, stroke)
            line.hold(m.vary(("between", i, k), 0.05, 0.3))
        line.hold(m.vary(("hold", i), 0.1, 0.5)).to(0.45, calm).to(0.1, replace(calm, mouth="")).hold(m.vary(("rest", i), 0.3,
            1.4))
    return line.rest()


def _calmer(way: Gesture, m: Moment) -> Hand | None:
    return moved(way.right, 0, 0.05 * (1 - m.energy), 0) if way.right else None


def whisper(m: Moment) -> Line:
    """Lean to the ear of the other, a hand before the mouth, eyes to the side."""
    base = Gesture(right=hand(0.20, m.mouth_y + 0.24, 0.42, "flat", angle=-78), yaw=50, bow=9, lean=4, tilt=8, pitch=2, lid=0.7,
        gaze="partner")
    line = Line(m, Gesture(yaw=36, gaze="partner") if not m.opening else base).to(0.5 if not m.opening else 0.05, base)
    i = 0
    while line.room(1.2):
        i += 1
        line.hold(m.vary(("say", i), 0.5, 1.2)).to(0.3, replace(base, pitch=5, tilt=5)).to(0.3, base)
        if i % 3 == 0 and line.room(1.2):
            line.to(0.3, replace(base, turn=-18, bow=4, gaze="aside")).hold(0.4).to(0.4, base)
    return line.rest()


def shout(m: Moment) -> Line:
    """A breath, then both hands make a trumpet and the whole body throws the call out."""
    draw = Gesture(left=hand(-0.20, 0.40, 0.44, "fist", angle=-60), right=hand(0.28, 0.40, 0.44, "fist", angle=-120), yaw=24,
        bow=-6, pitch=-6, mouth="O", openness=0.4)
    y = m.mouth_y + 0.18
    call = Gesture(left=hand(-0.24, y, 0.38, "flat", angle=-72), right=hand(0.26, y, 0.38, "flat", angle=-108), yaw=24, bow=8,
        pitch=-8, mouth="A", openness=1.0, lid=0.6, brow=0.2, feeling=(("excited", 0.5),), weight=0.6)
    line = Line(m, draw)
    i = 0
    while line.room(1.6):
        i += 1
        line.to(0.4, draw, ease="out").to(0.2, call, ease="in", sound="cheer" if m.pick("kind", 2) == 0 else "", strength=0.5)
        for k in range(3):
            line.to(0.15, replace(call, pitch=-10 + 3 * (k % 2), openness=0.85 + 0.15 * (k % 2)))
        line.hold(0.3).to(0.4, replace(draw, bow=2, mouth="", pitch=0)).hold(m.vary(("listen", i), 0.4, 1.0))
    return line.rest()


def wave(m: Moment) -> Line:
    """The hand goes up past the shoulder and swings from the elbow; the body leans along."""
    top = Gesture(right=hand(0.66, -0.50, 0.26, "open", angle=-88, palm=True), yaw=12, tilt=5, lean=3, weight=0.7,
        gaze="partner", feeling=(("happy", 0.8),))
    out = replace(top, right=hand(0.78, -0.44, 0.24, "open", angle=-62, palm=True), tilt=7)
    inn = replace(top, right=hand(0.54, -0.52, 0.28, "open", angle=-112, palm=True), tilt=3)
    line = Line(m, top if m.opening else Gesture(yaw=12, gaze="partner"))
    line.to(0.15, replace(top, right=hand(0.42, 0.34, 0.40, "relax", angle=-40), lean=-2, tilt=0)) if not m.opening else line
    line.to(0.3, top, ease="out")
    rounds = 0
    while line.room(0.9):
        rounds += 1
        line.to(m.vary(("out", rounds), 0.17, 0.22), out).to(m.vary(("in", rounds), 0.17, 0.22), inn)
        if rounds % 5 == 4:
            line.to(0.4, replace(top, right=hand(0.46, 0.10, 0.36, "relax", angle=-60))).hold(m.vary(("rest", rounds), 0.6,
                1.4)).to(0.3, top, ease="out")
    return line.to(0.2, top).rest() if line.room(0.2) else line.rest()


def point(m: Moment) -> Line:
    """The elbow first, then the arm shoots out; eyes to the thing, then to the one who should see it."""
    yaw = 30
    cocked = Gesture(right=hand(0.34, 0.20, 0.48, "point", angle=-40), yaw=yaw, lean=-2, gaze="target")
    aim = Gesture(right=hand(1.02, -0.14, 0.34, "point", angle=-10), yaw=yaw, turn=10, lean=4, weight=0.8, gaze="target")
    line = Line(m, aim if m.opening else Gesture(yaw=yaw, gaze="target"))
    if not m.opening:
        line.to(0.25, cocked).to(0.25, aim, ease="over")
    i = 0
    while line.room(1.4):
        i += 1
        line.hold(m.vary(("hold", i), 0.7, 1.3)).to(0.3, replace(aim, turn=-10, gaze="partner",
            right=moved(aim.right, -0.06, 0.04))).hold(0.4)
        line.to(0.2, replace(aim, right=moved(aim.right, -0.12, 0.06))).to(0.2, aim, ease="over")
    return line.rest()


def nod(m: Moment) -> Line:
    """Down, up, down a little less."""
    base = Gesture(gaze="partner", yaw=22)
    line = Line(m, base)
    while line.room(1.2):
        line.to(0.12, replace(base, pitch=-3)).to(0.2, replace(base, pitch=13, lid=0.7)).to(0.22,
            replace(base, pitch=-1)).to(0.18, replace(base, pitch=9)).to(0.3, base)
        line.hold(m.vary(("again", line.now), 0.5, 1.8))
    return line.rest()


def shake_head(m: Moment) -> Line:
    """Left, right, left, and the look goes down."""
    base = Gesture(gaze="partner", yaw=20, pitch=3)
    line = Line(m, base)
    while line.room(1.5):
        for turn, time in ((-6, 0.12), (16, 0.22), (-16, 0.26), (12, 0.24), (-6, 0.22)):
            line.to(time, replace(base, turn=turn, lid=0.75))
        line.to(0.25, base).hold(m.vary(("again", line.now), 0.5, 1.5))
    return line.rest()


def wink(m: Moment) -> Line:
    """Head aside, one look, the lid drops and comes up with a smile."""
    base = Gesture(yaw=14, tilt=7, weight=0.8, feeling=(("happy", 0.8),), gaze="camera",
        right=hand(0.34, 0.76, 0.10, "relax", angle=120))
    shut = replace(base, lid=0.0, tilt=10, pitch=3, brow=0.4)
    line = Line(m, base)
    while line.room(1.2):
        line.hold(m.vary(("before", line.now), 0.4, 0.9)).to(0.1, shut).hold(0.14).to(0.15, base).hold(0.4)
    return line.rest()


ACTS: Final = {
    "talk": Act(talk, "", natural=1.2),
    "whisper": Act(whisper, "one", natural=1.2, near=0.5, yaw=50.0),
    "shout": Act(shout, "two", natural=1.2),
    "wave": Act(wave, "one", natural=1.2),
    "point": Act(point, "one", natural=1.0),
    "nod": Act(nod, natural=1.1),
    "shake_head": Act(shake_head, natural=1.4),
    "wink": Act(wink, natural=1.0),
}
