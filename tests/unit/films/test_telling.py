"""The narrator reads what the audience should hear, and nothing that only directs the film."""

from __future__ import annotations

import pytest

from tongpin.films.reading import read_storyboard
from tongpin.films.telling import is_direction, tell


def narrator(text: str) -> list[str]:
    return [line.text for shot in tell(read_storyboard(text)).shots for line in shot.lines if line.speaker is None]


def test_the_cafe_sentence_is_told_without_its_sound_directions() -> None:
    text = "一个穿着白色毛衣的女生,在秋日的咖啡馆里看书,桌上有一杯冒着热气的拿铁,背景里有轻微的咖啡研磨声和轻柔的爵士乐"
    assert narrator(text) == ["一个穿着白色毛衣的女生,在秋日的咖啡馆里看书,桌上有一杯冒着热气的拿铁。"]


def test_each_shot_tells_its_own_part_without_the_cut() -> None:
    lines = narrator("女孩撑着伞走在雨夜的街道上,雨声淅沥;切到第二天清晨的公园,她抬头微笑")
    assert lines == ["女孩撑着伞走在雨夜的街道上。", "第二天清晨的公园,她抬头微笑。"]


def test_where_somebody_speaks_the_narrator_is_silent() -> None:
    assert narrator("秋日的咖啡馆,女生拿起手机,轻声说‘今天的天气真好啊’") == []


@pytest.mark.parametrize("clause", ["背景音乐是轻快的流行音乐", "特写镜头", "配乐用古筝曲", "海浪声和海鸥叫声", "生成一段视频"])
def test_directions_are_known(clause: str) -> None:
    assert is_direction(clause)


@pytest.mark.parametrize("clause", ["她抬头微笑", "一双筷子夹起一片牛肉", "窗外下着小雨"])
def test_descriptions_are_kept(clause: str) -> None:
    assert not is_direction(clause)
