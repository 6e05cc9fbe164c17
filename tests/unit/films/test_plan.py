"""What an edit costs: a plan names everything by what it depends on, so an edit renews only what shows or sounds it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tongpin.artifacts import Store
from tongpin.errors import InputError
from tongpin.films.order import FilmOrder
from tongpin.films.plan import FilmPlan, Studio, board_of, plan_film
from tongpin.films.storyboard import Line, Look, Object, Person, Shot, Sound, Storyboard
from tongpin.gateway.backends.fake import FakeSpeech
from tongpin.progress import Silence

SIZE = (96, 160)


def girl(colour: str = "red", **more: Any) -> Person:
    return Person(role="young_woman", looks=(Look(what="dress", colour=colour),), actions=("read",), **more)


BOARD = Storyboard(
    shots=(
        Shot(place="cafe", people=(girl(),), lines=(Line(text="今天的阳光真好"),), objects=(Object(id="latte"),)),
        Shot(cut="hard", place="street", weather=("rain",), lines=(Line(text="后来下起了大雨"),), sounds=(Sound(id="thunder"),)),
        Shot(cut="hard", place="office", people=(Person(role="young_man", actions=("type",)),), lines=(Line(text="他还在加班"),)),
        Shot(cut="hard", place="park", people=(girl(),), lines=(Line(text="她先回家了"),)),
    )
)


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(Store(tmp_path / "store"), FakeSpeech(), 1, "woman")


def planned(studio: Studio, board: Storyboard = BOARD, **order: Any) -> FilmPlan:
    return plan_film(FilmOrder(board=board, size=SIZE, **order), studio, Silence())


def edited(place: int, **changes: Any) -> Storyboard:
    shots = list(BOARD.shots)
    shots[place] = shots[place].model_copy(update=changes)
    return BOARD.model_copy(update={"shots": tuple(shots)})


def renewed(before: FilmPlan, after: FilmPlan) -> Counter[str]:
    """How many artifacts of each kind the second plan has and the first has not."""
    known = {job.digest for job in before.jobs}
    return Counter(job.recipe.name for job in after.jobs if job.digest not in known)


def shots_renewed(before: FilmPlan, after: FilmPlan) -> set[int]:
    """Which shots have a picture that is new."""
    known = {job.digest for job in before.takes}
    new = {job.recipe.take for job in after.takes if job.digest not in known}
    return {scene.span.index for scene in after.scenes if new & set(scene.takes)}


ALWAYS = {"mix": 1, "film": 1}


def test_the_same_order_renews_nothing(studio: Studio) -> None:
    assert renewed(planned(studio), planned(studio)) == {}


def test_a_second_plan_speaks_nothing(studio: Studio) -> None:
    planned(studio)
    speech = studio.speech
    assert isinstance(speech, FakeSpeech)
    asked = len(speech.asked)
    planned(studio)
    assert len(speech.asked) == asked == len(BOARD.shots)


def test_an_edited_word_of_the_same_length_costs_one_utterance_and_the_pictures_of_one_shot(studio: Studio) -> None:
    before = planned(studio)
    after = planned(studio, edited(2, lines=(Line(text="他仍在加班"),)))
    assert after.timeline.shots == before.timeline.shots
    assert shots_renewed(before, after) == {2}
    assert renewed(before, after) - Counter(picture=9) == {"utterance": 1, "voice": 1, **ALWAYS}


def test_a_longer_line_leaves_the_pictures_of_the_other_shots(studio: Studio) -> None:
    before = planned(studio)
    after = planned(studio, edited(1, lines=(Line(text="后来忽然下起了很大很大的雨"),)))
    assert after.timeline.length > before.timeline.length
    assert shots_renewed(before, after) == {1}
    assert renewed(before, after)["utterance"] == 1


def test_an_edited_colour_renews_only_the_pictures_that_role_is_in(studio: Studio) -> None:
    before = planned(studio)
    shots = [
        shot.model_copy(update={"people": tuple(girl("blue") if p.role == "young_woman" else p for p in shot.people)})
        for shot in BOARD.shots
    ]
    after = planned(studio, BOARD.model_copy(update={"shots": tuple(shots)}))
    assert shots_renewed(before, after) == {0, 3}
    assert set(renewed(before, after)) <= {"picture", "film", "cover"}


def test_other_music_renews_no_picture_and_no_other_stem(studio: Studio) -> None:
    before = planned(studio)
    assert renewed(before, planned(studio, music="sad")) == {"music": 1, **ALWAYS}
    assert renewed(before, planned(studio, music="none")) == {"music": 1, **ALWAYS}


def test_another_asked_sound_renews_no_picture_and_no_voice(studio: Studio) -> None:
    before = planned(studio)
    after = planned(studio, edited(1, sounds=(Sound(id="doorbell"),)))
    assert set(renewed(before, after)) <= {"effects", "ambience", "mix", "film"}
    assert renewed(before, after)["effects"] == 1


def test_other_weather_in_one_shot_renews_that_shot_s_picture_and_ambience(studio: Studio) -> None:
    before = planned(studio)
    after = planned(studio, edited(1, weather=("storm",)))
    assert shots_renewed(before, after) == {1}
    assert set(renewed(before, after)) <= {"picture", "ambience", "mix", "film", "cover"}


def test_snow_in_one_shot_makes_it_winter_in_all(studio: Studio) -> None:
    after = planned(studio, edited(1, weather=("snow",)))
    assert {scene.staging.air.season for scene in after.scenes} == {"winter"}


def test_another_seed_renews_every_picture(studio: Studio) -> None:
    before, after = planned(studio), planned(studio, seed=1)
    assert shots_renewed(before, after) == {0, 1, 2, 3}
    assert renewed(before, after)["utterance"] == 0


def test_another_size_renews_pictures_but_neither_voice_nor_music_nor_ambience(studio: Studio) -> None:
    before = planned(studio)
    after = plan_film(replace(before.order, size=(160, 96)), studio, Silence())
    assert shots_renewed(before, after) == {0, 1, 2, 3}
    assert not {"utterance", "voice", "ambience", "music"} & set(renewed(before, after))


def test_planning_makes_speech_and_nothing_else(studio: Studio) -> None:
    plan = planned(studio)
    assert {job.recipe.name for job in plan.jobs} - {job.recipe.name for job in plan.todo(studio.store)} == {"utterance"}


def test_takes_cover_the_film_frame_by_frame(studio: Studio) -> None:
    plan = planned(studio)
    assert sum(job.recipe.length for job in plan.takes) == plan.timeline.length
    frames = [frames for _, frames in plan.film.recipe.segments]
    assert sum(frames) * 48_000 // plan.order.fps == plan.timeline.length


def test_a_long_take_is_drawn_in_pieces_that_are_one_take(studio: Studio) -> None:
    plan = planned(studio, edited(1, seconds=30.0, camera=("wide",)))
    long = [job.recipe for job in plan.takes if job.recipe.take.staging.place == "street"]
    assert len(long) > 2
    assert len({recipe.take for recipe in long}) == 1
    assert [a.start + a.length for a in long[:-1]] == [b.start for b in long[1:]]


def test_an_asked_length_is_kept_by_speaking_again(studio: Studio) -> None:
    natural = planned(studio).timeline
    short = planned(studio, duration=natural.length / 48_000 * 0.8)
    assert short.timeline.length < natural.length
    assert all(line.length == short.spoken.lengths[line.key] for line in short.timeline.lines)
    assert all(a.start + a.length <= b.start for a, b in pairwise(short.timeline.lines))


def test_a_voice_that_is_not_here_is_refused_with_those_that_are(studio: Studio) -> None:
    with pytest.raises(InputError, match="nobody") as caught:
        planned(studio, voice="nobody")
    assert "woman" in caught.value.hint_en


@pytest.mark.parametrize("order", [{"look": "cubism"}, {"music": "polka"}])
def test_a_look_or_music_that_nobody_makes_is_refused_before_anything_is_drawn(studio: Studio, order: dict[str, Any]) -> None:
    with pytest.raises(InputError) as caught:
        planned(studio, **order)
    assert caught.value.hint_zh
    assert caught.value.hint_en


@pytest.mark.parametrize("mood", ["calm", "warm", "bright", "playful", "tense", "sad", "epic", "jazz", "guofeng"])
def test_every_promised_mood_of_music_can_be_ordered(studio: Studio, mood: str) -> None:
    assert planned(studio, music=mood).soundtrack.music[0].wanted == (mood,)


def test_what_nobody_can_draw_or_sound_is_in_the_plan(studio: Studio) -> None:
    board = edited(0, objects=(Object(id="zzz_unknown", asked_as="量子纠缠仪"),), sounds=(Sound(id="zzz", asked_as="嗡嗡"),))
    assert {"量子纠缠仪", "嗡嗡"} <= {unmet.what for unmet in planned(studio, board).unmet}


def test_lines_that_are_said_twice_are_spoken_once(studio: Studio) -> None:
    board = edited(1, lines=BOARD.shots[0].lines)
    plan = planned(studio, board)
    assert len({job.digest for job in plan.spoken.jobs.values()}) == len(BOARD.shots) - 1
    assert len(plan.soundtrack.voices) == len(BOARD.shots)


def test_without_narration_pictures_stay_silent() -> None:
    text = "雨夜的街道，女孩撑着伞走过。"
    assert any(shot.lines for shot in board_of(FilmOrder(text=text)).shots)
    assert not any(shot.lines for shot in board_of(FilmOrder(text=text, narrate=False)).shots)


def test_the_cover_is_of_people_where_there_are_any(studio: Studio) -> None:
    plan = planned(studio)
    chosen = next(job for job in plan.takes if job.digest == plan.cover.recipe.segment)
    assert chosen.recipe.take.staging.parts
    assert 0 <= plan.cover.recipe.moment < chosen.recipe.length


def test_another_narrator_says_the_same_words_anew(studio: Studio) -> None:
    before = planned(studio)
    after = planned(studio, voice="man")
    assert renewed(before, after)["utterance"] == len(BOARD.shots)
