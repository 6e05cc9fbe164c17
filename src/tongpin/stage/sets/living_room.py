"""The living room: sofa on a rug under a wall of pictures, a low table, a floor lamp; one variant has a hearth, one a piano."""

from __future__ import annotations

from tongpin.stage.pieces import (
    cafeware,
    fixtures,
    framing,
    furniture,
    homeware,
    lamps,
    land,
    plants,
    shelves,
    shoreware,
    sky,
    street,
    wallart,
    windows,
)
from tongpin.stage.pieces.room import Room
from tongpin.stage.pieces.windows import Pane
from tongpin.stage.sets.rooms import set_room
from tongpin.stage.sets.stageset import StageSet


def build(s: StageSet) -> None:
    """Build the living room, or the balcony before it."""
    if s.wants("railing", "sky"):
        _balcony(s)
        return
    set_room(s, Room(s.half_width, floor=("planks", "parquet", "planks")[s.one_of("floor", 3)], panels=0.0))
    s.lay(land.rug, 0.05, -0.05, w=2.1, d=1.25, role="accent3")
    if s.wants("rows_of_seats", "big_screen"):
        _screening(s)
    elif s.turned == "reverse":
        _far_wall(s)
    else:
        _sofa_wall(s)
    table = s.x(0.10, 0.42)
    s.put_sorted(s.brush.turn(table, 0.86)[1], furniture.low_table, table, 0.42, w=0.95, d=0.48)
    s.put_at(cafeware.mug, table - 0.22, 0.62, y=0.40, h=0.10)
    s.surface("table", table, 0.48, y=0.40, w=0.8, d=0.34)
    s.put(lamps.pendant, -0.12, 1.3, y=2.5, role="accent2", r=0.26)
    s.lamp("lamp", s.x(-0.12, 1.3), 2.45, 1.3)
    s.fore(framing.curtain, side=-1 if s.flip > 0 else 1, role="cloth2", width=0.09)
    s.fore(framing.leaves, corner="br" if s.flip > 0 else "bl", size=0.38)
    s.mark("stand", s.x(-0.34, 0.0), 0.0, facing=14)
    s.mark("stand_right", s.x(0.44, -0.1), -0.1, facing=-20)


def _sofa_wall(s: StageSet) -> None:
    s.hang(windows.window, -0.40 if not s.wide else -0.30, Pane(y=1.0, w=1.30, h=1.5, view="trees", curtain="cloth2"))
    for dx, y, w, h, motif, role in (
        (0.0, 1.60, 0.52, 0.42, "shapes", "accent"),
        (0.27, 1.78, 0.24, 0.30, "leaf", "accent3"),
        (0.27, 1.50, 0.26, 0.22, "peaks", "accent2"),
    ):
        if s.wants("couplet"):  # which takes the pictures' place
            break
        s.hang(
            wallart.poster,
            (0.34 if not s.wide else 0.26) + dx * (1.0 if not s.wide else 0.55),
            y=y,
            w=w,
            h=h,
            motif=motif,
            role=role,
        )
    sofa = s.x(0.16, 1.25)
    s.put_at(furniture.sofa, sofa, 1.25, w=1.8 if not s.wide else 2.2)
    for name, offset, facing in (("sofa_left", -0.42, 14.0), ("sofa_right", 0.42, -14.0), ("sofa", 0.0, 0.0)):
        s.mark(name, sofa + offset * s.flip, 1.42, kind="seat", facing=facing, seat_m=0.46, surface="table")
    s.mark("sofa_lie", sofa, 1.42, kind="lie", facing=90, seat_m=0.46)
    s.cover(
        "sofa_lie", furniture.quilt, sofa - 0.16 * s.flip, 1.1, length=0.92, top=0.80, foot=0.42, role="cloth2", head=-int(s.flip)
    )
    s.surface("sofa", sofa, 1.35, y=0.46, w=1.2, d=0.3)
    s.put(lamps.floor_lamp, 0.84, 1.7)
    if s.wide:
        _wide_corners(s)
    s.put(plants.plant, -0.88 if not s.wide else 0.58, 1.8, h=1.35, kind="fan")


def _wide_corners(s: StageSet) -> None:
    corner = s.one_of("corner", 3)
    if corner == 0:
        s.put(homeware.fireplace, -0.78, 2.02)
    elif corner == 1:
        s.put(homeware.piano, -0.72, 1.8)
    else:
        s.put(homeware.record_player, -0.74, 1.95)
        s.hang(wallart.poster, -0.78, y=1.4, w=0.6, h=0.48, motif="peaks")
    s.put(shelves.bookcase, 0.80, 2.1, w=1.0, h=1.9)
    s.put(furniture.armchair, -0.34, 0.7)
    s.mark("armchair", s.x(-0.34, 0.7), 0.8, kind="seat", facing=30, seat_m=0.45, surface="table")


def _far_wall(s: StageSet) -> None:
    s.put(homeware.television, 0.16, 1.95, w=1.2 if not s.wide else 1.5)
    s.put(shelves.bookcase, -0.70, 2.1, w=0.8, h=1.9)
    s.put(furniture.armchair, 0.46, 0.95)
    s.mark("armchair", s.x(0.46, 0.95), 1.05, kind="seat", facing=-30, seat_m=0.45, surface="table")
    s.hang(wallart.clock, 0.62, y=2.25)
    s.hang(wallart.poster, 0.10, y=1.62, w=0.7, h=0.5, motif="peaks")
    s.put(plants.plant, 0.88, 1.8, h=1.2, kind="snake")
    if s.wide:
        s.put(homeware.fireplace, -0.34, 2.02)


def _screening(s: StageSet) -> None:
    """A cinema: a wide screen and a row of seats."""
    s.asked("rows_of_seats", "big_screen", "screen")
    s.hang(wallart.screen, 0.0, y=1.25, w=2.4 if not s.wide else 3.6, h=1.35, picture="film")
    count = 3 if not s.wide else 5
    for i in range(count):
        x = (i - (count - 1) / 2) * 0.86
        s.put_at(furniture.armchair, x * s.flip, 1.35, role="red")
        s.mark("sofa" if i == count // 2 else f"seat{i}", x * s.flip, 1.45, kind="seat", facing=-10.0 * x, seat_m=0.45)


def _balcony(s: StageSet) -> None:
    """Open air behind a railing: plants, a chair, a little table, washing weather."""
    s.asked("railing", "sky", "pots")
    s.shell(sky.sky, sun=(0.24 * s.brush.side, 0.16), clouds=5)
    s.shell(street.skyline, z=40.0, tall=5.0, count=9)
    s.shell(fixtures.balcony_floor)
    s.put(shoreware.rail, 0.0, 2.2, w=8.0)
    for fraction, z, kind in ((-0.86, 1.8, "fan"), (0.90, 1.9, "flower"), (-0.62, 2.0, "bushy"), (0.66, 2.05, "flower")):
        s.put(plants.plant, fraction, z, h=0.95, kind=kind)
    chair = s.x(-0.30, 1.1)
    s.put_at(furniture.armchair, chair, 1.1)
    s.mark("armchair", chair, 1.2, kind="seat", facing=16, seat_m=0.45, surface="table")
    table = s.x(0.16, 0.9)
    s.put_sorted(1.3, furniture.low_table, table, 0.9, w=0.6, d=0.4, h=0.46)
    s.surface("table", table, 0.95, y=0.46, w=0.5, d=0.3)
    s.put(lamps.string_lights, 0.0, 2.2, y=2.7, sag=0.2)
    s.mark("stand", s.x(0.34, 0.2), 0.2, facing=-14)
    s.mark("stand_left", s.x(-0.36, 0.0), 0.0, facing=18)
    s.mark("rail", s.x(0.10, 1.9), 1.9, facing=0)
    s.fore(framing.leaves, corner="tl" if s.flip > 0 else "tr", size=0.34)
