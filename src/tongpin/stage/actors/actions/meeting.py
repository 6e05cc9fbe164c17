"""Acting between two: hugging, kissing, shaking hands, touching, caring, fighting, knocking."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import hand, held, moved

_CARRIED: Final = frozenset(("cat", "dog", "baby", "rabbit", "teddy", "doll", "pillow", "pet", "hamster"))


HUG_YAW: Final = 62.0
SHAKE_YAW: Final = 52.0


def hug(m: Moment) -> Line:
    """Arms wide, one step, close; the cheek goes to the shoulder and the eyes shut. Small ones are held to the chest."""
    if m.prop or m.partner is None:
        return _cuddle(m)
    x, y, z = m.partner
    open_ = Gesture(left=hand(-0.10, 0.16, 0.80, "open", angle=-20, palm=True), right=hand(0.74, 0.10, 0.60, "open", angle=-30,
        palm=True), yaw=HUG_YAW, bow=3, feeling=(("happy", 0.9),), gaze="partner")
    close = replace(open_, left=hand(x * 0.85 - 0.16, 0.14 + y * 0.5, z * 0.95, "relax", angle=60),
        right=hand(x + 0.10, 0.36 + y * 0.5, z * 0.75, "flat", angle=100), bow=8, tilt=12, pitch=9, lid=0.0, gaze="down",
        feeling=(("happy", 0.7),))
    line = Line(m, close if m.opening and m.length < 2.0 else open_)
    line.to(0.35, open_).to(0.6, close, sound="cloth", strength=0.5)
    i = 0
    while line.room(1.4):
        i += 1
        line.hold(m.vary(("hold", i), 0.5, 1.0)).to(0.35, replace(close, lean=3 if i % 2 else -3,
            left=moved(close.left, 0, 0.06))).to(0.35, close)
    return line.rest()


def _cuddle(m: Moment) -> Line:
    base = Gesture(left=hand(-0.20, 0.58, 0.55, "wrap", angle=20), right=hand(0.12, 0.40, 0.60, "wrap", angle=172), yaw=16,
        turn=-8, pitch=14, tilt=-7, gaze="held", feeling=(("happy", 0.7),), props=held(m, "both", at=(-0.06, 0.40, 0.58)))
    line = Line(m, base)
    i = 0
    while line.room(1.5):
        i += 1
        line.hold(m.vary(("hold", i), 0.5, 1.1))
        line.to(0.3, replace(base, right=moved(base.right, -0.06, 0.07), tilt=-10, pitch=18, lid=0.4)).to(0.35,
            replace(base, right=moved(base.right, 0.05, -0.03))).to(0.3, base)
    return line.rest()


def kiss(m: Moment) -> Line:
    """Lean in, head aside, lips on the cheek for a breath; alone it is blown from the palm."""
    if m.partner is None:
        return _blown_kiss(m)
    x, _, z = m.partner
    near = Gesture(left=hand(x * 0.6, 0.22, z * 0.75, "flat", angle=-10), right=hand(x * 0.75 + 0.1, 0.02, z * 0.6, "relax",
        angle=-50), yaw=HUG_YAW, bow=5, gaze="partner", feeling=(("happy", 0.5),))
    lips = replace(near, bow=15, tilt=9, pitch=-4, lid=0.0, mouth="U", openness=0.2)
    line = Line(m, near)
    while line.room(1.8):
        line.hold(0.35).to(0.55, lips).hold(0.45).to(0.5, replace(near, feeling=(("happy", 0.9),),
            bow=2)).hold(m.vary(("again", line.now), 0.8, 1.6))
    return line.rest()


def _blown_kiss(m: Moment) -> Line:
    lips = Gesture(right=hand(0.16, m.mouth_y + 0.24, 0.50, "flat", angle=226), yaw=14, pitch=3, lid=0.3, mouth="U",
        openness=0.2, gaze="camera", feeling=(("happy", 0.7),))
    away = replace(lips, right=hand(0.58, 0.02, 0.66, "open", angle=-40, palm=True), lid=1.0, mouth="", tilt=6, bow=3)
    line = Line(m, Gesture(yaw=14, gaze="camera"))
    while line.room(1.7):
        line.to(0.35, lips).hold(0.3).to(0.35, away, ease="out").hold(0.6).to(0.4,
            Gesture(yaw=14, gaze="camera", feeling=(("happy", 0.6),)))
    return line.rest()


def shake(m: Moment) -> Line:
    """A handshake, or something shaken in the fist, or a shiver of the whole body."""
    if m.prop:
        return _shake_thing(m)
    if m.partner is None:
        return _shiver(m)
    x, y, z = m.partner
    grip = Gesture(right=hand(x * 0.5 - 0.14, 0.40 + y * 0.4, z * 0.5, "hold", angle=-4, grip=12), yaw=SHAKE_YAW, bow=5,
        gaze="partner", feeling=(("happy", 0.6),))
    line = Line(m, Gesture(yaw=SHAKE_YAW, gaze="partner")).to(0.45, grip)
    while line.room(1.2):
        for i in range(6):
            line.to(0.14, replace(grip, right=moved(grip.right, 0, 0.05 if i % 2 else -0.05), pitch=3 if i % 2 else 0))
        line.hold(m.vary(("hold", line.now), 0.4, 1.0))
    return line.rest()


def _shake_thing(m: Moment) -> Line:
    base = Gesture(right=hand(0.40, -0.04, 0.54, "wrap", angle=-100, grip=12), yaw=16, tilt=4, props=held(m, angle=6),
        feeling=(("happy", 0.5),), gaze="held")
    line = Line(m, base)
    n = 0
    while line.room(0.5):
        n += 1
        line.to(0.1, replace(base, right=moved(base.right, 0.06, -0.08), props=held(m, angle=22))).to(0.1,
            replace(base, right=moved(base.right, -0.04, 0.06), props=held(m, angle=-14)))
        if n % 6 == 5:
            line.to(0.15, base).hold(m.vary(("listen", n), 0.3, 0.7))
    return line.rest()


def _shiver(m: Moment) -> Line:
    base = Gesture(left=hand(0.24, 0.18, 0.36, "flat", angle=-10), right=hand(-0.10, 0.24, 0.40, "flat", angle=190), yaw=14,
        bow=9, pitch=8, feeling=(("afraid", 0.5),), brow=0.4)
    line = Line(m, base)
    n = 0
    while line.room(0.5):
        n += 1
        line.to(0.07, replace(base, tilt=2, lean=1)).to(0.07, replace(base, tilt=-2, lean=-1))
        if n % 9 == 8:
            line.to(0.1, base).hold(m.vary(("still", n), 0.2, 0.6))
    return line.rest()


def touch(m: Moment) -> Line:
    """A soft stroke, down and again; the head goes to the side with it."""
    x, y, z = (0.62, 0.52, 0.62) if m.partner is None else (m.partner[0] * 0.8, 0.04 + m.partner[1], m.partner[2] * 0.8)
    base = Gesture(right=hand(x, y, z, "flat", angle=30 if y > 0.3 else -20), yaw=36,
        lean=9 if m.legs == "sit" and x > 0.7 else 0, pitch=12 if y > 0.3 else 0, bow=6, tilt=4, feeling=(("happy", 0.6),),
        gaze="partner" if m.partner else "held", props=held(m, "both", at=(x - 0.1, y + 0.1, 0.74), layer="body"))
    line = Line(m, base)
    n = 0
    while line.room(0.9):
        n += 1
        line.to(0.45, replace(base, right=moved(base.right, 0.10, 0.10), tilt=6), sound="cloth" if n % 2 else "",
            strength=0.2).to(0.4, replace(base, right=moved(base.right, -0.03, -0.05)))
        line.hold(m.vary(("rest", n), 0.05, 0.4))
    return line.rest()


def care(m: Moment) -> Line:
    """A hand on the shoulder, the other on the arm, head bent to the one who needs it."""
    x, y, z = (0.62, 0.0, 0.62) if m.partner is None else (m.partner[0] * 0.75, m.partner[1], m.partner[2] * 0.75)
    base = Gesture(left=hand(x - 0.24, y + 0.42, z, "flat", angle=10), right=hand(x, y + 0.06, z, "flat", angle=-10), yaw=40,
        bow=9, pitch=8, tilt=6, gaze="partner", feeling=(("happy", 0.35),))
    line = Line(m, base)
    n = 0
    while line.room(1.3):
        n += 1
        for i in range(2):
            line.to(0.22, replace(base, right=moved(base.right, 0, 0.05 if i % 2 == 0 else 0))).to(0.22, base)
        line.hold(m.vary(("hold", n), 0.3, 0.8)).to(0.3, replace(base, pitch=13, tilt=9)).to(0.3, base)
    return line.rest()


def fight(m: Moment) -> Line:
    """Guard up, weight low, a jab, a cross, a step back; nobody is hit."""
    guard = Gesture(left=hand(0.20, -0.06, 0.58, "fist", angle=-70), right=hand(0.34, 0.06, 0.46, "fist", angle=-110), yaw=48,
        bow=7, feeling=(("angry", 0.8),), brow=-0.4, gaze="partner", weight=0.4)
    armed = bool(m.prop)
    jab = replace(guard, left=hand(0.94, -0.10, 0.44, "fist", angle=-8), lean=7, twist=12, bow=11, mouth="E", openness=0.6)
    cross = replace(guard, right=hand(0.98, -0.08, 0.42, "fist", angle=-6), lean=9, twist=-16, bow=13, weight=0.9, mouth="A",
        openness=0.7)
    back = replace(guard, bow=-5, lean=-5, weight=-0.8)
    if armed:
        guard, jab, cross, back = (replace(g, props=held(m, angle=-20 if g is guard else 60)) for g in (guard, jab, cross, back))
    line = Line(m, guard)
    n = 0
    while line.room(1.4):
        n += 1
        line.to(0.2, replace(guard, lean=-3, bow=12)).to(0.2, jab if m.pick(("blow", n), 2) else cross, ease="in",
            sound="sword" if armed else "whoosh", strength=0.6).to(0.25, guard)
        line.to(0.14, replace(guard, twist=-8)).to(0.2, cross, ease="in", sound="sword" if armed else "thud",
            strength=0.5).to(0.3, back).hold(m.vary(("wait", n), 0.2, 0.6)).to(0.3, guard)
    return line.rest()


def tap(m: Moment) -> Line:
    """Three knocks with the knuckles, an ear to the door."""
    ready = Gesture(right=hand(0.62, -0.06, 0.62, "fist", angle=-30), yaw=48, pitch=2, gaze="ahead")
    hit = replace(ready, right=hand(0.70, -0.04, 0.68, "fist", angle=-14), bow=3)
    listen = replace(ready, right=hand(0.46, 0.16, 0.56, "relax", angle=-40), tilt=8, turn=-8, lean=3, gaze="aside")
    line = Line(m, ready)
    n = 0
    while line.room(1.2):
        n += 1
        for _ in range(3):
            line.to(0.15, ready).to(0.08, hit, ease="in", sound="knock", strength=0.6)
        line.to(0.3, listen).hold(m.vary(("listen", n), 0.6, 1.2))
        if line.room(1.6):
            line.to(0.3, ready)
    return line.rest()


ACTS: Final = {
    "hug": Act(hug, "two", natural=1.6, answer="hug", near=0.38, yaw=HUG_YAW),
    "kiss": Act(kiss, "two", natural=1.7, answer="smile", near=0.36, yaw=HUG_YAW),
    "shake": Act(shake, "one", natural=1.0, answer="shake", near=0.74, yaw=SHAKE_YAW),
    "touch": Act(touch, "one", natural=1.0, near=0.62, yaw=36.0),
    "care": Act(care, "two", natural=1.2, near=0.62, yaw=40.0),
    "fight": Act(fight, "two", legs="stand", natural=1.4, answer="fight", near=0.92, yaw=48.0),
    "tap": Act(tap, "one", natural=1.0),
}
