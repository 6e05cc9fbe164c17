"""Who stands or sits where."""

from __future__ import annotations

from tongpin.stage.blocking import block
from tongpin.stage.sets import Mark
from tongpin.stage.staging import Beat, Part, Sheet

SOFA = {name: Mark(name, x, 1.4, "seat", seat_m=0.46) for name, x in (("left", -0.4), ("right", 0.4))}


def _part(name: str, *beats: Beat, sheet: Sheet | None = None) -> Part:
    return Part(name, sheet or Sheet(), beats=beats)


def test_a_cat_that_is_hugged_sits_in_the_arms() -> None:
    girl = _part("girl", Beat("sit", 0, 48_000), Beat("hug", 0, 48_000, target="cat"))
    held, cat = block((girl, _part("cat", sheet=Sheet(kind="cat"))), SOFA)
    assert held.carried == "cat" and cat.carrier == "girl"
    assert cat.mark.x == held.mark.x and cat.mark.z < held.mark.z and cat.mark.seat_m > held.mark.seat_m


def test_grown_ups_who_hug_keep_their_own_places() -> None:
    one, two = block((_part("a", Beat("hug", 0, 48_000, target="b")), _part("b")), {})
    assert not one.carried and abs(one.mark.x - two.mark.x) > 0.3


def test_a_cat_that_runs_is_not_in_anybodys_arms() -> None:
    girl = _part("girl", Beat("hug", 0, 48_000, target="cat"))
    _, cat = block((girl, _part("cat", Beat("run", 0, 48_000), sheet=Sheet(kind="cat"))), SOFA)
    assert not cat.carrier
