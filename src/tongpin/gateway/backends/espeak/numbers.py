"""Numbers, dates, times, units and signs as Chinese words, each spoken character keeping its place in the original text.

Rules run one after the other over the text; what one rule has turned into Chinese no later rule touches.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

DIGITS = "零一二三四五六七八九"
_GROUPS = ("", "万", "亿", "万亿")
_UNITS = {
    "km/h": "公里每小时", "m/s": "米每秒", "kWh": "千瓦时", "mAh": "毫安时", "GHz": "吉赫", "MHz": "兆赫", "kHz": "千赫",
    "Hz": "赫兹", "km²": "平方公里", "m²": "平方米", "㎡": "平方米", "m³": "立方米", "km": "公里", "KM": "公里", "kg": "公斤",
    "KG": "公斤", "㎏": "公斤", "cm": "厘米", "CM": "厘米", "㎝": "厘米", "mm": "毫米", "ml": "毫升", "mL": "毫升", "mg": "毫克",
    "kW": "千瓦", "kcal": "千卡", "min": "分钟", "dB": "分贝", "℃": "摄氏度", "°C": "摄氏度", "°c": "摄氏度", "℉": "华氏度",
    "°F": "华氏度", "°": "度", "m": "米", "g": "克", "L": "升", "h": "小时", "s": "秒", "t": "吨", "W": "瓦", "V": "伏",
}  # fmt: skip
_MONEY = {"¥": "元", "￥": "元", "$": "美元", "＄": "美元", "€": "欧元", "£": "英镑"}
_COUNTED = "个只条张杯本次天年位件家座把块米人分秒点岁倍种颗份层步口杯瓶碗盒包辆台部句首支双碟枚封间朵棵头匹套遍场束斤升吨元万亿"
_COUNTED_WORDS = "公里|公斤|厘米|毫米|毫升|小时|分钟|星期|美元|平方|千克|千米|千瓦|摄氏度|个月"

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


@dataclass(frozen=True)
class Spelled:
    """A text made speakable, and for each of its characters the index of the original character it stands for."""

    text: str
    source: tuple[int, ...]


def integer(digits: str) -> str:
    """A whole number in words: 12005 is 一万二千零五. Above sixteen digits it is read digit by digit."""
    digits = digits.lstrip("0") or "0"
    if digits == "0":
        return "零"
    if len(digits) > 16:
        return one_by_one(digits)
    padded = digits.zfill(-(-len(digits) // 4) * 4)
    words, gap = "", False
    for place in range(0, len(padded), 4):
        group = padded[place : place + 4]
        if group == "0000":
            gap = bool(words)
            continue
        leading = "零" if words and (gap or group[0] == "0") else ""
        words += leading + _group_of_four(group) + _GROUPS[(len(padded) - place) // 4 - 1]
        gap = False
    return words[1:] if words.startswith("一十") else words


def _group_of_four(group: str) -> str:
    out, zero = "", False
    for digit, unit in zip(group, ("千", "百", "十", ""), strict=True):
        if digit == "0":
            zero = bool(out)
            continue
        out += ("零" if zero else "") + DIGITS[int(digit)] + unit
        zero = False
    return out


def one_by_one(digits: str, *, telephone: bool = False) -> str:
    """Digits read singly; on the telephone a one is 幺."""
    return "".join("幺" if telephone and d == "1" else DIGITS[int(d)] for d in digits if d.isdigit())


def number(written: str) -> str:
    """A signed decimal number in words."""
    bare = written.replace(",", "").replace("，", "")
    whole, dot, fraction = bare.lstrip("-−").partition(".")
    return ("负" if bare[:1] in "-−" else "") + integer(whole) + ("点" + one_by_one(fraction) if dot else "")


def amount(written: str) -> str:
    """A number in front of what it counts: 2 is 两 and 200 is 两百, while 12 stays 十二."""
    words = number(written)
    if words == "二" or re.match("二[百千万亿]", words):
        words = "两" + words[1:]
    return words


def _clock(m: re.Match[str]) -> str:
    hour, minute = amount(m[1]) if int(m[1]) == 2 else integer(m[1]), int(m[2])
    tail = "整" if minute == 0 else "半" if minute == 30 else ("零" if minute < 10 else "") + integer(m[2]) + "分"
    seconds = (integer(m[3]) + "秒") if m[3] else ""
    return f"{hour}点{'零分' if seconds and minute == 0 else tail if not seconds or minute != 30 else '三十分'}{seconds}"


def _date(m: re.Match[str]) -> str:
    day = integer(m[3]) + "日" if m[3] else ""
    return one_by_one(m[1]) + "年" + integer(m[2]) + "月" + day


def _measured(m: re.Match[str]) -> str:
    unit = _UNITS[m[2]]
    cold = m[1][0] in "-−" and unit in ("摄氏度", "度")
    return "零下" + amount(m[1][1:]) + unit if cold else amount(m[1]) + unit


def _range(m: re.Match[str]) -> str:
    tail, first, last = m[3] or "", number(m[1]), number(m[2])
    if tail in ("%", "％"):
        return f"百分之{first}到百分之{last}"
    return f"{first}到{last}{_UNITS.get(tail, tail)}"


def _attached(m: re.Match[str]) -> str:
    # Beside letters, names are meant (GPT4, MP3, H200, 1080p): three and more digits are read singly.
    return one_by_one(m[0]) if len(m[0]) > 2 else integer(m[0])


_NUM = r"\d[\d,]*(?:\.\d+)?"
_SIGNED = rf"(?<![\dA-Za-z])[-−]?{_NUM}|{_NUM}"
_UNIT = "|".join(re.escape(u) for u in sorted(_UNITS, key=len, reverse=True))
_RULES: tuple[Rule, ...] = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"</?[A-Za-z][^<>]{0,200}>|https?://\S+", lambda m: " "),
        (r"(?<!\d)((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?!\d)", _date),
        (r"(?<!\d)((?:19|20)\d\d)[-/](0[1-9]|1[0-2])()(?!\d)", _date),
        (r"(?<!\d)((?:1\d|20)\d\d)(?=年)", lambda m: one_by_one(m[1])),
        (r"(?<!\d)((?:1\d|20)\d\d)[-~～—至到](?=[零一二三四五六七八九]{4}年)", lambda m: one_by_one(m[1]) + "到"),
        (r"(?<![\d:：])([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?![\d:：])", _clock),
        (r"(?<!\d)(\d+)[:：](\d+)(?!\d)", lambda m: number(m[1]) + "比" + number(m[2])),
        (r"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)", lambda m: one_by_one(m[0], telephone=True)),
        (r"(?<!\d)(?:0\d{2,3}-\d{7,8}|[48]00-\d{3,4}-\d{3,4})(?!\d)", lambda m: one_by_one(m[0], telephone=True)),
        (r"(?<=[打拨线话警])(\d{3,5})(?!\d|[.,%元])", lambda m: one_by_one(m[0], telephone=True)),
        (r"(?<![\d.])(\d+(?:\.\d+)?)\s*[-~～—–]\s*(\d+(?:\.\d+)?)(?![\d.-])\s*(%|％|" + _UNIT + r")?(?![A-Za-z])", _range),
        (r"(?<![\d.])\d+(?:\.\d+){2,}", lambda m: "点".join(integer(part) for part in m[0].split("."))),
        (rf"({_SIGNED})\s*[%％]", lambda m: "百分之" + number(m[1]) if m[1][0] not in "-−" else "负百分之" + number(m[1][1:])),
        (rf"({_SIGNED})\s*‰", lambda m: "千分之" + number(m[1])),
        (rf"([¥￥$＄€£])\s*({_NUM})\s*([万亿千百]*)", lambda m: amount(m[2]) + m[3] + _MONEY[m[1]]),
        (r"(?<![\d/])(\d+)/(\d+)(?![\d/])", lambda m: integer(m[2]) + "分之" + integer(m[1])),
        (rf"({_SIGNED})\s*({_UNIT})(?![A-Za-z0-9])", _measured),
        (r"(?<=第)\d+", lambda m: integer(m[0])),
        (rf"({_SIGNED})(?=[{_COUNTED}]|{_COUNTED_WORDS})(?!年级|人称|点\d)", lambda m: amount(m[1])),
        (r"(?<=\d)\s*[×xX*✕]\s*(?=\d)", lambda m: "乘"),
        (r"(?<=[\d\s])\s*÷\s*(?=\d)", lambda m: "除以"),
        (r"(?<![\dA-Za-z])(\d+)(?:st|nd|rd|th)\b", lambda m: "第" + integer(m[1])),
        (r"(?<=[A-Za-z])-?\d+(?![\d.])|\d+(?=[A-Za-z])", _attached),
        (r"(?<![\d.,])0\d+(?![\d.,])|(?<![\d.,])\d{9,}(?<!0000)(?![\d.,])", lambda m: one_by_one(m[0])),
        (_SIGNED, lambda m: number(m[0])),
        (r"[+＋]", lambda m: "加"),
        (r"[=＝]", lambda m: "等于"),
        (r"(?<=[A-Za-z])\s*&\s*(?=[A-Za-z])", lambda m: " and "),
        (r"[&＆]", lambda m: "和"),
        (r"℃", lambda m: "摄氏度"),
        (r"[%％]", lambda m: "百分号"),
    )
)


def spell(text: str) -> Spelled:
    """Turn what is written with digits and signs into words."""
    spoken = "".join(_narrow(c) for c in text)
    source = list(range(len(text)))
    for pattern, words in _RULES:
        spoken, source = _rewrite(spoken, source, pattern, words)
    return Spelled(spoken, tuple(source))


def _narrow(c: str) -> str:
    """Full-width letters and digits as their narrow twins; every character stays one character."""
    return chr(ord(c) - 0xFEE0) if "０" <= c <= "９" or "Ａ" <= c <= "Ｚ" or "ａ" <= c <= "ｚ" else c


def _rewrite(
    text: str, source: list[int], pattern: re.Pattern[str], words: Callable[[re.Match[str]], str]
) -> tuple[str, list[int]]:
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for m in pattern.finditer(text):
        new = words(m)
        parts += [text[last : m.start()], new]
        places += source[last : m.start()]
        places += [source[m.start() + i] for i in _align(m[0], new)]
        last = m.end()
    return "".join([*parts, text[last:]]), places + source[last:]


def _align(old: str, new: str) -> list[int]:
    """For each new character the index of the old one it stands for: kept characters exactly, the rest spread between them."""
    kept: list[tuple[int, int]] = [(-1, -1)]
    for i, c in enumerate(new):
        j = old.find(c, kept[-1][1] + 1)
        if j >= 0 and not c.isascii():
            kept.append((i, j))
    kept.append((len(new), len(old)))
    out: list[int] = []
    for (i0, j0), (i1, j1) in pairwise(kept):
        room = j1 - j0 - 1
        out += [j0 + 1 + k * room // (i1 - i0 - 1) if room else max(0, j0) for k in range(i1 - i0 - 1)]
        out += [j1] if i1 < len(new) else []
    return out
