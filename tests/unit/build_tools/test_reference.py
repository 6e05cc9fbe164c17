"""The generated pages say what the code says."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.reference import FOLDER, reference_pages

PROJECT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return reference_pages()


def test_no_page_is_stale(pages: dict[str, str]) -> None:
    assert {path.name for path in (PROJECT / FOLDER).iterdir()} == set(pages)
    for name, text in pages.items():
        assert (PROJECT / FOLDER / name).read_text(encoding="utf-8") == text, f"{name}: run make docs"


def test_a_reader_of_the_schema_can_bound_every_list_and_string(pages: dict[str, str]) -> None:
    assert '"maxItems": 200' in pages["storyboard.schema.json"]
    assert '"additionalProperties": false' in pages["storyboard.schema.json"]
