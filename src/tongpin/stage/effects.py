"""Effects of a shot that are neither people, things nor weather: flashes, pulses in time with sound, sparkles, fades."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from tongpin.media.graphics import skia
from tongpin.media.timebase import SAMPLE_RATE, to_samples
from tongpin.stage.light import LINEAR, flare
from tongpin.stage.palette import Colour, Palette
from tongpin.stage.staging import Effect, Pulse, Staging
from tongpin.stage.weather import draw_weather

FALLING = ("petals", "leaves", "confetti", "sparkle")
FADE_LENGTH = to_samples(0.7)
# A flash is at full brightness in its first frame, so that it can be seen to agree with its sound, then dies away.
FLASH_FALL = to_samples(0.16)
GLOW: Colour = (1.0, 0.93, 0.74)


def flash_level(effect: Effect, sample: int) -> float:
    """Brightness 0..1 of a flash."""
    since = sample - effect.start
    if since < 0 or since >= effect.length:
        return 0.0
    return math.exp(-since / FLASH_FALL)


def pulse_level(pulse: Pulse, sample: int) -> float:
    """Brightness 0..1 of a pulse, the value of the step that the sample lies in."""
    if not pulse.values:
        return 0.0
    return pulse.values[min(len(pulse.values) - 1, max(0, sample // pulse.step))]


def draw_glow(canvas: Any, centre: tuple[float, float], radius: float, level: float, *, colour: Colour = GLOW) -> None:
    """A round light added to what is there."""
    if level <= 0.01:
        return
    x, y = centre
    area = skia.Rect(x - radius, y - radius, x + radius, y + radius)
    paint = skia.Paint(BlendMode=skia.BlendMode.kScreen, Alphaf=min(1.0, level))
    canvas.drawImageRect(flare(colour), area, LINEAR, paint)


def draw_star_burst(canvas: Any, centre: tuple[float, float], radius: float, level: float) -> None:
    """Four thin rays, the drawn sign for something that flashes."""
    if level <= 0.05:
        return
    paint = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(1.0, 0.98, 0.9, min(1.0, level)))
    x, y = centre
    for turn in range(4):
        reach = radius * (1.0 if turn % 2 == 0 else 0.7)
        path = skia.Path()
        angle = turn * math.pi / 2
        dx, dy = math.cos(angle), math.sin(angle)
        path.moveTo(x + dx * reach, y + dy * reach)
        path.lineTo(x - dy * radius * 0.045, y + dx * radius * 0.045)
        path.lineTo(x + dy * radius * 0.045, y - dx * radius * 0.045)
        path.close()
        canvas.drawPath(path, paint)


def draw_falling(canvas: Any, effects: Sequence[Effect], sample: int, *, size: tuple[int, int], palette: Palette) -> None:
    """Petals, leaves, confetti and sparkles asked for, in front of everything."""
    for effect in effects:
        if effect.kind in FALLING and effect.start <= sample < effect.start + effect.length:
            draw_weather(canvas, effect.kind, sample / SAMPLE_RATE, size=size, palette=palette, near=True)


def draw_fade(canvas: Any, staging: Staging, sample: int) -> None:
    """To black at the end of the shot."""
    if not any(effect.kind == "fade" for effect in staging.effects):
        return
    share = min(1.0, max(0.0, (sample - (staging.length - FADE_LENGTH)) / FADE_LENGTH))
    if share > 0:
        w, h = staging.size
        canvas.drawRect(skia.Rect(0, 0, w, h), skia.Paint(Color4f=skia.Color4f(0, 0, 0, share)))
