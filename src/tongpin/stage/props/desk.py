"""Books, paper, screens and what makes pictures and sound."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import curve, ellipse, polygon, rounded
from tongpin.stage.props.sketch import Drawing, Sketch, shade

_PAGE, _DARK, _SCREEN, _ALUMINIUM = "#FFF8E8", "#33323F", "#7FD0FF", "#C9CBDD"


def _lines(s: Sketch, left: float, top: float, right: float, *, count: int, step: float, tint: str = "#CDBFA6") -> None:
    for k in range(count):
        end = right if k % 3 != 2 else left + (right - left) * 0.62
        s.straight([(left, top + step * k), (end, top + step * k)], tint, step * 0.26, alpha=0.9)


def book(s: Sketch) -> None:
    """A closed book standing a little open towards us."""
    s.poly([(-7, -20.6), (-5.8, -21.6), (8.2, -21.6), (8.2, -1.2), (7, 0), (-7, 0)], s.dark(0.5))
    s.poly([(-6.4, -20.8), (-5.4, -21.2), (7.8, -21.2), (7.8, -1.4), (7, -0.6)], _PAGE)
    s.shape(rounded(-7, -20.6, 7, 0, radius=0.5))
    s.flat(-7, -20.6, -5.4, 0, tint=s.dark(1.0), alpha=0.35)
    s.flat(-3.8, -16.6, 5.4, -15.6, tint="#FFF3D4", alpha=0.9, round_=0.3)
    s.flat(-3.8, -14.4, 3, -13.7, tint="#FFF3D4", alpha=0.7, round_=0.3)
    s.spot(0.8, -6.6, 2.6, "#FFF3D4", alpha=0.35)


def book_open(s: Sketch) -> None:
    """An open book lying on a table."""
    s.poly([(-15, -0.4), (-12.4, -8.4), (0, -7.4), (12.4, -8.4), (15, -0.4), (0, 0.8)], s.tint)
    for side in (-1, 1):
        page = curve([(0, -7.4), (side * 5, -8.9), (side * 11.6, -8.6), (side * 14, -1.2), (side * 6, -1.4), (0, 0)])
        s.shape(page, _PAGE)
        for k in range(5):
            y = -7.2 + 1.25 * k
            s.wire([(side * 2, y + 0.1), (side * 6, y - 0.4), (side * (10.4 + 0.4 * k), y)], "#C9BBA2", 0.22, alpha=0.9)
    s.wire([(0, -7.4), (0, 0)], shade(_PAGE, 0.9), 0.4, alpha=0.6)


def book_reading(s: Sketch) -> None:
    """An open book held up, its covers towards us."""
    for side in (-1, 1):
        s.poly([(0, -2.6), (side * 12.6, 0.4), (side * 12.6, -19.6), (0, -18)], _PAGE)
        s.poly([(0, -1.4), (side * 13.2, 1), (side * 13.2, -18.6), (0, -16.8)], s.tint if side < 0 else s.dark(0.25))
    s.poly([(3.6, -13), (10.4, -13.8), (10.4, -9.2), (3.6, -8.4)], "#FFF3D4")
    s.straight([(0, -17), (0, -1.4)], s.dark(1.1), 0.9, alpha=0.7)


def magazine(s: Sketch) -> None:
    """A magazine with a bright cover."""
    s.poly([(-9.6, 0), (-10, -27), (10, -27.6), (10.4, -0.6)], "#FFFDF6")
    s.poly([(-9.6, 0), (-10, -27), (9.4, -27.4), (9.8, -0.4)])
    s.word("MODE", -0.2, -23.6, size=5.6, tint="#FFF8EA")
    s.ball(0, -11.6, 5, "#FBD5BC")
    s.blob([(-5.4, -12), (-4.6, -17), (0, -18.4), (4.6, -17), (5.4, -12), (3.6, -14.4), (-3.4, -14.6)], "#5B3A30")
    s.flat(-7.6, -4.4, 1, -3.4, tint="#FFF8EA", alpha=0.9)


def notebook(s: Sketch) -> None:
    """A notebook with rings and an elastic band."""
    s.shape(rounded(-7, -20, 7, 0, radius=1))
    for k in range(7):
        s.straight([(-8, -18 + 2.7 * k), (-6, -18 + 2.7 * k)], "silver", 0.7)
    s.flat(4.2, -20, 5.2, 0, tint=s.dark(1.0), alpha=0.6)
    s.flat(-4, -16, 2.6, -12, tint=_PAGE, round_=0.4)


def paper(s: Sketch) -> None:
    """A sheet of paper with writing."""
    s.poly([(-10, 0), (-10.4, -29), (7.2, -29.4), (10.2, -26.2), (10.4, -0.4)], "#FFFDF6")
    s.poly([(7.2, -29.4), (7.4, -26), (10.2, -26.2)], "#E4DAC6")
    _lines(s, -7.6, -24, 7.4, count=8, step=2.6)


def letter(s: Sketch) -> None:
    """An envelope with a seal."""
    s.shape(rounded(-9, -12, 9, 0, radius=0.6), "#FBEBD0")
    s.poly([(-9, -12), (9, -12), (0, -4.6)], "#F2DAB2")
    s.ball(0, -5, 1.7, "#D8423D")


def pen(s: Sketch) -> None:
    """A pen, held near its tip."""
    s.bar([(0, 2.4), (0, 0.4)], [0.14, 0.5], "#F5D9B0")
    s.bar([(0, 0.4), (0, -11.6)], [0.62, 0.62], s.tint)
    s.straight([(0.5, -11), (0.5, -7.4)], "gold", 0.34)


def pencil(s: Sketch) -> None:
    """A pencil, held near its tip."""
    s.poly([(-0.5, 0), (0, 2.4), (0.5, 0)], "#F5D9B0")
    s.poly([(-0.16, 1.6), (0, 2.4), (0.16, 1.6)], _DARK)
    s.block(-0.55, -12, 0.55, 0.1, tint="#F5B83C")
    s.block(-0.55, -13.6, 0.55, -12, tint="#F08A8A", round_=0.3)


def brush_pen(s: Sketch) -> None:
    """A writing brush."""
    s.bar([(0, 0), (0, -18)], [0.62, 0.5], "#8A5A38")
    s.blob([(-0.9, 0), (-0.7, 2.4), (0, 5), (0.7, 2.4), (0.9, 0), (0, -0.5)], _DARK)
    s.wire([(0, -18), (0.8, -19.6), (-0.6, -20)], "red", 0.35)


def eraser(s: Sketch) -> None:
    """A rubber in its sleeve."""
    s.shape(rounded(-2.2, -1.6, 2.2, 0, radius=0.4), "#FFF4F0")
    s.flat(-0.6, -1.65, 2.25, 0.05, tint=s.tint, round_=0.2)


def sticky_note(s: Sketch) -> None:
    """A sticky note with its corner up."""
    s.poly([(-4, -8), (4, -8), (4, -1.4), (2.4, 0), (-4, 0)])
    s.poly([(4, -1.4), (2.2, -1.8), (2.4, 0)], s.pale(0.5))
    _lines(s, -2.8, -6, 2.6, count=3, step=1.4, tint="#A98B4A")


def calculator(s: Sketch) -> None:
    """A pocket calculator."""
    s.shape(rounded(-4.5, -15, 4.5, 0, radius=1), "#4C4A58")
    s.flat(-3.5, -13.8, 3.5, -10.8, tint="#BFD8B8", round_=0.3)
    s.word("88.8", 0.6, -12.3, size=2.6, tint="#3C5A42")
    for row in range(4):
        for col in range(4):
            tint = "coral" if col == 3 else "cloud"
            s.flat(-3.4 + 1.8 * col, -9.8 + 2.4 * row, -2.1 + 1.8 * col, -8.2 + 2.4 * row, tint=tint, round_=0.3)


def whiteboard(s: Sketch) -> None:
    """A whiteboard with a sketched chart."""
    s.shape(rounded(-90, -115, 90, 0, radius=3), "silver")
    s.flat(-86, -111, 86, -5, tint="#FDFDFB", round_=1.5)
    s.straight([(-66, -92), (-66, -28), (0, -28)], "navy", 1.8)
    s.wire([(-64, -34), (-44, -48), (-26, -44), (-6, -82)], "coral", 2.6)
    for k, tint in enumerate(("sky", "mustard", "sage")):
        s.flat(20 + 20 * k, -40 - 18 * k, 34 + 20 * k, -28, tint=tint)
    s.block(-30, -3, 30, 2, tint="silver", round_=1)


def blackboard(s: Sketch) -> None:
    """A blackboard with chalk marks."""
    s.shape(rounded(-150, -120, 150, 0, radius=2), "#A9743F")
    s.shape(polygon([(-144, -114), (144, -114), (144, -6), (-144, -6)]), "#2F5B4C")
    s.word("好好学习", -40, -80, size=30, tint="#F4F1E4")
    for k in range(3):
        s.straight([(-120, -46 + 13 * k), (-10 - 30 * k, -46 + 13 * k)], "#F4F1E4", 1.8, alpha=0.7)
    s.pen.line(ellipse(92, -62, 26, 26), "#F9D76A", 2.2, alpha=0.9)
    s.block(-150, -3, 150, 2, tint="#8A5A2E")


def chalk(s: Sketch) -> None:
    """A stick of chalk."""
    s.bar([(0, 3.4), (0, -4.4)], [0.55, 0.6], "#FFFDF8")


def postcard(s: Sketch) -> None:
    """A picture postcard."""
    s.block(-7.6, -10.6, 7.6, 0, tint="#FFFDF6")
    s.flat(-7, -10, 7, -0.6, tint="#A9DAF0")
    s.ball(4, -8, 1.4, "#FFD36A")
    with s.inside(-7, -10, 7, -0.6):
        s.patch([(-9, -2), (-3.6, -6.4), (0, -3.6), (3, -5), (9, -2), (9, 2), (-9, 2)], "#7FB286")
    s.flat(-7, -2, 7, -0.6, tint="#5E9FC4")


def photo(s: Sketch) -> None:
    """An instant photograph of two people."""
    s.block(-5.6, -13.4, 5.6, 0, tint="#FFFDF8")
    s.flat(-4.8, -12.6, 4.8, -3, tint="#F7D9A8")
    for x, hair, coat in ((-1.9, "#5B3A30", "coral"), (1.9, "#3A2E3B", "denim")):
        s.pen.fill(rounded(x - 1.9, -5.8, x + 1.9, -2, radius=1.4), coat)
        s.spot(x, -7.6, 1.6, "#FBD5BC")
        s.patch([(x - 1.8, -7.6), (x - 1.4, -9.4), (x, -9.9), (x + 1.4, -9.4), (x + 1.8, -7.6), (x, -8.7)], hair)
    s.flat(-4.8, -3, 4.8, -2.2, tint="#FFFDF8")


def tablet(s: Sketch) -> None:
    """A tablet computer."""
    s.shape(rounded(-9.2, -25, 9.2, 0, radius=1.6), _DARK)
    s.shape(rounded(-8.2, -24, 8.2, -1, radius=0.8), _SCREEN)
    s.flat(-6.4, -20, 6.4, -12, tint="#FFFFFF", round_=0.8, alpha=0.75)
    for k in range(3):
        s.flat(-6.4 + 4.6 * k, -10, -2.8 + 4.6 * k, -6.4, tint=("coral", "mustard", "sage")[k], round_=0.8)


def phone(s: Sketch) -> None:
    """A telephone seen from its screen."""
    s.shape(rounded(-3.8, -15.6, 3.8, 0, radius=1.2), s.tint)
    s.shape(rounded(-3.4, -15.1, 3.4, -0.5, radius=0.9), _SCREEN)
    if s.glows:
        s.glow(0, -8, 9, tint="#BFE8FF", alpha=0.5)
    s.flat(-2.4, -11.8, 2.4, -8.4, tint="#FFFFFF", round_=0.5, alpha=0.8)
    s.flat(-2.4, -7.4, 1.2, -6.6, tint="#FFFFFF", round_=0.3, alpha=0.7)
    s.flat(-0.9, -14.7, 0.9, -14.2, tint=_DARK, round_=0.25)


def phone_back(s: Sketch) -> None:
    """A telephone seen from behind."""
    s.shape(rounded(-3.8, -15.6, 3.8, 0, radius=1.2), s.tint)
    s.shape(rounded(-3, -14.8, -0.2, -11.2, radius=0.9), s.dark(0.4))
    for y in (-13.9, -12.2):
        s.spot(-1.6, y, 0.66, "#22222C")
        s.spot(-1.8, y - 0.2, 0.18, "#9FB8FF")
    s.shine(1.6, -10, 0.4, 3, alpha=0.3)


def laptop(s: Sketch) -> None:
    """A laptop seen from the front, its screen lit."""
    s.shape(rounded(-15.5, -22.4, 15.5, -1.6, radius=1.2), "#5A5A70")
    s.shape(rounded(-14.5, -21.4, 14.5, -3, radius=0.4), _SCREEN)
    s.flat(-12.4, -19, -2, -11.4, tint="#FFFFFF", alpha=0.7, round_=0.6)
    _lines(s, 0.4, -18.4, 11, count=5, step=1.8, tint="#FFFFFF")
    s.poly([(-15.5, -2), (15.5, -2), (18, 0), (-18, 0)], _ALUMINIUM)
    s.flat(-4, -0.8, 4, -0.2, tint="#9DA0B8", round_=0.2)


def laptop_back(s: Sketch) -> None:
    """A laptop seen from behind its lid."""
    s.shape(rounded(-15.5, -21, 15.5, -0.8, radius=1.4), s.tint)
    s.spot(0, -11, 1.7, "#FFFFFF", alpha=0.9)
    s.poly([(-16.4, -1), (16.4, -1), (17, 0), (-17, 0)], s.dark(0.4))


def keyboard(s: Sketch) -> None:
    """A keyboard."""
    s.poly([(-20, -6), (20, -6), (22, 0), (-22, 0)], "#E6E6EE")
    for row in range(3):
        for k in range(12):
            x = -17.4 + 2.95 * k + 0.4 * row * (k - 6) / 6
            s.flat(x, -5.2 + 1.7 * row, x + 2.3, -4.0 + 1.7 * row, tint="#FFFFFF" if (k + row) % 5 else s.tint, round_=0.3)


def screen(s: Sketch) -> None:
    """A monitor with a presentation on it."""
    s.poly([(-3, -6), (3, -6), (4, -1), (-4, -1)], "silver")
    s.oval(0, -0.9, 9, 1.1, tint="silver")
    s.shape(rounded(-29, -40, 29, -5, radius=1.6), _DARK)
    s.shape(rounded(-27.6, -38.6, 27.6, -6.6, radius=0.6), _SCREEN)
    s.flat(-23, -34, -4, -30.6, tint="#FFFFFF", alpha=0.9, round_=0.6)
    _lines(s, -23, -26, -4, count=4, step=3.6, tint="#FFFFFF")
    for k, h in enumerate((8, 13, 18)):
        s.flat(3 + 7 * k, -11 - h, 8 + 7 * k, -11, tint=("coral", "mustard", "#FFFFFF")[k], round_=0.5)


def camera(s: Sketch) -> None:
    """A camera."""
    s.block(-2.4, -10.4, 3.6, -8, tint="#4C4A58", round_=0.8)
    s.shape(rounded(-7, -9, 7, 0, radius=1.2), s.tint)
    s.flat(-7, -6.4, 7, -1.6, tint="#3D3A46")
    s.oval(0.6, -4.2, 3.8, 3.8, tint="silver")
    s.oval(0.6, -4.2, 2.9, 2.9, tint="#2B2B3A")
    s.spot(-0.4, -5.2, 0.8, "#9FC4FF", alpha=0.9)
    s.block(-5.8, -9.8, -3.8, -8.8, tint="red", round_=0.3)
    s.spot(5, -7.6, 0.5, "#FFD98A")


def microphone(s: Sketch) -> None:
    """A hand microphone."""
    s.bar([(0, 6), (0, -9)], [1.3, 1.9], "#3D3A46")
    s.ball(0, -11.4, 3.1, "silver")
    for k in (-1, 0, 1):
        s.wire([(-2.8, -11.4 + k * 1.4), (0, -10.8 + k * 1.4), (2.8, -11.4 + k * 1.4)], "#6E7088", 0.2, alpha=0.7)
    s.block(-2, -9.2, 2, -8.2, tint="gold")


def tripod(s: Sketch) -> None:
    """A ring light on its stand."""
    for x in (-26, 0, 26):
        s.straight([(0, -60), (x, 0)], "#4C4A58", 2.4)
    s.straight([(0, -60), (0, -112)], "#4C4A58", 3)
    s.glow(0, -130, 46, tint="#FFF2CC", alpha=0.7)
    s.pen.line(ellipse(0, -130, 18, 18), "#FFF6DE", 6)
    s.pen.line(ellipse(0, -130, 21.5, 21.5), "#8E8CA0", 1.2)
    s.block(-4, -138, 4, -122, tint=_DARK, round_=1)


def speaker(s: Sketch) -> None:
    """A loudspeaker."""
    s.shape(rounded(-8, -25, 8, 0, radius=1.6))
    for y, r in ((-18.6, 3.4), (-8.4, 5.6)):
        s.oval(0, y, r, r, tint="#3D3A46")
        s.oval(0, y, r * 0.7, r * 0.7, tint="#6E6A7C")
        s.oval(0, y, r * 0.28, r * 0.28, tint="#2E2C38")


def record_player(s: Sketch) -> None:
    """A record player."""
    s.poly([(-18, -6), (18, -6), (20, 0), (-20, 0)], s.tint)
    s.poly([(-18, -6), (-14, -14), (14, -14), (18, -6)], s.pale(0.3))
    s.oval(-2, -9.8, 11, 3.4, tint="#2E2C38")
    for k in (0.8, 0.6):
        s.pen.line(ellipse(-2, -9.8, 11 * k, 3.4 * k), "#5B586A", 0.25)
    s.oval(-2, -9.8, 3.4, 1.1, tint="coral")
    s.straight([(13, -12.6), (12, -8), (6, -8.6)], "silver", 0.8)


def headphones(s: Sketch) -> None:
    """Headphones."""
    s.wire([(-8, -6), (-7.4, -14), (0, -17.6), (7.4, -14), (8, -6)], s.tint, 1.8)
    for side in (-1, 1):
        s.shape(rounded(side * 8 - 2.4, -10, side * 8 + 2.4, -0.6, radius=2.2), s.dark(0.3))
        s.pen.fill(rounded(side * 6 - 1, -8.8, side * 6 + 1, -1.8, radius=1), "#3D3A46")


def port(s: Sketch) -> None:
    """A charging port."""
    s.shape(rounded(-2, -2, 2, 0, radius=1), "#4C4A58")
    s.flat(-1.3, -1.2, 1.3, -0.7, tint="#D8D9E6", round_=0.25)


def app_card(s: Sketch) -> None:
    """A screen of an application with a message."""
    s.shape(rounded(-7.5, -15, 7.5, 0, radius=2), "#FFFFFF")
    s.shape(rounded(-6, -13.6, 6, -8.4, radius=1.2), s.tint)
    s.straight([(-2.2, -11), (-0.6, -9.6), (2.6, -12.4)], "#FFFFFF", 1.0)
    _lines(s, -5.4, -6, 5.4, count=3, step=1.7, tint="#C9C6D6")


def button(s: Sketch) -> None:
    """A round button."""
    s.oval(0, -1.2, 1.9, 1.3, tint="silver")
    s.oval(0, -1.7, 1.3, 0.9, tint=s.tint)
    s.shine(-0.4, -2, 0.4, 0.2)


def poster(s: Sketch) -> None:
    """A poster."""
    s.block(-33, -90, 33, 0, tint=s.tint)
    s.ball(0, -56, 19, "#FFE3A0")
    with s.inside(-33, -90, 33, 0):
        s.patch([(-40, -26), (-14, -46), (4, -32), (20, -44), (40, -26), (40, 12), (-40, 12)], s.dark(0.5))
    for k, w in enumerate((22, 15)):
        s.flat(-w, -16 + 7 * k, w, -12.6 + 7 * k, tint="#FFF8EA", round_=1)


def qr(s: Sketch) -> None:
    """A square code."""
    s.block(-5, -10, 5, 0, tint="#FFFFFF")
    dice = s.dice("cells")
    for row in range(13):
        for col in range(13):
            if dice.random() < 0.46:
                s.flat(-4.4 + 0.68 * col, -9.4 + 0.68 * row, -3.7 + 0.68 * col, -8.7 + 0.68 * row, tint=_DARK)
    for x, y in ((-4.4, -9.4), (1.7, -9.4), (-4.4, -3.3)):
        s.flat(x, y, x + 2.7, y + 2.7, tint=_DARK)
        s.flat(x + 0.5, y + 0.5, x + 2.2, y + 2.2, tint="#FFFFFF")
        s.flat(x + 0.9, y + 0.9, x + 1.8, y + 1.8, tint=_DARK)


def coupon(s: Sketch) -> None:
    """A coupon with a notch."""
    s.shape(rounded(-7.5, -7, 7.5, 0, radius=0.8))
    for y in (-7, 0):
        s.spot(2.6, y, 0.9, "#FFF6EA")
    s.straight([(2.6, -5.6), (2.6, -1.4)], "#FFF6EA", 0.3, alpha=0.8)
    s.word("优惠", -2.4, -3.5, size=3.6, tint="#FFF6EA")
    s.word("¥", 5, -3.5, size=3.4, tint="#FFF6EA")


def logo(s: Sketch) -> None:
    """A round mark."""
    s.ball(0, -5, 5, s.tint)
    s.pen.line(curve([(-2.6, -5), (-1.2, -7), (0, -5), (1.2, -3), (2.6, -5)], False), "#FFFFFF", 1.0)


def progress_bar(s: Sketch) -> None:
    """A bar three quarters full."""
    s.shape(rounded(-15, -4, 15, 0, radius=2), "#E9E6F0")
    s.shape(rounded(-14.6, -3.6, 7.6, -0.4, radius=1.6))
    s.shine(-6, -2.8, 5, 0.4, alpha=0.5)


def temp_readout(s: Sketch) -> None:
    """A temperature in light."""
    s.shape(rounded(-3.4, -4, 3.4, 0, radius=1.1), "#22232E")
    s.glow(0, -2, 3.2, tint="#7FE3FF", alpha=0.5)
    s.word(s.state if any(c.isdigit() for c in s.state) else "55℃", 0, -2, size=2.1, tint="#9DF1FF")


def scoreboard(s: Sketch) -> None:
    """A scoreboard."""
    s.shape(rounded(-60, -64, 60, 0, radius=4), "#2E3444")
    for x, number in ((-30, "21"), (30, "18")):
        s.flat(x - 20, -48, x + 20, -12, tint="#171B26", round_=2)
        s.word(number, x, -30, size=28, tint="#FFC24A")
    s.word(":", 0, -31, size=24, tint="#FFC24A")


def clock(s: Sketch) -> None:
    """A wall clock at ten past ten."""
    s.oval(0, -14, 14, 14, tint=s.tint)
    s.oval(0, -14, 11.6, 11.6, tint="#FFFCF2")
    for k in range(12):
        s.pen.canvas.save()
        s.pen.canvas.translate(0, -14)
        s.pen.canvas.rotate(30 * k)
        s.straight([(0, -10.4), (0, -9 if k % 3 else -8.4)], "charcoal", 0.7)
        s.pen.canvas.restore()
    s.straight([(0, -14), (-4.6, -17)], "charcoal", 1.2)
    s.straight([(0, -14), (5.6, -19)], "charcoal", 0.9)
    s.spot(0, -14, 0.9, "coral")


def globe(s: Sketch) -> None:
    """A globe on its stand."""
    s.oval(0, -0.9, 7, 1.2, tint="#A9743F")
    s.straight([(0, -1), (0, -5)], "#A9743F", 1.6)
    s.pen.line(curve([(-7, -22), (-11, -12), (0, -4), (6, -6)], False), "gold", 1.1)
    s.ball(0, -14.4, 8.6, "#6FB4E6")
    s.patch([(-6, -18), (-2, -20.6), (0, -17), (-3, -14), (-5.6, -15)], "#8FBF7A")
    s.patch([(1, -15), (4.6, -17), (6.6, -13.6), (3.4, -8.8), (1.4, -11)], "#8FBF7A")


DRAWINGS: Final[Mapping[str, Drawing]] = {
    d.name: d
    for d in (
        Drawing("book", book, 15.2, 21.6, (0, -6), "coral"),
        Drawing("book_open", book_open, 30, 9.6, (0, -2), "coral"),
        Drawing("book_reading", book_reading, 26.4, 20.6, None, "coral"),
        Drawing("magazine", magazine, 20.8, 27.6, (0, -8), "rose"),
        Drawing("notebook", notebook, 15, 20, (0, -6), "teal"),
        Drawing("paper", paper, 20.8, 29.4, (0, -8)),
        Drawing("letter", letter, 18, 12),
        Drawing("pen", pen, 1.6, 14, (0, -1.6), "navy"),
        Drawing("pencil", pencil, 1.4, 16, (0, -1.6)),
        Drawing("brush_pen", brush_pen, 2, 25, (0, -5)),
        Drawing("eraser", eraser, 4.4, 1.7, None, "sky"),
        Drawing("sticky_note", sticky_note, 8, 8, None, "#FBE27A"),
        Drawing("calculator", calculator, 9, 15),
        Drawing("whiteboard", whiteboard, 180, 117),
        Drawing("blackboard", blackboard, 300, 122),
        Drawing("chalk", chalk, 1.3, 8, (0, 0)),
        Drawing("postcard", postcard, 15.2, 10.6, (0, -2)),
        Drawing("photo", photo, 11.2, 13.4, (0, -2)),
        Drawing("tablet", tablet, 18.4, 25, (0, -6)),
        Drawing("phone", phone, 7.6, 15.6, (0, -6), "#3D3A46"),
        Drawing("phone_back", phone_back, 7.6, 15.6, (0, -6), "#C8B6E8"),
        Drawing("laptop", laptop, 36, 22.4, (0, -2)),
        Drawing("laptop_back", laptop_back, 34, 21, (0, -2), _ALUMINIUM),
        Drawing("keyboard", keyboard, 44, 6, None, "coral"),
        Drawing("screen", screen, 58, 40),
        Drawing("camera", camera, 14, 10.4, (0, -3), "#E9DCC8"),
        Drawing("microphone", microphone, 6.4, 20.6, (0, 0)),
        Drawing("tripod", tripod, 52, 152),
        Drawing("speaker", speaker, 16, 25, None, "#8A5A38"),
        Drawing("record_player", record_player, 40, 14, None, "#A8683C"),
        Drawing("headphones", headphones, 21, 18, (0, -16), "#F1EEF0"),
        Drawing("port", port, 4, 2),
        Drawing("app_card", app_card, 15, 15, None, "#5EC48F"),
        Drawing("button", button, 3.8, 2.6, None, "red"),
        Drawing("poster", poster, 66, 90, None, "#E87F5A"),
        Drawing("qr", qr, 10, 10),
        Drawing("coupon", coupon, 15, 7, None, "#EB5B4C"),
        Drawing("logo", logo, 10, 10, None, "#5B8DEF"),
        Drawing("progress_bar", progress_bar, 30, 4, None, "#5EC48F"),
        Drawing("temp_readout", temp_readout, 6.8, 4),
        Drawing("scoreboard", scoreboard, 120, 64),
        Drawing("clock", clock, 28, 28, None, "#D9825A"),
        Drawing("globe", globe, 22, 24),
    )
}
