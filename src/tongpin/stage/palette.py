"""Colour: roles per place and season, and `grade`, the one place where hour, weather and tone change a local colour.

All mixing happens in OKLab. Hour, weather and tone are separate tables that combine into one `Climate`;
pieces ask a `Palette` for roles, figures pass their own colours through `grade`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tongpin.stage.schemes import BASE, SEASONS
from tongpin.stage.staging import Air
from tongpin.stage.tones import HOURS, LIGHTS, TONES, WEATHERS, Hourly

Colour = tuple[float, float, float]
Lab = tuple[float, float, float]

WHITE: Colour = (1.0, 1.0, 1.0)
# Baked contrast and saturation, so that the soft light pass does not grey the picture.
SATURATION, CONTRAST = 1.13, 1.07


@lru_cache(512)
def rgb(text: str) -> Colour:
    """Read '#RRGGBB'."""
    red, green, blue = (int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _gamma(value: float) -> float:
    value = min(1.0, max(0.0, value))
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


@lru_cache(16_384)
def lab(colour: Colour) -> Lab:
    """Turn sRGB into OKLab."""
    r, g, b = (_linear(v) for v in colour)
    long = math.cbrt(0.4122 * r + 0.5363 * g + 0.0514 * b)
    medium = math.cbrt(0.2119 * r + 0.6807 * g + 0.1074 * b)
    short = math.cbrt(0.0883 * r + 0.2817 * g + 0.6300 * b)
    return (
        0.2105 * long + 0.7936 * medium - 0.0041 * short,
        1.978 * long - 2.4286 * medium + 0.4506 * short,
        0.0259 * long + 0.7828 * medium - 0.8087 * short,
    )


def unlab(lightness: float, a: float, b: float) -> Colour:
    """Turn OKLab into sRGB, clipped to what a screen can show."""
    long = (lightness + 0.3963 * a + 0.2158 * b) ** 3
    medium = (lightness - 0.1056 * a - 0.0639 * b) ** 3
    short = (lightness - 0.0895 * a - 1.2915 * b) ** 3
    return (
        _gamma(4.0767 * long - 3.3077 * medium + 0.2310 * short),
        _gamma(-1.2684 * long + 2.6098 * medium - 0.3413 * short),
        _gamma(-0.0042 * long - 0.7034 * medium + 1.7076 * short),
    )


@lru_cache(32_768)
def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Blend two colours; share 0 is the first, 1 the second."""
    a, b = lab(first), lab(second)
    return unlab(*(p + (q - p) * share for p, q in zip(a, b, strict=True)))


@lru_cache(16_384)
def lift(colour: Colour, amount: float) -> Colour:
    """Make a colour lighter (or darker, below 0) without touching its hue."""
    lightness, a, b = lab(colour)
    return unlab(min(1.0, max(0.0, lightness + amount)), a, b)


def chroma(colour: Colour, factor: float) -> Colour:
    """Make a colour more or less colourful."""
    lightness, a, b = lab(colour)
    return unlab(lightness, a * factor, b * factor)


@lru_cache(16_384)
def punch(colour: Colour) -> Colour:
    """The last lift of contrast and saturation that paint gets; affine, so it agrees with blending."""
    red, green, blue = colour
    grey = 0.3 * red + 0.59 * green + 0.11 * blue

    def strengthen(value: float) -> float:
        return min(1.0, max(0.0, ((grey + (value - grey) * SATURATION) - 0.5) * CONTRAST + 0.5))

    return strengthen(red), strengthen(green), strengthen(blue)


@dataclass(frozen=True)
class Climate:
    """Hour, weather and tone as numbers and colours: what the light is made of."""

    sky: tuple[Colour, Colour, Colour]  # top, middle, horizon
    key: Colour
    shadow: Colour
    mist: Colour
    outdoors: Colour  # light colour that local colours are multiplied with
    indoors: Colour
    chroma: float
    tint: Colour
    tint_out: float
    tint_in: float
    ambient: Colour  # what lamps have to lift indoors at night
    vignette: float
    beam: float  # strength of the sun's or moon's own light
    lamp: float  # 0 lamps are off .. 1 they are the light
    haze: float
    overcast: float
    night: bool
    snowy: bool  # snow lies on things
    wet: bool


@lru_cache(64)
def climate(air: Air) -> Climate:
    """Combine the tables of hour, weather, tone and asked-for lights."""
    hour, weather, tone = HOURS[air.hour], WEATHERS[air.weather], TONES[air.tone]
    lights = [LIGHTS[name] for name in air.lights if name in LIGHTS]
    rainy = air.weather in ("rain", "storm")
    grey = weather.overcast

    # Rain takes less from a night that is dark already.
    left = 0.35 if air.hour == "night" else 1.0

    def multiplied(base: str, share: float) -> Colour:
        local, share = rgb(base), share * left
        red, green, blue = (v * (1 + (w - 1) * share) for v, w in zip(local, weather.light, strict=True))
        return min(1.0, red), min(1.0, green), min(1.0, blue)

    beam, lamp, vignette = hour.beam * weather.beam, min(1.0, hour.lamp + weather.lamp), hour.vignette + weather.vignette
    for light in lights:
        beam, lamp, vignette = (
            beam * light.beam + light.add_beam,
            min(1.0, max(0.0, lamp + light.lamp)),
            vignette + light.vignette,
        )
    return Climate(
        sky=_sky(hour, air, grey),
        key=mix(_grey(rgb(hour.key), grey * 0.75, 1.0), rgb(tone.tint), tone.amount),
        shadow=_grey(rgb(hour.shadow), grey * 0.45, 0.92),
        mist=_grey(rgb(hour.mist), grey * 0.85, 0.9 if rainy else 0.97),
        outdoors=multiplied(hour.outdoors, 1.0),
        indoors=multiplied(hour.indoors, 0.6),
        chroma=hour.chroma * weather.chroma * tone.chroma,
        tint=mix(mix(rgb(hour.tint), rgb("#7F95A8"), grey * 0.8), rgb(tone.tint), min(1.0, tone.amount * 3)),
        tint_out=hour.tint_out + 0.08 * grey + tone.amount,
        tint_in=hour.tint_in + 0.05 * grey + tone.amount,
        ambient=mix(rgb(hour.ambient), rgb("#3A3450"), sum(light.dark for light in lights)),
        vignette=max(0.0, vignette + tone.vignette),
        beam=max(0.0, beam),
        lamp=lamp,
        haze=weather.haze,
        overcast=grey,
        night=air.hour == "night",
        snowy=(air.season == "winter" and not rainy) or air.weather == "snow",
        wet=air.wet or rainy,
    )


def _grey(colour: Colour, share: float, darker: float) -> Colour:
    lightness, a, b = lab(colour)
    keep = 1 - 0.82 * share
    return unlab(lightness * (1 + (darker - 1) * share), a * keep, b * keep - 0.012 * share)


def _sky(hour: Hourly, air: Air, grey: float) -> tuple[Colour, Colour, Colour]:
    stops = [rgb(stop) for stop in hour.sky]
    if air.hour == "day":
        seasons = {"spring": ("", "", "#FDEEF2"), "autumn": ("", "", "#FBF1DC"), "winter": ("#86B4DA", "#C3DCEE", "#F4F6F8")}
        wanted = seasons.get(air.season, ("", "", ""))
        stops = [rgb(own) if own else stop for own, stop in zip(wanted, stops, strict=True)]
    dark = 0.80 if air.weather == "storm" else 0.94 if air.weather in ("snow", "fog") else 0.90
    top, middle, low = (_grey(stop, grey, dark if lab(stop)[0] > 0.4 else 1.20) for stop in stops)
    return top, middle, low


@lru_cache(16_384)
def grade(colour: Colour, air: Air, indoor: bool) -> Colour:
    """Light a local colour: by the light's colour first (keeps hues apart), then chroma, then a small tint."""
    light = climate(air)
    factor = light.indoors if indoor else light.outdoors
    lightness, a, b = lab((colour[0] * factor[0], colour[1] * factor[1], colour[2] * factor[2]))
    keep = (light.chroma + 1) / 2 if indoor else light.chroma
    tint, amount = lab(light.tint), light.tint_in if indoor else light.tint_out
    # The tint moves hue a lot and lightness a little, so value groups survive.
    return unlab(
        lightness + (tint[0] - lightness) * amount * 0.35,
        a * keep + (tint[1] - a * keep) * amount,
        b * keep + (tint[2] - b * keep) * amount,
    )


@dataclass(frozen=True)
class Palette:
    """The graded role table of one place in one air."""

    roles: Mapping[str, Colour]
    climate: Climate
    air: Air
    indoor: bool

    def __getitem__(self, role: str) -> Colour:
        return self.roles[role]

    def shade(self, role: str | Colour, step: float = 0.0, air: float = 0.0) -> Colour:
        """A role lighter (towards the key light) or darker (towards the shadow's hue), with `air` of aerial haze."""
        colour = role if not isinstance(role, str) else rgb(role) if role.startswith("#") else self.roles[role]
        if step > 0:
            colour = mix(lift(colour, step * 0.30), self.roles["key"], min(0.9, step * 0.85))
        elif step < 0:
            colour = mix(lift(colour, step * 0.55), self.roles["shadow"], min(0.9, -step * 0.75))
        haze = min(0.92, air * (1 + 1.6 * self.climate.haze) + (self.climate.haze * 0.22 if air else 0.0))
        return mix(colour, self.roles["mist"], haze) if air else colour


def season_of(air: Air) -> str:
    """Which season table the plants follow: snow covers any season, a rainy winter is bare."""
    light = climate(air)
    if light.snowy:
        return "snow"
    return "bare" if air.season == "winter" else air.season


def _own_hue(graded: Colour, local: Colour) -> Colour:
    """Blue light turns orange leaves grey; eyes that know the season see some of their colour still."""
    (lightness, a, b), (_, own_a, own_b) = lab(graded), lab(local)
    return unlab(lightness * 1.04, a + own_a * 0.34, b + own_b * 0.26)


def build_palette(
    scheme: Mapping[str, str], air: Air, *, indoor: bool, recolour: Callable[[Colour, str], Colour] | None = None
) -> Palette:
    """Make the role table of a place: base, season and scheme, graded once."""
    season, light = SEASONS[season_of(air)], climate(air)
    graded: dict[str, Colour] = {}
    for role, text in {**BASE, **season, **scheme}.items():
        local = rgb(text)
        graded[role] = local if role in ("lit", "lamp") else grade(local, air, indoor and role not in season)
        if light.night and role in season:
            graded[role] = _own_hue(graded[role], local)
    graded |= {f"sky{i}": stop for i, stop in enumerate(light.sky)}
    graded |= {"key": light.key, "shadow": light.shadow, "mist": light.mist}
    if recolour:
        graded = {role: recolour(colour, role) for role, colour in graded.items()}
    graded["ambient"] = light.ambient if indoor else WHITE
    return Palette(graded, light, air, indoor)
