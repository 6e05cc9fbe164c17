"""Clips, pins, bows, cat ears and headphones: what is put into or over hair without covering it."""

from __future__ import annotations

import math
from collections.abc import Callable

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, curve, lerp, polygon, ribbon, rounded
from tongpin.stage.actors.hair import Hair
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import Pen, Tint, light, shade


def draw_pins(pen: Pen, head: Head) -> None:
    """Draw clips, pins, bows, cat ears and headphones on the hair."""
    hair = Hair(head)
    extras = dict(head.sheet.extras)
    for name, lon, rise in (("star_pin", 46, -27), ("hair_clip", 50, -16), ("flower", 52, -22)):
        angle = math.radians(lon) + head.hair_yaw
        if name in extras and math.cos(angle) > 0.15:
            pen.canvas.save()
            pen.canvas.translate(*hair.at(angle, rise))
            pen.canvas.scale(max(0.45, math.cos(angle)), 1)
            PINS[name](pen, extras[name] or "coral")
            pen.canvas.restore()
    if "bow" in extras:
        x, y = hair.at(math.pi + head.hair_yaw if head.turn > 60 else math.radians(26), -50)
        _bow(pen, (x, y), extras["bow"] or "coral")
    if "headphones" in extras:
        _headphones(pen, hair, extras["headphones"] or "charcoal")


def _bow(pen: Pen, at: Point, tint: Tint) -> None:
    x, y = at
    for s in (-1, 1):
        pen.solid(curve([(x, y), (x + s * 16, y - 10), (x + s * 18, y + 6), (x + s * 4, y + 3)]), tint, 3)
    pen.dot((x, y), 3.6, shade(tint, 0.4))


def draw_star(pen: Pen, tint: Tint) -> None:
    """Draw a five-pointed star at the origin."""
    at = [
        ((9.5 if i % 2 == 0 else 4.6) * math.sin(i * math.pi / 5), -(9.5 if i % 2 == 0 else 4.6) * math.cos(i * math.pi / 5))
        for i in range(10)
    ]
    pen.solid(polygon(at), tint or "gold", 2.5, low=0.5, high=0.6)


def _clip(pen: Pen, tint: Tint) -> None:
    pen.solid(ribbon([(-7, 3), (0, 0), (7, -4)], [2.6, 3, 2.4]), tint, 1.5, low=0.4, high=0.5)


def _blossom(pen: Pen, tint: Tint) -> None:
    for i in range(5):
        a = i * 2 * math.pi / 5
        pen.solid(skia.Path.Circle(5 * math.cos(a), 5 * math.sin(a), 4.2), tint, 1.5)
    pen.dot((0, 0), 2.6, "mustard")


PINS: dict[str, Callable[[Pen, Tint], None]] = {"star_pin": draw_star, "hair_clip": _clip, "flower": _blossom}


def _headphones(pen: Pen, hair: Hair, tint: Tint) -> None:
    head = hair.head
    wide = hair.radius(0) + 3
    shift = -5 * math.sin(head.hair_yaw)
    flat = abs(math.cos(head.hair_yaw))
    arch = [
        (shift - wide * flat, 2),
        (shift - wide * flat * 0.86, -40),
        (shift, -54 - hair.style.vol),
        (shift + wide * flat * 0.86, -40),
        (shift + wide * flat, 2),
    ]
    pen.line(curve(arch, False), tint, 6.5)
    pen.line(curve([(x, y - 1.2) for x, y in arch], False), light(tint, 0.5), 1.6, alpha=0.5)
    for s in (-1, 1):
        angle = s * math.pi / 2 + head.hair_yaw
        if math.cos(angle) < -0.35:
            continue
        x = wide * math.sin(angle) + shift * 0.4
        w = lerp(7, 13, abs(math.cos(angle)))
        pen.solid(rounded(x - w, -9, x + w, 19, radius=min(w, 9)), tint, 4, low=0.5, high=0.35)


def draw_cat_ears(pen: Pen, head: Head) -> None:
    """Draw cat ears behind the hair's front."""
    extras = dict(head.sheet.extras)
    if "cat_ears" not in extras:
        return
    tint = extras["cat_ears"] or head.sheet.hair_colour
    for s in (-1, 1):
        x = s * 28 * math.cos(head.hair_yaw) - 2 * math.sin(head.hair_yaw)
        y = -44 - 6 * abs(math.sin(head.hair_yaw))
        at = [(x - 15, y + 8), (x - 8 + s * 4, y - 18), (x + s * 9, y - 33), (x + 9 + s * 5, y - 16), (x + 15, y + 8)]
        pen.solid(curve(at), tint, 5, low=0.4, high=0.2)
        if head.turn < 100:
            pen.solid(curve([(x - 8, y + 4), (x + s * 7, y - 23), (x + 9, y + 4)]), "rose", 3, low=0.2, high=0.5, edge=0)
