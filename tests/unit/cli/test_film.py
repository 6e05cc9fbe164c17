"""`tongpin film`: what is typed becomes the order, mistakes become words, and looking costs nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import tongpin.cli.film as film_cli
from tongpin.artifacts import Store
from tongpin.cli import run
from tongpin.films.film import Film
from tongpin.films.order import FilmOrder
from tongpin.films.plan import Studio
from tongpin.films.storyboard import Shot, Storyboard, Unmet
from tongpin.films.storyboard_file import read_storyboard_file, write_storyboard
from tongpin.gateway.backends.fake import FakeSpeech

SENTENCE = "女孩在咖啡馆看书"


class Ordered(Exception):
    """Carries what would have been filmed."""

    def __init__(self, order: FilmOrder, studio: Studio, out: Path) -> None:
        super().__init__("ordered")
        self.order, self.studio, self.out = order, studio, out


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with a studio that beeps."""
    made_with = Studio(Store(tmp_path / "store"), FakeSpeech(), 2, "woman")
    monkeypatch.setattr(film_cli, "studio", lambda settings: made_with)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


@pytest.fixture
def unfilmed(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(order: FilmOrder, made_with: Studio, out: Path, progress: object) -> Film:
        raise Ordered(order, made_with, out)

    monkeypatch.setattr(film_cli, "make_film", stop)


def film(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        run(("film", *arguments))
    assert isinstance(left.value.code, int)
    return left.value.code


def ordered(*arguments: str) -> Ordered:
    with pytest.raises(Ordered) as caught:
        run(("film", *arguments))
    return caught.value


def stored(here: Path) -> set[str]:
    """Which recipes have an artifact in the store."""
    store = Store(here.parent / "store")
    looked_up = [store.look_up(name) for name in store.names()]
    return {found.about.recipe for found in looked_up if found}


@pytest.mark.usefixtures("unfilmed")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), {"text": SENTENCE, "size": (1080, 1920), "fps": 30, "music": "auto", "narrate": True, "seed": 0, "duration": None}),
        (("--size", "641x359"), {"size": (642, 360)}),
        (("--fps", "24"), {"fps": 24}),
        (("--duration", "12.5"), {"duration": 12.5}),
        (("--look", "ink", "--voice", "man"), {"look": "ink", "voice": "man"}),
        (("--music", "none", "--seed", "7"), {"music": "none", "seed": 7}),
        (("--no-narration",), {"narrate": False}),
    ],
)
def test_options_reach_the_order(arguments: tuple[str, ...], expected: dict[str, Any]) -> None:
    order = ordered(SENTENCE, *arguments).order
    assert {name: getattr(order, name) for name in expected} == expected


@pytest.mark.usefixtures("unfilmed")
def test_out_and_processes_reach_the_making() -> None:
    assert ordered(SENTENCE).out == Path("out/film")
    asked = ordered(SENTENCE, "--out", "there", "--processes", "5")
    assert (asked.out, asked.studio.processes) == (Path("there"), 5)
    assert ordered(SENTENCE).studio.processes == 2


@pytest.mark.usefixtures("unfilmed")
def test_a_storyboard_is_filmed_as_it_stands(here: Path) -> None:
    board = Storyboard(shots=(Shot(place="park"),))
    write_storyboard(here / "mine.yaml", board)
    assert ordered("--storyboard", "mine.yaml").order.board == board


@pytest.mark.usefixtures("unfilmed")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "还没有告诉我要拍什么"),
        (("   ",), "还没有告诉我要拍什么"),
        ((SENTENCE, "--size", "huge"), "看不懂画面尺寸"),
        ((SENTENCE, "--size", "8x8"), "超出范围"),
        ((SENTENCE, "--fps", "29"), "29"),
        ((SENTENCE, "--duration", "0"), "时长"),
        ((SENTENCE, "--duration", "nan"), "时长"),
        ((SENTENCE, "--duration", "soon"), "命令写得不对"),
        ((SENTENCE, "--seed", "x"), "命令写得不对"),
        ((SENTENCE, "--processes", "-1"), "命令写得不对"),
        ((SENTENCE, "--pan"), "命令写得不对"),
        (("--storyboard", "nowhere.yaml"), "nowhere.yaml"),
        (("字" * 20_001,), ""),
    ],
)
def test_a_mistake_is_told_in_both_languages_and_leaves_nothing_behind(
    arguments: tuple[str, ...], told: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert film(*arguments, "--only-storyboard") == 2
    said = capsys.readouterr()
    assert told in said.err
    assert said.err.isascii() is False
    assert "Traceback" not in said.err
    assert list(here.iterdir()) == []


def test_only_the_storyboard_is_written_and_nothing_else_made(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert film(SENTENCE, "--only-storyboard", "--out", "there") == 0
    assert [path.name for path in here.rglob("*")] == ["there", "storyboard.yaml"]
    assert stored(here) == set()
    assert "storyboard.yaml" in capsys.readouterr().out
    board = read_storyboard_file(here / "there" / "storyboard.yaml")
    assert board.shots[0].place == "cafe"


def test_an_edited_storyboard_is_taken_back(here: Path) -> None:
    film(SENTENCE, "--only-storyboard", "--out", "there")
    path = here / "there" / "storyboard.yaml"
    path.write_text(path.read_text("utf-8").replace("place: cafe", "place: park"), "utf-8")
    assert film("--storyboard", str(path), "--only-storyboard", "--out", "again") == 0
    assert read_storyboard_file(here / "again" / "storyboard.yaml").shots[0].place == "park"


def test_a_plan_lists_what_would_be_made_and_draws_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert film(SENTENCE, "--plan", "--size", "64x96") == 0
    out = capsys.readouterr().out
    assert stored(here) == {"utterance"}
    assert not (here / "out").exists()
    lines = [line for line in out.splitlines() if "待做 to make" in line]
    assert {line.split()[3] for line in lines} == {"picture", "voice", "effects", "ambience", "music", "mix", "film", "cover"}
    assert f"待做 {len(lines)} 项" in out
    assert f"{len(lines)} to make" in out


def test_what_the_film_will_lack_is_told_with_the_plan(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    unmet = Unmet(what="量子纠缠仪", why_zh="没有画", why_en="not drawn")
    write_storyboard(here / "mine.yaml", Storyboard(shots=(Shot(place="park"),), unmet=(unmet,)))
    assert film("--storyboard", "mine.yaml", "--plan", "--size", "64x96") == 0
    out = capsys.readouterr().out
    assert "量子纠缠仪：没有画 / not drawn" in out


@pytest.mark.parametrize("option", [("--look", "cubism"), ("--music", "polka"), ("--voice", "nobody")])
def test_what_nobody_offers_is_refused_with_what_there_is(
    option: tuple[str, str], here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert film(SENTENCE, "--plan", *option) == 2
    err = capsys.readouterr().err
    assert option[1] in err
    assert not (here / "out").exists()


def test_the_result_is_told_with_its_place_and_what_is_missing(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    unmet = (Unmet(what="火箭", why_zh="没有画", why_en="not drawn"),)
    done = Film(here / "out" / "film.mp4", 9.9, 12, 3, unmet)
    monkeypatch.setattr(film_cli, "make_film", lambda *_: done)
    assert film(SENTENCE) == 0
    out = capsys.readouterr().out
    assert str(done.path) in out
    assert "新做 made 12，沿用 kept 3" in out
    assert "火箭" in out


@pytest.mark.usefixtures("unfilmed")
def test_settings_give_size_and_rate_where_nothing_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TONGPIN_SIZE", "640x360")
    monkeypatch.setenv("TONGPIN_FPS", "25")
    order = ordered(SENTENCE).order
    assert (order.size, order.fps) == ((640, 360), 25)
    assert ordered(SENTENCE, "--fps", "60").order.fps == 60


def test_a_small_film_is_made_from_the_command(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    board = Storyboard(shots=(Shot(place="studio", seconds=0.5),))
    write_storyboard(here / "mine.yaml", board)
    assert film("--storyboard", "mine.yaml", "--size", "64x64", "--fps", "24", "--processes", "1") == 0
    assert "film.mp4" in capsys.readouterr().out
    assert json.loads((here / "out" / "film" / "manifest.json").read_text("utf-8"))["film"]["seconds"] == 0.5
