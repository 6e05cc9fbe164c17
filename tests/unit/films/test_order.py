"""Orders are checked once, with a hint for whoever gave them."""

from __future__ import annotations

import pytest

from tongpin.errors import InputError
from tongpin.films.order import FilmOrder, parse_size


@pytest.mark.parametrize(
    ("text", "size"), [("1080x1920", (1080, 1920)), ("64X64", (64, 64)), (" 641 × 359 ", (642, 360)), ("3840*2160", (3840, 2160))]
)
def test_sizes_are_read_and_made_even(text: str, size: tuple[int, int]) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "1080", "x", "-5x10", "10x10", "99999x3", "一千x两千"])
def test_impossible_sizes_are_refused_with_a_hint(text: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_size(text)
    assert refused.value.hint_zh
    assert refused.value.hint_en


@pytest.mark.parametrize("change", [{"fps": 29}, {"duration": 0.0}, {"duration": 1e9}, {"size": (32, 64)}])
def test_what_no_film_can_be_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(InputError):
        FilmOrder(text="猫", **change)  # type: ignore[arg-type]
