"""The camera's geometry: metres in, base px out. Base px are film px at zoom 1.

x to the right (0 = middle), y up, z away (0 = the line the actors stand on). A 1.65 m adult is 42 % of the height in portrait
and 60 % in landscape. Verticals stay vertical: high and low cameras move the eye, never tilt it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from tongpin.stage.staging import Angle

Point = tuple[float, float]
ADULT_M = 1.65
BACK_WALL_M = 2.4
# Nothing nearer than this is drawn: the scale would explode.
NEAREST_M = -4.4


def _between(aspect: float, portrait: float, landscape: float) -> float:
    """Blend a number from 9:16 to 16:9 along the logarithm of the aspect, so that a square lies in the middle."""
    share = (math.log(aspect) - math.log(9 / 16)) / (2 * math.log(16 / 9))
    return portrait + (landscape - portrait) * min(1.0, max(0.0, share))


@dataclass(frozen=True)
class Lens:
    """One perspective camera for any frame from 64x64 to 3840x2160."""

    size: tuple[int, int]
    eye_m: float = 1.4
    focal_m: float = 5.6

    @cached_property
    def aspect(self) -> float:
        """Width over height."""
        return self.size[0] / self.size[1]

    @property
    def wide(self) -> bool:
        """Whether the frame has room beside the actors."""
        return self.aspect > 1.2

    @cached_property
    def px_per_metre(self) -> float:
        """Scale at the actors' line."""
        person = _between(self.aspect, 0.42, 0.60) * self.size[1]
        # Frames slimmer than 9:16 must still hold two people side by side.
        return min(person, self.size[0] * 0.84) / ADULT_M

    @cached_property
    def horizon(self) -> float:
        """The eye's height on the picture, in base px from the top."""
        return _between(self.aspect, 0.80, 0.90) * self.size[1] - self.eye_m * self.px_per_metre

    def shrink(self, z: float) -> float:
        """How much smaller things are at depth z than at the actors' line."""
        return self.focal_m / (self.focal_m + max(NEAREST_M, z))

    def scale(self, z: float = 0.0) -> float:
        """Base px per metre at depth z."""
        return self.px_per_metre * self.shrink(z)

    def project(self, x: float, y: float, z: float = 0.0) -> Point:
        """Where a point of the set lies on the picture."""
        scale = self.scale(z)
        return self.size[0] / 2 + x * scale, self.horizon + (self.eye_m - y) * scale

    def span(self, fraction: float, z: float = 0.0) -> float:
        """Frame fraction (-1 left edge .. 1 right edge) as metres at depth z, so that one description fits every format."""
        return fraction * self.size[0] / 2 / self.scale(z)

    @property
    def unit(self) -> float:
        """Line widths and blurs are given for a frame with 489 px a metre (1080x1920) and scale with it."""
        return self.px_per_metre / 489


def lens_for(size: tuple[int, int], angle: Angle = "front") -> Lens:
    """The lens of a camera angle; three-quarter and reverse turn the set, not the lens."""
    aspect = size[0] / size[1]
    eye = {"high": _between(aspect, 2.25, 1.85), "low": 0.55}.get(angle, 1.4)
    return Lens(size, eye_m=eye)
