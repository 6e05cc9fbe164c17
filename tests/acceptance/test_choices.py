"""What a person may choose: size, frame rate, look, music, voices, scripts, and how much of the work to do."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.measure import envelope
from tests.acceptance.conftest import Make
from tests.acceptance.made import Made
from tongpin.films.storyboard_file import read_storyboard_file
from tongpin.media.probe import probe, read_audio, read_frames
from tongpin.media.timebase import SAMPLE_RATE, to_seconds
from tongpin.stage.looks import look_names

QUIET = ("--music", "none", "--processes", "1", "--no-narration")
TINY = (*QUIET, "--duration", "1")


@pytest.mark.parametrize(
    ("fps", "size"),
    [(24, (90, 160)), (25, (160, 90)), (50, (96, 96)), (60, (64, 64))],
    ids=["portrait", "landscape", "square", "least"],
)
def test_every_frame_rate_and_shape_plays(tongpin: Make, fps: int, size: tuple[int, int]) -> None:
    made = tongpin("公园里，女孩微笑", "--size", f"{size[0]}x{size[1]}", "--fps", str(fps), *TINY)
    assert made.code == 0, made.told
    info = probe(made.film)
    assert info.picture is not None
    assert info.sound is not None
    assert (info.picture.size, info.picture.step) == (size, SAMPLE_RATE // fps)
    assert info.picture.length == info.sound.length
    assert len(list(read_frames(made.film))) == info.picture.frames


@pytest.mark.parametrize("look", look_names())
def test_every_look_films(tongpin: Make, look: str) -> None:
    made = tongpin("公园里，女孩微笑", "--size", "96x96", "--fps", "24", "--look", look, *QUIET, "--duration", "0.5")
    assert made.code == 0, made.told
    assert float(next(read_frames(made.film)).std()) > 10


def test_looks_look_different(tongpin: Make) -> None:
    films = [
        tongpin("公园里，女孩微笑", "--size", "96x96", "--fps", "24", "--look", look, *QUIET, "--duration", "0.5")
        for look in look_names()
    ]
    assert len({made.film.read_bytes() for made in films}) == len(films)


@pytest.fixture(scope="module")
def talk(tongpin: Make) -> Made:
    """A labelled script of two voices."""
    script = "画面：咖啡馆里，男生和女生坐着\n男生：“你好，好久不见。”\n女生：“是啊，真的很久了。”\n音效：咖啡研磨声"
    made = tongpin(script, "--size", "96x96", "--fps", "24", "--music", "none", "--processes", "1")
    assert made.code == 0, made.told
    return made


def test_two_people_speak_with_two_voices(talk: Made) -> None:
    board = read_storyboard_file(talk.out / "storyboard.yaml")
    lines = [line for shot in board.shots for line in shot.lines]
    assert [line.speaker for line in lines] == ["young_man", "young_woman"]
    voices = {a["about"]["inputs"]["voice"] for a in talk.manifest["artifacts"] if a["about"]["recipe"] == "utterance"}
    assert len(voices) == 2


def test_his_voice_is_heard_lower_than_hers(talk: Made) -> None:
    sound = read_audio(talk.film)
    low, high = ((90.0, 170.0), (180.0, 320.0))
    deep = []
    for entry in (talk.subtitles[0], talk.subtitles[-1]):
        ground, above = (float(np.square(envelope(sound[entry.samples], band)).mean()) for band in (low, high))
        deep.append(ground / above)
    assert deep[0] > 2 * deep[1]


def test_a_labelled_script_does_not_read_its_labels_out(talk: Made) -> None:
    words = "".join(entry.text for entry in talk.subtitles)
    assert "好久不见" in words
    assert not any(label in words for label in ("画面", "音效", "男生", "女生"))


def test_an_asked_length_is_kept(tongpin: Make) -> None:
    made = tongpin("公园里，女孩微笑", "--size", "64x64", "--fps", "25", "--duration", "3", *QUIET)
    info = probe(made.film)
    assert info.picture is not None
    assert to_seconds(info.picture.length) == pytest.approx(3.0, abs=0.05)


def test_a_plan_lists_what_would_be_made_and_draws_nothing(tongpin: Make) -> None:
    made = tongpin("山顶上，老人看日出", "--size", "97x131", "--plan", "--music", "none", "--no-narration")
    assert made.code == 0, made.told
    assert made.files == set()
    assert "待做 to make  picture" in made.said
    assert "to make." in made.said


def test_a_plan_of_a_film_that_was_made_has_nothing_to_make(tongpin: Make, film: Made) -> None:
    board = str(film.out / "storyboard.yaml")
    made = tongpin("--storyboard", board, "--size", "180x320", "--fps", "24", "--music", "none", "--plan", "--no-narration")
    assert "待做 0 项" in made.said


def test_only_the_storyboard_is_written_when_only_it_is_wanted(tongpin: Make) -> None:
    made = tongpin("厨房里，妈妈做饭，她说：“开饭啦！”", "--only-storyboard")
    assert made.code == 0, made.told
    assert made.files == {"storyboard.yaml"}
    board = read_storyboard_file(made.out / "storyboard.yaml")
    assert board.shots[0].place == "kitchen"
    assert board.shots[0].lines[0].text == "开饭啦！"


def test_music_is_heard_unless_it_is_not_wanted(tongpin: Make) -> None:
    order = ("夜晚的卧室", "--size", "64x64", "--fps", "24", "--duration", "2", "--processes", "1", "--no-narration")
    calm, none = tongpin(*order, "--music", "calm"), tongpin(*order, "--music", "none")
    assert calm.digests("ambience") == none.digests("ambience")
    assert calm.digests("music") != none.digests("music")
    assert not np.array_equal(read_audio(calm.film), read_audio(none.film))
