"""Pictures to H.264 segments that can be joined without encoding again. `join.py` puts them together.

What makes segments fit: closed groups of pictures, and `stitchable=1`: parameter sets that do not depend on the content.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation, VideoReformatter
from av.video.stream import VideoStream

from tongpin.errors import InputError
from tongpin.media.replacing import replacing
from tongpin.media.timebase import samples_per_frame

Pixels = npt.NDArray[np.uint8]

GROUP_SECONDS = 3  # distance of key frames: how far a player has to go back when somebody seeks
SAFE_VECTORS = "MMX2,SSE2Fast,SSSE3,SSE42"
REORDERED_FRAMES = 2  # by how many a frame is decoded before it is shown: two B-frames, one of which others may lean on


@dataclass(frozen=True)
class Segment:
    """A finished stretch of picture on disk."""

    path: Path
    frames: int


def encode_segment(
    path: Path, frames: Iterable[Pixels], *, size: tuple[int, int], fps: int, crf: int = 20, preset: str = "veryfast"
) -> Segment:
    """Encode BGRA pictures of shape (height, width, 4). An array may be drawn over as soon as the next one is asked for."""
    _check_size(size)
    samples_per_frame(fps)
    with replacing(path) as part, av.open(str(part), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=fps)
        _set_up(stream, size, _options(fps, crf, preset))
        convert, count = VideoReformatter(), 0
        for pixels in frames:
            container.mux(stream.encode(_to_yuv(convert, _checked(pixels, size), count, fps)))
            count += 1
        if not count:
            raise ValueError("a segment needs at least one picture")
        container.mux(stream.encode())
    return Segment(path, count)


def _check_size(size: tuple[int, int]) -> None:
    if min(size) < 2 or any(length % 2 for length in size):
        width, height = size
        raise InputError(
            f"画面尺寸 {width}x{height} 不能编码：宽和高必须是正偶数",
            f"the size {width}x{height} cannot be encoded: width and height must be even and positive",
            hint_zh=f"请改成 {_even(width)}x{_even(height)}。",
            hint_en=f"Use {_even(width)}x{_even(height)}.",
        )


def _even(length: int) -> int:
    return max(2, length + length % 2)


def _options(fps: int, crf: int, preset: str) -> dict[str, str]:
    wanted = f"open-gop=0:keyint={GROUP_SECONDS * fps}:bframes={REORDERED_FRAMES}:stitchable=1{_vector_code()}"
    return {"preset": preset, "crf": str(crf), "threads": "1", "x264-params": wanted}


def _vector_code() -> str:
    """Keep x264 from AVX-512: there its macroblock tree reads unset memory, and equal frames gave other bytes.

    Without the tree films would be twice as large. SSE4.2 is what NumPy needs of a processor anyway, and hardly slower.
    """
    return f":asm={SAFE_VECTORS}" if platform.machine().lower() in ("x86_64", "amd64") else ""


def _set_up(stream: VideoStream, size: tuple[int, int], options: dict[str, str]) -> None:
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    stream.options.update(options)
    codec = stream.codec_context
    codec.color_primaries = int(ColorPrimaries.BT709)
    codec.color_trc = int(ColorTrc.BT709)
    codec.colorspace = int(Colorspace.ITU709)
    codec.color_range = int(ColorRange.MPEG)


def _checked(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    width, height = size
    if pixels.shape != (height, width, 4) or pixels.dtype != np.uint8:
        raise ValueError(f"a picture of {size} needs uint8 {(height, width, 4)}, not {pixels.dtype} {pixels.shape}")
    return np.ascontiguousarray(pixels)


def _to_yuv(convert: VideoReformatter, pixels: Pixels, index: int, fps: int) -> VideoFrame:
    picture = convert.reformat(
        VideoFrame.from_numpy_buffer(pixels, format="bgra"),
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
        # Colours are stored at half size: averaged, the edges of letters stay clean, at no cost.
        interpolation=Interpolation.AREA,
        threads=1,
    )
    picture.pts, picture.time_base = index, Fraction(1, fps)
    return picture
