"""Fonts and what they can draw."""

from __future__ import annotations

from pathlib import Path

import pytest

from tongpin.errors import EnvironmentFailure
from tongpin.media.fonts import glyph_gaps, measure, runs, typefaces


def test_the_standard_characters_of_a_film_can_be_drawn() -> None:
    assert glyph_gaps("今天的天气真好啊，Café 3.5%！“你好”——（12:30）《同频》龘㎡①→★") == ()


def test_what_no_font_has_is_told_once_each_in_order() -> None:
    assert glyph_gaps("一\U0010fffd二\U000f0000三\U0010fffd") == ("\U0010fffd", "\U000f0000")


def test_marks_that_are_never_seen_are_no_gap() -> None:
    assert glyph_gaps("a\u200db\ufe0f \n\u3000\u202e") == ()


def test_chinese_is_one_wide_and_latin_is_narrower() -> None:
    assert measure("今天", 40) == pytest.approx(80)
    assert 15 < measure("a", 40) < 30
    assert measure("\U0010fffd", 40) == 0


def test_text_is_split_where_no_font_can_draw() -> None:
    assert [(run.text, run.at, run.typeface is None) for run in runs("好\U0010fffd吧")] == [
        ("好", 0, False),
        ("\U0010fffd", 1, True),
        ("吧", 2, False),
    ]


@pytest.mark.parametrize("content", [None, b"no font"])
def test_a_missing_or_damaged_font_names_the_command_that_brings_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    (tmp_path / "assets" / "fonts").mkdir(parents=True)
    if content:
        (tmp_path / "assets" / "fonts" / "NotoSansSC-Bold.ttf").write_bytes(content)
    monkeypatch.setattr("tongpin.media.fonts.resources.files", lambda package: tmp_path)
    typefaces.cache_clear()
    try:
        with pytest.raises(EnvironmentFailure) as failure:
            typefaces("bold")
    finally:
        typefaces.cache_clear()
    assert "NotoSansSC-Bold.ttf" in failure.value.en
    assert "make setup" in failure.value.hint_zh
