"""The light as arrays: the same as drawn with Skia, on plates and on cut-outs, wherever they lie."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.media.graphics import skia
from tongpin.stage.easel import Easel, image_of
from tongpin.stage.light import Light, Rays
from tongpin.stage.lightmap import LightMap, View
from tongpin.stage.palette import climate
from tongpin.stage.staging import Air

SIZE = (96, 160)
Pixels = npt.NDArray[np.uint8]


def light_of(air: Air) -> Light:
    light = Light(Rays.of(climate(air), SIZE, side=1, ambient=(0.62, 0.66, 0.9)))
    light.glow((30, 40), 40, (1.0, 0.8, 0.5), alpha=0.6, z=1.0)
    light.shaft([(60, 0), (96, 0), (70, 120), (40, 120)], (1.0, 0.95, 0.8), alpha=0.5, blur=4.0)
    return light


AIRS = [Air(), Air(hour="night"), Air(hour="golden", tone="warm"), Air(weather="storm", tone="gloomy")]
WHOLE = View(1.0, (0.0, 0.0, 96.0, 160.0))


def plate(size: tuple[int, int] = SIZE) -> Pixels:
    """Every level of grey and some colours, opaque."""
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    return np.stack([x * 255 // size[0], y * 255 // size[1], (x + y) % 256, np.full_like(x, 255)], 2).astype(np.uint8)


def cutout(size: tuple[int, int] = (40, 30)) -> Pixels:
    """A premultiplied picture with every coverage from none to full."""
    random = np.random.default_rng(5)
    alpha = np.tile(np.linspace(0, 255, size[0]).astype(np.int64), (size[1], 1))
    colour = (random.integers(0, 256, (size[1], size[0], 3)) * alpha[..., None]) // 255
    return np.concatenate([colour, alpha[..., None]], 2).astype(np.uint8)


def drawn(picture: Pixels, light: Light) -> Pixels:
    """The plate lit by Skia."""
    easel = Easel((picture.shape[1], picture.shape[0]))
    easel.canvas.drawImage(image_of(picture), 0, 0)
    light.light_opaque(easel.canvas)
    return easel.pixels


@pytest.mark.parametrize("air", AIRS)
def test_a_plate_is_lit_as_skia_lights_it(air: Air) -> None:
    light = light_of(air)
    difference = np.abs(LightMap(light, WHOLE).on_opaque(plate()).astype(int) - drawn(plate(), light))
    assert difference.max() <= 2


@pytest.mark.parametrize("air", AIRS)
def test_lighting_a_plate_leaves_it_opaque_and_changes_it(air: Air) -> None:
    lit = LightMap(light_of(air), WHOLE).on_opaque(plate())
    assert (lit[..., 3] == 255).all()
    assert np.abs(lit.astype(int) - plate()).mean() > 1


@pytest.mark.parametrize("air", AIRS)
@pytest.mark.parametrize("share", [0.0, 0.28, 1.0])
def test_a_cut_out_keeps_its_coverage_and_no_channel_shines_beyond_it(air: Air, share: float) -> None:
    picture = cutout()
    lit = LightMap(light_of(air), WHOLE, share=share, z=0.0).on_cutout(picture, 10, 20)
    assert (lit[..., 3] == picture[..., 3]).all()
    assert (lit[..., :3].max(2) <= lit[..., 3]).all()


def test_what_is_not_covered_stays_empty() -> None:
    empty = np.zeros((30, 40, 4), np.uint8)
    assert not LightMap(light_of(Air(hour="night")), WHOLE).on_cutout(empty, 5, 5).any()


def test_a_fully_covered_cut_out_is_lit_like_the_plate_under_it() -> None:
    light = LightMap(light_of(Air(hour="golden")), WHOLE)
    lit = light.on_opaque(plate())
    assert np.abs(light.on_cutout(plate()[50:90, 30:80], 30, 50).astype(int) - lit[50:90, 30:80]).max() <= 1


@pytest.mark.parametrize(("x", "y"), [(0, 0), (56, 130), (0, 130), (56, 0)])
def test_a_cut_out_may_touch_every_edge_of_the_plate(x: int, y: int) -> None:
    light = LightMap(light_of(Air()), WHOLE)
    lit = light.on_opaque(plate())[y : y + 30, x : x + 40]
    assert np.abs(light.on_cutout(plate()[y : y + 30, x : x + 40], x, y).astype(int) - lit).max() <= 1


def test_a_part_of_the_set_seen_nearer_has_the_light_of_that_part() -> None:
    light = light_of(Air(hour="night"))
    near = View(2.0, (24.0, 40.0, 72.0, 120.0))
    grey = np.full((160, 96, 4), 200, np.uint8)
    whole, part = LightMap(light, WHOLE).on_opaque(grey), LightMap(light, near).on_opaque(grey)
    assert near.size == (96, 160)
    enlarged = whole[40:120, 24:72].repeat(2, 0).repeat(2, 1)
    assert np.abs(part.astype(int) - enlarged).max() <= 6


def test_people_before_a_lamp_are_veiled_less_than_people_behind_it() -> None:
    light = light_of(Air(hour="night"))
    black = np.zeros((20, 20, 4), np.uint8)
    black[..., 3] = 255
    before, behind = (LightMap(light, WHOLE, z=z).on_cutout(black, 20, 30)[..., :3].mean() for z in (0.0, 3.0))
    assert before < behind


@pytest.mark.parametrize("zoom", [1.0, 1.7, 4.6])
def test_a_view_is_as_large_as_what_it_shows_at_its_zoom(zoom: float) -> None:
    assert View(zoom, (0.0, 0.0, 96 / zoom, 160 / zoom)).size == SIZE
    assert View(zoom, (5.0, 5.0, 5.0, 5.0)).size == (1, 1)


def test_easel_and_array_are_the_same_memory() -> None:
    easel = Easel((4, 4))
    easel.canvas.clear(skia.Color4f(1.0, 0.0, 0.0, 1.0))
    assert easel.pixels[0, 0].tolist() == [0, 0, 255, 255]
    easel.pixels[:] = 7
    assert image_of(easel.pixels).toarray(colorType=skia.kBGRA_8888_ColorType)[3, 3, 0] == 255
