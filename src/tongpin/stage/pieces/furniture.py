"""Furniture to sit at, on and in. Table tops come in two solids, so that hands can lie between top and front edge."""

from __future__ import annotations

from tongpin.stage.canvas import Brush, rect_path, smooth
from tongpin.stage.lens import Point
from tongpin.stage.palette import Colour


def table_top(
    b: Brush, x: float, z: float, *, w: float = 1.2, h: float = 0.74, d: float = 0.6, role: str = "wood", cloth: str = ""
) -> None:
    """Legs and top of a table; its front edge is `table_edge`."""
    b.shadow(x, z, w=w, d=d)
    for lx in (-1, 1):
        for lz in (d - 0.08, 0.02):
            b.box((x + lx * (w / 2 - 0.07), 0, z + lz), (0.06, h - 0.05, 0.06), b.tone(role, -0.12 - lz * 0.3))
    b.box((x, h - 0.055, z), (w, 0.055, d), role, corner=5, top=0.16)
    if cloth:
        b.box((x, h - 0.02, z - 0.005), (w * 0.34, 0.025, d + 0.005), cloth, corner=2)


def table_edge(b: Brush, x: float, z: float, *, w: float = 1.2, h: float = 0.74, role: str = "wood", cloth: str = "") -> None:
    """The front edge of a table, drawn before hands that rest on it."""
    b.box((x, h - 0.055, z - 0.012), (w, 0.055, 0.02), role, corner=3, top=0.2, front=0.02)
    if cloth:
        b.box((x, h - 0.16, z - 0.02), (w * 0.34, 0.16, 0.005), cloth, corner=2)


def round_top(b: Brush, x: float, z: float, *, w: float = 0.85, h: float = 0.74, role: str = "wood") -> None:
    """A round pedestal table; its rim is `round_edge`."""
    middle = z + w / 2
    b.shadow(x, middle - w * 0.28, w=w * 0.8, d=w * 0.5)
    b.disc((x, 0.012, middle), w * 0.27, b.tone("metal2", -0.3))
    foot, top = b.at(x, 0.02, middle), b.at(x, h, middle)
    t = b.px(0.035, middle, x)
    b.rect((foot[0] - t, top[1], 2 * t, foot[1] - top[1]), b.tone("metal2", -0.15), across=True, to=b.tone("metal2", -0.4))
    b.disc((x, h - 0.045, middle), w / 2, b.tone(role, -0.28))
    if h < b.lens.eye_m:
        b.disc((x, h, middle), w / 2, b.tone(role, 0.18), to=b.tone(role, 0.02))
        b.disc(
            (x - b.side * -0.06, h + 0.001, middle + 0.02),
            w * 0.30,
            b.tone(role, 0.30),
            alpha=0.25,
            blur=b.px(0.05, middle, x),
            line=False,
        )


def round_edge(b: Brush, x: float, z: float, *, w: float = 0.85, h: float = 0.74, role: str = "wood") -> None:
    """The near rim of a round table."""
    middle = z + w / 2
    centre = b.at(x, h, middle)
    low = b.at(x, h, z)[1]
    reach = b.px(w / 2, middle, x)
    with b.clipped(rect_path((centre[0] - reach * 1.1, (centre[1] + low * 2) / 3, reach * 2.2, reach))):
        b.disc((x, h - 0.045, middle), w / 2, b.tone(role, -0.28))
        b.disc((x, h - 0.008, middle), w / 2, b.tone(role, 0.06))
        b.disc((x, h, middle), w / 2 - 0.004, b.tone(role, 0.14), to=b.tone(role, 0.02), line=False)


def chair(b: Brush, x: float, z: float, *, role: str = "wood", seat: str = "accent", back: int = 1, h: float = 0.45) -> None:
    """A chair whose back rest is towards the wall (1) or towards the camera (-1)."""
    w, d = 0.42, 0.42
    b.shadow(x, z, w=w, d=d)
    behind = z + d - 0.05 if back > 0 else z

    def rest() -> None:
        b.box((x, h + 0.22, behind), (w, 0.24, 0.05), role, corner=6)
        for k in (-1, 1):
            b.box((x + k * (w / 2 - 0.03), h, behind), (0.04, 0.3, 0.04), role)

    if back > 0:
        rest()
    for lz in (d - 0.06, 0.0):
        for k in (-1, 1):
            b.box((x + k * (w / 2 - 0.03), 0, z + lz), (0.045, h, 0.045), b.tone(role, -0.16 if lz else -0.05))
    b.box((x, h - 0.05, z), (w, 0.07, d), seat or role, corner=6, top=0.12)
    if back < 0:
        rest()


def armchair(b: Brush, x: float, z: float, *, role: str = "cloth", w: float = 0.85) -> None:
    """A low soft chair."""
    b.shadow(x, z, w=w, d=0.7)
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.1), 0, z + 0.05), (0.05, 0.12, 0.05), "wood2")
    b.box((x, 0.12, z + 0.5), (w - 0.08, 0.78, 0.2), role, corner=28, front=-0.03)
    b.box((x, 0.30, z), (w - 0.36, 0.15, 0.5), b.tone(role, 0.05), corner=16, top=0.12)
    b.box((x, 0.10, z + 0.01), (w - 0.30, 0.2, 0.5), b.tone(role, -0.06), corner=8)
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.09), 0.08, z - 0.02), (0.18, 0.52, 0.66), role, corner=24, top=0.14)



def office_chair(b: Brush, x: float, z: float, *, seat: str = "cloth", back: int = -1, h: float = 0.46) -> None:
    """A swivel chair on five feet."""
    b.shadow(x, z + 0.05, w=0.5, d=0.4)
    foot = b.at(x, 0.10, z + 0.22)
    for k in (-1.0, -0.55, 0.0, 0.55, 1.0):
        b.stroke([foot, b.at(x + k * 0.27, 0.03, z + 0.22 - 0.18 * (1 - abs(k)))], b.tone("metal2", -0.25), b.px(0.035, z, x))
    b.stroke([foot, b.at(x, h, z + 0.22)], b.tone("metal2", -0.1), b.px(0.05, z, x))
    if back > 0:
        b.box((x, h + 0.12, z + 0.40), (0.44, 0.50, 0.06), seat, corner=20)
    b.box((x, h - 0.06, z), (0.48, 0.09, 0.44), seat, corner=14, top=0.14)
    if back < 0:
        b.box((x, h + 0.12, z + 0.02), (0.44, 0.50, 0.06), seat, corner=20)


def sofa(
    b: Brush, x: float, z: float, *, w: float = 1.9, role: str = "cloth", pillows: tuple[str, ...] = ("accent", "accent2")
) -> None:
    """A sofa with loose cushions."""
    b.shadow(x, z, w=w, d=0.8)
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.12), 0, z + 0.03), (0.06, 0.12, 0.06), "wood2")
    b.box((x, 0.12, z + 0.55), (w - 0.1, 0.75, 0.22), role, corner=26, front=-0.03)
    count = 2 if w < 2.2 else 3
    each = (w - 0.40) / count
    middles = [x - w / 2 + 0.20 + each * (i + 0.5) for i in range(count)]
    for middle in middles:
        b.box((middle, 0.42, z + 0.42), (each - 0.02, 0.42, 0.15), b.tone(role, 0.05), corner=22)
    for middle in middles:
        b.box((middle, 0.30, z), (each - 0.01, 0.15, 0.5), b.tone(role, 0.05), corner=16, top=0.12)
    b.box((x, 0.10, z + 0.01), (w - 0.2, 0.2, 0.5), b.tone(role, -0.06), corner=8)
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.11), 0.08, z - 0.02), (0.22, 0.54, 0.72), role, corner=24, top=0.14)
    for i, colour in enumerate(pillows):
        pillow(b, (x + (-1, 1)[i % 2] * (w / 2 - 0.42), 0.45, z + 0.28), colour, degrees=(-9, 11)[i % 2])


def pillow(b: Brush, at: tuple[float, float, float], role: str | Colour, *, degrees: float = 0.0, size: float = 0.36) -> None:
    """A cushion leaning on something."""
    centre, h = b.at(at[0], at[1] + size * 0.46, at[2]), b.px(size / 2, at[2], at[0])
    with b.moved(centre, degrees=degrees):
        b.rect((-h, -h * 0.92, 2 * h, 1.84 * h), b.tone(role, 0.06), to=b.tone(role, -0.16), radius=h * 0.42)
        b.stroke(
            [(-h * 0.7, -h * 0.6), (0, -h * 0.42), (h * 0.7, -h * 0.6)],
            b.tone(role, 0.3),
            max(1.0, h * 0.04),
            alpha=0.5,
            curve=True,
        )


def bed(
    b: Brush,
    x: float,
    z: float,
    *,
    w: float = 1.95,
    d: float = 1.0,
    role: str = "cloth",
    headboard: str = "wood",
    head: int = -1,
) -> None:
    """A bed seen from its long side, so that whoever lies on it is seen whole; `head` is the side of the pillow."""
    b.shadow(x, z, w=w, d=d)
    board, foot = x + head * (w / 2 - 0.02), x - head * (w / 2 - 0.02)
    b.box((board, 0, z + 0.02), (0.08, 1.0, d), headboard, corner=10, top=0.1)
    b.box((x, 0.1, z), (w, 0.2, d), headboard, corner=4)
    b.box((x, 0.28, z + 0.01), (w - 0.08, 0.2, d - 0.02), "cloth2", corner=12)
    for depth in (0.52, 0.16):
        b.box((x + head * (w / 2 - 0.30), 0.46, z + depth), (0.42, 0.15, 0.34), "paper", corner=24, top=0.06, front=-0.03)
    b.box((x - head * w * 0.15, 0.27, z - 0.02), (w * 0.66, 0.25, d + 0.02), role, corner=14, top=0.12)
    b.box((x + head * w * 0.15, 0.50, z - 0.025), (w * 0.09, 0.035, d + 0.03), "cloth2", corner=5)
    b.box((foot, 0, z), (0.06, 0.58, d), headboard, corner=8, top=0.1)
    for i in range(4):
        u = x - head * w * (0.36 - 0.13 * i)
        fold = [b.at(u, 0.52, z + d * 0.8), b.at(u + 0.05, 0.52, z + 0.3), b.at(u + 0.02, 0.36, z - 0.02)]
        b.stroke(fold, b.tone(role, -0.25), max(1.0, 2 * b.lens.unit), alpha=0.4, curve=True)


def quilt(
    b: Brush,
    x: float,
    z: float,
    *,
    length: float = 1.25,
    top: float = 0.9,
    foot: float = 0.29,
    role: str = "cloth",
    head: int = -1,
) -> None:
    """The quilt over whoever lies in a bed, from the chest at x to the feet, its hem turned back; `head` is the pillow's side."""

    def at(u: float, y: float) -> Point:
        return b.at(x - head * u * length, y, z)

    heights = ((0.0, -0.02), (0.2, 0.02), (0.45, 0.0), (0.7, -0.01), (0.9, 0.03), (1.0, -0.14))
    crest = [at(u, top + rise) for u, rise in heights]
    front = [at(1.0, foot + 0.05), at(0.6, foot), at(0.2, foot + 0.03), at(-0.03, foot + 0.07)]
    colour = b.tone(role, 0.03)
    b.fill(smooth([*crest, *front], closed=True), colour, to=b.tone(role, -0.2))
    for u, depth in ((0.30, 0.34), (0.55, 0.24), (0.78, 0.30)):
        fold = [at(u, top - 0.10), at(u + 0.05, top - 0.10 - depth * 0.5), at(u + 0.02, top - 0.12 - depth)]
        b.stroke(fold, b.tone(role, -0.3), max(1.0, 2.4 * b.lens.unit), alpha=0.45, curve=True)
    sheen = [at(0.12, top - 0.06), at(0.3, top - 0.05), at(0.48, top - 0.13)]
    b.stroke(sheen, b.tone(role, 0.22), max(1.5, b.px(0.03, z)), alpha=0.35, curve=True)
    hem = [
        at(-0.05, top - 0.05),
        at(0.05, top + 0.012),
        at(0.14, top - 0.01),
        at(0.10, foot + 0.2),
        at(0.08, foot + 0.04),
        at(-0.06, foot + 0.07),
    ]
    b.fill(smooth(hem, closed=True), b.tone("cloth2", 0.06), to=b.tone("cloth2", -0.1))


def bench(b: Brush, x: float, z: float, *, w: float = 1.4, role: str = "wood") -> None:
    """A park bench; snow lies on its boards."""
    b.shadow(x, z, w=w, d=0.45)
    snowy = b.palette.climate.snowy and not b.palette.indoor
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.12), 0, z + 0.05), (0.06, 0.42, 0.35), b.tone("metal2", -0.2))
        b.box((x + k * (w / 2 - 0.12), 0.42, z + 0.38), (0.05, 0.45, 0.05), b.tone("metal2", -0.2))
    for j in range(2):
        b.box((x, 0.60 + j * 0.16, z + 0.36), (w, 0.11, 0.04), role, corner=4)
    if snowy:
        b.box((x, 0.87, z + 0.355), (w + 0.02, 0.05, 0.05), "snow", corner=10)
    for j in range(3):
        b.box((x, 0.42, z + 0.28 - j * 0.14), (w, 0.04, 0.12), role, corner=3, top=0.16)
    if snowy:
        b.box((x, 0.46, z + 0.02), (w - 0.02, 0.05, 0.38), "snow", corner=12, top=0.1)


def desk_top(b: Brush, x: float, z: float, *, w: float = 1.25, h: float = 0.74, d: float = 0.62, role: str = "wood") -> None:
    """A writing desk with a drawer block on one side."""
    b.shadow(x, z, w=w, d=d)
    b.box((x + w / 2 - 0.22, 0.02, z + 0.03), (0.40, h - 0.07, d - 0.05), b.tone(role, -0.08))
    for j in range(3):
        (ax, ay), (bx, by) = b.at(x + w / 2 - 0.39, 0.64 - j * 0.21, z + 0.02), b.at(x + w / 2 - 0.05, 0.47 - j * 0.21, z + 0.02)
        b.rect((ax, ay, bx - ax, by - ay), b.tone(role, 0.06), radius=b.px(0.01, z, x))
        b.rect(
            ((ax + bx) / 2 - b.px(0.04, z, x), ay + (by - ay) * 0.3, b.px(0.08, z, x), b.px(0.016, z, x)),
            b.tone("metal", 0.1),
            radius=2,
        )
    for lz in (d - 0.08, 0.02):
        b.box((x - w / 2 + 0.06, 0, z + lz), (0.06, h - 0.05, 0.06), b.tone(role, -0.14))
    b.box((x, h - 0.055, z), (w, 0.055, d), role, corner=5, top=0.16)


def counter(
    b: Brush,
    x: float,
    z: float,
    *,
    w: float = 1.8,
    h: float = 0.95,
    d: float = 0.5,
    role: str = "wall2",
    top: str = "wood",
    doors: int = 3,
) -> None:
    """A fitted counter with panels."""
    b.shadow(x, z, w=w, d=d)
    b.box((x, 0, z + 0.03), (w - 0.04, 0.08, d - 0.05), b.tone("ink", 0.05))
    b.box((x, 0.08, z), (w, h - 0.13, d), role)
    for i in range(doors):
        xc = x - w / 2 + w * (i + 0.5) / doors
        reach = w / doors * 0.43
        corners = [
            (xc - reach, 0.14, z - 0.004),
            (xc - reach, h - 0.12, z - 0.004),
            (xc + reach, h - 0.12, z - 0.004),
            (xc + reach, 0.14, z - 0.004),
        ]
        b.face(corners, b.tone(role, 0.06), to=b.tone(role, -0.06), corner=b.px(0.02, z, x))
        b.box((xc, h - 0.185, z - 0.02), (0.10, 0.018, 0.015), b.tone("accent2", -0.08), corner=1)
    b.box((x, h - 0.05, z - 0.03), (w + 0.06, 0.06, d + 0.03), top, corner=4, top=0.2, front=0.06)


def low_table(b: Brush, x: float, z: float, *, w: float = 0.9, d: float = 0.5, h: float = 0.40, role: str = "wood") -> None:
    """A coffee table with a shelf below."""
    b.shadow(x, z, w=w, d=d)
    for lx in (-1, 1):
        for lz in (d - 0.07, 0.02):
            b.box((x + lx * (w / 2 - 0.06), 0, z + lz), (0.05, h - 0.04, 0.05), b.tone(role, -0.14 - lz * 0.2))
    b.box((x, 0.12, z + 0.04), (w - 0.1, 0.025, d - 0.08), b.tone(role, -0.06))
    b.box((x, h - 0.05, z), (w, 0.05, d), role, corner=10, top=0.16)
