"""Coverage fills the shot with set-ups, keeps what was asked, and follows whoever speaks."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tongpin.films.coverage import SHORTEST_TAKE, Coverable, cover, stretches
from tongpin.films.reading import lexicon
from tongpin.films.storyboard import Person, Shot
from tongpin.media.timebase import samples_per_frame

FPS = 30
STEP = samples_per_frame(FPS)


def scene(frames: int, shot: Shot | None = None, **facts: object) -> Coverable:
    base = {"people": ("girl",), "details": ("latte",), "speakers": (), "phrases": ()}
    return Coverable(shot=shot or Shot(), length=frames * STEP, **(base | facts))  # type: ignore[arg-type]


@given(st.integers(20, 900), st.lists(st.integers(0, 1_400_000), max_size=12), st.booleans(), st.booleans())
def test_set_ups_lie_end_to_end_on_frame_borders(frames: int, phrases: list[int], people: bool, two: bool) -> None:
    speakers = (("girl", 20_000), ("boy", 90_000), ("girl", 200_000)) if two else ()
    shown = scene(frames, people=("girl",) if people else (), phrases=tuple(sorted(phrases)), speakers=speakers)
    at = 0
    for set_up in cover(shown, lexicon(), FPS):
        assert set_up.start == at
        assert set_up.length > 0
        assert set_up.start % STEP == 0
        at += set_up.length
    assert at == frames * STEP


def test_an_asked_camera_is_the_only_one() -> None:
    set_ups = cover(scene(400, Shot(camera=("close_up",))), lexicon(), FPS)
    assert [s.framing.size for s in set_ups] == ["close"]
    assert set_ups[0].framing.subject == "girl"


def test_an_asked_angle_and_move_are_used() -> None:
    framing = cover(scene(400, Shot(camera=("low", "pull_out"))), lexicon(), FPS)[0].framing
    assert (framing.angle, framing.move) == ("low", "pull")


def test_a_long_shot_comes_nearer_and_ends_on_a_detail() -> None:
    sizes = [s.framing.size for s in cover(scene(330), lexicon(), FPS)]
    assert sizes == ["full", "near", "close"]


def test_a_short_shot_is_not_cut() -> None:
    assert len(cover(scene(100), lexicon(), FPS)) == 1


def test_cuts_fall_where_phrases_begin() -> None:
    phrase = 95 * STEP + 700
    cuts = [s.start for s in cover(scene(200, phrases=(phrase,)), lexicon(), FPS)]
    assert abs(cuts[1] - phrase) <= STEP


def test_a_dialogue_cuts_to_each_speaker() -> None:
    shot = Shot(people=(Person(role="girl"), Person(role="boy")))
    talk = scene(300, shot, people=("girl", "boy"), speakers=(("girl", 100 * STEP), ("boy", 200 * STEP)))
    set_ups = cover(talk, lexicon(), FPS)
    assert [s.framing.subject for s in set_ups] == ["", "girl", "boy"]
    assert all(s.length >= SHORTEST_TAKE for s in set_ups)


@given(st.lists(st.integers(1, 900), min_size=1, max_size=6), st.integers(60, 400))
def test_stretches_cover_the_same_frames_and_are_short_enough(frames: list[int], longest: int) -> None:
    parts, at = [], 0
    for n in frames:
        parts.append((at, n * STEP))
        at += n * STEP
    pieces = stretches(parts, longest * STEP, FPS)
    assert pieces[0][0] == 0
    assert sum(length for _, length in pieces) == at
    assert all(a + n == b for (a, n), (b, _) in pairwise(pieces))
    assert all(0 < length <= (longest + 1) * STEP for _, length in pieces)


def test_the_camera_looks_at_a_thing_when_the_narrator_names_it() -> None:
    told = scene(300, phrases=(STEP * 20, STEP * 150), mentions=(("latte", STEP * 170),))
    shown = cover(told, lexicon(), FPS)
    close = next(s for s in shown if s.framing.subject == "latte")
    assert abs(close.start - STEP * 150) <= STEP * 8
    assert shown[0].framing.subject == "girl"


def test_one_speaker_among_others_is_seen_while_speaking() -> None:
    talk = scene(200, Shot(), people=("girl", "boy"), speakers=(("boy", 45 * STEP),))
    assert [s.framing.subject for s in cover(talk, lexicon(), FPS)] == ["", "boy"]


def test_an_effect_that_enlarges_ends_on_the_thing() -> None:
    shown = cover(scene(240, Shot(camera=("close_up",), fx=("zoom_fx",)), people=()), lexicon(), FPS)
    assert (shown[-1].framing.subject, shown[-1].framing.move) == ("latte", "push")
