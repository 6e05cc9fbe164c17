"""A part on the set: its figure, its performance and its light, drawn at any sample of the shot.

The scene owns the order of drawing; a player gives its layers apart, so that furniture and tables can go between them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from tongpin.media.graphics import skia
from tongpin.stage.actors.acting import Instant, Performance
from tongpin.stage.actors.figure import UNITS_PER_METRE, Cutout, Figure
from tongpin.stage.blocking import Placing
from tongpin.stage.camera import Box
from tongpin.stage.lens import Lens
from tongpin.stage.light import LINEAR, Light
from tongpin.stage.looks import Look
from tongpin.stage.palette import Colour, Palette, grade, mix

Point = tuple[float, float]
# A figure in front of a glowing window would be veiled by all of the glow: a share of it keeps faces clear.
GLOW_INDOORS, GLOW_OUTDOORS = 0.5, 0.28
# A contact shadow's reach, and how dark it is under a foot and under a whole figure.
FOOT_UNITS, BODY_UNITS = 30.0, 80.0
LIT_KEPT = 24
SEAT_NEARER_M, ARMS_NEARER_M = 0.20, 0.10
OWN_COLOUR = 0.42  # how much of a figure's own colours the air leaves: skin stays the lightest warm area
HALF_WIDTH_UNITS = 62.0


class Player:
    """One part, ready to act and to be drawn."""

    def __init__(self, placing: Placing, performance: Performance, figure: Figure, *, lens: Lens, indoor: bool) -> None:
        self.placing, self.performance, self.figure = placing, performance, figure
        self.lens, self.mark = lens, placing.mark
        self.share = GLOW_INDOORS if indoor else GLOW_OUTDOORS
        self.travels = performance.travels
        self._lit: OrderedDict[int, tuple[Cutout, Any]] = OrderedDict()

    @property
    def name(self) -> str:
        """The part's name."""
        return self.placing.part.name

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
        return self.depth(instant) - (ARMS_NEARER_M if self.mark.surface else 0.0)

    def box(self, sample: int) -> Box:
        """Base px around the whole figure."""
        instant = self.performance.at(sample)
        x, y, k = self.place(instant)
        hx, hy = self.figure.head(instant.pose)
        top = y + (hy - self.figure.head_radius() * 1.24) * k
        reach = HALF_WIDTH_UNITS * k
        return min(x - reach, x + hx * k - reach), top, max(x + reach, x + hx * k + reach), y

    def at(self, sample: int, point: Callable[[Figure, Instant], Point]) -> Point:
        """Base px of a point of the figure, such as its eyes or mouth."""
        instant = self.performance.at(sample)
        x, y, k = self.place(instant)
        px, py = point(self.figure, instant)
        return x + px * k, y + py * k

    # ---- drawing, on a canvas in base px -------------------------------------------------------
    def draw_body(self, canvas: Any, instant: Instant, light: Light) -> None:
        """Body, live face and hair; arms too where no table lies before them."""
        layers = self.figure.layers(instant.pose, instant.face.feeling)
        x, y, k = self.place(instant)
        canvas.save()
        canvas.translate(x, y)
        self._blit(canvas, layers.under, instant, light, k=k)
        self._face(canvas, instant, light, k=k)
        self._blit(canvas, layers.over, instant, light, k=k)
        canvas.restore()

    def draw_arms(self, canvas: Any, instant: Instant, light: Light) -> None:
        """The front arms and what they hold."""
        layers = self.figure.layers(instant.pose, instant.face.feeling)
        x, y, k = self.place(instant)
        canvas.save()
        canvas.translate(x, y)
        self._blit(canvas, layers.arms, instant, light, k=k)
        canvas.restore()

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
        layers = self.figure.layers(instant.pose, instant.face.feeling)
        x, y, k = self.place(instant)
        tall, wide = 330 * k, 170 * k
        area = skia.Rect(x - wide, y, x + wide, y + tall)
        canvas.saveLayer(area, skia.Paint(Alphaf=strength))
        canvas.save()
        canvas.translate(x, y + 4 * k)
        canvas.scale(1.0, -0.9)
        for cutout in (layers.under, layers.over, layers.arms):
            if cutout.image is not None:
                self._draw(canvas, cutout, cutout.image, skia.Paint(), k=k)
        canvas.restore()
        fade = skia.GradientShader.MakeLinear(
            [skia.Point(0, y), skia.Point(0, y + tall)], [0xFF000000, 0xB0000000, 0x00000000], [0.0, 0.45, 1.0]
        )
        canvas.drawRect(area, skia.Paint(Shader=fade, BlendMode=skia.BlendMode.kDstIn))
        canvas.restore()

    def _blit(self, canvas: Any, cutout: Cutout, instant: Instant, light: Light, *, k: float) -> None:
        if cutout.image is None:
            return
        if self.travels:
            paint = skia.Paint(ColorFilter=self._tint(instant, light, rise=0.5))
            self._draw(canvas, cutout, cutout.image, paint, k=k)
            return
        self._draw(canvas, cutout, self._lit_image(cutout, instant, light), skia.Paint(), k=k)

    def _draw(self, canvas: Any, cutout: Cutout, image: Any, paint: Any, *, k: float) -> None:
        scale = k / self.figure.px_per_unit
        canvas.save()
        canvas.scale(scale, scale)
        canvas.drawImage(image, cutout.x, cutout.y, LINEAR, paint)
        canvas.restore()

    def _face(self, canvas: Any, instant: Instant, light: Light, *, k: float) -> None:
        hx, hy = self.figure.head(instant.pose)
        reach = self.figure.head_radius() * 1.5
        area = skia.Rect(hx - reach, hy - reach, hx + reach, hy + reach)
        canvas.save()
        canvas.scale(k, k)
        canvas.saveLayer(area, skia.Paint(ColorFilter=self._tint(instant, light, rise=1.0)))
        self.figure.draw_face(canvas, instant.pose, instant.face)
        canvas.restore()
        canvas.restore()

    def _tint(self, instant: Instant, light: Light, *, rise: float) -> Any:
        x, y, k = self.place(instant)
        _, head = self.figure.head(instant.pose)
        return light.tint(x, y + head * rise * k, self.share, self.depth(instant))

    def _lit_image(self, cutout: Cutout, instant: Instant, light: Light) -> Any:
        """The cutout under the set's light; kept, since the mark does not move."""
        key = id(cutout)
        if key in self._lit and self._lit[key][0] is cutout:
            self._lit.move_to_end(key)
            return self._lit[key][1]
        lit = self._light_up(cutout, instant, light)
        self._lit[key] = (cutout, lit)
        if len(self._lit) > LIT_KEPT:
            self._lit.popitem(last=False)
        return lit

    def _light_up(self, cutout: Cutout, instant: Instant, light: Light) -> Any:
        x, y, k = self.place(instant)
        scale = k / self.figure.px_per_unit  # base px per bitmap px
        surface = skia.Surface(cutout.image.width(), cutout.image.height())
        canvas = surface.getCanvas()
        canvas.clear(0)
        canvas.drawImage(cutout.image, 0, 0)
        canvas.scale(1 / scale, 1 / scale)
        canvas.translate(-(x + cutout.x * scale), -(y + cutout.y * scale))

        def again(target: Any) -> None:
            target.save()
            target.translate(x + cutout.x * scale, y + cutout.y * scale)
            target.scale(scale, scale)
            target.drawImage(cutout.image, 0, 0)
            target.restore()

        light.light_cutout(canvas, again, share=self.share, z=self.depth(instant))
        return surface.makeImageSnapshot()


def figure_grade(palette: Palette, look: Look) -> Callable[[Colour], Colour]:
    """How the air and the look change the colours of people and what they hold."""

    def graded(colour: Colour) -> Colour:
        local = mix(grade(colour, palette.air, palette.indoor), colour, OWN_COLOUR)
        return look.recolour(local, "figure") if look.recolour else local

    return graded
