"""Things that dressing adds here and there: stalls, shelters, beds of two storeys, basins, scaffolds, burners."""

from __future__ import annotations

from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.palette import WHITE, mix
from tongpin.stage.pieces.festive import carton
from tongpin.stage.pieces.lamps import red_lantern
from tongpin.stage.pieces.streetware import crate, wires
from tongpin.stage.pieces.windows import Pane, curtains

D = BACK_WALL_M


def stall(b: Brush, x: float, z: float, *, goods: str = "accent") -> None:
    """A market stall: posts, striped roof, crates, a lantern."""
    b.shadow(x, z, w=1.3, d=0.6)
    for k in (-1, 1):
        b.box((x + k * 0.62, 0, z + 0.5), (0.05, 2.1, 0.05), "wood2")
        b.box((x + k * 0.62, 0, z), (0.05, 1.95, 0.05), "wood2")
    b.box((x, 0, z + 0.05), (1.3, 0.62, 0.5), "wood", corner=2)
    for i, tone in enumerate((goods, "accent2", "plant")):
        crate(b, x - 0.42 + 0.42 * i, z + 0.12, y=0.62, w=0.38, goods=tone, h=0.14)
    striped_roof(b, x, z, w=1.56)
    red_lantern(b, x, z - 0.1, y=1.62, r=0.11, cord=0.12)


def striped_roof(b: Brush, x: float, z: float, *, w: float = 1.56, y: float = 2.22) -> None:
    """A sloping cloth roof in stripes, with a valance."""
    count = max(6, round(w / 0.26))
    for i in range(count):
        x0, x1 = x - w / 2 + w * i / count, x - w / 2 + w * (i + 1) / count
        colour = b.tone("accent" if i % 2 == 0 else "paper", 0.04)
        b.face(
            [(x0, y, z + 0.5), (x1, y, z + 0.5), (x1, y - 0.30, z - 0.2), (x0, y - 0.30, z - 0.2)],
            colour,
            to=b.tone(colour, -0.12),
            line=False,
        )
        b.face(
            [(x0, y - 0.30, z - 0.2), (x1, y - 0.30, z - 0.2), (x1, y - 0.42, z - 0.2), (x0, y - 0.42, z - 0.2)],
            b.tone(colour, -0.1),
            line=False,
        )
    if b.palette.climate.snowy and not b.palette.indoor:
        b.face(
            [(x - w / 2, y + 0.03, z + 0.5), (x + w / 2, y + 0.03, z + 0.5), (x + w / 2, y - 0.16, z), (x - w / 2, y - 0.16, z)],
            b.tone("snow"),
            line=False,
        )


def drip_stand(b: Brush, x: float, z: float) -> None:
    """A drip on its wheeled stand."""
    b.shadow(x, z, w=0.4, d=0.2, strength=0.22)
    for dx in (-0.2, 0.0, 0.2):
        b.stroke([b.at(x, 0.12, z), b.at(x + dx, 0.02, z)], b.tone("metal2", 0.0), b.px(0.03, z, x))
    b.stroke([b.at(x, 0.1, z), b.at(x, 1.8, z)], b.tone("metal", 0.1), b.px(0.03, z, x))
    b.stroke([b.at(x - 0.12, 1.78, z), b.at(x + 0.12, 1.78, z)], b.tone("metal", 0.1), b.px(0.03, z, x))
    (cx, cy), u = b.at(x + 0.12, 1.72, z), b.px(0.1, z, x)
    b.rect((cx - u * 0.6, cy, u * 1.2, u * 2.0), mix(b.tone("glass", 0.2), WHITE, 0.4), alpha=0.85, radius=u * 0.3)
    b.rect((cx - u * 0.55, cy + u * 0.8, u * 1.1, u * 1.15), b.tone("water", 0.2), alpha=0.6, radius=u * 0.25, line=False)
    b.stroke(
        [(cx, cy + u * 2.0), (cx + u * 0.6, cy + u * 5), (cx - u * 2, cy + u * 9)],
        b.tone("paper"),
        max(1.0, u * 0.1),
        alpha=0.8,
        curve=True,
    )


def upper_bunk(b: Brush, x: float, z: float, *, w: float = 1.95) -> None:
    """The upper bed over one that stands there, with posts and a ladder."""
    for k in (-1, 1):
        b.box((x + k * (w / 2 + 0.02), 0, z), (0.07, 2.05, 0.07), "wood")
        b.box((x + k * (w / 2 + 0.02), 0, z + 0.95), (0.07, 2.05, 0.07), b.tone("wood", -0.1))
    b.box((x, 1.40, z), (w, 0.14, 1.0), "wood")
    b.box((x, 1.54, z + 0.02), (w - 0.06, 0.14, 0.95), "cloth2", corner=10)
    b.box((x + 0.1, 1.62, z), (w - 0.6, 0.12, 0.9), "accent3", corner=10, top=0.1)
    b.box((x, 1.80, z - 0.01), (w * 0.62, 0.05, 0.03), "wood")
    for at_x in (-0.14, 0.14):
        b.stroke(
            [b.at(x + w * 0.34 + at_x, 0.0, z - 0.05), b.at(x + w * 0.34 + at_x, 1.72, z - 0.05)],
            b.tone("wood2"),
            b.px(0.035, z, x),
        )
    for i in range(5):
        b.stroke(
            [b.at(x + w * 0.34 - 0.14, 0.25 + 0.3 * i, z - 0.05), b.at(x + w * 0.34 + 0.14, 0.25 + 0.3 * i, z - 0.05)],
            b.tone("wood2"),
            b.px(0.035, z, x),
        )


def basin(b: Brush, x: float, z: float) -> None:
    """A wash basin on a cabinet with a tap, a cup and a towel."""
    b.shadow(x, z, w=0.8, d=0.4)
    b.box((x, 0.08, z), (0.86, 0.68, 0.42), "wood", corner=6)
    for k in (-1, 1):
        b.box((x + k * 0.21, 0.14, z - 0.012), (0.38, 0.52, 0.012), b.tone("wood", 0.08), corner=4)
    b.box((x, 0.76, z - 0.03), (0.92, 0.10, 0.48), "paper", corner=8, top=0.15)
    b.disc((x, 0.862, z + 0.18), 0.20, b.tone("paper", -0.14))
    b.stroke(
        [b.at(x, 0.86, z + 0.38), b.at(x, 1.08, z + 0.36), b.at(x, 1.08, z + 0.22)],
        b.tone("metal", 0.1),
        b.px(0.04, z, x),
        curve=True,
    )
    b.box((x + 0.33, 0.86, z + 0.2), (0.08, 0.11, 0.08), "accent3", corner=4)
    b.box((x - 0.34, 0.86, z + 0.2), (0.07, 0.15, 0.07), "accent", corner=6)


def bus_shelter(b: Brush, x: float, z: float) -> None:
    """A glass shelter with a bench and a lit panel."""
    b.shadow(x, z, w=2.0, d=0.8)
    b.box((x - 0.05, 0.5, z + 0.7), (1.9, 1.7, 0.03), mix(b.tone("glass", 0.1), WHITE, 0.2), corner=1)
    b.box((x, 0.40, z + 0.35), (1.3, 0.06, 0.30), "wood", top=0.2)
    for k in (-1, 1):
        b.box((x + k * 0.95, 0, z + 0.66), (0.07, 2.35, 0.07), "metal2")
        b.box((x + k * 0.5, 0, z + 0.42), (0.06, 0.40, 0.2), "metal2")
    b.box((x + 0.72, 0.45, z + 0.60), (0.46, 1.55, 0.08), "ink", corner=4)
    (ax, ay), (bx, by) = b.at(x + 0.52, 1.94, z + 0.59), b.at(x + 0.92, 0.52, z + 0.59)
    b.rect((ax, ay, bx - ax, by - ay), b.tone("accent3", 0.25), to=b.tone("accent2", 0.2))
    if b.lit:
        b.glow(((ax + bx) / 2, (ay + by) / 2), b.px(0.9, z, x), b.tone("accent2", 0.4), alpha=0.4, z=z)
    b.box((x, 2.32, z), (2.2, 0.10, 0.85), "accent3", corner=4, top=0.1)
    if b.palette.climate.snowy:
        b.box((x, 2.42, z), (2.2, 0.09, 0.85), "snow", corner=14)


def bus_sign(b: Brush, x: float, z: float) -> None:
    """A bus stop sign on a post."""
    b.shadow(x, z, w=0.2, d=0.15)
    foot, top = b.at(x, 0, z), b.at(x, 2.3, z)
    b.stroke([foot, top], b.tone("metal2", 0.0), b.px(0.05, z, x))
    u = b.px(0.24, z, x)
    b.rect((top[0] - u, top[1], u * 2, u * 2.9), b.tone("accent3", 0.05), to=b.tone("accent3", -0.15), radius=u * 0.12)
    b.text("公交", (top[0], top[1] + u * 0.5), u * 0.66, b.tone("paper"))
    for i in range(5):
        b.rect(
            (top[0] - u * 0.75, top[1] + u * (1.1 + 0.33 * i), u * (1.5 if i % 2 else 1.1), u * 0.12),
            b.tone("paper"),
            alpha=0.85,
            line=False,
        )


def scaffold(b: Brush, x: float, z: float) -> None:
    """Three storeys of scaffolding with planks and green netting."""
    for k in (-0.9, 0.0, 0.9):
        b.stroke([b.at(x + k, 0, z), b.at(x + k, 5.4, z)], b.tone("accent2", -0.05), b.px(0.06, z, x))
    for j in range(4):
        y = 1.5 * j + 0.3
        b.stroke([b.at(x - 1.1, y, z), b.at(x + 1.1, y, z)], b.tone("accent2", -0.1), b.px(0.05, z, x))
        if j:
            b.box((x, y, z - 0.1), (2.1, 0.06, 0.35), "wood")
        b.stroke([b.at(x - 0.9, y, z), b.at(x, y + 1.5, z)], b.tone("metal2", 0.1), b.px(0.03, z, x))
    for j in range(3):
        b.face(
            [
                (x - 0.9, 0.4 + 1.6 * j, z + 0.1),
                (x - 0.9, 1.7 + 1.6 * j, z + 0.1),
                (x + 0.9, 1.7 + 1.6 * j, z + 0.1),
                (x + 0.9, 0.4 + 1.6 * j, z + 0.1),
            ],
            b.tone("plant", 0.1),
            alpha=0.45,
            line=False,
        )


def incense_burner(b: Brush, x: float, z: float) -> None:
    """A bronze burner on three legs with sticks of incense."""
    b.shadow(x, z, w=0.9, d=0.4)
    (cx, foot), u = b.at(x, 0, z), b.px(0.4, z, x)
    for k in (-0.6, 0.0, 0.6):
        b.rect((cx + k * u - u * 0.10, foot - u * 0.6, u * 0.2, u * 0.6), b.tone("gold", -0.3), radius=u * 0.06)
    for i in range(7):
        px = cx + (i - 3) * u * 0.16
        b.stroke([(px, foot - u * 1.3), (px, foot - u * 1.75)], b.tone("red"), max(1.0, u * 0.035))
        b.oval((px, foot - u * 1.77), (u * 0.03, u * 0.03), b.tone("lamp", 0.2), line=False)
    b.poly(
        [(cx - u, foot - u * 1.3), (cx + u, foot - u * 1.3), (cx + u * 0.8, foot - u * 0.55), (cx - u * 0.8, foot - u * 0.55)],
        b.tone("gold", -0.2),
        to=b.tone("gold", -0.42),
        across=True,
        corner=u * 0.2,
    )
    b.rect((cx - u * 1.1, foot - u * 1.42, u * 2.2, u * 0.2), b.tone("gold", -0.12), radius=u * 0.05)
    b.text("福", (cx, foot - u * 0.92), u * 0.5, b.tone("gold", 0.1))


def cables(b: Brush, x: float, z: float) -> None:
    """Cables over the lane."""
    wires(b, z=z)


def brick_wall(b: Brush, x: float, z: float, *, w: float = 1.3, h: float = 3.4) -> None:
    """A piece of old brick wall with a lamp niche of moss at its foot."""
    b.shadow(x, z, w=w, d=0.3)
    b.box((x, 0, z), (w, h, 0.3), b.tone("brick", -0.06))
    rng = b.rng("brick wall", x, z)
    for j in range(int(h / 0.14)):
        for i in range(int(w / 0.32)):
            if rng.random() < 0.75:
                x0, y0 = x - w / 2 + 0.02 + i * 0.32 + 0.14 * (j % 2), 0.02 + j * 0.14
                x1 = min(x + w / 2 - 0.01, x0 + 0.29)
                if x1 > x0 + 0.05:
                    b.face(
                        [(x0, y0, z - 0.004), (x0, y0 + 0.12, z - 0.004), (x1, y0 + 0.12, z - 0.004), (x1, y0, z - 0.004)],
                        b.tone("brick", rng.uniform(-0.14, 0.12)),
                        alpha=0.8,
                        line=False,
                    )
    b.box((x, h, z - 0.05), (w + 0.1, 0.09, 0.4), "roof")
    if b.palette.climate.snowy:
        b.box((x, h + 0.09, z - 0.05), (w + 0.1, 0.08, 0.4), "snow", corner=12)


def river(b: Brush, x: float, z: float) -> None:
    """Water across the frame behind a railing, with glints."""
    w = b.lens.size[0]
    y0, y1 = b.at(0, 0, 5.9)[1], b.at(0, 0, z)[1]
    b.rect((0, y0, w, y1 - y0), mix(b.tone("water2", 0.0), b.palette["sky2"], 0.3), to=b.tone("water", -0.02), line=False)
    rng = b.rng("river")
    for _ in range(40):
        u = rng.random()
        at = (w * rng.random(), y0 + (y1 - y0) * u)
        b.oval(
            at,
            (w * (0.01 + 0.03 * u), 1.0 + 2.0 * u * b.lens.unit),
            mix(b.palette["key"], b.palette["sky2"], 0.4),
            alpha=0.4,
            line=False,
        )


def drapes(b: Brush, x: float) -> None:
    """Long curtains on a wide rod."""
    curtains(b, x, Pane(y=0.5, w=1.9, h=2.1, curtain="accent"))


def tier(b: Brush, x: float, z: float, *, w: float = 2.6, rise: float = 0.0) -> None:
    """One row of a lecture hall: a step with a long desk and folding seats behind it."""
    b.shadow(x, z, w=w, d=0.5)
    if rise:
        b.box((x, 0, z), (w + 0.3, rise, 0.7), "wood2", top=0.1)
    b.box((x, rise, z + 0.02), (w, 0.70, 0.04), "wood", corner=3)
    b.box((x, rise + 0.68, z - 0.02), (w, 0.05, 0.34), "wood", corner=4, top=0.18)
    count = int(w / 0.55)
    for i in range(count):
        b.box((x - w / 2 + w * (i + 0.5) / count, rise + 0.45, z + 0.46), (0.42, 0.45, 0.05), "accent", corner=12)


def conveyor(b: Brush, x: float, z: float, *, w: float = 3.4) -> None:
    """A belt on rollers with cartons under way."""
    b.shadow(x, z, w=w, d=0.5)
    for k in range(int(w / 0.8) + 1):
        b.box((x - w / 2 + 0.8 * k, 0, z + 0.1), (0.08, 0.62, 0.3), "metal2")
    b.box((x, 0.60, z), (w, 0.14, 0.5), "accent2", corner=3)
    b.box((x, 0.74, z + 0.02), (w, 0.03, 0.46), "ink", top=0.1)
    for i in range(int(w / 0.16)):
        r = b.px(0.04, z, x)
        b.oval(b.at(x - w / 2 + 0.08 + 0.16 * i, 0.67, z - 0.005), (r, r), b.tone("metal", 0.1))
    for i in range(max(2, int(w / 0.9))):
        carton(b, x - w / 2 + 0.5 + 0.9 * i, z + 0.10, w=0.40, y=0.77)


def pool_ladder(b: Brush, x: float, z: float) -> None:
    """The chrome ladder at the edge of a pool."""
    for k in (-0.2, 0.2):
        points = [b.at(x + k, 0.0, z + 0.3), b.at(x + k, 0.75, z + 0.3), b.at(x + k, 0.78, z), b.at(x + k, 0.0, z - 0.05)]
        b.stroke(points, b.tone("metal", 0.25), max(1.5, b.px(0.045, z, x)), curve=True)
    for i in range(2):
        y = 0.12 + 0.22 * i
        b.stroke([b.at(x - 0.2, y, z - 0.03), b.at(x + 0.2, y, z - 0.03)], b.tone("metal", 0.05), max(1.2, b.px(0.035, z, x)))


def balcony_floor(b: Brush) -> None:
    """Decking out to the railing, with the house wall at one side."""
    w, h = b.lens.size
    y = b.at(0, 0, 2.3)[1]
    b.rect((0, y, w, h - y), b.tone("floor", 0.0), to=b.tone("floor", -0.16), line=False)
    rng = b.rng("decking")
    for i in range(14):
        z = -3.6 + i * 0.42
        colour = b.tone("floor", rng.uniform(-0.10, 0.06))
        b.face([(-9, 0, z), (9, 0, z), (9, 0, z + 0.40), (-9, 0, z + 0.40)], colour, to=b.tone(colour, -0.05), line=False)
