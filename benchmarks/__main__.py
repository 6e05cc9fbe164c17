"""`python -m benchmarks [names]`: measure what the product promises and print a JSON line for each promise."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from benchmarks import again, cost, crash, drift, moderation, odd, parallel, sync
from benchmarks.verdict import Verdict

CASES: Mapping[str, Callable[[], Iterator[Verdict]]] = {
    "sync": sync.verdicts,
    "drift": drift.verdicts,
    "cost": cost.verdicts,
    "again": again.verdicts,
    "parallel": parallel.verdicts,
    "crash": crash.verdicts,
    "odd": odd.verdicts,
    "moderation": moderation.verdicts,
}


def main(names: Sequence[str]) -> int:
    """Run the named cases, or all; 0 when every promise is kept, 1 when one is not."""
    unknown = [name for name in names if name not in CASES]
    if unknown:
        sys.stderr.write(f"no such case: {', '.join(unknown)}; there are {', '.join(CASES)}\n")
        return 2
    kept = True
    for name in names or CASES:
        for verdict in CASES[name]():
            sys.stdout.write(verdict.line() + "\n")
            sys.stdout.flush()
            kept = kept and verdict.ok
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
