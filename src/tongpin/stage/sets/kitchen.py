"""The kitchen: fitted counter with stove and hood, pans on a rail, fridge, a table with a cloth in front."""

from __future__ import annotations

from tongpin.stage.pieces import framing, furniture, homeware, lamps, land, plants, shelves, wallart, windows
from tongpin.stage.pieces.room import Room
from tongpin.stage.pieces.windows import Pane
from tongpin.stage.sets.rooms import set_room, table_group
from tongpin.stage.sets.stageset import StageSet


def build(s: StageSet) -> None:
    """Build the kitchen."""
    set_room(s, Room(s.half_width, floor="tiles"))
    if s.turned == "reverse":
        _dining_wall(s)
    else:
        _cooking_wall(s)
    _table(s)
    s.put(lamps.pendant, -0.34, 0.9, y=2.22, role="accent")
    if s.wide:
        s.put(lamps.pendant, 0.30, 1.0, y=2.30, role="accent")
    s.lamp("lamp", s.x(-0.34, 0.9), 2.2, 0.9)
    s.fore(framing.table, role="wood", h=0.05)
    s.fore(framing.leaves, corner="br" if s.flip > 0 else "bl", size=0.30)
    s.mark("stand", s.x(0.26, 0.0), 0.0, facing=-10)
    s.mark("stove", s.x(0.34, 1.2), 1.2, facing=20, surface="counter")
    s.mark("stand_right", s.x(0.66, 0.3), 0.3, facing=-24)


def _cooking_wall(s: StageSet) -> None:
    wide = s.wide
    s.hang(homeware.splash_tiles, 0.22, w=2.6 if not wide else 4.4)
    s.hang(windows.window, -0.26 if wide else -0.17, Pane(y=1.17, w=0.95 if wide else 0.84, h=1.12, view="town"))
    if not s.wants("couplet"):
        s.hang(homeware.wall_cupboard, 0.88 if not wide else 0.84, y=1.62, w=0.6 if not wide else 1.0)
    s.put(homeware.fridge, -0.76 if wide else -0.82, 1.85)
    x, width = s.x(0.26, 1.75), 2.1 if not wide else 4.3
    s.put_sorted(s.brush.turn(x, 2.28)[1], furniture.counter, x, 1.75, w=width, role="cab", doors=4 if not wide else 8)
    stove = s.x(0.54, 1.73)
    s.put_sorted(s.brush.turn(stove, 2.25)[1] - 0.02, homeware.stove, stove, 1.73)
    s.put_sorted(s.brush.turn(stove, 2.3)[1], homeware.hood, stove, 1.95)
    s.put_at(homeware.cookpot, stove - 0.12, 1.93)
    s.put_at(homeware.kettle, stove + 0.18, 1.90, y=0.96)
    s.put(homeware.sink, -0.16, 1.77)
    s.put_at(plants.herbs, s.x(-0.06, 2.05), 2.1)
    s.hang(homeware.pans, 0.25, y=2.30, count=2 if not wide else 5)
    s.steam(stove - 0.12, 1.20, 1.9, height=0.6)
    s.surface("counter", s.x(0.26, 1.78), 1.78, y=0.96, w=0.6, d=0.35)
    if wide:
        s.hang(shelves.wall_shelf, 0.62, y=1.55, w=0.8, goods="jars")
        s.hang(wallart.clock, -0.50, y=2.35)


def _dining_wall(s: StageSet) -> None:
    s.put(shelves.bookcase, -0.66, 2.05, w=0.9, h=1.8, goods="jars")
    s.hang(windows.door, 0.60, role="trim")
    s.hang(wallart.poster, 0.02, y=1.55, w=0.5, h=0.6, motif="cup")
    s.hang(shelves.wall_shelf, 0.05, y=1.15, w=0.8, goods="cups")
    s.put(plants.plant, 0.92, 1.9, h=1.1, kind="bushy")


def _table(s: StageSet) -> None:
    x, z = s.x(-0.46, 0.35), 0.35
    table_group(s, "table", (x, z), seats=((-0.24, 14.0), (0.28, -14.0)), w=1.05, d=0.55, h=0.76)
    s.put_at(homeware.fruit_bowl, x - 0.22, z + 0.30)
    s.put_at(shelves.board_with_bread, x + 0.22, z + 0.26)
    if s.wide:
        s.lay(land.rug, -0.30, -0.1, w=2.2, d=0.9, role="accent", trim="cloth2")
