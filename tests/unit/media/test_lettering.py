"""Lines of lettering."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.media.graphics import skia
from tongpin.media.lettering import AIR, EMOJI_ROOM, Lettering, lettering_gaps, set_line


def drawn(line: Lettering, width: int = 400) -> npt.NDArray[np.uint8]:
    surface = skia.Surface(width, 80)
    line.paint(surface.getCanvas(), 10, 60, skia.Paint(AntiAlias=True, Color=skia.ColorWHITE))
    return np.asarray(surface.makeImageSnapshot().toarray())


def ink(line: Lettering, cluster: int) -> float:
    """How much is painted between a cluster's left and right."""
    left, right = line.spans[cluster]
    return float(drawn(line)[:, round(10 + left) : round(10 + right), 3].mean())


def test_every_cluster_has_its_place_one_after_the_other() -> None:
    line = set_line("好a👍🏻b", 40)
    assert len(line.spans) == 4
    assert [b[0] for b in line.spans[1:]] == [a[1] for a in line.spans[:-1]]
    assert line.spans[2][1] - line.spans[2][0] == pytest.approx(40 * EMOJI_ROOM)
    assert line.width == line.spans[-1][1]


def test_chinese_and_latin_stand_a_little_apart() -> None:
    assert set_line("好a", 40).width == pytest.approx(set_line("好", 40).width + set_line("a", 40).width + 40 * AIR)
    assert set_line("好，", 40).width == pytest.approx(80)
    assert set_line("好 a", 40).width < set_line("好a", 40).width + set_line("  ", 40).width
    assert ink(set_line("好abc好", 40), 4) > 30


def test_letters_stand_where_their_spans_say() -> None:
    line = set_line("好 的", 40)
    assert ink(line, 0) > 30
    assert ink(line, 2) > 30
    assert ink(line, 1) < 3


def test_emoji_are_painted_in_their_own_colours() -> None:
    pixels = drawn(set_line("❤\ufe0f", 40))
    solid = pixels[pixels[..., 3] > 250][:, :3].astype(int)
    assert np.median(solid.max(axis=1) - solid.min(axis=1)) > 80


def test_outlines_leave_emoji_out() -> None:
    surface = skia.Surface(100, 80)
    set_line("❤\ufe0f", 40).paint(surface.getCanvas(), 10, 60, skia.Paint(Style=skia.Paint.kStroke_Style))
    assert not surface.makeImageSnapshot().toarray().any()


def test_what_cannot_be_shown_is_left_out_and_named() -> None:
    line = set_line("好\U0010fffd吧", 40)
    assert line.gaps == ("\U0010fffd",) == lettering_gaps("\U0010fffd好\U0010fffd")
    assert line.spans[1][0] == line.spans[1][1]
    assert line.width == pytest.approx(80)


def test_no_box_is_drawn_for_what_cannot_be_shown() -> None:
    assert not drawn(set_line("\U0010fffd\U000f0000", 40)).any()


@pytest.mark.parametrize("text", ["שלום 12 עולם", "مرحبا 12 بالعالم"])
def test_words_from_right_to_left_run_from_right_to_left(text: str) -> None:
    line = set_line(text, 40)
    assert all(line.backward)
    assert line.gaps == ()
    assert list(line.spans) == sorted(line.spans, reverse=True)
    assert ink(line, 0) > 10
    assert ink(line, len(line.spans) - 1) > 10


def test_arabic_letters_take_their_forms_from_their_neighbours() -> None:
    assert set_line("بببب", 40).width < 0.7 * 4 * set_line("ب", 40).width


def test_a_comma_after_words_from_right_to_left_stands_at_their_left() -> None:
    line = set_line("שלום,", 40)
    assert line.spans[-1][0] == 0
    left, right = line.spans[-1]
    rows = np.flatnonzero(drawn(line)[:, round(10 + left) : round(10 + right), 3].any(axis=1))
    assert rows.min() > 60 - 12  # a comma is low, a letter is not


def test_mixed_scripts_keep_the_order_of_the_first() -> None:
    line = set_line("好שלום吧", 40)
    assert line.backward == (False, True, True, True, True, False)
    assert line.spans[0][1] <= min(span[0] for span in line.spans[1:5]) <= line.spans[5][0]


def test_an_emoji_among_words_read_backward_is_still_a_picture() -> None:
    line = set_line("שלום 🔥 עולם", 40)
    fire = line.text.index("🔥")
    assert line.spans[fire][1] - line.spans[fire][0] == pytest.approx(40 * EMOJI_ROOM)
    assert not line.backward[fire]


def test_an_empty_line_has_no_width() -> None:
    assert set_line("", 40).width == 0
