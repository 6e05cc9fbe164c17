"""Where things of a shot lie: each gets a place on a surface, the floor, a wall or in the sky, and becomes a solid of the set."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tongpin.stage.canvas import Brush
from tongpin.stage.palette import Colour
from tongpin.stage.props import Prop, prop
from tongpin.stage.sets import Solid, StageSet, Surface
from tongpin.stage.staging import Thing

Grade = Callable[[Colour], Colour]
MOST_SHOWN = 6  # more of one thing than this reads as a heap anyway
GAP_M = 0.05
# Things on a table look like toys at their true size in a film for a phone's screen; animators draw them larger.
TABLE_SCALE = 1.45
WALL_HEIGHT_M, SKY_HEIGHT_M = 1.75, 3.1
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

    @property
    def width(self) -> float:
        """Metres."""
        return self.prop.width_m * self.scale

    @property
    def height(self) -> float:
        """Metres."""
        return self.prop.height_m * self.scale


class _Room:
    """Surfaces being filled from the middle to the sides, the near edge first."""

    def __init__(self, stage_set: StageSet, preferred: Sequence[str]) -> None:
        self.set = stage_set
        self.preferred = [name for name in preferred if name in stage_set.surfaces]
        self.used: dict[str, float] = {}
        self.floor_used = 0

    def on_surface(self, width: float, asked: str) -> tuple[float, float, float] | None:
        for surface in self._candidates(asked):
            spot = self._take(surface, width)
            if spot is not None:
                return spot
        return None

    def _candidates(self, asked: str) -> list[Surface]:
        names = [n for n in self.set.surfaces if asked and asked in n]
        names += self.preferred + list(self.set.surfaces)
        return [self.set.surfaces[n] for n in dict.fromkeys(names)]

    def _take(self, surface: Surface, width: float) -> tuple[float, float, float] | None:
        """The next free stretch, right of the middle first: the left hand side belongs to the hands of who sits there."""
        room, used = surface.x1 - surface.x0, self.used.get(surface.name, 0.0)
        if used and used + width + GAP_M > room * 0.92:
            return None
        start = (surface.x0 + surface.x1) / 2 + room * 0.06 + used - min(used, room * 0.45)
        x = min(surface.x1 - width / 2, max(surface.x0 + width / 2, start + width / 2))
        if used > room * 0.40:
            x = surface.x0 + width / 2 + (used - room * 0.40)
        self.used[surface.name] = used + width + GAP_M
        depth = surface.z0 + (surface.z1 - surface.z0) * 0.55
        return x, surface.y, depth

    def on_floor(self, width: float) -> tuple[float, float, float]:
        """Beside the people, alternating sides, never in the middle where they act."""
        side = 1 if self.floor_used % 2 == 0 else -1
        step = 0.62 + 0.30 * (self.floor_used // 2)
        self.floor_used += 1
        z = 0.25
        limit = self.set.lens.span(0.86, z) - width / 2
        return side * min(limit, step + width / 2), 0.0, z


def arrange(things: Sequence[Thing], stage_set: StageSet, *, surfaces: Sequence[str] = ()) -> tuple[Placed, ...]:
    """Give every thing a place. `surfaces` are those before the people who sit, which come first."""
    room, out = _Room(stage_set, surfaces), []
    for thing in things:
        for number in range(min(MOST_SHOWN, max(1, thing.count))):
            out.append(_place(thing, number, room, out))
    return tuple(out)


def _place(thing: Thing, number: int, room: _Room, others: Sequence[Placed]) -> Placed:
    drawn = prop(thing.art)
    table = thing.pose in ("table", "held")
    scale = thing.size_m / max(drawn.width_m, drawn.height_m, 0.01) * (TABLE_SCALE if table and thing.size_m < 0.4 else 1.0)
    width = drawn.width_m * scale
    host = next((p for p in others if p.thing.id == thing.on), None)
    spot = _on_host(host, width) if host else _spot(thing, number, room, width)
    return Placed(thing, drawn, *spot, scale)


def _on_host(host: Placed, width: float) -> tuple[float, float, float]:
    return host.x + (host.width - width) * 0.1, host.y + host.height * 0.85, host.z - 0.01


def _spot(thing: Thing, number: int, room: _Room, width: float) -> tuple[float, float, float]:
    lens = room.set.lens
    chance = zlib.crc32(f"{thing.id}/{number}".encode()) % 1000 / 1000
    if thing.pose == "sky":
        z = 9.0
        return lens.span(-0.55 + 1.1 * chance, z), SKY_HEIGHT_M + 2.2 * chance, z
    if thing.pose == "wall" and room.set.indoor:
        z = 2.3
        return lens.span(-0.5 + 1.0 * chance, z), WALL_HEIGHT_M, z
    if thing.pose in ("table", "held"):
        spot = room.on_surface(width, thing.on)
        if spot is not None:
            return spot
    return room.on_floor(width)


def add_things(stage_set: StageSet, placed: Sequence[Placed], grade: Grade) -> None:
    """Put the things on the set as solids, and steam where they are hot."""
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
        item.prop.stand(brush.canvas, item.thing.colour, grade)
        brush.canvas.restore()

    return draw


def positions(placed: Sequence[Placed]) -> Mapping[str, Placed]:
    """The first of each kind, by id: what a camera or an eye is directed at."""
    out: dict[str, Placed] = {}
    for item in placed:
        out.setdefault(item.thing.id, item)
    return out
