"""Writing music: time, form, harmony."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.media.timebase import SAMPLE_RATE
from tongpin.sound import style_book, write
from tongpin.sound.music.arranging import Section
from tongpin.sound.music.score import plan_form
from tongpin.sound.music.theory import SCALES

STYLES = sorted(style_book().styles)
MOODS = ["calm", "warm", "bright", "playful", "tense", "sad", "epic", "jazz", "guofeng"]


def seconds(s: float) -> int:
    return round(s * SAMPLE_RATE)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("length", [4.2, 17.77, 40.0])
def test_hits_lie_on_the_grid_and_beats_are_even(style: str, length: float) -> None:
    score = write(seconds(length), [(0, style)], [seconds(length * 0.43)], seed=int(length))
    gaps = np.diff(score.beats)
    assert all(off < 0.001 for _, off in score.hits)
    assert gaps.min() > 0.2
    assert gaps.max() / gaps.min() < 1.5
    assert score.beats[-1] < length


@pytest.mark.parametrize("style", STYLES)
def test_every_style_plays_at_least_four_instruments(style: str) -> None:
    played = {note.instrument for note in write(seconds(40), [(0, style)], seed=2).notes}
    assert len(played) >= 4


@pytest.mark.parametrize("style", [s for s in STYLES if not style_book().styles[s].tune])
def test_melodies_stay_in_the_scale_and_do_not_leap_wildly(style: str) -> None:
    score = write(seconds(48), [(0, style)], seed=5)
    scale = {(score.tonics[0] + step) % 12 for step in SCALES[style_book().styles[style].scale]}
    sung = [note.midi for note in score.notes if note.stem == "lead"]
    assert len(sung) > 8
    assert {midi % 12 for midi in sung} <= scale
    assert np.abs(np.diff(sung)).max() <= 14


@pytest.mark.parametrize("mood", MOODS)
def test_two_seeds_write_two_pieces(mood: str) -> None:
    lines = []
    for seed in range(3):
        score = write(seconds(24), [(0, mood)], seed=seed)
        lines.append(tuple((n.midi - score.tonics[0], round(n.length, 2)) for n in score.notes if n.stem == "lead"))
    assert len(set(lines)) == 3


def test_the_mood_changes_at_the_cut_on_a_bar_line() -> None:
    score = write(seconds(30), [(0, "calm"), (seconds(12.5), "epic")], seed=1)
    assert min(abs(bar - 12.5) for bar in score.bars) < 0.001
    assert {note.instrument for note in score.notes if note.start < 12.4} & {"taiko", "brass"} == set()


def test_a_hit_sounds_exactly_when_asked() -> None:
    score = write(seconds(20), [(0, "warm")], [seconds(9.31)], seed=2)
    bells = [note.start for note in score.notes if note.stem == "accents" and note.instrument != "riser"]
    assert bells
    assert all(start == pytest.approx(9.31, abs=1e-4) for start in bells)


def test_the_last_chord_is_home() -> None:
    score = write(seconds(20), [(0, "calm")], seed=4)
    last = [note for note in score.notes if note.start >= score.beats[-1] - 0.01 and note.stem in ("chords", "bass")]
    assert {(note.midi - score.tonics[0]) % 12 for note in last} == {0, 4, 7}


@pytest.mark.parametrize("bars", [1, 3, 5, 8, 12, 20, 33, 64, 190])
def test_the_form_fills_its_bars_and_long_pieces_have_contrast(bars: int) -> None:
    form = plan_form(bars, first=True)
    assert len(form) == bars
    if bars >= 20:
        assert {Section(name, "I").letter for name in form} >= {"A", "B"}
    if bars >= 64:
        assert len(set(form)) >= 6
        assert "C" in {Section(name, "I").letter for name in form}


def test_birthday_is_the_tune_that_everybody_knows() -> None:
    score = write(seconds(20), [(0, "birthday")], seed=0)
    sung = [note.midi - score.tonics[0] for note in score.notes if note.stem == "lead"]
    assert sung[:6] == [7, 7, 9, 7, 12, 11]
