"""Tables behind the palette: what an hour, a weather, a tone and an asked-for lamp do to light. Numbers only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Hourly:
    """The light of an hour under a clear sky."""

    sky: tuple[str, str, str]
    key: str
    shadow: str
    mist: str
    outdoors: str
    indoors: str
    tint: str
    tint_out: float
    tint_in: float
    vignette: float
    beam: float
    lamp: float
    chroma: float = 1.0
    ambient: str = "#FFFFFF"


@dataclass(frozen=True)
class Weathery:
    """What a weather takes from the hour's light and adds to it."""

    overcast: float = 0.0
    light: tuple[float, float, float] = (1.0, 1.0, 1.0)
    chroma: float = 1.0
    beam: float = 1.0
    lamp: float = 0.0
    vignette: float = 0.0
    haze: float = 0.0


@dataclass(frozen=True)
class Toned:
    """A mood of the story: a slight tint, more or less colour, a softer or harder frame."""

    tint: str = "#FFFFFF"
    amount: float = 0.0
    chroma: float = 1.0
    vignette: float = 0.0


@dataclass(frozen=True)
class Lighting:
    """A light asked for by name."""

    lamp: float = 0.0
    beam: float = 1.0
    add_beam: float = 0.0
    vignette: float = 0.0
    dark: float = 0.0


HOURS: Mapping[str, Hourly] = {
    "dawn": Hourly(
        ("#6C7FC4", "#F0B4B4", "#FFE6C6"), "#FFD3B0", "#57508C", "#F1D6D0", "#F2E4E6", "#F6ECE8", "#FF9FA0", 0.07, 0.06, 0.26,
         0.52, 0.25, 0.98
    ),
    "day": Hourly(
        ("#4C9FE6", "#97D0F3", "#E9F6F8"), "#FFF1D2", "#5668A6", "#DDEBF2", "#FFFFFF", "#FFFCF5", "#FFF0D4", 0.04, 0.05, 0.20,
         0.42, 0.0
    ),
    "golden": Hourly(
        ("#5E79B8", "#EFA58E", "#FFE2A4"), "#FFBC74", "#6E3A5E", "#FBD3A2", "#FFE3C2", "#FFE0C2", "#FF8C52", 0.10, 0.08, 0.34,
         0.80, 0.35, 1.08
    ),
    "night": Hourly(
        ("#0A1136", "#1F3278", "#6F78BE"), "#A9BEFF", "#0B1032", "#3A4C8C", "#767BCC", "#F0D6D6", "#3340A8", 0.27, 0.06, 0.46,
         0.20, 1.0, 0.98,
        "#8A76A2",
    ),
}  # fmt: skip

WEATHERS: Mapping[str, Weathery] = {
    "clear": Weathery(),
    "cloudy": Weathery(0.55, (0.94, 0.96, 0.98), 0.90, 0.25, 0.10),
    "rain": Weathery(0.90, (0.80, 0.87, 0.93), 0.72, 0.14, 0.60, 0.10, 0.25),
    "storm": Weathery(1.0, (0.66, 0.72, 0.82), 0.68, 0.05, 0.75, 0.18, 0.25),
    "snow": Weathery(0.62, (0.94, 0.97, 1.0), 0.88, 0.30, 0.40, 0.02, 0.22),
    "fog": Weathery(0.80, (0.93, 0.95, 0.97), 0.72, 0.12, 0.35, 0.0, 0.85),
    "wind": Weathery(0.15, (0.98, 0.98, 0.99), 0.97, 0.85, 0.0, 0.02, 0.05),
}

TONES: Mapping[str, Toned] = {
    "plain": Toned(),
    "warm": Toned("#FFB26B", 0.05, 1.05),
    "romantic": Toned("#FF8FB1", 0.06, 1.04),
    "lively": Toned("#FFE08A", 0.02, 1.14, -0.08),
    "tense": Toned("#4C5F86", 0.07, 0.84, 0.16),
    "gloomy": Toned("#566072", 0.09, 0.70, 0.14),
    "calm": Toned("#9CC4D8", 0.04, 0.96, -0.04),
}

LIGHTS: Mapping[str, Lighting] = {
    "sunlight": Lighting(add_beam=0.12),
    "dusk_glow": Lighting(add_beam=0.10),
    "lamp": Lighting(lamp=0.6),
    "moonlight": Lighting(add_beam=0.12),
    "starlight": Lighting(),
    "neon": Lighting(lamp=0.5),
    "candle": Lighting(lamp=0.35, vignette=0.10, dark=0.35),
    "spotlight": Lighting(lamp=0.4, vignette=0.16, dark=0.30),
    "backlight": Lighting(add_beam=0.15, vignette=0.08),
    "firelight": Lighting(lamp=0.4, vignette=0.10, dark=0.30),
    "dark": Lighting(lamp=-0.7, beam=0.6, vignette=0.18, dark=0.55),
    "soft_light": Lighting(vignette=-0.08),
    "bright": Lighting(lamp=0.2, vignette=-0.15),
}
