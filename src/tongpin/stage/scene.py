"""One take, frame by frame: set, people, things, light and camera put together. Start at `Scene.draw`.

Drawing order, far to near: plate, far weather, reflections and contact shadows, then people and furniture by depth, steam,
framing art, near weather, effects. Subtitles and overlays are not the stage's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from tongpin.media.graphics import skia
from tongpin.media.timebase import samples_per_frame, to_seconds
from tongpin.stage import effects
from tongpin.stage.actors.acting import Cast, Facts, Instant, Performance
from tongpin.stage.actors.actions import implied_prop
from tongpin.stage.actors.animals import actor_of
from tongpin.stage.actors.stature import UNITS_PER_METRE, stature_of
from tongpin.stage.actors.walking import Eye
from tongpin.stage.arranging import Placed, Sitting, add_things, arrange, positions
from tongpin.stage.blocking import Placing, block
from tongpin.stage.camera import Aim, Box, CameraPath, aim_at, cut_box, inside, plan_path
from tongpin.stage.compositing import Compositor
from tongpin.stage.easel import Easel
from tongpin.stage.lens import ADULT_M, lens_for
from tongpin.stage.light import LINEAR
from tongpin.stage.lightmap import View
from tongpin.stage.looks import look as look_named
from tongpin.stage.players import Player, figure_grade
from tongpin.stage.props import paint_prop
from tongpin.stage.sets import StageSet, build_set, layout_of
from tongpin.stage.staging import Staging, Take
from tongpin.stage.tints import tint
from tongpin.stage.weather import Shelter, draw_ripples, draw_weather, suits

MARGIN_PX = 3  # of the baked window around what the camera shows, for linear sampling at its edge
BACKGROUND_BLUR = 7.0  # base px at 1080x1920
CLEAR_M, HANDS_M = 0.10, 0.45  # what is kept free around an asked thing, and before somebody with something in the hands
SHARP_M = 0.15
# How far back one can walk: elsewhere a wall or water is near, in rooms the furniture.
FREE_DEPTH_M = {"street": 9.0, "living_room": 0.15, "cafe": 0.3, "office": 0.5, "bedroom": 0.5, "kitchen": 0.3, "classroom": 0.3}
SPARE_UNITS = 3.0  # of a figure beyond what the camera sees
UNFRAMED = ("near", "close")  # shot sizes without framing art
FORE_GROWTH = 1.7  # framing art is near the lens and grows faster on a push


@dataclass(frozen=True)
class ActionSound:
    """A sound that an action makes, at the sample of the shot where it is seen."""

    sound: str
    start: int
    length: int  # 0 for one event
    strength: float
    pan: float
    part: str


def scene_sounds(staging: Staging) -> tuple[ActionSound, ...]:
    """The sounds of everything the people of a shot do. Nothing is drawn."""
    layout = layout_of(staging.place, lens_for(staging.size), dressing=staging.dressing, seed=staging.seed)
    placings = block(staging.parts, layout.marks, place=staging.place)
    placed = arrange(staging.things, layout, sitting=sitting_at(placings), standing=standing_at(placings))
    out: list[ActionSound] = []
    for performance in perform(staging, placings, placed, layout):
        pan = max(-0.6, min(0.6, performance.mark.x * 0.35))
        name = performance.part.name
        out += [
            ActionSound(c.sound, c.start, c.length, c.strength, pan, name) for c in performance.cues() if c.start < staging.length
        ]
    return tuple(sorted(out, key=lambda s: (s.start, s.sound)))


def perform(staging: Staging, placings: Sequence[Placing], placed: Sequence[Placed], layout: StageSet) -> list[Performance]:
    """Everybody's performance, each knowing where the others and the things are."""
    casts = {p.part.name: Cast(p.part, p.mark.x, p.mark.z, _eye_height(p), p.mark.kind) for p in placings}
    spots = {name: (item.x, item.y + item.height / 2, item.z) for name, item in positions(placed).items()}
    out = []
    for placing in placings:
        surface = layout.surfaces.get(placing.mark.surface)
        facts = Facts(
            length=staging.length,
            seed=staging.seed,
            table_m=surface.y if surface else None,
            spots=spots,
            others=() if placing.carried or placing.carrier else _company(placing, placings, casts),
            floor=(layout.lens.span(-0.85), layout.lens.span(0.85), -0.4, FREE_DEPTH_M.get(staging.place, 2.0)),
            eye=Eye(layout.lens.eye_m, layout.lens.focal_m),
        )
        out.append(Performance(placing.part, fps=staging.fps, mark=placing.mark, facts=facts))
    return out


def _company(placing: Placing, placings: Sequence[Placing], casts: Mapping[str, Cast]) -> tuple[Cast, ...]:
    """The others as one part sees them. Who sits at a table is met beside it: before it one would hide the sitter."""
    others = [other for other in placings if other.part.name != placing.part.name]
    return tuple(
        replace(casts[other.part.name], z=placing.mark.z)
        if placing.mark.kind == "stand" and other.mark.surface
        else casts[other.part.name]
        for other in others
    )


def sitting_at(placings: Sequence[Placing]) -> tuple[Sitting, ...]:
    """Who sits at which surface."""
    return tuple(Sitting(p.mark.surface, p.mark.x) for p in placings if p.mark.surface)


def standing_at(placings: Sequence[Placing]) -> tuple[float, ...]:
    """Where people stand, metres across."""
    return tuple(p.mark.x for p in placings if p.mark.kind == "stand")


def _eye_height(placing: Placing) -> float:
    """Metres; whoever sits has the seat and the upper body under the eyes."""
    body = stature_of(placing.part.sheet)
    units = body.eyes if placing.mark.kind == "stand" else body.sitting_eyes + placing.mark.seat_m * UNITS_PER_METRE
    return units / UNITS_PER_METRE


class Scene:
    """A take made ready: everything that does not change from frame to frame is done once, here."""

    def __init__(self, take: Take) -> None:
        self.take, self.staging = take, take.staging
        framing = self.staging.framing
        self.look = look_named(self.staging.look)
        self.lens = lens_for(self.staging.size, framing.angle)
        self.set = build_set(
            self.staging.place,
            lens=self.lens,
            air=self.staging.air,
            look=self.look,
            dressing=self.staging.dressing,
            angle=framing.angle,
            seed=self.staging.seed,
        )
        self.grade = figure_grade(self.set.palette, self.look)
        self.placings = block(self.staging.parts, self.set.marks, place=self.staging.place)
        self.placed = self._arrange()
        self.performances = perform(self.staging, self.placings, self.placed, self.set)
        self.of_thing = framing.subject in positions(self.placed) and framing.subject not in {p.part.name for p in self.placings}
        self.path = self._path()
        self.players = self._players(self.path.tightest(), self.path.window())
        self.wet = self.staging.air.wet and not self.set.indoor
        view = self._view = self._seen()
        self.baked = self.set.bake(view, self._depths(), framed=self.staging.framing.size not in UNFRAMED)
        self.compositor = Compositor(self.baked, view, self.players, wet=self.wet)
        self.weather = suits(self.set.palette, indoor=self.set.indoor)
        self.rockets = [effect for effect in self.staging.effects if effect.kind == "fireworks"]
        skyward = not self.set.indoor and ("stars" in self.weather or bool(self.rockets))
        self.cover = self.set.before_sky(view) if skyward else None

    # ---- preparing ------------------------------------------------------------------------------
    def _arrange(self) -> tuple[Placed, ...]:
        sitting = sitting_at(self.placings)
        placed = arrange(self.staging.things, self.set, sitting=sitting, standing=standing_at(self.placings))
        for item in placed:
            self.set.clear(item.surface, item.x - item.width / 2 - CLEAR_M, item.x + item.width / 2 + CLEAR_M)
        for placing in self.placings:
            if placing.mark.kind == "lie":
                self.set.tuck(placing.mark.name)
            if any(beat.holds or implied_prop(beat.action) for beat in placing.part.beats):
                self.set.clear(placing.mark.surface, placing.mark.x - HANDS_M, placing.mark.x + HANDS_M)
        add_things(self.set, placed, self.grade)
        return placed

    def _players(self, zoom: float, window: Box | None = None) -> list[Player]:
        """Everybody, with figures drawn for a zoom; whoever keeps the mark is cut to what the camera sees."""
        return [self._player(p, act, zoom, window) for p, act in zip(self.placings, self.performances, strict=True)]

    def _player(self, placing: Placing, performance: Performance, zoom: float, window: Box | None) -> Player:
        mark = placing.mark
        # Whoever meets another from the first frame on keeps a place beside the mark.
        kept = performance.at(self.take.start)
        z = mark.z + kept.dz_m
        unit = self.lens.scale(z) / UNITS_PER_METRE
        seen = None
        if window is not None and not performance.travels:
            x, y = self.lens.project(mark.x + kept.dx_m, 0.0, z)
            left, top, right, bottom = window
            # A little more on each side: the figure is put on whole px.
            spare = SPARE_UNITS * unit
            seen = (left - x - spare) / unit, (top - y - spare) / unit, (right - x + spare) / unit, (bottom - y + spare) / unit
        figure = actor_of(
            placing.part.sheet,
            self.grade,
            unit * zoom,
            self.staging.look,
            paint_prop=paint_prop,
            window=seen,
        )
        return Player(placing, performance, figure, lens=self.lens, indoor=self.set.indoor)

    def _path(self) -> CameraPath:
        """Where the camera goes: the figures are measured before they are drawn at the zoom that comes of it."""
        framing, size = self.staging.framing, self.staging.size
        measured = {player.name: player for player in self._players(1.0)}
        aim = self._aim(measured)
        if framing.move == "follow" and measured:
            return self._following(measured, aim)
        return plan_path(framing, aim, size, to_seconds(self.take.length))

    def _aim(self, measured: Mapping[str, Player]) -> Aim:
        framing, size = self.staging.framing, self.staging.size
        thing = positions(self.placed).get(framing.subject)
        if self.of_thing and thing is not None and not self._hidden(thing, measured):
            return aim_at(self._thing_box(thing), "close", size, people=False)
        people = [measured[framing.subject]] if framing.subject in measured else list(measured.values())
        if not people:
            return inside(Aim(1.0 if framing.size in ("wide", "full") else 1.25, size[0] / 2, size[1] * 0.52), size)
        middle = self.take.start + self.take.length // 2
        boxes = [player.box(sample) for player in people for sample in (self.take.start, middle)]
        shown = [cut_box(box, framing.size) for box in boxes]
        tallest = max(box[3] - box[1] for box in boxes)
        return aim_at(_union(shown), framing.size, size, people=True, nearer=self.lens.scale() * ADULT_M / tallest)

    def _hidden(self, thing: Placed, measured: Mapping[str, Player]) -> bool:
        """Whether somebody stands before a thing: then the people are shown instead."""
        left, _, right, _ = self._thing_box(thing)
        middle = (left + right) / 2
        for player in measured.values():
            x0, _, x1, _ = player.box(self.take.start)
            if x0 < middle < x1 and player.depth(player.performance.at(self.take.start)) < thing.z:
                return True
        return False

    def _following(self, measured: Mapping[str, Player], aim: Aim) -> CameraPath:
        player = measured.get(self.staging.framing.subject) or next(iter(measured.values()))
        ends = [player.box(s) for s in (self.take.start, self.take.start + self.take.length - 1)]
        aims = [inside(Aim(max(1.15, aim.zoom), (b[0] + b[2]) / 2, aim.y), self.staging.size) for b in ends]
        return CameraPath(self.staging.size, aims[0], aims[1])

    def _thing_box(self, thing: Placed) -> Box:
        x, y = self.lens.project(thing.x, thing.y, thing.z)
        k = self.lens.scale(thing.z)
        reach = max(thing.width, thing.height * 0.8, 0.16) * k
        return x - reach, y - thing.height * k - reach * 0.5, x + reach, y + reach * 0.45

    def _seen(self) -> View:
        """All that the camera sees, at its tightest zoom. A still camera's view is the frame itself, to be copied as it is."""
        x0, y0, x1, y1 = self.path.window()
        w, h = self.staging.size
        if not self.path.still:
            x0, y0, x1, y1 = (
                max(0.0, x0 - MARGIN_PX),
                max(0.0, y0 - MARGIN_PX),
                min(float(w), x1 + MARGIN_PX),
                min(float(h), y1 + MARGIN_PX),
            )
        blur = BACKGROUND_BLUR * self.lens.unit if self.staging.framing.blur and not self.look.flat else 0.0
        return View(self.path.tightest(), (x0, y0, x1, y1), blur)

    def _depths(self) -> list[float]:
        depths = []
        for player in self.players:
            instant = player.performance.at(self.take.start)
            depths += [player.depth(instant), player.arms_depth(instant)]
        thing = positions(self.placed).get(self.staging.framing.subject)
        if thing is not None:
            # What is looked at stays sharp together with what it stands on; only what lies behind goes out of focus.
            surface = self.set.surfaces.get(thing.surface)
            depths.append((surface.z1 if surface else thing.z) + SHARP_M)
        return depths

    # ---- drawing --------------------------------------------------------------------------------
    @cached_property
    def frames(self) -> int:
        """Frames of the take."""
        return self.take.length // samples_per_frame(self.staging.fps)

    def draw(self, easel: Easel, frame: int) -> None:
        """Draw one frame of the take on an easel of the film's size; every pixel is covered."""
        sample = effects.frozen(self.staging.effects, self.take.start + frame * samples_per_frame(self.staging.fps))
        u = frame / max(1, self.frames - 1)
        aim, canvas = self.path.at(u), easel.canvas
        instants = [self._instant(performance, sample) for performance in self.performances]
        self.compositor.update(instants)
        self.compositor.show(easel.pixels, aim)
        camera = self._matrix(aim)
        self._far_weather(canvas, sample, camera)
        canvas.save()
        canvas.concat(camera)
        self._lights(canvas, list(zip(self.players, instants, strict=True)), sample)
        canvas.restore()
        self._steam(canvas, sample, aim)
        self._fore(canvas, aim.zoom)
        self._near_weather(canvas, sample, self._shelter(list(zip(self.players, instants, strict=True)), camera))
        effects.draw_falling(canvas, self.staging.effects, sample, size=self.staging.size, palette=self.set.palette)
        tint(easel.pixels, self.staging.tint)
        effects.draw_fade(canvas, self.staging, sample)
        if self.look.frame:
            self.look.frame(easel.pixels)

    def _instant(self, performance: Performance, sample: int) -> Instant:
        """Whoever is only in the background of a close look at a thing keeps still; only the face lives."""
        now = performance.at(sample)
        if not self.of_thing or performance.travels:
            return now
        held = performance.at(self.take.start)
        return replace(now, pose=held.pose, dx_m=held.dx_m, dz_m=held.dz_m)

    def head_boxes(self) -> tuple[Box, ...]:
        """Frame px around the heads in the middle of the take: what words must not cover."""
        sample, aim = self.take.start + self.take.length // 2, self.path.at(0.5)
        camera = self._matrix(aim)
        out = []
        for player in self.players:
            left, top, right, bottom = player.head_box(sample)
            a, b = camera.mapXY(left, top), camera.mapXY(right, bottom)
            out.append((a.x(), a.y(), b.x(), b.y()))
        return tuple(out)

    def _matrix(self, aim: Aim) -> Any:
        w, h = self.staging.size
        matrix = skia.Matrix.Translate(w / 2, h / 2)
        matrix.preScale(aim.zoom, aim.zoom)
        matrix.preTranslate(-aim.x, -aim.y)
        return matrix

    def _steam(self, canvas: Any, sample: int, aim: Aim) -> None:
        w, h = self.staging.size
        for steam in self.set.emitters:
            at = (steam.x - aim.x) * aim.zoom + w / 2, (steam.y - aim.y) * aim.zoom + h / 2
            effects.draw_steam(canvas, at, steam.size * aim.zoom, to_seconds(sample))

    def _fore(self, canvas: Any, zoom: float) -> None:
        fore = self.baked.fore
        if fore is None:
            return
        w, h = self.staging.size
        growth = 1 + (zoom / max(1.0, self.path.start.zoom) - 1) * FORE_GROWTH
        canvas.save()
        canvas.translate(w / 2, h / 2)
        canvas.scale(growth, growth)
        canvas.translate(-w / 2, -h / 2)
        canvas.drawImage(fore.image, fore.x, fore.y, LINEAR)
        canvas.restore()

    def _far_weather(self, canvas: Any, sample: int, camera: Any) -> None:
        """Stars hang in the set's sky and move with it; what falls behind the actors belongs to the frame."""
        self._sky_lights(canvas, sample, camera)
        for kind in self.weather:
            if kind != "stars":
                self._fall(canvas, kind, sample, near=False)

    def _sky_lights(self, canvas: Any, sample: int, camera: Any) -> None:
        """Stars and fireworks, only where the sky is bare: outdoors above everything, in a room behind the panes."""
        if self.cover is None and not (self.rockets and self.set.panes):
            return
        canvas.save()
        canvas.concat(camera)
        if self.cover is None:
            panes = skia.Path()
            for pane in self.set.panes:
                panes.addRect(skia.Rect.MakeLTRB(*pane))
            canvas.clipPath(panes, doAntiAlias=True)
        canvas.saveLayer(None, skia.Paint(BlendMode=skia.BlendMode.kScreen if self.cover is None else skia.BlendMode.kSrcOver))
        if "stars" in self.weather:
            self._fall(canvas, "stars", sample, near=False)
        for effect in self.rockets:
            effects.draw_fireworks(canvas, effect, sample, area=self._sky_area(), seed=self.staging.seed)
        canvas.translate(self._view.window[0], self._view.window[1])
        canvas.scale(1 / self._view.zoom, 1 / self._view.zoom)
        if self.cover is not None:
            canvas.drawImage(self.cover, 0, 0, LINEAR, skia.Paint(BlendMode=skia.BlendMode.kDstOut))
        self.compositor.erase_people(canvas)
        canvas.restore()
        canvas.restore()

    def _sky_area(self) -> Box:
        """Where rockets burst, base px."""
        if self.cover is None:
            return max(self.set.panes, key=lambda p: (p[2] - p[0]) * (p[3] - p[1]))
        w, h = self.staging.size
        return 0.08 * w, 0.05 * h, 0.92 * w, min(0.42 * h, self.lens.horizon)

    def _near_weather(self, canvas: Any, sample: int, shelter: Shelter | None) -> None:
        for kind in self.weather:
            self._fall(canvas, kind, sample, near=True, shelter=shelter)

    def _fall(self, canvas: Any, kind: str, sample: int, *, near: bool, shelter: Shelter | None = None) -> None:
        pulse = next((effects.pulse_level(p, sample) for p in self.staging.pulses if p.target == kind), None)
        draw_weather(
            canvas,
            kind,
            to_seconds(sample),
            size=self.staging.size,
            palette=self.set.palette,
            near=near,
            shelter=shelter,
            pulse=pulse,
        )

    def _lights(self, canvas: Any, instants: list[tuple[Player, Instant]], sample: int) -> None:
        """Flashes and pulses on a canvas in base px, and rings on wet ground."""
        if self.wet and self.staging.air.weather in ("rain", "storm"):
            ground = self.lens.project(0.0, 0.0, 6.0)[1], float(self.staging.size[1])
            draw_ripples(canvas, to_seconds(sample), size=self.staging.size, palette=self.set.palette, ground=ground)
        for effect in self.staging.effects:
            if effect.kind == "flash":
                self._flash(canvas, effect.target, instants, effects.flash_level(effect, sample))
        for pulse in self.staging.pulses:
            if pulse.target not in self.weather:
                self._flash(canvas, pulse.target, instants, effects.pulse_level(pulse, sample))

    def _flash(self, canvas: Any, target: str, instants: list[tuple[Player, Instant]], level: float) -> None:
        centre, radius = self._target(target, instants)
        effects.draw_glow(canvas, centre, radius * 1.6, level)
        effects.draw_star_burst(canvas, centre, radius, level)

    def _target(self, name: str, instants: list[tuple[Player, Instant]]) -> tuple[tuple[float, float], float]:
        """Where a thing, a lamp or a person is on the set, and how far its light reaches."""
        thing = positions(self.placed).get(name)
        if thing is not None:
            x, y = self.lens.project(thing.x, thing.y + thing.height * 0.6, thing.z)
            return (x, y), max(0.25, thing.height) * self.lens.scale(thing.z)
        lamp = next((lamp for lamp in self.set.lamps if lamp.name == name), None)
        if lamp is not None:
            return (lamp.x, lamp.y), lamp.radius
        for player, instant in instants:
            if player.name == name:
                x, y, k = player.place(instant)
                return (x, y - player.figure.height * 0.7 * k), 160 * k
        w, h = self.staging.size
        return (w / 2, h * 0.35), 0.3 * min(w, h)

    def _shelter(self, instants: list[tuple[Player, Instant]], camera: Any) -> Shelter | None:
        """An open umbrella keeps the rain off whoever holds it."""
        for player, instant in instants:
            held = next((p for p in instant.pose.props if p.prop == "umbrella"), None)
            if held is None or held.hand == "both":
                continue
            x, y, k = player.place(instant)
            hx, hy = player.figure.hand(instant.pose, held.hand)
            reach, rise = 82 * k, 30 * k
            left = camera.mapXY(x + hx * k - reach, y + (hy - 150) * k)
            right = camera.mapXY(x + hx * k + reach, y + (hy - 150) * k)
            return Shelter(left.x(), right.x(), left.y(), rise * (right.x() - left.x()) / (2 * reach))
        return None


def _union(boxes: Sequence[Box]) -> Box:
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
