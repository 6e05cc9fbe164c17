"""Narration: every role keeps a voice of its own kind, requests say how, and utterances come back as they were stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.films.narration import (
    NARRATOR,
    VoiceRole,
    cast_voices,
    read_utterance,
    request_inputs,
    speech_requests,
    voice_kind,
    write_utterance,
)
from tongpin.films.reading import lexicon
from tongpin.films.storyboard import Line, Person, Shot, Storyboard
from tongpin.films.timeline import LineKey
from tongpin.gateway.backends.fake import FakeSpeech
from tongpin.gateway.speech import SpeechRequest, Utterance, Voice
from tongpin.media.phones import Phone, Word

KINDS = ("narrator", "woman", "man", "girl", "boy", "old_woman", "old_man")
VOICES = (*(Voice(kind, kind, kind) for kind in KINDS), Voice("woman2", "女声二", "woman"))


def board(*lines: Line) -> Storyboard:
    return Storyboard(shots=(Shot(lines=lines),))


def said_by(*roles: str) -> Storyboard:
    return board(*(Line(text="你好", speaker=role) for role in roles))


def cast(*roles: str, voices: tuple[Voice, ...] = VOICES) -> dict[str, VoiceRole]:
    return cast_voices(said_by(*roles), voices, lexicon().person, "narrator")


@pytest.mark.parametrize(
    ("role", "voice"),
    [("old_man", "old_man"), ("old_woman", "old_woman"), ("little_girl", "girl"), ("little_boy", "boy"), ("young_man", "man")],
)
def test_a_role_has_a_voice_of_its_age_and_sex(role: str, voice: str) -> None:
    assert cast(role)[role].voice == voice
    assert voice_kind(lexicon().person(role)) == voice


def test_a_sex_that_the_text_says_chooses_the_voice() -> None:
    nurse = Shot(people=(Person(role="nurse", sex="m"),), lines=(Line(text="你好", speaker="nurse"),))
    voices = cast_voices(Storyboard(shots=(nurse,)), VOICES, lexicon().person, "narrator")

    assert voices["nurse"].voice == "man"
    assert cast("nurse")["nurse"].voice == "woman"


def test_two_who_talk_can_be_told_apart_and_from_the_narrator() -> None:
    for one, other in (("woman", "man"), ("woman", "young_woman"), ("man", "young_man"), ("little_girl", "daughter")):
        voices = cast(one, other)
        assert len({voices[NARRATOR], voices[one], voices[other]}) == 3


def test_many_of_one_kind_share_voices_at_different_pitches() -> None:
    roles = ("woman", "young_woman", "wife", "mother", "elder_sister", "bride")
    voices = cast(*roles)
    assert {voices[role].voice for role in roles} == {"woman", "woman2"}
    assert len({voices[role] for role in roles}) == len(roles)


def test_a_narrator_s_voice_is_not_given_to_a_role_while_others_fit() -> None:
    voices = cast_voices(said_by("woman"), VOICES, lexicon().person, "woman")
    assert (voices[NARRATOR].voice, voices["woman"].voice) == ("woman", "woman2")


def test_with_one_voice_only_everybody_speaks_with_it() -> None:
    voices = cast("woman", "old_man", voices=(Voice("narrator", "旁白", "narrator"),))
    assert {role.voice for role in voices.values()} == {"narrator"}


def test_who_speaks_later_does_not_change_earlier_voices() -> None:
    assert cast("woman", "man")["woman"] == cast("woman")["woman"]


def requests(*lines: Line, speed: float = 1.0) -> list[SpeechRequest]:
    spoken = board(*lines)
    return list(speech_requests(spoken, cast_voices(spoken, VOICES, lexicon().person, "narrator"), speed).values())


def test_a_line_without_a_speaker_is_the_narrator_s() -> None:
    assert requests(Line(text="从前"))[0].voice == "narrator"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (Line(text="好", manner="soft"), {"manner": "soft", "speed": 1.0}),
        (Line(text="好", manner="fast"), {"manner": "plain", "speed": 1.22}),
        (Line(text="好", manner="slow", speed=0.9), {"manner": "plain", "speed": 0.756}),
        (Line(text="好", volume_db=-6.0), {"volume_db": -6.0}),
        (Line(text="好", pitch=2.0), {"pitch": 2.0}),
    ],
)
def test_how_a_line_is_said_reaches_the_backend(line: Line, expected: dict[str, Any]) -> None:
    (request,) = requests(line)
    assert {name: getattr(request, name) for name in expected} == expected


@given(st.floats(0.5, 2.0), st.floats(0.5, 2.0), st.sampled_from([None, "fast", "slow"]), st.floats(-6, 6))
def test_requests_never_leave_what_a_backend_can_do(speed: float, film: float, manner: str | None, pitch: float) -> None:
    (request,) = requests(Line(text="好", speed=speed, manner=manner, pitch=pitch, speaker="woman"), speed=film)
    assert 0.5 <= request.speed <= 2.0
    assert -6 <= request.pitch <= 6


def test_every_line_has_a_request_under_its_own_key() -> None:
    spoken = Storyboard(shots=(Shot(lines=(Line(text="一"), Line(text="二"))), Shot(), Shot(lines=(Line(text="三"),))))
    made = speech_requests(spoken, {NARRATOR: VoiceRole("narrator")})
    assert {key: request.text for key, request in made.items()} == {
        LineKey(0, 0): "一",
        LineKey(0, 1): "二",
        LineKey(2, 0): "三",
    }


def test_everything_that_changes_an_utterance_is_among_its_inputs() -> None:
    inputs = request_inputs(SpeechRequest("你好", "woman", 1.1, 2.0, -3.0, "soft"), "fake", "1")
    assert set(inputs.values()) == {"fake", "1", "你好", "woman", 1.1, 2.0, -3.0, "soft"}


def test_an_utterance_comes_back_sample_by_sample_and_mark_by_mark(tmp_path: Path) -> None:
    spoken = FakeSpeech().say(SpeechRequest("你好，world！今天25.5℃", "woman"))
    write_utterance(spoken, tmp_path / "a.npz")
    back = read_utterance(tmp_path / "a.npz")
    assert back.audio.dtype == np.float32
    assert (back.audio == spoken.audio).all()
    assert (back.words, back.phones) == (spoken.words, spoken.phones)


@given(
    st.lists(st.floats(-1, 1, width=32), max_size=50),
    st.lists(st.tuples(st.text(max_size=3), st.integers(0, 10**9), st.integers(0, 10**6)), max_size=5),
)
def test_any_utterance_comes_back_and_writes_the_same_bytes_twice(
    tmp_path_factory: pytest.TempPathFactory, audio: list[float], marks: list[tuple[str, int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("said")
    words = tuple(Word(text, n, start, length) for n, (text, start, length) in enumerate(marks))
    phones = tuple(Phone(text, start, length, 0.5) for text, start, length in marks)
    spoken = Utterance(np.array(audio, np.float32), words, phones)
    for name in ("a.npz", "b.npz"):
        write_utterance(spoken, folder / name)
    back = read_utterance(folder / "a.npz")
    assert (back.audio == spoken.audio).all()
    assert (back.words, back.phones) == (words, phones)
    assert (folder / "a.npz").read_bytes() == (folder / "b.npz").read_bytes()
