"""What two parts do with each other: who answers whom, how near they come, and where the other one is for the hands."""

from __future__ import annotations

import math
from typing import Final

from tongpin.media.timebase import to_samples
from tongpin.stage.actors.actions import Act, act_of, is_known
from tongpin.stage.actors.pose import Point3
from tongpin.stage.actors.stature import UNITS_PER_METRE, Stature
from tongpin.stage.staging import Beat, Part

CHEST_M: Final = 0.36  # from the eyes of a person down to the chest
LEAST_S: Final = 0.3  # an answer must find this much free time


def answers(part: Part, others: tuple[Part, ...]) -> tuple[Beat, ...]:
    """Beats that nobody asked for: the other half of what others do to this part."""
    found = []
    for other in others:
        for beat in other.beats:
            reply = _reply(beat, part, only=len(others) == 1)
            if reply is not None and not any(_clashes(reply, own) for own in part.beats):
                found.append(Beat(reply.action, reply.start, reply.length, reply.holds, other.name))
    return tuple(found)


def _reply(beat: Beat, part: Part, *, only: bool) -> Beat | None:
    meant = beat.target == part.name or (only and not beat.target)
    if not meant or not is_known(beat.action):
        return None
    act = act_of(beat.action)
    if not act.answer or (beat.holds and not act.passes):
        return None
    return Beat(act.answer, beat.start, beat.length, beat.holds if act.passes else "")


def _clashes(reply: Beat, own: Beat) -> bool:
    """Whether a part is busy with its hands, or does the same thing by itself."""
    if own.action == reply.action:
        return True
    shared = min(own.start + own.length, reply.start + reply.length) - max(own.start, reply.start)
    return shared > to_samples(LEAST_S) and act_of(own.action).hands == "two" and own.length < reply.length * 1.5


def meets(act: Act, beat: Beat) -> bool:
    """Does this beat want the other one within reach? With a thing in the arms nobody else is needed, unless it changes hands."""
    return act.near > 0 and (not beat.holds or act.passes)


def partner_point(body: Stature, *, gap_m: float, depth_m: float, height_m: float, yaw: float) -> Point3:
    """The other one's chest from the own chest, in reach units, for somebody who faces so many degrees to the right.

    `gap_m` to the side, `depth_m` away from the camera, `height_m` how much higher the other's eyes are.
    """
    turn, k = math.radians(yaw), UNITS_PER_METRE / body.arm
    across = gap_m * math.cos(turn) + depth_m * math.sin(turn)
    ahead = gap_m * math.sin(turn) - depth_m * math.cos(turn)
    return across * k, -height_m * k, ahead * k
