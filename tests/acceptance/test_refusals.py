"""What cannot be filmed: an exit code, the reason and the next step in Chinese and English, and nothing left behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.acceptance.conftest import Make
from tests.acceptance.made import Made

CHINESE, ENGLISH = re.compile(r"[\u4e00-\u9fff]{4}"), re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
WRONG = {
    "nothing at all": (),
    "no words": ("",),
    "blank words": (" \n\t　",),
    "too many words": ("雨" * 20_001,),
    "too small": ("公园", "--size", "60x64"),
    "too large": ("公园", "--size", "3841x2160"),
    "no size": ("公园", "--size", "large"),
    "an unusual frame rate": ("公园", "--fps", "31"),
    "no length": ("公园", "--duration", "0"),
    "a negative length": ("公园", "--duration", "-3"),
    "not a number": ("公园", "--duration", "nan"),
    "an unknown look": ("公园", "--look", "cubist"),
    "an unknown voice": ("公园", "--voice", "nobody"),
    "an unknown option": ("公园", "--colour", "red"),
    "a storyboard that is not there": ("--storyboard", "nowhere.yaml"),
    "processes below zero": ("公园", "--processes", "-1"),
}


def refused(made: Made) -> None:
    assert made.files == set()
    assert "Traceback" not in made.told
    assert CHINESE.search(made.told), made.told
    assert ENGLISH.search(made.told), made.told


@pytest.mark.parametrize("order", WRONG.values(), ids=WRONG.keys())
def test_wrong_orders_are_refused_in_both_languages(tongpin: Make, order: tuple[str, ...]) -> None:
    made = tongpin(*order)
    assert made.code == 2
    refused(made)


@pytest.mark.parametrize(
    "content",
    ["", "shots: []", "form: 9\nshots: [{}]", "shots: [{place: '../../etc'}]", "a: &a [*a]", "\x00\x01", "shots: [{unknown: 1}]"],
    ids=["empty", "no shots", "another form", "no id", "circular", "binary", "unknown key"],
)
def test_storyboards_that_cannot_be_read_are_refused(tongpin: Make, tmp_path: Path, content: str) -> None:
    board = tmp_path / "board.yaml"
    board.write_text(content, encoding="utf-8")
    made = tongpin("--storyboard", str(board))
    assert made.code == 2
    refused(made)


def test_a_file_where_the_folder_should_be_is_said(tongpin: Make, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    made = tongpin("公园", "--size", "64x64", "--duration", "0.5", "--music", "none", "--no-narration", out=tmp_path / "out")
    assert made.code in (2, 3)
    refused(made)
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_a_store_that_cannot_be_a_folder_is_said(tongpin: Make, tmp_path: Path) -> None:
    (tmp_path / "store").write_text("mine", encoding="utf-8")
    made = tongpin("公园", "--size", "64x64", "--duration", "0.5", "--music", "none", store=tmp_path / "store")
    assert made.code == 3
    refused(made)


@pytest.mark.parametrize(
    "text", ["<b>女孩</b>在公园&nbsp;里<script>", "👩‍🚀🌕 公园", "قطة في الحديقة", "龘靐齉爩 zxqv", "女孩\x07\x1b[31m\u202e微笑"]
)
def test_strange_words_still_make_a_film(tongpin: Make, text: str) -> None:
    made = tongpin(text, "--size", "64x64", "--fps", "24", "--duration", "0.5", "--music", "none", "--processes", "1")
    assert made.code == 0, made.told
    assert made.film.stat().st_size > 1_000
