"""Things to eat that no icon draws, and the most wanted that one does."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import curve, ellipse
from tongpin.stage.props.sketch import Drawing, Sketch, light, shade

_BUN, _LEAF, _GOLDEN = "#FFF6E8", "#5E8F52", "#E0A04C"


def baozi(s: Sketch) -> None:
    """A steamed bun with its pleats."""
    s.blob([(-5, -0.6), (-5.1, -3.4), (-2.8, -6), (0, -6.9), (2.8, -6), (5.1, -3.4), (5, -0.6), (0, 0.2)], _BUN)
    for k in range(-3, 4):
        s.wire([(k * 0.16, -6.4), (k * 0.8, -5.2), (k * 1.3, -3.6)], "#D2BC9A", 0.26, alpha=0.8)
    s.oval(0, -6.5, 0.9, 0.45, tint="#F1E2C8")
    s.steam(0, -7.4, 3.6)


def mantou(s: Sketch) -> None:
    """A plain steamed roll."""
    s.shape(curve([(-4.5, -0.5), (-4.7, -3.6), (-2.6, -6.2), (2.6, -6.2), (4.7, -3.6), (4.5, -0.5), (0, 0)]), _BUN)
    s.shine(-2, -4.8, 1.4, 0.8, alpha=0.8)
    s.steam(0, -6.8, 3.2)


def zongzi(s: Sketch) -> None:
    """A leaf-wrapped rice dumpling tied with string."""
    s.poly([(0, -9), (6, -0.6), (-6, -0.6)], _LEAF)
    s.poly([(0, -9), (6, -0.6), (1.2, -0.6)], shade(_LEAF, 0.45))
    for k in range(4):
        s.wire([(-0.4, -8.4), (-1.4 - k, -4), (-2.4 - 0.8 * k, -0.8)], light(_LEAF, 0.35), 0.2, alpha=0.5)
    s.straight([(-3.6, -4), (3.4, -4.4)], "#E8B34F", 0.5)
    s.straight([(-4.8, -2.2), (4.8, -2.4)], "#E8B34F", 0.5)
    s.wire([(0.4, -4.2), (2.4, -5.8), (2.8, -4), (0.6, -4.2), (-1.4, -5.6), (-1.8, -3.8), (0.4, -4.2)], "#E8B34F", 0.4)


def tangyuan(s: Sketch) -> None:
    """Rice balls in a bowl."""
    s.vessel(-5.5, 7, 3.2, tint="#E9514A", inside="#FFF3DC")
    for x, y in ((-3.4, -5.9), (0, -5.6), (3.4, -5.9), (-1.7, -7), (1.7, -7)):
        s.ball(x, y, 1.75, "#FFFDF8")
    s.wire([(-5.6, -3.4), (0, -2.5), (5.6, -3.4)], "gold", 0.45)
    s.steam(0, -8, 4)


def tofu(s: Sketch) -> None:
    """Cubes of tofu."""
    for x, y in ((-3.2, 0), (3.2, 0), (0, -4.2)):
        s.poly([(x - 3, y), (x - 3, y - 3.6), (x + 2, y - 3.6), (x + 2, y)], "#FFF9EA")
        s.poly([(x - 3, y - 3.6), (x - 1.8, y - 4.8), (x + 3.2, y - 4.8), (x + 2, y - 3.6)], "#FFFFFA")
        s.poly([(x + 2, y), (x + 2, y - 3.6), (x + 3.2, y - 4.8), (x + 3.2, y - 1.2)], "#E8DCC2")
    for x, y in ((-1, -8.7), (1, -9), (0, -8.4)):
        s.wire([(x, y), (x + 0.7, y - 0.2)], "green", 0.35)


def youtiao(s: Sketch) -> None:
    """Two fried dough sticks."""
    for dy in (0.0, 3.2):
        s.bar(
            [(-12, -1.6 - dy), (-6, -2.4 - dy), (0, -1.6 - dy), (6, -2.4 - dy), (12, -1.8 - dy)],
            [1.3, 1.9, 1.6, 1.9, 1.2],
            _GOLDEN,
        )
        s.wire([(-11, -1.8 - dy), (0, -1.9 - dy), (11, -1.9 - dy)], shade(_GOLDEN, 0.8), 0.35, alpha=0.6)


def cotton_candy(s: Sketch) -> None:
    """Candy floss on a stick."""
    s.bar([(0, 0), (0, -13)], [0.4, 0.3], "#E8D3B0")
    for x, y, r in ((-4, -15, 4.6), (4, -15.4, 4.4), (0, -13.4, 4.2), (-2.4, -20, 4.4), (3, -20, 4.2), (0, -17, 5)):
        s.ball(x, y, r, s.tint)


def snack_bag(s: Sketch) -> None:
    """A bag of crisps."""
    s.shape(curve([(-6.6, -19), (-6, -10), (-6.8, -1), (0, -0.4), (6.8, -1), (6, -10), (6.6, -19), (0, -18.4)]))
    s.block(-6.8, -20, 6.8, -18, tint=s.pale(0.2))
    s.block(-6.8, -1.6, 6.8, 0, tint=s.dark(0.3))
    s.oval(0, -9.6, 4.4, 4.2, tint="#FFE9B0")
    s.oval(0.4, -9.2, 2.8, 2.2, tint="#F2B84B")
    s.shine(-4.2, -13, 0.6, 3, alpha=0.6)


def cream(s: Sketch) -> None:
    """A swirl of whipped cream."""
    for k, (w, y) in enumerate(((4, -1.4), (3.2, -3.4), (2.2, -5.2), (1.2, -6.8))):
        s.blob(
            [(-w, y + 0.5), (-w * 0.8, y - 1.2), (0, y - 1.6), (w * 0.8, y - 1.2), (w, y + 0.5), (0, y + 1.4)],
            light("#FFF4E2", 0.1 * k),
        )


def dough(s: Sketch) -> None:
    """A lump of dough with flour around it."""
    s.pen.fill(ellipse(0, -0.2, 10, 1.3), "#FFFDF6", 0.9)
    s.blob([(-7.5, -0.6), (-7, -4.4), (-2.4, -6.8), (3.6, -6.2), (7.4, -3.4), (7.4, -0.6), (0, 0)], "#F6E4C4")
    s.wire([(-2, -4.4), (0.6, -3.6), (3.4, -4.2)], "#D9BF94", 0.35)


def lychee(s: Sketch) -> None:
    """Lychees, one of them peeled."""
    s.wire([(0, -4.4), (-0.6, -6.4), (1.4, -7)], "coffee", 0.35)
    s.blob([(0.6, -6.4), (2.6, -7.8), (4.4, -7), (2.6, -5.9)], "green")
    s.ball(-1.8, -2.2, 2.2, "#D9455A")
    for k in range(8):
        s.spot(-1.8 + 1.5 * math.cos(k * 0.8), -2.2 + 1.5 * math.sin(k * 0.8), 0.22, "#A92B44", alpha=0.7)
    s.ball(2.2, -1.9, 1.9, "#FBF4EE")
    s.blob([(0.5, -1.2), (2.2, 0.1), (3.9, -1.2), (2.2, -0.6)], "#C83B50")


def durian(s: Sketch) -> None:
    """A durian in its spikes."""
    points = []
    for k in range(44):
        angle, far = k / 44 * math.tau, 1.0 if k % 2 else 0.87
        points.append((12.4 * far * math.cos(angle), -10.6 + 10.6 * far * math.sin(angle)))
    s.poly(points, "#B8A23E")
    for row in range(4):
        for k in range(5 - row % 2):
            x, y = -7.6 + 3.8 * k + 1.9 * (row % 2), -16 + 3.8 * row
            s.poly([(x - 1.2, y + 1), (x, y - 1.4), (x + 1.2, y + 1)], "#CDB954")
    s.bar([(0, -20.6), (0.6, -24)], [0.9, 0.7], "coffee")


def dates(s: Sketch) -> None:
    """Red dates."""
    for x, y in ((-2.6, -1.5), (2.5, -1.4), (0, -3.4)):
        s.oval(x, y, 2.3, 1.5, tint="#B4372F")
        s.wire([(x - 1, y - 0.2), (x, y + 0.2), (x + 1, y - 0.1)], "#7E1F1E", 0.2)
        s.shine(x - 0.8, y - 0.6, 0.5, 0.3)


def cake(s: Sketch) -> None:
    """A slice of strawberry cake."""
    s.oval(0, -0.4, 8, 1.2, tint="cloud")
    s.poly([(-6, -1), (-6, -6), (6, -6), (6, -1)], "#FBE3B0")
    s.flat(-6, -4, 6, -3.1, tint="#F49BA5")
    s.shape(
        curve(
            [(-6.3, -5.4), (-6, -8), (0, -8.5), (6, -8), (6.3, -5.4), (4.6, -4.8), (3, -5.7), (0, -4.9), (-3, -5.7), (-4.6, -4.9)]
        ),
        "#FFFBF2",
    )
    s.blob([(-1.8, -8.4), (-2, -10.4), (0, -11.2), (2, -10.4), (1.8, -8.4), (0, -7.6)], "#E8433F")
    s.blob([(-1.4, -10.8), (0, -11.9), (1.4, -10.8), (0, -10.4)], "green")
    for x, y in ((-0.8, -9.4), (0.7, -9.7), (0, -8.6)):
        s.spot(x, y, 0.16, "#FFE7A0")


def birthday_cake(s: Sketch) -> None:
    """A birthday cake with lit candles."""
    s.oval(0, -0.8, 13, 1.8, tint="cloud")
    s.block(-10.5, -10, 10.5, -1, tint=s.tint, round_=1.4)
    drip = [
        (-10.8, -9),
        (-9.6, -12),
        (0, -12.6),
        (9.6, -12),
        (10.8, -9),
        (8.6, -6.2),
        (6.4, -9),
        (3.2, -6.4),
        (0, -9),
        (-3.2, -6.2),
        (-6.4, -9),
        (-8.6, -6.6),
    ]
    s.blob(drip, "#FFFBF2")
    for x in (-7, -3.5, 0, 3.5, 7):
        s.ball(x, -12.4, 1.2, "#E8433F" if x else "#F49BA5")
        s.block(x - 0.5, -18, x + 0.5, -12.8, tint="sky" if round(x * 2) % 2 else "#F5CE4E")
        s.glow(x, -19.4, 4, alpha=0.5)
        s.blob([(x - 0.6, -18.8), (x, -20.8), (x + 0.6, -18.8), (x, -18.1)], "#FFB84A")


def bread(s: Sketch) -> None:
    """A loaf with slices cut from it."""
    s.shape(curve([(-9, 0), (-9.4, -6), (-7, -9), (5, -9), (8, -6), (7.6, 0)]), "#C9823F")
    s.shape(curve([(2, 0), (1.4, -6.4), (4, -9.4), (8.4, -9), (9.8, -6), (9.2, 0)]), "#C9823F")
    s.shape(curve([(3.2, -0.7), (2.7, -6), (4.8, -8.2), (7.8, -7.9), (8.7, -5.8), (8.1, -0.7)]), "#FBE6BE")
    for x in (-6.4, -3.4, -0.4):
        s.wire([(x - 0.8, -7), (x + 0.6, -8.4)], "#F4CB8D", 0.7)


def moon_cake(s: Sketch) -> None:
    """A mooncake with its pressed pattern."""
    points = [
        (4.6 * (1 + 0.09 * math.cos(8 * a)) * math.cos(a), -2.4 + 1.9 * (1 + 0.09 * math.cos(8 * a)) * math.sin(a))
        for a in (k / 48 * math.tau for k in range(48))
    ]
    s.poly([(-4.8, -2.4), (4.8, -2.4), (4.6, -0.4), (0, 0.2), (-4.6, -0.4)], "#B8752F")
    s.blob(points, "#D99A48")
    s.pen.line(ellipse(0, -2.5, 3.2, 1.25), "#A8682A", 0.25, alpha=0.7)
    s.pen.line(ellipse(0, -2.5, 1.3, 0.55), "#A8682A", 0.25, alpha=0.7)


def candied_haws(s: Sketch) -> None:
    """Sugar-coated hawthorns on a stick."""
    s.bar([(0, 3), (0, -24)], [0.32, 0.32], "#D8B98A")
    for k in range(6):
        s.ball(0, -4.4 - 3.6 * k, 2.0, "#D8342F")
        s.spot(0, -4.4 - 3.6 * k, 0.4, "#FFE6A8")


def plate_of_dumplings(s: Sketch) -> None:
    """Dumplings on a plate."""
    s.oval(0, -1.6, 10.5, 2.0, tint="cloud")
    for x, y in ((-5.4, -2.2), (0, -1.9), (5.4, -2.2), (-2.8, -4), (2.8, -4)):
        s.blob([(x - 3, y), (x - 2, y - 2.2), (x, y - 2.9), (x + 2, y - 2.2), (x + 3, y), (x, y + 0.7)], "#FFF4DC")
        for k in range(-2, 3):
            s.wire([(x + k * 0.8, y - 2.3 + abs(k) * 0.3), (x + k * 0.7, y - 1.4)], "#DABF90", 0.22)
    s.steam(0, -7, 4)


def ice_cream(s: Sketch) -> None:
    """An ice cream cone."""
    s.poly([(-2.7, -9), (2.7, -9), (0, 1)], "#D99A4E")
    for k in (-1, 0, 1):
        s.straight([(k * 1.6 - 0.9, -9), (k * 0.5 + 0.6, -3)], "#B87833", 0.22)
        s.straight([(k * 1.6 + 0.9, -9), (k * 0.5 - 0.6, -3)], "#B87833", 0.22)
    s.ball(0, -10.6, 3.4, s.tint)
    s.ball(0, -15, 2.7, "#FFF2D8")
    s.ball(0.4, -18.2, 0.9, "#D8342F")


def apple(s: Sketch) -> None:
    """A red apple."""
    s.blob([(0, -6.6), (2.4, -7.4), (4.1, -5), (3, -1), (0.9, 0), (0, -0.3), (-0.9, 0), (-3, -1), (-4.1, -5), (-2.4, -7.4)])
    s.wire([(0, -6.6), (0.2, -7.8), (0.9, -8.6)], "coffee", 0.5)
    s.blob([(0.6, -7.8), (2.2, -9.2), (3.8, -8.6), (2.2, -7.6)], "green")
    s.shine(-2, -5, 0.7, 1.2)


DRAWINGS: Final[Mapping[str, Drawing]] = {
    d.name: d
    for d in (
        Drawing("baozi", baozi, 10.4, 7),
        Drawing("mantou", mantou, 9.4, 6.6),
        Drawing("zongzi", zongzi, 12, 9.2),
        Drawing("tangyuan", tangyuan, 14, 8.8),
        Drawing("tofu", tofu, 12.6, 9),
        Drawing("youtiao", youtiao, 26, 7.4),
        Drawing("cotton_candy", cotton_candy, 17.4, 24.6, (0, -4), "#F9B7CF"),
        Drawing("snack_bag", snack_bag, 13.6, 20, None, "#E85D4A"),
        Drawing("cream", cream, 8, 8.6),
        Drawing("dough", dough, 20, 7),
        Drawing("lychee", lychee, 8.4, 8),
        Drawing("durian", durian, 25, 24),
        Drawing("dates", dates, 9.8, 5),
        Drawing("cake", cake, 16, 12, (0, -1), "#FBE3B0"),
        Drawing("birthday_cake", birthday_cake, 26, 21, (0, -1), "#F7B8C4"),
        Drawing("bread", bread, 19.4, 9.4),
        Drawing("moon_cake", moon_cake, 10, 4.8),
        Drawing("candied_haws", candied_haws, 4.4, 27, (0, 0)),
        Drawing("dumplings", plate_of_dumplings, 21, 7.4),
        Drawing("ice_cream", ice_cream, 7, 20, (0, -3), "#F7A9BD"),
        Drawing("apple", apple, 8.4, 9.2, None, "#DD3F3B"),
    )
}
