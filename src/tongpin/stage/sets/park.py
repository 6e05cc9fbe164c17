"""The park: a winding path to a red pavilion by the water, a bench under a spreading tree."""

from __future__ import annotations

from tongpin.stage.pieces import framing, furniture, lamps, land, parkware, sky, trees
from tongpin.stage.sets.stageset import StageSet


def build(s: StageSet) -> None:
    """Build the park."""
    s.shell(sky.sky, sun=(0.26 * s.brush.side, 0.13), clouds=5)
    s.shell(land.hills, count=3, y=0.55, tall=0.9)
    s.shell(land.meadow)
    if not s.wants("track", "goal", "rows_of_crops", "farmhouse", "school_building", "tall_trees", "pines"):
        s.shell(land.water, near=7.0 if not s.wants("water") else 4.6, far=13.0, glint=0.2 * s.brush.side)
    field = s.wants("track", "goal", "rows_of_crops")
    if not field:
        s.shell(land.winding_path, far=6.6, way=s.flip)
    s.shell(land.tufts, keep_off=lambda z: land.path_reach(z, s.flip))
    _far_bank(s, bare=field or s.wants("farmhouse", "school_building", "tall_trees", "ferris_wheel", "pines", "fountain"))
    kind = ("spread", "round", "spread")[s.one_of("tree", 3)]
    s.put(trees.tree, 0.74, 2.6, h=3.9, w=2.7, kind=kind)
    s.lay(trees.dapple, 0.45, 1.2, w=1.5)
    s.put(trees.bush, -0.86, 3.0, w=1.2, h=0.55, flowers=True)
    s.put(trees.bush, 0.34, 4.2, w=1.1, h=0.42)
    bench_x = s.x(-0.42, 1.7)
    seated = not (field or s.wants("tall_trees", "pines", "farmhouse", "incense_burner"))
    if seated:
        s.put_at(furniture.bench, bench_x, 1.7, w=1.30)
    s.put(lamps.street_lamp, -0.88, 2.3, h=2.35)
    s.put(parkware.rock, 0.50, 2.2, w=0.5, h=0.3)
    s.lamp("lamp", s.x(-0.88, 2.3), 2.3, 2.3)
    if s.wide:
        s.put(trees.tree, -0.80, 5.4, h=3.4, w=2.2, kind="willow")
        s.put(trees.bush, 0.95, 1.6, w=1.2, h=0.5, flowers=True)
        s.put(parkware.rock, -0.62, 1.0, w=0.45, h=0.25)
    _marks(s, bench_x if seated else None)
    s.fore(framing.leaves, corner="tl" if s.flip > 0 else "tr", size=0.34)
    s.fore(framing.leaves, corner="br" if s.flip > 0 else "bl", size=0.36, role="grass2")


def _far_bank(s: StageSet, *, bare: bool) -> None:
    """Trees beyond the water and the pavilion; `bare` leaves room for what the dressing puts there."""
    landmark = s.one_of("landmark", 2)
    s.put(trees.tree, -0.95, 14.5, h=3.4, w=2.6, kind="round")
    s.put(trees.tree, 0.62, 14.0, h=3.6, w=1.9, kind="tall")
    s.put(trees.tree, 1.0, 13.5, h=3.2, w=2.6, kind="round")
    for i in range(7):
        s.put(trees.bush, -1.05 + i * 0.34, 13.2 - (i % 3) * 0.2, w=2.0, h=0.5)
    if bare:
        return
    if landmark == 0:
        s.put(parkware.pavilion, -0.34, 12.4, w=2.7)
    else:
        s.put(parkware.pavilion, 0.20, 12.6, w=2.4)
        s.put(parkware.stone_bridge, -0.55, 9.0, w=2.8)
    s.put(trees.tree, -0.98, 6.2, h=3.2, w=2.0, kind="willow")
    for x in (-0.75, 0.05, 0.9):
        s.put(parkware.reeds, x, 6.8, h=0.6)


def _marks(s: StageSet, bench_x: float | None) -> None:
    if bench_x is not None:
        s.mark("bench", bench_x - 0.28 * s.flip, 1.82, kind="seat", facing=14, seat_m=0.46)
        s.mark("bench2", bench_x + 0.30 * s.flip, 1.82, kind="seat", facing=-14, seat_m=0.46)
        s.surface("bench", bench_x, 1.72, y=0.46, w=1.2, d=0.35)
    s.mark("stand", s.x(0.12, 0.2), 0.2, facing=-6)
    s.mark("stand_left", s.x(-0.36, 0.0), 0.0, facing=20)
    s.mark("stand_right", s.x(0.40, 0.1), 0.1, facing=-22)
    s.surface("ground", s.x(0.3, 0.4), 0.4, y=0.0, w=1.0, d=0.6)
