"""A friendly robot: it stands on two legs, uses its arms as people do and shows its feelings on a screen."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tongpin.stage.actors.animals.muzzle import opening_of
from tongpin.stage.actors.geometry import Point, clamp, curve, ellipse, lerp, ribbon, rounded, spline
from tongpin.stage.actors.ink import Pen, light, shade
from tongpin.stage.actors.pose import Face, Hand, Pose
from tongpin.stage.staging import Sheet

HEIGHT, HEAD, SEATED = 330.0, 62.0, 78.0  # SEATED: how high the hips are when it sits
_HIP, _CHEST, _NECK = -112.0, -186.0, -226.0
_ARM = 96.0
_SHELLS = ("#EEF0F4", "#BFD9E8", "#F3D9B0", "#C9C3E6")
_SCREEN, _LIGHT, _JOINT = "#2B3046", "#8CF0E6", "#6B7288"


def sinking(pose: Pose) -> float:
    """How far the hips are lowered by sitting, squatting or lying down."""
    return {"sit": 34.0, "cross": 70.0, "kneel": 60.0, "squat": 50.0, "lie": 78.0, "crawl": 60.0}.get(pose.legs, 0.0)


def head_of(pose: Pose) -> Point:
    """The middle of the head."""
    lean = math.radians(pose.lean + pose.bow * 0.4)
    return 120 * math.sin(lean), _NECK - HEAD * 0.86 + sinking(pose)


def hand_of(pose: Pose, hand: Hand, side: int) -> Point:
    """Where a hand is; it hangs by the side unless the pose says where."""
    swing = math.sin(pose.phase * 2 * math.pi) * 22 * side if pose.legs in ("walk", "run") else 0.0
    if hand.at is None:
        return side * 66 + swing * 0.6, _CHEST + _ARM * 0.94 + sinking(pose)
    x, y, z = hand.at
    return x * _ARM + side * 8, _CHEST + y * _ARM * 0.92 + z * 10 + sinking(pose)


def draw_robot(pen: Pen, sheet: Sheet, pose: Pose) -> None:
    """Everything but what the screen shows and the arms."""
    shell = _shell(sheet)
    down = sinking(pose)
    _draw_legs(pen, pose, shell, down)
    pen.canvas.save()
    pen.canvas.rotate(pose.lean * 0.6)
    body = rounded(-52, _CHEST - 34 + down, 52, _HIP + 14 + down, radius=26)
    pen.solid(body, shell, 12)
    pen.solid(rounded(-25, _CHEST - 8 + down, 25, _CHEST + 34 + down, radius=10), shade(shell, 0.3), 4)
    for k, tint in enumerate(("#FF8A7A", "#FFD76A", "#8CF0B0")):
        pen.dot((-14 + 14 * k, _CHEST + 13 + down), 4.6, tint)
        pen.glow((-14 + 14 * k, _CHEST + 13 + down), 9, 9, tint=tint, alpha=0.5)
    pen.canvas.restore()
    x, y = head_of(pose)
    pen.solid(ribbon([(x * 0.5, _CHEST - 24 + down), (x * 0.9, y + 44)], (12, 12), (False, False)), _JOINT, 3)
    with pen.placed((x, y), pose.tilt + pose.lean * 0.4):
        pen.stroke([(0, -48), (0, -70)], _JOINT, 4)
        pen.dot((0, -76), 8, "#FF8A7A")
        pen.glow((0, -76), 17, 17, tint="#FFB3A6", alpha=0.6)
        for side in (-1, 1):
            pen.solid(rounded(side * 60 - 9, -17, side * 60 + 9, 17, radius=8), _JOINT, 3)
        pen.solid(rounded(-60, -50, 60, 48, radius=34), shell, 12)
        pen.solid(rounded(-48, -36, 48, 34, radius=24), _SCREEN, 6)


def draw_robot_arms(pen: Pen, sheet: Sheet, pose: Pose) -> None:
    """Both arms, over the body."""
    shell = _shell(sheet)
    down = sinking(pose)
    for side, hand in ((-1, pose.left), (1, pose.right)):
        root, end = (side * 54.0, _CHEST - 14 + down), hand_of(pose, hand, side)
        reach = math.dist(root, end)
        bend = math.sqrt(max(0.0, (_ARM / 2) ** 2 - (reach / 2) ** 2)) if reach < _ARM else 0.0
        middle = (root[0] + end[0]) / 2 + side * bend * 0.8, (root[1] + end[1]) / 2 + bend * 0.3
        pen.solid(ribbon(spline([root, middle, end], 8), (10, 9, 9)), _JOINT, 3)
        pen.solid(ellipse(*root, 15, 15), shell, 4)
        pen.solid(ellipse(*end, 14, 13), shell, 4)


def draw_robot_face(pen: Pen, pose: Pose, face: Face) -> None:
    """Eyes and mouth as light on the screen."""
    happy = clamp(sum(w for n, w in face.feeling if n in ("happy", "excited")))
    low = clamp(sum(w for n, w in face.feeling if n in ("sad", "tired", "angry", "afraid")))
    turn = clamp((pose.yaw + pose.turn) / 60, -1, 1) * 9
    with pen.placed(head_of(pose), pose.tilt + pose.lean * 0.4):
        gx, gy = turn + face.gaze[0] * 6, face.gaze[1] * 5
        for side in (-1, 1):
            _draw_eye(pen, (side * 21 + gx, -7 + gy), lid=face.lid, happy=happy)
        gape = opening_of(face)
        if gape > 0.1:
            pen.fill(rounded(turn - 9, 15, turn + 9, 17 + 12 * gape, radius=6), _LIGHT)
        else:
            curl = 6 * happy - 5 * low
            pen.stroke([(turn - 10, 18 - curl * 0.5), (turn, 18 + curl * 0.5), (turn + 10, 18 - curl * 0.5)], _LIGHT, 4)


def _draw_eye(pen: Pen, at: Point, *, lid: float, happy: float) -> None:
    x, y = at
    if lid < 0.15:
        pen.stroke([(x - 9, y), (x + 9, y)], _LIGHT, 4)
        return
    if happy > 0.7:
        pen.stroke([(x - 9, y + 4), (x, y - 6), (x + 9, y + 4)], _LIGHT, 5)
        return
    pen.glow((x, y), 17, 17, tint=_LIGHT, alpha=0.35)
    tall = lerp(3, 12, clamp(lid))
    pen.fill(rounded(x - 8.5, y - tall, x + 8.5, y + tall, radius=8), _LIGHT)
    pen.dot((x - 2.6, y - tall * 0.4), 2.4, "pure")


def _draw_legs(pen: Pen, pose: Pose, shell: str, down: float) -> None:
    for side, foot in zip((-1, 1), foot_points(pose), strict=True):
        hip = side * 24.0, _HIP + 6 + down
        knee = (hip[0] + foot[0]) / 2 + (side * 16 if down else 5), (hip[1] + foot[1]) / 2
        pen.solid(ribbon(spline([hip, knee, (foot[0], foot[1] - 14)], 8), (14, 12, 12)), _JOINT, 4)
        shoe = [
            (foot[0] - 22, foot[1]),
            (foot[0] - 20, foot[1] - 20),
            (foot[0] + 4, foot[1] - 26),
            (foot[0] + 26, foot[1] - 12),
            (foot[0] + 28, foot[1]),
        ]
        pen.solid(curve(shoe), light(shell, 0.1), 5)


def foot_points(pose: Pose) -> Sequence[Point]:
    """The left and the right foot on the ground, or on their way through the step."""
    if pose.legs not in ("walk", "run"):
        return (-30.0, 0.0), (30.0, 0.0)
    out = []
    for late, x in ((0.0, -8.0), (0.5, 8.0)):
        t = (pose.phase + late) % 1.0
        # The ground goes by 141 units in a cycle of the walk, 400 in one of the run; a foot is down for 60 % of it.
        stride = 42.0 if pose.legs == "walk" else 70.0
        reach = lerp(1, -1, t / 0.6) if t < 0.6 else lerp(-1, 1, (t - 0.6) / 0.4)
        out.append((x + reach * stride, -16 * math.sin(math.pi * (t - 0.6) / 0.4) if t > 0.6 else 0.0))
    return out


def _shell(sheet: Sheet) -> str:
    return sheet.top_colour if sheet.top_colour not in ("", "cream") else _SHELLS[sheet.face % len(_SHELLS)]
