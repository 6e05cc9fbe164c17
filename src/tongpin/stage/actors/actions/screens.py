"""Acting with phones and cameras: scrolling, calling, photographing, filming oneself."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import begin, finish, hand, held, moved


def phone(m: Moment) -> Line:
    """The phone before the chest, the thumb of the other hand scrolls and taps; a smile at what is read."""
    y = 0.30 if m.legs == "stand" else 0.22
    base = Gesture(left=hand(0.0, y + 0.16, 0.62, "wrap", angle=-50, grip=9), right=hand(0.34, y + 0.04, 0.62, "hold",
        angle=-110, grip=9), yaw=24, pitch=17, turn=5, bow=4, props=held(m, angle=6), gaze="held", lid=0.78)
    line = begin(m, base)
    i = 0
    while line.room(0.8):
        i += 1
        poke = replace(base, left=hand(0.17, y - 0.06, 0.68, "point", angle=-30))
        line.to(0.25, replace(base, left=hand(0.12, y - 0.02, 0.66, "point", angle=-34)))
        for k in range(1 + m.pick(("taps", i), 4)):
            if line.room(0.4):
                line.to(0.08, poke, ease="in", sound="phone_tap", strength=0.3)
                line.to(m.vary(("tap", i, k), 0.1, 0.18), replace(poke, left=moved(poke.left, m.vary(("x", i, k), -0.03, 0.03),
                    -0.03)))
        mood = (("happy", 0.6),) if m.pick(("mood", i), 3) == 0 else ()
        line.to(0.3, replace(base, pitch=17 + m.vary(("p", i), -2, 2), feeling=mood)).hold(m.vary(("read", i), 0.8, 2.2))
    return finish(line, base)


def call(m: Moment) -> Line:
    """The phone at the ear, the free hand talks along, a few steps of weight from leg to leg."""
    ear = Gesture(right=hand(0.44, m.mouth_y + 0.21, 0.0, "wrap", angle=-108, grip=9), yaw=16, tilt=7, turn=4,
        props=held(m, angle=14), gaze="far")
    speak = replace(ear, left=hand(-0.22, 0.40, 0.56, "open", angle=-20), tilt=4, pitch=-2)
    line = begin(m, ear)
    i = 0
    while line.room(1.6):
        i += 1
        line.to(0.4, replace(ear, pitch=m.vary(("p", i), -3, 7), gaze="down" if i % 3 == 0 else "far")).hold(m.vary(("hear", i),
            0.6, 1.5))
        if line.room(1.6):
            line.to(0.35, speak).to(0.25, replace(speak, left=moved(speak.left, -0.04, 0.05))).to(0.25, speak).hold(0.3).to(0.4,
                ear)
    return finish(line, ear)


def photograph(m: Moment) -> Line:
    """Camera to the eye, the other eye shut, still for a heartbeat, click; with a phone at arm's length and a smile."""
    selfie = m.prop == "phone"
    raised, low = _selfie(m) if selfie else _camera(m)
    line = begin(m, low)
    n = 0
    while line.room(1.6):
        n += 1
        line.to(0.5, raised).hold(m.vary(("frame", n), 0.35, 0.8))
        line.to(0.07, replace(raised, pitch=raised.pitch + 1, right=moved(raised.right, 0, 0.012)), ease="in", sound="shutter",
            strength=0.6).to(0.1, raised)
        if selfie:
            line.to(0.35, replace(raised, tilt=-raised.tilt, turn=raised.turn + 6)).hold(0.2)
        else:
            line.hold(0.2).to(0.5, low).hold(m.vary(("check", n), 0.5, 1.2))
    return finish(line, low)


def _selfie(m: Moment) -> tuple[Gesture, Gesture]:
    up = Gesture(right=hand(0.66, -0.44, 0.66, "hold", angle=-90, grip=9), left=hand(-0.30, m.mouth_y + 0.30, 0.36, "victory",
        angle=-82, palm=True), yaw=18, turn=12, pitch=-9, tilt=-7, lean=-3, props=held(m, angle=-10), gaze="held",
        feeling=(("happy", 0.9),), curve=0.3)
    return up, Gesture(right=hand(0.36, 0.30, 0.6, "hold", angle=-100, grip=9), yaw=18, pitch=14, props=held(m), gaze="held")


def _camera(m: Moment) -> tuple[Gesture, Gesture]:
    y = m.mouth_y + 0.08
    up = Gesture(left=hand(0.02, y + 0.04, 0.60, "wrap", angle=-60, grip=16), right=hand(0.34, y, 0.56, "hold", angle=-130,
        grip=16), yaw=28, pitch=2, bow=3, lid=0.75, props=held(m, "both", at=(0.18, y - 0.10, 0.62), layer="hand"), gaze="ahead")
    low = Gesture(left=hand(-0.02, 0.42, 0.56, "wrap", angle=-30, grip=16), right=hand(0.32, 0.40, 0.56, "hold", angle=-150,
        grip=16), yaw=28, pitch=16, props=held(m, "both", at=(0.16, 0.30, 0.62)), gaze="held")
    return up, low


ACTS: Final = {
    "phone": Act(phone, "two", "phone", natural=1.2),
    "call": Act(call, "one", "phone", natural=1.5),
    "photograph": Act(photograph, "two", "camera", natural=1.6),
}
