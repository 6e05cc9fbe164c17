"""Contact sheets of sounds: waveform and spectrogram of many sounds on one small picture, so that ears get help from eyes."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from scipy import fft as sfft

from tongpin.errors import EnvironmentFailure
from tongpin.sound.ambience import PLACES, loop
from tongpin.sound.foley import names, recipe_named, render
from tongpin.sound.music import compose, style_book
from tongpin.sound.signal.arrays import SR, Audio, decibels

Picture = npt.NDArray[np.uint8]
_WIDE, _HIGH, _WAVE, _TITLE = 168, 84, 20, 13
_LOWEST, _HIGHEST = 60.0, 20_000.0
_RANGE_DB = 75.0
_FONT, _INK, _PAPER = cv2.FONT_HERSHEY_PLAIN, (230, 230, 230), 24
_JPEG_QUALITY = 72
_PER_SHEET, _COLUMNS = 60, 10
_EXCERPT = 5 * SR


def draw_sheet(sounds: Mapping[str, Audio], columns: int = 8) -> Picture:
    """All sounds on one picture, BGR: name, length and peak, waveform, spectrogram over log frequency."""
    cells = [_cell(name, audio) for name, audio in sounds.items()]
    cells += [np.full_like(cells[0], _PAPER)] * (-len(cells) % columns) if cells else []
    rows = [np.concatenate(cells[i : i + columns], 1) for i in range(0, len(cells), columns)]
    return np.concatenate(rows, 0) if rows else np.full((_HIGH, _WIDE, 3), _PAPER, np.uint8)


def save_sheet(path: Path, sounds: Mapping[str, Audio], columns: int = 8) -> None:
    """Write a sheet as a small JPEG."""
    fine, data = cv2.imencode(".jpg", draw_sheet(sounds, columns), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    if not fine:
        raise EnvironmentFailure("图片编码失败", "the picture could not be encoded")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.tobytes())


def save_every_sheet(folder: Path) -> tuple[Path, ...]:
    """Write sheets of all sounds, of all places and of all styles of music."""
    made = [_excerpt(name) for name in names()]
    parts = [
        dict(zip(names()[i : i + _PER_SHEET], made[i : i + _PER_SHEET], strict=True)) for i in range(0, len(made), _PER_SHEET)
    ]
    sheets = {f"sounds-{i}": part for i, part in enumerate(parts, 1)}
    sheets["places"] = {place: loop(place, length=2 * _EXCERPT) for place in PLACES}
    sheets["music"] = {style: compose(4 * _EXCERPT, [(0, style)], seed=1) for style in style_book().styles}
    paths = []
    for name, sounds in sheets.items():
        paths.append(folder / f"{name}.jpg")
        save_sheet(paths[-1], sounds, _COLUMNS if name.startswith("sounds") else 4)
    return tuple(paths)


def _excerpt(name: str) -> Audio:
    return render(name, seed=1, length=_EXCERPT if recipe_named(name).kind == "bed" else None).audio


def spectrogram(audio: Audio, wide: int = _WIDE, high: int = _HIGH) -> npt.NDArray[np.float32]:
    """Levels in dB below the loudest, [high, wide], high frequencies on top; frequency runs logarithmically."""
    mono = audio.mean(1) if audio.ndim == 2 else audio
    size = 1024 if len(mono) < 1.5 * SR else 2048
    padded = np.pad(mono, (size // 2, size))
    starts = np.linspace(0, max(1, len(mono) - 1), wide).astype(np.int64)
    frames = padded[starts[:, None] + np.arange(size)] * np.hanning(size)
    power = np.abs(sfft.rfft(frames, axis=1)) ** 2
    hz = np.geomspace(_LOWEST, _HIGHEST, high + 1)
    edges = np.clip((hz / (SR / size)).astype(np.int64), 0, size // 2 - 1)
    bands = np.stack([power[:, low : max(low + 1, top)].max(1) for low, top in pairwise(edges)])
    db = 10 * np.log10(bands + 1e-14)
    return np.asarray((db - db.max())[::-1], np.float32)


def _cell(name: str, audio: Audio) -> Picture:
    cell = np.full((_TITLE + _WAVE + _HIGH + 4, _WIDE + 6, 3), _PAPER, np.uint8)
    peak = decibels(float(np.abs(audio).max()) if len(audio) else 0.0)
    cv2.putText(cell, f"{name} {len(audio) / SR:.1f}s {peak:.0f}", (3, 10), _FONT, 0.72, _INK, 1, cv2.LINE_AA)
    _draw_wave(cell[_TITLE : _TITLE + _WAVE, 3 : 3 + _WIDE], audio)
    level = np.clip((spectrogram(audio) + _RANGE_DB) / _RANGE_DB * 255, 0, 255).astype(np.uint8)
    cell[_TITLE + _WAVE : _TITLE + _WAVE + _HIGH, 3 : 3 + _WIDE] = cv2.applyColorMap(level, cv2.COLORMAP_INFERNO)
    return cell


def _draw_wave(part: Picture, audio: Audio) -> None:
    edges = np.linspace(0, len(audio), _WIDE + 1).astype(np.int64)[:-1]
    level = np.maximum.reduceat(np.abs(audio).max(1), edges) if len(audio) >= _WIDE else np.zeros(_WIDE)
    tall = np.round(level / (level.max() + 1e-9) * (_WAVE / 2 - 1)).astype(np.int64)
    for x, half in enumerate(tall.tolist()):
        part[_WAVE // 2 - half : _WAVE // 2 + half + 1, x] = (200, 170, 90)
