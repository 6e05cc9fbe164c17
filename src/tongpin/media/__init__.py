"""Files and signals, no story: the clock, encoding, joining, probing, sound files, loudness, pictures, fonts.

Only the clock and the spoken sounds are offered here; the rest is imported by module, because Skia and FFmpeg are slow to load.
"""

from tongpin.media.phones import Phone, Word
from tongpin.media.timebase import (
    FRAME_RATES,
    SAMPLE_RATE,
    ceil_to_frame,
    samples_per_frame,
    snap_to_frame,
    to_samples,
    to_seconds,
)

__all__ = [
    "FRAME_RATES",
    "SAMPLE_RATE",
    "Phone",
    "Word",
    "ceil_to_frame",
    "samples_per_frame",
    "snap_to_frame",
    "to_samples",
    "to_seconds",
]
