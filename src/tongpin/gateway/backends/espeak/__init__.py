"""Speech by espeak-ng, read by our own pinyin. Start with `backend.py`, then `speaking.py`."""

from tongpin.gateway.backends.espeak.backend import EspeakSpeech

__all__ = ["EspeakSpeech"]
