"""The sound of a film: foley, ambience, music, and the mix. Knows nothing of stories; times are samples at 48 kHz.

Start with `sounded` (one sound of the lexicon), `loop` (a place), `compose` (music) and `mix`.
"""

from tongpin.sound.ambience import PLACES, Surroundings, bed, loop
from tongpin.sound.catalogue import Entry, clash, entries, entry, ground, single, sounded
from tongpin.sound.foley import Sounded, names, render
from tongpin.sound.mixing import BedCut, Clip, Mixed, Reel, RoomCut, Stem, cut_beds, integrated_lufs, mix, placed, true_peak_db
from tongpin.sound.music import Score, Style, choose_style, compose, style_book, write
from tongpin.sound.signal.rooms import room_names

__all__ = [
    "PLACES",
    "BedCut",
    "Clip",
    "Entry",
    "Mixed",
    "Reel",
    "RoomCut",
    "Score",
    "Sounded",
    "Stem",
    "Style",
    "Surroundings",
    "bed",
    "choose_style",
    "clash",
    "compose",
    "cut_beds",
    "entries",
    "entry",
    "ground",
    "integrated_lufs",
    "loop",
    "mix",
    "names",
    "placed",
    "render",
    "room_names",
    "single",
    "sounded",
    "style_book",
    "true_peak_db",
    "write",
]
