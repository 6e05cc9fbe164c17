"""An animal on the stage, with the same surface as `Figure`: cached cut-outs, a live face, and where things are.

Start with `creature_of`. Cats, dogs, rabbits, foxes and birds have bodies of their own; all others are pictures that bob.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Callable

import numpy as np

from tongpin.media.graphics import skia
from tongpin.stage.actors.animals import coats, robot
from tongpin.stage.actors.animals.bird import HEAD as BIRD_HEAD
from tongpin.stage.actors.animals.bird import HEIGHT as BIRD_HEIGHT
from tongpin.stage.actors.animals.bird import draw_bird, draw_bird_face, perch_of
from tongpin.stage.actors.animals.carriage import Carriage, carriage_of, eats
from tongpin.stage.actors.animals.muzzle import draw_muzzle, opening_of
from tongpin.stage.actors.animals.species import FOUR_LEGGED, PICTURED, Species, coat_of
from tongpin.stage.actors.arms import PaintProp
from tongpin.stage.actors.build import UNITS_PER_METRE
from tongpin.stage.actors.feelings import Mixture
from tongpin.stage.actors.figure import CACHE_BYTES, CALM, Cutout, Figure, Layers, quantised
from tongpin.stage.actors.geometry import Point, clamp, rounded
from tongpin.stage.actors.ink import Grade, Pen
from tongpin.stage.actors.pose import Face, Pose
from tongpin.stage.actors.skeleton import Side
from tongpin.stage.staging import Sheet

BREATHS = 8  # an animal's breath shows in its whole body, so it is part of the cached picture
_USUAL_ART_M = 0.30  # how large the collection paints what it has no size for


class Creature(Figure, ABC):
    """One animal, painted for one shot. Bodies say what is drawn; this class caches, places and turns it."""

    def __init__(
        self,
        sheet: Sheet,
        grade: Grade,
        px_per_unit: float,
        look: str = "soft",
        *,
        paint_prop: PaintProp | None = None,
        window: tuple[float, float, float, float] | None = None,
        cache_bytes: int = CACHE_BYTES,
        breath_steps: int = BREATHS,
    ) -> None:
        super().__init__(
            sheet,
            grade,
            px_per_unit,
            look,
            paint_prop=paint_prop,
            window=window,
            cache_bytes=cache_bytes,
            breath_steps=breath_steps,
        )
        self._pictures: OrderedDict[Pose, Layers] = OrderedDict()
        self._picture_bytes = 0

    # ---- what a kind of body says

    @property
    @abstractmethod
    def height(self) -> float:
        """Crown to ground when standing."""

    @abstractmethod
    def head_radius(self) -> float:
        """Half the height of the head."""

    @abstractmethod
    def _head(self, pose: Pose) -> Point:
        """The middle of the head of the animal looking right, without lift."""

    def _up(self, pose: Pose) -> float:
        return pose.lift

    @abstractmethod
    def _draw_body(self, pen: Pen, pose: Pose) -> None:
        """Everything but the live face."""

    def _draw_front(self, pen: Pen, pose: Pose) -> None:
        """What lies over the live face."""

    def _draw_live(self, pen: Pen, pose: Pose, face: Face) -> None:
        """The face."""

    def _foot_xs(self, pose: Pose) -> tuple[float, float]:
        return -20.0, 20.0

    # ---- pictures

    def layers(self, pose: Pose, feeling: Mixture = CALM) -> Layers:
        """The animal's cut-outs in a pose."""
        pose = _quantised(pose)
        found = self._pictures.get(pose)
        if found is not None:
            self._pictures.move_to_end(pose)
            return found
        made = Layers(
            self._cut(pose, lambda pen: self._draw_body(pen, pose)),
            self._cut(pose, lambda pen: self._draw_front(pen, pose)),
            self._cut(pose, lambda pen: self._draw_held(pen, pose)),
        )
        self._pictures[pose] = made
        self._picture_bytes += made.size_bytes
        while self._picture_bytes > self.cache_bytes and len(self._pictures) > 1:
            self._picture_bytes -= self._pictures.popitem(last=False)[1].size_bytes
        return made

    def draw_face(self, canvas: skia.Canvas, pose: Pose, face: Face) -> None:
        """Draw the live face; the canvas is in figure units with the origin between the feet."""
        pose = _quantised(pose)
        canvas.save()
        self._place(canvas, pose)
        self._draw_live(Pen(canvas, self.grade, self.manner), pose, face)
        canvas.restore()

    def draw(self, canvas: skia.Canvas, pose: Pose, face: Face) -> None:
        """Draw the whole animal at once on a canvas in figure units."""
        pose = _quantised(pose)
        canvas.save()
        self._place(canvas, pose)
        pen = Pen(canvas, self.grade, self.manner)
        self._draw_body(pen, pose)
        self._draw_live(pen, pose, face)
        self._draw_front(pen, pose)
        self._draw_held(pen, pose)
        canvas.restore()

    def _cut(self, pose: Pose, paint: Callable[[Pen], None]) -> Cutout:
        scale = self.px_per_unit
        reach = self.height * 1.7 + 90
        bounds = self.window or (-reach, -reach - self._up(pose), reach, 70.0)
        left, top, right, bottom = (round(v * scale) for v in bounds)
        pixels = np.zeros((max(1, bottom - top), max(1, right - left), 4), np.uint8)
        info = skia.ImageInfo.Make(pixels.shape[1], pixels.shape[0], skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
        surface = skia.Surface.MakeRasterDirect(info, pixels)
        canvas = surface.getCanvas()
        canvas.translate(-left, -top)
        canvas.scale(scale, scale)
        self._place(canvas, pose)
        paint(Pen(canvas, self.grade, self.manner))
        surface.flushAndSubmit()
        return _cropped(pixels, left, top)

    def _draw_held(self, pen: Pen, pose: Pose) -> None:
        """What a person would hold lies before the animal's front paws."""
        if self.paint_prop is None:
            return
        at = self._foot_xs(pose)[1] + self.head_radius() * 1.25
        if eats(pose):
            with pen.placed((at, -8), 0.0, UNITS_PER_METRE * 1.6):
                self.paint_prop(pen.canvas, "own:pet_bowl", "", pen.grade, pen.manner)
            return
        for held in pose.props:
            with pen.placed((at, -12), 0.0, UNITS_PER_METRE):
                self.paint_prop(pen.canvas, held.prop, held.colour, pen.grade, pen.manner)

    # ---- places

    def _place(self, canvas: skia.Canvas, pose: Pose) -> None:
        canvas.translate(0, -self._up(pose))
        canvas.scale(_facing(pose), 1)

    def _world(self, pose: Pose, point: Point) -> Point:
        return point[0] * _facing(pose), point[1] - self._up(pose)

    def head(self, pose: Pose) -> Point:
        """The middle of the head."""
        pose = _quantised(pose)
        return self._world(pose, self._head(pose))

    def eyes(self, pose: Pose) -> Point:
        """The point between the eyes."""
        x, y = self.head(pose)
        return x, y - self.head_radius() * 0.05

    def mouth(self, pose: Pose) -> Point:
        """The middle of the mouth."""
        x, y = self.head(pose)
        return x + self.head_radius() * 0.2 * _facing(pose), y + self.head_radius() * 0.45

    def chest(self, pose: Pose) -> Point:
        """The middle of the chest."""
        x, y = self.head(pose)
        return x - self.head_radius() * _facing(pose), y + self.head_radius() * 1.2

    def feet(self, pose: Pose) -> tuple[Point, Point]:
        """Where the left and the right feet touch the ground."""
        pose = _quantised(pose)
        places = sorted((self._world(pose, (x, 0.0)) for x in self._foot_xs(pose)), key=lambda p: p[0])
        return places[0], places[1]

    def hand(self, pose: Pose, name: Side) -> Point:
        """Where it would hold things: at its mouth."""
        return self.mouth(pose)


class FourLegged(Creature):
    """A cat, dog, rabbit or fox with a body, coat and face of its own."""

    @property
    def species(self) -> Species:
        """Its kind."""
        return FOUR_LEGGED[self.sheet.kind]

    @property
    def height(self) -> float:
        """Crown to ground when standing."""
        return self.species.shoulder + self.species.neck * 0.62 + self.species.head

    def head_radius(self) -> float:
        """Half the height of the head."""
        return self.species.head

    def _body(self, pose: Pose) -> Carriage:
        return carriage_of(self.species, pose)

    def _up(self, pose: Pose) -> float:
        return self._body(pose).up

    def _head(self, pose: Pose) -> Point:
        return self._body(pose).head

    def _foot_xs(self, pose: Pose) -> tuple[float, float]:
        feet = self._body(pose).feet
        return (feet[0][0] + feet[1][0]) / 2, (feet[2][0] + feet[3][0]) / 2

    def _draw_body(self, pen: Pen, pose: Pose) -> None:
        species, coat, body = self.species, coat_of(self.species, self.sheet), self._body(pose)
        coats.draw_tail(pen, species, coat, body)
        coats.draw_far_legs(pen, species, coat, body)
        coats.draw_trunk(pen, species, coat, body)
        coats.draw_near_legs(pen, species, coat, body)
        droop = clamp(pose.pitch / 60 + (0.5 if body.curled > 0.5 else 0.0))
        with pen.placed(body.head, body.tilt, species.head):
            coats.draw_head(_fine(pen, species), species, coat, turn=_turn(pose), droop=droop)

    def _draw_live(self, pen: Pen, pose: Pose, face: Face) -> None:
        species, body = self.species, self._body(pose)
        gaze = face.gaze[0] * _facing(pose), face.gaze[1]
        shown = Face(feeling=face.feeling, lid=face.lid, brow=face.brow, mouth=face.mouth, openness=face.openness, gaze=gaze)
        with pen.placed(body.head, body.tilt, species.head):
            draw_muzzle(_fine(pen, species), species, coat_of(species, self.sheet), shown, turn=_turn(pose))

    def _draw_front(self, pen: Pen, pose: Pose) -> None:
        with pen.placed(self._body(pose).head, self._body(pose).tilt, self.species.head):
            coats.draw_whiskers(_fine(pen, self.species), self.species, turn=_turn(pose))


class Bird(Creature):
    """A small bird."""

    @property
    def height(self) -> float:
        """Crown to ground when standing."""
        return BIRD_HEIGHT

    def head_radius(self) -> float:
        """Half the height of the head."""
        return BIRD_HEAD

    def _head(self, pose: Pose) -> Point:
        return perch_of(pose).head

    def _up(self, pose: Pose) -> float:
        return perch_of(pose).up

    def _foot_xs(self, pose: Pose) -> tuple[float, float]:
        return -2.0, 7.0

    def _draw_body(self, pen: Pen, pose: Pose) -> None:
        draw_bird(pen, self.sheet, pose)

    def _draw_live(self, pen: Pen, pose: Pose, face: Face) -> None:
        draw_bird_face(pen, self.sheet, pose, face)


class Robot(Creature):
    """A friendly robot, which has arms and holds things."""

    @property
    def height(self) -> float:
        """Crown to ground when standing."""
        return robot.HEIGHT

    def head_radius(self) -> float:
        """Half the height of the head."""
        return robot.HEAD

    def _head(self, pose: Pose) -> Point:
        return robot.head_of(pose)

    def _up(self, pose: Pose) -> float:
        return pose.lift + (max(0.0, (pose.seat or 0.0) - robot.SEATED) if pose.legs == "sit" else 0.0)

    def _foot_xs(self, pose: Pose) -> tuple[float, float]:
        left, right = robot.foot_points(pose)
        return left[0], right[0]

    def hand(self, pose: Pose, name: Side) -> Point:
        """Where a hand is."""
        pose = _quantised(pose)
        left = name == "left"
        return self._world(pose, robot.hand_of(pose, pose.left if left else pose.right, -1 if left else 1))

    def _place(self, canvas: skia.Canvas, pose: Pose) -> None:
        canvas.translate(0, -self._up(pose))  # arms know left from right, so a robot is never mirrored

    def _world(self, pose: Pose, point: Point) -> Point:
        return point[0], point[1] - self._up(pose)

    def _draw_body(self, pen: Pen, pose: Pose) -> None:
        robot.draw_robot(pen, self.sheet, pose)

    def _draw_live(self, pen: Pen, pose: Pose, face: Face) -> None:
        robot.draw_robot_face(pen, pose, face)

    def _draw_held(self, pen: Pen, pose: Pose) -> None:
        paint = self.paint_prop
        for held in pose.props:
            hands = [robot.hand_of(pose, pose.left, -1), robot.hand_of(pose, pose.right, 1)]
            one = hands[0] if held.hand == "left" else hands[1]
            at = ((hands[0][0] + hands[1][0]) / 2, (hands[0][1] + hands[1][1]) / 2) if held.hand == "both" else one
            with pen.placed(at, held.angle, UNITS_PER_METRE):
                if paint:
                    paint(pen.canvas, held.prop, held.colour, pen.grade, pen.manner)
        robot.draw_robot_arms(pen, self.sheet, pose)


class Pictured(Creature):
    """An animal from the art collection: it bobs as it walks, squashes as it lands and breathes."""

    @property
    def _art(self) -> tuple[str, float]:
        return PICTURED.get(self.sheet.kind, (self.sheet.kind.replace("_", "-"), 0.6))

    @property
    def height(self) -> float:
        """Crown to ground."""
        return self._art[1] * UNITS_PER_METRE

    def head_radius(self) -> float:
        """Half the height of the head, about."""
        return self.height * 0.22

    def _head(self, pose: Pose) -> Point:
        return self.height * 0.2, -self.height * 0.74

    def _up(self, pose: Pose) -> float:
        bob = abs(math.sin(pose.phase * 2 * math.pi)) * self.height * 0.05 if pose.legs in ("walk", "run") else 0.0
        return pose.lift + bob

    def _foot_xs(self, pose: Pose) -> tuple[float, float]:
        return -self.height * 0.22, self.height * 0.22

    def _draw_body(self, pen: Pen, pose: Pose) -> None:
        if self.paint_prop is None:
            pen.solid(rounded(-self.height * 0.4, -self.height, self.height * 0.4, 0, radius=self.height * 0.3), "sand", 6)
            return
        squash = 1 - 0.03 * math.sin(pose.breath * math.pi) - (0.35 if pose.legs in ("lie", "sit") else 0.0) * 0.3
        rock = math.sin(pose.phase * 2 * math.pi) * 5 if pose.legs in ("walk", "run") else pose.lean * 0.5 + pose.tilt * 0.3
        colour = "" if self.sheet.top_colour == "cream" else self.sheet.top_colour
        with pen.placed((0, 0), rock):
            pen.canvas.scale(1 / math.sqrt(squash), squash)
            # The collection's pictures look to the left and are painted around their middle.
            size = self._art[1] / _USUAL_ART_M * UNITS_PER_METRE
            pen.canvas.scale(-size, size)
            pen.canvas.translate(0, -_USUAL_ART_M / 2)
            self.paint_prop(pen.canvas, f"svg:{self._art[0]}", colour, pen.grade, pen.manner)


def creature_of(
    sheet: Sheet,
    grade: Grade,
    px_per_unit: float,
    look: str = "soft",
    *,
    paint_prop: PaintProp | None = None,
    window: tuple[float, float, float, float] | None = None,
) -> Creature:
    """The animal of a sheet whose kind is not human."""
    own: dict[str, type[Creature]] = {"bird": Bird, "robot": Robot} | dict.fromkeys(FOUR_LEGGED, FourLegged)
    body = own.get(sheet.kind, Pictured)
    return body(sheet, grade, px_per_unit, look, paint_prop=paint_prop, window=window)


def actor_of(
    sheet: Sheet,
    grade: Grade,
    px_per_unit: float,
    look: str = "soft",
    *,
    paint_prop: PaintProp | None = None,
    window: tuple[float, float, float, float] | None = None,
) -> Figure:
    """Whoever a sheet describes, person or animal, ready to be painted."""
    make = Figure if sheet.kind == "human" else creature_of
    return make(sheet, grade, px_per_unit, look, paint_prop=paint_prop, window=window)


def _facing(pose: Pose) -> int:
    return -1 if pose.yaw < -8 else 1


def _turn(pose: Pose) -> float:
    """How far the features slide to the right on the head: side views look where the body goes, front views at us."""
    return clamp(0.1 + abs(pose.yaw) / 500 + pose.turn * _facing(pose) / 220, -0.16, 0.3)


def _fine(pen: Pen, species: Species) -> Pen:
    """A pen for head space, whose lines are as wide as those of the body."""
    manner = pen.manner
    return Pen(pen.canvas, pen.grade, type(manner)(**{**vars(manner), "edge": manner.edge / species.head}))


def _quantised(pose: Pose) -> Pose:
    return quantised(pose, BREATHS)


def _cropped(pixels: np.typing.NDArray[np.uint8], left: int, top: int) -> Cutout:
    alpha = pixels[..., 3]
    rows = np.flatnonzero(alpha.any(1))
    if not len(rows):
        return Cutout(None)
    columns = np.flatnonzero(alpha.any(0))
    y0, y1, x0, x1 = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    tight = np.ascontiguousarray(pixels[y0:y1, x0:x1])
    image = skia.Image.fromarray(tight, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType, copy=True)
    return Cutout(image, left + x0, top + y0)


__all__ = ["Bird", "Creature", "FourLegged", "Pictured", "Robot", "actor_of", "creature_of", "opening_of"]
