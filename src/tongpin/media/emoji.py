"""Emoji as pictures in colour, from the art that comes with the package."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from typing import Any

from tongpin.errors import EnvironmentFailure
from tongpin.media.graphics import skia

_JOINER = "\u200d"
_NAMED_SHAPE = re.compile(r'<(?:path|rect|circle|ellipse) id="([^"]+)"[^>]*/>')
_USE = re.compile(r'<use (?:xlink:)?href="#([^"]+)"/>')
_STYLES = str.maketrans("", "", "\ufe0e\ufe0f")
_SKINS = str.maketrans("", "", "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")


def emoji_names(cluster: str) -> tuple[str, ...]:
    """The icons that show an emoji: one; several for a joined one that has no icon of its own; none where it cannot be shown."""
    whole = _icon(cluster)
    if whole or _JOINER not in cluster:
        return (whole,) if whole else ()
    return tuple(icon for part in cluster.split(_JOINER) if (icon := _icon(part)))


@lru_cache(maxsize=64)
def emoji_image(name: str, size: int) -> skia.Image:
    """An icon as a square image of so many pixels."""
    # Drawn larger and made smaller: the soft parts of the art are bitmaps inside Skia, with hard edges at their own size.
    fine = 2 * size
    head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 32 32"'
    text = f'{head} width="{fine}" height="{fine}">{inlined(_icons()[name])}</svg>'
    drawing = skia.SVGDOM.MakeFromStream(skia.MemoryStream(text.encode(), True))
    drawing.setContainerSize(skia.Size(fine, fine))
    large = skia.Surface(fine, fine)
    drawing.render(large.getCanvas())
    surface = skia.Surface(size, size)
    whole = skia.Rect.MakeWH(size, size)
    surface.getCanvas().drawImageRect(large.makeImageSnapshot(), whole, skia.SamplingOptions(skia.CubicResampler.Mitchell()))
    return surface.makeImageSnapshot()


def inlined(body: str) -> str:
    """Put shapes in the place where they are used: Skia does not follow references inside clip paths, and would show nothing."""
    shapes = {shape[1]: shape[0].replace(f' id="{shape[1]}"', "") for shape in _NAMED_SHAPE.finditer(body)}
    return _USE.sub(lambda use: shapes.get(use[1], use[0]), body)


def _icon(emoji: str) -> str | None:
    plain = emoji.translate(_STYLES)
    return _by_emoji().get(plain) or _by_emoji().get(plain.translate(_SKINS))


@lru_cache(maxsize=1)
def _by_emoji() -> Mapping[str, str]:
    names = _read("names.json.gz")
    return {str(entry["emoji"]).translate(_STYLES): name for name, entry in sorted(names.items()) if entry.get("emoji")}


@lru_cache(maxsize=1)
def _icons() -> Mapping[str, str]:
    return _read("icons.json.gz")


def _read(name: str) -> Mapping[str, Any]:
    file = resources.files("tongpin").joinpath("assets", "art", name)
    try:
        with file.open("rb") as packed:
            content: Mapping[str, Any] = json.loads(gzip.decompress(packed.read()))
    except (OSError, EOFError, ValueError) as reason:
        raise EnvironmentFailure(
            f"缺少图形文件 {name}，或者它已损坏",
            f"the art file {name} is missing or damaged",
            hint_zh="请运行 make setup 重新取得图形。",
            hint_en="Run make setup to fetch the art again.",
        ) from reason
    return content
