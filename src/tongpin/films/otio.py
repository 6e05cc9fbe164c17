"""The timeline as an OpenTimelineIO file, so that editors can open the film's structure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import opentimelineio as otio

from tongpin.films.soundtrack import Soundtrack
from tongpin.films.storyboard import Storyboard
from tongpin.films.timeline import ShotSpan, Timeline
from tongpin.media.timebase import SAMPLE_RATE, samples_per_frame

FILM_FILE = "film.mp4"
EVENT = SAMPLE_RATE // 2  # what editors show of a single sound, whose own length only its recipe knows


def write_otio(path: Path, board: Storyboard, timeline: Timeline, soundtrack: Soundtrack) -> None:
    """Write picture, voice, effects, ambience, music and subtitle tracks."""
    tree = otio.schema.Timeline(name=board.title or "film")
    tree.tracks.append(_pictures(board, timeline))
    voices = [(s.start, s.length, board.shots[s.key.shot].lines[s.key.line].text) for s in timeline.lines]
    tree.tracks.append(_sounds("voice", voices))
    effects = [(c.start, min(c.length or EVENT, soundtrack.length - c.start), c.sound) for c in soundtrack.effects]
    beds = [(b.start, b.length, b.sound or b.place) for b in soundtrack.beds]
    for kind, clips in (("effects", effects), ("ambience", beds)):
        for number, lane in enumerate(_lanes(clips), 1):
            tree.tracks.append(_sounds(f"{kind} {number}", lane))
    tree.tracks.append(_sounds("music", [(s.start, s.length, " ".join(s.wanted)) for s in soundtrack.music]))
    tree.tracks.append(_sounds("subtitles", voices))
    path.write_text(otio.adapters.write_to_string(tree, "otio_json"), encoding="utf-8")


def _pictures(board: Storyboard, timeline: Timeline) -> otio.schema.Track:
    track = otio.schema.Track(name="picture", kind=otio.schema.TrackKind.Video)
    for span in timeline.shots:
        shot = board.shots[span.index]
        clip = otio.schema.Clip(name=f"shot {span.index + 1}", source_range=_frames(span, timeline.fps))
        clip.media_reference = otio.schema.ExternalReference(target_url=FILM_FILE)
        clip.metadata["tongpin"] = {"place": shot.place or "", "words": shot.words}
        track.append(clip)
    return track


def _frames(span: ShotSpan, fps: int) -> otio.opentime.TimeRange:
    step = samples_per_frame(fps)
    start, length = otio.opentime.RationalTime(span.start // step, fps), otio.opentime.RationalTime(span.length // step, fps)
    return otio.opentime.TimeRange(start, length)


def _sounds(name: str, items: Sequence[tuple[int, int, str]]) -> otio.schema.Track:
    """Clips with gaps between them; times stay samples."""
    kind = otio.schema.TrackKind.Audio
    track, at = otio.schema.Track(name=name, kind=kind), 0
    for start, length, label in items:
        if start > at:
            track.append(otio.schema.Gap(source_range=_samples(0, start - at)))
        clip = otio.schema.Clip(name=label[:80], source_range=_samples(max(start, at), length))
        clip.media_reference = otio.schema.ExternalReference(target_url=FILM_FILE)
        track.append(clip)
        at = max(start, at) + length
    return track


def _samples(start: int, length: int) -> otio.opentime.TimeRange:
    return otio.opentime.TimeRange(
        otio.opentime.RationalTime(start, SAMPLE_RATE), otio.opentime.RationalTime(length, SAMPLE_RATE)
    )


def _lanes(items: Sequence[tuple[int, int, str]]) -> list[list[tuple[int, int, str]]]:
    """Clips of one track may not overlap: each goes to the first lane that is free."""
    lanes: list[list[tuple[int, int, str]]] = []
    for item in sorted(items):
        lane = next((lane for lane in lanes if lane[-1][0] + lane[-1][1] <= item[0]), None)
        if lane is None:
            lanes.append([item])
        else:
            lane.append(item)
    return lanes
