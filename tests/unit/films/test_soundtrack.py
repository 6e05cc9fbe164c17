"""The soundtrack: what is seen is heard when it is seen, what is asked is heard once, places change at the cut."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.films.order import FilmOrder
from tongpin.films.scenes import Emphasis, Scene
from tongpin.films.soundtrack import DING, FLASH_SOUND, ROOMS, BedCue, EffectCue, Soundtrack, score
from tongpin.films.storyboard import Line, Shot, Sound
from tongpin.films.timeline import LineKey, LineSpan, ShotSpan, Timeline
from tongpin.media.timebase import to_samples
from tongpin.sound import entries, names
from tongpin.stage.scene import ActionSound
from tongpin.stage.staging import Air, Effect, Staging

FOUR = to_samples(4)
BEDS = sorted(id_ for id_, entry in entries().items() if entry.kind == "bed")
HITS = sorted(id_ for id_, entry in entries().items() if entry.kind == "hit")


def scene(index: int = 0, *, place: str = "cafe", length: int = FOUR, air: Air | None = None, **how: Any) -> Scene:
    """A scene that starts where scenes of four seconds before it end."""
    named = {k: how.pop(k) for k in ("named", "sounds", "lines", "music") if k in how}
    shot = Shot(place=named.pop("named", place), **named)
    acted, emphases, effects = how.pop("acted", ()), how.pop("emphases", ()), how.pop("effects", ())
    staging = Staging((96, 160), 30, length, place, air=air or Air(), effects=effects, **how)
    return Scene(shot, ShotSpan(index, index * FOUR, length), staging, (), (), acted, emphases, ())


def scored(*scenes: Scene, lines: tuple[LineSpan, ...] = (), **order: Any) -> Soundtrack:
    timeline = Timeline(30, tuple(s.span for s in scenes), lines)
    return score(scenes, timeline, FilmOrder(text="-", **order), {line.key: f"u{line.key.shot}" for line in lines})


def asked(*ids: str, **how: Any) -> tuple[Sound, ...]:
    return tuple(Sound(id=id_, **how) for id_ in ids)


def act(sound: str, start: int, **how: Any) -> ActionSound:
    return ActionSound(**{"sound": sound, "start": start, "length": 0, "strength": 0.5, "pan": 0.0, "part": "girl", **how})


def of(track: Soundtrack, sound: str) -> list[EffectCue]:
    return [cue for cue in track.effects if cue.sound == sound]


# ---- effects ---------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, FOUR - 1), max_size=6), st.integers(0, 2))
def test_every_sound_of_an_action_is_heard_at_the_sample_where_it_is_seen(starts: list[int], index: int) -> None:
    shot = scene(index, acted=tuple(act("page_turn", start, pan=0.2) for start in starts))
    cues = of(scored(shot), "page_turn")
    assert [cue.start for cue in cues] == sorted(index * FOUR + start for start in starts)
    assert all(cue.pan == 0.2 and cue.indoor for cue in cues)


def test_strokes_of_one_sound_do_not_sound_like_one_recording() -> None:
    cues = of(scored(scene(acted=tuple(act("page_turn", n * 4_800) for n in range(5)))), "page_turn")
    assert len({cue.seed for cue in cues}) == 5


def test_a_harder_stroke_is_louder_and_levels_stay_in_range() -> None:
    strokes = tuple(act("clap", n, strength=strength) for n, strength in enumerate((0.0, 0.5, 1.0)))
    soft, middle, hard = (cue.level for cue in of(scored(scene(acted=strokes)), "clap"))
    assert soft < middle < hard
    loud = of(scored(scene(acted=(act("clap", 0, strength=1.0),), sounds=asked("clap", level=1.0))), "clap")
    assert [cue.level for cue in loud] == [1.0]


@pytest.mark.parametrize(
    ("place", "air", "step"),
    [
        ("cafe", Air(), "step_wood"),
        ("street", Air(), "step_stone"),
        ("park", Air(), "step_grass"),
        ("park", Air(season="autumn"), "step_leaves"),
        ("park", Air(weather="snow", season="winter"), "step_snow"),
        ("seaside", Air(), "step_sand"),
    ],
)
def test_a_step_sounds_of_what_it_steps_on(place: str, air: Air, step: str) -> None:
    track = scored(scene(place=place, air=air, acted=(act("footsteps", 0),)))
    assert [cue.sound for cue in track.effects] == [step]
    assert step in names()


@pytest.mark.parametrize("sound", ["page_turn", "footsteps"])
def test_what_an_actor_sounds_already_is_not_added_because_it_was_asked(sound: str) -> None:
    track = scored(scene(acted=(act(sound, 9_600),), sounds=asked(sound)))
    assert [cue.start for cue in track.effects] == [9_600]
    assert track.unmet == ()


def test_asked_sounds_that_nobody_makes_are_heard_one_after_the_other() -> None:
    cues = scored(scene(1, sounds=asked("doorbell", "door_open", "cat_meow"))).effects
    assert [cue.sound for cue in cues] == ["doorbell", "door_open", "cat_meow"]
    assert cues[0].start > FOUR
    assert all(b.start - a.start >= to_samples(1) for a, b in pairwise(cues))


@given(st.lists(st.sampled_from(sorted(entries())), max_size=12, unique=True), st.floats(0.1, 12))
def test_asked_sounds_begin_and_run_inside_their_shot(ids: list[str], seconds: float) -> None:
    length = to_samples(seconds)
    for cue in scored(scene(1, sounds=asked(*ids), length=length)).effects:
        assert FOUR <= cue.start < FOUR + length
        assert 0 <= cue.length <= FOUR + length - cue.start


def test_a_sound_with_a_time_is_heard_at_that_time() -> None:
    assert [cue.start for cue in scored(scene(1, sounds=asked("doorbell", at=2.5))).effects] == [FOUR + to_samples(2.5)]


@pytest.mark.parametrize("sound", ["doorbell", "thunder"])
@pytest.mark.parametrize("at", [4.0, 100.0])
def test_a_time_after_the_shot_s_end_is_told_and_the_sound_is_still_heard(sound: str, at: float) -> None:
    track = scored(scene(sounds=asked(sound, at=at)))
    (cue,) = track.effects
    assert 0 <= cue.start < FOUR
    assert 0 <= cue.length <= FOUR - cue.start
    assert [unmet.what for unmet in track.unmet] == [sound]


def test_what_nobody_can_sound_is_told_by_the_word_it_was_asked_with() -> None:
    track = scored(scene(sounds=(Sound(id="zzz", asked_as="嗡嗡响"), Sound(id="doorbell"))))
    assert [(unmet.what, unmet.shot) for unmet in track.unmet] == [("嗡嗡响", 0)]


def test_an_emphasised_word_dings_when_it_is_said() -> None:
    track = scored(scene(), scene(1, emphases=(Emphasis("五折", FOUR + 12_345),)))
    assert [cue.start for cue in of(track, DING)] == [FOUR + 12_345]


def test_a_flash_rings_in_its_first_sample() -> None:
    track = scored(scene(1, effects=(Effect("flash", 0, 24_000), Effect("petals", 0, FOUR))))
    assert [(cue.sound, cue.start) for cue in track.effects] == [(FLASH_SOUND, FOUR)]


def test_a_flash_that_was_given_a_sound_sounds_of_it_and_of_nothing_else() -> None:
    track = scored(scene(1, effects=(Effect("flash", 4_800, 24_000),), sounds=asked("shutter", "cat_meow")))
    assert [cue.sound for cue in track.effects] == ["shutter", "cat_meow"]
    assert track.effects[0].start == FOUR + 4_800


def test_effects_are_in_the_order_of_time() -> None:
    shot = scene(acted=(act("clap", 96_000), act("clap", 0)), sounds=asked("doorbell"), effects=(Effect("flash", 60_000, 9),))
    starts = [cue.start for cue in scored(shot).effects]
    assert starts == sorted(starts)


# ---- beds ------------------------------------------------------------------------------------------


def own(track: Soundtrack) -> list[BedCue]:
    return [bed for bed in track.beds if not bed.sound]


def test_every_shot_has_its_place_s_ambience_exactly_from_cut_to_cut() -> None:
    places = ("cafe", "street", "office")
    beds = own(scored(*(scene(n, place=place) for n, place in enumerate(places))))
    assert [(bed.place, bed.start, bed.length) for bed in beds] == [(p, n * FOUR, FOUR) for n, p in enumerate(places)]


@pytest.mark.parametrize("sound", BEDS)
def test_an_asked_lasting_sound_is_heard_from_cut_to_cut_in_its_shot_only(sound: str) -> None:
    track = scored(scene(place="studio"), scene(1, place="studio", sounds=asked(sound)))
    assert [(bed.start, bed.length) for bed in track.beds if bed.sound == sound] == [(FOUR, FOUR)]
    assert len(own(track)) == 2


@pytest.mark.parametrize(("place", "sound"), [("cafe", "cafe_murmur"), ("seaside", "waves"), ("street", "traffic")])
def test_a_place_that_sounds_like_that_already_is_not_doubled(place: str, sound: str) -> None:
    track = scored(scene(place=place, sounds=asked(sound)))
    assert [bed.sound for bed in track.beds] == [""]
    assert track.beds[0].ambience == sound


@pytest.mark.parametrize("sound", ["rain", "rain_heavy", "thunder"])
def test_asked_rain_silences_the_birds(sound: str) -> None:
    track = scored(scene(place="park", sounds=asked(sound)))
    assert {bed.air.weather for bed in own(track)} == {"rain"}
    storm = scored(scene(place="park", air=Air(weather="storm"), sounds=asked(sound)))
    assert {bed.air.weather for bed in own(storm)} == {"storm"}


def test_shots_of_one_place_share_one_loop() -> None:
    track = scored(scene(), scene(1, length=2 * FOUR), scene(3, place="street"))
    assert [bed.loop for bed in track.beds] == [2 * FOUR, 2 * FOUR, FOUR]


# ---- voices, rooms -----------------------------------------------------------------------------------


def spoken(shot: int, start: int) -> LineSpan:
    return LineSpan(LineKey(shot, 0), start, 48_000)


def test_voices_lie_where_the_timeline_says_and_come_from_where_their_speaker_is() -> None:
    lines = (Line(text="你好", speaker="girl"),)
    track = scored(
        scene(lines=(Line(text="从前"),), acted=(act("clap", 0, pan=0.6),)),
        scene(1, lines=lines, acted=(act("clap", 0, pan=-0.4),)),
        lines=(spoken(0, 9_600), spoken(1, FOUR + 4_800)),
    )
    assert [(v.utterance, v.start, v.length) for v in track.voices] == [("u0", 9_600, 48_000), ("u1", FOUR + 4_800, 48_000)]
    narrator, girl = (voice.pan for voice in track.voices)
    assert narrator == 0.0
    assert -0.4 < girl < 0


def test_the_room_changes_with_the_shot() -> None:
    track = scored(scene(place="cafe"), scene(1, place="street"), scene(2, place="gym"))
    assert track.rooms == ((0, "cafe"), (FOUR, "dry"), (2 * FOUR, "gym"))
    assert set(ROOMS.values()) == set(ROOMS)


# ---- music -------------------------------------------------------------------------------------------


def moods(track: Soundtrack) -> list[tuple[tuple[str, ...], int, int]]:
    return [(cue.wanted, cue.start, cue.length) for cue in track.music]


def test_one_mood_is_one_piece_over_all_shots() -> None:
    assert moods(scored(scene(music=("warm",)), scene(1), scene(2))) == [(("warm",), 0, 3 * FOUR)]


def test_another_wish_begins_another_piece_at_the_cut_with_a_hit() -> None:
    track = scored(scene(music=("warm",)), scene(1), scene(2, music=("sad",)))
    assert moods(track) == [(("warm",), 0, 2 * FOUR), (("sad",), 2 * FOUR, FOUR)]
    assert track.hits == (2 * FOUR,)


def test_a_change_of_tone_changes_the_music_where_nobody_says_anything() -> None:
    track = scored(scene(air=Air(tone="gloomy")), scene(1), scene(2, air=Air(tone="warm")))
    assert moods(track) == [(("sad",), 0, 2 * FOUR), (("warm",), 2 * FOUR, FOUR)]


def test_music_that_is_named_later_plays_from_the_beginning() -> None:
    assert moods(scored(scene(), scene(1, music=("guofeng",)))) == [(("guofeng",), 0, 2 * FOUR)]


def test_ordered_music_wins_over_the_text_and_none_is_none() -> None:
    assert moods(scored(scene(music=("warm",)), scene(1, music=("sad",)), music="epic")) == [(("epic",), 0, 2 * FOUR)]
    silent = scored(scene(music=("warm",)), music="none")
    assert (silent.music, silent.hits) == ((), ())


@pytest.mark.parametrize("tone", ["plain", "warm", "romantic", "lively", "tense", "gloomy", "calm"])
def test_every_tone_has_music(tone: Any) -> None:
    assert scored(scene(air=Air(tone=tone))).music[0].length == FOUR


def test_a_film_too_short_for_a_piece_has_none_and_tells_it_where_music_was_asked() -> None:
    short = to_samples(1.9)
    assert scored(scene(length=short)).music == ()
    assert scored(scene(length=short)).unmet == scored(scene(length=short), music="none").unmet == ()
    assert [unmet.what for unmet in scored(scene(length=short, music=("warm",))).unmet] == ["warm"]
    assert [unmet.what for unmet in scored(scene(length=short), music="epic").unmet] == ["epic"]
    assert scored(scene(length=to_samples(2))).music


@given(st.lists(st.sampled_from(["", "warm", "sad", "jazz"]), min_size=1, max_size=8))
def test_music_covers_the_film_without_gap_or_overlap(wishes: list[str]) -> None:
    track = scored(*(scene(n, music=(wish,) if wish else ()) for n, wish in enumerate(wishes)))
    ends = [cue.start + cue.length for cue in track.music]
    assert [cue.start for cue in track.music] == [0, *ends[:-1]]
    assert ends[-1] == track.length == len(wishes) * FOUR
    assert all(a.wanted != b.wanted for a, b in pairwise(track.music))


def test_the_same_scenes_give_the_same_track_and_another_seed_other_strokes() -> None:
    shot = scene(acted=(act("clap", 0),))
    assert scored(shot) == scored(shot)
    assert scored(shot).effects[0].seed != scored(shot, seed=1).effects[0].seed
