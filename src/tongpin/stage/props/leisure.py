"""Instruments, toys and sport."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import curve, ellipse, polygon, rounded
from tongpin.stage.props.sketch import Drawing, Sketch, light, shade

_WOOD, _STEEL, _DARK, _RED = "#C98F5A", "#B9BCCB", "#3D3A46", "#D8342F"


def guitar(s: Sketch) -> None:
    """A guitar held at the body, its neck to the upper right as we see a right-handed player."""
    s.pen.canvas.save()
    s.pen.canvas.rotate(-37)
    s.pen.canvas.scale(-1, 1)
    s.block(-66, -3.4, -12, 3.4, tint="#6B4028", round_=0.6)
    for k in range(9):
        s.straight([(-62 + 5.6 * k, -3.2), (-62 + 5.6 * k, 3.2)], "#C9B08C", 0.4)
    s.blob([(-82, -5.6), (-66, -4.6), (-66, 4.6), (-82, 5.6)], "#6B4028")
    for x in (-79, -74, -69):
        s.spot(x, -6.6, 1.3, "gold")
        s.spot(x, 6.6, 1.3, "gold")
    s.blob(
        [
            (-17, 0),
            (-14, -11),
            (-4, -13),
            (2, -10.4),
            (12, -16),
            (23, -12),
            (26, 0),
            (23, 12),
            (12, 16),
            (2, 10.4),
            (-4, 13),
            (-14, 11),
        ]
    )
    s.oval(0, 0, 5.4, 5.4, tint="#3A2420")
    s.pen.line(ellipse(0, 0, 6.4, 6.4), "#FFE3A0", 0.8, alpha=0.8)
    s.block(13, -5.4, 15.6, 5.4, tint="#6B4028", round_=0.6)
    for k in (-2, -1, 0, 1, 2):
        s.straight([(-66, k * 1.1), (14, k * 1.5)], "#FFF6E2", 0.24, alpha=0.9)
    s.shine(8, -10, 7, 1.6, alpha=0.4)
    s.pen.canvas.restore()


def guzheng(s: Sketch) -> None:
    """A zither on its stands."""
    for x in (-58, 58):
        s.straight([(x - 7, 0), (x + 7, -34)], _DARK, 3)
        s.straight([(x + 7, 0), (x - 7, -34)], _DARK, 3)
    s.poly([(-82, -36), (-78, -48), (78, -48), (82, -36), (80, -31), (-80, -31)], "#8A4A2E")
    s.poly([(-72, -37), (-68, -47), (68, -47), (72, -37)], "#D9A66A")
    for k in range(7):
        s.straight([(-70, -38.2 - 1.3 * k), (70, -38.2 - 1.3 * k)], "#FFF6E2", 0.4)
        s.poly(
            [(-40 + 11 * k - 1.6, -38 - 1.2 * k), (-40 + 11 * k, -42 - 1.2 * k), (-40 + 11 * k + 1.6, -38 - 1.2 * k)], "#6B3A24"
        )


def harmonica(s: Sketch) -> None:
    """A mouth organ."""
    s.shape(rounded(-6, -3, 6, 0, radius=0.7), _STEEL)
    s.flat(-6, -2.1, 6, -1.1, tint=s.tint)
    for k in range(8):
        s.flat(-5.2 + 1.35 * k, -2, -4.4 + 1.35 * k, -1.2, tint=_DARK)


def music_box(s: Sketch) -> None:
    """A music box with a dancer."""
    s.poly([(-7, -7), (-7.4, -14), (7.4, -14), (7, -7)], s.dark(0.3))
    s.flat(-6, -13, 6, -8, tint="#E9C9D6")
    s.block(-7.4, -7.4, 7.4, 0, round_=0.6)
    s.blob([(-2.4, -8), (0, -10.4), (2.4, -8), (0, -7.4)], "#F9C2CF")
    s.straight([(0, -7.4), (0, -12)], "#FBD5BC", 0.6)
    s.spot(0, -12.8, 0.9, "#5B3A30")
    s.wire([(-1.6, -13.4), (0, -11), (1.6, -13.4)], "#FBD5BC", 0.4)
    s.bar([(7.4, -3), (9.6, -3), (9.6, -5)], [0.4, 0.4, 0.6], "gold")


def easel(s: Sketch) -> None:
    """An easel with a painting on it."""
    for points in (((-26, 0), (-3, -148)), ((26, 0), (3, -148)), ((0, -10), (0, -150))):
        s.bar(points, [2, 1.8], _WOOD)
    s.block(-38, -124, 38, -58, tint="#FFFDF6")
    with s.inside(-35, -121, 35, -61):
        s.flat(-35, -121, 35, -61, tint="#F9D9A4")
        s.ball(12, -98, 9, "#FF9E5A")
        s.patch([(-50, -70), (-20, -90), (6, -76), (30, -88), (50, -66), (40, -40), (-40, -40)], "#6F9FB5")
    s.block(-40, -58, 40, -53, tint=shade(_WOOD, 0.2))


def clay(s: Sketch) -> None:
    """A clay pot on its wheel."""
    s.oval(0, -1.4, 12, 2.2, tint="#8E8CA0")
    s.oval(0, -2.6, 11, 2, tint=_STEEL)
    s.vessel(-13, 5, 4.4)
    for y in (-9.6, -6.4):
        s.wire([(-5.2, y), (0, y + 0.9), (5.2, y)], s.dark(0.6), 0.4, alpha=0.6)


def doll(s: Sketch) -> None:
    """A rag doll in a dress."""
    for side in (-1, 1):
        s.bar([(side * 2.6, -5), (side * 2.8, -1)], [1.3, 1.4], "#FBD5BC")
        s.bar([(side * 3, -13), (side * 7, -10)], [1.3, 1.4], "#FBD5BC")
    s.blob([(-3, -15), (-7.6, -4), (0, -3), (7.6, -4), (3, -15)])
    s.blob([(-7, -16), (-7.4, -24), (0, -28.6), (7.4, -24), (7, -16), (0, -14)], "#8A5238")
    s.ball(0, -20.4, 5.6, "#FBE0CC")
    s.blob([(-5.8, -21), (-4, -26), (0, -27), (4, -26), (5.8, -21), (0, -24)], "#8A5238")
    for side in (-1, 1):
        s.spot(side * 2.1, -20, 0.7, _DARK)
        s.spot(side * 3.4, -18.4, 1.0, "blush", alpha=0.5)
        s.blob([(side * 6, -25), (side * 9, -28), (side * 9, -23)], "coral")
    s.wire([(-1, -17.8), (0, -17.2), (1, -17.8)], "#B5524A", 0.4)


def teddy(s: Sketch) -> None:
    """A teddy bear."""
    for side in (-1, 1):
        s.ball(side * 6, -25.6, 2.8, s.tint)
        s.oval(side * 7, -3.4, 3.8, 3.4)
        s.oval(side * 8.4, -11, 2.7, 4.2)
    s.oval(0, -9, 7.6, 8.2)
    s.oval(0, -8.4, 4.6, 5, tint=s.pale(0.5))
    s.oval(0, -20.6, 8, 7)
    s.oval(0, -18.2, 3.6, 2.7, tint=s.pale(0.6))
    s.pen.fill(ellipse(0, -19.3, 1.2, 0.85), _DARK)
    for side in (-1, 1):
        s.spot(side * 3.4, -21.6, 0.85, _DARK)
    s.wire([(-1.2, -17.2), (0, -16.7), (1.2, -17.2)], _DARK, 0.36)
    s.blob([(0, -14), (-4, -16), (-4, -12), (0, -13.4), (4, -12), (4, -16)], "coral")


def blocks(s: Sketch) -> None:
    """A small tower of building blocks."""
    for x, y, tint in ((-6.6, 0, "coral"), (0, 0, "mustard"), (6.6, 0, "sky"), (-3.3, -6.4, "sage"), (3.3, -6.4, "plum")):
        s.block(x - 3.1, y - 6.2, x + 3.1, y, tint=tint, round_=0.7)
        s.pen.line(rounded(x - 1.9, y - 5, x + 1.9, y - 1.2, radius=0.4), light(tint, 0.5), 0.4)
    s.poly([(-3.4, -12.8), (0, -18.6), (3.4, -12.8)], "coral")


def toy_car(s: Sketch) -> None:
    """A toy car."""
    s.shape(curve([(-9, -2.4), (-9, -5.4), (-5.6, -6.2), (-3.4, -9.6), (3.4, -9.6), (5.6, -6.2), (9, -5.2), (9, -2.4)]))
    for left, right in ((-3.6, -0.4), (0.6, 3.8)):
        s.poly([(left - 0.4, -6.2), (left + 0.7, -8.6), (right - 0.2, -8.6), (right + 0.2, -6.2)], "#CFEAF6")
    for x in (-5, 5):
        s.oval(x, -2.2, 2.2, 2.2, tint=_DARK)
        s.oval(x, -2.2, 1.0, 1.0, tint="silver")
    s.spot(8.4, -4.4, 0.7, "#FFE08A")


def dumbbell(s: Sketch) -> None:
    """A dumbbell, held by its bar."""
    s.bar([(-8, 0), (8, 0)], [1.5, 1.5], _STEEL)
    for side in (-1, 1):
        s.shape(rounded(side * 9 - 2, -6, side * 9 + 2, 6, radius=1.2), s.tint)
        s.shape(rounded(side * 13 - 2, -4.6, side * 13 + 2, 4.6, radius=1.2), s.dark(0.3))


def treadmill(s: Sketch) -> None:
    """A treadmill seen from its side."""
    s.poly([(-80, -4), (66, -14), (70, -6), (-78, 2)], _DARK)
    s.straight([(-76, -6), (64, -16)], "#6E6A7C", 3)
    s.bar([(58, -14), (74, -104)], [3.4, 2.6], _STEEL)
    s.bar([(74, -102), (40, -92)], [2.2, 2], _DARK)
    s.poly([(64, -108), (82, -124), (86, -120), (72, -102)], s.tint)


def skip_rope(s: Sketch) -> None:
    """A skipping rope."""
    s.wire([(-16, -22), (-40, -60), (-24, -96), (20, -98), (40, -64), (16, -22)], s.tint, 1.5)
    for side in (-1, 1):
        s.bar([(side * 16, -22), (side * 14, -6)], [1.4, 1.8], _WOOD)


def punch_bag(s: Sketch) -> None:
    """A punch bag on its chain."""
    s.straight([(-12, -98), (0, -112), (12, -98)], _STEEL, 1.2)
    s.straight([(0, -112), (0, -130)], _STEEL, 1.6)
    s.shape(rounded(-16, -98, 16, -6, radius=8))
    for y in (-84, -26):
        s.flat(-16, y, 16, y + 4, tint=s.dark(0.7), alpha=0.5)
    s.shine(-8, -56, 2.6, 20, alpha=0.4)


def surfboard(s: Sketch) -> None:
    """A surfboard standing up, held by its side."""
    s.blob([(0, 0), (-19, -40), (-24, -100), (-15, -168), (0, -200), (15, -168), (24, -100), (19, -40)])
    s.straight([(0, -8), (0, -192)], "#FFF8EA", 1.4)
    s.patch([(-23, -92), (0, -106), (23, -92), (23, -74), (0, -88), (-23, -74)], "#FFF8EA", alpha=0.85)


def swing(s: Sketch) -> None:
    """A swing in its frame."""
    for side in (-1, 1):
        s.bar([(side * 92, 0), (side * 64, -210)], [3.4, 3])
        s.bar([(side * 42, 0), (side * 62, -210)], [3.4, 3])
        s.straight([(side * 20, -206), (side * 20, -46)], "#D9BF9A", 1.8)
    s.bar([(-72, -210), (72, -210)], [4, 4])
    s.block(-28, -48, 28, -42, tint=_WOOD, round_=2)


def sandcastle(s: Sketch) -> None:
    """A sand castle with a flag."""
    sand = "#E6C088"
    s.blob([(-24, 0), (-18, -6), (0, -8), (18, -6), (24, 0)], sand)
    for x, w, top in ((-11, 6, -20), (11, 6, -20), (0, 8, -27)):
        s.block(x - w, top, x + w, -3, tint=sand)
        for k in (-1, 0, 1):
            s.block(x + k * w * 0.72 - 1.4, top - 3, x + k * w * 0.72 + 1.4, top, tint=sand)
    s.shape(curve([(-2.6, -3), (-2.6, -8), (0, -10), (2.6, -8), (2.6, -3)]), shade(sand, 0.8))
    s.straight([(0, -30), (0, -39)], _DARK, 0.6)
    s.poly([(0, -39), (6.4, -36.6), (0, -34.4)], "coral")


def snowball(s: Sketch) -> None:
    """A snowball."""
    s.ball(0, -6, 6, "#F4FAFF")
    s.wire([(1, -2.4), (3, -3.4), (4, -5.4)], "#C9DCEC", 0.5)


def whistle(s: Sketch) -> None:
    """A whistle."""
    s.poly([(-3, -3.6), (2.4, -3.6), (2.4, -2.2), (-3, -2.2)])
    s.oval(1.4, -1.8, 1.9, 1.8)
    s.spot(1.4, -1.8, 0.7, s.dark(0.9))
    s.wire([(3, -2.6), (4.4, -4.4), (2.6, -5.4)], "red", 0.4)


def ball(s: Sketch) -> None:
    """A basketball."""
    s.ball(0, -12, 12, s.tint)
    for points in (
        ((-12, -12), (0, -10.6), (12, -12)),
        ((0, -24), (1.4, -12), (0, 0)),
        ((-8.4, -20), (-4, -12), (-8.4, -4)),
        ((8.4, -20), (4, -12), (8.4, -4)),
    ):
        s.wire(points, "#5B3024", 0.6)


def football(s: Sketch) -> None:
    """A football."""
    s.ball(0, -11, 11, "#FBFBFA")
    with s.pen.clip(ellipse(0, -11, 11, 11)):
        for x, y in ((0, -11), (0, -23), (11, -14.6), (-11, -14.6), (7, -1.6), (-7, -1.6)):
            s.pen.fill(
                polygon([(x + 3.4 * math.sin(k * math.tau / 5), y - 3.4 * math.cos(k * math.tau / 5)) for k in range(5)]), _DARK
            )


def kite(s: Sketch) -> None:
    """A kite with its tail, held by the string."""
    s.wire([(0, 0), (8, -20), (20, -44)], "#8E8CA0", 0.4)
    s.poly([(20, -40), (4, -66), (22, -92), (40, -66)])
    s.poly([(20, -40), (22, -92), (40, -66)], "#FFD05A")
    s.straight([(4, -66), (40, -66)], s.dark(0.9), 0.6, alpha=0.6)
    s.wire([(20, -40), (26, -34), (20, -27), (27, -20)], "coral", 0.8)
    for x, y in ((24, -35), (22, -28)):
        s.blob([(x - 3, y - 1.6), (x, y), (x - 3, y + 1.6)], "sky")


def telescope(s: Sketch) -> None:
    """A telescope on its tripod, pointing to the upper right."""
    for x in (-20, 0, 20):
        s.bar([(0, -64), (x, 0)], [1.6, 1.2], _WOOD)
    s.bar([(-28, -58), (4, -78)], [3.4, 4.4], s.tint)
    s.bar([(2, -77), (34, -97)], [5.2, 6.4], s.dark(0.2))
    s.bar([(31, -95), (36, -98.4)], [7.4, 7.4], "gold")
    s.ball(0, -66, 3, _DARK)


def rope(s: Sketch) -> None:
    """A coil of rope, held by its bight."""
    for k in range(4):
        s.pen.line(ellipse(0, -11, 16 - 1.2 * k, 8.6 - 0.5 * k), light(s.tint, 0.1 * k), 2.2)
    s.wire([(14, -8), (20, -2), (26, 0)], s.tint, 2.2)
    s.bar([(-2, -20), (3, -2)], [2.6, 2.6], s.tint)


def windmill_toy(s: Sketch) -> None:
    """A paper pinwheel, held by its stick."""
    s.bar([(0, 4), (0, -22)], [0.5, 0.5], _WOOD)
    for k, tint in enumerate(("coral", "mustard", "sky", "sage")):
        a = k * math.tau / 4 + 0.4
        tip, side = (9 * math.cos(a), -22 + 9 * math.sin(a)), (7.6 * math.cos(a + 0.8), -22 + 7.6 * math.sin(a + 0.8))
        s.poly([(0, -22), tip, side], tint)
    s.spot(0, -22, 1.1, "#FFF6E2")


DRAWINGS: Final[Mapping[str, Drawing]] = {
    d.name: d
    for d in (
        Drawing("guitar", guitar, 92, 78, (0, 0), "#D98A46"),
        Drawing("guzheng", guzheng, 164, 48),
        Drawing("harmonica", harmonica, 12, 3, None, "red"),
        Drawing("music_box", music_box, 17, 14, None, "#B5614A"),
        Drawing("easel", easel, 80, 150),
        Drawing("clay", clay, 24, 14, None, "#C4764E"),
        Drawing("doll", doll, 18, 29, (0, -10), "#F2A3B8"),
        Drawing("teddy", teddy, 22, 28, (0, -10), "#C99460"),
        Drawing("blocks", blocks, 20, 18.6),
        Drawing("toy_car", toy_car, 18, 9.6, None, "#E8573F"),
        Drawing("dumbbell", dumbbell, 30, 12, (0, 0), "#4C6FB5"),
        Drawing("treadmill", treadmill, 168, 124, None, "#5EC4C9"),
        Drawing("skip_rope", skip_rope, 80, 98, (0, -12), "#E8573F"),
        Drawing("punch_bag", punch_bag, 32, 130, None, "#B5403A"),
        Drawing("surfboard", surfboard, 48, 200, (-22, -96), "#5EC4D6"),
        Drawing("swing", swing, 190, 214, None, "#B5614A"),
        Drawing("sandcastle", sandcastle, 48, 40),
        Drawing("snowball", snowball, 12, 12),
        Drawing("whistle", whistle, 7.4, 5.4, None, "#F2B84B"),
        Drawing("basketball", ball, 24, 24, None, "#E8843C"),
        Drawing("football", football, 22, 22),
        Drawing("kite", kite, 40, 92, (0, 0), "#EF5B5B"),
        Drawing("telescope", telescope, 72, 104, None, "#5C6FB0"),
        Drawing("rope", rope, 44, 20, (0, -18), "#C9A06A"),
        Drawing("pinwheel", windmill_toy, 18, 36, (0, 0)),
    )
}
