"""One sentence in, a finished film out: every file of the folder, decoded and read."""

from __future__ import annotations

import itertools
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import opentimelineio as otio
import pytest

from benchmarks.measure import envelope
from tests.acceptance.conftest import Make
from tests.acceptance.made import FILES, Made
from tongpin.films.storyboard_file import read_storyboard_file
from tongpin.media.probe import MediaInfo, probe, read_audio, read_frames
from tongpin.media.timebase import SAMPLE_RATE, to_samples, to_seconds

FRAME_S = 1 / 24
HISS, VOICE = (1_000.0, 8_000.0), (150.0, 1_200.0)


@pytest.fixture(scope="module")
def info(film: Made) -> MediaInfo:
    return probe(film.film)


@pytest.fixture(scope="module")
def sound(film: Made) -> npt.NDArray[np.float32]:
    return read_audio(film.film)


def cut_of(film: Made) -> float:
    """Seconds at which the second shot begins."""
    timeline = otio.adapters.read_from_file(str(film.out / "timeline.otio"))
    first = next(iter(timeline.video_tracks()[0].find_clips()))
    return float(first.duration().to_seconds())


def test_the_folder_holds_six_files_and_nothing_else(film: Made) -> None:
    assert film.files == FILES


def test_the_film_is_what_platforms_take(info: MediaInfo) -> None:
    assert info.picture is not None
    assert info.sound is not None
    assert (info.picture.codec, info.picture.size, info.picture.pixel_format) == ("h264", (180, 320), "yuv420p")
    assert (info.picture.matrix, info.picture.full_range) == ("bt709", False)
    assert info.picture.step == SAMPLE_RATE // 24
    assert (info.sound.codec, info.sound.rate, info.sound.channels) == ("aac", SAMPLE_RATE, 2)
    assert info.picture.length == info.sound.length
    assert info.faststart


def test_every_frame_decodes_and_shows_something(film: Made, info: MediaInfo) -> None:
    spread = [float(frame[..., :3].std()) for frame in read_frames(film.film)]
    assert info.picture is not None
    assert len(spread) == info.picture.frames
    assert min(spread) > 5


def test_the_sound_neither_clips_nor_fails_to_be_heard(sound: npt.NDArray[np.float32]) -> None:
    assert 0.05 < float(np.abs(sound).max()) < 1.0
    assert np.isfinite(sound).all()


def test_the_cover_is_a_picture_of_the_film(film: Made) -> None:
    cover = cv2.imread(str(film.out / "cover.png"))
    assert cover is not None
    assert cover.shape == (320, 180, 3)
    differences = [float(np.abs(frame[..., :3].astype(int) - cover).mean()) for frame in read_frames(film.film)]
    assert min(differences) < 4


def test_the_subtitles_are_the_spoken_words_inside_the_film(film: Made, info: MediaInfo) -> None:
    assert info.picture is not None
    words = "".join(entry.text for entry in film.subtitles).replace("\n", "")
    assert "雨停了" in words
    assert "我们出去走走吧" in words
    assert film.subtitles[-1].end <= to_seconds(info.picture.length)
    assert all(before.end <= after.start for before, after in zip(film.subtitles, film.subtitles[1:], strict=False))


def test_speech_is_where_the_subtitles_say(film: Made, sound: npt.NDArray[np.float32]) -> None:
    first = film.subtitles[0]
    at = to_samples(first.start)
    loud = envelope(sound, VOICE, window_ms=20.0)
    spoken = np.concatenate([loud[entry.samples.start // 24 : entry.samples.stop // 24] for entry in film.subtitles])
    silent = loud[to_samples(cut_of(film) + 0.1) // 24 : (at - to_samples(0.1)) // 24]
    assert float(np.median(spoken)) > 4 * float(np.median(silent))
    begin = int(np.argmax(loud[(at - to_samples(0.3)) // 24 :] > 4 * float(silent.max())))
    assert begin * 24 / SAMPLE_RATE - 0.3 == pytest.approx(0.0, abs=0.1)


def test_the_ambience_changes_at_the_cut(film: Made, sound: npt.NDArray[np.float32]) -> None:
    cut = to_samples(cut_of(film))
    loud = envelope(sound, HISS, window_ms=10.0)
    # Rain never pauses; birds do, so what lies below their calls tells the two apart.
    rain = float(np.percentile(loud[(cut - to_samples(0.8)) // 24 : (cut - to_samples(0.1)) // 24], 20))
    birds = float(np.percentile(loud[(cut + to_samples(0.1)) // 24 : (cut + to_samples(0.8)) // 24], 20))
    assert rain > 2 * birds


def test_the_picture_changes_at_the_cut(film: Made) -> None:
    frames = [frame[..., :3].astype(np.int16) for frame in read_frames(film.film)]
    changes = [float(np.abs(after - before).mean()) for before, after in itertools.pairwise(frames)]
    assert (int(np.argmax(changes)) + 1) * FRAME_S == pytest.approx(cut_of(film), abs=1e-6)


def test_the_manifest_names_every_artifact_with_source_and_licence(film: Made, shelf: Path) -> None:
    kinds = {artifact["about"]["recipe"] for artifact in film.manifest["artifacts"]}
    assert kinds == {"utterance", "picture", "voice", "effects", "ambience", "music", "mix", "film", "cover"}
    for artifact in film.manifest["artifacts"]:
        assert artifact["source"]
        assert artifact["licence"]
        assert (shelf / artifact["digest"][:2] / f"{artifact['digest']}{artifact['suffix']}").stat().st_size == artifact["size"]


def test_what_is_made_from_what_is_in_the_manifest_too(film: Made) -> None:
    known = {artifact["digest"] for artifact in film.manifest["artifacts"]}
    assert {part for artifact in film.manifest["artifacts"] for part in artifact["about"]["made_from"]} <= known
    assert film.manifest["film"]["digest"] in known


def test_the_timeline_opens_with_as_many_clips_as_shots(film: Made, info: MediaInfo) -> None:
    timeline = otio.adapters.read_from_file(str(film.out / "timeline.otio"))
    assert info.picture is not None
    assert timeline.duration().to_seconds() == pytest.approx(to_seconds(info.picture.length), abs=0.01)
    assert len(list(timeline.video_tracks()[0].find_clips())) >= len(read_storyboard_file(film.out / "storyboard.yaml").shots)
    assert timeline.audio_tracks()


def test_what_cannot_be_sounded_is_said_and_written_down(tongpin: Make, tmp_path: Path) -> None:
    board = tmp_path / "board.yaml"
    board.write_text("shots:\n- place: park\n  sounds:\n  - {id: quantum_hum, asked_as: 量子嗡鸣}\n", encoding="utf-8")
    made = tongpin("--storyboard", str(board), "--size", "64x64", "--fps", "24", "--duration", "1", "--music", "none")
    assert made.code == 0, made.told
    (unmet,) = made.manifest["unmet"]
    assert unmet["what"] == "量子嗡鸣"
    assert unmet["why_zh"]
    assert unmet["why_en"]
    assert "没有做到的 / Not in the film" in made.said
    assert "量子嗡鸣" in made.said
