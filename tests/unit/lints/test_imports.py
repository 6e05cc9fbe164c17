"""What the product imports must be among its dependencies."""

from __future__ import annotations

import pytest

from lints.imports import undeclared_imports

PROJECT = '[project]\ndependencies = ["numpy>=2", "PyYAML>=6", "skia-python"]\n'


@pytest.mark.parametrize("text", ["import numpy.typing as np", "import yaml, os", "from skia import A", "import tongpin.app"])
def test_declared_and_own_modules_are_fine(text: str) -> None:
    assert list(undeclared_imports(PROJECT, {"a.py": text})) == []


@pytest.mark.parametrize("text", ["import scipy", "def f():\n    from pytest import raises", "import numpy, nowhere_to_be_found"])
def test_an_undeclared_module_is_found(text: str) -> None:
    assert [complaint.rule for complaint in undeclared_imports(PROJECT, {"a.py": text})] == ["declared-imports"]
