"""Shortfalls: what the stage cannot show of a shot's words is told, and what it can is not."""

from __future__ import annotations

from typing import Any

import pytest

from tongpin.films.reading import lexicon
from tongpin.films.shortfalls import EFFECTS, shortfalls
from tongpin.films.storyboard import Shot, Storyboard


def told(**shot: Any) -> list[str]:
    return [unmet.what for unmet in shortfalls(Storyboard(shots=(Shot(**shot),)), lexicon())]


def test_a_camera_that_nobody_operates_is_told() -> None:
    assert told(camera=("close_up", "no_such_camera", "pan")) == ["no_such_camera"]


@pytest.mark.parametrize(
    "shot",
    [
        {"camera": ("close_up", "near", "medium", "full", "wide", "top")},
        {"camera": ("aerial", "push_in", "pull_out", "follow", "handheld", "static")},
        {"fx": tuple(sorted(EFFECTS))[:6]},
        {"weather": ("rain", "wind", "snow", "fog"), "time": "night", "season": "winter", "festival": "christmas"},
        {"light": ("neon", "moonlight", "candle"), "music": ("warm", "guofeng"), "mood": ("healing",)},
        {},
    ],
)
def test_what_is_shown_and_played_is_not_told(shot: dict[str, Any]) -> None:
    assert told(**shot) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("fx", ("explosion",)),
        ("weather", ("hail",)),
        ("light", ("laser",)),
        ("time", "teatime"),
        ("season", "monsoon"),
        ("festival", "carnival"),
        ("music", ("polka",)),
        ("weather", ("rainbow",)),
    ],
)
def test_a_word_of_a_hand_written_storyboard_that_nobody_knows_is_told(field: str, value: Any) -> None:
    assert told(**{field: value}) == [value if isinstance(value, str) else value[0]]


def test_every_shortfall_names_its_shot_once() -> None:
    board = Storyboard(shots=(Shot(), Shot(camera=("zoetrope", "zoetrope"))))
    assert [(unmet.what, unmet.shot) for unmet in shortfalls(board, lexicon())] == [("zoetrope", 1)]
