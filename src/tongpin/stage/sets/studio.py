"""The plain studio: a seamless backdrop with one quiet shape, plinths for a product, a softbox."""

from __future__ import annotations

from tongpin.stage.pieces import framing, plants, studioware, windows
from tongpin.stage.sets.stageset import StageSet


def build(s: StageSet) -> None:
    """Build the studio."""
    motif = ("disc", "arches", "steps")[s.seed % 3] if s.turned != "reverse" else "plain"
    s.shell(studioware.cyclorama, motif=motif)
    s.hang(windows.gobo, 0.26, y=1.3, w=0.9, h=1.5)
    s.lay(studioware.gloss, 0.0, 0.9)
    if s.wants("curtain", "spotlights"):
        s.asked("curtain")
        s.shell(studioware.stage_curtains)
        s.surface("boards", s.x(0.2, 0.8), 0.8, y=0.0, w=1.0, d=0.4)
    elif s.wants("flower_arch", "mirror_wall", "foam_wall"):
        s.put(plants.plant, 0.88, 2.0, h=1.4, kind="fan")
        s.surface("floor", s.x(0.3, 0.8), 0.8, y=0.0, w=0.8, d=0.4)
    else:
        _plinths(s)
    s.brush.glow(s.brush.world(0.0, 1.4, 2.4), s.brush.px(1.6), "key", alpha=0.22 + 0.2 * s.palette.climate.lamp, z=3.0)
    s.fore(framing.leaves, corner="tl" if s.flip > 0 else "tr", size=0.38)
    s.fore(framing.leaves, corner="br" if s.flip > 0 else "bl", size=0.28)
    s.mark("stand", s.x(-0.12, 0.1), 0.1, facing=6)
    s.mark("stand_right", s.x(0.46, 0.0), 0.0, facing=-20)
    s.mark("stand_left", s.x(-0.46, 0.0), 0.0, facing=20)
    s.lamp("softbox", s.x(-0.92, 1.2), 2.1, 1.2)


def _plinths(s: StageSet) -> None:
    """Three plinths at heights of their own, a vase, a plant, softboxes."""
    main = s.x(0.04, 0.65)
    for x, z, w, h, role in (
        (s.x(-0.46, 1.6), 1.6, 0.55, 0.9, "stone"),
        (s.x(0.50, 1.35), 1.35, 0.60, 0.5, "accent"),
        (main, 0.65, 0.95, 0.28, "stone"),
    ):
        s.put_sorted(z + w - 0.02, studioware.podium, x, z, w=w, h=h, role=role)
    s.put_at(plants.vase, s.x(-0.46, 1.8), 1.86, y=0.9)
    s.put(plants.plant, 0.86, 2.0, h=1.4, kind="fan")
    s.put(studioware.softbox, -0.92 if not s.wide else -0.70, 1.2, face=1)
    if s.wide:
        s.put(studioware.block, -0.30, 1.9, w=0.5, h=0.55, role="accent2")
        s.put(studioware.softbox, 0.72, 1.2, face=-1)
        s.put(studioware.podium, 0.32, 2.0, w=0.5, h=1.1)
    s.surface("podium", main, 0.90, y=0.28, w=0.7, d=0.4)
    s.surface("podium_right", s.x(0.50, 1.35), 1.5, y=0.5, w=0.4, d=0.3)
    s.surface("podium_left", s.x(-0.46, 1.6), 1.75, y=0.9, w=0.3, d=0.2)
