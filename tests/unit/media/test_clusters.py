"""Characters as people see them."""

from __future__ import annotations

import pytest

from tongpin.media.clusters import clusters, is_wide, room, runs_right_to_left


def test_marks_and_modifiers_stay_with_their_letter() -> None:
    assert clusters("e\u0301👍🏻❤\ufe0f👩\u200d💻🇨🇳🇯🇵1\ufe0f\u20e3好") == (
        "e\u0301",
        "👍🏻",
        "❤\ufe0f",
        "👩\u200d💻",
        "🇨🇳",
        "🇯🇵",
        "1\ufe0f\u20e3",
        "好",
    )


def test_nothing_is_lost_or_doubled() -> None:
    text = "今天 ok\u200b مرحبا ไทย 👨\u200d👩\u200d👧!"
    assert "".join(clusters(text)) == text
    assert clusters("") == ()


@pytest.mark.parametrize(
    ("text", "expected"), [("今天，", 3.0), ("“好”", 3.0), ("👩\u200d💻", 1.0), ("\u200b", 0.0), ("a", 0.55)]
)
def test_room_is_counted_in_full_width_characters(text: str, expected: float) -> None:
    assert room(text) == pytest.approx(expected)


def test_scripts_know_their_direction_and_width() -> None:
    assert runs_right_to_left("م")
    assert runs_right_to_left("ש")
    assert not runs_right_to_left("好")
    assert is_wide("好")
    assert not is_wide("a")
