"""Eyes and brows. If the gaze does not name the subject of the shot, nothing else in the picture matters."""

from __future__ import annotations

import math
from collections.abc import Mapping

from tongpin.media.graphics import skia
from tongpin.stage.actors.feelings import mood_of
from tongpin.stage.actors.geometry import Point, along, clamp, lerp, ribbon, spline
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import Pen, Tint, light, mix, shade
from tongpin.stage.actors.lids import BUILDS, Lids, at, swing
from tongpin.stage.actors.pose import Face

NEARLY_SHUT = 0.58  # a slit narrower than this, in half heights, is drawn as a closed lid: slits look sly


def eye_centre(head: Head, s: int) -> Point:
    """Return the middle of the eye on the picture's side s, in head units."""
    return head.at(19 * head.face.gap * s, head.face.eye_y, 23)


def _lids(head: Head, face: Face, s: int) -> tuple[float, float]:
    """Heights of the upper and lower lid in eye half-heights, -1 up."""
    mood = mood_of(face.feeling)
    down = clamp(face.gaze[1] + mood.get("look", 0), -1, 1)
    winking = face.wink if s == -head.side else 0.0
    opened = face.lid * (1 - winking) * (1 + mood.get("lid", 0)) * (1 - 0.12 * max(0.0, down) - 0.05 * min(0.0, down))
    squint = clamp(mood.get("squint", 0))
    low = lerp(0.8, -0.35, squint)
    up = lerp(0.62, -1.0, clamp(opened, 0, 1.15))
    return (lerp(up, low - 0.05, (squint - 0.75) * 4) if squint > 0.75 else up), low


def draw_eye(pen: Pen, head: Head, face: Face, s: int) -> None:
    """Draw one eye with its lids, iris and lashes."""
    k = head.squash(s)
    if k < 0.12:
        return
    visage, mood = head.face, mood_of(face.feeling)
    build = BUILDS[visage.eye]
    x, y = eye_centre(head, s)
    w, h = 10.2 * visage.eye_w * build.wide * k, 11 * visage.eye_h * build.tall
    up, low = _lids(head, face, s)
    # As the lid comes down the corners sink with it: a lid that cuts straight across looks cross, not sleepy.
    shut = clamp((up + 0.8) / 1.3)
    tilt = visage.tilt * 0.5 + (0.0 if head.sheet.male else 0.6)
    inner = (x - s * w, y + lerp(build.inner, 0.44, shut) * h)
    outer = (x + s * w, y + lerp(build.outer, 0.44 + 0.3 * build.outer, shut) * h - tilt * (1 - 0.6 * shut))
    if up > low - NEARLY_SHUT:
        level = 0.25 * h * (build.outer - build.inner)
        _closed(
            pen, head, ((inner[0], y + 0.08 * h - level * 0.4), (outer[0], y + 0.04 * h + level * 0.6)), y + h * (up + low) / 2
        )
        return
    lids = (y + h * up, y + h * low)
    swung = swing(build, (inner, outer), lids, sag=visage.droop * h * 0.16)
    turned = head.profile > 0.85
    opening = _profile_opening(inner, outer, lids, s) if turned else swung.opening
    with pen.clip(opening):
        pen.fill(opening, mix("eye_white", shade(head.sheet.skin, 0.4), 0.05))
        gx, gy = _gaze(head, face)
        _iris(pen, head, (x + gx * w, y + (gy + 0.02) * h), h, k=k, mood=mood)
        pen.line(opening, shade(head.sheet.skin, 1.2), h * 0.5, alpha=0.28, blur=1.6)
    if turned:
        _profile_lashes(pen, head, (inner, outer), lids, s)
    else:
        _lashes(pen, head, swung, s, k)
        _fine_lines(pen, head, swung, lids[1] - lids[0])


def _gaze(head: Head, face: Face) -> Point:
    """Where the iris lies in the eye, in half widths and half heights: the gaze, the mood's own, and forward in profile."""
    mood = mood_of(face.feeling)
    x = clamp(face.gaze[0] + head.side * mood.get("aside", 0), -1, 1) * 0.50 + head.side * 0.30 * clamp((head.turn - 50) / 40)
    return x, clamp(face.gaze[1] + mood.get("look", 0), -1, 1) * 0.40


def _profile_opening(inner: Point, outer: Point, lids: tuple[float, float], s: int) -> skia.Path:
    """The eye from the side: a wedge whose open end is the eyeball's curve, pointing where the nose points."""
    path, (up, low) = skia.Path(), lids
    front, back = inner[0] - s * 0.4, outer
    path.moveTo(front, lerp(up, low, 0.10))
    path.quadTo(front - s * 2.0, lerp(up, low, 0.5), front + s * 0.6, lerp(up, low, 0.93))
    path.quadTo(lerp(front, back[0], 0.6), lerp(back[1], low, 1.05), back[0], back[1])
    path.quadTo(lerp(front, back[0], 0.5), lerp(back[1], up, 1.2), front, lerp(up, low, 0.10))
    path.close()
    return path


def _iris(pen: Pen, head: Head, at: Point, h: float, *, k: float, mood: Mapping[str, float]) -> None:
    x, y = at
    # A narrow eye keeps a round iris, cut by its lids: its size follows the eye's width more than its height.
    base = lerp(h, 10.4 * head.face.eye_w, 0.45)
    r = base * 0.80 * (1 - mood.get("small", 0)) * head.face.iris * BUILDS[head.face.eye].iris
    tint: Tint = head.sheet.eyes
    spark = mood.get("spark", 0) + mood.get("wet", 0)
    canvas = pen.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(min(1, k * 1.08) * 0.88, 1)
    ramp = pen.ramp((0, -r), (0, r), [pen.ink(shade(tint, 1.6)), pen.ink(tint), pen.ink(light(tint, 0.5))], [0, 0.55, 1])
    canvas.drawCircle(0, 0, r, ramp)
    pen.line(skia.Path.Circle(0, 0, r - 0.5), shade(tint, 1.9), 1.3, alpha=0.8)
    pen.dot((0, -r * 0.05), r * 0.46, shade(tint, 2.0), alpha=0.95)
    canvas.drawOval(skia.Rect.MakeXYWH(-r * 0.55, r * 0.28, r * 1.1, r * 0.5), pen.paint(light(tint, 0.7), 0.35, 1))
    canvas.restore()
    shine = skia.Rect.MakeXYWH(x - r * 0.52 * k - 1.5, y - r * 0.68, r * 0.56 * max(k, 0.6), r * 0.62)
    canvas.drawOval(shine, pen.paint("pure", 0.97))
    pen.dot((x + r * 0.36 * k, y + r * 0.34), r * (0.14 + 0.10 * min(spark, 1.0)), "pure", alpha=0.85)
    if spark > 0.5:
        pen.dot((x - r * 0.34 * k, y + r * 0.46), r * 0.11, "pure", alpha=0.75)


def _lash_tint(head: Head) -> Tint:
    return mix("lash", head.sheet.hair_colour, 0.22)


def _fine(head: Head) -> float:
    """How strong the line of the lashes is: men, children and the old have little of it."""
    sheet = head.sheet
    sex = 0.62 if sheet.male else 1.0
    age = {"baby": 0.7, "child": 0.85, "middle": 0.85, "elder": 0.6}.get(sheet.age, 1.0)
    return sex * age * (0.7 + 0.3 * head.face.lash)


def _lashes(pen: Pen, head: Head, lids: Lids, s: int, k: float) -> None:
    """The line of the upper lid, as its build swells it; women's ends in a wing and single lashes."""
    sheet, tint, fine = head.sheet, _lash_tint(head), _fine(head)
    build = BUILDS[head.face.eye]
    line, outer = list(lids.upper), lids.upper[-1]
    long = 0.0 if sheet.male else {"baby": 0.0, "child": 0.6, "middle": 0.6, "elder": 0.0}.get(sheet.age, 1.0) * head.face.lash
    if long:
        rise = 1.0 - build.outer  # a hanging corner's wing goes out, a cat's goes up
        line.append((outer[0] + s * 2.1 * long * k, outer[1] - 1.9 * long * rise))
    radii = [along(build.rim, i / (len(line) - 1)) * fine for i in range(len(line))]
    pen.fill(ribbon(line, [*radii[:-1], 0.25 if long else 0.5 * fine]), tint)
    for share, size in ((0.70, 1.8), (0.84, 2.4)) if long > 0.5 else ():
        pen.fill(_lash(lids, share, size * long, k), tint)


def _lash(lids: Lids, share: float, size: float, k: float) -> skia.Path:
    """One lash, standing out from the middle of the eye and bending upwards."""
    x, y = at(lids.upper, share)
    (x0, y0), (x1, y1) = lids.upper[0], lids.upper[-1]
    dx, dy = x - (x0 + x1) / 2, min(-1.0, y - (y0 + y1) / 2)
    far = math.hypot(dx, dy)
    root = (x - dx / far * 0.6, y - dy / far * 0.6)
    middle = (x + dx / far * size * 0.6 * k, y + dy / far * size * 0.4)
    tip = (x + dx / far * size * k, y + dy / far * size - size * 0.35)
    return ribbon(spline([root, middle, tip], 4), [1.15, 0.8, 0.12])


def _profile_lashes(pen: Pen, head: Head, corners: tuple[Point, Point], lids: tuple[float, float], s: int) -> None:
    """The upper lid from the side, whose lashes stand out before the eye."""
    (inner, outer), (up, low), fine = corners, lids, _fine(head)
    x0, x1, tint = inner[0], outer[0], _lash_tint(head)
    top = [
        (x0 - s * 0.6, lerp(up, low, 0.06)),
        (lerp(x0, x1, 0.2), lerp(inner[1], up, 0.88)),
        (lerp(x0, x1, 0.5), up),
        (lerp(x0, x1, 0.8), lerp(outer[1], up, 0.74)),
        outer,
    ]
    pen.fill(ribbon(spline(top, 6), [1.0, 1.25 * fine, 1.55 * fine, 1.6 * fine, 0.5]), tint)
    if not head.sheet.male:
        pen.fill(ribbon(spline([(x0, up + 2), (x0 - s * 3.0, up + 0.6), (x0 - s * 4.6, up - 1.2)], 4), [1.2, 0.9, 0.2]), tint)


def _fine_lines(pen: Pen, head: Head, lids: Lids, tall: float) -> None:
    """The lower lid, and above the eye its fold, or the fullness of a lid without one."""
    build, visage, skin = BUILDS[head.face.eye], head.face, head.sheet.skin
    pen.stroke([at(lids.lower, t) for t in (0.34, 0.56, 0.78, 0.96)], _lash_tint(head), 0.7, alpha=build.underline)
    fold = min(build.crease, visage.fold)
    above = [at(lids.upper, t) for t in (0.08, 0.3, 0.55, 0.8, 0.97)]
    if fold > 0.05:
        lift = 1.4 + 0.11 * tall
        crease = [(x, y - lift * f) for (x, y), f in zip(above, (0.75, 1.0, 1.05, 1.0, 0.85), strict=True)]
        pen.stroke(crease, shade(skin, 1.4), 0.9, alpha=0.5 * fold)
    if build.puff:
        x, y = at(lids.upper, 0.55)
        pen.glow((x, y - 4.2), 9.5, 3.4, tint=light(skin, 0.6), alpha=0.55)
        pen.stroke([(x, y - 1.9) for x, y in above[1:]], shade(skin, 1.1), 1.0, alpha=0.16)


def _closed(pen: Pen, head: Head, corners: tuple[Point, Point], y: float) -> None:
    a, b = corners
    line = spline(
        [
            a,
            (lerp(a[0], b[0], 0.25), lerp(a[1], y, 0.75)),
            (lerp(a[0], b[0], 0.5), y),
            (lerp(a[0], b[0], 0.75), lerp(b[1], y, 0.75)),
            b,
        ],
        6,
    )
    pen.fill(ribbon(line, [0.5, 1.35, 1.6, 1.35, 0.5]), _lash_tint(head))
    if not head.sheet.male and head.sheet.age not in ("baby", "elder"):
        way = 1 if b[0] > a[0] else -1
        for t, size in ((0.8, 2.6), (0.98, 3.0)):
            x0, y0 = lerp(a[0], b[0], t), lerp(y, b[1], t * t)
            pen.stroke([(x0, y0), (x0 + way * size * 0.8, y0 + size * 0.5)], _lash_tint(head), 0.9, alpha=0.8)


def draw_brows(pen: Pen, head: Head, face: Face, alpha: float = 0.92) -> None:
    """Draw both brows; over hair they are drawn once more, faintly, so that a fringe never hides a feeling."""
    mood, visage = mood_of(face.feeling), head.face
    tint = mix(brow_colour(head), head.sheet.skin, 0.12)
    up = (face.brow + mood.get("brow", 0)) * 4.5 - visage.brow_y
    thick = visage.brow * (0.92 if head.sheet.male else 0.9)
    for s in (-1, 1):
        k = head.squash(s)
        if k < 0.12:
            continue
        x, y = head.at(19.5 * visage.gap * s, visage.eye_y - 16.5 * (0.55 + 0.45 * visage.eye_h) - up, 23)
        w = 9.5 * k * visage.brow_len
        inner = (x - s * w, y + 1.2 - mood.get("b_in", 0) * 4.6)
        outer = (x + s * w * 1.05, y + 2.2 - visage.brow_tilt - mood.get("b_out", 0) * 4.2)
        middle = (x + s * w * 0.15, (inner[1] + outer[1]) / 2 - 2.8 * visage.arch)
        pen.fill(ribbon(spline([inner, middle, outer], 8), [thick * 0.9, thick * 1.3, thick * 1.05, 0.25]), tint, alpha)


def brow_colour(head: Head) -> Tint:
    """Return the colour of brows: the hair's, darker; pale hair keeps them soft."""
    hair = head.sheet.hair_colour
    return shade(hair, 0.6 if hair in ("snow", "silver_hair", "white", "silver", "lavender", "lilac") else 0.8)
