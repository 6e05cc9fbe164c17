"""Contact sheets show every set, mood, look and angle."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tongpin.stage import sheets_sets
from tongpin.stage.looks import look_names
from tongpin.stage.sets import names


def test_the_sheets_show_everything() -> None:
    assert {(c.place, c.air) for c in sheets_sets.mood_cells()} == {(p, a) for p in names() for a in sheets_sets.MOODS.values()}
    assert {cell.look for cell in sheets_sets.look_cells()} == set(look_names())
    assert len(sheets_sets.angle_cells()) == len(names()) * len(sheets_sets.ANGLES)


def test_a_sheet_has_room_for_its_cells_and_words() -> None:
    cells = [replace(cell, size=(36, 64)) for cell in sheets_sets.variant_cells()[:3]]
    image = sheets_sets.draw_sheet(cells, 2)
    assert (image.width(), image.height()) == (2 * 42 + 6, 2 * (64 + 18 + 6) + 6)


def test_sheets_are_written_as_small_pictures(tmp_path: Path) -> None:
    cells = [replace(sheets_sets.mood_cells()[0], size=(36, 64))]
    path = tmp_path / "sheet.jpg"
    path.write_bytes(sheets_sets._jpeg(sheets_sets.draw_sheet(cells, 1)))
    assert path.read_bytes()[:2] == b"\xff\xd8"
