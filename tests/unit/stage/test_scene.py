"""Whole frames: the same whenever they are drawn, opaque at every size, with everything at its depth."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.media.phones import Phone
from tongpin.stage.easel import Easel
from tongpin.stage.scene import Scene, scene_sounds
from tongpin.stage.staging import Air, Beat, Effect, Feeling, Framing, Move, Part, Pulse, Sheet, Staging, Take, Thing

SIZE = (96, 160)
SHOT = 48_000
FRAME = 1_600
Pixels = npt.NDArray[np.uint8]

PHONES = (Phone("a", 3 * FRAME, 4 * FRAME, 1.0), Phone("m", 7 * FRAME, 3 * FRAME, 1.0), Phone("o", 10 * FRAME, 8 * FRAME, 1.0))
READER = Part("girl", Sheet(extras=(("glasses", "ink"),)), beats=(Beat("read", 0, SHOT, "book"),), phones=PHONES)
WALKER = Part("man", Sheet(male=True, hair="crop", face=3), beats=(Beat("walk", 0, SHOT),))
WAVER = Part("boy", Sheet(male=True, hair="crop", face=2), beats=(Beat("wave", 0, SHOT),))
LATTE = Thing("latte", art="own:latte", size_m=0.12)


def take(place: str = "cafe", *, start: int = 0, move: Move = "hold", **how: Any) -> Take:
    framing = how.pop("framing", Framing("full", move=move))
    how = {"size": SIZE, "fps": 30, "length": SHOT, "place": place, "parts": (READER,), "framing": framing, **how}
    return Take(Staging(**how), start, how["length"] - start)


def frames(of: Take, *numbers: int) -> list[Pixels]:
    """Frames of a take, drawn in this order by one scene."""
    scene, easel, out = Scene(of), Easel(of.staging.size), []
    for number in numbers:
        scene.draw(easel, number)
        out.append(easel.pixels.copy())
    return out


def frame(of: Take, number: int = 0) -> Pixels:
    return frames(of, number)[0]


TAKES = {
    "a reader who speaks": take(things=(LATTE,)),
    "a near face": take(framing=Framing("near", move="hold", subject="girl", blur=True)),
    "a push": take(move="in"),
    "a shaking camera": take(move="shake", parts=(READER, WAVER)),
    "a walker in the rain": take("street", parts=(WALKER,), air=Air("night", "rain", wet=True), move="follow"),
    "two who talk": take("office", parts=(READER, WAVER)),
    "nobody": take(parts=(), things=(LATTE,), move="pan_right"),
    "effects": take("park", parts=(WAVER,), effects=(Effect("flash"), Effect("petals"), Effect("fade"))),
    "a dog": take("living_room", parts=(Part("dog", Sheet(kind="dog"), beats=(Beat("sit", 0, SHOT),), phones=PHONES),)),
}


@pytest.mark.parametrize("name", TAKES)
def test_a_frame_is_the_same_alone_after_others_and_drawn_again(name: str) -> None:
    in_order = frames(TAKES[name], *range(12), 29)
    assert (frame(TAKES[name], 7) == in_order[7]).all()
    backwards = frames(TAKES[name], 29, 11, 7, 7, 0)
    for pixels, number in zip(backwards, (-1, 11, 7, 7, 0), strict=True):
        assert (pixels == in_order[number]).all(), number


@pytest.mark.parametrize("name", TAKES)
def test_every_pixel_is_opaque(name: str) -> None:
    for pixels in frames(TAKES[name], 0, 15, 29):
        assert (pixels[..., 3] == 255).all()


@pytest.mark.parametrize("size", [(64, 64), (160, 96), (122, 122), (64, 250), (250, 64)])
@pytest.mark.parametrize("size_of_shot", ["wide", "close"])
def test_odd_shapes_of_picture_are_filled_and_hold_the_people(size: tuple[int, int], size_of_shot: Any) -> None:
    shown = take(size=size, framing=Framing(size_of_shot, move="in", subject="girl"))
    pixels, empty = frame(shown), frame(replace(shown, staging=replace(shown.staging, parts=())))
    assert pixels.shape == (size[1], size[0], 4)
    assert (pixels[..., 3] == 255).all()
    assert (np.abs(pixels.astype(int) - empty).max(2) > 20).mean() > 0.004


@pytest.mark.parametrize("place", ["cafe", "park", "living_room"])
def test_the_same_staging_gives_the_same_bytes_and_another_seed_another_room(place: str) -> None:
    assert (frame(take(place)) == frame(take(place))).all()
    assert (frame(take(place)) != frame(take(place, seed=1))).any()


def test_a_stretch_of_a_take_shows_the_frames_that_the_whole_take_shows() -> None:
    """Long takes are drawn in pieces by several processes, each with a scene of its own."""
    whole = frames(TAKES["a push"], *range(20))
    later = frames(TAKES["a push"], *range(12, 20))
    assert all((a == b).all() for a, b in zip(whole[12:], later, strict=True))


# ---- what is where --------------------------------------------------------------------------------


@cache
def table_shots() -> tuple[Scene, Pixels, Pixels]:
    """Somebody at a café table, and the same place without anybody."""
    sitting = take(framing=Framing("wide", move="hold"), size=(192, 320))
    empty = replace(sitting, staging=replace(sitting.staging, parts=()))
    return Scene(sitting), frame(sitting), frame(empty)


def test_the_table_s_edge_covers_the_lap_and_the_arms_lie_on_its_top() -> None:
    scene, there, empty = table_shots()
    table = scene.set.surfaces["table"]
    mark = scene.placings[0].mark
    assert mark.surface == "table"
    changed = np.abs(there.astype(int) - empty).max(2) > 24
    left, near = scene.lens.project(table.x0, table.y, table.z0)
    _, far = scene.lens.project(table.x0, table.y, table.z1)
    body = slice(int(left), int(left) + 14)
    rim = changed[int(near) - 2 : int(near) + 3, body]
    assert (~rim).all(1).any(), "the body shows through the table's rim"
    assert changed[int(far) - 4 : int(near) - 2, body].any(1).all(), "no arms on the table's top"
    assert changed[int(near) + 3 : int(near) + 20, body].any(1).all(), "no lap under the table"


def test_who_stands_nearer_covers_who_stands_behind() -> None:
    near = replace(WAVER, name="near", spot="stand")
    far = replace(WALKER, name="far", spot="far", beats=())
    both = Scene(take("street", parts=(far, near)))
    depths = {player.name: player.depth(player.performance.at(0)) for player in both.players}
    assert depths["near"] < depths["far"]
    alone = frame(take("street", parts=(near,), framing=Framing("wide", move="hold")))
    together = frame(take("street", parts=(replace(far, spot="stand_left"), near), framing=Framing("wide", move="hold")))
    assert (alone != together).any()


def test_an_asked_thing_is_seen() -> None:
    red = replace(LATTE, id="balloon", art="own:balloon", colour="red", size_m=0.5)
    shown, bare = (take("kitchen", parts=(), things=things, framing=Framing("wide", move="hold")) for things in ((red,), ()))
    assert (np.abs(frame(shown).astype(int) - frame(bare)).max(2) > 24).sum() > 15


def test_a_close_look_at_a_thing_has_it_in_the_middle() -> None:
    shown = Scene(take(parts=(), things=(LATTE,), framing=Framing("close", move="hold", subject="latte")))
    assert shown.of_thing
    aim = shown.path.at(0.5)
    x, y = shown.lens.project(shown.placed[0].x, shown.placed[0].y, shown.placed[0].z)
    assert abs(x - aim.x) * aim.zoom < SIZE[0] * 0.35
    assert abs(y - aim.y) * aim.zoom < SIZE[1] * 0.35
    assert aim.zoom > 1.5


def test_heads_are_where_words_are_told_to_keep_away() -> None:
    scene = Scene(take(framing=Framing("near", move="hold", subject="girl")))
    (head,) = scene.head_boxes()
    left, top, right, bottom = head
    assert 0 <= left < right <= SIZE[0] * 1.05
    assert 0 <= top < bottom <= SIZE[1] * 0.7
    skin = frame(TAKES["a near face"])[int(top) : int(bottom), int(left) : int(right)]
    assert np.ptp(skin.reshape(-1, 4).astype(int), 0).max() > 100


def test_a_mouth_moves_with_its_phones_and_is_still_without() -> None:
    def motion(part: Part) -> int:
        before, after = frames(take(parts=(part,), framing=Framing("close", move="hold", subject="girl")), 2, 5)
        return int((np.abs(before.astype(int) - after).max(2) > 12).sum())

    assert motion(READER) > motion(replace(READER, phones=())) + 5


def test_feelings_change_the_face() -> None:
    happy, sad = (
        frame(take(parts=(replace(READER, phones=(), feelings=(Feeling(name, 0, 1.0),)),), framing=CLOSE), 10)
        for name in ("happy", "sad")
    )
    assert (np.abs(happy.astype(int) - sad).max(2) > 24).sum() > 10


CLOSE = Framing("close", move="hold", subject="girl")


# ---- what happens over time ---------------------------------------------------------------------


def light(pixels: Pixels) -> float:
    return float(pixels[..., :3].mean())


def test_a_flash_lights_its_first_frame_and_is_over_soon() -> None:
    shown = take("park", parts=(WAVER,), effects=(Effect("flash", 10 * FRAME, 24_000),))
    plain = take("park", parts=(WAVER,))
    with_, without = (frames(of, 9, 10, 11, 29) for of in (shown, plain))
    more = [light(a) - light(b) for a, b in zip(with_, without, strict=True)]
    assert more[0] == 0
    assert more[1] == max(more) > 1
    assert abs(more[3]) < 0.5


def test_a_shot_that_fades_ends_black() -> None:
    start, end = frames(take(effects=(Effect("fade"),)), 0, 29)
    assert light(end) < light(start) * 0.08


def test_a_pulse_lights_what_it_is_told_to() -> None:
    pulse = Pulse("latte", FRAME, (0.0,) * 5 + (1.0,) + (0.0,) * 24)
    dark, lit = frames(take(parts=(), things=(LATTE,), pulses=(pulse,)), 4, 5)
    assert light(lit) > light(dark) + 0.3


def test_a_walker_gets_somewhere() -> None:
    street = take("street", parts=(WALKER,), framing=Framing("wide", move="hold"))
    first, last = frames(street, 0, 29)
    assert (np.abs(first.astype(int) - last).max(2) > 30).mean() > 0.01


@pytest.mark.parametrize("air", [Air(weather="rain", wet=True), Air(weather="snow", season="winter")])
def test_weather_falls_outdoors_and_not_in_a_room(air: Air) -> None:
    outside, inside = (frames(take(place, parts=(), air=air), 0, 3) for place in ("park", "office"))
    assert (outside[0] != outside[1]).any()
    assert (inside[0] == inside[1]).mean() > 0.98


# ---- sounds ----------------------------------------------------------------------------------------


def test_sounds_of_actions_are_where_their_actor_is_and_within_the_shot() -> None:
    staging = take("office", parts=(replace(READER, beats=(Beat("type", 0, SHOT * 3),)), WALKER), length=SHOT * 3).staging
    sounds = scene_sounds(staging)
    assert {sound.part for sound in sounds} == {"girl", "man"}
    assert all(0 <= sound.start < staging.length for sound in sounds)
    assert all(-0.6 <= sound.pan <= 0.6 for sound in sounds)
    assert sounds == scene_sounds(staging)


def test_every_step_of_a_walk_sounds() -> None:
    walker = replace(WALKER, beats=(Beat("walk", 0, SHOT * 3),))
    steps = [s for s in scene_sounds(take("street", parts=(walker,), length=SHOT * 3).staging) if s.part == "man"]
    assert len(steps) >= 3
    gaps = np.diff([step.start for step in steps])
    assert gaps.min() > 0.2 * SHOT
    assert gaps.max() < 1.2 * SHOT
