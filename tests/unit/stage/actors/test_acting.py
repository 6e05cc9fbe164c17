"""Every action, held to what makes acting believable: it is finite, it flows, it holds still, its sounds are where it is seen."""

from __future__ import annotations

import importlib
import inspect
import itertools
import math
import re
from dataclasses import astuple, dataclass, replace
from functools import cache

import pytest

from tongpin.errors import InputError
from tongpin.media.phones import Phone
from tongpin.stage.actors.acting import Cast, Facts, Instant, Performance
from tongpin.stage.actors.actions import action_names, implied_prop, is_known
from tongpin.stage.actors.pose import Hand, Pose
from tongpin.stage.staging import Beat, Feeling, Part, Sheet

RATE = 48_000
FPS = 30
FRAME = RATE // FPS
SEATED = ("type", "work", "write", "sit", "drive", "play_piano", "knit")
LYING = ("lie", "sleep", "wake")


@dataclass(frozen=True)
class Spot:
    x: float = 0.0
    z: float = 0.0
    kind: str = "stand"
    facing: float = 0.0
    seat_m: float = 0.0


SEAT = Spot(kind="seat", facing=28.0, seat_m=0.45)


def spot_for(action: str) -> Spot:
    if action in LYING:
        return Spot(kind="lie", facing=20.0, seat_m=0.45)
    return SEAT if action in SEATED else Spot()


def play(*beats: Beat, seconds: float = 5.0, mark: Spot | None = None, **kw: object) -> Performance:
    part = Part("her", Sheet(), beats=beats, **kw)  # type: ignore[arg-type]
    return Performance(part, fps=FPS, mark=mark or Spot(), facts=Facts(round(seconds * RATE)))


@cache
def shown(action: str) -> tuple[Instant, ...]:
    """All frames of an action that fills a shot; several tests look at them."""
    return tuple(frames(whole_shot(action)))


def whole_shot(action: str, seconds: float = 5.0) -> Performance:
    return play(Beat(action, 0, round(seconds * RATE)), seconds=seconds, mark=spot_for(action))


def frames(performance: Performance) -> list[Instant]:
    return [performance.at(i * FRAME) for i in range(performance.facts.length // FRAME)]


def numbers(value: object) -> list[float]:
    if isinstance(value, bool | str) or value is None:
        return []
    if isinstance(value, int | float):
        return [float(value)]
    return [n for item in value for n in numbers(item)]  # type: ignore[attr-defined]


def hand_gap(a: Hand, b: Hand) -> float:
    return math.dist(a.at, b.at) if a.at and b.at else 0.0


def jumps(before: Pose, after: Pose) -> list[str]:
    """What changes by more than a body can within one drawing."""
    limits = {"turn": 30, "pitch": 22, "tilt": 14, "bow": 24, "lean": 14, "lift": 42, "weight": 1.3, "twist": 26}
    found = [name for name, most in limits.items() if abs(getattr(before, name) - getattr(after, name)) > most]
    found += ["yaw"] if abs((before.yaw - after.yaw + 180) % 360 - 180) > 44 else []
    return found + [side for side in ("left", "right") if hand_gap(getattr(before, side), getattr(after, side)) > 0.75]


@pytest.mark.parametrize("action", action_names())
def test_an_action_is_finite_and_within_the_joints(action: str) -> None:
    for instant in shown(action)[::3]:
        pose = instant.pose
        assert all(math.isfinite(n) for n in numbers(astuple(instant)))
        assert abs(pose.turn) <= 52
        assert -26 <= pose.pitch <= 34
        assert abs(pose.bow) <= 70
        for hand in (pose.left, pose.right):
            assert hand.at is None or math.hypot(*hand.at) < 1.9


@pytest.mark.parametrize("action", action_names())
def test_an_action_flows_without_pops(action: str) -> None:
    for before, after in itertools.pairwise(shown(action)):
        if before.pose.legs == after.pose.legs != "lie":
            assert jumps(before.pose, after.pose) == []


@pytest.mark.parametrize("action", action_names())
def test_limbs_move_on_twos_and_holds_hold(action: str) -> None:
    poses = [replace(i.pose, breath=0.0, phase=0.0) for i in shown(action)]
    if action not in ("walk", "run", "enter", "leave", "ride"):
        assert all(a == b for a, b in zip(poses[::2], poses[1::2], strict=True))
        assert len(set(poses)) < len(poses) // 2


@pytest.mark.parametrize("action", action_names())
def test_sounds_fall_inside_the_beat_on_a_drawn_frame(action: str) -> None:
    start, length = RATE, 3 * RATE
    performance = play(Beat(action, start, length), mark=spot_for(action))
    for cue in performance.cues():
        assert start - FRAME <= cue.start <= start + length
        assert cue.start % FRAME == 0
        assert 0 < cue.strength <= 1
        assert cue.start + cue.length <= start + length + FRAME


@pytest.mark.parametrize("action", action_names())
def test_the_same_inputs_give_the_same_acting(action: str) -> None:
    one, two = whole_shot(action, 2.0), whole_shot(action, 2.0)
    assert one.cues() == two.cues()
    assert frames(one)[::7] == frames(two)[::7]


def test_no_two_actions_look_the_same() -> None:
    looks = {action: tuple(replace(i.pose, breath=0.0) for i in frames(whole_shot(action,
        3.0))[::10]) for action in action_names()}
    quiet = {"stand", "smile", "nod", "shake_head"}  # the face and the head alone
    told = [look for action, look in looks.items() if action not in quiet]
    assert len(set(told)) == len(told)


def test_an_unknown_action_is_an_error_with_a_next_step() -> None:
    assert not is_known("teleport")
    with pytest.raises(InputError) as raised:
        implied_prop("teleport")
    assert raised.value.hint_zh


def test_implied_things_are_in_the_hand() -> None:
    for action, prop in (("read", "book"), ("phone", "phone"), ("umbrella", "umbrella"), ("play_guitar", "guitar")):
        assert implied_prop(action) == prop
        assert prop in {held.prop for held in whole_shot(action).at(RATE).pose.props}


def test_a_thing_that_does_not_fit_the_action_is_left_alone() -> None:
    pose = play(Beat("read", 0, 5 * RATE, holds="latte")).at(RATE).pose
    assert {held.prop for held in pose.props} == {"book"}


def test_the_page_is_over_when_it_is_heard() -> None:
    performance = whole_shot("read")
    turns = [cue for cue in performance.cues() if cue.sound == "page_turn"]
    assert turns
    for cue in turns:
        hand, before = performance.at(cue.start).pose.right.at, performance.at(cue.start - 8 * FRAME).pose.right.at
        assert hand is not None
        assert before is not None
        assert hand[0] < before[0] - 0.1


def test_a_clap_is_heard_when_the_hands_are_nearest() -> None:
    performance = whole_shot("clap")
    for cue in performance.cues()[1:6]:
        gaps = [hand_gap(p.left, p.right) for p in (performance.at(cue.start + d * FRAME).pose for d in (-2, 0, 2))]
        assert gaps[1] == min(gaps)


def test_a_cup_is_heard_when_it_is_down() -> None:
    performance = Performance(Part("her", Sheet(), beats=(Beat("drink", 0, 5 * RATE),)), fps=FPS, mark=SEAT,
        facts=Facts(5 * RATE, table_m=0.74))
    down = next(cue for cue in performance.cues() if cue.sound == "cup_down")
    heights = [h.at[1] for h in (performance.at(i * FRAME).pose.right for i in range(150)) if h.at]
    now = performance.at(down.start).pose.right.at
    assert now is not None
    assert now[1] >= max(heights) - 0.05


def test_sitting_down_is_eased_and_heard_on_the_seat() -> None:
    performance = play(Beat("wave", 0, RATE), Beat("sit", 2 * RATE, 3 * RATE), mark=SEAT)
    creak = next(cue for cue in performance.cues() if cue.sound == "chair")
    assert performance.at(0).pose.legs == "stand"
    assert performance.at(creak.start + 4 * FRAME).pose.legs == "sit"
    places = [(i.dx_m, i.dz_m) for i in frames(performance)]
    assert max(math.dist(a, b) for a, b in itertools.pairwise(places)) < 0.09
    assert math.dist(places[0], places[-1]) > 0.2  # one stands before the seat and sits on it


def test_two_actions_for_one_pair_of_hands_take_turns() -> None:
    poses = [i.pose for i in frames(play(Beat("read", 0, 12 * RATE), Beat("eat", 0, 12 * RATE), seconds=12.0, mark=SEAT))]
    props = [{h.prop for h in pose.props} for pose in poses]
    assert any("book" in p for p in props)
    assert any("chopsticks" in p for p in props)


def test_an_umbrella_keeps_the_right_hand_and_the_left_one_waves() -> None:
    performance = play(Beat("umbrella", 0, 5 * RATE), Beat("wave", RATE, 3 * RATE))
    pose = performance.at(2 * RATE).pose
    hands = {held.prop: held.hand for held in pose.props}
    free = pose.left if hands["umbrella"] == "right" else pose.right
    assert free.shape == "open"


def test_a_short_beat_is_played_faster() -> None:
    slow, fast = play(Beat("drink", 0, 4 * RATE)), play(Beat("drink", 0, round(1.5 * RATE)))
    first = [next(c.start for c in p.cues() if c.sound == "sip") for p in (slow, fast)]
    assert first[1] < first[0]


def test_a_feeling_changes_face_and_body() -> None:
    performance = play(feelings=(Feeling("tired", 0, 0.9), Feeling("happy", 2 * RATE, 0.9)))
    before, after = performance.at(RATE), performance.at(4 * RATE)
    assert dict(before.face.feeling).get("tired", 0) > 0.8
    assert dict(after.face.feeling).get("happy", 0) > 0.8
    assert before.pose.bow > after.pose.bow + 4
    assert before.pose.pitch > after.pose.pitch


def test_the_change_of_feeling_takes_a_quarter_of_a_second() -> None:
    performance = play(feelings=(Feeling("sad", 0, 1.0), Feeling("happy", 2 * RATE, 1.0)))
    half = dict(performance.at(2 * RATE + RATE // 8).face.feeling)
    assert 0.2 < half["happy"] < 0.8
    assert 0.2 < half["sad"] < 0.8
    assert performance.at(2 * RATE + RATE // 50).face.brow != 0  # the brow is ahead


def test_eyes_blink_every_few_seconds() -> None:
    lids = [performance_at.face.lid for performance_at in frames(play(seconds=20.0))]
    blinks = sum(1 for a, b in itertools.pairwise(lids) if a >= 0.2 > b)
    assert 3 <= blinks <= 12


def test_an_idle_body_shifts_but_not_all_the_time() -> None:
    poses = [replace(i.pose, breath=0.0) for i in frames(play(seconds=20.0))]
    changes = sum(1 for a, b in itertools.pairwise(poses) if a != b)
    assert len(set(poses)) > 3
    assert changes < len(poses) * 0.35


def test_lips_follow_the_phones_and_hands_the_words() -> None:
    phones = tuple(Phone("a", round(i * 0.25 * RATE), round(0.2 * RATE), 0.9) for i in range(4, 14))
    performance = play(phones=phones)
    assert dict(performance.at(phones[2].start + RATE // 12).face.mouth).get("A", 0) > 0.5
    moved = {replace(performance.at(i * FRAME).pose, breath=0.0) for i in range(30, 110)}
    assert len(moved) > 3


def other(name: str, x: float, *beats: Beat, phones: tuple[Phone, ...] = ()) -> Cast:
    return Cast(Part(name, Sheet(male=True), beats=beats, phones=phones), x, 0.0, 1.5)


def pair(action: str, gap: float = 1.2) -> tuple[Performance, Performance]:
    beat = Beat(action, RATE, 3 * RATE, target="him", holds="gift" if action == "give" else "")
    length = 5 * RATE
    her = Performance(Part("her", Sheet(), beats=(beat,)), fps=FPS, mark=Spot(-gap / 2, facing=32.0),
        facts=Facts(length, others=(other("him", gap / 2),)))
    him = Performance(Part("him", Sheet(male=True)), fps=FPS, mark=Spot(gap / 2, facing=-32.0),
        facts=Facts(length, others=(other("her", -gap / 2, beat),)))
    return her, him


@pytest.mark.parametrize("action", ["hug", "kiss", "shake", "give", "toast", "fight"])
def test_two_who_meet_come_near_and_face_each_other(action: str) -> None:
    her, him = pair(action)
    at = 3 * RATE
    gap = (0.6 + him.at(at).dx_m) - (-0.6 + her.at(at).dx_m)
    assert 0.3 < gap <= 1.2
    assert her.at(at).pose.yaw > 0 > him.at(at).pose.yaw
    assert her.at(at).gaze.target in ("him", "down", "held")


def test_a_gift_goes_from_hand_to_hand_at_one_moment() -> None:
    giver, taker = pair("give")
    has = [[bool(p.at(i * FRAME).pose.props) for i in range(150)] for p in (giver, taker)]
    gone, come = has[0].index(False, has[0].index(True)), has[1].index(True)
    assert abs(gone - come) <= 4


def test_a_listener_looks_at_the_speaker_and_nods() -> None:
    phones = tuple(Phone("a", round(i * 0.2 * RATE), round(0.18 * RATE), 0.8) for i in range(3, 18))
    her = Performance(Part("her", Sheet()), fps=FPS, mark=Spot(-0.6, facing=32.0),
        facts=Facts(6 * RATE, others=(other("him", 0.6, phones=phones),)))
    assert her.at(2 * RATE).gaze.target == "him"
    pitches = [i.pose.pitch for i in frames(her)]
    assert max(pitches) - min(pitches) >= 4


def test_the_eyes_move_before_the_head() -> None:
    performance = Performance(
        Part("her", Sheet(), beats=(Beat("point", 2 * RATE, 3 * RATE, target="tree"),)),
        fps=FPS,
        mark=Spot(facing=20.0),
        facts=Facts(5 * RATE, spots={"tree": (4.0, 1.4, 0.5)}),
    )
    start = next(i for i in range(150) if performance.at(i * FRAME).gaze.target == "tree")
    soon, later = performance.at((start + 2) * FRAME), performance.at((start + 20) * FRAME)
    before = performance.at((start - 1) * FRAME)
    assert soon.face.gaze[0] > before.face.gaze[0]
    assert later.pose.turn > before.pose.turn + 4


def test_acting_needs_nothing_that_draws() -> None:
    seen: set[str] = set()
    waiting = ["tongpin.stage.actors.acting"]
    while waiting:
        name = waiting.pop()
        source = inspect.getsource(importlib.import_module(name))
        assert "import skia" not in source, name
        found = re.findall(r"from (tongpin\.stage\.actors\.[a-z_.]+) import", source)
        waiting += [f for f in found if f not in seen]
        seen.update(found)
    assert len(seen) >= 18


@pytest.mark.parametrize("fps", [24, 25, 30, 50, 60])
def test_every_frame_rate_is_acted(fps: int) -> None:
    part = Part("her", Sheet(), beats=(Beat("walk", 0, 2 * RATE), Beat("wave", 2 * RATE, RATE)))
    performance = Performance(part, fps=fps, mark=Spot(), facts=Facts(3 * RATE))
    step = RATE // fps
    assert all(cue.start % step == 0 for cue in performance.cues())
    assert len({performance.at(i * step).dx_m for i in range(2 * fps)}) > fps
