"""Each rule finds what breaks it and leaves good code alone."""

from __future__ import annotations

import pytest

from lints.rules import check_length_share, check_module

PART = "src/tongpin/stage/scene.py"
GOOD = '"""What it is for."""\n\nimport numpy as np\n\n\ndef draw(seed: int) -> None:\n    np.random.default_rng(seed)\n'


def rules_broken(path: str, text: str) -> set[str]:
    return {complaint.rule for complaint in check_module(path, text)}


def body(lines: int) -> str:
    return "def draw() -> None:\n" + "    pass\n" * (lines - 1)


def test_good_code_is_left_alone() -> None:
    assert rules_broken(PART, GOOD) == set()


@pytest.mark.parametrize(
    ("path", "text", "rule"),
    [
        (PART, '"""x"""\n' + "a = 1\n" * 501, "short-file"),
        (PART, '"""x"""\n' + body(81), "short-function"),
        (PART, "a = 1\n", "opening"),
        ("src/tongpin/utils.py", '"""x"""\n', "plain-names"),
        ("src/tongpin/common/x.py", '"""x"""\n', "plain-names"),
        ("src/tongpin/films/x.py", '"""x"""\ndef _handle() -> None: ...\n', "plain-names"),
        (PART, '"""x"""\nclass Manager: ...\n', "plain-names"),
        (PART, '"""x"""\nfrom a import *\n', "complete-face"),
        ("src/tongpin/x/__init__.py", '"""x"""\nfrom tongpin.x.a import b\n', "complete-face"),
        ("src/tongpin/x/__init__.py", '"""x"""\nfrom tongpin.x.a import b, c\n__all__ = ["b"]\n', "complete-face"),
        (PART, '"""x"""\nimport os\nos.environ["A"]\n', "settled-surroundings"),
        (PART, '"""x"""\nos.getenv("A")\n', "settled-surroundings"),
        (PART, '"""x"""\nhash("a")\n', "same-every-run"),
        (PART, '"""x"""\nrandom.random()\n', "same-every-run"),
        (PART, '"""x"""\nnp.random.rand(3)\n', "same-every-run"),
        (PART, '"""x"""\nnp.random.default_rng()\n', "same-every-run"),
        (PART, '"""x"""\ntime.time()\n', "same-every-run"),
        (PART, '"""x"""\na = 1  # TODO later\n', "dated-doubts"),
    ],
)
def test_each_rule_finds_what_breaks_it(path: str, text: str, rule: str) -> None:
    assert rules_broken(path, text) == {rule}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("src/tongpin/settings.py", '"""x"""\nos.environ["A"]\n'),
        ("src/tongpin/cli/main.py", '"""x"""\ntime.time()\n'),
        (PART, '"""x"""\nrandom.Random(3)\n'),
        ("src/tongpin/stage/props/cup.py", '"""x"""\ndef _handle() -> None: ...\n'),
        (PART, '"""x"""\na = 1  # TODO #12 later\n'),
        ("src/tongpin/x/__init__.py", '"""x"""\nfrom tongpin.x.a import b\n__all__ = ["b", "c"]\n'),
        ("tests/data/x.py", '"""x"""\n'),
        (PART, '"""x"""\n' + body(80)),
    ],
)
def test_what_is_allowed_stays_allowed(path: str, text: str) -> None:
    assert rules_broken(path, text) == set()


def test_nine_of_ten_functions_must_be_short() -> None:
    assert not list(check_length_share([body(30)] * 9 + [body(31)]))
    assert list(check_length_share([body(30)] * 8 + [body(31)]))
