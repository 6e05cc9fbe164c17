"""Pictures of sounds."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tongpin.sound import render
from tongpin.sound.sheets import draw_sheet, save_sheet, spectrogram


def test_a_tone_is_a_line_at_its_height() -> None:
    t = np.arange(24_000) / 48_000
    low, high = (spectrogram(np.sin(2 * np.pi * hz * t).astype(np.float32), 20, 60) for hz in (200, 5000))
    row_low, row_high = (int(np.argmax(x.mean(1))) for x in (low, high))
    assert row_high < row_low - 20
    assert low.max() == 0


def test_a_sheet_holds_every_sound_and_fits_its_columns(tmp_path: Path) -> None:
    sounds = {name: render(name).audio for name in ("pop", "knock", "rap")}
    three, two = draw_sheet(sounds, 3), draw_sheet(sounds, 2)
    assert three.shape[0] * 2 == two.shape[0]
    assert three.shape[1] * 2 == two.shape[1] * 3
    save_sheet(tmp_path / "made" / "s.jpg", sounds, 3)
    assert (tmp_path / "made" / "s.jpg").read_bytes()[:2] == b"\xff\xd8"


def test_no_sounds_make_an_empty_sheet() -> None:
    assert draw_sheet({}).size > 0
