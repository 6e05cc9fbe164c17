"""Where spoken lines may be broken."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tongpin.films.phrases import AFTER_CLAUSE, AFTER_SENTENCE, NEVER, phrases, shown, typeset, word_room
from tongpin.media.clusters import clusters, room


def cut(text: str, **how: object) -> list[str]:
    return [piece.text for piece in phrases(text, **how)]  # type: ignore[arg-type]


def borders(text: str, **how: object) -> set[int]:
    return {piece.at for piece in phrases(text, **how)}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("今天的天气真好啊", "天气"),
        ("人工智能正在改变生活", "人工智能"),
        ("可以保持12.5个小时", "12.5个小时"),
        ("现在打八折，只要9,999元", "9,999元"),
        ("时间是2024年5月1日", "2024年5月1日"),
        ("水温是45℃左右", "45℃"),
        ("发布了iPhone手机", "iPhone"),
        ("请看https://example.com/a/b?c=d这里", "https://example.com/a/b?c=d"),
        ("他读《夜的第七章》的时候", "《夜的第七章》"),
        ("一个👩\u200d💻在写代码", "👩\u200d💻"),
        ("she isn't well-known", "well-known"),
        ("我们的故事", "我们的"),
    ],
)
def test_words_numbers_names_and_signs_stay_whole(text: str, whole: str) -> None:
    at = text.index(whole)
    assert not borders(text) & set(range(at + 1, at + len(whole)))


def test_names_that_the_film_knows_stay_whole() -> None:
    text = "这时欧阳娜娜走了进来"
    assert not borders(text, names=["欧阳娜娜"]) & {3, 4, 5}


def test_no_line_begins_with_a_closing_sign_or_a_particle() -> None:
    pieces = cut("她说：“天气真好啊！”然后（慢慢地）笑了。")
    assert not [piece for piece in pieces if piece[0] in "，。！？：”）了啊的"]
    assert not [piece for piece in pieces if piece[-1] in "“（"]


def test_sentences_hurt_least_to_part_and_clauses_next() -> None:
    pains = {piece.text[-1]: piece.pain for piece in phrases("下雨了。我们走吧，带上伞好吗")}
    assert pains["。"] == AFTER_SENTENCE < pains["，"] == AFTER_CLAUSE < pains["上"]


def test_a_quoted_sentence_ends_like_a_sentence() -> None:
    assert [piece.pain for piece in phrases("他喊：“快跑！”大家散开") if piece.text.endswith("！”")] == [AFTER_SENTENCE]


def test_a_word_wider_than_the_line_is_cut_where_it_must_be() -> None:
    pieces = cut("a" * 100, longest=10)
    assert all(room(piece) <= 10 for piece in pieces)
    assert "".join(pieces) == "a" * 100


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="今天的天气很好我们，。！“”（） 12.5%abc'-👩\u200d💻❤\ufe0f🇨🇳éم", max_size=60), st.integers(4, 16))
def test_pieces_are_the_text_and_never_part_a_character(text: str, longest: int) -> None:
    pieces = phrases(text, longest=longest)
    assert "".join(piece.text for piece in pieces) == text
    assert [piece.at for piece in pieces] == [sum(len(p.text) for p in pieces[:i]) for i in range(len(pieces))]
    assert [c for piece in pieces for c in clusters(piece.text)] == list(clusters(text))
    assert not pieces or pieces[-1].pain < NEVER


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("天气真好，", "天气真好"),
        ("真的吗？", "真的吗？"),
        ("等等……", "等等……"),
        ("  好。 ", "好"),
        ("the U.S.", "the U.S."),
        ("。", ""),
    ],
)
def test_stops_at_the_end_of_a_line_are_not_shown(text: str, seen: str) -> None:
    assert shown(text) == seen


@pytest.mark.parametrize(
    ("typed", "set_up"),
    [("好的,走吧!", "好的，走吧！"), ("只要9,999元,", "只要9,999元，"), ("12:30开始", "12:30开始"), ("ok, fine!", "ok, fine!")],
)
def test_narrow_signs_after_chinese_become_wide_one_for_one(typed: str, set_up: str) -> None:
    assert typeset(typed) == set_up
    assert len(typed) == len(set_up)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1080, 1080), (360, 640), (3840, 2160), (128, 128)])
def test_words_have_room_in_pictures_of_usual_sizes(size: tuple[int, int]) -> None:
    space = word_room(size)
    assert space is not None
    assert space.characters * space.letters <= space.right - space.left
    assert space.letters >= 10
    assert space.right <= size[0] * (0.88 if size[1] > size[0] else 0.92) + 1e-6
    assert space.bottom <= size[1] * (0.8 if size[1] > size[0] else 0.92)


@pytest.mark.parametrize("size", [(64, 64), (3000, 40), (50, 800)])
def test_pictures_without_room_for_words_say_so(size: tuple[int, int]) -> None:
    assert word_room(size) is None


def test_a_compound_is_harder_to_part_than_its_neighbours() -> None:
    pains = {piece.text: piece.pain for piece in phrases("中国新能源汽车销量达到新高")}
    assert pains["新能源"] > pains["中国"]


def test_a_thin_beginning_of_a_line_is_avoided() -> None:
    pains = {piece.text: piece.pain for piece in phrases("介绍一款超好用的工具")}
    assert pains["超好"] > pains["介绍"]


def test_a_verb_keeps_what_it_does_something_to() -> None:
    pains = {piece.text: piece.pain for piece in phrases("那天晚上到底发生了什么事情")}
    assert pains["发生了"] > pains["那天晚上" if "那天晚上" in pains else "晚上"]
