"""A take's picture in plate px: set, people and furniture by depth, redrawn only where something changed.

Most frames of a talking shot change nothing but a face: then only the face's rectangle is drawn again. The camera then shows
the plate, by a plain copy where it holds still.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import cv2
import numpy as np

from tongpin.media.graphics import skia
from tongpin.stage.actors.acting import Instant
from tongpin.stage.actors.figure import Layers
from tongpin.stage.actors.pose import Face
from tongpin.stage.camera import Aim
from tongpin.stage.easel import Easel, Pixels, pixels_of
from tongpin.stage.light import LINEAR
from tongpin.stage.lightmap import View
from tongpin.stage.plates import Baked, Band
from tongpin.stage.players import Player, Rect, Spot

GAZE_STEP = 0.02  # eyes that drift less than this need no new drawing


@dataclass(frozen=True)
class _Shown:
    """What of a player is on the plate now."""

    player: Player
    instant: Instant
    spot: Spot
    layers: Layers

    def same_body(self, other: _Shown) -> bool:
        return self.layers is other.layers and self.spot == other.spot

    @property
    def rect(self) -> Rect:
        return self.player.face_rect(self.instant, self.spot)


@dataclass(frozen=True)
class _Item:
    """One thing to draw, far to near. `face` is the index of the player whose face lies between `draw` and `finish`."""

    draw: Callable[[Any], None]
    face: int = -1
    finish: Callable[[Any], None] | None = None


class Compositor:
    """The plate of one take, kept up to date."""

    def __init__(self, baked: Baked, view: View, players: Sequence[Player], *, wet: bool) -> None:
        self.baked, self.view, self.players, self.wet = baked, view, players, wet
        self._empty: Pixels = np.ascontiguousarray(pixels_of(baked.plate))
        self.easel = Easel((self._empty.shape[1], self._empty.shape[0]))
        self._shown: list[_Shown] | None = None  # None before the first frame: an empty room has its furniture, too
        self._faces: list[Face] = []
        self._items: list[_Item] = []
        self._bare: list[Pixels] = []
        np.copyto(self.easel.pixels, self._empty)

    @property
    def pixels(self) -> Pixels:
        """The plate as it is now, BGRA."""
        return self.easel.pixels

    def update(self, instants: Sequence[Instant]) -> None:
        """Bring the plate to an instant of everybody."""
        # What is compared is what is drawn, so that a frame looks the same whichever frame was drawn before it.
        steady = [replace(instant, face=_steady(instant.face)) for instant in instants]
        shown = [_Shown(p, i, p.spot(i, self.view), p.layers(i)) for p, i in zip(self.players, steady, strict=True)]
        faces = [instant.face for instant in steady]
        if self._shown is None or not all(a.same_body(b) for a, b in zip(shown, self._shown, strict=True)):
            self._shown = shown
            self._rebuild(shown)
            self._faces = faces
            return
        if faces != self._faces:
            self._shown, self._faces = shown, faces
            self._redraw_faces(shown)

    # ---- drawing -------------------------------------------------------------------------------
    def _rebuild(self, shown: Sequence[_Shown]) -> None:
        np.copyto(self.easel.pixels, self._empty)
        self._ground(shown)
        self._items = self._ordered(shown)
        self._bare = [np.empty(0, np.uint8)] * len(shown)
        for item in self._items:
            item.draw(self.easel.canvas)
            if item.finish is not None:
                self._bare[item.face] = self._region(shown[item.face].rect).copy()
                self._draw_face(shown[item.face])
                item.finish(self.easel.canvas)

    def _redraw_faces(self, shown: Sequence[_Shown]) -> None:
        if _crowded(shown):
            self._rebuild(shown)
            return
        for order, item in enumerate(self._items):
            if item.finish is not None and self._region(shown[item.face].rect).size:
                self._redraw_face(shown, item, self._items[order + 1 :])

    def _redraw_face(self, shown: Sequence[_Shown], item: _Item, nearer: Sequence[_Item]) -> None:
        """Only the rectangle of one face: what was bare, the face, and everything that lies before it."""
        canvas, rect = self.easel.canvas, shown[item.face].rect
        np.copyto(self._region(rect), self._bare[item.face])
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(*rect))
        self._draw_face(shown[item.face])
        if item.finish is not None:
            item.finish(canvas)
        for other in nearer:
            other.draw(canvas)
            if other.finish is not None:
                self._draw_face(shown[other.face])
                other.finish(canvas)
        canvas.restore()

    def _region(self, rect: Rect) -> Pixels:
        left, top, right, bottom = (max(0, v) for v in rect)
        return self.easel.pixels[top:bottom, left:right]

    def _draw_face(self, shown: _Shown) -> None:
        shown.player.draw_face(self.easel.canvas, shown.instant, shown.spot, self.baked.light)

    def _ground(self, everybody: Sequence[_Shown]) -> None:
        """Reflections and contact shadows, in base px."""
        canvas = self.easel.canvas
        canvas.save()
        canvas.scale(self.view.zoom, self.view.zoom)
        canvas.translate(-self.view.window[0], -self.view.window[1])
        for shown in everybody:
            if self.wet:
                shown.player.draw_reflection(canvas, shown.instant, REFLECTION)
            if shown.player.mark.kind == "stand":
                shown.player.draw_shadow(canvas, shown.instant, self.baked.light)
        canvas.restore()

    def _ordered(self, everybody: Sequence[_Shown]) -> list[_Item]:
        """By depth, far to near; at equal depth people come before furniture."""
        entries: list[tuple[float, int, _Item]] = []
        for index, shown in enumerate(everybody):
            under, over, arms = (self._layer(shown, name) for name in ("under", "over", "arms"))
            entries.append((-shown.player.depth(shown.instant), 0, _Item(under, index, over)))
            entries.append((-shown.player.arms_depth(shown.instant), 1, _Item(arms)))
        for band in self.baked.bands:
            entries.append((-band.z, 2, _Item(partial(_draw_band, band))))
        return [item for _, _, item in sorted(entries, key=lambda entry: entry[:2])]

    def _layer(self, shown: _Shown, name: str) -> Callable[[Any], None]:
        cutout = getattr(shown.layers, name)
        light, view = self.baked.light, self.view
        return lambda canvas: shown.player.draw_layer(canvas, cutout, shown.instant, shown.spot, light=light, view=view)

    def erase_people(self, canvas: Any) -> None:
        """Take out of a canvas in plate px whatever people cover."""
        paint = skia.Paint(BlendMode=skia.BlendMode.kDstOut)
        for shown in self._shown or ():
            scale = shown.spot.unit / shown.player.figure.px_per_unit
            canvas.save()
            canvas.translate(shown.spot.x, shown.spot.y)
            canvas.scale(scale, scale)
            for cutout in (shown.layers.under, shown.layers.over, shown.layers.arms):
                if cutout.image is not None:
                    canvas.drawImage(cutout.image, cutout.x, cutout.y, LINEAR, paint)
            canvas.restore()

    # ---- the camera ----------------------------------------------------------------------------
    def show(self, target: Pixels, aim: Aim) -> None:
        """What the camera sees of the plate, into pixels of the film's size."""
        height, width = target.shape[:2]
        scale = aim.zoom / self.view.zoom
        left = (self.view.window[0] - aim.x) * aim.zoom + width / 2
        top = (self.view.window[1] - aim.y) * aim.zoom + height / 2
        if scale == 1.0 and abs(left) < 0.02 and abs(top) < 0.02 and self.pixels.shape == target.shape:
            np.copyto(target, self.pixels)
            return
        # Pixel centres lie at halves in the set and at whole numbers in the array.
        shift = 0.5 * scale - 0.5
        matrix = np.array([[scale, 0, left + shift], [0, scale, top + shift]], np.float64)
        cv2.warpAffine(self.pixels, matrix, (width, height), dst=target, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


REFLECTION = 0.24


def _steady(face: Face) -> Face:
    """A face without the drift of its eyes below a step that can be seen."""
    x, y = (round(v / GAZE_STEP) * GAZE_STEP for v in face.gaze)
    return replace(face, lid=round(face.lid, 2), brow=round(face.brow, 2), openness=round(face.openness, 2), gaze=(x, y))


def _draw_band(band: Band, canvas: Any) -> None:
    canvas.drawImage(band.image, band.x, band.y)


def _crowded(everybody: Sequence[_Shown]) -> bool:
    """Whether faces lie so near each other that one rectangle would wipe another."""
    rects = [shown.rect for shown in everybody]
    return any(_overlap(a, b) for i, a in enumerate(rects) for b in rects[i + 1 :])


def _overlap(a: Rect, b: Rect) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
