"""What a body does without being told: blinking, breathing, small shifts of the eyes, idle poses, the swing of walking arms."""

from __future__ import annotations

import math
import zlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tongpin.stage.actors.actions.phrase import Gesture, Line, Moment, eased
from tongpin.stage.actors.actions.poses import hand, on_hip
from tongpin.stage.actors.actions.resting import sit
from tongpin.stage.staging import Sheet

BLINK_EVERY: Final = {"afraid": 2.4, "surprised": 5.0, "tired": 3.2, "sad": 3.6, "angry": 4.6, "excited": 3.2}
_CLOSING, _SHUT, _OPENING = 0.08, 0.05, 0.14
_DOUBLE_AFTER: Final = 0.32  # seconds from one blink to its double
_DOUBLES: Final = 0.15
_APART: Final = 1.3  # no two blinks that are not a pair are nearer


def seeded(*of: object) -> float:
    """A number 0..1 that only depends on its arguments."""
    return zlib.crc32("/".join(map(str, of)).encode()) / 0xFFFFFFFF


def blink_times(length: float, *, every: float, seed: int, also: Sequence[float] = ()) -> tuple[float, ...]:
    """When the lids fall, in seconds: irregular, some double, and at the large shifts of gaze in `also`."""
    wanted = list(also)
    t, i = every * (0.25 + 0.5 * seeded(seed, "blink")), 0
    while t < length:
        wanted.append(t)
        t += min(max(every * (0.5 + seeded(seed, "gap", i)), 1.6), 7.0)
        i += 1
    times: list[float] = []
    for t in sorted(wanted):
        if times and t - times[-1] < _APART:
            continue
        times.append(t)
        if seeded(seed, "double", len(times)) < _DOUBLES:
            times.append(t + _DOUBLE_AFTER)
    return tuple(times)


def lids_at(t: float, blinks: Sequence[float], slow: float = 1.0) -> float:
    """How open the lids are, 1 unless a blink passes. `slow` stretches it for the tired."""
    i = bisect_right(blinks, t)
    if i == 0:
        return 1.0
    gone = (t - blinks[i - 1]) / slow
    if gone < _CLOSING:
        return 1 - eased(gone / _CLOSING)
    if gone < _CLOSING + _SHUT:
        return 0.0
    return eased((gone - _CLOSING - _SHUT) / _OPENING)


def babble_at(t: float, seed: int) -> tuple[str, float]:
    """Mouth and openness of somebody who chats without words of the film: four to five syllables a second, with pauses."""
    syllable = int(t * 4.6)
    if seeded(seed, "pause", syllable // 7) < 0.25:
        return "rest", 1.0
    way = (t * 4.6) % 1.0
    shape = "AEOIUELA"[int(seeded(seed, "mouth", syllable) * 7.99)]
    return ("M", 0.4) if way < 0.12 and seeded(seed, "lips", syllable) < 0.3 else (shape, 0.35 + 0.55 * math.sin(math.pi * way))


def breath_at(t: float, *, a_minute: float, seed: int) -> float:
    """The chest, 0 empty to 1 full: 40 % of the time in, 60 % out."""
    turn = (t * a_minute / 60 + seeded(seed, "breath")) % 1.0
    return 0.5 - 0.5 * math.cos(math.pi * turn / 0.4) if turn < 0.4 else 0.5 + 0.5 * math.cos(math.pi * (turn - 0.4) / 0.6)


def eye_drift(t: float, seed: int) -> tuple[float, float]:
    """Micro-shifts of the eyes, a few hundredths, that jump every second or so."""
    i = int(t / 0.9 + seeded(seed, "drift"))
    return 0.05 * (seeded(seed, "x", i) - 0.5), 0.04 * (seeded(seed, "y", i) - 0.5)


def idle_line(m: Moment, sheet: Sheet, *, mood_hands: bool) -> Line:
    """What a body does when nothing is asked of it: standing, sitting or lying. `mood_hands`: the feeling has the hands."""
    if m.legs == "lie":
        return Line(m, Gesture(left=hand(-0.06, 0.56, 0.30, "flat", angle=30), right=hand(0.34, 0.90, 0.10, "relax"),
                yaw=70)).rest()
    if m.legs == "sit":
        return sit(replace(m, length=m.length))
    if m.legs == "floor":
        lap = Gesture(left=hand(-0.30, 0.72, 0.44, "relax", angle=40), right=hand(0.30, 0.72, 0.44, "relax", angle=140))
        return Line(m, lap).rest()
    return _standing(m, (Gesture(),) if mood_hands else _idle_ways(sheet))


def _standing(m: Moment, ways: tuple[Gesture, ...]) -> Line:
    """Weight on one leg, one hand busy; every three to six seconds something changes."""
    way = m.pick("idle", len(ways))
    side = 1 if m.pick("side", 2) else -1
    line = Line(m, _leaning(ways[way], side * 0.8))
    i = 0
    while line.room(3.0):
        i += 1
        line.hold(m.vary(("stay", i), 2.6, 5.2))
        if m.pick(("shift", i), 2) or len(ways) == 1:
            side = -side
        else:
            way = (way + 1 + m.pick(("next", i), len(ways) - 1)) % len(ways)
        line.to(0.25, replace(line.last, weight=side * 0.5)).to(0.6, _leaning(ways[way], side * m.vary(("how", i), 0.6, 0.95)))
    return line.rest()


def _leaning(way: Gesture, weight: float) -> Gesture:
    return replace(way, weight=weight, curve=way.curve + 0.35 * weight, tilt=way.tilt - 2 * weight)


def _idle_ways(sheet: Sheet) -> tuple[Gesture, ...]:
    pocket = Gesture(right=hand(0.33, 0.76, 0.06, "relax", angle=104))
    hip = Gesture(right=on_hip())
    clasped = Gesture(left=hand(-0.12, 0.74, 0.24, "relax", angle=58), right=hand(0.13, 0.71, 0.28, "relax", angle=128),
            paired=True)
    elbow = Gesture(left=hand(0.08, 0.43, 0.22, "fist", angle=-6), paired=True)
    behind = Gesture(left=hand(-0.10, 0.66, -0.34, "relax", angle=60), right=hand(0.10, 0.66, -0.34, "relax", angle=120),
            paired=True)
    if any(what == "backpack" for what, _ in sheet.extras):
        strap = Gesture(right=hand(0.22, 0.20, 0.26, "wrap", angle=-112, grip=6))
        return strap, Gesture(left=hand(-0.22, 0.20, 0.26, "wrap", angle=-68, grip=6), right=strap.right), clasped
    if sheet.age in ("child", "baby"):
        return Gesture(right=hand(0.42, 0.86, 0.16, "fist", angle=80)), replace(behind, bow=-2), clasped
    if sheet.age == "elder":
        return clasped, replace(behind, bow=3), hip
    return (pocket, hip, clasped) if sheet.male else (clasped, elbow, hip,
            Gesture(left=hand(-0.34, 0.80, 0.10, "relax", angle=84)))


def gait_arms(gait: str, phase: float, energy: float) -> Gesture:
    """The legs at a phase of walking, running or riding, and the arms that swing against them."""
    swing = math.sin(2 * math.pi * (phase - 0.1)) * energy
    dip = math.cos(4 * math.pi * phase)
    turn = phase or 1.0  # a phase of zero means that nobody walks
    if gait == "ride":
        return Gesture(legs="sit", sway=-0.7)
    if gait == "run":
        left = hand(-0.34, 0.50 - 0.16 * swing, 0.30 + 0.42 * swing, "fist")
        right = hand(0.34, 0.50 + 0.16 * swing, 0.30 - 0.42 * swing, "fist")
        return Gesture(left, right, legs="run", phase=turn, sway=-0.6 + 0.2 * dip, bow=4, twist=6 * swing, lift=6 + 4 * dip)
    left, right = hand(-0.30, 0.88, 0.10 + 0.40 * swing), hand(0.30, 0.88, 0.10 - 0.40 * swing)
    tilt = 1.5 * math.sin(2 * math.pi * phase)
    return Gesture(left, right, legs="walk", phase=turn, sway=-0.3 + 0.15 * dip, tilt=tilt, twist=4 * swing)
