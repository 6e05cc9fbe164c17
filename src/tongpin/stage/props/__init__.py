"""Things on the stage: own drawings for what stories need most, the art collection for the rest. Start with `catalogue.py`."""

from tongpin.stage.props.catalogue import Entry, Prop, art_of, entry_of, has_art, own_names, paint_prop, prop
from tongpin.stage.props.naming import find_art
from tongpin.stage.props.sheet import sheet

__all__ = ["Entry", "Prop", "art_of", "entry_of", "find_art", "has_art", "own_names", "paint_prop", "prop", "sheet"]
