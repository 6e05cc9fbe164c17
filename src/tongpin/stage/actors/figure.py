"""A person on the stage: `Figure` paints one sheet in any pose as cached cut-outs, with the face drawn live between them.

Start here. Figure units: 100 to a head, origin between the feet on the ground, y down; hands are `left` and `right` as seen in
the picture when the figure faces us. The caller places the cut-outs (pixels from the origin) and lights them.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tongpin.media.graphics import skia
from tongpin.stage.actors.arms import PaintProp, draw_arms_before, draw_arms_behind, draw_arms_beside, draw_props, grip_point
from tongpin.stage.actors.build import UNITS_PER_METRE
from tongpin.stage.actors.eyes import draw_brows, eye_centre
from tongpin.stage.actors.face import draw_features, draw_moustache
from tongpin.stage.actors.feelings import Mixture
from tongpin.stage.actors.geometry import Point, Point3
from tongpin.stage.actors.hair import draw_hair_back, draw_hair_front, draw_locks
from tongpin.stage.actors.hairstyles import covers_brows
from tongpin.stage.actors.hats import draw_hat, draw_veil_back
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.headwear import draw_beard, draw_ears, draw_face_pack, draw_face_wear, draw_hidden_earrings
from tongpin.stage.actors.ink import MANNERS, Grade, Manner, Pen
from tongpin.stage.actors.legs import draw_legs
from tongpin.stage.actors.mouth import mouth_centre
from tongpin.stage.actors.naming import named
from tongpin.stage.actors.neck import draw_neck
from tongpin.stage.actors.pins import draw_cat_ears, draw_pins
from tongpin.stage.actors.pose import Face, Hand, Held, Pose
from tongpin.stage.actors.posed import Posed
from tongpin.stage.actors.skeleton import Side
from tongpin.stage.actors.torso import draw_torso
from tongpin.stage.actors.worn import draw_behind_body, draw_on_body
from tongpin.stage.staging import Sheet

__all__ = ["UNITS_PER_METRE", "Cutout", "Figure", "Layers", "quantised"]

CACHE_BYTES = 150_000_000
CALM: Mixture = (("calm", 1.0),)
LEGS_IN_FRONT = ("cross", "squat")


@dataclass(frozen=True)
class Cutout:
    """A cropped picture and where its upper left corner lies, in pixels from the figure's origin; no image: nothing shows."""

    image: skia.Image | None
    x: int = 0
    y: int = 0


@dataclass(frozen=True)
class Layers:
    """A figure without its face: draw `under`, the live face, `over`, then `arms` (table tops go before `arms`)."""

    under: Cutout
    over: Cutout
    arms: Cutout

    @property
    def size_bytes(self) -> int:
        """How much memory the pictures take."""
        return sum(c.image.width() * c.image.height() * 4 for c in (self.under, self.over, self.arms) if c.image is not None)


# Steps to which a pose is rounded before it is drawn, so that nearly equal poses share their pictures.
STEPS = {
    "yaw": 1.0,
    "turn": 1.0,
    "pitch": 1.0,
    "tilt": 0.5,
    "lean": 0.5,
    "bow": 0.5,
    "weight": 0.05,
    "curve": 0.05,
    "twist": 1.0,
    "phase": 1 / 96,
    "sway": 0.1,
}


def _rounded(value: Any, step: float) -> Any:
    return round(round(value / step) * step, 6) if isinstance(value, float | int) else value


def _place(at: Point3 | None) -> Point3 | None:
    return (round(at[0], 2), round(at[1], 2), round(at[2], 2)) if at else None


def _hand(hand: Hand) -> Hand:
    at, elbow = _place(hand.at), _place(hand.elbow)
    angle = None if hand.angle is None else float(round(hand.angle))
    return replace(hand, at=at, elbow=elbow, angle=angle, grip=float(round(hand.grip)))


def _held(held: Held) -> Held:
    return replace(held, at=_place(held.at), angle=float(round(held.angle)))


@lru_cache(maxsize=2048)
def quantised(pose: Pose, breath_steps: int = 0) -> Pose:
    """Return the pose on a fine grid: what pictures are cached by. Breath is left out unless it may take some steps."""
    values = {f.name: _rounded(getattr(pose, f.name), STEPS[f.name]) for f in fields(pose) if f.name in STEPS}
    props = tuple(_held(h) for h in pose.props)
    seat = None if pose.seat is None else round(pose.seat, 1)
    return replace(
        pose,
        **values,
        left=_hand(pose.left),
        right=_hand(pose.right),
        props=props,
        seat=seat,
        lift=round(pose.lift, 1),
        breath=round(pose.breath * breath_steps) / breath_steps if breath_steps else 0.0,
    )


class Figure:
    """One person, painted for one shot: the same sheet, grade, scale and look throughout."""

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
        breath_steps: int = 0,
    ) -> None:
        """`window` (left, top, right, bottom in figure units) is what the camera can see in the shot; pictures are cut to it.

        `breath_steps` shows breathing in so many steps: each step of a held pose is one more picture to paint.
        """
        self.sheet, self.px_per_unit = sheet, px_per_unit
        self.manner: Manner = named(MANNERS, look, zh="画风", en="look")
        self.grade: Grade = lru_cache(maxsize=8192)(grade)
        self.paint_prop, self.window, self.cache_bytes = paint_prop, window, cache_bytes
        self._breath_steps = breath_steps
        self._cache: OrderedDict[tuple[Pose, Mixture], Layers] = OrderedDict()
        self._held_bytes = 0
        self._brows_covered = covers_brows(sheet)
        self._posed = lru_cache(maxsize=64)(self._solve)
        self._heads = lru_cache(maxsize=64)(lambda pose: Head(sheet, pose))
        self._overs = lru_cache(maxsize=48)(self._paint_over)

    def _solve(self, pose: Pose) -> Posed:
        return Posed(self.sheet, pose)

    def _grid(self, pose: Pose) -> Pose:
        return quantised(pose, self._breath_steps)

    @property
    def height(self) -> float:
        """Crown to ground when standing, without hair."""
        return self._posed(Pose()).build.height

    # -- pictures

    def layers(self, pose: Pose, feeling: Mixture = CALM) -> Layers:
        """Return the figure's cut-outs in a pose; the feeling only matters where a fringe hides the brows."""
        pose = self._grid(pose)
        shown = tuple((name, round(weight * 4) / 4) for name, weight in feeling) if self._brows_covered else CALM
        key = (pose, shown)
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
            return found
        made = self._paint(pose, shown)
        self._cache[key] = made
        self._held_bytes += made.size_bytes
        while self._held_bytes > self.cache_bytes and len(self._cache) > 1:
            _, old = self._cache.popitem(last=False)
            self._held_bytes -= old.size_bytes
        return made

    def _paint_over(self, pose: Pose, feeling: Mixture) -> Cutout:
        posed, head = self._posed(pose), self._heads(pose)
        return self._cut(pose, lambda pen: self._draw_over(pen, posed, head, feeling))

    def _over(self, pose: Pose, feeling: Mixture) -> Cutout:
        """Hair and what is worn on the head: the same for all poses that differ in hands and what they hold only."""
        return self._overs(replace(pose, left=Hand(), right=Hand(), props=()), feeling)

    def _paint(self, pose: Pose, feeling: Mixture) -> Layers:
        posed, head = self._posed(pose), self._heads(pose)
        return Layers(
            self._cut(pose, lambda pen: self._draw_under(pen, posed, head)),
            self._over(pose, feeling),
            self._cut(pose, lambda pen: self._draw_arms(pen, posed)),
        )

    def _cut(self, pose: Pose, paint: Callable[[Pen], None]) -> Cutout:
        """Record a layer, find what it covers, and paint only that."""
        recorder, scale = skia.PictureRecorder(), self.px_per_unit
        room = skia.Rect.MakeLTRB(*(v * scale for v in (self.window or self._reach(pose))))
        # The tree of bounds makes the picture know how far its marks reach, blur included.
        canvas = recorder.beginRecording(room, skia.RTreeFactory()())
        canvas.scale(scale, scale)
        self._stand(canvas, pose)
        paint(Pen(canvas, self.grade, self.manner))
        picture = recorder.finishRecordingAsPicture()
        box = picture.cullRect()
        if picture.approximateOpCount() < 6 or not box.intersect(room) or box.isEmpty():
            return Cutout(None)
        left, top = math.floor(box.left()), math.floor(box.top())
        pixels = np.zeros((math.ceil(box.bottom()) - top, math.ceil(box.right()) - left, 4), np.uint8)
        info = skia.ImageInfo.Make(pixels.shape[1], pixels.shape[0], skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
        surface = skia.Surface.MakeRasterDirect(info, pixels)
        surface.getCanvas().translate(-left, -top)
        surface.getCanvas().drawPicture(picture)
        surface.flushAndSubmit()
        return _cropped(pixels, left, top)

    def _reach(self, pose: Pose) -> tuple[float, float, float, float]:
        """The room that a figure and what it holds can take, in units."""
        build = self._posed(pose).build
        tall = build.height + 150 + pose.lift
        if pose.legs == "lie":
            return -tall, -230 - (pose.seat or 0) - pose.lift, tall, 130
        if pose.props:
            return -330, -tall - 190, 330, 70
        return -235, -tall, 235, 70

    def _stand(self, canvas: skia.Canvas, pose: Pose) -> None:
        canvas.concat(self._placing(pose))

    def _placing(self, pose: Pose) -> skia.Matrix:
        """Where the body's own space lies in figure units: lifted when jumping, turned when lying."""
        matrix = skia.Matrix.Translate(0, -pose.lift)
        if pose.legs == "lie":
            build = self._posed(pose).build
            side = abs(math.sin(math.radians(pose.yaw)))
            thick = max(build.shoulder * 0.95, 41 * build.head) * (1 - side) + max(build.depth * 1.05, 25 * build.head) * side
            matrix.preTranslate(0, -thick - (pose.seat or 0))
            matrix.preRotate(-90 if pose.yaw >= 0 else 90)
            matrix.preTranslate(0, build.hip_y + build.spine * 0.35)
        return matrix

    def draw_face(self, canvas: skia.Canvas, pose: Pose, face: Face) -> None:
        """Draw the live face; the canvas is in figure units with the origin between the feet."""
        pose = self._grid(pose)
        head = self._heads(pose)
        if not head.faces_us:
            return
        canvas.save()
        self._stand(canvas, pose)
        self._at_head(canvas, self._posed(pose))
        pen = Pen(canvas, self.grade, self.manner)
        draw_features(pen, head, face)
        if "moustache" in dict(self.sheet.extras):
            draw_moustache(pen, head)
        canvas.restore()

    def draw(self, canvas: skia.Canvas, pose: Pose, face: Face) -> None:
        """Draw the whole figure at once on a canvas in figure units: for contact sheets and stills."""
        posed, head = self._posed(self._grid(pose)), self._heads(self._grid(pose))
        for paint in (
            lambda p: self._draw_under(p, posed, head),
            None,
            lambda p: self._draw_over(p, posed, head, face.feeling),
            lambda p: self._draw_arms(p, posed),
        ):
            if paint is None:
                self.draw_face(canvas, pose, face)
                continue
            canvas.save()
            self._stand(canvas, posed.pose)
            paint(Pen(canvas, self.grade, self.manner))
            canvas.restore()

    # -- the order of painting

    def _draw_under(self, pen: Pen, posed: Posed, head: Head) -> None:
        draw_props(pen, posed, "back", self.paint_prop)
        draw_behind_body(pen, posed)
        with self._head_space(pen, posed):
            draw_veil_back(pen, head)
            draw_hair_back(pen, head)
        draw_arms_behind(pen, posed, self.paint_prop)
        legs_last = (
            posed.pose.legs in LEGS_IN_FRONT and not posed.knees_crossed and posed.facing and posed.wear.bottom.kind == "legs"
        )
        if not legs_last:
            draw_legs(pen, posed)
        draw_neck(pen, posed)
        draw_torso(pen, posed)
        if legs_last:
            draw_legs(pen, posed)
        draw_on_body(pen, posed)
        draw_props(pen, posed, "body", self.paint_prop)
        draw_arms_beside(pen, posed, self.paint_prop)
        with self._head_space(pen, posed):
            draw_cat_ears(pen, head)
            draw_ears(pen, head, near=False)
            pen.solid(head.outline, self.sheet.skin, 7, low=0.34, high=0.28, edge=0.3)
            draw_beard(pen, head)
            draw_face_pack(pen, head)

    def _draw_over(self, pen: Pen, posed: Posed, head: Head, feeling: Mixture) -> None:
        with self._head_space(pen, posed):
            draw_hair_front(pen, head)
            draw_ears(pen, head, near=True)
            if self._brows_covered and head.faces_us:
                draw_brows(pen, head, Face(feeling=feeling), 0.28)
            draw_locks(pen, head)
            draw_hidden_earrings(pen, head)
            draw_face_wear(pen, head)
            draw_pins(pen, head)
            draw_hat(pen, head)

    def _draw_arms(self, pen: Pen, posed: Posed) -> None:
        draw_arms_before(pen, posed, self.paint_prop)
        draw_props(pen, posed, "front", self.paint_prop)

    def _head_matrix(self, posed: Posed) -> skia.Matrix:
        """The head's own space in the body's: it rolls about the top of the neck."""
        x, y = posed.bones.xy(posed.bones.head, 0.05)
        size, neck = posed.build.head, 34 * posed.build.head
        matrix = skia.Matrix.Translate(x, y + neck)
        matrix.preRotate(self._heads(posed.pose).roll)
        matrix.preTranslate(0, -neck)
        matrix.preScale(size, size)
        return matrix

    def _at_head(self, canvas: skia.Canvas, posed: Posed) -> None:
        canvas.concat(self._head_matrix(posed))

    def _head_space(self, pen: Pen, posed: Posed) -> _Saved:
        return _Saved(pen.canvas, lambda canvas: self._at_head(canvas, posed))

    # -- anchors, in figure units

    def _from_head(self, pose: Pose, points: list[Point]) -> list[Point]:
        matrix = self._placing(pose)
        matrix.preConcat(self._head_matrix(self._posed(pose)))
        return _mapped(matrix, points)

    def _from_body(self, pose: Pose, points: list[Point]) -> list[Point]:
        return _mapped(self._placing(pose), points)

    def eyes(self, pose: Pose) -> Point:
        """Return the point between the eyes."""
        pose = self._grid(pose)
        head = self._heads(pose)
        (x0, y0), (x1, y1) = eye_centre(head, -1), eye_centre(head, 1)
        return self._from_head(pose, [((x0 + x1) / 2, (y0 + y1) / 2)])[0]

    def mouth(self, pose: Pose) -> Point:
        """Return the middle of the mouth."""
        pose = self._grid(pose)
        return self._from_head(pose, [mouth_centre(self._heads(pose))])[0]

    def head(self, pose: Pose) -> Point:
        """Return the middle of the head."""
        return self._from_head(self._grid(pose), [(0.0, 0.0)])[0]

    def head_radius(self) -> float:
        """Return half the height of the head."""
        return 50 * self._posed(Pose()).build.head

    def feet(self, pose: Pose) -> tuple[Point, Point]:
        """Return the soles of the left and right foot."""
        pose = self._grid(pose)
        posed = self._posed(pose)
        points = []
        for s in (-1, 1):
            x, y = posed.bones.xy(posed.bones.legs[s].ankle, 0.2)
            points.append((x, y + posed.build.ankle))
        left, right = self._from_body(pose, points)
        return left, right

    def hand(self, pose: Pose, name: Side) -> Point:
        """Return where a hand closes around things."""
        pose = self._grid(pose)
        return self._from_body(pose, [grip_point(self._posed(pose), name)])[0]

    def chest(self, pose: Pose) -> Point:
        """Return the middle of the chest."""
        pose = self._grid(pose)
        posed = self._posed(pose)
        return self._from_body(pose, [posed.bones.xy(posed.bones.chest, 0.05)])[0]


class _Saved:
    """A canvas state that ends with the block."""

    def __init__(self, canvas: skia.Canvas, move: Callable[[skia.Canvas], None]) -> None:
        self.canvas, self.move = canvas, move

    def __enter__(self) -> None:
        self.canvas.save()
        self.move(self.canvas)

    def __exit__(self, *_: object) -> None:
        self.canvas.restore()


def _mapped(matrix: skia.Matrix, points: list[Point]) -> list[Point]:
    return [(p.x(), p.y()) for p in matrix.mapPoints([skia.Point(*q) for q in points])]


def _cropped(pixels: NDArray[np.uint8], left: int, top: int) -> Cutout:
    """Cut a layer to the pixels that are not empty."""
    covered = pixels.view(np.uint32)[..., 0]  # premultiplied: a clear pixel is all zeros
    rows = np.flatnonzero(covered.any(1))
    if not len(rows):
        return Cutout(None)
    y0, y1 = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(covered[y0:y1].any(0))
    x0, x1 = int(columns[0]), int(columns[-1]) + 1
    tight = np.ascontiguousarray(pixels[y0:y1, x0:x1])
    image = skia.Image.fromarray(tight, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType, copy=True)
    return Cutout(image, left + x0, top + y0)
