"""Rules about every text file: nothing names a place on somebody's machine or the address of a package registry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lints.rules import Complaint

# Written in pieces so that the rules do not find themselves.
_PLACES = re.compile(r"(?<![\w.\-:/~>])/(?:work|root|tmp|home/\w+|Users/\w+)(?:/|\b(?=[\s\"'`)]))|[A-Z]:\\Users\\")
_REGISTRIES = re.compile(r"https?://[^\s\"'<>)]*(?:registry|pypi|npmjs|npmmirror|artifactory|jfrog|/simple\b)", re.IGNORECASE)
_RESOLVED = re.compile(r'^\s*"resolved"\s*:')
_INDEX = re.compile(r"^\s*(?:-i|--(?:extra-)?index-url|--find-links|-f)\s", re.MULTILINE)
_OPEN = ("lints/", "tests/unit/lints/")  # the rules and their tests show what is forbidden


def check_text(path: str, text: str) -> Iterator[Complaint]:
    """All complaints about one text file."""
    if path.startswith(_OPEN):
        return
    for number, line in enumerate(text.splitlines(), start=1):
        if _PLACES.search(line):
            yield Complaint(path, number, "no-places", "names a place on somebody's machine")
        if _REGISTRIES.search(line) or (path.endswith("package-lock.json") and _RESOLVED.search(line)):
            yield Complaint(path, number, "no-registries", "names a package registry; every user has their own")
    if path.startswith("requirements/") and _INDEX.search(text):
        yield Complaint(path, 1, "no-registries", "names a package index; every user has their own")
