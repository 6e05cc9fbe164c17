"""Gestures and nods that follow the words, and the nods of those who listen."""

from __future__ import annotations

import itertools

from tongpin.media.phones import Phone
from tongpin.stage.actors.actions import Moment
from tongpin.stage.actors.speaking import listening_line, phrases, speech_line, stresses

RATE = 48_000


def spoken(*spans: tuple[float, float], level: float = 0.7) -> tuple[Phone, ...]:
    return tuple(
        Phone("a", round((start + i * 0.2) * RATE), round(0.2 * RATE), level)
        for start, end in spans
        for i in range(round((end - start) / 0.2))
    )


def test_pauses_part_phrases() -> None:
    assert [(round(a, 1), round(b, 1)) for a, b in phrases(spoken((1, 2), (2.6, 4)))] == [(1.0, 2.0), (2.6, 4.0)]


def test_silence_inside_speech_is_no_phrase() -> None:
    assert phrases((Phone("", 0, RATE),)) == ()


def test_stresses_are_apart_and_in_order() -> None:
    times = stresses(spoken((0, 4), level=0.9))
    assert times == tuple(sorted(times))
    assert all(b - a > 0.7 for a, b in itertools.pairwise(times))


def test_hands_are_up_when_a_phrase_begins_and_down_after_the_last() -> None:
    m = Moment("speech", 8.0, seed=11, energy=1.3)
    keys = speech_line(spoken((1, 4)), m).keys()
    moving = [k.at for k in keys if k.gesture.right or k.gesture.left]
    assert moving
    assert 0.7 <= moving[0] <= 2.8
    assert keys[-1].gesture.right is None


def test_a_listener_nods_after_phrases() -> None:
    m = Moment("speech", 12.0, seed=2)
    keys = listening_line(spoken((1, 3), (4, 6), (7, 9)), m).keys()
    nods = [k.at for k in keys if k.gesture.pitch > 4]
    assert nods
    assert all(at > 1.5 for at in nods)
