"""The door of the `tongpin` command: runs what was asked and turns every error of ours into words and an exit code.

Loads the commands only when it runs: render processes import this module again and need none of them.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence

from tongpin.errors import TongpinError

INTERRUPTED = 130
# A command is short-lived and loads tens of thousands of words that all stay: Python's own threshold of a few hundred
# new objects makes it walk them again and again for nothing. Measured: 0.1 to 0.2 of 1.9 CPU seconds of a film made again.
COLLECT_AFTER = 200_000


def run(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code: 0 done, 2 wrong input, 3 the machine lacks something, 4 a model failed."""
    gc.set_threshold(COLLECT_AFTER)
    _speak_utf8()
    sys.exit(_outcome(list(sys.argv[1:] if arguments is None else arguments)))


def _outcome(arguments: list[str]) -> int:
    from typer import Abort
    from typer.exceptions import TyperException

    try:
        from tongpin.cli.commands import app  # fails in our own words where a library cannot be loaded

        code = app(arguments, prog_name="tongpin", standalone_mode=False)
    except TongpinError as error:
        return _tell(error.lines(), error.exit_code)
    except TyperException as error:
        return _tell(_misuse(error.format_message()), 2)
    except (KeyboardInterrupt, Abort):
        return _stopped()
    except BrokenPipeError:
        # Whoever read our output is gone; without this Python complains once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return _stopped() if code == INTERRUPTED else code if isinstance(code, int) else 0


def _tell(lines: list[str], code: int) -> int:
    print("\n".join(lines), file=sys.stderr)  # noqa: T201
    return code


def _misuse(message: str) -> list[str]:
    return ["命令写得不对。用 tongpin --help 查看用法。", f"{message} (tongpin --help shows how it is used.)"]


def _stopped() -> int:
    zh = "已停止。做完的部分都保留着，再运行一次会接着做。"
    return _tell([zh, "Stopped. What was finished is kept; run again to go on."], INTERRUPTED)


def _speak_utf8() -> None:
    """Chinese must not fail on a terminal that was set up for another language."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and (stream.encoding or "").lower().replace("-", "") != "utf8":
            stream.reconfigure(encoding="utf-8", errors="replace")
