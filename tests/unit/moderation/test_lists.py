from __future__ import annotations

from pathlib import Path

import pytest

from tongpin.errors import InputError
from tongpin.moderation import Action, Moderator
from tongpin.moderation.lists import package_lists


def test_own_words_are_found_in_disguise_and_own_categories_are_held(tmp_path: Path) -> None:
    (tmp_path / "rivals.txt").write_text("# 竞品\n蓝山牌咖啡\n", encoding="utf-8")
    (tmp_path / "abuse.txt").write_text("大呆瓜\n", encoding="utf-8")
    moderator = Moderator.load(tmp_path)
    (rival,) = moderator.check("蓝*山*牌*咖*啡").hits
    assert (rival.category, rival.action) == ("rivals", Action.HOLD)
    (own,) = moderator.check("你个大呆瓜").hits
    assert (own.category, own.action) == ("abuse", Action.MASK)


def test_allowed_phrases_and_own_actions_count(tmp_path: Path) -> None:
    (tmp_path / "allow.txt").write_text("傻逼兮兮的小狗\n", encoding="utf-8")
    (tmp_path / "actions.toml").write_text('abuse = "block"\n', encoding="utf-8")
    moderator = Moderator.load(tmp_path)
    assert not moderator.check("一只傻逼兮兮的小狗").hits
    assert moderator.check("你个傻逼").action is Action.BLOCK


@pytest.mark.parametrize(
    ("name", "content", "piece"),
    [
        ("x.toml", b"words = [", "no TOML"),
        ("x.toml", b"words = 3", "words"),
        ("x.toml", b'action = "shout"', "shout"),
        ("x.txt", b"\xff\xfe\xfa", "UTF-8"),
        ("x.txt", "长".encode() * 61, "60"),
        ("actions.toml", b'nothing = "block"', "nothing"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, name: str, content: bytes, piece: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError) as caught:
        Moderator.load(tmp_path)
    assert name in caught.value.en
    assert piece in caught.value.en
    assert caught.value.hint_zh


def test_a_folder_that_is_not_there_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not a folder"):
        Moderator.load(tmp_path / "none")


def test_what_the_package_lists_say_about_words_is_about_words_they_have() -> None:
    for one in package_lists():
        words = set(one.words)
        assert one.sounds | one.only_advertising | one.counting | set(one.suggest) <= words, one.category.id
