"""Where hips, knees and feet are: standing, walking, running, sitting, kneeling, squatting, cross-legged, crawling, lying.

`stride` is a pure table of the phase; root motion and footfalls follow the same numbers, so feet never slide.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from tongpin.stage.actors.build import Build
from tongpin.stage.actors.geometry import Point3, add, clamp, dot, lerp, unit
from tongpin.stage.actors.pose import Pose


@dataclass(frozen=True)
class Leg:
    """Hip joint, knee and ankle in body space; `pitch` turns the foot, radians, toes down positive; `out` splays it."""

    top: Point3
    knee: Point3
    ankle: Point3
    pitch: float = 0.0
    out: float = 0.22


@dataclass(frozen=True)
class Footing:
    """Solved legs, keyed -1 and 1, with the hip's height, its shift to the side and how far it sits back."""

    legs: dict[int, Leg]
    hip: float
    shift: float = 0.0
    back: float = 0.0


@dataclass(frozen=True)
class Foot:
    """Where an ankle wants to be, how the foot is turned and where the knee likes to go."""

    at: Point3
    pitch: float = 0.0
    out: float = 0.22
    knee: Point3 | None = None


def two_bone(root: Point3, target: Point3, lengths: tuple[float, float], hint: Point3) -> tuple[Point3, Point3]:
    """Return the middle joint and the clamped end of a two-bone chain that bends towards `hint`."""
    l1, l2 = lengths
    v = add(target, root, -1)
    distance = math.sqrt(dot(v, v)) or 0.01
    u = (v[0] / distance, v[1] / distance, v[2] / distance)
    distance = clamp(distance, abs(l1 - l2) + 0.5, (l1 + l2) * 0.995)
    a = (l1 * l1 - l2 * l2 + distance * distance) / (2 * distance)
    height = math.sqrt(max(0.0, l1 * l1 - a * a))
    side = unit(add(hint, u, -dot(hint, u)))
    return add(add(root, u, a), side, height), add(root, u, distance)


def stride(build: Build, phase: float, run: bool) -> tuple[float, dict[int, Foot]]:
    """Return how far the hips drop and where the feet are: a planted half and a swinging half of each step."""
    size = build.hip_y * (0.60 if run else 0.35)
    ankle = build.ankle
    feet = {}
    for s, offset in ((-1, 0.0), (1, 0.5)):
        t = (phase + offset) % 1.0
        if t < 0.5:
            z, up, pitch = lerp(size, -size, t * 2), 0.0, lerp(-0.35, 0.55, t * 2)
        else:
            q = (t - 0.5) * 2
            z, up, pitch = -size * math.cos(math.pi * q), math.sin(math.pi * q), lerp(0.9, -0.35, q)
        up = up * build.hip_y * (0.42 if run else 0.14) + build.hip_y * (0.05 if run else 0.0)
        feet[s] = Foot((s * build.hip * 0.31, -ankle - up - max(0.0, pitch) * 8, z), pitch, 0.12)
    dip = (1 + math.cos(phase * 4 * math.pi)) / 2
    return build.hip_y * (0.07 if run else 0.062) * (0.4 + 0.6 * dip), feet


def solve_legs(build: Build, pose: Pose) -> Footing:
    """Return the legs of a pose."""
    plan = {
        "walk": _walk,
        "run": _walk,
        "sit": _sit,
        "cross": _cross,
        "kneel": _kneel,
        "squat": _squat,
        "crawl": _crawl,
        "lie": _lie,
    }.get(pose.legs, _stand)
    return plan(build, pose)


def _solved(
    build: Build, feet: dict[int, Foot], *, hip: float, shift: float = 0.0, back: float = 0.0, roll: float = 0.0
) -> Footing:
    legs = {}
    for s, foot in feet.items():
        top = (s * build.hip * 0.52 + shift, -hip + s * roll, back)
        knee, ankle = two_bone(top, foot.at, (build.thigh, build.shin), foot.knee or (s * 0.06, 0.0, 1.0))
        legs[s] = Leg(top, knee, ankle, foot.pitch, foot.out)
    return Footing(legs, hip, shift, back)


def _stand(build: Build, pose: Pose) -> Footing:
    w, ground = build.hip * 0.52, -build.ankle
    feet = {s: Foot((s * w * 0.95, ground, 0.0)) for s in (-1, 1)}
    ease = abs(pose.weight)
    if ease:
        free = -1 if pose.weight > 0 else 1
        feet[free] = Foot((free * w * (0.98 + 0.45 * ease), ground, 11 * ease), 0.0, 0.22 + 0.3 * ease, (free * 0.5, 0.0, 1.0))
        feet[-free] = Foot((-free * w * 0.80, ground, 0.0), 0.0, 0.16)
    drop = build.hip_y * 0.008 * ease
    return _solved(build, feet, hip=build.hip_y - drop, shift=pose.weight * build.hip * 0.27, roll=pose.weight * 3.2)


def _walk(build: Build, pose: Pose) -> Footing:
    drop, feet = stride(build, pose.phase, pose.legs == "run")
    return _solved(build, feet, hip=build.hip_y - drop, roll=1.6 * math.sin(pose.phase * 2 * math.pi))


def _sit(build: Build, pose: Pose) -> Footing:
    hip = pose.seat if pose.seat is not None else build.shin + build.ankle + 12
    if hip < build.shin * 0.5:
        return _floor_sit(build, hip)
    w = build.hip * 0.52
    slope = clamp(hip - build.ankle - build.shin, 0.0, build.thigh)
    # From a high stool the feet hang; from a chair, and while somebody rises (phase above 0), they stand on the ground.
    hangs = slope > build.thigh * 0.6 and not pose.phase
    far = build.thigh * 0.90 if hangs else min(math.sqrt(build.thigh**2 - slope**2), build.thigh * 0.93)
    foot_y = -(hip - build.shin * 0.97) if hangs else -build.ankle
    feet = {s: Foot((s * w * 1.06, foot_y, far), 0.0, 0.14, (s * 0.10, -0.4, 1.0)) for s in (-1, 1)}
    return _solved(build, feet, hip=hip)


def _floor_sit(build: Build, hip: float) -> Footing:
    w, far = build.hip * 0.52, build.thigh + build.shin * 0.86
    feet = {s: Foot((s * w * 1.6, -build.ankle, far), -1.1, 0.3, (s * 0.55, -1.0, 0.2)) for s in (-1, 1)}
    return _solved(build, feet, hip=hip)


def _cross(build: Build, pose: Pose) -> Footing:
    hip = pose.seat if pose.seat is not None else build.thick * 15
    if hip > build.shin * 0.6:
        return _crossed_knees(build, hip)
    feet = {}
    for s in (-1, 1):
        far = build.thigh * (0.60 if s > 0 else 0.46)
        feet[s] = Foot((-s * build.hip * 0.34, -hip + build.ankle * 0.2 + 4, far), 0.0, -1.25, (s * 1.0, -0.25, 0.55))
    return _solved(build, feet, hip=hip)


def _crossed_knees(build: Build, hip: float) -> Footing:
    w = build.hip * 0.52
    feet = {
        -1: Foot((-w * 0.2, -max(build.ankle, hip - build.shin), build.thigh * 0.86), 0.0, 0.1, (0.0, -0.4, 1.0)),
        1: Foot((-w * 1.1, -hip + build.shin * 0.72, build.thigh * 1.16), 0.55, 0.0, (-0.35, -0.9, 0.8)),
    }
    return _solved(build, feet, hip=hip)


def _kneel(build: Build, pose: Pose) -> Footing:
    """One knee down (phase below a half) or both; both sink back onto the heels as the phase goes to 1."""
    w, hip = build.hip * 0.52, build.thigh * 0.93 + 8
    feet = {s: Foot((s * w, -build.ankle - 2, -build.shin * 0.92), 1.25, 0.1, (0.0, 0.9, 1.0)) for s in (-1, 1)}
    if pose.phase < 0.5:
        feet[1] = Foot((w * 1.1, -build.ankle, build.thigh * 0.96), 0.0, 0.15, (0.15, -1.0, 1.0))
        return _solved(build, feet, hip=hip)
    return _solved(build, feet, hip=hip * lerp(1.0, 0.5, clamp((pose.phase - 0.5) * 2)))


def _squat(build: Build, pose: Pose) -> Footing:
    w = build.hip * 0.52
    hip = pose.seat if pose.seat is not None else build.shin * 0.52
    feet = {s: Foot((s * w * 1.35, -build.ankle, build.thigh * 0.28), 0.0, 0.3, (s * 0.45, -0.8, 1.0)) for s in (-1, 1)}
    return _solved(build, feet, hip=hip, back=-build.thigh * 0.25)


def _crawl(build: Build, pose: Pose) -> Footing:
    w, swing = build.hip * 0.52, math.sin(pose.phase * 2 * math.pi) * build.thigh * 0.22
    feet = {
        s: Foot((s * w * 1.1, -build.ankle * 0.6, -build.shin * 0.97 + s * swing), 1.3, 0.1, (0.0, 1.0, 0.5)) for s in (-1, 1)
    }
    return _solved(build, feet, hip=build.thigh * 0.97)


def _lie(build: Build, pose: Pose) -> Footing:
    """Straight on the back when seen from the side, knees drawn up a little when lying on the side."""
    w = build.hip * 0.52
    curl = math.cos(math.radians(pose.yaw)) ** 2 * (0.6 + 0.4 * pose.phase)
    feet = {}
    for s in (-1, 1):
        bend = curl * (0.22 if s > 0 else 0.34)
        at = (s * w * 0.8 + build.thigh * bend * 0.3, -build.ankle - build.hip_y * bend * 0.5, 3.0)
        feet[s] = Foot(at, 0.7, 0.2, (0.8 if curl > 0.3 else 0.05, 0.0, 0.8))
    return _solved(build, feet, hip=build.hip_y)
