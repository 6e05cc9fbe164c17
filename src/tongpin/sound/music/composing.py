"""Playing a score: notes to stereo sound, block by block, in one hall. `compose` is the way in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from types import MappingProxyType

import numpy as np

from tongpin.errors import InputError
from tongpin.media.timebase import to_samples, to_seconds
from tongpin.sound.music.instruments import note as sounded_note
from tongpin.sound.music.score import Note, Score, write_score
from tongpin.sound.music.styles import Style, choose_style
from tongpin.sound.signal.arrays import SR, Audio, gain, samples
from tongpin.sound.signal.rooms import reverb

SHORTEST = 2 * SR
_LONGEST = 3600 * SR
_BLOCK = 16.0  # seconds of notes that are played together
_HALL_DB = -11.0
_RMS = 0.0875
_FADE = 0.35
_LEVEL = MappingProxyType({"lead": 0.70, "chords": 0.26, "arp": 0.31, "bass": 0.30, "drums": 0.34, "accents": 0.34})
_TRIM = MappingProxyType(
    {
        "pad": 0.62,
        "strings": 0.55,
        "choir": 0.5,
        "guzheng": 0.9,
        "dizi": 0.8,
        "bell": 0.8,
        "flute": 0.9,
        "hat": 0.7,
        "taiko": 1.1,
        "cymbal": 0.9,
        "epiano": 1.05,
        "violin": 0.75,
        "erhu": 0.7,
        "brass": 0.6,
        "overdrive": 0.8,
    }
)
_PLACE = MappingProxyType({"lead": 0.0, "chords": 0.0, "arp": -0.3, "bass": 0.0, "drums": 0.15, "accents": 0.0})
_SPREAD = MappingProxyType({"arp": 0.35, "chords": 0.5, "drums": 0.3})
_SEND = MappingProxyType({"bass": 0.05, "drums": 0.25})
_LANES = 8  # places from left to right


def compose(
    length: int, segments: Sequence[tuple[int, str | Style | Sequence[str]]], hits: Iterable[int] = (), seed: int = 0
) -> Audio:
    """Music of exactly `length` samples. Segments are (start, what is wanted); hits are samples that get an accent.

    What is wanted is a style, its name, or ids of the music lexicon (genres and moods).
    """
    if not SHORTEST <= length <= _LONGEST:
        raise InputError(
            f"音乐长度要在 2 秒到 60 分钟之间，现在是 {to_seconds(length):.1f} 秒",
            f"music must last between 2 seconds and 60 minutes, not {to_seconds(length):.1f} s",
        )
    return play(write(length, segments, hits, seed), length)


def write(
    length: int, segments: Sequence[tuple[int, str | Style | Sequence[str]]], hits: Iterable[int] = (), seed: int = 0
) -> Score:
    """The score of a piece, without sound: beats, bars and hits for pictures that follow the music."""
    cuts = [(to_seconds(start), _wanted(style)) for start, style in sorted(segments, key=lambda cut: cut[0])]
    if not cuts or cuts[0][0] != 0:
        raise InputError("音乐要从片头开始分段", "the first segment of the music must start at 0")
    return write_score(to_seconds(length), _spaced(cuts, to_seconds(length)), [to_seconds(hit) for hit in hits], seed)


def _wanted(style: str | Style | Sequence[str]) -> Style:
    if isinstance(style, Style):
        return style
    return choose_style((style,) if isinstance(style, str) else style)


def _spaced(cuts: list[tuple[float, Style]], seconds: float) -> list[tuple[float, Style]]:
    """Cuts without those that leave no room for two seconds of music; the later style wins."""
    out: list[tuple[float, Style]] = []
    for start, style in cuts:
        if start > seconds - 2.0 and out:
            continue
        if out and start - out[-1][0] < 2.0:
            out[-1] = (out[-1][0], style)
        else:
            out.append((start, style))
    return out


def play(score: Score, length: int) -> Audio:
    """A score as sound: every block of notes rings on into the next ones, so blocks leave no seams."""
    out = np.zeros((length, 2), np.float32)
    ends = [time for time, _ in score.silences]
    blocks: dict[tuple[int, int], list[Note]] = {}
    for note in score.notes:
        blocks.setdefault((bisect_right(ends, note.start), int(note.start // _BLOCK)), []).append(note)
    for (segment, index), notes in sorted(blocks.items()):
        stop = score.silences[segment] if segment < len(ends) else None
        _play_block(out, notes, samples(index * _BLOCK), stop)
    return _finished(out)


def _play_block(out: Audio, notes: Sequence[Note], start: int, stop: tuple[float, float] | None) -> None:
    room = min(len(out) - start, samples(_BLOCK + 7.5))
    lanes: dict[tuple[int, float], Audio] = {}
    for note in notes:
        _add_note(lanes, note, start, room)
    dry, send = np.zeros((room, 2), np.float32), np.zeros((room, 2), np.float32)
    for (lane, share), mono in lanes.items():
        angle = np.pi / 2 * (lane + 0.5) / _LANES
        for side, level in enumerate((np.cos(angle) * np.sqrt(2), np.sin(angle) * np.sqrt(2))):
            dry[:, side] += mono * np.float32(level)
            send[:, side] += mono * np.float32(level * share)
    if stop:
        _give_way((dry, send), samples(stop[0]) - start, samples(stop[1]))
    out[start : start + room] += dry
    wet = reverb(send, "hall")[: len(out) - start]
    out[start : start + len(wet)] += wet * np.float32(gain(_HALL_DB))


def _add_note(lanes: dict[tuple[int, float], Audio], note: Note, start: int, room: int) -> None:
    sound = sounded_note(note.instrument, note.midi, note.length, note.velocity)
    at = to_samples(note.start) - start
    end = min(len(sound), room - at)
    if end <= 0:
        return
    wide = _SPREAD.get(note.stem, 0.1) * (((note.midi * 7) % 13) / 6.5 - 1) * (note.instrument not in ("kick", "bass"))
    lane = int(np.clip((_PLACE[note.stem] + wide + 1) / 2 * _LANES, 0, _LANES - 1))
    key = (lane, _SEND.get(note.stem, 0.6))
    if key not in lanes:
        lanes[key] = np.zeros(room, np.float32)
    level = _LEVEL[note.stem] * _TRIM.get(note.instrument, 1.0) * note.velocity**0.6
    lanes[key][at : at + end] += sound[:end] * np.float32(level)


def _give_way(signals: Iterable[Audio], at: int, fade: int) -> None:
    """Where the next segment begins, what was played before it fades within a beat."""
    low = max(0, at)
    curve = np.cos(0.5 * np.pi * np.arange(fade, dtype=np.float32) / fade)[low - at :, None]
    for x in signals:
        part = x[low : at + fade]
        part *= curve[: len(part)]
        x[max(0, at + fade) :] = 0


def _finished(out: Audio) -> Audio:
    power = float(np.einsum("ij,ij->", out, out, dtype=np.float64)) / out.size
    out *= np.float32(_RMS / (np.sqrt(power) + 1e-9))
    k = samples(_FADE)
    out[-k:] *= (0.5 + 0.5 * np.cos(np.pi * np.arange(1, k + 1) / k)).astype(np.float32)[:, None]
    return out
