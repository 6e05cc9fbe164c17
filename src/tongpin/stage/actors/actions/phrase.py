"""The notation of acting: key poses (`Gesture`) at times (`Key`), written one after another on a `Line`.

Everything is written for somebody who faces the picture's right; `Performance` mirrors those who face left.
A sound sits on the key pose that causes it, so picture and sound cannot disagree. Start reading at `Line`.
"""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from tongpin.stage.actors.pose import Hand, Held, Legs, Point3

Ease = Literal["smooth", "in", "out", "linear", "over"]
Mixture = tuple[tuple[str, float], ...]
BABBLE: Final = "babble"  # a mouth that talks without words of its own


@dataclass(frozen=True)
class Gesture:
    """One key pose. What is None or zero is left to whatever the body does otherwise; angles are added to that."""

    left: Hand | None = None
    right: Hand | None = None
    yaw: float | None = None  # of the body, absolute
    weight: float | None = None
    legs: Legs | None = None
    seat: float | None = None  # height of the hip joint in units, for legs that need it
    phase: float = 0.0
    turn: float = 0.0
    pitch: float = 0.0
    tilt: float = 0.0
    lean: float = 0.0
    bow: float = 0.0
    curve: float = 0.0
    twist: float = 0.0
    lift: float = 0.0
    sway: float = 0.0
    swing: float = 0.0  # of the whole body round its own axis, added to the yaw
    paired: bool = False  # the hands only make sense together: when one is taken, the other one hangs
    props: tuple[Held, ...] = ()
    feeling: Mixture = ()  # pulls the face this much towards these feelings
    lid: float = 1.0  # multiplies the openness of the eyes
    brow: float = 0.0
    mouth: str = ""  # a mouth shape while nothing is said
    openness: float = 1.0
    gaze: str | None = None  # partner, held, down, up, aside, ahead, camera, far, or a name in the shot
    step: tuple[float, float] = (0.0, 0.0)  # metres from the mark: to where the figure faces, and away from the camera


@dataclass(frozen=True)
class Key:
    """A key pose and the time it is reached, seconds from the beat's start."""

    at: float
    gesture: Gesture
    ease: Ease = "smooth"
    sound: str = ""
    strength: float = 0.5
    lasts: float = 0.0  # seconds the sound runs on; 0 = one event


@dataclass(frozen=True)
class Moment:
    """What an action may know when it writes its key poses."""

    action: str
    length: float  # seconds
    rate: float = 1.0  # above 1 the beat is shorter than the action likes to be
    seed: int = 0
    legs: Literal["stand", "sit", "lie", "floor"] = "stand"
    table: float | None = None  # height of a table top before the hands, in reach units below the chest
    prop: str = ""
    colour: str = ""
    opening: bool = True  # the shot opens in the middle of it: nothing needs to be fetched
    closing: bool = True
    in_hand: bool = False  # the thing is there already, from the action before
    goes_on: bool = False  # the next action needs the same thing
    partner: Point3 | None = None  # the chest of the one it is done with, in reach units from the own chest
    energy: float = 1.0  # .7 tired .. 1.3 excited
    mouth_y: float = -0.41  # height of the own mouth in reach units
    ground: float = 2.1  # the ground below the chest, in reach units
    hip: float = 211.0  # standing height of the hip joint, units
    speaks: bool = False

    def vary(self, key: object, low: float, high: float) -> float:
        """A seeded number that is the same every time for the same key."""
        share = zlib.crc32(f"{self.seed}/{self.action}/{key}".encode()) / 0xFFFFFFFF
        return low + (high - low) * share

    def pick(self, key: object, count: int) -> int:
        """A seeded choice among `count`."""
        return min(count - 1, int(self.vary(key, 0, count)))


@dataclass(frozen=True)
class Act:
    """An action: who writes its key poses, and what it needs."""

    play: Callable[[Moment], Line]
    hands: Literal["", "one", "two"] = ""
    prop: str = ""
    legs: Literal["any", "stand", "move", "sit", "floor", "lie"] = "any"
    natural: float = 2.0  # seconds it likes to have at least
    answer: str = ""  # what the other one does meanwhile, where two are needed
    near: float = 0.0  # metres between the two, 0 = as they stand
    yaw: float = 46.0  # how far two who meet turn from the camera
    passes: bool = False  # the thing goes from one to the other (or both have one)
    leftward: bool = False  # its thing is drawn facing the picture's left, so the actor had better do so too
    takes: frozenset[str] = frozenset()  # the things that fit; another one is left where it is and `prop` is used. Empty: all fit


class Line:
    """Writes the key poses of one beat, each after the last. Times are in seconds and shrink with `Moment.rate`."""

    def __init__(self, m: Moment, first: Gesture) -> None:
        self.m, self.now = m, 0.0
        self._keys = [Key(0.0, first)]

    @property
    def last(self) -> Gesture:
        """The pose reached so far."""
        return self._keys[-1].gesture

    def to(self, seconds: float, gesture: Gesture, *, ease: Ease = "smooth", sound: str = "", strength: float = 0.5,
            lasts: float = 0.0) -> Line:
        """Move to a pose in so many seconds; the sound is heard when it is reached."""
        self.now += seconds / self.m.rate
        self._keys.append(Key(self.now, gesture, ease, sound, strength, lasts / self.m.rate))
        return self

    def hold(self, seconds: float) -> Line:
        """Keep the last pose for so long."""
        return self.to(seconds, self.last, ease="linear")

    def rest(self) -> Line:
        """Keep the last pose until the beat ends."""
        left = (self.m.length - self.now) * self.m.rate
        return self.hold(left) if left > 0 else self

    def room(self, seconds: float) -> bool:
        """Is there time left for so many seconds more?"""
        return self.now + seconds / self.m.rate <= self.m.length

    def keys(self) -> tuple[Key, ...]:
        """All keys, in order of time."""
        return tuple(self._keys)


@dataclass(frozen=True)
class Phrase:
    """Keys ready to be read at any time."""

    keys: tuple[Key, ...]
    times: tuple[float, ...] = field(default=(), repr=False)

    @staticmethod
    def of(keys: tuple[Key, ...]) -> Phrase:
        """Index keys by time."""
        return Phrase(keys, tuple(k.at for k in keys))

    def around(self, t: float) -> tuple[Gesture, Gesture, float]:
        """The poses before and after a time, and how far the eased way between them is gone."""
        i = bisect_right(self.times, t)
        if i <= 0:
            return self.keys[0].gesture, self.keys[0].gesture, 0.0
        if i >= len(self.keys):
            return self.keys[-1].gesture, self.keys[-1].gesture, 0.0
        before, after = self.keys[i - 1], self.keys[i]
        share = (t - before.at) / (after.at - before.at)
        return before.gesture, after.gesture, eased(share, after.ease)


_PEAK, _TOO_FAR = 0.72, 0.06


def eased(t: float, ease: Ease = "smooth") -> float:
    """Progress 0..1 bent by an ease; `over` goes 6 % too far and settles."""
    t = min(max(t, 0.0), 1.0)
    match ease:
        case "in":
            return t * t
        case "out":
            return t * (2 - t)
        case "linear":
            return t
        case "over":
            if t > _PEAK:
                return 1 + _TOO_FAR * (1 - eased((t - _PEAK) / (1 - _PEAK)))
            return (1 + _TOO_FAR) * eased(t / _PEAK)
        case _:
            return t * t * (3 - 2 * t)
