"""What a shot's words say about hour, weather, season, wetness and tone, as the stage's Air."""

from __future__ import annotations

from collections.abc import Sequence

from tongpin.films.reading import Lexicon
from tongpin.films.storyboard import Shot, Storyboard
from tongpin.stage.staging import Air, Hour, Season, Tone, Weather

HOURS: dict[str, Hour] = {"dawn": "dawn", "morning": "day", "noon": "day", "afternoon": "day", "dusk": "golden", "night": "night"}
LIGHT_HOURS: dict[str, Hour] = {
    "dusk_glow": "golden",
    "moonlight": "night",
    "starlight": "night",
    "neon": "night",
    "firelight": "night",
    "candle": "golden",
}
WEATHERS: dict[str, Weather] = {
    "sunny": "clear",
    "rain": "rain",
    "storm": "storm",
    "snow": "snow",
    "wind": "wind",
    "fog": "fog",
    "cloudy": "cloudy",
    "rainbow": "clear",
    "after_rain": "clear",
}
# The strongest weather wins where several are named ("a windy, snowy day").
STRENGTH = ("storm", "snow", "rain", "fog", "wind", "cloudy", "after_rain", "rainbow", "sunny")
WET = frozenset(("rain", "storm", "after_rain", "rainbow"))
TONES: dict[str, Tone] = {
    "warm": "warm",
    "romantic": "romantic",
    "lively": "lively",
    "tense_mood": "tense",
    "gloomy": "gloomy",
    "healing": "calm",
}
FEELING_TONES: dict[str, Tone] = {"sad": "gloomy", "afraid": "tense", "excited": "lively", "happy": "warm"}
STARRY = frozenset(("starry_hill",))


def airs(board: Storyboard, lexicon: Lexicon) -> tuple[Air, ...]:
    """One Air per shot. A season holds until another is named; hour and weather hold as long as the scene goes on."""
    season = _first_season(board, lexicon)
    out: list[Air] = []
    for shot in board.shots:
        season = _season_of(shot, lexicon) or season
        before = out[-1] if out and shot.cut == "soft" else None
        out.append(_air(shot, season, before, lexicon))
    return tuple(out)


def _first_season(board: Storyboard, lexicon: Lexicon) -> Season:
    named = (_season_of(shot, lexicon) for shot in board.shots)
    return next((season for season in named if season), "summer")


def _season_of(shot: Shot, lexicon: Lexicon) -> Season | None:
    festival = lexicon.airs["festival"].get(shot.festival or "")
    word = shot.season or (festival.season if festival else "")
    if not word and "snow" in shot.weather:
        return "winter"
    seasons: dict[str, Season] = {"spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter"}
    return seasons.get(word)


def _air(shot: Shot, season: Season, before: Air | None, lexicon: Lexicon) -> Air:
    weather = next((w for w in STRENGTH if w in shot.weather), "")
    kept = before.weather if before and not weather else "clear"
    wet = bool(WET & set(shot.weather)) or bool(before and before.wet and not weather)
    return Air(
        hour=_hour(shot, season, before, lexicon),
        weather=WEATHERS.get(weather, kept),
        season=season,
        wet=wet,
        tone=_tone(shot),
        lights=tuple(shot.light),
    )


def _hour(shot: Shot, season: Season, before: Air | None, lexicon: Lexicon) -> Hour:
    if shot.time:
        return HOURS.get(shot.time, "day")
    for light in shot.light:
        if light in LIGHT_HOURS:
            return LIGHT_HOURS[light]
    base = lexicon.place(shot.place).base if shot.place else ""
    if base in STARRY:
        return "night"
    if before:
        return before.hour
    asleep = any("sleep" in person.actions for person in shot.people)
    if "sunlight" not in shot.light and ("lamp" in shot.light or (asleep and "morning" not in shot.light)):
        return "night"  # lamps are lit, and people sleep, at night
    # Sunlight that is worth a word in autumn is the low sun of late afternoon, as is the light of a warm scene.
    low_sun = "sunlight" in shot.light and (season == "autumn" or bool({"warm", "romantic"} & set(shot.mood)))
    return "golden" if low_sun else "day"


def _tone(shot: Shot) -> Tone:
    for mood in shot.mood:
        if mood in TONES:
            return TONES[mood]
    feelings = _last_feelings(shot)
    return next((FEELING_TONES[f] for f in feelings if f in FEELING_TONES), "plain")


def _last_feelings(shot: Shot) -> Sequence[str]:
    return [person.feelings[-1] for person in shot.people if person.feelings]
