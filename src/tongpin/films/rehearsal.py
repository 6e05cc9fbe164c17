"""Before acting: what of a shot's actions its people can do, and what one person's action asks of another."""

from __future__ import annotations

from collections.abc import Sequence

from tongpin.films.beats import WHOLE_SHOT
from tongpin.films.reading import Lexicon
from tongpin.films.reading.tokens import cut_words
from tongpin.films.storyboard import Person, Storyboard, Unmet
from tongpin.stage.actors.actions import is_known
from tongpin.stage.blocking import EMBRACING

GOING = frozenset(("walk", "run", "enter", "leave"))
SEVERAL = 3
VOICED = frozenset(("sing", "whisper", "talk"))


def rehearse(people: Sequence[Person], lexicon: Lexicon) -> tuple[tuple[Person, ...], tuple[Unmet, ...]]:
    """The people of a shot with what they will really do, and the actions that nobody can do."""
    unknown = tuple(_unmet(action) for person in people for action in person.actions if not is_known(action))
    able = [person.model_copy(update={"actions": tuple(filter(is_known, person.actions))}) for person in people]
    return tuple(_full_arms(_led(person, able), lexicon) for person in able), unknown


def count_plurals(board: Storyboard) -> Storyboard:
    """The board with at least three of whoever is spoken of in the plural, so that casting finds a face for each."""
    shots = tuple(s.model_copy(update={"people": tuple(_several(p, s.words) for p in s.people)}) for s in board.shots)
    return board.model_copy(update={"shots": shots})


def _several(person: Person, words: str) -> Person:
    """学生们 are more than one, even where nobody counts them."""
    if person.count > 1:
        return person
    named = [token for token in cut_words(words) if token.has("person") and token.id("person") == person.role]
    plural = any(token.surface.endswith("们") or words[token.end : token.end + 1] == "们" for token in named)
    return person.model_copy(update={"count": SEVERAL}) if plural else person


def _unmet(action: str) -> Unmet:
    return Unmet(what=action, why_zh="演员还不会这个动作，没有演", why_en="no actor can do this; it is not acted")


def _led(person: Person, others: Sequence[Person]) -> Person:
    """A dog that is walked walks: whoever does nothing by itself goes along with whoever goes somewhere with it."""
    if person.actions:
        return person
    leads = [other for other in others if other.target == person.role and not EMBRACING & set(other.actions)]
    ways = [action for other in leads for action in other.actions if action in GOING]
    return person.model_copy(update={"actions": tuple(ways[:1])}) if ways else person


def _full_arms(person: Person, lexicon: Lexicon) -> Person:
    """Whoever has a baby or an animal in the arms has no hand for anything else."""
    small = lexicon.people.get(person.target or "")
    if small is None or not EMBRACING & set(person.actions) or (small.kind != "animal" and small.age != "baby"):
        return person
    free = [action for action in person.actions if action in WHOLE_SHOT or action in EMBRACING]
    voiced = ["talk"] if VOICED & set(person.actions) else []
    return person.model_copy(update={"actions": tuple(free + voiced)})
