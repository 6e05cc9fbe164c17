"""What people carry, wear in the hand, clean with and give away."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import curve, ellipse, rounded
from tongpin.stage.props.sketch import Drawing, Sketch, light, shade

_WOOD, _STEEL, _DARK = "#C98F5A", "#B9BCCB", "#3D3A46"


def umbrella(s: Sketch) -> None:
    """An open umbrella, held by its stick: long enough that its rim is above the eyes of whoever holds it before the chest."""
    s.straight([(0, 8), (0, -88)], _STEEL, 1.4)
    s.wire([(0, 6), (0.2, 10.6), (3, 12), (5, 9)], "#8A5A38", 2)
    left = [(-56, -58), (-50, -77), (-28, -96), (0, -101), (28, -96), (50, -77), (56, -58)]
    hem = [(37.4, -62), (18.7, -57), (0, -62), (-18.7, -57), (-37.4, -62)]
    dome = curve([*left, *hem])
    s.shape(dome, s.tint, depth=5)
    with s.pen.clip(dome):
        for k in (-0.62, -0.2, 0.2, 0.62):
            s.wire([(0, -102), (k * 54, -89), (k * 90, -52)], s.dark(0.8), 0.8, alpha=0.5)
        s.shine(-24, -87, 12, 5, alpha=0.4)
    s.straight([(0, -101), (0, -106)], _STEEL, 1.4)


def umbrella_closed(s: Sketch) -> None:
    """A furled umbrella."""
    s.wire([(0, -70), (0, -78), (4, -80), (7, -76)], "#8A5A38", 2)
    s.blob([(-3.4, -66), (-4.4, -40), (0, 0), (4.4, -40), (3.4, -66), (0, -70)])
    for x in (-1.2, 1.4):
        s.wire([(x, -66), (x * 1.6, -40), (0, -4)], s.dark(0.8), 0.6, alpha=0.5)


def backpack(s: Sketch) -> None:
    """A school bag."""
    s.pen.line(curve([(-5, -40), (-4, -46), (4, -46), (5, -40)], False), s.dark(0.6), 2)
    s.shape(rounded(-15, -41, 15, 0, radius=8))
    for side in (-1, 1):
        s.shape(rounded(side * 16 - 3, -18, side * 16 + 3, -3, radius=3), s.dark(0.25))
    s.shape(rounded(-11, -19, 11, -3, radius=5), s.pale(0.2))
    s.wire([(-11, -28), (0, -32), (11, -28)], "#FFE0A0", 1.0)
    s.straight([(-9, -14.6), (9, -14.6)], s.dark(0.8), 0.7, alpha=0.6)
    s.bar([(6, -14.4), (6, -11)], [0.7, 0.9], "gold")


def handbag(s: Sketch) -> None:
    """A handbag, held by its handle."""
    s.pen.line(curve([(-8, -20), (-7, -31), (7, -31), (8, -20)], False), s.dark(0.5), 1.7)
    s.shape(curve([(-13, -21), (-15, -6), (-13, 0), (13, 0), (15, -6), (13, -21), (0, -22)]))
    s.shape(curve([(-13, -21), (-9, -11), (0, -9), (9, -11), (13, -21), (0, -22)]), s.pale(0.18))
    s.ball(0, -9.6, 1.6, "gold")


def shopping_bag(s: Sketch) -> None:
    """A paper shopping bag, held by its cord."""
    s.pen.line(curve([(-6, -32), (-5, -41), (5, -41), (6, -32)], False), s.dark(0.8), 1)
    s.poly([(-13, -33), (13, -33), (14, 0), (-14, 0)])
    s.poly([(13, -33), (16.5, -31), (17, -3), (14, 0)], s.dark(0.5))
    s.spot(0, -16, 5, "#FFF8EA", alpha=0.85)


def suitcase(s: Sketch) -> None:
    """A rolling suitcase, held by its handle."""
    for x in (-7, 7):
        s.straight([(x, -58), (x, -88)], _STEEL, 1.3)
    s.shape(rounded(-9.6, -92, 9.6, -87, radius=2.2), _DARK)
    s.shape(rounded(-20, -60, 20, -4, radius=6))
    for x in (-12, -4, 4, 12):
        s.straight([(x, -55), (x, -9)], s.dark(0.7), 0.8, alpha=0.4)
    for x in (-14, 14):
        s.oval(x, -2.6, 2.8, 2.8, tint=_DARK)


def tissue(s: Sketch) -> None:
    """A box of tissues."""
    s.blob([(-4, -8), (-5.4, -14), (-1, -13), (1, -17), (4, -12.6), (4.6, -8), (0, -7)], "#FFFFFF")
    s.poly([(-11, -8), (-8.6, -10), (8.6, -10), (11, -8)], s.pale(0.4))
    s.block(-11, -8, 11, 0, round_=0.8)
    s.flat(-7, -5.4, 7, -3.4, tint="#FFFFFF", round_=0.8, alpha=0.5)


def towel(s: Sketch) -> None:
    """A folded towel."""
    for k in range(3):
        s.shape(rounded(-24, -6 - 6 * k, 24, -6 * k, radius=3), s.tint if k != 1 else s.pale(0.35))
    s.flat(-24, -16, 24, -14.6, tint=s.dark(0.5), alpha=0.4)


def toothbrush(s: Sketch) -> None:
    """A toothbrush, held by the end."""
    s.bar([(0, 0), (0, -16)], [0.7, 0.5])
    for k in range(4):
        s.flat(0.3, -15.6 + 0.9 * k, 2.0, -14.9 + 0.9 * k, tint="#FFFFFF")
    s.patch([(1, -15.8), (2.4, -15.4), (2.4, -12.4), (1.4, -12)], "#9DE0F0")


def toothpaste(s: Sketch) -> None:
    """A tube of toothpaste."""
    s.poly([(-2.4, -3), (2.4, -3), (3.2, -15.6), (-3.2, -15.6)], "#FFFFFF")
    s.poly([(-2.7, -7), (2.7, -7), (3, -12), (-3, -12)])
    s.block(-1.4, -3.4, 1.4, 0, tint=s.tint, round_=0.4)
    s.block(-3.4, -16, 3.4, -15, tint=s.dark(0.2))


def makeup(s: Sketch) -> None:
    """A powder compact with its mirror."""
    s.oval(0, -7.4, 4.6, 4.4, tint="#E8B8C4")
    s.oval(0, -7.4, 3.8, 3.6, tint="#D6ECF4")
    s.patch([(-2.4, -9), (-1, -10.2), (1.6, -6.4), (0.4, -5.6)], "pure", alpha=0.6)
    s.oval(0, -1.6, 4.6, 1.6, tint="#E8B8C4")
    s.oval(0, -2.0, 3.7, 1.1, tint="#FBD5BC")


def lipstick(s: Sketch) -> None:
    """A lipstick, held by its case."""
    s.block(-1, -4, 1, 1.4, tint=_DARK, round_=0.3)
    s.block(-0.85, -5.6, 0.85, -4, tint="gold")
    s.poly([(-0.7, -5.6), (-0.7, -7.6), (0.7, -8.6), (0.7, -5.6)])


def perfume(s: Sketch) -> None:
    """A bottle of perfume."""
    s.block(-1.2, -10.4, 1.2, -7.6, tint="gold", round_=0.4)
    s.shape(rounded(-4, -8, 4, 0, radius=1.5))
    s.flat(-2.6, -5.6, 2.6, -2, tint="#FFF8F2", alpha=0.8, round_=0.3)
    s.shine(-2.6, -5.6, 0.4, 1.7, alpha=0.8)


def face_mask(s: Sketch) -> None:
    """A sheet mask."""
    s.blob([(-7.4, -15), (-5, -20), (0, -21), (5, -20), (7.4, -15), (6, -6), (0, 0), (-6, -6)], "#FFFFFF")
    for side in (-1, 1):
        s.pen.fill(ellipse(side * 3.2, -13, 1.9, 1.1), "#E9CFC0")
    s.pen.fill(ellipse(0, -5, 2.2, 0.9), "#E9CFC0")
    s.wire([(-1.1, -8), (0, -9.4), (1.1, -8)], "#D8C8C0", 0.4)


def lighter(s: Sketch) -> None:
    """A lighter with its flame."""
    s.shape(rounded(-1.3, -5.4, 1.3, 0, radius=0.5))
    s.block(-1.3, -6.8, 1.3, -5.3, tint=_STEEL, round_=0.2)
    s.glow(0, -8.4, 4.6, alpha=0.7)
    s.blob([(-0.6, -7), (0, -9.8), (0.6, -7), (0, -6.4)], "#FFB84A")


def tape(s: Sketch) -> None:
    """A roll of tape."""
    s.oval(0, -4, 4, 4)
    s.oval(0, -4, 2.6, 2.6, tint=_WOOD)
    s.oval(0, -4, 2.0, 2.0, tint="#FFF2DC")
    s.poly([(2, -0.9), (6.4, -0.4), (6.4, -1.9), (3.2, -2.2)])


def mop(s: Sketch) -> None:
    """A mop, held by its stick."""
    s.bar([(0, -14), (0, -124)], [1.3, 1.3], _WOOD)
    s.block(-4, -17, 4, -13, tint="teal", round_=1)
    for k in range(9):
        x = -11 + 2.75 * k
        s.bar([(x * 0.26, -14), (x * 0.8, -7), (x, 0)], [1.2, 1.5, 1.5], "#F3EBDD")


def broom(s: Sketch) -> None:
    """A broom, held by its stick."""
    s.bar([(0, -30), (0, -118)], [1.3, 1.3], _WOOD)
    s.blob([(-3.4, -32), (-13, 0), (0, -1.4), (13, 0), (3.4, -32)], "#E2B25E")
    s.block(-3.8, -34, 3.8, -29, tint="red", round_=1)
    for k in range(-3, 4):
        s.wire([(k * 0.9, -28), (k * 3.2, -2)], shade("#E2B25E", 0.8), 0.5, alpha=0.6)


def rubbish(s: Sketch) -> None:
    """A tied rubbish bag."""
    s.blob([(-14, -1), (-17, -14), (-9, -27), (-2, -30), (2, -30), (9, -27), (17, -14), (14, -1), (0, 0)], "#5A5866")
    s.blob([(-1.6, -29), (-6, -36), (0, -33), (6, -36), (1.6, -29)], "#5A5866")
    s.wire([(-6, -22), (-9, -12), (-7, -5)], "#8E8CA0", 0.9, alpha=0.6)
    s.shine(-7, -17, 1.6, 4, alpha=0.35)


def bin_(s: Sketch) -> None:
    """A litter bin."""
    s.poly([(-14, -38), (14, -38), (11, 0), (-11, 0)])
    s.block(-16, -42, 16, -37, tint=s.dark(0.3), round_=2)
    for x in (-6, 0, 6):
        s.straight([(x * 1.1, -33), (x, -5)], s.dark(0.8), 1, alpha=0.4)


def hanger(s: Sketch) -> None:
    """A clothes hanger, held by its hook."""
    s.wire([(-2.6, -2), (-2, -5), (1.4, -5), (2, -2), (0, 1), (0, 4)], _STEEL, 0.9)
    s.pen.line(curve([(0, 4), (-20, 15), (-20, 18), (0, 17.6), (20, 18), (20, 15)]), _WOOD, 1.7)


def bucket(s: Sketch) -> None:
    """A bucket of water, held by its handle."""
    s.pen.line(curve([(-12, -22), (-9, -34), (9, -34), (12, -22)], False), _STEEL, 1)
    s.vessel(-22, 13, 9, inside="#8FD0F0")


def basket(s: Sketch) -> None:
    """A woven basket, held by its handle."""
    s.pen.line(curve([(-14, -15), (-10, -32), (10, -32), (14, -15)], False), shade(_WOOD, 0.3), 2)
    s.vessel(-16, 16, 11, tint=_WOOD)
    for row in range(3):
        y = -12.4 + 4 * row
        s.wire([(-15 + row, y), (0, y + 2.6), (15 - row, y)], shade(_WOOD, 0.8), 0.7, alpha=0.6)


def watering_can(s: Sketch) -> None:
    """A watering can, held by its handle."""
    s.pen.line(curve([(7, -14), (15, -16), (15, -4), (8, -3)], False), s.dark(0.4), 1.8)
    s.bar([(-6, -4), (-13, -9), (-19, -16)], [2, 1.4, 1.1], s.tint)
    s.poly([(-22, -15), (-17, -19.6), (-16, -17), (-19.6, -13.6)], s.dark(0.3))
    s.vessel(-16, 8.4, 8, inside="#8FD0F0")


def seal(s: Sketch) -> None:
    """A stone seal."""
    s.block(-1.8, -3.4, 1.8, 0, tint="#C9B08C", round_=0.2)
    s.blob([(-1.7, -3.2), (-1.4, -5.4), (0, -6.4), (1.5, -5.2), (1.7, -3.2)], "#D9C29C")
    s.flat(-1.8, -0.6, 1.8, 0, tint="#D8342F")


def cotton_pad(s: Sketch) -> None:
    """Cotton pads."""
    for k in range(3):
        s.oval(0, -0.9 - 1.0 * k, 3, 0.9, tint="#FFFFFF")


def mascara(s: Sketch) -> None:
    """A mascara wand."""
    s.bar([(0, 2), (0, -5)], [0.8, 0.7])
    s.straight([(0, -5), (0, -10)], _DARK, 0.3)
    s.bar([(0, -7), (0, -11)], [0.55, 0.4], _DARK)


def leash(s: Sketch) -> None:
    """A dog's leash, held by its loop."""
    s.wire([(-3, -1), (0, -5), (3, -1), (0, 4), (-8, 24), (-30, 44), (-52, 52)], s.tint, 1.5)
    s.wire([(-3, -1), (-2, 2), (0, 4)], s.tint, 1.5)
    s.bar([(-52, 52), (-56, 53)], [0.9, 0.9], "gold")


def cat_wand(s: Sketch) -> None:
    """A cat's toy rod with feathers."""
    s.bar([(0, 4), (0, -26)], [0.8, 0.4])
    s.wire([(0, -26), (8, -34), (14, -22)], "#8E8CA0", 0.4)
    for k, tint in enumerate(("coral", "mustard", "sky")):
        a = 0.9 + 0.5 * k
        s.blob(
            [
                (14, -22),
                (14 + 5 * math.cos(a) - 1.4, -19 + 4 * math.sin(a)),
                (14 + 7 * math.cos(a), -20 + 8 * math.sin(a)),
                (14 + 5 * math.cos(a) + 1.4, -20 + 3 * math.sin(a)),
            ],
            tint,
        )


def litter(s: Sketch) -> None:
    """A tray of cat litter with its scoop."""
    s.opening(0, -11, 21, 4, tint=s.tint, inside="#E6D8BE")
    s.bar([(6, -13), (16, -22)], [1.2, 1.4], "coral")
    s.poly([(-21, -11), (-12, -8), (12, -8), (21, -11), (18, 0), (-18, 0)])


def pacifier(s: Sketch) -> None:
    """A dummy."""
    s.oval(0, -3.4, 1.1, 1.3, tint="#F6E3B8")
    s.blob([(-2.4, -2.4), (0, -3.2), (2.4, -2.4), (1.8, -1.2), (-1.8, -1.2)])
    s.pen.line(ellipse(0, -0.4, 1.2, 1.2), s.dark(0.3), 0.5)


def nappy(s: Sketch) -> None:
    """A nappy."""
    s.blob([(-12, -15), (0, -14), (12, -15), (11, -10), (5, -2), (0, 0), (-5, -2), (-11, -10)], "#FFFFFF")
    for side in (-1, 1):
        s.block(side * 9.4 - 2, -14, side * 9.4 + 2, -10.6, tint="sky", round_=0.8)
    s.wire([(-7, -8), (-3, -4)], "#DCE6EE", 0.6)
    s.wire([(7, -8), (3, -4)], "#DCE6EE", 0.6)


def hot_bag(s: Sketch) -> None:
    """A hot-water bottle in a knitted cover."""
    s.block(-2, -19, 2, -15.6, tint="#8A5A38", round_=0.8)
    s.shape(rounded(-7, -16.4, 7, 0, radius=4))
    for x, y in ((-3, -10), (3, -10)):
        s.spot(x, y, 0.6, _DARK)
    s.wire([(-1.2, -8), (0, -7.2), (1.2, -8)], _DARK, 0.4)
    for side in (-1, 1):
        s.spot(side * 4.4, -8.2, 1.1, "blush", alpha=0.5)


def stick(s: Sketch) -> None:
    """A walking stick, held by its top."""
    s.bar([(0, 0), (0, 96)], [1.2, 0.9])
    s.bar([(0, 2), (0, -6)], [1.7, 1.9], _DARK)


def veil(s: Sketch) -> None:
    """A veil of fine cloth."""
    s.pen.fill(curve([(0, -80), (22, -72), (30, -30), (36, 0), (-36, 0), (-30, -30), (-22, -72)]), s.tint, 0.8)
    for k in range(7):
        x = -27 + 9 * k
        s.wire([(x * 0.3, -78), (x * 0.8, -40), (x, -2)], s.dark(0.6), 0.7, alpha=0.4)
    s.wire([(-36, 0), (-18, 2), (0, 0), (18, 2), (36, 0)], "gold", 1.4)


def sachet(s: Sketch) -> None:
    """An embroidered scent bag with a tassel."""
    s.wire([(0, -9.6), (-1.4, -12.4), (1.4, -12.4), (0, -9.6)], "gold", 0.35)
    s.blob([(-1.4, -9.6), (-4, -7), (-3.2, -3.4), (0, -2.2), (3.2, -3.4), (4, -7), (1.4, -9.6), (0, -9)])
    s.word("福", 0, -6, size=3.4, tint="#FFE08A")
    for k in (-1, 0, 1):
        s.wire([(0, -2.4), (k * 0.6, 0), (k * 0.8, 2)], "gold", 0.35)


def santa_hat(s: Sketch) -> None:
    """A Christmas hat."""
    s.blob([(-9, -5), (-8, -14), (0, -22), (9, -20), (12.4, -13), (8, -15), (8.4, -5), (0, -4)], "#D8342F")
    s.ball(12.4, -12, 2.7, "#FFFFFF")
    s.shape(rounded(-11, -6.4, 10.4, 0, radius=3), "#FFFFFF")


def gift(s: Sketch) -> None:
    """A present with a bow."""
    s.block(-10, -14, 10, 0, round_=0.8)
    s.block(-11, -18, 11, -13.2, tint=s.pale(0.2), round_=0.8)
    s.block(-1.7, -18, 1.7, 0, tint="#FFE08A")
    for side in (-1, 1):
        s.blob([(0, -18), (side * 2.4, -23.4), (side * 7.4, -24), (side * 7.6, -19.4), (side * 3, -17.8)], "#FFE08A")
    s.ball(0, -18.6, 1.6, "#F5CE4E")


def box(s: Sketch) -> None:
    """A cardboard box."""
    s.block(-15, -22, 15, 0)
    if s.opens:
        for side in (-1, 1):
            s.poly([(side * 15, -22), (side * 24, -27), (side * 13, -29), (side * 4, -24)], s.pale(0.2))
    s.block(-2, -22, 2, 0, tint="#E9D6AE")
    s.flat(5, -8, 12, -3, tint="#FFFDF6", alpha=0.9)


def flowers(s: Sketch) -> None:
    """A bouquet, held by its stems."""
    s.poly([(-3, 2), (3, 2), (12, -16), (-12, -16)], "#FFF4E2")
    for k in range(5):
        s.blob([(-13 + 6.5 * k, -17), (-15 + 7.4 * k, -25), (-11 + 6.4 * k, -23)], "#6DA46A")
    spots = (
        (-9, -18, s.tint),
        (9, -18, s.tint),
        (-4.4, -24, "#FFE3A0"),
        (4.6, -24, "#F9C2CF"),
        (0, -18, s.tint),
        (-10, -24.4, "#F9C2CF"),
        (10, -24, "#FFE3A0"),
        (0, -29, s.tint),
    )
    for x, y, tint in spots:
        for k in range(5):
            a = k / 5 * math.tau - 1.57
            s.oval(x + 2.4 * math.cos(a), y + 2.4 * math.sin(a), 2.0, 2.0, tint=tint)
        s.spot(x, y, 1.3, light("#F5CE4E", 0.2))
    s.poly([(-3, 2), (3, 2), (9.4, -12), (0, -8), (-9.4, -12)], "#F7DCE0")
    s.blob([(0, -1), (-5, -4), (-6, 0), (0, 0.6), (6, 0), (5, -4)], "coral")


def rose(s: Sketch) -> None:
    """One rose, held by its stem."""
    s.wire([(0, 6), (0.6, -8), (0, -20)], "#5E8F52", 0.9)
    s.blob([(0.4, -6), (4, -10), (7, -8), (4, -5)], "#6DA46A")
    s.blob([(-4, -21), (-5, -26), (0, -29), (5, -26), (4, -21), (0, -19)])
    s.blob([(-2, -24), (0, -28), (3, -25.4), (0.6, -22.4)], s.dark(0.35))
    s.blob([(-4.6, -22), (-1, -23.6), (2, -20.4), (-1, -19)], s.pale(0.25))


def balloon(s: Sketch) -> None:
    """A balloon, held by its string."""
    s.wire([(0, 2), (-2.4, -14), (2, -30), (0, -44)], "#8E8CA0", 0.5)
    s.blob([(0, -45), (-10, -54), (-12.6, -66), (-7, -76), (0, -78.6), (7, -76), (12.6, -66), (10, -54)])
    s.poly([(-1.6, -43), (0, -45.6), (1.6, -43)])
    s.shine(-5, -68, 2.4, 4.4, alpha=0.6)


def glasses(s: Sketch) -> None:
    """A pair of glasses."""
    for side in (-1, 1):
        s.pen.fill(ellipse(side * 3.6, -2.4, 2.6, 2.3), "#D9EEF6", 0.6)
        s.pen.line(ellipse(side * 3.6, -2.4, 2.6, 2.3), s.tint, 0.55)
        s.straight([(side * 6.2, -3), (side * 7.2, -3.6)], s.tint, 0.55)
    s.wire([(-1, -2.6), (0, -3.4), (1, -2.6)], s.tint, 0.55)


def key(s: Sketch) -> None:
    """A key."""
    s.bar([(0, 0), (0, 6)], [0.5, 0.5], "gold")
    for y in (3.4, 5.2):
        s.flat(0, y, 1.7, y + 0.8, tint="gold")
    s.pen.line(ellipse(0, -1.6, 1.7, 1.7), "gold", 0.9)


def wallet(s: Sketch) -> None:
    """A wallet."""
    s.block(-5, -9.4, 4.6, -3, tint="#8FC79A", round_=0.3)
    s.shape(rounded(-6, -8, 6, 0, radius=1))
    s.shape(rounded(2, -5.4, 6.6, -2.4, radius=1), s.dark(0.3))
    s.spot(3.6, -3.9, 0.6, "gold")


def product(s: Sketch) -> None:
    """A new product in its box on a small stage."""
    s.glow(0, -11, 16, tint="#FFF0C8", alpha=0.7)
    s.oval(0, -1, 11, 1.7, tint="cloud")
    s.block(-6.4, -20, 6.4, -1.4, round_=0.8)
    s.poly([(6.4, -20), (9, -18.4), (9, -2.6), (6.4, -1.4)], s.dark(0.5))
    s.ball(0, -12.4, 3.1, "#FFF8EA")
    s.flat(-4, -6.6, 4, -5.6, tint="#FFF8EA", round_=0.4, alpha=0.9)


_CARRIED = (
    Drawing("umbrella", umbrella, 112, 118, (0, 0), "royal"),
    Drawing("umbrella_closed", umbrella_closed, 11, 80, (3, -77), "royal"),
    Drawing("backpack", backpack, 38, 46, (0, -44), "#E8647A"),
    Drawing("handbag", handbag, 30, 32, (0, -30), "#C9654F"),
    Drawing("shopping_bag", shopping_bag, 31, 41, (0, -40), "#F2A35E"),
    Drawing("suitcase", suitcase, 40, 92, (0, -89), "teal"),
    Drawing("glasses", glasses, 14.4, 5, None, "#4B3A38"),
    Drawing("key", key, 3.4, 9.6, (0, -1)),
    Drawing("wallet", wallet, 12.6, 9.4, None, "#8A5A38"),
    Drawing("gift", gift, 22, 24, (0, -6), "coral"),
    Drawing("package", box, 30, 22, (0, -9), "#D2A06A"),
    Drawing("flowers", flowers, 28, 33, (0, -1), "#F2838F"),
    Drawing("rose", rose, 10, 35, (0, -2), "#D8344A"),
    Drawing("balloon", balloon, 25, 80, (0, 0), "#EF5B5B"),
    Drawing("product", product, 22, 20, None, "#5B8DEF"),
    Drawing("sachet", sachet, 8, 14.6, (0, -11), "#D8342F"),
    Drawing("veil", veil, 72, 82, (0, -70), "#D8342F"),
    Drawing("santa_hat", santa_hat, 26, 22),
    Drawing("stick", stick, 3.8, 102, (0, -2), _WOOD),
    Drawing("leash", leash, 60, 58, (0, -1), "#D8604A"),
)
_CARE = (
    Drawing("tissue", tissue, 22, 17, None, "#9FC8DE"),
    Drawing("towel", towel, 48, 18, (0, -8), "#A9D2DC"),
    Drawing("toothbrush", toothbrush, 3, 17, (0, -3), "#4FA8D8"),
    Drawing("toothpaste", toothpaste, 6.8, 16, (0, -9), "#4FA8D8"),
    Drawing("makeup", makeup, 9.2, 12),
    Drawing("lipstick", lipstick, 2, 10, (0, -1), "#D8344A"),
    Drawing("perfume", perfume, 8, 10.4, (0, -4), "#F2C2D0"),
    Drawing("face_mask", face_mask, 15, 21, (0, -4)),
    Drawing("lighter", lighter, 2.6, 9.8, (0, -2.6), "#E8573F"),
    Drawing("tape", tape, 10.4, 8, None, "#F0C84E"),
    Drawing("mop", mop, 24, 124, (0, -84)),
    Drawing("broom", broom, 26, 118, (0, -80)),
    Drawing("rubbish", rubbish, 34, 36),
    Drawing("bin", bin_, 32, 42, None, "#7FA68C"),
    Drawing("hanger", hanger, 42, 24, (0, -4)),
    Drawing("bucket", bucket, 26, 34, (0, -33), "#5E9FC4"),
    Drawing("basket", basket, 32, 33, (0, -32)),
    Drawing("watering_can", watering_can, 38, 20, (14, -11), "#6FAE9B"),
    Drawing("seal", seal, 3.6, 6.4),
    Drawing("cotton_pad", cotton_pad, 6, 4),
    Drawing("mascara", mascara, 1.7, 13, (0, 0), "#5B4A86"),
    Drawing("cat_wand", cat_wand, 23, 38, (0, 0), "#8FC7C1"),
    Drawing("litter", litter, 42, 22, None, "#8FB7D8"),
    Drawing("pacifier", pacifier, 5, 6, None, "#7FC7E8"),
    Drawing("nappy", nappy, 24, 15),
    Drawing("hot_bag", hot_bag, 14, 19, None, "#F2A3B0"),
)
DRAWINGS: Final[Mapping[str, Drawing]] = {d.name: d for d in (*_CARRIED, *_CARE)}
