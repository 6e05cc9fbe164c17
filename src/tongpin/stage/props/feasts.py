"""What belongs to a feast or a ceremony."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import ellipse, rounded
from tongpin.stage.props.sketch import Drawing, Sketch, shade

_WOOD, _STEEL, _DARK, _RED = "#C98F5A", "#B9BCCB", "#3D3A46", "#D8342F"


def sparkler(s: Sketch) -> None:
    """A burning sparkler."""
    s.straight([(0, 4), (0, -18)], "#8E8CA0", 0.5)
    s.glow(0, -20, 13, alpha=0.9)
    for k in range(16):
        a, r = k / 16 * math.tau, 5.5 + 4 * (k % 3) / 2
        s.straight([(1.6 * math.cos(a), -20 + 1.6 * math.sin(a)), (r * math.cos(a), -20 + r * math.sin(a))], "#FFE9A8", 0.36)
    s.spot(0, -20, 1.3, "#FFFFFF")


def lantern(s: Sketch) -> None:
    """A red lantern, held by its cord."""
    s.straight([(0, 0), (0, 8)], "#8A5A38", 0.6)
    s.glow(0, 22, 26, tint="#FFB86A", alpha=0.5)
    s.oval(0, 21, 14, 12.4, tint=_RED)
    for k in (0.33, 0.68):
        s.pen.line(ellipse(0, 21, 14 * k, 12.4), "#F2A04E", 0.5, alpha=0.7)
    for y in (7.4, 31.6):
        s.block(-5.4, y, 5.4, y + 2.8, tint="gold", round_=0.7)
    for k in (-2, -1, 0, 1, 2):
        s.wire([(k * 1.5, 34.4), (k * 1.7, 40), (k * 1.6, 45)], "gold", 0.7)


def couplet(s: Sketch) -> None:
    """Spring couplets with 福 between them."""
    for x, words in ((-24, "春满人间"), (24, "福临门第")):
        s.block(x - 9, -98, x + 9, 0, tint=_RED, round_=0.8)
        for k, c in enumerate(words):
            s.word(c, x, -84 + 23.4 * k, size=14, tint="#FFD76A")
    s.poly([(0, -72), (15, -54), (0, -36), (-15, -54)], _RED)
    s.word("福", 0, -54, size=15, tint="#FFD76A")


def dragon_boat(s: Sketch) -> None:
    """A dragon boat on the water."""
    s.blob([(-440, -60), (-380, -20), (0, -6), (380, -20), (460, -70), (430, -84), (0, -70), (-400, -84)], _RED)
    s.wire([(-400, -66), (0, -44), (410, -66)], "gold", 12)
    s.bar([(430, -70), (500, -130), (520, -190), (470, -220)], [26, 24, 22, 26], "green")
    s.blob([(430, -210), (450, -262), (510, -260), (560, -226), (540, -200), (470, -190)], "green")
    s.spot(490, -236, 10, "#FFF6E2")
    s.spot(493, -236, 5, _DARK)
    for k in range(4):
        s.wire([(452 - 8 * k, -256 + 10 * k), (420 - 12 * k, -284 + 18 * k)], "gold", 9)
    s.bar([(-430, -70), (-490, -130), (-470, -190)], [20, 12, 4], "green")
    for k in range(6):
        x = -300 + 110 * k
        s.oval(x, -116, 18, 20, tint="#FBD5BC")
        s.block(x - 24, -98, x + 24, -62, tint="mustard", round_=14)
        s.straight([(x + 18, -90), (x + 58, 14)], _WOOD, 8)
    s.wire([(-600, 6), (-300, -4), (0, 6), (300, -4), (600, 6)], "#7FC3E6", 16)


def lion_head(s: Sketch) -> None:
    """The head of a dancing lion."""
    s.blob([(-34, -20), (-36, -48), (-20, -66), (20, -66), (36, -48), (34, -20), (0, -8)], _RED)
    for k in range(15):
        a = math.pi + k / 14 * math.pi
        s.ball(35 * math.cos(a), -38 + 32 * math.sin(a), 5, "#FFF6E2")
    s.blob([(-8, -58), (0, -74), (8, -58), (0, -52)], "gold")
    for side in (-1, 1):
        s.oval(side * 14, -42, 9, 10, tint="#FFFDF6")
        s.spot(side * 13, -40, 4.6, _DARK)
        s.spot(side * 11.6, -42, 1.4, "#FFFFFF")
        s.bar([(side * 6, -54), (side * 16, -57), (side * 24, -53)], [2, 2.6, 1], "gold")
    s.oval(0, -31, 8, 5.4, tint="gold")
    s.blob([(-24, -22), (0, -26), (24, -22), (18, -4), (0, 0), (-18, -4)], "#7C2B3A")
    s.blob([(-12, -6), (0, -10), (12, -6), (0, -1)], "#F08A8A")
    s.patch([(-22, -22), (0, -25), (22, -22), (0, -19)], "#FFFDF6")


def fairy_lights(s: Sketch) -> None:
    """A string of small lights."""
    s.wire([(-100, -26), (-50, -8), (0, -24), (50, -8), (100, -26)], "#4E6B54", 0.9)
    for k in range(13):
        t = -1 + k / 6
        x, y = 100 * t, -16 - 9 * math.cos(t * math.tau) + 3
        tint = ("#FFD76A", "#FF8A7A", "#8FD8FF", "#A8E6A1")[k % 4]
        s.glow(x, y, 9, tint=tint, alpha=0.7)
        s.oval(x, y, 1.8, 2.4, tint=tint)


def paper_cut(s: Sketch) -> None:
    """A paper cutting for the window."""
    points = []
    for k in range(64):
        a = k / 64 * math.tau
        points.append(((11.4 + 1.1 * math.cos(8 * a)) * math.cos(a), -12.5 + (11.4 + 1.1 * math.cos(8 * a)) * math.sin(a)))
    s.blob(points, _RED)
    for k in range(8):
        a = k / 8 * math.tau
        s.pen.fill(ellipse(8.4 * math.cos(a), -12.5 + 8.4 * math.sin(a), 1.5, 1.5), "#FFF3E2")
    s.word("福", 0, -12.5, size=11, tint="#FFF3E2")


def incense(s: Sketch) -> None:
    """An incense burner with a curl of smoke."""
    for side in (-1, 1):
        s.bar([(side * 4.4, -3), (side * 5.4, 0)], [0.9, 0.7])
        s.wire([(side * 6, -8), (side * 8, -9.4), (side * 6.6, -5.6)], s.tint, 0.8)
    s.vessel(-8, 6, 4, tint=s.tint)
    s.straight([(0, -8), (0, -14)], "#B5614A", 0.35)
    s.spot(0, -14, 0.4, "#FF6B3C")
    s.steam(0, -14.6, 8)


def inkstone(s: Sketch) -> None:
    """An inkstone with its stick."""
    s.shape(rounded(-8, -4, 8, 0, radius=1.4), "#4A4754")
    s.oval(0, -3.6, 6.6, 1.4, tint="#26242E")
    s.bar([(2, -4.4), (6, -9.4)], [0.9, 0.9], _DARK)
    s.straight([(3.4, -6), (5, -8)], "gold", 0.5)


def sedan(s: Sketch) -> None:
    """A red sedan chair for a bride."""
    s.bar([(-120, -70), (120, -70)], [3, 3], _WOOD)
    s.block(-48, -150, 48, -12, tint=_RED, round_=3)
    s.poly([(-62, -148), (-30, -178), (30, -178), (62, -148)], "gold")
    s.ball(0, -182, 7, "gold")
    s.poly([(-30, -132), (30, -132), (30, -20), (-30, -20)], shade(_RED, 0.5))
    for k in range(9):
        s.wire([(-28 + 7 * k, -130), (-27 + 7 * k, -22)], "#F2A04E", 0.8, alpha=0.5)
    s.word("囍", 0, -80, size=34, tint="#FFD76A")
    for x in (-46, 46):
        s.wire([(x, -148), (x, -124)], "gold", 2.4)
    s.block(-52, -14, 52, -4, tint="gold")


def gong(s: Sketch) -> None:
    """A gong, held by its cord."""
    s.straight([(-9, 10), (0, 0), (9, 10)], _RED, 0.9)
    s.oval(0, 24, 20, 20, tint="#D9A43C")
    s.pen.line(ellipse(0, 24, 15, 15), shade("#D9A43C", 0.8), 1, alpha=0.6)
    s.ball(0, 24, 6, "#E9BC5A")


def christmas_tree(s: Sketch) -> None:
    """A Christmas tree with baubles."""
    s.block(-8, -18, 8, 0, tint="#8A5A38")
    for y, w in ((-16, 52), (-62, 42), (-104, 30)):
        s.blob(
            [
                (-w, y),
                (-w * 0.5, y - 34),
                (0, y - 66),
                (w * 0.5, y - 34),
                (w, y),
                (w * 0.4, y + 5),
                (0, y - 1),
                (-w * 0.4, y + 5),
            ],
            "#3F8A5E",
        )
    dice = s.dice("baubles")
    for row in range(6):
        for k in range(6 - row):
            x, y = (k - (5 - row) / 2) * 15 + dice.uniform(-3, 3), -26 - 23 * row
            s.ball(x, y, 3.4, dice.choice((_RED, "gold", "sky", "#F2A3B8")))
    s.glow(0, -172, 22, alpha=0.8)
    s.poly(
        [
            (
                9 * (1 if k % 2 == 0 else 0.45) * math.sin(k * math.pi / 5),
                -172 - 9 * (1 if k % 2 == 0 else 0.45) * math.cos(k * math.pi / 5),
            )
            for k in range(10)
        ],
        "#FFD34E",
    )


DRAWINGS: Final[Mapping[str, Drawing]] = {
    d.name: d
    for d in (
        Drawing("sparkler", sparkler, 20, 34, (0, 2)),
        Drawing("lantern", lantern, 28, 45, (0, 0)),
        Drawing("couplet", couplet, 66, 98),
        Drawing("dragon_boat", dragon_boat, 1200, 290),
        Drawing("lion_head", lion_head, 80, 76, (0, -20)),
        Drawing("fairy_lights", fairy_lights, 200, 32),
        Drawing("paper_cut", paper_cut, 25, 25),
        Drawing("incense", incense, 16, 22, None, "#8E7A5A"),
        Drawing("inkstone", inkstone, 16, 10),
        Drawing("sedan", sedan, 240, 190),
        Drawing("gong", gong, 40, 44, (0, 0)),
        Drawing("christmas_tree", christmas_tree, 104, 182),
    )
}
