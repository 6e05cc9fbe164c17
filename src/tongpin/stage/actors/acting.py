"""A part's performance: pose, face and place at any sample of the shot, and the sounds its body makes.

`Performance` is a pure function of the part, its mark and the facts of the shot. It draws nothing and needs nothing that draws,
so the timeline can ask it for cues. Layers, low to high: legs, mood, idle life, steps, gestures of speech, then the actions.
"""

from __future__ import annotations

import math
import zlib
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final, Literal

from tongpin.media.timebase import samples_per_frame, to_samples
from tongpin.stage.actors.actions import Gesture, Moment, Phrase
from tongpin.stage.actors.actions.phrase import BABBLE, Mixture, eased
from tongpin.stage.actors.blending import lay_over, mirrored, mix, mix_feelings, to_pose
from tongpin.stage.actors.gazing import Direction, Look, Onlooker, head_share
from tongpin.stage.actors.layering import Grid, Layer, on_grid
from tongpin.stage.actors.life import BLINK_EVERY, babble_at, blink_times, breath_at, eye_drift, gait_arms, idle_line, lids_at
from tongpin.stage.actors.lips import mouth_track
from tongpin.stage.actors.moods import bounces, breaths_of, brow_lead, energy_of, face_of, mood_at, posture_of, shares, trembles
from tongpin.stage.actors.pose import Face, Hand, Point3, Pose
from tongpin.stage.actors.schedule import Slot, plan_slots
from tongpin.stage.actors.speaking import listening_line, speech_line
from tongpin.stage.actors.stance import Cast, Facts, Kind, MarkLike, Stance, plan_stance
from tongpin.stage.actors.stature import UNITS_PER_METRE, UPRIGHT, stature_of
from tongpin.stage.actors.together import CHEST_M, answers, meets, partner_point
from tongpin.stage.staging import Part

__all__ = ["ActionCue", "Cast", "Facts", "Gaze", "Instant", "MarkLike", "Performance"]

FADE_S: Final = 0.35
SOUNDS_FROM: Final = 0.6  # weight of an action from which its sounds are heard
IDLE_FADE_S: Final = 0.5
DROOP: Final = 0.38  # upper lids follow a look down, or the eyes would stare
HAND_ON_S: Final = 0.6  # two actions this near share the thing in the hand
SACCADE_S: Final = 0.06
REST_YAW: Final = 16.0  # nobody stands square to the camera like a doll
STEP_SOUND: Final = {"walk": "footsteps", "run": "run_steps"}
_LEGS: Final[dict[Kind, Literal["stand", "sit", "lie", "floor"]]] = {"stand": "stand", "sit": "sit", "lie": "lie",
        "cross": "floor"}


@dataclass(frozen=True)
class ActionCue:
    """A sound that a body makes, at the moment when it is seen. Samples from the shot's start."""

    sound: str
    start: int
    strength: float = 0.5
    length: int = 0  # 0 = one event; else it goes on for so long (a burst of typing, a stroke of the pen)


@dataclass(frozen=True)
class Gaze:
    """What the eyes rest on: a name (a part, a thing, camera, far, held, down, up, aside, ahead)."""

    target: str
    before: str  # what they come from
    share: float  # how far they have come, 1 = there
    offset: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Instant:
    """A part at one sample. Metres are from the part's mark, along the set's x and z."""

    pose: Pose
    face: Face
    dx_m: float
    dz_m: float
    gaze: Gaze


class Performance:
    """Everything a part does in a shot. Times are samples from the shot's first frame."""

    def __init__(self, part: Part, *, fps: int, mark: MarkLike, facts: Facts) -> None:
        self.part, self.fps, self.mark, self.facts = part, fps, mark, facts
        self.length = facts.length / 48_000
        self.body = stature_of(part.sheet)
        self.grid = Grid(fps)
        beats = part.beats + answers(part, tuple(c.part for c in facts.others))
        self._slots = plan_slots(beats, self.length)
        self._partner = self._find_partner()
        self.stance: Stance = plan_stance(self._slots, part, mark, facts, partner=self._partner, fps=fps)
        self._side = self._choose_side()
        self._seed = zlib.crc32(f"{facts.seed}/{part.name}".encode()) % 100_000
        self._mouth = mouth_track(part.phones)
        self._idles = {kind: self._idle(kind) for kind in sorted({kind for _, kind in self.stance.kinds})}
        self._layers = self._build_layers()
        self._looks = self._build_looks()
        every = BLINK_EVERY.get(mood_at(part.feelings, 0).name, 4.0)
        self._blinks = blink_times(self.length, every=every, seed=self._seed,
                also=[look.at for look in self._looks[::2] if look.large])

    @property
    def travels(self) -> bool:
        """Does the part leave its mark on foot?"""
        return bool(self.stance.moves)

    # ---- planning -------------------------------------------------------------------------------

    def _find_partner(self) -> Cast | None:
        """Whom this part has to do with: the target of a beat or of its gaze, else the nearest one."""
        for name in [slot.beat.target for slot in self._slots] + [self.part.gaze]:
            for other in self.facts.others:
                if name and other.part.name == name:
                    return other
        return min(self.facts.others, key=lambda o: abs(o.x - self.mark.x) + abs(o.z - self.mark.z), default=None)

    def _choose_side(self) -> int:
        """1 for somebody who faces the picture's right, -1 for the left: all acting is written for the right."""
        if self.stance.moves:
            return -1 if self.stance.moves[0].yaws[-1] < 0 else 1
        if abs(self.mark.facing) > 24 or (abs(self.mark.facing) > 2 and not any(slot.act.leftward for slot in self._slots)):
            return -1 if self.mark.facing < 0 else 1
        targets = [self.facts.spots[s.beat.target][0] for s in self._slots if s.beat.target in self.facts.spots]
        aims = targets or ([self._partner.x] if self._partner else [])
        if aims and abs(aims[0] - self.mark.x) > 0.1:
            return -1 if aims[0] < self.mark.x else 1
        if any(slot.act.leftward for slot in self._slots):
            return -1
        return 1 if self.mark.x <= 0.05 else -1

    def _moment(self, slot: Slot, index: int) -> Moment:
        kind = self.stance.kind_at(slot.start + min(1.0, slot.length / 2))
        hip = {"sit": self.stance.seat or self.body.hip_y * 0.5, "cross": self.body.hip_y * 0.2}.get(kind, self.body.hip_y)
        chest, arm = self.body.chest(hip), self.body.arm
        table = None
        if self.facts.table_m is not None and kind in ("sit", "stand") and not self.travels:
            table = (chest - self.facts.table_m * UNITS_PER_METRE) / arm
        return Moment(
            slot.beat.action,
            slot.length,
            rate=slot.rate,
            seed=self._seed + 101 * index,
            legs=_LEGS[kind],
            table=table,
            prop=slot.prop,
            opening=slot.start < 0.05,
            closing=slot.end > self.length - 0.05,
            in_hand=any(o.prop == slot.prop and abs(o.end - slot.start) < HAND_ON_S for o in self._slots if o is not slot),
            goes_on=any(o.prop == slot.prop and abs(o.start - slot.end) < HAND_ON_S for o in self._slots if o is not slot),
            partner=self._partner_point(slot),
            energy=energy_of(mood_at(self.part.feelings, to_samples(slot.start))),
            mouth_y=-(self.body.spine * 0.17 + self.body.neck + 17 * self.body.head) / arm,
            ground=chest / arm,
            hip=self.body.hip_y,
            speaks=bool(self.part.phones),
        )

    def _partner_point(self, slot: Slot) -> Point3 | None:
        """Where the other one's chest is for the hands, once both have come as near as they want."""
        if self._partner is None or not meets(slot.act, slot.beat):
            return None
        here = self.stance.place(round((slot.start + min(1.2, slot.length * 0.6)) * self.fps), self.fps)
        gap = (self._partner.x - here[0]) * self._side
        gap = slot.act.near if self.stance.kind_at(slot.start + 0.5) == "stand" and self._partner.kind == "stand" else gap
        yaw = slot.act.yaw if self._open_facing else abs(self.mark.facing)
        upright = self._partner.part.sheet.kind in UPRIGHT
        height = self._partner.eyes_m - self._eyes_m + (0.0 if upright else CHEST_M * 0.7)  # animals are touched at the head
        depth = self._partner.z - here[1] if self._partner.kind != "stand" else 0.0
        return partner_point(self.body, gap_m=gap, depth_m=depth, height_m=height, yaw=yaw)

    def _idle(self, kind: Kind) -> Phrase:
        mood = mood_at(self.part.feelings, 0)
        table = None
        if self.facts.table_m is not None and kind == "sit":
            table = (self.body.chest(self.stance.seat) - self.facts.table_m * UNITS_PER_METRE) / self.body.arm
        m = Moment("idle", self.length, seed=self._seed, legs=_LEGS[kind], table=table, energy=energy_of(mood))
        busy = kind == "stand" and posture_of(mood, idle_hands=True).right is not None
        return Phrase.of(idle_line(m, self.part.sheet, mood_hands=busy).keys())

    def _build_layers(self) -> tuple[Layer, ...]:
        """All layers above the idle life, low to high: what lasts shorter lies over what lasts longer."""
        m = Moment("speech", self.length, seed=self._seed, energy=energy_of(mood_at(self.part.feelings, 0)))
        layers = []
        heard = tuple(p for c in self.facts.others for p in c.part.phones)
        if self.part.phones:
            taken = sum(s.length for s in self._slots if s.act.hands == "one" and not s.swapped)
            keys = speech_line(self.part.phones, m).keys()
            layers.append(Layer(0.0, self.length, Phrase.of(on_grid(keys, 0.0, self.grid)), swapped=taken > self.length / 2))
        elif heard:
            layers.append(Layer(0.0, self.length, Phrase.of(on_grid(listening_line(heard, m).keys(), 0.0, self.grid))))
        order = sorted(enumerate(self._slots), key=lambda s: (bool(s[1].act.hands), -s[1].length, s[1].start, s[0]))
        return (*layers, *(self._action_layer(slot, i) for i, slot in order))

    def _action_layer(self, slot: Slot, index: int) -> Layer:
        m = self._moment(slot, index)
        phrase = Phrase.of(on_grid(slot.act.play(m).keys(), slot.start, self.grid))
        fade_in = 0.0 if m.opening else min(FADE_S, slot.length / 3)
        end = max(slot.end, slot.kept_until)
        fade_out = 0.0 if end > self.length - 0.05 else FADE_S
        return Layer(slot.start, end, phrase, fade_in, fade_out, slot.swapped, slot.beat.target)

    # ---- sounds ---------------------------------------------------------------------------------

    def cues(self) -> tuple[ActionCue, ...]:
        """All sounds of the body, in order of time."""
        cues = [cue for layer in self._layers for cue in self._layer_cues(layer)]
        cues += [ActionCue(k.sound, self.grid.seen_at(k.at), k.strength) for k in self.stance.phrase.keys if k.sound]
        cues += self._step_cues()
        return tuple(sorted((c for c in cues if 0 <= c.start < self.facts.length), key=lambda c: (c.start, c.sound)))

    def _layer_cues(self, layer: Layer) -> list[ActionCue]:
        out = []
        for key in layer.phrase.keys:
            at = layer.start + key.at
            # While the hands are still on their way to an action, they clap, knock and cut nothing yet.
            if key.sound and at <= layer.end and (layer.weight(at) >= SOUNDS_FROM or not layer.fade_in):
                start = self.grid.seen_at(layer.start + key.at)
                length = min(to_samples(key.lasts), max(0, to_samples(layer.end) - start))
                out.append(ActionCue(key.sound, start, round(key.strength, 3), length))
        return out

    def _step_cues(self) -> list[ActionCue]:
        frame = samples_per_frame(self.fps)
        return [
            ActionCue(STEP_SOUND[steps.gait], math.ceil(fall.frame - 1e-6) * frame, 0.5 if steps.gait == "walk" else 0.7)
            for steps in self.stance.moves
            for fall in steps.falls
        ]

    # ---- pictures -------------------------------------------------------------------------------

    def at(self, sample: int) -> Instant:
        """The part at a sample of the shot."""
        frame = sample // samples_per_frame(self.fps)
        shown = self.grid.floor(frame)
        t = shown / self.fps
        g = self._facing(self._composed(t, frame), frame, shown)
        head = self._head(g, t)
        look, wish = self._look_at(frame / self.fps)
        breath = breath_at(frame / self.fps, a_minute=breaths_of(mood_at(self.part.feelings, sample)), seed=self._seed)
        final = mirrored(head) if self._side < 0 else head
        x, z = self.stance.place(frame, self.fps)
        px, pz = self.stance.pulled(g)
        dx, dz = x + px + final.step[0] - self.mark.x, z + pz + final.step[1] - self.mark.z
        return Instant(to_pose(final, breath=breath), self._face(head, wish, sample), dx, dz, look)

    def _composed(self, t: float, frame: int) -> Gesture:
        """All layers at a time, for somebody who faces right."""
        a, b, share = self.stance.phrase.around(t)
        g = mix(replace(a, left=Hand(), right=Hand()), replace(b, left=Hand(), right=Hand()), share, self.body)
        g = replace(self._with_mood(g, t), yaw=self._rest_yaw)
        steps = self.stance.steps_at(frame)
        if steps is not None:
            g = lay_over(g, gait_arms(steps.gait, steps.phase(frame), energy_of(mood_at(self.part.feelings, to_samples(t)))))
        else:
            g = self._with_idle(g, t, frame)
        for layer in self._layers:
            g = layer.over(g, t, self.body)
        return g

    @property
    def _rest_yaw(self) -> float:
        """Where the body faces when nothing else says so."""
        return REST_YAW if self.mark.kind == "stand" and abs(self.mark.facing) < 10 else self._side * self.mark.facing

    def _with_idle(self, g: Gesture, t: float, frame: int) -> Gesture:
        """The idle life of the legs that rule; it comes back slowly after a change of legs or a way on foot."""
        start, kind = next((k for k in reversed(self.stance.kinds) if k[0] <= t), self.stance.kinds[0])
        since = [t - start] if start > 0 else []
        since += [(frame - steps.end) / self.fps for steps in self.stance.moves if steps.end <= frame]
        ahead = [(steps.start - frame) / self.fps for steps in self.stance.moves if steps.start > frame]
        weight = min([1.0] + [eased((s - 0.2) / IDLE_FADE_S) for s in since] + [eased(s / FADE_S) for s in ahead])
        return Layer(0.0, self.length + 1, self._idles[kind]).over(g, t, self.body) if weight >= 1 else self._partly(g, kind, t,
                weight)

    def _partly(self, g: Gesture, kind: Kind, t: float, weight: float) -> Gesture:
        return mix(g, Layer(0.0, self.length + 1, self._idles[kind]).over(g, t, self.body), weight, self.body)

    def _with_mood(self, base: Gesture, t: float) -> Gesture:
        before, now, share = shares(self.part.feelings, t, over=0.6)
        free = self.stance.kind_at(t) == "stand" and not self.travels
        postures = [posture_of(f, idle_hands=free) for f in (before, now)]
        if self.facts.table_m is not None and not free:  # whoever sits at a table may sink, but what stands on it may not
            postures = [replace(p, bow=p.bow * 0.3, lean=0.0) for p in postures]
        a, b = (lay_over(base, posture) for posture in postures)
        g = mix(a, b, share, self.body)
        if trembles(now):
            return replace(g, tilt=g.tilt + (1 if int(t * 15) % 2 else -1))
        up = free and bounces(now) and int(t * 7.5) % 5 == 0
        return replace(g, lift=g.lift + 4, bow=g.bow - 1) if up else g

    @property
    def _open_facing(self) -> bool:
        """May an action choose where the body faces? Seats and marks at a wall decide for themselves."""
        return self.mark.kind == "stand" and abs(self.mark.facing) <= 50

    def _facing(self, g: Gesture, frame: int, shown: int) -> Gesture:
        """The way decides while one walks, then the action, then the mark."""
        if g.legs == "lie":
            return replace(g, yaw=14.0 if g.yaw is None else g.yaw)
        steps = self.stance.steps_at(frame)
        yaw = self._side * self.stance.yaw(frame if steps else shown, self.fps)
        if steps is not None or not self._open_facing:
            return replace(g, yaw=yaw)
        free = min([1.0] + [eased(abs(frame - end) / (FADE_S * self.fps)) for s in self.stance.moves for end in (s.start, s.end)])
        yaw = yaw if self.travels else self._rest_yaw
        return replace(g, yaw=yaw + ((yaw if g.yaw is None else g.yaw) - yaw) * free)

    def _head(self, g: Gesture, t: float) -> Gesture:
        """Turn the head after the eyes."""
        before, now = self._looks_at(t)
        turn, pitch = head_share(g, before.direction, now.direction, t - now.at)
        return replace(g, turn=min(max(g.turn + turn, -52), 52), pitch=min(max(g.pitch + pitch, -26), 34))

    def _face(self, g: Gesture, wish: Direction, sample: int) -> Face:
        t = sample / 48_000
        before, now, share = shares(self.part.feelings, t)
        feeling = mix_feelings(face_of(before), face_of(now), share) if share < 1 else face_of(now)
        mouth, openness = self._mouth.at(sample)
        if not self.part.phones and g.mouth:
            shape, openness = babble_at(t, self._seed) if g.mouth == BABBLE else (g.mouth, g.openness)
            mouth = ((shape, 1.0),)
        lid = min(g.lid, 1.0) * lids_at(t, self._blinks, 1.5 if now.name == "tired" else 1.0)
        drift = eye_drift(t, self._seed)
        x, y = (min(max(v + d, -1.0), 1.0) for v, d in zip(wish.in_head(g), drift, strict=True))
        lid *= 1 - DROOP * min(max(y - 0.4, 0.0), 0.6)
        brow = g.brow + brow_lead(self.part.feelings, t)
        mixture = _tenths(_pulled(feeling, g.feeling))
        return Face(mixture, round(lid, 3), round(brow, 3), mouth, round(openness, 3), (round(x * self._side, 3), round(y, 3)))

    # ---- gaze -----------------------------------------------------------------------------------

    @cached_property
    def _look_times(self) -> tuple[float, ...]:
        return tuple(look.at for look in self._looks)

    def _looks_at(self, t: float) -> tuple[Look, Look]:
        """The look before and the look now."""
        i = max(0, bisect_right(self._look_times, t) - 1)
        return self._looks[max(0, i - 1)], self._looks[i]

    def _look_at(self, t: float) -> tuple[Gaze, Direction]:
        """What the eyes rest on, and where that is."""
        before, now = self._looks_at(t)
        share = eased((t - now.at) / SACCADE_S) if now is not before else 1.0
        return Gaze(now.name, before.name, round(share, 3)), before.direction.towards(now.direction, share)

    def _build_looks(self) -> tuple[Look, ...]:
        """Where the eyes go and when: the highest layer that cares says so, then the part's own gaze, then the partner."""
        times = {0.0}
        for layer in self._layers:
            times.update((layer.start, layer.end))
            times.update(layer.start + a.at for a, b in pairwise(layer.phrase.keys) if a.gesture.gaze != b.gesture.gaze)
        wishes = [(t, *self._wish(t)) for t in sorted(times) if t < self.length]
        onlooker = Onlooker(self.part, (self.mark.x, self.mark.z), self.facts, self._eyes_m, self._side, self._seed)
        return onlooker.looks(wishes, self._partner, self.length, self._yaw_at)

    @property
    def _eyes_m(self) -> float:
        """Height of the own eyes, as the legs are at first."""
        units = self.body.eyes if self.stance.kind_at(0.0) == "stand" else self.body.sitting_eyes + self.stance.seat
        return units / UNITS_PER_METRE

    def _wish(self, t: float) -> tuple[str, str]:
        """(gaze, target) of the highest layer that cares."""
        return next(((gaze, layer.target) for layer in reversed(self._layers) if (gaze := layer.wish(t))), ("", ""))

    def _yaw_at(self, t: float) -> float:
        frame = round(t * self.fps)
        return self._facing(self._composed(t, frame), frame, frame).yaw or 0.0


def _pulled(feeling: Mixture, pulls: Mixture) -> Mixture:
    """A feeling with what an action adds to it: the pulls keep their weight, the rest shrinks."""
    total = sum(weight for _, weight in pulls)
    if total <= 0:
        return feeling
    return mix_feelings(feeling, tuple((name, weight / total) for name, weight in pulls), min(1.0, total))


def _tenths(mixture: Mixture) -> Mixture:
    """Weights rounded so that drawings kept by expression are found again."""
    return tuple((name, round(weight, 1)) for name, weight in mixture if weight >= 0.05) or (("calm", 1.0),)
