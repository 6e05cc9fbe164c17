"""Speech without an engine: a tone per word with exact marks, and a record of what was asked. For tests and dry runs."""

from tongpin.gateway.backends.fake.speaking import FakeSpeech

__all__ = ["FakeSpeech"]
