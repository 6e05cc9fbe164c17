"""Levels, distance, rooms and places of single sounds."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.media.timebase import SAMPLE_RATE
from tongpin.sound import names, render, room_names
from tongpin.sound.signal.meters import loudest


@pytest.mark.parametrize("name", ["knock", "step_wood"])
def test_far_sounds_are_quieter(name: str) -> None:
    levels = [loudest(render(name, distance_m=d).audio, 0.1) for d in (1, 2, 4, 8, 16)]
    assert all(far < near - 3 for near, far in pairwise(levels))


def test_more_intensity_is_louder() -> None:
    soft, hard = (loudest(render("knock", intensity=k).audio, 0.1) for k in (0.2, 0.8))
    assert hard == pytest.approx(soft + 7.2, abs=0.8)


def test_a_room_lets_a_sound_ring() -> None:
    dry, wet = render("knock").audio, render("knock", room="gym").audio
    assert len(wet) > len(dry) + SAMPLE_RATE // 4
    assert render("knock", room="gym").onset == pytest.approx(render("knock").onset, abs=240)


def test_a_loop_in_a_room_stays_as_long() -> None:
    assert len(render("rain_light", room="cafe", length=SAMPLE_RATE).audio) == SAMPLE_RATE


def test_panning_moves_a_sound_to_its_side() -> None:
    left = render("pop", pan=-0.8).audio
    assert np.abs(left[:, 0]).max() > 3 * np.abs(left[:, 1]).max()


def test_footfalls_of_a_walk_follow_the_pace() -> None:
    x = np.abs(render("steps_heels", pace=0.5, length=4 * SAMPLE_RATE).audio).max(1)
    falls = np.flatnonzero(x > 0.3 * x.max())
    steps = falls[np.r_[True, np.diff(falls) > 0.3 * SAMPLE_RATE]]
    assert np.diff(steps) / SAMPLE_RATE == pytest.approx(np.full(len(steps) - 1, 0.5), abs=0.06)
    assert len(steps) >= 6


def test_single_footfalls_differ_from_each_other() -> None:
    falls = [render("step_stone", seed=i).audio[:4000] for i in range(4)]
    for i, a in enumerate(falls):
        for b in falls[i + 1 :]:
            assert abs(float(np.corrcoef(a[:, 0], b[:, 0])[0, 1])) < 0.9


def test_kinds_are_disjoint() -> None:
    assert len(names()) == len(names("hit")) + len(names("run")) + len(names("bed")) == len(set(names()))


@pytest.mark.parametrize("make", [lambda: render("no_such_sound"), lambda: render("knock", room="no_such_room")])
def test_unknown_names_are_refused(make: object) -> None:
    with pytest.raises(InputError):
        make()  # type: ignore[operator]


def test_the_list_of_rooms_starts_dry() -> None:
    assert room_names()[0] == "dry"
    assert "cafe" in room_names()


@pytest.mark.parametrize("name", ["school_bell", "laughter", "piano_play", "broom"])
def test_a_run_that_is_asked_for_too_short_is_played_and_cut(name: str) -> None:
    audio = render(name, length=SAMPLE_RATE // 2).audio
    assert len(audio) <= SAMPLE_RATE * 6 // 10
    assert np.abs(audio).max() > 0.005
    assert np.abs(audio[-100:]).max() < 0.01 * np.abs(audio).max()


def test_a_loop_is_never_shorter_than_it_can_be() -> None:
    assert len(render("birdsong", length=SAMPLE_RATE).audio) == 5 * SAMPLE_RATE
