"""The street: two corner houses face on with real shops, a lane between them, a clock on its post."""

from __future__ import annotations

from tongpin.stage.canvas import Brush
from tongpin.stage.pieces import framing, lamps, shopfronts, sky, street, trees
from tongpin.stage.pieces.street import FRONT_Z, LANE_HALF
from tongpin.stage.sets.stageset import StageSet

SHOP_W = 2.15
WORDS = ("茶", "书", "面", "花", "酒")


def build(s: StageSet) -> None:
    """Build the street."""
    s.shell(sky.sky, sun=(0.10 * s.flip, 0.24), clouds=4, bottom=s.lens.horizon)
    s.shell(street.skyline, z=46.0, tall=7.0, count=11)
    s.shell(street.road)
    s.shell(street.lane_walls)
    first = s.one_of("shops", len(shopfronts.SHOPS))
    _houses(s, first)
    if s.palette.climate.wet:
        s.lay(_wet, 0.0, 0.0)
    _things(s)
    s.mark("stand", s.x(-0.16, -0.1), -0.1, facing=8)
    s.mark("stand_left", s.x(-0.42, 0.2), 0.2, facing=25)
    s.mark("stand_right", s.x(0.38, 0.0), 0.0, facing=-22)
    s.mark("far", s.x(0.05, 3.0), 3.0, facing=0)
    s.fore(framing.leaves, corner="tr" if s.flip > 0 else "tl", size=0.34)


def _houses(s: StageSet, first: int) -> None:
    """Corner houses to both sides, as many as the frame shows."""
    reach = s.lens.span(1.05, FRONT_Z)
    for side in (-1, 1):
        x, index = side * (LANE_HALF + 0.16 + SHOP_W / 2), 0
        while abs(x) - SHOP_W / 2 < reach:
            s.put_at(shopfronts.shop, x, FRONT_Z + 0.01 * index, w=SHOP_W, kind=first + index * 2 + (side > 0), storeys=2 + (index + (side > 0)) % 2)
            x, index = x + side * (SHOP_W + 0.03), index + 1


def _wet(b: Brush, x: float, z: float) -> None:
    edge = LANE_HALF + 0.16
    lights = ((-edge - 0.6, "lit"), (-edge - 1.6, "accent2"), (edge + 0.7, "lit"), (edge + 1.5, "accent"), (0.0, "sky2"), (-3.9, "lit"), (3.9, "lit"))
    street.wet_ground(b, lights)


def _things(s: StageSet) -> None:
    edge = LANE_HALF + 0.16
    s.put_at(trees.tree, -0.62, 9.5, h=3.4, w=2.0, kind="tall")
    s.put_at(trees.tree, 0.66, 15.0, h=3.4, w=2.4, kind="round")
    s.put_at(lamps.street_lamp, 0.74, 7.4)
    s.put_at(street.hanging_sign, -edge - 0.24 + 0.62, FRONT_Z - 0.3, words=WORDS[s.one_of("sign", 5)], role="accent3", y=3.2, side=-1)
    s.put_at(street.clock_post, s.flip * (edge + 0.10), 3.75)
    s.put_at(street.flower_stand, -s.flip * (edge + 0.62), 4.2, w=0.75)
    s.put_at(street.bicycle, s.flip * (edge + 0.95), 3.95, lean=-1)
    s.put(lamps.string_lights, 0.0, 4.7, y=4.35, sag=0.5, count=14, flags=s.one_of("flags", 3) == 0)
    s.lamp("lamp", s.flip * 0.74, 3.0, 7.4)
    if s.wide:
        s.put(trees.tree, -0.86, 3.9, h=3.0, w=1.7, kind="round")
        s.put(lamps.street_lamp, 0.78, 3.6)
        s.put(street.post_box, -0.52, 3.8)
    s.surface("ground", 0.0, 0.6, y=0.0, w=1.6, d=0.6)
