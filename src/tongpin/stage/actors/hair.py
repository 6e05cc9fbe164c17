"""Hair on the head: the near and far half of its surface, strands, shine, tied tails, buns and locks before the shoulders.

The hair's surface is a dome above HAIR_TOP and a soft cylinder below it, turned with the head.
"""

from __future__ import annotations

import math
from bisect import bisect_right

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, clamp, curve, join, lerp, polygon, ribbon, spline
from tongpin.stage.actors.hairstyles import Style, Tail, style_of
from tongpin.stage.actors.head import Head
from tongpin.stage.actors.ink import Pen, Tint, light, mix, shade

HAIR_TOP, HAIR_MID = -8.0, 45.0


class Hair:
    """The hair of one head: its surface and its edge at this turn."""

    def __init__(self, head: Head) -> None:
        self.head = head
        self.style: Style = style_of(head.sheet)
        self.tint: Tint = head.sheet.hair_colour
        self.tip: Tint | None = head.sheet.hair_tip
        self.hang = 0.85 * math.tan(math.radians(clamp(head.roll, -35, 35)))
        self.longitudes = [lon for lon, _, _ in self.style.edge]

    def radius(self, y: float) -> float:
        """Return the half width of the hair's surface at a height."""
        style = self.style
        a = (43 + style.vol * 0.7) * self.head.face.width
        if y < HAIR_TOP:
            return a * math.sqrt(max(0.0, 1 - ((HAIR_TOP - y) / (HAIR_MID + style.vol)) ** 2))
        return a * (1 + style.flare * (y - HAIR_TOP) / 60)

    def fall(self, below: float) -> float:
        """How far hair this much below its root moves aside so that it hangs down from a head that is tilted."""
        return max(0.0, below) * self.hang

    def at(self, angle: float, y: float) -> Point:
        """Return a point of the surface; the angle is 0 towards the viewer, radians."""
        drift = self.head.pose.sway * max(0.0, y) * 0.12 + self.fall(y - 12)
        wave = self.style.wave * math.sin(y * 0.085 + 1.2 * math.sin(angle)) * clamp((y - 10) / 40) if self.style.wave else 0.0
        x = (
            self.radius(y) * math.sin(angle)
            - 5 * math.sin(self.head.hair_yaw)
            + drift
            + wave * (1 if math.sin(angle) > 0 else -1)
        )
        return x, y + self.head.pitch * 0.22 * math.cos(angle)

    def _unstretch(self, lon: float) -> float:
        """In profile the side locks slide back to the ear: longitudes near the face spread out."""
        lon = (lon + 180) % 360 - 180
        s = 1 + (0.12 if self.style.ears else 0.30) * math.sin(self.head.hair_yaw) ** 2
        far, m = 72 * s, abs(lon)
        m = m / s if m < far else 72 + (m - far) / (180 - far) * 108
        return math.copysign(m, lon)

    def edge_at(self, lon: float) -> float:
        """Return the height of the hair's lower edge at a longitude."""
        edge = self.style.edge
        lon = (lon + 180) % 360 - 180
        i = bisect_right(self.longitudes, lon) - 1
        lon0, y0, rise = edge[i]
        lon1, y1, _ = edge[(i + 1) % len(edge)]
        if i < 0:
            lon0 -= 360
        elif lon1 <= lon0:
            lon1 += 360
        t = clamp((lon - lon0) / ((lon1 - lon0) or 1.0))
        s = t * t * (3 - 2 * t) if abs(y1 - y0) > 25 else t
        u = t if (lon0 + lon1) / 2 < self.style.part else 1 - t
        notch: float = (u / 0.78) ** 1.25 if u < 0.78 else ((1 - u) / 0.22) ** 0.85
        return lerp(y0, y1, s) - rise * notch

    def shape(self, back: bool) -> skia.Path:
        """Return the outline of the visible (or the far) half of the hair."""
        yaw = math.degrees(self.head.hair_yaw)
        points: list[Point] = []
        for i in range(91):
            angle = -90 + 2 * i
            lon = self._unstretch((180 - angle if back else angle) - yaw)
            points.append(self.at(math.radians(angle), self.edge_at(lon)))
        right, left = points[-1][1], points[0][1]
        points += [self.at(math.pi / 2, y) for y in _down_to(right)[::-1]]
        points += self._dome()
        points += [self.at(-math.pi / 2, y) for y in _down_to(left)]
        path = polygon(points)
        if self.style.curl:
            return join([path, *self._curls(points)])
        return join([path, *self._blades()]) if self.style.spikes else path

    def _blades(self) -> list[skia.Path]:
        """Tufts of spiky hair: blades fanning out from the crown, each leaning its own way."""
        out, high, size = [], HAIR_MID + self.style.vol - 4, self.style.spikes
        shift = -5 * math.sin(self.head.hair_yaw)
        for i in range(9):
            a = lerp(0.16, 0.86, i / 8) * math.pi
            y = HAIR_TOP - math.sin(a) * high
            x = self.radius(y) * (1 if a < math.pi / 2 else -1) * 0.94 + shift
            away = math.copysign(0.5, math.cos(a)) if abs(math.cos(a)) > 0.2 else 0.25
            reach = size * (0.9 + 0.35 * math.sin(i * 2.3 + self.head.sheet.face)) + 7
            tip = (x + (math.cos(a) + away * 0.6) * reach, y - math.sin(a) * reach * 0.9)
            middle = ((x + tip[0]) / 2 + away * 2, (y + tip[1]) / 2 - 1.5)
            out.append(
                ribbon(
                    spline([(x - math.cos(a) * 10, y + 10 * math.sin(a)), (x, y), middle, tip], 5),
                    [9, 8.5, 5.5, 0.3],
                    (True, False),
                )
            )
        return out

    def _dome(self) -> list[Point]:
        """The crown from the right to the left side."""
        out, high = [], HAIR_MID + self.style.vol
        shift = -5 * math.sin(self.head.hair_yaw)
        for i in range(41):
            a = math.pi * i / 40
            y = HAIR_TOP - math.sin(a) * high
            out.append((self.radius(y) * (1 if a < math.pi / 2 else -1) + shift, y + self._parting(math.cos(a))))
        return out

    def _parting(self, across: float) -> float:
        """How far the crown sinks at the parting; `across` is -1 left to 1 right on the dome."""
        angle = math.radians(self.style.part) + self.head.hair_yaw
        if math.cos(angle) < 0 or self.style.vol < 4.5:
            return 0.0
        return 2.3 * math.exp(-(((across - math.sin(angle) * 0.8) / 0.09) ** 2))

    def _curls(self, points: list[Point]) -> list[skia.Path]:
        """Round curls along the silhouette, seeded by their place."""
        r, last = self.style.curl, points[0]
        out, run = [], 0.0
        for i, point in enumerate(points):
            run += math.dist(point, last)
            last = point
            if run > r * 1.25:
                run = 0.0
                size = r * (0.85 + 0.3 * math.sin(i * 2.7))
                out.append(skia.Path.Circle(point[0], point[1], size))
        return out


def _down_to(y: float) -> list[float]:
    return [HAIR_TOP + 6 * i for i in range(max(0, math.ceil((y - HAIR_TOP) / 6)))]


# -- drawing


def draw_hair_back(pen: Pen, head: Head) -> None:
    """Draw what hangs behind neck and shoulders when the face is towards us."""
    hair = Hair(head)
    if head.turn > 100 or hair.style.bald or head.sheet.hair == "tuft":
        return
    _tails(pen, hair, near=False)
    path = hair.shape(back=True)
    tint = shade(hair.tint, 0.55)
    pen.solid(path, tint, 6, low=0.7, high=0.0, tip=shade(hair.tip or tint, 0.6))
    _strands(pen, hair, path, back=True)


def draw_hair_front(pen: Pen, head: Head) -> None:
    """Draw the near half of the hair over the face, and tails that hang towards us."""
    hair = Hair(head)
    if head.sheet.hair == "tuft":
        return _tuft(pen, hair)
    if hair.style.bald:
        return _bald(pen, hair)
    path = hair.shape(back=False)
    pen.cast(path, head.outline, dx=1.5, dy=4, blur=3, alpha=0.2)
    tip = mix(hair.tint, hair.tip, 0.8) if hair.tip else None
    if hair.style.thin < 1:
        _close_crop(pen, hair, path)
    else:
        pen.solid(path, hair.tint, 7, low=0.55, high=0.16, tip=tip, edge=0.5)
        if hair.style.curl:
            _ringlets(pen, hair, path)
        else:
            _strands(pen, hair, path, back=False)
        _shine(pen, hair, path)
        _flyaways(pen, hair)
    if head.turn > 100:
        _tails(pen, hair, near=True)
    return None


def _flyaways(pen: Pen, hair: Hair) -> None:
    """Three fine hairs that will not lie down, so that no head ends like a helmet."""
    style, head = hair.style, hair.head
    if style.vol < 4.5 or style.curl or style.spikes:
        return
    for i, (angle, reach) in enumerate(((-0.62, 8.0), (0.38, 6.5), (0.95, 7.5))):
        a = angle + 0.1 * math.sin(head.sheet.face + i)
        rise = math.cos(a)
        x, y = hair.at(a, HAIR_TOP - (HAIR_MID + style.vol) * rise * 0.97)
        x = (hair.radius(HAIR_TOP) - 1.5) * math.sin(a) - 5 * math.sin(head.hair_yaw)
        side = 1 if a > 0 else -1
        sway = head.pose.sway * 3
        line = [
            (x - side * 9, y + 1.5),
            (x, y - 1.0),
            (x + side * reach * 0.7 + sway, y - 0.6 + reach * 0.15),
            (x + side * reach + sway, y + reach * 0.5),
        ]
        pen.fill(ribbon(spline(line, 5), [0.2, 0.6, 0.45, 0.1]), hair.tint, 0.8)


def _bald(pen: Pen, hair: Hair) -> None:
    pen.glow((-14, -34), 16, 9, tint="pure", alpha=0.42)


def _close_crop(pen: Pen, hair: Hair, path: skia.Path) -> None:
    """A crew cut: scalp through short hair, soft at its edge."""
    pen.fill(path, mix(hair.tint, hair.head.sheet.skin, 0.16), 0.94)
    with pen.clip(path):
        pen.line(path, hair.head.sheet.skin, 5, alpha=0.35, blur=2.2)
        pen.glow((-12, -40), 24, 12, tint=light(hair.tint, 0.6), alpha=0.35)


def _strands(pen: Pen, hair: Hair, path: skia.Path, *, back: bool) -> None:
    """Lines combed from the parting to each tip of the edge."""
    style, yaw = hair.style, math.degrees(hair.head.hair_yaw)
    crown = (style.part + yaw + 180) % 360 - 180
    dark, pale = skia.Path(), skia.Path()
    for i, (lon, y, rise) in enumerate(style.edge):
        after = style.edge[(i + 1) % len(style.edge)]
        gap = (after[0] - lon) % 360
        lines = [(lon + 2, y, pale), (lon + gap / 2, (y + after[1]) / 2 - rise, dark)]
        if gap > 15:
            lines += [(lon + gap * 0.3, y, dark), (lon + gap * 0.76, after[1], pale)]
        for lon_k, y_k, into in lines:
            angle = (lon_k + yaw + 180) % 360 - 180
            if (abs(angle) < 92) != back:
                into.addPath(_strand(hair, angle, y_k, start=_start(angle, crown, back), crown_y=-49 + (i * 37 % 11)))
    deep = mix(shade(hair.tint, 1.5), hair.tip or shade(hair.tint, 1.5), 0.5)
    with pen.clip(path):
        for lines_path, tint, alpha in ((dark, deep, 0.4), (pale, light(hair.tint, 0.5), 0.26)):
            lines_path.setFillType(skia.PathFillType.kWinding)
            pen.fill(lines_path, tint, alpha)


def _start(angle: float, crown: float, back: bool) -> float:
    if back:
        return angle
    return angle * 0.5 if abs(crown) > 75 else lerp(crown, angle, 0.3)


def _strand(hair: Hair, angle: float, y: float, *, start: float, crown_y: float) -> skia.Path:
    points = []
    for t in (0, 0.08, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1):
        a = lerp(start, angle, t**0.7)
        points.append(hair.at(math.radians(a), lerp(crown_y, y, t**1.25 if y < 20 else t)))
    return ribbon(points, [0.1, 0.75, 0.8, 0.7, 0.15], (False, False))


def _ringlets(pen: Pen, hair: Hair, path: skia.Path) -> None:
    """Curls inside the mass of curly hair: small hooks in shade and light, scattered so that no grid shows."""
    r, dark, pale = hair.style.curl, skia.Path(), skia.Path()
    for row in range(15):
        for column in range(-6, 7):
            k = row * 13 + column
            a = (column + 0.5 * (row % 2) + 0.4 * math.sin(k * 12.9)) * 0.27
            if abs(a) > 1.5:
                continue
            x, y = hair.at(a, -50 + row * r * 0.95 + 2.5 * math.sin(k * 7.7))
            s = r * (0.75 + 0.35 * math.sin(k * 4.1))
            way = 1 if math.sin(k * 3.3) > 0 else -1
            hook = spline(
                [
                    (x - s * 0.55 * way, y + s * 0.1),
                    (x - s * 0.1 * way, y - s * 0.5),
                    (x + s * 0.5 * way, y - s * 0.1),
                    (x + s * 0.25 * way, y + s * 0.45),
                ],
                4,
            )
            dark.addPath(ribbon(hook, [0.2, 0.9, 0.9, 0.2]))
            if k % 2:
                pale.addPath(ribbon([(px - 1.1, py - 1.5) for px, py in hook[:8]], [0.2, 0.9, 0.2]))
    with pen.clip(path):
        pen.fill(dark, shade(hair.tint, 1.6), 0.34)
        pen.fill(pale, light(hair.tint, 0.6), 0.28)


def _shine(pen: Pen, hair: Hair, path: skia.Path) -> None:
    """A band of light across the crown, broken up along the strands."""
    if hair.head.sheet.hair == "balding" or hair.style.curl:
        return
    band = skia.Path()
    for i in range(-11, 8):
        if i == 1:
            continue
        angle = math.radians(i * 5.6)
        y = -36 + 10 * math.sin(angle) ** 2
        top, low = 2.6 + 1.2 * math.sin(i * 2.3), 2.8 + 1.6 * math.sin(i * 1.7 + 1)
        fade = clamp(min(i + 12, 8 - i) / 5)
        points = [hair.at(angle, y - top * fade - 1), hair.at(angle * 1.01, y), hair.at(angle * 1.03, y + low * fade + 1)]
        band.addPath(ribbon(points, [0.2, 2.5, 0.2], (False, False)))
    band.setFillType(skia.PathFillType.kWinding)
    with pen.clip(path):
        pen.fill(band, light(hair.tint, 0.5), 0.36, blur=0.9)


def _tuft(pen: Pen, hair: Hair) -> None:
    """A baby's few hairs over a soft down."""
    pen.glow((-2, -38), 34, 15, tint=hair.tint, alpha=0.22)
    for dx, top, bend in ((-3, -64, -7), (3, -66, 6), (0, -60, 2)):
        x = dx - 4 * math.sin(hair.head.hair_yaw)
        pen.solid(ribbon(spline([(x * 0.3, -46), (x, -56), (x + bend, top)], 8), [4, 3.2, 0.4]), hair.tint, 2)


# -- tied hair


def _tails(pen: Pen, hair: Hair, *, near: bool) -> None:
    for tail in hair.style.tails:
        _tail(pen, hair, tail)
    if hair.style.bun:
        _bun(pen, hair, hair.style.bun)


def _bun(pen: Pen, hair: Hair, size: float) -> None:
    low = hair.head.sheet.hair == "low_bun"
    x, y = hair.at(math.pi + hair.head.hair_yaw, 4 if low else -46)
    if low and math.cos(hair.head.hair_yaw) > 0.5:
        return
    k = size
    ball = curve(
        [
            (x - 19 * k, y - 3 * k),
            (x - 11 * k, y - 18 * k),
            (x + 2, y - 21 * k),
            (x + 15 * k, y - 14 * k),
            (x + 18 * k, y),
            (x, y + 14 * k),
        ]
    )
    pen.solid(ball, hair.tint, 6, low=0.5, high=0.3, edge=0.7)
    for bend in (-13, -6):
        pen.stroke([(x - 12 * k, y - 4 * k), (x, y + bend * k), (x + 11 * k, y - 5 * k)], shade(hair.tint, 1.4), 1.1, alpha=0.4)


def _tail(pen: Pen, hair: Hair, tail: Tail) -> None:
    angle = math.radians(tail.lon) + hair.head.hair_yaw
    x, y = hair.at(angle, tail.y)
    s = clamp(math.sin(angle) * 1.05, -1, 1) if abs(tail.lon) < 170 else (-1.0 if hair.head.yaw > 0 else 1.0)
    if abs(tail.lon) >= 170 and hair.head.turn > 130:
        s = 0.12
    back = clamp(-math.cos(angle)) if abs(tail.lon) < 170 else clamp((hair.head.turn - 110) / 50)
    out, sway = tail.out, hair.head.pose.sway * tail.length * 0.25
    points = [
        (x, y),
        (x + s * out[0], y - out[1]),
        (x + s * out[0] * 1.7 + sway * 0.2, y + tail.length * 0.3),
        (x + s * out[0] * 1.2 + sway * 0.6, y + tail.length * 0.7),
        (x + s * out[0] * 1.75 + sway, y + tail.length),
    ]
    points = [(px + hair.fall(py - y), py) for px, py in points]
    w = tail.width * (1 + 0.4 * back)
    path = ribbon(spline(points, 8), [w * 0.35, w * 0.8, w, w * 0.8, 0.5])
    pen.solid(path, hair.tint, 6, low=0.5, high=0.25, tip=hair.tip, edge=0.5)
    for k in (-0.45, 0, 0.4):
        shifted = [(px + k * w, py) for px, py in points[1:-1]] + [points[-1]]
        pen.stroke(shifted, shade(hair.tint, 1.3), 1, alpha=0.3)
    (ax, ay), (bx, by) = points[0], points[1]
    size = math.dist(points[0], points[1]) or 1.0
    ux, uy = (bx - ax) / size * 3.2, (by - ay) / size * 3.2
    pen.solid(ribbon([(ax - ux, ay - uy), (ax + ux, ay + uy)], [tail.width * 0.42, tail.width * 0.46]), hair.head.sheet.trim, 2)


# -- locks before the shoulders


def draw_locks(pen: Pen, head: Head) -> None:
    """Draw the locks that fall before the shoulder: on the near side when turned, on both in front; short ones frame the face."""
    hair = Hair(head)
    length = hair.style.locks
    if not length or head.turn > 84:
        return
    for s in (-1, 1):
        near = s * head.side < 0 or head.turn < (14 if length > 0 else 38)
        if not near:
            continue
        if length > 40 and head.turn < 14 and not hair.style.braids and (head.sheet.face + (s > 0)) % 3 == 0:
            continue  # in front view some wear one lock forward, some both
        if length < 0:
            _wisp(pen, hair, s, -length)
        elif hair.style.braids:
            _braid(pen, hair, s, length)
        else:
            _lock(pen, hair, s, length)


def _lock_line(hair: Hair, s: int, length: float) -> list[Point]:
    head, sway = hair.head, hair.head.pose.sway
    x, y = hair.at(math.radians(66 * s) + head.hair_yaw * 0.62, 16)
    out = 5 + hair.style.vol * 0.4
    wave = hair.style.wave * 0.8
    line = [
        (x, y - 22),
        (x + s * 1.5, y + 8),
        (x + s * (out - 4) + wave * s, y + length * 0.42),
        (x + s * (out - 9) - wave * s + sway * 6, y + length * 0.78),
        (x + s * (out - 14) + wave * 0.4 * s + sway * 12, y + length * 1.06),
    ]
    return [(px + hair.fall(py - y), py) for px, py in line]


def _lock(pen: Pen, hair: Hair, s: int, length: float) -> None:
    points = spline(_lock_line(hair, s, length), 8)
    path = ribbon(points, [0.5, 7, 11, 12, 11, 8.5, 1.0])
    tip = mix(hair.tint, hair.tip, 0.9) if hair.tip else None
    pen.fill(ribbon([(x + 2, y + 4) for x, y in points[8:]], [4, 11, 12, 10, 7, 1]), "shadow", 0.16, blur=3)
    box = path.computeTightBounds()
    box.outset(3, 3)
    pen.canvas.saveLayer(box, None)
    pen.solid(path, hair.tint, 4, low=0.4, high=0.2, tip=tip, edge=0.4)
    dark, pale = shade(hair.tint, 1.5), light(hair.tint, 0.5)
    with pen.clip(path):
        for k, tint, alpha in (
            (-7, pale, 0.2),
            (-5, dark, 0.3),
            (-2.5, pale, 0.28),
            (0, dark, 0.34),
            (3, pale, 0.18),
            (5.5, dark, 0.32),
        ):
            line = [(x + k * (1 - i / len(points) * 0.7), y) for i, (x, y) in enumerate(points)]
            pen.fill(ribbon(line, [0.3, 0.9, 0.9, 0.2]), tint, alpha)
    # The root runs into the hair it comes from: no lock is stuck on.
    fade, (x0, y0) = skia.Paint(BlendMode=skia.BlendMode.kDstIn), points[0]
    ends = [skia.Point(x0, y0 + 2), skia.Point(points[9][0], y0 + 34)]
    fade.setShader(skia.GradientShader.MakeLinear(ends, [0x00000000, 0xFF000000]))
    pen.canvas.drawRect(box, fade)
    pen.canvas.restore()


def _wisp(pen: Pen, hair: Hair, s: int, length: float) -> None:
    """A thin strand that escaped before the ear."""
    x, y = hair.at(math.radians(62 * s) + hair.head.hair_yaw * 0.8, -2)
    sway = hair.head.pose.sway
    line = spline(
        [
            (x, y - 8),
            (x + s * 2, y + length * 0.4),
            (x - s * 1 + sway * 2, y + length * 0.8),
            (x + s * 1.5 + sway * 4, y + length),
        ],
        6,
    )
    pen.solid(ribbon(line, [2.6, 3.4, 2.6, 0.3]), hair.tint, 2, low=0.4, high=0.1)


def _braid(pen: Pen, hair: Hair, s: int, length: float) -> None:
    points = spline(_lock_line(hair, s, length), 6)
    count = len(points) - 1
    for i in range(2, count - 3, 3):
        (x, y), (x1, y1) = points[i], points[i + 3]
        w = 8.5 * (1 - 0.3 * i / count)
        bead = curve([(x - w, y), (x, y - 3), (x + w, y), (x1 + w * 0.55, y1), (x1, y1 + 4), (x1 - w * 0.55, y1)])
        pen.solid(bead, hair.tint, 3, low=0.5, high=0.2, edge=0.6)
        pen.stroke([(x + w * 0.4, y), (x1 - w * 0.2, y1)], shade(hair.tint, 1.5), 1.1, alpha=0.4)
    x, y = points[count - 3]
    pen.solid(ribbon([(x, y - 2), (x, y + 4)], [5, 5]), hair.head.sheet.trim, 2)
    pen.solid(ribbon(spline([(x, y + 4), (x + 1, y + 12), (x - 1, y + 20)], 4), [4, 5.5, 0.6]), hair.tint, 2, tip=hair.tip)
