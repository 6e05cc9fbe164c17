"""Weather: pure functions of time, stopped by a roof, silent where nothing falls."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.media.graphics import skia
from tongpin.stage.palette import Palette, build_palette
from tongpin.stage.schemes import SCHEMES
from tongpin.stage.staging import Air
from tongpin.stage.weather import Shelter, draw_ripples, draw_stars, draw_steam, draw_weather, kinds, suits

SIZE = (90, 160)


def palette_of(air: Air) -> Palette:
    """The street's palette in an air."""
    return build_palette(SCHEMES["street"][0], air, indoor=False)


def painted(kind: str, t: float, *, near: bool = True, shelter: Shelter | None = None, pulse: float | None = None) -> np.ndarray:
    """One kind on black."""
    surface = skia.Surface(*SIZE)
    surface.getCanvas().clear(0xFF000000)
    draw_weather(
        surface.getCanvas(), kind, t, size=SIZE, palette=palette_of(Air(hour="night")), near=near, shelter=shelter, pulse=pulse
    )
    return np.array(surface.toarray()[..., :3])


@pytest.mark.parametrize("kind", kinds())
def test_the_same_time_gives_the_same_picture_and_another_time_another(kind: str) -> None:
    near = kind != "stars"
    first = painted(kind, 1.3, near=near)
    assert first.any()
    assert np.array_equal(first, painted(kind, 1.3, near=near))
    assert not np.array_equal(first, painted(kind, 2.9, near=near))


def test_rain_stops_at_a_shelter() -> None:
    roof = Shelter(-10.0, 100.0, 60.0)
    below = painted("rain", 0.7, shelter=roof)[75:]
    assert painted("rain", 0.7)[75:].any()
    assert not below.any()


def test_rain_falls_beside_a_shelter() -> None:
    narrow = painted("rain", 0.7, shelter=Shelter(0.0, 40.0, 60.0))
    assert narrow[80:, 60:].any()


def test_stars_follow_a_pulse() -> None:
    assert painted("stars", 1.0, near=False, pulse=1.0).sum() > 1.3 * painted("stars", 1.0, near=False, pulse=0.0).sum()


def test_stars_stay_above_the_horizon() -> None:
    surface = skia.Surface(*SIZE)
    surface.getCanvas().clear(0xFF000000)
    draw_stars(surface.getCanvas(), 1.0, size=SIZE, palette=palette_of(Air(hour="night")), horizon=50.0)
    assert not surface.toarray()[56:, :, :3].any()


def test_steam_rises_from_its_cup() -> None:
    surface = skia.Surface(*SIZE)
    surface.getCanvas().clear(0xFF000000)
    draw_steam(surface.getCanvas(), 1.0, x=45.0, y=120.0, size=60.0, palette=palette_of(Air()))
    pixels = surface.toarray()[..., :3]
    assert pixels[70:110].any()
    assert not pixels[150:].any()


def test_ripples_stay_on_the_ground() -> None:
    surface = skia.Surface(*SIZE)
    surface.getCanvas().clear(0xFF000000)
    draw_ripples(surface.getCanvas(), 0.4, size=SIZE, palette=palette_of(Air(weather="rain")), ground=(110.0, 150.0))
    assert not surface.toarray()[:100, :, :3].any()


@pytest.mark.parametrize(
    ("air", "expected"),
    [
        (Air(hour="night", weather="clear", season="summer"), ("stars", "fireflies")),
        (Air(weather="rain"), ("rain",)),
        (Air(season="spring"), ("petals",)),
        (Air(season="winter", weather="snow"), ("snow",)),
    ],
)
def test_an_air_brings_its_own_weather(air: Air, expected: tuple[str, ...]) -> None:
    assert suits(palette_of(air), indoor=False) == expected


def test_rain_does_not_fall_indoors() -> None:
    assert suits(palette_of(Air(weather="storm")), indoor=True) == ()
