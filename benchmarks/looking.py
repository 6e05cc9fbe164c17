"""Where to look in a film and about when: boxes and moments from its plan. What is seen there is measured in the file alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks.measure import Region
from tongpin.app import studio
from tongpin.films.order import FilmOrder
from tongpin.films.plan import FilmPlan, plan_film
from tongpin.films.scenes import Scene
from tongpin.media.timebase import samples_per_frame
from tongpin.progress import Silence
from tongpin.settings import load_settings
from tongpin.stage import scene as stage
from tongpin.stage.actors.acting import Instant
from tongpin.stage.camera import Aim
from tongpin.stage.players import Player
from tongpin.stage.staging import Take

Point = tuple[float, float]
# A mouth wide open reaches this far around its middle, in head radii; the skin above and below it is in the box.
MOUTH_REACH = (0.34, 0.30)


@dataclass(frozen=True)
class Line:
    """One line said on screen: who, and between which samples of the film."""

    speaker: str
    start: int
    end: int


class View:
    """One take of a film: where its people's parts are in the picture at a sample of the film."""

    def __init__(self, planned: Scene, take: Take) -> None:
        self.planned, self.take = planned, take
        self.start = planned.span.start + take.start
        self.end = self.start + take.length

    @cached_property
    def drawn(self) -> stage.Scene:
        """The take made ready to draw; costs as much as its first frame."""
        return stage.Scene(self.take)

    def player(self, name: str) -> Player | None:
        """A person of the take."""
        return next((player for player in self.drawn.players if player.name == name), None)

    def sample(self, at: int) -> int:
        """A sample of the film in the shot's own time, at the beginning of its frame."""
        step = samples_per_frame(self.take.staging.fps)
        return self.take.start + (at - self.start) // step * step

    def instant(self, player: Player, at: int) -> Instant:
        """What a person does at a sample of the film."""
        return player.performance.at(self.sample(at))

    def unit(self, player: Player, at: int) -> float:
        """Pixels of a figure unit."""
        _, _, base = player.place(self.instant(player, at))
        return base * self._aim(at).zoom

    def point(self, player: Player, at: int, spot: Point) -> Point:
        """Where a point of a figure (figure units) is in the picture, in pixels."""
        x, y, k = player.place(self.instant(player, at))
        return self.seen((x + spot[0] * k, y + spot[1] * k), at)

    def seen(self, base: Point, at: int) -> Point:
        """Where a point of the set is in the picture, in pixels."""
        width, height = self.take.staging.size
        aim = self._aim(at)
        return (base[0] - aim.x) * aim.zoom + width / 2, (base[1] - aim.y) * aim.zoom + height / 2

    def region(self, middle: Point, reach: Point) -> Region | None:
        """A box around a point, or None where the picture does not show all of it."""
        width, height = self.take.staging.size
        box = (middle[0] - reach[0], middle[1] - reach[1], middle[0] + reach[0], middle[1] + reach[1])
        if box[0] < 0 or box[1] < 0 or box[2] > width or box[3] > height:
            return None
        return Region(box[0] / width, box[1] / height, box[2] / width, box[3] / height)

    def _aim(self, at: int) -> Aim:
        step = samples_per_frame(self.take.staging.fps)
        frame = (at - self.start) // step
        return self.drawn.path.at(frame / max(1, self.drawn.frames - 1))


def plan_of(order: FilmOrder, store: Path) -> FilmPlan:
    """The plan of the film that the command makes of an order, with its store."""
    return plan_film(order, studio(load_settings({"store": store})), Silence())


def views(plan: FilmPlan) -> Iterator[View]:
    """The takes of a film in order."""
    return (View(scene, take) for scene in plan.scenes for take in scene.takes)


def lines_on_screen(plan: FilmPlan) -> tuple[Line, ...]:
    """Who says something and is there to be seen."""
    out = []
    for line in plan.timeline.lines:
        shot = plan.board.shots[line.key.shot]
        speaker = shot.lines[line.key.line].speaker
        if speaker and any(person.role == speaker for person in shot.people):
            out.append(Line(speaker, line.start, line.start + line.length))
    return tuple(out)


def mouth_box(takes: Sequence[View], name: str, at: int) -> Region | None:
    """The box around a speaker's mouth in the frame at a sample; None where it cannot be seen."""
    view = next((view for view in takes if view.start <= at < view.end), None)
    player = view.player(name) if view else None
    if view is None or player is None:
        return None
    instant = view.instant(player, at)
    reach = player.figure.head_radius() * view.unit(player, at)
    middle = view.point(player, at, player.figure.mouth(instant.pose))
    return view.region(middle, (reach * MOUTH_REACH[0], reach * MOUTH_REACH[1]))
