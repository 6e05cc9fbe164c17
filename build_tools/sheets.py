"""Draws the whole stage and all sounds as small contact sheets into docs/sheets: `make sheets`, then look."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import cv2
import numpy as np

from tongpin.media.graphics import skia
from tongpin.sound.sheets import save_every_sheet
from tongpin.stage.actors import cast_sheet, contact
from tongpin.stage.actors.action_sheet import action_sheet
from tongpin.stage.easel import Easel, image_of, pixels_of
from tongpin.stage.looks import look_names
from tongpin.stage.props import paint_prop
from tongpin.stage.props.sheet import sheet as prop_sheet
from tongpin.stage.scene import Scene
from tongpin.stage.sheets_sets import write_sheets
from tongpin.stage.staging import Air, Beat, Framing, Part, ShotSize, Staging, Take, Thing

FOLDER = Path("docs", "sheets")
QUALITY = 72
WIDTH = 1400
CELL = (198, 352)
SECOND = 48_000
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
    "people-in-looks": lambda: people_in_looks(),
}


def people_in_looks() -> skia.Image:
    """Two shots with people and things in every look, drawn as the films draw them."""
    reader = Part(
        "reader", cast_sheet("writer", age="adult", sex="f", seed=3), beats=(Beat("drink", 0, 2 * SECOND, holds="latte"),)
    )
    walker = Part(
        "walker", cast_sheet("student", age="teen", sex="m", seed=5), beats=(Beat("umbrella", 0, 2 * SECOND, holds="umbrella"),)
    )
    cat = Thing("cat", art="svg:cat", size_m=0.4, pose="floor")
    shots: tuple[tuple[str, Air, ShotSize, Part, tuple[Thing, ...]], ...] = (
        ("cafe", Air("golden", season="autumn"), "medium", reader, (Thing("latte", art="own:latte", size_m=0.12),)),
        ("street", Air("night", "rain", "autumn", wet=True), "full", walker, (cat,)),
    )
    width, height = CELL
    surface = skia.Surface(width * len(look_names()), height * len(shots))
    for row, (place, air, size, part, things) in enumerate(shots):
        for column, name in enumerate(look_names()):
            framing = Framing(size, move="hold")
            staging = Staging(CELL, 30, 2 * SECOND, place, air=air, look=name, framing=framing, parts=(part,), things=things)
            easel = Easel(CELL)
            Scene(Take(staging, 0, staging.length)).draw(easel, 25)
            surface.getCanvas().drawImage(image_of(easel.pixels), column * width, row * height)
    return surface.makeImageSnapshot()


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
