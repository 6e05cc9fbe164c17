"""Acting on the way: what head and back do while the legs walk, run, enter or leave. The legs themselves are `walking.py`."""

from __future__ import annotations

from typing import Final

from tongpin.stage.actors.actions.phrase import Act, Gesture, Line, Moment


def walk(m: Moment) -> Line:
    """The swing of the arms is written by the steps; here only the eyes go round: a turned head needs all drawings anew."""
    ahead = Gesture(gaze="ahead", bow=2)
    line = Line(m, ahead)
    i = 0
    while line.room(3.0):
        i += 1
        line.hold(m.vary(("go", i), 1.4, 2.8)).to(0.1, Gesture(gaze="beside", bow=2)).hold(m.vary(("see", i), 0.6, 1.3)).to(0.1,
            ahead)
    return line.rest()


def run(m: Moment) -> Line:
    """Lean into it; the arms pump with the steps."""
    return Line(m, Gesture(bow=12, pitch=-5, gaze="ahead", mouth="E", openness=0.3)).rest()


ACTS: Final = {
    "walk": Act(walk, legs="move", natural=1.2),
    "run": Act(run, legs="move", natural=0.9),
    "enter": Act(walk, legs="move", natural=1.6),
    "leave": Act(walk, legs="move", natural=1.6),
}
