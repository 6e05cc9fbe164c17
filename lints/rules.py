"""Rules about Python modules: size, names, docstrings, the public face of a part, and what would make two runs differ.

Each rule is a function from a parsed module to complaints; its name is the rule's name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

LONGEST_FILE, LONGEST_FUNCTION, USUAL_FUNCTION, USUAL_SHARE = 500, 80, 30, 0.9
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "data", "process", "handle", "misc"}
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SEEDED = {"default_rng", "Generator", "PCG64", "Philox", "SeedSequence", "RandomState"}
_CLOCKS = {"time.time", "time.time_ns", "datetime.now", "datetime.utcnow", "datetime.today", "date.today"}
_SAME_EVERY_RUN = tuple(f"src/tongpin/{part}/" for part in ("stage", "sound", "films", "media", "gateway"))


@dataclass(frozen=True)
class Complaint:
    """Where a rule is broken, and how."""

    path: str
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.text}"


@dataclass(frozen=True)
class Module:
    """One Python file."""

    path: str
    text: str
    tree: ast.Module

    def complain(self, rule: str, line: int, text: str) -> Complaint:
        """A complaint about this file."""
        return Complaint(self.path, line, rule, text)


def check_module(path: str, text: str) -> Iterator[Complaint]:
    """All complaints about one Python file."""
    module = Module(path, text, ast.parse(text))
    for rule in RULES:
        yield from rule(module)


def short_file(module: Module) -> Iterator[Complaint]:
    """A file stays below 500 lines."""
    lines = module.text.count("\n")
    if lines > LONGEST_FILE:
        yield module.complain("short-file", 1, f"{lines} lines, at most {LONGEST_FILE}: split it along meaning")


def short_function(module: Module) -> Iterator[Complaint]:
    """No function is above 80 lines."""
    for name, line, length in function_lengths(module.tree):
        if length > LONGEST_FUNCTION:
            yield module.complain("short-function", line, f"{name} has {length} lines, at most {LONGEST_FUNCTION}")


def check_length_share(sources: Iterable[str]) -> Iterator[Complaint]:
    """Nine of ten functions fit on half a screen."""
    lengths = [length for text in sources for _, _, length in function_lengths(ast.parse(text))]
    short = sum(length <= USUAL_FUNCTION for length in lengths)
    if lengths and short / len(lengths) < USUAL_SHARE:
        share = f"{short / len(lengths):.1%} of functions have at most {USUAL_FUNCTION} lines, the rule is {USUAL_SHARE:.0%}"
        yield Complaint("src", 0, "short-function", share)


def function_lengths(tree: ast.Module) -> Iterator[tuple[str, int, int]]:
    """Name, first line and number of lines of every function."""
    for node in ast.walk(tree):
        if isinstance(node, _FUNCTIONS):
            yield node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1


def opening(module: Module) -> Iterator[Complaint]:
    """Every module of the product says first what it is for."""
    if module.path.startswith("tests/"):
        return
    if not ast.get_docstring(module.tree) and module.text.strip():
        yield module.complain("opening", 1, "no docstring: what is it for, what is it not for, where to start reading?")


def plain_names(module: Module) -> Iterator[Complaint]:
    """No module, class or function has a name that says nothing."""
    name = PurePosixPath(module.path)
    for part in (*name.parent.parts[1:], name.stem):
        if part in FORBIDDEN_NAMES and name.parts[0] != "tests":
            yield module.complain("plain-names", 1, f"{part} says nothing about what is inside")
    forbidden = FORBIDDEN_NAMES - {"handle"} if module.path.startswith("src/tongpin/stage/") else FORBIDDEN_NAMES  # a cup's
    for node in ast.walk(module.tree):
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef)) and node.name.strip("_").lower() in forbidden:
            yield module.complain("plain-names", node.lineno, f"{node.name} says nothing about what it does")


def complete_face(module: Module) -> Iterator[Complaint]:
    """An `__init__.py` lists in `__all__` what it imports from the modules beside it, and nothing imports a star."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
            yield module.complain("complete-face", node.lineno, "star import")
    if not module.path.startswith("src/") or not module.path.endswith("/__init__.py"):
        return
    beside = module.path.removeprefix("src/").removesuffix("__init__.py").replace("/", ".")
    offered = {
        alias.asname or alias.name
        for node in module.tree.body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(beside)
        for alias in node.names
    }
    listed = _listed(module.tree)
    if offered and listed is None:
        yield module.complain("complete-face", 1, "no __all__")
    elif listed is not None and offered - listed:
        yield module.complain("complete-face", 1, f"__all__ lacks {', '.join(sorted(offered - listed))}")


def settled_surroundings(module: Module) -> Iterator[Complaint]:
    """Only settings.py reads the environment."""
    if not module.path.startswith("src/") or module.path.endswith("tongpin/settings.py"):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and _dotted(node) in ("os.environ", "os.getenv", "os.environb"):
            yield module.complain("settled-surroundings", node.lineno, "only settings.py reads the environment")


def same_every_run(module: Module) -> Iterator[Complaint]:
    """What makes films uses no clock, no `hash()` and no random numbers without a seed."""
    if not module.path.startswith(_SAME_EVERY_RUN):
        return
    for node in ast.walk(module.tree):
        name = _dotted(node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and (reason := _unsteady(name, node)):
            yield module.complain("same-every-run", node.lineno, f"{name}(): {reason}")


def dated_doubts(module: Module) -> Iterator[Complaint]:
    """An open point has an issue number."""
    if module.path.startswith(("lints/", "tests/unit/lints/")):  # they show what is forbidden
        return
    for number, line in enumerate(module.text.splitlines(), start=1):
        if re.search(r"#.*\b(TODO|FIXME|XXX|HACK)\b(?!.*#\d)", line):
            yield module.complain("dated-doubts", number, "an open point needs the number of its issue")


RULES: tuple[Callable[[Module], Iterator[Complaint]], ...] = (
    short_file,
    short_function,
    opening,
    plain_names,
    complete_face,
    settled_surroundings,
    same_every_run,
    dated_doubts,
)


def _unsteady(name: str, call: ast.Call) -> str:
    """Why a call may give another result in another run; empty when it does not."""
    if name == "hash":
        return "differs from run to run; use zlib.crc32 or hashlib"
    if name in _CLOCKS:
        return "a clock has no place in what is built"
    library, _, function = name.rpartition(".")
    allowed = {"random": {"Random"}, "np.random": _SEEDED, "numpy.random": _SEEDED}.get(library)
    if allowed and function not in allowed:
        return "global random state"
    if function in ("default_rng", "Random") and not call.args and not call.keywords:
        return "no seed"
    return ""


def _dotted(node: ast.AST) -> str:
    """A name with dots as it is written; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (owner := _dotted(node.value)):
        return f"{owner}.{node.attr}"
    return ""


def _listed(tree: ast.Module) -> set[str] | None:
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets):
            return set(ast.literal_eval(node.value))
    return None
