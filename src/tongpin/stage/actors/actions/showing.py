"""Acting what is felt and seen: smiling, laughing, crying, sighing, grimacing, looking, turning, bowing, praying, kneeling."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import hand, moved


def smile(m: Moment) -> Line:
    """It starts in the eyes, the head goes aside a little, the shoulders let go."""
    line = Line(m, Gesture(feeling=(("happy", 0.8),), tilt=3) if m.opening else Gesture())
    soft = Gesture(feeling=(("happy", 0.75),), tilt=4, pitch=-1)
    line.to(0.3, replace(soft, brow=0.3, feeling=(("happy", 0.4),))).to(0.4, soft)
    i = 0
    while line.room(2.4):
        i += 1
        line.hold(m.vary(("hold", i), 1.2, 2.4)).to(0.5, replace(soft, tilt=m.vary(("tilt", i), -6, 6),
            pitch=m.vary(("pitch", i), -3, 5), feeling=(("happy", m.vary(("how", i), 0.6, 1.0)),)))
    return line.rest()


def laugh(m: Moment) -> Line:
    """Head back, then bent over a hand on the belly; the shoulders shake in bursts."""
    joy = (("laugh", 0.9),)
    back = Gesture(yaw=20, right=hand(0.12, 0.46, 0.40, "flat", angle=185), bow=-8, pitch=-13, lid=0.25, feeling=joy, mouth="A",
        openness=1.0)
    over = Gesture(yaw=20, right=hand(0.10, 0.50, 0.40, "flat", angle=185), left=hand(0.10, m.mouth_y + 0.28, 0.46, "relax",
        angle=-60), bow=15, pitch=6, tilt=5, lid=0.15, feeling=joy, mouth="E", openness=0.9)
    line = Line(m, Gesture(yaw=20, feeling=joy))
    n = 0
    while line.room(1.6):
        n += 1
        pose = back if n % 2 else over
        line.to(0.3, pose, ease="over", sound="laughter" if n % 2 else "", strength=0.6, lasts=1.4)
        for i in range(4 + m.pick(("shakes", n), 3)):
            line.to(0.11, replace(pose, lift=-2.0 if i % 2 == 0 else 0.0, bow=pose.bow + (3 if i % 2 == 0 else 0),
                openness=0.7 if i % 2 == 0 else 1.0))
        line.to(0.35, Gesture(yaw=20, feeling=(("happy", 0.9),), lid=0.7)).hold(m.vary(("gasp", n), 0.1, 0.7))
    return line.rest()


def cry(m: Moment) -> Line:
    """Face into the hands, the back jerks with the sobs; a hand wipes one eye, then the other."""
    y = m.mouth_y + 0.13
    hidden = Gesture(yaw=18, left=hand(-0.19, y, 0.36, "flat", angle=-70), right=hand(0.19, y, 0.36, "flat", angle=-110), bow=13,
        pitch=19, lid=0.0, feeling=(("sad", 0.9),), gaze="down")
    wipe = Gesture(yaw=18, right=hand(0.22, m.mouth_y + 0.10, 0.36, "fist", angle=-112), bow=8, pitch=12, tilt=5, lid=0.35,
        feeling=(("sad", 1.0),), mouth="E", openness=0.4, brow=0.3, gaze="down")
    line = Line(m, hidden if m.opening else Gesture(yaw=18, pitch=8, feeling=(("sad", 0.7),)))
    if not m.opening:
        line.to(0.7, hidden)
    n = 0
    while line.room(1.4):
        n += 1
        pose = hidden if n % 3 else wipe
        line.to(0.45, pose)
        for i in range(3 + m.pick(("sobs", n), 3)):
            line.to(0.13, replace(pose, bow=pose.bow + 3, lift=1.5), ease="out", sound="sob" if i == 0 and n % 2 else "",
                strength=0.5, lasts=1.6).to(0.24, pose)
        line.hold(m.vary(("still", n), 0.2, 0.9))
    return line.rest()


def sigh(m: Moment) -> Line:
    """Shoulders up with the air, held, and everything sinks; the look drops with it."""
    up = Gesture(bow=-5, pitch=-5, lid=0.7, brow=0.2, mouth="O", openness=0.25)
    sunk = Gesture(left=hand(-0.20, 0.94, 0.24, "relax", angle=84), right=hand(0.24, 0.94, 0.24, "relax", angle=98), bow=8,
        pitch=13, lid=0.55, tilt=3, mouth="U", openness=0.35, gaze="down")
    line = Line(m, Gesture())
    while line.room(2.0):
        line.to(0.6, up).hold(0.2).to(0.75, sunk, ease="out", sound="sigh", strength=0.5).hold(0.5).to(0.6,
            Gesture(bow=3, pitch=5, lid=0.85))
        line.hold(m.vary(("again", line.now), 1.2, 3.0))
    return line.rest()


def grimace(m: Moment) -> Line:
    """A shrug with both palms, a pulled face, tongue and one eye: it depends on the one who does it."""
    shrug = Gesture(left=hand(-0.62, 0.30, 0.40, "open", angle=205, palm=True), right=hand(0.62, 0.30, 0.40, "open", angle=-25,
        palm=True), yaw=10, tilt=9, bow=-2, brow=0.8, lift=2, feeling=(("surprised", 0.4), ("happy", 0.4)), mouth="I",
        openness=0.3, gaze="camera")
    y = m.mouth_y + 0.10
    face = Gesture(left=hand(-0.40, y, 0.26, "open", angle=-70, palm=True), right=hand(0.40, y, 0.26, "open", angle=-110,
        palm=True), yaw=10, bow=6, tilt=-8, lid=0.5, brow=0.5, feeling=(("happy", 0.7),), mouth="L", openness=0.9, gaze="camera")
    ways = (shrug, face)
    n = m.pick("first", 2)
    line = Line(m, Gesture(yaw=10, gaze="camera"))
    while line.room(1.2):
        n += 1
        line.to(0.14, Gesture(yaw=10, bow=3, pitch=4)).to(0.3, ways[n % 2], ease="over").hold(m.vary(("hold", n), 0.6,
            1.1)).to(0.4, Gesture(yaw=10, feeling=(("happy", 0.6),)))
        line.hold(m.vary(("again", n), 0.4, 1.2))
    return line.rest()


def look_up(m: Moment) -> Line:
    """The eyes first, the head after them, the chest opens; a hand shades the eyes when it is far."""
    far = Gesture(yaw=22, pitch=-21, bow=-5, gaze="up", brow=0.3, feeling=(("calm", 0.3),), curve=0.2)
    shade = replace(far, right=hand(0.22, m.mouth_y - 0.26, 0.44, "flat", angle=196), lid=0.75)
    line = Line(m, far if m.opening else Gesture(yaw=22)).to(0.7 if not m.opening else 0.1, far)
    i = 0
    while line.room(2.6):
        i += 1
        line.hold(m.vary(("hold", i), 1.4, 2.6))
        line.to(0.6, shade if i % 2 and not m.speaks and m.pick("shade", 2) else replace(far, tilt=m.vary(("tilt", i), -7, 7),
            turn=m.vary(("turn", i), -10, 10)))
    return line.rest()


def look_at(m: Moment) -> Line:
    """Still, with the look held; the weight goes over, the head leans to see better."""
    calm = Gesture(yaw=28, gaze="target", pitch=1, left=hand(-0.14, 0.72, 0.24, "relax", angle=48),
        right=hand(0.16, 0.70, 0.27, "relax", angle=134), paired=True)
    line = Line(m, calm if m.opening else Gesture(yaw=24)).to(0.5 if not m.opening else 0.05, calm)
    i = 0
    while line.room(2.4):
        i += 1
        line.hold(m.vary(("see", i), 1.6, 3.0)).to(0.6, replace(calm, tilt=m.vary(("tilt", i), -6, 6),
            bow=m.vary(("bow", i), -2, 6), weight=0.8 if i % 2 else -0.8))
    return line.rest()


def turn(m: Moment) -> Line:
    """Eyes, head, shoulders, hips: round once over the shoulder and back with a smile."""
    line = Line(m, Gesture(swing=-30))
    while line.room(1.7):
        line.to(0.25, Gesture(swing=-34, turn=-12, bow=3, lid=0.6)).to(0.2, Gesture(swing=-40, turn=30, gaze="camera", sway=-0.6))
        line.to(0.4, Gesture(swing=10, turn=10, twist=8, sway=0.9, weight=0.8, gaze="camera")).to(0.35,
            Gesture(swing=2, sway=-0.3, feeling=(("happy", 0.6),), weight=0.8, gaze="camera"))
        line.hold(m.vary(("hold", line.now), 0.9, 1.8))
        if line.room(2.4):
            line.to(0.6, Gesture(swing=-30, turn=-10, sway=0.5, gaze="far")).hold(0.5)
    return line.rest()


def bow(m: Moment) -> Line:
    """Hands to the sides or folded, down from the hips, a breath at the bottom, up slower than down."""
    stand = Gesture(left=hand(-0.04, 0.62, 0.40, "flat", angle=30), right=hand(0.10, 0.60, 0.42, "flat", angle=150), yaw=24,
        gaze="partner")
    low = replace(stand, left=hand(0.00, 0.66, 0.44, "flat", angle=40), right=hand(0.14, 0.64, 0.46, "flat", angle=140), bow=38,
        pitch=20, lid=0.4, gaze="down")
    line = Line(m, stand)
    while line.room(2.0):
        line.to(0.3, replace(stand, pitch=5)).to(0.55, low, sound="cloth", strength=0.3).hold(m.vary(("low", line.now), 0.35,
            0.7)).to(0.8, replace(stand, feeling=(("happy", 0.5),)))
        line.hold(m.vary(("again", line.now), 0.9, 1.8))
    return line.rest()


def pray(m: Moment) -> Line:
    """Palms together before the chin, eyes shut, a slow bow of the head."""
    y = m.mouth_y + 0.50
    base = Gesture(left=hand(0.05, y, 0.46, "flat", angle=-80), right=hand(0.15, y, 0.46, "flat", angle=-100), yaw=16, pitch=9,
        lid=0.0, gaze="down", bow=2)
    line = Line(m, base)
    while line.room(2.0):
        line.hold(m.vary(("still", line.now), 0.9, 1.8)).to(0.7, replace(base, bow=10, pitch=16, left=moved(base.left, 0, -0.03),
            right=moved(base.right, 0, -0.03))).hold(0.4).to(0.8, base)
    return line.rest()


def kneel(m: Moment) -> Line:
    """Down on the knees, hands on the thighs or held up to somebody."""
    low = Gesture(legs="kneel", left=hand(-0.12, 0.74, 0.44, "flat", angle=40), right=hand(0.26, 0.74, 0.44, "flat", angle=140),
        yaw=30, pitch=4, gaze="partner")
    plead = replace(low, left=hand(0.10, 0.20, 0.56, "open", angle=-30, palm=True),
        right=hand(0.36, 0.20, 0.56, "open", angle=-60, palm=True), pitch=-6, bow=4)
    line = Line(m, low if m.opening else Gesture(yaw=30, bow=10, pitch=10))
    if not m.opening:
        line.to(0.5, replace(low, bow=12), sound="cloth", strength=0.5).to(0.3, low)
    i = 0
    while line.room(2.2):
        i += 1
        line.hold(m.vary(("still", i), 1.0, 1.9)).to(0.6, plead if i % 2 and m.prop == "" and m.pick("plead",
            2) else replace(low, bow=5, pitch=9, tilt=m.vary(("t", i), -4, 4))).hold(0.5).to(0.5, low)
    return line.rest()


ACTS: Final = {
    "smile": Act(smile, natural=0.8),
    "laugh": Act(laugh, "two", natural=1.5),
    "cry": Act(cry, "two", natural=1.5),
    "sigh": Act(sigh, "two", natural=2.0),
    "grimace": Act(grimace, "two", natural=1.2),
    "look_up": Act(look_up, "one", natural=1.0),
    "look_at": Act(look_at, "", natural=0.8),
    "turn": Act(turn, legs="stand", natural=1.7),
    "bow": Act(bow, "two", legs="stand", natural=1.9),
    "pray": Act(pray, "two", natural=1.2),
    "kneel": Act(kneel, "two", legs="floor", natural=1.0),
}
