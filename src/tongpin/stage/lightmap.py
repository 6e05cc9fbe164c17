"""What a camera sees, and the set's light over it as arrays: multiplied into plates and cut-outs far faster than drawn."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from tongpin.stage.easel import Pixels
from tongpin.stage.light import Box, Light


@dataclass(frozen=True)
class View:
    """All that the camera sees over a take: its tightest zoom and the base px it shows. `blur` is the plate's, in base px."""

    zoom: float
    window: Box
    blur: float = 0.0

    @property
    def size(self) -> tuple[int, int]:
        """Plate px: the window at the zoom."""
        x0, y0, x1, y1 = self.window
        return max(1, round((x1 - x0) * self.zoom)), max(1, round((y1 - y0) * self.zoom))

    def part(self, x: int, y: int, shape: tuple[int, ...]) -> View:
        """The view cut to the rows and columns of a picture whose corner is at (x, y) of the plate."""
        left, top = self.window[0] + x / self.zoom, self.window[1] + y / self.zoom
        return View(self.zoom, (left, top, left + shape[1] / self.zoom, top + shape[0] / self.zoom))


class LightMap:
    """The light at one depth in plate px. `share` is how much of the glow veils what is lit."""

    def __init__(self, light: Light, view: View, *, share: float = 1.0, z: float = -9.0) -> None:
        multiplied, screened = light.images(z)
        added = screened * share
        # screen(c * m, a) = c * m * (1 - a) + a, exact on premultiplied pixels when `a` is kept to the coverage.
        self._factor = _cut(multiplied * (1 - added), light.step, view, alpha=255)
        self._added = _cut(added, light.step, view, alpha=0)

    @property
    def size(self) -> tuple[int, int]:
        """Plate px that it lights."""
        return self._factor.shape[1], self._factor.shape[0]

    def on_opaque(self, picture: Pixels) -> Pixels:
        """A plate of the view's size, lit."""
        return np.asarray(cv2.add(cv2.multiply(picture, self._factor, scale=1 / 255), self._added), np.uint8)

    def on_cutout(self, picture: Pixels, x: int, y: int) -> Pixels:
        """A premultiplied picture that lies wholly on the plate, its corner at (x, y), lit: c * factor + added * coverage."""
        rows, columns = slice(y, y + picture.shape[0]), slice(x, x + picture.shape[1])
        factor, added = self._factor[rows, columns], self._added[rows, columns]
        coverage = cv2.cvtColor(np.ascontiguousarray(picture[..., 3]), cv2.COLOR_GRAY2BGRA)
        lit = cv2.multiply(picture, factor, scale=1 / 255)
        cv2.multiply(coverage, added, dst=coverage, scale=1 / 255)
        return np.asarray(cv2.add(lit, coverage, dst=lit), np.uint8)


def _cut(image: npt.NDArray[np.float32], step: float, view: View, *, alpha: int) -> Pixels:
    """What the view sees of a light image, as BGRA plate px."""
    scale = view.zoom * step
    x0, y0 = view.window[:2]
    # Pixel centres lie at halves in the set and at whole numbers in the array.
    shift = 0.5 * scale - 0.5
    matrix = np.array([[scale, 0, shift - x0 * view.zoom], [0, scale, shift - y0 * view.zoom]], np.float32)
    eight = np.full((*image.shape[:2], 4), alpha, np.uint8)
    eight[..., :3] = np.clip(image[..., ::-1] * 255 + 0.5, 0, 255)
    cut = cv2.warpAffine(eight, matrix, view.size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, np.uint8)
