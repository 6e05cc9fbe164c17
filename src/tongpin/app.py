"""Puts the parts together: reads settings and names the backends. Everything else receives what it needs as arguments."""

from __future__ import annotations

from tongpin.artifacts import Store
from tongpin.films.plan import Studio
from tongpin.gateway.backends.espeak import EspeakSpeech
from tongpin.gateway.speech import SpeechBackend
from tongpin.settings import Settings

DEFAULT_NARRATOR = "narrator"


def speech_backend(settings: Settings) -> SpeechBackend:
    """The speech backend of this installation."""
    return EspeakSpeech()


def studio(settings: Settings) -> Studio:
    """What films are made with under these settings."""
    return Studio(
        store=Store(settings.store),
        speech=speech_backend(settings),
        processes=settings.worker_count(),
        narrator=settings.voice or DEFAULT_NARRATOR,
        budget=round(settings.store_gb * 1e9),
    )
