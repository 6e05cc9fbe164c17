"""Every mistake ends in words and an exit code, never in a stack trace."""

from __future__ import annotations

import subprocess
import sys
from typing import NoReturn

import pytest

from tongpin import __version__
from tongpin.cli import commands, run
from tongpin.errors import BackendError, EnvironmentFailure, InputError, TongpinError


def exit_code(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        run(arguments)
    assert isinstance(left.value.code, int)
    return left.value.code


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code("--version") == 0
    assert capsys.readouterr().out == f"tongpin {__version__}\n"


def test_help_is_chinese_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code("--help") == 0
    out = capsys.readouterr().out
    assert out.index("输入一句话") < out.index("one sentence in")
    assert "doctor" in out


@pytest.mark.parametrize("arguments", [("docter",), ("doctor", "--jsno"), ("--nothing",), ("doctor", "more")])
def test_misuse_is_explained(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(*arguments) == 2
    err = capsys.readouterr().err
    assert err.startswith("命令写得不对")
    assert "--help" in err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (InputError("不能用", "unusable", hint_zh="换一个", hint_en="take another"), 2),
        (EnvironmentFailure("缺", "lacking"), 3),
        (BackendError("没有应答", "no answer"), 4),
    ],
)
def test_errors_of_ours_become_words_and_an_exit_code(
    error: TongpinError, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*arguments: object, **options: object) -> NoReturn:
        raise error

    monkeypatch.setattr(commands, "app", fail)
    assert exit_code("doctor") == code
    assert capsys.readouterr().err.splitlines() == error.lines()


def test_stopping_by_hand_says_that_work_is_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop(*arguments: object, **options: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "app", stop)
    assert exit_code("doctor") == 130
    assert "保留" in capsys.readouterr().err


def test_the_module_is_the_same_command_and_speaks_utf8_everywhere() -> None:
    command = [sys.executable, "-W", "error", "-m", "tongpin", "doctor", "--settings", "none.toml"]
    done = subprocess.run(command, capture_output=True, env={"PYTHONIOENCODING": "ascii", "SYSTEMROOT": ""}, check=False)
    assert done.returncode == 2
    assert done.stderr.decode("utf-8").startswith("读不到设置文件")
    assert b"Traceback" not in done.stderr


def test_render_processes_do_not_load_the_commands() -> None:
    code = "import sys, tongpin.cli.main; sys.exit('typer' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
