"""`tongpin doctor`: what this machine can do, what it lacks, and how to get more. Measures nothing that takes long."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console
from rich.text import Text

from tongpin.artifacts import Store, held_bytes
from tongpin.cli.machine import MachineFacts, count_art, machine_facts
from tongpin.cli.servers import ModelServer, find_servers
from tongpin.errors import EnvironmentFailure, TongpinError
from tongpin.settings import Settings, load_settings

State = Literal["good", "short", "missing"]
GB = 1_000_000_000
LONGEST_LIST = 16
_INSTALL_AGAIN = ("请重新安装：pip install --force-reinstall tongpin", "Install again: pip install --force-reinstall tongpin")
_VERDICTS = {
    True: ("可以做片子了。", "Ready to make films."),
    False: ("还不能做片子，请先处理 ✗ 的项目。", "Not ready: mend what is marked ✗."),
}
_MARKS: dict[State, tuple[str, str]] = {"good": ("✓", "green"), "short": ("!", "yellow"), "missing": ("✗", "red")}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: its value, whether it suffices, and how to get more."""

    name: str
    zh: str
    en: str
    state: State = "good"
    hint_zh: str = ""
    hint_en: str = ""
    names: tuple[str, ...] = ()  # what can be asked for by name


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON，供程序读取。 / Print JSON for programs.")] = False,
    settings_file: Annotated[
        Path | None, typer.Option("--settings", metavar="FILE", help="设置文件 tongpin.toml。 / The settings file.")
    ] = None,
) -> None:
    """检查这台机器能做什么、缺什么。 / Say what this machine can do and lacks."""
    settings = load_settings(file=settings_file)
    findings = list(examine(settings))
    able = all(finding.state != "missing" for finding in findings)
    if as_json:
        report = {"able": able, "findings": [asdict(finding) for finding in findings]}
        typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        _show(findings, able)
    raise typer.Exit(0 if able else EnvironmentFailure.exit_code)


def examine(settings: Settings) -> Iterator[Finding]:
    """Everything worth knowing about this machine, most basic first."""
    facts = machine_facts(settings.store)
    yield _cores(facts, settings)
    yield _memory(facts, settings)
    yield _tried("disk", partial(_disk, facts, settings))
    yield _tried("graphics", _graphics)
    yield _tried("encoder", _encoder)
    yield _tried("fonts", _fonts)
    yield _tried("art", _art)
    yield _tried("looks", _looks)
    yield _tried("sets", _sets)
    yield _tried("sounds", _sounds)
    yield _tried("voices", partial(_voices, settings))
    yield from _servers(settings)


def _tried(name: str, look: Callable[[], Finding]) -> Finding:
    """What looking finds; missing when the looking fails."""
    try:
        return look()
    except TongpinError as error:
        return Finding(name, error.zh, error.en, "missing", error.hint_zh, error.hint_en)
    except ImportError as error:
        return Finding(name, f"缺少程序库：{error}", f"A library is missing: {error}", "missing", *_INSTALL_AGAIN)


def _listed(name: str, zh: str, en: str, choices: Mapping[str, str]) -> Finding:
    """A finding about things that can be asked for by name, with their Chinese names; a long list is left to --json."""
    short = len(choices) <= LONGEST_LIST
    shown = f"（{'、'.join(f'{label} {key}'.strip() for key, label in choices.items())}）" if short else ""
    en = f"{en}: {len(choices)}" + ("" if short else " (names with --json)")
    return Finding(name, f"{zh}：{len(choices)} 种{shown}", en, names=tuple(choices))


def _cores(facts: MachineFacts, settings: Settings) -> Finding:
    drawing = settings.worker_count()
    zh = f"处理器：{facts.cores} 个核心可用，同时用 {drawing} 个进程绘制"
    en = f"cores: {facts.cores} usable, {drawing} processes draw at once"
    if drawing <= facts.cores:
        return Finding("cores", zh, en)
    hint_zh, hint_en = "设置 workers 超过了核心数，不会更快。", "The setting workers exceeds the cores and gains nothing."
    return Finding("cores", zh, en, "short", hint_zh, hint_en)


def _memory(facts: MachineFacts, settings: Settings) -> Finding:
    needed = settings.worker_count() * GB  # a render process stays below 1 GB
    zh = f"内存：共 {facts.memory / GB:.1f} GB，空闲 {facts.free_memory / GB:.1f} GB"
    en = f"memory: {facts.memory / GB:.1f} GB, {facts.free_memory / GB:.1f} GB free"
    if facts.free_memory >= needed:
        return Finding("memory", zh, en)
    fewer = max(1, facts.free_memory // GB)
    hint_zh = f"每个绘制进程最多用 1 GB：请关闭别的程序，或设置 workers = {fewer}。"
    hint_en = f"Each render process takes up to 1 GB: close other programs or set workers = {fewer}."
    return Finding("memory", zh, en, "short", hint_zh, hint_en)


def _disk(facts: MachineFacts, settings: Settings) -> Finding:
    free, held, most = (
        f"{facts.free_disk / GB:.1f} GB",
        f"{held_bytes(Store(settings.store)) / GB:.2f} GB",
        f"{settings.store_gb:g} GB",
    )
    zh = f"磁盘：还有 {free}；中间结果在 {settings.store}，已用 {held}，最多 {most}"
    en = f"disk: {free} free; the store {settings.store} holds {held} of at most {most}"
    if not facts.writable:
        hint_zh = "请用设置 store（TONGPIN_STORE）换一个能写入的文件夹。"
        hint_en = "Choose a folder that can be written to with the setting store (TONGPIN_STORE)."
        return Finding("disk", zh + "，但不允许写入", en + ", but it cannot be written to", "missing", hint_zh, hint_en)
    if facts.free_disk >= 2 * GB:
        return Finding("disk", zh, en)
    hint_zh, hint_en = "请腾出至少 2 GB，或用设置 store 换到别的磁盘。", "Free at least 2 GB, or move the store to another disk."
    return Finding("disk", zh, en, "short", hint_zh, hint_en)


def _graphics() -> Finding:
    from tongpin.media.graphics import skia

    return Finding("graphics", f"绘图：Skia {skia.__version__}", f"drawing: Skia {skia.__version__}")


def _encoder() -> Finding:
    import av

    absent = [name for name in ("libx264", "aac") if name not in av.codecs_available]
    if absent:
        raise EnvironmentFailure(
            f"视频库缺少编码器 {', '.join(absent)}。",
            f"The video library lacks the encoders {', '.join(absent)}.",
            hint_zh="请安装官方发布的 av 包：pip install --force-reinstall --only-binary av av",
            hint_en="Install the released package: pip install --force-reinstall --only-binary av av",
        )
    return Finding("encoder", f"编码：H.264、AAC（PyAV {av.__version__}）", f"encoding: H.264, AAC (PyAV {av.__version__})")


def _fonts() -> Finding:
    from tongpin.media.fonts import typefaces

    names = sorted({face.getFamilyName() for weight in ("regular", "bold") for face in typefaces(weight)})
    return _listed("fonts", "字体", "fonts", dict.fromkeys(names, ""))


def _art() -> Finding:
    drawn, named = count_art()
    return Finding("art", f"图形：{drawn} 个图标，{named} 个有中文名", f"art: {drawn} icons, {named} with Chinese names")


def _looks() -> Finding:
    from tongpin.stage.looks import look_names

    return _listed("looks", "画风", "looks", dict.fromkeys(look_names(), ""))


def _sets() -> Finding:
    from tongpin.stage import sets

    return _listed("sets", "布景", "sets", {name: sets.label(name) for name in sets.names()})


def _sounds() -> Finding:
    from tongpin.sound import foley

    return _listed("sounds", "音效", "sounds", dict.fromkeys(foley.names(), ""))


def _voices(settings: Settings) -> Finding:
    from tongpin import app

    return _listed("voices", "嗓音", "voices", {voice.name: voice.zh for voice in app.speech_backend(settings).voices()})


def _servers(settings: Settings) -> Iterator[Finding]:
    if settings.offline:
        yield Finding("servers", "模型服务：按设置 offline 没有寻找", "model servers: not looked for, since offline is set")
        return
    found = find_servers(settings.servers)
    yield from (_server(server) for server in found)
    if not any(server.models for server in found):
        yield Finding(
            "servers",
            "模型服务：没有找到；做片子不需要它，内置的阅读、绘画和声音都在本机",
            "model servers: none found; films need none, reading, drawing and sound are built in",
            hint_zh="想连接自己的模型，请启动 vLLM、Ollama、LM Studio 或 llama.cpp，或用设置 servers 写明地址。",
            hint_en="To connect models of your own, start vLLM, Ollama, LM Studio or llama.cpp, or name them in servers.",
        )


def _server(server: ModelServer) -> Finding:
    if not server.models:
        return Finding(
            "servers",
            f"模型服务：{server.address} 没有应答",
            f"model server: {server.address} does not answer",
            "short",
            "请检查它是否已启动，以及设置 servers 里的地址。",
            "Check that it runs and that the address in servers is right.",
        )
    offers = ", ".join(f"{model.name} ({model.kind})" for model in server.models)
    return Finding(
        "servers",
        f"模型服务：{server.name} {server.address} 提供 {offers}",
        f"model server: {server.name} {server.address}, {len(server.models)} models",
        hint_zh="这一版的片子还不使用模型服务。",
        hint_en="Films of this version do not use model servers yet.",
    )


def _show(findings: list[Finding], able: bool) -> None:
    console = Console(highlight=False, soft_wrap=True)
    for finding in findings:
        mark, colour = _MARKS[finding.state]
        console.print(Text(f"{mark} ", colour) + Text(f"{finding.zh}\n  ") + Text(finding.en, "dim"))
        if finding.hint_zh:
            console.print(Text(f"  → {finding.hint_zh}\n  → ") + Text(finding.hint_en, "dim"))
    zh, en = _VERDICTS[able]
    console.print(Text(f"\n{zh} ", "bold") + Text(en, "dim"))
