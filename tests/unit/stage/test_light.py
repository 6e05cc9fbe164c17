"""Light: two soft images, exact on half-covered pixels, dimmer before a lamp than behind it."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.media.graphics import skia
from tongpin.stage.light import Light, Rays
from tongpin.stage.palette import WHITE, climate
from tongpin.stage.staging import Air

SIZE = (120, 200)


def light_of(hour: str = "night", ambient: tuple[float, float, float] = (0.5, 0.4, 0.6)) -> Light:
    """A light with one lamp in the middle, 1.5 m away."""
    rays = Rays.of(climate(Air(hour=hour)), SIZE, side=-1, ambient=ambient)  # type: ignore[arg-type]
    light = Light(rays)
    light.glow((60.0, 80.0), 50.0, (1.0, 0.7, 0.3), alpha=0.8, z=1.5)
    return light


def test_a_lamp_lifts_the_night_around_it() -> None:
    light = light_of()
    near, far = light.at(60, 80)[0], light.at(5, 195)[0]
    assert near[0] > far[0] + 0.2


def test_a_glow_veils_what_is_behind_it_more_than_what_stands_before_it() -> None:
    light = light_of()
    behind, before = light.at(60, 80, z=2.0)[1], light.at(60, 80, z=0.0)[1]
    assert behind[0] > 2 * before[0]


def test_a_tint_is_the_light_at_its_point() -> None:
    light = light_of()
    multiplied, screened = light.at(60, 80, z=0.0)
    surface = skia.Surface(1, 1)
    surface.getCanvas().drawPaint(skia.Paint(Color4f=skia.Color4f(0.5, 0.5, 0.5, 1), ColorFilter=light.tint(60, 80)))
    red = surface.toarray(colorType=skia.kRGBA_8888_ColorType)[0, 0, 0] / 255
    assert red == pytest.approx(0.5 * multiplied[0] * (1 - screened[0]) + screened[0], abs=0.01)


def test_lighting_a_cutout_keeps_its_coverage_and_leaves_no_fringe() -> None:
    light = light_of()
    surface = skia.Surface(*SIZE)

    def draw(canvas: object) -> None:
        canvas.drawPaint(skia.Paint(Color4f=skia.Color4f(0.8, 0.2, 0.2, 0.5)))  # type: ignore[attr-defined]

    canvas = surface.getCanvas()
    canvas.clear(0)
    draw(canvas)
    light.light_cutout(canvas, draw, z=2.0)
    pixels = surface.toarray(colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
    assert np.ptp(pixels[..., 3]) <= 1
    assert abs(int(pixels[0, 0, 3]) - 128) <= 1
    assert (pixels[..., :3].max(2) <= pixels[..., 3] + 1).all()


def test_daylight_without_ambient_leaves_the_middle_bright() -> None:
    light = light_of("day", WHITE)
    assert min(light.at(60, 90)[0]) > 0.9


def test_the_vignette_follows_the_window() -> None:
    light = light_of("golden", WHITE)
    framed = light.framed((0.0, 0.0, 60.0, 100.0))
    assert framed.at(58, 98)[0][1] < light.at(58, 98)[0][1]


def test_a_contact_shadow_darkens_only_around_its_point() -> None:
    surface = skia.Surface(*SIZE)
    surface.getCanvas().clear(0xFFFFFFFF)
    light_of().contact_shadow(surface.getCanvas(), (60.0, 150.0), 20.0)
    pixels = surface.toarray()
    assert pixels[150, 60, 0] < 240
    assert pixels[20, 20, 0] == 255
