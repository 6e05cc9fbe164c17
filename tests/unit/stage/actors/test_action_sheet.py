"""The contact sheet of acting shows every action."""

from __future__ import annotations

import numpy as np

from tongpin.stage.actors.action_sheet import action_sheet
from tongpin.stage.actors.actions import action_names


def test_every_cell_has_somebody_in_it() -> None:
    width, height, columns = 44, 64, 12
    names = action_names()
    image = action_sheet(lambda *_: None, cell=(width, height), columns=columns).toarray()[..., :3].astype(int)
    ground = image[0, 0]
    for i in range(len(names)):
        top, left = i // columns * height, i % columns * width
        cell = image[top : top + height - 14, left : left + width]
        assert (np.abs(cell - ground).sum(2) > 60).mean() > 0.03, names[i]
