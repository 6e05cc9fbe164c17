"""The street: two corner houses face on with real shops, a lane between them, a clock on its post."""

from __future__ import annotations

from tongpin.stage.canvas import Brush
from tongpin.stage.pieces import framing, lamps, shopfronts, sky, street, streetware, trees
from tongpin.stage.pieces.street import FRONT_Z, KERB_Z, LANE_LEFT, LANE_RIGHT, lane_edge
from tongpin.stage.sets import halls
from tongpin.stage.sets.stageset import StageSet

SHOP_W = 2.15
WORDS = ("茶", "书", "面", "花", "酒")


def build(s: StageSet) -> None:
    """Build the street, or the hall that its dressing makes of it."""
    if halls.build(s):
        return
    s.shell(sky.sky, sun=(0.10 * s.brush.side, 0.24), clouds=4, bottom=s.lens.horizon)
    s.shell(street.skyline, z=46.0, tall=7.0, count=11)
    s.shell(street.road)
    s.shell(street.lane_walls)
    first = s.one_of("shops", len(shopfronts.SHOPS)) + (3 if s.turned == "reverse" else 0)
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
        x, index = lane_edge(s.brush, side) + side * (0.16 + SHOP_W / 2), 0
        while abs(x) - SHOP_W / 2 < reach:
            s.put_at(
                shopfronts.shop,
                x,
                FRONT_Z + 0.01 * index,
                w=SHOP_W,
                kind=first + index * 2 + (side > 0),
                storeys=2 + (index + (side > 0)) % 2,
            )
            x, index = x + side * (SHOP_W + 0.03), index + 1


def _wet(b: Brush, x: float, z: float) -> None:
    left, right = lane_edge(b, -1) - 0.16, lane_edge(b, 1) + 0.16
    street.wet_ground(
        b,
        (
            (left - 0.6, "lit"),
            (left - 1.5, "accent2"),
            (right + 0.6, "lit"),
            (right + 1.4, "accent"),
            (0.2, "sky2"),
            (-4.2, "lit"),
            (4.4, "lit"),
        ),
    )


def _things(s: StageSet) -> None:
    """What stands along the pavements; the far side of the street has a post box where the near one has its clock."""
    near, far, flip = LANE_LEFT - 0.16, LANE_RIGHT + 0.16, s.flip
    s.put_at(trees.tree, flip * (LANE_LEFT + 0.36), 11.0, h=3.4, w=1.7, kind="tall")
    s.put_at(trees.tree, flip * (LANE_RIGHT - 0.24), 17.0, h=3.6, w=2.2, kind="round")
    s.put_at(lamps.street_lamp, flip * (LANE_RIGHT - 0.22), 8.6)
    word, side = WORDS[s.one_of("sign", 5)], int(flip)
    s.put_at(
        streetware.hanging_sign,
        flip * (near + 0.42),
        FRONT_Z - 0.2,
        words=word,
        role="accent3",
        y=3.3 if not s.wide else 2.95,
        side=side,
    )
    if s.turned == "reverse":
        s.put_at(lamps.street_lamp, flip * (far + 0.04), KERB_Z + 0.4, h=3.0)
        s.put_at(streetware.post_box, flip * (far + 0.52), KERB_Z + 0.5)
    else:
        s.put_at(streetware.clock_post, flip * (far - 0.02), KERB_Z + 0.4, h=3.1 if not s.wide else 2.75)
        s.put_at(streetware.bicycle, flip * (far + 0.86), KERB_Z + 0.65, lean=-1)
    s.put_at(streetware.flower_stand, flip * (near - 0.62), FRONT_Z - 0.75, w=0.8)
    s.put(lamps.string_lights, 0.0, FRONT_Z - 0.3, y=4.9, sag=0.45, count=14, flags=s.one_of("flags", 3) == 0)
    s.lamp("lamp", flip * (LANE_RIGHT - 0.22), 3.0, 8.6)
    if s.wide:
        s.put(trees.tree, -0.86, KERB_Z + 0.5, h=3.2, w=1.8, kind="round")
        s.put(lamps.street_lamp, 0.80, KERB_Z + 0.3)
        if s.turned != "reverse":
            s.put(streetware.post_box, -0.56, KERB_Z + 0.5)
    s.surface("ground", 0.0, 0.6, y=0.0, w=1.6, d=0.6)
