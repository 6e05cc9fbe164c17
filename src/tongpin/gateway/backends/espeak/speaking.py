"""The espeak backend: a request read, spoken clause by clause, polished, joined with natural pauses and marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tongpin.errors import BackendError, InputError
from tongpin.gateway.backends.espeak import marks, polish
from tongpin.gateway.backends.espeak.engine import Raw, engine
from tongpin.gateway.backends.espeak.polish import Audio
from tongpin.gateway.backends.espeak.reading import Clause, Sound, read
from tongpin.gateway.backends.espeak.voices import MANNERS, TIMBRES, Manner, Performance, manner_of, perform
from tongpin.gateway.speech import SpeechRequest, Utterance
from tongpin.media.phones import Phone, Word
from tongpin.media.timebase import SAMPLE_RATE, to_samples

LONGEST_TEXT = 20_000
_LEAD = to_samples(0.012)  # kept before the first phone
_TAIL = to_samples(0.11)  # most that is kept after the last phone, for the voice to die away
_SPOKEN_RMS = 10 ** (-19 / 20)
_BREATH_LEVEL = 10 ** (-46 / 20)
_CALIBRATION = "今天的阳光很好，我们去公园走走，看看树叶和湖水。他说明年春天还会再来，带上书和一壶热茶。"


@dataclass(frozen=True)
class _Said:
    """One clause: polished samples, where its marks lie in them, and the silence wanted after it."""

    audio: Audio
    sounds: tuple[tuple[int, int, int], ...]  # place in the text, start, end
    phones: tuple[tuple[str, int, int], ...]
    pause: int

    @property
    def first(self) -> int:
        return self.phones[0][1]

    @property
    def last(self) -> int:
        return self.phones[-1][2]


def speak(request: SpeechRequest) -> Utterance:
    """Speak a request. Raises InputError for what cannot be said."""
    manner = _checked(request)
    clauses = read(request.text)
    if not clauses:
        raise _unspeakable()
    take = _Take(request)
    for clause in _spoken(clauses, request, manner):
        take.lay(clause)
    if not take.laid:
        raise _unspeakable()
    return take.finished(10 ** ((request.volume_db + manner.level_db) / 20))


def _checked(request: SpeechRequest) -> Manner:
    if not request.text.strip():
        raise InputError("没有要念的文字", "there is no text to speak", hint_zh="请写一句话。", hint_en="Write a sentence.")
    if len(request.text) > LONGEST_TEXT:
        zh, en = f"一次最多念 {LONGEST_TEXT} 个字", f"at most {LONGEST_TEXT} characters at a time"
        raise InputError(zh, en, hint_zh="请分成几段。", hint_en="Split the text.")
    if request.voice not in TIMBRES:
        zh, en = f"没有叫“{request.voice}”的声音", f"no voice is called {request.voice!r}"
        raise InputError(zh, en, hint_zh="可选：" + "、".join(TIMBRES), hint_en="Choose one of: " + ", ".join(TIMBRES))
    manner = manner_of(request.manner)
    if manner is None:
        zh, en = f"没有“{request.manner}”这种语气", f"no manner is called {request.manner!r}"
        raise InputError(zh, en, hint_zh="可选：" + "、".join(MANNERS), hint_en="Choose one of: " + ", ".join(MANNERS))
    if not 0.5 <= request.speed <= 2.0 or not -6 <= request.pitch <= 6 or not -20 <= request.volume_db <= 12:
        zh, en = "语速、音高或音量超出范围", "speed, pitch or volume is out of range"
        limits_zh = "语速 0.5 到 2，音高 -6 到 6 个半音，音量 -20 到 12 dB。"
        raise InputError(zh, en, hint_zh=limits_zh, hint_en="Speed 0.5 to 2, pitch -6 to 6 semitones, volume -20 to 12 dB.")
    return manner


def _unspeakable() -> InputError:
    zh, en = "这段文字里没有能念出来的字", "nothing in this text can be spoken"
    return InputError(zh, en, hint_zh="请写汉字、数字或单词。", hint_en="Write words or numbers.")


def _spoken(clauses: tuple[Clause, ...], request: SpeechRequest, manner: Manner) -> Iterator[_Said]:
    timbre = TIMBRES[request.voice]
    colour = _colour(request.voice, request.manner)
    for number, clause in enumerate(clauses):
        performance = perform(timbre, manner, request, clause.language)
        text, places = marks.written(clause.sounds)
        raw = engine().speak(f"{text} {clause.mark}", performance.setting)
        rng = polish.seeded("speech", request.voice, request.manner, number, text)
        pause = to_samples(clause.pause * manner.pause / request.speed**0.7)
        yield _clause(raw, clause.sounds, places, _Finish(performance, colour, rng, pause))


@dataclass(frozen=True)
class _Finish:
    performance: Performance
    colour: polish.Colour
    rng: np.random.Generator
    pause: int


def _clause(raw: Raw, sounds: tuple[Sound, ...], places: tuple[int, ...], finish: _Finish) -> _Said:
    spans = [s for s in marks.phone_spans(raw.phones, len(raw.pcm)) if s.ipa]
    if not spans:
        return _Said(np.zeros(0, np.float32), (), (), finish.pause)
    shake = finish.performance.timbre.shake + finish.performance.manner.shake
    warped = polish.resize(raw.pcm, raw.rate, finish.performance.size, shake=shake, rng=finish.rng)
    begin = max(0, warped.place(spans[0].start) - _LEAD)
    end = _ending(warped.audio, warped.place(spans[-1].end))
    audio = polish.polish(warped.audio[begin:end], finish.colour, finish.rng)
    _fade(audio)
    found = marks.sound_spans(sounds, places, raw.phones, len(raw.pcm))
    timed = tuple((s.at, warped.place(f.start) - begin, warped.place(f.end) - begin) for s, f in zip(sounds, found, strict=True))
    phones = tuple((s.ipa, warped.place(s.start) - begin, warped.place(s.end) - begin) for s in spans)
    return _Said(audio, timed, phones, finish.pause)


def _ending(audio: Audio, last: int) -> int:
    """Where the voice has died away after its last phone."""
    tail = np.abs(audio[last : last + _TAIL])
    loud = np.flatnonzero(tail > 0.003)
    return min(len(audio), last + (int(loud[-1]) if len(loud) else 0) + to_samples(0.03))


def _fade(audio: Audio) -> None:
    rise, fall = min(len(audio), to_samples(0.004)), min(len(audio), to_samples(0.025))
    audio[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    audio[len(audio) - fall :] *= np.linspace(1, 0, fall, dtype=np.float32)


@lru_cache(maxsize=64)
def _colour(voice: str, manner_name: str) -> polish.Colour:
    """A voice's equaliser, learnt once in a process from a calibration sentence."""
    timbre, manner = TIMBRES[voice], manner_of(manner_name)
    if manner is None:
        raise BackendError("语气不存在", f"no manner {manner_name}", permanent=True)
    (clause, *_) = read(_CALIBRATION.replace("，", "").replace("。", ""))
    performance = perform(timbre, MANNERS["plain"], SpeechRequest("", voice), clause.language)
    raw = engine().speak(marks.written(clause.sounds)[0], performance.setting)
    sample = polish.resize(raw.pcm, raw.rate, performance.size, shake=0.0, rng=polish.seeded("calibration", voice)).audio
    breath = timbre.breath * manner.breath
    return polish.colour_of(sample, hz=timbre.hz, tilt=timbre.tilt + manner.tilt, breath=breath, drive=timbre.drive)


class _Take:
    """The utterance as it grows: one array that gets longer, so that an hour of speech is never held twice."""

    def __init__(self, request: SpeechRequest) -> None:
        self._request = request
        self._audio: Audio = np.zeros(0, np.float32)
        self._end = 0  # of the samples laid so far
        self._next = 0  # where the next clause's first phone belongs
        self._sounds: list[tuple[int, int, int]] = []
        self._phones: list[tuple[str, int, int, float]] = []
        self._power, self._spoken = 0.0, 0

    @property
    def laid(self) -> bool:
        """Whether anything has been said."""
        return bool(self._phones)

    def lay(self, clause: _Said) -> None:
        """Add a clause. Pauses count from the last phone of one to the first of the next."""
        if not clause.phones:
            return
        start = max(0, self._next - clause.first) if self.laid else 0
        self._take_breath(start)
        self._grow(start + len(clause.audio))
        self._audio[start : start + len(clause.audio)] += clause.audio
        self._end = max(self._end, start + len(clause.audio))
        self._next = start + clause.last + clause.pause
        voiced = clause.audio[clause.first : clause.last]
        self._power, self._spoken = self._power + float(np.dot(voiced, voiced)), self._spoken + len(voiced)
        self._sounds += [(at, a + start, b + start) for at, a, b in clause.sounds]
        self._phones += [(ipa, a + start, b + start, _level(clause.audio[a:b])) for ipa, a, b in clause.phones]

    def _grow(self, length: int) -> None:
        if length > len(self._audio):
            # Nobody else holds the array yet, and growing in place costs no copy of what is large.
            self._audio.resize(length + 30 * SAMPLE_RATE, refcheck=False)

    def _take_breath(self, start: int) -> None:
        gap = start - self._end
        if self.laid and gap > to_samples(0.3):
            rng = polish.seeded("inhale", self._request.voice, len(self._phones))
            breath = polish.inhale(min(0.3, gap / SAMPLE_RATE - 0.08), rng) * np.float32(_BREATH_LEVEL)
            end = start - to_samples(0.03)
            self._grow(end)
            self._audio[end - len(breath) : end] += breath

    def finished(self, gain: float) -> Utterance:
        """The whole at its fixed level, however long the pauses are."""
        self._audio.resize(self._end, refcheck=False)
        self._audio *= np.float32(gain * _SPOKEN_RMS / (np.sqrt(self._power / max(1, self._spoken)) + 1e-9))
        polish.limit(self._audio)
        top = max(level for *_, level in self._phones) + 1e-9
        phones = tuple(Phone(ipa, a, b - a, round(min(1.0, level / top), 3)) for ipa, a, b, level in self._phones)
        return Utterance(self._audio, self._words(), phones)

    def _words(self) -> tuple[Word, ...]:
        text = self._request.text
        home = marks.word_at(marks.word_places(text))
        spans: dict[tuple[int, int], tuple[int, int]] = {}
        for at, start, end in self._sounds:
            known = spans.get(home(at), (start, end))
            spans[home(at)] = (min(known[0], start), max(known[1], end))
        return tuple(Word(text[a:b], a, start, end - start) for (a, b), (start, end) in spans.items())


def _level(x: Audio) -> float:
    return float(np.sqrt(np.mean(x * x) + 1e-12)) if len(x) else 0.0
