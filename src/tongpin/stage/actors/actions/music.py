"""Acting with music: guitar, piano, other instruments, singing, dancing, clapping."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import begin, finish, hand, held, moved

BEAT_S: Final = 0.5
JOY: Final = (("happy", 0.6), ("excited", 0.3))
_BOWED: Final = frozenset(("violin", "viola", "erhu", "cello"))
_BLOWN: Final = frozenset(("flute", "saxophone", "harmonica", "trumpet", "xiao", "suona", "whistle"))
_STRUCK: Final = frozenset(("drum", "drums", "gong", "tambourine"))
_PLUCKED: Final = frozenset(("guzheng", "guqin", "zither"))
_GUITARS: Final = frozenset(("guitar", "ukulele", "pipa", "bass", "banjo", "sanxian"))


def play_guitar(m: Moment) -> Line:
    """The strumming hand falls on the beat and comes back between; the other one changes chords; the head rocks."""
    base = Gesture(left=hand(-0.06, 0.58, 0.48, "relax", angle=28), right=hand(0.72, 0.34, 0.52, "wrap", angle=-158, grip=5),
        yaw=18, turn=6, pitch=10, tilt=5, props=held(m, "both", angle=14, at=(0.10, 0.60, 0.42), layer="body"), gaze="held",
        feeling=(("happy", 0.4),), lid=0.8)
    line = Line(m, base)
    n = 0
    while line.room(BEAT_S):
        n += 1
        chord = moved(base.right, -0.10 * m.pick(("chord", n // 4), 3) * 0.5, 0.03 * m.pick(("chord", n // 4), 3) * 0.5)
        pose = replace(base, right=chord, tilt=base.tilt + (3 if n % 2 else -2), pitch=base.pitch + (2 if n % 4 == 0 else 0),
            gaze="far" if n // 8 % 2 else "held")
        line.to(BEAT_S * 0.4, replace(pose, left=hand(-0.08, 0.68, 0.48, "relax", angle=44)), ease="in",
            sound="guitar" if n % 4 == 1 else "", strength=0.6, lasts=4 * BEAT_S)
        line.to(BEAT_S * 0.6, replace(pose, left=hand(-0.05, 0.52, 0.49, "relax", angle=18)))
    return line.rest()


def play_piano(m: Moment) -> Line:
    """Hands wander over the keys, fall and lift; the body leans into the long notes."""
    y = 0.42 if m.table is None else m.table - 0.06
    m = replace(m, prop="") if m.prop == "piano" else m  # a piano stands by itself
    base = Gesture(left=hand(0.02, y, 0.70, "type", angle=12), right=hand(0.36, y, 0.70, "type", angle=168), yaw=40, pitch=10,
        bow=5, gaze="held", props=held(m, "both", at=(0.2, y + 0.06, 0.84)))
    line = Line(m, base)
    n = 0
    while line.room(BEAT_S):
        n += 1
        left, right = m.vary(("left", n // 2), -0.12, 0.10), m.vary(("right", n), -0.10, 0.16)
        sway = 5 if n // 4 % 2 else -4
        up = replace(base, left=moved(base.left, left, -0.05), right=moved(base.right, right, -0.08), lean=sway * 0.6,
            bow=5 + (n % 4))
        down = replace(up, left=moved(base.left, left, 0.01), right=moved(base.right, right, 0.01), tilt=sway)
        line.to(BEAT_S * 0.55, up).to(BEAT_S * 0.2, down, ease="in", sound="piano" if n % 8 == 1 else "", strength=0.6,
            lasts=8 * BEAT_S).hold(BEAT_S * 0.25)
    return line.rest()


def play_music(m: Moment) -> Line:
    """The instrument decides: bowed, blown, struck, plucked on a table, or held like a guitar."""
    if m.prop in _GUITARS:
        return play_guitar(m)
    if m.prop in _BLOWN:
        return _blown(m)
    if m.prop in _STRUCK:
        return _struck(m)
    return _plucked(m) if m.prop in _PLUCKED else _bowed(m)


def _bowed(m: Moment) -> Line:
    """Chin on the wood, long bow strokes from the elbow, eyes shut on the long ones."""
    base = Gesture(left=hand(0.52, -0.10, 0.46, "wrap", angle=-130, grip=5), right=hand(0.10, 0.10, 0.62, "pinch", angle=200),
        yaw=20, turn=12, tilt=11, pitch=7, bow=2, props=held(m, "both", angle=-24, at=(0.20, -0.06, 0.46), layer="body"),
        lid=0.5, gaze="held")
    line = Line(m, base)
    n = 0
    while line.room(1.0):
        n += 1
        time = m.vary(("bow", n), 0.6, 1.1)
        far = replace(base, right=hand(0.52, 0.34, 0.52, "pinch", angle=215), lean=4, lid=0.15)
        line.to(time, far, ease="linear", sound="violin" if n % 2 else "", strength=0.55, lasts=time * 2).to(time,
            replace(base, lean=-3, tilt=8), ease="linear")
    return line.rest()


def _blown(m: Moment) -> Line:
    y = m.mouth_y + 0.24
    base = Gesture(left=hand(0.16, y, 0.56, "type", angle=-24), right=hand(0.44, y + 0.06, 0.52, "type", angle=210), yaw=24,
        pitch=5, mouth="U", openness=0.3, lid=0.5, gaze="down", props=held(m, "both", angle=14, at=(0.30, y - 0.10, 0.60)))
    line = Line(m, base)
    n = 0
    while line.room(0.9):
        n += 1
        line.to(0.45, replace(base, lean=4, pitch=2, right=moved(base.right, 0.02, -0.02)), sound="flute" if n % 4 == 1 else "",
            strength=0.5, lasts=3.4)
        line.to(0.45, replace(base, lean=-3, pitch=8, left=moved(base.left, 0.02, 0.02)))
    return line.rest()


def _struck(m: Moment) -> Line:
    base = Gesture(left=hand(-0.10, 0.20, 0.60, "wrap", angle=-30, grip=4), right=hand(0.34, 0.20, 0.60, "wrap", angle=-150,
        grip=4), yaw=18, bow=4, pitch=6, gaze="held", props=held(m, "both", at=(0.12, 0.62, 0.72), layer="body"),
        feeling=(("excited", 0.4),))
    line = Line(m, base)
    n = 0
    while line.room(BEAT_S):
        n += 1
        up = replace(_stick(base, n, 0.04, -0.36), tilt=3 if n % 2 else -3)
        down = replace(_stick(base, n, -0.04, 0.24), bow=7, lift=-2)
        line.to(BEAT_S * 0.6, up).to(BEAT_S * 0.2, down, ease="in", sound="drum",
            strength=0.7 if n % 4 == 1 else 0.45).to(BEAT_S * 0.2, base)
    return line.rest()


def _stick(g: Gesture, n: int, x: float, y: float) -> Gesture:
    """One of the two sticks elsewhere, in turns."""
    return replace(g, right=moved(g.right, x, y)) if n % 2 else replace(g, left=moved(g.left, -x, y))


def _plucked(m: Moment) -> Line:
    y = 0.44 if m.table is None else m.table - 0.06
    base = Gesture(left=hand(-0.18, y, 0.66, "flat", angle=20), right=hand(0.30, y - 0.03, 0.68, "pinch", angle=160), yaw=16,
        pitch=14, tilt=-3, gaze="held", lid=0.7, props=held(m, "both", at=(0.06, y + 0.10, 0.80)))
    line = Line(m, base)
    n = 0
    while line.room(0.8):
        n += 1
        line.to(0.2, replace(base, right=moved(base.right, m.vary(("x", n), -0.14, 0.1), 0.03)), ease="in",
            sound="guzheng" if n % 3 == 1 else "", strength=0.5, lasts=2.0)
        line.to(0.35, replace(base, right=moved(base.right, 0.02, -0.16), tilt=3, lean=2)).to(m.vary(("gap", n), 0.15, 0.45),
            base)
    return line.rest()


def sing(m: Moment) -> Line:
    """The microphone at the mouth, the free hand draws the melody, the body sways with the bar."""
    mic = bool(m.prop)
    right = hand(0.20, m.mouth_y + 0.30, 0.50, "wrap", angle=212, grip=6) if mic else hand(0.14, 0.24, 0.44, "flat", angle=190)
    base = Gesture(right=right, yaw=14, pitch=-4, props=held(m, angle=-16), feeling=(("happy", 0.5),), weight=0.7, gaze="camera")
    line = begin(m, base)
    vowels = ("A", "O", "E", "I", "U", "A")
    n = 0
    while line.room(1.2):
        n += 1
        side = 1 if n % 2 else -1
        reach = hand(-0.62, m.vary(("reach", n), -0.16, 0.30), 0.44, "open", angle=205, palm=True) if n % 3 == 0 else hand(-0.34,
            0.46, 0.46, "open", angle=215, palm=True)
        pose = replace(base, left=reach, weight=0.7 * side, tilt=5 * side, lean=3 * side, mouth=vowels[m.pick(("vowel", n), 6)],
            openness=m.vary(("open", n), 0.6, 1.0), lid=0.35 if n % 4 == 3 else 1.0)
        line.to(m.vary(("bar", n), 0.5, 0.8), pose).hold(m.vary(("long", n), 0.2, 0.6)).to(0.14,
            replace(pose, mouth="M", openness=0.3))
    return finish(line, replace(base, mouth=""))


def dance(m: Moment) -> Line:
    """Steps on the beat: hips, shoulders and arms take turns, a hop at the end of each bar."""
    line = Line(m, Gesture(weight=0.6, yaw=8, feeling=(("happy", 0.8),)))
    moves = tuple(replace(g, feeling=JOY, yaw=8.0, gaze="camera") for g in _dance_moves())
    n = m.pick("first", 4)
    while line.room(BEAT_S * 2):
        n += 1
        pose = moves[(n // 2 + m.pick(("bar", n // 8), 3)) % len(moves)]
        side = 1 if n % 2 else -1
        pose = replace(pose, weight=0.9 * side, curve=0.7 * side, lean=pose.lean + 3 * side, tilt=-5 * side, sway=0.6 * side)
        line.to(BEAT_S * 0.5, replace(pose, lift=9 if n % 8 == 7 else 3)).to(BEAT_S * 0.5, replace(pose, lift=0), ease="in",
            sound="footsteps" if n % 2 else "", strength=0.3)
    return line.rest()


def _dance_moves() -> tuple[Gesture, ...]:
    return (
        Gesture(left=hand(-0.44, 0.30, 0.40, "fist", angle=-50), right=hand(0.30, 0.52, 0.46, "fist", angle=-130), twist=8),
        Gesture(left=hand(-0.86, -0.30, 0.10, "open", angle=200, palm=True),
                right=hand(0.86, -0.30, 0.10, "open", angle=-20, palm=True), pitch=-4),
        Gesture(left=hand(-0.30, 0.56, 0.06, "fist", angle=30), right=hand(0.60, -0.72, 0.20, "point", angle=-70), lean=4,
                pitch=-6),
        Gesture(left=hand(-0.40, -0.90, 0.0, "open", angle=-80, palm=True),
                right=hand(0.40, -0.90, 0.0, "open", angle=-100, palm=True), twist=-8),
        Gesture(left=hand(0.24, 0.12, 0.50, "open", angle=0), right=hand(0.70, 0.10, 0.34, "open", angle=-30, palm=True),
                twist=10, turn=6),
        Gesture(left=hand(-0.60, 0.62, 0.16, "open", angle=150, palm=True),
                right=hand(0.46, -0.20, 0.40, "open", angle=-80, palm=True), bow=4),
    )


def clap(m: Moment) -> Line:
    """Hands apart, together, the sound when they meet; faster at first, slower as it goes on."""
    apart = Gesture(left=hand(-0.16, 0.24, 0.56, "flat", angle=-40), right=hand(0.36, 0.20, 0.56, "flat", angle=-140), yaw=16,
        feeling=(("happy", 0.8),), pitch=-2)
    shut = replace(apart, left=hand(0.05, 0.18, 0.60, "flat", angle=-52), right=hand(0.15, 0.16, 0.60, "flat", angle=-128), bow=2)
    line = Line(m, apart)
    n = 0
    while line.room(0.45):
        n += 1
        line.to(0.1 + 0.02 * (n % 2), shut, ease="in", sound="clap", strength=m.vary(("loud", n), 0.35, 0.6))
        line.to(m.vary(("apart", n), 0.14, 0.24), replace(apart, tilt=m.vary(("tilt", n // 4), -4, 4)))
        if n % 9 == 8:
            line.hold(m.vary(("breath", n), 0.2, 0.5))
    return line.rest()


ACTS: Final = {
    "play_guitar": Act(play_guitar, "two", "guitar", natural=1.0),
    "play_piano": Act(play_piano, "two", "piano", natural=1.0),
    "play_music": Act(play_music, "two", "violin", natural=1.0),
    "sing": Act(sing, "two", "microphone", natural=1.4),
    "dance": Act(dance, "two", legs="stand", natural=1.5),
    "clap": Act(clap, "two", natural=0.6),
}
