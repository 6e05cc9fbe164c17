from __future__ import annotations

import pytest

from tongpin.moderation import Action, Judgement, Moderator, Safety, settled


@pytest.mark.parametrize(
    ("text", "safety", "action"),
    [
        ("你好", Safety.SAFE, Action.PASS),
        ("你好", Safety.CONTROVERSIAL, Action.HOLD),
        ("你好", Safety.UNSAFE, Action.BLOCK),
        ("出售毒品", Safety.SAFE, Action.BLOCK),
        ("出售毒品", Safety.CONTROVERSIAL, Action.BLOCK),
    ],
)
def test_the_stricter_of_words_and_guard_counts(moderator: Moderator, text: str, safety: Safety, action: Action) -> None:
    assert settled(moderator.check(text), Judgement(safety, "a guard")) is action
