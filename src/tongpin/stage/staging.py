"""What the stage is asked to show in one shot, as plain values. Start here, then `scene.py`, which draws it.

Times are samples at 48 kHz from the shot's first frame, places are metres on the set's floor, angles are degrees.
The stage knows nothing of storyboards; `films/pictures/staged.py` writes a Staging from a shot.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tongpin.media.phones import Phone

Hour = Literal["dawn", "day", "golden", "night"]
Weather = Literal["clear", "cloudy", "rain", "storm", "snow", "fog", "wind"]
Season = Literal["spring", "summer", "autumn", "winter"]
Tone = Literal["plain", "warm", "romantic", "lively", "tense", "gloomy", "calm"]
ShotSize = Literal["wide", "full", "medium", "near", "close"]
Angle = Literal["front", "three_quarter", "reverse", "high", "low"]
Move = Literal["hold", "in", "out", "push", "pull", "pan_left", "pan_right", "tilt_up", "tilt_down", "follow", "shake"]


@dataclass(frozen=True)
class Air:
    """Everything about a place that is not the place. Hour, weather, season, wetness and tone are independent."""

    hour: Hour = "day"
    weather: Weather = "clear"
    season: Season = "summer"
    wet: bool = False
    tone: Tone = "plain"
    lights: tuple[str, ...] = ()  # lights asked for by name: sunlight lamp moonlight neon candle spotlight ...


@dataclass(frozen=True)
class Framing:
    """How the camera sees the shot. `subject` names a part or a thing; empty means the middle of the action."""

    size: ShotSize = "full"
    angle: Angle = "front"
    move: Move = "in"
    subject: str = ""
    blur: bool = False  # background out of focus


@dataclass(frozen=True)
class Sheet:
    """A character's looks, the same in every shot. Names are keys of the wardrobe, colours are palette names or #RRGGBB."""

    age: Literal["baby", "child", "teen", "adult", "middle", "elder"] = "adult"
    male: bool = False
    build: float = 0.0  # -1 slight .. 1 broad
    height: float = 0.0  # -1 short .. 1 tall, within the age
    face: int = 0  # which of the faces; strangers get different numbers
    skin: str = "fair"
    hair: str = "long"
    hair_colour: str = "cocoa"
    hair_tip: str | None = None
    eyes: str = "#6B4433"
    top: str = "tee"
    top_colour: str = "cream"
    top_pattern: str = ""  # stripes, checks, flowers, dots
    trim: str = "coral"
    outer: str = ""  # a coat, apron, cape worn over the top
    outer_colour: str = "sand"
    bottom: str = "trousers"
    bottom_colour: str = "denim"
    bottom_pattern: str = ""  # as of the top
    shoes: str = "shoes"
    shoes_colour: str = "cloud"
    socks: str | None = None
    extras: tuple[tuple[str, str], ...] = ()  # (what, colour): glasses, hat, scarf, backpack, beard, earrings, cat_ears ...
    kind: str = "human"  # or an animal or robot that acts: cat dog rabbit bird robot ...


@dataclass(frozen=True)
class Beat:
    """One thing a part does. Beats of one part may overlap when they use different limbs (walk + umbrella)."""

    action: str  # read drink walk sit wave ...: the action ids of docs/glossary.md
    start: int
    length: int
    holds: str = ""  # thing id in the hand
    target: str = ""  # part or thing it is done to or looked at


@dataclass(frozen=True)
class Feeling:
    """A feeling from a time on; the face changes to it over a quarter of a second."""

    name: str  # happy excited calm tired sad angry afraid surprised shy blank
    start: int = 0
    strength: float = 0.7


@dataclass(frozen=True)
class Part:
    """A character in the shot: where, doing what, feeling what, saying what."""

    name: str
    sheet: Sheet
    spot: str = ""  # a mark of the set (seat, stand_left ...); empty lets the scene choose
    beats: tuple[Beat, ...] = ()
    feelings: tuple[Feeling, ...] = (Feeling("calm"),)
    phones: tuple[Phone, ...] = ()  # what this part says on screen, in shot time
    gaze: str = ""  # what the eyes rest on: a part, a thing, "camera", "far", "down"


@dataclass(frozen=True)
class Thing:
    """An object asked for in the shot. `on` names the furniture or thing it rests on; empty lets the scene choose."""

    id: str
    colour: str = ""
    count: int = 1
    on: str = ""
    state: str = ""  # glow, grow, open: what it does by itself
    art: str = ""  # a prop drawing: "own:<name>" or "svg:<icon>"
    size_m: float = 0.2
    pose: Literal["held", "table", "floor", "wall", "sky"] = "table"


@dataclass(frozen=True)
class Effect:
    """Something seen that is neither person nor thing: flash, sparkle, steam, petals, confetti, fade, fireworks, freeze."""

    kind: str
    start: int = 0
    length: int = 0  # 0 = to the end of the shot
    target: str = ""


@dataclass(frozen=True)
class Pulse:
    """Light that follows sound: brightness 0..1 of `target` at equal steps (star twinkle to a guitar, lamp to a ding)."""

    target: str
    step: int
    values: tuple[float, ...]


@dataclass(frozen=True)
class Staging:
    """One shot for the stage. Equal Stagings give equal frames, byte for byte."""

    size: tuple[int, int]  # pixels, width and height, even numbers
    fps: int
    length: int  # of the whole shot, samples, whole frames; all times below are in the shot's own time
    place: str  # a set's name
    dressing: tuple[str, ...] = ()  # what makes this place special: bookshelves, christmas_tree ...
    air: Air = field(default_factory=Air)
    look: str = "soft"
    framing: Framing = field(default_factory=Framing)
    parts: tuple[Part, ...] = ()
    things: tuple[Thing, ...] = ()
    effects: tuple[Effect, ...] = ()
    pulses: tuple[Pulse, ...] = ()
    tint: str = ""  # grading of the whole picture: bw, retro, warm ...
    seed: int = 0


@dataclass(frozen=True)
class Take:
    """The stretch of a shot that one camera set-up shows: frames from `start` (samples in shot time) for `length` samples."""

    staging: Staging
    start: int
    length: int
