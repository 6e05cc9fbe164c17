"""The wardrobe: every name can be worn and drawn, new clothes leave nobody half dressed, strangers are refused."""

from __future__ import annotations

import pytest

from tongpin.stage.actors import COLOURS, Figure, dress, style_hair, wear
from tongpin.stage.actors.ink import rgb
from tongpin.stage.actors.pose import Pose
from tongpin.stage.actors.wardrobe import EXTRAS, GARMENTS
from tongpin.stage.staging import Sheet

WOMAN, MAN = Sheet(hair="bob"), Sheet(male=True, hair="crop")


def drawn(sheet: Sheet, yaw: float = 15) -> bytes:
    layers = Figure(sheet, lambda colour: colour, 0.25).layers(Pose(yaw=yaw))
    return b"".join(c.image.tobytes() for c in (layers.under, layers.over, layers.arms) if c.image is not None)


@pytest.mark.parametrize("garment", sorted(GARMENTS))
def test_every_garment_shows(garment: str) -> None:
    for base in (WOMAN, MAN):
        dressed = dress(base, garment)
        assert dressed is not None
        assert drawn(dressed) != drawn(base)


@pytest.mark.parametrize("extra", sorted(EXTRAS - {"dimples"}))
def test_every_extra_shows_from_some_side(extra: str) -> None:
    base = Sheet(hair="tied")
    worn = wear(base, extra)
    assert worn is not None
    faces = extra in ("moustache", "freckles", "dark_circles")  # drawn with the live face
    assert faces or any(drawn(worn, yaw) != drawn(base, yaw) for yaw in (20, 180))


def test_a_colour_that_was_asked_for_is_the_colour_worn() -> None:
    for garment in ("tshirt", "dress", "hanfu"):
        dressed = dress(WOMAN, garment, "red")
        assert dressed is not None
        assert dressed.top_colour == "red"
    coat = dress(WOMAN, "coat", "navy")
    assert coat is not None
    assert coat.outer_colour == "navy"


def test_every_colour_name_of_a_sentence_is_in_the_palette() -> None:
    assert all(len(rgb(name)) == 3 for name in COLOURS)


def test_a_shirt_over_a_dress_brings_something_for_the_legs() -> None:
    dress_first = dress(WOMAN, "dress")
    assert dress_first is not None
    shirt = dress(dress_first, "shirt")
    assert shirt is not None
    assert shirt.bottom != "bare"


def test_a_coat_keeps_the_sweater_under_it_and_a_new_sweater_keeps_the_coat() -> None:
    sweater = dress(WOMAN, "sweater", "coral")
    assert sweater is not None
    coat = dress(sweater, "coat")
    assert coat is not None
    assert (coat.top, coat.outer) == ("sweater", "coat")
    again = dress(coat, "tshirt")
    assert again is not None
    assert again.outer == "coat"


def test_one_hat_at_a_time() -> None:
    hat = wear(WOMAN, "hat")
    assert hat is not None
    cap = wear(hat, "cap", "red")
    assert cap is not None
    assert cap.extras == (("cap", "red"),)


def test_patterns_reach_the_cloth() -> None:
    dotted = dress(WOMAN, "dress", "white", "dotted")
    assert dotted is not None
    assert dotted.top_pattern == "dots"


def test_what_nobody_can_wear_is_said_so() -> None:
    assert dress(WOMAN, "teapot") is None
    assert wear(WOMAN, "teapot") is None
    assert style_hair(WOMAN, "teapot") is None


@pytest.mark.parametrize(
    "hair",
    [
        "long",
        "short",
        "ponytail",
        "twintails",
        "bun",
        "braid",
        "curly",
        "bald",
        "fringe",
        "crew_cut",
        "white_hair",
        "blond",
        "hair",
    ],
)
def test_every_hairstyle_name_is_known(hair: str) -> None:
    assert style_hair(WOMAN, hair) is not None
    assert style_hair(MAN, hair) is not None


def test_a_pattern_asked_for_the_legs_is_on_the_legs() -> None:
    skirt = dress(Sheet(), "skirt", "red", "plaid")
    assert skirt is not None
    assert (skirt.bottom_pattern, skirt.top_pattern) == ("checks", "")
    plain = dress(skirt, "jeans")
    assert plain is not None
    assert plain.bottom_pattern == ""
