"""Acting with the whole body: sport, play, vehicles, water, falling, flying, camping."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import begin, desk, finish, hand, held, moved
from tongpin.stage.actors.pose import Held, Legs

_TOYS: Final = frozenset(("toy", "blocks", "puzzle", "chess", "mahjong", "cards", "sand", "clay"))


def jump(m: Moment) -> Line:
    """Crouch with the arms back, up with the arms, hang, land soft, up again."""
    crouch = Gesture(left=hand(-0.36, 0.70, -0.30, "open", angle=110), right=hand(0.36, 0.70, -0.30, "open", angle=70), yaw=16,
        bow=20, pitch=-4, legs="squat", seat=m.hip * 0.72)
    top = Gesture(left=hand(-0.62, -0.62, 0.1, "open", angle=-110, palm=True), right=hand(0.62, -0.62, 0.1, "open", angle=-70,
        palm=True), yaw=16, bow=-6, pitch=-8, lift=62, sway=-0.8, feeling=(("excited", 0.9),), mouth="A", openness=0.8)
    rise = replace(top, lift=4, left=hand(-0.46, 0.10, 0.2, "open", angle=-120), right=hand(0.46, 0.10, 0.2, "open", angle=-60))
    stand = Gesture(yaw=16, feeling=(("happy", 0.8),), sway=0.4)
    line = Line(m, stand)
    n = 0
    while line.room(1.3):
        n += 1
        line.to(0.28, crouch).to(0.1, rise, ease="in").to(0.24, top, ease="out").to(0.24, replace(rise, sway=0.7), ease="in",
            sound="thud", strength=0.5)
        line.to(0.08, replace(crouch, bow=12)).to(0.26, stand).hold(m.vary(("wait", n), 0.05, 0.5))
    return line.rest()


def exercise(m: Moment) -> Line:
    """Curls with a dumbbell in each fist, slow down, quick up, breath with it; from the floor of a gym one squats."""
    low = Gesture(left=hand(-0.40, 0.84, 0.24, "fist", angle=80), right=hand(0.40, 0.84, 0.24, "fist", angle=100), yaw=18, bow=2,
        props=(*held(m, "right"), *held(m, "left")), gaze="ahead", brow=-0.2)
    up = replace(low, left=hand(-0.30, 0.12, 0.44, "fist", angle=-70), right=hand(0.30, 0.12, 0.44, "fist", angle=-110), bow=-3,
        mouth="E", openness=0.5, lid=0.8)
    squat = replace(low, legs="squat", seat=m.hip * 0.58, left=hand(-0.14, 0.20, 0.62, "fist", angle=-20),
        right=hand(0.26, 0.20, 0.62, "fist", angle=200), bow=18, pitch=-8)
    line = Line(m, low)
    n = 0
    while line.room(1.6):
        n += 1
        if n % 5 == 0:
            line.to(0.7, squat).hold(0.15).to(0.6, replace(low, mouth="U", openness=0.4))
            continue
        line.to(m.vary(("up", n), 0.45, 0.6), up, sound="gym_clank" if n % 2 else "",
            strength=0.3).hold(0.12).to(m.vary(("down", n), 0.7, 0.9), low).hold(0.1)
    return line.rest()


def yoga(m: Moment) -> Line:
    """Cross-legged with the wrists on the knees; or standing like a tree with the palms over the head."""
    if m.legs == "stand" and m.pick("tree", 3) == 0:
        tree = Gesture(left=hand(-0.05, -0.90, 0.1, "flat", angle=-86), right=hand(0.05, -0.90, 0.1, "flat", angle=-94), yaw=6,
            weight=1.0, lid=0.55, gaze="ahead")
        line = Line(m, tree)
        while line.room(2.4):
            line.to(1.1, replace(tree, lean=2)).to(1.1, replace(tree, lean=-2))
        return line.rest()
    legs: Legs | None = "cross" if m.legs in ("stand", "floor") else None
    base = Gesture(left=hand(-0.62, 0.74, 0.34, "pinch", angle=150, palm=True), right=hand(0.62, 0.74, 0.34, "pinch", angle=30,
        palm=True), yaw=6, bow=-2, lid=0.0, legs=legs, seat=m.hip * 0.16 if legs else None)
    line = Line(m, base)
    while line.room(4.2):
        line.to(1.7, replace(base, bow=-4, pitch=-3)).to(2.3, base)
    return line.rest()


def throw(m: Moment) -> Line:
    """Weight back, the arm behind the ear, the whole body unwinds, the hand follows through; a ball bounces between."""
    ready = Gesture(left=hand(0.06, 0.20, 0.54, "open", angle=-40), right=hand(0.34, 0.24, 0.50, "hold", angle=-120, grip=26),
        yaw=40, props=held(m), gaze="target")
    cock = replace(ready, left=hand(0.50, 0.02, 0.56, "open", angle=-20), right=hand(0.10, -0.52, -0.24, "hold", angle=-140,
        grip=26), bow=-8, lean=-6, twist=-18, weight=-0.9)
    release = Gesture(left=hand(-0.10, 0.46, 0.40, "open", angle=60), right=hand(0.92, -0.34, 0.44, "open", angle=-30), yaw=44,
        bow=10, lean=9, twist=16, weight=0.9, gaze="target", mouth="E", openness=0.5, props=_ball(m, 1.05, -0.5))
    follow = replace(release, right=hand(0.60, 0.60, 0.54, "relax", angle=60), bow=15, props=_ball(m, 2.1, -0.9))
    line = begin(m, ready)
    n = 0
    while line.room(2.2):
        n += 1
        for _ in range(2 if m.prop in ("basketball", "ball") else 0):
            _bounce(line, ready)
        line.to(0.45, cock).to(0.2, release, ease="in", sound="whoosh", strength=0.5).to(0.22, follow).hold(0.1)
        line.to(0.3, replace(follow, props=())).to(0.5, replace(ready, props=(), gaze="far"))
        line.hold(m.vary(("wait", n), 0.2, 0.6)).to(0.3, ready)
    return finish(line, ready)


def _ball(m: Moment, x: float, y: float) -> tuple[Held, ...]:
    """The thing in the air or on the ground, away from the hands."""
    return held(m, "both", at=(x, y, 0.5), layer="front")


def _bounce(line: Line, ready: Gesture) -> None:
    """Down from the palm to the floor and back into it."""
    m = line.m
    palm = replace(ready, right=hand(0.46, 0.50, 0.48, "open", angle=70), pitch=8, props=_ball(m, 0.50, 0.66))
    line.to(0.2, palm).to(0.2, replace(palm, right=hand(0.46, 0.62, 0.48, "open", angle=70),
        props=_ball(m, 0.52, m.ground - 0.2)), ease="in", sound="ball", strength=0.5)
    line.to(0.22, palm, ease="out")


def kick(m: Moment) -> Line:
    """A step, the standing leg takes the weight, the other one swings through."""
    ready = Gesture(left=hand(-0.34, 0.70, 0.20, "relax"), right=hand(0.34, 0.70, 0.20, "relax"), yaw=62, legs="walk",
        phase=0.42, bow=-2, lean=-3, gaze="target")
    swing = Gesture(left=hand(-0.50, 0.36, 0.40, "fist", angle=-20), right=hand(0.46, 0.60, -0.30, "fist", angle=120), yaw=62,
        legs="run", phase=0.98, bow=-9, lean=-4, gaze="target", mouth="E", openness=0.5)
    stand = Gesture(yaw=62, gaze="target")
    line = Line(m, stand)
    while line.room(1.3):
        line.to(0.3, ready).to(0.14, swing, ease="in", sound="thud", strength=0.6).hold(0.22).to(0.35,
            stand).hold(m.vary(("wait", line.now), 0.4, 1.0))
    return line.rest()


def swim(m: Moment) -> Line:
    """Arms over in turn, the face goes to the side for air, the legs beat."""
    line = Line(m, _crawl_stroke(0, m))
    n = 0
    while line.room(0.3):
        n += 1
        line.to(0.2, _crawl_stroke(n, m), ease="linear", sound="splash" if n % 4 == 0 else "", strength=0.4)
    return line.rest()


def _crawl_stroke(n: int, m: Moment) -> Gesture:
    turn = n % 8
    places = ((0.92, -0.30, 0.36), (0.86, 0.30, 0.40), (0.40, 0.72, 0.30), (-0.20, 0.66, 0.0), (-0.44, 0.10, -0.20),
        (-0.10, -0.44, -0.10), (0.40, -0.70, 0.10), (0.80, -0.60, 0.30))
    right, left = places[turn], places[(turn + 4) % 8]
    breath = turn in (3, 4, 5)
    return Gesture(left=hand(*left, "flat"), right=hand(*right, "flat"), yaw=74, bow=58, pitch=-20, turn=-24 if breath else 0,
        legs="run", phase=(0.12 + 0.125 * turn) % 1 or 0.99, lift=26 + 3 * (turn % 2), mouth="A" if breath else "M",
        openness=0.6, sway=0.5)


def climb(m: Moment) -> Line:
    """Hand over hand, the other foot follows, a look up for the next hold."""
    line = Line(m, _climbing(0, m))
    n = 0
    while line.room(0.7):
        n += 1
        line.to(m.vary(("pull", n), 0.42, 0.6), _climbing(n, m), ease="out", sound="cloth" if n % 2 else "",
            strength=0.3).hold(m.vary(("look", n), 0.1, 0.5))
    return line.rest()


def _climbing(n: int, m: Moment) -> Gesture:
    up, low = hand(0.30, -0.86, 0.34, "wrap", angle=-90), hand(0.30, -0.26, 0.50, "wrap", angle=-90)
    left_up, left_low = hand(-0.16, -0.86, 0.34, "wrap", angle=-90), hand(-0.16, -0.26, 0.50, "wrap", angle=-90)
    odd = n % 2 == 1
    return Gesture(left=left_up if odd else left_low, right=low if odd else up, yaw=150, pitch=-14, lean=4 if odd else -4,
        legs="run", phase=0.62 if odd else 0.12, lift=26 + 10 * (n % 2), gaze="up", twist=8 if odd else -8)


def fall(m: Moment) -> Line:
    """The foot catches, arms windmill, down on the seat, a shake of the head, a rub."""
    trip = Gesture(left=hand(-0.80, -0.16, 0.20, "open", angle=220, palm=True), right=hand(0.80, -0.30, 0.10, "open", angle=-40,
        palm=True), yaw=34, bow=22, lean=10, pitch=-8, legs="run", phase=0.05, feeling=(("surprised", 0.9),), mouth="O",
        openness=0.9, gaze="down")
    windmill = replace(trip, left=hand(-0.50, -0.80, 0.0, "open", angle=-110), right=hand(0.60, 0.30, 0.50, "open", angle=20),
        bow=-10, lean=-12, phase=0.4)
    down = Gesture(left=hand(-0.62, 0.66, -0.20, "flat", angle=110), right=hand(0.62, 0.66, -0.10, "flat", angle=70), yaw=30,
        legs="sit", seat=16, bow=-12, pitch=8, feeling=(("surprised", 0.6),), mouth="E", openness=0.6, lid=0.2)
    rub = replace(down, right=hand(0.26, m.mouth_y - 0.36, 0.10, "flat", angle=-120), bow=4, pitch=10, tilt=8, lid=0.6,
        feeling=(("sad", 0.5),), mouth="")
    line = Line(m, Gesture(yaw=34)).to(0.25, trip, ease="in").to(0.25, windmill).to(0.1,
        replace(windmill, legs="sit", seat=m.hip * 0.7, bow=4))
    line.to(0.27, down, ease="in", sound="thud", strength=0.8).to(0.12, replace(down, lift=5)).to(0.1, down).hold(0.4)
    line.to(0.14, replace(down, turn=9, bow=0)).to(0.14, replace(down, turn=-9, bow=0)).to(0.5, rub)
    while line.room(0.6):
        line.to(0.22, replace(rub, right=moved(rub.right, 0.03, 0.04))).to(0.22, rub)
    return line.rest()


def fly(m: Moment) -> Line:
    """Arms are wings; the body rises on the down-stroke and sinks on the up-stroke."""
    up = Gesture(left=hand(-0.82, -0.46, 0.05, "flat", angle=205), right=hand(0.82, -0.46, 0.05, "flat", angle=-25), yaw=24,
        bow=26, pitch=-16, legs="run", phase=0.3, lift=86, sway=0.8, feeling=(("excited", 0.6),), gaze="far")
    down = replace(up, left=hand(-0.84, 0.36, 0.05, "flat", angle=160), right=hand(0.84, 0.36, 0.05, "flat", angle=20), lift=112,
        bow=22, sway=-0.6)
    line = Line(m, up)
    n = 0
    while line.room(0.9):
        n += 1
        line.to(m.vary(("down", n), 0.36, 0.5), down, sound="wing_flap" if n % 2 else "",
            strength=0.3).to(m.vary(("up", n), 0.4, 0.55), up)
    return line.rest()


def ride(m: Moment) -> Line:
    """Hands on the bar, legs turn, the body rocks a little with them and leans into the wind."""
    prop = m.prop or "bike"
    line = Line(m, _riding(0, m, prop))
    n = 0
    while line.room(0.4):
        n += 1
        line.to(0.4, _riding(n, m, prop), sound="bike_bell" if n == 4 and prop == "bike" else "", strength=0.4)
    return line.rest()


def _riding(n: int, m: Moment, prop: str) -> Gesture:
    saddle = m.legs == "stand"
    place = (0.62, m.ground - 1.30, 0.62) if saddle else (0.3, 1.2, 0.3)
    on = Held(prop, "both", 0.0, m.colour, "back", place)
    rock = 1.5 if n % 2 else -1.5
    return Gesture(left=hand(0.22, 0.44, 0.74, "wrap", angle=24, grip=6), right=hand(0.46, 0.44, 0.70, "wrap", angle=200,
        grip=6), yaw=66, bow=13 + rock * 0.5, pitch=-6, lean=rock, sway=-0.7 + 0.1 * rock, gaze="ahead",
        feeling=(("happy", 0.5),), props=(on,), legs="sit" if saddle else None, seat=m.hip * 0.80 if saddle else None)


def drive(m: Moment) -> Line:
    """Both hands on the wheel, small turns, a look into the mirror."""
    def wheel(angle: float) -> Gesture:
        dy = angle / 260
        return Gesture(left=hand(0.00, 0.24 + dy, 0.72, "wrap", angle=-60 + angle, grip=6),
            right=hand(0.46, 0.24 - dy, 0.70, "wrap", angle=-120 + angle, grip=6), yaw=30, gaze="ahead", lean=angle / 14,
            props=held(m, "both", angle=angle, at=(0.24, 0.26, 0.78)))

    line = Line(m, wheel(0))
    n = 0
    while line.room(1.4):
        n += 1
        line.hold(m.vary(("straight", n), 0.4, 1.2)).to(0.5, wheel(m.vary(("turn", n), -34, 34))).hold(0.2).to(0.5, wheel(0))
        if n % 3 == 0 and line.room(1.0):
            line.to(0.25, replace(wheel(0), turn=22, pitch=-5, gaze="aside")).hold(0.3).to(0.25, wheel(0))
    return line.rest()


def fish(m: Moment) -> Line:
    """The rod over the water, still; the tip twitches, a strike, a laugh or a shrug."""
    rod, up = ("own:stick", 180.0) if m.prop == "fishing_rod" else (m.prop, 0.0)  # a stick is held by its upper end
    calm = Gesture(left=hand(0.10, 0.52, 0.56, "wrap", angle=-20, grip=5),
        right=hand(0.32, 0.40, 0.62, "wrap", angle=200, grip=5), yaw=38, pitch=6, gaze="far",
        props=(Held(rod, "right", up + 52),))
    strike = replace(calm, left=hand(0.06, 0.34, 0.50, "wrap", angle=-50, grip=5),
        right=hand(0.26, 0.12, 0.54, "wrap", angle=220, grip=5), bow=-9, pitch=-6, props=(Held(rod, "right", up + 8),),
        feeling=(("excited", 0.8),), brow=0.5)
    line = Line(m, calm)
    n = 0
    while line.room(2.6):
        n += 1
        line.hold(m.vary(("wait", n), 1.2, 2.6))
        for tip in (58.0, 52.0, 57.0):
            line.to(0.12, replace(calm, props=(Held(rod, "right", up + tip),), pitch=6 + (tip - 52) / 2))
        line.to(0.25, strike, ease="out", sound="splash", strength=0.5)
        line.to(0.2, replace(strike, lean=4)).to(0.2, strike).to(0.6, calm)
    return finish(line, calm)


def play(m: Moment) -> Line:
    """With a toy in both hands, or at a game on the table: a move, a wait, a cheer."""
    y = desk(m, 0.06) if m.table is not None or m.prop in _TOYS else 0.36
    base = Gesture(left=hand(-0.06, y, 0.62, "hold", angle=-20), right=hand(0.32, y, 0.62, "hold", angle=200, grip=12), yaw=20,
        pitch=13, gaze="held", feeling=(("happy", 0.6),), props=held(m, "both", at=(0.14, y - 0.06, 0.70)))
    cheer = replace(base, left=hand(-0.42, -0.46, 0.3, "fist", angle=-80), right=hand(0.42, -0.46, 0.3, "fist", angle=-100),
        pitch=-8, bow=-4, feeling=(("excited", 0.9),), mouth="A", openness=0.8, lift=3, gaze="partner",
        props=held(m, "both", at=(0.14, y + 0.04, 0.70)))
    line = begin(m, base)
    n = 0
    while line.room(1.2):
        n += 1
        for i in range(3 + m.pick(("moves", n), 4)):
            dx, dy = m.vary(("x", n, i), -0.08, 0.08), m.vary(("y", n, i), -0.08, 0.05)
            line.to(m.vary(("t", n, i), 0.16, 0.32), replace(base, left=moved(base.left, dx, -dy),
                right=moved(base.right, dx, dy), props=held(m, "both", at=(0.14 + dx, y - 0.06, 0.70), angle=dx * 140),
                tilt=dx * 60, lean=dx * 30))
        line.hold(m.vary(("wait", n), 0.1, 0.5))
        if n % 3 == 0 and line.room(1.4):
            line.to(0.25, cheer, ease="over").hold(0.5).to(0.4, base)
    return finish(line, base)


def push(m: Moment) -> Line:
    """Small things are pressed with a finger, doors and carts with the whole weight."""
    if m.prop in ("", "phone", "button", "screen", "tablet", "switch"):
        ready = Gesture(right=hand(0.48, 0.16, 0.60, "point", angle=-20), yaw=34, pitch=5, gaze="held")
        press = replace(ready, right=hand(0.60, 0.18, 0.68, "point", angle=-8), bow=3)
        line = Line(m, ready)
        while line.room(1.0):
            line.to(0.18, replace(ready, right=moved(ready.right, -0.05, -0.02))).to(0.14, press, ease="in", sound="click",
                strength=0.5).hold(0.12).to(0.3, ready).hold(m.vary(("wait", line.now), 0.4, 1.1))
        return line.rest()
    lean = Gesture(left=hand(0.30, 0.20, 0.78, "flat", angle=-40), right=hand(0.56, 0.20, 0.72, "flat", angle=-60), yaw=60,
        bow=22, pitch=-8, legs="walk", phase=0.9, gaze="ahead", brow=-0.4, mouth="E", openness=0.4)
    line = Line(m, lean)
    n = 0
    while line.room(0.8):
        n += 1
        line.to(0.4, replace(lean, bow=27, lean=3, phase=0.95), ease="in").to(0.4, lean)
    return line.rest()


def pull(m: Moment) -> Line:
    """Heels in, body back, hand over hand."""
    hold = Gesture(left=hand(0.44, 0.34, 0.70, "wrap", angle=-10, grip=6), right=hand(0.64, 0.30, 0.66, "wrap", angle=180,
        grip=6), yaw=56, bow=-6, lean=-4, gaze="ahead", props=held(m, at=(0.7, 0.3, 0.7)), legs="walk", phase=0.06)
    heave = replace(hold, left=hand(0.16, 0.36, 0.56, "wrap", angle=-10, grip=6), right=hand(0.34, 0.32, 0.54, "wrap", angle=180,
        grip=6), bow=-17, lean=-9, brow=-0.5, mouth="E", openness=0.5, lid=0.7)
    line = Line(m, hold)
    n = 0
    while line.room(1.0):
        n += 1
        line.to(0.15, replace(hold, bow=0)).to(0.4, heave, sound="cloth", strength=0.35).hold(0.15).to(0.3, hold)
    return line.rest()


def splash(m: Moment) -> Line:
    """Both hands scoop low and fling the water up; eyes squeeze, laughter."""
    low = Gesture(left=hand(-0.02, 0.84, 0.60, "open", angle=40, palm=True), right=hand(0.34, 0.84, 0.58, "open", angle=140,
        palm=True), yaw=28, bow=24, pitch=-6, feeling=(("excited", 0.8),), gaze="partner")
    fling = replace(low, left=hand(0.20, -0.20, 0.80, "open", angle=-60, palm=True),
        right=hand(0.60, -0.26, 0.72, "open", angle=-50, palm=True), bow=-4, pitch=-6, lid=0.2, mouth="A", openness=0.9)
    line = Line(m, low)
    n = 0
    while line.room(1.1):
        n += 1
        line.to(0.3, low).to(0.27, fling, ease="in", sound="splash", strength=0.6).hold(0.25).to(0.4,
            replace(low, bow=14)).hold(m.vary(("aim", n), 0.1, 0.5))
    return line.rest()


def camp(m: Moment) -> Line:
    """By the fire: palms held out to the warmth, rubbed, a look at the flames, a look at the stars."""
    warm = Gesture(left=hand(0.14, 0.40, 0.70, "open", angle=-30), right=hand(0.42, 0.40, 0.68, "open", angle=-40), yaw=28,
        pitch=10, bow=6, gaze="down", feeling=(("happy", 0.5),))
    rub = replace(warm, left=hand(0.12, 0.32, 0.56, "flat", angle=-40), right=hand(0.22, 0.30, 0.56, "flat", angle=-130))
    stars = Gesture(left=hand(-0.10, 0.72, 0.46, "relax", angle=30), right=hand(0.26, 0.72, 0.46, "relax", angle=150), yaw=28,
        pitch=-18, bow=-5, gaze="up")
    line = Line(m, warm)
    n = 0
    while line.room(2.2):
        n += 1
        line.hold(m.vary(("warm", n), 1.0, 2.0)).to(0.35, rub)
        for i in range(4):
            line.to(0.14, replace(rub, right=moved(rub.right, 0, 0.05 if i % 2 else -0.04)), sound="cloth" if i == 0 else "",
                strength=0.2)
        line.to(0.6, stars if n % 2 else warm).hold(m.vary(("stars", n), 0.6, 1.4)).to(0.6, warm)
    return line.rest()


ACTS: Final = {
    "jump": Act(jump, "two", legs="stand", natural=1.2),
    "exercise": Act(exercise, "two", "dumbbell", legs="stand", natural=1.5),
    "yoga": Act(yoga, "two", natural=1.5),
    "throw": Act(throw, "two", "basketball", legs="stand", natural=2.0),
    "kick": Act(kick, "two", legs="stand", natural=1.2),
    "swim": Act(swim, "two", legs="stand", natural=1.5),
    "climb": Act(climb, "two", legs="stand", natural=1.0),
    "fall": Act(fall, "two", legs="stand", natural=1.8),
    "fly": Act(fly, "two", legs="stand", natural=1.0),
    "ride": Act(ride, "two", legs="move", natural=1.0),
    "drive": Act(drive, "two", "steering_wheel", natural=1.2),
    "fish": Act(fish, "two", "fishing_rod", natural=2.4),
    "play": Act(play, "two", "toy", natural=1.2),
    "push": Act(push, "one", natural=0.9),
    "pull": Act(pull, "two", natural=1.0),
    "splash": Act(splash, "two", natural=1.0),
    "camp": Act(camp, "two", natural=2.0),
}
