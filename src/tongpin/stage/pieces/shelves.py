"""Shelves and what fills them: books, jars, bottles, breads, cups."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tongpin.stage.canvas import Brush
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.pieces.plants import potted

BOOKS = ("accent", "accent2", "accent3", "cloth", "cloth2", "wall2", "plant")
Place = tuple[float, float, float]


def bookcase(
    b: Brush,
    x: float,
    z: float,
    *,
    w: float = 0.9,
    h: float = 1.9,
    rows: int = 4,
    d: float = 0.28,
    role: str = "wood",
    goods: str = "books",
) -> None:
    """An open case on the floor."""
    b.shadow(x, z, w=w, d=d)
    b.box((x, 0, z + d - 0.02), (w, h, 0.02), b.tone(role, -0.22))
    for k in (-1, 1):
        side = [(x + k * w / 2, 0, z), (x + k * w / 2, h, z), (x + k * w / 2, h, z + d), (x + k * w / 2, 0, z + d)]
        b.face(side, b.tone(role, -0.28))
    for i in range(rows + 1):
        y = h * i / rows
        b.box((x, y, z), (w, 0.035, d), role, top=0.12)
        if i < rows:
            fill_shelf(b, (x - w / 2 + 0.06, y + 0.035, z + 0.03), w - 0.12, room=h / rows - 0.035, goods=goods, turn=i)
    for k in (-1, 1):
        b.box((x + k * (w / 2 - 0.018), 0, z), (0.035, h + 0.035, 0.03), role, corner=1)


def wall_shelf(
    b: Brush,
    x: float,
    *,
    y: float = 1.5,
    w: float = 0.8,
    d: float = 0.24,
    role: str = "wood",
    goods: str = "books",
    turn: int = 0,
) -> None:
    """A board on the wall with brackets and goods."""
    z = BACK_WALL_M - d
    for k in (-0.8, 0.8):
        b.box((x + k * w / 2, y - 0.12, z + 0.06), (0.03, 0.12, d - 0.06), b.tone("metal2", -0.1), corner=1)
    b.box((x, y, z), (w, 0.035, d), role, top=0.12)
    fill_shelf(b, (x - w / 2 + 0.05, y + 0.035, z + 0.03), w - 0.10, room=0.30, goods=goods, turn=turn)


def fill_shelf(b: Brush, at: Place, w: float, *, room: float, goods: str = "books", turn: int = 0) -> None:
    """Stand goods along a board: books, jars, bottles, breads, cups, boxes, flasks or toys."""
    _GOODS.get(goods, _books)(b, at, w, room, turn)


def _books(b: Brush, at: Place, w: float, room: float, turn: int) -> None:
    """Uneven heights, one leaning, a small plant or box between."""
    (x, y, z), i, rng = at, turn * 3, b.rng("books", at[0], at[1])
    end = x + w
    while x < end - 0.05:
        i += 1
        if i % 9 == 4 and x < end - 0.16:
            potted(b, (x + 0.08, y, z), w=0.11, h=min(0.13, room * 0.35), kind=("bushy", "snake", "fern")[turn % 3])
            x += 0.18
        elif i % 9 == 7 and x < end - 0.14:
            b.box((x + 0.06, y, z), (0.10, min(0.15, room * 0.6), 0.08), "pot", corner=8)
            x += 0.15
        else:
            bw, bh = rng.uniform(0.028, 0.05), room * rng.uniform(0.55, 0.82)
            b.box((x + bw / 2, y, z), (bw * 0.92, bh, 0.12), b.tone(BOOKS[(i * 5 + turn) % 7], -0.05), corner=1)
            px, py = b.at(x + bw / 2, y + bh * 0.78, z)
            b.rect(
                (px - b.px(bw * 0.3, z), py, b.px(bw * 0.6, z), max(1.0, b.px(0.016, z))), b.tone("paper"), alpha=0.7, line=False
            )
            x += bw


def _jars(b: Brush, at: Place, w: float, room: float, turn: int) -> None:
    x, y, z = at
    rng, step = b.rng("jars", at[0], at[1]), 0.13
    for i in range(int(w / step)):
        cx, tall, half = x + step * (i + 0.5), min(room * 0.72, rng.uniform(0.13, 0.20)), 0.045
        (px, foot), top = b.at(cx, y, z), b.at(cx, y + tall, z)[1]
        reach = b.px(half, z, cx)
        role = ("wood2", "accent2", "accent", "plant", "cloth2")[(i + turn) % 5]
        b.rect((px - reach, top, 2 * reach, foot - top), b.tone("glass", 0.05), alpha=0.85, radius=reach * 0.3)
        b.rect(
            (px - reach * 0.86, top + (foot - top) * rng.uniform(0.25, 0.5), reach * 1.72, (foot - top) * 0.5),
            b.tone(role, -0.04),
            radius=reach * 0.2,
            line=False,
        )
        b.rect((px - reach * 0.9, top - reach * 0.3, reach * 1.8, reach * 0.5), b.tone("wood", -0.05), radius=2)


def _bottles(b: Brush, at: Place, w: float, room: float, turn: int) -> None:
    x, y, z = at
    rng, step = b.rng("bottles", at[0], at[1]), 0.095
    for i in range(int(w / step)):
        cx, tall = x + step * (i + 0.5), room * rng.uniform(0.66, 0.88)
        px, foot = b.at(cx, y, z)
        r, h = b.px(0.034, z, cx), b.px(tall, z, cx)
        role = ("plant2", "accent", "accent2", "accent3", "wood2", "glass")[(i * 2 + turn) % 6]
        shape = [(px - r, foot), (px - r, foot - h * 0.58), (px - r * 0.35, foot - h * 0.74), (px - r * 0.35, foot - h)]
        shape += [(2 * px - sx, sy) for sx, sy in reversed(shape)]
        b.poly(shape, b.tone(role, -0.02), to=b.tone(role, -0.26), across=True, corner=r * 0.4)
        b.rect((px - r * 0.8, foot - h * 0.44, r * 1.6, h * 0.2), b.tone("paper", -0.02), alpha=0.85, line=False)
        b.stroke(
            [(px - r * 0.55, foot - h * 0.5), (px - r * 0.55, foot - h * 0.12)],
            b.tone("paper", 0.1),
            max(0.8, r * 0.16),
            alpha=0.5,
        )


def _breads(b: Brush, at: Place, w: float, room: float, turn: int) -> None:
    x, y, z = at
    step = 0.17
    for i in range(int(w / step)):
        cx = x + step * (i + 0.5)
        bread(b, (cx, y, z), kind=(i + turn) % 4)


def bread(b: Brush, at: Place, *, kind: int = 0, size: float = 0.14) -> None:
    """A loaf, a bun, a baguette end or a croissant, in the set's own paint."""
    (px, foot), u = b.at(*at), b.px(size, at[2], at[0])
    crust, light = b.tone("#C98543") if not b.palette.climate.night else b.tone("wood", 0.05), b.tone("accent2", 0.15)
    if kind == 0:
        b.rect((px - u * 0.5, foot - u * 0.55, u, u * 0.55), crust, to=b.tone(crust, -0.2), radius=u * 0.22)
        for k in (-0.22, 0.04, 0.30):
            b.stroke([(px + u * k, foot - u * 0.46), (px + u * (k - 0.10), foot - u * 0.28)], light, max(1.0, u * 0.07))
    elif kind == 1:
        b.oval((px, foot - u * 0.26), (u * 0.42, u * 0.28), crust, to=b.tone(crust, -0.2))
        b.oval((px - u * 0.08, foot - u * 0.38), (u * 0.18, u * 0.07), light, alpha=0.7, line=False)
    elif kind == 2:
        b.rect((px - u * 0.6, foot - u * 0.30, u * 1.2, u * 0.30), crust, to=b.tone(crust, -0.18), radius=u * 0.15)
        for k in (-0.36, -0.12, 0.12, 0.36):
            b.stroke([(px + u * (k - 0.05), foot - u * 0.25), (px + u * (k + 0.05), foot - u * 0.10)], light, max(1.0, u * 0.06))
    else:
        for k, r in ((-0.36, 0.15), (-0.14, 0.21), (0.12, 0.21), (0.34, 0.15)):
            b.oval((px + u * k, foot - u * (r + 0.02 + 0.10 * (abs(k) < 0.2))), (u * 0.17, u * r), crust, to=b.tone(crust, -0.2))


def _cups(b: Brush, at: Place, w: float, room: float, turn: int) -> None:
    x, y, z = at
    step = 0.13
    for i in range(int(w / step)):
        for level in range(2 if (i + turn) % 3 else 1):
            cup(
                b,
                (x + step * (i + 0.5), y + 0.075 * level, z),
                h=0.08,
                role=("paper", "accent", "accent3", "cloth2")[(i + turn) % 4],
            )


def cup(b: Brush, at: Place, *, h: float = 0.09, role: str = "paper") -> None:
    """A cup with its handle."""
    (px, foot), u = b.at(*at), b.px(h, at[2], at[0])
    b.oval((px + u * 0.52, foot - u * 0.5), (u * 0.2, u * 0.24), b.tone(role, -0.12))
    b.oval((px + u * 0.52, foot - u * 0.5), (u * 0.10, u * 0.13), b.tone("wall", -0.1), line=False)
    shape = [(px - u * 0.5, foot - u), (px + u * 0.5, foot - u), (px + u * 0.38, foot), (px - u * 0.38, foot)]
    b.poly(shape, b.tone(role, 0.08), to=b.tone(role, -0.16), across=True, corner=u * 0.16)


def _boxes(b: Brush, at: Place, w: float, room: float, turn: int) -> None:
    x, y, z = at
    rng, end, i = b.rng("boxes", at[0], at[1]), at[0] + w, turn
    while x < end - 0.12:
        i += 1
        bw, bh = rng.uniform(0.10, 0.17), room * rng.uniform(0.5, 0.85)
        b.box((x + bw / 2, y, z), (bw * 0.94, bh, 0.14), b.tone(BOOKS[(i * 3) % 7], 0.03), corner=2)
        px, py = b.at(x + bw / 2, y + bh * 0.62, z)
        b.oval((px, py), (b.px(bw * 0.26, z), b.px(bw * 0.26, z)), b.tone("paper", 0.0), alpha=0.8, line=False)
        x += bw


def _flasks(b: Brush, at: Place, w: float, room: float, turn: int) -> None:
    x, y, z = at
    step = 0.16
    for i in range(int(w / step)):
        flask(b, (x + step * (i + 0.5), y, z), h=room * 0.66, role=("accent3", "accent", "accent2", "plant")[(i + turn) % 4])


def flask(b: Brush, at: Place, *, h: float = 0.2, role: str = "accent3") -> None:
    """A conical flask with a coloured liquid."""
    (px, foot), u = b.at(*at), b.px(h, at[2], at[0])
    b.poly(
        [
            (px - u * 0.42, foot),
            (px - u * 0.12, foot - u * 0.62),
            (px - u * 0.12, foot - u),
            (px + u * 0.12, foot - u),
            (px + u * 0.12, foot - u * 0.62),
            (px + u * 0.42, foot),
        ],
        b.tone("glass", 0.1),
        alpha=0.75,
        corner=u * 0.08,
    )
    b.poly(
        [
            (px - u * 0.38, foot - u * 0.04),
            (px - u * 0.22, foot - u * 0.40),
            (px + u * 0.22, foot - u * 0.40),
            (px + u * 0.38, foot - u * 0.04),
        ],
        b.tone(role, 0.06),
        corner=u * 0.08,
        line=False,
    )


def _toys(b: Brush, at: Place, w: float, room: float, turn: int) -> None:
    x, y, z = at
    for i in range(int(w / 0.17)):
        toy(b, (x + 0.17 * (i + 0.5), y, z), kind=(i + turn) % 4)


def toy(b: Brush, at: Place, *, kind: int = 0, size: float = 0.15) -> None:
    """A bear, blocks, a ball or a car."""
    (px, foot), u = b.at(*at), b.px(size, at[2], at[0])
    if kind == 0:
        fur = b.tone("wood", 0.08)
        for dx in (-0.26, 0.26):
            b.oval((px + dx * u, foot - u * 0.92), (u * 0.13, u * 0.13), fur)
        b.oval((px, foot - u * 0.28), (u * 0.34, u * 0.30), fur)
        b.oval((px, foot - u * 0.70), (u * 0.34, u * 0.30), b.tone(fur, 0.06))
        b.oval((px, foot - u * 0.62), (u * 0.14, u * 0.10), b.tone("cloth2"), line=False)
        for dx in (-0.13, 0.13):
            b.oval((px + dx * u, foot - u * 0.76), (u * 0.035, u * 0.045), b.tone("ink"), line=False)
    elif kind == 1:
        for dx, dy, role in ((-0.26, 0.0, "accent"), (0.26, 0.0, "accent3"), (0.0, 0.5, "accent2")):
            b.rect((px + dx * u - u * 0.25, foot - u * (0.5 + dy), u * 0.5, u * 0.5), b.tone(role, 0.05), radius=u * 0.06)
    elif kind == 2:
        b.oval((px, foot - u * 0.4), (u * 0.4, u * 0.4), b.tone("accent2", 0.05), to=b.tone("accent2", -0.18))
        b.stroke(
            [(px - u * 0.36, foot - u * 0.42), (px, foot - u * 0.32), (px + u * 0.36, foot - u * 0.42)],
            b.tone("accent"),
            max(1.5, u * 0.13),
            curve=True,
        )
    else:
        b.rect((px - u * 0.5, foot - u * 0.46, u, u * 0.34), b.tone("accent", 0.05), radius=u * 0.12)
        b.rect((px - u * 0.26, foot - u * 0.70, u * 0.52, u * 0.34), b.tone("glass"), radius=u * 0.10)
        for dx in (-0.28, 0.28):
            b.oval((px + dx * u, foot - u * 0.12), (u * 0.13, u * 0.13), b.tone("ink", 0.05))


_GOODS: Mapping[str, Callable[[Brush, Place, float, float, int], None]] = {
    "books": _books,
    "jars": _jars,
    "bottles": _bottles,
    "breads": _breads,
    "cups": _cups,
    "boxes": _boxes,
    "flasks": _flasks,
    "toys": _toys,
}


def board_with_bread(b: Brush, x: float, z: float, *, y: float = 0.76) -> None:
    """A cutting board with a loaf and slices."""
    b.box((x, y, z), (0.36, 0.02, 0.2), "wood", corner=4, top=0.25)
    bread(b, (x - 0.05, y + 0.02, z + 0.1), kind=0, size=0.2)
    for i in range(2):
        bread(b, (x + 0.12 + 0.04 * i, y + 0.02, z + 0.06), kind=1, size=0.09)
