"""Interiors that dressing makes of a street: supermarket, mall, carriage, airport, cabin, car, palace."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tongpin.stage.pieces import festive, framing, hallware, lamps, land, plants, streetware, studioware, wallart, windows
from tongpin.stage.pieces.room import Room
from tongpin.stage.sets.rooms import set_room
from tongpin.stage.sets.stageset import StageSet

# The words that turn the street into a hall; the first that is asked for decides.
WORDS: Mapping[str, str] = {
    "fridge_doors": "supermarket",
    "shelves": "supermarket",
    "escalator": "mall",
    "shop_windows": "mall",
    "seats_row": "carriage",
    "handles": "carriage",
    "big_windows": "airport",
    "planes": "airport",
    "oval_windows": "cabin",
    "windscreen": "car",
    "dashboard": "car",
    "red_pillars": "palace",
    "throne": "palace",
    "platform": "platform",
}


def hall_of(dressing: tuple[str, ...]) -> str:
    """Which hall the dressing asks for; empty for none."""
    for word in dressing:
        kind = WORDS.get(word.strip().lower().replace(" ", "_"), "")
        if kind and kind != "platform":
            return kind
    return ""


def build(s: StageSet) -> bool:
    """Build the hall that the dressing asks for, if any."""
    kind = hall_of(s.wanted)
    if not kind:
        return False
    s.drawn.update(word for word, hall in WORDS.items() if hall == kind and word in s.wanted)
    _HALLS[kind](s)
    if not s.marks:
        _stand_marks(s)
    return True


def _stand_marks(s: StageSet) -> None:
    s.mark("stand", s.x(0.10, 0.0), 0.0, facing=-6)
    s.mark("stand_left", s.x(-0.36, 0.1), 0.1, facing=20)
    s.mark("stand_right", s.x(0.40, 0.0), 0.0, facing=-20)


def _supermarket(s: StageSet) -> None:
    set_room(s, Room(s.half_width, floor="tiles", wall="paper"))
    s.hang(hallware.fridge_doors, 0.0, w=2.6 if not s.wide else 5.0)
    s.hang(wallart.neon, 0.0, words="新鲜每一天", y=2.38, size=0.24, role="#3FB070")
    s.put(hallware.strip_lights, 0.0, 1.0)
    for fraction, goods in ((-0.74, "boxes"), (0.78, "jars")):
        s.put(hallware.shop_shelf, fraction, 1.1, w=1.1 if not s.wide else 1.7, goods=goods)
    s.put(streetware.crate, -0.30, 1.9, goods="accent")
    s.put(streetware.crate, 0.06, 1.9, goods="accent2")
    s.put(streetware.crate, 0.36 if s.wide else 0.34, 1.95, goods="plant")
    _stand_marks(s)
    s.surface("crate", s.x(0.06, 1.9), 1.9, y=0.3, w=0.4, d=0.2)


def _mall(s: StageSet) -> None:
    set_room(s, Room(s.half_width, floor="tiles", ceiling="panels"))
    for fraction in (-0.44, 0.48) if not s.wide else (-0.70, -0.20, 0.34, 0.80):
        s.hang(hallware.carriage_windows, fraction, view="city", w=1.3, rounded=0.02)
    s.hang(wallart.neon, 0.0, words="NEW", y=2.45, size=0.26)
    s.put(hallware.strip_lights, 0.0, 1.0)
    s.put(studioware.clothes_rail, -0.62, 1.4, w=1.1)
    s.put(studioware.podium, 0.62, 1.5, w=0.6, h=0.5)
    s.put(plants.plant, 0.92, 1.8, h=1.3, kind="fan")
    _stand_marks(s)


def _carriage(s: StageSet) -> None:
    set_room(s, Room(s.half_width, height=2.9, floor="concrete", wall="paper"))
    s.hang(
        hallware.carriage_windows,
        0.0,
        view="tunnel" if s.asked("handles", "seats_row") else "hills",
        w=4.0 if not s.wide else 7.0,
    )
    s.hang(hallware.route_map, 0.0, w=2.2)
    s.put(hallware.strip_lights, 0.0, 1.0, y=2.85)
    seats = s.lens.span(2.1, 1.7)
    s.put_at(hallware.carriage_seats, 0.0, 1.75, w=seats)
    s.put(hallware.handles, 0.0, 1.0)
    for name, fraction in (("seat", -0.12), ("seat2", 0.30), ("seat3", -0.64), ("seat4", 0.66)):
        s.mark(name, s.x(fraction, 1.85), 1.85, kind="seat", facing=0, seat_m=0.45)
    _stand_marks(s)


def _airport(s: StageSet) -> None:
    set_room(s, Room(s.half_width, height=3.2, floor="tiles"))
    s.hang(hallware.tall_panes, 0.0, w=3.2 if not s.wide else 6.2)
    s.put(hallware.strip_lights, 0.0, 1.0, y=3.1)
    s.put(hallware.waiting_seats, -0.34, 1.3, count=3 if not s.wide else 5)
    s.put(plants.plant, 0.86, 1.8, h=1.3, kind="fan")
    s.put(festive.suitcase, 0.30, 0.9)
    s.mark("seat", s.x(-0.34, 1.4), 1.4, kind="seat", facing=10, seat_m=0.45)
    s.mark("seat2", s.x(-0.34, 1.4) + 0.55 * s.flip, 1.4, kind="seat", facing=-6, seat_m=0.45)
    _stand_marks(s)


def _cabin(s: StageSet) -> None:
    s.asked("seats")
    set_room(s, Room(s.half_width, height=2.4, floor="carpet", wall="paper"))
    s.hang(hallware.carriage_windows, 0.0, view="sea", w=3.4 if not s.wide else 6.0, rounded=0.30)
    s.put(hallware.waiting_seats, 0.0, 1.5, count=4 if not s.wide else 8)
    for name, offset in (("seat", -0.28), ("seat2", 0.28), ("seat3", -0.83), ("seat4", 0.83)):
        s.mark(name, offset * s.flip, 1.6, kind="seat", facing=8 if offset < 0 else -8, seat_m=0.45)
    _stand_marks(s)


def _car(s: StageSet) -> None:
    s.shell(hallware.car_inside)
    s.put(hallware.dashboard, 0.0, 1.6)
    for name, fraction in (("seat", 0.34), ("driver", -0.36)):
        s.mark(name, s.x(fraction, 0.6), 0.6, kind="seat", facing=-8 if fraction > 0 else 8, seat_m=0.5)
    _stand_marks(s)


def _palace(s: StageSet) -> None:
    set_room(s, Room(s.half_width, height=3.4, floor="parquet", wall="red", panels=0.0, ceiling="beams"))
    s.lay(land.rug, 0.0, -1.6, w=1.2, d=3.4, role="red", trim="gold")
    s.put_at(hallware.throne, 0.0, 1.7)
    for fraction, z in ((-0.80, 1.9), (0.80, 1.9), (-0.90, 0.8), (0.90, 0.8)):
        s.put(hallware.pillar, fraction, z, h=3.4)
    for fraction in (-0.5, 0.5):
        s.put(lamps.red_lantern, fraction, 1.2, y=2.55, r=0.22)
    s.hang(windows.gobo, 0.55, y=1.0, w=0.7)
    s.mark("throne", 0.0, 1.78, kind="seat", facing=0, seat_m=0.80)
    _stand_marks(s)
    s.fore(framing.curtain, side=-1, role="red", width=0.08)


_HALLS: Mapping[str, Callable[[StageSet], None]] = {
    "supermarket": _supermarket,
    "mall": _mall,
    "carriage": _carriage,
    "airport": _airport,
    "cabin": _cabin,
    "car": _car,
    "palace": _palace,
}
