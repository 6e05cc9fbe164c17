"""From the ids of the lexicon to sounds."""

from __future__ import annotations

import tomllib
from importlib import resources
from itertools import chain

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.media.timebase import to_samples
from tongpin.sound import choose_style, clash, entries, entry, ground, names, single, sounded


def lexicon(name: str) -> dict[str, dict[str, dict[str, list[str]]]]:
    return tomllib.loads(resources.files("tongpin.films.lexicon").joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def test_every_sound_of_the_lexicon_can_be_made() -> None:
    assert set(lexicon("sounds")["sounds"]) <= set(entries())


def test_every_sound_that_an_action_makes_can_be_made() -> None:
    made = chain.from_iterable(row.get("sounds", []) for row in lexicon("actions")["actions"].values())
    assert set(made) <= set(entries())


def test_every_genre_and_mood_of_the_lexicon_has_a_style() -> None:
    music = lexicon("music")
    for id_ in chain(music["genre"], music["mood"]):
        assert choose_style([id_]).bpm[0] >= 48


def test_every_entry_names_a_recipe_and_sounds_that_exist() -> None:
    for row in entries().values():
        assert row.recipe in names()
        assert not row.indoors or row.indoors in names()
        assert row.clashes <= set(entries())


def test_clashes_hold_in_both_directions() -> None:
    for row in entries().values():
        assert all(row.id in entry(other).clashes for other in row.clashes)
    assert clash(["rain", "birds", "page_turn"]) == (("birds", "rain"),)
    assert clash(["page_turn", "nothing"]) == ()


def test_what_nobody_sings_by_day_and_in_rain_clashes() -> None:
    for living in ("birds", "crickets", "cicada"):
        assert living in entry("rain").clashes
        assert living in entry("thunder").clashes
    assert "crickets" in entry("birds").clashes


def test_louder_words_make_louder_sounds() -> None:
    faint, plain, loud = (np.abs(sounded("knock", level=level).audio).max() for level in (-1.0, 0.0, 1.0))
    assert faint < 0.6 * plain < 0.6 * loud


def test_a_sound_from_outside_is_dull_in_a_room() -> None:
    free, inside = (sounded("car_horn", indoor=indoor).audio.mean(1) for indoor in (False, True))
    bright = [float(np.abs(np.diff(x)).mean() / np.abs(x).mean()) for x in (free, inside)]
    assert bright[1] < 0.8 * bright[0]


def test_rain_becomes_rain_on_the_window_indoors() -> None:
    length = to_samples(1)
    assert not np.array_equal(sounded("rain", length=length).audio, sounded("rain", length=length, indoor=True).audio)


def test_an_unknown_sound_is_refused_with_a_next_step() -> None:
    with pytest.raises(InputError) as caught:
        sounded("nobody_makes_this")
    assert caught.value.hint_zh
    assert caught.value.hint_en


def test_the_ground_follows_place_and_weather() -> None:
    assert ground("cafe", weather="snow", indoor=True) == "wood"
    assert ground("park") == "grass"
    assert ground("park", season="autumn") == "leaves"
    assert ground("street", weather="snow") == "snow"
    for place in ("cafe", "park", "seaside", "street"):
        assert f"step_{ground(place)}" in names("hit")
        assert f"steps_{ground(place)}" in names("run")


def test_one_event_of_a_rhythm_is_a_single_hit() -> None:
    for many in ("knock", "drum", "keyboard", "chop", "ball_bounce", "applause", "footsteps"):
        assert entry(single(many)).kind == "hit"
        assert single(many) != many
    assert single("page_turn") == "page_turn"


def test_every_single_clap_can_be_made() -> None:
    # A clap is cut out of a second of noise: one in fifteen was cut beyond its end.
    assert all(len(sounded("clap", seed=seed).audio) for seed in range(64))
