"""The trunk: neck, garment on the torso with its folds, fronts, pockets and patterns, and what is worn over it."""

from __future__ import annotations

from collections.abc import Callable

from tongpin.media.graphics import skia
from tongpin.stage.actors.cloth import pattern, quilt
from tongpin.stage.actors.collars import draw_collar, draw_inner
from tongpin.stage.actors.garments import ARMLESS, Wear
from tongpin.stage.actors.geometry import Point, add, between, curve, ellipse, lerp, polygon, ribbon, rounded, spline
from tongpin.stage.actors.ink import Pen, light, shade
from tongpin.stage.actors.legs import draw_skirt
from tongpin.stage.actors.posed import Posed


def draw_neck(pen: Pen, posed: Posed) -> None:
    """Draw the neck with the shadow of the chin on it."""
    bones, build, sheet = posed.bones, posed.build, posed.sheet
    base = bones.xy(add(add(bones.neck, bones.ups[-1], -9), bones.frame_at(1.0)[2], 2.5), 0.05)
    top = bones.xy(bones.head, 0.05)
    end = between(base, top, 0.66)
    r = 13.0 * build.head * (1.22 if sheet.male and sheet.age not in ("child", "baby") else 1)
    path = ribbon([base, between(base, end, 0.5), end], [r * lerp(1.45, 1.1, abs(bones.sin)), r * 1.02, r])
    pen.solid(path, shade(sheet.skin, 0.22), 4, low=0.3, high=0.0)
    chin = skia.Path.Circle(top[0], top[1] + 20 * build.head, 36 * build.head)
    with pen.clip(path):
        pen.fill(chin, shade(sheet.skin, 1), 0.6, blur=3)


def draw_torso(pen: Pen, posed: Posed) -> None:
    """Draw everything on the trunk, from the waist of the trousers to the collar."""
    wear = posed.wear
    top = wear.top
    if wear.bottom.kind == "legs" and posed.pose.legs not in ("sit", "cross", "squat") and top.skirt < 0.3:
        pen.solid(
            posed.outline(min(1.0, top.fit - 1), -0.13, max(0.18, top.hem + 0.1)), wear.bottom_tint, 3, low=0.1, high=0.04, edge=0
        )
    if wear.bottom.kind == "legs" and posed.pose.legs in ("sit", "cross", "squat"):
        pen.solid(posed.outline(1, -0.08, max(0.18, top.hem + 0.1)), wear.bottom_tint, 3, low=0.3, high=0.04, edge=0)
    if wear.bottom.kind == "skirt" and (not top.skirt or top.tails):
        cut = wear.bottom
        waist = min(max(top.hem + 0.05, 0.10), 0.40)
        draw_skirt(pen, posed, wear.bottom_tint, drop=cut.length, flare=cut.flare, top=waist, pleats=cut.pleats)
    if wear.top_name in ARMLESS:
        shirt = posed.with_sleeves(posed.outline(top.fit - 2.5, top.hem + 0.04, 1.0), sleeve=0.36)
        pen.solid(shirt, posed.sheet.top_colour, 6, low=0.4, high=0.2)
    elif not top.sleeve:
        body = posed.with_sleeves(posed.outline(0, max(top.hem, 0.3), 1.0), sleeve=0.36)
        pen.solid(body, posed.sheet.skin, 5, low=0.3, high=0.2, edge=0.25)
    if top.skirt:
        draw_skirt(
            pen,
            posed,
            wear.tint,
            drop=top.skirt,
            flare=top.flare,
            top=max(top.hem, 0.08),
            pleats=3 if top.hem < 0.1 else 7,
            open_front=top.tails,
        )
    hem_shadow = not top.skirt and posed.pose.legs not in ("sit", "cross")
    if hem_shadow:
        pen.cast(posed.torso, posed.outline(-2, -0.32, top.hem + 0.02), dx=1, dy=4, alpha=0.2)
    one_piece = top.skirt and (top.tails or not top.hem > 0.1)
    pen.solid(posed.shape, wear.tint, 8, low=0.12 if one_piece else 0.5, high=0.25, edge=0.15 if one_piece else 0.35)
    _on_cloth(pen, posed)
    if wear.top_name == "bare" and wear.bottom.kind == "legs":
        _waistband(pen, posed)


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
            MARKS.get(mark, _nothing)(pen, posed)
        _bands(pen, posed)
    draw_collar(pen, posed)
    if wear.bib:
        _bib(pen, posed)


def _nothing(pen: Pen, posed: Posed) -> None:
    """Marks that other parts of the body draw."""


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


# -- marks


def _pocket(pen: Pen, posed: Posed, u: float, degrees: float, size: tuple[float, float]) -> None:
    if not posed.bones.sees(degrees, 0.25):
        return
    x, y = posed.bones.spot(u, degrees, posed.wear.top.fit + 1)
    w, h = size
    path = rounded(x - w, y, x + w, y + h, radius=2.5)
    pen.line(path, shade(posed.wear.tint, 1), 1.2, alpha=0.5)
    pen.stroke([(x - w, y + 2), (x + w, y + 2)], shade(posed.wear.tint, 1), 1.4, alpha=0.4)


def _chest_pockets(pen: Pen, posed: Posed) -> None:
    for q in (-32, 32):
        _pocket(pen, posed, 0.72, q, (7.5, 14))


def _hip_pockets(pen: Pen, posed: Posed) -> None:
    for q in (-46, 46):
        if posed.bones.sees(q, 0.2):
            x, y = posed.bones.spot(0.12, q, posed.wear.top.fit + 1)
            pen.stroke([(x - 9, y - 1), (x + 9, y + 1)], shade(posed.wear.tint, 1.1), 1.8, alpha=0.55)


def _one_pocket(pen: Pen, posed: Posed) -> None:
    _pocket(pen, posed, 0.72, 32, (8, 15))


def _breast_pocket(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(38, 0.25):
        x, y = posed.bones.spot(0.72, 38, posed.wear.top.fit + 1)
        pen.fill(polygon([(x - 6, y), (x - 3, y - 6), (x, y - 2), (x + 3, y - 5), (x + 6, y)]), "cloud", 0.95)
        pen.stroke([(x - 7, y), (x + 7, y)], shade(posed.wear.tint, 1.1), 1.8, alpha=0.6)


def _pen_pocket(pen: Pen, posed: Posed) -> None:
    _pocket(pen, posed, 0.72, 36, (8, 15))
    if posed.bones.sees(36, 0.25):
        x, y = posed.bones.spot(0.72, 36, posed.wear.top.fit + 1)
        pen.stroke([(x - 2, y - 5), (x - 2, y + 6)], "royal", 2.0)
        pen.stroke([(x + 3, y - 4), (x + 3, y + 5)], "coral", 1.8)


def _pouch(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(0, 0.2):
        at = ((0.10, -42), (0.10, 42), (0.22, 41), (0.35, 24), (0.35, -24), (0.22, -41))
        pen.line(curve([posed.bones.spot(u, q, 8) for u, q in at]), shade(posed.wear.tint, 1), 1.4, alpha=0.5)


def _belt(pen: Pen, posed: Posed) -> None:
    u = 0.40 if posed.wear.top.skirt else 0.30
    width = 5 if posed.wear.top_name in ("coat", "uniform") else 4
    ring = [posed.bones.spot(u, q - posed.pose.yaw, posed.wear.top.fit) for q in range(-95, 96, 19)]
    pen.stroke(ring, posed.wear.trim if posed.wear.top_name == "idol" else shade(posed.wear.tint, 0.9), width, alpha=0.85)
    if posed.bones.sees(0, 0.2) and posed.wear.top_name in ("coat", "uniform"):
        x, y = posed.bones.spot(u, 0, posed.wear.top.fit)
        pen.line(rounded(x - 4, y - 4, x + 4, y + 4, radius=1.5), "gold", 1.8)


def _sash(pen: Pen, posed: Posed) -> None:
    """The wide waistband of a robe with hanging ends."""
    rings = [[posed.bones.spot(u, q - posed.pose.yaw, 5) for q in range(-95, 96, 19)] for u in (0.30, 0.45)]
    pen.solid(curve(rings[0] + rings[1][::-1]), posed.wear.trim, 4, low=0.5)
    if posed.bones.sees(0, 0.2):
        x, y = posed.bones.spot(0.37, -8, 6)
        pen.dot((x, y), 4.5, shade(posed.wear.trim, 0.4))


def _badge(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(34, 0.3):
        x, y = posed.bones.spot(0.80, 34, posed.wear.top.fit + 1)
        pen.solid(
            curve([(x, y - 5), (x + 4.5, y - 2), (x + 3, y + 4), (x, y + 6), (x - 3, y + 4), (x - 4.5, y - 2)]),
            "gold",
            2,
            edge=0.6,
        )


def _epaulettes(pen: Pen, posed: Posed) -> None:
    for s in (-1, 1):
        if posed.bones.sees(s * 30, -0.5):
            a, b = posed.bones.spot(0.965, s * 62, 3), posed.bones.spot(0.915, s * 84, 4)
            pen.stroke([a, b], shade(posed.wear.tint, 0.9), 6, alpha=0.9)
            pen.dot(between(a, b, 0.3), 1.8, "gold")


def _yoke(pen: Pen, posed: Posed) -> None:
    """The pale shoulder panel and stripe of a school track suit."""
    bones = posed.bones
    low = [bones.spot(0.64, q - posed.pose.yaw, 9) for q in range(-100, 101, 20)]
    bottom = max(y for _, y in low)
    panel = polygon([*low, (low[-1][0] + 40, bottom - 200), (low[0][0] - 40, bottom - 200)])
    colours = [pen.ink(light("cloud", 0.3)), pen.ink(shade("cloud", 0.22))]
    pen.canvas.drawPath(panel, pen.ramp((0, bottom - 70), (0, bottom), colours))
    pen.stroke(low, posed.wear.trim, 3.4)
    pen.stroke([(x, y + 4.6) for x, y in low], "cloud", 1.8, alpha=0.9)
    if bones.sees(0):
        pen.stroke(posed.front_line(0, 0.6, 0.98), shade("cloud", 0.8), 1.8, alpha=0.8)


def _argyle(pen: Pen, posed: Posed) -> None:
    for row in range(3):
        for q in range(-60, 61, 30):
            if posed.bones.sees(q, 0.1):
                x, y = posed.bones.spot(0.20 + row * 0.19, q, 6)
                k = max(0.25, abs(_turned(posed, q)))
                pen.fill(polygon([(x, y - 8), (x + 6 * k, y), (x, y + 8), (x - 6 * k, y)]), shade(posed.wear.tint, 0.9), 0.28)


def _turned(posed: Posed, degrees: float) -> float:
    a, b = posed.bones.spot(0.5, degrees - 8, 0), posed.bones.spot(0.5, degrees + 8, 0)
    return (b[0] - a[0]) / 8


def _reflect(pen: Pen, posed: Posed) -> None:
    """Bands of a working vest."""
    for u in (0.26, 0.46):
        ring = [posed.bones.spot(u, q - posed.pose.yaw, posed.wear.top.fit) for q in range(-95, 96, 19)]
        pen.stroke(ring, "silver", 6.5, alpha=0.95)
        pen.stroke(ring, "pure", 2.0, alpha=0.8)


def _number(pen: Pen, posed: Posed) -> None:
    """A broad bar and a numeral's strokes on a jersey."""
    back = 0 if posed.bones.sees(0) else 180
    x, y = posed.bones.spot(0.60, back, 4)
    for dx in (-7, 7):
        pen.stroke([(x + dx - 2, y - 11), (x + dx + 2, y - 13), (x + dx + 2, y + 11)], posed.wear.trim, 4, alpha=0.95)


def _sides(pen: Pen, posed: Posed) -> None:
    for s in (-1, 1):
        if posed.bones.sees(s * 80, -0.05):
            pen.stroke(posed.front_line(s * 80, posed.wear.top.hem, 0.74), posed.wear.trim, 6, alpha=0.9)


def _piping(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(0):
        pen.stroke(posed.front_line(-4, posed.wear.top.hem, 0.9), posed.wear.trim, 1.8, alpha=0.8)


def _lace(pen: Pen, posed: Posed) -> None:
    for u in (0.44, 0.52, 0.60, 0.68):
        for q in range(-70, 71, 20):
            if posed.bones.sees(q, 0.1):
                pen.dot(posed.bones.spot(u + (0.03 if q % 40 else 0), q, 2), 1.5, shade(posed.wear.tint, 0.5), alpha=0.5)


def _panel(pen: Pen, posed: Posed) -> None:
    """The chest pack of a space suit."""
    if posed.bones.sees(0, 0.3):
        x, y = posed.bones.spot(0.62, 0, 10)
        pen.solid(rounded(x - 20, y - 14, x + 20, y + 16, radius=5), "silver", 4)
        for dx, tint in ((-11, "coral"), (0, "mustard"), (11, "teal")):
            pen.dot((x + dx, y - 4), 3.4, tint)
        pen.solid(rounded(x - 13, y + 4, x + 13, y + 11, radius=2), "navy", 2)


MARKS: dict[str, Callable[[Pen, Posed], None]] = {
    "chest_pockets": _chest_pockets,
    "hip_pockets": _hip_pockets,
    "pocket": _one_pocket,
    "breast_pocket": _breast_pocket,
    "pen": _pen_pocket,
    "pouch": _pouch,
    "belt": _belt,
    "belt_line": _belt,
    "sash": _sash,
    "badge": _badge,
    "epaulettes": _epaulettes,
    "yoke": _yoke,
    "argyle": _argyle,
    "reflect": _reflect,
    "number": _number,
    "sides": _sides,
    "piping": _piping,
    "lace": _lace,
    "panel": _panel,
}


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
