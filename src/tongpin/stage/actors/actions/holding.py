"""Acting with things in the hand: holding, umbrella, picking up, putting down, giving, receiving, carrying, unboxing, doors."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import begin, desk, finish, hand, held, moved, pocket
from tongpin.stage.actors.pose import Point3

_ALOFT: Final = frozenset(("kite", "sparkler", "balloon", "flag", "lantern", "torch", "trophy", "sign", "light_stick"))
_LOW: Final = frozenset(("suitcase", "shopping_bag", "bag", "basket", "bucket", "handbag", "briefcase", "watering_can"))
HAND_OVER_S: Final = 1.55  # when a thing goes from one to the other, for both of them
GIVE_YAW: Final = 46.0
HAND_IN_HAND_YAW: Final = 24.0
_CUDDLED: Final = frozenset(("cat", "dog", "baby", "rabbit", "teddy", "doll", "pillow", "flowers", "bouquet", "package", "gift",
    "box"))


def hold(m: Moment) -> Line:
    """High, low, cuddled or before the chest, as the thing wants; now and then a look at it."""
    pose = _held_pose(m)
    line = begin(m, pose)
    i = 0
    while line.room(2.5):
        i += 1
        line.hold(m.vary(("hold", i), 1.4, 2.8))
        line.to(0.5, replace(pose, pitch=pose.pitch + 8, tilt=pose.tilt + 3, gaze="held", right=moved(pose.right, 0, -0.03)))
        line.hold(m.vary(("look", i), 0.6, 1.2)).to(0.5, pose)
    return finish(line, pose if line.last is not pose else None)


def _held_pose(m: Moment) -> Gesture:
    if m.prop in _ALOFT:
        return Gesture(right=hand(0.46, -0.34, 0.46, "wrap", angle=-110, grip=6), yaw=22, pitch=-8, props=held(m, angle=10),
            gaze="up", feeling=(("happy", 0.5),))
    if m.prop in _LOW:
        return Gesture(right=hand(0.40, 0.94, 0.10, "wrap", angle=92, grip=8), yaw=20, lean=2, weight=-0.6, props=held(m))
    if m.prop in _CUDDLED:
        left, right = hand(-0.18, 0.56, 0.55, "wrap", angle=20), hand(0.14, 0.40, 0.60, "wrap", angle=172)
        return Gesture(left, right, yaw=18, turn=-6, pitch=10, tilt=-6, props=held(m, "both", at=(-0.04, 0.40, 0.58)),
            feeling=(("happy", 0.4),))
    if not m.prop and m.partner is not None:  # hand in hand
        x, y, z = m.partner
        return Gesture(right=hand(x * 0.5, 0.90 + y * 0.4, z * 0.5 + 0.05, "hold", angle=84, grip=14), yaw=HAND_IN_HAND_YAW,
            gaze="partner", feeling=(("happy", 0.5),))
    if not m.prop:
        return Gesture(left=hand(-0.08, 0.34, 0.30, "relax", angle=-28), right=hand(0.16, 0.38, 0.32, "wrap", angle=206), yaw=18,
            paired=True)
    return Gesture(right=hand(0.34, 0.28, 0.60, "wrap", angle=200, grip=12), yaw=22, props=held(m, angle=4))


def umbrella(m: Moment) -> Line:
    """The stick before the shoulder; it sways a little and the head looks out from under the rim."""
    under = Gesture(right=hand(0.26, 0.14, 0.48, "wrap", angle=196, grip=5), yaw=26, props=held(m, angle=4))
    line = _opened(m, under)
    i = 0
    while line.room(2.6):
        i += 1
        line.hold(m.vary(("hold", i), 1.6, 3.0))
        line.to(0.6, replace(under, right=moved(under.right, 0, 0.02 if i % 2 else -0.01),
            props=held(m, angle=4 + m.vary(("sway", i), -4, 4))))
    return finish(line, under)


def _opened(m: Moment, under: Gesture) -> Line:
    """Mid-shot the umbrella is pushed up and open with one sound."""
    if m.opening:
        return Line(m, under)
    low = replace(under, left=hand(0.12, 0.40, 0.56, "wrap", angle=10), right=hand(0.22, 0.52, 0.58, "wrap", angle=196, grip=5),
        props=(), pitch=12, gaze="held")
    line = Line(m, low).to(0.3, low)
    line.to(0.25, replace(low, left=hand(0.16, 0.52, 0.56, "wrap", angle=10)), ease="in")
    return line.to(0.35, replace(under, left=hand(0.20, 0.0, 0.58, "open", angle=-60), pitch=-8), ease="over", sound="cloth",
        strength=0.9).to(0.4, under)


def pick_up(m: Moment) -> Line:
    """Look, dip, reach, close the fingers, bring it up before the face and look at it."""
    y = desk(m) if m.table is not None or m.legs != "stand" else 0.86
    bow = 4 if m.legs != "stand" or m.table is not None else 16
    ready = Gesture(yaw=24, gaze="down", pitch=8)
    reach = Gesture(right=hand(0.50, y, 0.62, "open", angle=30), yaw=24, bow=bow, pitch=14, gaze="down")
    grip = replace(reach, right=hand(0.52, y + 0.02, 0.64, "hold", angle=24, grip=12))
    up = Gesture(right=hand(0.46, 0.14, 0.60, "hold", angle=-92, grip=12), yaw=24, pitch=6, turn=4, props=held(m, angle=8),
        gaze="held")
    line = Line(m, ready).to(0.12, replace(ready, pitch=12)).to(0.45, reach, ease="smooth").to(0.15, grip, ease="in",
        sound="pick", strength=0.4)
    line.to(0.12, replace(grip, props=held(m, angle=20))).to(0.5, up, ease="over")
    line.hold(m.vary("look", 0.8, 1.6))
    if m.closing or not m.prop:
        return line.rest()
    return line.rest()


def put_down(m: Moment) -> Line:
    """Carry it over, lower it, let go, draw the hand back."""
    y = desk(m) if m.table is not None or m.legs != "stand" else 0.80
    bow = 5 if m.legs != "stand" or m.table is not None else 14
    carry = Gesture(right=hand(0.40, 0.30, 0.58, "wrap", angle=196, grip=12), yaw=24, pitch=10, props=held(m), gaze="held")
    place = Gesture(right=hand(0.52, y - 0.02, 0.64, "wrap", angle=190, grip=12), yaw=24, bow=bow, pitch=15, props=held(m),
        gaze="held")
    free = replace(place, right=hand(0.44, y - 0.10, 0.56, "open", angle=10), props=held(m, "both", at=(0.38, y - 0.06, 0.66),
        layer="front"))
    line = begin(m, carry).to(0.15, replace(carry, right=moved(carry.right, 0, -0.04))).to(0.55, place, sound="put",
        strength=0.5).hold(0.12)
    return line.to(0.35, free).to(0.4, replace(free, right=hand(0.34, 0.66, 0.40, "relax", angle=120), bow=0, pitch=4)).rest()


def give(m: Moment) -> Line:
    """Both hands bring it forward, offer it, let it go after half a second, and the hands come back empty."""
    x, y, z = (1.2, 0.0, 1.2) if m.partner is None else m.partner
    near = Gesture(left=hand(-0.08, 0.42, 0.50, "hold", angle=-10), right=hand(0.22, 0.42, 0.50, "hold", angle=190, grip=14),
        yaw=GIVE_YAW, props=held(m, "both", at=(0.08, 0.34, 0.60)), gaze="partner")
    far = replace(near, left=hand(x * 0.42, 0.30 + y * 0.4, z * 0.46, "hold", angle=-10),
        right=hand(x * 0.42 + 0.24, 0.30 + y * 0.4, z * 0.42, "hold", angle=190, grip=14), bow=9, pitch=6,
        props=held(m, "both", at=_between(m)), feeling=(("happy", 0.5),))
    first = near if m.opening else replace(pocket(m), yaw=GIVE_YAW)
    line = Line(m, first).to(HAND_OVER_S - 1.1, near).to(0.15, replace(near, bow=-3)).to(0.55, far)
    line.to(0.4, replace(far, pitch=9), sound="cloth", strength=0.25)
    if m.partner is not None:
        line.to(0.02, replace(far, props=())).to(0.5, Gesture(yaw=GIVE_YAW, gaze="partner", feeling=(("happy", 0.7),)))
    return line.rest()


def receive(m: Moment) -> Line:
    """Both palms out, the thing comes to the chest, a look down, a smile."""
    x, y, z = (1.2, 0.0, 1.2) if m.partner is None else m.partner
    ask = Gesture(left=hand(x * 0.40, 0.40 + y * 0.6, z * 0.44, "open", angle=0, palm=True),
        right=hand(x * 0.42 + 0.24, 0.40 + y * 0.6, z * 0.40, "open", angle=200, palm=True), yaw=GIVE_YAW, bow=6, gaze="partner")
    take = replace(ask, left=moved(ask.left, 0, -0.06), right=moved(ask.right, 0, -0.06), props=held(m, "both", at=_between(m)))
    near = Gesture(left=hand(-0.10, 0.40, 0.48, "hold", angle=-30), right=hand(0.20, 0.40, 0.48, "hold", angle=205), yaw=30,
        pitch=13, gaze="held", props=held(m, "both", at=(0.06, 0.30, 0.58)), feeling=(("happy", 0.8),))
    line = Line(m, Gesture(yaw=GIVE_YAW, gaze="partner")).to(HAND_OVER_S - 0.5, ask).hold(0.5).to(0.02, take, sound="pick",
        strength=0.3).to(0.6, near)
    return line.hold(1.0).to(0.4, replace(near, pitch=0, gaze="partner")).rest()


def _between(m: Moment) -> Point3:
    """Half-way to the other one, where a thing changes hands."""
    x, y, z = (1.2, 0.0, 1.2) if m.partner is None else m.partner
    return x * 0.5, 0.26 + y * 0.5, z * 0.5


def carry(m: Moment) -> Line:
    """A heavy thing before the belly: back bent against it, knees soft, a hitch now and then."""
    load = Gesture(left=hand(-0.26, 0.62, 0.56, "wrap", angle=10), right=hand(0.32, 0.62, 0.56, "wrap", angle=170), yaw=26,
        bow=-5, pitch=-2, brow=-0.3, props=held(m, "both", at=(0.04, 0.38, 0.66)))
    line = Line(m, load)
    i = 0
    while line.room(1.8):
        i += 1
        line.hold(m.vary(("go", i), 0.9, 1.9)).to(0.15, replace(load, lift=-3, bow=-2)).to(0.2,
            replace(load, left=moved(load.left, 0, -0.06), right=moved(load.right, 0, -0.06),
            props=held(m, "both", at=(0.04, 0.32, 0.66)), mouth="E", openness=0.4)).to(0.35, load)
    return line.rest()


def unbox(m: Moment) -> Line:
    """Slit the tape, lift one flap, the other, look in, and the eyes grow big."""
    y = desk(m, -0.02)
    box = held(m, "both", at=(0.10, y - 0.02, 0.70))
    base = Gesture(left=hand(-0.14, y - 0.14, 0.62, "flat", angle=20), right=hand(0.36, y - 0.14, 0.62, "pinch", angle=170),
        yaw=22, pitch=15, props=box, gaze="held")
    line = Line(m, base)
    line.to(0.3, replace(base, right=hand(0.40, y - 0.26, 0.60, "pinch", angle=190))).to(0.4,
        replace(base, right=hand(-0.02, y - 0.24, 0.72, "pinch", angle=190)), sound="paper", strength=0.7)
    line.to(0.4, replace(base, left=hand(-0.40, y - 0.36, 0.52, "hold", angle=-120), tilt=-3), sound="paper", strength=0.4)
    line.to(0.4, replace(base, left=hand(-0.40, y - 0.30, 0.52, "hold", angle=-120),
        right=hand(0.56, y - 0.36, 0.52, "hold", angle=-60), tilt=3), sound="paper", strength=0.4)
    wow = replace(base, left=hand(-0.34, m.mouth_y + 0.50, 0.44, "open", angle=-80, palm=True),
        right=hand(0.46, m.mouth_y + 0.50, 0.44, "open", angle=-100, palm=True), bow=-4, pitch=10,
        feeling=(("surprised", 0.5), ("happy", 0.5)), brow=0.6)
    line.to(0.35, replace(base, bow=9, pitch=20)).hold(0.3).to(0.35, wow, ease="over").hold(0.9)
    return line.to(0.5, replace(base, feeling=(("happy", 0.8),), bow=5)).rest()


def open_it(m: Moment) -> Line:
    """A hand on the handle, a turn, the pull or push with the whole body, the look into the light."""
    grip = Gesture(right=hand(0.64, 0.40, 0.62, "wrap", angle=0, grip=8), yaw=46, pitch=5, gaze="ahead", props=held(m))
    turned = replace(grip, right=hand(0.64, 0.44, 0.62, "wrap", angle=24, grip=8))
    wide = replace(grip, right=hand(0.92, 0.36, 0.36, "flat", angle=-10), bow=5, yaw=40, pitch=-2, lean=3)
    line = Line(m, Gesture(yaw=44)).to(0.5, grip).to(0.2, turned, sound="door_open", strength=0.6).to(0.15,
        replace(turned, bow=-3)).to(0.7, wide, ease="out").hold(0.5)
    return line.to(0.5, Gesture(yaw=34, gaze="far")).rest()


def close_it(m: Moment) -> Line:
    """The arm sweeps back and the latch falls under a flat hand."""
    wide = Gesture(right=hand(0.92, 0.36, 0.36, "flat", angle=-10), yaw=40, gaze="ahead")
    shut = Gesture(right=hand(0.58, 0.32, 0.66, "flat", angle=-30), yaw=46, bow=4, pitch=5, gaze="ahead")
    line = Line(m, Gesture(yaw=44)).to(0.45, wide).to(0.2, replace(wide, bow=-3)).to(0.45, shut, ease="in", sound="door_close",
        strength=0.6).hold(0.4)
    return line.to(0.5, Gesture(yaw=34)).rest()


ACTS: Final = {
    "hold": Act(hold, "one", natural=0.8, answer="hold", near=0.56, yaw=HAND_IN_HAND_YAW),
    "umbrella": Act(umbrella, "one", "umbrella", natural=0.8),
    "pick_up": Act(pick_up, "one", natural=1.6),
    "put_down": Act(put_down, "one", natural=1.5),
    "give": Act(give, "two", natural=2.2, answer="receive", near=0.80, yaw=GIVE_YAW, passes=True),
    "receive": Act(receive, "two", natural=2.2, near=0.80, yaw=GIVE_YAW, passes=True),
    "carry": Act(carry, "two", "package", natural=0.8),
    "unbox": Act(unbox, "two", "package", natural=3.2),
    "open": Act(open_it, "one", natural=1.8),
    "close": Act(close_it, "one", natural=1.4),
}
