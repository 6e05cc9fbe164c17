"""Subtitles on the picture."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.films.cues import SubtitleCue
from tongpin.films.subtitles import SubtitleStyle, SubtitleTrack, word_room
from tongpin.media.graphics import skia

TALL, WIDE = (270, 480), (480, 270)
STYLE = SubtitleStyle()


def cue(*lines: str, start: int = 0, per: int = 9_600, emphasis: tuple[str, ...] = ()) -> SubtitleCue:
    """A cue whose letters are said one after the other."""
    spans, at = [], 0
    for line in lines:
        spans.append(tuple((at + i * per, at + (i + 1) * per) for i in range(len(line))))
        at += per * len(line)
    return SubtitleCue(start, at, lines, tuple(spans), emphasis)


def picture(track: SubtitleTrack, sample: int, size: tuple[int, int] = TALL) -> npt.NDArray[np.int32]:
    surface = skia.Surface(*size)
    surface.getCanvas().clear(skia.Color(90, 110, 120))
    track.draw(surface.getCanvas(), sample)
    return np.asarray(surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)).astype(np.int32)


def has_colour(pixels: npt.NDArray[np.int32], colour: tuple[int, int, int]) -> npt.NDArray[np.bool_]:
    """Which columns of a picture have a colour."""
    return np.asarray((np.abs(pixels[..., :3] - colour).max(axis=2) < 16).any(axis=0))


def painted(pixels: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
    return np.asarray(np.abs(pixels[..., :3] - (90, 110, 120)).max(axis=2) > 3)


def test_letters_light_up_from_left_to_right_with_the_voice() -> None:
    words = cue("今天的天气真好啊")
    track = SubtitleTrack([words], TALL)
    edges = []
    for share in (0.25, 0.5, 0.75):
        pixels = picture(track, int(words.length * share))
        lit = np.flatnonzero(has_colour(pixels, STYLE.spoken))
        idle = np.flatnonzero(has_colour(pixels, STYLE.idle))
        assert lit.max() < idle.min() + 2
        edges.append(lit.max())
    assert edges[0] < edges[1] < edges[2]
    assert abs(edges[1] - TALL[0] / 2) < 6


def test_the_second_line_waits_for_the_first() -> None:
    words = cue("今天的天气真好", "我们去海边")
    pixels = picture(SubtitleTrack([words], TALL), int(words.length * 7 / 12))
    rows = np.flatnonzero(painted(pixels).any(axis=1))
    middle = (rows.min() + rows.max()) // 2
    assert has_colour(pixels[:middle], STYLE.spoken).any()
    assert not has_colour(pixels[:middle], STYLE.idle).any()
    assert has_colour(pixels[middle:], STYLE.idle).any()
    assert not has_colour(pixels[middle:], STYLE.spoken).any()


def test_words_that_stand_out_have_their_own_colour_once_said() -> None:
    words = cue("水温四十度", emphasis=("四十度",))
    pixels = picture(SubtitleTrack([words], TALL), words.length - 4_800)
    assert has_colour(pixels, STYLE.emphasis).any()
    assert has_colour(pixels, STYLE.spoken).any()
    assert np.flatnonzero(has_colour(pixels, STYLE.spoken)).max() < np.flatnonzero(has_colour(pixels, STYLE.emphasis)).min() + 2


def test_nothing_shows_outside_a_cue() -> None:
    track = SubtitleTrack([cue("天气", start=48_000)], TALL)
    assert not painted(picture(track, 47_999)).any()
    assert painted(picture(track, 55_000)).any()
    assert not painted(picture(track, 48_000 + 2 * 9_600)).any()


def test_a_cue_fades_in_but_not_between_neighbours() -> None:
    first, second = cue("天气真好"), cue("我们走吧", start=4 * 9_600)
    track = SubtitleTrack([first, second], TALL)
    weak, full = picture(track, 0), picture(track, 9_600)
    assert np.abs(weak - full).max() > 60
    assert has_colour(picture(track, second.start - 1), STYLE.spoken).any()
    assert has_colour(picture(track, second.start), STYLE.idle).any()


@pytest.mark.parametrize("size", [TALL, WIDE, (320, 320), (128, 128), (161, 285)])
@pytest.mark.parametrize("lines", [("好",), ("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "天气")])
def test_words_keep_clear_of_the_platforms_buttons(size: tuple[int, int], lines: tuple[str, ...]) -> None:
    room = word_room(size)
    assert room is not None
    words = cue(*lines)
    seen = painted(picture(SubtitleTrack([words], size), words.length // 2, size))
    ys, xs = np.nonzero(seen)
    edge = room.letters * 0.55  # outline and shadow
    assert xs.min() >= room.left - edge
    assert xs.max() <= room.right + edge
    assert ys.max() <= room.bottom + edge
    assert xs.min() + xs.max() == pytest.approx(size[0], abs=4)


def test_a_picture_too_small_for_words_stays_clean() -> None:
    assert not painted(picture(SubtitleTrack([cue("天气")], (64, 64)), 9_600, (64, 64))).any()


def test_what_no_font_has_leaves_no_box() -> None:
    odd = cue("\U0010fffd\U000f0000")
    assert not painted(picture(SubtitleTrack([odd], TALL), 9_600)).any()


def test_html_is_shown_as_it_stands() -> None:
    def width(text: str) -> int:
        words = cue(text)
        return int(painted(picture(SubtitleTrack([words], WIDE), words.length // 2, WIDE)).any(axis=0).sum())

    assert width("<b>好</b>") > 2 * width("好")


def test_words_from_right_to_left_light_up_without_harm() -> None:
    words = cue("שלום好")
    assert has_colour(picture(SubtitleTrack([words], TALL), words.length - 4_000), STYLE.spoken).any()


def test_the_same_cue_makes_the_same_pixels() -> None:
    words = cue("☕天气", "ok")
    one, two = (picture(SubtitleTrack([words], TALL), 20_000) for _ in range(2))
    assert np.array_equal(one, two)
