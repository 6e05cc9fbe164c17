"""Legs, shoes and trousers of a posed figure, far leg first."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tongpin.media.graphics import skia
from tongpin.stage.actors.cloth import folds, pattern
from tongpin.stage.actors.footing import Leg
from tongpin.stage.actors.geometry import Point, along, between, clamp, join, lerp, limb, polygon, ribbon, spline
from tongpin.stage.actors.ink import Pen, Tint, light, shade
from tongpin.stage.actors.posed import Posed

BARE_LEG = (19.0, 16.6, 13.4, 12.0, 12.6, 11.0, 8.0)


def draw_legs(pen: Pen, posed: Posed) -> None:
    """Draw both legs with what they wear, except skirts."""
    bones = posed.bones
    order = sorted(bones.legs, key=lambda s: posed.depth(bones.legs[s].top) * 0.2 + posed.depth(bones.legs[s].knee))
    if posed.knees_crossed and posed.facing:
        order = [-1, 1]  # the leg laid over the other is seen whole
    for s in order:
        far = s == order[0] and abs(bones.sin) > 0.3
        _draw_leg(pen, posed, s, far)


def leg_points(posed: Posed, leg: Leg) -> list[Point]:
    """Return hip, knee and ankle on the picture."""
    return [posed.bones.xy(q, 0.2) for q in (leg.top, leg.knee, leg.ankle)]


def _draw_leg(pen: Pen, posed: Posed, s: int, far: bool) -> None:
    leg, sheet, thick = posed.bones.legs[s], posed.sheet, posed.build.thick
    points = leg_points(posed, leg)
    skin = shade(sheet.skin, 0.35) if far else sheet.skin
    shoe = posed.wear.shoe
    if shoe.shaft < 0.2:
        _draw_shoe(pen, posed, s, far=far)
    bare_from = posed.wear.bottom.length - 0.12 if posed.wear.bottom.kind == "legs" else 0.0
    path = ribbon(limb(points, bare_from), [along(BARE_LEG, bare_from + i * (1 - bare_from) / 6) * thick for i in range(7)])
    pen.solid(path, skin, 5, low=0.4, high=0.15)
    if bare_from < 0.4:
        _knee(pen, points, path, skin, thick)
    if sheet.socks:
        _sock(pen, points, sheet.socks, thick, far)
    bottom = posed.wear.bottom
    if bottom.kind == "legs":
        _draw_trouser(pen, posed, points, far=far)
    if shoe.shaft >= 0.2:
        _draw_shoe(pen, posed, s, far=far)
        _draw_shaft(pen, posed, points, far=far)


def _knee(pen: Pen, points: Sequence[Point], path: skia.Path, skin: Tint, thick: float) -> None:
    x, y = points[1]
    with pen.clip(path):
        pen.glow((x + 2, y + 3), 8 * thick, 6 * thick, tint="blush", alpha=0.16)
        pen.stroke([(x - 5 * thick, y + 6), (x, y + 8), (x + 5 * thick, y + 5.5)], shade(skin, 1), 1.0, alpha=0.28)


def _sock(pen: Pen, points: Sequence[Point], tint: str, thick: float, far: bool) -> None:
    tint_now = shade(tint, 0.3) if far else tint
    path = ribbon(limb(points, 0.80), [10.8 * thick, 9.2 * thick])
    pen.solid(path, tint_now, 3, low=0.4, high=0.2)
    top = limb(points, 0.80, 0.83, 2)
    pen.line(ribbon(top, [10.9 * thick] * 2, (False, False)), shade(tint, 0.8), 0.8, alpha=0.4)


# -- trousers


def _draw_trouser(pen: Pen, posed: Posed, points: Sequence[Point], *, far: bool) -> None:
    wear, build = posed.wear, posed.build
    bottom, thick = wear.bottom, build.thick
    tint = shade(wear.bottom_tint, 0.45) if far else wear.bottom_tint
    cut = bottom.length
    radii = [min(bottom.widths[0] * thick, build.hip * 0.56), *(w * thick for w in bottom.widths[1:])]
    middle = limb(points, 0.0, cut)
    path = ribbon(middle, radii, (True, False))
    pen.solid(path, tint, 6, low=0.5, high=0.06)
    if wear.bottom_pattern:
        pattern(pen, path, wear.bottom_pattern, tint, second=wear.trim)
    with pen.clip(path):
        _trouser_marks(pen, posed, middle, far=far)
    folds(pen, path, points, tint, thick=thick, at_joint=cut > 0.55)
    if posed.pose.legs in ("sit", "cross") and math.dist(points[0], points[1]) < build.thigh * 0.66:
        _thigh_towards_us(pen, points, path, tint, radius=min(radii[1], 16.4 * thick))
    _trouser_end(pen, posed, points, radii[-1], tint=tint)


def _thigh_towards_us(pen: Pen, points: Sequence[Point], leg: skia.Path, tint: Tint, *, radius: float) -> None:
    """A seated thigh seen from its end: the knee is a rounded shape of its own that shades the shin."""
    hip, knee = points[0], (points[1][0], points[1][1] + 3)
    thigh = ribbon([hip, between(hip, knee, 0.5), knee], [radius * 1.02, radius * 1.03, radius * 0.96])
    pen.cast(thigh, leg, dx=1, dy=6, blur=4, alpha=0.26)
    pen.solid(thigh, tint, 6, low=0.4, high=0.22)
    x, y = knee
    with pen.clip(thigh):
        pen.glow((x - radius * 0.25, y - radius * 0.35), radius * 0.9, radius * 0.8, tint=light(tint, 0.7), alpha=0.13)
        for k in (-0.5, 0.45):
            crease = spline(
                [
                    (x + k * radius, y + radius * 0.9),
                    (x + k * radius * 0.7, y + radius * 0.45),
                    (x + k * radius * 0.2, y + radius * 0.3),
                ],
                4,
            )
            pen.fill(ribbon(crease, [1.2, 0.9, 0.2]), shade(tint, 1), 0.2, blur=0.6)


def _trouser_marks(pen: Pen, posed: Posed, middle: Sequence[Point], *, far: bool) -> None:
    wear, thick = posed.wear, posed.build.thick
    marks, tint = wear.bottom.marks, wear.bottom_tint
    side = -5 if far else 7
    edge = [(x + side * thick, y) for x, y in middle[3:]]
    if "stripe" in marks:
        pen.stroke(edge, "cloud", 3.2, alpha=0.9)
    if "denim" in marks:
        pen.stroke(edge, shade(tint, 1.2), 1.1, alpha=0.5)
        pen.stroke([(x + 1.6, y) for x, y in edge], light(tint, 0.6), 0.7, alpha=0.5)
        x, y = middle[len(middle) // 3]
        pen.glow((x - 3, y), 8 * thick, 22 * thick, tint=light(tint, 0.8), alpha=0.28)
    if "seam" in marks:
        pen.stroke([(x - 2, y) for x, y in middle[4:]], shade(tint, 1), 1.1, alpha=0.22)


def _trouser_end(pen: Pen, posed: Posed, points: Sequence[Point], radius: float, *, tint: Tint) -> None:
    """The hem: a cuff band, or a line and two breaks where the cloth meets the shoe."""
    cut, marks = posed.wear.bottom.length, posed.wear.bottom.marks
    if "cuffs" in marks:
        band = ribbon(limb(points, cut - 0.03, cut + 0.01, 3), [radius * 0.9] * 2, (False, False))
        pen.solid(band, shade(tint, 0.25), 2)
        return
    low = limb(points, cut - 0.02, cut - 0.012, 2)
    pen.line(ribbon(low, [radius * 0.98] * 2, (False, False)), shade(tint, 1), 0.8, alpha=0.4)
    if cut > 0.9:
        (x, y), r = low[0], radius
        for k, rise in ((-0.5, 5.0), (0.35, 8.0)):
            crease = spline(
                [(x + r * k - r * 0.4, y - rise), (x + r * k, y - rise * 0.35), (x + r * k + r * 0.45, y - rise * 0.7)], 4
            )
            pen.fill(ribbon(crease, [0.2, 1.1, 0.2]), shade(tint, 1), 0.3, blur=0.4)


# -- shoes


def _shoe_axis(posed: Posed, s: int) -> tuple[float, float]:
    """Where the toe points on the picture, one foot long."""
    leg, foot = posed.bones.legs[s], posed.build.foot
    out = s * leg.out
    toe = (math.sin(out) * foot * math.cos(leg.pitch), foot * math.sin(leg.pitch), math.cos(out) * foot * math.cos(leg.pitch))
    return posed.bones.xy(toe, 0.24)


def _draw_shoe(pen: Pen, posed: Posed, s: int, *, far: bool) -> None:
    wear, k = posed.wear, posed.build.foot / 34
    cut, tint = wear.shoe, shade(wear.shoe_tint, 0.3) if far else wear.shoe_tint
    ankle = posed.bones.xy(posed.bones.legs[s].ankle, 0.2)
    tx, ty = _shoe_axis(posed, s)
    x, y = ankle[0], ankle[1] + 3 * k
    heel, toe = (x - tx * 0.24, y + 2 * k - ty * 0.1), (x + tx * 0.80, y + ty * 0.8 + 2.6 * k)
    slim = 0.86 if cut.heel or wear.shoe.sole < 2.2 else 1.0
    foot = ribbon(
        spline([heel, between(heel, toe, 0.5), toe], 8), [10.2 * k * slim, 9.8 * k * slim, 9.8 * k * slim, 7.6 * k * slim]
    )
    throat = ribbon([(x, y - 10 * k), (x, y + 2 * k)], [9.0 * posed.build.thick * min(k, 1), 10.2 * k * slim])
    whole = join([foot, throat]) if not cut.open else foot
    if cut.open or wear.shoe_tint == posed.sheet.skin:
        pen.solid(join([foot, throat]), shade(posed.sheet.skin, 0.3 if far else 0.1), 3, low=0.4, high=0.2)
    if cut.sole:
        pen.fill(whole, shade(cut.sole_tint, 0.35 if not far else 0.6))
    upper = skia.Path(whole)
    upper.offset(0, -cut.sole * k)
    if cut.open:
        upper = polygon([]) if wear.shoe_tint == posed.sheet.skin else _open_upper(upper, (x, y), (tx, ty), k)
    with pen.clip(whole):
        pen.solid(upper, tint, 4, low=0.45, high=0.35, edge=0.6)
        _shoe_marks(pen, posed, (x, y), (tx, ty))
    if cut.heel:
        _heel(pen, heel, k, tint)


def _open_upper(upper: skia.Path, at: Point, toe: Point, k: float) -> skia.Path:
    """The vamp of a pump or slipper: the throat over the instep is cut away."""
    hole = ribbon(
        [(at[0] - toe[0] * 0.1, at[1] - 9 * k), (at[0] + toe[0] * 0.24, at[1] + toe[1] * 0.24 - 8 * k)], [9 * k, 7.5 * k]
    )
    return skia.Op(upper, hole, skia.PathOp.kDifference_PathOp) or upper


def _shoe_marks(pen: Pen, posed: Posed, at: Point, toe: Point) -> None:
    wear, k = posed.wear, posed.build.foot / 34
    (x, y), (tx, ty), tint = at, toe, wear.shoe_tint
    if wear.shoe.laces or wear.top_name == "track":
        for i in (0.20, 0.36, 0.52):
            cx, cy = x + tx * i, y + ty * i - 4.5 * k
            pen.stroke(
                [(cx - 4 * k, cy - 1), (cx + 4 * k, cy + 1)],
                shade("cloud", 0.1) if wear.shoe.stripe else shade(tint, 0.9),
                1.5,
                alpha=0.85,
            )
    if wear.shoe.stripe and abs(tx) > 6:
        for i in (0.1, 0.24):
            cx, cy = x + tx * i, y + ty * i
            pen.stroke([(cx, cy - 5 * k), (cx + tx * 0.10, cy + 3 * k)], shade(wear.shoe_tint, 0.8), 1.8, alpha=0.5)


def _heel(pen: Pen, heel: Point, k: float, tint: Tint) -> None:
    x, y = heel
    pen.solid(
        polygon([(x - 4 * k, y + 3 * k), (x + 4 * k, y + 5 * k), (x + 1.6 * k, y + 13 * k), (x - 1.4 * k, y + 13 * k)]),
        shade(tint, 0.4),
        2,
    )


def _draw_shaft(pen: Pen, posed: Posed, points: Sequence[Point], *, far: bool) -> None:
    wear, thick = posed.wear, posed.build.thick
    start = 1.0 - wear.shoe.shaft * 0.5
    tint = shade(wear.shoe_tint, 0.3) if far else wear.shoe_tint
    radii = [along((14.6, 13.2, 11.6, 11.4), i / 3) * thick for i in range(4)]
    path = ribbon(limb(points, start, 0.995), radii, (False, True))
    pen.solid(path, tint, 5, low=0.5, high=0.3)
    rim = ribbon(limb(points, start, start + 0.025, 3), [radii[0] * 1.06] * 2, (False, False))
    pen.solid(rim, light(tint, 0.15), 2, low=0.3)
    with pen.clip(path):
        x, y = points[2]
        pen.stroke([(x - 9 * thick, y - 6), (x, y - 3), (x + 9 * thick, y - 7)], shade(tint, 1.2), 1.2, alpha=0.4)


# -- skirts


def draw_skirt(
    pen: Pen, posed: Posed, tint: Tint, *, drop: float, flare: float, top: float, pleats: int = 7, open_front: bool = False
) -> None:
    """Draw a skirt, or the skirts of a coat or dress, over the legs: hanging when upright, draped over the lap when seated."""
    if posed.pose.legs in ("sit", "cross", "squat", "kneel", "crawl"):
        path = lap(posed, drop)
        pen.solid(path, tint, 8, low=0.5, high=0.18)
        _lap_folds(pen, posed, path, tint)
    else:
        path, hem, waist = _hanging(posed, drop, flare, top)
        # The skirts of a coat are one piece with its body; the body is drawn over their upper part without a seam.
        pen.solid(path, tint, 8, low=0.55, high=0.0 if open_front else 0.25)
        with pen.clip(path):
            _pleats(pen, waist, hem, tint, 2 if open_front else pleats)
            if "ruffle" in posed.wear.bottom.marks and posed.wear.bottom.kind == "skirt":
                pen.stroke([(x, y - 7) for x, y in hem], posed.wear.trim, 3, alpha=0.9)
            if open_front and posed.bones.sees(0):
                _front_slit(pen, posed, hem, tint)
    own = posed.wear.bottom.kind == "skirt" and tint == posed.wear.bottom_tint
    printed = posed.wear.bottom_pattern if own else posed.wear.pattern if tint == posed.wear.tint else ""
    if printed:
        pattern(pen, path, printed, tint, second=posed.wear.trim)


def _hanging(posed: Posed, drop: float, flare: float, top: float) -> tuple[skia.Path, list[Point], list[Point]]:
    bones, build, pose = posed.bones, posed.build, posed.pose
    y = bones.pelvis[1] + build.hip_y * drop
    knees = []
    for leg in bones.legs.values():
        share = clamp(drop * 2 - 1)
        knees.append(bones.xy((lerp(leg.knee[0], leg.ankle[0], share), 0, lerp(leg.knee[2], leg.ankle[2], share)), 0.0)[0])
    spread = build.hip * flare * (0.65 + 0.35 * abs(bones.cos))
    (w0, w1), (h0, h1) = bones.edges(top, posed.wear.top.fit * 0.6 + 0.5), bones.edges(0.06, 5)
    hip_y, hips_x = (h0[1] + h1[1]) / 2, (h0[0], h1[0])
    x0, x1 = min([*knees, hips_x[0]]) - spread, max([*knees, hips_x[1]]) + spread
    sway = pose.sway * 9
    hem = []
    for i in range(13):
        t = i / 12
        wave = 1.6 * math.sin(i * 2.4 + 0.6)
        hem.append((lerp(x1, x0, t) + sway, min(y + 4.5 * math.sin(math.pi * t) + wave, 3.0)))
    waist = [w0, ((w0[0] + w1[0]) / 2, (w0[1] + w1[1]) / 2 + 1.5), w1]
    middle_y = lerp(hip_y, y, 0.55)
    right = [w1, (hips_x[1] + 3, hip_y), (lerp(hips_x[1] + 3, x1, 0.5) + sway * 0.4, middle_y), hem[0]]
    left = [hem[-1], (lerp(hips_x[0] - 3, x0, 0.5) + sway * 0.4, middle_y), (hips_x[0] - 3, hip_y), w0]
    if hip_y - waist[1][1] <= 12:
        right, left = [w1, right[2], hem[0]], [hem[-1], left[1], w0]
    # Three curves meeting in corners: one smooth loop would bulge at the hem.
    path = polygon([*spline(waist, 4), *spline(right, 6), *spline(hem, 3), *spline(left, 6)])
    return path, hem, [(lerp(hips_x[1], hips_x[0], i / 12), hip_y) for i in range(13)]


def _pleats(pen: Pen, waist: Sequence[Point], hem: Sequence[Point], tint: Tint, count: int) -> None:
    last = len(hem) - 1
    for i in range(1, count + 1):
        t = i / (count + 1)
        place = round(t * last)
        start, end = (lerp(waist[-1][0], waist[0][0], 1 - t), waist[0][1] + 2), hem[place]
        bend = between(start, end, 0.5)
        line = spline([start, (bend[0] - (end[0] - start[0]) * 0.1, bend[1]), end], 6)
        pen.fill(ribbon(line, [0.2, 1.3, 2.4 if i % 2 else 1.5]), shade(tint, 1), 0.26, blur=0.8)
        if i % 2:
            pen.fill(ribbon([(x - 4, y) for x, y in line], [0.2, 1.0, 2.0]), light(tint, 0.6), 0.16, blur=0.8)


def _front_slit(pen: Pen, posed: Posed, hem: Sequence[Point], tint: Tint) -> None:
    start = posed.bones.spot(0.0, 2, posed.wear.top.fit)
    foot = hem[len(hem) // 2 + round(2 * posed.bones.sin)]
    left, right = (foot[0] - 9, foot[1] + 6), (foot[0] + 5, foot[1] + 6)
    pen.fill(polygon([start, left, right]), shade(posed.wear.bottom_tint, 0.8), 0.95)
    pen.stroke([start, left], shade(tint, 1.2), 1.4, alpha=0.7)


def lap(posed: Posed, drop: float) -> skia.Path:
    """Return cloth over a seated body: hips, thighs, what is stretched between the knees and what falls over them."""
    bones, thick = posed.bones, posed.build.thick
    pieces, ends, falls = [posed.outline(3, -0.16, clamp(posed.wear.top.hem + 0.04, 0.12, 0.42))], [], []
    fall = clamp((drop - 0.42) / 0.5)
    for leg in bones.legs.values():
        points = leg_points(posed, leg)
        end = between(points[0], points[1], 0.99 if fall else 0.93)
        pieces.append(ribbon([points[0], between(points[0], end, 0.5), end], [23 * thick, 24.5 * thick, 22 * thick]))
        ends.append((points[0], end))
        if fall:
            low = between(points[1], points[2], fall * 0.92)
            pieces.append(ribbon([end, between(end, low, 0.5), low], [22 * thick, 22 * thick, 23 * thick], (True, False)))
            falls.append((end, low))
    (a, b), (c, d) = ends
    pieces += [ribbon([b, d], [21 * thick, 21 * thick]), polygon([a, b, d, c])]
    if falls:
        pieces.append(polygon([falls[0][0], falls[0][1], falls[1][1], falls[1][0]]))
    return join(pieces)


def _lap_folds(pen: Pen, posed: Posed, path: skia.Path, tint: Tint) -> None:
    bones, thick = posed.bones, posed.build.thick
    with pen.clip(path):
        for leg in bones.legs.values():
            points = leg_points(posed, leg)
            for k, start in ((-6, 0.15), (5, 0.3)):
                a, b = between(points[0], points[1], start), between(points[0], points[1], 0.95)
                line = spline(
                    [(a[0] + k, a[1] + 6), (between(a, b, 0.5)[0] + k, between(a, b, 0.5)[1] + 9 * thick), (b[0] + k, b[1] + 14)],
                    5,
                )
                pen.fill(ribbon(line, [0.2, 1.5, 0.3]), shade(tint, 1), 0.32, blur=0.6)
