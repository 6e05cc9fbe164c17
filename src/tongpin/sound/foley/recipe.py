"""What a recipe is: a function that makes one kind of sound, and what the renderer must know about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tongpin.sound.signal.arrays import SR, Random, Signal

Kind = Literal["hit", "run", "bed"]


@dataclass(frozen=True)
class Take:
    """One performance of a recipe. A hit has its own length, so its `n` is 0."""

    r: Random
    k: float = 0.5  # intensity 0..1
    n: int = 0  # samples wanted
    pace: float = 0.0  # seconds between events of a run; 0 is the recipe's own

    @property
    def seconds(self) -> float:
        """Length wanted, in seconds."""
        return self.n / SR


Play: TypeAlias = Callable[[Take], Signal]


@dataclass(frozen=True)
class Recipe:
    """A sound that can be made.

    `level` is the loudness of the loudest 0.1 s of a hit, 0.4 s of a run or of the whole bed, at intensity 0.5 and 1 m.
    `hiss` says that it is noise and must not hold a fixed tone.
    """

    name: str
    play: Play
    kind: Kind
    level: float
    seconds: float = 0.0
    hiss: bool = False
    shortest: float = 1.0  # seconds; less leaves no room for its course
