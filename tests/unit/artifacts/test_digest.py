"""The name of an artifact changes with each declared input and with nothing else."""

from __future__ import annotations

import math
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tongpin.artifacts.digest import canonical_json, digest_of

PINNED = "2351369660d12b98cb04bca886dab96e442f2e10e1fccc043e25159645ffdd75"
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(st.text(), parts, max_size=4),
    max_leaves=12,
)
inputs = st.dictionaries(st.text(min_size=1), values, min_size=1, max_size=6)


def shuffled(value: object) -> object:
    """The same value with every mapping in another order and every list as a tuple."""
    if isinstance(value, dict):
        return {key: shuffled(value[key]) for key in reversed(value)}
    return tuple(shuffled(part) for part in value) if isinstance(value, list) else value


@given(inputs)
def test_order_of_keys_and_kind_of_sequence_do_not_matter(given_inputs: dict[str, object]) -> None:
    assert digest_of("shot", 1, given_inputs) == digest_of("shot", 1, shuffled(given_inputs))


@given(inputs, st.data())
def test_changing_any_one_input_changes_the_name(given_inputs: dict[str, object], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(given_inputs)))
    other = data.draw(values.filter(lambda value: canonical_json(value) != canonical_json(given_inputs[name])))
    assert digest_of("shot", 1, given_inputs) != digest_of("shot", 1, {**given_inputs, name: other})


def test_recipe_and_version_count() -> None:
    names = {digest_of("shot", 1, {}), digest_of("shot", 2, {}), digest_of("stem", 1, {}), digest_of("shot", "1", {})}
    assert len(names) == 4


def test_values_that_differ_only_in_their_kind_have_different_names() -> None:
    assert len({digest_of("r", 1, {"a": value}) for value in (1, "1", True, None, [1], {"1": 1}, 1.5)}) == 7


def test_a_whole_float_is_the_same_input_as_its_integer() -> None:
    assert digest_of("r", 1, {"a": 2.0, "b": -0.0}) == digest_of("r", 1, {"a": 2, "b": 0})


def test_the_name_is_pinned_so_that_stores_survive_upgrades() -> None:
    assert digest_of("shot", 3, {"text": "咖啡", "at": [0, 1.5]}) == PINNED


def test_the_name_does_not_depend_on_the_run() -> None:
    code = "from tongpin.artifacts import digest_of; print(digest_of('shot', 3, {'text': '\\u5496\\u5561', 'at': (0, 1.5)}))"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(2)]
    assert {run.stdout.strip() for run in runs} == {PINNED}


@pytest.mark.parametrize("bad", [{1: 2}, {"a": {1, 2}}, {"a": b"x"}, {"a": object()}])
def test_what_has_no_single_spelling_is_refused(bad: object) -> None:
    with pytest.raises(TypeError, match="JSON values"):
        digest_of("r", 1, bad)


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_numbers_that_are_none_are_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        digest_of("r", 1, {"a": bad})
