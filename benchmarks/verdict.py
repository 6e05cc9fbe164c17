"""One line of the report: a promise, what was measured, and whether it is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True)
class Verdict:
    """One promise after its measurement. `limit` is the worst that still keeps it; `unit` is of both numbers."""

    promise: str
    measured: float | None
    limit: float
    ok: bool
    unit: str
    how: str
    details: Mapping[str, object] = field(default_factory=dict)

    def line(self) -> str:
        """The verdict as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def at_most(promise: str, measured: float, limit: float, *, unit: str, how: str, **details: object) -> Verdict:
    """A promise that a number stays within a limit."""
    return Verdict(promise, round(measured, 3), limit, measured <= limit, unit, how, details)


def at_least(promise: str, measured: float, limit: float, *, unit: str, how: str, **details: object) -> Verdict:
    """A promise that a number reaches a limit."""
    return Verdict(promise, round(measured, 3), limit, measured >= limit, unit, how, details)
