"""Stems: sounds lie on their sample, layers add up, lengths are exact."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.artifacts import Store
from tongpin.films import stems
from tongpin.films.build import Job, build
from tongpin.films.narration import read_utterance
from tongpin.films.plan import UtteranceRecipe
from tongpin.films.soundtrack import BedCue, EffectCue, MusicCue, Soundtrack, VoiceCue
from tongpin.films.stems import MixRecipe, StemRecipe, stem_recipes
from tongpin.gateway.backends.fake import FakeSpeech
from tongpin.gateway.speech import SpeechRequest
from tongpin.media.audio import read_wav
from tongpin.sound import Sounded, integrated_lufs, true_peak_db
from tongpin.stage.staging import Air

SECOND = 48_000
Audio = npt.NDArray[np.float32]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def sounded(recipe: StemRecipe | MixRecipe, store: Store) -> Audio:
    job = Job.of(recipe)
    build([job], store, processes=1)
    return read_wav(store.path(job.digest, recipe.suffix))


def spoken(text: str, store: Store, voice: str = "woman") -> tuple[str, int]:
    speech = FakeSpeech()
    job = Job.of(UtteranceRecipe(SpeechRequest(text, voice), speech.name, speech.version, speech))
    build([job], store, processes=1)
    return job.digest, len(read_utterance(store.path(job.digest, ".npz")).audio)


@pytest.fixture
def click(monkeypatch: pytest.MonkeyPatch) -> int:
    """Every effect is one loud sample, 960 samples after its beginning."""
    audio = np.zeros((2_400, 2), np.float32)
    audio[960] = 0.5
    monkeypatch.setattr(stems, "sound_of", lambda cue: Sounded(audio, 960))
    return 960


@pytest.mark.parametrize("start", [0, 1, 959, 960, 24_001, SECOND - 1])
def test_an_effect_s_onset_lies_on_its_sample(start: int, click: int, store: Store) -> None:
    stem = sounded(StemRecipe("effects", SECOND, effects=(EffectCue("any", start),)), store)
    assert np.abs(stem).argmax() // 2 == pytest.approx(start, abs=1)
    assert np.abs(stem).max() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("sound", ["page_turn", "shutter", "step_wood", "emphasis_ding"])
def test_a_real_effect_is_silent_before_its_onset_and_soon_loud_after(sound: str, store: Store) -> None:
    cue = EffectCue(sound, 2 * SECOND, seed=7)
    stem = np.abs(sounded(StemRecipe("effects", 4 * SECOND, effects=(cue,)), store)).max(1)
    onset = int(np.argmax(stem > stem.max() * 0.1))
    assert abs(onset - cue.start) < 0.033 * SECOND
    assert stem[: cue.start - SECOND].max() < 1e-3


@pytest.mark.parametrize("pan", [-0.6, 0.0, 0.6])
def test_a_sound_comes_from_its_side(pan: float, store: Store) -> None:
    stem = sounded(StemRecipe("effects", SECOND, effects=(EffectCue("door_close", 4_800, pan=pan, seed=3),)), store)
    left, right = np.sqrt((stem.astype(float) ** 2).mean(0))
    assert np.sign(round(right / left - 1, 1)) == np.sign(pan)


def test_a_voice_lies_where_the_timeline_says_sample_by_sample(store: Store) -> None:
    digest, length = spoken("你好", store)
    stem = sounded(StemRecipe("voice", 2 * SECOND, voices=(VoiceCue(digest, 12_345, length),)), store)
    mono = read_utterance(store.path(digest, ".npz")).audio
    assert not stem[:12_345].any()
    assert not stem[12_345 + length :].any()
    assert stem[12_345 : 12_345 + length, 0] == pytest.approx(mono * np.sqrt(0.5), abs=1e-4)


@pytest.mark.parametrize("pan", [-0.3, 0.0, 0.3])
def test_a_voice_is_as_loud_from_any_side(pan: float, store: Store) -> None:
    digest, length = spoken("你好", store)
    stem = sounded(StemRecipe("voice", SECOND, voices=(VoiceCue(digest, 0, length, pan),)), store)
    mono = read_utterance(store.path(digest, ".npz")).audio
    assert float((stem**2).sum()) == pytest.approx(float((mono**2).sum()), rel=0.01)


def test_layers_of_a_stem_add_up(store: Store) -> None:
    one, two = EffectCue("door_close", 4_800, seed=1), EffectCue("page_turn", 9_600, seed=2)
    alone = [sounded(StemRecipe("effects", SECOND, effects=(cue,)), store) for cue in (one, two)]
    both = sounded(StemRecipe("effects", SECOND, effects=(one, two)), store)
    assert both == pytest.approx(alone[0] + alone[1], abs=1e-4)


def test_what_runs_over_the_film_s_end_is_cut_there(click: int, store: Store) -> None:
    long = StemRecipe("effects", SECOND, effects=(EffectCue("any", SECOND + 5_000),))
    assert sounded(long, store).shape == (SECOND, 2)


@pytest.mark.parametrize("length", [2 * SECOND, 99_999])
def test_every_stem_is_exactly_as_long_as_the_film(length: int, store: Store) -> None:
    digest, said = spoken("你好", store)
    track = Soundtrack(
        length=length,
        voices=(VoiceCue(digest, 0, said),),
        effects=(EffectCue("page_turn", 100),),
        beds=(BedCue("cafe", 0, 30_000, Air()), BedCue("street", 30_000, length - 30_000, Air(weather="rain"))),
        music=(MusicCue(("warm",), 0, length),),
        hits=(),
        rooms=((0, "cafe"),),
        seed=0,
    )
    made = {recipe.name: sounded(recipe, store) for recipe in stem_recipes(track)}
    assert {name: audio.shape for name, audio in made.items()} == dict.fromkeys(
        ("voice", "effects", "ambience", "music"), (length, 2)
    )
    assert all(np.isfinite(audio).all() and np.abs(audio).max() > 0.001 for audio in made.values())


def test_each_stem_is_named_by_its_own_cues_only() -> None:
    track = Soundtrack(SECOND, (), (EffectCue("a", 0),), (), (MusicCue(("warm",), 0, SECOND),), (), ((0, "dry"),), 0)
    louder = replace(track, effects=(EffectCue("a", 0, level=1.0),))
    digests = [{Job.of(recipe).digest for recipe in stem_recipes(t)} for t in (track, louder, replace(track, rooms=()))]
    assert len(digests[0] & digests[1]) == 3
    assert digests[0] == digests[2]


def test_ambience_changes_at_the_cut(store: Store) -> None:
    loud, quiet = BedCue("street", 0, SECOND, Air(weather="storm")), BedCue("studio", SECOND, SECOND, Air())
    stem = sounded(StemRecipe("ambience", 2 * SECOND, beds=(loud, quiet)), store)
    level = np.sqrt((stem.astype(float) ** 2).mean(1).reshape(-1, 480).mean(1))  # every 10 ms
    before, after = level[80:98].mean(), level[102:120].mean()
    assert before > 4 * after
    assert level[102:104].max() < before / 2


def test_no_cues_give_silence(store: Store) -> None:
    for name in ("voice", "effects", "ambience", "music"):
        assert not sounded(StemRecipe(name, SECOND), store).any()


def test_the_mix_is_as_long_as_the_film_and_as_loud_as_films_are(store: Store) -> None:
    length = 4 * SECOND
    digest, said = spoken("今天的阳光真好，我们去公园走走。", store)
    track = Soundtrack(
        length,
        (VoiceCue(digest, 4_800, said),),
        (EffectCue("page_turn", 96_000),),
        (BedCue("cafe", 0, length, Air()),),
        (),
        (),
        ((0, "cafe"),),
        0,
    )
    jobs = [Job.of(recipe) for recipe in stem_recipes(track)]
    build(jobs, store, processes=1)
    mixed = sounded(MixRecipe(tuple((job.recipe.name, job.digest) for job in jobs), length, track.rooms), store)
    assert mixed.shape == (length, 2)
    assert integrated_lufs(mixed) == pytest.approx(-16, abs=1)
    assert true_peak_db(mixed) < -1


def test_a_stem_needs_each_utterance_once() -> None:
    cues = (VoiceCue("a" * 64, 0, 10), VoiceCue("b" * 64, 10, 10), VoiceCue("a" * 64, 20, 10))
    assert StemRecipe("voice", SECOND, voices=cues).needs() == ("a" * 64, "b" * 64)
