"""From a Chinese word to a drawing of the art collection. Better no hit than a silly one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from tongpin.stage.props.svg import read_art

# People, faces, gestures, hearts, flags, signs and zodiac are not things that can stand on a table: blocks of code points.
_NOT_THINGS = (
    (0x1F440, 0x1F450), (0x1F466, 0x1F483), (0x1F486, 0x1F487), (0x1F48B, 0x1F48C), (0x1F491, 0x1F491), (0x1F493, 0x1F49F),
    (0x1F4A2, 0x1F4A2), (0x1F4A4, 0x1F4A8), (0x1F4AB, 0x1F4AF), (0x1F500, 0x1F50A), (0x1F515, 0x1F524), (0x1F52F, 0x1F567),
    (0x1F570, 0x1F571), (0x1F574, 0x1F575), (0x1F57A, 0x1F57A), (0x1F590, 0x1F5A4), (0x1F5FE, 0x1F64F), (0x1F6AD, 0x1F6B1),
    (0x1F6B6, 0x1F6BF), (0x1F6C2, 0x1F6C5), (0x1F910, 0x1F93E), (0x1F970, 0x1F97A), (0x1F9B4, 0x1F9B9), (0x1F9BB, 0x1F9BB),
    (0x1F9CD, 0x1F9DF), (0x1FAE0, 0x1FAFF), (0x1FAC0, 0x1FAC5), (0x1F1E6, 0x1F251), (0x2190, 0x21FF), (0x2300, 0x2319),
    (0x23E9, 0x23EF), (0x25AA, 0x25FE), (0x2639, 0x2653), (0x2660, 0x2668), (0x267B, 0x267F), (0x2694, 0x269C),
    (0x26A0, 0x26AB), (0x26CE, 0x26D4), (0x2702, 0x27BF), (0x2B05, 0x2B55), (0x2600, 0x2603), (0x1F3FB, 0x1F3FF),
    (0x1F6BB, 0x1F6BE), (0x1F6F0, 0x1F6F0), (0x1F32A, 0x1F32C), (0x2763, 0x2764), (0xA9, 0xAE), (0x30, 0x39),
    (0x3200, 0x33FF),
)  # fmt: skip
_TAG_SHARED_BY = 2  # a tag of more icons than this says a kind, not a thing
# Words for kinds, moods and times, which tags are full of.
_VAGUE = frozenset((
    "动物", "食物", "水果", "蔬菜", "工具", "运动", "天气", "建筑", "交通", "工作", "学校", "学习", "音乐", "游戏",
    "衣服", "家", "家庭", "房子", "办公", "办公室", "钱", "爱", "生日", "派对", "庆祝", "早晨", "晚上", "夏天", "冬天",
    "春天", "秋天", "旅行", "假期", "城市", "自然", "植物", "海", "太空", "医院", "健康", "科学", "艺术", "电影",
    "体育", "比赛", "节日", "时间", "日期", "信息", "邮件", "通信", "机器", "衣物", "头", "脸", "人", "蛋白质", "美味",
    "甜点", "点心", "早餐", "晚餐", "热", "冷", "红", "绿", "蓝", "黄", "白", "黑", "圆", "甜", "辣", "酸", "幸运",
    "魔法", "可爱", "浪漫", "安静", "声音", "力量", "女人", "男人", "孩子", "皮肤", "书写", "文字", "爱情", "龙头",
    "标志", "心", "星", "光", "水", "火", "气", "电", "车", "船", "球", "花", "树", "叶", "子", "瓶", "杯", "盒",
    "味道", "速度", "秘密", "气味", "味",
))  # fmt: skip


def find_art(word: str) -> str | None:
    """The drawing for a word that the lexicon lacks: the word itself, else the thing it ends in (红苹果 is an 苹果)."""
    clean = re.sub(r"[^\u4e00-\u9fff]", "", word)
    if not clean or clean in _VAGUE:
        return None
    labels, tags = _words()
    if clean in labels or (len(clean) > 1 and clean in tags):
        return "svg:" + (labels.get(clean) or tags[clean])
    # The head of a Chinese noun is its end; half of the word must be understood, and one character never is enough.
    for start in range(1, len(clean) - 1):
        head = clean[start:]
        if len(head) * 2 < len(clean):
            return None
        if head in labels and head not in _VAGUE:
            return "svg:" + labels[head]
    return None


@lru_cache(maxsize=1)
def _words() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Labels, which name one icon each, and those tags that only a few icons share; the first of them is meant."""
    names: dict[str, dict[str, list[str]]] = read_art("names.json.gz")
    labels: dict[str, str] = {}
    tagged: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for icon, entry in names.items():
        if not entry["zh"] or not _is_thing(str(entry["emoji"])):
            continue
        whole = icon.removesuffix("-face")  # an animal is more than its face
        icon = whole if whole in names else icon
        labels.setdefault(entry["zh"][0], icon)
        for rank, tag in enumerate(entry["zh"][1:]):
            tagged[tag].append((rank, icon))
    tags = {
        tag: min(found)[1] for tag, found in tagged.items() if len(found) <= _TAG_SHARED_BY and tag not in _VAGUE and len(tag) > 1
    }
    return labels, tags


def _is_thing(emoji: str) -> bool:
    # A joiner makes professions and families; scissors and clouds live in the old symbol blocks but are things.
    first = ord(emoji[0]) if emoji else 0
    if emoji[:1] in "✂✈✉✏☁☂☃☕⌚⌛⏰⏳⌨⚓⚖⚗⚙⚽⚾⛄⛏⛵⛺⛲⛽☄☀":
        return True
    return "\u200d" not in emoji and not any(low <= first <= high for low, high in _NOT_THINGS)
