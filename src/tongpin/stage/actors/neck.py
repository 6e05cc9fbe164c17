"""The neck, and the skin that shows in the opening of a collar."""

from __future__ import annotations

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import add, between, lerp, ribbon
from tongpin.stage.actors.ink import Pen, shade
from tongpin.stage.actors.posed import Posed


def draw_neck(pen: Pen, posed: Posed, *, edge: float = 0.35) -> None:
    """Draw the neck with the shadow of the chin on it."""
    bones, build, sheet = posed.bones, posed.build, posed.sheet
    base = bones.xy(add(add(bones.neck, bones.ups[-1], -9), bones.frame_at(1.0)[2], 2.5), 0.05)
    top = bones.xy(bones.head, 0.05)
    end = between(base, top, 0.66)
    r = 13.0 * build.head * (1.22 if sheet.male and sheet.age not in ("child", "baby") else 1)
    path = ribbon([base, between(base, end, 0.5), end], [r * lerp(1.45, 1.1, abs(bones.sin)), r * 1.02, r])
    pen.solid(path, shade(sheet.skin, 0.22), 4, low=0.3, high=0.0, edge=edge)
    chin = skia.Path.Circle(top[0], top[1] + 20 * build.head, 36 * build.head)
    with pen.clip(path):
        pen.fill(chin, shade(sheet.skin, 1), 0.6, blur=3)


def show_neck(pen: Pen, posed: Posed, opening: skia.Path) -> None:
    """Draw skin and neck in the opening of a garment, as if the cloth had been cut away there."""
    with pen.clip(opening):
        with pen.clip(posed.shape):
            pen.fill(opening, shade(posed.sheet.skin, 0.16))
        # The neck itself is not cut to the garment: it covers the line where the garment ended.
        draw_neck(pen, posed, edge=0)
