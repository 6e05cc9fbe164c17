"""What a run of the command left: its words, its files, and what they hold."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tongpin.media.timebase import SAMPLE_RATE

FILES = {"film.mp4", "film.srt", "cover.png", "storyboard.yaml", "timeline.otio", "manifest.json"}
_CLOCK = re.compile(r"(\d\d):(\d\d):(\d\d),(\d{3})")
_COUNTS = re.compile(r"made (\d+)，沿用 kept (\d+)")


@dataclass(frozen=True)
class Subtitle:
    """One entry of an .srt file, in seconds."""

    start: float
    end: float
    text: str

    @property
    def samples(self) -> slice:
        """Where it lies in the film's sound."""
        return slice(round(self.start * SAMPLE_RATE), round(self.end * SAMPLE_RATE))


@dataclass(frozen=True)
class Made:
    """A finished run of `tongpin film`."""

    out: Path
    code: int
    said: str
    told: str  # on the error stream

    @property
    def film(self) -> Path:
        """The film itself."""
        return self.out / "film.mp4"

    @property
    def files(self) -> set[str]:
        """Names of everything in the folder."""
        return {path.name for path in self.out.rglob("*")} if self.out.is_dir() else set()

    @property
    def counts(self) -> tuple[int, int]:
        """Artifacts made and kept, by the command's own words."""
        found = _COUNTS.search(self.said)
        assert found, self.said
        return int(found[1]), int(found[2])

    @cached_property
    def manifest(self) -> dict[str, Any]:
        """The manifest."""
        read: dict[str, Any] = json.loads((self.out / "manifest.json").read_text(encoding="utf-8"))
        return read

    def digests(self, recipe: str) -> set[str]:
        """Names of the artifacts of a recipe."""
        return {artifact["digest"] for artifact in self.manifest["artifacts"] if artifact["about"]["recipe"] == recipe}

    @cached_property
    def subtitles(self) -> tuple[Subtitle, ...]:
        """The .srt, read by its own rules."""
        blocks = (self.out / "film.srt").read_text(encoding="utf-8").strip().split("\n\n")
        return tuple(_subtitle(number, block) for number, block in enumerate(blocks, 1) if block)


def _subtitle(number: int, block: str) -> Subtitle:
    counted, times, *words = block.split("\n")
    assert int(counted) == number
    start, end = (_seconds(clock) for clock in times.split(" --> "))
    assert start < end
    return Subtitle(start, end, "\n".join(words))


def _seconds(clock: str) -> float:
    found = _CLOCK.fullmatch(clock)
    assert found, clock
    hours, minutes, seconds, thousandths = map(int, found.groups())
    return hours * 3_600 + minutes * 60 + seconds + thousandths / 1_000
