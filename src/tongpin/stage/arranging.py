"""Where things of a shot lie: each gets a place on a surface, the floor, a wall or in the sky, and becomes a solid of the set."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tongpin.stage.actors.ink import MANNERS
from tongpin.stage.canvas import Brush
from tongpin.stage.palette import Colour
from tongpin.stage.pieces import furniture
from tongpin.stage.props import Prop, prop
from tongpin.stage.sets import Solid, StageSet, Surface
from tongpin.stage.staging import Thing

Grade = Callable[[Colour], Colour]
MOST_SHOWN = 6  # more of one thing than this reads as a heap anyway
GAP_M = 0.05
OVERHANG = 1.2  # a thing this much wider than a table may still stand on it; a guitar or a kite goes to the floor
# Things on a table look like toys at their true size in a film for a phone's screen; animators draw them larger.
TABLE_SCALE = 1.45  # of a cup; larger things need it less
WALL_HEIGHT_M, SKY_HEIGHT_M = 1.75, 3.1
FLOOR_Z, WALL_Z, SKY_Z = 0.25, 2.3, 9.0
TALL_M, BEHIND_Z, FAR_Z = 1.2, 1.7, 4.2  # what is as tall as a person stands behind the people, indoors before the wall
# A table of our own, for what lies on tables in places that have none. Beds and sofas are the last choice.
STAND, STAND_Z, STAND_W, STAND_D, STAND_H = "stand", 0.45, 0.7, 0.4, 0.58
LOW_M, SOFT = 0.2, ("bed", "sofa")
BESIDE_M = 0.16  # from the middle of a table to what lies beside the hands of who sits there
SHOWROOMS, SHOWN_M = frozenset(("studio",)), 0.6  # where even what stands on the floor elsewhere is put on a plinth
STEAMING = frozenset(("latte", "coffee", "tea", "soup", "noodles", "hotpot", "rice", "dumplings", "baozi", "porridge", "steamer"))


@dataclass(frozen=True)
class Placed:
    """A thing on the set: the middle of its foot in camera metres, and its size."""

    thing: Thing
    prop: Prop
    x: float
    y: float
    z: float
    scale: float
    surface: str = ""  # the surface it stands on, if any

    @property
    def width(self) -> float:
        """Metres."""
        return self.prop.width_m * self.scale

    @property
    def height(self) -> float:
        """Metres."""
        return self.prop.height_m * self.scale


@dataclass(frozen=True)
class Sitting:
    """Somebody at a surface: things go to the other side, away from the hands."""

    surface: str
    x: float


class _Room:
    """Surfaces being filled: beginning beside the hands of who sits there, first the near row, then the far one."""

    def __init__(self, stage_set: StageSet, sitting: Sequence[Sitting], standing: Sequence[float]) -> None:
        self.set, self.standing = stage_set, tuple(standing)
        self.sitting = {s.surface: s.x for s in sitting if s.surface in stage_set.surfaces}
        self.used: dict[tuple[str, int], float] = {}
        self.floor_used = self.behind_used = 0

    def on_surface(self, width: float, asked: str) -> tuple[Surface, float, float] | None:
        """A surface with room, and where on it."""
        for surface in self._candidates(asked):
            for row in (0, 1):
                x = self._take(surface, width, row)
                if x is not None:
                    return surface, x, surface.z0 + (surface.z1 - surface.z0) * (0.45 + 0.4 * row)
        return None

    def _candidates(self, asked: str) -> list[Surface]:
        names = [n for n in self.set.surfaces if asked and asked in n]
        tables = sorted(self.set.surfaces, key=lambda n: (self.set.surfaces[n].y < LOW_M, n in SOFT))
        names += [*self.sitting, *tables]
        found = [self.set.surfaces[n] for n in dict.fromkeys(names)]
        return found if asked or any(s.y >= LOW_M for s in found) else [self._stand(), *found]

    def _stand(self) -> Surface:
        """A small table of our own where a place has none, on the side where nobody stands."""
        lens = self.set.lens
        right, left = lens.span(0.52, STAND_Z), lens.span(-0.52, STAND_Z)
        x = max((right, left), key=lambda at: (min((abs(at - other) for other in self.standing), default=9.0), at))
        stand = Surface(STAND, x - STAND_W / 2, x + STAND_W / 2, STAND_H, STAND_Z, STAND_Z + STAND_D)
        self.set.surfaces[STAND] = stand
        return stand

    def _take(self, surface: Surface, width: float, row: int) -> float | None:
        """The next free place of a row, from the middle outwards; None when the row is full."""
        middle = (surface.x0 + surface.x1) / 2
        seat = self.sitting.get(surface.name)
        side = 1 if seat is None or seat <= middle else -1
        room = (surface.x1 - surface.x0) * (0.5 if seat is not None else 0.9)
        begin = middle - side * room / 2 if seat is None else middle + side * max(0.03, min(room - width, BESIDE_M))
        used = self.used.get((surface.name, row), 0.0)
        whole = surface.x1 - surface.x0
        if width > whole * OVERHANG or (used and used + width > room):
            return None
        self.used[surface.name, row] = used + width + GAP_M
        if seat is None and not used and width < room * 0.6:
            self.used[surface.name, row] = room / 2 + width / 2 + GAP_M  # a single thing stands in the middle
            return middle
        reach = max(0.0, (whole - width) / 2)
        return min(middle + reach, max(middle - reach, begin + side * (used + width / 2)))

    def on_floor(self, width: float) -> tuple[float, float]:
        """Beside the people, alternating sides, never in the middle where they act."""
        side = 1 if self.floor_used % 2 == 0 else -1
        step = 0.62 + 0.30 * (self.floor_used // 2)
        self.floor_used += 1
        limit = self.set.lens.span(0.86, FLOOR_Z) - width / 2
        return side * min(limit, step + width / 2), FLOOR_Z

    def behind(self, width: float, height: float) -> tuple[float, float]:
        """Behind the people, beside the middle; the larger a thing is, the further away, so that it stays in the picture."""
        side = 1 if self.behind_used % 2 == 0 else -1
        far = BEHIND_Z if self.set.indoor else max(BEHIND_Z + 0.4, min(14.0, FAR_Z * max(width, height) / 3))
        z = far + 0.25 * (self.behind_used // 2)
        self.behind_used += 1
        room = self.set.lens.span(0.94, z) - width / 2
        return side * max(0.0, min(room, 0.42 * self.set.lens.span(1.0, z) + width * 0.2)), z


def arrange(
    things: Sequence[Thing], stage_set: StageSet, *, sitting: Sequence[Sitting] = (), standing: Sequence[float] = ()
) -> tuple[Placed, ...]:
    """Give every thing a place; the surfaces at which somebody sits are used first. `standing` is where others stand, metres."""
    room, out = _Room(stage_set, sitting, standing), list[Placed]()
    for thing in things:
        for number in range(min(MOST_SHOWN, max(1, thing.count))):
            out.append(_place(thing, number, room, out))
    return tuple(out)


def _place(thing: Thing, number: int, room: _Room, others: Sequence[Placed]) -> Placed:
    drawn = prop(thing.art)
    small = thing.pose in ("table", "held") and thing.size_m < 0.4
    larger = TABLE_SCALE - (TABLE_SCALE - 1) * min(1.0, max(0.0, (thing.size_m - 0.12) / 0.28))
    scale = thing.size_m / max(drawn.width_m, drawn.height_m, 0.01) * (larger if small else 1.0)
    if thing.pose in ("floor", "sky", "wall"):
        scale = min(scale, _largest(thing, drawn, room))
    width = drawn.width_m * scale
    host = next((p for p in others if p.thing.id == thing.on), None)
    if host is not None:
        return Placed(
            thing, drawn, host.x + (host.width - width) * 0.1, host.y + host.height * 0.85, host.z - 0.01, scale, host.surface
        )
    if thing.pose in ("table", "held") or (room.set.name in SHOWROOMS and thing.pose != "sky" and thing.size_m < SHOWN_M):
        spot = room.on_surface(width, thing.on)
        if spot is not None:
            surface, x, z = spot
            return Placed(thing, drawn, x, surface.y, z, scale, surface.name)
    return Placed(thing, drawn, *_elsewhere(thing, number, room, (width, drawn.height_m * scale)), scale)


def _largest(thing: Thing, drawn: Prop, room: _Room) -> float:
    """The scale at which a building, a ship or the moon still has its place in the picture."""
    lens = room.set.lens
    z = SKY_Z if thing.pose == "sky" else WALL_Z if room.set.indoor else 14.0
    across, up = 2 * lens.span(1.0, z), lens.size[1] / lens.scale(z)
    wide, high = {"sky": (0.2, 0.12), "wall": (0.34, 0.3)}.get(thing.pose, (0.5, 0.34))
    return min(across * wide / max(0.01, drawn.width_m), up * high / max(0.01, drawn.height_m))


def _elsewhere(thing: Thing, number: int, room: _Room, extent: tuple[float, float]) -> tuple[float, float, float]:
    """In the sky, on the wall or on the floor; chance is the thing's own."""
    lens, (width, height) = room.set.lens, extent
    chance = zlib.crc32(f"{thing.id}/{number}".encode()) % 1000 / 1000
    if thing.pose == "sky":
        return lens.span(-0.55 + 1.1 * chance, SKY_Z), SKY_HEIGHT_M + 2.2 * chance, SKY_Z
    if thing.pose == "wall" and room.set.indoor:
        return lens.span(-0.5 + 1.0 * chance, WALL_Z), WALL_HEIGHT_M, WALL_Z
    tall = max(width, height) > TALL_M
    x, z = room.behind(width, height) if tall else room.on_floor(width)
    return x, 0.0, z


def add_things(stage_set: StageSet, placed: Sequence[Placed], grade: Grade) -> None:
    """Put the things on the set as solids, and steam where they are hot."""
    if any(item.surface == STAND for item in placed):
        top = stage_set.surfaces[STAND]
        stage_set.put_straight(furniture.low_table, (top.x0 + top.x1) / 2, top.z0, w=STAND_W, d=STAND_D, h=top.y)
    for item in placed:
        stage_set.add(Solid(f"thing_{item.thing.id}", item.z, _drawing(item, grade)))
        if item.thing.id in STEAMING:
            stage_set.steam(item.x, item.y + item.height * 0.85, item.z, height=0.34)


def _drawing(item: Placed, grade: Grade) -> Callable[[Brush], None]:
    def draw(brush: Brush) -> None:
        px, py = brush.lens.project(item.x, item.y, item.z)
        scale = brush.lens.scale(item.z) * item.scale
        if item.y == 0.0:
            brush.shadow(item.x, item.z, w=item.width * 0.9, d=0.12)
        brush.canvas.save()
        brush.canvas.translate(px, py)
        brush.canvas.scale(scale, scale)
        item.prop.stand(brush.canvas, item.thing.colour, grade, item.thing.state, manner=MANNERS[brush.look.name])
        brush.canvas.restore()

    return draw


def positions(placed: Sequence[Placed]) -> Mapping[str, Placed]:
    """The first of each kind, by id: what a camera or an eye is directed at."""
    out: dict[str, Placed] = {}
    for item in placed:
        out.setdefault(item.thing.id, item)
    return out
