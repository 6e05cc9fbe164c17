"""Recipes name what they make: every declared input counts, and nothing else does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from tongpin.films import recipes
from tongpin.films.joining import CoverRecipe, FilmRecipe
from tongpin.films.narration import read_utterance, write_utterance
from tongpin.films.pictures.staged import TakeRecipe
from tongpin.films.plan import UtteranceRecipe
from tongpin.films.recipes import SOURCES, Recipe, digest, plain, recipe_version
from tongpin.films.soundtrack import BedCue, EffectCue, MusicCue, VoiceCue
from tongpin.films.stems import MixRecipe, StemRecipe
from tongpin.films.storyboard import Overlay
from tongpin.films.subtitles import SubtitleCue, SubtitleTrack, draw_overlays
from tongpin.gateway.backends.fake import FakeSpeech
from tongpin.gateway.speech import SpeechRequest, Utterance
from tongpin.media.audio import read_wav, write_wav
from tongpin.media.encode import encode_segment
from tongpin.media.images import write_png
from tongpin.media.join import write_film
from tongpin.media.phones import Phone
from tongpin.media.probe import read_frames
from tongpin.sound import Stem, compose, cut_beds, render
from tongpin.sound import mix as sound_mix
from tongpin.stage.scene import Scene
from tongpin.stage.staging import Air, Beat, Effect, Feeling, Framing, Part, Pulse, Sheet, Staging, Take, Thing

SECOND = 48_000


def utterance() -> UtteranceRecipe:
    return UtteranceRecipe(SpeechRequest("你好", "woman"), "fake", "1", FakeSpeech())


def cue(text: str, start: int, length: int) -> SubtitleCue:
    step = length // len(text)
    return SubtitleCue(start, length, (text,), (tuple((n * step, step) for n in range(len(text))),))


def picture() -> TakeRecipe:
    part = Part("girl", Sheet(), beats=(Beat("read", 0, SECOND, "book", "cup"),), phones=(Phone("a", 0, 4_800, 1.0),))
    staging = Staging(
        size=(96, 160),
        fps=30,
        length=SECOND,
        place="cafe",
        parts=(part,),
        things=(Thing("latte"),),
        effects=(Effect("flash", 0, SECOND),),
        pulses=(Pulse("lamp", 1_600, (0.0, 1.0)),),
    )
    words = (cue("你好", 0, SECOND),)
    return TakeRecipe(Take(staging, 0, SECOND), 0, SECOND, words, (Overlay(text="第一集"),))


def stem(name: str) -> StemRecipe:
    cues: dict[str, dict[str, Any]] = {
        "voice": {"voices": (VoiceCue("a" * 64, 0, SECOND),)},
        "effects": {"effects": (EffectCue("ding", 0),)},
        "ambience": {"beds": (BedCue("cafe", 0, SECOND, Air()),)},
        "music": {"music": (MusicCue(("warm",), 0, SECOND),), "hits": (4_800,), "seed": 3},
    }
    return StemRecipe(name, SECOND, **cues[name])  # type: ignore[arg-type]


def mix() -> MixRecipe:
    return MixRecipe((("voice", "a" * 64), ("music", "b" * 64)), SECOND, ((0, "cafe"),))


def film() -> FilmRecipe:
    return FilmRecipe((("a" * 64, 30), ("b" * 64, 30)), "c" * 64, 30)


def cover() -> CoverRecipe:
    return CoverRecipe("a" * 64, 24_000, 30)


MAKERS: dict[str, Callable[[], Recipe]] = {
    "utterance": utterance,
    "picture": picture,
    "voice": lambda: stem("voice"),
    "effects": lambda: stem("effects"),
    "ambience": lambda: stem("ambience"),
    "music": lambda: stem("music"),
    "mix": mix,
    "film": film,
    "cover": cover,
}


def changed(value: Any) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, str):
        return value + "x"
    if isinstance(value, tuple):
        return (*value[:-1], changed(value[-1])) if value else ("more",)
    raise AssertionError(f"no other value for {value!r}")


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every declared input, however deep, changed alone: (its name, all inputs with that change)."""
    if isinstance(value, dict):
        for key, inner in value.items():
            for name, other in leaves(inner, f"{path}.{key}"):
                yield name, {**value, key: other}
    elif isinstance(value, list) and value:
        for place, inner in enumerate(value):
            for name, other in leaves(inner, f"{path}[{place}]"):
                yield name, [*value[:place], other, *value[place + 1 :]]
    elif isinstance(value, list) or value is None:
        yield path, ["more"]
    else:
        yield path, changed(value)


@pytest.mark.parametrize("name", MAKERS)
def test_any_one_input_changes_the_name_of_the_artifact_and_no_two_changes_share_one(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = MAKERS[name]()
    whole = plain(recipe.inputs())
    seen = {digest(recipe): "as it was"}
    for place, inputs in leaves(whole):
        monkeypatch.setattr(type(recipe), "inputs", lambda _, inputs=inputs: inputs)
        assert digest(recipe) not in seen, f"{place} and {seen[digest(recipe)]} give one name"
        seen[digest(recipe)] = place
    assert len(seen) > 3


# Fields that make no difference to the bytes: who speaks is named by `backend` and `backend_version`.
UNDECLARED = {("utterance", "speech")}


@pytest.mark.parametrize("name", MAKERS)
def test_every_field_of_a_recipe_is_declared(name: str) -> None:
    recipe: Any = MAKERS[name]()
    for field in fields(recipe):
        if (name, field.name) in UNDECLARED or field.name == "name":
            continue
        value = getattr(recipe, field.name)
        other = OTHER[field.name] if field.name in OTHER else changed(value)
        assert digest(replace(recipe, **{field.name: other})) != digest(recipe), field.name


OTHER: dict[str, Any] = {
    "request": SpeechRequest("你好！", "woman"),
    "take": Take(replace(picture().take.staging, seed=9), 0, SECOND),
    "words": (),
    "overlays": (),
    "voices": (VoiceCue("b" * 64, 0, SECOND),),
    "effects": (EffectCue("dong", 0),),
    "beds": (BedCue("park", 0, SECOND, Air()),),
    "music": (MusicCue(("sad",), 0, SECOND),),
    "stems": (("voice", "a" * 64), ("music", "c" * 64)),
    "rooms": ((0, "park"),),
    "segments": (("b" * 64, 30), ("a" * 64, 30)),
}


@pytest.mark.parametrize(
    "other",
    [
        replace(picture().take.staging, framing=Framing("near")),
        replace(picture().take.staging, air=Air(hour="night")),
        replace(picture().take.staging, look="ink"),
        replace(picture().take.staging, parts=(replace(picture().take.staging.parts[0], sheet=Sheet(top_colour="coral")),)),
        replace(picture().take.staging, parts=(replace(picture().take.staging.parts[0], feelings=(Feeling("sad"),)),)),
    ],
)
def test_whatever_a_staging_holds_is_part_of_the_picture_s_name(other: Staging) -> None:
    recipe = picture()
    assert digest(replace(recipe, take=replace(recipe.take, staging=other))) != digest(recipe)


@pytest.mark.parametrize("name", MAKERS)
def test_equal_values_made_anew_have_equal_names_whatever_the_order_of_their_keys(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = MAKERS[name](), MAKERS[name]()
    named = digest(first)
    assert digest(second) == named
    turned = dict(reversed(list(second.inputs().items())))
    monkeypatch.setattr(type(second), "inputs", lambda _: turned)
    assert digest(second) == named


def test_who_speaks_changes_nothing_as_long_as_name_and_version_are_the_same() -> None:
    assert digest(replace(utterance(), speech=FakeSpeech())) == digest(utterance())
    assert digest(replace(utterance(), backend_version="2")) != digest(utterance())


def test_another_process_gives_the_same_names(tmp_path: Path) -> None:
    # Another hash seed, because names must not hang on the order of sets.
    code = (
        "import importlib.util, sys\n"
        f"spec = importlib.util.spec_from_file_location('again', {str(Path(__file__))!r})\n"
        "again = importlib.util.module_from_spec(spec); sys.modules['again'] = again; spec.loader.exec_module(again)\n"
        "print(*[again.digest(make()) for make in again.MAKERS.values()])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment(), cwd=tmp_path
    )
    assert run.stdout.split() == [digest(make()) for make in MAKERS.values()]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONHASHSEED": "4711", "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}


def test_words_that_a_stretch_does_not_show_are_no_part_of_it() -> None:
    take = picture().take
    early = cue("早", 0, 9_600)
    late = cue("晚", 30_000, 10_000)
    both = TakeRecipe.cut(take, 0, 16_000, words=(early, late), overlays=())
    assert both == TakeRecipe.cut(take, 0, 16_000, words=(early,), overlays=())
    assert TakeRecipe.cut(take, 16_000, 32_000, words=(early, late), overlays=()).words == (late,)


# ---- versions: the source that a recipe runs ------------------------------------------------------


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package with one file for every part that a recipe names."""
    for part in {part for parts in SOURCES.values() for part in parts}:
        file = tmp_path / part if "." in part else tmp_path / part / "module.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# {part}\n", "utf-8")
    monkeypatch.setattr(resources, "files", lambda _: tmp_path)
    recipe_version.cache_clear()
    yield tmp_path
    recipe_version.cache_clear()


def versions() -> dict[str, str]:
    recipe_version.cache_clear()
    return {name: recipe_version(name) for name in SOURCES}


CALLS: dict[str, tuple[Callable[..., Any] | type, ...]] = {
    "utterance": (write_utterance, Utterance, Phone, SpeechRequest),
    "picture": (encode_segment, Scene, SubtitleTrack, draw_overlays, TakeRecipe),
    "voice": (read_utterance, write_wav, Stem, StemRecipe),
    "effects": (render, write_wav, StemRecipe),
    "ambience": (cut_beds, write_wav, StemRecipe),
    "music": (compose, write_wav, StemRecipe),
    "mix": (sound_mix, read_wav, write_wav, MixRecipe),
    "film": (write_film, read_wav, FilmRecipe),
    "cover": (read_frames, write_png, CoverRecipe),
}


@pytest.mark.parametrize("name", MAKERS)
def test_whatever_writes_an_artifact_s_bytes_is_among_its_sources(name: str) -> None:
    """Otherwise a mended fault would stay in every store that has met it."""
    parts = [part.removesuffix(".py").replace("/", ".") for part in SOURCES[name]]
    modules = [called.__module__.removeprefix("tongpin.") for called in CALLS[name]]
    assert [m for m in modules if not any(m == part or m.startswith(part + ".") for part in parts)] == []


@pytest.mark.parametrize(
    ("file", "those"),
    [
        ("gateway/module.py", {"utterance"}),
        ("films/narration.py", {"utterance", "voice"}),
        ("stage/module.py", {"picture"}),
        ("media/module.py", {"picture", "film", "cover"}),
        ("sound/module.py", {"voice", "effects", "ambience", "music", "mix"}),
        ("films/stems.py", {"voice", "effects", "ambience", "music", "mix"}),
        ("films/joining.py", {"film", "cover"}),
        ("films/overlays.py", {"picture"}),
    ],
)
def test_changed_source_renews_the_recipes_that_run_it_and_no_others(package: Path, file: str, those: set[str]) -> None:
    before = versions()
    with (package / file).open("a", encoding="utf-8") as source:
        source.write("# another thought\n")
    after = versions()
    assert {name for name in SOURCES if before[name] != after[name]} == those


def test_new_moved_and_removed_files_count_and_what_is_no_source_does_not(package: Path) -> None:
    before = versions()["picture"]
    (package / "stage" / "notes.txt").write_text("nothing that runs", "utf-8")
    assert versions()["picture"] == before
    (package / "stage" / "rules.toml").write_text("a = 1", "utf-8")
    with_rules = versions()["picture"]
    assert with_rules != before
    (package / "stage" / "rules.toml").rename(package / "stage" / "laws.toml")
    assert versions()["picture"] not in (before, with_rules)


def test_another_library_renews_what_it_makes(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = versions()
    monkeypatch.setattr(recipes, "version", lambda library: "99" if library == "skia-python" else "1")
    one = versions()
    monkeypatch.setattr(recipes, "version", lambda library: "100" if library == "skia-python" else "1")
    two = versions()
    assert {name for name in SOURCES if one[name] != two[name]} == {"picture"}
    assert before.keys() == one.keys()


def test_every_recipe_of_a_film_names_sources_that_exist() -> None:
    root = Path(recipes.__file__).parents[1]
    built = "assets/stamp.txt"  # made by the build hook, therefore not in a bare checkout
    missing = [part for parts in SOURCES.values() for part in parts if part != built and not (root / part).exists()]
    assert missing == []
    assert set(MAKERS) == set(SOURCES)
