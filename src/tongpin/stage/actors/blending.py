"""Laying key poses over each other and mixing them: the arithmetic of `Gesture`, and its rounding to a drawable `Pose`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final, Literal

from tongpin.stage.actors.actions.phrase import Gesture, Mixture
from tongpin.stage.actors.pose import Hand, Held, Point3, Pose
from tongpin.stage.actors.stature import Stature, forearm_angle

_ADDED: Final = ("turn", "pitch", "tilt", "lean", "bow", "curve", "twist", "lift", "sway", "swing", "brow")
_MIRRORED: Final = ("yaw", "turn", "tilt", "lean", "curve", "twist", "weight", "swing")
Side = Literal["left", "right"]


def lay_over(base: Gesture, top: Gesture) -> Gesture:
    """The base pose with everything that `top` says."""
    taken = {side for side in ("left", "right") if getattr(top, side) is not None}
    spare = Hand() if base.paired and len(taken) == 1 else None
    named = {held.prop for held in top.props}
    kept = tuple(h for h in base.props if h.hand not in taken and not (h.hand == "both" and (len(taken) == 2 or h.prop in named)))
    return Gesture(
        left=top.left or spare or base.left,
        right=top.right or spare or base.right,
        yaw=base.yaw if top.yaw is None else top.yaw,
        weight=base.weight if top.weight is None else top.weight,
        legs=top.legs or base.legs,
        seat=base.seat if top.seat is None else top.seat,
        phase=top.phase or base.phase,
        paired=top.paired or (base.paired and not taken),
        props=kept + top.props,
        feeling=base.feeling + top.feeling,
        lid=base.lid * top.lid,
        mouth=top.mouth or base.mouth,
        openness=top.openness if top.mouth else base.openness,
        gaze=top.gaze or base.gaze,
        step=(base.step[0] + top.step[0], base.step[1] + top.step[1]),
        **{name: getattr(base, name) + getattr(top, name) for name in _ADDED},
    )


def mix(a: Gesture, b: Gesture, share: float, body: Stature) -> Gesture:
    """A whole pose between two whole poses; what cannot be mixed changes half-way."""
    if share <= 0 or a is b:
        return a
    if share >= 1:
        return b
    late = b if share >= 0.5 else a
    return Gesture(
        left=_mix_hands(a.left, b.left, share, (body, -1, a.yaw or 0.0)),
        right=_mix_hands(a.right, b.right, share, (body, 1, a.yaw or 0.0)),
        yaw=_number(a.yaw, b.yaw, share),
        weight=_number(a.weight, b.weight, share),
        legs=late.legs,
        seat=_number(a.seat, b.seat, share),
        phase=late.phase,
        paired=late.paired,
        props=_mix_props(a.props, b.props, share),
        feeling=mix_feelings(a.feeling, b.feeling, share),
        lid=a.lid + (b.lid - a.lid) * share,
        mouth=late.mouth,
        openness=a.openness + (b.openness - a.openness) * share,
        gaze=late.gaze,
        step=(a.step[0] + (b.step[0] - a.step[0]) * share, a.step[1] + (b.step[1] - a.step[1]) * share),
        **{name: getattr(a, name) + (getattr(b, name) - getattr(a, name)) * share for name in _ADDED},
    )


def _number(a: float | None, b: float | None, share: float) -> float | None:
    if a is None or b is None:
        return b if share >= 0.5 else a
    return a + (b - a) * share


def mix_points(a: Point3, b: Point3, share: float) -> Point3:
    """A point on the straight way between two."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def _mix_hands(a: Hand | None, b: Hand | None, share: float, of: tuple[Stature, int, float]) -> Hand:
    a, b = a or Hand(), b or Hand()
    if a == b:
        return a
    body, side, yaw = of
    late = b if share >= 0.5 else a
    start, end = (body.hanging(side) if h.at is None else h.at for h in (a, b))
    elbow = mix_points(a.elbow, b.elbow, share) if a.elbow and b.elbow else late.elbow
    angles = [forearm_angle(body, h, side, yaw) if h.angle is None else h.angle for h in (a, b)]
    turn = (angles[1] - angles[0] + 180) % 360 - 180
    angle = None if a.angle is None and b.angle is None else angles[0] + turn * share
    return Hand(mix_points(start, end, share), late.shape, angle, late.palm, elbow, late.grip)


def _mix_props(a: tuple[Held, ...], b: tuple[Held, ...], share: float) -> tuple[Held, ...]:
    late = b if share >= 0.5 else a
    if a == b:
        return a
    other = {held.prop: held for held in (a if share >= 0.5 else b)}
    back = 1 - share if share >= 0.5 else share
    return tuple(_mix_held(held, other.get(held.prop), back) for held in late)


def _mix_held(held: Held, other: Held | None, share: float) -> Held:
    if other is None or other == held:
        return held
    turn = (other.angle - held.angle + 180) % 360 - 180
    at = mix_points(held.at, other.at, share) if held.at and other.at else held.at
    return replace(held, angle=held.angle + turn * share, at=at)


def mix_feelings(a: Mixture, b: Mixture, share: float) -> Mixture:
    """Weighted sum of two mixtures, in the order in which the names first appear."""
    if a == b:
        return a
    weights: dict[str, float] = {}
    for mixture, part in ((a, 1 - share), (b, share)):
        for name, weight in mixture:
            weights[name] = weights.get(name, 0.0) + weight * part
    return tuple((name, weight) for name, weight in weights.items() if weight > 0.001)


def mirrored(g: Gesture) -> Gesture:
    """The same pose seen in a mirror, for somebody who faces the picture's left."""
    turned: dict[str, Any] = {name: None if getattr(g, name) is None else -getattr(g, name) for name in _MIRRORED}
    phase = (g.phase + 0.5) % 1.0 if g.legs in ("walk", "run", "crawl") else g.phase
    return replace(g, left=_flip(g.right), right=_flip(g.left), phase=phase, props=tuple(map(_flip_held, g.props)),
            step=(-g.step[0], g.step[1]), **turned)


def other_hand(g: Gesture) -> Gesture:
    """The same pose with left and right hand changed, the body as it was."""
    return replace(g, left=_flip(g.right), right=_flip(g.left), props=tuple(map(_flip_held, g.props)))


def _flip(hand: Hand | None) -> Hand | None:
    if hand is None:
        return None
    at, elbow = ((-p[0], p[1], p[2]) if p else None for p in (hand.at, hand.elbow))
    return replace(hand, at=at, elbow=elbow, angle=None if hand.angle is None else 180 - hand.angle)


def _flip_held(held: Held) -> Held:
    hand: Literal["left", "right", "both"] = {"left": "right", "right": "left"}.get(held.hand, "both")  # type: ignore[assignment]
    return replace(held, hand=hand, angle=-held.angle, at=(-held.at[0], held.at[1], held.at[2]) if held.at else None)


_SEATED: Final = frozenset(("sit", "cross", "lie", "squat"))  # legs that need the height of the hips


def to_pose(g: Gesture, *, breath: float) -> Pose:
    """Round a whole pose to what is drawn, so that poses which look the same are the same and the drawings can be kept."""
    return Pose(
        yaw=_round((g.yaw or 0.0) + g.swing, 2),
        turn=_round(g.turn, 2),
        pitch=_round(g.pitch, 2),
        tilt=_round(g.tilt, 1),
        lean=_round(g.lean, 1),
        weight=_round(g.weight or 0.0, 0.1),
        bow=_round(g.bow, 1),
        curve=_round(g.curve, 0.1),
        twist=_round(g.twist, 2),
        left=_round_hand(g.left or Hand()),
        right=_round_hand(g.right or Hand()),
        legs=g.legs or "stand",
        phase=round(g.phase % 1.0, 4),
        seat=_round(g.seat, 1) if g.seat is not None and g.legs in _SEATED else None,
        lift=_round(g.lift, 1),
        breath=_round(breath, 0.1),
        sway=_round(g.sway, 0.1),
        props=tuple(replace(h, angle=_round(h.angle, 2), at=_round_point(h.at, 0.02)) for h in g.props),
    )


def _round(value: float, step: float) -> float:
    return round(round(value / step) * step, 4) + 0.0


def _round_point(p: Point3 | None, step: float) -> Point3 | None:
    return (_round(p[0], step), _round(p[1], step), _round(p[2], step)) if p else None


def _round_hand(hand: Hand) -> Hand:
    angle = None if hand.angle is None else _round(hand.angle, 2)
    return replace(hand, at=_round_point(hand.at, 0.01), angle=angle, elbow=_round_point(hand.elbow, 0.05),
            grip=_round(hand.grip, 1))
