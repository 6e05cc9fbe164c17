"""What the people of a shot will really do."""

from __future__ import annotations

from tongpin.films.reading import lexicon
from tongpin.films.rehearsal import count_plurals, rehearse
from tongpin.films.storyboard import Person, Shot, Storyboard


def test_a_dog_that_is_walked_walks_too() -> None:
    boy, dog = Person(role="boy", actions=("hold", "walk"), target="dog"), Person(role="dog")
    people, unmet = rehearse((boy, dog), lexicon())
    assert people[1].actions == ("walk",)
    assert people[0] == boy
    assert not unmet


def test_whoever_holds_a_baby_keeps_both_arms_around_it() -> None:
    mother = Person(role="mother", actions=("hug", "sing", "stand"), target="baby")
    people, _ = rehearse((mother, Person(role="baby", actions=("sleep",))), lexicon())
    assert people[0].actions == ("hug", "stand", "talk")


def test_an_action_nobody_knows_is_told_and_left_out() -> None:
    people, unmet = rehearse((Person(role="boy", actions=("moonwalk", "read")),), lexicon())
    assert people[0].actions == ("read",)
    assert [u.what for u in unmet] == ["moonwalk"]


def test_a_plural_is_several_people() -> None:
    people = (Person(role="student"), Person(role="teacher"))
    board = count_plurals(Storyboard(shots=(Shot(words="学生们冲出考场,老师挥手", people=people),)))
    assert [person.count for person in board.shots[0].people] == [3, 1]
