"""What a body does while its mouth speaks: strokes of the hands at the starts of phrases, nods on the stressed sounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tongpin.media.phones import Phone
from tongpin.media.timebase import to_seconds
from tongpin.stage.actors.actions.phrase import Gesture, Line, Moment
from tongpin.stage.actors.actions.poses import moved
from tongpin.stage.actors.actions.talking import strokes

PAUSE_S: Final = 0.16  # a silence this long ends a phrase
STROKE_EVERY_S: Final = 1.3
NOD_EVERY_S: Final = 0.75


def phrases(phones: Sequence[Phone]) -> tuple[tuple[float, float], ...]:
    """Start and end of every stretch of speech between pauses, in seconds."""
    out: list[tuple[float, float]] = []
    for phone in phones:
        if not phone.ipa:
            continue
        start, end = to_seconds(phone.start), to_seconds(phone.start + phone.length)
        if out and start - out[-1][1] < PAUSE_S:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return tuple(out)


def stresses(phones: Sequence[Phone]) -> tuple[float, ...]:
    """Times of the loudest sounds, far enough apart to be nodded at."""
    loud = sorted((p for p in phones if p.ipa and p.level > 0.6), key=lambda p: (-p.level, p.start))
    kept: list[float] = []
    for phone in loud:
        at = to_seconds(phone.start)
        if all(abs(at - other) > NOD_EVERY_S for other in kept):
            kept.append(at)
    return tuple(sorted(kept))


def speech_line(phones: Sequence[Phone], m: Moment) -> Line:
    """One line for all that is said in a shot."""
    ways = strokes(m)
    calm = Gesture()
    line = Line(m, calm)
    beats = stresses(phones)
    for n, (start, end) in enumerate(phrases(phones)):
        t, k = start, 0
        while t < end:
            k += 1
            until = min(end, t + m.vary(("long", n, k), STROKE_EVERY_S, STROKE_EVERY_S * 1.9))
            way = ways[m.pick(("way", n, k), len(ways))] if m.vary(("use", n, k), 0, 1) < 0.75 * m.energy else calm
            _wait(line, t - 0.25)
            line.to(0.32, replace(way, brow=0.15 if k == 1 else 0.0, gaze="partner" if k % 2 else None), ease="over")
            _nods(line, way, [b for b in beats if t + 0.3 < b < until - 0.1])
            _wait(line, until - 0.1)
            t = until + (0.0 if way is not calm else 0.2)
        line.to(0.4, calm)
    return line.rest()


def listening_line(phones: Sequence[Phone], m: Moment) -> Line:
    """Small nods and tilts of somebody who is spoken to, most of them where a phrase ends."""
    line = Line(m, Gesture(gaze="partner"))
    for n, (start, end) in enumerate(phrases(phones)):
        for at in (start + (end - start) * m.vary(("middle", n), 0.35, 0.6), end + 0.1):
            if at - 0.15 < line.now + 0.3 or m.vary(("nod", n, at), 0, 1) > 0.75:
                continue
            _wait(line, at - 0.15)
            tilt = m.vary(("tilt", n), -4, 4)
            nod = Gesture(pitch=m.vary(("deep", n, at), 5, 9), tilt=tilt, gaze="partner", feeling=(("happy", 0.2),))
            line.to(0.2, nod).to(0.25, Gesture(pitch=-1, tilt=tilt, gaze="partner")).to(0.3, Gesture(tilt=tilt, gaze="partner"))
    return line.rest()


def _nods(line: Line, way: Gesture, beats: Sequence[float]) -> None:
    """The head and the stroke dip with the stress, by the same amount of time for the eye as for the ear."""
    for at in beats:
        if at - 0.12 <= line.now:
            continue
        _wait(line, at - 0.1)
        dipped = replace(way, pitch=way.pitch + 4, right=moved(way.right, 0, 0.05), left=moved(way.left, 0, 0.05))
        line.to(0.13, dipped, ease="out").to(0.22, way)


def _wait(line: Line, until: float) -> None:
    if until > line.now + 0.02:
        line.hold(until - line.now)
