"""What a look is: palette, fill, outline and finish, as data and functions. Sets and figures both draw through one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Colour = tuple[float, float, float]
Picture = NDArray[np.uint8]  # rows x columns x RGBA, premultiplied


@dataclass(frozen=True)
class Grain:
    """Where a picture to be finished lies: its scale (1 at 1080x1920), its corner on the plate, whether it is the plate."""

    scale: float = 1.0
    x: int = 0
    y: int = 0
    whole: bool = True


def _same(colour: Colour, role: str) -> Colour:
    return colour


@dataclass(frozen=True)
class Look:
    """A way of painting. `line` and `under` take (canvas, path, colour or side ...) in the units of the Brush."""

    name: str
    zh: str
    recolour: Callable[[Colour, str], Colour] = _same
    flat: bool = False  # no gradients, no texture
    hard: bool = False  # no anti-aliasing
    punched: bool = False  # the brush lifts contrast; a look with a finish of its own does it there
    line: Callable[[Any, Any, Colour, float], None] | None = None
    under: Callable[[Any, Any, float, int], None] | None = None
    finish: Callable[[Picture, Grain], Picture] | None = None
    frame: Callable[[Picture], None] | None = None  # the last step on every whole frame, people included, in place
    sky: Callable[[Any, tuple[float, float], float], None] | None = None  # an ornament on (canvas, size of the sky, unit)
    vignette: float = 0.6
