"""A set being built and kept: what it has drawn, where people can be, where things can stand, and how it is baked.

Set modules call `shell`, `hang`, `lay`, `put` and `fore`; the scene adds its own solids and bakes.
Marks, surfaces and depths are camera metres: in a turned room they are turned already, so the scene needs the lens only.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Concatenate, Literal, ParamSpec

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M, Lens
from tongpin.stage.lightmap import View
from tongpin.stage.palette import Palette
from tongpin.stage.pieces.windows import Pane
from tongpin.stage.plates import Baked, Drawing, Drawings, bake
from tongpin.stage.staging import Air
from tongpin.stage.weather import Shelter

P = ParamSpec("P")
FURNITURE = ".furniture"  # the module whose pieces are no decoration
NEAR_EDGE_M = 0.12
WALL_REACH_M = 3.0  # half width and height of the patch of wall that a homography is fitted to


@dataclass(frozen=True)
class Mark:
    """Where somebody can be. `facing` is a yaw in degrees, `surface` the table before a seat."""

    name: str
    x: float
    z: float
    kind: Literal["stand", "seat", "lie"] = "stand"
    facing: float = 0.0
    seat_m: float = 0.0
    surface: str = ""


@dataclass(frozen=True)
class Surface:
    """A level place where things can stand: from x0 to x1, at height y, from depth z0 (near) to z1."""

    name: str
    x0: float
    x1: float
    y: float
    z0: float
    z1: float


@dataclass(frozen=True)
class Solid:
    """A thing with a body at a depth; `draw` gets the brush, whose `shadow` goes to the floor."""

    name: str
    z: float
    draw: Callable[[Brush], None]


@dataclass(frozen=True)
class Emitter:
    """A place that gives off steam, in base px; `size` is how high it rises."""

    kind: str
    x: float
    y: float
    z: float
    size: float


@dataclass(frozen=True)
class Lamp:
    """A lamp that can be brightened in time with a sound, in base px."""

    name: str
    x: float
    y: float
    z: float
    radius: float


def _on(surface: Surface, x: float, z: float) -> bool:
    inside_x = surface.x0 - NEAR_EDGE_M <= x <= surface.x1 + NEAR_EDGE_M
    return inside_x and surface.z0 - NEAR_EDGE_M <= z <= surface.z1 + NEAR_EDGE_M


class StageSet:
    """One set in one air, look, frame and variant."""

    def __init__(
        self,
        name: str,
        brush: Brush,
        *,
        indoor: bool,
        turned: Literal["front", "three_quarter", "reverse"] = "front",
        flip: int = 1,
        dressing: tuple[str, ...] = (),
        dry: bool = False,
    ) -> None:
        """A `dry` set only notes marks and surfaces: planning needs them and must not pay for drawing."""
        self.name, self.brush, self.indoor, self.turned, self.dry = name, brush, indoor, turned, dry
        self.wanted = tuple(dict.fromkeys(word.strip().lower().replace(" ", "_") for word in dressing))
        self.drawn: set[str] = set()
        self.flip = float(flip)
        self.marks: dict[str, Mark] = {}
        self.surfaces: dict[str, Surface] = {}
        self.emitters: list[Emitter] = []
        self.lamps: list[Lamp] = []
        self.panes: list[tuple[float, float, float, float]] = []  # windows of the back wall, base px: left, top, right, bottom
        self.shelter: Shelter | None = None
        self.undrawn: tuple[str, ...] = ()
        self.half_width = self.lens.span(0.86, BACK_WALL_M)  # of the room, set by its shell
        self._shell: list[Any] = []
        self._walls: list[Any] = []
        self._solids: list[Drawing] = []
        self._decor: dict[int, tuple[float, float]] = {}  # small things by their place in the list of solids
        self._covers: dict[str, Callable[[], None]] = {}
        self._fore: list[Any] = []
        self._floor: list[Any] = []
        self._bounds = skia.Rect(-self.lens.size[0], -self.lens.size[1], 2 * self.lens.size[0], 2 * self.lens.size[1])

    @property
    def lens(self) -> Lens:
        """The camera's geometry."""
        return self.brush.lens

    @property
    def palette(self) -> Palette:
        """The graded colours."""
        return self.brush.palette

    @property
    def air(self) -> Air:
        """The air that the set stands in."""
        return self.brush.palette.air

    @property
    def wide(self) -> bool:
        """Whether the frame has room beside the actors."""
        return self.lens.wide

    @property
    def seed(self) -> int:
        """Which variant of the place this is."""
        return self.brush.seed

    def x(self, fraction: float, z: float = 0.0) -> float:
        """Frame fraction to metres; the reverse angle sees left and right exchanged."""
        return self.lens.span(fraction, z) * self.flip

    def one_of(self, name: str, count: int) -> int:
        """A choice that belongs to this variant of the place: 0 .. count - 1."""
        return self.brush.rng(self.name, name).randrange(count)

    def wants(self, *words: str) -> bool:
        """Whether any of these dressing words is wanted, drawn or not: what the set leaves out to make room for them."""
        return any(word in self.wanted for word in words)

    def asked(self, *words: str) -> bool:
        """Whether any of these dressing words is wanted; those that are count as drawn."""
        found = [word for word in words if word in self.wanted]
        self.drawn.update(found)
        return bool(found)

    # ---- drawing -----------------------------------------------------------------------------
    def _record(self, draw: Callable[[Brush], None], *, target: list[Any], floor: bool = True) -> Any:
        if self.dry:
            return None
        body, ground = skia.PictureRecorder(), skia.PictureRecorder()
        brush = self.brush
        brush.canvas, brush.floor = body.beginRecording(self._bounds), ground.beginRecording(self._bounds) if floor else None
        draw(brush)
        picture = body.finishRecordingAsPicture()
        target.append(picture)
        if floor:
            self._floor.append(ground.finishRecordingAsPicture())
        return picture

    def shell(self, draw: Callable[Concatenate[Brush, P], None], *args: P.args, **options: P.kwargs) -> None:
        """Draw what lies behind everything: sky, land, walls, the ground itself."""
        self._record(lambda brush: draw(brush, *args, **options), target=self._shell)

    def lay(
        self, draw: Callable[Concatenate[Brush, float, float, P], None], x: float, z: float, *args: P.args, **options: P.kwargs
    ) -> None:
        """Lay something flat on the floor at a frame fraction: a rug, a crossing, a puddle."""
        self._record(lambda brush: draw(brush, self.x(x, z), z, *args, **options), target=self._floor, floor=False)

    def hang(self, draw: Callable[Concatenate[Brush, float, P], None], x: float, *args: P.args, **options: P.kwargs) -> None:
        """Hang something on the back wall at a frame fraction."""
        glazed = next((each for each in args if isinstance(each, Pane)), None)
        if glazed is not None:
            self.pane(self.x(x, BACK_WALL_M), glazed.y, w=glazed.w, h=glazed.h)
        self._hang(lambda brush: draw(brush, self.x(x, BACK_WALL_M), *args, **options), self._bend(None, 0.0))

    def hang_beside(
        self, side: int, draw: Callable[Concatenate[Brush, float, P], None], z: float, *args: P.args, **options: P.kwargs
    ) -> None:
        """Hang something on a side wall (-1 left, 1 right) with its middle at depth z; a turned room has one side wall only."""
        side = side if not self.brush.yaw_deg else int(self.flip * math.copysign(1, self.brush.yaw_deg))
        self.brush.back_wall = False
        self._hang(lambda brush: draw(brush, 0.0, *args, **options), self._bend(side * int(self.flip), z))
        self.brush.back_wall = True

    def _bend(self, side: int | None, z: float) -> Any:
        """The matrix from the front view of the back wall to where a wall truly lies; None if that is the same."""
        if side is None and not self.brush.yaw_deg:
            return None
        corners = [(-1.0, 0.4), (-1.0, WALL_REACH_M - 0.4), (1.0, WALL_REACH_M - 0.4), (1.0, 0.4)]
        source = [skia.Point(*self.lens.project(x, y, BACK_WALL_M)) for x, y in corners]
        if side is None:
            target = [skia.Point(*self.brush.world(x, y, BACK_WALL_M)) for x, y in corners]
        else:
            target = [skia.Point(*self.brush.world(side * self.half_width, y, z - side * x)) for x, y in corners]
        matrix = skia.Matrix()
        matrix.setPolyToPoly(source, target)
        return matrix

    def _hang(self, draw: Callable[[Brush], None], matrix: Any) -> None:
        def bent(brush: Brush) -> None:
            brush.flat, brush.wall = True, matrix
            if matrix is not None:
                brush.canvas.concat(matrix)
            draw(brush)
            brush.flat, brush.wall = False, None

        self._record(bent, target=self._walls)

    def put(
        self, draw: Callable[Concatenate[Brush, float, float, P], None], x: float, z: float, *args: P.args, **options: P.kwargs
    ) -> None:
        """Stand a piece on the floor at a frame fraction and depth."""
        self.put_at(draw, self.x(x, z), z, *args, **options)

    def put_at(
        self, draw: Callable[Concatenate[Brush, float, float, P], None], x: float, z: float, *args: P.args, **options: P.kwargs
    ) -> None:
        """Stand a piece on the floor at metres."""
        self.put_sorted(self.brush.turn(x, z)[1], draw, x, z, *args, **options)

    def put_sorted(
        self,
        depth: float,
        draw: Callable[Concatenate[Brush, float, float, P], None],
        x: float,
        z: float,
        *args: P.args,
        **options: P.kwargs,
    ) -> None:
        """Stand a piece at room metres, ordered as if at another camera depth: a table top lies before who sits behind it."""
        name = str(getattr(draw, "__name__", "piece"))
        self.add(Solid(name, depth, lambda brush: draw(brush, x, z, *args, **options)))
        if not draw.__module__.endswith(FURNITURE):
            self._decor[len(self._solids) - 1] = self.brush.turn(x, z)

    def cover(
        self,
        mark: str,
        draw: Callable[Concatenate[Brush, float, float, P], None],
        x: float,
        z: float,
        *args: P.args,
        **options: P.kwargs,
    ) -> None:
        """Keep a quilt ready, at room metres, for whoever lies on a mark."""
        self._covers[mark] = lambda: self.put_at(draw, x, z, *args, **options)

    def tuck(self, mark: str) -> None:
        """Cover whoever lies on a mark, where there is something to cover them with."""
        if mark in self._covers:
            self._covers[mark]()

    def clear(self, name: str, x0: float, x1: float) -> None:
        """Take the small things off a stretch of a surface that hands or asked things need; furniture stays."""
        surface = self.surfaces.get(name)
        if surface is None:
            return
        gone = {i for i, (x, z) in self._decor.items() if x0 <= x <= x1 and _on(surface, x, z)}
        kept = [i for i in range(len(self._solids)) if i not in gone]
        self._solids = [self._solids[i] for i in kept]
        self._decor = {new: self._decor[old] for new, old in enumerate(kept) if old in self._decor}
        left, right = (self.lens.project(x, surface.y, surface.z0)[0] for x in (x0, x1))
        self.emitters = [e for e in self.emitters if not left <= e.x <= right]

    def put_straight(
        self, draw: Callable[Concatenate[Brush, float, float, P], None], x: float, z: float, *args: P.args, **options: P.kwargs
    ) -> None:
        """Stand a piece at camera metres, on a surface that is in camera metres already."""

        def straight(brush: Brush) -> None:
            yaw, brush.yaw_deg = brush.yaw_deg, 0.0
            draw(brush, x, z, *args, **options)
            brush.yaw_deg = yaw

        self.add(Solid(str(getattr(draw, "__name__", "piece")), z, straight))

    def add(self, solid: Solid) -> None:
        """Add a solid at a depth of the camera; the scene adds its things with this before baking."""
        holder: list[Any] = []
        picture = self._record(solid.draw, target=holder)
        self._solids.append(Drawing(solid.name, solid.z, picture))

    def fore(self, draw: Callable[Concatenate[Brush, P], None], *args: P.args, **options: P.kwargs) -> None:
        """Framing art before the lens."""
        self._record(lambda brush: draw(brush, *args, **options), target=self._fore, floor=False)

    # ---- people and things ---------------------------------------------------------------------
    def mark(
        self,
        name: str,
        x: float,
        z: float,
        *,
        kind: Literal["stand", "seat", "lie"] = "stand",
        facing: float = 0.0,
        seat_m: float = 0.0,
        surface: str = "",
    ) -> None:
        """Offer a place to be, at metres of the room (already flipped by `x`)."""
        across, away = self.brush.turn(x, z)
        turned = facing * self.flip + self.brush.yaw_deg * (0.5 if kind == "stand" else 1.0)
        self.marks[name] = Mark(name, across, away, kind, turned, seat_m, surface)

    def surface(self, name: str, x: float, z: float, *, y: float, w: float, d: float) -> None:
        """Offer a place for things: middle of the front edge in room metres, width and depth."""
        across, away = self.brush.turn(x, z + d / 2)
        self.surfaces[name] = Surface(name, across - w / 2, across + w / 2, y, away - d / 2, away + d / 2)

    def steam(self, x: float, y: float, z: float, *, height: float = 0.45) -> None:
        """Offer a place that steams."""
        px, py = self.brush.world(x, y, z)
        depth = self.brush.turn(x, z)[1]
        self.emitters.append(Emitter("steam", px, py, depth, height * self.lens.scale(depth)))

    def lamp(self, name: str, x: float, y: float, z: float, *, reach: float = 1.0) -> None:
        """Name a lamp, so that it can answer a sound."""
        px, py = self.brush.world(x, y, z)
        depth = self.brush.turn(x, z)[1]
        self.lamps.append(Lamp(name, px, py, depth, reach * self.lens.scale(depth)))

    def pane(self, x: float, y: float, *, w: float, h: float) -> None:
        """Name a window of the back wall that the camera sees straight on, so that the sky behind it can be lit up."""
        if not self.brush.yaw_deg:
            left, top = self.lens.project(x - w / 2, y + h, BACK_WALL_M)
            right, bottom = self.lens.project(x + w / 2, y, BACK_WALL_M)
            self.panes.append((left, top, right, bottom))

    # ---- the end -------------------------------------------------------------------------------
    def before_sky(self, view: View) -> Any:
        """Everything that stands before the sky, as the camera sees it: what stars must not be drawn over."""
        surface = skia.Surface(*view.size)
        canvas = surface.getCanvas()
        canvas.clear(0)
        canvas.scale(view.zoom, view.zoom)
        canvas.translate(-view.window[0], -view.window[1])
        for picture in (*self._shell[1:], *self._walls, *self._floor, *(solid.picture for solid in self._solids)):
            canvas.drawPicture(picture)
        return surface.makeImageSnapshot()

    def bake(self, view: View, depths: Sequence[float] = (), *, framed: bool = True) -> Baked:
        """Paint what the camera sees, cut at the actors' depths. `framed`: with the framing art."""
        fore = tuple(self._fore) if framed else ()
        drawings = Drawings((*self._shell, *self._walls), tuple(self._floor), tuple(self._solids), fore)
        return bake(drawings, view=view, depths=depths, light=self.brush.light, look=self.brush.look, unit=self.lens.unit)

    @property
    def solids(self) -> Mapping[str, float]:
        """Names and depths of what stands on the set, for whoever wants to look things up."""
        return {f"{solid.name}{index}": solid.z for index, solid in enumerate(self._solids)}
