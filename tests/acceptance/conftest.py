"""Films that the acceptance tests share: made by the command itself, in this process, small, and each only once."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.acceptance.made import Made
from tongpin.cli.main import run

Make = Callable[..., Made]


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One store for all; workers that run side by side share it, since their own folders lie beside each other."""
    base = tmp_path_factory.getbasetemp()
    return (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "acceptance-store"


@pytest.fixture(scope="session")
def tongpin(shelf: Path, tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Run the command; `store` and `out` may be given, and are shared and new otherwise."""

    def command(*order: str, out: Path | None = None, store: Path | None = None) -> Made:
        folder = out or tmp_path_factory.mktemp("film") / "out"
        said, told = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as surroundings, contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
            surroundings.setenv("TONGPIN_STORE", str(store or shelf))
            with pytest.raises(SystemExit) as left:
                run(["film", *order, "--out", str(folder)])
        return Made(folder, int(left.value.code or 0), said.getvalue(), told.getvalue())

    return command


@pytest.fixture(scope="session")
def film(tongpin: Make) -> Made:
    """Rain at night, then a morning with birds and a voice; one process, no music."""
    text = "雨夜的街道，下着大雨。切到清晨的公园，小鸟在叫，女孩说：“雨停了，我们出去走走吧。”"
    made = tongpin(text, "--size", "180x320", "--fps", "24", "--music", "none", "--processes", "1", "--no-narration")
    assert made.code == 0, made.told
    return made
