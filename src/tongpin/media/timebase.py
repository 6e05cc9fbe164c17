"""The one clock of a film: whole samples at 48 kHz. Frames are whole numbers of samples, so nothing ever drifts.

Seconds as floats exist only at the edges: what a person typed and what is shown to a person.
"""

from __future__ import annotations

from fractions import Fraction

SAMPLE_RATE = 48_000
FRAME_RATES = (24, 25, 30, 50, 60)


def samples_per_frame(fps: int) -> int:
    """Samples that one frame lasts; every supported rate divides 48 000 evenly."""
    if fps not in FRAME_RATES:
        raise ValueError(f"fps {fps} is not one of {FRAME_RATES}")
    return SAMPLE_RATE // fps


def to_samples(seconds: float | Fraction) -> int:
    """Nearest sample to a time in seconds."""
    return round(seconds * SAMPLE_RATE)


def to_seconds(samples: int) -> float:
    """A time in seconds, for display only."""
    return samples / SAMPLE_RATE


def snap_to_frame(samples: int, fps: int) -> int:
    """Nearest frame border, in samples."""
    step = samples_per_frame(fps)
    return (samples + step // 2) // step * step


def ceil_to_frame(samples: int, fps: int) -> int:
    """First frame border at or after a time, in samples."""
    step = samples_per_frame(fps)
    return -(-samples // step) * step
