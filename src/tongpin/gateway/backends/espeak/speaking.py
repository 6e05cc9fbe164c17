"""The espeak backend: a request read, spoken clause by clause, polished, joined with natural pauses and marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

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
    said = [s for s in _spoken(clauses, request, manner) if s.phones]
    if not said:
        raise _unspeakable()
    starts = _starts(said)
    gain = _gain(said) * 10 ** ((request.volume_db + manner.level_db) / 20)
    words, phones = _words(request.text, said, starts), _phones(said, starts)
    return Utterance(_joined(said, starts, gain, request), words, phones)


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


def _starts(said: list[_Said]) -> list[int]:
    """The place of each clause: pauses count from the last phone of one to the first of the next."""
    out = [0]
    for before, after in pairwise(said):
        out.append(max(0, out[-1] + before.last + before.pause - after.first))
    return out


def _gain(said: list[_Said]) -> float:
    """What brings the speaking parts to a fixed level, however long the pauses are."""
    power, count = 0.0, 0
    for clause in said:
        x = clause.audio[clause.first : clause.last]
        power += float(np.dot(x, x))
        count += len(x)
    return _SPOKEN_RMS / (float(np.sqrt(power / max(1, count))) + 1e-9)


def _joined(said: list[_Said], starts: list[int], gain: float, request: SpeechRequest) -> Audio:
    out = np.zeros(starts[-1] + len(said[-1].audio), np.float32)
    breath_level = np.float32(10 ** (-46 / 20) * gain / max(gain, 1.0))
    for number, start in enumerate(starts):
        clause = said[number]
        out[start : start + len(clause.audio)] += clause.audio * np.float32(gain)
        gap = starts[number + 1] - start - len(clause.audio) if number + 1 < len(starts) else 0
        if gap > to_samples(0.3):
            breath = polish.inhale(min(0.3, gap / SAMPLE_RATE - 0.08), polish.seeded("inhale", request.voice, number))
            end = starts[number + 1] - to_samples(0.03)
            out[end - len(breath) : end] += breath * breath_level
        said[number] = replace(clause, audio=np.zeros(0, np.float32))  # hours of speech: let go of what is copied
    polish.limit(out)
    return out


def _words(text: str, said: list[_Said], starts: list[int]) -> tuple[Word, ...]:
    home = marks.word_at(marks.word_places(text))
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    for clause, offset in zip(said, starts, strict=True):
        for at, start, end in clause.sounds:
            known = spans.get(home(at), (start + offset, end + offset))
            spans[home(at)] = (min(known[0], start + offset), max(known[1], end + offset))
    return tuple(Word(text[a:b], a, start, end - start) for (a, b), (start, end) in spans.items())


def _phones(said: list[_Said], starts: list[int]) -> tuple[Phone, ...]:
    levels = [[float(np.sqrt(np.mean(c.audio[a:b] ** 2) + 1e-12)) if b > a else 0.0 for _, a, b in c.phones] for c in said]
    top = max(max(row) for row in levels) + 1e-9
    return tuple(
        Phone(ipa, start + offset, end - start, round(min(1.0, level / top), 3))
        for clause, offset, row in zip(said, starts, levels, strict=True)
        for (ipa, start, end), level in zip(clause.phones, row, strict=True)
    )
