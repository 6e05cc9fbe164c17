"""The voices: which engine variant, head size, pitch and breath make a person, and what a manner of speaking changes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from tongpin.gateway.backends.espeak.engine import FASTEST, SLOWEST, Setting
from tongpin.gateway.speech import SpeechRequest, Voice


@dataclass(frozen=True)
class Timbre:
    """How a voice is made. `own_hz` is the variant's median pitch at the engine's middle setting, as measured."""

    voice: Voice
    variant: str
    own_hz: float
    hz: float  # median pitch wanted
    size: float  # above 1 a smaller head: all formants up
    span: int = 80  # engine's pitch range; Mandarin needs more than its middle 50
    rate: int = 172  # words a minute
    breath: float = 0.05
    drive: float = 0.9
    tilt: float = 0.0  # extra dB at 6 kHz
    shake: float = 0.0  # an old voice's tremor


_ALL = (
    Timbre(Voice("woman", "亲切女声", "woman", "你好，我是同频的配音。"), "f2", 160, 226, 1.03),
    Timbre(Voice("soft_woman", "温柔女声", "woman", "夜深了，早点休息吧。"), "f4", 155, 204, 1.0, rate=158, breath=0.1, tilt=-2),
    Timbre(Voice("man", "清朗男声", "man", "大家好，欢迎收看。"), "m3", 86, 122, 0.99, breath=0.03, drive=1.1),
    Timbre(Voice("deep_man", "低沉男声", "man", "很久很久以前。"), "m1", 80, 90, 0.93, rate=158, breath=0.035, tilt=-2),
    Timbre(Voice("girl", "小女孩", "girl", "妈妈，你看那朵云！"), "f5", 170, 305, 1.2, span=85, breath=0.045, drive=0.7, tilt=1),
    Timbre(Voice("boy", "小男孩", "boy", "我们去踢球吧！"), "m3", 80, 240, 1.33, rate=176, breath=0.03, drive=0.8),
    Timbre(
        Voice("old_woman", "老奶奶", "old_woman", "慢慢走，别着急。"), "f1", 155, 190, 0.96, 70, 132, 0.09, tilt=-2, shake=0.012
    ),
    Timbre(Voice("old_man", "老爷爷", "old_man", "来，坐下喝杯茶。"), "m6", 85, 110, 0.96, 66, 128, 0.08, tilt=-3, shake=0.014),
    Timbre(
        Voice("idol", "元气偶像", "idol", "今天也要元气满满哦！"), "Annie", 175, 276, 1.1, span=92, rate=182, breath=0.07, tilt=2
    ),
    Timbre(
        Voice("narrator", "沉稳旁白", "narrator", "时光缓缓流过这座城市。"), "f3", 176, 164, 0.94, span=70, rate=156, breath=0.035
    ),
)
TIMBRES = {timbre.voice.name: timbre for timbre in _ALL}


@dataclass(frozen=True)
class Manner:
    """What a way of speaking changes: semitones, factors, dB."""

    pitch: float = 0.0
    span: float = 1.0
    speed: float = 1.0
    breath: float = 1.0
    level_db: float = 0.0
    tilt: float = 0.0
    shake: float = 0.0
    pause: float = 1.0


MANNERS = {
    "plain": Manner(),
    "soft": Manner(pitch=-0.8, span=0.75, speed=0.92, breath=2.6, level_db=-5.0, tilt=-3.0),
    "loud": Manner(pitch=2.2, span=1.15, speed=1.02, breath=0.6, level_db=4.0, tilt=2.5),
    "choked": Manner(pitch=0.6, span=0.8, speed=0.84, breath=2.4, level_db=-3.5, tilt=-1.5, shake=0.024, pause=1.5),
    "excited": Manner(pitch=2.6, span=1.3, speed=1.12, breath=1.1, level_db=2.5, tilt=1.5, pause=0.8),
    "angry": Manner(pitch=1.2, span=1.35, speed=1.1, breath=0.5, level_db=3.5, tilt=2.5, pause=0.8),
    "sad": Manner(pitch=-1.6, span=0.65, speed=0.84, breath=1.7, level_db=-3.0, tilt=-2.0, pause=1.35),
    "nervous": Manner(pitch=1.4, span=0.9, speed=1.14, breath=1.6, level_db=-1.0, shake=0.012),
    "surprised": Manner(pitch=2.8, span=1.35, speed=1.05, breath=1.3, level_db=1.5, tilt=1.0),
    "calm": Manner(pitch=-0.6, span=0.8, speed=0.95, level_db=-1.0, pause=1.1),
    "happy": Manner(pitch=1.6, span=1.2, speed=1.06, breath=1.1, level_db=1.0, tilt=1.0),
    "tired": Manner(pitch=-1.8, span=0.6, speed=0.82, breath=2.1, level_db=-3.5, tilt=-2.5, pause=1.3),
    "cold": Manner(pitch=-1.4, span=0.5, speed=0.96, breath=0.7, level_db=-1.0, tilt=0.5),
}
# Every other word of the lexicon for a way of speaking is one of these with a little more speed or less.
_RELATED = {"fast": ("plain", 1.25), "slow": ("plain", 0.78)}


def manner_of(name: str) -> Manner | None:
    """The manner of a name, or None where there is none."""
    if name in _RELATED:
        base, speed = _RELATED[name]
        return replace(MANNERS[base], speed=speed)
    return MANNERS.get(name)


@dataclass(frozen=True)
class Performance:
    """A request settled for the engine and the polish."""

    setting: Setting
    timbre: Timbre
    manner: Manner
    size: float


def perform(timbre: Timbre, manner: Manner, request: SpeechRequest, language: str) -> Performance:
    """Settle pitch, size and rate. Pitch that the engine cannot reach is made up by the head's size."""
    wanted = timbre.hz * 2 ** ((request.pitch + manner.pitch) / 12)
    # The engine's pitch scale is an octave in fifty steps around its middle.
    steps = 50 + 50 * math.log2(wanted / timbre.size / timbre.own_hz)
    pitch = min(99.0, max(0.0, steps))
    size = timbre.size * 2 ** ((steps - pitch) / 50)
    rate = timbre.rate * request.speed * manner.speed / size
    gap = max(0, round(29 * (SLOWEST / rate - 1)))
    setting = Setting(
        voice=f"{language}+{timbre.variant}",
        rate=round(min(FASTEST, max(SLOWEST, rate))),
        pitch=round(pitch),
        span=round(min(99.0, timbre.span * manner.span)),
        gap=gap,
    )
    return Performance(setting, timbre, manner, size)
