"""Emoji as pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tongpin.errors import EnvironmentFailure
from tongpin.media import emoji
from tongpin.media.emoji import emoji_image, emoji_names


@pytest.mark.parametrize("cluster", ["☕", "☕\ufe0f", "❤\ufe0f", "👍🏻", "👩\u200d💻"])
def test_an_emoji_is_found_with_and_without_its_style(cluster: str) -> None:
    assert len(emoji_names(cluster)) == 1


def test_a_family_without_an_icon_is_shown_by_its_members() -> None:
    assert emoji_names("👨\u200d👩\u200d👧\u200d👦") == ("man", "woman", "girl", "boy")


@pytest.mark.parametrize("cluster", ["好", "a", "1", "🇨🇳"])
def test_what_is_no_emoji_or_has_no_icon_has_no_names(cluster: str) -> None:
    assert emoji_names(cluster) == ()


def test_an_emoji_is_drawn_in_colour() -> None:
    pixels = emoji_image("red-heart", 32).toarray()
    assert pixels.shape == (32, 32, 4)
    middle = pixels[14, 16].astype(int)
    assert middle[3] == 255
    assert int(middle[:3].max()) - int(middle[:3].min()) > 100
    assert pixels[0, 0, 3] == 0


def test_an_icon_that_refers_to_its_own_parts_is_drawn_too() -> None:
    (name,) = emoji_names("😱")
    assert emoji_image(name, 32).toarray()[16, 16, 3] == 255


def test_missing_art_names_the_command_that_brings_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tongpin.media.emoji.resources.files", lambda package: tmp_path)
    with pytest.raises(EnvironmentFailure) as failure:
        emoji._read("icons.json.gz")
    assert "icons.json.gz" in failure.value.en
    assert "make setup" in failure.value.hint_en
