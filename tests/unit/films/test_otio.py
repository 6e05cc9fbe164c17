"""timeline.otio: editors open it, every track is as long as it says, nothing overlaps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import opentimelineio as otio
import pytest

from tongpin.films.otio import write_otio
from tongpin.films.soundtrack import BedCue, EffectCue, MusicCue, Soundtrack, VoiceCue
from tongpin.films.storyboard import Line, Shot, Storyboard
from tongpin.films.timeline import LineKey, LineSpan, ShotSpan, Timeline
from tongpin.stage.staging import Air

SECOND = 48_000
BOARD = Storyboard(
    title="咖啡馆",
    shots=(Shot(place="cafe", words="女孩在看书", lines=(Line(text="你好"), Line(text="再见"))), Shot(place="street")),
)
TIMELINE = Timeline(
    30,
    (ShotSpan(0, 0, 3 * SECOND), ShotSpan(1, 3 * SECOND, 2 * SECOND)),
    (LineSpan(LineKey(0, 0), 20_001, 30_000), LineSpan(LineKey(0, 1), 60_000, 33_333)),
)
TRACK = Soundtrack(
    length=5 * SECOND,
    voices=(VoiceCue("u", 20_001, 30_000), VoiceCue("v", 60_000, 33_333)),
    effects=(
        EffectCue("ding", 4_800),
        EffectCue("clap", 4_800, 9_600),
        EffectCue("thunder", 9_600, 48_000),
        EffectCue("pop", 239_000),
    ),
    beds=(
        BedCue("cafe", 0, 3 * SECOND, Air()),
        BedCue("cafe", 0, 3 * SECOND, Air(), sound="rain"),
        BedCue("street", 3 * SECOND, 2 * SECOND, Air()),
        BedCue("street", 3 * SECOND, 2 * SECOND, Air(), sound="wind_soft"),
    ),
    music=(MusicCue(("warm",), 0, 2 * SECOND), MusicCue(("sad", "piano_tune"), 2 * SECOND, 3 * SECOND)),
    hits=(),
    rooms=(),
    seed=0,
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("otio") / "timeline.otio"
    write_otio(path, BOARD, TIMELINE, TRACK)
    return otio.adapters.read_from_file(str(path))


def clips(track: Any) -> list[tuple[str, float, float]]:
    """Name, start and length in samples of everything on a track that is no gap."""
    spans = [(item, track.range_of_child(item)) for item in track if isinstance(item, otio.schema.Clip)]
    return [
        (item.name, span.start_time.rescaled_to(SECOND).value, span.duration.rescaled_to(SECOND).value) for item, span in spans
    ]


def named(opened: Any, name: str) -> list[tuple[str, float, float]]:
    return [clip for track in opened.tracks if track.name.startswith(name) for clip in clips(track)]


def test_there_is_one_picture_track_and_the_rest_is_sound(opened: Any) -> None:
    assert [track.kind for track in opened.video_tracks()] == ["Video"]
    assert {track.name.split()[0] for track in opened.audio_tracks()} >= {"voice", "effects", "ambience", "music"}
    assert opened.name == "咖啡馆"


def test_shots_follow_each_other_and_show_their_stretch_of_the_film(opened: Any) -> None:
    (picture,) = opened.video_tracks()
    assert clips(picture) == [("shot 1", 0, 3 * SECOND), ("shot 2", 3 * SECOND, 2 * SECOND)]
    first, second = picture
    assert (first.source_range.start_time.value, second.source_range.start_time.value) == (0, 90)
    assert (first.source_range.duration.value, second.source_range.duration.value) == (90, 60)
    assert {clip.media_reference.target_url for clip in picture} == {"film.mp4"}
    assert dict(first.metadata["tongpin"]) == {"place": "cafe", "words": "女孩在看书"}


def test_lines_lie_on_their_samples(opened: Any) -> None:
    for name in ("voice", "subtitles"):
        assert named(opened, name) == [("你好", 20_001, 30_000), ("再见", 60_000, 33_333)]


def test_effects_lie_where_they_are_heard(opened: Any) -> None:
    assert {(name, start) for name, start, _ in named(opened, "effects")} == {
        ("ding", 4_800),
        ("clap", 4_800),
        ("thunder", 9_600),
        ("pop", 239_000),
    }
    assert all(0 < length <= SECOND for _, _, length in named(opened, "effects"))


def test_ambience_lies_from_cut_to_cut_even_where_two_sounds_go_on_at_once(opened: Any) -> None:
    assert sorted(named(opened, "ambience")) == sorted(
        [
            ("cafe", 0, 3 * SECOND),
            ("rain", 0, 3 * SECOND),
            ("street", 3 * SECOND, 2 * SECOND),
            ("wind_soft", 3 * SECOND, 2 * SECOND),
        ]
    )


def test_music_sections_join(opened: Any) -> None:
    assert named(opened, "music") == [("warm", 0, 2 * SECOND), ("sad piano_tune", 2 * SECOND, 3 * SECOND)]


def test_no_track_is_longer_than_the_film_and_none_overlaps(opened: Any) -> None:
    for track in opened.tracks:
        ends = [start + length for _, start, length in clips(track)]
        assert all(end <= start for end, (_, start, _) in zip(ends[:-1], clips(track)[1:], strict=True)), track.name
        assert track.duration().rescaled_to(SECOND).value <= 5 * SECOND


@pytest.mark.parametrize("fps", [24, 25, 30, 50, 60])
def test_a_film_without_sound_and_words_opens_too(fps: int, tmp_path: Path) -> None:
    silent = Soundtrack(SECOND, (), (), (), (), (), (), 0)
    board = Storyboard(shots=(Shot(words='<b>"引号"</b>\n😀'),))
    write_otio(tmp_path / "a.otio", board, Timeline(fps, (ShotSpan(0, 0, SECOND),), ()), silent)
    again = otio.adapters.read_from_file(str(tmp_path / "a.otio"))
    assert again.duration().to_seconds() == pytest.approx(1.0)
    assert next(iter(again.video_tracks()[0])).metadata["tongpin"]["words"] == '<b>"引号"</b>\n😀'
