"""The seaside: a lighthouse on its rock, breaking waves, a striped umbrella, a palm."""

from __future__ import annotations

from tongpin.stage.pieces import framing, lamps, land, shoreware, sky, trees
from tongpin.stage.sets.stageset import StageSet


def build(s: StageSet) -> None:
    """Build the beach."""
    s.shell(sky.sky, sun=(0.06 * s.brush.side, 0.27), clouds=6, bottom=s.lens.horizon)
    s.shell(land.hills, count=1, y=0.04, tall=0.26, roles=("bush",), trees=False)
    s.shell(land.water, near=4.6, far=400.0, glint=0.06 * s.brush.side)
    if not s.palette.climate.night:
        s.shell(shoreware.gulls)
    s.shell(shoreware.surf)
    s.shell(shoreware.beach)
    s.put(shoreware.lighthouse, 0.06 if s.one_of("tower", 2) else -0.24, 46.0)
    s.put(shoreware.boat, -0.50 if s.one_of("tower", 2) else 0.24, 40.0, h=3.6)
    s.put(shoreware.boat, 0.44, 66.0, h=3.2, role="accent3")
    s.put(shoreware.umbrella, 0.62, 1.9)
    s.put(shoreware.deck_chair, 0.40, 1.5)
    s.put(trees.tree, -0.86, 2.8, h=3.0, w=2.2, kind="palm")
    s.put(shoreware.starfish, -0.50, 0.7)
    s.lay(land.rug, 0.74, 0.70, w=0.85, d=0.75, role="accent3", plain=True)
    s.put(lamps.lantern, 0.86, 1.1)
    if s.wide:
        s.put(trees.tree, 0.93, 3.4, h=2.7, w=2.0, kind="palm")
        s.put(shoreware.deck_chair, 0.78, 1.5, role="accent")
        s.put(land.fence, -0.62, 3.2, w=2.2)
    chair = s.x(0.40, 1.5)
    s.mark("deck_chair", chair, 1.62, kind="seat", facing=-14, seat_m=0.36)
    s.mark("stand", s.x(-0.10, 0.0), 0.0, facing=8)
    s.mark("stand_left", s.x(-0.40, 0.2), 0.2, facing=22)
    s.mark("stand_right", s.x(0.32, -0.2), -0.2, facing=-20)
    s.mark("shore", s.x(-0.15, 3.0), 3.0, facing=10)
    s.surface("sand", s.x(0.1, 0.5), 0.5, y=0.0, w=1.2, d=0.5)
    s.fore(framing.leaves, corner="tl" if s.flip > 0 else "tr", size=0.50, role="plant2")
