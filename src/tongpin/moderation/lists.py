"""Word lists by category: those of the package in `words/`, the user's own beside them.

A user's folder holds `<category>.txt` (a word a line, # for remarks), `<category>.toml` (as in `words/`), `allow.txt` (what is
never a hit) and `actions.toml` (category = action). Names of the package's categories add to them; others are new.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib import resources
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tongpin.errors import InputError
from tongpin.moderation.values import Action, Context

ALLOW, ACTIONS = "allow.txt", "actions.toml"
LONGEST_WORD = 60
_MOST_BYTES = 20_000_000
_Word = Annotated[str, Field(min_length=1, max_length=LONGEST_WORD)]


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of unwanted content and what is done about it."""

    id: str
    zh: str
    en: str
    action: Action
    contexts: frozenset[Context]
    cautioned: bool = False  # a warning before a word (打击, 警惕) excuses it


@dataclass(frozen=True)
class WordList:
    """The words of one category.

    `sounds`: words of two characters that are also known by sound, as all longer ones are. `initials`: Latin short forms.
    `only_advertising`: words that count only there. `counting`: words that may also number a list.
    """

    category: Category
    words: tuple[str, ...]
    sounds: frozenset[str] = frozenset()
    initials: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    only_advertising: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    suggest: Mapping[str, str] = field(default_factory=dict)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    zh: str = ""
    en: str = ""
    action: str = "hold"
    contexts: list[Context] = list(Context)
    cautioned: bool = False
    words: list[_Word] = []
    sounds: list[_Word] = []
    initials: list[_Word] = []
    exceptions: list[_Word] = []
    only_advertising: list[_Word] = []
    counting: list[_Word] = []
    suggest: dict[_Word, str] = {}


def package_lists() -> list[WordList]:
    """Return the lists that come with the package, in the order of their names."""
    folder = resources.files("tongpin.moderation") / "words"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    return [_read_list(file.name[:-5], file.read_text("utf-8"), file.name) for file in files]


def user_lists(folder: Path, known: Iterable[WordList]) -> list[WordList]:
    """Return the lists of a folder; those of known categories take over what is done about them."""
    if not folder.is_dir():
        raise _complaint(folder.name, "不是文件夹", "is not a folder")
    categories = {words.category.id: words.category for words in known}
    lists = []
    for path in sorted(folder.iterdir()):
        if path.name in (ALLOW, ACTIONS) or path.suffix not in (".txt", ".toml"):
            continue
        own = _read_list(path.stem, _text(path), path.name) if path.suffix == ".toml" else _plain_list(path)
        lists.append(replace(own, category=categories.get(path.stem, own.category)))
    return lists


def allowed(folder: Path) -> tuple[str, ...]:
    """Return the phrases of a folder that are never a hit."""
    path = folder / ALLOW
    return tuple(_lines(path)) if path.is_file() else ()


def user_actions(folder: Path, known: Iterable[str]) -> dict[str, Action]:
    """Return what a folder says is done by category."""
    path = folder / ACTIONS
    if not path.is_file():
        return {}
    categories, actions = set(known), {}
    for category, name in _tables(_text(path), path.name).items():
        if category not in categories:
            raise _complaint(path.name, f"没有类别“{category}”", f"has no category '{category}'", _one_of(sorted(categories)))
        actions[category] = _action(name, path.name)
    return actions


def _read_list(id_: str, text: str, name: str) -> WordList:
    try:
        file = _File.model_validate(_tables(text, name))
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"]))
        raise _complaint(name, f"的“{where}”不对", f"has a wrong '{where}'") from error
    category = Category(id_, file.zh or id_, file.en or id_, _action(file.action, name), frozenset(file.contexts), file.cautioned)
    return WordList(
        category,
        tuple(dict.fromkeys(file.words)),
        sounds=frozenset(file.sounds),
        initials=tuple(dict.fromkeys(file.initials)),
        exceptions=tuple(file.exceptions),
        only_advertising=frozenset(file.only_advertising),
        counting=frozenset(file.counting),
        suggest=file.suggest,
    )


def _plain_list(path: Path) -> WordList:
    category = Category(path.stem, path.stem, path.stem, Action.HOLD, frozenset(Context))
    return WordList(category, tuple(dict.fromkeys(_lines(path))))


def _lines(path: Path) -> list[str]:
    words = [line.strip() for line in _text(path).splitlines() if line.strip() and not line.lstrip().startswith("#")]
    for word in words:
        if len(word) > LONGEST_WORD:
            start = f"{word[:12]}…"
            raise _complaint(path.name, f"有太长的词：{start}", f"has a word of more than {LONGEST_WORD} characters: {start}")
    return words


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _complaint(path.name, "太大（最多 20 MB）", "is too large (at most 20 MB)")
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _complaint(path.name, "不是 UTF-8 文本", "is not UTF-8 text") from error
    except OSError as error:
        raise _complaint(path.name, "读不出来", "cannot be read") from error


def _tables(text: str, name: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _complaint(name, f"不是 TOML：{error}", f"is no TOML: {error}") from error


def _action(name: object, file: str) -> Action:
    try:
        return Action.named(str(name))
    except KeyError as error:
        names = [action.name.lower() for action in Action]
        raise _complaint(file, f"没有处理方式“{name}”", f"has no action '{name}'", _one_of(names)) from error


def _one_of(names: Iterable[str]) -> str:
    return ", ".join(names)


def _complaint(name: str, zh: str, en: str, choice: str = "") -> InputError:
    hint_zh = f"可以用：{choice}" if choice else "请改好这个词表再试；格式见 docs/howto/moderation.md。"
    hint_en = f"use one of: {choice}" if choice else "mend the word list; docs/howto/moderation.md shows how it is written."
    return InputError(f"词表 {name} {zh}", f"word list {name} {en}", hint_zh=hint_zh, hint_en=hint_en)
