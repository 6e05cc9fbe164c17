"""Every action an actor knows, one module per family. Start reading at `phrase.py`, then any family."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tongpin.errors import InputError
from tongpin.stage.actors.actions import (
    chores,
    eating,
    grooming,
    holding,
    meeting,
    moving,
    music,
    outdoors,
    reading,
    resting,
    screens,
    showing,
    talking,
)
from tongpin.stage.actors.actions.phrase import Act, Gesture, Key, Line, Moment, Phrase

__all__ = ["ACTS", "Act", "Gesture", "Key", "Line", "Moment", "Phrase", "act_of", "action_names", "implied_prop", "is_known"]

_FAMILIES: Final = (
    reading, eating, holding, screens, talking, moving, resting, music, showing, chores, grooming, meeting, outdoors,
)
ACTS: Final[Mapping[str, Act]] = MappingProxyType({name: act for family in _FAMILIES for name, act in family.ACTS.items()})


def action_names() -> tuple[str, ...]:
    """The ids of all actions, sorted."""
    return tuple(sorted(ACTS))


def is_known(action: str) -> bool:
    """Can an actor do this?"""
    return action in ACTS


def act_of(action: str) -> Act:
    """The action with this id; unknown ids raise InputError."""
    if action not in ACTS:
        raise InputError(
            f"演员不会这个动作：{action}",
            f"no actor knows the action {action!r}",
            hint_zh="请改用已有的动作，例如 read、walk、drink、talk。",
            hint_en="Use one of the known actions, such as read, walk, drink or talk.",
        )
    return ACTS[action]


def implied_prop(action: str) -> str:
    """The thing that this action needs in the hand when nobody said which; empty when none."""
    return act_of(action).prop
