"""Scenes: a shot of the storyboard as parts, things, takes and sounds that agree on who, where and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from tongpin.films.order import FilmOrder
from tongpin.films.reading import read_storyboard
from tongpin.films.scenes import FLASH_LENGTH, Scene, film_scenes, look_of, phrase_starts
from tongpin.films.storyboard import Line, Object, Overlay, Person, Shot, Storyboard
from tongpin.films.timeline import LineKey, Timeline, lay_out
from tongpin.gateway.backends.fake import FakeSpeech
from tongpin.gateway.speech import SpeechRequest, Utterance
from tongpin.media.phones import Word
from tongpin.media.timebase import samples_per_frame

SIZE = (96, 160)


def spoken(board: Storyboard) -> dict[LineKey, Utterance]:
    speech = FakeSpeech()
    return {
        LineKey(i, k): speech.say(SpeechRequest(line.text, "woman"))
        for i, shot in enumerate(board.shots)
        for k, line in enumerate(shot.lines)
    }


def staged(*shots: Shot, **order: Any) -> tuple[tuple[Scene, ...], Timeline, Mapping[LineKey, Utterance]]:
    board = Storyboard(shots=shots)
    utterances = spoken(board)
    timeline = lay_out(board, {key: len(u.audio) for key, u in utterances.items()}, fps=30)
    return film_scenes(board, timeline, utterances, FilmOrder(board=board, size=SIZE, **order)), timeline, utterances


def scene(**shot: Any) -> Scene:
    return staged(Shot(**shot))[0][0]


HELLO = Line(text="你好呀", speaker="woman")
REPLY = Line(text="好久不见", speaker="man")
TALK = Shot(place="cafe", people=(Person(role="woman"), Person(role="man")), lines=(HELLO, REPLY))


def test_lips_move_exactly_while_their_owner_speaks() -> None:
    (talk,), timeline, utterances = staged(TALK)
    for part, line in zip(talk.staging.parts, timeline.lines, strict=True):
        said = utterances[line.key].phones
        assert [p.start for p in part.phones] == [line.start - talk.span.start + p.start for p in said]
        assert [(b.start, b.length) for b in part.beats if b.action == "talk"] == [(line.start - talk.span.start, line.length)]


def test_the_narrator_moves_nobody_s_lips() -> None:
    told = scene(people=(Person(role="woman"),), lines=(Line(text="她在等人"),))
    assert [part.phones for part in told.staging.parts] == [()]


def test_the_second_shot_counts_from_its_own_start() -> None:
    (_, second), timeline, utterances = staged(TALK, TALK.model_copy(update={"cut": "hard"}))
    line = timeline.lines_of(1)[0]
    first = second.staging.parts[0].phones[0]
    assert second.span.start > 0
    assert first.start == line.start - second.span.start + utterances[line.key].phones[0].start


def test_only_the_first_of_many_speaks() -> None:
    crowd = scene(people=(Person(role="woman", count=3),), lines=(HELLO,))
    assert [bool(part.phones) for part in crowd.staging.parts] == [True, False, False]


def test_everybody_has_a_name_of_their_own_even_where_a_role_is_named_twice() -> None:
    two = (Person(role="woman", count=2), Person(role="man"), Person(role="woman", actions=("read",)))
    parts = scene(people=two).staging.parts
    assert len({part.name for part in parts}) == len(parts) == 4
    assert [part.name for part in parts if any(b.action == "read" for b in part.beats)] == ["woman_3"]


def test_a_crowd_is_shown_by_a_few() -> None:
    assert len(scene(people=(Person(role="student", count=50),)).staging.parts) == 4


@pytest.mark.parametrize("seconds", [1.6, 4.0, 9.5, 20.0])
def test_takes_lie_end_to_end_on_whole_frames_and_show_the_same_shot(seconds: float) -> None:
    shot = scene(place="cafe", seconds=seconds, people=(Person(role="woman"),), objects=(Object(id="latte"),))
    assert shot.takes[0].start == 0
    assert [a.start + a.length for a in shot.takes] == [*(b.start for b in shot.takes[1:]), shot.span.length]
    assert all(take.length % samples_per_frame(30) == 0 for take in shot.takes)
    assert {take.staging.parts for take in shot.takes} == {shot.staging.parts}


def test_a_dialogue_is_cut_to_who_speaks() -> None:
    lines = tuple(Line(text=text * 12, speaker=speaker) for text, speaker in (("好", "woman"), ("是", "man"), ("嗯", "woman")))
    framed = [take.staging.framing.subject for take in staged(TALK.model_copy(update={"lines": lines}))[0][0].takes]
    assert framed == ["", "man", "woman"]


def test_a_flash_greets_the_cut_and_other_effects_last_the_shot() -> None:
    shot = scene(fx=("flash", "petals"), objects=(Object(id="camera"),))
    flash, petals = shot.staging.effects
    assert (flash.kind, flash.start, flash.length) == ("flash", 0, FLASH_LENGTH)
    assert (petals.start, petals.length) == (0, shot.span.length)


def test_a_shot_shorter_than_a_flash_has_a_shorter_flash() -> None:
    shot = scene(fx=("flash",), seconds=0.2)
    assert shot.staging.effects[0].length == shot.span.length < FLASH_LENGTH


def test_emphasised_words_are_marked_when_they_are_said() -> None:
    shots = (Shot(lines=(Line(text="今天全场五折"),)), Shot(cut="hard", lines=(Line(text="记住是五折", emphasis=("五折",)),)))
    scenes, timeline, utterances = staged(*shots)
    assert scenes[0].emphases == ()
    (emphasis,) = scenes[1].emphases
    line = timeline.lines_of(1)[0]
    word = next(w for w in utterances[line.key].words if w.text == "五")
    assert emphasis.start == line.start + word.start


def test_an_emphasised_word_that_is_not_said_is_not_marked() -> None:
    assert scene(lines=(Line(text="今天全场五折", emphasis=("三折",)),)).emphases == ()


def test_phrases_begin_after_audible_pauses_only() -> None:
    words = (Word("a", 0, 0, 4_800), Word("b", 1, 5_000, 4_800), Word("c", 2, 20_000, 4_800))
    assert phrase_starts(Utterance(np.zeros(30_000, np.float32), words, ())) == [20_000]


def test_what_actors_do_sounds_inside_the_shot() -> None:
    shot = scene(place="office", people=(Person(role="man", actions=("type", "drink")),), seconds=5.0)
    assert {sound.sound for sound in shot.sounds} >= {"keyboard"}
    assert all(0 <= sound.start < shot.span.length for sound in shot.sounds)
    assert list(shot.sounds) == sorted(shot.sounds, key=lambda s: (s.start, s.sound))
    assert all(-1 <= sound.pan <= 1 for sound in shot.sounds)


def test_overlays_are_those_of_the_shot() -> None:
    assert scene(overlays=(Overlay(text="第一集"),)).overlays == (Overlay(text="第一集"),)


@pytest.mark.parametrize(
    ("text", "asked", "look"),
    [
        ("水墨画风格，竹林里的老人在喝茶", "", "ink"),
        ("水墨画风格，竹林里的老人在喝茶", "pixel", "pixel"),
        ("女孩在看书", "", "soft"),
    ],
)
def test_the_look_is_the_asked_one_else_what_the_text_means(text: str, asked: str, look: str) -> None:
    board = read_storyboard(text)
    assert look_of(board, FilmOrder(text=text, look=asked)) == look


def test_unmet_of_a_shot_names_things_and_looks_and_nothing_that_is_there() -> None:
    looks = read_storyboard("女孩在看书").shots[0].people[0].model_copy(update={"looks": ()})
    assert scene(place="cafe", people=(looks,), objects=(Object(id="latte"),)).unmet == ()
    assert [u.what for u in scene(objects=(Object(id="quark_engine"),)).unmet] == ["quark_engine"]
