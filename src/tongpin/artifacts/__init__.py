"""A folder of finished pieces of work, each named by what it is made of. Start at `store.py`; `digest.py` gives the names."""

from tongpin.artifacts.digest import digest_of
from tongpin.artifacts.records import Record, Stored, lineage
from tongpin.artifacts.store import Store
from tongpin.artifacts.sweeping import Swept, held_bytes, sweep

__all__ = ["Record", "Store", "Stored", "Swept", "digest_of", "held_bytes", "lineage", "sweep"]
