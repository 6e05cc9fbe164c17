"""Stars that swell on the beats of the film's own music."""

from __future__ import annotations

from tongpin.films.pulsing import BAR, BEAT, REST, brightness
from tongpin.media.timebase import to_samples
from tongpin.sound import write

SCORE = write(to_samples(8), [(0, ("cheerful",))], seed=3)


def test_the_first_beat_of_a_bar_is_brightest() -> None:
    assert brightness(SCORE, SCORE.bars[1]) == BAR
    plain = next(beat for beat in SCORE.beats if all(abs(beat - bar) > 0.1 for bar in SCORE.bars))
    assert brightness(SCORE, plain) == BEAT


def test_between_beats_the_light_falls() -> None:
    first, second = SCORE.beats[2], SCORE.beats[3]
    middle = brightness(SCORE, (first + second) / 2)
    assert REST < middle < brightness(SCORE, first)
