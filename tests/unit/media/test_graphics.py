"""Skia opens on machines without graphics libraries."""

from __future__ import annotations

import ctypes
import importlib.util
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from tongpin.media import graphics
from tongpin.media.elf import RETURN_ZERO, library_of_zeros, undefined_symbols
from tongpin.media.graphics import skia

on_linux = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in RETURN_ZERO, reason="only Linux servers lack the libraries"
)


def test_skia_draws_into_memory() -> None:
    surface = skia.Surface(8, 8)
    surface.getCanvas().clear(skia.ColorRED)
    assert surface.makeImageSnapshot().toarray().sum() == 8 * 8 * (255 + 255)


@on_linux
def test_a_missing_library_is_lent_and_answers_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "libtongpin-absent.so.1"
    monkeypatch.setattr(graphics, "LENDABLE", {name: "egl"})
    assert graphics.lend_missing_libraries() == (name,)
    assert ctypes.CDLL(name).eglGetProcAddress(b"glClear") == 0
    assert graphics.lend_missing_libraries() == ()


STUMBLE = """
import sys
class Absent:
    def __init__(self, times): self.left = times
    def find_spec(self, name, path=None, target=None):
        if name == "skia" and self.left:
            self.left -= 1
            raise ImportError("libGL.so.1: cannot open shared object file")
sys.meta_path.insert(0, Absent({times}))
from tongpin.errors import EnvironmentFailure
try:
    from tongpin.media.graphics import skia
    print("drew", skia.Surface(2, 2).width())
except EnvironmentFailure as failure:
    print(failure.exit_code, failure.en)
"""


@pytest.mark.parametrize(("times", "said"), [(1, "drew 2"), (9, "3 the drawing library Skia cannot be loaded")])
def test_a_failed_import_is_tried_again_and_then_told(times: int, said: str) -> None:
    script = STUMBLE.replace("{times}", str(times))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(said)


@on_linux
def test_several_libraries_are_lent_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {"libtongpin-absent-gl.so.1": "gl", "libtongpin-absent-expat.so.1": "XML_"}
    monkeypatch.setattr(graphics, "LENDABLE", names)
    assert graphics.lend_missing_libraries() == tuple(names)
    assert [hasattr(ctypes.CDLL(name), "glClear") for name in names] == [True, False]


@on_linux
def test_the_functions_that_skia_wants_are_found_in_its_own_file() -> None:
    spec = importlib.util.find_spec("skia")
    assert spec is not None
    assert spec.origin is not None
    assert "eglGetProcAddress" in undefined_symbols(Path(spec.origin).read_bytes())


def test_a_library_without_functions_is_still_whole() -> None:
    assert undefined_symbols(library_of_zeros("libempty.so", [], "aarch64")) == ()


def test_other_files_want_nothing() -> None:
    assert undefined_symbols(b"MZ" + bytes(100)) == ()


def test_the_failure_names_the_next_step() -> None:
    failure = graphics._cannot_draw(ImportError("libGL.so.1: not found"))
    assert "libGL.so.1" in failure.en
    assert "make setup" in failure.hint_en
    assert "make setup" in failure.hint_zh
