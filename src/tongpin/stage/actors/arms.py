"""Arms, sleeves, hands and what they hold, sorted piece by piece so that crossed arms and clasped hands lie right."""

from __future__ import annotations

import math
from collections.abc import Callable

from tongpin.media.graphics import skia
from tongpin.stage.actors.build import UNITS_PER_METRE
from tongpin.stage.actors.cloth import folds, pattern, quilt
from tongpin.stage.actors.garments import ARMLESS, sleeve_tint
from tongpin.stage.actors.geometry import Point, along, limb, overlap, ribbon
from tongpin.stage.actors.hands import draw_hand, shaped
from tongpin.stage.actors.ink import Grade, Manner, Pen, Tint, light, mix, shade
from tongpin.stage.actors.pose import Held
from tongpin.stage.actors.posed import Posed
from tongpin.stage.actors.skeleton import SIDES, Side

ON_SHOULDERS = ("backpack", "scarf", "red_scarf", "bag")
PaintProp = Callable[[skia.Canvas, str, str, Grade, Manner], None]


def draw_arms_behind(pen: Pen, posed: Posed, paint_prop: PaintProp | None) -> None:
    """Draw what lies behind the body: whole far arms, and the far upper arm of a profile whose hand comes forward."""
    for name in _by_depth(posed):
        if _hidden(posed, name):
            _draw_arm(pen, posed, name)
            _draw_grip(pen, posed, (name,), paint_prop)
        elif posed.tucked(name):
            _draw_arm(pen, posed, name)


def _hidden(posed: Posed, name: Side) -> bool:
    """Whether an arm lies behind the body with its hand."""
    return posed.arm_behind(name) or (posed.tucked(name) and not posed.arm_forward(name))


def draw_arms_beside(pen: Pen, posed: Posed, paint_prop: PaintProp | None) -> None:
    """Draw arms that hang by the body, and the upper parts of those held before it."""
    for name in _by_depth(posed):
        if _hidden(posed, name) or posed.tucked(name):
            continue
        _draw_rooted(pen, posed, name)
        if not posed.arm_forward(name):
            _draw_grip(pen, posed, (name,), paint_prop)


def _draw_rooted(pen: Pen, posed: Posed, name: Side) -> None:
    """An arm that grows out of the shoulder; armholes, bibs, straps and scarves lie over its root."""
    wear = posed.wear
    covered = (
        not wear.top.sleeve
        or wear.top_name in ARMLESS
        or wear.bib
        or wear.cape == "shawl"
        or any(n in ON_SHOULDERS for n, _ in posed.sheet.extras)
    )
    if not covered:
        return _draw_arm(pen, posed, name, melt=True)
    x, y = posed.arm_points(name)[0]
    hole = overlap(posed.torso, skia.Path.Circle(x, y, posed.build.arm * 0.54))
    pen.canvas.save()
    pen.canvas.clipPath(hole, skia.ClipOp.kDifference, True)
    _draw_arm(pen, posed, name, melt=True)
    pen.canvas.restore()
    return None


def draw_arms_before(pen: Pen, posed: Posed, paint_prop: PaintProp | None) -> None:
    """Draw forearms and hands that are held before the body or the head, far ones first, with what they hold."""
    names = [n for n in sorted((n for n, _ in SIDES), key=lambda n: posed.segment_depth(n, False)) if posed.arm_forward(n)]
    for name in names:
        tucked = posed.tucked(name)
        with pen.clip(_forearm_room(posed, name, 0.53 if tucked else 0.36)):
            # Not faded in here: past the clip it must equal what lies beneath, or its edge would show.
            _draw_arm(pen, posed, name, start=0.45 if tucked else 0.0, again=not tucked)
    crossed = len(names) == 2 and _crossed(posed)
    for group in [(n,) for n in names] if crossed else [tuple(names)]:
        _draw_grip(pen, posed, group, paint_prop)


def _crossed(posed: Posed) -> bool:
    left, right = (posed.bones.arms[n][2] for n, _ in SIDES)
    return left[0] > right[0] + 4


def _by_depth(posed: Posed) -> list[Side]:
    return sorted((n for n, _ in SIDES), key=lambda n: posed.segment_depth(n, True) + 0.5 * posed.segment_depth(n, False))



def _forearm_room(posed: Posed, name: Side, low: float) -> skia.Path:
    """Where the arm is painted again over the hair: from below the shoulder to the wrist, as wide as its sleeve."""
    points, radii = posed.arm_points(name), posed.sleeve_radii(low, 1.0)
    return ribbon(limb(points, low, 1.0), [r + 2.5 for r in radii], (False, True))


# -- one arm


def _draw_arm(pen: Pen, posed: Posed, name: Side, *, start: float = 0.0, melt: bool = False, again: bool = False) -> None:
    far = posed.shoulder_far(name)
    sheet, wear = posed.sheet, posed.wear
    skin: Tint = shade(sheet.skin, 0.2) if far else sheet.skin
    cloth = sleeve_tint(wear, sheet)
    tint: Tint = shade(cloth, 0.22) if far else cloth
    cut = wear.top.sleeve
    rooted = start == 0.0
    skin_from = max(start, cut - 0.08)
    bare = ribbon(posed.arm_line(name, skin_from, 1.0, root=rooted and not cut), posed.bare_radii(skin_from, 1.0))
    sleeve = None
    if cut > start:
        radii = posed.sleeve_radii(start, cut)
        radii = [radii[0] * 0.84, *radii] if rooted else radii
        sleeve = ribbon(posed.arm_line(name, start, cut, root=rooted), radii, (True, False))
    if not posed.arm_behind(name) and not again:
        low = max(start, 0.24)
        pen.cast(ribbon(posed.arm_line(name, low, 1.0), posed.sleeve_radii(low, 1.0)), posed.torso, alpha=0.2, blur=5)
    if cut < 0.9:
        with _Fading(pen, posed, name, bare, melt and not cut):
            pen.solid(bare, skin, 5, low=0.4, high=0.2)
    if sleeve is not None:
        with _Fading(pen, posed, name, sleeve, melt):
            _draw_sleeve(pen, posed, name, sleeve, tint=tint)
        if cut > 0.6 and _sharp(posed, name):
            _draw_folded(pen, posed, name, tint)
        _cuff(pen, posed, name, tint)
    elif _sharp(posed, name):
        pen.solid(ribbon(posed.arm_line(name, 0.5, 1.0), posed.bare_radii(0.5, 1.0)), skin, 4, low=0.4, high=0.2)


def _sharp(posed: Posed, name: Side) -> bool:
    """Whether the arm folds so far on the picture that the forearm lies over the upper arm."""
    a, b, c = posed.arm_points(name)
    u, v = (a[0] - b[0], a[1] - b[1]), (c[0] - b[0], c[1] - b[1])
    size = (math.hypot(*u) * math.hypot(*v)) or 1.0
    return (u[0] * v[0] + u[1] * v[1]) / size > 0.42


def _draw_folded(pen: Pen, posed: Posed, name: Side, tint: Tint) -> None:
    """The forearm of a sharply bent arm as a shape of its own, with its shadow on the upper arm."""
    cut = posed.wear.top.sleeve
    fore = ribbon(posed.arm_line(name, 0.5, cut), posed.sleeve_radii(0.5, cut), (True, False))
    upper = ribbon(posed.arm_line(name, 0.1, 0.5), posed.sleeve_radii(0.1, 0.5))
    pen.cast(fore, upper, dx=1, dy=3, blur=3, alpha=0.26)
    pen.solid(fore, tint, 5, low=0.45, high=0.25, edge=0.4)
    if posed.wear.pattern:
        pattern(pen, fore, posed.wear.pattern, tint, second=posed.wear.trim)


class _Fading:
    """Lets the top of an arm fade into the body, so that no joint shows where the sleeve starts."""

    def __init__(self, pen: Pen, posed: Posed, name: Side, path: skia.Path, on: bool) -> None:
        self.pen, self.posed, self.name, self.on = pen, posed, name, on
        self.box = path.computeTightBounds()
        self.box.outset(6, 6)

    def __enter__(self) -> None:
        if self.on:
            self.pen.canvas.saveLayer(self.box, None)

    def __exit__(self, *_: object) -> None:
        if not self.on:
            return
        points = self.posed.arm_points(self.name)
        line = self.posed.arm_line(self.name, 0.0, 0.34, root=True)
        start, end = line[4], points[0]
        end = limb(points, 0.0, min(0.30, (self.posed.wear.top.sleeve or 0.3) * 0.5))[-1]
        paint = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kDstIn)
        colours, ends = [0x00000000, 0x30000000, 0xFF000000], [skia.Point(*start), skia.Point(*end)]
        paint.setShader(skia.GradientShader.MakeLinear(ends, colours, [0.1, 0.45, 1.0]))
        self.pen.canvas.drawRect(self.box, paint)
        self.pen.canvas.restore()


def _draw_sleeve(pen: Pen, posed: Posed, name: Side, sleeve: skia.Path, *, tint: Tint) -> None:
    wear, points = posed.wear, posed.arm_points(name)
    pen.solid(sleeve, tint, 6, low=0.5, high=0.22)
    if wear.pattern and sleeve_tint(wear, posed.sheet) == wear.tint:
        pattern(pen, sleeve, wear.pattern, tint, second=wear.trim)
    if wear.top.puff:
        radii = posed.sleeve_radii(0.0, 1.0)
        rows = []
        for i in range(1, 7):
            line = limb(points, i * 0.145 - 0.01, i * 0.145, 2)
            rows.append(_across(line, along(radii, i * 0.145) * 1.02))
        with pen.clip(sleeve):
            quilt(pen, rows, tint)
    if "stripe" in wear.top.marks and wear.top.sleeve > 0.6:
        s = 1 if points[0][0] > 0 else -1
        with pen.clip(sleeve):
            pen.stroke([(x + s * 3, y) for x, y in limb(points, 0.02, wear.top.sleeve - 0.05)], "cloud", 4.2, alpha=0.95)
    folds(pen, sleeve, points, tint, thick=posed.build.thick, at_joint=wear.top.sleeve > 0.55)


def _across(line: list[Point], radius: float) -> tuple[Point, Point]:
    (x0, y0), (x1, y1) = line[0], line[-1]
    size = math.dist(line[0], line[-1]) or 1.0
    nx, ny = -(y1 - y0) / size * radius, (x1 - x0) / size * radius
    return (x1 + nx, y1 + ny), (x1 - nx, y1 - ny)


def _cuff(pen: Pen, posed: Posed, name: Side, tint: Tint) -> None:
    wear, cut = posed.wear, posed.wear.top.sleeve
    if not wear.top.fit:
        return
    radius = along(posed.sleeve_radii(0.0, 1.0), cut)
    points = posed.arm_points(name)
    if wear.top.wide > 8:
        edge = _across(limb(points, cut - 0.02, cut, 2), radius * 0.98)
        pen.stroke(edge, mix(wear.trim, tint, 0.2), 4, alpha=0.9)
        return
    trims: dict[str, Tint] = {
        "shirt": light(tint, 0.2),
        "idol": wear.trim,
        "polo": wear.trim,
        "pyjamas": wear.trim,
        "sailor": wear.trim,
    }
    trim = trims.get(wear.top_name, shade(tint, 0.10 if wear.top.rib else 0.16))
    width = 0.085 if wear.top.rib and cut > 0.6 else 0.06 if cut > 0.6 else 0.045
    squeeze = 0.88 if wear.top.rib else 0.98
    band = ribbon(limb(points, cut - width, cut, 8), [radius * squeeze, radius * squeeze * 0.96], (False, False))
    pen.solid(band, trim, 2, low=0.4, high=0.2)


# -- hands and props


def hand_angle(posed: Posed, name: Side) -> float:
    """Return the screen degrees of the fingers: asked for, or following the forearm with a slack wrist."""
    hand = posed.hand_of(name)
    if hand.angle is not None:
        return hand.angle
    _, elbow, wrist = posed.arm_points(name)
    return math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))


def grip_point(posed: Posed, name: Side) -> Point:
    """Return where a hand closes around things."""
    x, y = posed.arm_points(name)[2]
    angle, reach = math.radians(hand_angle(posed, name)), posed.build.hand * 0.5
    return x + reach * math.cos(angle), y + reach * math.sin(angle)


def _draw_grip(pen: Pen, posed: Posed, names: tuple[Side, ...], paint_prop: PaintProp | None) -> None:
    """Draw hands around the things they hold: palms, things, then fingers or thumbs."""
    if not names:
        return
    for name in names:
        _place_hand(pen, posed, name, "under")
    for held in posed.pose.props:
        if held.layer == "hand" and (held.hand in names or (held.hand == "both" and names[-1] == _last_hand(posed))):
            draw_prop(pen, posed, held, paint_prop)
    for name in names:
        _place_hand(pen, posed, name, "over")


def _last_hand(posed: Posed) -> Side:
    return max((n for n, _ in SIDES), key=lambda n: posed.segment_depth(n, False))


def _place_hand(pen: Pen, posed: Posed, name: Side, layer: str) -> None:
    hand, size = posed.hand_of(name), posed.build.hand
    wrist = posed.arm_points(name)[2]
    flip = (1 if name == "left" else -1) * (-1 if hand.palm else 1) * (-1 if posed.bones.cos < -0.2 else 1)
    skin: Tint = shade(posed.sheet.skin, 0.2) if posed.shoulder_far(name) else posed.sheet.skin
    extras = dict(posed.sheet.extras)
    gloves = (extras["gloves"] or "wine") if "gloves" in extras else None
    grip = round(hand.grip * 100 / size / 4) * 4.0
    canvas = pen.canvas
    canvas.save()
    canvas.translate(*wrist)
    canvas.rotate(hand_angle(posed, name))
    canvas.scale(size / 100, size / 100 * flip)
    draw_hand(pen, shaped(hand.shape, grip), gloves or skin, layer=layer, pixel=100 / size)
    if layer == "under":
        _wrist_wear(pen, posed, name, gloves)
    canvas.restore()


def _wrist_wear(pen: Pen, posed: Posed, name: Side, gloves: str | None) -> None:
    if gloves:
        pen.solid(ribbon([(-10, 0), (4, 0)], [17, 16], (False, False)), light(gloves, 0.15), 3)
    extras = dict(posed.sheet.extras)
    if name != "left" or gloves:
        return
    if "watch" in extras:
        pen.solid(ribbon([(-6, 0), (4, 0)], [13.5, 13.5], (False, False)), extras["watch"] or "charcoal", 2)
        pen.solid(skia.Path.Circle(-1, -1, 8), "metal", 2, edge=0.6)
        pen.dot((-1, -1), 5.6, "cloud")
    if "bracelet" in extras:
        pen.line(ribbon([(-1, 0), (1, 0)], [13, 13], (False, False)), extras["bracelet"] or "gold", 3.4, alpha=0.95)


def draw_prop(pen: Pen, posed: Posed, held: Held, paint_prop: PaintProp | None) -> None:
    """Draw a held or placed prop with its grip where the pose wants it."""
    if paint_prop is None:
        return
    if held.at is not None:
        at = posed.bones.xy(posed.bones.reach(held.at), 0.1)
    elif held.hand == "both":
        (x0, y0), (x1, y1) = (grip_point(posed, n) for n, _ in SIDES)
        at = (x0 + x1) / 2, (y0 + y1) / 2
    else:
        at = grip_point(posed, held.hand)
    with pen.placed(at, held.angle, UNITS_PER_METRE):
        paint_prop(pen.canvas, held.prop, held.colour, pen.grade, pen.manner)


def draw_props(pen: Pen, posed: Posed, layer: str, paint_prop: PaintProp | None) -> None:
    """Draw the props of one layer: back, body or front."""
    for held in posed.pose.props:
        if held.layer == layer:
            draw_prop(pen, posed, held, paint_prop)
