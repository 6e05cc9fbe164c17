"""What subtitles say when."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tongpin.films.cues import (
    LINGER,
    SubtitleCue,
    character_times,
    line_cues,
    srt_text,
    subtitle_cues,
    subtitle_unmet,
)
from tongpin.films.dealing import CLOSED_GAP, SHORTEST_SHOW
from tongpin.films.phrases import shown
from tongpin.films.storyboard import Line, Person, Shot, Storyboard
from tongpin.films.timeline import LineKey, LineSpan, ShotSpan, Timeline
from tongpin.gateway.speech import Utterance
from tongpin.media.clusters import clusters, room
from tongpin.media.phones import Word

CAFE = "秋日午后，一个女孩坐在咖啡馆的窗边，翻开一本旧书，阳光透过玻璃洒在咖啡杯上。"
SYLLABLE, PAUSE = 9_600, 14_400
TENTH = 4_800


def spoken(text: str, start: int = 0) -> tuple[tuple[Word, ...], int]:
    """Words of a steady voice that pauses at signs, and where it ends."""
    words, at = [], start
    for found in re.finditer(r"[a-zA-Z0-9]+|\w|[，。！？；：]", text):
        if found[0] in "，。！？；：":
            at += PAUSE
            continue
        words.append(Word(found[0], found.start(), at, SYLLABLE))
        at += SYLLABLE
    return tuple(words), at


def cues_of(text: str, start: int = 48_000, tail: int = 48_000, **how: object) -> tuple[SubtitleCue, ...]:
    words, end = spoken(text, start)
    span = LineSpan(LineKey(0, 0), start, end - start)
    return line_cues(Line(text=text), words, span, border=end + tail, **how)  # type: ignore[arg-type]


def test_a_sentence_is_broken_at_its_phrases() -> None:
    assert [cue.lines for cue in cues_of(CAFE)] == [
        ("秋日午后",),
        ("一个女孩坐在咖啡馆的窗边",),
        ("翻开一本旧书",),
        ("阳光透过玻璃洒在咖啡杯上",),
    ]


def test_a_long_clause_stands_on_two_lines_that_part_where_the_sense_does() -> None:
    (cue,) = cues_of("这款新的保温杯可以保持十二个小时的温度")
    assert cue.lines == ("这款新的保温杯", "可以保持十二个小时的温度")


def test_cues_are_timed_to_the_speech() -> None:
    words, _ = spoken(CAFE, 48_000)
    for cue in cues_of(CAFE):
        at = CAFE.index(cue.lines[0])
        first = next(word for word in words if word.at == at)
        last = next(word for word in words if word.at == at + len(cue.lines[0]) - 1)
        assert cue.start == first.start
        assert cue.end - (last.start + last.length) <= max(TENTH, CLOSED_GAP)


def test_each_character_lights_up_while_it_is_said() -> None:
    words, _ = spoken(CAFE, 48_000)
    when = {word.at: word for word in words}
    for cue in cues_of(CAFE):
        at = CAFE.index(cue.lines[0])
        for i, (start, end) in enumerate(cue.spans[0]):
            word = when[at + i]
            assert (cue.start + start, cue.start + end) == (word.start, word.start + word.length)


def test_short_words_stay_long_enough_to_be_read() -> None:
    (cue,) = cues_of("好。")
    assert cue.length == SHORTEST_SHOW


def test_nothing_shows_at_the_border() -> None:
    (cue,) = cues_of("好。", tail=100)
    assert cue.end == 48_000 + SYLLABLE + PAUSE + 100


def test_a_long_pause_clears_the_screen_and_a_short_one_does_not() -> None:
    text = "今天是晴天。明天会下雨。后天要下雪。"
    starts = [*range(0, 50_000, 10_000), *range(60_000, 110_000, 10_000), *range(250_000, 300_000, 10_000)]
    places = [i for i, character in enumerate(text) if character != "。"]
    words = tuple(Word(text[at], at, start, 10_000) for at, start in zip(places, starts, strict=True))
    cues = line_cues(Line(text=text), words, LineSpan(LineKey(0, 0), 0, 300_000), border=400_000)
    assert [cue.lines for cue in cues] == [("今天是晴天",), ("明天会下雨",), ("后天要下雪",)]
    assert cues[0].end == cues[1].start == 60_000
    assert cues[1].end == 110_000 + LINGER


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="今天的天气很好我们去咖啡馆看书，。！？“”、 12ab❤\ufe0f🇨🇳م<>", min_size=1, max_size=80),
    st.integers(6, 16),
    st.integers(0, 48_000),
)
def test_cues_of_any_text_keep_the_rules(text: str, longest: int, tail: int) -> None:
    cues = cues_of(text, tail=tail, longest=longest)
    border = spoken(text, 48_000)[1] + tail
    letters = [c for cue in cues for line in cue.lines for c in line if not c.isspace()]
    assert [c for c in letters if c.isalnum()] == [c for c in text if c.isalnum()]
    for cue in cues:
        assert 1 <= len(cue.lines) <= 2
        assert all(room(line) <= longest + 1e-6 for line in cue.lines)
        assert all(len(spans) == len(clusters(line)) for line, spans in zip(cue.lines, cue.spans, strict=True))
    assert all(48_000 <= cue.start < cue.end <= max(border, 48_000) for cue in cues)
    assert all(a.end <= b.start for a, b in itertools.pairwise(cues))


def test_characters_that_the_voice_did_not_report_share_the_gap() -> None:
    words = (Word("今", 0, 0, 1_000), Word("好", 3, 3_000, 1_000))
    times = character_times("今天很好。", words, (0, 5_000))
    assert times == ((0, 1_000), (1_000, 2_000), (2_000, 3_000), (3_000, 4_000), (4_000, 4_000))


def test_a_longer_word_is_shared_among_its_letters() -> None:
    words = (Word("ok", 0, 0, 1_000), Word("吧", 2, 1_000, 500))
    assert character_times("ok吧", words, (0, 1_500)) == ((0, 500), (500, 1_000), (1_000, 1_500))


def test_a_line_that_no_voice_reported_is_spread_over_its_time() -> None:
    assert character_times("好吧", (), (1_000, 3_000)) == ((1_000, 2_000), (2_000, 3_000))


def board(*texts: str) -> tuple[Storyboard, Timeline, dict[LineKey, Utterance]]:
    """One shot for every line."""
    shots, spans, lines, utterances, at = [], [], [], {}, 0
    for i, text in enumerate(texts):
        words, end = spoken(text)
        shots.append(Shot(lines=(Line(text=text),), people=(Person(role="girl", name="欧阳娜娜"),)))
        spans.append(ShotSpan(i, at, end + 9_600))
        lines.append(LineSpan(LineKey(i, 0), at + 4_800, end))
        utterances[LineKey(i, 0)] = Utterance(np.zeros(end, np.float32), words, ())
        at += end + 9_600
    return Storyboard(shots=tuple(shots)), Timeline(30, tuple(spans), tuple(lines)), utterances


def test_a_film_s_cues_stay_in_their_shots_and_in_order() -> None:
    texts = (CAFE, "欧阳娜娜笑了。", "好。")
    story, timeline, utterances = board(*texts)
    cues = subtitle_cues(story, timeline, utterances, (1080, 1920))
    for shot, text in zip(timeline.shots, texts, strict=True):
        mine = [cue for cue in cues if shot.start <= cue.start < shot.end]
        assert "".join(line for cue in mine for line in cue.lines) == shown(text).replace("，", "")
        assert mine[-1].end <= shot.end


def test_a_silent_shot_has_no_cues() -> None:
    story, timeline, utterances = board("好。", "嗯。")
    silent = Timeline(timeline.fps, timeline.shots, timeline.lines[1:])
    assert [cue.lines for cue in subtitle_cues(story, silent, utterances, (1080, 1920))] == [("嗯",)]


def test_a_narrow_picture_has_shorter_lines() -> None:
    story, timeline, utterances = board("人工智能正在改变我们每一个人的生活方式和工作习惯")
    narrow = subtitle_cues(story, timeline, utterances, (120, 160))
    assert max(room(line) for cue in narrow for line in cue.lines) <= 9


def test_a_shifted_cue_is_the_same_later() -> None:
    (cue,) = cues_of("好。")
    assert (cue.shifted(-48_000).start, cue.shifted(-48_000).end) == (0, cue.length)
    assert cue.shifted(5).spans == cue.spans


def test_the_srt_is_numbered_and_timed_in_milliseconds() -> None:
    cues = (
        SubtitleCue(0, 48_000, ("今天",), (((0, 1), (1, 2)),)),
        SubtitleCue(48_000 * 3_661 + 24, 4_800, ("<b>好</b>", "吧"), (((0, 1),), ((1, 2),))),
    )
    assert srt_text(cues) == (
        "1\n00:00:00,000 --> 00:00:01,000\n今天\n\n2\n01:01:01,001 --> 01:01:01,101\n<b>好</b>\n吧\n"
    )
    assert srt_text(()) == ""


def test_what_the_picture_cannot_show_is_told() -> None:
    (odd,) = cues_of("\U0010fffd好\U0010fffd")
    (unmet,) = subtitle_unmet((odd,), (1080, 1920))
    assert "\U0010fffd" in unmet.what
    assert ".srt" in unmet.why_zh
    assert "\U0010fffd" in srt_text((odd,))


def test_a_picture_too_small_for_words_is_told() -> None:
    (unmet,) = subtitle_unmet(cues_of("好。"), (64, 64))
    assert "64x64" in unmet.why_zh
    assert subtitle_unmet((), (64, 64)) == ()
    assert subtitle_unmet(cues_of("好。"), (640, 640)) == ()


@pytest.mark.parametrize("text", ["，。", " ", "……"])
def test_lines_of_signs_only_do_no_harm(text: str) -> None:
    assert all(any(cue.lines) for cue in cues_of(text))


@pytest.mark.parametrize(
    ("text", "longest", "expected"),
    [
        ("爷爷坐在摇椅上给孙女讲过去的故事，窗外飘着大雪", 14, [("爷爷坐在摇椅上", "给孙女讲过去的故事"), ("窗外飘着大雪",)]),
        ("他是一个非常热爱生活并且对未来充满希望的年轻人", 14, [("他是一个非常热爱生活", "并且对未来充满希望的年轻人")]),
        ("没有人知道那天晚上到底发生了什么，除了那只黑猫", 14, [("没有人知道那天晚上", "到底发生了什么"), ("除了那只黑猫",)]),
        ("“妈妈，我回来了！”小女孩推开门大声喊道", 16, [("“妈妈，我回来了！”",), ("小女孩推开门大声喊道",)]),
        ("今晚八点半，直播间不见不散，全场五折起", 14, [("今晚八点半",), ("直播间不见不散",), ("全场五折起",)]),
        ("The quick brown fox jumps over the lazy dog", 16, [("The quick brown fox", "jumps over the lazy dog")]),
    ],
)
def test_sentences_are_broken_as_a_subtitler_would(text: str, longest: int, expected: list[tuple[str, ...]]) -> None:
    assert [cue.lines for cue in cues_of(text, longest=longest)] == expected
