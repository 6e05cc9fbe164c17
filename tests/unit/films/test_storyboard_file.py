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


@pytest.mark.parametrize("text", TEXTS)
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


@pytest.mark.parametrize(
    "content",
    [
        "title: 2020-13-45\nshots:\n- place: cafe\n",
        "duration: " + "1" * 6_000 + "\nshots:\n- place: cafe\n",
        "duration: !!int ''\nshots: []\n",
        "duration: !!float x\nshots: []\n",
        "duration: !!bool maybe\nshots: []\n",
        "duration: !!timestamp x\nshots: []\n",
        "duration: .nan\nshots:\n- place: cafe\n",
        "title: \"\\ud83d\"\nshots:\n- place: cafe\n",
        "shots: \x00",
        "{a: " * 2_000,
        "shots:\n\t- place: cafe\n",
        "form: 1\n---\nform: 1\n",
        "? [a]\n: b\n",
        "1: 2\nshots:\n- place: cafe\n",
        "# nothing but words\n",
        "",
    ],
)
def test_every_damage_is_told_with_a_place_and_the_next_step(content: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(content, "utf-8")

    with pytest.raises(InputError, match=r"a\.yaml.* line") as caught:
        read_storyboard_file(tmp_path / "a.yaml")

    assert caught.value.hint_zh
    assert caught.value.hint_en


def bomb(row: str, levels: int) -> str:
    """Each level names the one before nine times."""
    return "a0: &a0 {place: cafe}\n" + "".join(
        f"a{n}: &a{n} " + row.replace("*", ", ".join([f"*a{n - 1}"] * 9)) + "\n" for n in range(1, levels)
    )


@pytest.mark.parametrize("row", ["[*]", "{shots: [*]}", "{<<: [*]}"])
def test_aliases_that_multiply_are_refused_at_once(row: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(bomb(row, 40) + "shots: *a39\n", "utf-8")

    with pytest.raises(InputError):
        read_storyboard_file(tmp_path / "a.yaml")


def test_a_shot_may_be_repeated_by_an_alias(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("shots:\n- &s\n  place: cafe\n- *s\n", "utf-8")

    assert [shot.place for shot in read_storyboard_file(tmp_path / "a.yaml").shots] == ["cafe", "cafe"]


def test_an_editor_s_byte_order_mark_and_line_ends_do_no_harm(tmp_path: Path) -> None:
    board = read_storyboard("女孩在咖啡馆看书")
    write_storyboard(tmp_path / "a.yaml", board)
    written = (tmp_path / "a.yaml").read_text("utf-8")
    (tmp_path / "b.yaml").write_bytes(b"\xef\xbb\xbf" + written.replace("\n", "\r\n").encode())

    assert read_storyboard_file(tmp_path / "b.yaml") == board


def test_a_folder_is_not_a_storyboard(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_storyboard_file(tmp_path)


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
