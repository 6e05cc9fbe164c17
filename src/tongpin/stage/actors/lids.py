"""Five ways an eye is built: where its corners lie, how its lids swing, how much iris they cut, where its lashes are thick.

Everything is in the eye's own measure: x from the inner corner (0) to the outer (1), heights from a corner to the lid.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tongpin.media.graphics import skia
from tongpin.stage.actors.geometry import Point, lerp, polygon

Handle = tuple[float, float]
SAMPLES = 14


@dataclass(frozen=True)
class Build:
    """One construction of the eye. Handles pull the lid's curve; a pull of 1.33 on both just reaches the lid's height."""

    upper: tuple[Handle, Handle]
    lower: tuple[Handle, Handle]
    wide: float = 1.0
    tall: float = 1.0
    inner: float = 0.12  # how far below the middle the inner corner lies, in half heights
    outer: float = 0.0
    iris: float = 1.0
    crease: float = 1.0  # of the fold above the lid
    rim: tuple[float, float, float, float, float] = (0.4, 1.2, 1.55, 1.6, 0.5)  # the upper lid's line from inner to outer corner
    underline: float = 0.3  # of the lower lid's line
    puff: float = 0.0  # fullness above a single lid


BUILDS: Mapping[str, Build] = {
    # nearly a circle: the white shows at both sides, the lashes are even
    "round": Build(
        ((0.0, 1.36), (1.0, 1.36)), ((0.06, 1.4), (0.96, 1.36)), wide=0.98, tall=1.02, inner=0.1, outer=0.08, iris=1.04
    ),
    # long, both corners pointed, the lids lean towards each other
    "almond": Build(
        ((0.24, 1.36), (0.72, 1.42)),
        ((0.30, 1.05), (0.78, 1.30)),
        wide=1.12,
        tall=0.86,
        inner=0.26,
        outer=-0.02,
        iris=0.98,
        rim=(0.5, 1.1, 1.4, 1.75, 0.9),
    ),
    # one smooth lid without a fold, level above, deepest at the outside, its inner corner tucked under
    "single": Build(
        ((0.16, 0.92), (0.70, 1.62)),
        ((0.26, 1.2), (0.80, 1.30)),
        wide=1.10,
        tall=0.80,
        inner=0.34,
        outer=0.02,
        iris=0.95,
        crease=0.0,
        rim=(0.9, 1.5, 1.7, 1.8, 0.8),
        underline=0.16,
        puff=1.0,
    ),
    # highest near the nose, then falling: the outer corner hangs
    "droopy": Build(
        ((0.02, 1.50), (0.68, 1.20)),
        ((0.22, 1.26), (1.0, 1.24)),
        wide=1.04,
        tall=0.94,
        inner=-0.04,
        outer=0.30,
        iris=1.02,
        rim=(0.6, 1.4, 1.5, 1.35, 1.0),
        underline=0.42,
    ),
    # a cat's: rising all the way, highest at the outside, the lower lid slanting
    "upturned": Build(
        ((0.28, 1.16), (0.86, 1.50)),
        ((0.20, 1.25), (0.66, 1.28)),
        wide=1.08,
        tall=0.92,
        inner=0.30,
        outer=-0.24,
        iris=0.98,
        rim=(0.4, 1.0, 1.4, 1.8, 1.0),
        underline=0.24,
    ),
}


@dataclass(frozen=True)
class Lids:
    """The two lids of an eye at an instant, each as points from the inner corner to the outer one."""

    upper: tuple[Point, ...]
    lower: tuple[Point, ...]

    @property
    def opening(self) -> skia.Path:
        """What is seen of the eyeball."""
        return polygon([*self.upper, *reversed(self.lower[1:-1])])


def swing(build: Build, corners: tuple[Point, Point], heights: tuple[float, float], *, sag: float = 0.0) -> Lids:
    """The lids between two corners at the heights of the upper and lower lid; `sag` lets the upper one hang at the outside."""
    up, low = heights
    return Lids(_lid(corners, up, build.upper, sag), _lid(corners, low, build.lower, 0.0))


def _lid(corners: tuple[Point, Point], height: float, handles: Sequence[Handle], sag: float) -> tuple[Point, ...]:
    a, b = corners
    (x0, y0), (x1, y1) = handles
    c = lerp(a[0], b[0], x0), lerp(a[1], height, y0)
    d = lerp(a[0], b[0], x1), lerp(b[1], height, y1) + sag
    points = []
    for i in range(SAMPLES + 1):
        t = i / SAMPLES
        u = 1 - t
        shares = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        points.append(
            (
                sum(share * p[0] for share, p in zip(shares, (a, c, d, b), strict=True)),
                sum(share * p[1] for share, p in zip(shares, (a, c, d, b), strict=True)),
            )
        )
    return tuple(points)


def at(line: Sequence[Point], t: float) -> Point:
    """A point of a lid, t from the inner corner to the outer."""
    return line[round(t * (len(line) - 1))]
