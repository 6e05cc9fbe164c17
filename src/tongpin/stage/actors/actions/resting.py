"""Acting at rest: standing, sitting, waiting, lying, sleeping, waking, stretching, yawning, thinking, listening, hiding."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import desk, hand, held

_LAP: Final = 0.74


def stand(m: Moment) -> Line:
    """Nothing but being there; the idle life of the body does the rest."""
    return Line(m, Gesture()).rest()


def sit(m: Moment) -> Line:
    """Hands in the lap or on the table; every few seconds they find another place."""
    y = _LAP if m.table is None else desk(m)
    z = 0.50 if m.table is None else 0.66
    calm = Gesture(left=hand(-0.10, y, z, "relax", angle=24), right=hand(0.24, y + 0.02, z, "relax", angle=168), yaw=26)
    ways = (
        calm,
        replace(calm, left=hand(-0.30, y, z - 0.05, "flat", angle=40), right=hand(0.30, y, z, "flat", angle=150), lean=-2),
        replace(calm, right=hand(0.34, y - 0.04, z - 0.06, "relax", angle=140), lean=3, tilt=-3, twist=4),
        replace(calm, left=hand(0.02, y - 0.03, z, "relax", angle=30), right=hand(0.20, y - 0.03, z + 0.03, "relax", angle=160),
                bow=4),
    )
    line = Line(m, ways[m.pick("first", 2)])
    i = 0
    while line.room(3.5):
        i += 1
        line.hold(m.vary(("stay", i), 3.0, 5.5)).to(0.7, ways[m.pick(("way", i), len(ways))])
    return line.rest()


def wait(m: Moment) -> Line:
    """A look along the way, a look at the wrist, weight from one foot to the other."""
    folded = Gesture(left=hand(0.10, 0.44, 0.22, "fist", angle=-10), right=hand(-0.08, 0.36, 0.30, "fist", angle=188),
        weight=0.8, gaze="far", paired=True)
    watch = replace(folded, left=hand(0.04, 0.24, 0.46, "fist", angle=-16), right=hand(0.26, 0.86, 0.16, "relax", angle=100),
        pitch=16, gaze="held", turn=-8)
    look = replace(folded, turn=24, pitch=-3, lean=3, gaze="far", weight=-0.7)
    line = Line(m, folded)
    i = m.pick("first", 2)
    while line.room(2.2):
        i += 1
        line.hold(m.vary(("hold", i), 0.8, 1.8)).to(0.5, watch if i % 2 else look).hold(m.vary(("see", i), 0.8, 1.3))
        line.to(0.5, replace(folded, weight=-0.8 if i % 2 else 0.8))
    return line.rest()


def lie(m: Moment) -> Line:
    """On the back, one hand on the belly, the other behind the head."""
    base = Gesture(left=hand(0.05, 0.62, 0.35, "flat", angle=30), right=hand(0.42, -0.52, -0.05, "relax", angle=-120), lid=0.9,
        yaw=66)
    line = Line(m, base)
    while line.room(4.0):
        line.hold(m.vary(("stay", line.now), 2.5, 4.5))
        line.to(0.8, replace(base, tilt=m.vary(("tilt", line.now), -8, 8), left=hand(-0.04, 0.56, 0.36, "flat", angle=26)))
    return line.rest()


def sleep(m: Moment) -> Line:
    """Eyes shut, the breath slow; somebody sitting nods forward and jerks up a little."""
    if m.legs == "lie":
        base = Gesture(left=hand(0.02, -0.02, 0.36, "flat", angle=-50), right=hand(0.16, -0.06, 0.36, "flat", angle=-120),
            lid=0.0, tilt=8, gaze="ahead", yaw=12)
        return Line(m, base).rest()
    y = desk(m) if m.table is not None else _LAP
    down = Gesture(left=hand(-0.12, y, 0.50, "relax", angle=24), right=hand(0.24, y, 0.50, "relax", angle=165), pitch=26, tilt=9,
        bow=11, lid=0.0, mouth="rest", gaze="down", curve=0.3)
    line = Line(m, down)
    while line.room(3.0):
        line.hold(m.vary(("deep", line.now), 1.2, 2.4)).to(0.9, replace(down, pitch=34, bow=15)).hold(0.3)
        line.to(0.15, replace(down, pitch=20, bow=9), ease="out").to(0.6, down)
    return line.rest()


def wake(m: Moment) -> Line:
    """Eyes open, close, open; a hand rubs one; then up and a stretch."""
    lie_down = Gesture(left=hand(-0.06, 0.50, 0.34, "relax", angle=30), right=hand(0.24, 0.46, 0.34, "relax", angle=160),
        lid=0.0, tilt=8, gaze="ahead")
    if m.legs != "lie":
        lie_down = Gesture(left=hand(-0.12, _LAP, 0.5, "relax", angle=24), right=hand(0.24, _LAP, 0.5, "relax", angle=165),
            pitch=24, tilt=8, bow=10, lid=0.0)
    rub = replace(lie_down, right=hand(0.20, m.mouth_y + 0.12, 0.38, "fist", angle=-116), lid=0.1, pitch=8, bow=0)
    up = Gesture(left=hand(-0.40, -0.86, 0.0, "fist", angle=-80), right=hand(0.40, -0.86, 0.0, "fist", angle=-100), bow=-6,
        pitch=-10, lid=0.15, mouth="A", openness=0.7, curve=0.2)
    awake = Gesture(left=hand(-0.16, _LAP, 0.5, "relax", angle=24), right=hand(0.26, _LAP, 0.5, "relax", angle=165),
        feeling=(("calm", 0.4),), gaze="far")
    line = Line(m, lie_down).hold(0.3)
    line.to(0.35, replace(lie_down, lid=0.5)).to(0.2, replace(lie_down, lid=0.1)).to(0.3, replace(lie_down, lid=0.7)).hold(0.3)
    line.to(0.5, rub, sound="cloth", strength=0.4).to(0.15, replace(rub, tilt=5)).to(0.15, replace(rub, tilt=9)).to(0.15,
        replace(rub, tilt=5))
    if line.room(2.0):
        line.to(0.6, up, ease="out", sound="cloth", strength=0.5).hold(0.7).to(0.6, awake)
    else:
        line.to(0.4, replace(awake, lid=0.9))
    return line.rest()


def stretch(m: Moment) -> Line:
    """A small crouch, then both arms far up and the back arched, a shiver at the top, all comes down."""
    small = Gesture(left=hand(-0.30, 0.36, 0.42, "fist", angle=-60), right=hand(0.30, 0.36, 0.42, "fist", angle=-120), bow=6,
        pitch=8, lid=0.5, yaw=10)
    top = Gesture(left=hand(-0.40, -0.96, -0.08, "fist", angle=-84), right=hand(0.40, -0.96, -0.08, "fist", angle=-96), bow=-7,
        pitch=-12, lid=0.05, curve=0.3, mouth="A", openness=0.6, yaw=10, lift=2 if m.legs == "stand" else 0)
    wide = Gesture(left=hand(-0.92, -0.10, 0.1, "open", angle=190, palm=True), right=hand(0.92, -0.10, 0.1, "open", angle=-10,
        palm=True), bow=-5, pitch=-5, feeling=(("happy", 0.6),), yaw=10)
    line = Line(m, small if m.opening else Gesture(yaw=10))
    while line.room(2.6):
        line.to(0.35, small).to(0.65, top, ease="out", sound="cloth", strength=0.5)
        line.to(0.3, replace(top, lean=4)).to(0.3, replace(top, lean=-4)).to(0.2, top)
        line.to(0.5, wide).to(0.6, Gesture(yaw=10, feeling=(("happy", 0.4),)))
        line.hold(m.vary(("again", line.now), 0.8, 2.0))
    return line.rest()


def yawn(m: Moment) -> Line:
    """The mouth opens wide behind a late hand, the eyes squeeze, a shake of the head ends it."""
    base = Gesture(yaw=18, lid=0.7)
    wide = Gesture(yaw=18, right=hand(0.18, m.mouth_y + 0.16, 0.38, "flat", angle=214), pitch=-12, bow=-3, lid=0.0, mouth="O",
        openness=1.0, brow=0.4, feeling=(("tired", 0.6),))
    line = Line(m, base)
    while line.room(2.0):
        line.to(0.3, replace(base, pitch=4, mouth="E", openness=0.4)).to(0.55, wide, sound="yawn", strength=0.6).hold(0.75)
        line.to(0.5, replace(base, right=hand(0.24, 0.10, 0.50, "relax", angle=230), pitch=6, lid=0.4))
        line.to(0.15, replace(base, turn=4)).to(0.15, replace(base, turn=-4)).to(0.3, base)
        line.hold(m.vary(("again", line.now), 1.6, 3.4))
    return line.rest()


def think(m: Moment) -> Line:
    """Chin in hand, eyes up and aside; the finger taps; now and then the head changes sides."""
    chin = Gesture(left=hand(0.04, 0.46, 0.24, "fist", angle=-6), right=hand(0.14, m.mouth_y + 0.34, 0.36, "point", angle=-116),
        yaw=18, tilt=6, turn=6, pitch=-3, gaze="up", brow=0.15, weight=0.8)
    line = Line(m, chin if m.opening else Gesture(yaw=18)).to(0.6 if not m.opening else 0.1, chin)
    i = 0
    while line.room(1.6):
        i += 1
        line.hold(m.vary(("muse", i), 0.8, 1.6)).to(0.14, replace(chin, right=hand(0.15, m.mouth_y + 0.37, 0.36, "point",
            angle=-110))).to(0.14, chin)
        if i % 2 == 0 and line.room(1.6):
            other = replace(chin, tilt=-4, turn=-8, pitch=5, gaze="down")
            line.to(0.6, other).hold(m.vary(("down", i), 0.7, 1.2)).to(0.6, chin)
    return line.rest()


def listen(m: Moment) -> Line:
    """A hand at the ear (or on the earphone), head to that side, a slow nod with the music."""
    ear = Gesture(right=hand(0.46, m.mouth_y + 0.27, 0.0, "flat", angle=-104), yaw=14, tilt=7, turn=-8, lid=0.75, gaze="down",
        props=held(m, "right"))
    if m.prop in ("headphones", "headphones_o", "earphones"):
        ear = replace(ear, left=hand(-0.46, m.mouth_y + 0.27, 0.0, "flat", angle=-76), tilt=3, lid=0.35,
            feeling=(("happy", 0.5),), props=held(m, "both", at=(0.0, m.mouth_y - 0.28, 0.05), layer="front"))
    line = Line(m, ear)
    i = 0
    while line.room(1.1):
        i += 1
        line.to(0.5, replace(ear, pitch=6, tilt=ear.tilt + 3)).to(0.5, replace(ear, pitch=-1, tilt=ear.tilt - 2))
    return line.rest()


def hide(m: Moment) -> Line:
    """Low and small behind something, a peek over the edge, down again."""
    low = Gesture(left=hand(-0.12, 0.06, 0.5, "fist", angle=-60), right=hand(0.16, 0.06, 0.5, "fist", angle=-120), legs="squat",
        seat=m.hip * 0.46, bow=14, pitch=10, yaw=16, lid=0.9, brow=0.4, gaze="far")
    peek = replace(low, bow=2, pitch=-6, lean=8, turn=16, left=hand(-0.10, 0.0, 0.56, "flat", angle=-70),
        right=hand(0.22, 0.0, 0.56, "flat", angle=-110))
    line = Line(m, low)
    i = 0
    while line.room(1.6):
        i += 1
        line.hold(m.vary(("still", i), 0.6, 1.3)).to(0.6, peek).hold(m.vary(("peek", i), 0.4, 0.9)).to(0.2, low, ease="out",
            sound="cloth" if i == 1 else "", strength=0.3)
    return line.rest()


ACTS: Final = {
    "stand": Act(stand, legs="stand", natural=0.8),
    "sit": Act(sit, legs="sit", natural=0.8),
    "wait": Act(wait, "two", natural=2.5),
    "lie": Act(lie, "two", legs="lie", natural=1.0),
    "sleep": Act(sleep, "two", natural=1.0),
    "wake": Act(wake, "two", natural=3.2),
    "stretch": Act(stretch, "two", natural=2.8),
    "yawn": Act(yawn, "one", natural=2.2),
    "think": Act(think, "two", natural=1.5),
    "listen": Act(listen, "one", natural=1.5),
    "hide": Act(hide, "two", legs="floor", natural=1.5),
}
