"""The page of foreign licences is what the locks and the installed packages say."""

from __future__ import annotations

from pathlib import Path

from build_tools.third_party import PAGE, third_party_page

PROJECT = Path(__file__).parents[3]


def test_the_page_is_not_stale() -> None:
    assert (PROJECT / PAGE).read_text(encoding="utf-8") == third_party_page(PROJECT), "run make docs"
