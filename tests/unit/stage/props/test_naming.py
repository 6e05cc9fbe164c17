"""Chinese words that the lexicon lacks find a drawing, or none: better no hit than a silly hit."""

from __future__ import annotations

import pytest

from tongpin.stage.props import find_art, has_art

FOUND = {
    "显微镜": "microscope", "螺丝刀": "screwdriver", "长颈鹿": "giraffe", "章鱼": "octopus", "斧头": "axe", "磁铁": "magnet",
    "指南针": "compass", "手套": "gloves", "围巾": "scarf", "皇冠": "crown", "试管": "test-tube", "灭火器": "fire-extinguisher",
    "电池": "battery", "独角兽": "unicorn", "企鹅": "penguin", "树懒": "sloth", "火烈鸟": "flamingo", "袋鼠": "kangaroo",
    "鳄鱼": "crocodile", "红苹果": "red-apple", "小狗": "dog",
}  # fmt: skip
NOT_THINGS = (
    "未来", "问题", "心事", "生活", "快乐", "爱情", "老师", "幸运", "家庭", "早晨", "力量", "水龙头", "门把手", "耳环",
    "钉子", "大炮", "拖鞋架", "心情", "时间", "天气", "动物", "食物", "安静", "回忆", "秘密", "梦想", "青春", "压力",
    "友谊", "效率", "成绩", "价格", "质量", "机会", "态度", "气氛", "味道", "声音", "速度", "温柔", "勇气", "规则",
    "习惯", "兴趣", "关系",
)  # fmt: skip


@pytest.mark.parametrize(("word", "icon"), FOUND.items())
def test_a_thing_is_found_by_its_name(word: str, icon: str) -> None:
    assert find_art(word) == f"svg:{icon}"


def test_words_for_no_thing_find_nothing() -> None:
    silly = {word: art for word in NOT_THINGS if (art := find_art(word))}
    assert silly == {}


def test_what_is_found_can_be_drawn() -> None:
    assert all(has_art(art) for word in FOUND if (art := find_art(word)))


@pytest.mark.parametrize("word", ["", "abc", "😀", "的"])
def test_empty_and_foreign_words_find_nothing(word: str) -> None:
    assert find_art(word) is None
