"""Furniture and what stands, hangs or lies in a room, drawn as single things; whole rooms belong to the sets."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import curve, ellipse, rounded
from tongpin.stage.props.sketch import Drawing, Sketch, light

_WOOD, _DARK_WOOD, _STEEL, _DARK = "#C98F5A", "#8A5A38", "#B9BCCB", "#3D3A46"
_SPINES = ("coral", "teal", "mustard", "denim", "sage", "wine", "sand", "plum", "sky")


def table(s: Sketch) -> None:
    """A wooden table."""
    s.legs(104, -70, thick=6)
    s.poly([(-60, -70), (60, -70), (60, -64.6), (-60, -64.6)], s.dark(0.3))
    s.poly([(-60, -70), (-54, -77), (54, -77), (60, -70)], s.pale(0.2))


def desk(s: Sketch) -> None:
    """A desk with drawers."""
    s.block(20, -68, 56, 0, round_=1)
    for y in (-62, -42, -22):
        s.block(23, y, 53, y + 17, tint=s.pale(0.2), round_=1)
        s.spot(38, y + 8.5, 1.6, "gold")
    s.block(-58, -68, -52, 0)
    s.block(-62, -75, 62, -68, tint=s.pale(0.25), round_=1)


def counter(s: Sketch) -> None:
    """A counter with panels."""
    s.block(-98, -96, 98, 0, tint=s.dark(0.15))
    for k in range(4):
        x = -92 + 47 * k
        s.block(x, -86, x + 42, -10, round_=2)
    s.block(-104, -105, 104, -95, tint=s.pale(0.5), round_=2)


def bench(s: Sketch) -> None:
    """A park bench."""
    for x in (-58, 58):
        s.bar([(x, 0), (x, -40), (x + 3, -84)], [2.2, 2, 1.6], _DARK)
    for y in (-82, -70, -58):
        s.block(-74, y, 74, y + 8, round_=2)
    s.poly([(-74, -44), (74, -44), (78, -38), (-78, -38)], s.pale(0.15))
    s.block(-78, -38, 78, -34, tint=s.dark(0.4))


def chair(s: Sketch) -> None:
    """A wooden chair."""
    for x in (-17, 17):
        s.bar([(x, 0), (x, -44)], [1.6, 2.0])
    s.shape(rounded(-18, -90, 18, -58, radius=8), s.tint)
    s.shape(rounded(-12, -85, 12, -63, radius=6), s.dark(0.35))
    for x in (-17, 17):
        s.bar([(x, -44), (x, -70)], [2, 1.8])
    s.poly([(-20, -44), (-17, -51), (17, -51), (20, -44)], s.pale(0.25))
    s.block(-20, -44, 20, -39.6, round_=1)


def sofa(s: Sketch) -> None:
    """A soft sofa."""
    for x in (-78, 78):
        s.block(x - 4, -10, x + 4, 0, tint=_DARK_WOOD)
    s.shape(rounded(-84, -84, 84, -24, radius=16), s.tint)
    for x in (-36, 36):
        s.shape(rounded(x - 35, -76, x + 35, -40, radius=9), s.pale(0.16))
    for x in (-36, 36):
        s.shape(rounded(x - 36, -46, x + 36, -24, radius=8), s.pale(0.3))
    s.shape(rounded(-80, -34, 80, -8, radius=7), s.dark(0.12))
    for side in (-1, 1):
        s.shape(rounded(side * 84 - 13, -62, side * 84 + 13, -8, radius=12), s.tint)


def pillow(s: Sketch) -> None:
    """A plump pillow."""
    s.blob([(-22, -1), (-19, -14), (-23, -28), (0, -25.6), (23, -28), (19, -14), (22, -1), (0, -3)])
    for side in (-1, 1):
        s.wire([(side * 20, -3), (side * 13, -8)], s.dark(0.7), 0.8, alpha=0.4)
        s.wire([(side * 20, -25), (side * 12, -20)], s.dark(0.7), 0.8, alpha=0.4)
    s.shine(-8, -19, 7, 3, alpha=0.4)


def quilt(s: Sketch) -> None:
    """A folded quilt."""
    for k in range(3):
        y = -12 * k
        s.shape(rounded(-60 + 3 * k, y - 14, 60 - 3 * k, y, radius=7), s.tint if k % 2 == 0 else s.pale(0.3))
    for x in (-30, 0, 30):
        s.wire([(x, -37), (x + 2, -31), (x, -26)], s.dark(0.7), 1, alpha=0.4)


def curtain(s: Sketch) -> None:
    """A pair of curtains on a rod."""
    s.bar([(-76, -196), (76, -196)], [2, 2], _DARK_WOOD)
    for side in (-1, 1):
        s.blob(
            [
                (side * 72, -194),
                (side * 14, -194),
                (side * 24, -110),
                (side * 52, -76),
                (side * 44, 0),
                (side * 74, 0),
                (side * 74, -90),
            ]
        )
        for k in range(4):
            x = 24 + 13 * k
            s.wire([(side * x, -190), (side * (x * 0.6 + 26), -90), (side * (48 + 6 * k), -4)], s.dark(0.8), 1.4, alpha=0.35)
        s.bar([(side * 46, -78), (side * 74, -80)], [2.4, 2.4], "gold")


def wardrobe(s: Sketch) -> None:
    """A wardrobe with two doors."""
    s.block(-58, -200, 58, -6, round_=3)
    s.legs(106, -8, tint=s.dark(0.5), thick=8)
    for side in (-1, 1):
        s.block(side * 28 - 25, -190, side * 28 + 25, -50, tint=s.pale(0.2), round_=2)
        s.block(side * 28 - 25, -44, side * 28 + 25, -14, tint=s.pale(0.12), round_=2)
        s.block(side * 6 - 1.4, -128, side * 6 + 1.4, -112, tint="gold", round_=1.4)
        s.spot(side * 28, -29, 2.4, "gold")


def bookshelf(s: Sketch) -> None:
    """A bookshelf, full of books and a plant."""
    s.block(-50, -200, 50, 0, round_=2)
    dice = s.dice("books")
    for row in range(5):
        top, floor = -194 + 38.4 * row, -161 + 38.4 * row
        s.flat(-45, top, 45, floor, tint=s.dark(0.9), alpha=0.75)
        x = -44.0
        while x < 36:
            wide, tall = dice.uniform(4, 8), dice.uniform(20, 29)
            if dice.random() < 0.9:
                s.block(x, floor - tall, x + wide, floor, tint=dice.choice(_SPINES), round_=0.6)
            x += wide + 0.6
        s.block(-47, floor, 47, floor + 4, tint=s.pale(0.2))


def shelf(s: Sketch) -> None:
    """A shop shelf with goods."""
    for x in (-56, 56):
        s.block(x - 2, -180, x + 2, 0, tint=_STEEL)
    dice = s.dice("goods")
    for floor in (-10, -66, -122):
        for k in range(8):
            x = -50 + 13 * k
            s.block(x, floor - dice.uniform(16, 34), x + 10.6, floor, tint=dice.choice(_SPINES), round_=1.6)
        s.block(-60, floor, 60, floor + 4, tint=s.tint)


def dressing_table(s: Sketch) -> None:
    """A dressing table with a round mirror."""
    s.oval(0, -105, 27, 31, tint="gold")
    s.oval(0, -105, 24, 28, tint="#CFE8F2")
    s.patch([(-14, -122), (-6, -126), (4, -94), (-4, -88)], "pure", alpha=0.4)
    s.legs(98, -64, thick=5)
    s.block(-55, -72, 55, -52, round_=2)
    for x in (-27, 27):
        s.block(x - 22, -68, x + 22, -56, tint=s.pale(0.3), round_=1.4)
        s.spot(x, -62, 1.8, "gold")
    for x, tint in ((-40, "rose"), (-33, "mint"), (36, "lavender")):
        s.block(x - 2.6, -82, x + 2.6, -72, tint=tint, round_=1)


def rug(s: Sketch) -> None:
    """A rug in perspective."""
    s.poly([(-90, 0), (-68, -26), (68, -26), (90, 0)])
    s.poly([(-80, -3), (-62, -23), (62, -23), (80, -3)], s.pale(0.4))
    s.poly([(-70, -6), (-56, -20), (56, -20), (70, -6)])
    for k in range(24):
        x = -88 + 7.6 * k
        s.straight([(x, 0), (x - 0.6, 3)], s.pale(0.5), 0.9)


def floor(s: Sketch) -> None:
    """A stretch of floorboards."""
    s.poly([(-150, 0), (-110, -40), (110, -40), (150, 0)])
    for k in range(9):
        x = -132 + 33 * k
        s.straight([(x, 0), (x * 0.74, -40)], s.dark(0.9), 0.8, alpha=0.5)


def wall(s: Sketch) -> None:
    """A stretch of brick wall."""
    s.block(-150, -200, 150, 0)
    for row in range(10):
        for k in range(8):
            x = -146 + 38 * k - (19 if row % 2 else 0)
            s.flat(max(-148, x), -198 + 20 * row, min(148, x + 35), -181 + 20 * row, tint=s.pale(0.2), round_=2, alpha=0.6)


def vase(s: Sketch) -> None:
    """A vase with three flowers."""
    for x, y, tint in ((-6, -27, "rose"), (0, -31, "mustard"), (6, -27.4, "coral")):
        s.wire([(0, -15), (x * 0.7, -20), (x, y)], "green", 0.7)
        for k in range(6):
            a = k / 6 * math.tau
            s.oval(x + 2.1 * math.cos(a), y + 2.1 * math.sin(a), 1.5, 1.5, tint=tint)
        s.spot(x, y, 1.3, "#FFE08A")
    s.blob([(-2, -20), (-6, -21.6), (-8, -19), (-3, -17)], "green")
    s.blob(
        [(-2.6, -17.6), (-2, -14.6), (-5, -9), (-3.4, -0.6), (0, 0), (3.4, -0.6), (5, -9), (2, -14.6), (2.6, -17.6), (0, -16.8)]
    )
    s.wire([(-4.6, -9), (0, -7.8), (4.6, -9)], s.dark(0.7), 0.5, alpha=0.6)
    s.shine(-2.4, -9.6, 0.7, 2.4)


def plant(s: Sketch) -> None:
    """A potted plant."""
    for k in range(7):
        a = -math.pi / 2 + (k - 3) * 0.38
        x, y = 15 * math.cos(a), -16 + 17 * math.sin(a)
        nx, ny = 3.6 * math.cos(a + 1.57), 3.6 * math.sin(a + 1.57)
        s.blob(
            [(0, -14), (x * 0.55 + nx, -15 + (y + 15) * 0.55 + ny), (x, y), (x * 0.55 - nx, -15 + (y + 15) * 0.55 - ny)],
            "#5E9B62" if k % 2 else "#79B46F",
        )
    s.poly([(-7, -13), (7, -13), (5, 0), (-5, 0)])
    s.block(-7.8, -15.4, 7.8, -12.2, tint=s.pale(0.2), round_=0.8)


def sink(s: Sketch) -> None:
    """A wash basin with a running tap."""
    s.poly([(-9, -64), (9, -64), (6, 0), (-6, 0)], s.dark(0.2))
    s.shape(curve([(-31, -80), (-27, -68), (-14, -60), (14, -60), (27, -68), (31, -80)]))
    s.opening(0, -80, 31, 5, tint=s.tint)
    s.pen.line(curve([(10, -80), (10, -100), (0, -104), (-3, -94)], False), _STEEL, 3)
    s.straight([(-3, -93), (-3, -80)], "#A9DCF2", 2)


def stairs(s: Sketch) -> None:
    """A flight of stairs."""
    for k in range(6):
        s.block(-125 + 40 * k, -22 * (k + 1), 125, -22 * k, tint=light(s.tint, 0.06 * k))
        s.flat(-125 + 40 * k, -22 * (k + 1), 125, -22 * (k + 1) + 4, tint=s.pale(0.5), alpha=0.8)


def fireplace(s: Sketch) -> None:
    """A brick fireplace with a fire."""
    s.block(-62, -108, 62, 0)
    for row in range(7):
        for k in range(6):
            x = -60 + 22 * k - (11 if row % 2 else 0)
            s.flat(max(-60, x), -104 + 15 * row, min(60, x + 19), -92 + 15 * row, tint=s.pale(0.25), alpha=0.5, round_=1)
    s.shape(rounded(-36, -72, 36, 20, radius=26), "#2E2428")
    s.block(-70, 0, 70, 6, tint="#A9A4AE", round_=2)
    s.glow(0, -24, 40, tint="#FF9E4A", alpha=0.85)
    for x, h, tint in ((-12, 34, "#FF8A3C"), (12, 32, "#FF8A3C"), (0, 46, "#FFA94A"), (0, 28, "#FFE08A")):
        s.blob([(x - 11, -8), (x - 9, -h * 0.6), (x, -h - 6), (x + 9, -h * 0.55), (x + 11, -8), (x, -3)], tint)
    for side in (-1, 1):
        s.bar([(side * -24, -2), (side * 24, -9)], [3.4, 3.4], _DARK_WOOD)
    s.block(-70, -120, 70, -106, tint=_WOOD, round_=2)


def fence(s: Sketch) -> None:
    """A picket fence."""
    for y in (-52, -22):
        s.block(-62, y, 62, y + 7, tint=s.dark(0.2))
    for k in range(7):
        x = -54 + 18 * k
        s.poly([(x - 6, 0), (x - 6, -62), (x, -72), (x + 6, -62), (x + 6, 0)])


def neon_sign(s: Sketch) -> None:
    """A neon sign."""
    s.shape(rounded(-45, -38, 45, 0, radius=8), "#2E2A3E")
    s.glow(0, -19, 46, tint=s.tint, alpha=0.5)
    s.pen.line(rounded(-40, -33, 40, -5, radius=6), s.pale(0.3), 1.8)
    s.word("OPEN", 0, -19, size=19, tint=s.pale(0.75))


def high_chair(s: Sketch) -> None:
    """A child's high chair."""
    for side in (-1, 1):
        s.bar([(side * 24, 0), (side * 15, -58)], [2.2, 2.4], _WOOD)
    s.shape(rounded(-17, -95, 17, -52, radius=8), s.tint)
    s.block(-18, -58, 18, -50, tint=_WOOD, round_=2)
    s.poly([(-25, -66), (25, -66), (22, -70), (-22, -70)], _WOOD)
    s.straight([(-24, -24), (24, -24)], _WOOD, 3)


def cat_tree(s: Sketch) -> None:
    """A scratching post with platforms and a house."""
    for x, top in ((-24, -70), (22, -132)):
        s.block(x - 5, top, x + 5, -6, tint="#DDBB8A")
        for k in range(int(-top / 6) - 2):
            s.straight([(x - 5, -10 - 6 * k), (x + 5, -12 - 6 * k)], "#B98F5A", 0.8, alpha=0.6)
    for x, y in ((-24, -72), (22, -134)):
        s.shape(rounded(x - 22, y - 6, x + 22, y, radius=3), s.tint)
    s.shape(rounded(-4, -52, 44, -6, radius=6), s.pale(0.15))
    s.pen.fill(ellipse(20, -26, 13, 14), s.dark(1.3))
    s.shape(rounded(-48, -6, 48, 0, radius=2), s.tint)
    s.straight([(-40, -66), (-40, -46)], "wine", 0.8)
    s.ball(-40, -44, 3.6, "coral")


def cage(s: Sketch) -> None:
    """A bird cage."""
    s.straight([(0, -60), (0, -54)], "gold", 1.2)
    for k in range(7):
        x = -21 + 7 * k
        s.wire([(0, -55), (x * 0.8, -46), (x, -32), (x, -4)], s.tint, 1.0)
    for y in (-32, -18):
        s.wire([(-21, y), (0, y + 2.4), (21, y)], s.tint, 0.9)
    s.straight([(-14, -20), (14, -20)], _DARK_WOOD, 1.4)
    s.shape(rounded(-24, -6, 24, 0, radius=3), s.tint)


def fish_tank(s: Sketch) -> None:
    """A fish tank with two fish."""
    s.pen.fill(rounded(-30, -36, 30, 0, radius=3), "#DDF2F8", 0.6)
    s.shape(rounded(-29, -30, 29, -1, radius=2.4), "#7FC9EC")
    with s.inside(-29, -30, 29, -1):
        s.patch([(-40, -4), (-10, -7), (8, -4.6), (40, -7), (40, 6), (-40, 6)], "#E6C894")
    for x in (-22, 20):
        s.wire([(x, -5), (x + 2, -11), (x - 1, -17), (x + 2, -22)], "green", 1.8)
    for x, y, tint in ((-6, -19, "#FF8A3C"), (9, -12, "#FFD05A")):
        s.blob([(x - 5, y), (x, y - 3), (x + 4, y), (x, y + 3)], tint)
        s.poly([(x + 3, y), (x + 7, y - 3), (x + 7, y + 3)], tint)
        s.spot(x - 3, y - 0.6, 0.6, _DARK)
    for x, y in ((-12, -24), (-10, -27), (1, -25)):
        s.spot(x, y, 0.9, "pure", alpha=0.7)
    s.pen.line(rounded(-30, -36, 30, 0, radius=3), "#8FB7C9", 1.0, alpha=0.8)


def red_carpet(s: Sketch) -> None:
    """A red carpet running away from us."""
    s.poly([(-130, 0), (-50, -80), (50, -80), (130, 0)], s.tint)
    for side in (-1, 1):
        s.poly([(side * 130, 0), (side * 50, -80), (side * 46, -80), (side * 120, 0)], "gold")
        for z in (0.0, 0.5, 0.9):
            x, y, k = side * (146 - 84 * z), -80 * z, 1 - 0.55 * z
            s.straight([(x, y), (x, y - 70 * k)], "gold", 5 * k)
            s.ball(x, y - 72 * k, 5 * k, "gold")


def throne(s: Sketch) -> None:
    """A golden throne with a red seat."""
    s.blob([(-44, -70), (-46, -126), (-24, -140), (0, -152), (24, -140), (46, -126), (44, -70), (0, -64)], "gold")
    s.blob([(-34, -70), (-36, -118), (-18, -130), (0, -136), (18, -130), (36, -118), (34, -70), (0, -66)], "red")
    s.pen.line(curve([(-14, -96), (-4, -110), (4, -96), (14, -110), (18, -98)], False), "#FFE08A", 2.4)
    s.block(-50, -66, 50, -46, tint="red", round_=5)
    s.block(-54, -48, 54, -8, tint="gold", round_=3)
    for side in (-1, 1):
        s.shape(rounded(side * 54 - 9, -86, side * 54 + 9, 0, radius=6), "#D9A43C")
        s.ball(side * 54, -88, 9, "gold")


def pram(s: Sketch) -> None:
    """A pram."""
    for x in (-24, 24):
        s.oval(x, -12, 12, 12, tint=_DARK)
        s.oval(x, -12, 8, 8, tint="silver")
    s.shape(curve([(-40, -62), (-34, -32), (-14, -24), (20, -24), (36, -34), (40, -58), (0, -56)]), s.tint)
    s.shape(curve([(-42, -60), (-36, -88), (-6, -98), (0, -58)]), s.dark(0.2))
    s.pen.line(curve([(34, -50), (52, -82), (60, -86)], False), _DARK, 3)


def deck_chair(s: Sketch) -> None:
    """A folding chair of canvas."""
    for a, b in (((-34, 0), (22, -44)), ((30, 0), (-30, -40)), ((22, -44), (34, -84))):
        s.bar([a, b], [2, 2], _WOOD)
    s.blob([(-32, -42), (-8, -32), (18, -40), (30, -84), (38, -82), (26, -36), (-4, -26), (-34, -36)])


def net(s: Sketch) -> None:
    """A mosquito net."""
    s.pen.fill(curve([(0, -200), (40, -150), (88, -100), (92, 0), (-92, 0), (-88, -100), (-40, -150)]), "#F6FBFC", 0.6)
    for k in range(9):
        x = -88 + 22 * k
        s.wire([(0, -198), (x * 0.5, -140), (x, -60), (x, 0)], "#C6DCE4", 0.9, alpha=0.7)
    s.oval(0, -196, 14, 4, tint=_WOOD)


def sleeping_bag(s: Sketch) -> None:
    """A sleeping bag laid out."""
    s.shape(rounded(-95, -22, 95, 0, radius=11), s.tint)
    s.shape(rounded(-95, -24, -52, 0, radius=11), s.pale(0.5))
    s.blob([(-84, -14), (-80, -26), (-62, -26), (-58, -14), (-70, -11)], "cloud")
    for x in (-30, 0, 30, 60):
        s.wire([(x, -21), (x + 3, -11), (x, -1)], s.dark(0.8), 1, alpha=0.4)


def yoga_mat(s: Sketch) -> None:
    """A yoga mat, half rolled up."""
    s.poly([(-90, 0), (-76, -14), (66, -14), (78, 0)])
    s.oval(72, -8, 9, 9)
    s.wire([(72, -13), (77, -8), (72, -4), (68, -8), (72, -10)], s.dark(0.8), 1, alpha=0.6)


def railing(s: Sketch) -> None:
    """A railing."""
    for k in range(7):
        s.block(-52 + 17 * k, -100, -49 + 17 * k, 0)
    s.shape(rounded(-60, -108, 60, -100, radius=4), s.pale(0.2))
    s.block(-58, -12, 58, -8)


def bed(s: Sketch) -> None:
    """A made bed, seen from its side."""
    s.block(-104, -100, -96, 0, tint=_DARK_WOOD, round_=3)
    s.block(96, -60, 103, 0, tint=_DARK_WOOD, round_=3)
    s.shape(rounded(-98, -52, 98, -14, radius=8), "#FFF8EE")
    s.blob([(-94, -50), (-90, -68), (-62, -68), (-56, -50)], "cloud")
    s.shape(rounded(-48, -60, 99, -10, radius=12), s.tint)
    s.shape(rounded(-50, -60, -30, -10, radius=9), s.pale(0.6))


def mirror(s: Sketch) -> None:
    """A hand mirror."""
    s.bar([(0, 4), (0, -8)], [1.2, 1.5])
    s.oval(0, -15, 6.6, 7.6)
    s.oval(0, -15, 5.4, 6.4, tint="#CFE8F2")
    s.patch([(-3.4, -17.6), (-1.6, -19.6), (2.4, -13), (0.4, -11.6)], "pure", alpha=0.55)


_ROOM = (
    Drawing("table", table, 120, 77, None, _WOOD),
    Drawing("desk", desk, 124, 75, None, _WOOD),
    Drawing("counter", counter, 208, 105, None, "#A9683C"),
    Drawing("bench", bench, 156, 86, None, _WOOD),
    Drawing("chair", chair, 40, 90, None, _WOOD),
    Drawing("sofa", sofa, 194, 84, None, "#D98A6A"),
    Drawing("pillow", pillow, 46, 28, None, "#F2B8A0"),
    Drawing("quilt", quilt, 120, 38, None, "#9FC2DE"),
    Drawing("curtain", curtain, 152, 198, None, "#E8C9A0"),
    Drawing("wardrobe", wardrobe, 116, 200, None, _WOOD),
    Drawing("bookshelf", bookshelf, 100, 200, None, "#A9743F"),
    Drawing("shelf", shelf, 120, 180, None, "#D9DCE6"),
    Drawing("dressing_table", dressing_table, 110, 136, None, "#EBC9B8"),
    Drawing("rug", rug, 180, 29, None, "#C9655A"),
    Drawing("floor", floor, 300, 40, None, _WOOD),
    Drawing("wall", wall, 300, 200, None, "#D9A68A"),
    Drawing("vase", vase, 18, 34, (0, -8), "#8FB7D0"),
    Drawing("plant", plant, 34, 34, (0, -7), "#C9704A"),
    Drawing("sink", sink, 60, 106, None, "#F3F4F6"),
)
_MORE = (
    Drawing("stairs", stairs, 250, 132, None, "#C9A37A"),
    Drawing("fireplace", fireplace, 140, 120, None, "#B5614A"),
    Drawing("fence", fence, 124, 72, None, "#F6EFE2"),
    Drawing("neon_sign", neon_sign, 90, 38, None, "#FF6BA8"),
    Drawing("high_chair", high_chair, 54, 95, None, "#8FC7C1"),
    Drawing("cat_tree", cat_tree, 96, 140, None, "#D9A679"),
    Drawing("cage", cage, 48, 61, (0, -60), "gold"),
    Drawing("fish_tank", fish_tank, 60, 36),
    Drawing("red_carpet", red_carpet, 300, 84, None, "#C8313A"),
    Drawing("throne", throne, 126, 152),
    Drawing("pram", pram, 104, 98, None, "#7FA6D8"),
    Drawing("deck_chair", deck_chair, 74, 86, None, "#5E9FC4"),
    Drawing("net", net, 184, 200),
    Drawing("sleeping_bag", sleeping_bag, 190, 26, None, "#4E8F8A"),
    Drawing("yoga_mat", yoga_mat, 172, 17, None, "#9B86D8"),
    Drawing("railing", railing, 120, 108, None, "#6E7488"),
    Drawing("bed", bed, 208, 100, None, "#9FB8DE"),
    Drawing("mirror", mirror, 13.2, 27, (0, -1), "#E8B8C4"),
)
DRAWINGS: Final[Mapping[str, Drawing]] = {d.name: d for d in (*_ROOM, *_MORE)}
