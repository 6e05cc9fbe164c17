"""A part on the set: its figure, its performance and its light, drawn in plate px at any sample of the shot.

Plate px are base px at the take's tightest zoom, counted from the corner of what its camera sees; figures are painted at that
scale, so that whoever holds the mark is copied without scaling. The compositor owns the order of drawing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tongpin.media.graphics import skia
from tongpin.stage.actors.acting import Instant, Performance
from tongpin.stage.actors.animals import Creature
from tongpin.stage.actors.figure import UNITS_PER_METRE, Cutout, Figure, Layers
from tongpin.stage.blocking import Placing
from tongpin.stage.camera import Box
from tongpin.stage.easel import Pixels, image_of, pixels_of
from tongpin.stage.lens import Lens
from tongpin.stage.light import LINEAR, Light
from tongpin.stage.lightmap import LightMap, View
from tongpin.stage.looks import Look
from tongpin.stage.palette import Colour, Palette, grade, mix

Point = tuple[float, float]
Rect = tuple[int, int, int, int]  # left, top, right, bottom in plate px
# A figure in front of a glowing window would be veiled by all of the glow: a share of it keeps faces clear.
GLOW_INDOORS, GLOW_OUTDOORS = 0.5, 0.28
# A contact shadow's reach, and how dark it is under a foot and under a whole figure.
FOOT_UNITS, BODY_UNITS = 30.0, 80.0
LIT_KEPT = 24
SEAT_NEARER_M, ARMS_NEARER_M = 0.20, 0.10
ARMS_AROUND_M = 0.30  # arms that hold somebody lie before both
OWN_COLOUR = 0.56  # how much of a figure's own colours the air leaves: skin stays the lightest warm area
HALF_WIDTH_UNITS = 62.0
HEAD_HIGH = 1.0  # whoever walks is lit as the head is: in a near take the middle of the body lies in the shade kept for words
FACE_REACH = 1.5  # head radii around the middle of the head that a live face may touch


@dataclass(frozen=True)
class Spot:
    """Where a figure is in plate px: the point between the feet, and plate px per figure unit."""

    x: float
    y: float
    unit: float


class Player:
    """One part, ready to act and to be drawn."""

    def __init__(
        self, placing: Placing, performance: Performance, figure: Figure | Creature, *, lens: Lens, indoor: bool
    ) -> None:
        self.placing, self.performance, self.figure = placing, performance, figure
        self.lens, self.mark = lens, placing.mark
        self.share = GLOW_INDOORS if indoor else GLOW_OUTDOORS
        self.travels = performance.travels
        self._lit: OrderedDict[int, tuple[Cutout, Cutout]] = OrderedDict()
        self._map: LightMap | None = None

    @property
    def name(self) -> str:
        """The part's name."""
        return self.placing.part.name

    # ---- in base px ----------------------------------------------------------------------------
    def place(self, instant: Instant) -> tuple[float, float, float]:
        """Base px of the point between the feet, and base px per figure unit."""
        z = self.mark.z + instant.dz_m
        x, y = self.lens.project(self.mark.x + instant.dx_m, 0.0, z)
        return x, y, self.lens.scale(z) / UNITS_PER_METRE

    def depth(self, instant: Instant) -> float:
        """Metres away, as far as the order of drawing goes: whoever sits or lies is before the furniture that carries them."""
        on_furniture = 0.0 if self.mark.kind == "stand" else SEAT_NEARER_M
        return self.mark.z + instant.dz_m - on_furniture

    def arms_depth(self, instant: Instant) -> float:
        """Where the front arms are drawn: on the table's top, if there is one."""
        if self.placing.carried:
            return self.depth(instant) - ARMS_AROUND_M
        return self.depth(instant) - (ARMS_NEARER_M if self.mark.surface else 0.0)

    def box(self, sample: int) -> Box:
        """Base px around the whole figure."""
        instant = self.performance.at(sample)
        x, y, k = self.place(instant)
        hx, hy = self.figure.head(instant.pose)
        top = y + (hy - self.figure.head_radius() * 1.24) * k
        reach = HALF_WIDTH_UNITS * k
        return min(x - reach, x + hx * k - reach), top, max(x + reach, x + hx * k + reach), y

    def head_box(self, sample: int) -> Box:
        """Base px around the head: what words must not cover."""
        instant = self.performance.at(sample)
        x, y, k = self.place(instant)
        hx, hy = self.figure.head(instant.pose)
        reach = self.figure.head_radius() * 1.2 * k
        return x + hx * k - reach, y + hy * k - reach, x + hx * k + reach, y + hy * k + reach

    # ---- in plate px ---------------------------------------------------------------------------
    def spot(self, instant: Instant, view: View) -> Spot:
        """Where the figure is on the plate; whoever holds the mark is put on whole px, which are copied several times faster."""
        x, y, k = self.place(instant)
        px, py = (x - view.window[0]) * view.zoom, (y - view.window[1]) * view.zoom
        if self.travels:
            return Spot(px, py, k * view.zoom)
        return Spot(float(round(px)), float(round(py)), self.figure.px_per_unit)

    def layers(self, instant: Instant) -> Layers:
        """The cut-outs of a pose."""
        return self.figure.layers(instant.pose, instant.face.feeling)

    def face_rect(self, instant: Instant, spot: Spot) -> Rect:
        """The plate px that a live face may touch."""
        hx, hy = self.figure.head(instant.pose)
        reach = self.figure.head_radius() * FACE_REACH * spot.unit
        x, y = spot.x + hx * spot.unit, spot.y + hy * spot.unit
        return int(x - reach), int(y - reach), int(x + reach) + 1, int(y + reach) + 1

    def draw_layer(self, canvas: Any, cutout: Cutout, instant: Instant, spot: Spot, *, light: Light, view: View) -> None:
        """One layer under the set's light."""
        if cutout.image is None:
            return
        if not self.travels:
            lit = self._lit_cutout(cutout, spot, light, view=view)
            if lit.image is not None:
                canvas.drawImage(lit.image, lit.x, lit.y)
            return
        scale = spot.unit / self.figure.px_per_unit
        canvas.save()
        canvas.translate(spot.x, spot.y)
        canvas.scale(scale, scale)
        tinted = skia.Paint(ColorFilter=self._tint(instant, light, rise=HEAD_HIGH))
        canvas.drawImage(cutout.image, cutout.x, cutout.y, LINEAR, tinted)
        canvas.restore()

    def draw_face(self, canvas: Any, instant: Instant, spot: Spot, light: Light) -> None:
        """The live face under the light that falls on the head."""
        hx, hy = self.figure.head(instant.pose)
        reach = self.figure.head_radius() * FACE_REACH
        canvas.save()
        canvas.translate(spot.x, spot.y)
        canvas.scale(spot.unit, spot.unit)
        area = skia.Rect(hx - reach, hy - reach, hx + reach, hy + reach)
        canvas.saveLayer(area, skia.Paint(ColorFilter=self._tint(instant, light, rise=HEAD_HIGH)))
        self.figure.draw_face(canvas, instant.pose, instant.face)
        canvas.restore()
        canvas.restore()

    def _tint(self, instant: Instant, light: Light, *, rise: float) -> Any:
        x, y, k = self.place(instant)
        _, head = self.figure.head(instant.pose)
        return light.tint(x, y + head * rise * k, self.share, self.depth(instant))

    def _lit_cutout(self, cutout: Cutout, spot: Spot, light: Light, *, view: View) -> Cutout:
        """What the camera sees of a cut-out, lit and placed on the plate; kept, since the mark does not move."""
        key = id(cutout)
        if key in self._lit and self._lit[key][0] is cutout:
            self._lit.move_to_end(key)
            return self._lit[key][1]
        if self._map is None:
            self._map = LightMap(light, view, share=self.share, z=self.mark.z)
        lit = _lit(pixels_of(cutout.image), int(spot.x) + cutout.x, int(spot.y) + cutout.y, self._map)
        self._lit[key] = (cutout, lit)
        if len(self._lit) > LIT_KEPT:
            self._lit.popitem(last=False)
        return lit

    # ---- on the ground, on a canvas in base px -------------------------------------------------
    def draw_shadow(self, canvas: Any, instant: Instant, light: Light) -> None:
        """Where the figure meets the ground."""
        x, y, k = self.place(instant)
        lift = instant.pose.lift
        strength = 0.5 if lift < 2 else max(0.12, 0.5 - lift / 160)
        for fx, fy in self.figure.feet(instant.pose):
            near = max(0.15, 1 - max(0.0, -fy) / 40)
            light.contact_shadow(canvas, (x + fx * k, y + min(0.0, fy) * 0.1 * k), FOOT_UNITS * k, strength * near)
        light.contact_shadow(canvas, (x, y), BODY_UNITS * k, strength * 0.55)

    def draw_reflection(self, canvas: Any, instant: Instant, strength: float) -> None:
        """The figure upside down on wet ground, fading away from the feet."""
        layers = self.layers(instant)
        x, y, k = self.place(instant)
        tall, wide = 330 * k, 170 * k
        area = skia.Rect(x - wide, y, x + wide, y + tall)
        canvas.saveLayer(area, skia.Paint(Alphaf=strength))
        canvas.save()
        canvas.translate(x, y + 4 * k)
        scale = k / self.figure.px_per_unit
        canvas.scale(scale, -0.9 * scale)
        for cutout in (layers.under, layers.over, layers.arms):
            if cutout.image is not None:
                canvas.drawImage(cutout.image, cutout.x, cutout.y, LINEAR)
        canvas.restore()
        ends = [skia.Point(0, y), skia.Point(0, y + tall)]
        fade = skia.GradientShader.MakeLinear(ends, [0xFF000000, 0xB0000000, 0x00000000], [0.0, 0.45, 1.0])
        canvas.drawRect(area, skia.Paint(Shader=fade, BlendMode=skia.BlendMode.kDstIn))
        canvas.restore()


def figure_grade(palette: Palette, look: Look) -> Callable[[Colour], Colour]:
    """How the air and the look change the colours of people and what they hold."""

    def graded(colour: Colour) -> Colour:
        local = mix(grade(colour, palette.air, palette.indoor), colour, OWN_COLOUR)
        return look.recolour(local, "figure")

    return graded


def _lit(picture: Pixels, x: int, y: int, lighting: LightMap) -> Cutout:
    """The part of a picture at (x, y) that lies on the plate, under the light."""
    (height, width), (wide, high) = picture.shape[:2], lighting.size
    left, top, right, bottom = max(0, -x), max(0, -y), min(width, wide - x), min(height, high - y)
    if right <= left or bottom <= top:
        return Cutout(None)
    seen = picture[top:bottom, left:right]
    return Cutout(image_of(lighting.on_cutout(seen, x + left, y + top)), x + left, y + top)
