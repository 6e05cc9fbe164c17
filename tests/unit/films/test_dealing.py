"""Which phrases show together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tongpin.films.dealing import deal
from tongpin.films.phrases import AFTER_CLAUSE, AFTER_SENTENCE, BETWEEN_WORDS, NEVER, Phrase

SYLLABLE = 9_600


def pieces_of(*parts: tuple[str, float]) -> tuple[Phrase, ...]:
    pieces, at = [], 0
    for text, pain in parts:
        pieces.append(Phrase(text, at, pain))
        at += len(text)
    return tuple(pieces)


def dealt(pieces: tuple[Phrase, ...], longest: int = 16, pause_after: int = -1) -> list[list[str]]:
    times, at = [], 0
    for i, piece in enumerate(pieces):
        for _ in piece.text:
            times.append((at, at + SYLLABLE))
            at += SYLLABLE
        at += 96_000 if i == pause_after else 0
    return [["".join(p.text for p in line) for line in lines] for lines in deal(pieces, times, longest)]


def test_sentences_show_one_after_the_other() -> None:
    pieces = pieces_of(("天气很好。", AFTER_SENTENCE), ("我们走吧。", AFTER_SENTENCE))
    assert dealt(pieces) == [["天气很好。"], ["我们走吧。"]]


def test_a_flash_of_two_characters_joins_its_neighbour() -> None:
    pieces = pieces_of(("好，", AFTER_CLAUSE), ("我们走吧。", AFTER_SENTENCE))
    assert dealt(pieces) == [["好，我们走吧。"]]


def test_a_long_pause_parts_what_would_fit_on_one_line() -> None:
    pieces = pieces_of(("天气很好", BETWEEN_WORDS), ("我们走吧", AFTER_SENTENCE))
    assert dealt(pieces) == [["天气很好我们走吧"]]
    assert dealt(pieces, pause_after=0) == [["天气很好"], ["我们走吧"]]


def test_what_belongs_together_stays_on_one_line() -> None:
    pieces = pieces_of(("一二三四五六", BETWEEN_WORDS), ("七八九十", NEVER), ("甲乙丙丁", AFTER_SENTENCE))
    assert dealt(pieces, longest=10) == [["一二三四五六", "七八九十甲乙丙丁"]]


def test_nothing_gives_nothing() -> None:
    assert deal((), (), 16) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 8), st.sampled_from([AFTER_SENTENCE, AFTER_CLAUSE, BETWEEN_WORDS])), max_size=40),
    st.integers(8, 16),
)
def test_every_phrase_shows_once_in_order_and_no_line_is_too_long(parts: list[tuple[int, float]], longest: int) -> None:
    pieces = pieces_of(*(("字" * count, pain) for count, pain in parts))
    lines = dealt(pieces, longest)
    assert "".join(line for cue in lines for line in cue) == "".join(piece.text for piece in pieces)
    assert all(1 <= len(cue) <= 2 for cue in lines)
    assert all(len(line) <= longest for cue in lines for line in cue)


@pytest.mark.parametrize("length", [1, 17, 40])
def test_one_phrase_is_one_cue(length: int) -> None:
    assert len(dealt(pieces_of(("字" * length, AFTER_SENTENCE)))) == 1
