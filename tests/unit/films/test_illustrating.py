"""Pictures for a text that only thinks."""

from __future__ import annotations

from itertools import pairwise

from tongpin.films.illustrating import illustrate, stay
from tongpin.films.reading import lexicon, read_storyboard
from tongpin.films.storyboard import Object, Person, Shot, Storyboard

ESSAY = "其实,人这一辈子,最难的不是努力,而是选择。别在该奋斗的年纪选择安逸,也别在该放下的时候死撑。愿你有好运。"


def test_an_essay_is_shown_over_changing_views_and_says_so() -> None:
    board = illustrate(read_storyboard(ESSAY))
    assert len(board.shots) >= 2
    assert all(shot.place for shot in board.shots)
    assert all(a.place != b.place for a, b in pairwise(board.shots))
    assert any(unmet.what == "画面" for unmet in board.unmet)


def test_no_word_of_an_essay_is_lost() -> None:
    before = "".join(line.text for shot in read_storyboard(ESSAY).shots for line in shot.lines)
    assert "".join(line.text for shot in illustrate(read_storyboard(ESSAY)).shots for line in shot.lines) == before


def test_a_text_with_something_to_see_is_left_alone() -> None:
    board = read_storyboard("女孩在咖啡馆看书")
    assert illustrate(board) is board


def test_a_story_stays_in_its_place_until_another_is_meant() -> None:
    shots = (
        Shot(place="lift", people=(Person(role="intern"),)),
        Shot(cut="time", objects=(Object(id="file"),)),
        Shot(cut="hard", people=(Person(role="mother", actions=("cook",)),)),
    )
    places = [shot.place for shot in stay(Storyboard(shots=shots), lexicon()).shots]
    assert places == ["lift", "lift", None]
