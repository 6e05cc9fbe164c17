"""Things the lexicon has no word for: the art collection knows more, by its Chinese names. Better no hit than a silly one."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from tongpin.errors import EnvironmentFailure
from tongpin.films.reading.entries import Sense

NOT_THINGS = ("face", "-sign", "symbol", "flag", "hand", "button", "person", "man", "people", "clock", "arrow", "square")
NOT_NOUNS = frozenset({"加油", "睡觉", "跑步", "周末", "庆祝", "握手", "思考", "工作", "学习", "运动", "爆炸", "眩晕", "生气"})
SHORTEST = 2  # single characters need the proof that only the lexicon has


def icon_of(word: str) -> str:
    """Return the icon that is called so, or an empty string."""
    return _names().get(word, "") if len(word) >= SHORTEST else ""


@lru_cache(maxsize=1)
def icon_ids() -> Mapping[str, str]:
    """Return every icon's object id and the icon's own name."""
    return {icon.replace("-", "_"): icon for icon in _names().values()}


def prop_sense(word: str) -> Sense | None:
    """Return what the longest known end of a word is: 小海獭玩具 ends in 玩具."""
    for start in range(max(0, len(word) - 6), len(word) - 1):
        icon = icon_of(word[start:])
        if icon and (len(word) - start) * 2 >= len(word):
            return Sense("object", icon.replace("-", "_"), position="table", name=word)
    return None


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    names: dict[str, str] = {}
    for icon, entry in _read_names().items():
        if entry["zh"] and not any(part in icon for part in NOT_THINGS) and entry["zh"][0] not in NOT_NOUNS:
            names.setdefault(entry["zh"][0], icon)  # the first is its name; the others are tags, which say kinds and moods
    return names


def _read_names() -> dict[str, dict[str, list[str]]]:
    file = resources.files("tongpin") / "assets" / "art" / "names.json.gz"
    try:
        found: dict[str, dict[str, list[str]]] = json.loads(gzip.decompress(file.read_bytes()))
    except (OSError, ValueError) as error:
        raise EnvironmentFailure(
            "找不到画库的目录文件 assets/art/names.json.gz",
            "the art collection's index assets/art/names.json.gz is missing",
            hint_zh="请重新安装同频,或在源码目录里运行 make setup",
            hint_en="install Tongpin again, or run make setup in the source folder",
        ) from error
    return found
