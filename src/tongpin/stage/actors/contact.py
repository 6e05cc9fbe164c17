"""Contact sheets: the same people side by side, to be looked at when the drawing changes. Nothing in a film needs this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tongpin.media.graphics import skia
from tongpin.stage.actors.cast import COSTUMES, cast_sheet
from tongpin.stage.actors.feelings import FEELINGS, MOUTHS
from tongpin.stage.actors.figure import Figure
from tongpin.stage.actors.garments import BOTTOMS, TOPS
from tongpin.stage.actors.hands import SHAPES, draw_hand
from tongpin.stage.actors.ink import MANNERS, Colour, Pen
from tongpin.stage.actors.pose import Face, Hand, Legs, Pose
from tongpin.stage.actors.visage import FACES
from tongpin.stage.actors.wardrobe import GARMENTS, dress
from tongpin.stage.staging import Sheet

PAPER = 0xFFF8EEDF
WOMAN = Sheet(top="turtleneck", bottom="skirt", bottom_colour="coffee", shoes="flats", shoes_colour="coffee")
MAN = Sheet(male=True, face=9, hair="swept", hair_colour="ink", top="hoodie", top_colour="sage", bottom_colour="charcoal")
LEGS: tuple[Legs, ...] = ("stand", "walk", "run", "sit", "cross", "kneel", "squat", "crawl", "lie")


@dataclass(frozen=True)
class Entry:
    """One picture of a sheet: who, how, and whether only the head is shown."""

    sheet: Sheet
    pose: Pose = Pose()  # noqa: RUF009, a frozen value
    face: Face = Face()  # noqa: RUF009, a frozen value
    head_only: bool = False


def _same(colour: Colour) -> Colour:
    return colour


def draw_sheet(entries: Sequence[Entry], *, width: int, columns: int, look: str = "soft") -> skia.Image:
    """Draw entries in rows on paper."""
    cell = width // columns
    head_only = bool(entries) and entries[0].head_only
    tall = cell if head_only else round(cell * 1.9)
    rows = -(-len(entries) // columns)
    surface = skia.Surface(cell * columns, tall * rows)
    canvas = surface.getCanvas()
    canvas.clear(PAPER)
    for i, entry in enumerate(entries):
        canvas.save()
        canvas.translate(cell * (i % columns), tall * (i // columns))
        canvas.clipRect(skia.Rect.MakeWH(cell, tall))
        _draw_entry(canvas, entry, (cell, tall), look)
        canvas.restore()
    return surface.makeImageSnapshot()


def _draw_entry(canvas: skia.Canvas, entry: Entry, size: tuple[int, int], look: str) -> None:
    units = 150 if entry.head_only else 760 if entry.pose.legs == "lie" else 310  # across a cell
    scale = size[0] / units
    figure = Figure(entry.sheet, _same, scale, look)
    y = size[1] * 0.96
    if entry.head_only:
        y = size[1] * 0.52 - figure.head(entry.pose)[1] * scale
    canvas.translate(size[0] / 2, y)
    canvas.scale(scale, scale)
    figure.draw(canvas, entry.pose, entry.face)


def faces(width: int = 1080) -> skia.Image:
    """Draw the twelve strangers, as women and as men."""
    entries = [Entry(Sheet(face=i, hair="bun"), Pose(yaw=15), head_only=True) for i in range(len(FACES))]
    men = [Entry(Sheet(face=i, male=True, hair="crop"), Pose(yaw=-15), head_only=True) for i in range(len(FACES))]
    return draw_sheet(entries + men, width=width, columns=6)


def cast(width: int = 1080, seed: int = 0) -> skia.Image:
    """Draw every role that has a costume."""
    people = [cast_sheet(role, age="adult", sex="any", seed=seed) for role in sorted(COSTUMES)]
    return draw_sheet([Entry(sheet, Pose(yaw=15, weight=0.5)) for sheet in people], width=width, columns=8)


def feelings(width: int = 1080) -> skia.Image:
    """Draw every feeling on a woman and a man."""
    made = [Entry(sheet, Pose(yaw=12), Face(((name, 1.0),)), head_only=True) for sheet in (WOMAN, MAN) for name in FEELINGS]
    return draw_sheet(made, width=width, columns=len(FEELINGS) // 2)


def mouths(width: int = 1080) -> skia.Image:
    """Draw the ten mouth shapes from the front and the side."""
    made = [Entry(WOMAN, Pose(yaw=yaw), Face(mouth=((name, 1.0),)), head_only=True) for yaw in (0, 90) for name in MOUTHS]
    return draw_sheet(made, width=width, columns=len(MOUTHS))


def views(width: int = 1080) -> skia.Image:
    """Draw a woman and a man turning from the front to the back."""
    return draw_sheet([Entry(s, Pose(yaw=yaw)) for s in (WOMAN, MAN) for yaw in range(0, 181, 30)], width=width, columns=7)


def poses(width: int = 1080) -> skia.Image:
    """Draw every way of standing, going and sitting, from two sides."""
    base = Pose(phase=0.1, left=Hand((-0.4, 0.7, 0.4)), right=Hand((0.4, 0.6, 0.5), "open"))
    turned = [replace(base, legs=legs, yaw=yaw, bow=65 if legs == "crawl" else 0) for yaw in (20, 70) for legs in LEGS]
    return draw_sheet([Entry(MAN, pose) for pose in turned], width=width, columns=len(LEGS))


def wardrobe(width: int = 1080) -> skia.Image:
    """Draw every garment, every cut of top and every cut for the legs."""
    worn = [dress(WOMAN if i % 2 else MAN, name) for i, name in enumerate(sorted(GARMENTS))]
    cuts = [replace(WOMAN, top=top, outer="") for top in TOPS] + [replace(MAN, bottom=bottom) for bottom in BOTTOMS]
    sheets = [sheet for sheet in (*worn, *cuts) if sheet is not None]
    return draw_sheet([Entry(sheet, Pose(yaw=15)) for sheet in sheets], width=width, columns=10)


def hands(width: int = 1080) -> skia.Image:
    """Draw every shape of the hand."""
    cell = width // len(SHAPES)
    surface = skia.Surface(width, cell * 2)
    canvas = surface.getCanvas()
    canvas.clear(PAPER)
    pen = Pen(canvas, _same, MANNERS["soft"])
    for i, shape in enumerate(SHAPES.values()):
        with pen.placed((cell * (i + 0.5), cell * 1.7), -90, cell / 80):
            draw_hand(pen, shape, "fair", pixel=80 / cell)
    return surface.makeImageSnapshot()
