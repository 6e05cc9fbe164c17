"""The fake voice keeps a record and fails on request."""

from __future__ import annotations

import pytest

from tongpin.errors import BackendError
from tongpin.gateway import SpeechRequest
from tongpin.gateway.backends.fake import FakeSpeech


def test_it_remembers_what_it_was_asked() -> None:
    fake, request = FakeSpeech(), SpeechRequest("你好", "woman", manner="soft")
    fake.say(request)
    assert fake.asked == [request]


def test_it_fails_when_told_to() -> None:
    fake = FakeSpeech(failing=BackendError("坏了", "broken"))
    with pytest.raises(BackendError):
        fake.say(SpeechRequest("你好", "woman"))
    assert len(fake.asked) == 1
