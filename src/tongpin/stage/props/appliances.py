"""Machines of the house and lamps."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import curve, ellipse, rounded
from tongpin.stage.props.sketch import Drawing, Sketch, light

_DARK, _STEEL, _WHITE = "#3D3A46", "#B9BCCB", "#F6F4F2"
_FLAME, _LIT = "#FFB84A", "#FFE9B8"


def _dial(s: Sketch, x: float, y: float, r: float) -> None:
    s.oval(x, y, r, r, tint=_STEEL)
    s.straight([(x, y), (x + r * 0.6, y - r * 0.6)], _DARK, r * 0.24)


def stove(s: Sketch) -> None:
    """A gas hob with its flames."""
    s.block(-35, -14, 35, 0, tint=_STEEL, round_=2)
    s.poly([(-35, -14), (-31, -20), (31, -20), (35, -14)], _DARK)
    for x in (-16, 16):
        s.glow(x, -20, 12, tint="#7FB8FF", alpha=0.6)
        for k in range(-3, 4):
            s.blob(
                [(x + k * 2.4 - 0.9, -18.4), (x + k * 2.4, -22.6), (x + k * 2.4 + 0.9, -18.4), (x + k * 2.4, -17.6)], "#6FA8FF"
            )
        s.straight([(x - 11, -22), (x + 11, -22)], _DARK, 1.4)
        _dial(s, x, -7, 3)


def oven(s: Sketch) -> None:
    """An oven with something baking."""
    s.shape(rounded(-25, -33, 25, 0, radius=2.4), s.tint)
    s.flat(-21, -28, 12, -5, tint=_DARK, round_=1.6)
    s.glow(-4, -12, 15, tint="#FF9E4A", alpha=0.8)
    s.oval(-4.4, -9, 7, 4, tint="#D99A48")
    s.straight([(-20, -6.6), (11, -6.6)], _STEEL, 0.7)
    s.straight([(-18, -30.4), (9, -30.4)], _STEEL, 1.4)
    for y in (-25, -16.5, -8):
        _dial(s, 18.6, y, 2.6)


def fridge(s: Sketch) -> None:
    """A two-door fridge with magnets and a drawing."""
    s.shape(rounded(-32, -170, 32, 0, radius=5), s.tint)
    s.straight([(-32, -112), (32, -112)], s.dark(0.9), 1.6, alpha=0.6)
    for top, bottom in ((-160, -126), (-98, -58)):
        s.block(21, top, 25, bottom, tint=_STEEL, round_=2)
    s.flat(-20, -92, 0, -70, tint="#FFFDF6")
    s.pen.line(curve([(-16, -76), (-12, -86), (-8, -78), (-4, -86)], False), "coral", 1.4)
    for x, y, tint in ((-10, -92, "red"), (6, -84, "mustard"), (-16, -140, "teal"), (-6, -146, "coral")):
        s.spot(x, y, 2.4, tint)


def blender(s: Sketch) -> None:
    """A blender with fruit in it."""
    s.poly([(-6.4, -31), (6.4, -31), (4.8, -11), (-4.8, -11)], "#DDF0F4")
    s.poly([(-5.8, -23), (5.8, -23), (4.8, -11), (-4.8, -11)], "#F2A13B")
    s.ball(-1.4, -18, 1.5, "#E8433F")
    s.ball(2, -15.4, 1.3, "#F5CE4E")
    s.block(-6.8, -34, 6.8, -30.6, tint=_DARK, round_=1)
    s.pen.line(curve([(6, -28), (9.6, -26), (9, -17), (5.4, -15)], False), _DARK, 1.2)
    s.poly([(-5.4, -11), (5.4, -11), (7.4, 0), (-7.4, 0)])
    _dial(s, 0, -5, 2.2)
    s.shine(-3.6, -22, 0.5, 5, alpha=0.8)


def coffee_machine(s: Sketch) -> None:
    """An espresso machine with a cup under its spout."""
    s.shape(rounded(-15, -38, 15, -24, radius=2.4), s.tint)
    s.shape(rounded(-15, -26, 2, 0, radius=1.6), s.dark(0.35))
    s.block(-16, -3, 16, 0, tint=_DARK, round_=1)
    s.block(3, -25, 11, -20.6, tint=_STEEL, round_=0.8)
    s.bar([(10, -22.6), (19, -22)], [0.9, 1.3], "#4B3A38")
    s.straight([(6.8, -20.6), (6.8, -11)], "#6B4028", 0.7)
    cup = Sketch(s.pen, _WHITE)
    s.pen.canvas.save()
    s.pen.canvas.translate(6.8, -3)
    cup.vessel(-7, 4, 2.4, inside="#6B4028")
    s.pen.canvas.restore()
    _dial(s, -8, -31, 3)
    for k in range(3):
        s.spot(1 + 4 * k, -31, 1.2, "#FFD98A" if k == 0 else _STEEL)


def toaster(s: Sketch) -> None:
    """A toaster with two slices coming up."""
    for x in (-5, 4):
        s.shape(rounded(x - 4.2, -25, x + 4.2, -14, radius=2.4), "#D99A48")
        s.shape(rounded(x - 3.2, -24, x + 3.2, -14, radius=1.8), "#F8DCA4")
    s.shape(rounded(-14, -18, 14, 0, radius=4), s.tint)
    s.flat(-9, -18, 9, -16.8, tint=_DARK, round_=0.5)
    s.block(13.4, -12, 16, -9, tint=_DARK, round_=0.6)
    s.shine(-9, -10, 1.2, 4)


def robot_vacuum(s: Sketch) -> None:
    """A robot vacuum cleaner."""
    s.oval(0, -3.6, 17, 3.8, tint=_DARK)
    s.oval(0, -5.6, 17, 4.4, tint=_WHITE)
    s.oval(0, -7, 4.4, 1.5, tint=_DARK)
    s.spot(8, -5.2, 0.9, "#6FE0A0")
    s.glow(8, -5.2, 3, tint="#6FE0A0", alpha=0.6)


def vacuum(s: Sketch) -> None:
    """An upright vacuum cleaner."""
    s.straight([(0, -8), (10, -104)], _STEEL, 3)
    s.shape(rounded(-2, -66, 17, -34, radius=6), s.tint)
    s.shape(rounded(1, -60, 13, -46, radius=4), "#DDF0F4")
    s.bar([(10, -104), (18, -108)], [2.4, 2.2], _DARK)
    s.poly([(-18, 0), (-14, -8), (14, -8), (18, 0)], _DARK)


def hair_dryer(s: Sketch) -> None:
    """A hair dryer, held by its grip, blowing to the left."""
    s.bar([(2, 5), (1, -6)], [2.2, 2.4], s.dark(0.3))
    s.shape(curve([(-12, -13), (-4, -15.4), (5, -15), (8.4, -10.6), (5, -6.2), (-4, -6), (-12, -8)]), s.tint)
    s.block(-14, -13.4, -11.6, -7.6, tint=_DARK, round_=0.6)
    s.oval(4.4, -10.6, 2.6, 3, tint=_DARK)
    s.shine(-4, -13, 3, 0.8)


def washing_machine(s: Sketch) -> None:
    """A washing machine at work."""
    s.shape(rounded(-30, -85, 30, 0, radius=4), s.tint)
    s.flat(-30, -70, 30, -69, tint=s.dark(0.7), alpha=0.5)
    s.oval(0, -36, 22, 22, tint=_STEEL)
    s.oval(0, -36, 17.5, 17.5, tint="#6FA8D8")
    s.patch([(-14, -32), (-6, -38), (2, -32), (10, -37), (15, -31), (8, -22), (-8, -22)], "#E9F6FF", alpha=0.9)
    s.patch([(-8, -36), (0, -44), (8, -38), (0, -32)], "coral", alpha=0.85)
    s.shine(-7, -44, 4, 3, alpha=0.7)
    _dial(s, 20, -77.4, 4.4)
    s.block(-26, -81, -8, -74, tint=s.dark(0.25), round_=1)


def air_con(s: Sketch) -> None:
    """An air conditioner blowing cool air."""
    s.shape(rounded(-45, -28, 45, 0, radius=5), s.tint)
    s.flat(-39, -7, 39, -3, tint=_DARK, round_=1.6)
    s.word("26°", 28, -17, size=7, tint="#6FC6E8")
    for k in range(4):
        x = -28 + 18 * k
        s.pen.stroke([(x, 1), (x - 3, 8), (x + 1, 14)], "#CFEFFF", 1.8, alpha=0.8)


def fan(s: Sketch) -> None:
    """A standing fan."""
    s.oval(0, -2, 16, 3, tint=s.tint)
    s.straight([(0, -3), (0, -36)], _STEEL, 2.4)
    s.pen.fill(ellipse(0, -52, 20, 20), "#E9F6FF", 0.35)
    for k in range(3):
        angle = k * math.tau / 3 - 0.4
        x, y = 10 * math.cos(angle), -52 + 10 * math.sin(angle)
        side = 6 * math.cos(angle + 1.6), 6 * math.sin(angle + 1.6)
        s.blob(
            [(0, -52), (x + side[0], y + side[1]), (x * 1.7, -52 + (y + 52) * 1.7), (x - side[0] * 0.4, y - side[1] * 0.4)],
            s.tint,
        )
    for r in (20, 13.5):
        s.pen.line(ellipse(0, -52, r, r), _STEEL, 1.0)
    s.ball(0, -52, 3.4, s.dark(0.3))


def humidifier(s: Sketch) -> None:
    """A humidifier with its mist."""
    s.shape(curve([(-6.4, -0.6), (-7, -7), (-4.6, -13), (0, -14.6), (4.6, -13), (7, -7), (6.4, -0.6), (0, 0.2)]), s.tint)
    s.flat(-2, -3.8, 2, -3, tint=s.dark(0.8), round_=0.4)
    s.oval(0, -14.2, 1.6, 0.5, tint=_DARK)
    s.steam(0, -15, 9)


def iron(s: Sketch) -> None:
    """A flat iron, held by its handle."""
    s.poly([(-14, 9), (13, 9), (13, 7), (-11, 7)], _STEEL)
    s.shape(curve([(-13, 7), (-8, 0), (2, -2.6), (12, -2), (13, 7)]), s.tint)
    s.pen.line(curve([(-6, -0.6), (-4, -6.4), (6, -6.6), (10, -2)], False), s.dark(0.5), 2.6)
    s.spot(6, 3, 1.3, "#FFD98A")


def drone(s: Sketch) -> None:
    """A drone with four rotors."""
    for x in (-13, 13):
        s.straight([(0, -6), (x, -8.6)], _DARK, 1.4)
        s.pen.fill(ellipse(x, -9.8, 6.4, 1.0), "#DCE3EE", 0.8)
        s.block(x - 1, -10, x + 1, -7.6, tint=_DARK, round_=0.4)
        s.straight([(x * 0.45, -4), (x * 0.6, 0)], _DARK, 0.9)
    s.shape(rounded(-6, -9, 6, -3.4, radius=2.6), s.tint)
    s.spot(0, -4, 1.6, _DARK)
    s.spot(-0.4, -4.4, 0.4, "#9FC4FF")
    s.spot(4.4, -6.6, 0.6, "#FF6B5E")


def _lampshade(s: Sketch, x: float, top: float, bottom: float, *, narrow: float, wide: float) -> None:
    s.glow(x, (top + bottom) / 2, wide * 2.2, alpha=0.55)
    s.poly([(x - narrow, top), (x + narrow, top), (x + wide, bottom), (x - wide, bottom)], light(s.tint, 0.35))
    s.pen.fill(ellipse(x, bottom, wide, wide * 0.14), _LIT)


def desk_lamp(s: Sketch) -> None:
    """A desk lamp with a bent arm, shining down to the left."""
    s.oval(0, -1.6, 8, 1.8, tint=s.tint)
    s.straight([(1, -2), (8, -20), (-3, -36)], _STEEL, 1.5)
    s.spot(8, -20, 1.4, _DARK)
    s.pen.canvas.save()
    s.pen.canvas.translate(-5, -38)
    s.pen.canvas.rotate(18)
    s.glow(0, 8, 17, alpha=0.7)
    s.shape(curve([(-9, 5), (-6, -2), (0, -4.6), (6, -2), (9, 5), (0, 6)]), s.tint)
    s.pen.fill(ellipse(0, 5.2, 8.6, 1.5), _LIT)
    s.pen.canvas.restore()


def table_lamp(s: Sketch) -> None:
    """A bedside lamp with a cloth shade."""
    s.oval(0, -1.4, 6.4, 1.6, tint="#B98255")
    s.blob([(-2, -2), (-4.4, -8), (-1.4, -15), (1.4, -15), (4.4, -8), (2, -2)], "#B98255")
    _lampshade(s, 0, -34, -15, narrow=6.6, wide=11.5)


def floor_lamp(s: Sketch) -> None:
    """A standing lamp."""
    s.oval(0, -2, 15, 3, tint=_DARK)
    s.straight([(0, -3), (0, -120)], _DARK, 2.2)
    _lampshade(s, 0, -160, -122, narrow=16, wide=25)


def ceiling_lamp(s: Sketch) -> None:
    """A hanging lamp."""
    s.straight([(0, -60), (0, -28)], _DARK, 1.0)
    s.glow(0, -6, 44, alpha=0.6)
    s.shape(curve([(-22, -4), (-17, -18), (-4, -28), (4, -28), (17, -18), (22, -4), (0, -1)]), s.tint)
    s.pen.fill(ellipse(0, -4, 21.4, 3.6), _LIT)
    s.ball(0, -3, 5, _LIT)


def candle(s: Sketch) -> None:
    """A lit candle on its dish."""
    s.oval(0, -0.8, 5, 1.1, tint="gold")
    s.shape(rounded(-2, -11, 2, -0.8, radius=0.6), "#FFF3DC")
    s.blob([(-2, -10.6), (-1.9, -8), (-1.3, -6.8), (-0.9, -9), (0.4, -9.6), (2, -10.8), (0, -11.4)], "#FFFBF0")
    s.glow(0, -14, 11, alpha=0.7)
    s.straight([(0, -11), (0, -12.2)], _DARK, 0.3)
    s.blob([(-1.2, -13), (-0.4, -15.2), (0, -17.4), (0.6, -15.2), (1.2, -13), (0, -11.8)], _FLAME)
    s.blob([(-0.5, -13), (0, -14.8), (0.5, -13), (0, -12.3)], "#FFF6D0")


def torch(s: Sketch) -> None:
    """An electric torch shining up to the left."""
    s.bar([(0, 6), (0, -6)], [1.8, 1.8], s.tint)
    s.poly([(-1.8, -6), (1.8, -6), (3.2, -10), (-3.2, -10)], s.dark(0.3))
    s.pen.fill(ellipse(0, -10, 3.2, 0.8), _LIT)
    s.glow(0, -13, 9, alpha=0.8)


def television(s: Sketch) -> None:
    """A television with a landscape on it."""
    for x in (-30, 30):
        s.straight([(x, -4), (x + x * 0.2, 0)], _DARK, 2.4)
    s.shape(rounded(-55, -66, 55, -3, radius=2.4), _DARK)
    s.shape(rounded(-52, -63, 52, -6, radius=1), "#8FD3F5")
    with s.inside(-52, -63, 52, -6):
        s.ball(24, -48, 7, "#FFE08A")
        s.patch([(-60, -18), (-24, -42), (4, -20), (30, -34), (64, -14), (60, 10), (-60, 10)], "#7FB286")
    s.shine(-30, -54, 14, 4, alpha=0.3)


DRAWINGS: Final[Mapping[str, Drawing]] = {
    d.name: d
    for d in (
        Drawing("stove", stove, 70, 23),
        Drawing("oven", oven, 50, 33, None, "#E9E6E4"),
        Drawing("fridge", fridge, 64, 170, None, "#E3ECEE"),
        Drawing("blender", blender, 18, 34, None, "coral"),
        Drawing("coffee_machine", coffee_machine, 36, 38, None, "#C9545A"),
        Drawing("toaster", toaster, 30, 25, None, "#8FC7C1"),
        Drawing("robot_vacuum", robot_vacuum, 34, 10),
        Drawing("vacuum", vacuum, 36, 110, (16, -107), "#B59BE0"),
        Drawing("hair_dryer", hair_dryer, 23, 21, (1.5, -0.5), "rose"),
        Drawing("washing_machine", washing_machine, 60, 85, None, _WHITE),
        Drawing("air_con", air_con, 90, 28, None, _WHITE),
        Drawing("fan", fan, 40, 72, None, "#7FB8D8"),
        Drawing("humidifier", humidifier, 14, 22, None, "#F3E3EA"),
        Drawing("iron", iron, 28, 16, (2, -6), "teal"),
        Drawing("drone", drone, 39, 11, None, "#E9E9F0"),
        Drawing("desk_lamp", desk_lamp, 28, 44, None, "#E2725B"),
        Drawing("table_lamp", table_lamp, 23, 34, None, "#F6D9A4"),
        Drawing("floor_lamp", floor_lamp, 50, 160, None, "#F6D9A4"),
        Drawing("ceiling_lamp", ceiling_lamp, 44, 60, None, "#D9825A"),
        Drawing("candle", candle, 10, 17.4, (0, -2)),
        Drawing("torch", torch, 6.4, 17, (0, 0), "#3D5A80"),
        Drawing("television", television, 110, 66),
    )
}
