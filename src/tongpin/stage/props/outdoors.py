"""What stands, grows or drifts outdoors, drawn as single things; whole landscapes belong to the sets."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import curve, ellipse, rounded
from tongpin.stage.props.sketch import Drawing, Sketch, light, shade

_WOOD, _STONE, _DARK, _WATER, _LEAF = "#C98F5A", "#B4AEB8", "#3D3A46", "#7FC3E6", "#6DA46A"


def bamboo(s: Sketch) -> None:
    """A stand of bamboo."""
    dice = s.dice("canes")
    for k in range(6):
        x, height = -60 + 24 * k + dice.uniform(-5, 5), dice.uniform(380, 490)
        tint = light(s.tint, dice.uniform(0, 0.25))
        s.bar([(x, 0), (x + 6, -height / 2), (x + dice.uniform(-4, 16), -height)], [7, 6, 4], tint)
        for joint in range(1, 8):
            y = -height * joint / 8
            s.straight([(x - 4, y), (x + 14, y - 1)], shade(tint, 0.8), 2.4, alpha=0.6)
        for _ in range(7):
            y, side = -height * dice.uniform(0.35, 1.0), dice.choice((-1, 1))
            s.blob([(x + 6, y), (x + 6 + side * 26, y - 4), (x + 6 + side * 52, y + 22), (x + 6 + side * 22, y + 9)], "#7DB86A")


def ginkgo(s: Sketch) -> None:
    """A ginkgo tree in its gold."""
    s.bar([(0, 0), (4, -160), (-4, -340)], [34, 24, 14], "#8A6A4E")
    for x, y in ((-120, -420), (110, -430), (60, -540)):
        s.bar([(0, -250), (x * 0.6, y * 0.8), (x, y)], [16, 11, 6], "#8A6A4E")
    dice = s.dice("crown")
    for k in range(26):
        a, r = k * 2.4, 34 * math.sqrt(k + 1)
        s.ball(r * math.cos(a), -520 + 0.9 * r * math.sin(a), dice.uniform(64, 92), light(s.tint, dice.uniform(0, 0.3)))
    for _ in range(26):
        left, low = dice.uniform(-210, 210), dice.uniform(-20, 2)
        s.blob([(left, low), (left - 9, low - 8), (left + 9, low - 8)], s.tint)


def grass(s: Sketch) -> None:
    """A tuft of grass."""
    dice = s.dice("blades")
    for k in range(15):
        x, bend, height = -9 + 1.3 * k, dice.uniform(-5, 5), dice.uniform(9, 19)
        s.bar(
            [(x, 0), (x + bend * 0.3, -height * 0.6), (x + bend, -height)], [0.8, 0.6, 0.1], light(s.tint, dice.uniform(0, 0.35))
        )


def petal(s: Sketch) -> None:
    """A few petals."""
    for x, y, turn in ((-4, -3, 0.3), (3, -6, 1.4), (1, -1.4, 2.6)):
        c, d = math.cos(turn) * 2.2, math.sin(turn) * 1.3
        s.blob([(x - c, y - d), (x + d, y - 1.4), (x + c, y + d), (x - d, y + 1.2)])


def _water(s: Sketch, left: float, top: float, right: float) -> None:
    s.blob([(left, top * 0.5), (left * 0.55, top), (right * 0.6, top), (right, top * 0.45), (right * 0.55, 0), (left * 0.6, 0)])
    dice = s.dice("ripples")
    for _ in range(9):
        x, y, w = (
            dice.uniform(left * 0.6, right * 0.6),
            dice.uniform(top * 0.85, top * 0.15),
            dice.uniform(0.06, 0.14) * (right - left),
        )
        s.wire([(x - w / 2, y), (x, y - abs(top) * 0.02), (x + w / 2, y)], "pure", abs(top) * 0.025, alpha=0.6)


def river(s: Sketch) -> None:
    """A bend of a river between its banks."""
    s.blob([(-1000, -20), (-500, -330), (200, -400), (1000, -250), (960, 0), (0, 40)], "#9CC48A")
    s.blob(
        [(-820, 20), (-360, -110), (40, -190), (120, -330), (240, -370), (340, -300), (380, -170), (700, -60), (640, 20), (0, 40)]
    )
    for x, y, w in ((-300, -60, 220), (160, -150, 130), (250, -260, 80), (340, -40, 200)):
        s.wire([(x - w / 2, y), (x, y - 9), (x + w / 2, y)], "pure", 9, alpha=0.6)


def lake(s: Sketch) -> None:
    """A lake with reeds."""
    s.blob([(-1500, -200), (-800, -420), (800, -420), (1500, -180), (900, 30), (-900, 30)], "#9CC48A")
    _water(s, -1350, -370, 1350)
    for k in range(7):
        x = -1180 + 60 * k
        s.bar([(x, -60), (x + 20, -200 - 20 * (k % 3)), (x + 40, -310)], [12, 9, 2], _LEAF)


def waterfall(s: Sketch) -> None:
    """A waterfall between rocks."""
    s.blob([(-620, 0), (-700, -900), (-420, -1700), (-180, -1900), (180, -1900), (460, -1650), (700, -860), (620, 0)], "#8C8794")
    s.blob([(-420, -1640), (-200, -1900), (-60, -1800), (-300, -1560)], _LEAF)
    s.blob([(420, -1600), (200, -1900), (60, -1800), (300, -1540)], _LEAF)
    s.shape(curve([(-190, -1800), (190, -1800), (230, -900), (260, -60), (-260, -60), (-230, -900)]), "#BFE4F4")
    for k in range(7):
        x = -180 + 60 * k
        s.wire([(x * 0.8, -1780), (x, -900), (x * 1.2, -120)], "pure", 16, alpha=0.6)
    for x, r in ((-300, 130), (-120, 160), (90, 170), (280, 130)):
        s.spot(x, -70, r, "pure", alpha=0.7, blur=30)
    s.oval(0, -20, 640, 60, tint=_WATER)


def sand(s: Sketch) -> None:
    """A heap of sand."""
    s.blob([(-25, 0), (-15, -7), (0, -13), (13, -8), (25, 0), (0, 1)])
    dice = s.dice("grains")
    for _ in range(26):
        s.spot(dice.uniform(-17, 17), dice.uniform(-6, -0.6), 0.4, s.dark(0.6), alpha=0.5)


def puddle(s: Sketch) -> None:
    """A puddle with rings."""
    s.blob([(-40, -5), (-22, -12), (6, -11), (30, -12), (40, -5), (18, 0), (-20, 0)])
    for rx in (7, 13):
        s.pen.line(ellipse(-6, -6, rx, rx * 0.26), "pure", 0.9, alpha=0.6)
    s.patch([(14, -9), (24, -9.6), (30, -7.6), (20, -7)], "pure", alpha=0.4)


def smoke(s: Sketch) -> None:
    """A rising plume of smoke."""
    for k in range(9):
        x, y, r = 12 * math.sin(k * 0.9), -6 - 10.4 * k, 7 + 2.2 * k
        s.spot(x, y, r, s.tint, alpha=0.5 - 0.04 * k, blur=r * 0.35)


def steam(s: Sketch) -> None:
    """A breath of steam."""
    s.steam(0, 0, 20)
    s.spot(0, -8, 7, "pure", alpha=0.3, blur=5)


def sky(s: Sketch) -> None:
    """Two clouds."""
    for x, y, k in ((-50, -16, 1.0), (46, -34, 0.75)):
        for dx, dy, r in ((-24, 0, 12), (-8, -9, 16), (12, -7, 14), (27, 0, 11)):
            s.ball(x + dx * k, y + dy * k, r * k, "#FFFFFF")
        s.flat(x - 30 * k, y - 2 * k, x + 34 * k, y + 11 * k, tint="#FDFBFB", round_=6)


def cloud(s: Sketch) -> None:
    """One cloud."""
    for dx, dy, r in ((-34, -14, 16), (-12, -26, 22), (16, -24, 20), (38, -13, 15), (0, -13, 20)):
        s.ball(dx, dy, r, "#FFFFFF")


def firefly(s: Sketch) -> None:
    """A firefly."""
    s.glow(0, -1, 4.4, tint="#E6FF8A", alpha=0.9)
    s.oval(0, -0.6, 0.4, 0.55, tint="#E6FF8A")
    s.oval(0, -1.3, 0.34, 0.36, tint=_DARK)
    for side in (-1, 1):
        s.pen.fill(ellipse(side * 0.6, -1.3, 0.55, 0.22), "pure", 0.7)


def hot_air_balloon(s: Sketch) -> None:
    """A hot-air balloon in gores."""
    dome = curve(
        [
            (-160, -560),
            (-560, -1000),
            (-620, -1400),
            (-380, -1840),
            (0, -1980),
            (380, -1840),
            (620, -1400),
            (560, -1000),
            (160, -560),
        ]
    )
    s.shape(dome, s.tint, depth=90)
    with s.pen.clip(dome):
        for k, tint in ((-0.62, "#FFE3A0"), (0.0, "#FFE3A0"), (0.62, "#FFE3A0")):
            x = 620 * k
            s.pen.fill(
                curve(
                    [
                        (x * 0.2 - 20, -1990),
                        (x - 110, -1500),
                        (x - 90, -1100),
                        (x * 0.34 - 30, -540),
                        (x * 0.34 + 30, -540),
                        (x + 90, -1100),
                        (x + 110, -1500),
                        (x * 0.2 + 20, -1990),
                    ]
                ),
                tint,
                0.85,
            )
        s.shine(-260, -1560, 110, 220, alpha=0.45)
    for x in (-1, 1):
        s.straight([(x * 150, -560), (x * 100, -230)], _DARK, 10)
    s.glow(0, -470, 120, alpha=0.8)
    s.shape(rounded(-120, -240, 120, 0, radius=34), _WOOD)
    for y in (-170, -90):
        s.straight([(-112, y), (112, y)], shade(_WOOD, 0.8), 12, alpha=0.5)


def street_lamp(s: Sketch) -> None:
    """A street lamp."""
    s.block(-14, -24, 14, 0, tint=s.tint, round_=4)
    s.bar([(0, -20), (0, -380)], [6, 4])
    s.glow(0, -410, 110, alpha=0.6)
    s.poly([(-22, -382), (22, -382), (30, -428), (-30, -428)], "#FFEFC2")
    s.poly([(-34, -426), (0, -452), (34, -426)])
    for x in (-26, 0, 26):
        s.straight([(x * 0.8, -382), (x, -428)], s.tint, 3)
    s.block(-26, -386, 26, -380, round_=2)


def tower(s: Sketch) -> None:
    """An old tower in storeys."""
    s.block(-520, -160, 520, 0, tint=_STONE)
    for k in range(6):
        w, y = 400 - 48 * k, -160 - 430 * k
        s.block(-w * 0.72, y - 330, w * 0.72, y, tint="#F2DFC4")
        for x in (-0.4, 0.0, 0.4):
            s.flat(w * x - 36, y - 240, w * x + 36, y - 60, tint="#6B3A30", round_=30)
        s.blob(
            [
                (-w * 1.12, y - 330),
                (-w * 0.86, y - 350),
                (-w * 0.5, y - 440),
                (w * 0.5, y - 440),
                (w * 0.86, y - 350),
                (w * 1.12, y - 330),
                (0, y - 312),
            ],
            "#5A6E7E",
        )
    s.bar([(0, -2720), (0, -2990)], [36, 6], "gold")


def lighthouse(s: Sketch) -> None:
    """A lighthouse with its lamp lit."""
    s.poly([(-300, 0), (300, 0), (190, -1900), (-190, -1900)], "#FBF6EE")
    for k in range(3):
        y0, y1 = -300 - 620 * k, -600 - 620 * k
        w0, w1 = 300 + 110 * y0 / 1900, 300 + 110 * y1 / 1900
        s.poly([(-w0, y0), (w0, y0), (w1, y1), (-w1, y1)], "#D8423D")
    s.block(-250, -1960, 250, -1880, tint=_DARK)
    s.glow(0, -2130, 620, alpha=0.7)
    s.block(-140, -2280, 140, -1960, tint="#FFE9B0")
    s.poly([(-210, -2270), (0, -2480), (210, -2270)], "#D8423D")


def pavilion(s: Sketch) -> None:
    """A pavilion with swept eaves."""
    s.block(-190, -26, 190, 0, tint=_STONE, round_=3)
    for x in (-150, -62, 62, 150):
        s.block(x - 7, -230, x + 7, -26, tint="#B5403A")
    s.block(-160, -236, 160, -214, tint="#3E7C72")
    s.block(-150, -70, 150, -62, tint="#B5403A")
    s.blob(
        [
            (-214, -252),
            (-150, -246),
            (-70, -318),
            (-16, -344),
            (16, -344),
            (70, -318),
            (150, -246),
            (214, -252),
            (196, -228),
            (0, -232),
            (-196, -228),
        ],
        "#5A6E7E",
    )
    for k in range(-4, 5):
        s.wire([(k * 5, -338), (k * 16, -300), (k * 38, -242)], shade("#5A6E7E", 0.9), 3, alpha=0.5)
    s.ball(0, -354, 14, "gold")


def windmill(s: Sketch) -> None:
    """A windmill."""
    s.poly([(-150, 0), (150, 0), (92, -520), (-92, -520)], "#F6E7D2")
    s.shape(rounded(-36, -120, 36, 0, radius=30), "#8A5A38")
    s.shape(rounded(-26, -330, 26, -260, radius=20), "#7FB8D8")
    s.poly([(-112, -510), (0, -640), (112, -510)], "#B5503E")
    for k in range(4):
        s.pen.canvas.save()
        s.pen.canvas.translate(0, -520)
        s.pen.canvas.rotate(90 * k + 20)
        s.straight([(0, 0), (0, -360)], _WOOD, 12)
        s.poly([(8, -70), (76, -90), (76, -350), (8, -350)], "#FFF8EA")
        for y in (-150, -220, -290):
            s.straight([(8, y), (76, y)], _WOOD, 5, alpha=0.6)
        s.pen.canvas.restore()
    s.ball(0, -520, 20, _WOOD)


def stall(s: Sketch) -> None:
    """A market stall with an awning and fruit."""
    for x in (-86, 86):
        s.block(x - 3, -190, x + 3, 0, tint=_WOOD)
    s.block(-94, -88, 94, 0, tint=_WOOD, round_=2)
    for k, tint in enumerate(("#E8573F", "#F2A13B", "#9CC24B", "#F5CE4E")):
        for j in range(8):
            s.ball(-74 + 47 * k + 9 * (j % 4) - 9, -93 - 7 * (j // 4), 6, tint)
    for k in range(8):
        x = -104 + 26 * k
        s.blob([(x, -160), (x + 3, -206), (x + 23, -206), (x + 26, -160), (x + 13, -146)], s.tint if k % 2 == 0 else "#FFF6E6")
    s.block(-104, -214, 104, -202, tint=_WOOD, round_=3)


def picnic_mat(s: Sketch) -> None:
    """A checked picnic cloth with a basket."""
    s.poly([(-90, 0), (-62, -34), (62, -34), (90, 0)], "#FFF8EE")
    for k in range(8):
        x = -80 + 21 * k
        s.poly([(x, 0), (x * 0.7, -34), (x * 0.7 + 6, -34), (x + 9, 0)], s.tint)
    for y in (-6, -15, -23, -30):
        s.pen.fill(rounded(-86 - y * 0.7, y, 86 + y * 0.7, y + 3, radius=0.5), s.tint, 0.55)
    s.shape(rounded(20, -36, 52, -14, radius=4), _WOOD)
    s.pen.line(curve([(24, -34), (28, -52), (44, -52), (48, -34)], False), shade(_WOOD, 0.4), 2.4)


def light_spot(s: Sketch) -> None:
    """Spots of soft light."""
    for x, y, r in ((-8, -18, 11), (8, -12, 8), (2, -25, 5)):
        s.glow(x, y, r * 1.4, tint="#FFE9B0", alpha=0.85)


def well(s: Sketch) -> None:
    """A well with a roof and a bucket."""
    for x in (-42, 42):
        s.block(x - 4, -104, x + 4, -30, tint=_WOOD)
    s.bar([(-44, -78), (44, -78)], [4, 4], _WOOD)
    s.straight([(0, -78), (0, -52)], "#D9BF9A", 1.6)
    s.block(-8, -56, 8, -42, tint=shade(_WOOD, 0.4), round_=2)
    s.vessel(-38, 50, 46, tint=_STONE)
    for x, y in ((-34, -20), (-8, -12), (20, -20), (34, -8), (-24, -6)):
        s.pen.line(rounded(x - 9, y - 6, x + 9, y + 4, radius=3), shade(_STONE, 0.8), 1, alpha=0.5)
    s.poly([(-60, -98), (0, -126), (60, -98), (54, -92), (-54, -92)], "#B5614A")


def scarecrow(s: Sketch) -> None:
    """A scarecrow in a hat."""
    s.bar([(0, 0), (0, -110)], [3, 3], _WOOD)
    s.bar([(-52, -94), (52, -94)], [2.6, 2.6], _WOOD)
    for side in (-1, 1):
        for k in range(4):
            s.straight([(side * 46, -94), (side * (58 + 2 * k), -104 + 7 * k)], "#E2B25E", 1.8)
    s.blob([(-50, -100), (50, -100), (50, -86), (20, -80), (24, -36), (-24, -36), (-20, -80), (-50, -86)])
    s.block(-15, -66, -3, -54, tint="mustard")
    s.ball(0, -116, 17, "#EED4A4")
    for side in (-1, 1):
        s.spot(side * 6, -118, 2, _DARK)
    s.wire([(-6, -109), (0, -106), (6, -109)], "#B5614A", 1.4)
    s.oval(0, -129, 30, 5, tint="#D9A75A")
    s.blob([(-15, -129), (-11, -148), (0, -152), (11, -148), (15, -129)], "#D9A75A")


def millstone(s: Sketch) -> None:
    """A stone mill."""
    s.shape(rounded(-30, -18, 30, 0, radius=5), shade(_STONE, 0.3))
    s.shape(rounded(-25, -34, 25, -16, radius=5), _STONE)
    s.oval(0, -33, 25, 5, tint=light(_STONE, 0.3))
    s.spot(0, -33, 3, _DARK)
    s.bar([(24, -28), (46, -34)], [2.2, 2], _WOOD)
    s.bar([(45, -34), (45, -46)], [1.8, 2], _WOOD)


def leaf(s: Sketch) -> None:
    """A maple leaf, held by its stalk."""
    points = []
    for k in range(11):
        a = -math.pi / 2 + (k - 5) * 0.5
        r = (8.6 - abs(k - 5) * 0.5) * (1.0 if k % 2 else 0.5)
        points.append((r * math.cos(a), -6 + r * math.sin(a)))
    s.poly([*points, (0, -3)])
    s.straight([(0, -4), (0, 1)], s.dark(0.8), 0.5)
    s.straight([(0, -4), (0, -11)], s.dark(0.8), 0.3, alpha=0.6)


def tent(s: Sketch) -> None:
    """A tent with its door open."""
    s.poly([(-110, 0), (0, -128), (110, 0)])
    s.poly([(-36, 0), (0, -112), (36, 0)], "#5A4038")
    s.glow(0, -30, 42, alpha=0.6)
    for side in (-1, 1):
        s.poly([(0, -112), (side * 36, 0), (side * 52, 0)], s.pale(0.35))
        s.straight([(side * 70, -46), (side * 136, 2)], "#D9BF9A", 1.4)


def campfire(s: Sketch) -> None:
    """A camp fire."""
    s.glow(0, -22, 60, tint="#FF9E4A", alpha=0.7)
    for x, h, tint in ((-10, 34, "#FF8A3C"), (10, 32, "#FF8A3C"), (0, 48, "#FFA94A"), (0, 28, "#FFE08A")):
        s.blob([(x - 9, -8), (x - 8, -h * 0.6), (x, -h - 6), (x + 8, -h * 0.55), (x + 9, -8), (x, -3)], tint)
    for side in (-1, 1):
        s.bar([(side * -26, -1), (side * 24, -10)], [3.6, 3.6], "#8A5A38")
    for k in range(7):
        s.ball(-36 + 12 * k, -1 if k % 2 else 1, 5, _STONE)


_PLACES = (
    Drawing("bamboo", bamboo, 190, 500, None, "#6FA65A"),
    Drawing("ginkgo", ginkgo, 520, 790, None, "#F2B93A"),
    Drawing("grass", grass, 24, 19, None, "#6DA84E"),
    Drawing("petal", petal, 13, 8, None, "#F7B4C6"),
    Drawing("river", river, 2000, 410, None, _WATER),
    Drawing("lake", lake, 3000, 440, None, _WATER),
    Drawing("waterfall", waterfall, 1400, 1920),
    Drawing("sand", sand, 50, 13, None, "#E6C088"),
    Drawing("puddle", puddle, 80, 12, None, "#9CC6DC"),
    Drawing("smoke", smoke, 60, 112, None, "#D9D4D8"),
    Drawing("steam", steam, 16, 20),
    Drawing("sky", sky, 150, 60),
    Drawing("cloud", cloud, 106, 48),
    Drawing("firefly", firefly, 2.4, 2.4),
)
_BUILT = (
    Drawing("hot_air_balloon", hot_air_balloon, 1260, 1990, None, "#E8644F"),
    Drawing("street_lamp", street_lamp, 68, 452, None, "#4A5468"),
    Drawing("tower", tower, 1040, 2990),
    Drawing("lighthouse", lighthouse, 600, 2480),
    Drawing("pavilion", pavilion, 428, 368),
    Drawing("windmill", windmill, 720, 880),
    Drawing("stall", stall, 210, 214, None, "#E8644F"),
    Drawing("picnic_mat", picnic_mat, 180, 52, None, "#E8644F"),
    Drawing("light_spot", light_spot, 34, 34),
    Drawing("well", well, 120, 126),
    Drawing("scarecrow", scarecrow, 120, 152, None, "#5C7FB5"),
    Drawing("millstone", millstone, 78, 46),
    Drawing("maple_leaf", leaf, 17, 16, (0, 0), "#E2562E"),
    Drawing("tent", tent, 270, 128, None, "#E8944A"),
    Drawing("campfire", campfire, 80, 54),
)
DRAWINGS: Final[Mapping[str, Drawing]] = {d.name: d for d in (*_PLACES, *_BUILT)}
