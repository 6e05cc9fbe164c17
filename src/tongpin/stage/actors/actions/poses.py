"""Hands and key poses that many actions share.

Reach units: 1 is an arm's length from the chest; x to the picture's right, y down, z forward.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from tongpin.stage.actors.actions.phrase import Gesture, Line, Moment
from tongpin.stage.actors.pose import Hand, HandShape, Held, Point3

Layer = Literal["back", "body", "hand", "front"]


def hand(x: float, y: float, z: float, shape: HandShape = "relax", *, angle: float | None = None, palm: bool = False,
        grip: float = 0.0) -> Hand:
    """A hand at a place."""
    return Hand((x, y, z), shape, angle, palm, None, grip)


def on_hip(side: int = 1) -> Hand:
    """A fist on the hip with the elbow out; side 1 right, -1 left."""
    return Hand((side * 0.35, 0.62, 0.02), "fist", 145.0 if side > 0 else 35.0, False, (side * 1.0, 0.15, -0.25))


def held(m: Moment, side: Literal["left", "right", "both"] = "right", *, angle: float = 0.0, at: Point3 | None = None,
        layer: Layer = "hand") -> tuple[Held, ...]:
    """The prop of the beat in a hand or at a place; nothing when the beat has none."""
    return (Held(m.prop, side, angle, m.colour, layer, at),) if m.prop else ()


def moved(h: Hand | None, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Hand | None:
    """The same hand somewhere else."""
    if h is None or h.at is None:
        return h
    return replace(h, at=(h.at[0] + x, h.at[1] + y, h.at[2] + z))


def both_moved(g: Gesture, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Gesture:
    """The same key pose with both hands, and what lies between them, somewhere else."""
    props = tuple(replace(p, at=(p.at[0] + x, p.at[1] + y, p.at[2] + z)) if p.at else p for p in g.props)
    return replace(g, left=moved(g.left, x, y, z), right=moved(g.right, x, y, z), props=props)


def desk(m: Moment, above: float = 0.0) -> float:
    """Height of a hand that rests on the table, or where a table would be; `above` in reach units."""
    low = 0.46 if m.legs != "stand" else 0.60
    return (low if m.table is None else m.table) - 0.06 - above


def pocket(m: Moment) -> Gesture:
    """The right hand at the pocket or bag, or on the table, where things come from and go to."""
    if m.table is not None and m.legs == "sit":
        return Gesture(right=hand(0.50, desk(m), 0.62, "relax", angle=40), pitch=8, bow=3)
    return Gesture(right=hand(0.30, 0.84 if m.legs == "stand" else 0.72, -0.12, "relax", angle=100), twist=-4, tilt=1, pitch=4)


def begin(m: Moment, pose: Gesture, *, fetch: float = 0.5) -> Line:
    """Start in a pose when the shot opens in the middle of the action, else take the thing out first."""
    if m.opening or m.in_hand or not m.prop:
        return Line(m, pose)
    return Line(m, pocket(m)).to(0.15, pocket(m)).to(fetch, pose, ease="over")


def finish(line: Line, pose: Gesture | None = None) -> Line:
    """Put the thing away again where the shot goes on without it, else hold to the end."""
    m = line.m
    if pose is not None:
        line.to(0.35, pose)
    if m.closing or m.goes_on or not m.prop:
        return line.rest()
    spare = (m.length - line.now) * m.rate
    if spare > 0.6:
        line.hold(spare - 0.6)
    return line.to(0.5, pocket(m), ease="in")
