"""Reading: from a person's words to a storyboard, without a model. Start at `reader.py`; the words live in `films/lexicon`."""

from tongpin.films.reading.entries import (
    ActionEntry,
    AirEntry,
    CameraEntry,
    ColourEntry,
    FeelingEntry,
    GarmentEntry,
    MusicEntry,
    ObjectEntry,
    PersonEntry,
    PlaceEntry,
    SoundEntry,
)
from tongpin.films.reading.lexicon import Lexicon, lexicon
from tongpin.films.reading.reader import read_storyboard

__all__ = [
    "ActionEntry",
    "AirEntry",
    "CameraEntry",
    "ColourEntry",
    "FeelingEntry",
    "GarmentEntry",
    "Lexicon",
    "MusicEntry",
    "ObjectEntry",
    "PersonEntry",
    "PlaceEntry",
    "SoundEntry",
    "lexicon",
    "read_storyboard",
]
