"""The shell of a room: walls, ceiling, floor, panelling, in one perspective; the light that falls off over them."""

from __future__ import annotations

from dataclasses import dataclass

from tongpin.media.graphics import skia
from tongpin.stage.canvas import MULTIPLY, SCREEN, Brush, path_of, rect_path
from tongpin.stage.lens import BACK_WALL_M
from tongpin.stage.palette import Colour, mix

NEAR_END_M = -4.2  # behind the lens of every angle, so that the floor always fills the frame


@dataclass(frozen=True)
class Room:
    """How a room is built. `half` is its half width in metres."""

    half: float
    height: float = 3.0
    floor: str = "planks"  # planks, tiles, parquet, carpet, concrete
    panels: float = 0.0  # height of the wainscot
    wall: str = "wall"
    pattern: str = ""  # stripes, dots, bricks, tiles
    ceiling: str = "plain"  # plain, beams, panels


def room(b: Brush, plan: Room) -> None:
    """Draw the shell; a turned room shows the wall that faces the camera only."""
    x, top, back = plan.half, plan.height, BACK_WALL_M
    w, h = b.lens.size
    b.rect((0, 0, w, h), b.tone(plan.wall, -0.12), line=False)
    left, right = (-x * 3 if b.yaw_deg > 0 else -x), (x * 3 if b.yaw_deg < 0 else x)
    corners = [(left, 0.0, back), (left, top, back), (right, top, back), (right, 0.0, back)]
    b.face(corners, b.tone(plan.wall, 0.05), to=b.tone(plan.wall, -0.07), line=False)
    _pattern(b, plan, left, right)
    b.texture(path_of([b.at(*corner) for corner in corners]), "wall", 0.26)
    for side in (-1, 1):
        _side_wall(b, plan, side)
    floor(b, plan, reach=x * 3 if b.yaw_deg else x)
    _ceiling(b, plan, left, right)
    if plan.panels:
        _panels(b, plan, left, right)
    _falloff(b, plan)
    b.box(((left + right) / 2, 0.0, back - 0.03), (right - left, 0.10, 0.03), "trim", top=0.12)
    for side in (-1, 1):
        if _shown(b, side):
            line = [b.at(side * x, 0.0, back), b.at(side * x, top, back)]
            b.stroke(line, b.palette["shadow"], b.px(0.16, back), alpha=0.20, blur=b.px(0.10, back))
    line = [b.at(left, 0.0, back), b.at(right, 0.0, back)]
    b.stroke(line, b.palette["shadow"], b.px(0.14, back), alpha=0.30, blur=b.px(0.07, back))


def _shown(b: Brush, side: int) -> bool:
    return not b.yaw_deg or (b.yaw_deg > 0) == (side > 0)


def _side_wall(b: Brush, plan: Room, side: int) -> None:
    if not _shown(b, side):
        return
    x, colour = side * plan.half, b.tone(plan.wall, -0.06 if side == b.side else -0.02)
    b.face(
        [(x, 0.0, BACK_WALL_M), (x, plan.height, BACK_WALL_M), (x, plan.height, NEAR_END_M), (x, 0.0, NEAR_END_M)],
        colour,
        to=b.tone(colour, -0.10),
        line=False,
    )


def _pattern(b: Brush, plan: Room, left: float, right: float) -> None:
    back, count = BACK_WALL_M, int((right - left) / 0.3) + 1
    if plan.pattern == "stripes":
        for i in range(count):
            x = left + i * 0.3
            b.face(
                [(x, 0, back), (x, plan.height, back), (x + 0.14, plan.height, back), (x + 0.14, 0, back)],
                b.tone(plan.wall, 0.07),
                alpha=0.5,
                line=False,
            )
    elif plan.pattern == "dots":
        for i in range(count):
            for j in range(12):
                centre = b.at(left + i * 0.3 + 0.15 * (j % 2), 0.2 + j * 0.24, back)
                b.oval(centre, (b.px(0.022, back), b.px(0.022, back)), b.tone(plan.wall, 0.16), alpha=0.7, line=False)
    elif plan.pattern == "bricks":
        _bricks(b, plan, left, right)


def _bricks(b: Brush, plan: Room, left: float, right: float) -> None:
    rng, back = b.rng("bricks"), BACK_WALL_M
    for j in range(int(plan.height / 0.12)):
        for i in range(int((right - left) / 0.30) + 1):
            if rng.random() < 0.62:
                x = left + i * 0.30 + 0.15 * (j % 2)
                y = j * 0.12
                corners = [
                    (x + 0.01, y + 0.01, back),
                    (x + 0.01, y + 0.11, back),
                    (x + 0.29, y + 0.11, back),
                    (x + 0.29, y + 0.01, back),
                ]
                b.face(corners, b.tone(plan.wall, rng.uniform(-0.16, 0.05)), alpha=0.55, line=False)


def floor(b: Brush, plan: Room, *, reach: float) -> None:
    """The floor in planks, tiles or parquet, with a soft pool of the key light."""
    back, near = BACK_WALL_M, NEAR_END_M
    base = b.palette["floor"]
    b.face(
        [(-reach, 0, back), (reach, 0, back), (reach, 0, near), (-reach, 0, near)],
        b.tone(base, 0.06),
        to=b.tone(base, -0.10),
        line=False,
    )
    {"planks": _planks, "tiles": _tiles, "parquet": _parquet}.get(plan.floor, _plain)(b, base, reach)
    below = b.at(0, 0, back)[1]
    b.texture(rect_path((0, below, b.lens.size[0], b.lens.size[1] - below)), "wall", 0.20)
    centre = b.at(b.side * plan.half * 0.4, 0.0, 0.8)
    strength = 0.10 + 0.10 * b.palette.climate.beam
    b.oval(centre, (b.px(1.1), b.px(0.34)), b.palette["key"], alpha=strength, blur=b.px(0.3), mode=SCREEN, line=False)


def _planks(b: Brush, base: Colour, reach: float) -> None:
    rng, back, near, step = b.rng("planks"), BACK_WALL_M, NEAR_END_M, 0.26
    for i in range(-int(reach / step) - 1, int(reach / step) + 1):
        x0, x1 = max(-reach, i * step), min(reach, (i + 1) * step)
        colour = b.tone(base, rng.uniform(-0.09, 0.07))
        b.face([(x0, 0, back), (x1, 0, back), (x1, 0, near), (x0, 0, near)], colour, to=b.tone(colour, -0.09), line=False)
        b.face(
            [(x0, 0, back), (x0 + 0.008, 0, back), (x0 + 0.008, 0, near), (x0, 0, near)],
            b.tone(base, -0.42),
            alpha=0.5,
            line=False,
        )
        for z in (rng.uniform(-1.6, back), rng.uniform(-1.6, back)):
            b.face([(x0, 0, z), (x1, 0, z), (x1, 0, z + 0.014), (x0, 0, z + 0.014)], b.tone(base, -0.4), alpha=0.5, line=False)


def _tiles(b: Brush, base: Colour, reach: float) -> None:
    rng, back, step, other = b.rng("tiles"), BACK_WALL_M, 0.5, b.palette["floor2"]
    for i in range(-int(reach / step) - 1, int(reach / step) + 1):
        for j in range(14):
            if (i + j) % 2:
                z0, z1 = back - j * step, max(NEAR_END_M, back - (j + 1) * step)
                x0, x1 = max(-reach, i * step), min(reach, (i + 1) * step)
                if x1 > x0 and z0 > z1:
                    colour = b.tone(other, rng.uniform(-0.03, 0.03))
                    b.face([(x0, 0, z0), (x1, 0, z0), (x1, 0, z1), (x0, 0, z1)], colour, line=False)


def _parquet(b: Brush, base: Colour, reach: float) -> None:
    rng, back, step = b.rng("parquet"), BACK_WALL_M, 0.34
    for i in range(-int(reach / step) - 1, int(reach / step) + 1):
        for j in range(20):
            z0 = back - j * step
            if z0 - step < NEAR_END_M:
                continue
            x0 = i * step
            for k in range(3):
                colour = b.tone(base, rng.uniform(-0.11, 0.08))
                if (i + j) % 2:
                    za, zb = z0 - step * k / 3, z0 - step * (k + 1) / 3
                    corners = [(x0, 0, za), (x0 + step, 0, za), (x0 + step, 0, zb), (x0, 0, zb)]
                else:
                    xa, xb = x0 + step * k / 3, x0 + step * (k + 1) / 3
                    corners = [(xa, 0, z0), (xb, 0, z0), (xb, 0, z0 - step), (xa, 0, z0 - step)]
                b.face(corners, colour, to=colour, line=False)


def _plain(b: Brush, base: Colour, reach: float) -> None:
    """Carpet and concrete: the base and its texture are all."""


def _ceiling(b: Brush, plan: Room, left: float, right: float) -> None:
    h, back, near = plan.height, BACK_WALL_M, NEAR_END_M
    b.face(
        [(left, h, back), (right, h, back), (right, h, near), (left, h, near)],
        b.tone("ceil", -0.10),
        to=b.tone("ceil", 0.02),
        line=False,
    )
    if plan.ceiling == "beams":
        for z in (-0.6, 0.4, 1.4):
            b.box(((left + right) / 2, h - 0.16, z), (right - left, 0.16, 0.14), "trim", front=-0.04)
    elif plan.ceiling == "panels":
        for z in (-1.0, -0.2, 0.6, 1.4, 2.2):
            b.face(
                [(left, h, z), (right, h, z), (right, h, z + 0.02), (left, h, z + 0.02)],
                b.tone("ceil", -0.30),
                alpha=0.6,
                line=False,
            )
    b.box(((left + right) / 2, h - 0.09, back - 0.05), (right - left, 0.09, 0.05), "ceil", front=-0.02)
    for side in (-1, 1):
        if _shown(b, side):
            x = side * plan.half
            b.face([(x, h - 0.09, back), (x, h, back), (x, h, near), (x, h - 0.09, near)], b.tone("ceil", -0.12), line=False)


def _panels(b: Brush, plan: Room, left: float, right: float) -> None:
    h, back, near = plan.panels, BACK_WALL_M, NEAR_END_M
    for side in (-1, 1):
        if _shown(b, side):
            x = side * plan.half
            b.face([(x, 0, back), (x, h, back), (x, h, near), (x, 0, near)], b.tone("wall2", -0.16), line=False)
    b.face(
        [(left, 0, back), (left, h, back), (right, h, back), (right, 0, back)],
        b.tone("wall2", 0.03),
        to=b.tone("wall2", -0.13),
        line=False,
    )
    for i in range(int((right - left) / 0.2) + 1):
        x = left + i * 0.2
        b.stroke([b.at(x, 0, back), b.at(x, h, back)], b.tone("wall2", -0.34), max(1.0, b.px(0.012, back)), alpha=0.6)
        b.stroke(
            [b.at(x + 0.015, 0, back), b.at(x + 0.015, h, back)], b.tone("wall2", 0.2), max(0.7, b.px(0.003, back)), alpha=0.35
        )
    b.box(((left + right) / 2, h, back - 0.05), (right - left, 0.055, 0.05), "trim", top=0.2)


def _falloff(b: Brush, plan: Room) -> None:
    """Light painted on the shell itself: bright on the key side, cool towards the far upper corner."""
    shade, hard = mix(b.palette["shadow"], b.palette["wall2"], 0.35), b.palette.climate.vignette
    w, h = b.lens.size
    start, end = b.at(b.side * plan.half, 1.4, BACK_WALL_M), b.at(-b.side * plan.half, plan.height, BACK_WALL_M)
    colours = [b.colour4(shade, 0.0).toColor(), b.colour4(shade, min(1.0, 0.10 + 0.35 * hard)).toColor()]
    shader = skia.GradientShader.MakeLinear([skia.Point(*start), skia.Point(*end)], colours, [0.25, 1.0])
    b.canvas.drawRect(skia.Rect(0, 0, w, h), skia.Paint(BlendMode=MULTIPLY, Shader=shader))
    low = max(1.0, b.at(0, plan.height - 1.1, BACK_WALL_M)[1])
    shader = skia.GradientShader.MakeLinear([skia.Point(0, 0), skia.Point(0, low)], colours[::-1])
    b.canvas.drawRect(skia.Rect(0, 0, w, h), skia.Paint(BlendMode=MULTIPLY, Shader=shader))
