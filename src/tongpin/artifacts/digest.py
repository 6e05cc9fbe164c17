"""Names for artifacts: the digest of a recipe, its version and its declared inputs, and of nothing else."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping


def digest_of(recipe: str, version: int | str, inputs: object) -> str:
    """The name of what a recipe makes from inputs; equal inputs give equal names on every machine."""
    text = canonical_json({"recipe": recipe, "version": version, "inputs": inputs})
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def canonical_json(value: object) -> str:
    """JSON with one spelling for each value: sorted keys, no spaces, whole floats as integers."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _plain(value: object) -> object:
    """The value in JSON's own types; anything else is refused, since its spelling could change from run to run."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        # 1 and 1.0 are equal to every recipe, so they must not build twice.
        return int(value) if math.isfinite(value) and value.is_integer() else value
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
        return {key: _plain(part) for key, part in value.items()}
    raise TypeError(f"an artifact's inputs are JSON values with text as keys, not {type(value).__name__}")
