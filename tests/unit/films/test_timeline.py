"""When things happen: speech decides, asked lengths are kept, nothing leaves its shot."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tongpin.films.storyboard import Line, Shot, Storyboard
from tongpin.films.timeline import SPEED_LIMITS, LineKey, Timeline, lay_out, respeed
from tongpin.media.timebase import FRAME_RATES, samples_per_frame, to_samples, to_seconds

lengths_of_lines = st.lists(st.lists(st.integers(4_800, 480_000), max_size=5), min_size=1, max_size=8)


def board_of(lines: list[list[int]], seconds: dict[int, float] | None = None) -> tuple[Storyboard, dict[LineKey, int]]:
    shots = tuple(
        Shot(seconds=(seconds or {}).get(i), lines=tuple(Line(text="字", speaker=("a", "b")[k % 2]) for k in range(len(of_shot))))
        for i, of_shot in enumerate(lines)
    )
    return Storyboard(shots=shots), {LineKey(i, k): n for i, of_shot in enumerate(lines) for k, n in enumerate(of_shot)}


def laid_out(lines: list[list[int]], fps: int = 30, duration: float | None = None) -> Timeline:
    board, lengths = board_of(lines)
    return lay_out(board, lengths, fps=fps, duration=duration)


@given(lengths_of_lines, st.sampled_from(FRAME_RATES), st.none() | st.floats(0.5, 200))
def test_shots_join_on_frame_borders_and_lines_stay_inside_in_order(
    lines: list[list[int]], fps: int, duration: float | None
) -> None:
    timeline = laid_out(lines, fps, duration)
    at = 0
    for span in timeline.shots:
        assert span.start == at
        assert span.length > 0
        assert span.length % samples_per_frame(fps) == 0
        before = span.start
        for line in timeline.lines_of(span.index):
            assert before <= line.start
            assert line.start + line.length <= span.end
            before = line.start + line.length
        at = span.end
    assert timeline.length == at


@given(lengths_of_lines, st.floats(1, 200))
def test_an_asked_length_is_kept_or_the_difference_is_reported(lines: list[list[int]], duration: float) -> None:
    timeline = laid_out(lines, 30, duration)
    off = abs(to_seconds(timeline.length) - duration)
    assert off <= max(0.1, duration * 0.05) or timeline.unmet
    assert 1.0 <= timeline.speed <= SPEED_LIMITS[1]


def test_a_long_film_of_many_shots_is_as_long_as_asked() -> None:
    board, lengths = board_of([[48_000]] * 40)
    timeline = lay_out(board, lengths, fps=30, duration=100.0)
    assert abs(timeline.length - to_samples(100)) <= samples_per_frame(30)


def test_speech_is_sped_up_only_when_pauses_cannot_give_more() -> None:
    easy = laid_out([[240_000, 240_000]], duration=11.2)
    tight = laid_out([[240_000, 240_000]], duration=9.5)
    assert easy.speed == 1.0
    assert 1.0 < tight.speed <= SPEED_LIMITS[1]
    assert not tight.unmet


def test_a_length_asked_for_one_shot_stands_and_the_others_share_the_rest() -> None:
    board, lengths = board_of([[48_000], [48_000], []], {1: 6.0})
    timeline = lay_out(board, lengths, fps=30, duration=20)
    assert timeline.shots[1].length == to_samples(6)
    assert timeline.length == to_samples(20)


def test_a_change_of_one_line_moves_only_what_comes_after() -> None:
    before = laid_out([[48_000], [48_000], [48_000], [48_000]])
    after = laid_out([[48_000], [60_123], [48_000], [48_000]])
    assert before.shots[0] == after.shots[0]
    assert before.shots[2].length == after.shots[2].length
    assert before.lines_of(0) == after.lines_of(0)


def test_true_lengths_replace_expected_ones() -> None:
    timeline = laid_out([[48_000]])
    said = respeed(timeline, {LineKey(0, 0): 47_000})
    assert said.lines[0].length == 47_000
    assert said.lines[0].start == timeline.lines[0].start
