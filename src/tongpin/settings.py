"""The one settings object: defaults, then `tongpin.toml`, then TONGPIN_* in the environment, then flags of the command.

Read once by `load_settings`; nothing else in the product looks at the environment. What a setting is for and which values it
takes stands beside it as a `Rule`, from which complaints and `docs/reference/settings.md` are made.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from tongpin.errors import SettingsError

FILE_NAME = "tongpin.toml"
PREFIX = "TONGPIN_"
_FILE_VARIABLE = f"{PREFIX}FILE"
_ADDRESS = r"^https?://[^\s/]+(/[^\s]*)?$"


@dataclass(frozen=True)
class Rule:
    """What a setting decides and which values it takes, in both languages."""

    zh: str
    en: str


def _parse_size(text: object) -> object:
    """Read `1080x1920` as width and height; other values go on as they are, to be checked by type."""
    found = re.fullmatch(r"\s*(\d{1,5})\s*[xX×*]\s*(\d{1,5})\s*", text) if isinstance(text, str) else None
    return (int(found[1]), int(found[2])) if found else text


def _parse_list(text: object) -> object:
    return tuple(part.strip() for part in text.split(",") if part.strip()) if isinstance(text, str) else text


_Side = Annotated[int, Field(ge=64, le=3840)]


class Settings(BaseModel):
    """Everything that can be set, checked and frozen."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_max_length=500)

    store: Annotated[
        Path,
        Rule(
            "存放中间结果的文件夹，例如 D:/tongpin 或 ~/films/store。",
            "Folder that keeps what was built, such as ~/films/store.",
        ),
    ] = Field(default_factory=lambda: platformdirs.user_cache_path("tongpin", appauthor=False) / "artifacts")
    store_gb: Annotated[
        float,
        Field(ge=0.1, le=100_000),
        Rule("中间结果最多占用的空间，0.1 以上，单位 GB。", "Most that the store may hold, in GB, 0.1 or more."),
    ] = 20.0
    workers: Annotated[
        int,
        Field(ge=0, le=256),
        Rule(
            "同时绘制的进程数（0 到 256）；0 表示每个核心一个。",
            "Processes that draw at once, 0 to 256; 0 means one a core.",
        ),
    ] = 0
    size: Annotated[
        tuple[_Side, _Side],
        BeforeValidator(_parse_size),
        Rule(
            "画面的宽x高，每边 64 到 3840，例如 1080x1920。",
            "Width x height of the picture, each 64 to 3840, such as 1080x1920.",
        ),
    ] = (1080, 1920)
    fps: Annotated[
        Literal[24, 25, 30, 50, 60],
        BeforeValidator(lambda value: int(value) if isinstance(value, str) and value.strip().isdecimal() else value),
        Rule("每秒帧数：24、25、30、50 或 60。", "Frames a second: 24, 25, 30, 50 or 60."),
    ] = 30
    look: Annotated[
        str,
        Field(pattern=r"^[a-z][a-z_]*$"),
        Rule("画风的名字，例如 soft 或 ink。", "Name of the look, such as soft or ink."),
    ] = "soft"
    voice: Annotated[
        str,
        Field(pattern=r"^[a-z0-9_]*$"),
        Rule("旁白嗓音的名字；留空则按内容选择。", "Name of the narrator's voice; empty lets the text decide."),
    ] = ""
    servers: Annotated[
        tuple[Annotated[str, Field(pattern=_ADDRESS)], ...],
        BeforeValidator(_parse_list),
        Field(max_length=32),
        Rule(
            "模型服务的地址，以 http:// 或 https:// 开头，用逗号分开。",
            "Addresses of model servers, each begins with http:// or https://, separated by commas.",
        ),
    ] = ()
    offline: Annotated[
        bool,
        Rule(
            "true 表示绝不访问任何模型服务，本机的也不访问。",
            "true: never ask a model server, not even one on this machine.",
        ),
    ] = False

    def worker_count(self) -> int:
        """Processes to draw with."""
        return self.workers or usable_cores()


def usable_cores() -> int:
    """Cores that this process may use, which in a container are fewer than the machine has."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, _core_quota(Path("/sys/fs/cgroup/cpu.max"))))


def _core_quota(path: Path) -> int:
    """Whole cores that a container's time share amounts to; very many where there is no such share."""
    try:
        quota, period = path.read_text(encoding="ascii").split()
        return max(1, int(quota) // int(period))
    except (OSError, ValueError, ZeroDivisionError):
        return 1_000_000


def load_settings(
    flags: Mapping[str, object] | None = None, *, file: Path | None = None, environment: Mapping[str, str] | None = None
) -> Settings:
    """Read and check all settings; flags with the value None count as not given."""
    surroundings = os.environ if environment is None else environment
    path = _settings_file(file, surroundings)
    layers: list[tuple[str, dict[str, Any]]] = []
    if path:
        layers.append((str(path), _read_file(path)))
    layers.append(("environment", _from_environment(surroundings)))
    layers.append(("command", {name: value for name, value in (flags or {}).items() if value is not None}))
    values = {name: value for _, layer in layers for name, value in layer.items()}
    origins = {name: where for where, layer in layers for name in layer}
    try:
        settings = Settings(**values)
    except ValidationError as error:
        raise _complaint(error, origins) from error
    return settings.model_copy(update={"store": settings.store.expanduser().absolute()})


def setting_rule(name: str) -> Rule:
    """What a setting decides and which values it takes."""
    return next(part for part in Settings.model_fields[name].metadata if isinstance(part, Rule))


def _settings_file(given: Path | None, surroundings: Mapping[str, str]) -> Path | None:
    """The file to read: a named one must be there; else the first of this folder and the user's settings folder."""
    named = given or (Path(surroundings[_FILE_VARIABLE]) if surroundings.get(_FILE_VARIABLE) else None)
    if named:
        return named.expanduser()
    places = (Path(FILE_NAME), platformdirs.user_config_path("tongpin", appauthor=False) / FILE_NAME)
    return next((place for place in places if place.is_file()), None)


def _read_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(
            f"读不到设置文件 {path}(settings.file.unreadable)。",
            f"Cannot read the settings file {path} (settings.file.unreadable).",
            hint_zh="请检查路径和权限；不需要设置文件时，去掉 --settings 或 TONGPIN_FILE。",
            hint_en="Check its path and permissions, or leave --settings and TONGPIN_FILE out.",
        ) from error
    except ValueError as error:  # neither UTF-8 nor TOML
        raise SettingsError(
            f"设置文件 {path} 不是有效的 TOML(settings.file.invalid):{error}",
            f"The settings file {path} is not valid TOML (settings.file.invalid): {error}",
            hint_zh='每行写成 名字 = 值，文字加引号，例如 look = "ink"。',
            hint_en='Write each line as name = value with text in quotes, such as look = "ink".',
        ) from error


def _from_environment(surroundings: Mapping[str, str]) -> dict[str, Any]:
    names = (name for name in surroundings if name.upper().startswith(PREFIX) and name.upper() != _FILE_VARIABLE)
    return {name[len(PREFIX) :].lower(): surroundings[name] for name in sorted(names)}


def _complaint(error: ValidationError, origins: Mapping[str, str]) -> SettingsError:
    """One error for all settings that are wrong, each with its code, its place and its rule."""
    zh, en, hints_zh, hints_en = [], [], [], []
    wrong = dict.fromkeys(str(fault["loc"][0]) for fault in error.errors())
    for name in wrong:
        place = origins.get(name, "command")
        if name in Settings.model_fields:
            rule = setting_rule(name)
            zh.append(f"设置 {name} 的值不能用（{place};settings.{name}.invalid）。")
            en.append(f"The value of the setting {name} cannot be used ({place}; settings.{name}.invalid).")
            hints_zh.append(f"{name}:{rule.zh}")
            hints_en.append(f"{name}: {rule.en}")
            continue
        known = ", ".join(difflib.get_close_matches(name, Settings.model_fields, n=1) or Settings.model_fields)
        zh.append(f"没有名为 {name} 的设置（{place};settings.unknown）。")
        en.append(f"There is no setting called {name} ({place}; settings.unknown).")
        hints_zh.append(f"是不是：{known}")
        hints_en.append(f"Did you mean: {known}")
    return SettingsError("\n".join(zh), "\n".join(en), hint_zh="\n".join(hints_zh), hint_en="\n".join(hints_en))
