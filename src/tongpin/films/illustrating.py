"""Places that a text leaves out: a story stays where it is, and an essay, which shows nothing, gets views of the world."""

from __future__ import annotations

import re
import zlib

from tongpin.films.dressing import implied_place
from tongpin.films.reading import Lexicon
from tongpin.films.storyboard import Line, Shot, Storyboard, Unmet

# Places and hours that go with any thought; each neighbour differs from the last in light and in width.
VIEWS = (
    ("seaside", "dusk"),
    ("street", "night"),
    ("forest", "morning"),
    ("starry_hill", "night"),
    ("park", "afternoon"),
    ("city", "dusk"),
    ("lakeside", "dawn"),
)
SENTENCE = re.compile(r"[^。！？!?；;\n]+[。！？!?；;\n]*")
LONG_ENOUGH = 12  # letters that are worth a view of their own; about three seconds of speech
MOST_SHOTS = 40


def illustrate(board: Storyboard) -> Storyboard:
    """The board with views, if it shows nothing at all by itself."""
    if any(_shows(shot) for shot in board.shots):
        return board
    first = zlib.crc32(board.text.encode()) % len(VIEWS)
    shots: list[Shot] = []
    for shot in board.shots:
        for lines in _stretches(shot):
            place, hour = VIEWS[(first + len(shots)) % len(VIEWS)]
            cut = shot.cut if not shots else "implied"
            words = "".join(line.text for line in lines) or shot.words
            update = {"lines": lines, "place": place, "time": hour, "cut": cut, "words": words}
            shots.append(shot.model_copy(update=update))
    zh, en = "文案没有写画面，配了风景", "the text describes no picture; it is shown over landscapes"
    unmet = (*board.unmet, Unmet(what="画面", why_zh=zh, why_en=en))
    return board.model_copy(update={"shots": tuple(shots[:200]), "unmet": unmet[:200]})


def stay(board: Storyboard, lexicon: Lexicon) -> Storyboard:
    """The board where a story stays in its place until another is named or meant."""
    shots: list[Shot] = []
    for shot in board.shots:
        place = shot.place or (shots[-1].place if shots and not implied_place(shot, lexicon) else None)
        shots.append(shot if place == shot.place else shot.model_copy(update={"place": place}))
    return board.model_copy(update={"shots": tuple(shots)})


def _shows(shot: Shot) -> bool:
    return bool(shot.place or shot.people or shot.objects or shot.weather or shot.festival or shot.fx)


def _stretches(shot: Shot) -> list[tuple[Line, ...]]:
    """The lines of a shot in stretches of a sentence or more."""
    pieces = [line.model_copy(update={"text": text}) for line in shot.lines for text in SENTENCE.findall(line.text)]
    if not pieces or len(pieces) > MOST_SHOTS:
        return [shot.lines]
    out: list[list[Line]] = [[]]
    for piece in pieces:
        if sum(len(line.text) for line in out[-1]) >= LONG_ENOUGH:
            out.append([])
        kept = tuple(word for word in piece.emphasis if word in piece.text)
        out[-1].append(piece.model_copy(update={"emphasis": kept}))
    return [tuple(lines) for lines in out]
