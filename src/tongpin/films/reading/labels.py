"""Labelled scripts: 画面 旁白 音效 背景音乐 字幕, names, 第一集, 0-3秒. A text without labels is one block of pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tongpin.films.reading.draft import PUA_FIRST, PUA_LAST
from tongpin.films.reading.lexicon import lexicon

BRACKETED = re.compile(r"[【\[]([^】\]\n]{1,10})[】\]][:：]?")
LABEL = re.compile(
    rf"(?:^|(?<=[\n。!?！？;；~～,，{PUA_FIRST}-{PUA_LAST}]))[ \t]*"
    r"(第[一二三四五六七八九十\d]+[集幕话][^\n:：]*|\d+\s*[-—~到]\s*\d+\s*(?:秒|s)|[\u4e00-\u9fffA-Za-z]{1,6}?)"
    r"\s*([一二三四五六七八九十\d]*)\s*(?:[(（]([^()（）\n]{0,40})[)）])?[ \t]*(?:[:：]|(?=\n))",
    re.M,
)
EPISODE = re.compile(r"第.+[集幕话]")
TIMED = re.compile(r"(\d+)\D+(\d+)")
SECONDS = re.compile(r"(\d+)\s*(?:秒|s)")


@dataclass(frozen=True)
class Block:
    """A stretch of a script under one label."""

    kind: str
    body: str
    who: str = ""  # the name of a dialogue label
    note: str = ""  # what stood in brackets after the label
    new_shot: bool = False
    seconds: float | None = None
    episode: str = ""


def unfold_brackets(text: str) -> str:
    """Write 【画面】 as 画面: on a line of its own."""
    return BRACKETED.sub(r"\n\1:", text)


def blocks(text: str) -> Iterator[Block]:
    """Cut a script into its blocks, in order."""
    begin, open_block = 0, Block("visual", "")
    for match in LABEL.finditer(text):
        found = _labelled(text, match)
        if found is not None:
            yield _closed(open_block, text[begin : match.start()])
            begin, open_block = match.end(), found
    yield _closed(open_block, text[begin:])


def _closed(block: Block, body: str) -> Block:
    return Block(block.kind, body, block.who, block.note, block.new_shot, block.seconds, block.episode)


def _labelled(text: str, match: re.Match[str]) -> Block | None:
    """Return the block that a match opens, or nothing if it is no label after all."""
    name, colon = match[1].strip(), text[match.end() - 1] in ":："
    note, before = match[3] or "", text[max(0, match.start() - 1) : match.start()]
    if EPISODE.match(name):
        return Block("visual", "", episode=name)
    span = TIMED.match(name)
    if span and colon:
        return Block("visual", "", new_shot=True, seconds=float(max(1, int(span[2]) - int(span[1]))))
    known = lexicon().labels.get(name) if colon else None
    if known:
        seconds = SECONDS.search(note)
        numbered = bool(match[2]) and known == "visual"
        return Block(known, "", note=note, new_shot=numbered, seconds=float(seconds[1]) if seconds else None)
    if colon and before not in (",", "，") and _is_speaker(name, before, text):
        return Block("dialogue", "", who=name, note=note)
    return None


def _is_speaker(name: str, before: str, text: str) -> bool:
    senses = lexicon().senses
    if any(sense.category in ("person", "pronoun") for sense in senses.get(name, ())):
        return True
    says = any(sense.category == "say" for sense in senses.get(name[-1], ()))
    return before in ("\n", "") and len(name) <= 4 and "\n" in text and not says
