"""A promise is kept up to its limit, and its line can be read by programs."""

from __future__ import annotations

import json

import pytest

from benchmarks.__main__ import main
from benchmarks.verdict import Verdict, at_least, at_most


@pytest.mark.parametrize(("measured", "ok"), [(2.9, True), (3.0, True), (3.1, False)])
def test_a_limit_is_the_worst_that_is_still_good(measured: float, ok: bool) -> None:
    assert at_most("p", measured, 3.0, unit="s", how="h").ok is ok
    assert at_least("p", -measured, -3.0, unit="s", how="h").ok is ok


def test_a_line_is_json_with_everything_in_it() -> None:
    verdict = Verdict("唇形", None, 33.0, False, "ms", "how", {"reasons": ["not heard"]})
    line = verdict.line()
    assert "\n" not in line
    assert "唇形" in line
    assert json.loads(line) == {
        "promise": "唇形",
        "measured": None,
        "limit": 33.0,
        "ok": False,
        "unit": "ms",
        "how": "how",
        "details": {"reasons": ["not heard"]},
    }


def test_a_case_that_does_not_exist_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speed"]) == 2
    assert "there are sync, drift, cost" in capsys.readouterr().err
