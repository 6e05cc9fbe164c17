"""Tiny films whose frames carry their own number as a grey level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tongpin.media.encode import Segment, encode_segment
from tongpin.media.probe import read_frames

SIZE = (32, 32)
_DARKEST, _STEP = 20, 4


def grey(number: int) -> int:
    """The grey level that stands for a frame number below 55."""
    return _DARKEST + _STEP * number


def numbered(numbers: Sequence[int]) -> Iterator[npt.NDArray[np.uint8]]:
    """One array, drawn over again and again, as the stage does it."""
    pixels = np.full((SIZE[1], SIZE[0], 4), 255, np.uint8)
    for number in numbers:
        pixels[..., :3] = grey(number)
        yield pixels


def segments(folder: Path, cuts: Sequence[int], fps: int = 30) -> list[Segment]:
    """Encode frames cuts[0] to cuts[-1] in segments that begin at each cut."""
    return [
        encode_segment(folder / f"{a}-{b}.mp4", numbered(range(a, b)), size=SIZE, fps=fps, preset="ultrafast")
        for a, b in pairwise(cuts)
    ]


def read_numbers(film: Path) -> list[int]:
    """The numbers on the frames of a decoded film."""
    return [round((float(pixels[..., 1].mean()) - _DARKEST) / _STEP) for pixels in read_frames(film)]
