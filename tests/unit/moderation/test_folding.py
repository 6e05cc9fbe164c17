from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.moderation.folding import NOISE, fold, places, squeeze


@given(st.text(alphabet=st.characters(), max_size=40))
def test_a_folded_text_is_as_long_as_the_original(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert [folded[at] for at in places(folded)] == list(squeeze(folded))


@pytest.mark.parametrize(
    ("sign", "folded"),
    [("Ｓ", "s"), ("𝓼", "s"), ("①", "1"), ("ǎ", "a"), ("ǚ", "v"), ("賤", "贱"), ("а", "a"), ("🇧", "b")],
)
def test_disguised_characters_become_plain(sign: str, folded: str) -> None:
    assert fold(sign) == folded


@pytest.mark.parametrize("sign", ["\u200b", "😀", "*", "\ud800", "\u0301", "，", "\ue000"])
def test_what_is_no_part_of_a_word_is_noise(sign: str) -> None:
    assert fold(sign) == NOISE
