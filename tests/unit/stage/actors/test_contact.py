"""Contact sheets: one picture with everybody on it."""

from __future__ import annotations

import numpy as np
import pytest

from tongpin.stage.actors import contact


@pytest.mark.parametrize("name", ["faces", "feelings", "mouths", "views", "poses", "hands"])
def test_every_cell_of_a_sheet_holds_somebody(name: str) -> None:
    columns = {"faces": 6, "feelings": 7, "mouths": 10, "views": 7, "poses": 9, "hands": 11}[name]
    image = np.asarray(getattr(contact, name)(width=columns * 40).toarray())[..., :3].astype(int)
    paper = image[0, 0]
    drawn = np.abs(image - paper).sum(axis=2) > 30
    for i in range(columns):
        assert drawn[:, i * 40 : (i + 1) * 40].mean() > 0.02
