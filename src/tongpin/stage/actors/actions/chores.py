"""Acting at work: cooking, cutting, washing, cleaning, wiping, gardening, ironing, hanging, mending, knitting, shopping."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import begin, both_moved, desk, finish, hand, held, moved
from tongpin.stage.actors.pose import Held


def cook(m: Moment) -> Line:
    """One hand on the pan, the other turns and stirs; a toss, a taste, a nod."""
    y = desk(m, 0.10)
    pan = Held("pan", "right", 4.0)
    base = Gesture(left=hand(0.00, y - 0.24, 0.64, "wrap", angle=56, grip=6), right=hand(0.90, y + 0.02, 0.44, "wrap", angle=168,
        grip=6), yaw=24, pitch=16, bow=4, gaze="held", props=(pan, *held(m, "left", angle=176)))
    line = Line(m, base)
    n = 0
    while line.room(1.2):
        n += 1
        for i in range(4 + m.pick(("turns", n), 4)):
            x, z = ((0.08, 0.0), (0.0, 0.07), (-0.08, 0.0), (0.0, -0.05))[i % 4]
            stirred = replace(base, left=moved(base.left, x, 0.02, z), tilt=2 if i % 2 else 0)
            line.to(0.17, stirred, sound="sizzle" if i == 0 and n % 2 else "", strength=0.45, lasts=2.4)
        if n % 2 and line.room(1.2):
            toss = replace(base, right=moved(base.right, -0.04, -0.20), props=(replace(pan, angle=16.0),
                *held(m, "left", angle=176)))
            line.to(0.2, replace(base, right=moved(base.right, 0.02, 0.05))).to(0.2, toss, ease="out").to(0.25, base, ease="in")
        elif line.room(1.8):
            taste = replace(base, left=hand(0.00, m.mouth_y + 0.66, 0.44, "wrap", angle=-30, grip=6), pitch=6, mouth="O",
                openness=0.4, lid=0.7, props=(pan, *held(m, "left", angle=-20)))
            line.to(0.4, taste).hold(0.3).to(0.4, replace(base, pitch=2, feeling=(("happy", 0.7),)))
    return line.rest()


def cut(m: Moment) -> Line:
    """The knife rocks on the board, the other hand gives finger by finger."""
    y = desk(m, 0.10)
    board = Held("chopping_board", "both", 0.0, "", "hand", (0.02, y + 0.16, 0.80))
    base = Gesture(left=hand(0.00, y + 0.04, 0.66, "fist", angle=20), right=hand(0.34, y - 0.06, 0.66, "wrap", angle=168,
        grip=6), yaw=26, pitch=16, bow=5, gaze="held", props=(board, *held(m, angle=-78)))
    line = Line(m, base)
    n = 0
    while line.room(0.4):
        n += 1
        x = -0.012 * (n % 8)
        down = replace(base, left=moved(base.left, x), right=moved(base.right, x - 0.02, 0.07),
            props=(board, *held(m, angle=-92)))
        line.to(m.vary(("up", n), 0.12, 0.16), replace(base, left=moved(base.left, x), right=moved(base.right, x))).to(0.08,
            down, ease="in", sound="chop_once", strength=0.5)
        if n % 8 == 7 and line.room(1.0):
            line.to(0.3, replace(base, right=moved(base.right, -0.10, 0.04), tilt=4)).to(0.3,
                base).hold(m.vary(("look", n), 0.1, 0.5))
    return line.rest()


def wash(m: Moment) -> Line:
    """Hands over each other under the water, or over what is washed; then they are shaken off."""
    y = desk(m, 0.04)
    thing = held(m, "right", angle=10) if m.prop != "towel" else ()
    base = Gesture(left=hand(0.04, y, 0.66, "relax", angle=30), right=hand(0.18, y - 0.02, 0.68, "relax", angle=150), yaw=24,
        pitch=16, bow=8, gaze="down", props=thing)
    line = Line(m, base)
    n = 0
    while line.room(0.8):
        n += 1
        for i in range(6):
            dx = 0.05 if i % 2 else -0.05
            rubbed = replace(base, left=moved(base.left, dx, 0.03 * (i % 2)), right=moved(base.right, -dx, -0.02 * (i % 2)))
            line.to(0.14, rubbed, sound="tap_water" if i == 0 and n % 3 == 1 else "", strength=0.5, lasts=2.8)
        if n % 3 == 0 and line.room(1.0):
            for up, time in ((-0.10, 0.2), (0.02, 0.1), (-0.08, 0.12), (0.02, 0.1)):
                line.to(time, both_moved(base, 0.02 if up > 0 else 0.0, up))
    return line.rest()


def clean(m: Moment) -> Line:
    """Long strokes of the broom from side to side, a wipe of the brow after each four."""
    base = Gesture(left=hand(-0.15, 0.22, 0.52, "wrap", angle=20, grip=5), right=hand(0.26, 0.62, 0.54, "wrap", angle=160,
        grip=5), yaw=30, bow=10, pitch=12, gaze="down", props=held(m, angle=-24))
    out = replace(base, left=moved(base.left, 0.02, 0.02), right=moved(base.right, 0.18, -0.04, 0.04), props=held(m, angle=-40),
        lean=5, twist=10, weight=0.8)
    back = replace(base, left=moved(base.left, 0.02), right=moved(base.right, -0.14, 0.02, 0.0), props=held(m, angle=-6),
        lean=-3, twist=-8, weight=-0.7)
    wiped = replace(base, bow=-4, pitch=0, left=hand(-0.10, m.mouth_y - 0.10, 0.34, "relax", angle=-40), lid=0.6)
    line = Line(m, base)
    n = 0
    while line.room(1.1):
        n += 1
        line.to(0.35, back).to(m.vary(("stroke", n), 0.4, 0.55), out, sound="broom", strength=0.45, lasts=0.5)
        if n % 4 == 0 and line.room(1.6):
            line.to(0.4, wiped).hold(0.6).to(0.4, base)
    return line.rest()


def wipe(m: Moment) -> Line:
    """A cloth in flat rounds over the table, or over the brow of somebody who sweats."""
    if m.table is None and m.legs == "stand":
        m = replace(m, prop="own:cotton_pad") if m.prop == "towel" else m  # towels are drawn folded in a pile
        base = Gesture(right=hand(0.30, m.mouth_y + 0.0, 0.28, "relax", angle=216), yaw=18, pitch=4, lid=0.4,
            props=held(m, angle=62))
        rounds, sound = ((0.0, 0.0), (0.12, 0.02), (0.14, 0.16), (0.0, 0.12)), "cloth"
    else:
        y = desk(m)
        base = Gesture(left=hand(-0.24, y, 0.56, "flat", angle=20), right=hand(0.30, y, 0.70, "flat", angle=170), yaw=24,
            pitch=13, bow=8, gaze="held", props=held(m))
        rounds, sound = ((0.16, 0.0), (0.0, 0.02), (-0.16, 0.0), (0.0, -0.02)), "cloth"
    line = begin(m, base)
    n = 0
    while line.room(0.5):
        n += 1
        dx, dy = rounds[n % 4]
        line.to(m.vary(("round", n), 0.18, 0.26), replace(base, right=moved(base.right, dx, dy), lean=dx * 14),
            sound=sound if n % 4 == 1 else "", strength=0.35)
    return finish(line, base)


def garden(m: Moment) -> Line:
    """The can tips over the green, a little shower; a bend to smell or pull a leaf."""
    base = Gesture(right=hand(0.44, 0.54, 0.58, "wrap", angle=150, grip=6), yaw=30, pitch=14, bow=6, gaze="down", props=held(m))
    shower = replace(base, right=hand(0.52, 0.44, 0.62, "wrap", angle=130, grip=6), props=held(m, angle=32), lean=4,
        left=hand(0.20, 0.56, 0.54, "relax", angle=20))
    line = begin(m, base)
    n = 0
    while line.room(2.0):
        n += 1
        line.to(0.45, shower, sound="water_pour", strength=0.5, lasts=1.6)
        for i in range(3):
            line.to(0.4, replace(shower, right=moved(shower.right, 0.10 if i % 2 == 0 else -0.06)))
        line.to(0.4, base)
        if line.room(2.0):
            touch = replace(base, left=hand(0.48, 0.86, 0.60, "pinch", angle=60), bow=22, pitch=14, feeling=(("happy", 0.6),))
            line.to(0.6, touch).hold(m.vary(("touch", n), 0.4, 0.9)).to(0.5, base)
    return finish(line, base)


def iron(m: Moment) -> Line:
    """Long pushes over the board, a puff of steam, a smoothing hand before it."""
    y = desk(m, 0.08)
    base = Gesture(left=hand(-0.12, y + 0.04, 0.64, "flat", angle=16), right=hand(0.28, y - 0.02, 0.64, "wrap", angle=170,
        grip=8), yaw=24, pitch=15, bow=6, gaze="held", props=held(m))
    line = Line(m, base)
    n = 0
    while line.room(1.2):
        n += 1
        line.to(0.5, replace(base, right=moved(base.right, 0.26, 0.0, 0.06), lean=4, bow=9), sound="sizzle" if n % 2 else "",
            strength=0.35, lasts=0.6)
        line.to(0.5, replace(base, right=moved(base.right, -0.06), left=moved(base.left, -0.05)))
        if n % 3 == 0:
            line.to(0.25, replace(base, right=moved(base.right, 0.06, -0.14))).hold(0.2).to(0.25, base)
    return line.rest()


def hang(m: Moment) -> Line:
    """Bend to the basket, both hands up to the line, a pull to smooth it."""
    low = Gesture(left=hand(-0.02, 0.92, 0.50, "hold", angle=80), right=hand(0.28, 0.92, 0.50, "hold", angle=100), yaw=24,
        bow=26, pitch=12, gaze="down")
    prop = m.prop or "towel"
    cloth = (Held(prop, "both", 0.0, m.colour, "hand", (0.52, -0.92, 0.40)),)
    high = Gesture(left=hand(0.34, -0.86, 0.30, "pinch", angle=-76), right=hand(0.66, -0.80, 0.30, "pinch", angle=-92), yaw=30,
        pitch=-16, bow=-4, gaze="up", props=cloth, lift=3)
    smooth = replace(high, left=hand(0.40, -0.56, 0.44, "flat", angle=-56), right=hand(0.72, -0.50, 0.40, "flat", angle=-80),
        pitch=-6, lift=0)
    line = Line(m, high if m.opening else Gesture(yaw=24))
    while line.room(2.6):
        line.to(0.35, replace(smooth, right=moved(smooth.right, 0, 0.2)), sound="cloth", strength=0.4).to(0.3, smooth).to(0.6,
            low).hold(0.25)
        line.to(0.8, high, sound="cloth", strength=0.5).hold(m.vary(("peg", line.now), 0.4, 0.9))
    return line.rest()


def fix(m: Moment) -> Line:
    """Bent close over the work: turn the tool, stop, look, turn again."""
    m = replace(m, prop="svg:wrench") if m.prop == "tools" else m
    y = desk(m, 0.10)
    base = Gesture(left=hand(0.06, y + 0.05, 0.66, "wrap", angle=20, grip=10), right=hand(0.32, y - 0.04, 0.64, "wrap",
        angle=190, grip=6), yaw=28, pitch=17, bow=10, gaze="held", brow=-0.25, props=held(m, angle=-40))
    turned = hand(0.32, y - 0.04, 0.64, "wrap", angle=232, grip=6)
    line = Line(m, base)
    n = 0
    while line.room(0.9):
        n += 1
        for i in range(3):
            line.to(0.2, replace(base, right=turned, props=held(m, angle=4)), sound="click" if i == 0 else "",
                strength=0.35).to(0.16, base)
        line.hold(m.vary(("look", n), 0.2, 0.8))
        if n % 3 == 0 and line.room(1.4):
            line.to(0.4, replace(base, bow=0, pitch=6, tilt=8, right=hand(0.36, 0.30, 0.56, "wrap", angle=200,
                grip=6))).hold(0.5).to(0.4, base)
    return line.rest()


def knit(m: Moment) -> Line:
    """Two needles click before the chest, the wool is pulled up now and then."""
    base = Gesture(left=hand(0.00, 0.44, 0.56, "pinch", angle=-10), right=hand(0.20, 0.44, 0.56, "pinch", angle=190), yaw=20,
        pitch=14, lid=0.75, gaze="held", tilt=3, props=held(m, "both", at=(0.10, 0.40, 0.64)))
    line = Line(m, base)
    n = 0
    while line.room(0.6):
        n += 1
        line.to(0.2, replace(base, right=moved(base.right, -0.04, -0.05), left=moved(base.left, 0.02, 0.02))).to(0.2,
            replace(base, right=moved(base.right, 0.03, 0.02), left=moved(base.left, -0.02, -0.02)))
        if n % 7 == 6 and line.room(1.0):
            line.to(0.4, replace(base, right=hand(0.44, 0.14, 0.50, "pinch", angle=220), pitch=6), sound="cloth",
                strength=0.25).to(0.4, base)
    return line.rest()


def tie(m: Moment) -> Line:
    """Cross, pull through, pull tight with both elbows out."""
    base = Gesture(left=hand(0.02, 0.46, 0.58, "pinch", angle=10), right=hand(0.20, 0.46, 0.58, "pinch", angle=170), yaw=22,
        pitch=16, gaze="held", props=held(m, "both", at=(0.11, 0.46, 0.62)))
    line = Line(m, base)
    while line.room(1.6):
        line.to(0.35, replace(base, left=moved(base.left, 0.14, -0.06), right=moved(base.right, -0.12, 0.05))).to(0.35,
            replace(base, left=moved(base.left, 0.06, 0.04), right=moved(base.right, -0.06, -0.04)))
        line.to(0.25, replace(base, left=moved(base.left, -0.20, -0.03), right=moved(base.right, 0.20, -0.03), bow=-3),
            ease="in", sound="cloth", strength=0.5).hold(0.25).to(0.4, base)
    return line.rest()


def measure(m: Moment) -> Line:
    """Stand straight, look down at the number, look up again surprised or glad."""
    straight = Gesture(yaw=14, bow=-3, pitch=-2, gaze="ahead", left=hand(-0.34, 0.94, 0.06, "flat", angle=90),
        right=hand(0.34, 0.94, 0.06, "flat", angle=90))
    down = replace(straight, bow=11, pitch=24, gaze="down")
    wow = replace(straight, left=hand(-0.30, 0.20, 0.46, "open", angle=-70, palm=True),
        right=hand(0.36, 0.20, 0.46, "open", angle=-110, palm=True), feeling=(("surprised", 0.8),), brow=0.6, pitch=-4,
        gaze="camera")
    line = Line(m, straight).hold(0.5).to(0.6, down, sound="ding", strength=0.4).hold(0.7)
    if line.room(1.2):
        line.to(0.3, wow, ease="over").hold(0.9).to(0.5, replace(straight, feeling=(("happy", 0.5),)))
    return line.rest()


def shop(m: Moment) -> Line:
    """Bag over one arm; reach to the shelf, turn the thing, compare, take it."""
    bag = Held(m.prop or "shopping_bag", "left", 0.0, m.colour)
    base = Gesture(left=hand(-0.38, 0.86, 0.16, "wrap", angle=92, grip=6), yaw=30, gaze="ahead", props=(bag,))
    reach = replace(base, right=hand(0.66, -0.06, 0.62, "open", angle=-20), pitch=-4, lean=4)
    seen = replace(base, right=hand(0.34, 0.16, 0.56, "hold", angle=-96, grip=14), pitch=12, tilt=4, gaze="held")
    drop = replace(base, right=hand(-0.10, 0.72, 0.36, "relax", angle=120), pitch=16, bow=5, gaze="down")
    line = Line(m, base)
    n = 0
    while line.room(2.6):
        n += 1
        line.to(0.5, reach, sound="pick", strength=0.25).hold(0.15).to(0.5, seen).hold(m.vary(("think", n), 0.5, 1.2))
        line.to(0.45, drop, sound="shop_beep" if n % 2 == 0 else "cloth", strength=0.35).to(0.45,
            replace(base, turn=14, feeling=(("happy", 0.5),))).hold(m.vary(("go", n), 0.2, 0.7))
    return line.rest()


ACTS: Final = {
    "cook": Act(cook, "two", "spatula", natural=1.5),
    "cut": Act(cut, "two", "knife", natural=0.8),
    "wash": Act(wash, "two", "towel", natural=1.0),
    "clean": Act(clean, "two", "broom", legs="stand", natural=1.2),
    "wipe": Act(wipe, "one", "towel", natural=1.0),
    "garden": Act(garden, "two", "watering_can", legs="stand", natural=2.0, leftward=True),
    "iron": Act(iron, "two", "iron", natural=1.2),
    "hang": Act(hang, "two", legs="stand", natural=2.4),
    "fix": Act(fix, "two", "tools", natural=1.2),
    "knit": Act(knit, "two", "yarn", natural=1.0),
    "tie": Act(tie, "two", natural=1.5),
    "measure": Act(measure, "two", legs="stand", natural=2.2),
    "shop": Act(shop, "two", "shopping_bag", legs="stand", natural=2.4),
}
