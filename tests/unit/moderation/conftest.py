from __future__ import annotations

import pytest

from tongpin.moderation import Moderator


@pytest.fixture(scope="session")
def moderator() -> Moderator:
    return Moderator.load()
