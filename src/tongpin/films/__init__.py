"""Words become films here. Start at `storyboard.py` (the document), `timeline.py` (when) and `film.py` (all of it).

Nothing is imported here, so that reading a sentence loads neither Skia nor sound.
"""
