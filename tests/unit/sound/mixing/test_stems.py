"""Clips on a timeline, and ambience cuts."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.sound import BedCut, Clip, Sounded, Stem, cut_beds, placed, render

Audio = npt.NDArray[np.float32]
CUT = 24_000


def steady(value: float, n: int = 1000) -> Audio:
    return np.full((n, 2), value, np.float32)


def hiss(seed: int) -> Audio:
    return np.random.default_rng(seed).standard_normal((4800, 2)).astype(np.float32)


def test_clips_add_up_and_are_cut_by_the_film() -> None:
    stem = Stem((Clip(steady(1), 0), Clip(steady(2), 500), Clip(steady(4), 1900)), 2000)
    whole = stem.whole()
    assert whole.shape == (2000, 2)
    assert [float(whole[i, 0]) for i in (0, 499, 500, 999, 1000, 1499, 1500, 1899, 1999)] == [1, 1, 3, 3, 2, 2, 0, 0, 4]


def test_blocks_are_the_same_as_the_whole() -> None:
    stem = Stem((Clip(hiss(1), 300, 9000, looped=True, fade_in=700, fade_out=900), Clip(hiss(2)[:, 0], 2000)), 10_000)
    parts = [stem.read(start, min(start + 777, 10_000)) for start in range(0, 10_000, 777)]
    assert np.array_equal(np.concatenate(parts), stem.whole())


def test_ambience_changes_at_the_cut_within_ten_milliseconds_at_equal_power() -> None:
    a, b = np.repeat(hiss(1)[:, :1], 2, 1), np.repeat(hiss(2)[:, :1], 2, 1)
    made = cut_beds([BedCut(a, 0, CUT), BedCut(b, CUT, CUT)], fade_in=0, fade_out=0).whole()
    alone = Stem((Clip(a, 0, 2 * CUT, looped=True),), 2 * CUT).whole()
    then = Stem((Clip(b, 0, 2 * CUT, looped=True),), 2 * CUT).whole()
    assert np.array_equal(made[100 : CUT - 240], alone[100 : CUT - 240])
    assert np.array_equal(made[CUT + 240 : -100], then[CUT + 240 : -100])
    join = made[CUT - 240 : CUT + 240]
    assert float((join**2).mean()) == pytest.approx(1.0, rel=0.3)


def test_the_same_bed_runs_on_over_a_cut() -> None:
    a = hiss(1)
    once = cut_beds([BedCut(a, 0, 2 * CUT)]).whole()
    twice = cut_beds([BedCut(a, 0, CUT), BedCut(a, CUT, CUT)]).whole()
    assert np.array_equal(once, twice)


def test_layers_of_beds_run_on_side_by_side() -> None:
    a, b = hiss(1), hiss(2)
    once = cut_beds([BedCut(a, 0, 2 * CUT), BedCut(b, 0, 2 * CUT)]).whole()
    twice = cut_beds([BedCut(a, 0, CUT), BedCut(b, 0, CUT), BedCut(a, CUT, CUT), BedCut(b, CUT, CUT)]).whole()
    assert np.array_equal(once, twice)


def test_beds_fade_at_the_ends_of_the_film_only() -> None:
    made = cut_beds([BedCut(steady(1), 0, CUT), BedCut(steady(1) * 2, CUT, CUT)]).whole()
    assert abs(float(made[0, 0])) < 0.01
    assert abs(float(made[-1, 0])) < 0.01
    assert float(made[CUT // 2 + 5000, 0]) == pytest.approx(1)


def test_no_beds_make_an_empty_stem() -> None:
    assert cut_beds([]).length == 0
    assert not cut_beds([], 100).whole().any()


def test_a_sound_is_placed_by_its_onset() -> None:
    (clip,) = placed(Sounded(steady(1), 300), 1000)
    assert clip.start == 700
    assert clip.end == 1700
    (early,) = placed(Sounded(steady(1), 300), 100)
    assert early.start == 0
    assert len(early.audio) == 800
    assert placed(Sounded(steady(1, 200), 150), -500) == ()


def test_a_loop_used_as_an_event_has_soft_ends() -> None:
    (clip,) = placed(render("rain_light", length=48_000), 5000)
    heard = Stem((clip,), 60_000).whole()
    assert np.abs(heard[5000:5003]).max() < 0.01
    assert np.abs(heard[52_990:53_000]).max() < 0.01
    (knock,) = placed(render("knock"), 5000)
    assert knock.fade_in == knock.fade_out == 0
