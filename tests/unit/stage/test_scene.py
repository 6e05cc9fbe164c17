"""A take put together: what is asked for is on the picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tongpin.media.timebase import to_samples
from tongpin.stage.easel import Easel
from tongpin.stage.scene import Scene
from tongpin.stage.staging import Framing, Staging, Take, Thing

ROOM = Staging((90, 160), 25, to_samples(1), "office", framing=Framing("close", "front", "hold", "smart_cup"))
CUP = Thing("smart_cup", "mint", art="own:smart_cup", size_m=0.2)


def _first_frame(staging: Staging) -> np.ndarray:
    easel, scene = Easel(staging.size), Scene(Take(staging, 0, staging.length))
    scene.draw(easel, 0)
    return easel.pixels.copy()


def test_a_room_without_people_shows_its_furniture_and_its_things() -> None:
    with_cup = _first_frame(replace(ROOM, things=(CUP,)))
    other = _first_frame(replace(ROOM, things=(replace(CUP, colour="red"),)))
    assert np.abs(with_cup.astype(int) - other).max() > 60
