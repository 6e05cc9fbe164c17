"""水墨: ink in few tones, colour only for blossom and accents, wet in wet, emptiness above and below, a seal."""

from __future__ import annotations

import cv2
import numpy as np

from tongpin.media.graphics import skia
from tongpin.stage.looks.look import Colour, Grain, Look, Picture
from tongpin.stage.looks.strokes import Floats, closed, greys, opened, pencil, speckle, wobble
from tongpin.stage.noise import noise_field
from tongpin.stage.palette import lab, rgb, unlab

INK_LINE = rgb("#2B2A2C")
# 同 as carved lines, in seal widths.
TONG = (
    ((0.2, 1.25), (0.2, 0.25), (0.8, 0.25), (0.8, 1.25)),
    ((0.36, 0.5), (0.64, 0.5)),
    ((0.36, 0.74), (0.64, 0.74), (0.64, 1.02), (0.36, 1.02), (0.36, 0.74)),
)
THINNED, STREAK = 0.62, 24  # power of the tones; px a dry hair runs for one across
PAPER = np.array([0.965, 0.945, 0.895], np.float32)


def recolour(colour: Colour, role: str) -> Colour:
    """Keep a breath of hue, all of it for blossom and accents, and stretch the tones towards ink and paper."""
    lightness, a, b = lab(colour)
    if role == "figure":  # people: skin keeps a breath of warmth, and what is red stays cinnabar
        red = min(1.0, max(0.0, (a - 0.06) / 0.06))
        return unlab(0.04 + 0.96 * (1 - (1 - lightness) ** 1.3), a * (0.30 + 0.6 * red), b * (0.34 + 0.4 * red))
    keep = 0.85 if role in ("accent", "flower", "red") or (role.startswith("leaf") and a > 0.04) else 0.16
    t = min(1.0, max(0.0, (lightness - 0.22) / 0.62))
    tone = t * t * (3 - 2 * t) if t < 0.5 else 1 - (1 - t) ** 1.25 * 0.84
    return unlab(0.16 + 0.82 * tone, a * keep, b * keep)


def finish(picture: Picture, grain: Grain) -> Picture:
    """Let wet areas run, dry edges darken, and paper stay empty at the top and bottom of the plate."""
    colours, alpha = opened(wobble(picture, grain, reach=5.0, seed=31))
    running = cv2.GaussianBlur(colours, (0, 0), max(0.8, 7 * grain.scale))
    wet = np.clip(speckle(picture, grain, (25.0, 60.0), 33) * 0.6 + 0.5, 0, 1)
    colours = colours * (1 - 0.55 * wet) + running * 0.55 * wet
    grey = greys(colours)
    edge = np.clip(grey - cv2.GaussianBlur(grey, (0, 0), max(0.8, 9 * grain.scale)), -0.16, 0.06)
    colours = np.clip((colours * (1 + 0.9 * edge)[..., None] - 0.06) * 1.10, 0, 1)
    colours = _washed(colours)
    colours = colours + (1 - colours) * _dry(picture, grain) * np.clip(0.75 - greys(colours), 0, 0.4)[..., None]
    if grain.whole:
        y = (np.arange(picture.shape[0], dtype=np.float32) / picture.shape[0])[:, None, None]
        empty = np.clip((0.30 - y) / 0.30, 0, 1) * 0.62 + np.clip((y - 0.80) / 0.2, 0, 1) * 0.70
        colours = colours + (1 - colours) * np.clip(empty + speckle(picture, grain, (30.0, 80.0), 35) * 0.12, 0, 0.9)
    colours = colours * (1 + 0.09 * speckle(picture, grain, (0.8, 2.0), 36) * (1 - greys(colours)[..., None]))
    colours = colours * (PAPER * (1 + 0.02 * speckle(picture, grain, (1.0, 3.0, 8.0), 37)))
    done = closed(colours, alpha)
    return _sealed(done) if grain.whole else done


def _washed(colours: Floats) -> Floats:
    """Ink thinned with water: night is a grey wash, too, never black; only lines and the darkest accents are full ink."""
    grey = greys(colours)[..., None]
    thin = grey**THINNED
    washed: Floats = colours + (thin - grey)
    return washed


def _dry(picture: Picture, grain: Grain) -> Floats:
    """Where a brush that runs dry lets the paper through: streaks along the stroke, in patches."""
    rows, columns = picture.shape[:2]
    short = max(1, columns // STREAK)
    fibres = noise_field((rows, short), (1.0, 3.0), seed=38, at=(grain.x // STREAK, grain.y))
    streaks = cv2.resize(fibres, (columns, rows), interpolation=cv2.INTER_LINEAR).astype(np.float32)[..., None]
    patches = speckle(picture, grain, (60.0, 140.0), 39)
    shown: Floats = np.clip(streaks * 1.5 + patches * 1.3 - 0.75, 0, 1).astype(np.float32)
    return shown


def _sealed(picture: Picture) -> Picture:
    """A red seal in the upper left corner with a carved 同."""
    surface = skia.Surface(picture.shape[1], picture.shape[0])
    canvas = surface.getCanvas()
    canvas.drawImage(skia.Image.fromarray(picture, colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType), 0, 0)
    h, w = picture.shape[:2]
    u = min(w, h) * 0.055
    canvas.translate(w * 0.07, h * 0.065)
    canvas.drawRoundRect(skia.Rect(0, 0, u, u * 1.5), u * 0.12, u * 0.12, skia.Paint(AntiAlias=True, Color=0xE0B5382C))
    carve = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=max(1.0, u * 0.075), Color=0xFFF6EEDD)
    for points in TONG:
        path = skia.Path()
        path.addPoly([skia.Point(x * u, y * u) for x, y in points], False)
        canvas.drawPath(path, carve)
    done: Picture = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    return done


INK = Look(
    "ink", "水墨", recolour, line=pencil(INK_LINE, 2.8, jitter=2.0, alpha=0.55), finish=finish, vignette=0.15,
)  # fmt: skip
