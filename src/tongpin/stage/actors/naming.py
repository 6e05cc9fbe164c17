"""Looking a name up in a table of the wardrobe, with a helpful refusal where it is not there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from tongpin.errors import InputError

Row = TypeVar("Row")


def named(table: Mapping[str, Row], name: str, *, zh: str, en: str) -> Row:
    """Return the row of a name; `zh` and `en` say what kind of thing the name should have named."""
    if name in table:
        return table[name]
    raise InputError(
        f"没有名为“{name}”的{zh}",
        f"there is no {en} named {name!r}",
        hint_zh=f"可选：{'、'.join(sorted(table))}",
        hint_en=f"Choose one of: {', '.join(sorted(table))}",
    )
