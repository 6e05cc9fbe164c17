"""A spoken sound with its time: what a voice reports, and what a mouth on the stage reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Phone:
    """One phoneme. Times in samples at 48 kHz from the start of its utterance (or of its shot, where said so)."""

    ipa: str  # as the voice wrote it, without stress marks; empty for silence inside speech
    start: int
    length: int
    level: float = 0.7  # loudness 0..1 against the loudest phone of the utterance

    def shifted(self, by: int) -> Phone:
        """The same phone, later by some samples."""
        return Phone(self.ipa, self.start + by, self.length, self.level)


@dataclass(frozen=True)
class Word:
    """A stretch of the spoken text with its time. `at` is the index of its first character in the text."""

    text: str
    at: int
    start: int
    length: int

    def shifted(self, by: int) -> Word:
        """The same word, later by some samples."""
        return Word(self.text, self.at, self.start + by, self.length)
