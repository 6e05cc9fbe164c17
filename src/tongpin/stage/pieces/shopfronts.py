"""Shop fronts seen face on: plinth, door, lit display with goods, awning, sign board, windows above with boxes and lamps."""

from __future__ import annotations

from dataclasses import dataclass

from tongpin.stage.canvas import Brush, rect_path
from tongpin.stage.palette import WHITE, mix
from tongpin.stage.pieces import shelves
from tongpin.stage.pieces.plants import blossoms, potted


@dataclass(frozen=True)
class Shop:
    """What a shop sells and how it dresses its front."""

    sign: str
    goods: str
    awning: str
    frame: str
    wall: str


SHOPS = (
    Shop("书店", "books", "accent3", "wood2", "wall"),
    Shop("花店", "flowers", "accent", "accent3", "paper"),
    Shop("面包房", "breads", "accent2", "wood2", "wall2"),
    Shop("茶馆", "jars", "accent3", "trim", "brick"),
    Shop("便利店", "boxes", "accent", "metal2", "wall"),
    Shop("小酒馆", "bottles", "accent", "trim", "brick"),
    Shop("咖啡", "cups", "accent2", "trim", "wall2"),
    Shop("杂货铺", "jars", "accent", "wood2", "stone"),
)


def shop(b: Brush, x: float, z: float, *, w: float = 2.2, kind: int = 0, storeys: int = 2, awning: bool = True) -> None:
    """A whole house front with its shop; `x` is its middle, `z` its face."""
    plan = SHOPS[kind % len(SHOPS)]
    h = 2.9 + 1.75 * storeys
    air = min(0.4, z * 0.02)
    body = b.tone(plan.wall, 0.02, air)
    b.face([(x - w / 2, 0, z), (x - w / 2, h, z), (x + w / 2, h, z), (x + w / 2, 0, z)], body, to=b.tone(body, -0.10))
    _upper(b, (x, z, w), plan, storeys, air)
    _cornice(b, (x, z, w), h, air)
    _ground_floor(b, (x, z, w), plan, air)
    _sign(b, (x, z, w), plan, air)
    if awning:
        _awning(b, (x, z, w), plan, air)


Front = tuple[float, float, float]  # middle x, face z, width


def _quad(b: Brush, z: float, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Metres (x0, y0, x1, y1) on a front to a px box."""
    (ax, ay), (bx, by) = b.at(box[0], box[3], z), b.at(box[2], box[1], z)
    return ax, ay, bx - ax, by - ay


def _upper(b: Brush, front: Front, plan: Shop, storeys: int, air: float) -> None:
    x, z, w = front
    rng = b.rng("upper", x, z)
    columns = max(1, round(w / 0.95))
    for storey in range(storeys):
        foot = 3.05 + 1.75 * storey
        for i in range(columns):
            middle = x - w / 2 + w * (i + 0.5) / columns
            _casement(b, (middle, foot, z), plan, lit=rng.random() < b.palette.climate.lamp * 0.7, air=air)
            extra = rng.random()
            if extra < 0.3:
                _window_box(b, (middle, foot - 0.06, z), air)
            elif extra < 0.42 and storey == 0:
                _cooler(b, (middle + 0.42, foot + 0.1, z), air)
        b.box((x, foot - 0.22, z - 0.03), (w, 0.07, 0.03), b.tone(plan.wall, -0.10, air))


def _casement(b: Brush, at: tuple[float, float, float], plan: Shop, *, lit: bool, air: float) -> None:
    x, y, z = at
    w, h = 0.56, 0.98
    px = _quad(b, z, (x - w / 2, y, x + w / 2, y + h))
    t = b.px(0.05, z)
    b.rect((px[0] - t, px[1] - t, px[2] + 2 * t, px[3] + 2 * t), b.tone(plan.wall, 0.22, air), radius=t * 0.3)
    if lit:
        b.rect(px, b.tone("lit", 0.12), to=b.tone("lit", -0.10))
        b.rect((px[0], px[1], px[2] * 0.22, px[3]), b.tone("cloth2", -0.05), alpha=0.6, line=False)
        b.rect((px[0] + px[2] * 0.78, px[1], px[2] * 0.22, px[3]), b.tone("cloth2", -0.05), alpha=0.6, line=False)
        b.glow((px[0] + px[2] / 2, px[1] + px[3] / 2), b.px(0.8, z), alpha=0.20, z=z)
    else:
        b.rect(
            px,
            mix(b.tone("glass", -0.30, air), b.palette["sky1"], 0.35),
            to=mix(b.tone("glass", 0.0, air), b.palette["sky2"], 0.3),
        )
        b.poly(
            [
                (px[0] + px[2] * 0.5, px[1]),
                (px[0] + px[2] * 0.8, px[1]),
                (px[0] + px[2] * 0.4, px[1] + px[3]),
                (px[0] + px[2] * 0.1, px[1] + px[3]),
            ],
            WHITE,
            alpha=0.10,
            line=False,
        )
    b.rect((px[0] + px[2] / 2 - t * 0.3, px[1], t * 0.6, px[3]), b.tone(plan.wall, 0.22, air), line=False)
    b.rect((px[0], px[1] + px[3] * 0.36, px[2], t * 0.6), b.tone(plan.wall, 0.22, air), line=False)
    b.box((x, y - 0.09, z - 0.08), (w + 0.16, 0.06, 0.08), b.tone(plan.wall, 0.12, air), top=0.2)
    if b.palette.climate.snowy:
        b.box((x, y - 0.03, z - 0.085), (w + 0.14, 0.05, 0.07), "snow", corner=8)


def _window_box(b: Brush, at: tuple[float, float, float], air: float) -> None:
    x, y, z = at
    top = b.at(x, y + 0.13, z - 0.1)
    for k in (-0.16, 0.0, 0.16):
        blossoms(b, (top[0] + b.px(k, z), top[1]), b.px(0.20, z), name=f"box{x:.2f}{y:.1f}{k}", count=5)
    b.box((x, y, z - 0.12), (0.56, 0.13, 0.11), b.tone("wood2", 0.0, air), corner=2)


def _cooler(b: Brush, at: tuple[float, float, float], air: float) -> None:
    x, y, z = at
    b.box((x, y, z - 0.2), (0.34, 0.30, 0.2), b.tone("paper", -0.05, air), corner=4)
    centre, r = b.at(x - 0.04, y + 0.15, z - 0.2), b.px(0.10, z)
    b.oval(centre, (r, r), b.tone("metal2", 0.0, air))
    b.oval(centre, (r * 0.7, r * 0.7), b.tone("metal2", -0.2, air), line=False)


def _cornice(b: Brush, front: Front, h: float, air: float) -> None:
    x, z, w = front
    b.box((x, h - 0.06, z - 0.12), (w + 0.06, 0.16, 0.12), b.tone("trim", 0.05, air))
    b.box((x, h - 0.22, z - 0.06), (w, 0.10, 0.06), b.tone("trim", 0.2, air))
    if b.palette.climate.snowy:
        b.box((x, h + 0.10, z - 0.13), (w + 0.08, 0.12, 0.14), "snow", corner=14)


def _ground_floor(b: Brush, front: Front, plan: Shop, air: float) -> None:
    """Frame, door at one end, display beside it."""
    x, z, w = front
    b.box((x, 0, z - 0.05), (w, 2.62, 0.05), b.tone(plan.frame, -0.04, air))
    b.box((x, 0, z - 0.09), (w, 0.16, 0.05), b.tone("stone2", -0.1, air))
    left = b.rng("door", x, z).random() < 0.5
    door_x = x + (-1 if left else 1) * (w / 2 - 0.52)
    _display(b, (x + (0.42 if left else -0.42), z, w - 1.16), plan, air)
    _door(b, (door_x, z), plan, air)


def _display(b: Brush, front: Front, plan: Shop, air: float) -> None:
    x, z, w = front
    if w < 0.4:
        return
    box = _quad(b, z - 0.06, (x - w / 2, 0.55, x + w / 2, 2.12))
    dark = mix(b.tone("glass", -0.42, air), b.tone(plan.frame, -0.2), 0.4)
    b.rect(
        box,
        b.tone("lit", 0.18) if b.lit else dark,
        to=mix(b.tone("lit", -0.12), b.tone("wood"), 0.25) if b.lit else mix(dark, b.tone("wood"), 0.3),
    )
    with b.clipped(rect_path(box)):
        for level, turn in ((0.60, 0), (1.04, 1), (1.48, 2)):
            _goods(b, (x - w / 2 + 0.05, level, z - 0.07), w - 0.1, plan, turn)
            b.box((x, level - 0.04, z - 0.08), (w, 0.035, 0.02), b.tone(plan.frame, 0.1, air))
        b.poly(
            [
                (box[0] + box[2] * 0.55, box[1]),
                (box[0] + box[2] * 0.75, box[1]),
                (box[0] + box[2] * 0.35, box[1] + box[3]),
                (box[0] + box[2] * 0.15, box[1] + box[3]),
            ],
            WHITE,
            alpha=0.10,
            line=False,
        )
    b.box((x, 0.45, z - 0.14), (w + 0.10, 0.07, 0.10), b.tone(plan.frame, 0.12, air), top=0.2)
    if b.lit:
        centre = (box[0] + box[2] / 2, box[1] + box[3] / 2)
        b.glow(centre, b.px(1.9, z), alpha=0.42 * b.palette.climate.lamp + 0.10, z=z)
        b.pool(x, z - 0.9, radius=1.25, strength=0.42 * b.palette.climate.lamp)


def _goods(b: Brush, at: tuple[float, float, float], w: float, plan: Shop, turn: int) -> None:
    if plan.goods == "flowers":
        for i in range(max(1, int(w / 0.24))):
            px = at[0] + 0.24 * (i + 0.5)
            potted(b, (px, at[1], at[2]), w=0.13, h=0.13, kind=("flower", "bushy", "flower", "fern")[(i + turn) % 4], leaves=0.22)
        return
    shelves.fill_shelf(b, at, w, room=0.38, goods=plan.goods, turn=turn)


def _door(b: Brush, at: tuple[float, float], plan: Shop, air: float) -> None:
    x, z = at
    b.box((x, 0.0, z - 0.09), (0.92, 2.14, 0.02), b.tone(plan.frame, 0.10, air))
    b.box((x, 0.0, z - 0.10), (0.80, 2.06, 0.01), b.tone(plan.frame, -0.12, air))
    box = _quad(b, z - 0.1, (x - 0.28, 0.72, x + 0.28, 1.92))
    b.rect(
        box,
        b.tone("lit", 0.15) if b.lit else mix(b.tone("glass", -0.35, air), b.palette["sky1"], 0.25),
        to=b.tone("lit", -0.12) if b.lit else None,
        radius=b.px(0.03, z),
    )
    b.poly(
        [
            (box[0] + box[2] * 0.5, box[1]),
            (box[0] + box[2] * 0.8, box[1]),
            (box[0] + box[2] * 0.4, box[1] + box[3]),
            (box[0] + box[2] * 0.1, box[1] + box[3]),
        ],
        WHITE,
        alpha=0.13,
        line=False,
    )
    card = _quad(b, z - 0.11, (x - 0.13, 1.30, x + 0.13, 1.46))
    b.rect(card, b.tone("paper"), radius=b.px(0.01, z))
    b.text("营业中" if b.lit else "欢迎", (card[0] + card[2] / 2, card[1] + card[3] / 2), card[3] * 0.62, b.tone("accent", -0.05))
    b.rect(_quad(b, z - 0.11, (x + 0.30, 0.92, x + 0.34, 1.22)), b.tone("accent2", 0.05), radius=2)
    b.box((x, 0.0, z - 0.28), (0.98, 0.07, 0.2), b.tone("stone", 0.0, air), top=0.15)


def _sign(b: Brush, front: Front, plan: Shop, air: float) -> None:
    x, z, w = front
    board = _quad(b, z - 0.10, (x - w / 2 + 0.12, 2.36, x + w / 2 - 0.12, 2.80))
    b.rect(board, b.tone(plan.awning, -0.16, air), to=b.tone(plan.awning, -0.30, air), radius=b.px(0.04, z))
    size = min(board[3] * 0.72, board[2] / (len(plan.sign) + 1.2))
    colour = b.tone("lit", 0.18) if b.lit else b.tone("paper", 0.0, air * 0.4)
    spread = size * 1.25
    for i, character in enumerate(plan.sign):
        at = (board[0] + board[2] / 2 + (i - (len(plan.sign) - 1) / 2) * spread, board[1] + board[3] / 2)
        b.text(character, at, size, colour)
    if b.lit:
        b.glow((board[0] + board[2] / 2, board[1] + board[3] / 2), b.px(0.9, z), alpha=0.22, z=z)
    if b.palette.climate.snowy:
        b.box((x, 2.80, z - 0.12), (w - 0.22, 0.06, 0.06), "snow", corner=8)


def _awning(b: Brush, front: Front, plan: Shop, air: float) -> None:
    x, z, w = front
    stripes, out = max(5, round(w / 0.24)), 0.62
    for i in range(stripes):
        x0, x1 = x - w / 2 + 0.06 + (w - 0.12) * i / stripes, x - w / 2 + 0.06 + (w - 0.12) * (i + 1) / stripes
        colour = b.tone(plan.awning if i % 2 == 0 else "paper", 0.03, air)
        b.face(
            [(x0, 2.34, z - 0.06), (x1, 2.34, z - 0.06), (x1, 2.04, z - out), (x0, 2.04, z - out)],
            colour,
            to=b.tone(colour, -0.12),
            line=False,
        )
        (ax, ay), (bx, _) = b.at(x0, 2.04, z - out), b.at(x1, 2.04, z - out)
        drop = b.px(0.15, z - out)
        b.rect((ax, ay, bx - ax, drop * 0.55), b.tone(colour, -0.10), line=False)
        b.oval(((ax + bx) / 2, ay + drop * 0.5), ((bx - ax) / 2, drop * 0.5), b.tone(colour, -0.10), line=False)
    if b.palette.climate.snowy:
        b.face(
            [
                (x - w / 2 + 0.04, 2.37, z - 0.06),
                (x + w / 2 - 0.04, 2.37, z - 0.06),
                (x + w / 2 - 0.02, 2.16, z - out * 0.8),
                (x - w / 2 + 0.02, 2.16, z - out * 0.8),
            ],
            b.tone("snow", 0.06),
            corner=b.px(0.1, z),
            line=False,
        )
