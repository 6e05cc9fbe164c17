"""How long work tells its watcher how far it is. Parts take a `Progress` and report; who shows it is not their concern.

Sits beside `errors.py` at the bottom, so that every part may use it. The terminal's display is `cli/progress.py`.
"""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Somebody who wants to know how far the work is."""

    def stage(self, name_zh: str, name_en: str, total: int = 0) -> None:
        """Begin a stage of `total` equal steps; 0 says that the number is not known."""

    def step(self, count: int = 1) -> None:
        """Tell that steps of the current stage are done."""

    def note(self, zh: str, en: str) -> None:
        """Tell something worth reading that is neither a step nor an error."""


class Silence:
    """A watcher that does not look; the default of everything that reports."""

    def stage(self, name_zh: str, name_en: str, total: int = 0) -> None:
        """Ignore the stage."""

    def step(self, count: int = 1) -> None:
        """Ignore the step."""

    def note(self, zh: str, en: str) -> None:
        """Ignore the note."""
