"""One sheet in one pose: the solved body, the clothes on it, and the outlines that several parts of the drawing share."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from tongpin.media.graphics import skia
from tongpin.stage.actors.build import Build
from tongpin.stage.actors.garments import ARMLESS, Wear, wear_of
from tongpin.stage.actors.geometry import Point, add, along, between, clamp, join, lerp, limb, polygon, ribbon, spline
from tongpin.stage.actors.pose import Hand, Pose
from tongpin.stage.actors.skeleton import SIDES, Side, Skeleton
from tongpin.stage.staging import Sheet

TORSO_STEPS = (0.0, 0.12, 0.26, 0.42, 0.56, 0.70, 0.80, 0.87, 0.955, 1.0)
BARE_ARM = (12.4, 12.2, 11.4, 10.4, 9.4, 8.0, 6.6)


@dataclass(frozen=True)
class Posed:
    """A dressed body in a pose, ready to be drawn."""

    sheet: Sheet
    pose: Pose

    @cached_property
    def bones(self) -> Skeleton:
        """The solved joints."""
        return Skeleton(self.sheet, self.pose)

    @cached_property
    def wear(self) -> Wear:
        """The clothes."""
        return wear_of(self.sheet)

    @property
    def build(self) -> Build:
        """The proportions."""
        return self.bones.build

    @property
    def yaw(self) -> float:
        """The turn of the body within half a circle either way."""
        return (self.pose.yaw + 180) % 360 - 180

    @property
    def facing(self) -> bool:
        """Whether the figure shows us its front rather than its back."""
        return abs(self.yaw) < 100

    @property
    def knees_crossed(self) -> bool:
        """Whether one knee lies over the other on a chair."""
        return self.pose.legs == "cross" and (self.pose.seat or 0.0) > self.build.shin * 0.6

    def hand_of(self, name: Side) -> Hand:
        """Return what the pose says of a hand."""
        return self.pose.left if name == "left" else self.pose.right

    # -- torso

    def outline(self, extra: float, low: float, high: float, *, armholes: float = 0.0) -> skia.Path:
        """Return the torso silhouette between two heights as one smooth loop; armholes narrow it towards the shoulders."""
        left: list[Point] = []
        right: list[Point] = []
        for u in [low, *(u for u in TORSO_STEPS if low < u < high), high]:
            air = extra * (0.35 if u > 0.95 else 1) - armholes * clamp((u - 0.60) / 0.22)
            p, q = self.bones.edges(u, air)
            left.append(p)
            right.append(q)
        hem = [between(right[0], left[0], t / 6) for t in range(1, 6)]
        hem = [(x, y + 3.4 * math.sin(math.pi * (i + 1) / 6)) for i, (x, y) in enumerate(hem)]
        # Curves that meet in corners: one closed curve would bulge where the sides end.
        return polygon([*spline(left, 4), *spline(right[::-1], 4), *hem])

    @cached_property
    def torso(self) -> skia.Path:
        """The garment on the torso without sleeves."""
        top = self.wear.top
        return self.outline(top.fit, top.hem, top.neck, armholes=0.0 if top.sleeve else 9.0 * self.build.head)

    @cached_property
    def shape(self) -> skia.Path:
        """The garment with the roots of the near sleeves: one outline, so that no joint shows at the shoulder."""
        return self.torso if self.wear.top_name in ARMLESS or not self.wear.top.sleeve else self.with_sleeves(self.torso)

    def with_sleeves(self, trunk: skia.Path, sleeve: float | None = None) -> skia.Path:
        """Return the outline of a trunk joined with the roots of the near sleeves or bare arms."""
        roots = [self.sleeve_root(name, sleeve) for name, _ in SIDES if not self.arm_behind(name)]
        return join([trunk, *roots])

    def ring(self, u: float, extra: float, *, low: float = -90, high: float = 90, drop: float = 0.0) -> list[Point]:
        """Return points round the visible half of the torso at a height, sagging by `drop` in front."""
        out = []
        for i in range(9):
            q = lerp(low, high, i / 8) - self.pose.yaw
            x, y = self.bones.spot(u, q, extra)
            out.append((x, y + drop * math.cos(math.radians(q))))
        return out

    def front_line(self, degrees: float, low: float, high: float, extra: float | None = None) -> list[Point]:
        """Return a line up the torso at an angle round from the front."""
        fit = self.wear.top.fit if extra is None else extra
        return [self.bones.spot(lerp(low, high, i / 6), degrees, fit) for i in range(7)]

    # -- arms

    def arm_points(self, name: Side) -> list[Point]:
        """Return shoulder, elbow and wrist on the picture."""
        return [self.bones.xy(q, 0.1) for q in self.bones.arms[name]]

    def arm_line(self, name: Side, low: float, high: float, *, root: bool = False) -> list[Point]:
        """Return the centre line of an arm; `root` starts it inside the shoulder so that it grows out of the body."""
        joints = self.arm_points(name)
        if not root:
            return limb(joints, low, high)
        s = -1 if name == "left" else 1
        collar = add(self.bones.spine_at(0.865), self.bones.frame_at(0.87)[1], s * self.build.shoulder * 0.30)
        start, meet = self.bones.xy(collar, 0.08), min(0.24, high)
        # One round bend over the shoulder; a corner in this line would be a bump in the outline.
        bend, end = between(start, joints[0], 1.13), between(joints[0], joints[1], meet * 2)
        over = [between(between(start, bend, t / 12), between(bend, end, t / 12), t / 12) for t in range(12)]
        return over + limb(joints, meet, max(high, meet + 0.01), 18)

    def sleeve_radii(self, low: float, high: float) -> list[float]:
        """Return half widths of the sleeve over a stretch of the arm."""
        t, fit = self.build.thick, self.wear.top.fit
        grow = 0.9 if self.sheet.age == "baby" else 1.0
        wide = [r * t * grow + 0.8 + fit * 0.5 for r in BARE_ARM]
        end = self.wear.top.wide
        return [along(wide, lerp(low, high, i / 6)) + end * clamp(lerp(low, high, i / 6) * 1.6 - 0.6) for i in range(7)]

    def bare_radii(self, low: float, high: float) -> list[float]:
        """Return half widths of the bare arm over a stretch of it."""
        t = self.build.thick * (0.9 if self.sheet.age == "baby" else 1.0)
        return [along(BARE_ARM, lerp(low, high, i / 6)) * t for i in range(7)]

    def sleeve_root(self, name: Side, sleeve: float | None = None) -> skia.Path:
        """Return the upper sleeve from inside the shoulder to its cuff or the elbow; without a sleeve, the bare arm."""
        top = self.wear.top
        high = min(top.sleeve or sleeve or 0.36, 0.36)
        radii = self.sleeve_radii(0.0, high) if top.sleeve else self.bare_radii(0.0, high)
        return ribbon(self.arm_line(name, 0.0, high, root=True), [radii[0] * 0.84, *radii], (True, False))

    # -- depth: what passes before what

    def depth(self, q: tuple[float, float, float]) -> float:
        """Return how near a body point is to the viewer."""
        return self.bones.flat(q)[2]

    def shoulder_far(self, name: Side) -> bool:
        """Whether the shoulder lies on the far side of a turned body."""
        return self.depth(self.bones.arms[name][0]) < -self.build.shoulder * 0.28

    def arm_behind(self, name: Side) -> bool:
        """Whether the whole arm passes behind the body."""
        wrist = self.depth(self.bones.arms[name][2])
        if self.shoulder_far(name):
            return wrist < self.build.depth * 0.35
        return wrist < -self.build.depth * 0.9

    def tucked(self, name: Side) -> bool:
        """Whether the far upper arm stays behind the body although its hand comes forward (near profile)."""
        return not self.arm_behind(name) and self.shoulder_far(name) and abs(self.bones.sin) > 0.6

    def arm_forward(self, name: Side) -> bool:
        """Whether the forearm is held before the body or the head rather than hanging by the side."""
        if self.arm_behind(name):
            return False
        shoulder, _, wrist = self.bones.arms[name]
        up = self.bones.ups[-1]
        raised = sum((w - s) * u for w, s, u in zip(wrist, shoulder, up, strict=True)) > -self.build.arm * 0.62
        return raised or self.depth(wrist) > self.build.depth + self.build.arm * 0.22

    def segment_depth(self, name: Side, upper: bool) -> float:
        """Return how near one segment of an arm is, for sorting crossed arms piece by piece."""
        a, b, c = (self.depth(q) for q in self.bones.arms[name])
        return (a + b) / 2 if upper else (b + 1.6 * c) / 2.6
