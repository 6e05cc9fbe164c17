"""Ears and what faces wear: earrings, beards, glasses, masks. Each is drawn on the turned head."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.actors.eyes import brow_colour
from tongpin.stage.actors.geometry import Point, curve, ellipse, minus
from tongpin.stage.actors.hairstyles import style_of
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import Pen, Tint, light, mix, shade

# -- ears


def draw_ears(pen: Pen, head: Head, *, near: bool) -> None:
    """Draw the ears on the near or far side of the hair."""
    if not style_of(head.sheet).ears and "elf" not in head.sheet.kind:
        return
    for s in (-1, 1):
        angle = s * math.pi / 2 + head.hair_yaw * 0.9
        depth = math.cos(angle)
        if (depth > 0.12) != near or depth < -0.3:
            continue
        k = head.face.ear
        x = 42 * head.face.width * math.sin(angle) - 8 * math.sin(head.hair_yaw)
        y, w = head.face.eye_y + 6, (6.5 + 2.8 * abs(depth)) * k
        # The lobe runs into the jaw; the top bends out a little.
        ear = [
            (x - w * 0.5, y - 8 * k),
            (x + w * 0.45, y - 9.5 * k),
            (x + w * 0.85, y - 2),
            (x + w * 0.35, y + 8.5 * k),
            (x - w * 0.4, y + 9 * k),
            (x - w * 0.75, y),
        ]
        if s < 0 and depth <= 0.5:
            ear = [(2 * x - px, py) for px, py in ear]
        path = curve(ear)
        pen.solid(path, head.sheet.skin, 3, low=0.45, high=0.1)
        inner = [(x - w * 0.15, y - 5 * k), (x + w * 0.38, y - 1.5), (x + w * 0.05, y + 4.5 * k)]
        pen.stroke(inner, shade(head.sheet.skin, 1.3), 1.2, alpha=0.5)
        pen.glow((x, y), 5, 6, tint="blush", alpha=0.16)
        _earring(pen, head, (x, y + 9 * k))


def _earring(pen: Pen, head: Head, at: Point) -> None:
    tint = dict(head.sheet.extras).get("earrings")
    if tint is not None:
        pen.solid(skia.Path.Circle(at[0], at[1] + 2, 2.5), tint or "gold", 1.5, edge=0.6)


def draw_hidden_earrings(pen: Pen, head: Head) -> None:
    """Earrings below hair that covers the ears still catch the eye."""
    if style_of(head.sheet).ears or "earrings" not in dict(head.sheet.extras):
        return
    for s in (-1, 1):
        if head.squash(s) > 0.3 and head.turn < 80:
            x, y = head.at(39 * s * head.face.cheek, 23, 4)
            _earring(pen, head, (x, y))


# -- under the live face


def draw_beard(pen: Pen, head: Head) -> None:
    """Draw a beard on the jaw, under the mouth."""
    if "beard" not in dict(head.sheet.extras) or head.turn > 118:
        return
    tint = brow_colour(head) if head.sheet.hair not in ("bald",) else mix(head.sheet.hair_colour, "ink", 0.2)
    long = 16 if head.sheet.age == "elder" else 4
    chin, eye = head.chin_y, head.face.eye_y
    mouth = [head.at(x, y, 29) for x, y in ((-15, 27), (-7, 24.5), (0, 25.5), (7, 24.5), (15, 27))]
    jaw_in = [head.at(x, y, 12) for x, y in ((-37 * head.face.cheek, eye + 8), (-27, 26))]
    jaw_out = [head.at(x, y, 12) for x, y in ((27, 26), (37 * head.face.cheek, eye + 8))]
    low = [
        head.at(x, y, 18)
        for x, y in (
            (36 * head.face.jaw, 30),
            (22 * head.face.jaw, chin - 3),
            (0, chin + long),
            (-22 * head.face.jaw, chin - 3),
            (-36 * head.face.jaw, 30),
        )
    ]
    path = curve([*jaw_in, *mouth, *jaw_out, *low])
    hole = ellipse(*head.at(0, 31.5 + head.face.mouth_y + eye * 0.2, 29), 11.5 * max(0.4, head.squash(-head.side)), 5.6)
    whole = minus(path, hole)
    canvas = pen.canvas
    canvas.save()
    if long < 10:
        canvas.clipPath(head.outline, skia.ClipOp.kIntersect, True)
    pen.solid(whole, tint, 5, low=0.5, high=0.2, edge=0.3)
    with pen.clip(whole):
        for i in range(-6, 7):
            x, y = head.at(i * 5.2, 34 + abs(i), 22)
            pen.stroke([(x, y), (x * 0.96, y + 12), (x * 0.9, y + 22)], light(tint, 0.4), 0.8, alpha=0.35)
    canvas.restore()


# -- over the live face


def draw_face_wear(pen: Pen, head: Head) -> None:
    """Draw glasses, masks and packs over the face."""
    extras = dict(head.sheet.extras)
    if head.turn > 118:
        return
    if "mask" in extras:
        _mask(pen, head, extras["mask"] or "light_blue")
    for name in ("glasses", "sunglasses"):
        if name in extras:
            _glasses(pen, head, extras[name] or "charcoal", dark=name == "sunglasses")


def _mask(pen: Pen, head: Head, tint: Tint) -> None:
    eye = head.face.eye_y
    top = [
        head.at(x, y, z)
        for x, y, z in ((-34, eye + 10, 14), (-16, eye + 9, 27), (0, eye + 5, 34), (16, eye + 9, 27), (34, eye + 10, 14))
    ]
    low = [head.at(x, y, z) for x, y, z in ((32, 36, 14), (16, 46, 24), (0, 48.5, 30), (-16, 46, 24), (-32, 36, 14))]
    with pen.clip(head.outline):
        pen.solid(curve(top + low), tint, 4, low=0.35, high=0.4)
        for y in (26, 33, 40):
            pen.stroke([head.at(x, y + (2 if x else 0), 26) for x in (-24, 0, 24)], shade(tint, 1), 1.1, alpha=0.3)
    for s in (-1, 1):
        if head.squash(s) > 0.3:
            pen.stroke([head.at(34 * s, eye + 11, 13), head.at(42 * s, eye + 6, -2)], "cloud", 1.3, alpha=0.9)


def draw_face_pack(pen: Pen, head: Head) -> None:
    """Draw a cosmetic mask on the skin: under hair and under the live eyes and mouth, which look through its holes."""
    if "face_pack" not in dict(head.sheet.extras) or head.turn > 118:
        return
    sheet = head.outline
    holes = [ellipse(*head.at(19 * s * head.face.gap, head.face.eye_y, 23), 13 * max(0.3, head.squash(s)), 11) for s in (-1, 1)]
    holes.append(ellipse(*head.at(0, 31, 29), 13, 6.5))
    for hole in holes:
        sheet = minus(sheet, hole)
    with pen.clip(head.outline):
        pen.fill(sheet, "cloud", 0.80)
        pen.line(sheet, shade("cloud", 1), 1.2, alpha=0.4)
        pen.glow(head.at(-18, 22, 24), 12, 8, tint="pure", alpha=0.7)


def _glasses(pen: Pen, head: Head, tint: Tint, *, dark: bool) -> None:
    y = head.face.eye_y + 1
    round_ = head.sheet.face % 2 == 0 or head.sheet.age == "elder"
    corner = 11 if round_ else 5
    rings = []
    for s in (-1, 1):
        k = head.squash(s)
        x, yy = head.at(19.5 * head.face.gap * s, y, 26)
        if k > 0.12:
            rect = skia.RRect.MakeRectXY(skia.Rect.MakeLTRB(x - 14 * k, yy - 11.5, x + 14 * k, yy + 11.5), corner * k, corner)
            path = skia.Path()
            path.addRRect(rect)
            pen.fill(path, tint if dark else "pure", 0.86 if dark else 0.06)
            pen.line(path, tint, 2.0)
            # A gleam beside the rim, never across the iris.
            pen.stroke([(x - 11 * k, yy - 1), (x - 7 * k, yy - 7.5)], "pure", 1.8, alpha=0.34 if dark else 0.5)
        rings.append((x - 14 * k, x + 14 * k, k, yy))
    if all(ring[2] > 0.12 for ring in rings):
        pen.stroke(
            [(rings[0][1], rings[0][3] - 2), ((rings[0][1] + rings[1][0]) / 2, y - 5), (rings[1][0], rings[1][3] - 2)], tint, 2.0
        )
    near = rings[0] if head.side > 0 else rings[1]
    ear_x = 42 * math.sin(-head.side * math.pi / 2 + head.hair_yaw * 0.9)
    pen.stroke([(near[0] if head.side > 0 else near[1], near[3] - 3), (ear_x, y - 3)], tint, 1.8)
