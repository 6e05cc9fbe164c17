"""The list of commands. Each lives in a module of its own; here they only get their names."""

from __future__ import annotations

from typing import Annotated

import typer

from tongpin import __version__
from tongpin.cli.doctor import doctor
from tongpin.cli.film import film

app = typer.Typer(
    name="tongpin",
    help="同频：输入一句话，得到一部片子，全部在自己的电脑上完成。\n\n"
    "Tongpin: one sentence in, a finished film out, made on your own machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tongpin {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="显示版本。 / Show the version.")
    ] = False,
) -> None:
    pass


app.command("film")(film)
app.command("doctor")(doctor)
