"""Making a film again, from its storyboard, and with other words: only what changed is made."""

from __future__ import annotations

from pathlib import Path

from tests.acceptance.conftest import Make
from tests.acceptance.made import Made
from tongpin.films.storyboard_file import read_storyboard_file

HOW = ("--size", "180x320", "--fps", "24", "--music", "none", "--processes", "1")
ORDER = ("雨夜的街道，下着大雨。切到清晨的公园，小鸟在叫，女孩说：“雨停了，我们出去走走吧。”", *HOW, "--no-narration")


def files_of(made: Made) -> dict[str, bytes]:
    return {name: (made.out / name).read_bytes() for name in made.files}


def test_a_second_run_makes_nothing_and_writes_the_same_files(tongpin: Make, film: Made) -> None:
    again = tongpin(*ORDER)
    assert again.counts[0] == 0
    assert files_of(again) == files_of(film)


def test_a_film_from_its_own_storyboard_is_the_same_film(tongpin: Make, film: Made) -> None:
    again = tongpin("--storyboard", str(film.out / "storyboard.yaml"), *HOW, "--no-narration")
    assert again.counts[0] == 0
    assert again.film.read_bytes() == film.film.read_bytes()
    read = (read_storyboard_file(made.out / "storyboard.yaml") for made in (again, film))
    assert next(read) == next(read)


def test_an_edited_word_makes_one_utterance_and_one_shot_anew(tongpin: Make, film: Made, tmp_path: Path) -> None:
    edited = tmp_path / "edited.yaml"
    text = (film.out / "storyboard.yaml").read_text(encoding="utf-8")
    edited.write_text(text.replace("我们出去走走吧", "我们出去跑跑吧"), encoding="utf-8")
    other = tongpin("--storyboard", str(edited), *HOW, "--no-narration")
    assert other.code == 0, other.told
    new = {recipe: other.digests(recipe) - film.digests(recipe) for recipe in ("utterance", "picture")}
    old = {recipe: film.digests(recipe) & other.digests(recipe) for recipe in ("utterance", "picture")}
    assert len(new["utterance"]) == 1
    assert old["picture"]  # the rain is still the same rain
    assert new["picture"]
    assert "跑跑" in "".join(entry.text for entry in other.subtitles)


def test_two_empty_stores_give_the_same_bytes(tongpin: Make, tmp_path: Path) -> None:
    order = ("夜晚的卧室，女孩说：“晚安。”", "--size", "96x96", "--fps", "24", "--music", "calm", "--processes", "1")
    first, second = (tongpin(*order, store=tmp_path / name) for name in ("one", "two"))
    assert first.code == 0, first.told
    assert first.counts[0] == second.counts[0] > 0
    assert files_of(first) == files_of(second)


def test_another_seed_gives_another_film(tongpin: Make) -> None:
    order = ("公园里，女孩走路", "--size", "64x64", "--fps", "24", "--duration", "1", "--music", "none", "--processes", "1")
    first, second = tongpin(*order), tongpin(*order, "--seed", "7")
    assert first.film.read_bytes() != second.film.read_bytes()
