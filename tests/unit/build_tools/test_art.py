"""Icons keep their drawing, lose skin tones, fit one box, and are found by Chinese words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from build_tools.art import read_icons, read_words

TONES = ("light", "medium-light", "medium", "medium-dark", "dark")


@pytest.fixture
def icons_package(tmp_path: Path) -> Path:
    icons: dict[str, dict[str, object]] = {
        name: {"body": f"<{name}/>"} for name in ("hot-beverage", "police-car", "police-car-light", "wave", "piata")
    }
    icons |= {f"wave-{tone}": {"body": "<toned/>"} for tone in TONES}
    icons |= {"bomb": {"body": "<bomb/>", "width": 33}, "old": {"body": "<old/>", "hidden": True}}
    aliases = {"wave-back": {"parent": "wave", "hFlip": True}, "cup": {"parent": "hot-beverage"}}
    (tmp_path / "icons.json").write_text(json.dumps({"icons": icons, "aliases": aliases}), encoding="utf-8")
    return tmp_path


@pytest.fixture
def words_package(tmp_path: Path) -> Path:
    english = [{"label": "hot beverage", "hexcode": "2615", "emoji": "☕️", "tags": ["coffee"]}]
    english += [{"label": "piñata", "hexcode": "1FA85", "emoji": "🪅"}, {"label": "crown", "hexcode": "1F451", "emoji": "👑"}]
    chinese = [{"label": "热饮", "hexcode": "2615", "emoji": "☕️", "tags": ["咖啡", "热饮"]}]
    chinese += [{"label": "皮纳塔", "hexcode": "1FA85", "emoji": "🪅"}]
    for language, entries in (("en", english), ("zh", chinese)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "data.json").write_text(json.dumps(entries), encoding="utf-8")
    return tmp_path


def test_skin_tones_and_withdrawn_icons_are_left_out(icons_package: Path) -> None:
    assert set(read_icons(icons_package)) == {
        "hot-beverage", "police-car", "police-car-light", "wave", "piata", "bomb", "wave-back", "cup"
    }  # fmt: skip


def test_an_icon_in_the_common_box_is_not_touched(icons_package: Path) -> None:
    assert read_icons(icons_package)["cup"] == "<hot-beverage/>"


def test_other_boxes_are_scaled_and_mirrored_icons_turned(icons_package: Path) -> None:
    icons = read_icons(icons_package)
    assert icons["bomb"] == '<g transform="translate(0.0000 0.4848) scale(0.969697)"><bomb/></g>'
    assert icons["wave-back"] == '<g transform="translate(32 0) scale(-1 1)"><wave/></g>'


def test_icons_are_found_by_words_in_both_languages(words_package: Path) -> None:
    words = read_words(words_package, ["hot-beverage", "piata", "crown", "unheard-of"])
    assert words == {
        "hot-beverage": {"emoji": "☕️", "zh": ["热饮", "咖啡"], "en": ["hot beverage", "coffee"]},
        "piata": {"emoji": "🪅", "zh": ["皮纳塔"], "en": ["piñata"]},
    }
