"""Dressing is drawn or handed back, never dropped."""

from __future__ import annotations

import tomllib
from importlib import resources

import numpy as np
import pytest

from tongpin.media.graphics import skia
from tongpin.stage.lens import lens_for
from tongpin.stage.lightmap import View
from tongpin.stage.looks import look
from tongpin.stage.sets import StageSet, build_set, names
from tongpin.stage.sets.dressing import NATURAL, STEPS
from tongpin.stage.sets.halls import WORDS, hall_of
from tongpin.stage.sets.registry import layout_of
from tongpin.stage.staging import Air

SIZE = (72, 128)
WHOLE = View(1.0, (0.0, 0.0, 72.0, 128.0))


def made(place: str, *dressing: str, hour: str = "day") -> StageSet:
    """A small dressed set."""
    return build_set(place, lens=lens_for(SIZE), air=Air(hour=hour), look=look("soft"), dressing=dressing)  # type: ignore[arg-type]


def picture(stage_set: StageSet) -> np.ndarray:
    """The plate's bytes."""
    return np.array(stage_set.bake(WHOLE).plate.toarray(colorType=skia.kRGBA_8888_ColorType)).astype(int)


def test_a_word_that_nobody_can_draw_comes_back() -> None:
    assert made("cafe", "menu board", "submarine").undrawn == ("submarine",)


@pytest.mark.parametrize("word", sorted(STEPS))
def test_every_word_of_dressing_can_be_drawn_in_some_place(word: str) -> None:
    place = "street" if word in ("shelter", "lights") else "office" if word in ("metal_doors", "charts") else "living_room"
    assert word not in made(place, word).undrawn


@pytest.mark.parametrize(
    ("place", "word"),
    [
        ("cafe", "bread shelves"),
        ("living_room", "christmas_tree"),
        ("street", "red_lantern"),
        ("park", "ferris wheel"),
        ("gym", "hoop"),
    ],
)
def test_dressing_changes_the_picture(place: str, word: str) -> None:
    assert np.abs(picture(made(place)) - picture(made(place, word))).mean() > 0.2


@pytest.mark.parametrize("word", sorted(word for word, hall in WORDS.items() if hall != "platform"))
def test_a_street_becomes_a_hall_with_a_roof(word: str) -> None:
    hall = made("street", word)
    assert hall.indoor
    assert hall.undrawn == ()
    assert len(hall.marks) >= 3


def test_a_street_without_such_words_stays_a_street() -> None:
    assert hall_of(("lamps", "shops")) == ""
    assert not made("street", "lamps").indoor


def test_natural_words_belong_to_sets_that_exist() -> None:
    assert set(NATURAL) == set(names())


def test_dressed_tables_carry_the_cake_on_top_of_the_table() -> None:
    stage_set = made("cafe", "birthday_cake", hour="night")
    cake = next(z for name, z in stage_set.solids.items() if name.startswith("birthday_cake"))
    top = max(z for name, z in stage_set.solids.items() if name.startswith("round_top"))
    assert cake < top


def test_every_place_of_the_lexicon_finds_all_its_dressing() -> None:
    text = resources.files("tongpin.films.lexicon").joinpath("places.toml").read_text("utf-8")
    for name, place in tomllib.loads(text)["places"].items():
        layout = layout_of(place["base"], lens_for(SIZE), dressing=tuple(place["dress"]))
        assert layout.undrawn == (), name
        assert len(layout.marks) >= 2, name
