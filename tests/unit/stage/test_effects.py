"""Effects: a flash is there at once and gone soon, pulses follow their sound, a fade ends in black."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from tongpin.stage.easel import Easel
from tongpin.stage.effects import (
    FADE_LENGTH,
    draw_fade,
    draw_falling,
    draw_glow,
    draw_star_burst,
    draw_steam,
    flash_level,
    pulse_level,
)
from tongpin.stage.palette import build_palette
from tongpin.stage.schemes import SCHEMES
from tongpin.stage.staging import Air, Effect, Pulse, Staging

FRAME = 1_600
SIZE = (96, 160)
SHOT = 48_000


def staging(*effects: Effect) -> Staging:
    return Staging(size=SIZE, fps=30, length=SHOT, place="cafe", effects=effects)


def white() -> Easel:
    easel = Easel(SIZE)
    easel.pixels[:] = 255
    return easel


@pytest.mark.parametrize("start", [0, 16 * FRAME])
def test_a_flash_is_full_in_its_first_frame_fades_and_is_dark_before_and_after(start: int) -> None:
    flash = Effect("flash", start, 24_000)
    levels = [flash_level(flash, start + n * FRAME) for n in range(-2, 20)]
    assert levels[:2] == [0.0, 0.0]
    assert levels[2] == 1.0
    assert all(a > b or a == b == 0.0 for a, b in pairwise(levels[2:]))
    assert levels[2 + 15 :] == [0.0] * 5


def test_an_effect_without_a_length_lasts_to_the_end_of_the_shot() -> None:
    assert 0 < flash_level(Effect("flash", 0, 0), FRAME) < 1
    easel = Easel(SIZE)
    palette = build_palette(SCHEMES["cafe"][0], Air(), indoor=True)
    draw_falling(easel.canvas, [Effect("confetti")], SHOT // 2, size=SIZE, palette=palette)
    assert easel.pixels.any()


@pytest.mark.parametrize("kind", ["petals", "leaves", "confetti", "sparkle"])
def test_what_falls_is_seen_while_it_lasts_and_not_before_or_after(kind: str) -> None:
    palette = build_palette(SCHEMES["park"][0], Air(), indoor=False)
    seen = []
    for sample in (0, SHOT // 2, SHOT):
        easel = Easel(SIZE)
        draw_falling(easel.canvas, [Effect(kind, FRAME, SHOT - FRAME)], sample, size=SIZE, palette=palette)
        seen.append(bool(easel.pixels.any()))
    assert seen == [False, True, False]


def test_other_effects_let_nothing_fall() -> None:
    easel = Easel(SIZE)
    palette = build_palette(SCHEMES["park"][0], Air(), indoor=False)
    draw_falling(easel.canvas, [Effect("flash", 0, SHOT), Effect("fade", 0, SHOT)], 0, size=SIZE, palette=palette)
    assert not easel.pixels.any()


def test_a_fade_ends_black_and_leaves_the_shot_alone_until_its_end() -> None:
    shot = staging(Effect("fade", 0, SHOT))
    means = []
    for sample in (0, SHOT - FADE_LENGTH, SHOT - FADE_LENGTH // 2, SHOT):
        easel = white()
        draw_fade(easel.canvas, shot, sample)
        means.append(easel.pixels[..., :3].mean())
        assert (easel.pixels[..., 3] == 255).all()
    assert means[0] == means[1] == 255
    assert means[2] == pytest.approx(127, abs=2)
    assert means[3] == 0


def test_the_last_frame_of_a_fade_is_nearly_black() -> None:
    easel = white()
    draw_fade(easel.canvas, staging(Effect("fade", 0, SHOT)), SHOT - FRAME)
    assert easel.pixels[..., :3].max() <= 13


def test_nothing_fades_unasked() -> None:
    easel = white()
    draw_fade(easel.canvas, staging(Effect("flash", 0, SHOT)), SHOT)
    assert (easel.pixels == 255).all()


def test_a_pulse_has_the_level_of_its_step_and_keeps_the_last() -> None:
    pulse = Pulse("lamp", FRAME, (0.2, 1.0, 0.5))
    assert [pulse_level(pulse, n * FRAME) for n in (-3, 0, 1, 2, 9)] == [0.2, 0.2, 1.0, 0.5, 0.5]
    assert pulse_level(Pulse("lamp", FRAME, ()), 0) == 0.0


def test_a_glow_lightens_around_its_middle_only_and_a_dark_one_nothing() -> None:
    easel = Easel(SIZE)
    draw_glow(easel.canvas, (48, 80), 20, 1.0)
    assert easel.pixels[80, 48, 2] > 200
    assert not easel.pixels[80 - 24 :: -1].any()
    assert not easel.pixels[:, :24].any()
    dark = Easel(SIZE)
    draw_glow(dark.canvas, (48, 80), 20, 0.0)
    draw_star_burst(dark.canvas, (48, 80), 20, 0.0)
    assert not dark.pixels.any()


def test_a_burst_has_rays_in_four_directions() -> None:
    easel = Easel(SIZE)
    draw_star_burst(easel.canvas, (48, 80), 30, 1.0)
    lit = easel.pixels[..., 3] > 60
    assert all(lit[rows, columns].any() for rows, columns in ((slice(58, 66), slice(44, 53)), (slice(94, 103), slice(44, 53))))
    assert all(lit[76:85, columns].any() for columns in (slice(20, 32), slice(64, 76)))
    assert not lit[50:62, 18:30].any()


def test_steam_rises_above_its_cup_is_soft_and_moves() -> None:
    frames = []
    for t in (0.0, 0.5):
        easel = Easel(SIZE)
        draw_steam(easel.canvas, (48, 120), 60, t)
        frames.append(easel.pixels)
    steam = frames[0]
    assert steam[60:115, 30:66].any()
    assert not steam[128:].any()
    assert (steam[..., :3].max(2) <= steam[..., 3]).all()
    assert steam[..., 3].max() < 255
    assert np.abs(frames[1].astype(int) - steam).max() > 10


@pytest.mark.parametrize("size", [0.5, 1.0, 4.0, 300.0])
def test_steam_of_any_size_is_drawn_without_harm(size: float) -> None:
    easel = Easel((64, 64))
    draw_steam(easel.canvas, (-20.0, 90.0), size, 1e4)
    assert (easel.pixels[..., :3].max(2) <= easel.pixels[..., 3]).all()
