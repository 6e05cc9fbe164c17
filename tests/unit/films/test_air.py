"""Hour, weather, season, wetness and tone are read apart from each other."""

from __future__ import annotations

from tongpin.films.air import airs
from tongpin.films.reading import lexicon
from tongpin.films.storyboard import Person, Shot, Storyboard
from tongpin.stage.staging import Air


def air_of(*shots: Shot) -> list[Air]:
    return list(airs(Storyboard(shots=shots), lexicon()))


def test_a_rainy_night_street_is_night_and_rain_and_wet() -> None:
    (air,) = air_of(Shot(place="street", time="night", weather=("rain",)))
    assert (air.hour, air.weather, air.wet) == ("night", "rain", True)


def test_rain_and_night_end_at_a_hard_cut_but_go_on_over_a_soft_one() -> None:
    rain = Shot(place="street", time="night", weather=("rain",))
    assert air_of(rain, Shot(cut="hard", place="park", time="morning"))[1] == Air(hour="day", season="summer")
    soft = air_of(rain, Shot(cut="soft", place="street"))[1]
    assert (soft.hour, soft.weather, soft.wet) == ("night", "rain", True)


def test_a_season_holds_until_another_is_named() -> None:
    seasons = [a.season for a in air_of(Shot(season="autumn"), Shot(cut="hard"), Shot(cut="hard", season="winter"))]
    assert seasons == ["autumn", "autumn", "winter"]


def test_snow_means_winter() -> None:
    assert air_of(Shot(weather=("snow",)))[0].season == "winter"


def test_autumn_sunlight_is_low() -> None:
    assert air_of(Shot(season="autumn", light=("sunlight",)))[0].hour == "golden"


def test_a_hill_under_stars_is_at_night() -> None:
    assert air_of(Shot(place="starry_hill"))[0].hour == "night"


def test_a_feeling_colours_the_scene_when_no_mood_is_named() -> None:
    assert air_of(Shot(people=(Person(role="child", feelings=("sad",)),)))[0].tone == "gloomy"
    assert air_of(Shot(mood=("romantic",), people=(Person(role="child", feelings=("sad",)),)))[0].tone == "romantic"
