"""Pixels and a Skia canvas over the same memory: what numpy writes, Skia draws on, without a copy."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from tongpin.media.graphics import skia

Pixels = npt.NDArray[np.uint8]


class Easel:
    """BGRA pixels of shape (height, width, 4), premultiplied, and a canvas that draws straight into them."""

    def __init__(self, size: tuple[int, int]) -> None:
        width, height = size
        self.size = size
        self.pixels: Pixels = np.zeros((height, width, 4), np.uint8)
        info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
        self._surface = skia.Surface.MakeRasterDirect(info, self.pixels.data, width * 4)
        self.canvas: Any = self._surface.getCanvas()


def pixels_of(image: Any) -> Pixels:
    """A Skia image as BGRA pixels, premultiplied."""
    pixels: Pixels = image.toarray(colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
    return pixels


def image_of(pixels: Pixels) -> Any:
    """BGRA pixels, premultiplied, as a Skia image of their own."""
    return skia.Image.fromarray(
        np.ascontiguousarray(pixels), colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType, copy=True
    )


def opaque_image_of(pixels: Pixels) -> Any:
    """BGRA pixels that cover everything, as a Skia image: copied without blending."""
    return skia.Image.fromarray(
        np.ascontiguousarray(pixels), colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kOpaque_AlphaType, copy=True
    )
