"""Spoken sounds with their times."""

from __future__ import annotations

from tongpin.media import Phone, Word


def test_a_shifted_phone_is_the_same_sound_later() -> None:
    assert Phone("a", 100, 50, 0.4).shifted(-30) == Phone("a", 70, 50, 0.4)


def test_a_shifted_word_keeps_its_place_in_the_text() -> None:
    assert Word("天", 3, 100, 50).shifted(48_000) == Word("天", 3, 48_100, 50)
