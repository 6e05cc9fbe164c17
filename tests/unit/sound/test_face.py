"""The public face of the sound part."""

from __future__ import annotations

import tongpin.sound as face


def test_everything_on_the_list_is_there_and_nothing_is_listed_twice() -> None:
    assert all(hasattr(face, name) for name in face.__all__)
    assert len(set(face.__all__)) == len(face.__all__)


def test_everything_that_is_imported_is_on_the_list() -> None:
    public = {name for name, value in vars(face).items() if not name.startswith("_") and not hasattr(value, "__path__")}
    modules = {"ambience", "catalogue", "sheets", "mixing", "music", "foley", "signal"}
    assert public - modules == set(face.__all__)
