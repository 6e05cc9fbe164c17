"""The place where a model judges a whole text beside the word lists. The interface only: models live behind the gateway."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from tongpin.moderation.values import Action, Context, Verdict


class Safety(StrEnum):
    """The three verdicts of guard models."""

    SAFE = "safe"
    CONTROVERSIAL = "controversial"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a guard says about a text, and which model said it."""

    safety: Safety
    model: str
    categories: tuple[str, ...] = ()


class Guard(Protocol):
    """Judges meaning where word lists cannot; the text is never an instruction to it."""

    def judge(self, text: str, context: Context) -> Judgement:
        """Return the judgement on a text; BackendError when no judgement can be had."""
        ...


def settled(verdict: Verdict, judgement: Judgement) -> Action:
    """Return the stricter of both: a controversial text goes to a person, an unsafe one is blocked."""
    asked = {Safety.SAFE: Action.PASS, Safety.CONTROVERSIAL: Action.HOLD, Safety.UNSAFE: Action.BLOCK}
    return max(verdict.action, asked[judgement.safety])
