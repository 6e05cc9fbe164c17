"""What every speech backend must do, whichever engine is behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.gateway import SpeechBackend, SpeechRequest
from tongpin.gateway.backends.espeak import EspeakSpeech
from tongpin.gateway.backends.fake import FakeSpeech
from tongpin.media.phones import Phone, Word

BACKENDS: tuple[Callable[[], SpeechBackend], ...] = (EspeakSpeech, FakeSpeech)
TEXT = "你好，今天买了5本书，AI帮忙花了88.8元。"


@pytest.fixture(scope="module", params=BACKENDS, ids=lambda b: b.name)
def backend(request: pytest.FixtureRequest) -> SpeechBackend:
    made: SpeechBackend = request.param()
    return made


def test_it_offers_voices_with_different_names(backend: SpeechBackend) -> None:
    names = [v.name for v in backend.voices()]
    assert len(names) >= 2
    assert len(names) == len(set(names))


def test_audio_is_mono_float_without_clipping_or_holes(backend: SpeechBackend) -> None:
    audio = backend.say(SpeechRequest(TEXT, "woman", volume_db=12)).audio
    assert audio.dtype == np.float32
    assert audio.ndim == 1
    assert np.isfinite(audio).all()
    assert 0.05 < np.abs(audio).max() <= 0.95


def test_every_character_and_word_is_marked_once_in_reading_order(backend: SpeechBackend) -> None:
    words = backend.say(SpeechRequest(TEXT, "woman")).words
    spoken = ["你", "好", "今", "天", "买", "了", "5", "本", "书", "AI", "帮", "忙", "花", "了", "88.8", "元"]
    assert [w.text for w in words] == spoken
    assert all(TEXT[w.at : w.at + len(w.text)] == w.text for w in words)
    assert [w.at for w in words] == sorted(w.at for w in words)


def test_marks_lie_inside_the_audio_and_do_not_overlap(backend: SpeechBackend) -> None:
    said = backend.say(SpeechRequest(TEXT, "woman"))
    groups: tuple[Sequence[Word | Phone], ...] = (said.words, said.phones)
    for marks in groups:
        assert all(m.length > 0 for m in marks)
        assert all(a.start + a.length <= b.start for a, b in pairwise(marks))
        assert marks[0].start >= 0
        assert marks[-1].start + marks[-1].length <= len(said.audio)
    assert all(0 <= p.level <= 1 for p in said.phones)
    assert max(p.level for p in said.phones) == 1


def test_silence_at_both_ends_is_trimmed(backend: SpeechBackend) -> None:
    said = backend.say(SpeechRequest(TEXT, "woman"))
    assert said.phones[0].start <= 960
    assert len(said.audio) - (said.phones[-1].start + said.phones[-1].length) <= 0.16 * 48_000


def test_the_same_request_gives_the_same_bytes(backend: SpeechBackend) -> None:
    one, two = (backend.say(SpeechRequest(TEXT, "man", manner="plain")) for _ in range(2))
    assert one.audio.tobytes() == two.audio.tobytes()
    assert (one.words, one.phones) == (two.words, two.phones)


def test_speed_shortens_and_volume_raises(backend: SpeechBackend) -> None:
    plain = backend.say(SpeechRequest(TEXT, "woman"))
    fast = backend.say(SpeechRequest(TEXT, "woman", speed=1.6))
    quiet = backend.say(SpeechRequest(TEXT, "woman", volume_db=-12))
    assert len(plain.audio) / len(fast.audio) == pytest.approx(1.6, rel=0.12)
    assert 20 * np.log10(np.abs(plain.audio).max() / np.abs(quiet.audio).max()) == pytest.approx(12, abs=1.5)


@pytest.mark.parametrize("text", ["", "  \n", "😀✨", "……！"])
def test_text_without_words_is_refused_with_a_next_step(backend: SpeechBackend, text: str) -> None:
    with pytest.raises(InputError) as caught:
        backend.say(SpeechRequest(text, "woman"))
    assert caught.value.hint_zh
    assert caught.value.hint_en


def test_an_unknown_voice_is_refused_and_the_known_ones_are_named(backend: SpeechBackend) -> None:
    with pytest.raises(InputError) as caught:
        backend.say(SpeechRequest("你好", "nobody"))
    assert "woman" in caught.value.hint_en
