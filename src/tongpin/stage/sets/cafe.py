"""The café: a window on a third, a counter with its espresso machine under a chalk menu, two tables."""

from __future__ import annotations

from tongpin.stage.pieces import cafeware, framing, furniture, lamps, plants, shelves, wallart, windows
from tongpin.stage.pieces.room import Room
from tongpin.stage.pieces.windows import Pane
from tongpin.stage.sets.rooms import set_room, table_group
from tongpin.stage.sets.stageset import StageSet

TITLES = ("今日咖啡", "手冲咖啡", "COFFEE", "慢时光")


def build(s: StageSet) -> None:
    """Build the café."""
    variant = s.one_of("variant", 4)
    set_room(
        s,
        Room(
            s.half_width,
            panels=0.95,
            pattern=("", "bricks", "", "stripes")[variant],
            ceiling="beams" if variant == 1 else "plain",
        ),
    )
    if s.turned == "reverse":
        _far_side(s)
    else:
        _bar(s)
    _tables(s)
    lamps_role = ("accent", "accent3", "accent2")[variant % 3]
    shape = "globe" if variant == 2 else "bell"
    s.put(lamps.pendant, 0.02, 1.0, y=2.30, role=lamps_role, shape=shape)
    s.put(lamps.pendant, 0.74, 1.5, y=2.46, role="accent3", shape=shape)
    if s.wide:
        s.put(lamps.pendant, -0.58, 1.2, y=2.30, role=lamps_role, shape=shape)
    s.put(lamps.string_lights, 0.0, 2.05, y=2.85)
    s.lamp("lamp", s.x(0.02, 1.0), 2.25, 1.0)
    s.fore(framing.leaves, corner="bl" if s.flip > 0 else "br", size=0.40)
    s.fore(framing.table)


def _bar(s: StageSet) -> None:
    wide, tall = s.wide, Pane(y=1.05, w=1.35, h=1.55, view="trees", columns=2)
    s.hang(windows.window, -0.40 if not wide else -0.52, tall)
    if not s.wants("tall_bookshelves", "cup_wall", "dim_neon", "bottles_wall"):
        s.hang(
            wallart.menu_board,
            0.46 if not wide else 0.50,
            y=1.66,
            w=0.92 if not wide else 1.2,
            title=TITLES[s.one_of("title", 4)],
        )
    s.hang_beside(-1, windows.window, 0.4, Pane(y=1.05, w=1.2, h=1.5, sill=False))
    if wide:
        s.hang(windows.window, -0.10, tall)
        s.hang(shelves.wall_shelf, 0.84, y=1.55, w=0.72, goods="cups")
        s.hang(shelves.wall_shelf, 0.84, y=2.0, w=0.72, goods="jars", turn=1)
        s.hang(wallart.poster, -0.84, y=1.55, motif="cup")
        s.put(plants.plant, -0.90, 1.75, h=1.25, kind="fan")
    if s.wants("tall_bookshelves"):
        return
    width = 1.30 if not wide else 2.3
    x, z = s.x(0.56, 1.85), 1.85
    s.put_sorted(s.brush.turn(x, z + 0.30)[1], furniture.counter, x, z, w=width, doors=3 if not wide else 5)
    s.put_at(cafeware.espresso_machine, x - s.flip * (width * 0.20 if not wide else width * 0.30), z + 0.05)
    s.put_at(cafeware.pastry_case, x + s.flip * width * 0.29, z + 0.04, w=0.5 if not wide else 0.85)
    s.surface("counter", x, z, y=0.96, w=width * 0.3, d=0.4)
    s.mark("behind_counter", x, z + 0.35, facing=-10)


def _far_side(s: StageSet) -> None:
    s.hang(windows.door, 0.52, glazed=True)
    s.hang(wallart.neon, -0.14, words="COFFEE", y=2.15)
    s.hang(wallart.poster, -0.30, y=1.35, motif="cup")
    s.hang(wallart.poster, 0.02, y=1.35, motif="leaf", role="accent3")
    s.put(shelves.bookcase, -0.84, 2.1, w=0.75, h=1.7)
    s.put(plants.plant, 0.90, 1.9, h=1.2, kind="fan")
    if s.wide:
        s.hang(windows.window, 0.20, Pane(y=1.05, w=1.4, h=1.5))
        s.hang(wallart.clock, -0.86, y=2.3)


def _tables(s: StageSet) -> None:
    first = s.x(-0.30, 1.0)
    table_group(s, "table", (first, 0.95), seats=((-0.42, 38.0), (0.42, -38.0)), round_=True)
    s.steam(first + 0.12, 0.87, 1.4)
    s.put_at(cafeware.mug, first + 0.12, 1.36)
    s.put_at(plants.potted_table, first + 0.32, 1.60)  # away from the hands of who sits on the left
    if s.wide:
        second = s.x(0.40, 1.0)
        table_group(s, "table_right", (second, 0.80), seats=((-0.42, 38.0), (0.42, -38.0)), round_=True)
        s.put_at(cafeware.mug, second - 0.15, 1.2, role="accent2")
    s.mark("stand_right", s.x(0.34, 0.0), 0.0, facing=-18)
    s.mark("stand_left", s.x(-0.34, -0.1), -0.1, facing=18)
    s.mark("stand", s.x(0.12, 0.1), 0.1)
