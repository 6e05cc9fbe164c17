"""manifest.json: where everything in a film comes from. Every artifact with digest, recipe, inputs, source and licence, and
what was asked for that the film does not have.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tongpin import __version__
from tongpin.artifacts import Store, Stored
from tongpin.media.timebase import to_seconds

if TYPE_CHECKING:
    from tongpin.films.plan import FilmPlan

FORM = 1
OWN = "the film's maker; drawn and synthesised here from descriptions, no recording or photograph was used"
SOURCES = {
    "utterance": ("eSpeak NG, run as a program beside Tongpin", OWN),
    "picture": ("Tongpin stage; props partly Fluent Emoji (MIT), type Noto Sans SC (OFL-1.1)", OWN),
    "voice": ("placed utterances", OWN),
    "effects": ("Tongpin foley, synthesised", OWN),
    "ambience": ("Tongpin ambience, synthesised", OWN),
    "music": ("Tongpin music, composed by rule", OWN),
    "mix": ("Tongpin mix of the stems", OWN),
    "film": ("joined from the segments and the mix", OWN),
    "cover": ("a frame of the film", OWN),
}


def write_manifest(path: Path, plan: FilmPlan, store: Store) -> None:
    """Write the manifest of a built film."""
    content = {
        "form": FORM,
        "made_with": f"tongpin {__version__}",
        "film": {
            "digest": plan.film.digest,
            "seconds": round(to_seconds(plan.timeline.length), 3),
            "size": plan.order.size,
            "fps": plan.order.fps,
            "shots": len(plan.timeline.shots),
            "seed": plan.order.seed,
        },
        "artifacts": [_artifact(stored) for stored in store.lineage([plan.film.digest, plan.cover.digest])],
        "unmet": [unmet.model_dump() for unmet in plan.unmet],
    }
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _artifact(stored: Stored) -> dict[str, object]:
    """One record, with the source and licence of its recipe."""
    source, licence = SOURCES[stored.about.recipe]
    return {**asdict(stored), "source": source, "licence": licence}
