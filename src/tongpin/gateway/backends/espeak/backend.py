"""The espeak backend as the gateway sees it. What speaks is in `speaking.py`, loaded with the first request."""

from __future__ import annotations

from tongpin.gateway.backends.espeak.voices import TIMBRES
from tongpin.gateway.speech import SpeechRequest, Utterance, Voice


class EspeakSpeech:
    """Speech by espeak-ng: always there, never lovely, with exact times."""

    name = "espeak"
    # Raised by hand when the reading or the polish changes what is heard.
    version = "3"

    def voices(self) -> tuple[Voice, ...]:
        """The voices this machine can speak with."""
        return tuple(t.voice for t in TIMBRES.values())

    def say(self, request: SpeechRequest) -> Utterance:
        """Speak a request."""
        # Filters and the engine take most of a second to load: a film whose lines are all spoken needs neither.
        from tongpin.gateway.backends.espeak.speaking import speak

        return speak(request)
