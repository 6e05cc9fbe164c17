"""Measures finished films: when something is seen, when it is heard, and how far apart the two are.

Nothing in here knows how a film was made; the caller says where to look (a time, a region, a frequency band), no more.
"""

from benchmarks.measure.cost import x264_seconds
from benchmarks.measure.hearing import Heard, Looseness, envelope, find_sound, onset
from benchmarks.measure.seeing import Region, Seen, brightness, change, first_jump, first_move, hardest_move, last_stop
from benchmarks.measure.sync import Cue, LipOffset, Offset, flash_beep_offsets, lip_offset

__all__ = [
    "Cue",
    "Heard",
    "LipOffset",
    "Looseness",
    "Offset",
    "Region",
    "Seen",
    "brightness",
    "change",
    "envelope",
    "find_sound",
    "first_jump",
    "first_move",
    "flash_beep_offsets",
    "hardest_move",
    "last_stop",
    "lip_offset",
    "onset",
    "x264_seconds",
]
