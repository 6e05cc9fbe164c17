"""A part's performance: pose, face and place at any sample of the shot, and the sounds its body makes.

`Performance` is a pure function of the part, its mark and the facts of the shot. It draws nothing and needs nothing that draws, so
the timeline can ask it for cues. Layers, low to high: legs, mood, idle life, gestures of speech, then the actions (`actions/`).
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final, Literal

from tongpin.media.timebase import samples_per_frame, to_samples
from tongpin.stage.actors.actions import Gesture, Line, Moment, Phrase
from tongpin.stage.actors.actions.phrase import Key, Mixture, eased
from tongpin.stage.actors.actions.poses import hand
from tongpin.stage.actors.blending import lay_over, mirrored, mix, mix_feelings, other_hand, to_pose
from tongpin.stage.actors.gazing import Direction, Look, Onlooker, head_share
from tongpin.stage.actors.life import blink_times, breath_at, eye_drift, lids_at, standing_idle
from tongpin.stage.actors.lips import mouth_track
from tongpin.stage.actors.moods import brow_lead, breaths_of, energy_of, face_of, mood_at, posture_of, shares, trembles
from tongpin.stage.actors.pose import Face, Hand, Pose
from tongpin.stage.actors.schedule import Slot, plan_slots
from tongpin.stage.actors.speaking import speech_line
from tongpin.stage.actors.stance import Cast, Facts, MarkLike, Stance, plan_stance
from tongpin.stage.actors.stature import UNITS_PER_METRE, stature_of
from tongpin.stage.actors.walking import heading
from tongpin.stage.staging import Beat, Part

__all__ = ["ActionCue", "Cast", "Facts", "Gaze", "Instant", "MarkLike", "Performance"]

FADE_S: Final = 0.35
BODY_FPS: Final = 15  # limbs move on twos at 30 fps; faces and walking legs on every frame
STEP_SOUND: Final = {"walk": "footsteps", "run": "run_steps"}


@dataclass(frozen=True)
class ActionCue:
    """A sound that a body makes, at the moment when it is seen. Samples from the shot's start."""

    sound: str
    start: int
    strength: float = 0.5
    length: int = 0  # 0 = one event; else it goes on for so long (a burst of typing, a stroke of the pen)


@dataclass(frozen=True)
class Gaze:
    """What the eyes rest on: a name (a part, a thing, partner, held, camera, far, down, up, aside, ahead)."""

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


@dataclass(frozen=True)
class _Layer:
    """One action in its time, ready to be laid over the body. Seconds from the shot's start."""

    start: float
    end: float
    fade_in: float
    fade_out: float
    phrase: Phrase
    swapped: bool
    target: str = ""

    def weight(self, t: float) -> float:
        """How much it counts: eased in and out where it neither opens nor closes the shot."""
        if t < self.start or t >= self.end + self.fade_out:
            return 0.0
        rise = eased((t - self.start) / self.fade_in) if self.fade_in else 1.0
        fall = eased((self.end + self.fade_out - t) / self.fade_out) if self.fade_out else 1.0
        return min(rise, fall)

    def over(self, base: Gesture, t: float, mixer: Performance) -> Gesture:
        """The base with this action laid over it."""
        weight = self.weight(t)
        if weight <= 0:
            return base
        a, b, share = self.phrase.around(min(t, self.end) - self.start)
        if self.swapped:
            a, b = other_hand(a), other_hand(b)
        body = mixer.body
        top = lay_over(base, a) if share <= 0 else mix(lay_over(base, a), lay_over(base, b), share, body)
        return mix(base, top, weight, body)


class Performance:
    """Everything a part does in a shot. Times are samples from the shot's first frame."""

    def __init__(self, part: Part, *, fps: int, mark: MarkLike, facts: Facts) -> None:
        self.part, self.fps, self.mark, self.facts = part, fps, mark, facts
        self.length = facts.length / 48_000
        self.body = stature_of(part.sheet)
        self._body_step = max(1, round(fps / BODY_FPS))
        self._slots = plan_slots(part.beats + self._answers(), self.length)
        self.stance: Stance = plan_stance(self._slots, part, mark, facts, body=self.body, fps=fps)
        self._side = self._choose_side()
        self._seed = facts.seed * 7 + sum(map(ord, part.name))
        self._mouth = mouth_track(part.phones)
        self._partner = self._find_partner()
        self._layers = self._build_layers()
        self._looks = self._build_looks()
        mood = mood_at(part.feelings, 0)
        every = {"afraid": 2.4, "excited": 3.2, "tired": 3.4, "sad": 3.8}.get(mood.name, 4.0)
        shifts = tuple(look.at for look in self._looks if look.large)
        self._blinks = blink_times(self.length, every=every, seed=self._seed, also=shifts)

    @property
    def travels(self) -> bool:
        """Does the part leave its mark?"""
        return bool(self.stance.moves)

    # ---- planning -------------------------------------------------------------------------------

    def _answers(self) -> tuple[Beat, ...]:
        return ()

    def _choose_side(self) -> int:
        """1 for somebody who faces the picture's right, -1 for the left: all acting is written for the right."""
        if self.stance.moves:
            yaw = self.stance.moves[0].yaws[-1]
            return -1 if yaw < 0 else 1
        if abs(self.mark.facing) > 2:
            return -1 if self.mark.facing < 0 else 1
        partner = self._find_partner()
        if partner is not None and abs(partner.x - self.mark.x) > 0.1:
            return -1 if partner.x < self.mark.x else 1
        return 1 if self.mark.x <= 0.05 else -1

    def _find_partner(self) -> Cast | None:
        """Whom this part has to do with: the target of a beat, else the only other one."""
        names = [beat.target for beat in self.part.beats if beat.target] + [self.part.gaze]
        for name in names:
            for other in self.facts.others:
                if other.part.name == name:
                    return other
        return min(self.facts.others, key=lambda o: abs(o.x - self.mark.x) + abs(o.z - self.mark.z), default=None)

    def _moment(self, slot: Slot, index: int) -> Moment:
        kind = self.stance.kind_at(slot.start + min(1.0, slot.length / 2))
        legs: Literal["stand", "sit", "lie", "floor"] = "floor" if kind == "cross" else kind
        hip = {"sit": self.stance.seat or self.body.hip_y * 0.5, "cross": self.body.hip_y * 0.2}.get(kind, self.body.hip_y)
        chest, arm = self.body.chest(hip), self.body.arm
        table = None
        if self.facts.table_m is not None and legs == "sit":
            table = (chest - self.facts.table_m * UNITS_PER_METRE) / arm
        mood = mood_at(self.part.feelings, to_samples(slot.start))
        return Moment(
            slot.beat.action,
            slot.length,
            rate=slot.rate,
            seed=self._seed + 101 * index,
            legs=legs,
            table=table,
            prop=slot.beat.holds or slot.act.prop,
            opening=slot.start < 0.05,
            closing=slot.end > self.length - 0.05,
            energy=energy_of(mood),
            mouth_y=-(self.body.spine * 0.17 + self.body.neck + 17 * self.body.head) / arm,
            ground=chest / arm,
            hip=self.body.hip_y,
            speaks=bool(self.part.phones),
        )

    def _build_layers(self) -> tuple[_Layer, ...]:
        """All layers above the legs, low to high."""
        layers = [self._idle_layer()]
        if self.part.phones:
            line = speech_line(self.part.phones, Moment("speech", self.length, seed=self._seed, energy=energy_of(mood_at(self.part.feelings, 0))))
            layers.append(_Layer(0.0, self.length, 0.0, 0.0, Phrase.of(line.keys()), False))
        order = sorted(enumerate(self._slots), key=lambda s: (bool(s[1].act.hands), -s[1].length, s[1].start, s[0]))
        layers += [self._action_layer(slot, i) for i, slot in order]
        return tuple(layers)

    def _idle_layer(self) -> _Layer:
        m = Moment("idle", self.length, seed=self._seed)
        mood = mood_at(self.part.feelings, 0)
        if self.mark.kind == "stand" and not self.travels and posture_of(mood, idle_hands=True).right is None:
            line = standing_idle(m, self.part.sheet)
        else:
            line = Line(m, Gesture()).rest()
        return _Layer(0.0, self.length, 0.0, 0.0, Phrase.of(line.keys()), False)

    def _action_layer(self, slot: Slot, index: int) -> _Layer:
        m = self._moment(slot, index)
        keys = self._on_grid(slot.act.play(m).keys(), slot.start)
        fade_in = 0.0 if m.opening else min(FADE_S, slot.length / 3)
        fade_out = 0.0 if m.closing else FADE_S
        return _Layer(slot.start, slot.end, fade_in, fade_out, Phrase.of(keys), slot.swapped, slot.beat.target)

    def _on_grid(self, keys: tuple[Key, ...], start: float) -> tuple[Key, ...]:
        """Move every key that sounds to the next time at which the body is drawn, so that it is seen exactly then."""
        grid = self._body_step / self.fps
        out = [keys[0]]
        for key in keys[1:]:
            at = max(key.at, out[-1].at + 1e-3)
            if key.sound:
                at = max(round((start + key.at) / grid) * grid - start, 0.0)
                at = at if at > out[-1].at else at + grid
            out.append(replace(key, at=at))
        return tuple(out)

    # ---- sounds ---------------------------------------------------------------------------------

    def cues(self) -> tuple[ActionCue, ...]:
        """All sounds of the body, in order of time."""
        cues = [cue for layer in self._layers for cue in self._layer_cues(layer)]
        cues += self._leg_cues() + self._step_cues()
        return tuple(sorted((c for c in cues if 0 <= c.start < self.facts.length), key=lambda c: (c.start, c.sound)))

    def _layer_cues(self, layer: _Layer) -> list[ActionCue]:
        out = []
        for key in layer.phrase.keys:
            if key.sound and key.at <= layer.end - layer.start:
                start = self._seen_at(layer.start + key.at)
                length = min(to_samples(key.lasts), max(0, to_samples(layer.end) - start))
                out.append(ActionCue(key.sound, start, round(key.strength, 3), length))
        return out

    def _leg_cues(self) -> list[ActionCue]:
        return [ActionCue(k.sound, self._seen_at(k.at), k.strength) for k in self.stance.phrase.keys if k.sound]

    def _step_cues(self) -> list[ActionCue]:
        frame = samples_per_frame(self.fps)
        return [
            ActionCue(STEP_SOUND[s.gait], round(fall.frame) * frame, 0.5 if s.gait == "walk" else 0.7)
            for s in self.stance.moves
            for fall in s.falls
        ]

    def _seen_at(self, seconds: float) -> int:
        """The first frame at which the body is drawn at or after a time, in samples."""
        step = self._body_step * samples_per_frame(self.fps)
        return -(-(to_samples(seconds) - 2) // step) * step

    # ---- pictures -------------------------------------------------------------------------------

    def at(self, sample: int) -> Instant:
        """The part at a sample of the shot."""
        frame = sample // samples_per_frame(self.fps)
        steps = self.stance.steps_at(frame)
        body_frame = frame // self._body_step * self._body_step
        t = body_frame / self.fps
        g = self._composed(t, frame)
        look, direction = self._look_at(frame / self.fps)
        yaw = self._side * self.stance.yaw(frame if steps else body_frame, self.fps)
        g = self._facing(g, yaw, moving=steps is not None)
        head, wish = self._head(g, t, direction)
        live = frame / self.fps
        breath = breath_at(live, a_minute=breaths_of(mood_at(self.part.feelings, sample)), seed=self._seed)
        shown = mirrored(head) if self._side < 0 else head
        pose = to_pose(shown, breath=breath)
        x, z = self.stance.place(frame, self.fps)
        px, pz = self.stance.pulled(g)
        side_step, depth_step = shown.step
        return Instant(pose, self._face(head, wish, sample), x + px + side_step - self.mark.x, z + pz + depth_step - self.mark.z, look)

    def _composed(self, t: float, frame: int) -> Gesture:
        a, b, share = self.stance.phrase.around(t)
        base = mix(replace(a, left=Hand(), right=Hand()), replace(b, left=Hand(), right=Hand()), share, self.body)
        base = self._with_mood(base, t)
        steps = self.stance.steps_at(frame)
        if steps is not None:
            base = lay_over(base, _gait(steps.gait, steps.phase(frame), energy_of(mood_at(self.part.feelings, to_samples(t)))))
        for layer in self._layers:
            base = layer.over(base, t, self)
        return base

    def _with_mood(self, base: Gesture, t: float) -> Gesture:
        before, now, share = shares(self.part.feelings, t, over=0.6)
        idle = self.mark.kind == "stand" and not self.travels
        postures = [posture_of(f, idle_hands=idle) for f in (before, now)]
        g = lay_over(base, postures[1]) if share >= 1 else mix(lay_over(base, postures[0]), lay_over(base, postures[1]), share, self.body)
        if trembles(now):
            g = replace(g, tilt=g.tilt + (1 if int(t * 15) % 2 else -1))
        return g

    def _facing(self, g: Gesture, yaw: float, *, moving: bool) -> Gesture:
        """The mark says where somebody faces; an action may choose only where the mark leaves it open."""
        if moving or abs(self.mark.facing) > 2 or self.mark.kind != "stand" or self.travels:
            return replace(g, yaw=yaw)
        return g if g.yaw is not None else replace(g, yaw=18.0)

    def _head(self, g: Gesture, t: float, direction: tuple[Direction, Direction, float]) -> tuple[Gesture, Direction]:
        """Turn the head after the eyes; returns also where the eyes want to look."""
        before, now, share = direction
        wish = now if share >= 1 else before.towards(now, share)
        turn, pitch = head_share(g, before, now, t - self._look_start(t))
        return replace(g, turn=min(max(g.turn + turn, -52), 52), pitch=min(max(g.pitch + pitch, -26), 34)), wish

    def _face(self, g: Gesture, wish: Direction, sample: int) -> Face:
        t = sample / 48_000
        before, now, share = shares(self.part.feelings, t)
        feeling = mix_feelings(face_of(before), face_of(now), share) if share < 1 else face_of(now)
        mouth, openness = self._mouth.at(sample)
        if not self.part.phones and g.mouth:
            mouth, openness = ((g.mouth, 1.0),), g.openness
        lid = min(g.lid, 1.0) * lids_at(t, self._blinks, 1.5 if now.name == "tired" else 1.0)
        dx, dy = eye_drift(t, self._seed)
        x, y = wish.in_head(g)
        gaze = (round(min(max(x + dx, -1), 1) * self._side, 3), round(min(max(y + dy, -1), 1), 3))
        return Face(_tenths(_pulled(feeling, g.feeling)), round(lid, 3), round(g.brow + brow_lead(self.part.feelings, t), 3), mouth, round(openness, 3), gaze)

    # ---- gaze -----------------------------------------------------------------------------------

    @cached_property
    def _look_times(self) -> tuple[float, ...]:
        return tuple(look.at for look in self._looks)

    def _look_start(self, t: float) -> float:
        return self._looks[max(0, bisect_right(self._look_times, t) - 1)].at

    def _look_at(self, t: float) -> tuple[Gaze, tuple[Direction, Direction, float]]:
        i = max(0, bisect_right(self._look_times, t) - 1)
        now, before = self._looks[i], self._looks[max(0, i - 1)]
        share = eased((t - now.at) / 0.06) if i else 1.0
        return Gaze(now.name, before.name, round(share, 3)), (before.direction, now.direction, share)

    def _build_looks(self) -> tuple[Look, ...]:
        """Where the eyes go and when: keys say so first, then the part's own gaze, then the partner."""
        onlooker = Onlooker(self.part, (self.mark.x, self.mark.z), self.facts, self.body, self._side, self._seed)
        times = {0.0}
        for layer in self._layers:
            times.update(layer.start + a.at for a, b in pairwise(layer.phrase.keys) if a.gesture.gaze != b.gesture.gaze and layer.start + a.at < layer.end)
            times.update((layer.start, layer.end))
        wishes = [(t, *self._wish(t)) for t in sorted(times) if t < self.length]
        return onlooker.looks(wishes, self._partner, self.length, self._yaw_at)

    def _yaw_at(self, t: float) -> float:
        return self._side * self.stance.yaw(round(t * self.fps), self.fps) if self._fixed_facing else 18.0

    @property
    def _fixed_facing(self) -> bool:
        return abs(self.mark.facing) > 2 or self.mark.kind != "stand" or self.travels

    def _wish(self, t: float) -> tuple[str, str]:
        """(gaze, target) that the highest layer asks for just after a time; the eyes are ahead of the hands."""
        found, target = "", ""
        for layer in self._layers:
            if layer.start <= t + 1e-6 < layer.end:
                _, b, _ = layer.phrase.around(t - layer.start + 2e-3)
                if b.gaze:
                    found, target = b.gaze, layer.target
        return found, target


def _gait(gait: Literal["walk", "run"], phase: float, energy: float) -> Gesture:
    """The legs at a phase of walking or running, and the arms that swing against them."""
    swing = _sine(phase - 0.1) * energy
    dip = _sine(2 * phase + 0.25)
    if gait == "run":
        left, right = hand(-0.34, 0.50 - 0.16 * swing, 0.30 + 0.42 * swing, "fist"), hand(0.34, 0.50 + 0.16 * swing, 0.30 - 0.42 * swing, "fist")
        return Gesture(left, right, legs="run", phase=phase or 1.0, sway=-0.6 + 0.2 * dip, bow=4, twist=6 * swing, lift=6 + 4 * dip)
    left, right = hand(-0.30, 0.88, 0.10 + 0.40 * swing), hand(0.30, 0.88, 0.10 - 0.40 * swing)
    return Gesture(left, right, legs="walk", phase=phase or 1.0, sway=-0.3 + 0.15 * dip, tilt=1.5 * _sine(phase), twist=4 * swing)


def _sine(turns: float) -> float:
    return math.sin(2 * math.pi * turns)


def _pulled(feeling: Mixture, pulls: Mixture) -> Mixture:
    """A feeling with what an action adds to it: the pulls keep their weight, the rest shrinks."""
    if not pulls:
        return feeling
    total = min(1.0, sum(weight for _, weight in pulls))
    scale = total / max(sum(weight for _, weight in pulls), 1e-6)
    return mix_feelings(feeling, tuple((n, w * scale / max(total, 1e-6)) for n, w in pulls), total)


def _tenths(mixture: Mixture) -> Mixture:
    """Weights rounded so that drawings kept by expression are found again."""
    kept = tuple((name, round(weight, 1)) for name, weight in mixture if weight >= 0.05)
    return kept or (("calm", 1.0),)
