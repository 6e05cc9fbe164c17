"""Numbers and signs are read as a Chinese speaker reads them, and every word keeps its place in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.gateway.backends.espeak.numbers import integer, spell

READINGS = {
    "2026年11月21日": "二零二六年十一月二十一日",
    "2026-11-21": "二零二六年十一月二十一日",
    "1998年": "一九九八年",
    "2026-2027年": "二零二六到二零二七年",
    "20世纪90年代": "二十世纪九十年代",
    "上午9:30": "上午九点半",
    "8:05": "八点零五分",
    "14:00": "十四点整",
    "2:15": "两点十五分",
    "12:30:45": "十二点三十分四十五秒",
    "比分3:2": "比分三比二",
    "16:9": "十六比九",
    "0": "零",
    "10": "十",
    "12": "十二",
    "105": "一百零五",
    "1010": "一千零一十",
    "10086": "一万零八十六",
    "12,005人": "一万二千零五人",
    "1000000": "一百万",
    "120000000": "一亿二千万",
    "3.14": "三点一四",
    "0.05": "零点零五",
    "-5": "负五",
    "25%": "百分之二十五",
    "3.5％": "百分之三点五",
    "10-20%": "百分之十到百分之二十",
    "1/3": "三分之一",
    "气温-3.5℃": "气温零下三点五摄氏度",
    "36.5°C": "三十六点五摄氏度",
    "3kg": "三公斤",
    "2km": "两公里",
    "120km/h": "一百二十公里每小时",
    "100㎡": "一百平方米",
    "￥88.8": "八十八点八元",
    "¥3万": "三万元",
    "$5": "五美元",
    "3-5天": "三到五天",
    "3~5个": "三到五个",
    "2个": "两个",
    "12个": "十二个",
    "200米": "两百米",
    "第2名": "第二名",
    "2月2日": "二月二日",
    "2年级": "二年级",
    "1.5万": "一点五万",
    "13812345678": "幺三八幺二三四五六七八",
    "138-1234-5678": "幺三八幺二三四五六七八",
    "400-800-1234": "四零零八零零幺二三四",
    "拨打12306": "拨打幺二三零六",
    "007": "零零七",
    "1.0.2版": "一点零点二版",
    "GPT4": "GPT四",
    "1080p": "一零八零p",
    "2×3=6": "二乘三等于六",
    "A+B": "A加B",
    "1st": "第一",
    "２０２６年": "二零二六年",
}


@pytest.mark.parametrize(("written", "spoken"), READINGS.items())
def test_it_is_read_as_spoken(written: str, spoken: str) -> None:
    assert spell(written).text == spoken


def test_markup_and_addresses_are_not_read() -> None:
    assert spell("<b>你好</b>").text.replace(" ", "") == "你好"
    assert spell("见https://example.com/a?b=1").text.strip() == "见"


def test_kept_characters_keep_their_place() -> None:
    text = "今天是2026年11月21日，花了¥88.8。"
    spelled = spell(text)
    for char, at in zip(spelled.text, spelled.source, strict=True):
        if char in "年月日今天是花了，。":
            assert text[at] == char


@given(st.text(max_size=60))
def test_any_text_keeps_its_places_in_order(text: str) -> None:
    spelled = spell(text)
    assert len(spelled.text) == len(spelled.source)
    assert list(spelled.source) == sorted(spelled.source)
    assert all(0 <= at < len(text) for at in spelled.source)


@given(st.integers(0, 10**16 - 1))
def test_an_integer_reads_back_as_itself(value: int) -> None:
    assert _back(integer(str(value))) == value


def _back(words: str) -> int:
    """Chinese words to a number, by another way than the code under test."""
    for unit, worth in (("万亿", 10**12), ("亿", 10**8), ("万", 10**4)):
        if unit in words:
            high, low = words.split(unit, 1)
            return _back(high) * worth + _back(low.lstrip("零"))
    total, digit = 0, 0
    for char in words:
        if char in "十百千":
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[char]
            digit = 0
        else:
            digit = "零一二三四五六七八九".index(char)
    return total + digit
