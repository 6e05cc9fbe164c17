"""Dressing: words that make a place special, each drawn by a small step; what has no step is handed back, never dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tongpin.stage.sets.stageset import StageSet


def dress(s: StageSet, words: tuple[str, ...]) -> tuple[str, ...]:
    """Draw the dressing and return the words that nothing was drawn for."""
    undrawn = []
    for word in words:
        step = STEPS.get(word.replace(" ", "_"))
        if step is None:
            undrawn.append(word)
        else:
            step(s)
    return tuple(undrawn)


STEPS: Mapping[str, Callable[[StageSet], None]] = {}
