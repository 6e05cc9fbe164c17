"""Ambience beds: what a place sounds like at an hour, in a season and a weather. Seamless loops; `loop` is the way in.

All layers are mixed as spectra, so that distance, window glass, room and level cost one inverse transform and stay
circular. What lives (birds, crickets, children) keeps quiet at the wrong hour and in bad weather.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
from scipy import fft as sfft

from tongpin.errors import InputError
from tongpin.sound.catalogue import entry
from tongpin.sound.foley import perform, recipe_named, render
from tongpin.sound.signal.arrays import SR, Audio, Random, as_stereo, gain, place, seeded
from tongpin.sound.signal.meters import spectrum_lufs
from tongpin.sound.signal.noise import Curve, curve_gain
from tongpin.sound.signal.rooms import GLASS, ROOMS, distance_curve, room_spectrum

_STEP, _SHORTEST = 4 * SR, 8 * SR  # eight seconds hold every layer, a whole wave too
LONGEST_LOOP = 40 * SR
_SUBSONIC = ((8.0, -80.0), (20.0, -12.0), (32.0, 0.0))
_DAY_LIFE = frozenset({"bird_sparrow", "bird_warbler", "bird_cuckoo", "birdsong", "seagulls", "cicadas", "children_play"})
_NIGHT_LIFE = frozenset({"crickets", "frogs"})
_PEOPLE = frozenset({"crowd", "classroom_murmur", "treadmill", "speech"})
_WET = frozenset({"rain", "storm"})


@dataclass(frozen=True)
class Layer:
    """A loop of foley at a loudness of its own, heard from a distance; through the window if it is outside."""

    recipe: str
    lufs: float
    intensity: float = 0.5
    distance_m: float = 1.0
    outside: bool = False


@dataclass(frozen=True)
class Spot:
    """Single sounds that happen now and then: how many in twenty seconds, and how far away."""

    recipe: str
    each_20_s: float
    distance_m: float


@dataclass(frozen=True)
class Place:
    """A base place: its own sound id in the lexicon, its layers and spots, its room, whether it has a roof."""

    amb: str
    room: str
    indoor: bool
    layers: tuple[Layer, ...]
    spots: tuple[Spot, ...] = ()


PLACES: Mapping[str, Place] = MappingProxyType(
    {
        "cafe": Place(
            "cafe_murmur",
            "cafe",
            True,
            (Layer("crowd", -31, 0.4, 3), Layer("air_tone", -48)),
            (Spot("cup_on_saucer", 3, 4), Spot("steel_clink", 2, 5), Spot("espresso_steam", 1, 8)),
        ),
        "classroom": Place(
            "classroom_chatter",
            "classroom",
            True,
            (Layer("classroom_murmur", -33, 0.4, 2), Layer("air_tone", -50)),
            (Spot("pen_writing", 2, 3), Spot("page_turn", 2, 3), Spot("chair_drag", 0.6, 5)),
        ),
        "office": Place("office_hum", "office", True, (Layer("office_hum", -38, 0.5), Layer("crowd", -47, 0.3, 8))),
        "bedroom": Place(
            "quiet_room",
            "bedroom",
            True,
            (Layer("room_tone", -50), Layer("clock_tick", -49, 0.4, 2), Layer("bird_sparrow", -50, 0.4, 12, True)),
        ),
        "living_room": Place(
            "quiet_room",
            "living_room",
            True,
            (
                Layer("room_tone", -49),
                Layer("clock_tick", -49, 0.4, 3),
                Layer("traffic", -50, 0.3, 40, True),
                Layer("bird_sparrow", -50, 0.4, 12, True),
            ),
        ),
        "kitchen": Place(
            "kitchen_clatter",
            "kitchen",
            True,
            (Layer("hum", -46, 0.3, 2), Layer("boiling", -42, 0.3, 2), Layer("kitchen_clatter", -43, 0.3, 3)),
        ),
        "street": Place(
            "traffic",
            "street",
            False,
            (Layer("traffic", -27, 0.6, 6), Layer("crowd", -40, 0.3, 15), Layer("bird_sparrow", -46, 0.4, 15)),
            (Spot("steps_stone", 2, 4), Spot("bike_bell", 0.5, 9)),
        ),
        "park": Place(
            "birds",
            "outdoor",
            False,
            (
                Layer("bird_sparrow", -36, 0.5, 6),
                Layer("bird_warbler", -38, 0.5, 10),
                Layer("leaves", -41, 0.4),
                Layer("traffic", -48, 0.2, 60),
                Layer("cicadas", -47, 0.3, 20),
                Layer("crickets", -42, 0.4, 8),
            ),
        ),
        "starry_hill": Place(
            "crickets",
            "outdoor",
            False,
            (
                Layer("crickets", -38, 0.6, 6),
                Layer("leaves", -42, 0.3),
                Layer("frogs", -50, 0.2, 40),
                Layer("bird_warbler", -40, 0.5, 12),
            ),
        ),
        "gym": Place(
            "gym_clank",
            "gym",
            True,
            (Layer("treadmill", -33, 0.5, 4), Layer("crowd", -42, 0.3, 10), Layer("air_tone", -46)),
            (Spot("gym_clank", 2, 6),),
        ),
        "seaside": Place(
            "waves", "outdoor", False, (Layer("waves", -28, 0.5, 2), Layer("wind", -42, 0.3), Layer("seagulls", -42, 0.4, 15))
        ),
        "studio": Place("quiet_room", "studio", True, (Layer("room_tone", -54),)),
    }
)


@dataclass(frozen=True)
class Surroundings:
    """What changes how a place sounds."""

    weather: str = "clear"  # clear cloudy rain storm snow fog wind
    hour: str = "day"  # dawn day golden night
    season: str = "summer"
    indoor: bool | None = None  # None: as the place is
    busy: float = 0.5  # 0 empty .. 1 crowded


def bed(place: str, *, length: int, around: Surroundings | None = None, amb: str = "", seed: int = 0) -> Audio:
    """The ambience of a base place, exactly `length` samples. For long stretches take `loop` and let the mix repeat it."""
    part = loop(place, length=length, around=around, amb=amb, seed=seed)
    return part[np.arange(length) % len(part)]


def loop(place: str, *, length: int, around: Surroundings | None = None, amb: str = "", seed: int = 0) -> Audio:
    """A seamless loop of a place, as long as the stretch needs (whole steps of 4 s, from 8 to 40 s).

    `amb` is the lexicon's sound id of the exact place (a market in a street); empty or the base's own changes nothing.
    """
    if place not in PLACES:
        raise InputError(
            f"没有名为“{place}”的场所环境声",
            f"there is no ambience for {place!r}",
            hint_zh="可用：" + " ".join(PLACES),
            hint_en="Choose from: " + " ".join(PLACES),
        )
    own = settled(place, around)
    n = min(LONGEST_LOOP, max(_SHORTEST, -(-length // _STEP) * _STEP))
    return _loop(place, n, own, amb, seed)


def settled(place: str, around: Surroundings | None) -> Surroundings:
    """The surroundings with the place's own roof where nothing else is said."""
    own = around or Surroundings()
    return own if own.indoor is not None else replace(own, indoor=PLACES[place].indoor)


@lru_cache(8)
def _loop(name: str, n: int, around: Surroundings, amb: str, seed: int) -> Audio:
    here = PLACES[name]
    r = seeded("ambience", name, amb, seed)
    near = _spots(heard_spots(name, amb), n, around, r)
    spectrum = np.asarray(sfft.rfft(near, axis=0))
    for i, layer in enumerate(heard_layers(name, around, amb)):
        spectrum += _layer_spectrum(layer, n, seed + i, behind_glass=layer.outside and bool(around.indoor))
    room = here.room if around.indoor == here.indoor else "outdoor"
    level = spectrum_lufs(spectrum, n)
    spectrum *= 1 + room_spectrum(room, n) * np.float32(gain(ROOMS[room].level_db + 5))
    spectrum *= curve_gain(n, _SUBSONIC)[:, None]
    spectrum *= np.float32(gain(level - spectrum_lufs(spectrum, n)))
    out = np.asarray(sfft.irfft(spectrum, n, axis=0), np.float32)
    out.flags.writeable = False  # shared by the cache
    return out


def heard_layers(place: str, around: Surroundings, amb: str = "") -> tuple[Layer, ...]:
    """The layers that a place has at this hour, season and weather, at the loudness they have then."""
    here, around = PLACES[place], settled(place, around)
    layers = here.layers if amb in ("", here.amb, "none") else _borrowed(amb, here)
    changed = (_changed(layer, around) for layer in (*layers, *_weather_layers(around)))
    return tuple(layer for layer in changed if layer is not None)


def heard_spots(place: str, amb: str = "") -> tuple[Spot, ...]:
    """What sounds now and then: the place's own things, or the single sound that its lexicon entry names."""
    here = PLACES[place]
    if amb in ("", here.amb, "none"):
        return here.spots
    found = entry(amb)
    return () if found.kind == "bed" else (Spot(found.recipe, 1.6, max(4.0, found.distance_m)),)


def _borrowed(amb: str, here: Place) -> tuple[Layer, ...]:
    """The layers of a place whose lexicon entry names another ambience than its base."""
    found = entry(amb)
    tone = Layer("air_tone" if here.indoor else "leaves", -48)
    if found.kind != "bed":
        return (tone,)
    level = recipe_named(found.recipe).level + found.level_db
    return (Layer(found.recipe, max(-50.0, level - 2), found.intensity, max(2.0, found.distance_m), found.outside), tone)


def _weather_layers(around: Surroundings) -> tuple[Layer, ...]:
    storm = around.weather == "storm"
    out: list[Layer] = []
    if around.weather in _WET and around.indoor:
        out.append(Layer("rain_window", -33 if storm else -37, 0.9 if storm else 0.5))
    elif around.weather in _WET:
        out.append(Layer("rain_heavy", -25, 0.6) if storm else Layer("rain_light", -29, 0.7))
    if around.weather in ("wind", "storm"):
        out.append(Layer("wind", -42 if around.indoor else -33, 0.7, outside=True))
    if around.weather == "snow" and not around.indoor:
        out.append(Layer("wind", -44, 0.15))
    if around.hour == "night" and around.season == "summer" and around.indoor and around.weather not in _WET:
        out.append(Layer("crickets", -52, 0.2, 12, outside=True))
    return tuple(out)


def _changed(layer: Layer, around: Surroundings) -> Layer | None:
    """A layer as it is heard now, or None where it keeps silent."""
    night, wet = around.hour == "night", around.weather in _WET
    if layer.recipe in _DAY_LIFE | _NIGHT_LIFE:
        return _living(layer, around)
    if layer.recipe in _PEOPLE:
        if around.busy < 0.1:
            return None
        layer = replace(layer, lufs=layer.lufs + 12 * (around.busy - 0.5) - 4 * night - 3 * (wet and not around.indoor))
    if layer.recipe == "traffic":
        layer = replace(
            layer, lufs=layer.lufs - 7 * night - 3 * (around.hour == "dawn"), intensity=layer.intensity * (0.5 if night else 1)
        )
    if around.weather == "snow" and not around.indoor and layer.recipe != "wind":
        return replace(layer, lufs=layer.lufs - 5, distance_m=layer.distance_m * 3)
    if around.weather == "fog":
        return replace(layer, distance_m=layer.distance_m * 1.6)
    return layer


def _living(layer: Layer, around: Surroundings) -> Layer | None:
    """Animals and children: by day or by night, never in bad weather, few in winter."""
    if (around.weather in (*_WET, "snow", "wind") and layer.recipe != "seagulls") or around.weather == "storm":
        return None
    night = around.hour == "night"
    if layer.recipe in _NIGHT_LIFE:
        return layer if night and around.season in ("summer", "autumn") else None
    if night or (layer.recipe == "cicadas" and (around.season != "summer" or around.hour == "dawn")):
        return None
    louder = 3.0 if around.hour == "dawn" else 0.0
    return replace(layer, lufs=layer.lufs + louder - (6.0 if around.season == "winter" else 0.0))


def _spots(spots: tuple[Spot, ...], n: int, around: Surroundings, r: Random) -> Audio:
    near = np.zeros((n, 2), np.float32)
    quiet = around.hour == "night" or around.busy < 0.1
    for spot in spots:
        count = spot.each_20_s * n / SR / 20 * (0.5 + around.busy) * (0.4 if quiet else 1)
        for _ in range(int(count + r.random())):
            kept = int(r.integers(6))  # a few takes of each, so that the cache of renders can help
            x = _spot(spot.recipe, kept, spot.distance_m)
            at, pos = r.uniform(0, n / SR), float(r.uniform(-0.8, 0.8))
            place(near, x * np.array([1 - 0.5 * pos, 1 + 0.5 * pos], np.float32), at, gain(4), wrap=True)
    return near


@lru_cache(48)
def _spot(recipe: str, seed: int, distance_m: float) -> Audio:
    return render(recipe, seed=seed, intensity=0.35, distance_m=distance_m).audio


def _layer_spectrum(layer: Layer, n: int, seed: int, *, behind_glass: bool) -> npt.NDArray[np.complexfloating]:
    x = as_stereo(perform(layer.recipe, seed=seed, intensity=layer.intensity, length=n))
    out = np.asarray(sfft.rfft(x, axis=0))
    out *= _path(n, layer.distance_m, behind_glass)[:, None]
    return out * np.float32(gain(layer.lufs - spectrum_lufs(out, n)))


def _path(n: int, metres: float, behind_glass: bool) -> Audio:
    curve: Curve = distance_curve(metres) if metres > 1.5 else [(20, 0), (24000, 0)]
    level = curve_gain(n, curve)
    return level * curve_gain(n, GLASS) if behind_glass else level
