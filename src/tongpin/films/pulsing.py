"""Light in time with the music: where a text wants the stars to follow it, they swell on the beats of the film's own score."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from tongpin.films.scenes import Scene
from tongpin.films.soundtrack import Soundtrack
from tongpin.media.timebase import samples_per_frame, to_seconds
from tongpin.sound import Score, write
from tongpin.stage.staging import Pulse

TARGET = "stars"
REST, BEAT, BAR = 0.18, 0.72, 1.0  # brightness between beats, on a beat, on the first beat of a bar
FALL_S = 0.22
BAR_SLACK_S = 0.02


def pulsing(scenes: Sequence[Scene], track: Soundtrack, fps: int) -> tuple[Scene, ...]:
    """The scenes with the stars' pulses; a film without music keeps its own twinkling."""
    if not track.music:
        return tuple(scenes)
    score = write(track.length, [(m.start, m.wanted) for m in track.music], hits=track.hits, seed=track.seed)
    return tuple(_lit(scene, score, fps) for scene in scenes)


def _lit(scene: Scene, score: Score, fps: int) -> Scene:
    step = samples_per_frame(fps)
    times = [to_seconds(scene.span.start + at) for at in range(0, scene.span.length, step)]
    pulse = Pulse(TARGET, step, tuple(round(brightness(score, t), 3) for t in times))
    staging = replace(scene.staging, pulses=(*scene.staging.pulses, pulse))
    takes = tuple(replace(take, staging=replace(staging, framing=take.staging.framing)) for take in scene.takes)
    return replace(scene, staging=staging, takes=takes)


def brightness(score: Score, t: float) -> float:
    """How bright the stars are at a time in seconds: full on the beat, falling after it."""
    before = max((beat for beat in score.beats if beat <= t), default=None)
    if before is None:
        return REST
    top = BAR if any(abs(bar - before) < BAR_SLACK_S for bar in score.bars) else BEAT
    return REST + (top - REST) * math.exp(-(t - before) / FALL_S)
