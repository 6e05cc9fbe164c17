"""The head as a solid: its turn, the face's outline from front to profile to back, and points on face and hair surfaces.

Head units: centre (0, 0), chin at y = 50, crown at -50, y down.
"""

from __future__ import annotations

import math
from functools import cached_property

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, between, clamp, curve, ease, lerp
from tongpin.stage.actors.pose import Pose
from tongpin.stage.actors.visage import Visage, visage_of
from tongpin.stage.staging import Sheet

# The face's outline looking to the right, for turns of 0, 45 and 90 degrees: crown, brow, nose, lips, chin, jaw, nape.
FRONT: tuple[Point, ...] = (
    (0, -50), (22, -47), (37, -32), (41.8, -14), (42.4, 0), (42.4, 8), (41.8, 14), (40.6, 20),
    (38.8, 25), (36.6, 29.5), (33.8, 34), (30, 38.6), (23, 44.2), (12, 49), (0, 50.5), (-14, 48.4),
    (-29, 39), (-38, 27), (-42, 14), (-42, -12), (-37, -32), (-22, -47),
)  # fmt: skip
TURNED: tuple[Point, ...] = (
    (-2, -50), (20, -47), (33.5, -32), (37.6, -15), (35.8, -2), (37, 6), (38.8, 13), (38.8, 19),
    (37.6, 24.5), (35.6, 29.5), (32.8, 34.4), (29, 39.4), (22.6, 45), (15, 49.4), (7, 50.5), (-6, 46.6),
    (-22, 36.6), (-33, 24), (-42, 10), (-45, -12), (-40, -32), (-24, -47),
)  # fmt: skip
PROFILE: tuple[Point, ...] = (
    (-4, -50), (15, -47.5), (29.5, -37), (35.2, -20), (33.2, -4), (36.8, 5), (42.2, 13), (36.6, 18.4),
    (38.6, 24), (35.8, 27.4), (37.4, 31), (33.8, 35.4), (34.6, 42.4), (29, 49), (19, 48.6), (4, 43.8),
    (-9, 34.5), (-16, 22), (-33, 18), (-49, -8), (-44, -32), (-26, -47),
)  # fmt: skip
BACK: tuple[Point, ...] = (
    (0, -50), (22, -47), (37, -32), (41.8, -14), (42, -2), (41, 6), (39.6, 12), (37.4, 17),
    (34.6, 22), (31.4, 27), (28, 32), (24.6, 37), (20, 42), (11, 46), (0, 47), (-12, 46),
    (-22, 40), (-30, 29), (-38, 15), (-42, -12), (-37, -32), (-22, -47),
)  # fmt: skip
# Points of the profile that a visage's nose pushes out.
NOSE_POINTS = {5: 0.45, 6: 1.0, 7: 0.35}


class Head:
    """One head at one turn, ready for face and hair to be drawn on it."""

    def __init__(self, sheet: Sheet, pose: Pose) -> None:
        self.sheet, self.pose = sheet, pose
        self.face: Visage = visage_of(sheet)
        self.yaw = (pose.yaw + pose.turn + 180) % 360 - 180
        self.side = 1 if self.yaw >= 0 else -1
        self.turn = min(abs(self.yaw), 180.0)
        # A nod seen from the side turns the whole head on the picture; from the front it only moves the features.
        self.roll = pose.tilt + pose.lean * 0.5 + 0.75 * pose.pitch * math.sin(math.radians(self.yaw))
        self.pitch = pose.pitch * (0.35 + 0.65 * max(0.0, math.cos(math.radians(self.yaw))) ** 0.5)
        self.profile = ease((self.turn - 52) / 34) if self.turn <= 130 else 0.0
        self.facing = math.radians(self.yaw * (0.85 + 0.15 * clamp((self.turn - 45) / 45)))
        eased = 90 * (self.turn / 90) ** 1.3 if self.turn < 90 else self.turn
        self.hair_yaw = math.radians(math.copysign(eased, self.yaw))

    @property
    def faces_us(self) -> bool:
        """Whether any of the face can be seen."""
        return self.turn < 110

    @cached_property
    def outline(self) -> skia.Path:
        """The outline of skull and face."""
        return curve(self.face_points())

    def face_points(self) -> list[Point]:
        """Return the outline's points at this turn, bent to this face."""
        t = self.turn
        if t <= 45:
            a, b, k = FRONT, TURNED, t / 45
        elif t <= 90:
            a, b, k = TURNED, PROFILE, (t - 45) / 45
        else:
            a, b, k = PROFILE, BACK, ease((t - 91) / 38)
        out = []
        for i, (p, q) in enumerate(zip(a, b, strict=True)):
            x, y = between(p, q, k)
            x, y = self._bend(x, y)
            x += 4.0 * (self.face.nose_size - 0.95) * NOSE_POINTS.get(i, 0.0) * self.profile
            out.append((x * self.side, y))
        return out

    def _bend(self, x: float, y: float) -> Point:
        """Widen or narrow a point of the outline by the zones of the face and lengthen the chin."""
        face = self.face
        if y < 2:
            wide = lerp(1.0, face.width, clamp((y + 52) / 40))
            return x * wide, y
        down = clamp((y - 2) / 48)
        if down < 0.3:
            wide = lerp(face.width, face.cheek, ease(down / 0.3))
        elif down < 0.66:
            wide = lerp(face.cheek, face.jaw, ease((down - 0.3) / 0.36))
        else:
            broad = 1 + (face.chin - 1) * (0.5 if face.chin > 1 else 0.9)
            wide = face.jaw * lerp(1.0, broad, ease((down - 0.66) / 0.34))
        wide = lerp(wide, 1.0, 0.75 * self.profile)
        return x * wide, y + face.long * ease((y - 12) / 36)

    def at(self, x: float, y: float, z: float) -> Point:
        """Return a point on the face: x across, y down, z out of the face's plane."""
        drop = self.pitch * 0.36 * (z / 30)
        return x * math.cos(self.facing) + z * math.sin(self.facing), y + drop

    def squash(self, s: int) -> float:
        """Return how much a feature on the picture's side s (-1, 1) narrows with the turn; near 0 it is round the corner."""
        far = s * self.side > 0
        angle = self.turn * 1.12 if far else self.turn * 0.6 + 1.2 * max(0.0, self.turn - 90)
        return max(0.0, math.cos(math.radians(min(90, angle))))

    @property
    def chin_y(self) -> float:
        """Where the chin ends."""
        return 50.5 + self.face.long
