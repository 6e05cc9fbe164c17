"""Painting a four-legged animal: legs, trunk, tail and the head without its face, all looking to the right."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from tongpin.media.graphics import skia
from tongpin.stage.actors.animals.carriage import Carriage
from tongpin.stage.actors.animals.species import HAMSTER, TIGER, Coat, Species
from tongpin.stage.actors.geometry import Point, between, curve, ellipse, join, ribbon, spline
from tongpin.stage.actors.ink import Pen, light, shade

BLUSH = "#F7A9A0"


def draw_tail(pen: Pen, species: Species, coat: Coat, body: Carriage) -> None:
    """The tail, behind everything."""
    root = body.tail[0]
    if species.tail == "puff":
        pen.solid(ellipse(root[0] - 3, root[1] + 4, 10, 9), coat.belly, 4)
    elif species.tail == "bush":
        pen.solid(ribbon(spline(body.tail, 8), (6, 13, 15, 12, 3)), coat.fur, 6)
        pen.solid(ribbon(spline(body.tail[3:], 8), (11, 3)), coat.belly, 3)
    elif species.tail in ("long", "wag"):
        dense = spline(body.tail, 10)
        pen.solid(ribbon(dense, (7.5, 6.6, 6, 5.2, 4.4)), coat.fur, 4)
        if coat.pattern == "tabby":
            for k in (14, 22, 30):
                pen.line(ribbon(dense[k : k + 3], (5.4, 5.4), (False, False)), coat.marks, 1.6, alpha=0.55)


def draw_far_legs(pen: Pen, species: Species, coat: Coat, body: Carriage) -> None:
    """The legs on the other side, a little in shade."""
    if body.curled < 0.5:
        far = _in_shade(coat)
        if body.seated < 0.5:
            _leg(pen, species, far, body.rump, body.feet[1], hind=True)
        _leg(pen, species, far, body.chest, body.feet[3], hind=False)


def _in_shade(coat: Coat) -> Coat:
    """The coat in the shade of the body."""
    red, green, blue = (round(v * 255) for v in shade(coat.fur, 0.32))
    return Coat(f"#{red:02X}{green:02X}{blue:02X}", coat.belly, coat.marks, coat.pattern, coat.eyes)


def _leg(pen: Pen, species: Species, coat: Coat, root: Point, foot: Point, *, hind: bool) -> None:
    thick = species.leg
    x, y = foot
    knee = between(root, foot, 0.55)
    bent = knee[0] + (-species.leg * 0.9 if hind else species.leg * 0.25), knee[1]
    line = spline([root, bent, (x - thick * 0.1, y - thick * 0.9)], 10)
    widths = (thick * (1.9 if hind else 1.5), thick * 1.15, thick * 0.95)
    pen.solid(ribbon(line, widths), coat.limbs, thick * 0.6, edge=0.14)
    _paw(pen, species, coat, foot)


def _paw(pen: Pen, species: Species, coat: Coat, foot: Point) -> None:
    thick = species.leg
    x, y = foot
    toes = coat.limbs if coat.pattern == "panda" else light(coat.belly, 0.1)
    pen.solid(ellipse(x + thick * 0.35, y - thick * 0.62, thick * 1.35, thick * 0.78), toes, thick * 0.3)
    for k in (-0.1, 0.7):
        pen.stroke(
            [(x + thick * (0.5 + k), y - thick * 0.8), (x + thick * (0.6 + k), y - thick * 0.2)],
            shade(coat.belly, 0.9),
            0.9,
            alpha=0.5,
        )


def draw_trunk(pen: Pen, species: Species, coat: Coat, body: Carriage) -> None:
    """Neck and trunk with its markings and the light belly."""
    girth = species.girth
    spine = spline([body.rump, body.waist, body.chest], 12)
    trunk = ribbon(spine, (girth * 1.02, girth * 0.98, girth * 0.92))
    neck = ribbon(
        spline([body.chest, between(body.chest, body.head, 0.5), body.head], 8), (girth * 0.86, girth * 0.68, girth * 0.6)
    )
    whole = join([trunk, neck])
    pen.solid(whole, coat.fur, girth * 0.3)
    with pen.clip(whole):
        _markings(pen, species, coat, body, spine)
        low = [(x + girth * 0.2, y + girth * 0.92) for x, y in (body.rump, body.waist, body.chest)]
        pen.line(curve(low, False), coat.belly, girth * 0.55, alpha=0.75, blur=girth * 0.16)
        bib = between(body.chest, body.head, 0.3)
        pen.dot((bib[0] + girth * 0.62, bib[1] + girth * 0.4), girth * 0.62, coat.belly, alpha=0.9, blur=girth * 0.14)


def _markings(pen: Pen, species: Species, coat: Coat, body: Carriage, spine: list[Point]) -> None:
    girth = species.girth
    if coat.pattern == "tabby":
        for k in range(3, len(spine) - 3, 4):
            x, y = spine[k]
            pen.stroke(
                [(x - 3, y - girth * 1.02), (x + 1, y - girth * 0.6), (x - 2, y - girth * 0.1)],
                coat.marks,
                girth * 0.2,
                alpha=0.75,
            )
    elif coat.pattern == "patches":
        for k, r in ((3, 0.95), (len(spine) - 6, 0.7)):
            x, y = spine[k]
            pen.fill(ellipse(x, y - girth * 0.5, girth * r * 1.15, girth * r), coat.marks, 0.95)
    elif coat.pattern == "saddle":
        top = [(x, y - girth * 0.62) for x, y in (body.rump, body.waist, body.chest)]
        pen.line(curve(top, False), coat.marks, girth * 1.0, alpha=0.92, blur=girth * 0.12)


def draw_near_legs(pen: Pen, species: Species, coat: Coat, body: Carriage) -> None:
    """The legs on our side; a folded haunch where it sits."""
    girth = species.girth
    if body.seated > 0.5:
        x, y = body.rump
        front = body.curled > 0.5
        haunch = ellipse(x + girth * 0.34, y + girth * 0.02, girth * (1.08 if front else 1.0), girth * 0.94)
        pen.solid(haunch, coat.limbs, girth * 0.3, edge=0.14)
        pen.solid(
            ellipse(body.feet[0][0] + species.leg * 0.3, -species.leg * 0.66, species.leg * 2.1, species.leg * 0.8), coat.belly, 2
        )
    else:
        _leg(pen, species, coat, body.rump, body.feet[0], hind=True)
    if body.curled > 0.5:
        for k in (3, 2):
            x, _ = body.feet[k]
            line = spline(
                [(body.chest[0], -species.leg * 1.1), (x - species.leg, -species.leg * 0.9), (x, -species.leg * 0.8)], 8
            )
            pen.solid(ribbon(line, (species.leg * 1.2, species.leg, species.leg)), coat.limbs, 3)
            _paw(pen, species, coat, (x, 0.0))
    else:
        _leg(pen, species, coat, body.chest, body.feet[2], hind=False)


# ---- the head, in units of half its width, looking at us and a little to the right


def head_outline(species: Species) -> skia.Path:
    """The skull with its cheeks."""
    flat = 0.84 if species.ears == "pointed" else 0.92
    jaw = 0.1 * species.muzzle
    points = [
        (-1.0, 0.16),
        (-0.86, -0.42),
        (-0.4, -0.78 * flat - 0.06),
        (0.0, -0.84 * flat),
        (0.4, -0.78 * flat - 0.06),
        (0.86, -0.42),
        (1.0, 0.16),
    ]
    chin = [(0.7, 0.6), (0.3 + jaw, 0.8), (0.0, 0.84 + jaw), (-0.3 - jaw, 0.8), (-0.7, 0.6)]
    return curve([*points, *chin])


def draw_head(pen: Pen, species: Species, coat: Coat, *, turn: float, droop: float) -> None:
    """Ears, skull, markings and muzzle; the canvas is at the head, scaled so that its half width is one."""
    if coat.pattern == "mane":
        _draw_mane(pen, coat)
    for side in (-1, 1):
        _EARS[species.ears](pen, coat, side, droop)
    skull = head_outline(species)
    pen.solid(skull, coat.fur, 0.2, edge=0.0)
    with pen.clip(skull):
        _draw_marks(pen, coat, turn)
        if coat.pattern != "panda":
            wide = 0.51 + 0.31 * species.muzzle
            blaze = [(turn - 0.12, -0.3), (turn + 0.12, -0.3), (turn + wide, 0.46), (turn, 0.98), (turn - wide, 0.46)]
            pen.fill(curve(blaze), coat.belly, 0.96, blur=0.05)
    if species.muzzle > 0.3:
        pen.fill(ellipse(turn * 1.25, 0.44, 0.42 + 0.06 * species.muzzle, 0.34), "shadow", 0.12, blur=0.06)
        pen.fill(ellipse(turn * 1.25, 0.4, 0.42 + 0.06 * species.muzzle, 0.32), light(coat.belly, 0.25), blur=0.03)


def _draw_mane(pen: Pen, coat: Coat) -> None:
    points = []
    for k in range(22):
        far, angle = 1.0 + 0.08 * (k % 2), k * math.tau / 22
        points.append((1.42 * far * math.sin(angle), -0.04 - 1.3 * far * math.cos(angle)))
    pen.solid(curve(points), coat.marks, 0.3, edge=0.2)


def _draw_marks(pen: Pen, coat: Coat, turn: float) -> None:
    if coat.pattern == "tabby":
        for x in (-0.24, 0.0, 0.24):
            pen.stroke([(x + turn * 0.5, -0.9), (x * 0.8 + turn * 0.5, -0.5)], coat.marks, 0.11, alpha=0.8)
        for side, y in ((-1, 0.18), (-1, 0.36), (1, 0.18), (1, 0.36)):
            pen.stroke([(side * 1.05, y - 0.06), (side * 0.76, y)], coat.marks, 0.08, alpha=0.7)
    elif coat.pattern == "patches":
        pen.fill(ellipse(-0.62, -0.5, 0.56, 0.62), coat.marks, 0.95)
    elif coat.pattern == "saddle":
        pen.fill(ellipse(turn * 0.4, -0.72, 0.8, 0.52), coat.marks, 0.92)
    elif coat.pattern == "panda":
        for side in (-1, 1):
            with pen.placed((turn + side * 0.48, 0.02), side * 24):
                pen.fill(ellipse(0, 0.04, 0.3, 0.4), coat.marks)


# ---- ears: one side at a time, -1 or 1; droop 0 up .. 1 hanging


def _pointed(pen: Pen, coat: Coat, side: int, droop: float) -> None:
    tip = (side * (0.82 + 0.3 * droop), -1.32 + 0.5 * droop)
    outer = [(side * 0.2, -0.62), (side * 0.5, -1.06), tip, (side * 0.97, -0.72), (side * 0.96, -0.12)]
    pen.solid(curve(outer), coat.fur, 0.12, edge=0.0)
    inner = [(0.42, -0.64), (0.58, -0.94), (tip[0] * side * 0.96, tip[1] + 0.16), (0.86, -0.62), (0.82, -0.38)]
    pen.fill(curve([(side * x, y) for x, y in inner]), _INNER)


def _round(pen: Pen, coat: Coat, side: int, droop: float) -> None:
    pen.solid(ellipse(side * 0.72, -0.66 + 0.1 * droop, 0.36, 0.36), coat.limbs, 0.12, edge=0.0)
    inner = shade(coat.marks, 0.6) if coat.pattern == "panda" else _INNER
    pen.fill(ellipse(side * 0.72, -0.64 + 0.1 * droop, 0.2, 0.2), inner, 0.9)


def _floppy(pen: Pen, coat: Coat, side: int, droop: float) -> None:
    hang = [(0.56, -0.74), (0.98, -0.72), (1.3, -0.1 + 0.1 * droop), (1.16, 0.52 + 0.1 * droop), (0.9, 0.34), (0.84, -0.2)]
    pen.solid(curve([(side * x, y) for x, y in hang]), coat.marks or coat.fur, 0.12, edge=0.0)


def _long(pen: Pen, coat: Coat, side: int, droop: float) -> None:
    lean = 0.12 + 0.5 * droop
    outer = [(0.14, -0.6), (0.2 + lean * 0.4, -1.5), (0.36 + lean, -2.2), (0.62 + lean * 0.9, -1.5), (0.66, -0.6)]
    inner = [(0.28, -0.7), (0.3 + lean * 0.5, -1.5), (0.38 + lean * 0.9, -1.98), (0.52 + lean * 0.8, -1.5), (0.54, -0.7)]
    pen.solid(curve([(side * x, y) for x, y in outer]), coat.fur, 0.12, edge=0.0)
    pen.fill(curve([(side * x, y) for x, y in inner]), _INNER, 0.85)


_INNER = light(BLUSH, 0.35)
_EARS: Mapping[str, Callable[[Pen, Coat, int, float], None]] = {
    "pointed": _pointed,
    "round": _round,
    "floppy": _floppy,
    "long": _long,
}


def draw_whiskers(pen: Pen, species: Species, *, turn: float) -> None:
    """Whiskers, over the face."""
    if species.ears == "floppy" or (species.ears == "round" and species is not HAMSTER and species is not TIGER):
        return
    for side in (-1, 1):
        for k in (-1, 0, 1):
            start = turn + side * 0.34, 0.38 + 0.06 * k
            pen.stroke(
                [start, (turn + side * 0.85, 0.32 + 0.12 * k), (turn + side * 1.26, 0.34 + 0.2 * k)], "pure", 0.028, alpha=0.8
            )
