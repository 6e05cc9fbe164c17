"""What hangs on walls: pictures, boards, clocks, signs, mirrors, screens."""

from __future__ import annotations

import math

from tongpin.stage.canvas import Brush, path_of, rect_path
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.palette import WHITE, mix
from tongpin.stage.pieces.plants import foliage

D = BACK_WALL_M
Box = tuple[float, float, float, float]


def _box(b: Brush, x: float, y: float, w: float, h: float) -> Box:
    (ax, ay), (bx, by) = b.at(x - w / 2, y + h, D), b.at(x + w / 2, y, D)
    return ax, ay, bx - ax, by - ay


def poster(
    b: Brush, x: float, *, y: float = 1.55, w: float = 0.4, h: float = 0.55, role: str = "accent", motif: str = "sun"
) -> None:
    """A framed picture: sun, leaf, shapes, text, cup, peaks."""
    ax, ay, wide, tall = box = _box(b, x, y, w, h)
    b.rect((ax + wide * 0.04, ay + tall * 0.05, wide, tall), b.palette["shadow"], alpha=0.35, blur=wide * 0.05, line=False)
    b.rect(box, b.tone("paper" if motif == "text" else "wood2", 0.05), radius=2)
    b.rect((ax + wide * 0.07, ay + wide * 0.07, wide * 0.86, tall - wide * 0.14), b.tone("paper", -0.02), radius=1)
    inner = (ax + wide * 0.13, ay + wide * 0.13, wide * 0.74, tall - wide * 0.26)
    with b.clipped(rect_path(inner)):
        {"leaf": _leaf, "shapes": _shapes, "text": _text, "cup": _cup, "peaks": _peaks}.get(motif, _sun)(b, box, role)


def _sun(b: Brush, box: Box, role: str) -> None:
    x, y, w, h = box
    b.rect(box, b.tone("accent2", 0.25), line=False)
    b.oval((x + w / 2, y + h * 0.45), (w * 0.2, w * 0.2), b.tone(role, 0.06), line=False)
    land = [
        (x, y + h),
        (x, y + h * 0.7),
        (x + w * 0.4, y + h * 0.52),
        (x + w * 0.7, y + h * 0.68),
        (x + w, y + h * 0.56),
        (x + w, y + h),
    ]
    b.poly(land, b.tone("accent3", 0.05), line=False)


def _leaf(b: Brush, box: Box, role: str) -> None:
    x, y, w, h = box
    b.rect(box, b.tone("cloth2", 0.05), line=False)
    foliage(b, (x + w / 2, y + h * 0.8), h * 0.55, kind="bushy", name="picture")


def _shapes(b: Brush, box: Box, role: str) -> None:
    x, y, w, h = box
    b.rect(box, b.tone("cloth2", 0.04), line=False)
    b.oval((x + w * 0.4, y + h * 0.4), (w * 0.24, w * 0.24), b.tone(role), line=False)
    b.rect((x + w * 0.42, y + h * 0.45, w * 0.34, h * 0.3), b.tone("accent3"), line=False)
    b.oval((x + w * 0.66, y + h * 0.3), (w * 0.1, w * 0.1), b.tone("accent2"), line=False)


def _text(b: Brush, box: Box, role: str) -> None:
    x, y, w, h = box
    for i in range(6):
        length = 0.6 if i % 3 else 0.4
        b.rect(
            (x + w * 0.2, y + h * (0.2 + 0.11 * i), w * length, h * 0.035),
            b.tone("ink" if i else role, 0.1),
            alpha=0.7,
            line=False,
        )


def _cup(b: Brush, box: Box, role: str) -> None:
    x, y, w, h = box
    b.rect(box, b.tone(role, 0.10), line=False)
    u, cx, foot = w * 0.34, x + w * 0.46, y + h * 0.70
    b.oval((cx + u * 0.55, foot - u * 0.5), (u * 0.22, u * 0.24), b.tone("paper", -0.1), line=False)
    b.oval((cx + u * 0.55, foot - u * 0.5), (u * 0.11, u * 0.12), b.tone(role, 0.10), line=False)
    b.poly(
        [(cx - u * 0.55, foot - u), (cx + u * 0.55, foot - u), (cx + u * 0.36, foot), (cx - u * 0.36, foot)],
        b.tone("paper"),
        corner=u * 0.2,
        line=False,
    )
    for k in (-0.2, 0.15):
        b.stroke(
            [(cx + u * k, foot - u * 1.2), (cx + u * (k + 0.12), foot - u * 1.4), (cx + u * k, foot - u * 1.65)],
            b.tone("paper"),
            max(1.0, u * 0.08),
            curve=True,
        )


def _peaks(b: Brush, box: Box, role: str) -> None:
    x, y, w, h = box
    b.rect(box, b.tone("glass", 0.1), line=False)
    for k, peak, tone in ((0.0, 0.42, "accent3"), (0.35, 0.30, "water2"), (0.75, 0.5, "accent3")):
        b.poly(
            [(x + w * (k - 0.4), y + h), (x + w * (k + 0.1), y + h * peak), (x + w * (k + 0.6), y + h)],
            b.tone(tone, 0.05),
            line=False,
        )
    b.oval((x + w * 0.72, y + h * 0.26), (w * 0.09, w * 0.09), b.tone(role, 0.05), line=False)


def clock(b: Brush, x: float, *, y: float = 2.35, r: float = 0.16) -> None:
    """A round clock."""
    (cx, cy), radius = b.at(x, y, D), b.px(r, D)
    b.oval(
        (cx + radius * 0.1, cy + radius * 0.14), (radius, radius), b.palette["shadow"], alpha=0.35, blur=radius * 0.1, line=False
    )
    b.oval((cx, cy), (radius, radius), b.tone("trim", -0.05))
    b.oval((cx, cy), (radius * 0.84, radius * 0.84), b.tone("paper", 0.02))
    for k in range(12):
        a = k * math.tau / 12
        b.oval(
            (cx + math.sin(a) * radius * 0.70, cy - math.cos(a) * radius * 0.70),
            (radius * 0.04,) * 2,
            b.tone("ink", 0.1),
            line=False,
        )
    b.stroke([(cx, cy), (cx + radius * 0.1, cy - radius * 0.55)], b.tone("ink"), radius * 0.07)
    b.stroke([(cx, cy), (cx + radius * 0.42, cy + radius * 0.1)], b.tone("ink"), radius * 0.1)


def menu_board(b: Brush, x: float, *, y: float = 1.75, w: float = 0.95, h: float = 0.68, title: str = "今日咖啡") -> None:
    """A chalk menu with a title, a drawn cup and rows with prices."""
    ax, ay, wide, tall = box = _box(b, x, y, w, h)
    b.rect((ax + wide * 0.02, ay + tall * 0.05, wide, tall), b.palette["shadow"], alpha=0.4, blur=wide * 0.03, line=False)
    b.rect(box, b.tone("wood2"), to=b.tone("wood2", -0.2), radius=wide * 0.02)
    inner = (ax + wide * 0.035, ay + wide * 0.035, wide * 0.93, tall - wide * 0.07)
    b.rect(inner, b.tone("#3A3A3E", -0.05), to=b.tone("#2E2E33", -0.1))
    chalk = b.tone("paper", -0.04)
    b.text(title, (ax + wide * 0.5, ay + tall * 0.22), tall * 0.155, b.tone("accent2", 0.15), alpha=0.95)
    b.stroke(
        [(ax + wide * 0.18, ay + tall * 0.35), (ax + wide * 0.82, ay + tall * 0.35)], chalk, max(1.0, tall * 0.012), alpha=0.6
    )
    rng = b.rng("menu", x)
    for column in (0.10, 0.55):
        for row in range(4):
            top = ay + tall * (0.46 + 0.12 * row)
            b.rect(
                (ax + wide * column, top, wide * rng.uniform(0.16, 0.24), tall * 0.035), chalk, alpha=0.75, line=False, radius=2
            )
            b.rect(
                (ax + wide * (column + 0.29), top, wide * 0.055, tall * 0.035),
                b.tone("accent2", 0.1),
                alpha=0.75,
                line=False,
                radius=2,
            )


def blackboard(
    b: Brush, x: float, *, y: float = 1.42, w: float = 1.9, h: float = 1.0, lines: tuple[str, ...] = ("好好学习", "3 × 7 = 21")
) -> None:
    """A school board with chalk, a tray and dust."""
    b.box((x, y - 0.05, D - 0.06), (w + 0.12, h + 0.1, 0.06), "wood")
    ax, ay, wide, tall = box = _box(b, x, y, w, h)
    path = rect_path(box)
    b.fill(path, b.tone("board", 0.05), to=b.tone("board", -0.14))
    b.texture(path, "cloud", 0.5)
    for i, line in enumerate(lines):
        size = min(tall * (0.20 if i == 0 else 0.15), wide / max(4, len(line)) * 0.8)
        b.text(line, (ax + wide / 2, ay + tall * (0.30 + 0.32 * i)), size, b.tone("paper"), alpha=0.85)
    b.stroke(
        [(ax + wide * 0.04, ay + tall * 0.90), (ax + wide * 0.30, ay + tall * 0.87)],
        b.tone("paper"),
        max(2.0, tall * 0.02),
        alpha=0.12,
    )
    b.oval((ax + wide * 0.90, ay + tall * 0.80), (tall * 0.06, tall * 0.06), b.tone("accent2", 0.1), alpha=0.6, line=False)
    b.box((x, y - 0.07, D - 0.14), (w * 0.9, 0.03, 0.10), "wood", top=0.2)
    for k, role in ((-0.3, "paper"), (-0.24, "accent2"), (0.28, "accent")):
        px, py = b.at(x + w * k, y - 0.04, D - 0.12)
        b.rect((px, py - b.px(0.018, D), b.px(0.07, D), b.px(0.018, D)), b.tone(role), radius=2, line=False)


def neon(b: Brush, x: float, *, words: str = "COFFEE", y: float = 2.05, size: float = 0.22, role: str = "#FF6FA8") -> None:
    """A neon sign: a bright core, a coloured tube, its glow on the wall."""
    (cx, cy), px = b.at(x, y, D), b.px(size, D)
    colour = b.tone(role)
    if b.lit:
        for blur, alpha in ((px * 0.25, 0.55), (px * 0.10, 0.5)):
            b.rect(
                (cx - px * len(words) * 0.30, cy - px * 0.42, px * len(words) * 0.60, px * 0.84),
                colour,
                alpha=alpha * 0.5,
                blur=blur,
                line=False,
            )
        b.glow((cx, cy), px * (1.4 + 0.45 * len(words)), colour, alpha=0.55, z=D)
    b.text(words, (cx, cy), px, mix(colour, WHITE, 0.10 if b.lit else 0.0), alpha=1.0)
    b.text(words, (cx, cy), px * 0.985, mix(colour, WHITE, 0.75 if b.lit else 0.3), alpha=0.55)


def mirror(b: Brush, x: float, *, y: float = 0.35, w: float = 1.2, h: float = 1.7, framed: bool = True) -> None:
    """A wall mirror with slanting reflections of the room's light."""
    ax, ay, wide, tall = box = _box(b, x, y, w, h)
    e = b.px(0.02, D)
    b.rect((ax - e, ay - e, wide + 2 * e, tall + 2 * e), b.tone("metal2" if not framed else "trim", -0.1), radius=e)
    b.rect(box, b.tone("glass", -0.02), to=mix(b.tone("glass", -0.1), b.tone("floor"), 0.35), radius=2)
    with b.clipped(rect_path(box)):
        b.rect((ax, ay + tall * 0.70, wide, tall * 0.3), b.tone("floor", 0.02), alpha=0.45, line=False)
        for u, k in ((0.1, 0.16), (0.36, 0.05), (0.7, 0.10)):
            streak = [
                (ax + wide * (u + 0.3), ay),
                (ax + wide * (u + 0.3 + k), ay),
                (ax + wide * (u + k), ay + tall),
                (ax + wide * u, ay + tall),
            ]
            b.poly(streak, WHITE, alpha=0.22, line=False)


def screen(b: Brush, x: float, *, y: float = 1.2, w: float = 1.5, h: float = 0.85, picture: str = "chart") -> None:
    """A wall screen: chart, film, karaoke or blank."""
    ax, ay, wide, tall = box = _box(b, x, y, w, h)
    e = b.px(0.025, D)
    b.rect((ax - e, ay - e, wide + 2 * e, tall + 2 * e), b.tone("ink", -0.05), radius=e)
    if picture == "blank":
        b.rect(box, b.tone("ink", 0.02), to=b.tone("#3A4152", 0.0), radius=2)
        return
    base = {"chart": "#EAF2F6", "film": "#2A3566", "karaoke": "#5A2A78"}[picture]
    b.rect(box, b.tone(base), to=b.tone(base, -0.1), radius=2)
    with b.clipped(rect_path(box)):
        if picture == "chart":
            for i, v in enumerate((0.35, 0.5, 0.42, 0.66, 0.8)):
                role = ("accent3", "accent")[i == 4]
                b.rect(
                    (ax + wide * (0.12 + 0.16 * i), ay + tall * (0.9 - v * 0.7), wide * 0.09, tall * v * 0.7),
                    b.tone(role, 0.1),
                    line=False,
                )
        else:
            _scene(b, box, picture)
    if b.lit or picture != "chart":
        b.glow((ax + wide / 2, ay + tall / 2), wide * 0.75, b.tone(base, 0.3), alpha=0.34, z=D)


def _scene(b: Brush, box: Box, picture: str) -> None:
    x, y, w, h = box
    b.oval(
        (x + w * 0.68, y + h * 0.38), (h * 0.18, h * 0.18), b.tone("accent2" if picture == "film" else "#FF8FC8", 0.1), line=False
    )
    b.poly(
        [
            (x, y + h),
            (x, y + h * 0.72),
            (x + w * 0.3, y + h * 0.52),
            (x + w * 0.55, y + h * 0.75),
            (x + w, y + h * 0.6),
            (x + w, y + h),
        ],
        b.tone("#1A2248"),
        line=False,
    )
    if picture == "karaoke":
        b.text("♪ 月亮代表我的心 ♪", (x + w / 2, y + h * 0.84), h * 0.10, b.tone("paper"))


def wall_flag(b: Brush, x: float, *, y: float = 1.9, role: str = "red") -> None:
    """A small five-starred flag on a stick."""
    (px, py), u = b.at(x, y, D - 0.05), b.px(0.42, D)
    b.stroke([(px, py + u * 0.9), (px, py - u * 0.05)], b.tone("wood2"), max(1.5, u * 0.03))
    b.fill(path_of([(px, py), (px + u, py), (px + u, py + u * 0.66), (px, py + u * 0.66)]), b.tone(role, 0.02))
    for k, (dx, dy, r) in enumerate(
        ((0.17, 0.18, 0.085), (0.34, 0.07, 0.03), (0.40, 0.14, 0.03), (0.40, 0.24, 0.03), (0.34, 0.30, 0.03))
    ):
        star(b, (px + u * dx, py + u * dy), u * r, "accent2", turn=k * 0.3 if k else 0.0)


def star(b: Brush, at: tuple[float, float], r: float, role: str, *, turn: float = 0.0) -> None:
    """A five-pointed star."""
    points = []
    for i in range(10):
        radius, angle = r if i % 2 == 0 else r * 0.42, i * math.pi / 5 + turn
        points.append((at[0] + math.sin(angle) * radius, at[1] - math.cos(angle) * radius))
    b.poly(points, b.tone(role, 0.1), line=False)
