"""Words that stand on the picture by themselves."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.films.overlays import FIRST_AT, NEXT_AFTER, POP, Box, draw_overlays, overlay_unmet
from tongpin.films.phrases import word_room
from tongpin.films.storyboard import Overlay
from tongpin.media.graphics import skia

Style = Literal["title", "label", "number"]
LATER = 200_000
STYLES: tuple[Style, ...] = ("title", "label", "number")


def painted(
    *overlays: tuple[str, Style], size: tuple[int, int] = (270, 480), sample: int = LATER, avoid: tuple[Box, ...] = ()
) -> npt.NDArray[np.bool_]:
    surface = skia.Surface(*size)
    draw_overlays(surface.getCanvas(), [Overlay(text=t, style=s) for t, s in overlays], sample, size=size, avoid=avoid)
    return np.asarray(surface.makeImageSnapshot().toarray()[..., 3] > 8)


def box(seen: npt.NDArray[np.bool_]) -> tuple[int, int, int, int]:
    ys, xs = np.nonzero(seen)
    return int(xs.min()), int(ys.min()), int(xs.max()), int(ys.max())


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("size", [(270, 480), (480, 270), (300, 300), (128, 128)])
@pytest.mark.parametrize("text", ["水温45℃", "第一集", "一个非常非常长的标题它写了很多字而且还在继续写下去", "W" * 80, "🎉"])
def test_every_style_fits_every_picture(style: Style, size: tuple[int, int], text: str) -> None:
    left, top, right, bottom = box(painted((text, style), size=size))
    assert left > 0
    assert right < size[0] * (0.97 if size[1] <= size[0] else 0.9)
    assert top >= size[1] * 0.09
    assert bottom < size[1] - 1


@pytest.mark.parametrize("style", STYLES)
def test_an_overlay_pops_in_and_settles(style: Style) -> None:
    def width(sample: int) -> int:
        left, _, right, _ = box(painted(("水温45℃", style), sample=sample)[:, :])
        return right - left

    assert not painted(("水温45℃", style), sample=FIRST_AT - 1).any()
    assert width(FIRST_AT + POP // 10) < width(LATER) if style != "number" else True
    assert width(LATER) == width(LATER * 2)


def test_a_read_out_lights_up_round_itself_when_it_comes_on() -> None:
    assert painted(("45℃", "number"), sample=FIRST_AT + POP).sum() > painted(("45℃", "number")).sum()


def test_overlays_come_one_after_the_other_below_each_other() -> None:
    both: tuple[tuple[str, Style], ...] = (("第一集", "title"), ("初遇", "label"))
    one, two = painted(*both, sample=FIRST_AT + NEXT_AFTER - 1), painted(*both)
    assert box(two)[3] > box(one)[3] + 10


@pytest.mark.parametrize("style", STYLES)
def test_an_overlay_keeps_off_a_face(style: Style) -> None:
    face = (80.0, 40.0, 200.0, 200.0)
    seen = painted(("水温45℃", style), avoid=(face,))
    assert not seen[40:200, 80:200].any()


def test_a_number_without_a_number_is_a_title() -> None:
    assert np.array_equal(painted(("水温", "number")), painted(("水温", "title")))


def test_a_picture_too_small_for_words_stays_clean() -> None:
    assert not painted(("45℃", "number"), size=(64, 64)).any()


def test_no_overlays_draw_nothing() -> None:
    assert not painted().any()


def test_what_cannot_be_shown_is_told() -> None:
    number = Overlay(text="水温45℃", style="number")
    assert overlay_unmet([number], (1080, 1920)) == ()
    (small,) = overlay_unmet([number], (64, 64))
    assert "水温45℃" in small.what
    assert "64x64" in small.why_zh
    (gap,) = overlay_unmet([Overlay(text="好\U0010fffd")], (1080, 1920))
    assert "\U0010fffd" in gap.what


def test_an_overlay_that_makes_way_for_a_face_does_not_cover_the_subtitles() -> None:
    seen = painted(("第一个技巧", "label"), ("第二个技巧", "label"), avoid=((60.0, 30.0, 210.0, 220.0),))
    room = word_room((270, 480))
    assert room is not None
    assert seen.any()
    assert not seen[round(room.bottom - 2.8 * room.letters) :].any()
