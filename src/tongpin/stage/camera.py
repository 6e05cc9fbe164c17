"""Where the camera looks: a framing and what it is about become a path of zoom and centre in base px.

Base px are film px at zoom 1. The window never leaves the set's own frame, so no edge of a set is ever seen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from tongpin.stage.staging import Framing, Move

Box = tuple[float, float, float, float]  # left, top, right, bottom

# Share of a figure's height, from the ground up, where each shot size cuts its lower edge, and the room left above the head.
CUTS = {"wide": 0.0, "full": 0.0, "medium": 0.40, "near": 0.60, "close": 0.74}
HEADROOM = {"wide": 0.2, "full": 0.16, "medium": 0.17, "near": 0.16, "close": 0.12}
SPREAD = {"wide": 1.0, "full": 1.55, "medium": 1.45, "near": 1.35, "close": 1.2}
TIGHTEST = {"wide": 1.12, "full": 1.75, "medium": 2.5, "near": 3.5, "close": 4.6}
MOST_ZOOM = 5.0
EYE_LINE = 0.36  # of the window's height from its top: faces stay clear of subtitles and of the platforms' buttons
PUSH_PER_SECOND, LONGEST_PUSH = 0.016, 0.12  # a camera that breathes with the scene
ASKED_PUSH = 1.6  # a push that the text asks for is seen as one


@dataclass(frozen=True)
class Aim:
    """One instant of the camera: zoom, and the base px in the middle of the picture."""

    zoom: float
    x: float
    y: float


@dataclass(frozen=True)
class CameraPath:
    """From one aim to another with eased ends; `tremble` is the amplitude of a hand-held camera in base px."""

    size: tuple[int, int]
    start: Aim
    end: Aim
    tremble: float = 0.0

    @property
    def still(self) -> bool:
        """Whether every frame has the same aim, so that the plate can be blitted without scaling."""
        return self.start == self.end and not self.tremble

    def at(self, u: float) -> Aim:
        """The aim at a share 0..1 of the take."""
        k = _glide(min(1.0, max(0.0, u)))
        a, b = self.start, self.end
        zoom = a.zoom * (b.zoom / a.zoom) ** k
        x, y = a.x + (b.x - a.x) * k, a.y + (b.y - a.y) * k
        if self.tremble:
            x += self.tremble * (math.sin(u * 31.0) + 0.6 * math.sin(u * 53.0 + 1.0))
            y += self.tremble * (math.sin(u * 37.0 + 2.0) + 0.5 * math.sin(u * 71.0))
        return inside(Aim(zoom, x, y), self.size)

    def window(self) -> Box:
        """All base px that any frame of the take shows."""
        aims = [self.at(i / 24) for i in range(25)]
        boxes = [window_of(aim, self.size) for aim in aims]
        return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)

    def tightest(self) -> float:
        """The largest zoom of the take."""
        return max(self.start.zoom, self.end.zoom)


def _glide(u: float) -> float:
    """Ease in and out, nearly even speed in between: a push must not be felt to start or stop."""
    return 0.65 * u + 0.35 * (u * u * (3 - 2 * u))


def window_of(aim: Aim, size: tuple[int, int]) -> Box:
    """The base px that one aim shows."""
    w, h = size[0] / aim.zoom / 2, size[1] / aim.zoom / 2
    return aim.x - w, aim.y - h, aim.x + w, aim.y + h


def inside(aim: Aim, size: tuple[int, int]) -> Aim:
    """The nearest aim whose window stays within the set's frame."""
    zoom = max(1.0, aim.zoom)
    w, h = size[0] / zoom / 2, size[1] / zoom / 2
    return Aim(zoom, min(size[0] - w, max(w, aim.x)), min(size[1] - h, max(h, aim.y)))


def cut_box(figure: Box, shot_size: str) -> Box:
    """The part of a figure's box that a shot size shows."""
    left, top, right, bottom = figure
    height = bottom - top
    return left, top - height * HEADROOM[shot_size] * 0.5, right, bottom - height * CUTS[shot_size]


def aim_at(box: Box, shot_size: str, size: tuple[int, int], *, people: bool, nearer: float = 1.0) -> Aim:
    """An aim that shows a box as its shot size wants, eyes on the eye line. `nearer` brings the camera to small people."""
    if shot_size == "wide":
        return inside(Aim(1.0, size[0] / 2, size[1] / 2), size)
    left, top, right, bottom = box
    width, height = max(1.0, right - left), max(1.0, bottom - top)
    tightest = min(MOST_ZOOM, TIGHTEST[shot_size] * min(2.2, max(1.0, nearer)))
    zoom = min(size[0] / (width * SPREAD[shot_size]), size[1] / (height * SPREAD[shot_size]), tightest)
    zoom = max(1.0, zoom)
    y = (top + bottom) / 2
    if people and shot_size != "full":
        eyes = top + height * 0.42
        y = eyes + (0.5 - EYE_LINE) * size[1] / zoom
    return inside(Aim(zoom, (left + right) / 2, y), size)


def plan_path(framing: Framing, aim: Aim, size: tuple[int, int], seconds: float) -> CameraPath:
    """The camera's way through a take from the aim it is about."""
    push = 1 + min(LONGEST_PUSH, PUSH_PER_SECOND * seconds)
    wide = inside(Aim(aim.zoom / push, aim.x, aim.y), size)
    far = inside(Aim(aim.zoom / ASKED_PUSH, aim.x, aim.y), size)
    close = inside(Aim(max(aim.zoom, far.zoom * ASKED_PUSH), aim.x, aim.y), size)
    shift = 0.10 * size[0] / aim.zoom, 0.08 * size[1] / aim.zoom
    ends: dict[Move, tuple[Aim, Aim]] = {
        "in": (wide, inside(Aim(wide.zoom * push, aim.x, aim.y), size)),
        "out": (inside(Aim(wide.zoom * push, aim.x, aim.y), size), wide),
        "push": (far, close),
        "pull": (close, far),
        "pan_left": _slide(aim, size, dx=-shift[0]),
        "pan_right": _slide(aim, size, dx=shift[0]),
        "tilt_up": _slide(aim, size, dy=-shift[1]),
        "tilt_down": _slide(aim, size, dy=shift[1]),
    }
    start, end = ends.get(framing.move, (aim, aim))
    tremble = 0.004 * size[0] / aim.zoom if framing.move == "shake" else 0.0
    return CameraPath(size, start, end, tremble)


def _slide(aim: Aim, size: tuple[int, int], *, dx: float = 0.0, dy: float = 0.0) -> tuple[Aim, Aim]:
    """Pans need room at the sides, so the picture is at least a tenth tighter than the set."""
    near = Aim(max(aim.zoom, 1.15), aim.x, aim.y)
    return inside(Aim(near.zoom, aim.x - dx, aim.y - dy), size), inside(Aim(near.zoom, aim.x + dx, aim.y + dy), size)
