"""Every thing has a drawing of a sensible size that stands on its foot and is held at its grip."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.media.graphics import skia
from tongpin.stage.actors.ink import MANNERS
from tongpin.stage.props import Prop, art_of, entry_of, has_art, own_names, paint_prop, prop, sheet

Pixels = np.typing.NDArray[np.uint8]


def plain(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    return colour


def dark(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    return colour[0] * 0.3, colour[1] * 0.35, colour[2] * 0.6


def painted(thing: Prop, *, colour: str = "", state: str = "", grade: object = plain, held: bool = False) -> Pixels:
    side = 96
    surface = skia.Surface(side, side)
    canvas = surface.getCanvas()
    canvas.translate(side / 2, side / 2 if held else side * 0.85)
    scale = side * 0.6 / max(thing.width_m, thing.height_m)
    canvas.scale(scale, scale)
    draw = thing.paint if held else thing.stand
    draw(canvas, colour, grade, state)  # type: ignore[arg-type]
    return np.array(surface.makeImageSnapshot())


@pytest.mark.parametrize("name", own_names())
def test_an_own_drawing_stands_on_its_foot_inside_its_size(name: str) -> None:
    thing = prop(f"own:{name}")
    picture = painted(thing)
    solid = picture[..., 3] > 120
    faint = name in ("steam", "smoke", "light_spot", "firefly", "balloon", "kite")  # or ends in a thread
    assert picture[..., 3].any()
    assert faint or solid.any()
    if solid.any() and not faint:
        bottom = int(np.flatnonzero(solid.any(1))[-1])
        assert 96 * 0.85 - 5 <= bottom <= 96 * 0.85 + 4
        middle = np.flatnonzero(solid.any(0)).mean()
        assert 28 < middle < 68


def test_there_are_own_drawings_for_what_the_objects_table_asks_of_us() -> None:
    table = tomllib.loads(files("tongpin.stage.props").joinpath("props.toml").read_text("utf-8"))
    missing = [name for name, row in table["objects"].items() if not has_art(row["art"])]
    assert missing == []
    assert [own for own in table["instead"].values() if own not in own_names()] == []
    assert [own for own in table["from_behind"].values() if own not in own_names()] == []


def test_every_object_of_the_lexicon_can_be_drawn() -> None:
    lexicon = tomllib.loads(files("tongpin.films").joinpath("lexicon", "objects.toml").read_text("utf-8"))["objects"]
    arts = {row["icon"] if row["icon"].startswith("own:") else f"svg:{row['icon']}" for row in lexicon.values()}
    assert [art for art in sorted(arts) if not has_art(art)] == []


def test_common_icons_are_drawn_by_our_own_hand() -> None:
    assert art_of("svg:hot-beverage") == "own:latte"
    assert art_of("umbrella") == "own:umbrella"
    assert art_of("svg:rocket") == "svg:rocket"
    assert art_of("svg:no-such-icon") is None
    assert art_of("own:no_such_drawing") is None


def test_an_unknown_thing_is_refused_with_a_hint() -> None:
    with pytest.raises(InputError) as caught:
        prop("flux_capacitor")
    assert caught.value.hint_zh


def test_icons_stand_on_their_foot_and_know_their_size() -> None:
    thing = prop("rocket")
    entry = entry_of("rocket")
    assert entry is not None
    assert max(thing.width_m, thing.height_m) == pytest.approx(entry.cm / 100, rel=0.01)
    rows = np.flatnonzero((painted(thing)[..., 3] > 120).any(1))
    assert abs(int(rows[-1]) - 96 * 0.85) <= 3


@pytest.mark.parametrize("name", ["own:cup", "svg:rocket", "svg:automobile"])
def test_colour_and_grade_change_the_picture(name: str) -> None:
    usual, blue, night = painted(prop(name)), painted(prop(name), colour="blue"), painted(prop(name), grade=dark)
    solid = usual[..., 3] > 200
    assert blue[solid][:, 0].mean() > usual[solid][:, 0].mean() + 5  # BGRA
    assert night[solid][:, :3].mean() < usual[solid][:, :3].mean() * 0.75
    assert (usual[..., 3] == night[..., 3]).all()


def test_states_show() -> None:
    cup = prop("own:smart_cup")
    assert painted(cup).tobytes() != painted(cup, state="38℃").tobytes()
    box = prop("own:package")
    assert painted(box).tobytes() != painted(box, state="open").tobytes()


def test_the_grip_is_at_the_origin_when_held() -> None:
    picture = painted(prop("own:mop"), held=True)
    assert picture[44:52, 44:52, 3].max() > 120


def test_what_somebody_holds_up_is_seen_from_behind() -> None:
    def held(name: str) -> bytes:
        surface = skia.Surface(64, 64)
        surface.getCanvas().translate(32, 32)
        surface.getCanvas().scale(200, 200)
        paint_prop(surface.getCanvas(), name, "", plain)
        return bytes(surface.makeImageSnapshot().tobytes())

    assert held("book") == held("own:book_reading")
    assert held("phone") == held("own:phone_back")


def test_drawings_are_the_same_every_time() -> None:
    assert (
        sheet(("own:qr", "own:bookshelf", "own:ginkgo"), cell=48, columns=3).tobytes()
        == sheet(("own:qr", "own:bookshelf", "own:ginkgo"), cell=48, columns=3).tobytes()
    )


def test_an_icon_gets_the_edge_of_a_look_that_draws_edges() -> None:
    def drawn(look: str) -> bytes:
        surface = skia.Surface(80, 80)
        surface.getCanvas().translate(40, 60)
        surface.getCanvas().scale(100, 100)
        paint_prop(surface.getCanvas(), "svg:cat", "", plain, MANNERS[look])
        return bytes(surface.makeImageSnapshot().tobytes())

    assert drawn("soft") == drawn("soft")
    assert drawn("guochao") != drawn("soft")
