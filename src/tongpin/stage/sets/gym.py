"""The gym: red punching bag, racks and treadmill before a mirror, warm floor, bars on the wall."""

from __future__ import annotations

from tongpin.stage.pieces import framing, homeware, lamps, land, plants, sportware, wallart, windows
from tongpin.stage.pieces.room import Room
from tongpin.stage.pieces.windows import Pane
from tongpin.stage.sets.rooms import set_room
from tongpin.stage.sets.stageset import StageSet

# A court, a dance room or a pool leaves the machines out.
HALLS = ("hoop", "lines", "barre", "lanes", "mats")
WORDS = ("GO!", "加油", "自律", "FIT")


def build(s: StageSet) -> None:
    """Build the gym."""
    floor = ("tiles", "planks", "tiles")[s.seed % 3]
    set_room(s, Room(s.half_width, floor=floor, panels=0.5, pattern=("", "", "bricks")[s.seed % 3], ceiling="beams"))
    if s.turned == "reverse":
        _entrance(s)
    else:
        _training(s)
    if not s.wants(*HALLS):
        s.lay(land.rug, 0.40, -0.45, w=0.85, d=1.3, role="accent3", plain=True)
        s.put(sportware.kettlebell, -0.78, 0.4)
        s.put(sportware.kettlebell, -0.62, 0.55, role="accent", r=0.10)
        s.put(sportware.yoga_ball, 0.86, 0.8)
    for x in (-0.45, 0.45) if not s.wide else (-0.60, 0.0, 0.60):
        s.put(lamps.pendant, x, 1.4, y=2.5, role="accent2", r=0.24)
    s.lamp("lamp", s.x(0.45, 1.4), 2.45, 1.4)
    s.fore(framing.post, side=-1 if s.flip > 0 else 1, role="metal2", width=0.05)
    s.mark("stand", s.x(0.08, 0.1), 0.1, facing=-6)
    s.mark("mat", s.x(0.40, 0.0), 0.0, facing=-16)
    s.mark("mat_lie", s.x(0.40, 0.0), 0.0, kind="lie", facing=90, seat_m=0.02)
    s.mark("stand_left", s.x(-0.40, 0.1), 0.1, facing=22)


def _training(s: StageSet) -> None:
    if s.wants(*HALLS):
        _hall(s)
        return
    s.hang(windows.window, -0.56, Pane(y=1.25, w=1.25, h=1.2, view="city", columns=3, rows=1))
    s.hang(wallart.mirror, 0.60, y=0.6, w=0.95, h=1.7)
    s.hang(wallart.neon, 0.10 if not s.wide else -0.08, words=WORDS[s.one_of("word", 4)], y=2.35, size=0.24, role="#FF8A3C")
    s.hang_beside(1, windows.window, 1.0, Pane(y=1.3, w=1.6, h=1.0, columns=3, rows=1, view="city", sill=False))
    s.put(sportware.dumbbell_rack, 0.60, 1.95, w=0.95)
    s.put(sportware.treadmill, -0.56, 0.85)
    s.mark("treadmill", s.x(-0.56, 0.85), 1.3, facing=0)
    s.put(sportware.punching_bag, 0.12 if not s.wide else 0.02, 1.6)
    s.mark("bag", s.x(-0.06, 1.3), 1.25, facing=30)
    if s.wide:
        s.put(sportware.treadmill, -0.26, 0.95)
        s.put(sportware.weight_bench, 0.28, 1.3)
        s.hang(sportware.wall_bars, 0.24, w=1.0)
        s.put(homeware.lockers, 0.88, 2.05, count=3)
        s.mark("bench", s.x(0.28, 1.4), 1.32, kind="seat", facing=-10, seat_m=0.49)


def _hall(s: StageSet) -> None:
    """A bright hall with nothing on its floor."""
    pane = Pane(y=1.35, w=1.15, h=1.1, columns=3, rows=1, view="city")
    mirrored = s.wants("barre", "mats")
    for fraction in (-0.56, 0.56) if not s.wide else (-0.74, -0.38, 0.38, 0.74):
        if mirrored:
            s.hang(wallart.mirror, fraction, y=0.5, w=1.25, h=1.8)
        else:
            s.hang(windows.window, fraction, pane)
    s.hang_beside(1, windows.window, 1.0, Pane(y=1.3, w=1.6, h=1.0, columns=3, rows=1, view="city", sill=False))
    if s.asked("mats"):
        for x, z, role in ((-0.50, -0.3, "accent3"), (0.06, 0.2, "accent"), (0.60, -0.3, "accent2")):
            s.lay(land.rug, x, z, w=0.62, d=1.3, role=role, plain=True)
        s.put(plants.plant, -0.90, 1.9, h=1.2, kind="fan")
    s.put(plants.plant, 0.92, 1.9, h=1.1, kind="snake")


def _entrance(s: StageSet) -> None:
    s.put(homeware.lockers, -0.50, 2.05, count=4 if not s.wide else 7)
    s.hang(windows.door, 0.58, role="accent3")
    s.hang(wallart.clock, -0.46, y=2.3)
    s.hang(sportware.wall_bars, 0.12, w=0.7)
    s.put(sportware.weight_bench, 0.10, 1.4)
    s.put(plants.plant, 0.92, 1.8, h=1.2, kind="fan")
    s.mark("bench", s.x(0.10, 1.5), 1.42, kind="seat", facing=-10, seat_m=0.49)
