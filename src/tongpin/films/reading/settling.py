"""Turns what was read into the frozen storyboard, within its bounds. What does not fit is reported, never cut silently."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tongpin.films.reading.draft import Draft, PersonDraft, ShotDraft, ThingDraft
from tongpin.films.storyboard import Look, Object, Person, Shot, Storyboard, Unmet

SHOT_LIMIT, UNMET_LIMIT = 200, 200
REASONS = {
    "sound": ("声音库里没有这种声音", "the sound library has no such sound"),
    "picture": ("还不会画这个", "cannot be drawn yet"),
    "limit": ("超出一部片子的上限", "more than one film can hold"),
}


def settle(draft: Draft, text: str) -> Storyboard:
    """Return the storyboard of a finished draft."""
    unmet = list(draft.unmet)
    if len(draft.shots) > SHOT_LIMIT:
        unmet.insert(0, (f"第{SHOT_LIMIT}个以后的镜头", "limit", SHOT_LIMIT - 1))
    return Storyboard(
        title=draft.title[:80],
        text=text[:20_000],
        episode=draft.episode[:80] or None,
        duration=draft.duration,
        style=tuple(draft.style[:4]),
        music_changes=tuple(draft.music_changes[:6]),
        shots=tuple(_shot(shot, draft.sexes) for shot in draft.shots[:SHOT_LIMIT]),
        absent=tuple(dict.fromkeys(word[:80] for word in draft.absent))[:40],
        unmet=tuple(_unmet(*item) for item in dict.fromkeys(unmet))[:UNMET_LIMIT],
    )


def _unmet(what: str, reason: str, shot: int) -> Unmet:
    zh, en = REASONS[reason]
    return Unmet(what=what[:80], why_zh=zh, why_en=en, shot=min(shot, SHOT_LIMIT - 1))


def _shot(draft: ShotDraft, sexes: Mapping[str, Literal["f", "m"]]) -> Shot:
    return Shot(
        cut=draft.cut,
        words=draft.words[:2_000],
        seconds=draft.seconds,
        place=draft.place or None,
        other_places=tuple(draft.other_places[:6]),
        time=draft.time or None,
        season=draft.season or None,
        festival=draft.festival or None,
        weather=tuple(draft.weather[:4]),
        light=tuple(draft.light[:6]),
        mood=tuple(draft.mood[:4]),
        people=tuple(_person(role, person, sexes.get(role)) for role, person in list(draft.people.items())[:12]),
        objects=tuple(_object(thing) for thing in draft.things[:40]),
        lines=tuple(draft.lines[:60]),
        sounds=tuple(draft.sounds[:20]),
        music=tuple(draft.music[:4]),
        camera=tuple(draft.camera[:6]),
        fx=tuple(draft.fx[:6]),
        overlays=tuple(draft.overlays[:8]),
    )


def _person(role: str, draft: PersonDraft, sex: Literal["f", "m"] | None) -> Person:
    return Person(
        role=role,
        name=draft.name[:80],
        sex=sex,
        count=min(draft.count or 1, 50),
        looks=tuple(Look(what=what, colour=colour, pattern=pattern) for what, colour, pattern in draft.looks[:12]),
        actions=tuple(draft.actions[:12]),
        holds=tuple(draft.holds[:4]),
        feelings=tuple(draft.feelings[:4]),
        change=draft.change,
        target=draft.target or None,
    )


def _object(draft: ThingDraft) -> Object:
    return Object(
        id=draft.id,
        colour=draft.colour,
        count=draft.count,
        on=draft.on or None,
        does=draft.does or None,
        asked_as=draft.asked_as[:80],
    )
