"""Asking models and engines: the speech interface; what answers it lives in `backends/<name>/`."""

from tongpin.gateway.speech import SpeechBackend, SpeechRequest, Utterance, Voice

__all__ = ["SpeechBackend", "SpeechRequest", "Utterance", "Voice"]
