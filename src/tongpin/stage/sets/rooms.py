"""Steps that several rooms share: the shell with its width, a table with seats around it."""

from __future__ import annotations

from dataclasses import replace

from tongpin.stage.pieces import furniture
from tongpin.stage.pieces.room import Room, room
from tongpin.stage.sets.stageset import StageSet

ROUND_W, ROUND_H = 0.85, 0.74
# Whoever sits is drawn this much nearer than the mark, so as to be before the seat's own back.
SEAT_BODY_M = 0.20


def set_room(s: StageSet, plan: Room) -> None:
    """Draw the shell and remember its half width for side walls; a turned room is a little wider, so that its corner shows."""
    half = plan.half if s.turned != "three_quarter" else max(1.9, plan.half)
    s.half_width = half
    s.shell(room, replace(plan, half=half))


def table_group(
    s: StageSet,
    name: str,
    at: tuple[float, float],
    *,
    seats: tuple[tuple[float, float], ...],
    round_: bool = False,
    w: float = ROUND_W,
    d: float = 0.6,
    h: float = ROUND_H,
    role: str = "wood",
    seat: str = "accent",
) -> None:
    """A table in two solids (top, then front edge) with chairs: `seats` are (x offset, facing) behind or beside it."""
    x, z = at
    reach = w if round_ else d
    for index, (offset, facing) in enumerate(seats):
        chair_x, chair_z = x + offset * s.flip, z + reach + 0.02
        s.put_at(furniture.chair, chair_x, chair_z, role=role, seat=seat)
        label = name.replace("table", "seat") if index == 0 else f"{name.replace('table', 'seat')}{index + 1}"
        s.mark(label, chair_x, chair_z + 0.16, kind="seat", facing=facing, seat_m=0.45, surface=name)
    top = top_depth(s, [(x + offset * s.flip, z + reach + 0.18) for offset, _ in seats])
    if round_:
        s.put_sorted(top, furniture.round_top, x, z, w=w, h=h, role=role)
        s.put_at(furniture.round_edge, x, z - 0.01, w=w, h=h, role=role)
    else:
        s.put_sorted(top, furniture.table_top, x, z, w=w, h=h, d=d, role=role)
        s.put_at(furniture.table_edge, x, z - 0.01, w=w, h=h, role=role)
    s.surface(name, x, z + 0.08, y=h, w=w * 0.8, d=reach * 0.7)


def top_depth(s: StageSet, seats: list[tuple[float, float]]) -> float:
    """Where a table's top is ordered: before the bodies of those who sit behind it, behind their front arms."""
    return min(s.brush.turn(x, z)[1] for x, z in seats) - SEAT_BODY_M - 0.04
