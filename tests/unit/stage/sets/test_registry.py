"""The twelve sets stand in every hour, weather, angle and format, the same bytes each time."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.lens import lens_for
from tongpin.stage.lightmap import View
from tongpin.stage.looks import look
from tongpin.stage.sets import Baked, Solid, StageSet, build_set, is_indoor, label, names
from tongpin.stage.staging import Air, Angle

SIZE = (72, 128)
WHOLE = View(1.0, (0.0, 0.0, 72.0, 128.0))


def made(place: str, air: Air | None = None, *, size: tuple[int, int] = SIZE, angle: Angle = "front", seed: int = 0) -> StageSet:
    """A small set."""
    return build_set(place, lens=lens_for(size, angle), air=air or Air(), look=look("soft"), seed=seed, angle=angle)


def pixels(baked: Baked) -> np.ndarray:
    """The plate's bytes."""
    return np.array(baked.plate.toarray(colorType=skia.kRGBA_8888_ColorType))


def test_there_are_twelve_sets_with_chinese_names() -> None:
    assert len(names()) == 12
    assert all(label(place) for place in names())
    assert {place for place in names() if not is_indoor(place)} == {"street", "park", "starry_hill", "seaside"}


def test_an_unknown_place_says_which_there_are() -> None:
    with pytest.raises(InputError) as caught:
        made("moonbase")
    assert "cafe" in caught.value.hint_en


@pytest.mark.parametrize("place", names())
def test_a_set_bakes_an_opaque_plate_with_contrast_in_every_angle(place: str) -> None:
    for angle in get_args(Angle):
        plate = pixels(made(place, angle=angle).bake(WHOLE))
        assert plate.shape == (128, 72, 4)
        assert (plate[..., 3] == 255).all()
        assert plate[..., :3].std() > 12


@pytest.mark.parametrize("place", names())
def test_the_same_set_gives_the_same_bytes(place: str) -> None:
    air = Air(hour="night", weather="rain", season="autumn", wet=True)
    first, second = (pixels(made(place, air).bake(WHOLE, (0.5,))) for _ in range(2))
    assert np.array_equal(first, second)


@pytest.mark.parametrize("place", names())
def test_hours_and_weathers_look_different(place: str) -> None:
    airs = (Air(), Air(hour="night"), Air(hour="golden"), Air(hour="night", weather="rain"), Air(season="winter", weather="snow"))
    plates = [pixels(made(place, air).bake(WHOLE)).astype(int) for air in airs]
    for index, plate in enumerate(plates):
        assert all(np.abs(plate - other).mean() > 1.0 for other in plates[index + 1 :])


@pytest.mark.parametrize("place", names())
def test_marks_lie_in_the_frame_and_seats_know_their_height(place: str) -> None:
    for size in (SIZE, (160, 90), (96, 96)):
        stage_set = made(place, size=size)
        assert sum(mark.kind == "stand" for mark in stage_set.marks.values()) >= 2
        for mark in stage_set.marks.values():
            x, y = stage_set.lens.project(mark.x, 0.0, mark.z)
            assert 0 <= x <= size[0], mark.name
            assert 0 <= y <= size[1] * 1.02, mark.name
            assert mark.seat_m > 0 or mark.kind == "stand"
            assert not mark.surface or mark.surface in stage_set.surfaces


@pytest.mark.parametrize("place", names())
def test_variants_of_a_place_differ(place: str) -> None:
    first, second = (pixels(made(place, seed=seed).bake(WHOLE)).astype(int) for seed in (0, 1))
    assert np.abs(first - second).mean() > 1.0


@pytest.mark.parametrize("size", [(64, 64), (96, 54), (54, 96), (40, 200)])
def test_a_set_fits_any_format(size: tuple[int, int]) -> None:
    stage_set = made("living_room", size=size)
    plate = pixels(stage_set.bake(View(1.0, (0.0, 0.0, float(size[0]), float(size[1])))))
    assert plate.shape[:2] == (size[1], size[0])


def test_a_view_is_drawn_at_its_own_zoom() -> None:
    baked = made("cafe").bake(View(2.0, (10.0, 20.0, 46.0, 84.0)))
    assert (baked.plate.width(), baked.plate.height()) == (72, 128)
    point = baked.plate_to_base.mapXY(0, 0)
    assert (point.x(), point.y()) == pytest.approx((10.0, 20.0))


def test_blur_softens_the_plate() -> None:
    sharp, soft = (pixels(made("kitchen").bake(View(1.0, WHOLE.window, blur))).astype(int) for blur in (0.0, 4.0))
    assert np.abs(np.diff(soft, axis=1)).mean() < 0.7 * np.abs(np.diff(sharp, axis=1)).mean()


def test_bands_come_far_to_near_and_are_cut_at_the_actors() -> None:
    baked = made("cafe").bake(WHOLE, (1.76, 1.2))
    depths = [band.z for band in baked.bands]
    assert depths == sorted(depths, reverse=True)
    assert len(depths) == 2
    assert depths[0] > 1.2 >= depths[1]


def test_a_table_top_lies_between_the_body_behind_it_and_that_bodys_arms() -> None:
    stage_set = made("cafe")
    seat = stage_set.marks["seat"]
    tops = [z for name, z in stage_set.solids.items() if name.startswith("round_top")]
    assert any(seat.z - 0.30 < z < seat.z - 0.20 for z in tops)


def test_what_the_scene_adds_is_drawn_at_its_depth() -> None:
    def draw(brush: Brush) -> None:
        x, y = brush.lens.project(0.0, 1.0, 0.2)
        brush.rect((x - 5, y - 5, 10, 10), (1.0, 0.0, 1.0), line=False)

    plain, added = made("park"), made("park")
    added.add(Solid("thing", 0.2, draw))
    first, second = (stage_set.bake(WHOLE, (1.0,)) for stage_set in (plain, added))
    assert np.array_equal(pixels(first), pixels(second))
    assert max(band.z for band in second.bands if band.z <= 0.2 + 1e-6) == pytest.approx(
        min(0.2, min(band.z for band in second.bands))
    )


def test_changing_one_piece_does_not_shift_the_others() -> None:
    plain = made("park")
    busy = build_set("park", lens=lens_for(SIZE), air=Air(), look=look("soft"), dressing=("picnic_cloth",))
    difference = np.abs(pixels(plain.bake(WHOLE)).astype(int) - pixels(busy.bake(WHOLE)).astype(int)).max(2)
    assert difference[100:].any()
    assert not difference[:70].any()


def test_a_reverse_angle_mirrors_where_people_are() -> None:
    front, reverse = made("living_room"), made("living_room", angle="reverse")
    assert front.marks["stand"].x == pytest.approx(-reverse.marks["stand"].x)


def test_a_dry_set_offers_marks_without_drawing() -> None:
    dry = build_set("office", lens=lens_for(SIZE), air=Air(), look=look("soft"), dry=True)
    assert dry.marks == made("office").marks
