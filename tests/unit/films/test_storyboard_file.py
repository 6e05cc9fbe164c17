"""Storyboards as files that people edit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tongpin.errors import InputError
from tongpin.films.reading import read_storyboard
from tongpin.films.storyboard import Storyboard
from tongpin.films.storyboard_file import LARGEST_BYTES, read_storyboard_file, write_storyboard

GOLD = Path(__file__).parents[2] / "data" / "storyboard_gold.jsonl"
TEXTS = [json.loads(line)["text"] for line in GOLD.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("text", TEXTS[::4])
def test_what_is_written_is_read_back_equal(text: str, tmp_path: Path) -> None:
    board = read_storyboard(text)
    write_storyboard(tmp_path / "a.yaml", board)

    assert read_storyboard_file(tmp_path / "a.yaml") == board


def test_the_file_explains_itself_and_leaves_empty_fields_out(tmp_path: Path) -> None:
    write_storyboard(tmp_path / "a.yaml", read_storyboard("女孩在咖啡馆看书"))

    written = (tmp_path / "a.yaml").read_text("utf-8")
    assert written.startswith("# 分镜 / Storyboard")
    assert "咖啡馆" in written
    assert "weather:" not in written.partition("\nform:")[2]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("form: 1\nshots:\n- place: cafe\n  plaec: park\n", "line 4 shots.1.plaec"),
        ("form: 1\nshots:\n- people:\n  - role: 女生\n", "line 4 shots.1.people.1.role"),
        ("form: 1\nshots: []\n", "line 2 shots"),
        ("form: 1\n", "line 1 shots"),
        ("form: 2\nshots:\n- place: cafe\n", "line 1 form"),
        ("form: 1\nshots:\n- seconds: -3\n", "line 3 shots.1.seconds"),
        ("shots: [\n", "line 2"),
        ("- a\n", "line 1"),
    ],
)
def test_a_fault_is_told_with_its_line_and_the_next_step(content: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(content, "utf-8")

    with pytest.raises(InputError) as caught:
        read_storyboard_file(tmp_path / "a.yaml")

    assert told in caught.value.en
    assert caught.value.hint_zh


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"!!python/object/apply:os.system ['true']", b"a: &a [*a]"])
def test_strange_files_are_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(content)

    with pytest.raises(InputError):
        read_storyboard_file(tmp_path / "a.yaml")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.yaml").open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)

    with pytest.raises(InputError, match="large"):
        read_storyboard_file(tmp_path / "a.yaml")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot be opened"):
        read_storyboard_file(tmp_path / "no.yaml")


def test_the_schema_bounds_every_string_and_every_list() -> None:
    def unbounded(node: object) -> list[object]:
        if isinstance(node, list):
            return [found for item in node for found in unbounded(item)]
        if not isinstance(node, dict):
            return []
        open_text = node.get("type") == "string" and not {"maxLength", "pattern", "enum", "const"} & node.keys()
        open_list = node.get("type") == "array" and "maxItems" not in node
        return [node] * (open_text or open_list) + [found for item in node.values() for found in unbounded(item)]

    assert unbounded(Storyboard.model_json_schema()) == []
