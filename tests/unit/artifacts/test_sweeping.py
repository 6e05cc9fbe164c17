"""A sweep brings the store under its budget without touching what is referred to or in use."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tongpin.artifacts import Record, Store, digest_of, held_bytes, sweep


def filled(root: Path, sizes: list[int], made_from: dict[int, tuple[int, ...]] | None = None) -> tuple[Store, list[str]]:
    """A store whose artifacts were last used long ago, the first the longest."""
    store = Store(root)
    names = [digest_of("test", 1, number) for number in range(len(sizes))]
    for number, size in enumerate(sizes):
        about = Record("test", 1, made_from=tuple(names[part] for part in (made_from or {}).get(number, ())))
        store.put(names[number], ".bin", lambda path, size=size: path.write_bytes(bytes(size)), about=about)  # type: ignore[misc]
        os.utime(root / names[number][:2] / f"{names[number]}.record", (1000 + number, 1000 + number))
    return store, names


def test_the_longest_unused_go_first_and_no_more_than_needed(tmp_path: Path) -> None:
    store, names = filled(tmp_path, [100, 100, 100, 100])
    swept = sweep(store, (), 250)
    assert (swept.removed, swept.held) == (2, 200)
    assert swept.freed >= 200
    assert set(store.names()) == set(names[2:])


def test_using_an_artifact_keeps_it(tmp_path: Path) -> None:
    store, names = filled(tmp_path, [100, 100])
    store.find(names[0], ".bin")
    sweep(store, (), 100, grace_s=0.0)
    assert store.names() == (names[0],)


def test_what_was_used_just_now_stays_even_over_budget(tmp_path: Path) -> None:
    store, names = filled(tmp_path, [100, 100])
    store.find(names[1], ".bin")
    assert sweep(store, (), 0).held == 100
    assert store.names() == (names[1],)


def test_what_is_kept_stays_with_all_it_was_made_from(tmp_path: Path) -> None:
    store, names = filled(tmp_path, [10, 10, 10, 10], {2: (0,), 3: (2,)})
    sweep(store, [names[3]], 0)
    assert set(store.names()) == {names[0], names[2], names[3]}


def test_within_budget_nothing_goes(tmp_path: Path) -> None:
    store, names = filled(tmp_path, [10, 10])
    assert sweep(store, (), 20).removed == 0
    assert held_bytes(store) == 20
    assert len(store.names()) == len(names)


def test_sweeping_no_store_is_no_work(tmp_path: Path) -> None:
    assert sweep(Store(tmp_path / "none"), (), 0).removed == held_bytes(Store(tmp_path / "none")) == 0
    assert not (tmp_path / "none").exists()


def test_content_without_a_record_goes_once_it_is_old(tmp_path: Path) -> None:
    store, names = filled(tmp_path, [10])
    stray = store.path(digest_of("test", 1, "stray"), ".bin")
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"x")
    sweep(store, (), 1000)
    assert stray.exists(), "its writer may be about to publish the record"
    os.utime(stray, (1000, 1000))
    assert sweep(store, (), 1000).freed == 1
    assert not stray.exists()
    assert store.names() == tuple(names)


def test_a_record_without_its_content_is_the_first_to_go(tmp_path: Path) -> None:
    store, names = filled(tmp_path, [10, 10])
    store.path(names[1], ".bin").unlink()
    assert sweep(store, (), 5).removed == 2
    assert store.names() == ()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 50), max_size=6), st.integers(0, 200), st.data())
def test_a_sweep_fits_the_budget_or_holds_only_what_is_kept(sizes: list[int], budget: int, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        store, names = filled(Path(folder), sizes)
        keep = data.draw(st.sets(st.sampled_from(names))) if names else set()
        swept = sweep(store, keep, budget)
        left = set(store.names())
        assert keep <= left
        assert swept.held == sum(size for size, name in zip(sizes, names, strict=True) if name in left)
        assert swept.held <= budget or left == keep
        assert swept.removed == len(names) - len(left)
