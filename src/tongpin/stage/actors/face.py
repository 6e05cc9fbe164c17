"""The live part of the head: cheeks, eyes, brows, nose and mouth of a face at one instant, in head units.

Only this is drawn for every frame; skull, hair and body come from cached pictures.
"""

from __future__ import annotations

from collections.abc import Mapping

from tongpin.stage.actors.eyes import brow_colour, draw_brows, draw_eye
from tongpin.stage.actors.feelings import mood_of
from tongpin.stage.actors.geometry import Point, clamp, curve, ribbon, spline
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import Pen, shade
from tongpin.stage.actors.mouth import draw_mouth
from tongpin.stage.actors.pose import Face


def draw_features(pen: Pen, head: Head, face: Face) -> None:
    """Draw everything on the face that moves."""
    if not head.faces_us:
        return
    mood = mood_of(face.feeling)
    with pen.clip(head.outline):
        _cheeks(pen, head, mood)
        _marks(pen, head, mood)
    _nose(pen, head)
    draw_mouth(pen, head, face)
    with pen.clip(head.outline):
        for s in (-1, 1):
            draw_eye(pen, head, face, s)
        _tears(pen, head, mood)
    draw_brows(pen, head, face)


def _cheeks(pen: Pen, head: Head, mood: Mapping[str, float]) -> None:
    visage = head.face
    alpha = 0.28 * visage.blush + 0.34 * mood.get("blush", 0) * (0.55 if head.sheet.male else 1) - 0.2 * mood.get("pale", 0)
    for s in (-1, 1):
        k = head.squash(s)
        if k < 0.1:
            continue
        x, y = head.at(24 * s * visage.cheek, visage.eye_y + 18, 24)
        if alpha > 0.02:
            pen.glow((x, y), 13 * max(k, 0.5), 9, tint="blush", alpha=clamp(alpha, 0, 0.72))
        if mood.get("blush", 0) > 1:
            for i in (-1, 0, 1):
                pen.stroke([(x + i * 4 * k + 1, y - 2), (x + i * 4 * k - 1, y + 2.4)], "coral", 0.9, alpha=0.6)
        if mood.get("smile", 0) > 0.8 and "dimples" in dict(head.sheet.extras):
            dx, dy = head.at(16 * s, 32 + visage.mouth_y, 27)
            pen.stroke(
                [(dx - s, dy - 2), (dx + s * 0.6, dy), (dx - s * 0.4, dy + 2.4)], shade(head.sheet.skin, 1.3), 1.1, alpha=0.55
            )


def _marks(pen: Pen, head: Head, mood: Mapping[str, float]) -> None:
    """Freckles, a mole, the lines of age, rings under tired eyes."""
    visage, skin = head.face, head.sheet.skin
    extras = dict(head.sheet.extras)
    crease = shade(skin, 1)
    freckled = max(visage.freckles, 1.0 if "freckles" in extras else 0.0)
    bags = max(mood.get("bags", 0), 0.9 if "dark_circles" in extras else 0.0)
    for s in (-1, 1):
        k = head.squash(s)
        if k < 0.1:
            continue
        if freckled:
            for dx, dy in ((16, 17), (20, 14), (23, 18), (19, 20), (13, 14), (26, 15)):
                pen.dot(head.at(dx * s, visage.eye_y + dy, 34 - 0.75 * dx), 0.9, shade(skin, 1.5), alpha=0.5 * freckled)
        x, y = head.at(18.5 * s * visage.gap, visage.eye_y, 23)
        old = visage.wrinkles
        if bags or old:
            pen.stroke(
                [(x - 6 * k, y + 11.2), (x, y + 13.8), (x + 6 * k, y + 11.2)], crease, 1.1, alpha=clamp(0.5 * bags + 0.4 * old)
            )
        if bags > 0.5:
            pen.glow((x, y + 11), 9 * k, 4, tint="plum", alpha=0.22 * bags)
        if old:
            _age_lines(pen, head, s, old)
    if visage.mole and head.squash(1 if visage.mole[0] > 0 else -1) > 0.2:
        pen.dot(head.at(visage.mole[0], visage.mole[1], 33 - 0.6 * abs(visage.mole[0])), 1.1, "cocoa", alpha=0.8)


def _age_lines(pen: Pen, head: Head, s: int, old: float) -> None:
    """The fold beside the mouth, crow's feet, and lines across the brow of the old."""
    crease, k, visage = shade(head.sheet.skin, 1), head.squash(s), head.face
    fx, fy = head.at(13 * s, 25, 28)
    pen.stroke([(fx - 2 * s * k, fy - 6), (fx + 2.2 * s * k, fy), (fx + 2.4 * s * k, fy + 7)], crease, 1.2, alpha=0.55 * old)
    x, y = head.at(18.5 * s * visage.gap, visage.eye_y, 23)
    for j in (-1, 1):
        pen.stroke([(x + 13 * s * k, y + j * 2), (x + 16.5 * s * k, y + j * 4.5)], crease, 1.0, alpha=0.45 * old)
    if old > 0.7:
        for dy in (-27, -33):
            a, b = head.at(3 * s, visage.eye_y + dy, 27), head.at(15 * s, visage.eye_y + dy + 1, 24)
            pen.stroke([a, ((a[0] + b[0]) / 2, a[1] - 1.2), b], crease, 1.0, alpha=0.32)


def _tears(pen: Pen, head: Head, mood: Mapping[str, float]) -> None:
    visage = head.face
    if mood.get("tear", 0) > 0.3:
        x, y = head.at(-head.side * 21 * visage.gap, visage.eye_y + 11, 23)
        _drop(pen, x, y, 1.0)
        if mood.get("tear", 0) > 0.75:
            x2, y2 = head.at(head.side * 21 * visage.gap, visage.eye_y + 12, 23)
            if head.squash(head.side) > 0.3:
                _drop(pen, x2, y2, 0.8)
            _drop(pen, x - head.side * 1.5, y + 13, 1.1)
    if mood.get("sweat", 0) > 0.4 and head.squash(-head.side) > 0.3:
        x, y = head.at(-head.side * 33, visage.eye_y - 16, 18)
        _drop(pen, x, y, 1.1)


def _drop(pen: Pen, x: float, y: float, k: float) -> None:
    at = [
        (x, y - 3.4 * k),
        (x + 2.6 * k, y + 3 * k),
        (x + 1.6 * k, y + 6.4 * k),
        (x - 1.6 * k, y + 6.4 * k),
        (x - 2.6 * k, y + 3 * k),
    ]
    pen.solid(curve(at), "tear", 2, low=0.3, high=0.6, edge=0.4)
    pen.dot((x - 0.8 * k, y + 3.6 * k), 0.8 * k, "pure", alpha=0.9)


def _nose(pen: Pen, head: Head) -> None:
    """A mark of a nose in front, a bridge in three-quarter; in profile the outline itself carries it."""
    k, visage, skin = 1 - head.profile, head.face, head.sheet.skin
    if k <= 0.02:
        x, y = head.at(0, 19 + visage.eye_y * 0.3, 32)
        nostril = [(x - head.side * 3.2, y - 1.2), (x - head.side * 4.4, y + 0.7), (x - head.side * 3.0, y + 1.8)]
        return pen.stroke(nostril, shade(skin, 1.2), 1.0, alpha=0.45)
    size = visage.nose_size
    x, y = head.at(0, 16.5 + visage.eye_y * 0.35, 33)
    lean = head.side * clamp(head.turn / 35)
    pen.glow((x + 1.5, y + 1.4), 5 * size, 3.4 * size, tint=shade(skin, 1.3), alpha=0.5 * k)
    wide = {"broad": 1.55, "straight": 0.9, "hook": 1.0, "snub": 1.05}.get(visage.nose, 1.0)
    dip = {"hook": 3.4, "snub": 1.2, "straight": 2.6}.get(visage.nose, 2.2)
    wing = 2.4 * size * wide
    tip = [(x - wing + 1.2 * lean, y + 0.7), (x + lean, y + dip * size), (x + wing + 1.2 * lean, y + 0.7)]
    pen.stroke(tip, shade(skin, 1.1), 1.25, alpha=0.75 * k)
    if visage.nose == "broad" or size > 1.15:
        for s in (-1, 1):
            wx = x + s * 1.45 * wing + lean
            pen.stroke([(wx, y - 2.2), (wx + s * 1.1, y), (wx - s * 0.2, y + 1.2)], shade(skin, 1.1), 1.0, alpha=0.45 * k)
    _bridge(pen, head, (x, y), lean)
    pen.glow((x - 0.8, y - 2.2), 2.2, 2.2, tint="pure", alpha=0.5 * k)
    return None


def _bridge(pen: Pen, head: Head, at: Point, lean: float) -> None:
    """The line down the nose of a turned head; straight and hooked noses show it from the front as well."""
    visage, (x, y) = head.face, at
    if visage.nose not in ("straight", "hook") and not (visage.nose_size > 0.85 and head.turn > 12):
        return
    turned, way = max(0.25, abs(lean)), head.side
    hump = 2.0 if visage.nose == "hook" else 0.0
    line = [(x - way, y - 13), (x + (1.2 + hump) * way * turned, y - 6), (x + 3.0 * way * turned * visage.nose_size, y)]
    pen.stroke(line, shade(head.sheet.skin, 1), 1.0, alpha=0.26 * (1 - head.profile) * turned)


def draw_moustache(pen: Pen, head: Head) -> None:
    """Draw a moustache under the nose; it rides on the upper lip."""
    x, y = head.at(0, 24.5 + head.face.eye_y * 0.2 + head.face.mouth_y, 30)
    k = max(0.4, head.squash(-head.side))
    tint = brow_colour(head)
    for s in (-1, 1):
        if head.profile > 0.6 and s == head.side:
            continue
        pen.solid(
            ribbon(spline([(x, y - 0.5), (x + s * 7 * k, y + 0.5), (x + s * 14 * k, y + 6)], 8), [2.6, 3.8, 0.6]),
            tint,
            2,
            low=0.5,
        )
