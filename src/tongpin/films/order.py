"""What a person orders: the words or a storyboard, and how the film shall be. Checked once, here."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tongpin.errors import InputError
from tongpin.films.storyboard import Storyboard
from tongpin.media.timebase import FRAME_RATES

SMALLEST, LARGEST = 64, 3840
LONGEST_S = 3_600
_SIZE = re.compile(r"^\s*(\d{1,5})\s*[x×*X]\s*(\d{1,5})\s*$")


@dataclass(frozen=True)
class FilmOrder:
    """One film as it is wanted. `music` is a mood, "auto" or "none"; `look` and `voice` may be empty for the default."""

    text: str = ""
    board: Storyboard | None = None
    size: tuple[int, int] = (1080, 1920)
    fps: int = 30
    duration: float | None = None
    look: str = ""
    voice: str = ""
    music: str = "auto"
    narrate: bool = True
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse what no film can be made of, saying what to do instead."""
        check_size(self.size)
        if self.fps not in FRAME_RATES:
            rates = "、".join(str(r) for r in FRAME_RATES)
            raise InputError(
                f"不支持每秒 {self.fps} 帧",
                f"{self.fps} frames a second are not supported",
                hint_zh=f"可选：{rates}",
                hint_en=f"Choose one of {rates}",
            )
        if self.duration is not None and not 0.5 <= self.duration <= LONGEST_S:
            raise InputError(
                f"时长 {self.duration:g} 秒做不了",
                f"a film of {self.duration:g} seconds cannot be made",
                hint_zh=f"请给出 0.5 到 {LONGEST_S} 秒之间的时长。",
                hint_en=f"Give a duration between 0.5 and {LONGEST_S} seconds.",
            )


def parse_size(text: str) -> tuple[int, int]:
    """Read WIDTHxHEIGHT; odd numbers are rounded up because H.264 pictures have even sides."""
    found = _SIZE.match(text)
    if found is None:
        raise InputError(
            f"看不懂画面尺寸“{text}”",
            f"the size '{text}' cannot be read",
            hint_zh="请写成 宽x高，例如 1080x1920、1920x1080、1080x1080。",
            hint_en="Write it as WIDTHxHEIGHT, for example 1080x1920, 1920x1080 or 1080x1080.",
        )
    width, height = (int(n) + int(n) % 2 for n in found.groups())
    check_size((width, height))
    return width, height


def check_size(size: tuple[int, int]) -> None:
    """Refuse sizes that the stage cannot draw."""
    if all(SMALLEST <= side <= LARGEST for side in size):
        return
    raise InputError(
        f"画面尺寸 {size[0]}x{size[1]} 超出范围",
        f"the size {size[0]}x{size[1]} is out of range",
        hint_zh=f"宽和高都要在 {SMALLEST} 到 {LARGEST} 像素之间。",
        hint_en=f"Width and height must be between {SMALLEST} and {LARGEST} pixels.",
    )
