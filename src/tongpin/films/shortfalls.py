"""Words for camera, effects, weather, light, time and music that nobody here knows, as hands write them: told, not dropped."""

from __future__ import annotations

from collections.abc import Iterator

from tongpin.films.reading import Lexicon
from tongpin.films.storyboard import Shot, Storyboard, Unmet

EFFECTS = frozenset(("zoom_fx", "flash", "sparkle", "steam", "petals", "leaves", "confetti", "fade"))
NOT_DRAWN = frozenset(("rainbow",))


def shortfalls(board: Storyboard, lexicon: Lexicon) -> tuple[Unmet, ...]:
    """Everything of the kind in a film, shot by shot, each word once a shot."""
    return tuple(unmet for index, shot in enumerate(board.shots) for unmet in _of_shot(shot, index, lexicon))


def _of_shot(shot: Shot, index: int, lexicon: Lexicon) -> Iterator[Unmet]:
    for word in dict.fromkeys(_undone(shot, lexicon)):
        yield Unmet(what=word, why_zh="画面还做不到，没有表现", why_en="not among what the stage can show", shot=index)


def _undone(shot: Shot, lexicon: Lexicon) -> Iterator[str]:
    yield from (word for word in shot.camera if word not in lexicon.cameras)
    yield from (word for word in shot.fx if word not in EFFECTS)
    named = {"time": [shot.time], "season": [shot.season], "festival": [shot.festival]}
    for table, words in {**named, "weather": shot.weather, "light": shot.light}.items():
        yield from (word for word in words if word and (word not in lexicon.airs[table] or word in NOT_DRAWN))
    yield from (word for word in shot.music if word not in lexicon.musics)
