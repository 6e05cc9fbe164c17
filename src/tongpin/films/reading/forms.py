"""Collects the surface forms of all tables into one table of senses. The order of the senses of a form matters: the first
is what a form means when no rule asks for another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tongpin.films.reading.compounds import sexed_people, verb_compounds
from tongpin.films.reading.entries import Sense

AIRS = ("time", "season", "festival", "weather", "light")
Tables = Mapping[str, Any]
Senses = dict[str, list[Sense]]

# Where the words of a category live: category, file, table.
PLAIN = (
    ("place", "places", "places"),
    ("person", "people", "people"),
    ("hair", "looks", "hair"),
    ("face", "looks", "face"),
    ("pattern", "looks", "patterns"),
    ("colour", "looks", "colours"),
    ("garment", "looks", "garments"),
    ("action", "actions", "actions"),
    ("feeling", "feelings", "feelings"),
    ("mood", "feelings", "mood"),
    *((air, "time_weather", air) for air in AIRS),
    ("sound", "sounds", "sounds"),
    ("genre", "music", "genre"),
    ("tune_mood", "music", "mood"),
    ("camera", "camera", "camera"),
    ("fx", "camera", "fx"),
    ("style", "styles", "styles"),
    ("object", "objects", "objects"),
)
# Word lists: category, file, table, which keys (empty: all).
LISTS = (
    ("pronoun", "people", "pronouns", ()),
    ("wear", "looks", "wear", ()),
    ("tune_noun", "music", "nouns", ()),
    ("tune_change", "music", "change", ()),
    ("cut", "cuts", "cut", ("hard", "time", "soft")),
    ("say", "speech", "verbs", ()),
    ("manner", "speech", "manner", ()),
)


def collect(tables: Tables) -> dict[str, tuple[Sense, ...]]:
    """Return every surface form with its senses."""
    senses: Senses = {}
    for category, file, table in PLAIN:
        for id_, entry in tables[file][table].items():
            add(senses, entry["zh"], sense_of(category, id_, entry))
            add(senses, (form.lower() for form in entry.get("en", ())), sense_of(category, id_, entry))
            add(senses, entry.get("bare", ()), sense_of(category, id_, entry, bare=True))
    for category, file, table, keys in LISTS:
        for key in keys or tables[file][table]:
            add(senses, tables[file][table][key], Sense(category, key))
    for cue in ("overlay", "narration"):
        add(senses, tables["speech"][f"{cue}_cues"]["words"], Sense("cue", cue))
    _let_manners_mean_feelings(senses)
    for word in tables["numbers"]["stopwords"]["words"]:
        senses.setdefault(word, [Sense("stop", word)])
    for form, sense in list(verb_compounds(senses)):
        senses.setdefault(form, [sense])
    for form, sense in list(sexed_people(senses, frozenset(tables["people"]["professions"]["roles"]))):
        senses[form] = [sense]
    return {form: tuple(found) for form, found in senses.items()}


def add(senses: Senses, words: Iterable[str], sense: Sense) -> None:
    """Give every word this sense, once."""
    for word in words:
        found = senses.setdefault(word, [])
        if sense not in found:
            found.append(sense)


def sense_of(category: str, id_: str, entry: Tables, *, bare: bool = False) -> Sense:
    """Return the sense of a table entry."""
    return Sense(
        category,
        entry["act"] if category == "action" else id_,
        feel=entry.get("feel", "") if category == "feeling" else "",
        sound=entry.get("sound", ""),
        sounds=tuple(entry.get("sounds", ())),
        garment_object=entry.get("obj", ""),
        position=entry.get("pos", ""),
        kind=entry.get("kind", "") if category == "person" else "",
        sex=entry.get("sex", ""),
        weak=entry.get("weak", False),
        bare=bare,
        need=entry.get("need", "") if bare else "",
        shown=entry.get("shown", ""),
    )


def _let_manners_mean_feelings(senses: Senses) -> None:
    """开心地 and 微笑着 are also the feeling or action of the word inside."""
    manners = [form for form, found in senses.items() if form[-1] in "地着得" and any(s.category == "manner" for s in found)]
    for form in manners:
        known = {s.category for s in senses[form]}
        inner = senses.get(form[:-1], [])
        senses[form] += [s for s in inner if s.category in ("feeling", "action") and s.category not in known]
