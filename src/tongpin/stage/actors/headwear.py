"""What sits on heads: ears, glasses, pins, hats, helmets, headphones, beards, masks. Each is drawn on the turned head."""

from __future__ import annotations

import math
from collections.abc import Callable

from tongpin.media.graphics import skia
from tongpin.stage.actors.eyes import brow_colour
from tongpin.stage.actors.geometry import Point, curve, ellipse, lerp, minus, polygon, ribbon, rounded
from tongpin.stage.actors.hair import Hair
from tongpin.stage.actors.hairstyles import style_of
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import Pen, Tint, light, mix, shade

HATS = ("hat", "cap", "straw_hat", "helmet", "chef_hat", "crown", "beanie", "beret", "police_cap", "hood", "space_helmet", "santa_hat", "veil", "wizard_hat")


def hat_of(head: Head) -> tuple[str, Tint] | None:
    """Return what covers the crown, with its colour."""
    for name, tint in head.sheet.extras:
        if name in HATS:
            return name, tint or DEFAULTS.get(name, "coral")
    return None


DEFAULTS: dict[str, Tint] = {
    "hat": "sand",
    "cap": "royal",
    "straw_hat": "#E3BE72",
    "helmet": "mustard",
    "chef_hat": "cloud",
    "crown": "gold",
    "beanie": "coral",
    "beret": "wine",
    "police_cap": "navy",
    "hood": "mustard",
    "space_helmet": "cloud",
    "santa_hat": "red",
    "veil": "cloud",
    "wizard_hat": "purple",
}


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
        ear = [(x - w * 0.5, y - 8 * k), (x + w * 0.45, y - 9.5 * k), (x + w * 0.85, y - 2), (x + w * 0.35, y + 8.5 * k), (x - w * 0.4, y + 9 * k), (x - w * 0.75, y)]
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
    low = [head.at(x, y, 18) for x, y in ((36 * head.face.jaw, 30), (22 * head.face.jaw, chin - 3), (0, chin + long), (-22 * head.face.jaw, chin - 3), (-36 * head.face.jaw, 30))]
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
    if "face_pack" in extras:
        _face_pack(pen, head)
    for name in ("glasses", "sunglasses"):
        if name in extras:
            _glasses(pen, head, extras[name] or "charcoal", dark=name == "sunglasses")


def _mask(pen: Pen, head: Head, tint: Tint) -> None:
    eye = head.face.eye_y
    top = [head.at(x, y, z) for x, y, z in ((-34, eye + 10, 14), (-16, eye + 9, 27), (0, eye + 5, 34), (16, eye + 9, 27), (34, eye + 10, 14))]
    low = [head.at(x, y, z) for x, y, z in ((32, 36, 14), (16, 46, 24), (0, 48.5, 30), (-16, 46, 24), (-32, 36, 14))]
    with pen.clip(head.outline):
        pen.solid(curve(top + low), tint, 4, low=0.35, high=0.4)
        for y in (26, 33, 40):
            pen.stroke([head.at(x, y + (2 if x else 0), 26) for x in (-24, 0, 24)], shade(tint, 1), 1.1, alpha=0.3)
    for s in (-1, 1):
        if head.squash(s) > 0.3:
            pen.stroke([head.at(34 * s, eye + 11, 13), head.at(42 * s, eye + 6, -2)], "cloud", 1.3, alpha=0.9)


def _face_pack(pen: Pen, head: Head) -> None:
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
            pen.fill(path, tint if dark else "pure", 0.86 if dark else 0.14)
            pen.line(path, tint, 2.0)
            pen.stroke([(x - 7 * k, yy + 5), (x - 1 * k, yy - 7)], "pure", 2, alpha=0.30 if dark else 0.42)
        rings.append((x - 14 * k, x + 14 * k, k, yy))
    if all(ring[2] > 0.12 for ring in rings):
        pen.stroke([(rings[0][1], rings[0][3] - 2), ((rings[0][1] + rings[1][0]) / 2, y - 5), (rings[1][0], rings[1][3] - 2)], tint, 2.0)
    near = rings[0] if head.side > 0 else rings[1]
    ear_x = 42 * math.sin(-head.side * math.pi / 2 + head.hair_yaw * 0.9)
    pen.stroke([(near[0] if head.side > 0 else near[1], near[3] - 3), (ear_x, y - 3)], tint, 1.8)


# -- on the hair


def draw_pins(pen: Pen, head: Head) -> None:
    """Draw clips, pins, bows, cat ears and headphones on the hair."""
    hair = Hair(head)
    extras = dict(head.sheet.extras)
    for name, lon, y in (("star_pin", 46, -27), ("hair_clip", 50, -16), ("flower", 52, -22)):
        angle = math.radians(lon) + head.hair_yaw
        if name in extras and math.cos(angle) > 0.15:
            pen.canvas.save()
            pen.canvas.translate(*hair.at(angle, y))
            pen.canvas.scale(max(0.45, math.cos(angle)), 1)
            PINS[name](pen, extras[name] or "coral")
            pen.canvas.restore()
    if "bow" in extras:
        x, y = hair.at(math.pi + head.hair_yaw if head.turn > 60 else math.radians(26), -50)
        _bow(pen, (x, y), extras["bow"] or "coral")
    if "headphones" in extras:
        _headphones(pen, hair, extras["headphones"] or "charcoal")


def _bow(pen: Pen, at: Point, tint: Tint) -> None:
    x, y = at
    for s in (-1, 1):
        pen.solid(curve([(x, y), (x + s * 16, y - 10), (x + s * 18, y + 6), (x + s * 4, y + 3)]), tint, 3)
    pen.dot((x, y), 3.6, shade(tint, 0.4))


def _star(pen: Pen, tint: Tint) -> None:
    at = [((9.5 if i % 2 == 0 else 4.6) * math.sin(i * math.pi / 5), -(9.5 if i % 2 == 0 else 4.6) * math.cos(i * math.pi / 5)) for i in range(10)]
    pen.solid(polygon(at), tint or "gold", 2.5, low=0.5, high=0.6)


def _clip(pen: Pen, tint: Tint) -> None:
    pen.solid(ribbon([(-7, 3), (0, 0), (7, -4)], [2.6, 3, 2.4]), tint, 1.5, low=0.4, high=0.5)


def _blossom(pen: Pen, tint: Tint) -> None:
    for i in range(5):
        a = i * 2 * math.pi / 5
        pen.solid(skia.Path.Circle(5 * math.cos(a), 5 * math.sin(a), 4.2), tint, 1.5)
    pen.dot((0, 0), 2.6, "mustard")


PINS: dict[str, Callable[[Pen, Tint], None]] = {"star_pin": _star, "hair_clip": _clip, "flower": _blossom}


def _headphones(pen: Pen, hair: Hair, tint: Tint) -> None:
    head = hair.head
    wide = hair.radius(0) + 3
    shift = -5 * math.sin(head.hair_yaw)
    flat = abs(math.cos(head.hair_yaw))
    arch = [(shift - wide * flat, 2), (shift - wide * flat * 0.86, -40), (shift, -54 - hair.style.vol), (shift + wide * flat * 0.86, -40), (shift + wide * flat, 2)]
    pen.line(curve(arch, False), tint, 6.5)
    pen.line(curve([(x, y - 1.2) for x, y in arch], False), light(tint, 0.5), 1.6, alpha=0.5)
    for s in (-1, 1):
        angle = s * math.pi / 2 + head.hair_yaw
        if math.cos(angle) < -0.35:
            continue
        x = wide * math.sin(angle) + shift * 0.4
        w = lerp(7, 13, abs(math.cos(angle)))
        pen.solid(rounded(x - w, -9, x + w, 19, radius=min(w, 9)), tint, 4, low=0.5, high=0.35)


def draw_cat_ears(pen: Pen, head: Head) -> None:
    """Draw cat ears behind the hair's front."""
    extras = dict(head.sheet.extras)
    if "cat_ears" not in extras:
        return
    tint = extras["cat_ears"] or head.sheet.hair_colour
    for s in (-1, 1):
        x = s * 28 * math.cos(head.hair_yaw) - 2 * math.sin(head.hair_yaw)
        y = -44 - 6 * abs(math.sin(head.hair_yaw))
        at = [(x - 15, y + 8), (x - 8 + s * 4, y - 18), (x + s * 9, y - 33), (x + 9 + s * 5, y - 16), (x + 15, y + 8)]
        pen.solid(curve(at), tint, 5, low=0.4, high=0.2)
        if head.turn < 100:
            pen.solid(curve([(x - 8, y + 4), (x + s * 7, y - 23), (x + 9, y + 4)]), "rose", 3, low=0.2, high=0.5, edge=0)


# -- hats


def draw_hat(pen: Pen, head: Head) -> None:
    """Draw what covers the crown."""
    found = hat_of(head)
    if found:
        HAT_PAINTERS[found[0]](pen, Hair(head), found[1])


def _band(hair: Hair, y: float, extra: float = 2.0, sag: float = 5.0) -> list[Point]:
    """The visible half of a ring round the head at a height."""
    head, out = hair.head, []
    for i in range(13):
        angle = lerp(-math.pi / 2, math.pi / 2, i / 12)
        x = (hair.radius(y) + extra) * math.sin(angle) - 5 * math.sin(head.hair_yaw)
        out.append((x, y + (sag + head.pitch * 0.22) * math.cos(angle)))
    return out


def _dome_over(hair: Hair, y: float, height: float, extra: float = 3.0) -> skia.Path:
    band = _band(hair, y, extra)
    left, right = band[0], band[-1]
    top = -50 - hair.style.vol - height
    mid = (left[0] + right[0]) / 2
    path = skia.Path()
    path.moveTo(*left)
    path.cubicTo(left[0] - 1, lerp(left[1], top, 0.72), lerp(left[0], mid, 0.35), top, mid, top)
    path.cubicTo(lerp(right[0], mid, 0.35), top, right[0] + 1, lerp(right[1], top, 0.72), *right)
    for point in band[::-1]:
        path.lineTo(*point)
    path.close()
    return path


def _brim(hair: Hair, y: float, out: float, drop: float) -> skia.Path:
    """A flat round brim seen a little from above."""
    shift = -5 * math.sin(hair.head.hair_yaw)
    wide = hair.radius(y) + out
    return ellipse(shift, y + drop * 0.35 + hair.head.pitch * 0.12, wide, drop)


def _hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    brim = _brim(hair, -20, 17, 10)
    pen.cast(brim, hair.head.outline, dx=1, dy=7, blur=4, alpha=0.24)
    pen.solid(brim, tint, 5, low=0.6)
    pen.solid(_dome_over(hair, -24, 7), tint, 6, low=0.5)
    pen.solid(ribbon(_band(hair, -25, 3), [4, 4.5, 4]), shade(tint, 0.9), 2)


def _straw_hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    brim = _brim(hair, -20, 32, 13)
    pen.cast(brim, hair.head.outline, dx=1, dy=8, blur=5, alpha=0.26)
    pen.solid(brim, tint, 5, low=0.6)
    with pen.clip(brim):
        for k in (0.95, 0.84, 0.73):
            box = brim.computeTightBounds()
            pen.line(ellipse(box.centerX(), box.centerY(), box.width() / 2 * k, box.height() / 2 * k), shade(tint, 1), 1.0, alpha=0.35)
    pen.solid(_dome_over(hair, -24, 6), tint, 6, low=0.5)
    pen.solid(ribbon(_band(hair, -26, 3), [4, 4.5, 4]), "coral" if not hair.head.sheet.male else "coffee", 2)


def _cap(pen: Pen, hair: Hair, tint: Tint) -> None:
    pen.solid(_dome_over(hair, -22, 3), tint, 6, low=0.5)
    head = hair.head
    if head.turn > 105:
        return
    _visor(pen, hair, shade(tint, 0.25), y=-22)


def _visor(pen: Pen, hair: Hair, tint: Tint, *, y: float) -> None:
    """The peak of a cap: a crescent in front, a bill in profile."""
    head = hair.head
    ahead, nod = math.sin(head.hair_yaw), head.pitch * 0.25
    x, wide = 24 * ahead, lerp(35, 22, abs(ahead))
    reach = 26 * ahead
    low = y + 12 + nod
    near = [(x - wide, y), (x - wide * 0.55 + reach * 0.8, low - 2), (x + reach, low), (x + wide * 0.55 + reach * 0.8, low - 2), (x + wide, y)]
    visor = curve([*near, (x + wide * 0.5, y - 5), (x, y - 6), (x - wide * 0.5, y - 5)])
    pen.cast(visor, head.outline, dx=1, dy=6, blur=3, alpha=0.26)
    pen.solid(visor, tint, 3, low=0.5, high=0.4)


def _beanie(pen: Pen, hair: Hair, tint: Tint) -> None:
    pen.solid(_dome_over(hair, -24, 8), tint, 6, low=0.5)
    band = _band(hair, -23, 3)
    pen.solid(ribbon(band, [6, 7, 6]), light(tint, 0.15), 3)
    for x, y in band:
        pen.stroke([(x, y - 5), (x, y + 5)], shade(tint, 1), 1.1, alpha=0.35)
    top = (-5 * math.sin(hair.head.hair_yaw), -62 - hair.style.vol)
    pen.solid(skia.Path.Circle(top[0], top[1], 9), "cloud", 4)


def _beret(pen: Pen, hair: Hair, tint: Tint) -> None:
    x = -8 - 5 * math.sin(hair.head.hair_yaw)
    top = -50 - hair.style.vol
    pen.solid(curve([(x - 44, top + 20), (x - 20, top - 6), (x + 22, top - 6), (x + 48, top + 16), (x + 34, top + 28), (x - 30, top + 31)]), tint, 6)
    pen.stroke([(x + 4, top - 5), (x + 6, top - 11)], tint, 3)


def _helmet(pen: Pen, hair: Hair, tint: Tint) -> None:
    pen.solid(_dome_over(hair, -14, 9, 6), tint, 8, low=0.5, high=0.45)
    pen.solid(ribbon(_band(hair, -14, 6), [3, 3.5, 3]), shade(tint, 0.6), 2)
    x = -5 * math.sin(hair.head.hair_yaw)
    pen.stroke([(x - 22, -52), (x - 26, -38), (x - 27, -26)], "pure", 4, alpha=0.5, blur=1)
    for s in (-1, 1):
        if hair.head.squash(s) > 0.25 and hair.head.turn < 100:
            a, b = hair.head.at(38 * s, -6, 6), hair.head.at(22 * s, hair.head.chin_y - 7, 12)
            pen.stroke([a, ((a[0] + b[0]) / 2 + s * 3, (a[1] + b[1]) / 2), b], "charcoal", 2.2, alpha=0.85)


def _chef_hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -52 - hair.style.vol
    puff = curve([(x - 36, top + 2), (x - 48, top - 22), (x - 26, top - 44), (x, top - 38), (x + 27, top - 45), (x + 48, top - 21), (x + 36, top + 2)])
    pen.solid(puff, tint, 8, low=0.4)
    for dx in (-18, 2, 20):
        pen.stroke([(x + dx, top), (x + dx * 1.25, top - 22)], shade(tint, 1), 1.5, alpha=0.3)
    band = _band(hair, -32, 2)
    pen.solid(polygon([*band, (x + 36, top - 2), (x - 36, top - 2)]), light(tint, 0.2), 4, low=0.35)


def _crown(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, y = -5 * math.sin(hair.head.hair_yaw), -44 - hair.style.vol
    w = 24
    zigzag = [(x - w, y + 6), (x - w - 3, y - 16), (x - w / 2, y - 5), (x, y - 20), (x + w / 2, y - 5), (x + w + 3, y - 16), (x + w, y + 6), (x, y + 10)]
    pen.solid(polygon(zigzag), tint, 4, low=0.6, high=0.6)
    for dx, gem in ((-w * 0.6, "royal"), (0, "coral"), (w * 0.6, "teal")):
        pen.solid(skia.Path.Circle(x + dx, y + 3, 2.8), gem, 1.5)


def _police_cap(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -50 - hair.style.vol
    pen.solid(curve([(x - 40, top + 24), (x - 50, top + 4), (x, top - 14), (x + 50, top + 4), (x + 40, top + 24), (x, top + 30)]), tint, 6)
    pen.solid(ribbon(_band(hair, -24, 2), [5, 6, 5]), shade(tint, 0.9), 2)
    if hair.head.turn < 100:
        _visor(pen, hair, "charcoal", y=-19)
        ahead = math.sin(hair.head.hair_yaw)
        pen.solid(skia.Path.Circle(x + 30 * ahead, top + 10, 4.5), "gold", 2)


def _hood_up(pen: Pen, hair: Hair, tint: Tint) -> None:
    """A raised hood: a rim round the face, cloth behind."""
    outer = ellipse(-4 * math.sin(hair.head.hair_yaw), 2, 55, 64)
    if hair.head.turn > 110:
        return pen.solid(outer, tint, 8, low=0.5)
    x = 12 * math.sin(hair.head.hair_yaw)
    opening = ellipse(x, 8, 43 * max(0.6, math.cos(hair.head.hair_yaw)), 51)
    rim = minus(outer, opening)
    pen.cast(rim, hair.head.outline, dx=2, dy=4, blur=4, alpha=0.25)
    return pen.solid(rim, tint, 7, low=0.5)


def _space_helmet(pen: Pen, hair: Hair, tint: Tint) -> None:
    x = -2 * math.sin(hair.head.hair_yaw)
    ball = ellipse(x, 0, 62, 66)
    if hair.head.turn > 110:
        return pen.solid(ball, tint, 10, low=0.5)
    window = ellipse(x + 14 * math.sin(hair.head.hair_yaw), 4, 47, 48)
    pen.solid(minus(ball, window), tint, 8, low=0.5)
    pen.fill(window, "light_blue", 0.16)
    pen.line(window, "metal", 3)
    return pen.stroke([(x - 30, -26), (x - 37, -4), (x - 33, 16)], "pure", 4.5, alpha=0.6, blur=0.6)


def _santa_hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -48 - hair.style.vol
    pen.solid(curve([(x - 38, top + 24), (x - 22, top - 14), (x + 16, top - 30), (x + 46, top - 8), (x + 58, top + 26), (x + 44, top + 12), (x + 30, top + 6), (x + 36, top + 26)]), tint, 6)
    pen.solid(skia.Path.Circle(x + 57, top + 30, 9), "cloud", 4)
    pen.solid(ribbon(_band(hair, -24, 3), [7.5, 8.5, 7.5]), "cloud", 4)


def _wizard_hat(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -48 - hair.style.vol
    pen.solid(_brim(hair, -22, 26, 11), shade(tint, 0.2), 5)
    pen.solid(curve([(x - 38, top + 24), (x - 16, top - 26), (x + 12, top - 64), (x + 24, top - 58), (x + 20, top - 22), (x + 38, top + 24), (x, top + 32)]), tint, 7)
    pen.solid(ribbon(_band(hair, -25, 3), [4, 5, 4]), "gold", 2)
    with pen.placed((x + 2, top - 16), 12, 0.8):
        _star(pen, "gold")


def _veil(pen: Pen, hair: Hair, tint: Tint) -> None:
    x, top = -5 * math.sin(hair.head.hair_yaw), -46 - hair.style.vol
    for i in range(-4, 5):
        pen.dot((x + i * 6, top + 8 + i * i * 0.35), 3.4 - abs(i) * 0.25, "cloud")
        pen.dot((x + i * 6, top + 8 + i * i * 0.35), 1.4, "rose", alpha=0.8)


def draw_veil_back(pen: Pen, head: Head) -> None:
    """Draw the veil of a bride falling behind her."""
    found = hat_of(head)
    if not found or found[0] != "veil":
        return
    x, sway = -5 * math.sin(head.hair_yaw), head.pose.sway * 26
    path = curve([(x - 24, -48), (x, -56), (x + 24, -48), (x + 62, 60), (x + 86 + sway, 190), (x + sway, 204), (x - 86 + sway, 190), (x - 62, 60)])
    pen.fill(path, found[1], 0.55)
    pen.line(path, shade(found[1], 0.6), 1.2, alpha=0.4)
    with pen.clip(path):
        for k in (-0.7, -0.3, 0.1, 0.5, 0.8):
            pen.stroke([(x + k * 20, -40), (x + k * 60, 70), (x + k * 84 + sway, 200)], "pure", 3, alpha=0.35, blur=2)


HAT_PAINTERS: dict[str, Callable[[Pen, Hair, Tint], None]] = {
    "hat": _hat,
    "cap": _cap,
    "straw_hat": _straw_hat,
    "helmet": _helmet,
    "chef_hat": _chef_hat,
    "crown": _crown,
    "beanie": _beanie,
    "beret": _beret,
    "police_cap": _police_cap,
    "hood": _hood_up,
    "space_helmet": _space_helmet,
    "santa_hat": _santa_hat,
    "wizard_hat": _wizard_hat,
    "veil": _veil,
}

