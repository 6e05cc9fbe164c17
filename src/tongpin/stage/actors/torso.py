"""The trunk: neck, garment on the torso with its folds, fronts, pockets and patterns, and what is worn over it."""

from __future__ import annotations

from tongpin.stage.actors.cloth import pattern, quilt
from tongpin.stage.actors.collars import draw_collar, draw_inner
from tongpin.stage.actors.garments import ARMLESS, Wear
from tongpin.stage.actors.geometry import Point, between, curve, ellipse, lerp, polygon, ribbon, rounded, spline
from tongpin.stage.actors.ink import Pen, light, shade
from tongpin.stage.actors.legs import draw_skirt
from tongpin.stage.actors.marks import draw_mark
from tongpin.stage.actors.posed import Posed


def draw_torso(pen: Pen, posed: Posed) -> None:
    """Draw everything on the trunk, from the waist of the trousers to the collar."""
    wear, top = posed.wear, posed.wear.top
    _draw_below(pen, posed)
    _draw_beneath(pen, posed)
    if top.skirt:
        pleats = 3 if top.hem < 0.1 else 7
        waist = max(top.hem, 0.08)
        draw_skirt(pen, posed, wear.tint, drop=top.skirt, flare=top.flare, top=waist, pleats=pleats, open_front=top.tails)
    elif posed.pose.legs not in ("sit", "cross"):
        onto = posed.outline(-2 - 6 * abs(posed.bones.sin), -0.26, top.hem + 0.02)
        pen.cast(posed.torso, onto, dx=1, dy=4, alpha=0.2)
    # A coat's body and skirts are one piece: no shade and no edge where they meet.
    one_piece = top.skirt and (top.tails or top.hem <= 0.1)
    pen.solid(posed.shape, wear.tint, 8, low=0.12 if one_piece else 0.5, high=0.25, edge=0.15 if one_piece else 0.35)
    _on_cloth(pen, posed)
    if wear.top_name == "bare" and wear.bottom.kind == "legs":
        _waistband(pen, posed)


def _draw_below(pen: Pen, posed: Posed) -> None:
    """The waist of the trousers, or a skirt."""
    wear, top, cut = posed.wear, posed.wear.top, posed.wear.bottom
    high = max(0.18, top.hem + 0.1)
    if cut.kind == "legs" and posed.pose.legs in ("sit", "cross", "squat"):
        pen.solid(posed.outline(1, -0.08, high), wear.bottom_tint, 3, low=0.3, high=0.04, edge=0)
    elif cut.kind == "legs" and top.skirt < 0.3:
        air = min(1.0, top.fit - 1) - 5 * abs(posed.bones.sin)
        pen.solid(posed.outline(air, -0.11, high), wear.bottom_tint, 3, low=0.1, high=0.04, edge=0)
    elif cut.kind == "skirt" and (not top.skirt or top.tails):
        waist = min(max(top.hem + 0.05, 0.10), 0.40)
        draw_skirt(pen, posed, wear.bottom_tint, drop=cut.length, flare=cut.flare, top=waist, pleats=cut.pleats)


def _draw_beneath(pen: Pen, posed: Posed) -> None:
    """What shows at armholes and low necks: the shirt under a waistcoat, or skin."""
    wear, top = posed.wear, posed.wear.top
    if wear.top_name in ARMLESS:
        shirt = posed.with_sleeves(posed.outline(top.fit - 2.5, top.hem + 0.04, 1.0), sleeve=0.36)
        pen.solid(shirt, posed.sheet.top_colour, 6, low=0.4, high=0.2)
    elif not top.sleeve:
        body = posed.with_sleeves(posed.outline(0, max(top.hem, 0.3), 1.0), sleeve=0.36)
        pen.solid(body, posed.sheet.skin, 5, low=0.3, high=0.2, edge=0.25)


def _waistband(pen: Pen, posed: Posed) -> None:
    """Trunks on a bare body: their waist lies over the skin."""
    path = posed.outline(1.5, -0.16, 0.10)
    pen.solid(path, posed.wear.bottom_tint, 4, low=0.3, high=0.1)
    pen.stroke([posed.bones.spot(0.08, q - posed.pose.yaw, 1) for q in range(-95, 96, 19)], light(posed.wear.bottom_tint, 0.3), 3)


def _on_cloth(pen: Pen, posed: Posed) -> None:
    wear = posed.wear
    with pen.clip(posed.torso):
        if wear.pattern:
            pattern(pen, posed.torso, wear.pattern, wear.tint, second=wear.trim)
        if wear.top.puff:
            quilt(pen, [posed.bones.edges(u, wear.top.fit) for u in (0.04, 0.19, 0.34, 0.49, 0.64, 0.79)], wear.tint)
        _form(pen, posed)
        _folds(pen, posed)
        if posed.bones.sees(0):
            draw_inner(pen, posed)
        _front(pen, posed)
        for mark in wear.top.marks:
            draw_mark(pen, posed, mark)
        _bands(pen, posed)
    draw_collar(pen, posed)
    if wear.bib:
        _bib(pen, posed)


def _form(pen: Pen, posed: Posed) -> None:
    """The chest catches light, the side away from the key turns into shade."""
    bones, build, tint = posed.bones, posed.build, posed.wear.tint
    if not bones.sees(0, 0.1):
        x, y = bones.spot(0.72, 180, 3)
        pen.glow((x - 8, y), build.shoulder * 0.6, 26, tint=light(tint, 0.5), alpha=0.18)
        pen.stroke([bones.spot(u, 180, 3) for u in (0.25, 0.5, 0.8)], shade(tint, 1), 3, alpha=0.14, blur=2)
        return
    x, y = bones.spot(0.74, -22, 3)
    pen.glow((x, y), build.shoulder * 0.55, 22, tint=light(tint, 0.6), alpha=0.20)
    if build.bust > 1:
        for s in (-1, 1):
            if bones.sees(s * 28, 0.2):
                a, b, c = bones.spot(0.66, s * 44, 4), bones.spot(0.605, s * 27, 5), bones.spot(0.63, s * 9, 5)
                pen.fill(ribbon(spline([a, b, c], 5), [0.3, 1.6, 0.2]), shade(tint, 1), 0.20, blur=1.2)


def _folds(pen: Pen, posed: Posed) -> None:
    """Creases from the armpits and at the waist, deeper on the side that the spine bends to."""
    bones, tint, pose = posed.bones, shade(posed.wear.tint, 1), posed.pose
    bend = pose.lean / 10 + pose.curve - pose.weight * 0.5
    for side in (-1, 1):
        if not bones.sees(side * 60):
            continue
        deep = 1 + max(0.0, bend * side)
        for q0, u0, q1, u1, w in (
            (84, 0.80, 50, 0.70, 1.7),
            (84, 0.74, 60, 0.60, 1.3),
            (82, 0.36, 34, 0.27, 1.9),
            (80, 0.27, 48, 0.19, 1.4),
        ):
            a, b = bones.spot(u0, side * q0, 4), bones.spot(u1, side * q1, 4)
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 3)
            pen.fill(ribbon(spline([a, middle, b], 6), [w * deep, w * 0.8, 0.2]), tint, 0.32, blur=0.7)


def _bands(pen: Pen, posed: Posed) -> None:
    """Knitted band at the hem, or a hem line."""
    top, bones, tint = posed.wear.top, posed.bones, posed.wear.tint
    if top.skirt or not top.fit:
        return
    ring = [bones.spot(top.hem + 0.055, q - posed.pose.yaw, top.fit) for q in range(-100, 101, 20)]
    pen.stroke(ring, shade(tint, 1), 1.2, alpha=0.5 if top.rib else 0.22)
    if top.rib:
        for x, y in spline(ring, 2):
            pen.stroke([(x, y + 1), (x, y + 11)], shade(tint, 1), 1.0, alpha=0.25)
    if posed.wear.top_name in ("sweater", "turtleneck"):
        for q in (-58, -34, -11, 12, 35, 58):
            if bones.sees(q, 0.15):
                pen.stroke(posed.front_line(q, top.hem + 0.08, 0.86), shade(tint, 1), 1.5, alpha=0.13)


# -- fronts


def _front(pen: Pen, posed: Posed) -> None:
    kind, tint = posed.wear.top.front, posed.wear.tint
    if not kind or not posed.bones.sees(0):
        return
    seam, hem = shade(tint, 1), posed.wear.top.hem
    if kind in ("buttons", "polo"):
        low = hem if kind == "buttons" else 0.62
        pen.stroke(posed.front_line(2, low, 0.96), seam, 1.5, alpha=0.5)
        _buttons(pen, posed, (0.72, 0.84) if kind == "polo" else (0.10, 0.30, 0.50, 0.70, 0.86), 5)
    elif kind == "zip":
        pen.stroke(posed.front_line(0, hem, 0.98), shade(tint, 1.4), 2.2, alpha=0.6)
        pen.stroke(posed.front_line(0, hem, 0.98), light(tint, 0.6), 0.8, alpha=0.6)
    elif kind == "lapel":
        pen.stroke(posed.front_line(7, hem, 0.44), seam, 1.6, alpha=0.65)
        _buttons(pen, posed, (0.36, 0.20), 12)
    elif kind == "double":
        pen.stroke(posed.front_line(26, hem, 0.94), seam, 1.5, alpha=0.45)
        for q in (-17, 17):
            _buttons(pen, posed, (0.24, 0.42, 0.60, 0.78), q)
    elif kind == "frog":
        _frogs(pen, posed)


def _buttons(pen: Pen, posed: Posed, heights: tuple[float, ...], degrees: float) -> None:
    tint = posed.wear.tint
    for u in heights:
        x, y = posed.bones.spot(u, degrees, posed.wear.top.fit)
        pen.dot((x + 0.4, y + 0.6), 2.5, shade(tint, 1.4), alpha=0.5)
        pen.dot((x, y), 2.1, shade(tint, 0.6) if tint != "white" else "cloud")


def _frogs(pen: Pen, posed: Posed) -> None:
    """Knotted fastenings down the slanted opening of a qipao."""
    line = [posed.bones.spot(u, q, 3) for u, q in ((0.98, 4), (0.90, 30), (0.80, 62), (0.66, 82))]
    pen.stroke(line, posed.wear.trim, 2.2, alpha=0.95)
    for x, y in line[:3]:
        pen.stroke([(x - 6, y + 1), (x + 5, y - 1)], posed.wear.trim, 2.6)
        pen.dot((x, y), 2.2, posed.wear.trim)


# -- bibs


def _bib(pen: Pen, posed: Posed) -> None:
    """The front of an apron or of overalls, with straps; the apron's skirt hangs over the legs."""
    wear, bones = posed.wear, posed.bones
    tint = wear.bib_tint
    for s in (-1, 1):
        if bones.sees(s * 30, -0.2) or wear.bib == "overalls":
            strap = [bones.spot(u, s * q, 6) for u, q in ((0.72, 26), (0.85, 27), (0.96, 40), (0.99, 62))]
            if bones.sees(s * 30, 0.0):
                pen.solid(ribbon(spline(strap, 5), [3.4, 3.4, 3.2]), shade(tint, 0.15), 2)
    if wear.bib == "overalls":
        pen.solid(posed.outline(wear.top.fit + 1, wear.top.hem - 0.03, 0.30), tint, 4, low=0.3, high=0.1, edge=0.2)
    if not bones.sees(0, -0.05):
        return _bib_back(pen, posed)
    if wear.bib == "apron":
        _apron_skirt(pen, posed, wear)
    low = 0.02 if wear.bib == "overalls" else 0.30
    spread = 40 if wear.bib == "overalls" else 34
    side: list[Point] = [bones.spot(u, -q, 6) for u, q in ((0.75, spread - 6), (0.55, spread), (low, spread + 26))]
    other: list[Point] = [bones.spot(u, q, 6) for u, q in ((low, spread + 26), (0.55, spread), (0.75, spread - 6))]
    path = polygon(side + other)
    pen.solid(path, tint, 5, low=0.45, high=0.25)
    x, y = bones.spot(0.60, 0, 7)
    pen.line(rounded(x - 11, y - 6, x + 11, y + 12, radius=3), shade(tint, 1), 1.3, alpha=0.5)
    for point in (side[0], other[-1]):
        pen.dot(
            (point[0] + (2 if point is side[0] else -2), point[1] + 3),
            2.4,
            "gold" if wear.bib == "overalls" else shade(tint, 0.8),
        )


def _bib_back(pen: Pen, posed: Posed) -> None:
    if posed.wear.bib == "overalls":
        return _braces(pen, posed)
    ring = [posed.bones.spot(0.36, q - posed.pose.yaw, 5) for q in range(-95, 96, 19)]
    with pen.clip(posed.torso):
        pen.stroke(ring, shade(posed.wear.bib_tint, 0.3), 6)
    x, y = posed.bones.spot(0.36, 180, 6)
    for s in (-1, 1):
        pen.solid(curve([(x, y), (x + s * 15, y - 8), (x + s * 16, y + 5)]), posed.wear.bib_tint, 2)
        pen.solid(ribbon([(x, y), (x + s * 7, y + 24)], [2.5, 3.5]), posed.wear.bib_tint, 2)
    return None


def _braces(pen: Pen, posed: Posed) -> None:
    """The back of overalls: straps crossing between the shoulder blades."""
    for s in (-1, 1):
        line = [posed.bones.spot(u, 180 + s * q, 5) for u, q in ((0.26, -34), (0.55, -12), (0.75, 14), (0.97, 44))]
        pen.solid(ribbon(spline(line, 5), [3.6, 3.4, 3.4]), shade(posed.wear.bib_tint, 0.15), 2)


def _apron_skirt(pen: Pen, posed: Posed, wear: Wear) -> None:
    bones, build = posed.bones, posed.build
    tint = wear.bib_tint
    left, right = bones.spot(0.36, -66, 6), bones.spot(0.36, 66, 6)
    if posed.pose.legs in ("sit", "squat", "cross"):
        from_y, drop = left[1], build.spine * 0.42
    else:
        from_y, drop = left[1], build.hip_y * 0.52 + build.spine * 0.30
    hem = [
        (lerp(right[0] + 5, left[0] - 5, i / 6) + posed.pose.sway * 5, from_y + drop + (2.5 if i % 2 else 0)) for i in range(7)
    ]
    path = curve(
        [
            left,
            between(left, right, 0.5),
            right,
            (right[0] + 4, lerp(right[1], hem[0][1], 0.5)),
            *hem,
            (left[0] - 4, lerp(left[1], hem[-1][1], 0.5)),
        ]
    )
    pen.solid(path, tint, 7, low=0.5, high=0.2)
    band = [bones.spot(0.36, q, 6) for q in (-66, -33, 0, 33, 66)]
    pen.stroke(band, shade(tint, 0.5), 4)
    x, y = between(left, right, 0.5)
    pen.line(rounded(x - 16, y + drop * 0.30, x + 16, y + drop * 0.58, radius=4), shade(tint, 1), 1.3, alpha=0.45)
    pen.fill(ellipse(x - 10, y + drop * 0.2, 12, drop * 0.2), light(tint, 0.8), 0.18, blur=6)
