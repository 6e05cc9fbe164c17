"""Cups, bottles, bowls and what stands on a kitchen board."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tongpin.stage.actors.geometry import curve, ellipse, rounded
from tongpin.stage.props.sketch import Drawing, Sketch, light, shade

_COFFEE, _FOAM, _TEA, _BROTH = "#7A4A2E", "#F6E3C4", "#B9793A", "#E9B06A"
_GLASS = "#CFEAF2"
_WOOD = "#C98F5A"
_STEEL = "#B9BCCB"


def _handle(s: Sketch, x: float, top: float, bottom: float, *, reach: float, thick: float = 0.6) -> None:
    middle = (top + bottom) / 2
    points = [(x, top), (x + reach * 0.8, top + 0.1), (x + reach, middle), (x + reach * 0.7, bottom - 0.2), (x - 0.2, bottom)]
    s.bar(points, [thick, thick * 1.1, thick], s.tint)


def mug(s: Sketch) -> None:
    """A mug with a band."""
    _handle(s, 3.7, -7.4, -2.4, reach=3.0)
    s.shape(rounded(-4.2, -9.2, 4.2, 0, radius=1.5))
    s.flat(-4.2, -5.2, 4.2, -4.3, tint=s.dark(0.5), alpha=0.35)
    s.opening(0, -9.1, 4.2, 0.95, tint=s.tint, inside=_COFFEE)
    s.shine(-2.6, -5.6, 0.6, 2.2, alpha=0.45)


def latte(s: Sketch) -> None:
    """A latte with a heart in the foam, on its saucer."""
    s.oval(0, -0.8, 8.2, 1.5, tint=s.tint)
    s.pen.fill(ellipse(0, -1.0, 5.4, 0.85), s.dark(0.6), 0.5)
    _handle(s, 4.6, -6.4, -3.0, reach=2.8, thick=0.55)
    s.vessel(-7.2, 5.2, 2.7, inside=_COFFEE)
    s.pen.fill(ellipse(0, -7.05, 3.9, 0.62), _FOAM)
    s.patch([(-1.5, -7.2), (0, -7.05), (1.5, -7.2), (1.0, -6.9), (0, -6.68), (-1.0, -6.9)], "#A9683C")
    s.shine(-3.2, -4.6, 0.5, 1.6)
    s.steam(0, -8.2, 5.0)


def teacup(s: Sketch) -> None:
    """A small Chinese cup of tea."""
    s.vessel(-5, 4.2, 2.0, inside=_TEA)
    s.wire([(-3.7, -3.4), (0, -2.7), (3.7, -3.4)], "royal", 0.35, alpha=0.6)
    s.block(-1.9, -0.6, 1.9, 0.1, tint=s.dark(0.3), round_=0.3)
    s.steam(0, -5.8, 4.0)


def glass_water(s: Sketch) -> None:
    """A glass of water."""
    s.pen.fill(rounded(-3.6, -13, 3.6, 0, radius=1.1), _GLASS, 0.55)
    s.shape(rounded(-3.2, -9.6, 3.2, -0.7, radius=0.9), "#8FD0F0")
    s.pen.fill(ellipse(0, -9.6, 3.2, 0.62), "#C9EDFB")
    s.pen.line(ellipse(0, -12.9, 3.6, 0.7), "pure", 0.35, alpha=0.9)
    s.pen.line(rounded(-3.6, -13, 3.6, 0, radius=1.1), "#7FB6CF", 0.22, alpha=0.7)
    s.shine(-2.2, -6.5, 0.45, 3.6, alpha=0.8)


def bottle(s: Sketch) -> None:
    """A glass bottle with a cork and a label."""
    body = curve(
        [
            (-1.3, -21),
            (-1.3, -16),
            (-3.6, -13),
            (-3.8, -7),
            (-3.7, -0.4),
            (3.7, -0.4),
            (3.8, -7),
            (3.6, -13),
            (1.3, -16),
            (1.3, -21),
        ]
    )
    s.block(-1.1, -24, 1.1, -20.5, tint="#C89B6B", round_=0.5)
    s.shape(body)
    s.flat(-3.75, -10, 3.75, -4.6, tint="cream", alpha=0.95)
    s.flat(-2.2, -8, 2.2, -7.3, tint=s.dark(0.8), alpha=0.5)
    s.shine(-2.2, -9, 0.5, 5.2, alpha=0.6)


def smart_cup(s: Sketch) -> None:
    """A vacuum cup whose lid shows the temperature."""
    s.shape(rounded(-3.7, -19, 3.7, 0, radius=1.4))
    s.flat(-3.7, -1.6, 3.7, -1.1, tint=s.dark(1.0), alpha=0.35)
    s.shape(rounded(-3.5, -22, 3.5, -18.4, radius=1.1), "#3B3A46")
    s.flat(-3.7, -18.7, 3.7, -18.1, tint="silver")
    s.pen.fill(ellipse(0, -12.6, 2.5, 2.5), "#22232E")
    if s.glows or not s.state:
        s.glow(0, -12.6, 4.4, tint="#7FE3FF", alpha=0.55)
    s.word(s.state if any(c.isdigit() for c in s.state) else "55°", 0, -12.6, size=2.1, tint="#9DF1FF")
    s.shine(-2.6, -10, 0.5, 6.4, alpha=0.65)


def lid(s: Sketch) -> None:
    """A lid with a knob."""
    s.shape(curve([(-4, -0.3), (-3.2, -2.0), (0, -2.8), (3.2, -2.0), (4, -0.3), (0, 0.2)]))
    s.ball(0, -3.3, 0.9, s.dark(0.3))


def bowl(s: Sketch) -> None:
    """A bowl of rice with chopsticks."""
    s.vessel(-7, 7.4, 3.4, inside="#FFFDF6")
    s.blob([(-6.2, -7.0), (-4.4, -9.2), (-1, -10.2), (3.2, -9.6), (6.2, -7.0), (0, -6.2)], "#FFFDF4")
    for x, y in ((-3.4, -8.4), (-0.6, -9.2), (2.4, -8.6), (0.8, -7.7), (-2, -7.4)):
        s.wire([(x - 0.4, y), (x + 0.3, y + 0.2)], "#E4D9C2", 0.22)
    s.wire([(-5.9, -4.6), (0, -3.5), (5.9, -4.6)], "royal", 0.5, alpha=0.55)
    for k in (0.0, 1.0):
        s.bar([(1.5 + k, -8.4 + k * 0.5), (11 + k, -14 + k)], [0.3, 0.42], "wine")


def medicine_bowl(s: Sketch) -> None:
    """A bowl of dark herbal medicine."""
    s.vessel(-6.5, 7, 3.2, inside="#4A2A1C")
    s.wire([(-5.5, -4.3), (0, -3.3), (5.5, -4.3)], "#8C6A44", 0.5, alpha=0.7)
    s.steam(0, -7.4, 5.5)


def noodle_bowl(s: Sketch) -> None:
    """A steaming bowl of noodles with an egg and greens."""
    s.vessel(-7.5, 9, 4, inside=_BROTH)
    for k in range(5):
        x = -5.4 + 2.1 * k
        s.wire([(x, -7.2), (x + 1.2, -7.9), (x + 2.2, -7.1), (x + 3.0, -7.6)], "#FBE3A2", 0.55)
    s.oval(-3.2, -7.9, 2.1, 0.8, tint="#FFFDF4")
    s.oval(-3.1, -8.0, 1.0, 0.42, tint="#F7A531")
    s.blob([(2.2, -7.3), (3.2, -9), (5, -9.2), (5.6, -7.6), (4, -6.9)], "green")
    s.wire([(-7.6, -5.2), (0, -4.0), (7.6, -5.2)], "red", 0.7, alpha=0.6)
    s.steam(0, -9.2, 7)


def bowl_meat(s: Sketch) -> None:
    """A bowl of braised pork."""
    s.vessel(-6, 8.4, 4, inside="#6E2F20")
    for x, y in ((-4.2, -6.9), (0, -7.2), (4.0, -6.9), (-2.1, -8.6), (2.2, -8.7), (0.1, -10)):
        s.block(x - 1.9, y - 1.4, x + 1.9, y + 1.2, tint="#9A4A2C", round_=0.6)
        s.flat(x - 1.6, y - 1.2, x + 1.6, y - 0.5, tint="#E8B089", round_=0.3, alpha=0.85)
    for x, y in ((-1, -10.6), (2.6, -9.6), (-3, -9)):
        s.wire([(x, y), (x + 0.8, y - 0.4)], "green", 0.4)


def pet_bowl(s: Sketch) -> None:
    """A bowl of food for a cat or a dog."""
    s.opening(0, -5, 8, 1.6, tint=s.tint)
    for k in range(11):
        x = -5.6 + 1.12 * k
        s.ball(x, -5.2 - 1.3 * (1 - (x / 6.4) ** 2) - 0.4 * (k % 2), 0.95, "#A9683C" if k % 3 else "#C98446")
    s.poly([(-8, -5), (-4, -4), (4, -4), (8, -5), (9.4, 0), (-9.4, 0)])
    for x, y, r in ((0, -1.6, 0.8), (-1.2, -2.6, 0.4), (0, -3.0, 0.4), (1.2, -2.6, 0.4)):
        s.spot(x, y, r, "#FFF8EA")


def fruit_bowl(s: Sketch) -> None:
    """A bowl heaped with fruit."""
    s.opening(0, -7, 12, 2.2, tint=s.tint)
    for x, y, r, tint in (
        (-6, -9.4, 3.6, "#E8573F"),
        (6, -9.4, 3.5, "#F2A13B"),
        (0, -11.6, 4.0, "#9CC24B"),
        (-2.6, -8, 3.0, "#F5C543"),
    ):
        s.ball(x, y, r, tint)
    for k in range(6):
        s.ball(3.0 + (k % 3) * 1.5, -8.0 - (k // 3) * 1.5, 1.0, "#7B4C94")
    s.wire([(0, -15.4), (0.5, -17)], "coffee", 0.5)
    s.vessel(-7, 12, 5, rim=False)
    s.wire([(-12, -7), (-6, -5.6), (0, -5.2), (6, -5.6), (12, -7)], s.pale(0.8), 0.5)


def tray(s: Sketch) -> None:
    """A serving tray."""
    s.poly([(-19, -3), (19, -3), (16, 0), (-16, 0)], s.tint)
    s.oval(0, -3, 19, 2.2, tint=s.pale(0.25))
    s.pen.fill(ellipse(0, -2.9, 16.4, 1.6), s.dark(0.35), 0.5)


def chopping_board(s: Sketch) -> None:
    """A wooden board with a kitchen knife."""
    s.poly([(-19, 0), (-15, -7), (17, -7), (20, 0)], _WOOD)
    s.poly([(-19, 0), (20, 0), (20, 1.6), (-19, 1.6)], shade(_WOOD, 0.4))
    for k in range(4):
        s.wire([(-15 + k, -1.2 - 1.4 * k), (0, -1.0 - 1.5 * k), (16, -1.2 - 1.4 * k)], shade(_WOOD, 0.8), 0.2, alpha=0.4)
    s.poly([(-13, -5.4), (3, -6.6), (4, -3.2), (-10, -2.4), (-13, -4)], _STEEL)
    s.bar([(4, -4.8), (12, -5.4)], [0.9, 1.1], "#4B3A38")
    for x in (9, 12.4, 15.4):
        s.oval(x, -2.2, 1.7, 1.0, tint="#EE8A3A")


def knife(s: Sketch) -> None:
    """A kitchen knife, held by the handle."""
    s.poly([(-1.2, -10), (-1.4, -27), (0.2, -29.5), (2.6, -26), (2.6, -10)], _STEEL)
    s.straight([(2.3, -11), (2.3, -26)], "pure", 0.3, alpha=0.7)
    s.bar([(0.2, -10), (0, 0)], [1.1, 1.3], "#4B3A38")


def pan(s: Sketch) -> None:
    """A frying pan seen from the side, its handle to the right."""
    s.bar([(12, -4.6), (21, -6.4), (31, -7.4)], [1.0, 1.2, 1.5], "#5A4038")
    s.vessel(-5.4, 14, 11, tint="#4C4A58", inside="#5E5B6C")
    s.shine(-7, -2.6, 3.5, 0.8, alpha=0.4)


def wok(s: Sketch) -> None:
    """A wok with food tossing in it."""
    s.bar([(16, -8), (24, -11), (31, -12)], [1.0, 1.2, 1.4], "#8A5A38")
    s.vessel(-9, 18, 8, tint="#4C4A58", inside="#6B5B52")
    for x, y, tint in ((-8, -10, "green"), (-3, -11.4, "#EE8A3A"), (3, -10.4, "#F5CE4E"), (8, -10, "red"), (0, -9.4, "#C4865A")):
        s.oval(x, y, 2.4, 1.3, tint=tint)
    s.steam(0, -12, 9)


def pot(s: Sketch) -> None:
    """A stew pot with its lid."""
    for side in (-1, 1):
        s.bar([(side * 12, -9), (side * 15, -9)], [1.0, 1.0], s.dark(0.7))
    s.shape(rounded(-12.5, -13, 12.5, 0, radius=2.4))
    s.shape(curve([(-13, -12.6), (-9, -16.4), (0, -17.6), (9, -16.4), (13, -12.6), (0, -11.8)]), light(s.tint, 0.2))
    s.ball(0, -18.6, 1.3, "#4C4A58")
    s.shine(-8, -7, 1.2, 4)
    s.steam(0, -20, 8)


def kettle(s: Sketch) -> None:
    """A kettle with a curved spout."""
    s.pen.line(curve([(-6, -13), (-5, -20), (5, -20), (6, -13)], False), "#4C4A58", 1.3)
    s.bar([(8, -6), (12, -9), (14, -14)], [2.2, 1.4, 0.9], s.tint)
    s.blob([(-9.4, -1), (-10, -6), (-6.6, -13), (0, -14.4), (6.6, -13), (10, -6), (9.4, -1), (0, 0.2)])
    s.ball(0, -15, 1.2, "#4C4A58")
    s.shine(-5, -7.6, 1.2, 3.2)


def spatula(s: Sketch) -> None:
    """A wok spatula, held by the handle."""
    s.bar([(0, 0), (0, -11)], [1.2, 0.9], "#8A5A38")
    s.bar([(0, -11), (0, -24)], [0.5, 0.5], _STEEL)
    s.shape(rounded(-3.4, -32, 3.4, -23, radius=1.6), _STEEL)
    for x in (-1.6, 0, 1.6):
        s.straight([(x, -29.4), (x, -26)], shade(_STEEL, 0.9), 0.5, alpha=0.6)


def spoon(s: Sketch) -> None:
    """A spoon, held by the end."""
    s.bar([(0, 0), (0, -10)], [0.7, 0.4], s.tint)
    s.oval(0, -13, 2.0, 3.0)
    s.pen.fill(ellipse(0.2, -12.8, 1.4, 2.3), s.dark(0.4), 0.5)


def chopsticks(s: Sketch) -> None:
    """A pair of chopsticks, held at the thick end."""
    for side in (-1, 1):
        s.bar([(side * 0.9, 2), (side * 0.2, -20)], [0.5, 0.28], s.tint)
        s.straight([(side * 0.9, 1.4), (side * 0.84, -2)], "gold", 0.5)


def oil_bottle(s: Sketch) -> None:
    """A bottle of oil."""
    s.shape(rounded(-4.4, -19, 4.4, 0, radius=2), "#F3C042")
    s.block(-1.7, -23, 1.7, -18.6, tint="#F3C042", round_=0.6)
    s.block(-2, -25.4, 2, -22.6, tint="red", round_=0.5)
    s.flat(-4.4, -14, 4.4, -5, tint="#FFF8E4", alpha=0.95)
    s.word("油", 0, -9.5, size=5.4, tint="#C2792B")
    s.shine(-3, -16, 0.6, 1.8)


def sauce_bottle(s: Sketch) -> None:
    """A bottle of soy sauce."""
    s.shape(
        curve([(-1.2, -20), (-1.4, -16), (-3.4, -13), (-3.4, -0.6), (3.4, -0.6), (3.4, -13), (1.4, -16), (1.2, -20)]), "#4A2620"
    )
    s.block(-1.5, -22.4, 1.5, -19.4, tint="red", round_=0.4)
    s.flat(-3.4, -11, 3.4, -4, tint="#F5E4B8")
    s.word("酱油", 0, -7.5, size=2.9, tint="#8A2B22")
    s.shine(-2.2, -9, 0.4, 4.4, alpha=0.4)


def steamer(s: Sketch) -> None:
    """Bamboo steamers, two storeys, with buns on top."""
    for k in (0, 1):
        s.block(-15, -8 - 7 * k, 15, -1.4 - 7 * k, tint="#D8A868", round_=1.0)
        s.flat(-15, -4.8 - 7 * k, 15, -3.6 - 7 * k, tint="#A87442", alpha=0.5)
    s.oval(0, -15.2, 15, 2.8, tint="#E6C28A")
    for x in (-8, 0, 8):
        s.blob([(x - 4, -15), (x - 3, -18.4), (x, -19.6), (x + 3, -18.4), (x + 4, -15), (x, -14.2)], "#FFF8EC")
        s.wire([(x - 0.6, -19.2), (x, -18.4), (x + 0.7, -19.2)], "#D9C7AA", 0.3)
    s.steam(0, -21, 9)


def takeaway_cup(s: Sketch) -> None:
    """A paper cup with a sleeve and a lid."""
    s.poly([(-4.2, -13), (4.2, -13), (3.1, 0), (-3.1, 0)], "cloud")
    s.poly([(-4.0, -9.6), (4.0, -9.6), (3.5, -3.6), (-3.5, -3.6)], s.tint)
    s.ball(0, -6.6, 1.3, "cream")
    s.block(-4.7, -15, 4.7, -12.8, tint="#5B4A46", round_=0.9)
    s.shine(-2.6, -6.6, 0.5, 2.6, alpha=0.4)


def milk_tea(s: Sketch) -> None:
    """Bubble tea with pearls and a fat straw."""
    s.bar([(0.6, -9), (2.6, -21)], [0.7, 0.7], "coral")
    s.poly([(-4.6, -15), (4.6, -15), (3.4, 0), (-3.4, 0)], "#E7C39C")
    for k in range(9):
        s.spot(-2.4 + (k % 4) * 1.6 + 0.3 * (k // 4), -1.3 - (k // 4) * 1.5, 0.72, "#4A2B26")
    s.shape(curve([(-4.9, -14.8), (-3.4, -17.4), (0, -18.4), (3.4, -17.4), (4.9, -14.8), (0, -14.2)]), "#E9F3F6")
    s.shine(-3, -8, 0.5, 4.4, alpha=0.7)


def wine_glass(s: Sketch) -> None:
    """A glass of red wine."""
    s.oval(0, -0.5, 3.4, 0.6, tint=_GLASS)
    s.straight([(0, -0.6), (0, -9)], "#B9DCE8", 0.7)
    bowl_ = curve([(-3.2, -19), (-3.9, -14), (-2.4, -10), (0, -9), (2.4, -10), (3.9, -14), (3.2, -19)])
    s.pen.fill(bowl_, _GLASS, 0.6)
    with s.pen.clip(bowl_):
        s.block(-5, -14.4, 5, -8, tint=s.tint)
        s.pen.fill(ellipse(0, -14.4, 3.9, 0.6), light(s.tint, 0.3))
    s.pen.line(ellipse(0, -19, 3.2, 0.6), "pure", 0.3, alpha=0.9)
    s.shine(-2.2, -15, 0.4, 2.6, alpha=0.8)


def beer_mug(s: Sketch) -> None:
    """A mug of beer with a head of foam."""
    _handle(Sketch(s.pen, _GLASS), 4.4, -12.4, -3.4, reach=4, thick=0.8)
    s.shape(rounded(-5, -14, 5, 0, radius=1.2), "#F2B23C")
    for x in (-3, 0, 3):
        s.flat(x - 0.9, -11, x + 0.9, -1.6, tint="#FFE19A", round_=0.8, alpha=0.5)
    for at, y, r in ((-3.6, -14, 2.2), (0, -15, 2.8), (3.4, -14.2, 2.3), (-1.6, -13.4, 2)):
        s.ball(at, y, r, "#FFFBEF")
    s.wire([(-4.2, -12), (-4.2, -9.6)], "#FFFBEF", 1.4)


DRAWINGS: Final[Mapping[str, Drawing]] = {
    d.name: d
    for d in (
        Drawing("cup", mug, 11, 10, (4, -5), "coral"),
        Drawing("latte", latte, 16.5, 9, (5.5, -4.6), "#F7F4F2"),
        Drawing("teacup", teacup, 9, 6, (0, -3), "#F4F7F2"),
        Drawing("glass_water", glass_water, 7.4, 13.5, (0, -6)),
        Drawing("bottle", bottle, 7.8, 24, (0, -12), "#5E9B7B"),
        Drawing("smart_cup", smart_cup, 7.6, 22.2, (0, -10), "#F1EEF0"),
        Drawing("lid", lid, 8, 4.2, (0, -3.2), "#4C4A58"),
        Drawing("bowl", bowl, 17, 12, (-5, -3), "#F4F7FA"),
        Drawing("medicine_bowl", medicine_bowl, 14.4, 7.4, (0, -3), "#C89A66"),
        Drawing("noodle_bowl", noodle_bowl, 18, 9.4, (0, -3), "#F7F3EA"),
        Drawing("bowl_meat", bowl_meat, 17, 11, (0, -3), "#F2F4F7"),
        Drawing("pet_bowl", pet_bowl, 19, 7, (0, -3), "#5EA6C9"),
        Drawing("fruit_bowl", fruit_bowl, 24, 16, (0, -3), "#E9EFF2"),
        Drawing("tray", tray, 38, 5, (-13, -2), "#B98255"),
        Drawing("chopping_board", chopping_board, 39, 8.6),
        Drawing("knife", knife, 4, 29, (0, -5)),
        Drawing("pan", pan, 46, 8, (27, -7)),
        Drawing("wok", wok, 50, 13, (27, -11.5)),
        Drawing("pot", pot, 32, 20, (0, -9), "red"),
        Drawing("kettle", kettle, 26, 20, (0, -19.5), "#8FB7C9"),
        Drawing("spatula", spatula, 6.8, 32, (0, -6)),
        Drawing("spoon", spoon, 4, 16, (0, -2), "silver"),
        Drawing("chopsticks", chopsticks, 2.8, 22, (0, -2), "wine"),
        Drawing("oil_bottle", oil_bottle, 9, 25.4),
        Drawing("sauce_bottle", sauce_bottle, 7, 22.4),
        Drawing("steamer", steamer, 30, 20),
        Drawing("takeaway_cup", takeaway_cup, 9.4, 15, (0, -6.6), "coral"),
        Drawing("milk_tea", milk_tea, 9.8, 21, (0, -7)),
        Drawing("wine_glass", wine_glass, 7.8, 19.6, (0, -6), "#9C2B45"),
        Drawing("beer_mug", beer_mug, 14, 17.4, (6, -8)),
    )
}
