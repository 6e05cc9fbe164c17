"""Acting at table: drinking, eating, toasting, pouring, stirring, feeding, tasting, peeling, blowing out candles."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import begin, desk, finish, hand, held, moved
from tongpin.stage.actors.pose import Held

DRINKS: Final = frozenset((
    "latte", "coffee", "tea", "milk_tea", "milk", "water", "juice", "cola", "beer", "wine", "liquor", "cocktail", "soup",
    "herbal", "cup", "smart_cup", "straw", "bottle", "baby_bottle", "bowl", "glass", "mug", "honey",
))


def drink(m: Moment) -> Line:
    """From the table (or the chest) to the lips, head back a little, a breath of pleasure, down again."""
    table = m.table is not None
    y = desk(m, 0.08) if table else 0.26
    down = Gesture(right=hand(0.42, y, 0.68, "wrap", angle=196, grip=20), yaw=24, props=held(m), gaze="held" if table else None)
    lips = replace(down, right=hand(0.15, m.mouth_y + 0.27, 0.44, "wrap", angle=206, grip=20), pitch=-3, turn=-4, lid=0.6,
        props=held(m, angle=-20), gaze="held")
    tipped = replace(lips, right=moved(lips.right, 0.0, -0.035), pitch=-9, lid=0.25, props=held(m, angle=-38), mouth="U",
        openness=0.5)
    line = begin(m, down)
    sip = 0
    while line.room(2.3):
        sip += 1
        line.hold(m.vary(("wait", sip), 2.0, 4.0) if sip > 1 else m.vary("first", 0.35, 0.7) if line.room(3.0) else 0.05)
        if not line.room(2.2):
            break
        line.to(0.2, replace(down, right=moved(down.right, 0, 0.03), pitch=4))
        line.to(0.5, lips)
        line.to(0.25, tipped, sound="sip", strength=0.5).hold(m.vary(("gulp", sip), 0.4, 0.8))
        line.to(0.3, replace(lips, lid=0.8, feeling=(("happy", 0.4),)))
        content = replace(down, feeling=(("happy", 0.45),), pitch=-2, tilt=3, gaze="far")
        line.to(0.5, content, ease="smooth", sound="cup_down" if table else "", strength=0.4)
    return finish(line, down)


def eat(m: Moment) -> Line:
    """Down to the bowl, up to the mouth, chewing while the hand waits."""
    bowl_y = 0.34 if m.table is None else desk(m, 0.12)
    bowl = (Held("bowl", "left"),) if m.prop == "chopsticks" else ()
    rest = Gesture(left=hand(-0.12, bowl_y + 0.08, 0.62, "wrap", angle=20, grip=22),
        right=hand(0.30, bowl_y - 0.05, 0.62, "pinch", angle=215), yaw=22, pitch=8, bow=4, props=(*bowl, *held(m, angle=-32)),
        gaze="held")
    dip = replace(rest, right=hand(0.14, bowl_y + 0.03, 0.64, "pinch", angle=205), pitch=14, props=(*bowl, *held(m, angle=-60)))
    bite = replace(rest, right=hand(0.18, m.mouth_y + 0.24, 0.50, "pinch", angle=215), pitch=4, bow=8, mouth="A", openness=0.8,
        props=(*bowl, *held(m, angle=-70)))
    line = begin(m, rest)
    n = 0
    while line.room(2.2):
        n += 1
        line.to(0.35, dip).hold(0.15)
        line.to(0.45, bite).to(0.12, replace(bite, mouth="M", lid=0.7), sound="chewing", strength=0.4, lasts=1.4)
        line.to(0.35, replace(rest, mouth="M"))
        for i in range(3 + m.pick(("chews", n), 3)):
            jaw = "E" if i % 2 == 0 else "M"
            line.to(0.2, replace(rest, mouth=jaw, openness=0.35, feeling=(("happy", 0.4),), tilt=m.vary(("tilt", n), -3, 3),
                gaze="ahead"))
    return finish(line, rest)


def toast(m: Moment) -> Line:
    """Glasses go up, meet in the middle with a ring, come back for a sip."""
    ready = Gesture(right=hand(0.36, 0.18, 0.62, "wrap", angle=200, grip=18), yaw=44, props=held(m), gaze="partner",
        feeling=(("happy", 0.6),))
    back = replace(ready, right=hand(0.34, 0.26, 0.52, "wrap", angle=200, grip=18), bow=-2)
    x, y, z = (1.3, 0.0, 1.3) if m.partner is None else m.partner
    clink = replace(ready, right=hand(x * 0.5, -0.22 + y * 0.5, z * 0.5, "wrap", angle=190, grip=18), bow=4, lean=3,
        feeling=(("happy", 0.9),), props=held(m, angle=10))
    lips = replace(ready, right=hand(0.17, m.mouth_y + 0.29, 0.50, "wrap", angle=206, grip=18), pitch=-8, lid=0.4,
        props=held(m, angle=-34), gaze="held")
    line = begin(m, ready)
    line.to(0.3, back).to(0.35, clink, ease="in", sound="clink", strength=0.7).to(0.12,
        replace(clink, right=moved(clink.right, -0.05, -0.02)))
    line.to(0.25, clink).hold(0.25)
    line.to(0.5, lips, sound="sip", strength=0.4).hold(0.5).to(0.5, ready)
    while line.room(3.2):
        line.hold(1.2).to(0.3, back).to(0.35, clink, ease="in", sound="clink", strength=0.6).hold(0.3).to(0.5,
            lips).hold(0.4).to(0.5, ready)
    return finish(line)


def pour(m: Moment) -> Line:
    """Lift, tip slowly, keep the stream, turn the neck up again."""
    y = desk(m, 0.34)
    cup = (Held("cup", "left"),) if m.prop != "cup" else ()
    up = Gesture(left=hand(0.02, desk(m), 0.72, "wrap", angle=10, grip=20), right=hand(0.44, y, 0.62, "wrap", angle=190,
        grip=20), yaw=24, pitch=12, props=(*cup, *held(m)), gaze="held")
    tipped = replace(up, right=hand(0.36, y - 0.12, 0.68, "wrap", angle=170, grip=20), props=(*cup, *held(m, angle=-78)), lean=3,
        tilt=4)
    line = begin(m, up)
    while line.room(2.0):
        line.to(0.25, replace(up, right=moved(up.right, 0.02, 0.04))).to(0.45, tipped, sound="pour", strength=0.6, lasts=1.1)
        line.hold(m.vary(("stream", line.now), 0.9, 1.5)).to(0.4, up, ease="out").hold(0.6)
    return finish(line, up)


def stir(m: Moment) -> Line:
    """Small rounds of the spoon, a tap on the rim now and then."""
    y = desk(m, 0.16)
    base = Gesture(left=hand(0.0, desk(m, 0.04), 0.70, "wrap", angle=12, grip=22), right=hand(0.22, y, 0.68, "pinch", angle=160),
        yaw=24, pitch=14, tilt=3, props=held(m, angle=-14), gaze="held")
    line = begin(m, base)
    i = 0
    while line.room(0.4):
        i += 1
        x, z = ((0.05, 0), (0, 0.06), (-0.05, 0), (0, -0.06))[i % 4]
        pose = replace(base, right=moved(base.right, x, 0.012 * (i % 2), z), props=held(m, angle=-14 + 90 * x))
        line.to(m.vary(("round", i), 0.12, 0.16), pose, ease="linear", sound="clink" if i % 9 == 4 else "", strength=0.25)
    return finish(line)


def feed(m: Moment) -> Line:
    """Bend to the small one, hold the food out low, keep still while it eats, smile."""
    low = m.legs == "stand"
    x, y = (0.62, 0.86) if low else (0.66, 0.50)
    give = Gesture(left=hand(0.0, 0.66, 0.55, "relax", angle=40), right=hand(x, y, 0.62, "hold", angle=20, grip=20), yaw=34,
        bow=20 if low else 6, pitch=16, props=held(m), gaze="partner", feeling=(("happy", 0.5),))
    line = begin(m, replace(give, right=hand(0.36, 0.40, 0.55, "hold", angle=20, grip=20), bow=4))
    line.to(0.7, give)
    while line.room(1.2):
        line.hold(m.vary(("wait", line.now), 0.5, 1.0)).to(0.25, replace(give, right=moved(give.right, 0.05, 0.04),
            tilt=5)).to(0.3, give)
    return finish(line)


def lick(m: Moment) -> Line:
    """The tongue over an ice cream or a paw held before the mouth; eyes half shut."""
    base = Gesture(right=hand(0.20, m.mouth_y + 0.42, 0.46, "wrap", angle=206, grip=14), yaw=22, pitch=6, props=held(m), lid=0.7,
        gaze="held", feeling=(("happy", 0.5),))
    line = begin(m, base)
    while line.room(1.0):
        line.to(0.25, replace(base, pitch=9, mouth="L", openness=0.9)).to(0.3, replace(base, pitch=-3, tilt=4, mouth="A",
            openness=0.6))
        line.to(0.2, replace(base, mouth="M")).hold(m.vary(("hold", line.now), 0.15, 0.6))
    return finish(line, base)


def peel(m: Moment) -> Line:
    """One hand turns the fruit, the other pulls the skin off, strip after strip."""
    y = desk(m, 0.14)
    base = Gesture(left=hand(0.04, y, 0.66, "hold", angle=-20, grip=20), right=hand(0.26, y - 0.02, 0.66, "pinch", angle=200),
        yaw=22, pitch=17, props=held(m, "left"), gaze="held")
    line = begin(m, base)
    i = 0
    while line.room(0.9):
        i += 1
        line.to(0.3, replace(base, right=moved(base.right, 0.12, 0.14), tilt=3), sound="paper" if i % 2 else "", strength=0.25)
        line.to(0.3, replace(base, right=moved(base.right, -0.03, -0.03), props=held(m, "left", angle=20 * (i % 4)))).hold(0.15)
    return finish(line, base)


def blow(m: Moment) -> Line:
    """A deep breath in, cheeks round, the long blow, a smile."""
    base = Gesture(left=hand(-0.14, 0.44, 0.46, "open", angle=-40), right=hand(0.30, 0.44, 0.46, "open", angle=-140), yaw=26,
        props=held(m, "both", at=(0.3, 0.3, 0.8)), gaze="held")
    inhale = replace(base, bow=-5, pitch=-6, lid=0.6, mouth="O", openness=0.6)
    puff = replace(base, bow=11, pitch=8, mouth="U", openness=0.5, lid=0.45)
    line = begin(m, base)
    while line.room(1.9):
        line.hold(0.2).to(0.6, inhale, ease="out").to(0.22, puff, ease="in", sound="blow", strength=0.6).hold(0.6)
        line.to(0.4, replace(base, feeling=(("happy", 0.8),)))
        line.hold(m.vary(("wait", line.now), 0.8, 1.6))
    return finish(line, base)


def smell(m: Moment) -> Line:
    """Bring it under the nose, eyes close, shoulders rise with the breath."""
    up = Gesture(left=hand(-0.08, m.mouth_y + 0.62, 0.46, "hold", angle=-50), right=hand(0.20, m.mouth_y + 0.58, 0.46, "wrap",
        angle=206, grip=14), yaw=24, pitch=8, props=held(m), gaze="held")
    breathe = replace(up, pitch=-2, bow=-3, lid=0.0, tilt=4, feeling=(("happy", 0.5),), brow=0.3)
    line = begin(m, replace(up, right=hand(0.32, 0.30, 0.56, "wrap", angle=205, grip=14),
        left=hand(-0.10, 0.36, 0.5, "hold", angle=-30)))
    line.to(0.5, up)
    while line.room(1.8):
        line.to(0.7, breathe, ease="out").hold(m.vary(("in", line.now), 0.4, 0.8)).to(0.5, up).hold(0.3)
    return finish(line, up)


ACTS: Final = {
    "drink": Act(drink, "one", "cup", natural=2.4, takes=DRINKS),
    "eat": Act(eat, "two", "chopsticks", natural=2.2),
    "toast": Act(toast, "one", "cup", natural=3.0, answer="toast", near=0.92, yaw=44.0, passes=True, takes=DRINKS),
    "pour": Act(pour, "two", "bottle", natural=2.2),
    "stir": Act(stir, "two", "spoon", natural=1.0),
    "feed": Act(feed, "one", "bowl", natural=2.0),
    "lick": Act(lick, "one", natural=1.0),
    "peel": Act(peel, "two", natural=1.6),
    "blow": Act(blow, "two", natural=2.2),
    "smell": Act(smell, "two", natural=2.2),
}
