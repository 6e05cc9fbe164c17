"""The live face of a four-legged animal: eyes with lids and gaze, nose, and a mouth that can yawn, chew and talk."""

from __future__ import annotations

from tongpin.media.graphics import skia
from tongpin.stage.actors.animals.species import Coat, Species
from tongpin.stage.actors.geometry import clamp, curve, ellipse
from tongpin.stage.actors.ink import Pen, brightness, light, shade
from tongpin.stage.actors.pose import Face

_OPENING = {"rest": 0.0, "M": 0.0, "F": 0.05, "S": 0.12, "L": 0.22, "I": 0.25, "U": 0.3, "E": 0.55, "O": 0.85, "A": 0.9}
_HAPPY, _SAD, _WIDE = ("happy", "excited"), ("sad", "tired"), ("surprised", "afraid", "excited")
_NOSE, _PALE_NOSE = "#8A4A48", "#E5A09A"


def opening_of(face: Face) -> float:
    """How far the mouth is open, 0..1."""
    return clamp(sum(_OPENING.get(name, 0.3) * weight for name, weight in face.mouth) * (0.3 + 0.7 * face.openness))


def _share(face: Face, names: tuple[str, ...]) -> float:
    return clamp(sum(weight for name, weight in face.feeling if name in names))


def draw_muzzle(pen: Pen, species: Species, coat: Coat, face: Face, *, turn: float) -> None:
    """Everything of the face that moves; the canvas is at the head, half its width being one."""
    gape = opening_of(face)
    yawning = clamp((gape - 0.6) / 0.3) if face.lid < 0.3 else 0.0
    lid = min(face.lid, 1 - yawning)
    for side in (-1, 1):
        _eye(pen, coat, face, centre=(turn + side * 0.46, -0.02), lid=lid, wide=0.27 if species.muzzle < 0.3 else 0.22)
        pen.glow((turn * 0.7 + side * 0.68, 0.36), 0.2, 0.13, tint="blush", alpha=0.3 + 0.3 * _share(face, ("shy",)))
    y = 0.3 if species.muzzle < 0.3 else 0.24
    line = _PALE_NOSE if brightness(coat.belly) < 0.45 else _NOSE
    _mouth(pen, face, at=(turn * (1 + 0.3 * species.muzzle), y), gape=gape, line=line)
    if species.ears == "floppy" and gape <= 0.08 and _share(face, _HAPPY) > 0.4:
        _tongue(pen, turn * (1 + 0.3 * species.muzzle), y + 0.13)
    nose = 0.1 + 0.05 * species.muzzle
    x = turn * (1 + 0.3 * species.muzzle)
    dark = "#3D3038" if species.muzzle > 0.3 else line
    pen.fill(curve([(x - nose, y - 0.06), (x, y - 0.1), (x + nose, y - 0.06), (x, y + nose * 0.75)]), dark)
    pen.dot((x - nose * 0.35, y - 0.055), nose * 0.2, "pure", alpha=0.6)


def _eye(pen: Pen, coat: Coat, face: Face, *, centre: tuple[float, float], lid: float, wide: float) -> None:
    x, y = centre
    happy = _share(face, _HAPPY)
    if lid < 0.12:
        bend = -0.1 if happy > 0.5 else 0.09
        pen.stroke(
            [(x - wide * 0.85, y + 0.02), (x, y + bend + 0.06), (x + wide * 0.85, y + 0.02)],
            "#CFC4C2" if coat.pattern == "panda" else "lash",
            0.06,
        )
        return
    tall = wide * 1.12 * (0.12 + 0.88 * clamp(lid)) * (1 + 0.12 * _share(face, _WIDE))
    ball = ellipse(x, y, wide, tall)
    pen.fill(ball, "eye_white")
    gx, gy = face.gaze[0] * wide * 0.3, face.gaze[1] * wide * 0.26
    with pen.clip(ball):
        pen.fill(ellipse(x + gx, y + gy, wide * 0.86, wide * 0.98), coat.eyes)
        pen.fill(ellipse(x + gx, y + gy + wide * 0.34, wide * 0.6, wide * 0.46), light(coat.eyes, 0.45), 0.8, blur=0.03)
        pen.fill(ellipse(x + gx, y + gy, wide * 0.5, wide * 0.72), "#2A2028")
        pen.fill(ellipse(x, y - wide * 1.1, wide * 1.2, wide * 0.5), "shadow", 0.28, blur=0.03)
    pen.dot((x + gx - wide * 0.28, y + gy - wide * 0.34), wide * 0.24, "pure", alpha=0.95)
    pen.dot((x + gx + wide * 0.26, y + gy + wide * 0.34), wide * 0.11, "pure", alpha=0.7)
    lash = skia.Path()
    lash.addArc(skia.Rect.MakeLTRB(x - wide, y - tall, x + wide, y + tall), 200, 140)
    with pen.placed((0, 0)):
        # Sad lids hang at their outer ends, angry ones at the inner.
        pen.canvas.rotate((6 if x > 0 else -6) * (_share(face, _SAD) - _share(face, ("angry",))), x, y)
        pen.line(lash, "lash", 0.055)


def _mouth(pen: Pen, face: Face, *, at: tuple[float, float], gape: float, line: str) -> None:
    x, y = at[0], at[1] + 0.13
    smile = 0.05 * _share(face, _HAPPY) - 0.05 * _share(face, ("sad", "angry"))
    pen.stroke([(x, y - 0.06), (x, y + 0.02)], line, 0.035)
    if gape > 0.08:
        wide, deep = 0.16 + 0.14 * gape, 0.06 + 0.42 * gape
        hole = curve(
            [
                (x - wide, y),
                (x, y - 0.02),
                (x + wide, y),
                (x + wide * 0.8, y + deep * 0.7),
                (x, y + deep),
                (x - wide * 0.8, y + deep * 0.7),
            ]
        )
        pen.fill(hole, "mouth")
        with pen.clip(hole):
            pen.fill(ellipse(x, y + deep * 0.95, wide * 0.7, deep * 0.5), "tongue")
            if gape > 0.4:
                for side in (-1, 1):
                    pen.fill(
                        curve(
                            [
                                (x + side * wide * 0.62, y - 0.02),
                                (x + side * wide * 0.38, y - 0.02),
                                (x + side * wide * 0.5, y + 0.1),
                            ]
                        ),
                        "teeth",
                    )
        pen.line(hole, shade(line, 0.3), 0.025, alpha=0.6)
    for side in (-1, 1):
        pen.stroke([(x, y + 0.02), (x + side * 0.12, y + 0.08), (x + side * 0.26, y + 0.02 - smile)], line, 0.04)


def _tongue(pen: Pen, x: float, y: float) -> None:
    pen.fill(
        curve([(x - 0.09, y + 0.06), (x + 0.09, y + 0.06), (x + 0.08, y + 0.24), (x, y + 0.3), (x - 0.08, y + 0.24)]), "tongue"
    )
