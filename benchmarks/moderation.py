"""Moderation with a long list: how fast it loads and reads, and what it catches and falsely alarms on the unseen texts."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

from pypinyin.phrases_dict import phrases_dict

from benchmarks.running import scratch
from benchmarks.verdict import Verdict, at_least, at_most
from tongpin.moderation import Context, Moderator

WORDS, LENGTH, TEXTS = 60_000, 120, 10_000
MOST_LOADING_S, LEAST_TEXTS, LEAST_CAUGHT, MOST_ALARMS = 1.0, 20_000, 0.90, 0.03
_SETS = Path(__file__).resolve().parent.parent / "tests" / "data"


def verdicts() -> Iterator[Verdict]:
    """Loading, speed, the share of evasions caught, the share of look-alikes taken for hits."""
    draw = random.Random(5)
    phrases = sorted(phrases_dict)
    with scratch() as folder:
        (folder / "own.txt").write_text("\n".join(_words(draw, phrases)), encoding="utf-8")
        begun = time.process_time()
        moderator = Moderator.load(folder)
        loading = time.process_time() - begun
    how = f"{WORDS} words of a user beside the package's lists; process time of one core"
    yield at_most("moderation: loading", loading, MOST_LOADING_S, unit="s", how=how)
    texts = [_text(draw, phrases) for _ in range(TEXTS)]
    for text in texts[:1000]:
        moderator.check(text)
    begun = time.process_time()
    hits = sum(bool(moderator.check(text).hits) for text in texts)
    speed = TEXTS / (time.process_time() - begun)
    how = f"{LENGTH} characters each; {how}"
    yield at_least("moderation: texts a second", speed, LEAST_TEXTS, unit="texts/s", how=how, hits=hits)
    yield from _shares(Moderator.load())


def _shares(moderator: Moderator) -> Iterator[Verdict]:
    rows = [json.loads(line) for line in (_SETS / "moderation_unseen.jsonl").read_text("utf-8").splitlines()]
    caught: list[bool] = []
    alarms: list[bool] = []
    for row in rows:
        found = {hit.category for hit in moderator.check(row["text"], Context(row["context"])).hits}
        (caught if row["category"] else alarms).append(row["category"] in found if row["category"] else bool(found))
    how = "tests/data/moderation_unseen.jsonl"
    yield at_least("moderation: evasions caught", sum(caught) / len(caught), LEAST_CAUGHT, unit="share", how=how, of=len(caught))
    yield at_most("moderation: false alarms", sum(alarms) / len(alarms), MOST_ALARMS, unit="share", how=how, of=len(alarms))


def _words(draw: random.Random, phrases: list[str]) -> list[str]:
    """Invented words of three and four characters, as common in their characters as real ones."""
    words: dict[str, None] = {}
    while len(words) < WORDS:
        words[(draw.choice(phrases)[:2] + draw.choice(phrases)[-2:])[: draw.choice((3, 4))]] = None
    return list(words)


def _text(draw: random.Random, phrases: list[str]) -> str:
    text = ""
    while len(text) < LENGTH:
        text += draw.choice(phrases) + draw.choice("的了和，。是在")
    return text[:LENGTH]
