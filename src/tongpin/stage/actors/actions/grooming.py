"""Acting before the mirror: make-up, combing, dressing."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import begin, finish, hand, held, moved, on_hip


def makeup(m: Moment) -> Line:
    """The mirror in one hand, small strokes along the lips or the brow, lips pressed, a look from both sides."""
    y = m.mouth_y
    base = Gesture(left=hand(-0.04, y + 0.44, 0.64, "hold", angle=-80, grip=8), right=hand(0.20, y + 0.14, 0.54, "pinch",
        angle=210), yaw=20, pitch=1, lid=0.8, props=held(m, angle=-60), gaze="ahead")
    line = begin(m, base)
    n = 0
    while line.room(1.4):
        n += 1
        for i in range(4):
            line.to(0.22, replace(base, right=moved(base.right, 0.03 if i % 2 else -0.05, 0.01 * (i % 2)), mouth="O",
                openness=0.35, tilt=3))
        line.to(0.2, replace(base, right=moved(base.right, 0.10, 0.12), mouth="M")).to(0.2,
            replace(base, right=moved(base.right, 0.10, 0.12), mouth="A", openness=0.4))
        line.to(0.4, replace(base, right=moved(base.right, 0.12, 0.16), turn=16, feeling=(("happy", 0.7),))).hold(0.3).to(0.4,
            replace(base, right=moved(base.right, 0.12, 0.16), turn=-12, tilt=-5)).hold(0.3)
    return finish(line, base)


def comb(m: Moment) -> Line:
    """From the crown to the tips, the head bending away from the pull."""
    y = m.mouth_y
    top = Gesture(right=hand(0.30, y - 0.34, 0.14, "wrap", angle=-120, grip=6), left=hand(0.22, y + 0.44, 0.34, "relax",
        angle=-40), yaw=12, tilt=-5, lid=0.7, props=held(m, angle=100), gaze="ahead")
    low = replace(top, right=hand(0.40, y + 0.34, 0.18, "wrap", angle=-60, grip=6), tilt=-10, props=held(m, angle=150), lean=-2)
    line = begin(m, top)
    n = 0
    while line.room(1.0):
        n += 1
        line.to(0.18, replace(top, tilt=-3)).to(m.vary(("stroke", n), 0.5, 0.75), low).to(0.4, top)
        if n % 3 == 0 and line.room(1.2):
            line.to(0.4, replace(low, tilt=4, turn=10, feeling=(("happy", 0.6),))).hold(0.4)
    return finish(line, top)


def dress(m: Moment) -> Line:
    """Arms into sleeves, collar straight, cuffs pulled, a last look down and up."""
    base = Gesture(yaw=14, pitch=10, gaze="down")
    collar = Gesture(left=hand(-0.06, -0.06, 0.40, "pinch", angle=-50), right=hand(0.16, -0.06, 0.40, "pinch", angle=-130),
        yaw=14, pitch=-7, tilt=4, gaze="ahead")
    cuff = Gesture(left=hand(0.06, 0.38, 0.56, "fist", angle=-10), right=hand(0.24, 0.42, 0.56, "pinch", angle=190), yaw=14,
        pitch=14, gaze="held")
    smooth = Gesture(left=hand(-0.16, 0.50, 0.38, "flat", angle=80), right=hand(0.20, 0.50, 0.38, "flat", angle=100), yaw=14,
        pitch=18, bow=3, gaze="down")
    proud = Gesture(left=on_hip(-1), right=on_hip(), yaw=14, pitch=-4, bow=-3, weight=0.9, feeling=(("happy", 0.8),),
        gaze="camera")
    line = Line(m, base)
    while line.room(2.0):
        line.to(0.4, collar, sound="cloth", strength=0.4).to(0.2, replace(collar, left=moved(collar.left, -0.05, 0.08),
            right=moved(collar.right, 0.05, 0.08))).hold(0.2)
        line.to(0.4, cuff, sound="cloth", strength=0.3).to(0.2, replace(cuff, right=moved(cuff.right, -0.08))).hold(0.2)
        line.to(0.35, smooth).to(0.3, replace(smooth, left=moved(smooth.left, 0, 0.16), right=moved(smooth.right, 0, 0.16)),
            sound="cloth", strength=0.35).to(0.45, proud, ease="over").hold(m.vary(("proud", line.now), 0.8, 1.4))
    return line.rest()


ACTS: Final = {
    "makeup": Act(makeup, "two", "lipstick", natural=1.6),
    "comb": Act(comb, "two", "comb", natural=1.2),
    "dress": Act(dress, "two", natural=2.2),
}
