"""The mouth: closed lips, open shapes with teeth and tongue, and their profile."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.actors.feelings import mood_of, mouth_of
from tongpin.stage.actors.geometry import clamp, curve, lerp, ribbon, spline
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import Colour, Pen, mix, shade
from tongpin.stage.actors.pose import Face

# Points of the face's outline: under the lower lip, and the angle of the jaw about which it swings.
JAW_FRONT, JAW_HINGE, JAW_DEGREES = 11, 16, 0.7


def mouth_centre(head: Head) -> tuple[float, float]:
    """Return the middle of the mouth in head units."""
    ahead = 29 + 2.5 * clamp((head.turn - 50) / 40)
    x, y = head.at(0, 30.5 + head.face.eye_y * 0.2 + head.face.mouth_y + head.face.long * 0.25, ahead)
    return x, lerp(y, 27.6 + head.pitch * 0.3, head.profile)


def draw_mouth(pen: Pen, head: Head, face: Face) -> None:
    """Draw the mouth of an instant."""
    v = mouth_of(face)
    k = max(0.34, math.cos(math.radians(min(75, head.turn * 0.8))))
    x, y = mouth_centre(head)
    canvas = pen.canvas
    if head.profile > 0.5 and v["open"] > 2.0:
        _dropped_jaw(pen, head, v["open"])
    canvas.save()
    if head.turn > 60:
        canvas.clipPath(head.outline, skia.ClipOp.kIntersect, True)
        x += head.side * 3.6 * head.profile
    canvas.translate(x, y)
    canvas.scale(k * head.face.mouth_w, 0.4 + 0.6 * head.face.mouth_w)
    skew = mood_of(face.feeling).get("skew", 0)
    if skew:
        canvas.rotate(-6 * skew)
    if v["open"] < 1.0:
        _closed(pen, head, face, v)
    else:
        _open(pen, head, v)
    canvas.restore()


def _dropped_jaw(pen: Pen, head: Head, opened: float) -> None:
    """From the side an open mouth swings the chin down about the ear: the strip by which it leaves the outline."""
    points, angle = head.face_points(), math.radians(JAW_DEGREES * opened * head.profile) * head.side
    hinge = points[JAW_HINGE]
    swung = []
    for x, y in points[JAW_FRONT : JAW_HINGE + 1]:
        dx, dy = x - hinge[0], y - hinge[1]
        swung.append(
            (hinge[0] + dx * math.cos(angle) - dy * math.sin(angle), hinge[1] + dx * math.sin(angle) + dy * math.cos(angle))
        )
    jaw = curve([*swung, points[JAW_FRONT - 1]])
    pen.canvas.save()
    pen.canvas.clipPath(head.outline, skia.ClipOp.kDifference, True)
    pen.fill(jaw, shade(head.sheet.skin, 0.46))
    pen.line(jaw, shade(head.sheet.skin, 1.2), 0.8, alpha=0.3)
    pen.canvas.restore()
    with pen.clip(jaw):  # the old edge of the chin melts into the new one
        pen.line(head.outline, shade(head.sheet.skin, 0.42), 1.5, alpha=0.8, blur=0.7)


def _lip(head: Head, share: float) -> Colour:
    """Lips: rosy on women, nearly skin on men; full lips are redder."""
    pale = 0.75 if head.sheet.male else share
    return mix("lip", shade(head.sheet.skin, 1.4), clamp(pale - 0.12 * (head.face.lip - 1)))


def _closed(pen: Pen, head: Head, face: Face, v: dict[str, float]) -> None:
    mood, lip = mood_of(face.feeling), head.face.lip
    w, up = v["w"], v["smile"] * 5.2
    wave = mood.get("wave", 0) * 1.5
    line = [(-w, -up * 0.55), (-w * 0.45, up * 0.22 + wave), (0, up * 0.42 - wave), (w * 0.45, up * 0.22 + wave), (w, -up * 0.55)]
    grown = head.sheet.age not in ("baby", "child")
    if not head.sheet.male and grown:
        _full_lips(pen, head, w, up)
    pen.fill(ribbon(spline(line, 7), [0.5, 1.15, 1.25, 1.15, 0.5]), _lip(head, 0.35))
    if v["press"] > 0.4:
        pen.stroke([(-w * 0.7, -2.2), (0, -3.0), (w * 0.7, -2.2)], "lip", 1.5, alpha=0.45)
        pen.stroke([(-w * 0.6, 2.6), (0, 3.8), (w * 0.6, 2.6)], "lip", 1.9, alpha=0.5)
    else:
        y = up * 0.42 + 3.6 + 1.8 * lip
        pen.stroke([(-2.4, y), (2.4, y)], shade(head.sheet.skin, 1), 1.2, alpha=0.32)
    if mood.get("grit", 0) > 0.5:
        for s in (-1, 1):
            pen.stroke(
                [(s * (w + 1.5), -up * 0.4 - 1.5), (s * (w + 2), -up * 0.4 + 2.5)], shade(head.sheet.skin, 1.3), 1, alpha=0.5
            )


def _full_lips(pen: Pen, head: Head, w: float, up: float) -> None:
    """The soft colour of lips around the line: a low bow above, a fuller curve below."""
    lip, mid = head.face.lip, up * 0.42
    tint = mix("lip", head.sheet.skin, 0.42)
    upper, lower = skia.Path(), skia.Path()
    upper.moveTo(-w * 0.62, mid - up * 0.42)
    upper.quadTo(-w * 0.24, mid - 3.2 * lip, 0, mid - 1.9 * lip)
    upper.quadTo(w * 0.24, mid - 3.2 * lip, w * 0.62, mid - up * 0.42)
    upper.quadTo(0, mid + 1.6, -w * 0.62, mid - up * 0.42)
    lower.moveTo(-w * 0.52, mid - up * 0.26)
    lower.quadTo(0, mid + 5.6 * lip + 1.0, w * 0.52, mid - up * 0.26)
    lower.quadTo(0, mid + 1.2, -w * 0.52, mid - up * 0.26)
    pen.fill(upper, tint, 0.62, blur=0.5)
    pen.fill(lower, tint, 0.72, blur=0.5)
    pen.glow((-w * 0.08, mid + 2.6 * lip), w * 0.22, 1.2, tint="pure", alpha=0.35)


def _open(pen: Pen, head: Head, v: dict[str, float]) -> None:
    w, o, r = v["w"], v["open"], v["round"]
    corner = -v["smile"] * 2.6 * (1 - r)
    top, bottom = -o * lerp(0.16, 0.5, r), o * lerp(0.84, 0.5, r)
    path = _mouth_path(w, corner, (top, bottom), r)
    pen.line(path, _lip(head, 0.2), (2.2 + 0.7 * head.face.lip) if not head.sheet.male else 1.8, alpha=0.95)
    with pen.clip(path):
        pen.fill(path, "mouth")
        _inside(pen, v, (top, bottom))
        pen.line(path, "shadow", 2.2, alpha=0.28, blur=1.2)
    if o > 5 and not head.sheet.male:
        pen.glow((0, bottom + 2.6), w * 0.5, 2.0, tint="lip", alpha=0.3)


def _mouth_path(w: float, corner: float, lips: tuple[float, float], r: float) -> skia.Path:
    top, bottom = lips
    g, a, high = lerp(0.62, 0.98, r), lerp(0.55, 1, r), top * lerp(0.9, 1.28, r) + corner * 0.4
    path = skia.Path()
    path.moveTo(-w, corner)
    path.cubicTo(-w * a, high, w * a, high, w, corner)
    path.cubicTo(w * g * 1.02, bottom * 1.28, -w * g * 1.02, bottom * 1.28, -w, corner)
    path.close()
    return path


def _inside(pen: Pen, v: dict[str, float], lips: tuple[float, float]) -> None:
    (top, bottom), w, o = lips, v["w"], v["open"]
    canvas = pen.canvas
    if v["tongue"] > 0.1:
        lift = clamp(v["tongue"] - 1)
        ty = lerp(bottom * 1.02, (top + bottom) * 0.5 + 1, lift)
        oval = skia.Rect.MakeLTRB(-w * 0.62, ty - o * 0.34, w * 0.62, bottom + o * 0.4)
        canvas.drawOval(oval, pen.paint("tongue", clamp(v["tongue"] * 1.4)))
        if lift > 0.3:
            pen.stroke([(0, ty - o * 0.2), (0, bottom)], "lip", 1.1, alpha=0.5)
    if v["teeth"] > 0.1:
        t = min(o * 0.36, 4.0) * v["teeth"] + v["press"] * o * 0.3 if v["low"] < 0.5 else o * 0.42
        canvas.drawRoundRect(skia.Rect.MakeLTRB(-w * 0.86, top * 1.1 - 3, w * 0.86, top * 0.6 + t), 1.5, 1.5, pen.paint("teeth"))
    if v["low"] > 0.3:
        rect = skia.Rect.MakeLTRB(-w * 0.8, bottom * 0.98 - o * 0.36 * v["low"], w * 0.8, bottom + 4)
        canvas.drawRoundRect(rect, 1.5, 1.5, pen.paint("teeth", 0.96))
    if v["press"] > 0.5:
        canvas.drawOval(skia.Rect.MakeLTRB(-w * 0.8, bottom * 0.45, w * 0.8, bottom + 5), pen.paint("lip"))
