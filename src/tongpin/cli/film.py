"""`tongpin film`: one sentence in, a finished film out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from tongpin.app import studio
from tongpin.cli.progress import shown_progress
from tongpin.errors import InputError
from tongpin.films.film import Film, make_film
from tongpin.films.order import FilmOrder, parse_size
from tongpin.films.plan import FilmPlan, Studio, board_of, plan_film
from tongpin.films.storyboard import Storyboard, Unmet
from tongpin.films.storyboard_file import read_storyboard_file, write_storyboard
from tongpin.media.replacing import ready_folder, replacing
from tongpin.media.timebase import to_seconds
from tongpin.settings import Settings, load_settings

DEFAULT_OUT = Path("out/film")
Text = Annotated[
    str, typer.Argument(help="一句话、一段文案或带标签的脚本。 / A sentence, a text or a labelled script.", show_default=False)
]
Out = Annotated[Path, typer.Option("--out", help="成片放在哪个文件夹。 / Folder for the film.")]
Size = Annotated[str, typer.Option("--size", help="画面宽x高，如 1080x1920。 / WIDTHxHEIGHT.", show_default="1080x1920")]
Fps = Annotated[int, typer.Option("--fps", help="每秒帧数：24 25 30 50 60。 / Frames a second.", show_default="30")]
Duration = Annotated[float | None, typer.Option("--duration", help="想要的秒数。 / Wanted length in seconds.")]
Look = Annotated[str, typer.Option("--look", help="画风：soft watercolour anime guochao ink papercut pixel。 / Look.")]
Voice = Annotated[str, typer.Option("--voice", help="旁白的声音，用 tongpin doctor 查看。 / Narrator's voice.")]
Music = Annotated[str, typer.Option("--music", help="音乐情绪，或 none。 / Mood of the music, or none.")]
Board = Annotated[Path | None, typer.Option("--storyboard", help="用改好的 storyboard.yaml 拍。 / Film this storyboard.")]
Plan = Annotated[bool, typer.Option("--plan", help="只列出要做什么，不画。 / List what would be made.")]
OnlyBoard = Annotated[bool, typer.Option("--only-storyboard", help="只写 storyboard.yaml。 / Write only the storyboard.")]
Seed = Annotated[int, typer.Option("--seed", help="换一个数字就换一版。 / Another number, another version.")]
Narration = Annotated[
    bool, typer.Option("--narration/--no-narration", help="没有台词时由旁白念出文字。 / Read the text out where nobody speaks.")
]
Processes = Annotated[
    int, typer.Option("--processes", help="同时绘制的进程数，0 为每核一个。 / Processes that draw.", min=0, max=256)
]


def film(
    text: Text = "",
    out: Out = DEFAULT_OUT,
    size: Size = "",
    fps: Fps = 0,
    duration: Duration = None,
    look: Look = "",
    voice: Voice = "",
    music: Music = "auto",
    storyboard: Board = None,
    plan: Plan = False,
    only_storyboard: OnlyBoard = False,
    seed: Seed = 0,
    narration: Narration = True,
    processes: Processes = 0,
) -> None:
    """把一句话变成一部成片：旁白、音效、环境声、音乐、字幕和画面。 / Turn words into a finished film."""
    settings = load_settings()
    order = FilmOrder(
        text=text,
        board=_board(storyboard, text),
        size=parse_size(size) if size else settings.size,
        fps=fps or settings.fps,
        duration=duration,
        look=look,
        voice=voice,
        music=music,
        narrate=narration,
        seed=seed,
    )
    if only_storyboard:
        _write_board(board_of(order), out)
        return
    made_with = _studio(settings, processes)
    if plan:
        _show_plan(order, made_with)
        return
    with shown_progress() as progress:
        result = make_film(order, made_with, out, progress)
    _report(result)


def _studio(settings: Settings, processes: int) -> Studio:
    made_with = studio(settings)
    return replace(made_with, processes=processes) if processes else made_with


def _board(path: Path | None, text: str) -> Storyboard | None:
    if path is not None:
        return read_storyboard_file(path)
    if text.strip():
        return None
    raise InputError(
        "还没有告诉我要拍什么",
        "there is nothing to film yet",
        hint_zh='请写一句话，例如：tongpin film "雨夜的街道，女孩撑着伞走过"，或用 --storyboard 给一份分镜。',
        hint_en='Write a sentence, such as: tongpin film "雨夜的街道，女孩撑着伞走过", or give --storyboard.',
    )


def _write_board(board: Storyboard, out: Path) -> None:
    ready_folder(out)
    target = out / "storyboard.yaml"
    with replacing(target) as part:
        write_storyboard(part, board)
    typer.echo(f"分镜 storyboard: {target}")
    _tell_unmet(board.unmet)


def _show_plan(order: FilmOrder, made_with: Studio) -> None:
    with shown_progress() as progress:
        planned = plan_film(order, made_with, progress)
    todo = {job.digest for job in planned.todo(made_with.store)}
    typer.echo(_headline(planned))
    for job in planned.jobs:
        state = "待做 to make" if job.digest in todo else "已有 have"
        typer.echo(f"  {state}  {job.recipe.name:<9} {job.digest[:16]}")
    typer.echo(f"共 {len(planned.jobs)} 项，待做 {len(todo)} 项。 / {len(planned.jobs)} artifacts, {len(todo)} to make.")
    _tell_unmet(planned.unmet)


def _headline(planned: FilmPlan) -> str:
    seconds, shots = to_seconds(planned.timeline.length), len(planned.timeline.shots)
    return f"{seconds:.1f} 秒，{shots} 个镜头 / {seconds:.1f} s, {shots} shots"


def _report(result: Film) -> None:
    typer.echo(f"成片 film: {result.path}（{result.seconds:.1f} 秒 s，新做 made {result.made}，沿用 kept {result.found}）")
    _tell_unmet(result.unmet)


def _tell_unmet(unmet: tuple[Unmet, ...]) -> None:
    """What was asked for and is not in the film: said every time, never dropped silently."""
    if not unmet:
        return
    typer.echo("没有做到的 / Not in the film:")
    for item in unmet:
        typer.echo(f"  · {item.what}：{item.why_zh} / {item.why_en}")
