"""The brush keeps floor and body apart and turns rooms without folding them."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush, random_for
from tongpin.stage.lens import lens_for
from tongpin.stage.light import Light, Rays
from tongpin.stage.looks import look
from tongpin.stage.palette import build_palette, climate
from tongpin.stage.schemes import SCHEMES
from tongpin.stage.staging import Air

SIZE = (90, 160)


def brush(look_name: str = "soft") -> tuple[Brush, object, object]:
    """A brush with a body surface and a floor surface."""
    air = Air()
    palette = build_palette(SCHEMES["cafe"][0], air, indoor=True)
    rays = Rays.of(climate(air), SIZE, side=-1, ambient=palette["ambient"])
    made = Brush(lens_for(SIZE), palette, look=look(look_name), light=Light(rays), seed=3)
    body, floor = skia.Surface(*SIZE), skia.Surface(*SIZE)
    for surface in (body, floor):
        surface.getCanvas().clear(0)
    made.canvas, made.floor = body.getCanvas(), floor.getCanvas()
    return made, body, floor


def covered(surface: object) -> np.ndarray:
    """Where something was drawn."""
    return np.array(surface.toarray()[..., 3] > 8)  # type: ignore[attr-defined]


def test_a_shadow_goes_to_the_floor_and_the_body_stays_clean() -> None:
    made, body, floor = brush()
    made.shadow(0.0, 0.5, w=0.5, d=0.4)
    assert covered(floor).any()
    assert not covered(body).any()


def test_a_box_covers_where_its_corners_are() -> None:
    made, body, _ = brush()
    made.box((0.0, 0.0, 0.0), (0.6, 0.8, 0.4), "wood")
    x, y = made.at(0.0, 0.4, 0.0)
    assert covered(body)[int(y), int(x)]


def test_turning_a_room_keeps_its_middle_and_moves_its_corners() -> None:
    made, _, _ = brush()
    straight = made.at(1.0, 0.0, 2.4)
    made.yaw_deg = 27.0
    assert made.at(0.0, 1.0, 1.2) == pytest.approx(made.lens.project(0.0, 1.0, 1.2))
    assert made.at(1.0, 0.0, 2.4) != pytest.approx(straight)


def test_a_floor_that_runs_behind_the_lens_is_cut_and_not_folded() -> None:
    made, body, _ = brush()
    made.yaw_deg = 27.0
    made.face([(-3.0, 0.0, 2.4), (3.0, 0.0, 2.4), (3.0, 0.0, -6.0), (-3.0, 0.0, -6.0)], (0.5, 0.4, 0.3))
    horizon = int(made.lens.horizon)
    assert not covered(body)[: horizon - 1].any()
    assert covered(body)[-1].all()


def test_a_glow_hung_on_a_turned_wall_lands_where_the_wall_is() -> None:
    made, _, _ = brush()
    made.wall = skia.Matrix.Translate(10, 0)
    made.glow((20.0, 30.0), 5.0)
    assert made.light.glows[-1].centre == (30.0, 30.0)


def test_each_piece_has_its_own_stable_random_stream() -> None:
    assert random_for("tree", 1.0).random() == random_for("tree", 1.0).random()
    assert random_for("tree", 1.0).random() != random_for("tree", 2.0).random()


@pytest.mark.parametrize("name", ["guochao", "papercut", "watercolour"])
def test_a_look_draws_its_line_around_shapes(name: str) -> None:
    plain, body, _ = brush()
    drawn, other, _ = brush(name)
    for each in (plain, drawn):
        each.rect((20, 40, 40, 60), (0.6, 0.6, 0.6))
    assert not np.array_equal(body.toarray(), other.toarray())  # type: ignore[attr-defined]
