"""The mix: four stems to one master at a fixed loudness. Start with `mix`.

Work goes block by block: only the master lies in memory as a whole, so ten minutes stay well below 1 GB.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

import numpy as np

from tongpin.errors import InputError
from tongpin.sound.mixing.ducking import Ducker, active_level, level_curve, speech_presence
from tongpin.sound.mixing.limiter import GainCurve, limit_curve, true_peak_db
from tongpin.sound.mixing.loudness import SILENCE_LUFS, gated_lufs, hop_powers, integrated_lufs
from tongpin.sound.mixing.stems import Readable, as_stem
from tongpin.sound.signal.arrays import SR, Audio, gain
from tongpin.sound.signal.rooms import DRY, ROOMS, reverb

TARGET_LUFS = -16.0
CEILING_DB = -2.0  # AAC at 192 kb/s lifts peaks by a few tenths of a dB; this keeps the decoded film under -1 dBTP
MOST_BOOST_DB = 12.0  # a nearly silent film stays quiet
_BLOCK = 10 * SR
_INAUDIBLE_DB = -58.0
_LAST_FADE = SR // 5


@dataclass(frozen=True)
class Bus:
    """How a stem is treated: its own level (None leaves it), share sent to the room, dip under speech."""

    level_db: float | None = None
    send: float = 0.0
    duck_db: float = 0.0
    carve_db: float = 0.0


BUSES = MappingProxyType(
    {
        "voice": Bus(level_db=-17.0, send=0.25),
        "effects": Bus(send=0.8, duck_db=2.5),
        "ambience": Bus(duck_db=4.0),
        "music": Bus(level_db=-24.0, duck_db=8.0, carve_db=3.0),
    }
)


@dataclass(frozen=True)
class RoomCut:
    """From this sample on, voices and effects sound in this room."""

    start: int
    room: str


@dataclass(frozen=True)
class Mixed:
    """A finished mix. `stems` times the limiter's gain add up to the master; `bounded` says the film stayed quieter."""

    master: Audio
    stems: Mapping[str, Audio]
    loudness_lufs: float
    true_peak_db: float
    gain_db: float
    limited_db: float
    bounded: bool


def mix(
    stems: Mapping[str, Audio | Readable],
    *,
    rooms: Sequence[RoomCut] = (),
    target_lufs: float = TARGET_LUFS,
    ceiling_db: float = CEILING_DB,
) -> Mixed:
    """Mix voice, effects, ambience and music; any may be missing."""
    unknown = sorted(set(stems) - set(BUSES))
    if unknown:
        raise InputError(f"混音不认识这些声轨：{' '.join(unknown)}", f"the mix has no stems called {' '.join(unknown)}")
    desk = Desk({name: as_stem(stems[name]) for name in BUSES if name in stems}, tuple(rooms))
    raw = desk.sum()
    loudness = integrated_lufs(raw)
    wanted = target_lufs - loudness if loudness > SILENCE_LUFS else 0.0
    gain_db, curve = _settle(raw, min(wanted, MOST_BOOST_DB), target_lufs, ceiling_db)
    for start in range(0, len(raw), _BLOCK):
        stop = start + _BLOCK
        raw[start:stop] = curve.apply(raw[start:stop] * np.float32(gain(gain_db)), start)
    return Mixed(
        master=raw,
        stems=StemReel(desk, gain(gain_db)),
        loudness_lufs=integrated_lufs(raw),
        true_peak_db=true_peak_db(raw),
        gain_db=gain_db,
        limited_db=float(20 * np.log10(curve.cells.min())),
        bounded=wanted > MOST_BOOST_DB,
    )


def _settle(raw: Audio, gain_db: float, target: float, ceiling_db: float) -> tuple[float, GainCurve]:
    """The gain and limiter that reach the target together: limiting takes loudness away, so it may take a second go."""
    curve = limit_curve(raw, gain(gain_db), ceiling_db)
    for _ in range(3):
        if gain_db >= MOST_BOOST_DB or curve.cells.min() > 0.94:
            break
        level = np.float32(gain(gain_db))
        blocks = (curve.apply(raw[at : at + _BLOCK] * level, at) for at in range(0, len(raw), _BLOCK))
        short = target - gated_lufs(hop_powers(blocks), len(raw))
        if abs(short) < 0.3:
            break
        gain_db = min(gain_db + short, MOST_BOOST_DB)
        curve = limit_curve(raw, gain(gain_db), ceiling_db)
    return gain_db, curve


@dataclass(frozen=True)
class Desk:
    """The mixing desk of one film: levels, ducking and rooms, replayed for the sum and for each stem alone."""

    stems: Mapping[str, Readable]
    rooms: tuple[RoomCut, ...] = ()
    length: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", max((stem.length for stem in self.stems.values()), default=0))
        for cut in self.rooms:
            if cut.room != DRY and cut.room not in ROOMS:
                raise InputError(f"没有名为“{cut.room}”的房间", f"there is no room called {cut.room!r}")

    @cached_property
    def levels(self) -> Mapping[str, float]:
        """Linear level of each stem."""
        return {name: self._level(name) for name in self.stems}

    def _level(self, name: str) -> float:
        wanted = BUSES[name].level_db
        if wanted is None or not self.stems[name].length:
            return 1.0
        curve = self.voice_curve if name == "voice" else level_curve(self.stems[name], _BLOCK)
        now = active_level(curve)
        return gain(wanted - now) if now > _INAUDIBLE_DB else 1.0

    @cached_property
    def voice_curve(self) -> Audio:
        """Level of the speech, 200 values a second."""
        return level_curve(self.stems["voice"], _BLOCK)

    @cached_property
    def presence(self) -> Audio | None:
        """How much speech there is, or None where nobody speaks."""
        voice = self.stems.get("voice")
        if voice is None or not voice.length or self.voice_curve.max() < _INAUDIBLE_DB:
            return None
        return speech_presence(self.voice_curve + np.float32(20 * np.log10(self.levels["voice"])))

    def sum(self) -> Audio:
        """All stems together, before the master gain."""
        return self._run(tuple(self.stems))

    def alone(self, name: str) -> Audio:
        """One stem as it sounds in the mix, before the master gain."""
        return self._run((name,))

    def _run(self, chosen: tuple[str, ...]) -> Audio:
        duckers = {name: self._ducker(name) for name in chosen}
        out = np.zeros((self.length, 2), np.float32)
        for start, stop, room in self._stretches():
            send = np.zeros((stop - start, 2), np.float32)
            for name in chosen:
                x = self._block(name, start, stop, duckers[name])
                out[start:stop] += x
                send += x * np.float32(BUSES[name].send)
            if room != DRY and send.any():
                wet = reverb(send, room)[: self.length - start]
                out[start : start + len(wet)] += wet * np.float32(gain(ROOMS[room].level_db))
        return _closed(out)

    def _ducker(self, name: str) -> Ducker | None:
        bus = BUSES[name]
        return Ducker(self.presence, bus.duck_db, bus.carve_db) if bus.duck_db and self.presence is not None else None

    def _block(self, name: str, start: int, stop: int, ducker: Ducker | None) -> Audio:
        x = self.stems[name].read(start, stop) * np.float32(self.levels[name])
        return ducker.apply(x, start) if ducker else x

    def _stretches(self) -> Iterator[tuple[int, int, str]]:
        """Blocks of at most ten seconds, each within one room."""
        cuts = sorted(self.rooms, key=lambda cut: cut.start)
        starts = [0, *(cut.start for cut in cuts if 0 < cut.start < self.length), self.length]
        for low, high in itertools.pairwise(starts):
            room = next((cut.room for cut in reversed(cuts) if cut.start <= low), DRY)
            for start in range(low, high, _BLOCK):
                yield start, min(start + _BLOCK, high), room


def _closed(x: Audio) -> Audio:
    """The film's last moment faded, in place: whatever still rings must not end in a click."""
    k = min(_LAST_FADE, len(x))
    x[len(x) - k :] *= (0.5 + 0.5 * np.cos(np.pi * np.arange(1, k + 1, dtype=np.float32) / max(1, k)))[:, None]
    return x


class StemReel(Mapping[str, Audio]):
    """The stems of a mix, made when asked for: keeping them all would cost four films of memory."""

    def __init__(self, desk: Desk, level: float) -> None:
        self._desk, self._gain = desk, np.float32(level)

    def __getitem__(self, name: str) -> Audio:
        return self._desk.alone(name) * self._gain

    def __iter__(self) -> Iterator[str]:
        return iter(self._desk.stems)

    def __len__(self) -> int:
        return len(self._desk.stems)
