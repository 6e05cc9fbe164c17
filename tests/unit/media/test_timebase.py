"""The one clock."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.media import (
    FRAME_RATES,
    SAMPLE_RATE,
    ceil_to_frame,
    samples_per_frame,
    snap_to_frame,
    to_samples,
    to_seconds,
)

rates = st.sampled_from(FRAME_RATES)
moments = st.integers(0, 10**10)


@pytest.mark.parametrize("fps", FRAME_RATES)
def test_a_second_is_a_whole_number_of_frames_of_whole_samples(fps: int) -> None:
    assert samples_per_frame(fps) * fps == SAMPLE_RATE


@pytest.mark.parametrize("fps", [0, -30, 29, 7, 48_000])
def test_other_rates_are_refused(fps: int) -> None:
    with pytest.raises(ValueError, match=str(fps)):
        samples_per_frame(fps)


@given(moments, rates)
def test_the_nearest_border_is_at_most_half_a_frame_away(moment: int, fps: int) -> None:
    border = snap_to_frame(moment, fps)
    assert border % samples_per_frame(fps) == 0
    assert abs(border - moment) * 2 <= samples_per_frame(fps)


@given(moments, rates)
def test_the_next_border_is_less_than_a_frame_later(moment: int, fps: int) -> None:
    border = ceil_to_frame(moment, fps)
    assert border % samples_per_frame(fps) == 0
    assert 0 <= border - moment < samples_per_frame(fps)


@given(st.integers(0, 10**9))
def test_seconds_lead_back_to_the_same_sample(moment: int) -> None:
    assert to_samples(to_seconds(moment)) == moment
    assert to_samples(Fraction(moment, SAMPLE_RATE)) == moment
