"""Mouths follow the phones: ahead of the sound, closed where lips must close, at rest in silence."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.media.phones import Phone
from tongpin.stage.actors.lips import LEAD, SEAL, Mixture, mouth_track

FRAME = 1_600
SHAPES = {"rest", "A", "E", "I", "O", "U", "M", "F", "L", "S"}
# 妈 爸 飞 读 开 as a voice reports them, with a pause in the middle.
PHONES = (
    Phone("m", 4_800, 3_000), Phone("ɑ", 7_800, 7_000), Phone("p", 15_600, 900), Phone("ɑ", 16_500, 6_000),
    Phone("f", 40_000, 4_000), Phone("ei", 44_000, 8_000), Phone("t", 52_000, 1_500), Phone("u", 53_500, 7_000),
    Phone("kh", 60_500, 3_000), Phone("ai", 63_500, 9_000),
)  # fmt: skip
WIDE = {"A": 1.0, "E": 0.65, "I": 0.35, "O": 0.7, "U": 0.35, "L": 0.3, "S": 0.2, "F": 0.1, "M": 0.0, "rest": 0.0}


def main_shape(mixture: Mixture) -> str:
    return max(mixture, key=lambda part: part[1])[0]


def opening(phones: Sequence[Phone], sample: int) -> float:
    mixture, openness = mouth_track(phones).at(sample)
    return openness * sum(WIDE[name] * weight for name, weight in mixture)


def test_each_sound_has_its_mouth() -> None:
    track = mouth_track(PHONES)
    shapes = [main_shape(track.at(p.start + p.length // 2 - LEAD)[0]) for p in PHONES]
    assert shapes == ["M", "A", "M", "A", "F", "E", "U", "U", "A", "A"]  # t before u is as round as it is a t
    assert main_shape(track.at(71_500 - LEAD)[0]) == "I"  # ai ends as i


def test_lips_close_fully_for_a_frame_at_any_frame_rate_phase() -> None:
    track = mouth_track(PHONES)
    for offset in range(0, FRAME, 100):
        seen = [track.at(frame * FRAME + offset)[0] for frame in range(50)]
        assert seen.count((("M", 1.0),)) >= 2
        assert seen.count((("F", 1.0),)) >= 1


def test_a_short_burst_is_held_for_at_least_a_frame() -> None:
    key = next(k for k in mouth_track(PHONES).keys if k.start <= 15_600 < k.end)
    assert key.sealed
    assert key.end - key.start >= SEAL >= FRAME


def test_the_mouth_is_ahead_of_its_sound_by_less_than_two_frames() -> None:
    before = opening(PHONES, 7_800 - 3 * FRAME)
    at_sound = opening(PHONES, 7_800 + 400)
    assert before < 0.1
    assert at_sound > 0.6


def test_silence_gives_the_mouth_back() -> None:
    track = mouth_track(PHONES)
    for sample in (0, 30_000, 90_000):
        assert track.at(sample)[0] == (("rest", 1.0),)
    assert mouth_track(()).at(5)[0] == (("rest", 1.0),)


def test_lips_round_before_a_round_vowel() -> None:
    rounded = mouth_track((Phone("t", 0, 4_000), Phone("u", 4_000, 6_000))).at(2_000 - LEAD)[0]
    plain = mouth_track((Phone("t", 0, 4_000), Phone("ɑ", 4_000, 6_000))).at(2_000 - LEAD)[0]
    assert dict(rounded)["U"] == pytest.approx(0.4, abs=0.1)
    assert "U" not in dict(plain)


def test_louder_opens_wider() -> None:
    quiet, loud = ((Phone("ɑ", 0, 9_600, level),) for level in (0.1, 1.0))
    assert opening(quiet, 4_800 - LEAD) < opening(loud, 4_800 - LEAD) - 0.2


@given(
    st.lists(
        st.tuples(st.sampled_from(["m", "ɑ", "i.", "tɕh", "kh", "onɡ", "f", "xyz", "", "ŋ"]), st.integers(0, 9_000)), max_size=12
    ),
    st.integers(0, 100_000),
)
def test_any_phones_give_a_whole_mixture_of_known_shapes(sounds: list[tuple[str, int]], sample: int) -> None:
    phones, at = [], 0
    for ipa, length in sounds:
        phones.append(Phone(ipa, at, length))
        at += length
    mixture, openness = mouth_track(phones).at(sample)
    assert {name for name, _ in mixture} <= SHAPES
    assert sum(weight for _, weight in mixture) == pytest.approx(1, abs=0.02)
    assert 0 <= openness <= 1
