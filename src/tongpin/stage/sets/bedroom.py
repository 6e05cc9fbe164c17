"""The bedroom: a made bed under pictures, a curtained window, a crescent lamp."""

from __future__ import annotations

from tongpin.stage.pieces import fixtures, framing, furniture, homeware, lamps, land, plants, shelves, wallart, windows
from tongpin.stage.pieces.room import Room
from tongpin.stage.pieces.windows import Pane
from tongpin.stage.sets.rooms import set_room
from tongpin.stage.sets.stageset import StageSet


def build(s: StageSet) -> None:
    """Build the bedroom."""
    set_room(s, Room(s.half_width, pattern=("stripes", "dots", "")[s.one_of("paper", 3)]))
    if s.wants("basin"):
        _bathroom(s)
    elif s.turned == "reverse":
        _wardrobe_wall(s)
    else:
        _bed_wall(s)
    s.lay(land.rug, 0.18, -0.45, w=1.5, d=0.9, role="accent", round_=s.one_of("rug", 2) == 0)
    s.fore(framing.curtain, side=1 if s.flip > 0 else -1, role="cloth", width=0.11)
    s.fore(framing.leaves, corner="bl" if s.flip > 0 else "br", size=0.34)
    s.mark("stand", s.x(0.28, 0.0), 0.0, facing=-12)
    s.mark("stand_left", s.x(-0.36, 0.1), 0.1, facing=18)


def _bed_wall(s: StageSet) -> None:
    s.hang(windows.window, 0.47, Pane(y=1.05, w=1.05, h=1.35, view="town", curtain="accent"))
    if not s.wants("couplet"):
        s.hang(wallart.poster, -0.56 if not s.wide else -0.46, y=1.65, w=0.40, h=0.50, motif="sun")
        s.hang(wallart.poster, -0.26 if not s.wide else -0.30, y=1.78, w=0.26, h=0.32, role="accent3", motif="leaf")
    s.put(lamps.string_lights, 0.0, 2.25, y=2.70, sag=0.16, reach=0.9)
    s.put(homeware.moon_lamp, -0.08 if not s.wide else 0.06, 1.6, y=2.16)
    s.lamp("moon_lamp", s.x(-0.08 if not s.wide else 0.06, 1.6), 2.22, 1.6)
    bed = s.x(-0.24 if not s.wide else -0.36, 0.95)
    s.put_sorted(s.brush.turn(bed, 1.95)[1], furniture.bed, bed, 0.95, head=-int(s.flip))
    s.mark("bed", bed, 1.30, kind="lie", facing=90, seat_m=0.54)
    s.cover("bed", furniture.quilt, bed - 0.20 * s.flip, 1.0, length=1.2, foot=0.27, head=-int(s.flip))
    s.mark("bed_edge", bed + 0.30 * s.flip, 0.90, kind="seat", facing=12, seat_m=0.50)
    s.surface("bed", bed + 0.3 * s.flip, 1.05, y=0.53, w=0.9, d=0.5)
    stand = s.x(0.56, 1.85)
    s.put_sorted(s.brush.turn(stand, 2.15)[1], furniture.low_table, stand, 1.85, w=0.46, h=0.52, d=0.40)
    s.put_at(lamps.bedside_lamp, stand, 2.02)
    s.surface("bedside", stand, 1.9, y=0.52, w=0.2, d=0.2)
    s.put(plants.plant, 0.84, 1.6, h=0.95, kind="fan")
    if s.wide:
        s.put(homeware.guitar, 0.10, 2.15)
        s.put(shelves.bookcase, -0.86, 2.1, w=0.9, h=1.8)
        s.hang(wallart.poster, 0.86, y=1.5, w=0.5, h=0.65, motif="shapes")


def _wardrobe_wall(s: StageSet) -> None:
    s.put(homeware.wardrobe, 0.52, 1.88, w=1.0)
    s.hang(wallart.mirror, 0.02, y=0.55, w=0.55, h=1.45)
    s.hang(windows.door, -0.62, role="wood", glazed=False)
    s.put(lamps.string_lights, 0.0, 2.25, y=2.70, sag=0.16, reach=0.9)
    s.put(plants.plant, 0.06, 2.05, h=0.9, kind="fan")
    if s.wide:
        s.put(shelves.bookcase, 0.92, 2.1, w=0.7, h=0.9, rows=2, goods="toys")
    s.put(furniture.armchair, -0.30, 1.2)
    chair = s.x(-0.30, 1.2)
    s.mark("seat", chair, 1.3, kind="seat", facing=16, seat_m=0.45)


def _bathroom(s: StageSet) -> None:
    """Tiled walls, a basin under a mirror, a plant, a mat."""
    s.asked("basin", "tiles", "mirror")
    s.hang(homeware.splash_tiles, 0.0, y=0.1, w=4.2 if not s.wide else 7.0, h=1.6, role="accent3")
    s.hang(windows.window, -0.52, Pane(y=1.45, w=0.8, h=0.85, view="town"))
    s.hang(wallart.mirror, 0.28, y=1.15, w=0.85, h=1.05)
    s.put(fixtures.basin, 0.28, 1.85)
    s.put(plants.plant, -0.86, 1.9, h=1.0, kind="fan")
    s.put(lamps.pendant, 0.28, 1.9, y=2.55, role="paper", r=0.16, shape="globe")
    s.surface("basin", s.x(0.28, 1.9), 1.88, y=0.86, w=0.7, d=0.3)
    s.mark("basin", s.x(0.06, 1.5), 1.5, facing=30, surface="basin")
