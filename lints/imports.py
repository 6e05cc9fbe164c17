"""Everything that the product imports is declared in pyproject.toml, so that a fresh machine has it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import packages_distributions

from lints.rules import Complaint

OWN = {"tongpin"}


def undeclared_imports(project: str, sources: Mapping[str, str]) -> Iterator[Complaint]:
    """Complaints about imports of packages that pyproject.toml's text does not name."""
    declared = {_normal(re.split(r"[<>=!~;\[ ]", line, maxsplit=1)[0]) for line in _dependencies(project)}
    homes = packages_distributions()
    for path, text in sources.items():
        for line, module in _foreign_modules(ast.parse(text)):
            if not declared & {_normal(name) for name in homes.get(module, [module])}:
                yield Complaint(path, line, "declared-imports", f"{module} is not among the dependencies in pyproject.toml")


def _foreign_modules(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module or ""]
        for name in {full.split(".")[0] for full in names} - OWN - sys.stdlib_module_names:
            yield getattr(node, "lineno", 1), name


def _dependencies(project: str) -> list[str]:
    dependencies: list[str] = tomllib.loads(project)["project"]["dependencies"]
    return dependencies


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
