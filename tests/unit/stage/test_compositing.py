"""Compositing: what is drawn again in part is the same as drawn whole, and the camera copies or warps the plate faithfully."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.stage.actors.acting import Instant
from tongpin.stage.actors.pose import Face
from tongpin.stage.camera import Aim, window_of
from tongpin.stage.compositing import Compositor
from tongpin.stage.easel import Easel
from tongpin.stage.scene import Scene
from tongpin.stage.staging import Air, Beat, Framing, Part, Sheet, Staging, Take

SIZE = (96, 160)
SHOT = 48_000
Pixels = npt.NDArray[np.uint8]
GIRL = Part("girl", Sheet(hair="fringe", extras=(("glasses", "ink"),)), beats=(Beat("sit", 0, SHOT),))
MAN = Part("man", Sheet(male=True, hair="crop", face=3), beats=(Beat("stand", 0, SHOT),))
CAT = Part("cat", Sheet(kind="cat"), beats=(Beat("sit", 0, SHOT),))


def scene(*parts: Part, place: str = "cafe", framing: Framing | None = None, air: Air | None = None) -> Scene:
    framing = framing or Framing("medium", move="hold")
    staging = Staging(SIZE, 30, SHOT, place, parts=parts, framing=framing, air=air or Air())
    return Scene(Take(staging, 0, SHOT))


def instants(of: Scene, face: Face | None = None, index: int = 0) -> list[Instant]:
    now = [performance.at(0) for performance in of.performances]
    if face is not None:
        now[index] = replace(now[index], face=face)
    return now


def anew(of: Scene, at: list[Instant]) -> Pixels:
    """The plate of an instant, drawn whole."""
    fresh = Compositor(of.baked, of.compositor.view, of.players, wet=of.wet)
    fresh.update(at)
    return fresh.pixels.copy()


FACES = [
    Face(mouth=(("A", 1.0),)),
    Face(lid=0.0),
    Face(feeling=(("happy", 1.0),), brow=0.8),
    Face(gaze=(0.8, -0.3)),
    Face(wink=1.0),
]
CASTS = {
    "alone": (GIRL,),
    "two": (GIRL, MAN),
    "in the rain": (MAN,),
    "with a cat": (GIRL, CAT),
    "four": (GIRL, MAN, replace(MAN, name="boss"), replace(GIRL, name="wife")),
}


@pytest.mark.parametrize("cast", CASTS)
@pytest.mark.parametrize("face", FACES)
def test_a_face_drawn_again_is_the_same_as_everything_drawn_again(cast: str, face: Face) -> None:
    wet = Air(weather="rain", wet=True) if cast == "in the rain" else None
    shown = scene(*CASTS[cast], place="street" if wet else "cafe", air=wet)
    shown.compositor.update(instants(shown))
    for index in range(len(CASTS[cast])):
        after = instants(shown, face, index)
        shown.compositor.update(after)
        assert (shown.compositor.pixels == anew(shown, after)).all(), index
    shown.compositor.update(instants(shown))
    assert (shown.compositor.pixels == anew(shown, instants(shown))).all()


@pytest.mark.parametrize("face", FACES)
def test_a_change_of_the_face_is_seen_and_changes_the_face_only(face: Face) -> None:
    shown = scene(GIRL, framing=Framing("close", move="hold", subject="girl"))
    shown.compositor.update(instants(shown, Face()))
    before = shown.compositor.pixels.copy()
    after = instants(shown, face)
    shown.compositor.update(after)
    changed = (before != shown.compositor.pixels).any(2)
    player = shown.players[0]
    left, top, right, bottom = player.face_rect(after[0], player.spot(after[0], shown.compositor.view))
    assert changed.sum() > 8
    changed[max(0, top) : bottom, max(0, left) : right] = False
    assert not changed.any()


def test_a_change_of_the_body_is_drawn_whole() -> None:
    shown = scene(GIRL)
    shown.compositor.update(instants(shown))
    now = instants(shown)
    bowed = [replace(now[0], pose=replace(now[0].pose, bow=30.0))]
    shown.compositor.update(bowed)
    assert (shown.compositor.pixels == anew(shown, bowed)).all()
    assert (shown.compositor.pixels != anew(shown, now)).any()


def test_an_eye_that_drifts_less_than_can_be_seen_draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = scene(GIRL)
    shown.compositor.update(instants(shown, Face(gaze=(0.1, 0.0))))
    drawn: list[int] = []
    monkeypatch.setattr(shown.players[0], "draw_face", lambda *args: drawn.append(1))
    shown.compositor.update(instants(shown, Face(gaze=(0.103, 0.0))))
    assert drawn == []
    shown.compositor.update(instants(shown, Face(gaze=(0.4, 0.0))))
    assert drawn == [1]


def test_an_empty_room_has_its_furniture() -> None:
    cafe, people = scene(), scene(GIRL)
    cafe.compositor.update([])
    people.compositor.update(instants(people))
    plate = np.asarray(cafe.baked.plate.toarray())
    assert (cafe.compositor.pixels[..., :3] != plate[..., :3]).any() or not cafe.baked.bands


# ---- the camera -----------------------------------------------------------------------------------


def shown(of: Scene, aim: Aim) -> Pixels:
    target = Easel(SIZE).pixels
    of.compositor.show(target, aim)
    return target


def test_a_still_camera_copies_the_plate() -> None:
    still = scene(GIRL)
    still.compositor.update(instants(still))
    assert still.path.still
    for u in (0.0, 0.3, 1.0):
        assert (shown(still, still.path.at(u)) == still.compositor.pixels).all()


@pytest.mark.parametrize("move", ["in", "out", "pan_left", "tilt_up", "shake"])
def test_a_moving_camera_shows_only_what_was_baked_and_keeps_it_opaque(move: str) -> None:
    moving = scene(GIRL, framing=Framing("full", move=move))  # type: ignore[arg-type]
    moving.compositor.update(instants(moving))
    window = moving.compositor.view.window
    for u in np.linspace(0, 1, 7):
        aim = moving.path.at(float(u))
        left, top, right, bottom = window_of(aim, SIZE)
        assert window[0] - 0.01 <= left
        assert window[1] - 0.01 <= top
        assert right <= window[2] + 0.01
        assert bottom <= window[3] + 0.01
        assert (shown(moving, aim)[..., 3] == 255).all()


def test_what_lies_at_a_point_of_the_set_is_shown_where_the_camera_has_that_point() -> None:
    moving = scene(framing=Framing("full", move="in"))
    moving.compositor.update([])
    plate, view = moving.compositor.pixels, moving.compositor.view
    plate[:] = 0
    plate[..., 3] = 255
    x, y = SIZE[0] / 2, SIZE[1] / 2
    px, py = round((x - view.window[0]) * view.zoom), round((y - view.window[1]) * view.zoom)
    plate[py - 2 : py + 2, px - 2 : px + 2] = 255
    for u in (0.0, 0.5, 1.0):
        aim = moving.path.at(u)
        rows, columns = np.nonzero(shown(moving, aim)[..., 0] > 60)
        expected = (x - aim.x) * aim.zoom + SIZE[0] / 2, (y - aim.y) * aim.zoom + SIZE[1] / 2
        assert columns.mean() + 0.5 == pytest.approx(expected[0], abs=1.1)
        assert rows.mean() + 0.5 == pytest.approx(expected[1], abs=1.1)
