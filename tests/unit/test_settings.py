"""Settings come from file, environment and flags in this order, and every wrong one is explained at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from tongpin.errors import SettingsError
from tongpin.media.timebase import FRAME_RATES
from tongpin.settings import Settings, load_settings, setting_rule, usable_cores


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tongpin.toml"
    path.write_text('look = "ink"\nfps = 24\nsize = "640x360"\nservers = ["http://a:1/v1"]\n', encoding="utf-8")
    return path


def complaint(
    environment: dict[str, str] | None = None, *, flags: dict[str, object] | None = None, file: Path | None = None
) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load_settings(flags, file=file, environment=environment or {})
    return caught.value


def test_without_anything_set_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = load_settings(environment={})
    assert (settings.size, settings.fps, settings.look, settings.voice) == ((1080, 1920), 30, "soft", "")
    assert settings.store.is_absolute()
    assert settings.worker_count() == usable_cores() >= 1


def test_flags_beat_the_environment_which_beats_the_file(file: Path) -> None:
    environment = {"TONGPIN_LOOK": "pixel", "TONGPIN_FPS": "60"}
    settings = load_settings({"look": "anime", "voice": None}, file=file, environment=environment)
    assert (settings.look, settings.fps, settings.size) == ("anime", 60, (640, 360))


def test_a_file_in_the_folder_is_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    assert load_settings(environment={}).look == "ink"


def test_the_environment_may_name_the_file(file: Path) -> None:
    assert load_settings(environment={"TONGPIN_FILE": str(file)}).look == "ink"


def test_lists_and_switches_can_be_written_in_the_environment() -> None:
    settings = load_settings(environment={"TONGPIN_SERVERS": "http://a:1, https://b/v1", "TONGPIN_OFFLINE": "true"})
    assert settings.servers == ("http://a:1", "https://b/v1")
    assert settings.offline is True


def test_the_store_may_lie_in_the_home_folder() -> None:
    assert load_settings({"store": "~/films"}, environment={}).store == Path.home() / "films"


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        load_settings(environment={}).fps = 24


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("fps", "29"),
        ("fps", ""),
        ("size", "63x64"),
        ("size", "3841x64"),
        ("size", "big"),
        ("store_gb", "0"),
        ("store_gb", "nan"),
        ("workers", "-1"),
        ("workers", "many"),
        ("look", "INK!"),
        ("voice", "女"),
        ("servers", "ftp://a"),
        ("offline", "perhaps"),
    ],
)
def test_a_value_that_cannot_work_is_explained_with_code_place_and_rule(name: str, value: str) -> None:
    error = complaint({f"TONGPIN_{name.upper()}": value})
    assert f"settings.{name}.invalid" in error.zh
    assert f"environment; settings.{name}.invalid" in error.en
    assert setting_rule(name).zh in error.hint_zh
    assert setting_rule(name).en in error.hint_en
    assert error.exit_code == 2


def test_all_wrong_settings_are_told_at_once() -> None:
    error = complaint({"TONGPIN_FPS": "1"}, flags={"size": "1x1"})
    assert len(error.zh.splitlines()) == len(error.hint_en.splitlines()) == 2


def test_a_misspelt_name_gets_the_right_one_proposed() -> None:
    error = complaint({"TONGPIN_VIOCE": "x"})
    assert "settings.unknown" in error.en
    assert "voice" in error.hint_zh


def test_a_file_that_is_missing_or_no_toml_is_explained(tmp_path: Path) -> None:
    assert "settings.file.unreadable" in complaint(file=tmp_path / "none.toml").en
    broken = tmp_path / "broken.toml"
    for content in (b"fps 30", b"\xff\xfe"):
        broken.write_bytes(content)
        assert "settings.file.invalid" in complaint(file=broken).zh


@pytest.mark.parametrize("text", ["1080x1920", "1080X1920", " 1080 × 1920 ", "1080*1920"])
def test_sizes_are_understood_as_people_write_them(text: str) -> None:
    assert load_settings({"size": text}, environment={}).size == (1080, 1920)


def test_every_setting_says_what_it_is_for_in_both_languages() -> None:
    for name in Settings.model_fields:
        assert setting_rule(name).zh
        assert setting_rule(name).en


def test_every_frame_rate_of_the_clock_can_be_set() -> None:
    assert [load_settings({"fps": fps}, environment={}).fps for fps in FRAME_RATES] == list(FRAME_RATES)
