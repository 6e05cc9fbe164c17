"""What places sound like."""

from __future__ import annotations

import tomllib
from importlib import resources

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.media.timebase import SAMPLE_RATE
from tongpin.sound import PLACES, Surroundings, bed, integrated_lufs, loop
from tongpin.sound.ambience import heard_layers, heard_spots

SECOND = SAMPLE_RATE


def recipes(place: str, **around: str | float | bool) -> set[str]:
    return {layer.recipe for layer in heard_layers(place, Surroundings(**around))}  # type: ignore[arg-type]


def test_the_twelve_base_places_have_a_sound() -> None:
    wanted = "cafe classroom office bedroom living_room kitchen street park starry_hill gym seaside studio"
    assert set(PLACES) == set(wanted.split())


@pytest.mark.parametrize("place", ["cafe", "park", "studio"])
def test_a_loop_has_no_seam_and_a_bed_has_the_length_asked_for(place: str) -> None:
    x = loop(place, length=3 * SECOND).mean(1)
    around = np.abs(np.diff(np.r_[x[-2400:], x[:2400]], 2))[2395:2404].max()
    assert around <= 1.5 * np.quantile(np.abs(np.diff(x, 2)), 0.9999)
    long = bed(place, length=5 * SECOND + 7)
    assert long.shape == (5 * SECOND + 7, 2)
    assert np.isfinite(long).all()


def test_birds_sing_by_day_and_crickets_on_summer_nights() -> None:
    assert "bird_sparrow" in recipes("park")
    assert "crickets" not in recipes("park")
    assert recipes("park", hour="night") & {"bird_sparrow", "bird_warbler", "crickets"} == {"crickets"}
    assert "crickets" not in recipes("starry_hill", hour="night", season="winter")


@pytest.mark.parametrize("weather", ["rain", "storm", "snow"])
def test_nothing_sings_in_bad_weather(weather: str) -> None:
    for hour in ("day", "night"):
        assert not recipes("park", weather=weather, hour=hour) & {"bird_sparrow", "bird_warbler", "crickets", "cicadas", "frogs"}


def test_rain_is_on_the_glass_indoors_and_in_the_open_outdoors() -> None:
    assert "rain_window" in recipes("cafe", weather="rain")
    assert "rain_light" not in recipes("cafe", weather="rain")
    assert "rain_light" in recipes("street", weather="rain")
    assert "rain_heavy" in recipes("street", weather="storm")


def test_traffic_is_quieter_at_night() -> None:
    day, night = (
        next(x.lufs for x in heard_layers("street", Surroundings(hour=h)) if x.recipe == "traffic") for h in ("day", "night")
    )
    assert night <= day - 5


def test_an_empty_place_has_no_people() -> None:
    assert "crowd" in recipes("cafe")
    assert "crowd" not in recipes("cafe", busy=0.0)


def test_the_exact_place_may_bring_its_own_sound() -> None:
    assert {layer.recipe for layer in heard_layers("street", Surroundings(), "crowd")} == {"crowd", "leaves"}
    assert {layer.recipe for layer in heard_layers("cafe", Surroundings(), "quiet_room")} == {"room_tone", "air_tone"}


def test_every_place_of_the_lexicon_has_an_ambience() -> None:
    text = resources.files("tongpin.films.lexicon").joinpath("places.toml").read_text(encoding="utf-8")
    for row in tomllib.loads(text)["places"].values():
        assert heard_layers(row["base"], Surroundings(indoor=row.get("indoor")), row.get("amb", ""))


def test_a_place_known_for_single_sounds_has_them_now_and_then() -> None:
    assert [spot.recipe for spot in heard_spots("park", "rooster")] == ["rooster"]
    assert heard_spots("park", "crowd") == ()


def test_a_place_is_as_loud_as_its_layers_say() -> None:
    assert integrated_lufs(loop("cafe", length=4 * SECOND)) == pytest.approx(-30.5, abs=2.5)
    assert integrated_lufs(loop("studio", length=4 * SECOND)) == pytest.approx(-54, abs=2)


def test_an_unknown_place_is_refused() -> None:
    with pytest.raises(InputError, match="moon"):
        loop("moon", length=SECOND)
