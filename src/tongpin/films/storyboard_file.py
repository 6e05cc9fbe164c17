"""The storyboard as a YAML file that people read and edit: short, in a steady order, with a key to the words at the top."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from tongpin.errors import InputError
from tongpin.films.storyboard import Storyboard

LARGEST_BYTES = 4_000_000
MOST_COMPLAINTS = 6
KEY = """\
# 分镜 / Storyboard. 改好后用 tongpin film --storyboard 这个文件 重新拍。没有写的项就是没有要求。
# Edit and film again with: tongpin film --storyboard THIS_FILE. What is left out is not asked for.
#
# shots 镜头   place 地点  time 时间  season 季节  weather 天气  light 光线  seconds 秒数
#   people 人物: role 角色  looks 装扮  actions 动作  holds 手持  feelings 情绪  change 情绪变化 [从 from, 到 to]
#   objects 物品: id  colour 颜色  count 数量  on 放在什么上面
#   lines 台词: text 文字  speaker 谁说(不写是旁白 narrator)  manner 语气  speed 语速 0.5-2  emphasis 重点词
#   sounds 音效  music 音乐  camera 镜头  fx 特效  overlays 画面文字
"""


def write_storyboard(path: Path, board: Storyboard) -> None:
    """Write a board; empty fields are left out, and reading the file gives an equal board."""
    content = board.model_dump(mode="json", exclude_defaults=True)
    path.write_text(
        KEY + yaml.safe_dump({"form": board.form, **content}, allow_unicode=True, sort_keys=False, width=110), encoding="utf-8"
    )


def read_storyboard_file(path: Path) -> Storyboard:
    """Read a board that a person may have edited. Raises InputError that says on which line and what."""
    text = _text(path)
    content = _loaded(text, path.name)
    try:
        return Storyboard.model_validate(content)
    except ValidationError as error:
        found = error.errors(include_url=False)[:MOST_COMPLAINTS]
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
        zh = "；".join(f"第 {_line(tree, e)} 行 {_complaint(e)}" for e in found)
        en = "; ".join(f"line {_line(tree, e)} {_complaint(e)}" for e in found)
        raise InputError(
            f"分镜“{path.name}”里有看不懂的地方：{zh}",
            f"the storyboard {path.name!r} has faults: {en}",
            hint_zh="请按文件开头的说明修改，或用 --only-storyboard 重新生成一份对照。",
            hint_en="Mend it by the key at the top of the file, or write a fresh one with --only-storyboard to compare.",
        ) from error


def _complaint(error: ErrorDetails) -> str:
    place = ".".join(str(part + 1) if isinstance(part, int) else str(part) for part in error["loc"])
    return f"{place} ({error['msg']})"


def _line(tree: yaml.Node | None, error: ErrorDetails) -> int:
    """Return the line where the faulty value stands, or that of the nearest thing around it (a missing key has no line)."""
    node, line = tree, 1
    for part in error["loc"]:
        node, line = _inside(node, part, line)
    return line


def _inside(node: yaml.Node | None, part: int | str, line: int) -> tuple[yaml.Node | None, int]:
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part].start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == part:
                return value, key.start_mark.line + 1
    return None, line


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise InputError(
                f"分镜“{path.name}”太大",
                f"the storyboard {path.name!r} is too large",
                hint_zh="最多 4 MB。",
                hint_en="At most 4 MB.",
            )
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"分镜“{path.name}”不是 UTF-8 文本",
            f"the storyboard {path.name!r} is not UTF-8 text",
            hint_zh="请在编辑器里另存为 UTF-8。",
            hint_en="Save it as UTF-8 in your editor.",
        ) from error
    except OSError as error:
        raise InputError(
            f"打不开分镜“{path}”",
            f"the storyboard {str(path)!r} cannot be opened",
            hint_zh="请检查文件名和权限。",
            hint_en="Check its name and permissions.",
        ) from error


class _Loader(yaml.SafeLoader):
    """Plain YAML without `<<`, by which a few lines could be copied into billions."""

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Leave merge keys as they are: nobody constructs them, so they are refused with their line."""


def _loaded(text: str, name: str) -> Any:
    try:
        return yaml.load(text, Loader=_Loader)
    # Dates that no calendar has, endless numbers and wrong tags fail in PyYAML's constructors with Python's own errors.
    except (yaml.YAMLError, RecursionError, ValueError, LookupError, AttributeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f" {mark.line + 1}" if mark else ""
        raise InputError(
            f"分镜“{name}”第{line or ' ?'} 行不是正确的 YAML",
            f"the storyboard {name!r} is not YAML at line{line or ' ?'}",
            hint_zh="常见原因是缩进不齐或冒号后面缺空格。",
            hint_en="Usually the indentation is uneven or a space after a colon is missing.",
        ) from error
