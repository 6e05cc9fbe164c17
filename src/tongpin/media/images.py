"""Still pictures in and out as BGRA arrays, and which of several pictures is the most telling one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from tongpin.errors import InputError
from tongpin.media.graphics import skia
from tongpin.media.replacing import replacing

Pixels = npt.NDArray[np.uint8]

MOST_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 64_000_000  # 256 MB decoded; the largest phone cameras make 50 million (200 only in a special mode)


def write_png(path: Path, picture: Pixels) -> None:
    """Write a BGRA picture without loss."""
    _write(path, encode_image(picture))


def write_jpeg(path: Path, picture: Pixels, *, quality: int = 90) -> None:
    """Write a BGRA picture small; what is see-through becomes black."""
    _write(path, encode_image(picture, jpeg_quality=quality))


def encode_image(picture: Pixels, *, jpeg_quality: int | None = None) -> bytes:
    """A BGRA picture as the bytes of a PNG, or of a JPEG where a quality is given."""
    if picture.ndim != 3 or picture.shape[2] != 4 or not picture.size:
        raise ValueError(f"a BGRA picture of shape (height, width, 4) is needed, not {picture.shape}")
    if jpeg_quality is None:
        return _png(picture)
    image = skia.Image.fromarray(np.ascontiguousarray(picture), skia.kBGRA_8888_ColorType)
    return bytes(image.encodeToData(skia.kJPEG, jpeg_quality))


def read_image(path: Path) -> Pixels:
    """Read somebody's picture (PNG, JPEG, WebP, GIF, BMP), turned upright as its camera said."""
    if not path.is_file():
        raise InputError(
            f"找不到图片 {path}", f"there is no picture {path}", hint_zh="请检查文件名。", hint_en="Check the name of the file."
        )
    if path.stat().st_size > MOST_BYTES:
        raise _too_large(path.name)
    return decode_image(path.read_bytes(), name=path.name)


def decode_image(content: bytes, *, name: str = "picture") -> Pixels:
    """Decode the bytes of somebody's picture. Its size is checked before any memory is taken for it."""
    if len(content) > MOST_BYTES:
        raise _too_large(name)
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(content)) if content else None
    if image is None or (content.startswith(b"\x89PNG") and b"IEND" not in content):
        raise _unreadable(name)
    width, height = image.width(), image.height()
    if width * height > MOST_PIXELS:
        raise _too_large(name)
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kUnpremul_AlphaType)
    pixels = np.zeros((height, width, 4), np.uint8)
    if not image.readPixels(info, pixels, width * 4):
        raise _unreadable(name)
    return pixels


def sharpness(picture: Pixels) -> float:
    """How much fine detail a BGRA picture shows; comparable between pictures of one size. An open eye counts, a blur does not."""
    light = _light(picture)
    edges = 4 * light[1:-1, 1:-1] - light[:-2, 1:-1] - light[2:, 1:-1] - light[1:-1, :-2] - light[1:-1, 2:]
    return float(edges.var()) if edges.size else 0.0


def most_telling(pictures: Sequence[Pixels]) -> int:
    """Index of the picture that makes the best cover: sharp, well lit and colourful. The earlier of two equals."""
    if not pictures:
        raise ValueError("there is no picture to choose from")
    detail = np.array([sharpness(picture) for picture in pictures])
    look = np.array([_exposure(picture) + _colourfulness(picture) for picture in pictures])
    return int(np.argmax(detail / max(float(detail.max()), 1e-9) + look))


def _light(picture: Pixels) -> npt.NDArray[np.float32]:
    """Brightness at about 480 pixels of the short side: finer detail is grain, not drawing."""
    step = max(1, min(picture.shape[:2]) // 480)
    bgr = picture[::step, ::step, :3].astype(np.float32)
    return np.asarray(bgr @ np.array([0.0722, 0.7152, 0.2126], np.float32))


def _exposure(picture: Pixels) -> float:
    """1 where the mean is at a comfortable brightness, falling to 0 for black and white pictures."""
    return 1 - abs(float(_light(picture).mean()) / 255 - 0.55) / 0.55


def _colourfulness(picture: Pixels) -> float:
    small = picture[::8, ::8, :3].astype(np.float32)
    return float((small.max(axis=2) - small.min(axis=2)).mean()) / 255


def _png(picture: Pixels) -> bytes:
    """Run lengths suit drawn pictures: a quarter of the time of the usual search for matches, and a smaller file."""
    opaque = bool((picture[..., 3] == 255).all())
    options = [cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE]
    written, content = cv2.imencode(".png", np.ascontiguousarray(picture[..., :3] if opaque else picture), options)
    if not written:
        raise ValueError(f"a picture of shape {picture.shape} cannot be a PNG")
    return content.tobytes()


def _write(path: Path, content: bytes) -> None:
    with replacing(path) as part:
        part.write_bytes(content)


def _unreadable(name: str) -> InputError:
    return InputError(
        f"{name} 不是能读取的图片，或者已经损坏",
        f"{name} is no readable picture, or it is damaged",
        hint_zh="请换一张 PNG、JPEG 或 WebP 图片。",
        hint_en="Use another PNG, JPEG or WebP picture.",
    )


def _too_large(name: str) -> InputError:
    return InputError(
        f"图片 {name} 太大：最多 {MOST_PIXELS // 1_000_000} 百万像素、{MOST_BYTES // 2**20} MB",
        f"the picture {name} is too large: at most {MOST_PIXELS // 1_000_000} million pixels and {MOST_BYTES // 2**20} MB",
        hint_zh="请先缩小图片再试。",
        hint_en="Make the picture smaller and try again.",
    )
