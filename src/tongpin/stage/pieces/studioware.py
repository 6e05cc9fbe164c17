"""Studios and stages: cyclorama, podiums, softboxes, backdrops, spotlights, arches, stage curtains."""

from __future__ import annotations

import math

from tongpin.media.graphics import skia
from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.palette import WHITE
from tongpin.stage.pieces.plants import flower

D = BACK_WALL_M


def cyclorama(b: Brush, *, motif: str = "disc") -> None:
    """A seamless backdrop that curves into the floor, with a large quiet shape on it."""
    w, h = b.lens.size
    foot = b.at(0, 0, D)[1]
    bend = b.px(0.5)
    b.rect((0, 0, w, h), b.tone("wall", 0.06), to=b.tone("wall", -0.05), line=False)
    if motif == "disc":
        b.oval(b.at(0, 1.5, D), (b.px(1.15, D), b.px(1.15, D)), b.tone("wall2", 0.10), to=b.tone("wall2", -0.02), line=False)
    elif motif == "arches":
        for x, tall, tone in ((-0.75, 2.0, 0.06), (0.85, 1.6, 0.12), (0.05, 2.5, 0.0)):
            _arch(b, x, tall, b.tone("wall2", tone))
    elif motif == "steps":
        for i in range(4):
            b.face(
                [(-0.2 + 0.45 * i, 0, D), (-0.2 + 0.45 * i, 0.5 + 0.45 * i, D), (3.5, 0.5 + 0.45 * i, D), (3.5, 0, D)],
                b.tone("wall2", 0.12 - 0.05 * i),
                line=False,
            )
    b.rect((0, foot - bend * 0.2, w, h - foot + bend), b.tone("floor", 0.05), to=b.tone("floor", -0.08), line=False, alpha=0.96)
    b.rect((-w * 0.1, foot - bend * 0.55, w * 1.2, bend * 0.8), b.tone("floor", 0.02), blur=bend * 0.22, line=False, alpha=0.8)


def _arch(b: Brush, x: float, h: float, colour: tuple[float, float, float]) -> None:
    (ax, ay), (bx, by) = b.at(x - 0.45, h, D), b.at(x + 0.45, 0, D)
    path = skia.Path()
    path.addRoundRect(skia.Rect(ax, ay, bx, by + (bx - ax)), (bx - ax) / 2, (bx - ax) / 2)
    b.fill(path, colour, to=b.tone(colour, -0.08), line=False)


def podium(b: Brush, x: float, z: float, *, w: float = 0.9, h: float = 0.3, role: str = "stone") -> None:
    """A round plinth for a product."""
    middle = z + w / 2
    b.shadow(x, z + w * 0.1, w=w, d=w * 0.7, strength=0.28)
    (cx, top), foot, r = b.at(x, h, middle), b.at(x, 0, middle)[1], b.px(w / 2, middle, x)
    rise = abs(b.at(x, h, middle - w / 2)[1] - b.at(x, h, middle + w / 2)[1]) / 2
    low = abs(b.at(x, 0, middle - w / 2)[1] - b.at(x, 0, middle + w / 2)[1]) / 2
    path = skia.Path()
    path.addRect(skia.Rect(cx - r, top, cx + r, foot))
    path.addOval(skia.Rect(cx - r, foot - low, cx + r, foot + low))
    b.fill(skia.Simplify(path) or path, b.tone(role, 0.06), to=b.tone(role, -0.24), across=True)
    if h < b.lens.eye_m:
        b.oval((cx, top), (r, rise), b.tone(role, 0.16), to=b.tone(role, 0.04))


def block(b: Brush, x: float, z: float, *, w: float = 0.6, h: float = 0.6, role: str = "accent") -> None:
    """A square plinth."""
    b.shadow(x, z, w=w, d=w * 0.8, strength=0.28)
    b.box((x, 0, z), (w, h, w * 0.8), role, corner=4, top=0.16)


def softbox(b: Brush, x: float, z: float, *, h: float = 2.1, face: int = 1) -> None:
    """A softbox on a stand, turned to the middle."""
    b.shadow(x, z, w=0.5, d=0.3, strength=0.25)
    head = b.at(x, h, z)
    for dx, dz in ((-0.28, 0.0), (0.28, 0.05), (0.04, 0.3)):
        b.stroke([b.at(x, 0.5, z), b.at(x + dx, 0, z + dz)], b.tone("ink", 0.05), max(1.5, b.px(0.03, z, x)))
    b.stroke([b.at(x, 0.3, z), head], b.tone("ink", 0.0), max(1.5, b.px(0.035, z, x)))
    u = b.px(0.42, z, x)
    back = [
        (head[0] - face * u * 0.5, head[1] - u * 0.22),
        (head[0] + face * u * 0.3, head[1] - u),
        (head[0] + face * u * 0.3, head[1] + u * 0.9),
        (head[0] - face * u * 0.5, head[1] + u * 0.2),
    ]
    b.poly(back, b.tone("ink", 0.05), to=b.tone("ink", -0.2))
    panel = [
        (head[0] + face * u * 0.3, head[1] - u),
        (head[0] + face * u * 0.62, head[1] - u * 0.86),
        (head[0] + face * u * 0.62, head[1] + u * 0.98),
        (head[0] + face * u * 0.3, head[1] + u * 0.9),
    ]
    b.poly(panel, (1.0, 0.99, 0.95), to=(1.0, 0.95, 0.86), line=False)
    b.glow((head[0] + face * u * 0.6, head[1]), b.px(1.5, z, x), (1.0, 0.95, 0.86), alpha=0.34, z=z)


def ring_light(b: Brush, x: float, z: float, *, h: float = 1.5) -> None:
    """A ring light with a telephone in it."""
    b.shadow(x, z, w=0.4, d=0.25, strength=0.25)
    head, u = b.at(x, h, z), b.px(0.26, z, x)
    for dx, dz in ((-0.24, 0.0), (0.24, 0.05), (0.03, 0.25)):
        b.stroke([b.at(x, 0.4, z), b.at(x + dx, 0, z + dz)], b.tone("ink"), max(1.5, b.px(0.028, z, x)))
    b.stroke([b.at(x, 0.3, z), (head[0], head[1] + u)], b.tone("ink"), max(1.5, b.px(0.03, z, x)))
    ring = skia.Path()
    ring.addCircle(*head, u)
    b.trace(ring, b.tone("paper", 0.0), u * 0.26)
    b.trace(ring, (1.0, 0.98, 0.93), u * 0.17)
    b.rect((head[0] - u * 0.26, head[1] - u * 0.46, u * 0.52, u * 0.92), b.tone("ink", -0.1), radius=u * 0.08)
    b.rect((head[0] - u * 0.22, head[1] - u * 0.40, u * 0.44, u * 0.80), b.tone("accent3", 0.2), radius=u * 0.04)
    b.glow(head, u * 5, (1.0, 0.97, 0.92), alpha=0.45, z=z)


def spotlights(b: Brush, *, count: int = 3, roles: tuple[str, ...] = ("lit", "accent", "accent2")) -> None:
    """Beams from above onto the boards, with pools of light where they land."""
    w = b.lens.size[0]
    for i in range(count):
        u = (i + 0.5) / count
        top, foot = (w * u, -b.px(0.2)), b.at(b.span((u - 0.5) * 1.1, 0.4), 0, 0.4)
        wide = b.px(0.52)
        b.light.shaft(
            [
                (top[0] - wide * 0.12, top[1]),
                (top[0] + wide * 0.12, top[1]),
                (foot[0] + wide, foot[1]),
                (foot[0] - wide, foot[1]),
            ],
            b.tone(roles[i % len(roles)], 0.3),
            alpha=0.34,
            blur=b.px(0.03),
        )
        b.glow(foot, b.px(0.9), b.tone(roles[i % len(roles)], 0.3), alpha=0.22, z=0.4)


def stage_curtains(b: Brush, *, role: str = "red") -> None:
    """Heavy curtains to both sides and a valance above."""
    w, h = b.lens.size
    foot = b.at(0, 0, D)[1]
    for side in (-1, 1):
        edge = w / 2 + side * w / 2
        for i in reversed(range(7)):
            x0, x1 = edge - side * w * 0.035 * i, edge - side * w * 0.035 * (i + 1)
            b.poly(
                [(x0, 0), (x1, 0), (x1 - side * w * 0.01, foot), (x0, foot)],
                b.tone(role, -0.06 if i % 2 else -0.24),
                to=b.tone(role, -0.34),
                line=False,
            )
    for i in range(9):
        x0, x1 = w * i / 9, w * (i + 1) / 9
        path = skia.Path()
        path.moveTo(x0, 0)
        path.lineTo(x1, 0)
        path.lineTo(x1, h * 0.06)
        path.quadTo((x0 + x1) / 2, h * 0.11, x0, h * 0.06)
        b.fill(path, b.tone(role, -0.02 if i % 2 else -0.12), to=b.tone(role, -0.26), line=False)
        b.stroke([(x0, h * 0.06), ((x0 + x1) / 2, h * 0.097), (x1, h * 0.06)], b.tone("gold"), max(1.0, h * 0.003), curve=True)


def flower_arch(b: Brush, x: float, z: float, *, w: float = 1.9, h: float = 2.3) -> None:
    """An arch of leaves and blossoms."""
    rng = b.rng("arch", x, z)
    b.shadow(x, z, w=w, d=0.3, strength=0.25)
    points = []
    for i in range(31):
        u, spring = i / 30, h - w / 2
        if u <= 0.25:
            px, y = -w / 2, spring * u / 0.25
        elif u >= 0.75:
            px, y = w / 2, spring * (1 - u) / 0.25
        else:
            a = math.pi * (u - 0.25) * 2
            px, y = -math.cos(a) * w / 2, spring + math.sin(a) * w / 2
        points.append(b.at(x + px, y, z))
    r = b.px(0.10, z, x)
    b.blobs(
        [(px + rng.uniform(-r, r) * 0.4, py + rng.uniform(-r, r) * 0.4, r * rng.uniform(0.7, 1.15)) for px, py in points],
        b.tone("plant2", 0.0),
    )
    b.blobs(
        [(px + rng.uniform(-r, r) * 0.6, py - r * 0.3, r * rng.uniform(0.4, 0.7)) for px, py in points],
        b.tone("plant", 0.12),
        line=False,
    )
    for i, (px, py) in enumerate(points):
        for _ in range(2):
            flower(
                b,
                (px + rng.uniform(-r, r), py + rng.uniform(-r, r)),
                r * rng.uniform(0.30, 0.46),
                ("accent", "paper", "accent2")[i % 3],
                turn=i,
            )


def microphone(b: Brush, x: float, z: float, *, h: float = 1.35) -> None:
    """A microphone on a stand."""
    b.shadow(x, z, w=0.3, d=0.2, strength=0.25)
    head, u = b.at(x, h, z), b.px(0.07, z, x)
    b.disc((x, 0.015, z), 0.15, b.tone("ink", 0.0))
    b.stroke([b.at(x, 0.02, z), head], b.tone("metal2", -0.1), max(1.5, b.px(0.022, z, x)))
    b.rect(
        (head[0] - u * 0.55, head[1] - u * 1.9, u * 1.1, u * 2.2),
        b.tone("metal", 0.05),
        to=b.tone("metal2", -0.2),
        across=True,
        radius=u * 0.55,
    )
    for k in range(4):
        b.stroke(
            [(head[0] - u * 0.45, head[1] - u * (1.5 - 0.4 * k)), (head[0] + u * 0.45, head[1] - u * (1.5 - 0.4 * k))],
            b.tone("ink", 0.1),
            max(0.7, u * 0.06),
            alpha=0.6,
        )


def foam_wall(b: Brush, x: float, *, w: float = 3.0) -> None:
    """Acoustic foam in pyramids across the wall."""
    count = int(w / 0.3)
    for j in range(6):
        for i in range(count):
            x0, y0 = x - w / 2 + 0.3 * i, 0.9 + 0.3 * j
            p = [b.at(x0, y0, D), b.at(x0, y0 + 0.3, D), b.at(x0 + 0.3, y0 + 0.3, D), b.at(x0 + 0.3, y0, D)]
            middle = b.at(x0 + 0.15, y0 + 0.15, D)
            for k, tone in enumerate((0.0, 0.10, -0.10, -0.22)):
                b.poly(
                    [p[k], p[(k + 1) % 4], middle], b.tone("metal2", tone - 0.15), line=False, to=b.tone("metal2", tone - 0.15)
                )


def clothes_rail(b: Brush, x: float, z: float, *, w: float = 1.1) -> None:
    """A rail of clothes on hangers."""
    b.shadow(x, z, w=w, d=0.3)
    for k in (-1, 1):
        b.stroke([b.at(x + k * w / 2, 0, z), b.at(x + k * w / 2, 1.6, z)], b.tone("metal2", 0.0), b.px(0.035, z, x))
    b.stroke([b.at(x - w / 2, 1.6, z), b.at(x + w / 2, 1.6, z)], b.tone("metal2", 0.1), b.px(0.035, z, x))
    count = int(w / 0.13)
    for i in range(count):
        cx, length = x - w / 2 + w * (i + 0.5) / count, (0.75, 0.95, 0.62, 0.85)[i % 4]
        role = ("accent", "cloth2", "accent3", "cloth", "accent2", "wall2")[i % 6]
        shape = [(cx, 1.56), (cx - 0.10, 1.46), (cx - 0.12, 1.5 - length), (cx + 0.12, 1.5 - length), (cx + 0.10, 1.46)]
        b.poly([b.at(px, py, z) for px, py in shape], b.tone(role, 0.04 * (i % 3)), to=b.tone(role, -0.2), corner=b.px(0.03, z))


def gloss(b: Brush, x: float, z: float, *, w: float = 1.2) -> None:
    """A faint reflection of the backdrop on a polished floor."""
    b.oval(b.at(x, 0, z), (b.px(w, z), b.px(w * 0.16, z)), WHITE, alpha=0.22, blur=b.px(0.10), line=False)
