"""The looks a film can be painted in. Start with `look.py`; each further module is one look."""

from tongpin.stage.looks.anime import ANIME
from tongpin.stage.looks.guochao import GUOCHAO
from tongpin.stage.looks.ink import INK
from tongpin.stage.looks.look import Grain, Look
from tongpin.stage.looks.papercut import PAPERCUT
from tongpin.stage.looks.pixel import PIXEL
from tongpin.stage.looks.registry import look, look_names
from tongpin.stage.looks.soft import SOFT
from tongpin.stage.looks.watercolour import WATERCOLOUR

__all__ = ["ANIME", "GUOCHAO", "INK", "PAPERCUT", "PIXEL", "SOFT", "WATERCOLOUR", "Grain", "Look", "look", "look_names"]
