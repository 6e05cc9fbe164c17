"""The classroom: a chalk board with bunting, desks in rows, tall windows at the side."""

from __future__ import annotations

from tongpin.stage.pieces import framing, furniture, homeware, lamps, plants, shelves, studioware, wallart, windows
from tongpin.stage.pieces.room import Room
from tongpin.stage.pieces.windows import Pane
from tongpin.stage.sets.rooms import set_room, top_depth
from tongpin.stage.sets.stageset import StageSet

LESSONS = (
    ("好好学习", "3 × 7 = 21"),
    ("春 眠 不 觉 晓", "处 处 闻 啼 鸟"),
    ("a² + b² = c²", "勾股定理"),
    ("你好,新学期", "加油!"),
)


def build(s: StageSet) -> None:
    """Build the classroom."""
    set_room(s, Room(s.half_width, panels=0.8))
    if s.turned == "reverse":
        _back_of_class(s)
    else:
        _front_of_class(s)
    for z in (0.3, 1.5) if not s.wide else (-0.4, 0.9, 2.0):
        s.hang_beside(-1, windows.window, z, Pane(y=1.0, w=0.95, h=1.4, view="trees", sill=False))
    if not s.wants("lockers", "frames", "plinths", "tiered_seats"):
        _desks(s)
    if s.palette.climate.lamp > 0.3:
        for x in (-0.5, 0.5):
            s.put(lamps.pendant, x, 0.9, y=2.45, role="paper", r=0.28)
    s.fore(framing.table, role="wood", h=0.05)
    s.mark("stand", s.x(0.26, 0.0), 0.0, facing=-12)
    s.mark("stand_left", s.x(-0.34, 0.15), 0.15, facing=18)
    s.mark("board", s.x(0.42, 2.0), 1.95, facing=-20)


def _front_of_class(s: StageSet) -> None:
    if s.wants("bookshelves", "lockers", "frames", "plinths"):
        _other_wall(s)
        return
    s.hang(wallart.blackboard, -0.08, y=1.42, w=1.9 if not s.wide else 2.4, lines=LESSONS[s.one_of("lesson", 4)])
    s.hang(wallart.clock, 0.78, y=2.3)
    if s.wide:
        s.hang(wallart.wall_flag, -0.60, y=2.2)
    s.hang(wallart.poster, 0.80, y=1.25, w=0.36, h=0.5, role="accent3", motif="text")
    s.hang(windows.gobo, -0.80, y=0.95, w=0.8)
    s.put(lamps.string_lights, 0.0, 2.3, y=2.86, sag=0.10, flags=True)
    desk = s.x(0.10, 1.85)
    s.put_sorted(s.brush.turn(desk, 2.24)[1], furniture.desk_top, desk, 1.85, w=1.15, d=0.42)
    s.put_at(homeware.globe, desk - 0.40, 2.0)
    s.put_at(homeware.papers, desk + 0.15, 1.95)
    s.surface("lectern", desk + 0.1, 1.9, y=0.74, w=0.4, d=0.3)
    if s.wide:
        s.put(homeware.lockers, 0.66, 2.05, count=4, h=1.25)
        s.hang(wallart.poster, 0.66, y=1.55, w=0.5, h=0.62, motif="peaks")
    s.put(plants.plant, 0.93, 2.0, h=0.95, kind="flower", pot="accent2")


def _back_of_class(s: StageSet) -> None:
    for i, motif in enumerate(("sun", "leaf", "shapes", "peaks", "sun", "cup")):
        s.hang(
            wallart.poster,
            -0.62 + 0.19 * (i % 3),
            y=1.75 - 0.52 * (i // 3),
            w=0.34,
            h=0.42,
            motif=motif,
            role=("accent", "accent3", "accent2")[i % 3],
        )
    s.hang(windows.door, 0.66, role="wood")
    s.hang(wallart.clock, 0.22, y=2.35)
    s.put(shelves.bookcase, -0.45, 2.1, w=1.3, h=1.05, rows=2)
    s.put(plants.plant, 0.12, 2.1, h=1.0, kind="fan")


def _desks(s: StageSet) -> None:
    spots = ((-0.70, 0.75), (0.66, 0.75)) if not s.wide else ((-0.76, 0.75), (-0.30, 0.75), (0.30, 0.75), (0.76, 0.75))
    for index, (fraction, z) in enumerate(spots):
        x, name = s.x(fraction, z), f"desk{index + 1}"
        s.put_at(furniture.chair, x, z + 0.46, seat="wood")
        s.put_sorted(top_depth(s, [(x, z + 0.62)]), furniture.table_top, x, z, w=0.66, d=0.42, h=0.70)
        s.put_at(furniture.table_edge, x, z - 0.01, w=0.66, h=0.70)
        if index % 2 == 0:
            s.put_at(homeware.open_book, x, z + 0.1)
        s.surface(name, x, z + 0.06, y=0.70, w=0.55, d=0.3)
        s.mark(
            "seat" if index == 0 else f"seat{index + 1}",
            x,
            z + 0.62,
            kind="seat",
            facing=14 if fraction < 0 else -14,
            seat_m=0.45,
            surface=name,
        )


def _other_wall(s: StageSet) -> None:
    """The wall of a library, a corridor or a gallery."""
    if s.asked("bookshelves"):
        width = 0.95
        count = 3 if not s.wide else 5
        for i in range(count):
            s.put_at(shelves.bookcase, (i - (count - 1) / 2) * (width + 0.03) * s.flip, 2.1, w=width, h=2.3, rows=5)
    elif s.asked("lockers"):
        s.put_at(homeware.lockers, 0.0, 2.05, count=7 if not s.wide else 13, h=1.75)
        s.hang(wallart.clock, 0.0, y=2.4)
    else:
        s.asked("frames", "plinths")
        for i, motif in enumerate(("peaks", "shapes", "sun") if not s.wide else ("peaks", "shapes", "sun", "leaf", "peaks")):
            fraction = (i - (1 if not s.wide else 2)) * (0.48 if not s.wide else 0.36)
            s.hang(wallart.poster, fraction, y=1.35, w=0.62, h=0.82, motif=motif, role=("accent", "accent3", "accent2")[i % 3])
        for fraction in (-0.62, 0.66):
            s.put(studioware.block, fraction, 1.7, w=0.42, h=0.95, role="paper")
            s.put_at(plants.vase, s.x(fraction, 1.7), 1.88, y=0.95)
    s.surface("floor", s.x(0.2, 0.8), 0.8, y=0.0, w=0.8, d=0.4)
