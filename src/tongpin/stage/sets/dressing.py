"""Dressing: words that make a place special, each drawn by a small step; what has no step is handed back, never dropped.

A word is drawn in one of three ways: the set has it anyway (`NATURAL`), the set made room for it while it was built
(`StageSet.asked`), or a step here adds a piece at a place that sets keep free: the back corners, the air above, a table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.pieces import (
    cafeware,
    fairground,
    festive,
    fixtures,
    furniture,
    hallware,
    homeware,
    lamps,
    land,
    parkware,
    plants,
    shelves,
    shoreware,
    sportware,
    street,
    streetware,
    studioware,
    trees,
    wallart,
    windows,
)
from tongpin.stage.sets.stageset import StageSet

SITTER_M = 0.3  # half the width of somebody at a table
Step = Callable[[StageSet], None]
Piece = Callable[..., None]  # a piece with keyword options of its own

NATURAL: Mapping[str, frozenset[str]] = {
    "cafe": frozenset(("coffee_machine", "menu_board", "hanging_lamps", "counter", "lamp", "lamps")),
    "classroom": frozenset(("blackboard", "desks", "clock", "spaced_desks", "windows_row")),
    "office": frozenset(("monitors", "plants", "desk", "desks")),
    "bedroom": frozenset(("bed", "curtain", "big_bed", "lamp")),
    "living_room": frozenset(("sofa", "rug", "lamp")),
    "kitchen": frozenset(("stove", "pots", "steam")),
    "street": frozenset(
        ("lamps", "shops", "shop_windows", "zebra_crossing", "skyline", "trees", "flats", "clock", "lanterns_lit")
    ),
    "park": frozenset(("bench", "path", "trees", "water", "reeds", "pavilion", "snow")),
    "starry_hill": frozenset(("stars", "grass_hill", "peaks", "clouds", "telescope")),
    "gym": frozenset(("dumbbells", "mirrors", "mirror", "treadmill", "mats")),
    "seaside": frozenset(("waves", "shells", "sea", "boats", "palms")),
    "studio": frozenset(("cyclorama", "softbox", "plinth", "gradient")),
}


def dress(s: StageSet) -> tuple[str, ...]:
    """Draw what is still to be drawn of the set's dressing; return the words that nothing was drawn for."""
    undrawn = []
    for word in s.wanted:
        if word in s.drawn or word in NATURAL.get(s.name, ()):
            continue
        step = STEPS.get(word)
        if step is None:
            undrawn.append(word)
        else:
            step(s)
            s.drawn.add(word)
    return tuple(undrawn)


def _corner(s: StageSet, side: int, z: float = 1.7) -> float:
    """Metres of a free spot in a back corner."""
    return s.x(side * (0.80 if not s.wide else 0.88), z)


def _table(s: StageSet) -> tuple[float, float, float]:
    """A surface that is a table, before any other that is not the ground, or a spot on the ground: x, y, z."""
    raised = [surface for surface in s.surfaces.values() if surface.y > 0.2]
    for surface in sorted(raised, key=lambda each: not each.name.startswith(("table", "desk"))):
        return (surface.x0 + surface.x1) / 2, surface.y, (surface.z0 + surface.z1) / 2
    return s.x(0.45, 0.8), 0.0, 0.8


def _beside_sitter(s: StageSet, x: float, y: float) -> float:
    """From the middle of a table to its freer side, if somebody can sit right behind the middle: nobody reads through a lamp."""
    table = next((surface for surface in s.surfaces.values() if surface.y == y and surface.x0 <= x <= surface.x1), None)
    seats = [mark.x for mark in s.marks.values() if table is not None and mark.surface == table.name]
    if table is None or not any(abs(seat - x) < SITTER_M for seat in seats):
        return x
    inset = min(SITTER_M * 0.6, (table.x1 - table.x0) * 0.15)
    ends = (table.x0 + inset, table.x1 - inset)
    return max(ends, key=lambda end: (min(abs(end - seat) for seat in seats), end))


def _lanterns(s: StageSet) -> None:
    """On a line behind the room's lamps, or across the open air."""
    share = (0.06 if s.indoor else 0.035) if s.wide else 0.215 if s.indoor else 0.12
    count = 7 if s.wide else 5
    if s.indoor:
        s.put(lamps.lantern_line, 0.0, 2.2, share=share, r=0.14, count=count)
    else:
        s.put(lamps.lantern_line, 0.0, 4.4, share=share, r=0.23, count=count)


# Where the couplets hang, in frame fractions and metres up: portrait, landscape.
COUPLETS: Mapping[str, tuple[tuple[float, float], tuple[float, float]]] = {
    "living_room": ((0.46, 1.15), (0.38, 1.15)),
    "bedroom": ((-0.44, 1.15), (-0.38, 1.2)),
}
# Where a tree stands free of what the set already has in its corner.
TREES: Mapping[str, tuple[float, float]] = {"bedroom": (0.50, 0.5), "office": (-0.72, 0.6), "classroom": (0.0, 1.5)}


def _tree(s: StageSet) -> None:
    x, z = TREES.get(s.name, (0.76, 0.9))
    s.put(festive.christmas_tree, x, z)


def _couplet(s: StageSet) -> None:
    """Two strips and a 福 between them where the set has kept its wall free, else one beside the window."""
    if s.name in COUPLETS:
        x, y = COUPLETS[s.name][s.wide]
        across = 0.34 / s.lens.span(1.0, BACK_WALL_M)
        s.hang(festive.couplet, x - across, y=y, h=1.2, words="吉祥如意")
        s.hang(festive.couplet, x + across, y=y, h=1.2, words="万事顺心")
        s.hang(festive.fortune, x, y=y + 0.86)
    elif s.indoor:
        s.hang(festive.couplet, 0.86, y=1.1, h=1.2, words="吉祥如意")
        s.hang(festive.fortune, 0.66 if not s.wide else 0.72, y=2.2)
    else:
        s.put(lamps.red_lantern, 0.5, 4.5, y=3.0, r=0.24)


def _balloons(s: StageSet) -> None:
    s.put(festive.balloons, -0.86, 1.2, y=2.25)
    s.put(festive.balloons, 0.90, 1.3, y=2.15, count=4)


def _on_table(draw: Piece, dx: float = 0.0, **options: object) -> Step:
    def step(s: StageSet) -> None:
        x, y, z = _table(s)
        s.put_straight(draw, _beside_sitter(s, x, y) + dx, z, y=y, **options)

    return step


def _in_corner(draw: Piece, side: int = 1, z: float = 1.7, **options: object) -> Step:
    def step(s: StageSet) -> None:
        s.put_at(draw, _corner(s, side, z), z, **options)

    return step


def _put(draw: Piece, x: float, z: float, **options: object) -> Step:
    return lambda s: s.put(draw, x, z, **options)


def _hang(draw: Piece, x: float, **options: object) -> Step:
    return lambda s: s.hang(draw, x, **options)


def _several(*steps: Step) -> Step:
    def step(s: StageSet) -> None:
        for each in steps:
            each(s)

    return step


def _flask(b: Brush, x: float, z: float, *, y: float) -> None:
    shelves.flask(b, (x, y, z))


def _lab_flask(b: Brush, x: float, z: float) -> None:
    shelves.flask(b, (x, 0.93, z), h=0.26, role="accent" if x < 0 else "accent3")


def _moon(s: StageSet) -> None:
    """Outdoors at night the sky has one; elsewhere a moon lamp hangs."""
    if s.indoor or not s.palette.climate.night:
        s.put(homeware.moon_lamp, 0.1, 1.6, y=2.2)


def _stalls(s: StageSet) -> None:
    for fraction, goods in ((-0.74, "accent"), (0.80, "plant")):
        s.put(fixtures.stall, fraction, 3.0 if not s.indoor else 1.8, goods=goods)


STEPS: Mapping[str, Step] = {
    # festivals and things that any place can get
    "red_lantern": _lanterns,
    "lanterns": _lanterns,
    "couplet": _couplet,
    "firecracker": _in_corner(festive.firecrackers, -1, 1.9),
    "christmas_tree": _tree,
    "balloon": _balloons,
    "birthday_cake": _on_table(festive.birthday_cake),
    "pumpkin_lantern": _several(_put(festive.pumpkin, -0.70, 0.9), _put(festive.pumpkin, -0.52, 0.75, r=0.15)),
    "moon": _moon,
    "rose": _on_table(festive.bouquet, role="red"),
    "bouquet": _on_table(festive.bouquet, role="accent"),
    "carnation": _on_table(festive.bouquet, role="#F0A0B4"),
    "graduation_cap": _on_table(festive.graduation_cap),
    "flag": _hang(wallart.wall_flag, -0.30, y=2.4),
    "suitcase": _put(festive.suitcase, 0.66, 0.9),
    "package": _several(_put(festive.carton, -0.70, 1.0), _put(festive.carton, -0.50, 0.8, w=0.34)),
    # café family
    "cup_wall": _several(*(_hang(shelves.wall_shelf, 0.46, y=1.55 + 0.34 * i, w=0.95, goods="cups", turn=i) for i in range(3))),
    "oven_glow": _in_corner(homeware.stove, 1, 1.5),
    "set_tables": _on_table(cafeware.plate, 0.12),
    "plates": _on_table(cafeware.plate, -0.12),
    "steaming_pot_table": _on_table(cafeware.hotpot),
    "dim_neon": _hang(wallart.neon, 0.44, words="BAR", y=2.40, size=0.28),
    "bread_shelf": _put(shelves.bookcase, 0.94, 1.5, w=0.8, h=1.7, goods="breads"),
    "bread_shelves": _put(shelves.bookcase, 0.94, 1.5, w=0.8, h=1.7, goods="breads"),
    "bottles_wall": _several(
        *(_hang(shelves.wall_shelf, 0.46, y=1.50 + 0.36 * i, w=1.1, goods="bottles", turn=i) for i in range(2))
    ),
    "tall_bookshelves": _several(
        _put(shelves.bookcase, 0.34, 2.1, w=0.95, h=2.3, rows=5), _put(shelves.bookcase, 0.94, 2.1, w=0.95, h=2.3, rows=5)
    ),
    "buckets_of_flowers": _several(
        *(
            _put(plants.flower_bucket, x, z, h=0.34, role=role, turn=i)
            for i, (x, z, role) in enumerate(
                (
                    (-0.86, 0.9, "accent"),
                    (-0.66, 0.75, "accent2"),
                    (-0.74, 0.5, "paper"),
                    (0.84, 0.9, "#B98BD0"),
                    (0.66, 0.7, "accent"),
                )
            )
        )
    ),
    # classroom family
    "bookshelves": _several(
        _in_corner(shelves.bookcase, 1, 1.6, w=0.9, h=2.1, rows=5), _in_corner(shelves.bookcase, -1, 2.0, w=0.9, h=2.1, rows=5)
    ),
    "desk_lamps": _on_table(lamps.desk_lamp),
    "desk_lamp": _on_table(lamps.desk_lamp),
    "low_tables": _put(furniture.low_table, 0.0, 0.5, w=0.8),
    "paper_stars": _put(festive.paper_stars, 0.0, 1.8),
    "flasks": _several(_on_table(_flask), _in_corner(shelves.bookcase, 1, 1.8, w=0.8, h=1.6, goods="flasks")),
    "lockers": _in_corner(homeware.lockers, 1, 1.9, count=3),
    "long_tables": _put(furniture.table_top, 0.05, 1.0, w=1.7, d=0.5),
    "trays": _on_table(cafeware.plate),
    "frames": _several(
        _hang(wallart.poster, -0.30, y=1.5, w=0.55, h=0.7, motif="peaks"),
        _hang(wallart.poster, 0.30, y=1.5, w=0.55, h=0.7, motif="shapes"),
    ),
    "plinths": _several(
        _put(studioware.block, -0.62, 1.5, w=0.4, h=0.9, role="paper"),
        _put(studioware.block, 0.66, 1.5, w=0.4, h=0.9, role="paper"),
    ),
    # office family
    "conveyor": _put(fixtures.conveyor, 0.10, 1.0),
    "bench": _several(
        _put(furniture.counter, 0.0, 0.55, w=1.9, h=0.92, role="paper"),
        _put(_lab_flask, -0.34, 0.7),
        _put(_lab_flask, 0.22, 0.75),
    ),
    "tiered_seats": _several(*(_put(fixtures.tier, 0.0, 0.4 + 0.62 * i, w=5.0, rise=0.22 * i) for i in range(3))),
    "ladder": _put(fixtures.pool_ladder, 0.55, -0.75),
    "long_table": _put(furniture.table_top, 0.0, 0.7, w=1.8, d=0.6),
    "screen": _hang(wallart.screen, -0.50, y=1.45, w=0.95, picture="film"),
    "two_chairs_facing": _several(
        _put(furniture.office_chair, -0.42, 0.5, back=1), _put(furniture.office_chair, 0.42, 0.5, back=1)
    ),
    "counter_glass": _put(furniture.counter, -0.20, 0.9, w=1.6, h=1.05),
    "reception_desk": _put(furniture.counter, -0.20, 0.9, w=1.7, h=1.05, role="wood"),
    "white_bed": _put(furniture.bed, -0.26, 0.95, role="paper", headboard="metal"),
    "drip_stand": _put(fixtures.drip_stand, -0.78, 1.98),
    "crates": _several(_put(festive.carton, -0.78, 1.2, w=0.6), _put(festive.carton, -0.74, 1.25, w=0.45, y=0.42)),
    "table": _put(furniture.table_top, -0.4, 0.8),
    "charts": _hang(wallart.poster, -0.62, y=1.5, w=0.45, h=0.6, motif="text"),
    "metal_doors": _hang(hallware.metal_doors, 0.0),
    "floor_number": _hang(hallware.metal_doors, 0.0),
    # bedroom and living-room family
    "toys": _in_corner(shelves.bookcase, -1, 1.9, w=0.8, h=1.0, rows=2, goods="toys"),
    "star_stickers": _hang(festive.star_stickers, -0.1),
    "bunk_bed": _put(fixtures.upper_bunk, -0.24, 0.95),
    "clothes_rail": _in_corner(studioware.clothes_rail, 1, 1.3, w=1.0),
    "mirror": _hang(wallart.mirror, 0.74, y=0.5, w=0.5, h=1.5),
    "tv": _put(homeware.television, -0.62, 1.9, w=0.9),
    "bookshelf": _in_corner(shelves.bookcase, -1, 2.05, w=0.8, h=2.0, rows=5),
    "railing": _put(shoreware.rail, 0.0, 2.1, w=6.0),
    "pots": _put(plants.plant, 0.70, 0.9, h=0.7, kind="flower"),
    "dining_table": _put(furniture.table_top, 0.0, 0.4, w=1.3),
    "door": _hang(windows.door, 0.62),
    "shoe_rack": _in_corner(shelves.bookcase, 1, 1.9, w=0.7, h=0.7, rows=2, goods="boxes"),
    "neon": _hang(wallart.neon, 0.12, words="♪ SING", y=2.2, size=0.24),
    "big_screen": _hang(wallart.screen, 0.0, y=1.25, w=2.3, h=1.3, picture="film"),
    "cages": _in_corner(shelves.bookcase, 1, 1.8, w=0.9, h=1.3, rows=2, goods="toys"),
    "cat_tree": _in_corner(festive.cat_tree, -1, 1.3),
    "basin": _put(fixtures.basin, 0.30, 1.9),
    "tiles": _hang(homeware.splash_tiles, 0.0, y=0.0, w=4.0, h=1.5),
    "table_lamp": _on_table(lamps.desk_lamp),
    "curtain": _hang(fixtures.drapes, 0.0),
    # kitchen and street family
    "awning": _put(fixtures.striped_roof, 0.0, 1.4, w=5.0, y=2.75),
    "brick_walls": _several(_put(fixtures.brick_wall, -0.92, 2.8), _put(fixtures.brick_wall, 0.94, 2.8)),
    "wires": _put(fixtures.cables, 0.0, 6.0),
    "stalls": _stalls,
    "crates_of_vegetables": _several(
        *(
            _put(streetware.crate, x, 2.9, goods=role)
            for x, role in ((-0.82, "plant"), (-0.55, "accent"), (0.62, "accent2"), (0.88, "plant"))
        )
    ),
    "shelter": _put(fixtures.bus_shelter, -0.52, 2.6),
    "sign": _put(fixtures.bus_sign, 0.30, 2.6),
    "lights": _put(streetware.traffic_light, 0.52, 3.2),
    "parked_cars": _put(streetware.car, -0.62, 3.3),
    "railings": _put(shoreware.rail, 0.0, 3.4, w=8.0, role="stone"),
    "river": lambda s: s.lay(fixtures.river, 0.0, 3.4),
    "platform": _put(fixtures.bus_shelter, -0.52, 2.6),
    "tiled_roofs": _put(parkware.pavilion, 0.1, 12.0, w=2.2),
    "crane": _put(fairground.crane, 0.5, 30.0),
    "scaffold": _put(fixtures.scaffold, 0.72, 3.4),
    "incense_burner": _put(fixtures.incense_burner, 0.02, 2.6),
    # park family
    "flower_beds": _several(
        _put(trees.bush, -0.70, 1.1, w=1.0, h=0.3, flowers=True), _put(trees.bush, 0.80, 0.9, w=1.0, h=0.3, flowers=True)
    ),
    "fence": _put(land.fence, 0.0, 4.6, w=6.0),
    "tall_trees": _several(
        *(_put(trees.tree, x, z, h=5.2, w=2.0, kind="tall") for x, z in ((-0.8, 3.6), (-0.35, 7.6), (0.32, 8.4)))
    ),
    "light_shafts": lambda s: studioware.spotlights(s.brush, roles=("key", "key", "key")),
    "picnic_cloth": lambda s: s.lay(land.rug, 0.25, -0.1, w=1.3, d=0.8, role="accent", plain=True),
    "rows_of_crops": lambda s: s.lay(fairground.crop_rows, 0.0, 0.0),
    "farmhouse": _put(fairground.barn, 0.40, 12.0),
    "hens": _several(_put(fairground.hen, -0.22, 0.9), _put(fairground.hen, 0.44, 1.3)),
    "school_building": _put(fairground.school, 0.10, 16.0),
    "slide": _put(fairground.slide, -0.46, 3.4),
    "ferris_wheel": _put(fairground.ferris_wheel, -0.30, 24.0),
    "fountain": _put(parkware.fountain, -0.05, 4.2, r=0.8),
    "pines": _several(
        _put(trees.tree, -0.6, 8.0, h=4.0, w=1.8, kind="pine"), _put(trees.tree, 0.3, 10.0, h=4.4, w=1.9, kind="pine")
    ),
    "track": lambda s: s.lay(fairground.track, 0.0, 0.0),
    "goal": _put(fairground.goal, -0.2, 8.0),
    "enclosures": _put(land.fence, 0.1, 3.6, w=6.0, h=0.9, role="wood"),
    # hill family
    "tent": _put(parkware.tent, -0.52, 1.4),
    "campfire": _put(parkware.campfire, 0.02, 0.8),
    "yurt": _put(fairground.yurt, -0.40, 5.0),
    "sheep": _several(_put(fairground.sheep, -0.1, 2.0), _put(fairground.sheep, 0.4, 3.0)),
    "planets": lambda s: s.shell(fairground.planet),
    "dunes": lambda s: s.shell(fairground.dune),
    "skyline": lambda s: s.shell(street.skyline, z=40.0, tall=9.0),
    # gym, sea and studio families
    "barre": _hang(sportware.barre, 0.0, w=2.4),
    "hoop": _hang(sportware.hoop, 0.0, y=2.05),
    "lines": lambda s: s.lay(sportware.court_lines, 0.0, 0.0),
    "lanes": lambda s: s.lay(sportware.pool_water, 0.0, 0.0),
    "planks": _put(shoreware.pier, -0.1, 3.2),
    "rail": _put(shoreware.rail, 0.0, 2.6, w=8.0),
    "ring_light": _put(studioware.ring_light, 0.62, 0.9),
    "product_shelf": _in_corner(shelves.bookcase, 1, 1.8, w=0.9, h=1.7, goods="boxes"),
    "spotlights": lambda s: studioware.spotlights(s.brush),
    "microphone": _put(studioware.microphone, 0.12, 0.5),
    "foam_wall": _hang(studioware.foam_wall, 0.0, w=3.0),
    "flower_arch": _put(studioware.flower_arch, 0.02, 1.9),
    "aisle": lambda s: s.lay(land.rug, 0.0, -2.2, w=1.0, d=4.4, role="paper", plain=True),
    "mirror_wall": _hang(wallart.mirror, -0.2, y=0.7, w=1.6, h=1.5),
    "chair": _put(furniture.armchair, -0.52, 0.9),
}
