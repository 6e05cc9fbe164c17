"""People of the illustrated stage: `Figure` draws a sheet in a pose, `cast_sheet` and the wardrobe say who wears what.

Poses come from `acting.py`; `pose.py` holds the values both sides share. Start reading at `figure.py`.
"""

from tongpin.stage.actors.build import UNITS_PER_METRE
from tongpin.stage.actors.cast import cast_sheet
from tongpin.stage.actors.feelings import FEELINGS, MOUTHS
from tongpin.stage.actors.figure import Cutout, Figure, Layers
from tongpin.stage.actors.wardrobe import COLOURS, dress, style_hair, wear

__all__ = [
    "COLOURS",
    "FEELINGS",
    "MOUTHS",
    "UNITS_PER_METRE",
    "Cutout",
    "Figure",
    "Layers",
    "cast_sheet",
    "dress",
    "style_hair",
    "wear",
]
