"""A shot of the storyboard as something to stage: who is cast, what lies where, what happens when, how it is covered.

This is where picture and sound are planned together: the same beats move the actor and place the sound.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tongpin.films.air import airs
from tongpin.films.beats import Speaking, beats_of, feelings_of
from tongpin.films.casting import Cast, cast_film, wrapped_up
from tongpin.films.coverage import Coverable, cover
from tongpin.films.dressing import GADGETS, PARTS, Dressed, dress_shot
from tongpin.films.order import FilmOrder
from tongpin.films.promises import promises, tint_of
from tongpin.films.reading import Lexicon, lexicon
from tongpin.films.reading.tokens import cut_words
from tongpin.films.rehearsal import rehearse
from tongpin.films.storyboard import Line, Overlay, Person, Shot, Storyboard, Unmet
from tongpin.films.timeline import LineKey, LineSpan, ShotSpan, Timeline
from tongpin.gateway.speech import Utterance
from tongpin.media.phones import Phone
from tongpin.media.timebase import to_samples
from tongpin.stage.lens import lens_for
from tongpin.stage.looks import look as look_named
from tongpin.stage.scene import ActionSound, scene_sounds
from tongpin.stage.sets import is_roofed, layout_of
from tongpin.stage.staging import Air, Effect, Part, Staging, Take

CROWD = 4  # more people than this of one role are a crowd, shown by this many
PHRASE_GAP = to_samples(0.14)
FLASH_LENGTH = to_samples(0.5)
LARGE_M = 0.6
FREEZE_LENGTH = to_samples(1.4)
LOOKS_OF_STYLE = {
    "anime": "anime",
    "ink": "ink",
    "watercolour": "watercolour",
    "pixel": "pixel",
    "paper": "papercut",
    "guochao": "guochao",
}


@dataclass(frozen=True)
class Emphasis:
    """A word that is underlined by a sound: where it begins on the film's clock."""

    text: str
    start: int


@dataclass(frozen=True)
class Scene:
    """One shot, decided. Times of `sounds` and `takes` are in shot time, `emphases` on the film's clock."""

    shot: Shot
    span: ShotSpan
    staging: Staging
    takes: tuple[Take, ...]
    overlays: tuple[Overlay, ...]
    sounds: tuple[ActionSound, ...]
    emphases: tuple[Emphasis, ...]
    unmet: tuple[Unmet, ...]


@dataclass(frozen=True)
class _Film:
    """What all shots of one film share."""

    lexicon: Lexicon
    cast: Cast
    look: str
    tint: str
    order: FilmOrder
    utterances: Mapping[LineKey, Utterance]


def film_scenes(
    board: Storyboard, timeline: Timeline, utterances: Mapping[LineKey, Utterance], order: FilmOrder
) -> tuple[Scene, ...]:
    """Every shot, staged and covered."""
    words = lexicon()
    film = _Film(words, cast_film(board, words, order.seed), look_of(board, order), tint_of(board.style), order, utterances)
    every_air = airs(board, words)
    return tuple(
        _scene(film, board.shots[span.index], span, air, timeline) for span, air in zip(timeline.shots, every_air, strict=True)
    )


def look_of(board: Storyboard, order: FilmOrder) -> str:
    """The asked look, else the one that the text's style means. Raises InputError for one that nobody draws."""
    asked = order.look or next((LOOKS_OF_STYLE[s] for s in board.style if s in LOOKS_OF_STYLE), "soft")
    return look_named(asked).name


def _scene(film: _Film, shot: Shot, span: ShotSpan, air: Air, timeline: Timeline) -> Scene:
    lines = timeline.lines_of(span.index)
    dressed = dress_shot(shot, film.lexicon, air)
    parts, missing = _parts(film, shot, span, lines)
    if air.season == "winter" and not is_roofed(dressed.base, dressed.dressing):
        parts = tuple(replace(part, sheet=wrapped_up(part.sheet)) for part in parts)
    staging = Staging(
        size=film.order.size,
        fps=timeline.fps,
        length=span.length,
        place=dressed.base,
        dressing=dressed.dressing,
        air=air,
        look=film.look,
        parts=parts,
        things=dressed.things,
        effects=_effects(shot, dressed, span),
        tint=film.tint,
        seed=film.order.seed,
    )
    return Scene(
        shot=shot,
        span=span,
        staging=staging,
        takes=_takes(film, staging, dressed, shot, _spoken(film, shot, span, lines)),
        overlays=shot.overlays,
        sounds=scene_sounds(staging),
        emphases=_emphases(film, shot, lines),
        unmet=(*dressed.unmet, *missing, *promises(shot), *_undrawn(staging)),
    )


@dataclass(frozen=True)
class _Spoken:
    """The lines of a shot in shot time: who begins when on screen, and where phrases begin."""

    speakers: tuple[tuple[str, int], ...]
    phrases: tuple[int, ...]
    named: tuple[tuple[str, int], ...]  # things that lines from off screen name, and when


def _mentions(details: Sequence[str], spoken: _Spoken) -> tuple[tuple[str, int], ...]:
    """The first time that each detail is named."""
    first: dict[str, int] = {}
    for name, at in spoken.named:
        whole = next((detail for detail in details if name in PARTS and detail in GADGETS.values()), name)
        if whole in details:
            first.setdefault(whole, at)
    return tuple(sorted(first.items(), key=lambda mention: mention[1]))


def _named(line: Line, utterance: Utterance) -> list[tuple[str, int]]:
    """Things that a line names, at the times of their words."""
    found = []
    for token in cut_words(line.text):
        start = next((w.start for w in utterance.words if w.at + len(w.text) > token.start), None)
        if token.has("object", "person") and start is not None:
            found.append((token.id("object", "person"), start))
    return found


def _spoken(film: _Film, shot: Shot, span: ShotSpan, lines: Sequence[LineSpan]) -> _Spoken:
    here = {p.role for p in shot.people}
    speakers, phrases, named = [], [], []
    for line in lines:
        at, speaker = line.start - span.start, shot.lines[line.key.line].speaker
        if speaker in here:
            speakers.append((str(speaker), at))
        else:
            named += [(thing, at + t) for thing, t in _named(shot.lines[line.key.line], film.utterances[line.key])]
        phrases += [at, *(at + p for p in phrase_starts(film.utterances[line.key]))]
    return _Spoken(tuple(speakers), tuple(sorted(set(phrases))), tuple(named))


def phrase_starts(utterance: Utterance) -> list[int]:
    """Where words begin after an audible pause."""
    words = utterance.words
    pairs = pairwise(words)
    return [b.start for a, b in pairs if b.start - (a.start + a.length) >= PHRASE_GAP]


def _takes(film: _Film, staging: Staging, dressed: Dressed, shot: Shot, spoken: _Spoken) -> tuple[Take, ...]:
    people = tuple(p.name for p in staging.parts)
    # One who is alone is looked at anyway.
    named = (*dressed.details, *(people if len(people) > 1 else ()))
    scene = Coverable(
        shot, staging.length, people, dressed.details, spoken.speakers, spoken.phrases, _mentions(named, spoken)
    )
    large = any(thing.pose not in ("table", "held") and thing.size_m > LARGE_M for thing in dressed.things)
    scene = replace(scene, backdrop=large or bool(dressed.effects) or bool(shot.festival))
    set_ups = cover(scene, film.lexicon, staging.fps)
    return tuple(Take(replace(staging, framing=s.framing), s.start, s.length) for s in set_ups)


def _parts(film: _Film, shot: Shot, span: ShotSpan, lines: Sequence[LineSpan]) -> tuple[tuple[Part, ...], tuple[Unmet, ...]]:
    parts: list[Part] = []
    seen = Counter[str]()  # a role may be in a shot twice, each time with something else to do
    people, undone = rehearse(shot.people, film.lexicon)
    for person in people:
        entry = film.lexicon.person(person.role)
        for _ in range(min(CROWD, max(person.count, entry.count))):
            n = seen[person.role]
            parts.append(_part(film, person, n, span=span, lines=_lines_of(person, shot, lines) if n == 0 else ()))
            seen[person.role] += 1
    return tuple(parts), (*film.cast.unmet_in(shot), *undone)


def _lines_of(person: Person, shot: Shot, lines: Sequence[LineSpan]) -> tuple[LineSpan, ...]:
    return tuple(line for line in lines if shot.lines[line.key.line].speaker == person.role)


def _part(film: _Film, person: Person, number: int, *, span: ShotSpan, lines: Sequence[LineSpan]) -> Part:
    """The n-th figure of a person entry. Only the first speaks; the others are company."""
    speaking = [Speaking(line.start - span.start, line.length) for line in lines]
    phones: list[Phone] = []
    for line in lines:
        phones += [phone.shifted(line.start - span.start) for phone in film.utterances[line.key].phones]
    name = person.role if number == 0 else f"{person.role}_{number + 1}"
    return Part(
        name=name,
        sheet=film.cast.sheet(person.role, number),
        beats=beats_of(person, span.length, speaking),
        feelings=feelings_of(person, span.length),
        phones=tuple(phones),
        gaze=person.target or "",
    )


def _undrawn(staging: Staging) -> tuple[Unmet, ...]:
    """What makes the place special and has no drawing."""
    layout = layout_of(staging.place, lens_for(staging.size), dressing=staging.dressing, seed=staging.seed)
    zh, en = "场景里还没有这种布置，没有画", "this piece of the place has no drawing; it is not shown"
    return tuple(Unmet(what=word.replace("_", " "), why_zh=zh, why_en=en) for word in layout.undrawn)


def _effects(shot: Shot, dressed: Dressed, span: ShotSpan) -> tuple[Effect, ...]:
    """Effects last the shot, except a flash, which greets the cut, and a picture that stands still at the end."""
    stars = any(asked.id == "star" for asked in shot.objects)
    out = [Effect(kind, 0, span.length) for kind in dressed.effects]
    if "freeze" in shot.camera:
        out.append(Effect("freeze", max(0, span.length - FREEZE_LENGTH), FREEZE_LENGTH))
    for kind in shot.fx:
        if kind == "flash" and stars:
            continue  # the stars of the sky twinkle by themselves
        target = next(iter(dressed.details), "")
        length = FLASH_LENGTH if kind == "flash" else span.length
        out.append(Effect(kind, 0, min(length, span.length), target))
    return tuple(out)


def _emphases(film: _Film, shot: Shot, lines: Sequence[LineSpan]) -> tuple[Emphasis, ...]:
    out = []
    for span in lines:
        line = shot.lines[span.key.line]
        for word in line.emphasis:
            place = line.text.find(word)
            start = next((w.start for w in film.utterances[span.key].words if w.at >= place), None)
            if place >= 0 and start is not None:
                out.append(Emphasis(word, span.start + start))
    return tuple(out)
