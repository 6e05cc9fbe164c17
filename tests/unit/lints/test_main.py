"""The project keeps its own rules."""

from __future__ import annotations

from lints.__main__ import check


def test_the_project_breaks_no_rule() -> None:
    assert [str(complaint) for complaint in check()] == []
