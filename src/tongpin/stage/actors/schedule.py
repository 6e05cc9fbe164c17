"""Which action has which hands when: beats of one part become layers that do not fight over a limb."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from tongpin.media.timebase import to_seconds
from tongpin.stage.actors.actions import Act, act_of
from tongpin.stage.staging import Beat

TURN_S: Final = 4.0  # two actions that need the same hands take turns of about this long
KEEPING: Final = frozenset(("receive", "pick_up"))  # whoever takes a thing has it until the hands are wanted again
HASTE: Final = 1.8  # no action is played faster than this


@dataclass(frozen=True)
class Slot:
    """A stretch of time that belongs to a beat. Seconds from the shot's start."""

    beat: Beat
    act: Act
    start: float
    length: float
    swapped: bool = False  # done with the left hand, because the right one is busy
    kept_until: float = 0.0  # what it took stays in the hand until then

    @property
    def end(self) -> float:
        """The first moment after it."""
        return self.start + self.length

    @property
    def prop(self) -> str:
        """What is in the hand: the beat's own thing if the action can use it, else what the action always needs."""
        fits = self.beat.holds and (not self.act.takes or self.beat.holds in self.act.takes)
        return self.beat.holds if fits else self.act.prop

    @property
    def rate(self) -> float:
        """How much faster than natural it must be played to fit."""
        return min(max(self.act.natural / max(self.length, 0.01), 1.0), HASTE)


def plan_slots(beats: tuple[Beat, ...], length: float) -> tuple[Slot, ...]:
    """Slots in the order of time; what lasts longer lies below what lasts shorter."""
    slots = [slot for beat in beats if (slot := _slot(beat, length)) is not None]
    planned = _take_turns(_share_hands(slots))
    return tuple(_kept(slot, planned, length) if slot.beat.action in KEEPING else slot for slot in planned)


def _kept(slot: Slot, others: list[Slot], length: float) -> Slot:
    """The slot with the time until which its last pose stays."""
    later = [o.start for o in others if o.act.hands and o.start > slot.end - 0.1]
    return replace(slot, kept_until=min(later, default=length))


def _slot(beat: Beat, length: float) -> Slot | None:
    act = act_of(beat.action)
    start = to_seconds(beat.start)
    lasts = min(to_seconds(beat.length) or length - start, length - start)
    return Slot(beat, act, start, lasts) if lasts > 0.05 else None


def _share_hands(slots: list[Slot]) -> list[Slot]:
    """Give the left hand to a one-handed action while another one has the right hand."""
    done: list[Slot] = []
    for slot in sorted(slots, key=lambda s: (s.start, -s.length)):
        others = [o for o in done if o.act.hands == "one" and _overlap(o, slot) > 0.2]
        swap = slot.act.hands == "one" and any(not o.swapped for o in others) and not any(o.swapped for o in others)
        done.append(Slot(slot.beat, slot.act, slot.start, slot.length, swap))
    return done


def _take_turns(slots: list[Slot]) -> list[Slot]:
    """Two that need the same hands for nearly the same time are cut into turns; a short one simply interrupts a long one."""
    out: list[Slot] = []
    rivals = [s for s in slots if s.act.hands]
    done: set[int] = set()
    for i, slot in enumerate(slots):
        if i in done:
            continue
        group = [j for j, o in enumerate(slots) if j >= i and o in rivals and slot in rivals and _rival(slot, o)]
        if len(group) < 2:
            out.append(slot)
            continue
        done.update(group)
        out += _turns([slots[j] for j in group])
    return out


def _rival(a: Slot, b: Slot) -> bool:
    if a is b:
        return True
    shared = _overlap(a, b) > 0.75 * max(a.length, b.length) and a.length > 1.0
    return shared and (a.swapped == b.swapped or "two" in (a.act.hands, b.act.hands))


def _turns(group: list[Slot]) -> list[Slot]:
    start, end = min(s.start for s in group), max(s.end for s in group)
    rounds = max(1, round((end - start) / (TURN_S * len(group))))
    each = (end - start) / (rounds * len(group))
    return [
        Slot(s.beat, s.act, start + (r * len(group) + i) * each, each) for r in range(rounds) for i, s in enumerate(group)
    ]


def _overlap(a: Slot, b: Slot) -> float:
    return min(a.end, b.end) - max(a.start, b.start)
