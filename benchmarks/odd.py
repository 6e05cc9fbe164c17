"""Odd orders and broken surroundings: each ends as a film or as a clear error in both languages, and leaves nothing half-made."""

from __future__ import annotations

import ctypes
import os
import re
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import tongpin
from benchmarks.crash import FILES
from benchmarks.kept import strays
from benchmarks.running import command, environment, scratch
from benchmarks.verdict import Verdict
from tongpin.media.probe import probe

SMALL = ("--size", "180x320", "--processes", "1", "--music", "none")
LIMIT_S = 900.0
CHINESE, ENGLISH = re.compile(r"[\u4e00-\u9fff]{4}"), re.compile(r"[A-Za-z]{3}.* [a-z]{2}")
PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1
ROOM = 300_000  # bytes of the largest file where the disk is "full"


@dataclass(frozen=True)
class Odd:
    """One odd order. `codes` are the exit codes that are right for it; 0 means that a whole film must be there."""

    name: str
    order: tuple[str, ...]
    codes: tuple[int, ...] = (0,)
    prepare: Callable[[Path], Mapping[str, str]] | None = None  # makes the folder odd; returns what to add to the environment
    confine: Callable[[], None] | None = None  # what the process does to itself before it starts
    size: tuple[int, int] = (180, 320)
    keeps: tuple[str, ...] = field(default=())  # files that the order has every right to leave


def verdicts() -> Iterator[Verdict]:
    """One line for every oddity."""
    for odd in _cases():
        with scratch() as folder:
            yield _verdict(odd, folder)


def _cases() -> tuple[Odd, ...]:
    return (*_texts(), *_sizes(), *_surroundings())


def _texts() -> tuple[Odd, ...]:
    long = "秋日的咖啡馆里女孩看书，" * 1_700
    return (
        Odd("no words", ("", *SMALL), (2,)),
        Odd("blank words", (" \t\n　", *SMALL), (2,)),
        Odd("20,000 characters", (long[:20_000], *SMALL, "--only-storyboard"), (0, 2), keeps=("storyboard.yaml",)),
        Odd("20,001 characters", ((long + long)[:20_001], *SMALL), (2,)),
        Odd("unknown words", ("龘靐齉爩，鱻麤馫飝。zxqv blorptang", *SMALL)),
        Odd("HTML", ("<script>alert('x')</script><b>女孩</b>在公园里&nbsp;走路", *SMALL)),
        Odd("emoji", ("👩‍🚀🚀🌕 在公园里 👨‍👩‍👧‍👦🏳️‍🌈", *SMALL)),
        Odd("right-to-left", ("مرحبا بالعالم، قطة في الحديقة", *SMALL)),
        Odd("control characters", ("女孩\x07\x1b[31m在\u202e公园\ufeff走路\x7f", *SMALL)),
    )


def _sizes() -> tuple[Odd, ...]:
    quiet = ("--processes", "1", "--music", "none", "--duration", "2")
    sizes = {"64x64": (64, 64), "3840x2160": (3840, 2160), "361x641": (361, 641), "1080x1080": (1080, 1080)}
    taken = tuple(
        Odd(f"size {name}", ("公园，女孩微笑", "--size", name, *quiet), (0, 2), size=size) for name, size in sizes.items()
    )
    refused = tuple(Odd(f"size {name}", ("公园", "--size", name), (2,)) for name in ("60x64", "3842x2160", "0x0", "wide", "-5x9"))
    return (
        *taken,
        *refused,
        Odd("31 frames a second", ("公园", "--fps", "31"), (2,)),
        Odd("no such option", ("公园", "--xyz"), (2,)),
    )


def _surroundings() -> tuple[Odd, ...]:
    text = "公园，女孩微笑着说：“你好！”"
    return (
        Odd("no such voice", (text, *SMALL, "--voice", "nobody"), (2,)),
        Odd("no such look", (text, *SMALL, "--look", "nothing"), (2,)),
        Odd("no such mood", (text, *SMALL[:4], "--music", "nothing"), (0, 2)),
        Odd("read-only out folder", (text, *SMALL), (3,), _read_only("out"), _give_up_root),
        Odd("read-only store", (text, *SMALL), (3,), _read_only("store"), _give_up_root),
        Odd("out is a file", (text, *SMALL), (2, 3), _file_for_out),
        Odd("disk full", (text, "--size", "540x960", "--processes", "1", "--duration", "6"), (3,), None, _little_room),
        Odd("fonts missing", (text, *SMALL), (0, 3), _without("fonts")),
        Odd("all assets missing", (text, *SMALL), (0, 3), _without("")),
    )


# ---- running one --------------------------------------------------------------------------------
def _verdict(odd: Odd, folder: Path) -> Verdict:
    added = odd.prepare(folder) if odd.prepare else {}
    out, store = folder / "out", folder / "store"
    with tempfile.TemporaryFile("w+", encoding="utf-8") as heard:
        done = subprocess.run(
            command(["film", *odd.order, "--out", str(out)]),
            stdout=heard,
            stderr=subprocess.STDOUT,
            env={**environment(store), **added},
            preexec_fn=odd.confine,
            timeout=LIMIT_S,
            check=False,
        )
        heard.seek(0)
        said = heard.read()
    _open_again(folder)
    faults = _faults(odd, done.returncode, said, out=out, store=store)
    return Verdict(
        promise=f"odd: {odd.name}",
        measured=float(done.returncode),
        limit=float(max(odd.codes)),
        ok=not faults,
        unit="exit code",
        how="a whole film, or an error in Chinese and English without a traceback; nothing half-written",
        details={"faults": faults, "said": said.strip()[-300:] if faults or done.returncode else ""},
    )


def _faults(odd: Odd, code: int, said: str, *, out: Path, store: Path) -> list[str]:
    faults = [] if code in odd.codes else [f"exit code {code}, wanted {odd.codes}"]
    if "Traceback" in said:
        faults.append("a traceback")
    names = {path.name for path in out.rglob("*")} if out.is_dir() else set()
    if code == 0 and not odd.keeps:
        faults += _film_faults(odd, out, names)
    elif names - set(odd.keeps):
        faults.append(f"left in the folder: {sorted(names)}")
    if code and not (CHINESE.search(said) and ENGLISH.search(said)):
        faults.append("not said in both languages")
    left = strays(store) if store.is_dir() else []
    return [*faults, *([f"stray files in the store: {left[:5]}"] if left else [])]


def _film_faults(odd: Odd, out: Path, names: set[str]) -> list[str]:
    if names != FILES:
        return [f"files: {sorted(names)}"]
    info = probe(out / "film.mp4")
    if info.picture is None or info.sound is None or info.picture.length != info.sound.length:
        return ["picture and sound do not belong together"]
    even = tuple(side + side % 2 for side in odd.size), tuple(side - side % 2 for side in odd.size)
    return [] if info.picture.size in even else [f"size {info.picture.size}"]


# ---- making surroundings odd --------------------------------------------------------------------
def _read_only(name: str) -> Callable[[Path], Mapping[str, str]]:
    def prepare(folder: Path) -> Mapping[str, str]:
        folder.chmod(0o777)
        (folder / name).mkdir()
        (folder / name).chmod(0o555)
        return {}

    return prepare


def _give_up_root() -> None:
    """Permissions mean nothing to root, unless it gives up the right to pass over them (Linux)."""
    if os.geteuid() == 0 and ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0):
        raise PermissionError("this root cannot give up its rights")


def _file_for_out(folder: Path) -> Mapping[str, str]:
    (folder / "out").write_text("something of somebody's", encoding="utf-8")
    return {}


def _little_room() -> None:
    """No file may grow beyond a few hundred kilobytes: what a full disk looks like to whoever writes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))


def _without(part: str) -> Callable[[Path], Mapping[str, str]]:
    """A copy of the package without some of its assets."""

    def prepare(folder: Path) -> Mapping[str, str]:
        package = Path(tongpin.__file__).parent
        copy = folder / "package" / "tongpin"
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__", "assets"))
        if part:
            shutil.copytree(package / "assets", copy / "assets", ignore=shutil.ignore_patterns(part))
        return {"PYTHONPATH": str(copy.parent)}

    return prepare


def _open_again(folder: Path) -> None:
    for path in (folder / "out", folder / "store"):
        if path.is_dir():
            path.chmod(0o755)
