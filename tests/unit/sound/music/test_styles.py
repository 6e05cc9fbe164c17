"""Choosing a style from what people ask for."""

from __future__ import annotations

import pytest

from tongpin.errors import InputError
from tongpin.sound import choose_style, style_book
from tongpin.sound.music.instruments import INSTRUMENTS
from tongpin.sound.music.patterns import DRUMS, RHYTHMS, TUNES
from tongpin.sound.music.theory import GRAMMARS, SCALES


def test_every_style_names_things_that_exist() -> None:
    book = style_book()
    for style in (*book.styles.values(), *book.genres.values(), *(f.style for f in book.feelings.values())):
        assert {*style.lead, *style.chord, *style.arp, style.bass} <= set(INSTRUMENTS)
        assert set(style.drums) <= set(DRUMS)
        assert style.rhythm in RHYTHMS
        assert style.scale in SCALES
        assert style.grammar in GRAMMARS
        assert style.meter in (3, 4)
        assert not style.tune or style.tune in TUNES
        assert 40 < style.bpm[0] < style.bpm[1] < 180


def test_a_genre_and_a_mood_make_the_genre_in_that_mood() -> None:
    plain, soft = choose_style(["jazz"]), choose_style(["soft", "jazz"])
    assert soft.grammar == plain.grammar
    assert soft.bpm[1] < plain.bpm[1]
    assert soft.drums == ("brush",)
    assert choose_style(["jazz", "cheerful"]).bpm[0] > plain.bpm[0]


def test_soft_music_has_no_loud_drums_and_lively_music_has_drums() -> None:
    assert choose_style(["rock", "soft"]).drums == ("none",)
    assert choose_style(["piano_tune", "lively"]).drums != ("none",)


def test_a_sad_mood_turns_a_genre_to_minor() -> None:
    assert choose_style(["piano_tune", "sad"]).scale == "minor"


def test_a_word_that_is_genre_and_mood_is_the_genre() -> None:
    assert choose_style(["festive"]) == style_book().genres["festive"]


@pytest.mark.parametrize("ids", [[], ["polka"]])
def test_nothing_known_is_refused(ids: list[str]) -> None:
    with pytest.raises(InputError):
        choose_style(ids)
