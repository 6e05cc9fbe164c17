"""Makes the two art files of the package: icons as SVG bodies, and the Chinese and English words each icon is found by.

Icons come from Fluent Emoji, words from emojibase; the two meet over the icon's English name.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypedDict

Json = dict[str, Any]  # foreign documents, read as they come
BOX = 32
_TONES = ("light", "medium-light", "medium", "medium-dark", "dark")
_DROPPED = str.maketrans(dict.fromkeys("’'“”!.:,()&"))

# Icons whose name is not made from today's English label of the emoji.
_RENAMED = {
    "blackbird": "black-bird",
    "hugging-face": "smiling-face-with-open-hands",
    "keycap-hashtag": "keycap-hash",
    "knocked-out-face": "face-with-crossed-out-eyes",
    "man-blonde-hair": "man-blond-hair",
    "man-deaf": "deaf-man",
    "man-merpeople": "merman",
    "man-with-bunny-ears": "men-with-bunny-ears",
    "man-wrestling": "men-wrestling",
    "person-blonde-hair": "person-blond-hair",
    "person-deaf": "deaf-person",
    "person-elf": "elf",
    "person-fairy": "fairy",
    "person-genie": "genie",
    "person-mage": "mage",
    "person-merpeople": "merperson",
    "person-superhero": "superhero",
    "person-supervillain": "supervillain",
    "person-vampire": "vampire",
    "person-with-bunny-ears": "people-with-bunny-ears",
    "person-wrestling": "people-wrestling",
    "person-zombie": "zombie",
    "phoenix-bird": "phoenix",
    "piata": "pinata",
    "pouting-face": "enraged-face",
    "red-triangle": "red-triangle-pointed-up",
    "woman-blonde-hair": "woman-blond-hair",
    "woman-deaf": "deaf-woman",
    "woman-merpeople": "mermaid",
    "woman-with-bunny-ears": "women-with-bunny-ears",
    "woman-wrestling": "women-wrestling",
}


class Words(TypedDict):
    """What an icon is called: its emoji, and label followed by tags in two languages."""

    emoji: str
    zh: list[str]
    en: list[str]


def read_icons(package: Path) -> dict[str, str]:
    """SVG bodies in a 32 by 32 box by icon name, without skin tones and without icons that upstream withdrew."""
    book: Json = json.loads((package / "icons.json").read_text(encoding="utf-8"))
    icons: Json = book["icons"]
    bodies = {name: _boxed(icon) for name, icon in icons.items() if not icon.get("hidden") and not _is_toned(name, icons)}
    for name, alias in book.get("aliases", {}).items():
        if alias["parent"] in bodies and not _is_toned(name, book["aliases"]):
            bodies[name] = _turned(bodies[alias["parent"]], alias)
    return dict(sorted(bodies.items()))


def read_words(package: Path, icons: Iterable[str]) -> dict[str, Words]:
    """The words of every icon that has an emoji of its own."""
    english = {_slug(entry["label"]): entry for entry in _entries(package, "en")}
    chinese = {entry["hexcode"]: entry for entry in _entries(package, "zh")}
    words: dict[str, Words] = {}
    for name in icons:
        entry = english.get(_RENAMED.get(name, name))
        if entry and entry["hexcode"] in chinese:
            words[name] = {"emoji": entry["emoji"], "zh": _labels(chinese[entry["hexcode"]]), "en": _labels(entry)}
    return words


def _entries(package: Path, language: str) -> list[Json]:
    entries: list[Json] = json.loads((package / language / "data.json").read_text(encoding="utf-8"))
    return entries


def _labels(entry: Json) -> list[str]:
    return list(dict.fromkeys([entry["label"], *entry.get("tags", ())]))


def _slug(label: str) -> str:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", label) if not unicodedata.combining(sign))
    plain = plain.lower().translate(_DROPPED).replace("#", "hash").replace("*", "asterisk")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _is_toned(name: str, among: Mapping[str, object]) -> bool:
    """Whether a name is one of five skin tones; a mere ending is not enough (police-car-light is a lamp)."""
    for tone in _TONES:
        base = name.removesuffix(f"-{tone}")
        if base != name and all(f"{base}-{other}" in among for other in _TONES):
            return True
    return False


def _boxed(icon: Json) -> str:
    """The body scaled into the common box; a few icons are drawn one unit too wide or too high."""
    width, height = icon.get("width", BOX), icon.get("height", BOX)
    body: str = icon["body"]
    if width == height == BOX:
        return body
    scale = BOX / max(width, height)
    left, top = (BOX - width * scale) / 2, (BOX - height * scale) / 2
    return f'<g transform="translate({left:.4f} {top:.4f}) scale({scale:.6f})">{body}</g>'


def _turned(body: str, alias: Json) -> str:
    return f'<g transform="translate({BOX} 0) scale(-1 1)">{body}</g>' if alias.get("hFlip") else body
