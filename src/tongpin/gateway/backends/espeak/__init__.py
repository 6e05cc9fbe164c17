"""Speech by espeak-ng, read by our own pinyin. Start with `speaking.py`."""

from tongpin.gateway.backends.espeak.speaking import EspeakSpeech

__all__ = ["EspeakSpeech"]
