"""Characters are read with the right sound and tone, in clauses with the right pauses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tongpin.gateway.backends.espeak.reading import LONGEST_CLAUSE, read

PINYIN = {
    "银行行长": "yin2 hang2 hang2 zhang3",
    "他行走在路上": "ta1 xing2 zou3 zai4 lu4 shang4",
    "排成一行": "pai2 cheng2 yi4 hang2",
    "第二行": "di4 er4 hang2",
    "重要的事重复三遍": "zhong4 yao4 de5 shi4 chong2 fu4 san1 bian4",
    "他长大了": "ta1 zhang3 da4 le5",
    "头发的长度": "tou2 fa5 de5 chang2 du4",
    "还有一本书要还给你": "hai2 you3 yi4 ben3 shu1 yao4 huan2 gei2 ni3",
    "觉得困就睡觉": "jue2 de5 kun4 jiu4 shui4 jiao4",
    "得到": "de2 dao4",
    "跑得快": "pao3 de5 kuai4",
    "我得走了": "wo3 dei2 zou3 le5",
    "慢慢地走": "man4 man4 de5 zou3",
    "地上有水": "di4 shang5 you2 shui3",
    "看着他": "kan4 zhe5 ta1",
    "睡着了": "shui4 zhao2 le5",
    "着急": "zhao2 ji2",
    "了解": "liao2 jie3",
    "受不了": "shou4 bu5 liao3",
    "数星星": "shu3 xing1 xing5",
    "便宜": "pian2 yi5",
    "方便": "fang1 bian4",
    "音乐让人快乐": "yin1 yue4 rang4 ren2 kuai4 le4",
    "弹吉他": "tan2 ji2 ta1",
    "背着书包": "bei1 zhe5 shu1 bao1",
    "教室里老师教我画画": "jiao4 shi4 li2 lao3 shi1 jiao1 wo3 hua4 hua4",
    "爱好": "ai4 hao4",
    "调整空调": "tiao2 zheng3 kong1 tiao2",
    "照相机": "zhao4 xiang4 ji1",
    "兴高采烈": "xing4 gao1 cai3 lie4",
    "一个": "yi2 ge4",
    "一天": "yi4 tian1",
    "一起": "yi4 qi3",
    "一样": "yi2 yang4",
    "第一名": "di4 yi1 ming2",
    "十一月": "shi2 yi1 yue4",
    "看一看": "kan4 yi5 kan4",
    "不是": "bu2 shi4",
    "不好": "bu4 hao3",
    "好不好": "hao3 bu5 hao3",
    "你好": "ni2 hao3",
    "我很好": "wo3 hen2 hao3",
    "小蚂蚁": "xiao3 ma2 yi3",
    "走走": "zou2 zou5",
    "妈妈": "ma1 ma5",
    "什么": "shen2 me5",
    "一会儿": "yi2 hui4 er5",
    "玩儿": "wa2 er5",
    "儿子和女儿": "er2 zi5 he2 nv3 er2",
    "绿色": "lv4 se4",
    "2个苹果": "liang3 ge4 ping2 guo3",
    "AI": "A I",
    "NASA 和 iPhone": "nasa he2 iPhone",
    "嗯": "en4",
    "哐当哐当地响": "kuang1 dang1 kuang1 dang1 de5 xiang3",
    "一步一步地走": "yi2 bu4 yi2 bu4 de5 zou3",
    "抓个正着": "zhua1 ge4 zheng4 zhao2",
    "轻快的电子乐": "qing1 kuai4 de5 dian4 zi3 yue4",
    "吉他曲": "ji2 ta1 qu3",
    "弯曲的小路": "wan1 qu1 de5 xiao3 lu4",
    "吃炸鸡": "chi1 zha2 ji1",
    "R&B": "R and B",
}


@pytest.mark.parametrize(("text", "pinyin"), PINYIN.items())
def test_it_has_the_right_sounds(text: str, pinyin: str) -> None:
    assert " ".join(s.say for clause in read(text) for s in clause.sounds) == pinyin


def test_the_engine_gets_spellings_it_knows() -> None:
    assert [s.say for s in read("熊穷窘")[0].sounds] == ["xong2", "qong2", "jong3"]


def test_pauses_follow_the_punctuation() -> None:
    pauses = {mark: read(f"今天{mark}明天")[0].pause for mark in "、，；。"}
    assert pauses["、"] < pauses["，"] < pauses["；"] < pauses["。"]
    assert [c.mark for c in read("走吗？走！好。")] == ["?", "!", "."]


def test_emoji_and_ornaments_are_passed_over() -> None:
    assert " ".join(s.say for c in read("✨好😀的★") for s in c.sounds) == "hao3 de5"


def test_other_scripts_get_their_own_voice_and_english_stays_with_chinese() -> None:
    assert [c.language for c in read("我爱Python编程")] == ["cmn-latn-pinyin"]
    assert [c.language for c in read("hello world")] == ["en-us"]
    assert [c.language for c in read("مرحبا Привет 你好")] == ["ar", "ru", "cmn-latn-pinyin"]


def test_a_text_without_punctuation_is_cut_at_words() -> None:
    clauses = read("今天的天气真好" * 200)
    assert sum(len(c.sounds) for c in clauses) == 1400
    assert max(len(c.sounds) for c in clauses) <= LONGEST_CLAUSE
    assert all(c.sounds[0].starts_word for c in clauses)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("你好的地得着了一不儿重行，。！A1 😀<>{"), max_size=40))
def test_every_chinese_character_is_said_exactly_once(text: str) -> None:
    said = [s.at for c in read(text) for s in c.sounds]
    wanted = [i for i, c in enumerate(text) if "\u4e00" <= c <= "\u9fff"]
    assert [at for at in said if at in wanted] == wanted or "<" in text
