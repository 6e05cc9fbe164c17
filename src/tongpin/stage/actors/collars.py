"""Collars and what shows in the opening of a garment. They tell a viewer at forty pixels what somebody wears."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, curve, polygon, ribbon, spline
from tongpin.stage.actors.ink import Pen, Tint, light, shade
from tongpin.stage.actors.neck import show_neck
from tongpin.stage.actors.posed import Posed

OPEN_FRONTS = ("open", "lapel", "open_lapel")


def band_between(low: Sequence[Point], high: Sequence[Point]) -> skia.Path:
    """Return the cloth between two lines, with corners where they end."""
    return polygon([*spline(low, 4), *spline(high[::-1], 4)])


def draw_collar(pen: Pen, posed: Posed) -> None:
    """Draw the collar of the garment, as seen from the front or the back."""
    kind = posed.wear.top.collar
    if posed.wear.top.front in OPEN_FRONTS and posed.bones.sees(0):
        _inner_collar(pen, posed)
    if math.cos(math.radians(posed.pose.yaw)) > -0.3:
        COLLARS[kind](pen, posed)
    else:
        _from_behind(pen, posed, kind)


def draw_inner(pen: Pen, posed: Posed) -> None:
    """Draw what shows inside an open cardigan, jacket or lapel."""
    wear = posed.wear
    front = wear.top.front
    if front not in OPEN_FRONTS:
        return
    bones, hem, fit = posed.bones, wear.top.hem, wear.top.fit
    neck = [bones.spot(0.99, q, 2) for q in (24, -24)]
    if front == "lapel":
        path = curve([bones.spot(0.44, 6, fit), bones.spot(0.8, 20, fit), neck[0], neck[1], bones.spot(0.8, -20, fit)])
        return pen.solid(path, wear.inner, 4, low=0.35, high=0.2, edge=0)
    gap = 14 if front == "open" else 20
    low = hem if not wear.top.skirt else -0.06
    left, right = posed.front_line(-gap, low, 0.62), posed.front_line(gap, low, 0.62)
    path = polygon([*left, neck[1], neck[0], *right[::-1]])
    pen.solid(path, wear.inner, 4, low=0.35, high=0.2, edge=0)
    for line, end in ((left, neck[1]), (right, neck[0])):
        pen.stroke([(x + 1, y + 1) for x, y in line], "shadow", 5, alpha=0.14, blur=2.5)
        pen.stroke([*line, end], shade(wear.tint, 0.5), 2.2, alpha=0.65)
    return None


def _inner_collar(pen: Pen, posed: Posed) -> None:
    """The shirt's points or the round neck that shows in an opening."""
    kind = posed.wear.inner_collar or "round"
    if kind in ("point", "bow", "camp"):
        _points(pen, posed, posed.wear.inner, inside=True)
    elif kind == "roll":
        _roll(pen, posed, posed.wear.inner)
    else:
        _round(pen, posed, posed.wear.inner)


def _from_behind(pen: Pen, posed: Posed, kind: str) -> None:
    tint = posed.wear.trim if kind in ("sailor", "stand") else posed.wear.tint
    if kind == "hood":
        at = [
            posed.bones.spot(u, q - posed.pose.yaw, 7)
            for u, q in ((0.99, -70), (0.86, -52), (0.72, 0), (0.86, 52), (0.99, 70), (1.02, 0))
        ]
        return pen.solid(curve(at), light(tint, 0.05), 5, low=0.6)
    if kind == "sailor":
        at = [posed.bones.spot(u, q - posed.pose.yaw, 5) for u, q in ((1.0, -70), (0.74, -56), (0.74, 56), (1.0, 70))]
        pen.solid(polygon(at), posed.wear.trim, 3)
        return pen.stroke([(x * 0.94, y - 3) for x, y in at[1:3]], "cloud", 1.6)
    if kind == "scoop":
        return _straps(pen, posed)
    if kind in ("sweetheart", "none"):
        return None
    ring = posed.ring(0.985, 3)
    height = {"roll": 15, "stand": 12, "stand_fat": 15, "mandarin": 11}.get(kind, 6) * posed.build.head
    band = band_between(ring, [(x * 0.95 + ring[4][0] * 0.05, y - height) for x, y in ring])
    return pen.solid(band, light(tint, 0.05), 3, low=0.5)


def _round(pen: Pen, posed: Posed, tint: Tint | None = None) -> None:
    ring = posed.ring(1.0, 2, low=-76, high=76, drop=9)
    scoop = curve([*ring, posed.bones.spot(1.05, 76 - posed.pose.yaw, 0), posed.bones.spot(1.05, -76 - posed.pose.yaw, 0)])
    show_neck(pen, posed, scoop)
    line = posed.ring(0.995, 3, low=-78, high=78, drop=9.5)
    if tint:  # under an open garment only the front of the neckline shows between its edges
        front = [(posed.bones.spot(0.995, q, 3), 9.5 * math.cos(math.radians(q))) for q in range(-34, 35, 17)]
        line = [(x, y + sag) for (x, y), sag in front]
    pen.stroke(line, shade(tint or posed.wear.tint, 0.3), 3.2)


def _crew(pen: Pen, posed: Posed) -> None:
    _round(pen, posed)
    low = posed.ring(0.985, 4, low=-80, high=80, drop=10)
    pen.stroke(low, light(posed.wear.tint, 0.08), 5.5)
    for x, y in spline(low, 2)[2:-2]:
        pen.stroke([(x, y - 2.4), (x, y + 2.4)], shade(posed.wear.tint, 1), 0.9, alpha=0.3)


def _skin_patch(pen: Pen, posed: Posed, points: Sequence[Point]) -> None:
    show_neck(pen, posed, curve(points))


def _straps(pen: Pen, posed: Posed) -> None:
    """The shoulder straps of a sleeveless top, before and behind."""
    top, bones, width = posed.wear.top, posed.bones, 5.2 * posed.build.thick
    for s in (-1, 1):
        for side in (0, 180):
            q = side + s * (34 if side == 0 else -34)
            if bones.sees(q, -0.25):
                strap = [
                    bones.spot(u, q + s * d * (1 if side == 0 else -1), 1)
                    for u, d in ((top.neck - 0.07, 0), (0.92, 4), (0.985, 16))
                ]
                pen.solid(
                    ribbon(spline(strap, 5), [width * 1.15, width, width * 0.9], (False, True)),
                    posed.wear.tint,
                    2,
                    low=0.2,
                    high=0.0,
                    edge=0.15,
                )


def _scoop(pen: Pen, posed: Posed) -> None:
    """Straps and a low round neck."""
    top, bones = posed.wear.top, posed.bones
    _straps(pen, posed)
    if bones.sees(0):
        at = ((0.03, -30), (-0.05, -19), (-0.08, 0), (-0.05, 19), (0.03, 30))
        low = [bones.spot(top.neck + du, q, 3) for du, q in at]
        pen.fill(curve([*low, bones.spot(top.neck + 0.08, 0, 3)]), posed.sheet.skin)
        pen.stroke(low, shade(posed.wear.tint, 0.5), 2.0)


def _sweetheart(pen: Pen, posed: Posed) -> None:
    bones, u = posed.bones, posed.wear.top.neck
    if bones.sees(0):
        at = ((u + 0.01, -62), (u + 0.01, -34), (u - 0.05, 0), (u + 0.01, 34), (u + 0.01, 62))
        line = [bones.spot(h, q, 3) for h, q in at]
        pen.fill(polygon([*line, bones.spot(u + 0.12, 50, 3), bones.spot(u + 0.12, -50, 3)]), posed.sheet.skin)
        pen.stroke(line, shade(posed.wear.tint, 0.45), 2.4)


def _none(pen: Pen, posed: Posed) -> None:
    """A bare chest has no collar."""


def _roll(pen: Pen, posed: Posed, tint: Tint | None = None) -> None:
    c, height = tint or posed.wear.tint, 18 * posed.build.head
    low = posed.ring(0.985, 5, low=-78, high=78, drop=5)
    path = band_between(low, [(x * 0.93 + low[4][0] * 0.07, y - height) for x, y in low])
    pen.solid(path, light(c, 0.1), 4, low=0.45, high=0.2)
    for x, y in low[1:-1]:
        pen.stroke([(x, y - 1.5), (x, y - height + 3)], shade(c, 1), 1.1, alpha=0.28)


def _hood(pen: Pen, posed: Posed) -> None:
    tint = posed.wear.tint
    outer = posed.ring(0.93, 6, low=-96, high=96, drop=7)
    inner = posed.ring(1.0, 3, low=-96, high=96, drop=2)[::-1]
    if abs(posed.bones.sin) > 0.35:
        near = 90 if posed.pose.yaw < 0 else -90
        at = ((1.05, near, 3), (1.07, 180, 8), (0.97, 180, 17), (0.85, 180, 13), (0.90, near, 7))
        lump = curve([posed.bones.spot(u, q, e) for u, q, e in at])
        pen.solid(lump, shade(tint, 0.1), 5, low=0.55)
    path = curve(outer + [(x * 0.62 + outer[4][0] * 0.38, y - 9) for x, y in inner])
    pen.solid(path, light(tint, 0.08), 4, low=0.5, high=0.15)
    for q in (-14, 14):
        if posed.bones.sees(q, 0.1):
            x, y = posed.bones.spot(0.92, q, 7)
            pen.stroke([(x, y + 4), (x + q * 0.06, y + 16), (x - q * 0.05, y + 27)], "cloud", 2.2)


def _points(pen: Pen, posed: Posed, tint: Tint | None = None, *, inside: bool = False) -> None:
    wear, bones = posed.wear, posed.bones
    c = tint or (wear.trim if wear.top_name == "polo" else wear.tint)
    wide = ((1.04, -62), (0.985, -40), (0.93, 0), (0.985, 40), (1.04, 62)) if inside else ((1.03, -40), (0.93, 0), (1.03, 40))
    gap = [bones.spot(u, q, 2) for u, q in wide]
    if bones.sees(0):
        show_neck(pen, posed, polygon(gap))
    for s in (-1, 1):
        rows = (
            ((1.03, 58, 1), (0.965, 5, 3), (0.89, 13, 3), (0.95, 34, 2))
            if inside
            else ((1.04, 85, 3), (0.965, 5, 6), (0.87, 24, 7), (0.955, 68, 5))
        )
        at = [bones.spot(u, s * q, e) for u, q, e in rows]
        if bones.sees(s * 30):
            pen.solid(polygon(at), light(c, 0.25), 3, low=0.5, high=0.2)


def _camp(pen: Pen, posed: Posed) -> None:
    """An open collar lying flat, piped, as on pyjamas."""
    bones = posed.bones
    if bones.sees(0):
        _skin_patch(pen, posed, [bones.spot(1.02, -38, 2), bones.spot(0.82, 0, 5), bones.spot(1.02, 38, 2)])
    for s in (-1, 1):
        if bones.sees(s * 30):
            at = [bones.spot(u, s * q, 6) for u, q in ((1.03, 82), (0.98, 30), (0.80, 2), (0.84, 38), (0.92, 56))]
            pen.solid(polygon(at), light(posed.wear.tint, 0.15), 3)
            pen.stroke(at[2:], posed.wear.trim, 1.6, alpha=0.9)


def _stand(pen: Pen, posed: Posed) -> None:
    for s in (-1, 1):
        if posed.bones.sees(s * 40):
            at = [posed.bones.spot(u, s * q, e) for u, q, e in ((1.07, 88, 3), (1.03, 10, 5), (0.95, 3, 6), (0.98, 80, 4))]
            pen.solid(curve(at), posed.wear.trim, 3, low=0.4, high=0.2)


def _stand_small(pen: Pen, posed: Posed) -> None:
    low = posed.ring(0.99, 3, drop=6)
    path = band_between(low, [(x * 0.95 + low[4][0] * 0.05, y - 9) for x, y in low])
    pen.solid(path, light(posed.wear.tint, 0.1), 3, low=0.4)
    if posed.bones.sees(0):
        x, y = low[4]
        if "neckerchief" in posed.wear.top.marks:
            _kerchief(pen, posed, posed.wear.trim)
        else:
            pen.stroke([(x, y - 8), (x, y)], shade(posed.wear.tint, 1), 1.4, alpha=0.6)


def _kerchief(pen: Pen, posed: Posed, tint: Tint) -> None:
    ring = posed.ring(0.985, 5, low=-80, high=80, drop=7)
    pen.solid(ribbon(ring, [4, 6, 6.5, 6, 4]), tint, 3, low=0.5)
    x, y = ring[4]
    for s in (-1, 1):
        pen.solid(polygon([(x, y + 2), (x + s * 10, y + 17), (x + s * 1, y + 15)]), tint, 2)


def _stand_fat(pen: Pen, posed: Posed) -> None:
    low = posed.ring(0.97, 8, drop=4)
    path = band_between(low, [(x * 0.92 + low[4][0] * 0.08, y - 21 * posed.build.head) for x, y in low])
    pen.solid(path, light(posed.wear.tint, 0.06), 6, low=0.55, high=0.3)


def _mandarin(pen: Pen, posed: Posed) -> None:
    low = posed.ring(1.0, 2, drop=6)
    pen.solid(band_between(low, [(x * 0.96 + low[4][0] * 0.04, y - 12) for x, y in low]), posed.wear.tint, 3)
    pen.stroke([(x, y - 11.5) for x, y in low], posed.wear.trim, 1.8)


def _vee(pen: Pen, posed: Posed) -> None:
    inner = [posed.bones.spot(0.70, 0, 6), posed.bones.spot(1.0, 60, 3), posed.bones.spot(1.0, -60, 3)]
    if posed.bones.sees(0):
        pen.solid(polygon(inner), posed.wear.trim, 3, low=0.3, high=0.2, edge=0)
        pen.stroke([inner[1], inner[0], inner[2]], shade(posed.wear.tint, 0.5), 3)
    _points(pen, posed, posed.wear.trim)


def _vee_skin(pen: Pen, posed: Posed) -> None:
    if posed.bones.sees(0):
        inner = [posed.bones.spot(u, q, 3) for u, q in ((1.02, 58), (0.84, 0), (1.02, -58))]
        show_neck(pen, posed, polygon(inner))
        pen.line(polygon(inner, False), posed.wear.trim, 3.4)


def _lapels(pen: Pen, posed: Posed) -> None:
    wear, bones = posed.wear, posed.bones
    deep = 0.46 if wear.top.front == "lapel" else 0.58
    for s in (-1, 1):
        if bones.sees(s * 30):
            rows = ((1.03, 80, 3), (0.98, 30, 6), (deep, 4, 8), (0.76, 40, 8), (0.80, 50, 8), (0.83, 38, 8), (0.90, 62, 7))
            at = [bones.spot(u, s * q, e) for u, q, e in rows]
            pen.cast(polygon(at), posed.torso, dx=1, dy=2, blur=2, alpha=0.2)
            pen.solid(polygon(at), light(wear.tint, 0.08), 4, low=0.5, high=0.2)


def _jacket(pen: Pen, posed: Posed) -> None:
    wear, bones = posed.wear, posed.bones
    for s in (-1, 1):
        if bones.sees(s * 30):
            rows = ((1.05, 84, 3), (0.99, 34, 6), (0.84, 20, 8), (0.82, 46, 8), (0.95, 74, 6))
            pen.solid(polygon([bones.spot(u, s * q, e) for u, q, e in rows]), light(wear.tint, 0.1), 4, low=0.5, high=0.2)


def _open(pen: Pen, posed: Posed) -> None:
    """A cardigan: the band itself is the collar."""
    for s in (-1, 1):
        if posed.bones.sees(s * 30):
            line = [posed.bones.spot(u, s * q, 4) for u, q in ((1.02, 70), (0.95, 34), (0.80, 20), (0.62, 14))]
            line += [posed.bones.spot(u, s * 14, 4) for u in (0.4, 0.2, posed.wear.top.hem + 0.02)]
            pen.stroke(line, light(posed.wear.tint, 0.12), 5.5)


def _crossed(pen: Pen, posed: Posed) -> None:
    """The crossed collar of hanfu and robes: right over left, as it is worn by the living."""
    bones, wear = posed.bones, posed.wear
    if not bones.sees(0):
        return
    _skin_patch(pen, posed, [bones.spot(1.03, -50, 1), bones.spot(0.90, 0, 3), bones.spot(1.03, 50, 1)])
    for s, end in ((1, -20), (-1, 34)):
        line = spline([bones.spot(u, q, 5) for u, q in ((1.02, s * 66), (0.92, s * 26), (0.74, end * 0.4), (0.50, end))], 6)
        pen.solid(ribbon(line, [5.5, 6.5, 6.5, 6]), "cloud", 2, edge=0.2)
        pen.solid(ribbon([(x + 2, y + 4) for x, y in line], [5, 6, 6, 5.5]), wear.trim, 3, low=0.4)


def _sailor(pen: Pen, posed: Posed) -> None:
    bones, wear = posed.bones, posed.wear
    if bones.sees(0):
        _skin_patch(pen, posed, [bones.spot(1.03, -44, 2), bones.spot(0.82, 0, 4), bones.spot(1.03, 44, 2)])
    for s in (-1, 1):
        if bones.sees(s * 34):
            at = [bones.spot(u, s * q, 6) for u, q in ((1.03, 84), (0.97, 36), (0.74, 2), (0.82, 52), (0.92, 78))]
            pen.solid(polygon(at), wear.trim, 3)
            pen.stroke([bones.spot(u, s * q, 6) for u, q in ((0.78, 10), (0.845, 48), (0.91, 72))], "cloud", 1.6)
    if bones.sees(0):
        _bow(pen, bones.spot(0.73, 0, 6), "coral", gem=False)


def _bow(pen: Pen, at: Point, tint: Tint, *, gem: bool) -> None:
    x, y = at
    for s in (-1, 1):
        pen.solid(curve([(x, y), (x + s * 15, y - 8), (x + s * 17, y + 6), (x + s * 4, y + 3)]), tint, 3, low=0.4, high=0.4)
        pen.solid(
            ribbon(spline([(x, y), (x + s * 5, y + 12), (x + s * 9, y + 22)], 6), [2, 4, 4], (True, False)), tint, 2, low=0.5
        )
    pen.solid(ribbon([(x, y - 3), (x, y + 3)], [3.5, 3.5]), "gold" if gem else shade(tint, 0.3), 2, edge=0.5)


def _bow_gem(pen: Pen, posed: Posed) -> None:
    _round(pen, posed)
    if posed.bones.sees(0, -0.1):
        _bow(pen, posed.bones.spot(0.93, 0, 5), posed.wear.trim, gem=True)


def _bow_soft(pen: Pen, posed: Posed) -> None:
    """A blouse: a round collar with a ribbon in its own colour."""
    _points(pen, posed)
    if posed.bones.sees(0, 0):
        _bow(pen, posed.bones.spot(0.91, 0, 6), shade(posed.wear.tint, 0.35), gem=False)


def _neck_ring(pen: Pen, posed: Posed) -> None:
    ring = posed.ring(0.985, 9, drop=5)
    pen.solid(ribbon(ring, [6, 7, 7, 7, 6]), "silver", 4, edge=0.5)


COLLARS: dict[str, Callable[[Pen, Posed], None]] = {
    "round": _round,
    "crew": _crew,
    "scoop": _scoop,
    "sweetheart": _sweetheart,
    "none": _none,
    "roll": _roll,
    "hood": _hood,
    "point": _points,
    "camp": _camp,
    "stand": _stand,
    "stand_small": _stand_small,
    "stand_fat": _stand_fat,
    "mandarin": _mandarin,
    "vee": _vee,
    "vee_skin": _vee_skin,
    "lapel": _lapels,
    "jacket": _jacket,
    "open": _open,
    "crossed": _crossed,
    "sailor": _sailor,
    "bow_gem": _bow_gem,
    "bow": _bow_soft,
    "ring": _neck_ring,
}
