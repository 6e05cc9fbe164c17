"""The sets by name, and `build_set`, which dresses one in an air, a look, a frame and a variant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from tongpin.errors import InputError
from tongpin.stage.canvas import Brush
from tongpin.stage.lens import Lens
from tongpin.stage.light import Light, Rays
from tongpin.stage.looks import SOFT, Look
from tongpin.stage.palette import build_palette
from tongpin.stage.schemes import SCHEMES
from tongpin.stage.sets import (
    bedroom,
    cafe,
    classroom,
    gym,
    kitchen,
    living_room,
    office,
    park,
    seaside,
    starry_hill,
    street,
    studio,
)
from tongpin.stage.sets.dressing import dress
from tongpin.stage.sets.halls import hall_of
from tongpin.stage.sets.stageset import StageSet
from tongpin.stage.staging import Air, Angle

THREE_QUARTER_DEG = 27.0


@dataclass(frozen=True)
class Entry:
    """One set of the registry."""

    zh: str
    build: Callable[[StageSet], None]
    indoor: bool


SETS: Mapping[str, Entry] = {
    "cafe": Entry("咖啡馆", cafe.build, True),
    "classroom": Entry("教室", classroom.build, True),
    "office": Entry("办公室", office.build, True),
    "bedroom": Entry("卧室", bedroom.build, True),
    "living_room": Entry("客厅", living_room.build, True),
    "kitchen": Entry("厨房", kitchen.build, True),
    "street": Entry("街道", street.build, False),
    "park": Entry("公园", park.build, False),
    "starry_hill": Entry("星空山坡", starry_hill.build, False),
    "gym": Entry("健身房", gym.build, True),
    "seaside": Entry("海边", seaside.build, False),
    "studio": Entry("摄影棚", studio.build, True),
}


def names() -> tuple[str, ...]:
    """Every set."""
    return tuple(SETS)


def label(place: str) -> str:
    """A set's Chinese name."""
    return SETS[place].zh


def is_indoor(place: str) -> bool:
    """Whether a set has a roof."""
    return SETS[place].indoor


def is_roofed(place: str, dressing: tuple[str, ...]) -> bool:
    """Whether a dressed place has a roof: halls put one over a street, a balcony leaves the living room's."""
    if place == "street":
        return bool(hall_of(dressing))
    return SETS[place].indoor and not (place == "living_room" and {"railing", "sky"} & set(dressing))


def build_set(
    place: str,
    *,
    lens: Lens,
    air: Air,
    look: Look,
    dressing: tuple[str, ...] = (),
    seed: int = 0,
    angle: Angle = "front",
    dry: bool = False,
) -> StageSet:
    """Build a set; what of its dressing could not be drawn is in `undrawn`. Lenses for high and low come from `lens_for`."""
    if place not in SETS:
        known = "、".join(f"{entry.zh}({name})" for name, entry in SETS.items())
        raise InputError(
            f"没有“{place}”这个场景。",
            f"There is no set called {place!r}.",
            hint_zh=f"可选场景:{known}",
            hint_en=f"Sets: {' '.join(SETS)}",
        )
    entry = SETS[place]
    schemes = SCHEMES[place]
    indoor = is_roofed(place, dressing)
    palette = build_palette(schemes[seed % len(schemes)], air, indoor=indoor, recolour=look.recolour)
    mirrored = seed % 2 == 1
    # Rooms are lit from their windows, so the light turns with the room; outdoors the sun may stand on either side.
    flip = -1 if mirrored != (angle == "reverse") else 1
    side = -flip if indoor else 1 if seed % 2 else -1
    rays = Rays.of(palette.climate, lens.size, side=side, ambient=palette["ambient"], vignette=look.vignette)
    brush = Brush(lens, palette, look=look, light=Light(rays), seed=seed)
    turned: Literal["front", "three_quarter", "reverse"] = "front"
    if angle == "reverse" or (angle == "three_quarter" and indoor):
        turned = angle
    brush.mirror = float(flip)
    brush.yaw_deg = THREE_QUARTER_DEG * flip if turned == "three_quarter" else 0.0
    made = StageSet(place, brush, indoor=indoor, turned=turned, flip=flip, dressing=dressing, dry=dry)
    entry.build(made)
    made.undrawn = dress(made)
    return made


def layout_of(place: str, lens: Lens, *, dressing: tuple[str, ...] = (), seed: int = 0) -> StageSet:
    """A set with its marks and surfaces only, for planning: nothing of it is drawn and it cannot be baked."""
    return build_set(place, lens=lens, air=Air(), look=SOFT, dressing=dressing, seed=seed, dry=True)
