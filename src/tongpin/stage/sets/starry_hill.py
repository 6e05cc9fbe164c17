"""The starry hill: a meadow under a large sky, a lone pine and tree, telescope, picnic cloth and lantern."""

from __future__ import annotations

import math

from tongpin.stage.canvas import Brush
from tongpin.stage.pieces import fairground, framing, lamps, land, parkware, sky, street, trees
from tongpin.stage.sets.stageset import StageSet

RIDGE_Z = 2.2


def build(s: StageSet) -> None:
    """Build the hill."""
    s.shell(sky.sky, sun=(0.30 * s.brush.side, 0.15), clouds=3, bottom=s.lens.horizon + s.lens.px_per_metre * 0.1)
    s.shell(land.mountains, y=1.1, count=5)
    s.shell(land.hills, count=3, y=0.42, tall=0.8, roles=("bush", "grass2", "bush2"), step=0.20)
    if s.asked("dunes"):
        s.shell(fairground.dune)
    elif s.asked("skyline"):
        s.shell(street.skyline, z=30.0, tall=8.0)
        s.shell(roof_deck)
    else:
        s.shell(crest)
    if not s.wants("dunes", "skyline", "planets"):
        s.shell(land.tufts, count=120, near=-1.4, far=1.7)
    if not s.wants("dunes", "planets", "skyline"):
        _grove(s)
    if not s.wants("tent", "yurt", "dunes", "sheep"):
        s.put(parkware.telescope, -0.50, 1.0, h=1.2)
    s.lay(land.rug, 0.10, -0.05, w=1.35, d=0.75, role="accent", trim="cloth2", plain=True)
    s.put(parkware.picnic, 0.46, 0.45)
    s.put(lamps.lantern, 0.30, 0.30)
    s.put(parkware.rock, -0.12, 1.5, w=0.45, h=0.22)
    s.lamp("lantern", s.x(0.30, 0.30), 0.2, 0.30)
    if s.wide:
        s.put(trees.tree, 0.95, 3.2, h=2.4, w=1.2, kind="pine")
        s.put(parkware.rock, 0.50, 1.8, w=0.6, h=0.3)
        s.put(trees.bush, -0.36, 1.9, w=0.9, h=0.35)
    s.fore(framing.leaves, corner="bl" if s.flip > 0 else "br", size=0.38, role="grass2")
    s.fore(framing.leaves, corner="tl" if s.flip > 0 else "tr", size=0.34)
    s.mark("cloth", s.x(-0.02, 0.25), 0.25, kind="seat", facing=10, seat_m=0.04)
    s.mark("cloth2", s.x(0.24, 0.30), 0.30, kind="seat", facing=-12, seat_m=0.04)
    s.mark("lie", s.x(0.08, 0.3), 0.3, kind="lie", facing=90, seat_m=0.02)
    s.mark("stand", s.x(-0.10, 0.0), 0.0, facing=8)
    s.mark("telescope", s.x(-0.36, 0.9), 0.85, facing=-24)
    s.mark("stand_right", s.x(0.40, 0.0), 0.0, facing=-20)
    s.surface("cloth", s.x(0.12, 0.1), 0.1, y=0.01, w=1.0, d=0.5)


def _grove(s: StageSet) -> None:
    """Pines to one side and a stand of its own to the other: tall pines, a wind-bent tree or a slim one."""
    stand = s.seed % 3
    if stand == 0:
        for fraction, z, h, w in ((0.98, 3.4, 2.7, 1.25), (0.64, 3.0, 2.9, 1.3), (0.84, 2.3, 3.6, 1.6)):
            s.put(trees.tree, fraction, z, h=h, w=w, kind="pine")
    else:
        s.put(trees.tree, 0.72, 2.3, h=3.1, w=2.3 if stand == 1 else 1.5, kind="spread" if stand == 1 else "tall")
        s.lay(trees.dapple, 0.5, 1.0, w=1.1)
    s.put(trees.tree, -0.94, 3.2, h=2.6, w=1.3, kind="pine")
    s.put(trees.tree, -0.72, 3.6, h=1.8, w=0.95, kind="pine")
    if not s.wants("tent", "yurt"):
        s.put(land.fence, -0.78, 2.0, w=1.1)


def crest(b: Brush) -> None:
    """The round brow of the hill that everything stands on."""
    w, h = b.lens.size
    points = [(u * w / 40, b.at(0, 0.16 * math.sin(u / 40 * 3.1 + 0.1) - 0.05, RIDGE_Z)[1]) for u in range(41)]
    b.poly([*points, (w, h), (0, h)], b.tone("grass", 0.02), to=b.tone("grass2", -0.22))
    band = [(x, b.at(0, 0.08 * math.sin(i / 40 * 4.2 + 1.4), 0.9)[1]) for i, (x, _) in enumerate(points)]
    b.poly([*band, (w, h), (0, h)], b.tone("grass2", 0.0), to=b.tone("grass2", -0.24), alpha=0.55, line=False)


def roof_deck(b: Brush) -> None:
    """A flat roof in slabs, where a city lies behind the railing."""
    w, h = b.lens.size
    y = b.at(0, 0, 2.9)[1]
    b.rect((0, y, w, h - y), b.tone("stone", -0.02), to=b.tone("stone", -0.22), line=False)
    for i in range(9):
        z = -3.0 + i * 0.7
        b.face([(-9, 0, z), (9, 0, z), (9, 0, z + 0.03), (-9, 0, z + 0.03)], b.tone("stone2", -0.12), alpha=0.6, line=False)
    for i in range(-12, 13):
        b.face(
            [(i * 0.7, 0, -3.4), (i * 0.7, 0, 2.9), (i * 0.7 + 0.03, 0, 2.9), (i * 0.7 + 0.03, 0, -3.4)],
            b.tone("stone2", -0.12),
            alpha=0.5,
            line=False,
        )
