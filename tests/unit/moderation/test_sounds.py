from __future__ import annotations

import pytest

from tongpin.moderation.sounds import hear, spelled, voiced


@pytest.mark.parametrize(
    ("letters", "lengths"),
    [("shabi", (3, 2)), ("jianren", (4, 3)), ("zhuang", (6,)), ("bike", (2, 2)), ("books", ())],
)
def test_letters_are_spelled_as_syllables_or_not_at_all(letters: str, lengths: tuple[int, ...]) -> None:
    assert spelled(letters) == lengths


@pytest.mark.parametrize("text", ["sha bi", "shabi", "s h a b i", "傻bi", "沙币"])
def test_one_word_sounds_the_same_however_it_is_written(text: str) -> None:
    assert hear(text).signs == voiced("傻逼")


def test_the_places_are_those_of_the_text() -> None:
    heard = hear("a 傻 bi")
    assert (heard.starts, heard.ends) == ([0, 2, 4], [1, 3, 6])


def test_a_word_with_parts_that_have_no_sound_is_not_heard() -> None:
    assert voiced("k粉") == ""
