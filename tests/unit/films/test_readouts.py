"""Values on the picture that the text names without a figure."""

from __future__ import annotations

from tongpin.films.readouts import fill_readouts
from tongpin.films.storyboard import Overlay, Shot, Storyboard


def _filled(*overlays: Overlay) -> Storyboard:
    return fill_readouts(Storyboard(shots=(Shot(overlays=overlays),)))


def test_a_value_without_a_figure_gets_an_example_and_says_so() -> None:
    board = _filled(Overlay(text="水温", style="number"))
    assert board.shots[0].overlays[0].text == "水温 55℃"
    assert [unmet.what for unmet in board.unmet] == ["水温 55℃"]


def test_a_figure_that_was_given_stays() -> None:
    board = _filled(Overlay(text="水温 45℃", style="number"), Overlay(text="水温", style="label"))
    assert [overlay.text for overlay in board.shots[0].overlays] == ["水温 45℃", "水温"]
    assert not board.unmet
