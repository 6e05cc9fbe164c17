"""Places on machines and registries' addresses are found, other paths and addresses are not."""

from __future__ import annotations

import pytest

from lints.texts import check_text


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("docs/a.md", "see /work/main/x"),
        ("src/a.py", 'Path("/tmp")'),
        ("src/a.py", 'Path("/root/.cache")'),
        ("README.md", "cd /home/ann/films"),
        ("README.md", r"C:\Users\ann"),
        ("README.md", "pip install -i https://pypi.example.org/simple x"),
        ("package-lock.json", '      "resolved": "x",'),
        ("package.json", "https://registry.example.org/a.tgz"),
        ("requirements/run.txt", "--index-url something"),
    ],
)
def test_forbidden_places_are_found(path: str, text: str) -> None:
    assert list(check_text(path, text))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("docs/a.md", "https://example.org/work/tmp and ./work/main and src/tmp/x"),
        ("src/a.py", 'Path("/sys/fs/cgroup/cpu.max")'),
        ("README.md", "out/demo/film.mp4, ~/films/store"),
        ("requirements/run.txt", "numpy==2.4.6 \\\n    --hash=sha256:00\n"),
    ],
)
def test_other_places_are_left_alone(path: str, text: str) -> None:
    assert not list(check_text(path, text))
