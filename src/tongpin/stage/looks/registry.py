"""The looks by name."""

from __future__ import annotations

from tongpin.errors import InputError
from tongpin.stage.looks.anime import ANIME
from tongpin.stage.looks.guochao import GUOCHAO
from tongpin.stage.looks.ink import INK
from tongpin.stage.looks.look import Look
from tongpin.stage.looks.papercut import PAPERCUT
from tongpin.stage.looks.pixel import PIXEL
from tongpin.stage.looks.soft import SOFT
from tongpin.stage.looks.watercolour import WATERCOLOUR

_LOOKS = {each.name: each for each in (SOFT, WATERCOLOUR, ANIME, GUOCHAO, INK, PAPERCUT, PIXEL)}


def look_names() -> tuple[str, ...]:
    """Every look, the house look first."""
    return tuple(_LOOKS)


def look(name: str) -> Look:
    """The look of a name."""
    if name not in _LOOKS:
        known = " ".join(_LOOKS)
        raise InputError(
            f"没有“{name}”这种画风。",
            f"There is no look called {name!r}.",
            hint_zh=f"可选画风:{known}",
            hint_en=f"Looks: {known}",
        )
    return _LOOKS[name]
