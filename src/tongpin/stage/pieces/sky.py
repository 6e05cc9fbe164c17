"""The sky: gradient, sun or moon, clouds, milky way; whole or as a window shows it."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import SCREEN, Brush, rect_path
from tongpin.stage.lens import Point
from tongpin.stage.palette import WHITE, Colour, mix

MOON: Colour = (1.0, 0.96, 0.84)


def sky(b: Brush, *, sun: Point = (0.45, 0.2), clouds: int = 4, bottom: float | None = None) -> None:
    """Gradient down to `bottom` px, the sun or moon at (frame fraction across, share of height down), clouds."""
    w, h = b.lens.size
    foot = max(h * 0.12, bottom if bottom is not None else b.lens.horizon + b.px(0.25))
    gradient(b, (0, 0, w, h), foot)
    light = b.palette.climate
    if light.night and light.overcast < 0.5:
        milky_way(b, foot)
    spot = (w * (0.5 + sun[0] / 2), min(h * sun[1], foot * 0.62))
    if light.overcast < 0.5:
        heavenly(b, spot)
    if b.look.sky:
        b.look.sky(b.canvas, (w, foot), b.lens.unit)
    rng = b.rng("clouds")
    unit, thick = min(w, h), 1.0 + 0.35 * light.overcast
    for i in range(clouds + round(light.overcast * 3)):
        x, y = (i * 0.618 + 0.13 + rng.uniform(-0.06, 0.06)) % 1, foot * (0.14 + 0.62 * ((i * 0.37 + 0.2) % 1))
        cloud(b, (x * w * 1.1 - 0.05 * w, y), unit * (0.14 + 0.10 * ((i * 7) % 3)) * thick, index=i)


def gradient(b: Brush, box: tuple[float, float, float, float], foot: float) -> None:
    """Fill a box with the sky's three colours down to `foot`."""
    x, y, w, h = box
    colours = [b.colour4(b.palette[role], 1.0).toColor() for role in ("sky0", "sky1", "sky2", "sky2")]
    shader = skia.GradientShader.MakeLinear([skia.Point(0, y), skia.Point(0, foot)], colours, [0.0, 0.52, 0.94, 1.0])
    b.canvas.drawRect(skia.Rect(x, y, x + w, y + h), skia.Paint(Dither=True, Shader=shader))


def milky_way(b: Brush, foot: float) -> None:
    """A band of star dust across the night."""
    w, h = b.lens.size
    length, rng = max(w, h) * 0.55, b.rng("milky way")
    with b.moved((w * 0.30, foot * 0.52), degrees=-28 if b.lens.wide else -58):
        for k, tall, text, alpha in ((1.0, 0.16, "#5A6BD0", 0.22), (0.9, 0.09, "#8E7AD8", 0.20), (0.8, 0.04, "#CFC4FF", 0.20)):
            b.oval(
                (0, 0),
                (length * k, length * tall),
                mix(b.tone(text), b.palette["sky1"], 0.15),
                alpha=alpha,
                blur=length * 0.06,
                mode=SCREEN,
                line=False,
            )
        points = [skia.Point(rng.uniform(-1, 1) * length, rng.gauss(0, 0.07) * length) for _ in range(260)]
        for third, alpha in enumerate((0.25, 0.45, 0.7)):
            paint = skia.Paint(
                AntiAlias=True, Color4f=skia.Color4f(1, 1, 1, alpha), StrokeWidth=max(0.8, (1.2 + 0.6 * third) * min(w, h) / 1080)
            )
            paint.setStrokeCap(skia.Paint.kRound_Cap)
            b.canvas.drawPoints(skia.Canvas.kPoints_PointMode, points[third::3], paint)


def heavenly(b: Brush, spot: Point) -> None:
    """The sun or the moon with its halo."""
    unit, hour = min(b.lens.size), b.palette.air.hour
    if hour == "night":
        radius, colours, reach, alpha = 0.062, (MOON, (0.95, 0.90, 0.80)), 0.62, 0.50
    elif hour == "day":
        radius, colours, reach, alpha = 0.06, ((1.0, 0.99, 0.93), (1.0, 0.98, 0.88)), 0.7, 0.5
    else:
        radius, colours, reach, alpha = 0.085, ((1.0, 0.93, 0.74), (1.0, 0.70, 0.40)), 1.0, 0.66
    _halo(b, spot, unit * reach, alpha=alpha)
    b.oval(spot, (unit * radius, unit * radius), colours[0], to=colours[1], line=False)
    if hour == "night":
        for dx, dy, r in ((-0.018, -0.01, 0.013), (0.02, 0.016, 0.017), (-0.006, 0.03, 0.008)):
            b.oval((spot[0] + dx * unit, spot[1] + dy * unit), (unit * r, unit * r), (0.88, 0.83, 0.74), alpha=0.6, line=False)


def _halo(b: Brush, spot: Point, radius: float, *, alpha: float) -> None:
    """Most of the glow sits in the sky behind everything; a little spills over the whole frame."""
    colour = mix(b.palette["key"], WHITE, 0.2)
    colours = [skia.Color4f(*colour, alpha * share).toColor() for share in (1.0, 0.4, 0.1, 0.0)]
    shader = skia.GradientShader.MakeRadial(skia.Point(*spot), radius, colours, [0.0, 0.3, 0.6, 1.0])
    b.canvas.drawCircle(*spot, radius, skia.Paint(Shader=shader, BlendMode=SCREEN))
    b.glow(spot, radius * 0.75, colour, alpha=alpha * 0.30, z=60.0)


def cloud(b: Brush, at: Point, width: float, *, index: int = 0, alpha: float = 0.94) -> None:
    """A cloud with a flat foot: a shaded body, a lit cap towards the key light."""
    light, (x, y) = b.palette.climate, at
    rng = b.rng("cloud", index, width)
    body = (
        b.tone("mist", -0.05) if light.night else mix(mix(WHITE, b.palette["key"], 0.25), b.tone("mist", -0.12), light.overcast)
    )
    under = mix(body, mix(b.palette["sky1"], b.palette["shadow"], 0.18 + 0.2 * light.overcast), 0.42)
    alpha *= 0.55 if light.night else 1.0
    puffs = []
    for j in range(7):
        u = (j + 0.5) / 7
        swell = math.sin(u * math.pi)
        puffs.append(
            (
                x + (u - 0.5) * width * 1.7,
                y - swell * width * 0.20 * rng.uniform(0.7, 1.2),
                width * (0.10 + 0.17 * swell) * rng.uniform(0.85, 1.15),
            )
        )
    with b.clipped(rect_path((x - width * 2, y - width * 2, width * 4, width * 2.07))):
        b.blobs([(px, py + width * 0.03, r) for px, py, r in puffs], under, alpha=alpha)
        b.blobs(
            [(px + b.side * width * 0.03, py - width * 0.035, r * 0.88) for px, py, r in puffs], body, alpha=alpha, line=False
        )
