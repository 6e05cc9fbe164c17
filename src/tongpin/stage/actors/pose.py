"""A body's pose and a face's expression at one instant: what acting writes and what the rig draws."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Point3 = tuple[float, float, float]
HandShape = Literal["relax", "open", "fist", "point", "hold", "wrap", "pinch", "flat", "thumb", "victory", "type"]
Legs = Literal["stand", "walk", "run", "sit", "lie", "kneel", "cross", "squat", "crawl"]


@dataclass(frozen=True)
class Hand:
    """One hand. `at` is in reach units (arm lengths) from the chest: x to the picture's right, y down, z forward."""

    at: Point3 | None = None  # None hangs by the side
    shape: HandShape = "relax"
    angle: float | None = None  # screen degrees of the fingers; None follows the forearm
    palm: bool = False  # palm towards the viewer
    elbow: Point3 | None = None  # where the elbow likes to go
    grip: float = 0.0  # width in units of what the fingers close around; 0 = nothing


@dataclass(frozen=True)
class Held:
    """A prop in a pose, by name, so that poses stay values that can be cached and sent between processes."""

    prop: str  # a name that `stage/props` can draw
    hand: Literal["left", "right", "both"] = "right"
    angle: float = 0.0
    colour: str = ""
    layer: Literal["back", "body", "hand", "front"] = "hand"
    at: Point3 | None = None  # reach units, where it is not simply in the hand


@dataclass(frozen=True)
class Pose:
    """A body without place or size: figure units, 100 to a head, origin between the feet on the ground."""

    yaw: float = 0.0  # 0 front, +-40 three-quarter, +-90 side, 180 back; positive looks to the picture's right
    turn: float = 0.0  # head on top of the body's yaw
    pitch: float = 0.0  # head: + looks down
    tilt: float = 0.0  # head roll
    lean: float = 0.0  # spine to the side
    weight: float = 0.0  # standing: -1 on the left leg .. 1 on the right
    bow: float = 0.0  # spine forward
    curve: float = 0.0  # S-curve of the spine, -1 .. 1
    twist: float = 0.0  # shoulders against hips
    left: Hand = field(default_factory=Hand)
    right: Hand = field(default_factory=Hand)
    legs: Legs = "stand"
    phase: float = 0.0  # of the walk or run, 0..1
    seat: float | None = None  # seat height, units
    lift: float = 0.0  # off the ground
    breath: float = 0.0  # 0..1
    sway: float = 0.0  # hair and hem follow-through, -1..1
    props: tuple[Held, ...] = ()


@dataclass(frozen=True)
class Face:
    """An expression. Mixtures are ((name, weight), ...) so that a change of feeling can be half-way."""

    feeling: tuple[tuple[str, float], ...] = (("calm", 1.0),)
    lid: float = 1.0  # 0 closed .. 1 open
    brow: float = 0.0
    mouth: tuple[tuple[str, float], ...] = (("rest", 1.0),)
    openness: float = 1.0
    gaze: tuple[float, float] = (0.0, 0.0)  # of the eyes in the head: -1..1 right and down
    wink: float = 0.0  # how far the eye nearer to us is closed besides the lids, 0..1
