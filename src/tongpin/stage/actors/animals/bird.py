"""A small round bird: it stands, pecks, hops, flaps and sings. Looking to the right; feet at y = 0."""

from __future__ import annotations

import math
from dataclasses import dataclass

from tongpin.stage.actors.animals.carriage import stretch_of
from tongpin.stage.actors.animals.muzzle import opening_of
from tongpin.stage.actors.geometry import Point, clamp, curve, ellipse
from tongpin.stage.actors.ink import PALETTE, Pen, light, shade
from tongpin.stage.actors.pose import Face, Pose
from tongpin.stage.staging import Sheet

HEIGHT = 62.0
HEAD = 17.0
_FEATHERS = (
    ("#6FA8DC", "#FFF3E0"),
    ("#F2B84B", "#FFF8E6"),
    ("#A98467", "#F6EBDD"),
    ("#E87A6A", "#FFF0E6"),
    ("#8FBF8A", "#FBF6E4"),
)


@dataclass(frozen=True)
class Perch:
    """Where the parts of a bird are in a pose."""

    body: Point
    head: Point
    lean: float  # degrees, head down
    wing: float  # 0 folded .. 1 raised
    up: float


def perch_of(pose: Pose) -> Perch:
    """The bird's carriage in a person's pose: walking is hopping, running or raised arms are flight."""
    hop = abs(math.sin(pose.phase * 2 * math.pi)) if pose.legs in ("walk", "run") else 0.0
    flying = pose.legs == "run" or stretch_of(pose) > 0.3
    wing = 0.5 + 0.5 * math.sin(pose.phase * 4 * math.pi + 1) if pose.legs == "run" else stretch_of(pose)
    down = clamp((pose.pitch + pose.bow * 0.8 - 10) / 28)
    low = 8.0 if pose.legs in ("lie", "sit", "squat") else 0.0
    body = 0.0, -30 + low
    head = 9 + 12 * down, -50 + low + 22 * down
    lift = pose.lift + (pose.seat or 0.0 if pose.legs in ("sit", "lie") else 0.0) + (90.0 if flying else 0.0)
    return Perch(body, head, 34 * down + pose.tilt * 0.6, wing, lift + 7 * hop)


def _feathers(sheet: Sheet) -> tuple[str, str]:
    own = _FEATHERS[sheet.face % len(_FEATHERS)]
    return (sheet.top_colour, own[1]) if sheet.top_colour in PALETTE and sheet.top_colour != "cream" else own


def draw_bird(pen: Pen, sheet: Sheet, pose: Pose) -> None:
    """Everything but the face."""
    at, (plume, breast) = perch_of(pose), _feathers(sheet)
    x, y = at.body
    tucked = at.up > 60
    if not tucked:
        for side in (-3, 6):
            pen.stroke([(side, y + 16), (side + 1, -2)], "#C9803A", 2.2)
            pen.stroke([(side - 4, -0.6), (side + 1, -2), (side + 7, -0.6)], "#C9803A", 2.0)
    pen.solid(curve([(x - 14, y - 2), (x - 44, y + 4), (x - 46, y + 10), (x - 16, y + 12)]), shade(plume, 0.3), 3)
    trunk = curve(
        [
            (x - 22, y + 4),
            (x - 12, y - 14),
            (at.head[0] - 12, at.head[1] - 4),
            (at.head[0] + 10, at.head[1] + 6),
            (x + 21, y + 4),
            (x + 8, y + 20),
            (x - 12, y + 19),
        ]
    )
    pen.solid(trunk, plume, 7)
    with pen.clip(trunk):
        pen.fill(ellipse(x + 11, y + 9, 16, 17), breast, 0.95, blur=2)
    pen.solid(ellipse(*at.head, HEAD, HEAD * 0.95), plume, 5, edge=0.2)
    crest = [
        (at.head[0] - 4, at.head[1] - HEAD * 0.8),
        (at.head[0] - 9, at.head[1] - HEAD * 1.3),
        (at.head[0] + 3, at.head[1] - HEAD * 0.9),
    ]
    pen.solid(curve(crest), plume, 1)
    _draw_wing(pen, (x - 3, y - 4), plume, at.wing)


def _draw_wing(pen: Pen, root: Point, plume: str, raised: float) -> None:
    x, y = root
    angle = math.radians(158 + 110 * raised)  # folded along the back .. straight up and back
    long = 30 + 12 * raised

    def at(along: float, across: float) -> Point:
        c, s = math.cos(angle), math.sin(angle)
        return x + along * long * c - across * s, y + along * long * s * 0.95 + across * c

    outline = [at(-0.18, 0), at(0.2, 9), at(0.7, 7), at(1.1, -1), at(0.74, -8), at(0.2, -10)]
    pen.solid(curve(outline), shade(plume, 0.24), 4)
    for k, across in ((0.62, -7), (0.86, -4)):
        pen.stroke([at(k - 0.3, across + 5), at(k, across)], shade(plume, 0.9), 1.2, alpha=0.5)


def draw_bird_face(pen: Pen, sheet: Sheet, pose: Pose, face: Face) -> None:
    """The eye, the beak and a touch of blush."""
    at = perch_of(pose)
    gape = opening_of(face)
    with pen.placed(at.head, at.lean):
        for side, y in ((-1, -1.5 - 3.5 * gape), (1, 1.5 + 4 * gape)):
            pen.solid(curve([(11, 0.5 * side), (25, y), (12, 5.4 * side)]), "#F0A23C", 1.2, edge=0.2)
        if gape > 0.2:
            pen.fill(curve([(12, -2), (19, 0), (12, 2)]), "mouth")
        if face.lid < 0.15:
            pen.stroke([(1, -3), (5, -1.4), (9, -3)], "lash", 1.2)
        else:
            pen.dot((5, -3.5), 4.2, "#2A2028")
            pen.dot((3.8 + face.gaze[0], -4.9 + face.gaze[1]), 1.4, "pure")
            pen.dot((6.4, -2.2), 0.7, "pure", alpha=0.7)
        pen.glow((1.5, 4.5), 4, 2.6, tint="blush", alpha=0.5)
        pen.stroke([(-9, -12), (-4, -14), (2, -14.4)], light(_feathers(sheet)[0], 0.5), 1.6, alpha=0.5)
