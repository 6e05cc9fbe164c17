"""Whole texts: the golden sentences, the unseen ones, and everything else that people paste."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.films.reading.scoring import facts, score
from tongpin.errors import InputError
from tongpin.films.reading import read_storyboard

TEXTS = Path(__file__).parents[3] / "data"
WIDE = str.maketrans({",": "\uff0c", ":": "\uff1a", ";": "\uff1b", "!": "\uff01", "?": "\uff1f", "(": "\uff08", ")": "\uff09"})


def _cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (TEXTS / name).read_text("utf-8").splitlines()]


def test_the_sixty_golden_sentences_are_read_with_recall_97_and_strict_precision_95() -> None:
    result = score(TEXTS / "storyboard_gold.jsonl")

    assert result.recall >= 0.97, "\n".join(result.lines)
    assert result.strict_precision >= 0.95, "\n".join(result.lines)


def test_the_eleven_examples_are_read_with_recall_97_and_strict_precision_95() -> None:
    result = score(TEXTS / "film_examples_gold.jsonl", texts=TEXTS / "film_examples.jsonl")

    assert result.recall >= 0.97, "\n".join(result.lines)
    assert result.strict_precision >= 0.95, "\n".join(result.lines)


# Sentences written without looking at the lexicon. What they scored the first time, before anything was learnt from them,
# stands in docs/decisions/reading.md; afterwards they are only kept from getting worse.
@pytest.mark.parametrize(
    ("name", "recall", "precision"),
    [
        ("unseen_first", 0.87, 0.95),
        ("unseen_second", 0.92, 0.97),
        ("unseen_third", 0.98, 0.98),
        ("unseen_fourth", 0.96, 0.93),
        ("unseen_fifth", 0.97, 0.97),
        ("unseen_sixth", 0.97, 0.96),
        ("unseen_seventh", 0.97, 0.97),
        ("unseen_eighth", 0.98, 0.96),
        ("unseen_ninth", 0.98, 0.95),
    ],
)
def test_the_unseen_sentences_do_not_get_worse(name: str, recall: float, precision: float) -> None:
    result = score(TEXTS / f"{name}.jsonl")

    assert result.recall >= recall, "\n".join(result.lines)
    assert result.precision >= precision, "\n".join(result.lines)


@pytest.mark.parametrize("case", _cases("storyboard_gold.jsonl")[::3], ids=lambda case: case["id"])
def test_wide_and_narrow_punctuation_read_the_same(case: dict[str, Any]) -> None:
    # Quotations keep their punctuation, so the comparison is of facts, which count word characters only.
    assert facts(read_storyboard(case["text"].translate(WIDE))) == facts(read_storyboard(case["text"]))


@pytest.mark.parametrize("text", ["", "   \n\t", "。。。!!", "\u200b\ufeff", "——"])
def test_a_text_without_words_is_refused_with_the_next_step(text: str) -> None:
    with pytest.raises(InputError) as caught:
        read_storyboard(text)

    assert caught.value.hint_zh
    assert caught.value.hint_en


def test_a_text_above_twenty_thousand_characters_is_refused() -> None:
    with pytest.raises(InputError, match="20001"):
        read_storyboard("好" * 20_001)


def test_more_than_two_hundred_shots_are_bounded_and_reported() -> None:
    board = read_storyboard("切到公园,女孩笑了。" * 300)

    assert len(board.shots) == 200
    assert any("200" in unmet.what for unmet in board.unmet)


PIECES = st.sampled_from(
    [
        *"女生男孩猫,。:;“”‘’()()【】!?\n \t0123秒的了着在把和、~…", "切到", "第二天", "画面:", "旁白:", "音效:", "小明:",
        "第一集 ", "0-3秒:", "三个场景", "轻声说", "\ue000",
        "<b>", "😀", "مرحبا", "穿着红色毛衣", "咖啡馆", "声", "音乐", "没有", "cat ",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60))
def test_any_text_gives_the_same_storyboard_twice_or_an_input_error(text: str) -> None:
    try:
        first = read_storyboard(text)
    except InputError:
        return
    assert read_storyboard(text) == first
