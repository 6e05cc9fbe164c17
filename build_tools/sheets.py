"""Draws the whole stage and all sounds as small contact sheets into docs/sheets: `make sheets`, then look."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import cv2
import numpy as np

from tongpin.media.graphics import skia
from tongpin.sound.sheets import save_every_sheet
from tongpin.stage.actors import contact
from tongpin.stage.actors.action_sheet import action_sheet
from tongpin.stage.easel import pixels_of
from tongpin.stage.props import paint_prop
from tongpin.stage.props.sheet import sheet as prop_sheet
from tongpin.stage.sheets_sets import write_sheets

FOLDER = Path("docs", "sheets")
QUALITY = 82
WIDTH = 1400
DRAWN: Mapping[str, Callable[[], skia.Image]] = {
    "actors-cast": lambda: contact.cast(WIDTH),
    "actors-faces": lambda: contact.faces(WIDTH),
    "actors-feelings": lambda: contact.feelings(WIDTH),
    "actors-mouths": lambda: contact.mouths(WIDTH),
    "actors-views": lambda: contact.views(WIDTH),
    "actors-poses": lambda: contact.poses(WIDTH),
    "actors-hands": lambda: contact.hands(WIDTH),
    "actors-wardrobe": lambda: contact.wardrobe(WIDTH),
    "actors-actions": lambda: action_sheet(paint_prop),
    "props": prop_sheet,
}


def main(folder: Path = FOLDER) -> None:
    """Write every sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in DRAWN.items():
        _save(folder / f"{name}.jpg", draw())
    for path in (*write_sheets(folder), *save_every_sheet(folder)):
        _tell(path)


def _save(path: Path, image: skia.Image) -> None:
    pixels = np.ascontiguousarray(pixels_of(image)[..., :3])
    done, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    if not done:
        raise ValueError(f"{path.name} is empty")
    path.write_bytes(encoded.tobytes())
    _tell(path)


def _tell(path: Path) -> None:
    sys.stdout.write(f"{path}  {path.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
