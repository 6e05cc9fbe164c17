"""Mixing: stems in, one master at -16 LUFS out. `mix` is the way in, `cut_beds` lays ambience under the shots."""

from tongpin.sound.mixing.desk import Mixed, RoomCut, mix
from tongpin.sound.mixing.limiter import true_peak_db
from tongpin.sound.mixing.loudness import integrated_lufs
from tongpin.sound.mixing.reels import Reel
from tongpin.sound.mixing.stems import BedCut, Clip, Stem, cut_beds, placed

__all__ = ["BedCut", "Clip", "Mixed", "Reel", "RoomCut", "Stem", "cut_beds", "integrated_lufs", "mix", "placed", "true_peak_db"]
