"""The office: a panorama of the city, desks with screens, a sticky-note board, plants that keep it from being cold."""

from __future__ import annotations

from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.pieces import framing, furniture, homeware, lamps, land, plants, shelves, wallart, windows
from tongpin.stage.pieces.room import Room
from tongpin.stage.pieces.windows import Pane
from tongpin.stage.sets.rooms import set_room, top_depth
from tongpin.stage.sets.stageset import StageSet

# Rooms of other trades keep the walls and leave the desks out.
ROOMS = (
    "long_table",
    "two_chairs_facing",
    "metal_doors",
    "floor_number",
    "counter_glass",
    "white_bed",
    "drip_stand",
    "conveyor",
    "crates",
    "reception_desk",
    "table",
    "charts",
)


def build(s: StageSet) -> None:
    """Build the office."""
    set_room(s, Room(s.half_width, floor=("planks", "parquet", "tiles")[s.one_of("floor", 3)], ceiling="panels"))
    if s.turned == "reverse":
        _inner_wall(s)
    else:
        _panorama(s)
    _desks(s)
    s.put(plants.plant, -0.94, 1.2, h=1.15, kind="snake", pot="cloth2")
    s.put(lamps.pendant, 0.30, 1.3, y=2.35, role="accent", r=0.26)
    if s.wide:
        s.put(lamps.pendant, -0.42, 1.3, y=2.35, role="accent", r=0.26)
        s.put(plants.plant, 0.94, 1.6, h=1.2, kind="snake")
    s.lamp("lamp", s.x(0.30, 1.3), 2.3, 1.3)
    s.fore(framing.leaves, corner="br" if s.flip > 0 else "bl", size=0.42)
    s.mark("stand", s.x(-0.32, 0.0), 0.0, facing=14)
    s.mark("stand_right", s.x(0.44, -0.2), -0.2, facing=-20)
    s.mark("stand_back", s.x(-0.20, 1.2), 1.2, facing=10)


def _panorama(s: StageSet) -> None:
    if s.wants("metal_doors", "floor_number"):
        return
    s.hang(
        windows.window,
        0.26 if not s.wide else 0.40,
        Pane(y=0.88, w=2.05 if not s.wide else 2.5, h=1.75, view="city", columns=3, rows=1),
    )
    s.hang(sticky_board, -0.66 if not s.wide else -0.70)
    if s.wide:
        s.hang(windows.window, -0.14, Pane(y=0.88, w=1.5, h=1.75, view="city", columns=2, rows=1))
        s.hang(windows.door, 0.88)
    s.lay(land.rug, 0.25, 0.7, w=1.7, d=0.9, role="accent3", trim="cloth2")


def _inner_wall(s: StageSet) -> None:
    s.hang(wallart.screen, -0.25, y=1.30, w=1.5 if not s.wide else 2.0, picture="chart")
    s.hang(windows.door, 0.64, role="wood")
    s.hang(wallart.clock, -0.25, y=2.48)
    s.put(shelves.bookcase, -0.80, 2.1, w=0.7, h=1.35, rows=3)


def sticky_board(b: Brush, x: float) -> None:
    """A board full of coloured notes over a low shelf."""
    (ax, ay), (bx, by) = b.at(x - 0.40, 2.25, BACK_WALL_M), b.at(x + 0.40, 1.50, BACK_WALL_M)
    b.rect((ax, ay, bx - ax, by - ay), b.tone("wood", 0.15), to=b.tone("wood", -0.02), radius=3)
    rng, w, h = b.rng("notes", x), bx - ax, by - ay
    for j in range(3):
        for i in range(4):
            role = ("accent2", "accent", "accent3", "paper", "plant")[(i * 2 + j) % 5]
            cell = (ax + w * (0.06 + 0.235 * i + rng.uniform(0, 0.03)), ay + h * (0.08 + 0.31 * j), w * 0.17, h * 0.22)
            b.rect(cell, b.tone(role, 0.16), radius=1)
            for k in range(2):
                b.rect(
                    (cell[0] + cell[2] * 0.15, cell[1] + cell[3] * (0.35 + 0.25 * k), cell[2] * (0.6 - 0.2 * k), cell[3] * 0.07),
                    b.tone("ink", 0.2),
                    alpha=0.5,
                    line=False,
                )


def _desks(s: StageSet) -> None:
    if s.wants(*ROOMS):
        _other_room(s)
        return
    spots = ((0.38, 1.05),) if not s.wide else ((0.40, 1.05), (-0.36, 1.10))
    for index, (fraction, z) in enumerate(spots):
        x, name = s.x(fraction, z), "desk" if index == 0 else f"desk{index + 1}"
        s.put_at(furniture.office_chair, x, z + 0.60, back=1)
        s.put_sorted(top_depth(s, [(x, z + 0.76)]), furniture.desk_top, x, z, w=1.30, d=0.62)
        s.put_at(furniture.table_edge, x, z - 0.01, w=1.30)
        s.put_at(homeware.monitor, x + 0.34 * s.flip, z + 0.34)
        s.put_at(homeware.keyboard, x - 0.05 * s.flip, z + 0.12)
        s.put_at(homeware.papers, x - 0.44 * s.flip, z + 0.22)
        s.put_at(lamps.desk_lamp, x - 0.54 * s.flip, z + 0.42)
        s.surface(name, x - 0.12 * s.flip, z + 0.10, y=0.74, w=0.7, d=0.3)
        s.mark(
            "seat" if index == 0 else f"seat{index + 1}",
            x - 0.06 * s.flip,
            z + 0.76,
            kind="seat",
            facing=-8,
            seat_m=0.46,
            surface=name,
        )
    if not s.wide:
        s.put(shelves.bookcase, -0.64, 2.08, w=0.72, h=1.25, rows=3)


def _other_room(s: StageSet) -> None:
    if s.asked("long_table", "table"):
        for name, offset, facing in (("seat", -0.55, 12.0), ("seat2", 0.55, -12.0), ("seat3", 0.0, 0.0)):
            s.put_at(furniture.office_chair, offset * s.flip, 1.45, back=1)
            s.mark(name, offset * s.flip, 1.61, kind="seat", facing=facing, seat_m=0.46, surface="table")
        s.put_sorted(top_depth(s, [(0.0, 1.61)]), furniture.table_top, 0.0, 0.80, w=1.9, d=0.62)
        s.put_at(furniture.table_edge, 0.0, 0.79, w=1.9)
        s.put_at(homeware.papers, -0.5 * s.flip, 1.0)
        s.surface("table", 0.0, 0.88, y=0.74, w=1.4, d=0.4)
    elif s.asked("two_chairs_facing"):
        for name, offset, facing in (("seat", -0.55, 38.0), ("seat2", 0.55, -38.0)):
            s.put_at(furniture.office_chair, offset * s.flip, 0.9, back=1)
            s.mark(name, offset * s.flip, 1.06, kind="seat", facing=facing, seat_m=0.46)
    elif s.asked("white_bed"):
        bed = s.x(-0.26, 0.95)
        s.put_sorted(s.brush.turn(bed, 1.95)[1], furniture.bed, bed, 0.95, role="paper", headboard="metal", head=-int(s.flip))
        s.mark("bed", bed, 1.30, kind="lie", facing=90, seat_m=0.54)
        s.cover("bed", furniture.quilt, bed - 0.20 * s.flip, 1.0, length=1.2, foot=0.27, role="paper", head=-int(s.flip))
        s.mark("bed_edge", bed + 0.3 * s.flip, 0.90, kind="seat", facing=14, seat_m=0.50)
        s.surface("bed", bed, 1.0, y=0.56, w=0.8, d=0.5)
