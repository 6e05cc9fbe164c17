"""What makes a place serve: espresso machine, pastry case, cups on the table, pots, stalls."""

from __future__ import annotations

from tongpin.stage.canvas import Brush, rect_path
from tongpin.stage.palette import WHITE
from tongpin.stage.pieces.shelves import bread, cup


def espresso_machine(b: Brush, x: float, z: float, *, y: float = 0.96, role: str = "accent") -> None:
    """The café's landmark: a polished machine with cups on top."""
    b.box((x, y, z + 0.04), (0.62, 0.06, 0.36), "metal2", corner=3)
    b.box((x, y + 0.24, z), (0.66, 0.22, 0.40), role, corner=14, top=0.2)
    b.box((x, y + 0.06, z + 0.26), (0.58, 0.2, 0.10), b.tone("metal", -0.2), corner=3)
    b.box((x, y + 0.46, z + 0.02), (0.62, 0.025, 0.36), "metal", corner=4, top=0.3)
    (px, py), u = b.at(x, y + 0.35, z), b.px(0.1, z, x)
    b.rect((px - u * 2.9, py - u * 0.25, u * 5.8, u * 0.16), b.tone("accent2", 0.15), radius=2, line=False)
    b.oval((px + u * 2.3, py + u * 0.35), (u * 0.36, u * 0.36), b.tone("paper"))
    b.stroke([(px + u * 2.3, py + u * 0.35), (px + u * 2.45, py + u * 0.15)], b.tone("accent"), max(1.0, u * 0.08))
    for k in (-0.9, 0.9):
        b.rect(
            (px + u * k - u * 0.28, py + u * 1.0, u * 0.56, u * 0.42), b.tone("metal", 0.1), to=b.tone("metal", -0.3), radius=2
        )
        b.stroke([(px + u * k, py + u * 1.35), (px + u * (k - 0.55), py + u * 1.75)], b.tone("ink"), max(1.5, u * 0.2))
    for i in range(4):
        cup(b, (x - 0.21 + 0.14 * i, y + 0.485, z + 0.06), h=0.075, role=("paper", "accent2", "paper", "accent3")[i])


def pastry_case(b: Brush, x: float, z: float, *, w: float = 0.8, y: float = 0.96) -> None:
    """A glass case with two boards of breads and cakes, lit from within."""
    h, d = 0.46, 0.36
    b.box((x, y, z), (w, 0.05, d), "metal2", corner=2)
    (ax, ay), (bx, by) = b.at(x - w / 2, y + h, z), b.at(x + w / 2, y + 0.05, z)
    box = (ax, ay, bx - ax, by - ay)
    b.rect(
        box,
        b.tone("lit", 0.35) if b.lit else b.tone("paper", -0.08),
        to=b.tone("wood", 0.1) if b.lit else b.tone("wall", -0.1),
        line=False,
    )
    with b.clipped(rect_path(box)):
        for level, turn in ((0.06, 0), (0.26, 2)):
            b.box((x, y + level - 0.012, z + 0.12), (w, 0.012, 0.18), "glass", corner=1)
            for i in range(int(w / 0.16)):
                bread(b, (x - w / 2 + 0.16 * (i + 0.5), y + level, z + 0.14), kind=(i + turn) % 4, size=0.13)
    b.rect(box, WHITE, alpha=0.10, line=False)
    b.poly(
        [(ax + box[2] * 0.1, ay), (ax + box[2] * 0.24, ay), (ax + box[2] * 0.06, by), (ax - 0, by)], WHITE, alpha=0.22, line=False
    )
    b.box((x, y + h, z), (w, 0.03, d), "metal", corner=3, top=0.25)
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.012), y + 0.05, z), (0.024, h - 0.05, 0.02), "metal", corner=1)
    if b.lit:
        b.glow(((ax + bx) / 2, (ay + by) / 2), b.px(w * 0.9, z, x), alpha=0.36, z=b.turn(x, z)[1])


def mug(b: Brush, x: float, z: float, *, y: float = 0.745, h: float = 0.11, role: str = "paper") -> None:
    """A mug on its saucer, slightly over life size so that it reads in a thumbnail."""
    (cx, foot), u = b.at(x, y, z), b.px(h, z, x)
    b.oval((cx, foot), (u * 0.95, u * 0.20), b.tone(role, -0.14), to=b.tone(role, -0.3))
    b.oval((cx, foot - u * 0.05), (u * 0.88, u * 0.16), b.tone(role, 0.04))
    cup(b, (x, y + h * 0.06, z), h=h, role=role)
    b.oval((cx, foot - u * 1.04), (u * 0.5, u * 0.11), b.tone(role, 0.2))
    b.oval((cx, foot - u * 1.03), (u * 0.43, u * 0.08), b.tone("wood2", -0.12), line=False)


def hotpot(b: Brush, x: float, z: float, *, y: float = 0.745) -> None:
    """A split pot of red and white broth on a burner, with plates around it."""
    b.disc((x, y + 0.01, z), 0.21, b.tone("metal2", -0.15))
    (cx, foot), top = b.at(x, y + 0.02, z), b.at(x, y + 0.14, z)[1]
    r = b.px(0.19, z, x)
    b.rect(
        (cx - r, top, 2 * r, foot - top + r * 0.1), b.tone("metal", 0.05), to=b.tone("metal", -0.3), across=True, radius=r * 0.2
    )
    b.disc((x, y + 0.14, z), 0.19, b.tone("metal", 0.2))
    b.disc((x, y + 0.142, z), 0.165, b.tone("red", 0.02), line=False)
    centre, half = b.at(x, y + 0.142, z), b.px(0.165, z, x)
    with b.clipped(rect_path((centre[0], centre[1] - half, half, 2 * half))):
        b.disc((x, y + 0.142, z), 0.165, b.tone("cloth2", 0.05), line=False)
    for i, (dx, dz) in enumerate(((-0.09, 0.02), (-0.05, -0.05), (0.08, 0.03), (0.05, -0.05))):
        b.disc((x + dx, y + 0.145, z + dz), 0.022, b.tone(("accent2", "plant", "accent", "plant")[i], 0.1), line=False)
    for dx in (-0.33, 0.33):
        plate(b, x + dx, z, y=y, food=("red", "plant")[dx > 0])


def plate(b: Brush, x: float, z: float, *, y: float = 0.745, food: str = "accent2", r: float = 0.10) -> None:
    """A plate with something to eat on it."""
    b.disc((x, y + 0.006, z), r, b.tone("paper", -0.06))
    b.disc((x, y + 0.012, z), r * 0.86, b.tone("paper", 0.06), line=False)
    for dx, dz in ((-0.03, 0.0), (0.03, 0.01), (0.0, -0.02)):
        b.disc((x + dx, y + 0.03, z + dz), r * 0.36, b.tone(food, 0.04 * (dx > 0)), line=False)

