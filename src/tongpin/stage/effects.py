"""Effects of a shot that are neither people, things nor weather: flashes, pulses in time with sound, sparkles, fades."""

from __future__ import annotations

import math
import zlib
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from tongpin.media.graphics import skia
from tongpin.media.timebase import SAMPLE_RATE, to_samples
from tongpin.stage.easel import Pixels, image_of
from tongpin.stage.light import LINEAR, flare
from tongpin.stage.palette import Colour, Palette
from tongpin.stage.staging import Effect, Pulse, Staging
from tongpin.stage.weather import draw_weather

FALLING = ("petals", "leaves", "confetti", "sparkle")
STEAM_PUFFS = 27
FADE_LENGTH = to_samples(0.7)
# A flash is at full brightness in its first frame, so that it can be seen to agree with its sound, then dies away.
FLASH_FALL = to_samples(0.16)
GLOW: Colour = (1.0, 0.93, 0.74)
ROCKET_EVERY, ROCKET_LENGTH, RAYS = to_samples(0.85), to_samples(1.9), 18
ROCKETS: tuple[Colour, ...] = ((1.0, 0.82, 0.40), (1.0, 0.48, 0.46), (0.52, 0.86, 1.0), (0.72, 1.0, 0.60), (0.95, 0.62, 1.0))


def flash_level(effect: Effect, sample: int) -> float:
    """Brightness 0..1 of a flash."""
    return math.exp(-(sample - effect.start) / FLASH_FALL) if lasts(effect, sample) else 0.0


def lasts(effect: Effect, sample: int) -> bool:
    """Whether an effect is to be seen at a sample; one without a length lasts to the end of the shot."""
    since = sample - effect.start
    return since >= 0 and (not effect.length or since < effect.length)


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
        if effect.kind in FALLING and lasts(effect, sample):
            draw_weather(canvas, effect.kind, sample / SAMPLE_RATE, size=size, palette=palette, near=True)


def frozen(effects: Sequence[Effect], sample: int) -> int:
    """The sample that is seen: a picture that stands still shows its first instant."""
    still = next((e.start for e in effects if e.kind == "freeze" and e.start <= sample < e.start + e.length), None)
    return sample if still is None else still


def draw_fireworks(canvas: Any, effect: Effect, sample: int, *, area: tuple[float, float, float, float], seed: int) -> None:
    """Rockets that burst one after the other in an area; every burst opens fast, hangs, sinks and fades."""
    left, top, right, bottom = area
    radius = 0.34 * min(right - left, bottom - top)
    now = (sample - effect.start) // ROCKET_EVERY
    for number in range(max(0, now - 3), now + 1):
        age = (sample - effect.start - number * ROCKET_EVERY) / ROCKET_LENGTH
        if 0 <= age < 1:
            chance = zlib.crc32(f"rocket/{number}/{seed}".encode())
            x = left + (right - left) * (0.16 + 0.68 * (chance % 997) / 997)
            y = top + (bottom - top) * (0.22 + 0.5 * (chance // 997 % 997) / 997)
            _burst(canvas, (x, y), radius * (0.75 + 0.5 * (chance % 101) / 101), age, ROCKETS[chance % len(ROCKETS)])


def _burst(canvas: Any, centre: tuple[float, float], radius: float, age: float, colour: Colour) -> None:
    reach = radius * (1 - (1 - min(1.0, age * 1.7)) ** 3)
    tail, fade = reach * max(0.12, 0.5 - age * 0.5), (1 - age) ** 0.8
    draw_glow(canvas, centre, radius * 1.5, 0.5 * max(0.0, 1 - age * 2.5), colour=colour)
    for ring, share in enumerate((1.0, 0.62)):
        bright = skia.Color4f(*(c + (1 - c) * 0.35 * ring for c in colour), fade)
        paint = skia.Paint(AntiAlias=True, Color4f=bright, StrokeWidth=max(1.0, radius * 0.02), Style=skia.Paint.kStroke_Style)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        for i in range(RAYS):
            angle = math.tau * (i + 0.5 * ring) / RAYS
            dx, dy, sink = math.cos(angle), math.sin(angle), radius * 0.35 * age * age
            far, near = reach * share, max(0.0, reach * share - tail)
            start, end = (
                skia.Point(centre[0] + dx * near, centre[1] + dy * near + sink * 0.6),
                skia.Point(centre[0] + dx * far, centre[1] + dy * far + sink),
            )
            canvas.drawLine(start, end, paint)


def draw_steam(canvas: Any, foot: tuple[float, float], size: float, t: float) -> None:
    """Wisps that rise from a foot point in frame px, `size` px high.

    Reckoned on a coarse grid and enlarged: it is soft anyway, and blurred sprites would cost more than a face.
    """
    width, height = max(2, int(size * 0.68)), max(2, int(size * 1.2))
    step = max(1, round(size / 60))
    field = _steam_field((width // step + 1, height // step + 1), t)
    alpha = cv2.resize(field, (width, height), interpolation=cv2.INTER_LINEAR)
    # White, premultiplied: all four channels are the density.
    cloud = np.asarray(cv2.merge([alpha] * 4), np.uint8)
    canvas.drawImage(image_of(cloud), int(foot[0] - width / 2), int(foot[1] - size * 1.12))


def _steam_field(size: tuple[int, int], t: float) -> Pixels:
    """Density of steam 0..255 on a coarse grid: puffs on three swaying paths, thinner the higher they are."""
    width, height = size
    x = (np.arange(width) + 0.5) / width - 0.5
    y = 1 - (np.arange(height) + 0.5) / height
    total = np.zeros((height, width))
    for i in range(STEAM_PUFFS):
        u = (t * 0.24 + i / STEAM_PUFFS) % 1
        wisp = i % 3
        sway = math.sin(u * 6.0 + wisp * 2.1 + t * 0.7) * 0.13 * u
        cx, cy = (wisp - 1) * (0.06 + 0.10 * u) + sway, 0.04 + u * 0.84
        wide, tall = 0.030 + 0.075 * u, 0.050 + 0.055 * u
        puff = np.exp(-(((x - cx) / wide) ** 2))[None, :] * np.exp(-(((y - cy) / tall) ** 2))[:, None]
        total += puff * math.sin(math.pi * min(1.0, u * 1.15)) ** 0.7 * (1 - 0.55 * u)
    return np.clip(total * 70, 0, 130).astype(np.uint8)


def draw_fade(canvas: Any, staging: Staging, sample: int) -> None:
    """To black at the end of the shot."""
    if not any(effect.kind == "fade" for effect in staging.effects):
        return
    share = min(1.0, max(0.0, (sample - (staging.length - FADE_LENGTH)) / FADE_LENGTH))
    if share > 0:
        w, h = staging.size
        canvas.drawRect(skia.Rect(0, 0, w, h), skia.Paint(Color4f=skia.Color4f(0, 0, 0, share)))
