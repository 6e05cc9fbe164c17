"""Hour, weather, season, wetness and tone are separate settings that combine in one place."""

from __future__ import annotations

from typing import get_args

import pytest

from tongpin.stage.palette import build_palette, climate, grade, lab, mix, rgb, season_of, unlab
from tongpin.stage.schemes import SCHEMES
from tongpin.stage.staging import Air, Hour, Season, Tone, Weather

WALL = rgb("#D9A27A")


@pytest.mark.parametrize("text", ["#000000", "#FFFFFF", "#3B78C4", "#F08A2C"])
def test_a_colour_survives_the_way_through_oklab(text: str) -> None:
    assert unlab(*lab(rgb(text))) == pytest.approx(rgb(text), abs=0.004)


def test_mixing_starts_at_the_first_colour_and_ends_at_the_second() -> None:
    red, blue = rgb("#C03020"), rgb("#2040C0")
    assert mix(red, blue, 0.0) == pytest.approx(red, abs=0.004)
    assert mix(red, blue, 1.0) == pytest.approx(blue, abs=0.004)


@pytest.mark.parametrize("hour", get_args(Hour))
@pytest.mark.parametrize("weather", get_args(Weather))
def test_every_hour_goes_with_every_weather(hour: Hour, weather: Weather) -> None:
    for season in get_args(Season):
        light = climate(Air(hour=hour, weather=weather, season=season))
        assert 0.0 <= light.lamp <= 1.0
        assert all(0.0 <= value <= 1.0 for value in (*light.key, *light.sky[0], *light.outdoors))


def test_rain_keeps_the_night_a_night_and_wets_the_ground() -> None:
    night, rain = climate(Air(hour="night")), climate(Air(hour="night", weather="rain"))
    assert rain.night
    assert rain.wet
    assert not night.wet
    assert rain.overcast > night.overcast


def test_wetness_is_apart_from_the_weather() -> None:
    after = climate(Air(weather="clear", wet=True))
    assert after.wet
    assert after.overcast == 0.0


def test_snow_lies_in_winter_and_when_it_snows_but_not_in_winter_rain() -> None:
    assert season_of(Air(season="winter")) == "snow"
    assert season_of(Air(season="autumn", weather="snow")) == "snow"
    assert season_of(Air(season="winter", weather="rain")) == "bare"
    assert season_of(Air(season="spring")) == "spring"


def test_night_darkens_outdoors_more_than_indoors() -> None:
    night = Air(hour="night")
    assert lab(grade(WALL, night, False))[0] < lab(grade(WALL, night, True))[0] < lab(WALL)[0] + 0.02


@pytest.mark.parametrize("tone", [tone for tone in get_args(Tone) if tone != "plain"])
def test_every_tone_changes_a_colour_a_little(tone: Tone) -> None:
    plain, toned = grade(WALL, Air(), True), grade(WALL, Air(tone=tone), True)
    distance = sum((a - b) ** 2 for a, b in zip(lab(plain), lab(toned), strict=True)) ** 0.5
    assert 0.001 < distance < 0.12


def test_asking_for_darkness_puts_lamps_out() -> None:
    assert climate(Air(hour="night", lights=("dark",))).lamp < climate(Air(hour="night")).lamp


def test_a_palette_grades_every_role_but_leaves_lamp_light_alone() -> None:
    palette = build_palette(SCHEMES["cafe"][0], Air(hour="night"), indoor=True)
    assert palette["lit"] == rgb("#FFC46A")
    assert palette["wall"] != rgb(SCHEMES["cafe"][0]["wall"])


def test_haze_pulls_far_things_towards_the_mist() -> None:
    palette = build_palette(SCHEMES["park"][0], Air(), indoor=False)
    mist = lab(palette["mist"])

    def gap(air: float) -> float:
        return sum((a - b) ** 2 for a, b in zip(lab(palette.shade("grass", 0.0, air)), mist, strict=True))

    assert gap(0.7) < gap(0.3) < gap(0.0)
