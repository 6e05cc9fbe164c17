"""What comes out of the engine is measured: times against energy, voices against each other, joins, levels."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.errors import EnvironmentFailure, InputError
from tongpin.gateway import SpeechRequest, Utterance
from tongpin.gateway.backends.espeak import EspeakSpeech
from tongpin.gateway.backends.espeak import engine as engine_module
from tongpin.gateway.backends.espeak.engine import engine
from tongpin.gateway.backends.espeak.voices import MANNERS, TIMBRES
from tongpin.media.phones import Phone

TEXT = "秋天的阳光，刚好落在这一页。他爱大家，我来看看天空。"
HOP = 48  # a millisecond


@lru_cache(maxsize=40)
def say(voice: str = "woman", manner: str = "plain", text: str = TEXT) -> Utterance:
    return EspeakSpeech().say(SpeechRequest(text, voice, manner=manner))


def energy_db(audio: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    frames = audio[: len(audio) // HOP * HOP].reshape(-1, HOP)
    power = np.convolve((frames.astype(float) ** 2).mean(1), np.ones(5) / 5, "same")
    return np.asarray(10 * np.log10(power + 1e-9))


def pitch_hz(said: Utterance) -> float:
    found = []
    for phone in said.phones:
        if phone.ipa[0] not in "aɑoeɛəiuy" or phone.length < 3_000:
            continue
        middle = phone.start + phone.length // 2
        x = said.audio[middle - 1_200 : middle + 1_200 : 4].astype(float)
        x -= x.mean()
        same = np.correlate(x, x, "full")[len(x) - 1 :] / np.arange(len(x), 0, -1)
        lags = np.arange(23, 185)  # 65 to 520 Hz at 12 kHz
        top = same[lags].max()
        found.append(12_000 / next(k for k in lags if same[k] > 0.9 * top and same[k] >= same[k + 1]))
    return float(np.median(found))


def brightness_hz(said: Utterance) -> float:
    power = np.abs(np.fft.rfft(said.audio)) ** 2
    hz = np.fft.rfftfreq(len(said.audio), 1 / 48_000)
    band = (hz > 300) & (hz < 6_000)
    return float((hz * power)[band].sum() / power[band].sum())


def pauses(phones: Sequence[Phone]) -> list[tuple[Phone, Phone]]:
    return [(a, b) for a, b in pairwise(phones) if b.start - a.start - a.length > 4_800]


@pytest.mark.parametrize("voice", ["woman", "old_man"])
def test_speech_starts_within_ten_milliseconds_of_its_mark_after_each_pause(voice: str) -> None:
    said = say(voice)
    level = energy_db(said.audio)
    errors = []
    for _, phone in pauses(said.phones):
        at = phone.start // HOP
        errors.append(int(np.flatnonzero(level[at - 60 : at + 120] > np.quantile(level, 0.95) - 30)[0]) - 60)
    assert len(errors) == 3
    assert np.median(np.abs(errors)) <= 10


def test_vowels_rise_within_ten_milliseconds_of_their_marks() -> None:
    said = say()
    level = energy_db(said.audio)
    errors = []
    for before, phone in pairwise(said.phones):
        if before.ipa in ("t", "th", "tɕ", "tɕh", "k", "kh", "s.", "ɕ", "ts.") and phone.ipa[0] in "aɑoeɛəiuyw":
            at = phone.start // HOP
            rise = level[at - 45 : at + 60] - level[at - 60 : at + 45]
            errors.append(int(np.argmax(rise)) - 52)
    assert len(errors) >= 6
    assert np.median(np.abs(errors)) <= 10


def test_pauses_are_silent_and_as_long_as_their_punctuation() -> None:
    said = say()
    lengths = [(b.start - a.start - a.length) / 48_000 for a, b in pauses(said.phones)]
    assert lengths[0] == pytest.approx(0.22, abs=0.03)
    assert lengths[1] == pytest.approx(0.46, abs=0.05)
    level = energy_db(said.audio)
    for before, after in pauses(said.phones):
        quiet = level[(before.start + before.length + 6_000) // HOP : (after.start - 800) // HOP]
        assert not len(quiet) or quiet.max() < np.quantile(level, 0.95) - 28


def test_nothing_clicks_where_clauses_are_joined() -> None:
    said = say()
    bend = np.abs(np.diff(said.audio.astype(float), 2))
    usual = np.quantile(bend, 0.999)
    for before, after in pauses(said.phones):
        assert bend[before.start + before.length : after.start].max() <= usual
    assert np.abs(said.audio[:8]).max() < 0.01
    assert np.abs(said.audio[-8:]).max() < 0.001


def test_voices_differ_in_pitch_or_colour() -> None:
    facts = {name: (pitch_hz(say(name)), brightness_hz(say(name)), len(say(name).audio)) for name in TIMBRES}
    for name, (hz, _, _) in facts.items():
        assert hz == pytest.approx(TIMBRES[name].hz, rel=0.13), name
    for one in facts:
        for other in facts:
            differences = [abs(np.log(a / b)) for a, b in zip(facts[one], facts[other], strict=True)]
            assert one == other or max(differences) > 0.06, (one, other, differences)
    assert facts["deep_man"][0] < facts["man"][0] < facts["narrator"][0] < facts["woman"][0] < facts["girl"][0]


def test_manners_change_pitch_pace_and_level_the_right_way() -> None:
    plain = say()
    facts = {m: (pitch_hz(say(manner=m)), len(say(manner=m).audio), float(np.std(say(manner=m).audio))) for m in MANNERS}
    hz, length, level = facts.pop("plain")
    assert length == len(plain.audio)
    assert facts["excited"][0] > hz * 1.08
    assert facts["sad"][0] < hz * 0.96
    assert facts["tired"][1] > length * 1.12 > length > facts["nervous"][1]
    assert facts["soft"][2] < level * 0.75 < level < facts["loud"][2]
    assert len(set(facts.values())) == len(facts)


def test_a_number_is_one_word_however_long_it_is_read() -> None:
    words = say(text="2026年，120km/h！").words
    assert [(w.text, w.at) for w in words] == [("2026", 0), ("年", 4), ("120km/h", 6)]
    assert words[0].length > 2 * words[1].length


def test_every_syllable_of_the_engine_ends_with_its_own_coda() -> None:
    words = say(text="天安门的灯光很安静，您安好。").words
    assert [w.text for w in words] == list("天安门的灯光很安静您安好")
    lengths = [w.length / 48_000 for w in words]
    assert min(lengths) > 0.05
    assert max(lengths) < 0.6


def test_a_long_text_without_a_full_stop_is_spoken_to_its_end() -> None:
    text = "今天天气真好" * 60
    said = EspeakSpeech().say(SpeechRequest(text, "narrator", speed=2.0))
    assert len(said.words) == len(text)
    assert np.abs(said.audio[-48_000:]).max() > 0.05


@pytest.mark.parametrize(
    "request_",
    [
        SpeechRequest("你好", "woman", speed=9),
        SpeechRequest("你好", "woman", manner="drunk"),
        SpeechRequest("好" * 20_001, "woman"),
    ],
)
def test_what_cannot_be_said_is_refused_with_a_hint(request_: SpeechRequest) -> None:
    with pytest.raises(InputError) as caught:
        EspeakSpeech().say(request_)
    assert caught.value.hint_zh


def test_pitch_and_volume_at_their_limits_stay_clean() -> None:
    for pitch in (-6, 6):
        audio = EspeakSpeech().say(SpeechRequest("你好，世界。", "girl", pitch=pitch, volume_db=12, speed=0.5)).audio
        assert np.isfinite(audio).all()
        assert np.abs(audio).max() <= 0.9


def test_a_missing_engine_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*_: object, **__: object) -> ctypes.CDLL:
        raise OSError("no such file")

    monkeypatch.setattr(ctypes, "CDLL", absent)
    with pytest.raises(EnvironmentFailure) as caught:
        engine_module.Engine()
    assert "pip install" in caught.value.hint_en


@pytest.mark.parametrize("voice", ["cmn-latn-pinyin+nobody", "xx-none+f2"])
def test_a_missing_voice_says_how_to_get_it(voice: str) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        engine().speak("ni3", engine_module.Setting(voice, 160, 50, 50))
    assert "pip install" in caught.value.hint_en
