"""When everything happens: pure rules that lay a storyboard's lines and shots on one clock of samples at 48 kHz.

Speech decides how long a shot is, unless a length is asked for; then pauses and speed give way within natural limits
and what is left over is reported. What sounds and shows at these times is decided in `soundtrack.py` and `coverage.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tongpin.films.storyboard import Shot, Storyboard, Unmet
from tongpin.media.timebase import ceil_to_frame, samples_per_frame, snap_to_frame, to_samples, to_seconds

# A viewer needs a moment to see a new picture before somebody speaks, and a breath after the last word.
LEAD_IN = to_samples(0.35)
OPENING = to_samples(0.6)
ACTION_LEAD = to_samples(1.3)
TAIL = to_samples(0.55)
LAST_TAIL = to_samples(1.2)
GAP_SAME = to_samples(0.26)
GAP_OTHER = to_samples(0.40)
SQUEEZE = 0.45  # pauses may shrink to this share before speech is sped up
SPEED_LIMITS = (0.9, 1.3)  # beyond this, speech no longer sounds natural
SHORTEST_SHOT = to_samples(1.6)
SHORTEST_FILM = to_samples(4)  # anything shorter looks like a fault
SILENT_BASE, SILENT_FACT = to_samples(3.2), to_samples(0.55)
SILENT_LIMITS = (to_samples(4), to_samples(10))


@dataclass(frozen=True)
class LineKey:
    """Which line: shot and position in it."""

    shot: int
    line: int


@dataclass(frozen=True)
class LineSpan:
    """One spoken line on the film's clock."""

    key: LineKey
    start: int
    length: int


@dataclass(frozen=True)
class ShotSpan:
    """One shot on the film's clock; start and length are whole frames."""

    index: int
    start: int
    length: int

    @property
    def end(self) -> int:
        """First sample after the shot."""
        return self.start + self.length


@dataclass(frozen=True)
class Timeline:
    """Shots and lines in order. `speed` is what every line's own speed is multiplied by to fit an asked length."""

    fps: int
    shots: tuple[ShotSpan, ...]
    lines: tuple[LineSpan, ...]
    speed: float = 1.0
    unmet: tuple[Unmet, ...] = ()

    @property
    def length(self) -> int:
        """The film's length in samples."""
        return self.shots[-1].end

    def lines_of(self, shot: int) -> tuple[LineSpan, ...]:
        """The lines of one shot, in order."""
        return tuple(span for span in self.lines if span.key.shot == shot)


@dataclass(frozen=True)
class _Rhythm:
    """A shot before it has a place: its speech, its pauses, and what it would like to last."""

    shot: int
    speech: tuple[int, ...]
    pauses: tuple[int, ...]  # before each line, and after the last one
    wish: int  # natural length
    asked: int | None

    @property
    def talk(self) -> int:
        return sum(self.speech)

    def least(self, squeeze: float = SQUEEZE, speed: float = 1.0) -> int:
        """Length with the shortest pauses at a speaking speed."""
        return round(self.talk / speed) + round(sum(self.pauses) * squeeze)


def lay_out(board: Storyboard, lengths: Mapping[LineKey, int], *, fps: int, duration: float | None = None) -> Timeline:
    """Place shots and lines. `lengths` are the samples each line lasts when said at its own speed."""
    rhythms = [_rhythm(board, index, lengths) for index in range(len(board.shots))]
    wishes, unmet = _fit(rhythms, None if duration is None else to_samples(duration))
    if duration is None and rhythms[-1].asked is None:
        wishes[-1] += max(0, SHORTEST_FILM - sum(wishes))
    speed = _speed(rhythms, wishes)
    shots, lines, at = [], [], 0
    for rhythm, length in zip(rhythms, _whole_frames(rhythms, wishes, fps, speed=speed), strict=True):
        shots.append(ShotSpan(rhythm.shot, at, length))
        lines += _place_lines(rhythm, at, length, speed)
        at += length
    late = _late(at, duration)
    return Timeline(fps, tuple(shots), tuple(lines), speed, (*unmet, *late))


def _whole_frames(rhythms: Sequence[_Rhythm], wishes: Sequence[int], fps: int, *, speed: float) -> list[int]:
    """Each shot's length in whole frames. It depends on that shot alone, so that an edit leaves the pictures of the others valid;
    only the last shot takes what rounding adds up to.
    """
    step = samples_per_frame(fps)
    least = [max(step, ceil_to_frame(_least_at(r, speed), fps)) for r in rhythms]
    lengths = [max(floor, snap_to_frame(wish, fps)) for floor, wish in zip(least, wishes, strict=True)]
    rest = snap_to_frame(sum(wishes), fps) - sum(lengths)
    if abs(rest) <= step * len(lengths):
        lengths[-1] = max(least[-1], lengths[-1] + rest)
    return lengths


def _least_at(rhythm: _Rhythm, speed: float) -> int:
    return rhythm.least(speed=speed) if rhythm.speech else 0


def _rhythm(board: Storyboard, index: int, lengths: Mapping[LineKey, int]) -> _Rhythm:
    shot, last = board.shots[index], index == len(board.shots) - 1
    speech = tuple(lengths[LineKey(index, i)] for i in range(len(shot.lines)))
    pauses = _pauses(shot, first=index == 0, last=last) if speech else ()
    natural = sum(speech) + sum(pauses) if speech else _silent_length(shot)
    asked = None if shot.seconds is None else to_samples(shot.seconds)
    return _Rhythm(index, speech, pauses, max(SHORTEST_SHOT, natural), asked)


def _pauses(shot: Shot, *, first: bool, last: bool) -> tuple[int, ...]:
    between = [
        GAP_SAME if before.speaker == after.speaker else GAP_OTHER
        for before, after in zip(shot.lines, shot.lines[1:], strict=False)
    ]
    lead = max(OPENING if first else LEAD_IN, ACTION_LEAD if _acts_before_speaking(shot) else 0)
    return (lead, *between, LAST_TAIL if last else TAIL)


def _acts_before_speaking(shot: Shot) -> bool:
    """Whoever picks up a phone and then speaks needs the time to pick it up."""
    first = shot.lines[0].speaker
    return any(person.role == first and person.actions for person in shot.people)


def _silent_length(shot: Shot) -> int:
    """A picture without words stays as long as there is something to look at and to hear."""
    facts = len(shot.objects) + len(shot.sounds) + sum(1 + len(p.actions) + len(p.feelings) for p in shot.people)
    return min(SILENT_LIMITS[1], max(SILENT_LIMITS[0], SILENT_BASE + facts * SILENT_FACT))


def _fit(rhythms: Sequence[_Rhythm], total: int | None) -> tuple[list[int], tuple[Unmet, ...]]:
    """Wanted length of each shot: what was asked for a shot stands; the others share what the film's length leaves."""
    wishes = [r.asked or r.wish for r in rhythms]
    free = [i for i, r in enumerate(rhythms) if r.asked is None]
    if total is None or not free:
        return wishes, ()
    left = total - sum(wishes[i] for i in range(len(wishes)) if i not in free)
    natural = sum(wishes[i] for i in free)
    if left <= 0:
        return wishes, (_unmet_length(total, sum(wishes)),)
    if left >= natural:
        return _share(wishes, free, left - natural, [rhythms[i].wish for i in free]), ()
    floors = [max(1, round(rhythms[i].least(speed=SPEED_LIMITS[1]))) if rhythms[i].speech else SHORTEST_SHOT // 2 for i in free]
    return _shrink(wishes, free, left, floors), ()


def _share(wishes: list[int], free: Sequence[int], extra: int, weights: Sequence[int]) -> list[int]:
    """Give extra time to shots in proportion to their natural length; the last one takes the rounding."""
    out, given, weight = list(wishes), 0, sum(weights)
    for place, i in enumerate(free):
        part = extra - given if place == len(free) - 1 else extra * weights[place] // weight
        out[i] += part
        given += part
    return out


def _shrink(wishes: list[int], free: Sequence[int], left: int, floors: Sequence[int]) -> list[int]:
    """Take time from shots in proportion to what each can spare; none goes below its floor."""
    out = list(wishes)
    spare = [max(0, wishes[i] - floor) for i, floor in zip(free, floors, strict=True)]
    need = min(sum(wishes[i] for i in free) - left, sum(spare))
    taken = 0
    for place, i in enumerate(free):
        part = need - taken if place == len(free) - 1 else need * spare[place] // max(1, sum(spare))
        part = min(part, spare[place])
        out[i] -= part
        taken += part
    return out


def _speed(rhythms: Sequence[_Rhythm], wishes: Sequence[int]) -> float:
    """One speaking speed for the whole film: a voice that hurries in one shot only would sound like a fault."""
    need = 1.0
    for rhythm, wish in zip(rhythms, wishes, strict=True):
        room = wish - round(sum(rhythm.pauses) * SQUEEZE)
        if rhythm.talk > 0 and rhythm.least() > wish:
            need = max(need, rhythm.talk / max(1, room) if room > 0 else SPEED_LIMITS[1])
    # Hundredths, so that a change of a few samples elsewhere does not rebuild every utterance.
    return min(SPEED_LIMITS[1], -(-need * 100 // 1) / 100)


def _place_lines(rhythm: _Rhythm, start: int, length: int, speed: float) -> list[LineSpan]:
    """Pauses keep their proportions; only the tail of a shot grows without limit."""
    spoken = [round(n / speed) for n in rhythm.speech]
    room = length - sum(spoken)
    pauses, at, out = _scaled_pauses(rhythm.pauses, room), start, []
    for i, n in enumerate(spoken):
        at += pauses[i]
        out.append(LineSpan(LineKey(rhythm.shot, i), at, n))
        at += n
    return out


def _scaled_pauses(pauses: Sequence[int], room: int) -> list[int]:
    want = sum(pauses)
    if not want:
        return list(pauses)
    scale = min(1.6, max(0.0, room / want))
    return [round(p * scale) for p in pauses]


def _late(length: int, duration: float | None) -> tuple[Unmet, ...]:
    if duration is None or abs(to_seconds(length) - duration) <= max(0.1, duration * 0.05):
        return ()
    return (_unmet_length(to_samples(duration), length),)


def _unmet_length(asked: int, got: int) -> Unmet:
    zh = f"台词以自然语速放不进要求的时长，成片为 {to_seconds(got):.1f} 秒"
    en = f"the lines do not fit the asked length at a natural pace; the film lasts {to_seconds(got):.1f} s"
    return Unmet(what=f"{to_seconds(asked):.1f} s", why_zh=zh, why_en=en[:80])


def respeed(timeline: Timeline, lengths: Mapping[LineKey, int]) -> Timeline:
    """Put the true lengths of re-said lines in; a line never outlasts its shot because lengths are only a few ms off."""
    return replace(timeline, lines=tuple(replace(s, length=lengths[s.key]) for s in timeline.lines))
