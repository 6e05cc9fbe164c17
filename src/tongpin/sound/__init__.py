"""The sound of a film: foley, ambience, music, and the mix. Knows nothing of stories; times are samples at 48 kHz."""

from tongpin.sound.foley import Sounded, names, render
from tongpin.sound.mixing import BedCut, Clip, Mixed, RoomCut, Stem, cut_beds, integrated_lufs, mix, true_peak_db

__all__ = [
    "BedCut",
    "Clip",
    "Mixed",
    "RoomCut",
    "Sounded",
    "Stem",
    "cut_beds",
    "integrated_lufs",
    "mix",
    "names",
    "render",
    "true_peak_db",
]
