"""The joints of one pose. Body space: x to the viewer's right when the figure faces us, y down, ground at 0, z to the viewer.

Everything is solved there in three dimensions and turned flat by the yaw. `left` and `right` name sides of the picture in front
view. The spine is a curve: lean, bow, curve, weight and twist bend it and turn shoulders against hips.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Literal

from tongpin.stage.actors.build import Build, build_of
from tongpin.stage.actors.footing import Leg, solve_legs, two_bone
from tongpin.stage.actors.geometry import Point, Point3, add, between3, clamp, cross, dot, ease, lerp, unit
from tongpin.stage.actors.pose import Pose
from tongpin.stage.staging import Sheet

Side = Literal["left", "right"]
SIDES: tuple[tuple[Side, int], ...] = (("left", -1), ("right", 1))
VERTEBRAE = 12


class Skeleton:
    """All joints of one pose of one body."""

    def __init__(self, sheet: Sheet, pose: Pose) -> None:
        self.build: Build = build_of(sheet)
        self.pose = pose
        yaw = math.radians(pose.yaw)
        self.cos, self.sin = math.cos(yaw), math.sin(yaw)
        stance = solve_legs(self.build, pose)
        self.legs: dict[int, Leg] = stance.legs
        self.pelvis: Point3 = (stance.shift, -stance.hip, stance.back)
        self._grow_spine()
        self.chest = self.spine_at(0.83)
        self.chest = add(self.chest, self.ups[-1], pose.breath * 1.2)
        self.neck = self.spine_at(1.0)
        self.head = self._place_head()
        self.arms: dict[Side, tuple[Point3, Point3, Point3]] = {name: self._solve_arm(name, s) for name, s in SIDES}

    # -- the spine

    def _grow_spine(self) -> None:
        """Sum up short pieces whose direction changes along the back; keep a frame (up, across, forward) at each."""
        pose, step = self.pose, self.build.spine / VERTEBRAE
        at, self.bones, self.ups, self.acrosses = self.pelvis, [self.pelvis], [], []
        standing = 1.0 if pose.legs in ("stand", "walk", "run") else 0.35
        for i in range(VERTEBRAE + 1):
            u = i / VERTEBRAE
            side = pose.lean * (0.55 + 0.75 * u) + pose.curve * 15 * math.cos(math.pi * u) - pose.weight * 11 * (0.55 - u)
            front = pose.bow * (0.65 + 0.6 * u) + self.build.stoop * ease(u) + standing * 4.5 * math.cos(math.pi * 1.3 * u)
            a, b = math.radians(side), math.radians(front)
            up = unit((math.sin(a), -math.cos(a) * math.cos(b), math.sin(b) * math.cos(a)))
            roll = math.radians(
                lerp(pose.weight * 6.5, -pose.weight * 5.5, ease(u)) * standing + pose.lean * 0.9 * u - pose.curve * 7 * u
            )
            twist = math.radians(pose.twist * ease(u))
            across = (math.cos(roll) * math.cos(twist), math.sin(roll), -math.sin(twist))
            self.ups.append(up)
            self.acrosses.append(unit(add(across, up, -dot(across, up))))
            at = add(at, up, step)
            self.bones.append(at)

    def spine_at(self, u: float) -> Point3:
        """Return the middle of the body at a height from 0 (hips) to 1 (neck); both ends run on straight."""
        if u <= 0:
            return add(self.pelvis, self.ups[0], u * self.build.spine)
        place = min(u, 1.0) * VERTEBRAE
        i = min(int(place), VERTEBRAE - 1)
        at = between3(self.bones[i], self.bones[i + 1], place - i)
        return add(at, self.ups[-1], (u - 1) * self.build.spine) if u > 1 else at

    def frame_at(self, u: float) -> tuple[Point3, Point3, Point3]:
        """Return the directions up, across (viewer's right in front view) and forward at a height."""
        i = round(clamp(u) * VERTEBRAE)
        up, across = self.ups[i], self.acrosses[i]
        return up, across, cross(across, tuple_minus(up))

    def _place_head(self) -> Point3:
        up = self.ups[-1]
        # A head stays upright more than the back does, or nobody who bends would see where they go.
        soft = unit((up[0] * 0.5, min(up[1], -0.35), up[2] * 0.72))
        reach = self.build.neck + 46.5 * self.build.head
        at = add(self.neck, soft, reach)
        # On a back, the head rests on a pillow: it comes forward, or it would sink into what one lies on.
        pillow = 15 * self.build.head if self.pose.legs == "lie" else 0.0
        return at[0], at[1] - self.pose.breath * 0.3, at[2] + pillow

    # -- flat picture

    def flat(self, p: Point3, rise: float = 0.14) -> tuple[float, float, float]:
        """Return (x, y, depth towards the viewer); `rise` tilts the ground plane."""
        x, y, z = p
        depth = z * self.cos - x * self.sin
        return x * self.cos + z * self.sin, y + depth * rise, depth

    def xy(self, p: Point3, rise: float = 0.14) -> Point:
        """Return the picture point of a body point."""
        x, y, _ = self.flat(p, rise)
        return x, y

    def edges(self, u: float, extra: float = 0.0) -> tuple[Point, Point]:
        """Return the left and right outline points of the torso at a height: its elliptic slice seen from this yaw."""
        wide, deep, mid = level(self.build, u)
        up, across, forward = self.frame_at(u)
        centre = self.xy(add(self.spine_at(u), forward, mid), 0.05)
        tip = self.xy(up, 0.05)
        size = math.hypot(*tip) or 1.0
        normal = (-tip[1] / size, tip[0] / size)
        a = self.xy(tuple_times(across, wide + extra), 0.05)
        f = self.xy(tuple_times(forward, deep + extra), 0.05)
        an, fn = a[0] * normal[0] + a[1] * normal[1], f[0] * normal[0] + f[1] * normal[1]
        r = math.hypot(an, fn) or 1.0
        dx, dy = (a[0] * an + f[0] * fn) / r, (a[1] * an + f[1] * fn) / r
        return (centre[0] - dx, centre[1] - dy), (centre[0] + dx, centre[1] + dy)

    def spot(self, u: float, degrees: float, extra: float = 0.0) -> Point:
        """Return a point on the torso's surface: height u, degrees round from the front (positive to the viewer's right)."""
        wide, deep, mid = level(self.build, u)
        _, across, forward = self.frame_at(u)
        r = math.radians(degrees)
        at = add(self.spine_at(u), across, (wide + extra) * math.sin(r))
        return self.xy(add(at, forward, (deep + extra) * math.cos(r) + mid), 0.05)

    def sees(self, degrees: float, margin: float = -0.1) -> bool:
        """Return whether a spot this far round the torso is on the near side."""
        return math.cos(math.radians(degrees + self.pose.yaw)) > margin

    # -- arms

    def reach(self, at: Point3) -> Point3:
        """Return the body point of a hand target in arm lengths from the chest."""
        up, across, forward = self.frame_at(0.83)
        ahead = unit((forward[0], forward[1] * 0.35, forward[2]))
        arm = self.build.arm
        return add(add(add(self.chest, across, at[0] * arm), up, -at[1] * arm), ahead, at[2] * arm)

    def shoulder(self, s: int) -> Point3:
        """Return a shoulder joint."""
        return add(self.chest, self.frame_at(0.83)[1], s * (self.build.shoulder - 10 * self.build.thick))

    def _solve_arm(self, name: Side, s: int) -> tuple[Point3, Point3, Point3]:
        build = self.build
        hand = self.pose.left if name == "left" else self.pose.right
        at = hand.at or (s * (build.shoulder + 5) / build.arm, 0.965, 0.13)
        rise = clamp((0.1 - at[1]) / 0.8)
        hint = hand.elbow or between3((s * 0.42, 0.9, -0.45), (s * 0.95, 0.30, -0.25), rise)
        shoulder = self.shoulder(s)
        # A raised arm lifts its own shoulder a little.
        shoulder = add(shoulder, self.ups[-1], 7 * build.thick * clamp(-at[1] - 0.25))
        elbow, wrist = two_bone(shoulder, self.reach(at), (build.arm * 0.52, build.arm * 0.48), hint)
        return shoulder, elbow, wrist


def level(build: Build, u: float) -> tuple[float, float, float]:
    """Return half width, half depth and forward shift of the bare torso at a height."""
    sh, hip, depth = build.shoulder, build.hip, build.depth
    rows = (
        (-0.2, hip, depth, -1.0),
        (0.08, hip, depth, -0.5),
        (0.26, lerp(hip, build.waist, 0.7), depth * 0.94 + build.belly * 0.6, 1.0 + build.belly * 0.5),
        (0.42, build.waist, depth * 0.86 + build.belly * 0.5, 1.5 + build.belly * 0.45),
        (0.56, lerp(build.waist, sh, 0.34), depth * 0.93, 2.2),
        (0.70, lerp(build.waist, sh, 0.66), depth * 0.97 + build.bust * 0.6, 3.0 + build.bust * 0.7),
        (0.87, sh - 6, depth * 0.8, 0.8),
        (0.955, sh * 0.70, depth * 0.62, -1.0),
        (1.02, 14 * build.head, 12 * build.head, -1.0),
    )
    for low, high in pairwise(rows):
        if u <= high[0]:
            t = clamp((u - low[0]) / (high[0] - low[0]))
            return lerp(low[1], high[1], t), lerp(low[2], high[2], t), lerp(low[3], high[3], t)
    return rows[-1][1:]


def tuple_minus(v: Point3) -> Point3:
    """Return the opposite vector."""
    return -v[0], -v[1], -v[2]


def tuple_times(v: Point3, k: float) -> Point3:
    """Return the vector k times as long."""
    return v[0] * k, v[1] * k, v[2] * k
