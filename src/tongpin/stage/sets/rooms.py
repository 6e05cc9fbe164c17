"""Steps that several rooms share: the shell with its width, a table with seats around it."""

from __future__ import annotations

from dataclasses import replace

from tongpin.stage.pieces import furniture
from tongpin.stage.pieces.room import Room, room
from tongpin.stage.sets.stageset import StageSet

ROUND_W, ROUND_H = 0.85, 0.74


def set_room(s: StageSet, plan: Room) -> None:
    """Draw the shell and remember its half width for side walls; a turned room is a little wider, so that its corner shows."""
    half = plan.half if s.turned != "three_quarter" else max(1.9, plan.half)
    s.half_width = half
    s.shell(room, replace(plan, half=half))


def table_group(
    s: StageSet, name: str, at: tuple[float, float], *, seats: tuple[tuple[float, float], ...], round_: bool = False, w: float = ROUND_W,
    d: float = 0.6, h: float = ROUND_H, role: str = "wood", seat: str = "accent",
) -> None:  # fmt: skip
    """A table in two solids (top, then front edge) with chairs: `seats` are (x offset, facing) behind or beside it."""
    x, z = at
    for index, (offset, facing) in enumerate(seats):
        chair_x, chair_z = x + offset * s.flip, z + (w if round_ else d) + 0.02
        s.put_at(furniture.chair, chair_x, chair_z, role=role, seat=seat)
        label = name.replace("table", "seat") if index == 0 else f"{name.replace('table', 'seat')}{index + 1}"
        s.mark(label, chair_x, chair_z + 0.16, kind="seat", facing=facing, seat_m=0.45, surface=name)
    if round_:
        s.put_top(furniture.round_top, (x, z), w, w=w, h=h, role=role)
        s.put_at(furniture.round_edge, x, z - 0.01, w=w, h=h, role=role)
    else:
        s.put_top(furniture.table_top, (x, z), d, w=w, h=h, d=d, role=role)
        s.put_at(furniture.table_edge, x, z - 0.01, w=w, h=h, role=role)
    s.surface(name, x, z + 0.08, y=h, w=w * 0.8, d=(w if round_ else d) * 0.7)
