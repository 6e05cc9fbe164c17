"""The words and their records."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tongpin.errors import InputError
from tongpin.films.reading import lexicon
from tongpin.films.reading.checking import complaints
from tongpin.films.reading.lexicon import build_lexicon, read_tables


def test_every_id_that_an_entry_names_exists() -> None:
    assert complaints() == []


def test_a_wrong_id_is_reported_with_its_file_and_line() -> None:
    tables = dict(copy.deepcopy(read_tables()))
    tables["actions"]["actions"]["read_book"]["holds"] = "bok"

    (found,) = complaints(tables, source=lambda file: "\n\nread_book = {}")

    assert found == "actions.toml:3: read_book: holds = 'bok' is not known"


def test_the_lexicon_knows_at_least_eleven_thousand_forms() -> None:
    assert sum(not form.isascii() for form in lexicon().senses) >= 11_000


def test_every_id_of_every_sense_has_a_record() -> None:
    lex = lexicon()
    records: dict[str, Callable[[str], Any]] = {
        "place": lex.place, "person": lex.person, "object": lex.object, "garment": lex.garment, "action": lex.action,
        "sound": lex.sound, "genre": lex.music, "tune_mood": lex.music, "camera": lex.camera, "colour": lex.colour,
    }  # fmt: skip
    for senses in lex.senses.values():
        for sense in senses:
            if sense.category in records:
                assert records[sense.category](sense.id).id == sense.id


def test_the_same_tables_give_an_equal_lexicon() -> None:
    assert build_lexicon(read_tables()).senses == lexicon().senses


def test_a_second_character_of_a_role_shares_its_record() -> None:
    assert lexicon().person("young_woman_2") == lexicon().person("young_woman")


def test_a_prop_known_by_name_only_has_a_drawing() -> None:
    assert lexicon().object("potable_water").art == "svg:potable-water"


def test_an_unknown_id_is_answered_with_near_ones() -> None:
    with pytest.raises(InputError, match="cofee") as caught:
        lexicon().object("cofee")

    assert "coffee" in caught.value.hint_en


@pytest.mark.parametrize("kind", ["time", "season", "festival", "weather", "light"])
def test_air_has_records_of_each_kind(kind: str) -> None:
    assert lexicon().airs[kind]
    assert all(lexicon().air(kind, id_).id == id_ for id_ in lexicon().airs[kind])
