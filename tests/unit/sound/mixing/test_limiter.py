"""The limiter and the block-wise meters."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.media import loudness
from tongpin.sound import integrated_lufs, true_peak_db
from tongpin.sound.mixing.limiter import limit_curve


def test_no_true_peak_passes_the_ceiling() -> None:
    r = np.random.default_rng(3)
    x = (0.5 * r.standard_normal((96_000, 2))).astype(np.float32)
    x[30_000:30_050] = 1.5
    made = limit_curve(x, 2.0, -2.0).apply(x * np.float32(2.0))
    assert loudness.true_peak_db(made) <= -1.9


def test_quiet_sound_passes_untouched() -> None:
    x = (0.05 * np.random.default_rng(3).standard_normal((48_000, 2))).astype(np.float32)
    assert np.array_equal(limit_curve(x, 1.0, -2.0).apply(x), x)


def test_a_curve_read_in_blocks_is_the_curve_read_at_once() -> None:
    x = np.random.default_rng(4).standard_normal((50_000, 2)).astype(np.float32)
    curve = limit_curve(x, 1.0, -2.0)
    parts = [curve.read(start, min(start + 7001, 50_000)) for start in range(0, 50_000, 7001)]
    assert np.allclose(np.concatenate(parts), curve.read(0, 50_000), atol=1e-6)


@pytest.mark.parametrize("seconds", [0.2, 0.7, 3.0, 21.3])
def test_the_meters_agree_with_the_standard_ones(seconds: float) -> None:
    r = np.random.default_rng(5)
    n = round(seconds * 48_000)
    x = (0.1 * r.standard_normal((n, 2)) * (1 + np.sin(np.arange(n) / 30_000))[:, None]).astype(np.float32)
    if seconds >= 0.4:
        assert integrated_lufs(x) == pytest.approx(loudness.integrated_lufs(x), abs=0.1)
    assert true_peak_db(x) == pytest.approx(loudness.true_peak_db(x), abs=0.1)


def test_pauses_do_not_count() -> None:
    x = (0.1 * np.random.default_rng(6).standard_normal((480_000, 2))).astype(np.float32)
    loud = integrated_lufs(x)
    x[160_000:] = 0
    assert integrated_lufs(x) == pytest.approx(loud, abs=0.3)
