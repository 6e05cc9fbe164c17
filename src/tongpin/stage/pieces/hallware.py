"""Halls, carriages and cabins: shop shelves, train seats, airport windows, palace pillars, a car from inside."""

from __future__ import annotations

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush, rect_path
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.palette import WHITE, mix
from tongpin.stage.pieces.shelves import fill_shelf
from tongpin.stage.pieces.windows import outside

D = BACK_WALL_M


def fridge_doors(b: Brush, x: float, *, w: float = 2.2, h: float = 2.0) -> None:
    """A wall of glass refrigerators with lit bottles."""
    count = max(2, round(w / 0.72))
    for i in range(count):
        xc = x - w / 2 + w * (i + 0.5) / count
        b.box((xc, 0.05, D - 0.12), (w / count - 0.02, h, 0.12), "metal", corner=3)
        (ax, ay), (bx, by) = b.at(xc - w / count * 0.42, h - 0.08, D - 0.13), b.at(xc + w / count * 0.42, 0.30, D - 0.13)
        box = (ax, ay, bx - ax, by - ay)
        b.rect(box, mix(b.tone("glass", 0.35), WHITE, 0.5), to=b.tone("glass", 0.1))
        with b.clipped(rect_path(box)):
            for j in range(4):
                y = 0.36 + j * 0.41
                b.box((xc, y - 0.02, D - 0.14), (w / count * 0.84, 0.02, 0.01), "metal")
                fill_shelf(
                    b,
                    (xc - w / count * 0.40, y, D - 0.14),
                    w / count * 0.80,
                    room=0.34,
                    goods=("bottles", "boxes")[(i + j) % 2],
                    turn=i + j,
                )
            b.poly(
                [(ax + box[2] * 0.5, ay), (ax + box[2] * 0.75, ay), (ax + box[2] * 0.3, by), (ax + box[2] * 0.05, by)],
                WHITE,
                alpha=0.14,
                line=False,
            )
        b.box((xc + w / count * 0.36, 0.9, D - 0.16), (0.025, 0.5, 0.02), "metal2", corner=2)
        b.glow((ax + box[2] / 2, ay + box[3] / 2), b.px(0.9, D), mix(b.tone("glass"), WHITE, 0.6), alpha=0.16, z=D)


def strip_lights(b: Brush, x: float, z: float, *, y: float = 2.9) -> None:
    """Two rows of bright strips under the ceiling."""
    for k in (-0.55, 0.55):
        sx = x + b.span(k, D)
        corners = [(sx - 0.10, y, -1.6), (sx - 0.10, y, 2.2), (sx + 0.10, y, 2.2), (sx + 0.10, y, -1.6)]
        b.face(corners, (1.0, 1.0, 0.97), line=False, to=(0.96, 0.98, 1.0))
        for z_lamp in (-0.8, 1.2):
            b.glow(b.at(sx, y - 0.5, z_lamp), b.px(2.3), (1.0, 0.98, 0.94), alpha=0.10 + 0.52 * b.palette.climate.lamp, z=z_lamp)


def carriage_seats(b: Brush, x: float, z: float, *, w: float = 3.0) -> None:
    """A long bench of shell seats under carriage windows."""
    b.shadow(x, z, w=w, d=0.5)
    b.box((x, 0.0, z + 0.1), (w, 0.36, 0.36), b.tone("metal2", -0.1))
    count = int(w / 0.5)
    for i in range(count):
        sx = x - w / 2 + w * (i + 0.5) / count
        b.box((sx, 0.36, z), (0.46, 0.09, 0.44), "accent3", corner=14, top=0.2)
        b.box((sx, 0.45, z + 0.38), (0.46, 0.50, 0.08), "accent3", corner=18)
    for i in range(0, count + 1, 3):
        px = x - w / 2 + w * i / count
        b.stroke([b.at(px, 0.4, z), b.at(px, 2.9, z)], b.tone("metal", 0.2), b.px(0.04, z, px))


def handles(b: Brush, x: float, z: float) -> None:
    """Strap handles on a rail."""
    reach = b.span(1.05, z)
    b.stroke([b.at(x - reach, 2.45, z), b.at(x + reach, 2.45, z)], b.tone("metal", 0.15), b.px(0.035, z))
    count = max(5, int(2 * reach / 0.38))
    for i in range(count):
        hx = x - reach + 2 * reach * (i + 0.5) / count
        top, u = b.at(hx, 2.45, z), b.px(0.075, z)
        b.rect((top[0] - u * 0.2, top[1], u * 0.4, u * 2.2), b.tone("paper", -0.1), radius=2)
        ring = skia.Path()
        ring.addCircle(top[0], top[1] + u * 3.1, u * 0.85)
        b.trace(ring, b.tone("accent2", 0.05), u * 0.32)


def carriage_windows(b: Brush, x: float, *, view: str = "tunnel", w: float = 4.0, rounded: float = 0.12) -> None:
    """A row of windows and a door in a carriage's or cabin's side."""
    count = max(2, int(w / 1.15))
    for i in range(count):
        xc = x - w / 2 + w * (i + 0.5) / count
        door = count > 2 and i == count // 2 and rounded < 0.2
        (ax, ay), (bx, by) = b.at(xc - 0.42, 2.0, D), b.at(xc + 0.42, 0.35 if door else 1.12, D)
        box = (ax, ay, bx - ax, by - ay)
        r, e = b.px(rounded, D), b.px(0.035, D)
        b.rect((ax - e, ay - e, box[2] + 2 * e, box[3] + 2 * e), b.tone("metal", -0.15), radius=r + e)
        path = skia.Path()
        path.addRoundRect(skia.Rect(ax, ay, bx, by), r, r)
        with b.clipped(path):
            if view == "tunnel":
                b.rect(box, b.tone("#2B3140"), to=b.tone("#1E222E"), line=False)
                for k in range(3):
                    y = ay + box[3] * (0.22 + 0.26 * k)
                    b.rect((ax, y, box[2], box[3] * 0.03), b.tone("lit", 0.1), alpha=0.5, line=False, blur=box[3] * 0.01)
            else:
                outside(b, box, view, name=f"carriage{i}")
            b.poly(
                [(ax + box[2] * 0.4, ay), (ax + box[2] * 0.6, ay), (ax + box[2] * 0.2, by), (ax, by)],
                WHITE,
                alpha=0.12,
                line=False,
            )
        if door:
            b.rect((ax + box[2] / 2 - e * 0.3, ay, e * 0.6, by - ay + b.px(0.3, D)), b.tone("metal2", -0.1), line=False)


def route_map(b: Brush, x: float, *, y: float = 2.3, w: float = 2.0) -> None:
    """A line map with stations."""
    (ax, ay), (bx, by) = b.at(x - w / 2, y + 0.24, D), b.at(x + w / 2, y, D)
    b.rect((ax, ay, bx - ax, by - ay), b.tone("paper", 0.0), radius=3)
    middle = (ay + by) / 2
    b.stroke([(ax + 8, middle), (bx - 8, middle)], b.tone("accent"), max(2.0, (by - ay) * 0.12))
    for i in range(9):
        at = (ax + (bx - ax) * (0.06 + 0.11 * i), middle)
        b.oval(at, ((by - ay) * 0.11,) * 2, b.tone("paper"))


def tall_panes(b: Brush, x: float, *, w: float = 5.0, view: str = "hills", plane: bool = True) -> None:
    """A glass front from floor to ceiling; a plane stands outside."""
    (ax, ay), (bx, by) = b.at(x - w / 2, 2.9, D), b.at(x + w / 2, 0.25, D)
    box = (ax, ay, bx - ax, by - ay)
    with b.clipped(rect_path(box)):
        outside(b, box, view, name="hall")
        b.rect((ax, ay + box[3] * 0.80, box[2], box[3] * 0.2), b.tone("road", 0.1, 0.3), line=False)
        if plane:
            airliner(b, (b.at(x + 0.2, 0.85, D)), b.px(2.2, D))
    count = max(3, int(w / 1.0))
    t = b.px(0.05, D)
    for i in range(count + 1):
        b.rect((ax + box[2] * i / count - t / 2, ay, t, box[3]), b.tone("metal2", -0.1), line=False)
    b.rect((ax, ay + box[3] * 0.32, box[2], t * 0.7), b.tone("metal2", -0.1), line=False)
    b.glow(((ax + bx) / 2, (ay + by) / 2), b.px(2.0, D), b.palette["key"], alpha=0.15 + 0.25 * b.palette.climate.beam, z=D)


def airliner(b: Brush, at: tuple[float, float], u: float) -> None:
    """An airliner on the ground, from the side; `u` px long."""
    x, y = at
    body = [(-0.5, -0.02), (-0.46, -0.10), (-0.34, -0.13), (0.36, -0.13), (0.5, -0.17), (0.5, -0.06), (0.30, 0.0), (-0.42, 0.03)]
    b.poly([(x + dx * u, y + dy * u) for dx, dy in body], b.tone("paper", 0.05), to=b.tone("paper", -0.16), corner=u * 0.04)
    b.poly(
        [(x + 0.34 * u, y - 0.12 * u), (x + 0.46 * u, y - 0.32 * u), (x + 0.54 * u, y - 0.32 * u), (x + 0.49 * u, y - 0.12 * u)],
        b.tone("accent", 0.0),
    )
    b.poly(
        [(x - 0.06 * u, y - 0.02 * u), (x + 0.10 * u, y - 0.03 * u), (x + 0.24 * u, y + 0.08 * u), (x + 0.16 * u, y + 0.09 * u)],
        b.tone("metal", 0.0),
    )
    for i in range(12):
        b.oval((x + (-0.30 + 0.05 * i) * u, y - 0.075 * u), (u * 0.009, u * 0.012), b.tone("accent3", -0.2), line=False)
    b.stroke([(x - 0.44 * u, y - 0.03 * u), (x + 0.42 * u, y - 0.05 * u)], b.tone("accent"), max(1.0, u * 0.008))
    for dx in (-0.32, 0.08):
        b.oval((x + dx * u, y + 0.07 * u), (u * 0.022, u * 0.022), b.tone("ink"))


def waiting_seats(b: Brush, x: float, z: float, *, count: int = 4) -> None:
    """A row of linked seats."""
    b.shadow(x, z, w=count * 0.55, d=0.4)
    b.box((x, 0.30, z + 0.18), (count * 0.55, 0.05, 0.08), "metal2")
    for k in (-1, 1):
        b.box((x + k * count * 0.2, 0, z + 0.16), (0.06, 0.32, 0.10), "metal2")
    for i in range(count):
        sx = x + (i - (count - 1) / 2) * 0.55
        b.box((sx, 0.38, z), (0.48, 0.07, 0.42), "accent3", corner=10, top=0.2)
        b.box((sx, 0.46, z + 0.38), (0.48, 0.46, 0.06), "accent3", corner=12)


def pillar(b: Brush, x: float, z: float, *, role: str = "red", h: float = 3.0, r: float = 0.15) -> None:
    """A round pillar on a stone foot with a gold capital."""
    b.shadow(x, z, w=r * 2, d=r * 2)
    (cx, foot), top, u = b.at(x, 0, z), b.at(x, h, z)[1], b.px(r, z, x)
    b.rect((cx - u, top, 2 * u, foot - top), b.tone(role, 0.02), to=b.tone(role, -0.28), across=True)
    b.stroke([(cx + b.side * u * 0.45, top), (cx + b.side * u * 0.45, foot)], b.tone(role, 0.4), max(1.5, u * 0.16), alpha=0.4)
    b.rect(
        (cx - u * 1.3, foot - u * 0.8, u * 2.6, u * 0.9),
        b.tone("stone", 0.05),
        to=b.tone("stone", -0.2),
        across=True,
        radius=u * 0.2,
    )
    for k in (0.0, 0.5):
        b.rect((cx - u * 1.1, top + u * (0.8 + k * 1.4), u * 2.2, u * 0.4), b.tone("gold", 0.0), radius=2)


def throne(b: Brush, x: float, z: float) -> None:
    """A throne on a dais before a golden screen."""
    for i in range(3):
        b.box((x, 0.12 * i, z - 0.36 + 0.14 * i), (2.0 - 0.3 * i, 0.12, 1.2 - 0.14 * i), "red", top=0.1, front=-0.08)
    b.box((x, 0.36, z + 0.5), (1.5, 1.55, 0.05), "gold", corner=10, front=-0.05)
    rng = b.rng("throne")
    for _ in range(24):
        at = b.at(x + rng.uniform(-0.68, 0.68), rng.uniform(0.6, 1.8), z + 0.49)
        b.oval(at, (b.px(0.05, z), b.px(0.03, z)), b.tone("red", 0.05), alpha=0.5, line=False)
    b.box((x, 0.36, z + 0.12), (0.72, 0.42, 0.34), "gold", corner=4)
    b.box((x, 0.72, z + 0.10), (0.62, 0.10, 0.30), "red", corner=12, top=0.15)
    b.box((x, 0.78, z + 0.40), (0.78, 0.75, 0.06), "gold", corner=20)
    for k in (-1, 1):
        b.box((x + k * 0.36, 0.78, z + 0.12), (0.09, 0.24, 0.3), "gold", corner=8, top=0.2)


def car_inside(b: Brush, *, night: bool = False) -> None:
    """Seen from the back seat: windscreen with the road, mirror, dashboard."""
    w, h = b.lens.size
    frame = b.tone("ink", 0.04)
    b.rect((0, 0, w, h), b.tone("cloth2", -0.25), to=b.tone("ink", 0.08), line=False)
    top, low = h * 0.10, h * 0.46
    glass = [(w * 0.10, low), (w * 0.20, top), (w * 0.80, top), (w * 0.90, low)]
    path = skia.Path()
    path.addPoly([skia.Point(*p) for p in glass], True)
    with b.clipped(path):
        outside(b, (0, top, w, low - top), "city", name="windscreen")
        road = [(w * 0.46, top + (low - top) * 0.72), (w * 0.54, top + (low - top) * 0.72), (w * 0.95, low), (w * 0.05, low)]
        b.poly(road, b.tone("road", 0.0), line=False)
        for k in range(3):
            y = top + (low - top) * (0.76 + 0.08 * k)
            b.rect((w * 0.496 - k, y, 2 + 2 * k, (low - top) * 0.04), b.tone("paper"), line=False)
    b.trace(path, frame, w * 0.03)
    b.rect((w * 0.40, top - h * 0.012, w * 0.20, h * 0.045), frame, radius=h * 0.012)
    b.rect((w * 0.41, top - h * 0.008, w * 0.18, h * 0.036), b.tone("glass", -0.1), radius=h * 0.009)


def dashboard(b: Brush, x: float, z: float) -> None:
    """Dashboard with wheel, dials and vents."""
    w, h = b.lens.size
    y = h * 0.45
    path = skia.Path()
    path.moveTo(-w * 0.05, y + h * 0.05)
    path.quadTo(w * 0.5, y - h * 0.03, w * 1.05, y + h * 0.05)
    path.lineTo(w * 1.05, h * 0.62)
    path.lineTo(-w * 0.05, h * 0.62)
    path.close()
    b.fill(path, b.tone("metal2", -0.28), to=b.tone("ink", -0.1))
    b.rect((w * 0.42, y + h * 0.03, w * 0.18, h * 0.06), b.tone("accent3", 0.1), to=b.tone("accent3", -0.2), radius=h * 0.008)
    for vx in (0.12, 0.66, 0.86):
        b.rect((w * vx, y + h * 0.045, w * 0.10, h * 0.018), b.tone("ink", -0.1), radius=h * 0.005)
    centre, r = (w * 0.27, y + h * 0.10), w * 0.15
    wheel = skia.Path()
    wheel.addOval(skia.Rect(centre[0] - r, centre[1] - r * 0.9, centre[0] + r, centre[1] + r * 0.9))
    b.trace(wheel, b.tone("ink", 0.05), w * 0.028)
    b.stroke([(centre[0] - r, centre[1]), (centre[0] + r, centre[1])], b.tone("ink", 0.1), w * 0.03)
    b.oval(centre, (r * 0.3, r * 0.27), b.tone("ink", 0.15))
    for k in (-1, 1):
        b.oval((centre[0] + k * r * 0.45, y + h * 0.055), (r * 0.30, r * 0.26), b.tone("paper", -0.1), to=b.tone("metal", -0.1))


def metal_doors(b: Brush, x: float, *, w: float = 1.5, h: float = 2.2) -> None:
    """Lift doors with a number above and buttons beside."""
    b.box((x, 0, D - 0.06), (w + 0.24, h + 0.12, 0.06), b.tone("metal2", -0.05))
    for k in (-1, 1):
        b.box((x + k * w / 4, 0, D - 0.08), (w / 2 - 0.01, h, 0.02), "metal", front=0.08)
        (ax, ay), (bx, by) = b.at(x + k * w / 4 - w * 0.16, h - 0.1, D - 0.085), b.at(x + k * w / 4 + w * 0.02, 0.1, D - 0.085)
        b.rect((ax, ay, bx - ax, by - ay), WHITE, alpha=0.16, line=False)
    (cx, cy), u = b.at(x, h + 0.28, D - 0.08), b.px(0.13, D)
    b.rect((cx - u * 1.5, cy - u, u * 3, u * 2), b.tone("ink", -0.1), radius=u * 0.2)
    b.text("12", (cx, cy), u * 1.5, b.tone("accent", 0.15))
    b.glow((cx, cy), u * 7, b.tone("accent"), alpha=0.25, z=D)
    px, py = b.at(x + w / 2 + 0.28, 1.2, D)
    b.rect((px - u * 0.5, py - u, u, u * 2), b.tone("metal", 0.1), radius=u * 0.1)
    for at_x in (-0.45, 0.45):
        b.oval((px, py + at_x * u), (u * 0.28, u * 0.28), b.tone("lit" if at_x < 0 else "paper", 0.1))


def shop_shelf(b: Brush, x: float, z: float, *, w: float = 1.3, goods: str = "boxes") -> None:
    """A supermarket gondola with four boards of goods and price strips."""
    b.shadow(x, z, w=w, d=0.4)
    b.box((x, 0, z), (w, 0.14, 0.4), "metal2")
    b.box((x, 0.14, z + 0.34), (w, 1.5, 0.04), b.tone("paper", -0.12))
    for j in range(4):
        y = 0.14 + 0.40 * j
        b.box((x, y, z + 0.02), (w, 0.03, 0.34), "metal")
        fill_shelf(
            b,
            (x - w / 2 + 0.03, y + 0.03, z + 0.06),
            w - 0.06,
            room=0.36,
            goods=(goods, "bottles", "jars", "boxes")[(j + len(goods)) % 4],
            turn=j,
        )
        b.box((x, y - 0.02, z), (w, 0.05, 0.02), "accent2", corner=1)
