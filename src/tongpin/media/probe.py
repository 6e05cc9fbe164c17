"""What is in a media file, and its pictures and sound decoded, with their exact times."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from av.video.stream import VideoStream

from tongpin.errors import InputError
from tongpin.media.timebase import SAMPLE_RATE, to_samples


@dataclass(frozen=True)
class PictureTrack:
    """The picture of a file. `step` is the samples from one frame to the next, or None where frames are not evenly spaced."""

    codec: str
    size: tuple[int, int]
    frames: int
    step: int | None
    length: int  # samples at 48 kHz
    pixel_format: str
    matrix: str  # "bt709", "bt601" or "unknown"
    full_range: bool


@dataclass(frozen=True)
class SoundTrack:
    """The sound of a file."""

    codec: str
    rate: int
    channels: int
    length: int  # samples at 48 kHz


@dataclass(frozen=True)
class MediaInfo:
    """What a media file holds."""

    picture: PictureTrack | None
    sound: SoundTrack | None
    faststart: bool  # the index comes before the content, so that playing can start while loading


@dataclass(frozen=True)
class Frame:
    """One decoded picture: BGRA, and when it is shown, in samples on the file's own clock, which the sound shares.

    `index` counts from the film's first frame; where frames are not evenly spaced it is the number an even film would have.
    """

    index: int
    at: int
    pixels: npt.NDArray[np.uint8]


def probe(path: Path) -> MediaInfo:
    """Look into a media file without decoding it."""
    with _opened(path) as file:
        times = _packet_times(file)
        picture = _picture_track(file.streams.video[0], times) if file.streams.video else None
        sound = _sound_track(file.streams.audio[0]) if file.streams.audio else None
    if picture is None and sound is None:
        raise _unreadable(path)
    return MediaInfo(picture, sound, _index_first(path))


def read_frames(path: Path, *, start: int = 0, end: int | None = None) -> Iterator[npt.NDArray[np.uint8]]:
    """Decode the pictures shown from `start` to before `end` (samples) as BGRA arrays, one at a time."""
    return (frame.pixels for frame in timed_frames(path, start=start, end=end))


def timed_frames(path: Path, *, start: int = 0, end: int | None = None) -> Iterator[Frame]:
    """Decode the pictures shown from `start` to before `end` (samples) with their times, one at a time."""
    with _opened(path) as file:
        if not file.streams.video:
            raise _unreadable(path)
        stream, convert = file.streams.video[0], VideoReformatter()
        base, rate = _base(stream), stream.average_rate or Fraction(0)
        if start > 0:
            # To the key frame before: decoding a long film from its beginning for a moment at its end takes minutes.
            file.seek(int(Fraction(start, SAMPLE_RATE) / base), stream=stream)
        for picture in file.decode(stream):
            seconds = (picture.pts or 0) * base
            at = to_samples(seconds)
            if end is not None and at >= end:
                return
            if at >= start:
                yield Frame(round(seconds * rate), at, _to_bgra(convert, picture))


def read_audio(path: Path, *, start: int = 0, end: int | None = None) -> npt.NDArray[np.float32]:
    """The sound from `start` to before `end` (samples) as 48 kHz stereo of shape (n, 2).

    Sample 0 is where the file's own clock begins, which the pictures share; the encoder's padding is left out.
    """
    with _opened(path) as file:
        if not file.streams.audio:
            raise _unreadable(path)
        stream = file.streams.audio[0]
        length = _length(stream)
        stop = min(end or length, length) if length else end
        kept = list(_kept(file, stream, start, stop))
    if not kept:
        return np.zeros((0, 2), np.float32)
    return np.ascontiguousarray(np.concatenate(kept, axis=1).T, dtype=np.float32)


def _kept(file: InputContainer, stream: AudioStream, start: int, stop: int | None) -> Iterator[npt.NDArray[np.float32]]:
    """The decoded blocks between two samples, cut at both."""
    at: int | None = None
    for block in _resampled(file, stream):
        if at is None:
            at = to_samples((block.pts or 0) * (block.time_base or _base(stream)))
            if at > start:
                yield np.zeros((2, min(at, stop or at) - start), np.float32)
        samples = np.asarray(block.to_ndarray(), dtype=np.float32)
        part = samples[:, max(0, start - at) : None if stop is None else max(0, stop - at)]
        at += samples.shape[1]
        if part.shape[1]:
            yield part
        if stop is not None and at >= stop:
            return


def _resampled(file: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    resampler = AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
    for block in file.decode(stream):
        yield from resampler.resample(block)
    yield from resampler.resample(None)


@contextmanager
def _opened(path: Path) -> Iterator[InputContainer]:
    if not path.is_file():
        raise InputError(
            f"找不到文件 {path}", f"there is no file {path}", hint_zh="请检查文件名。", hint_en="Check the name of the file."
        )
    try:
        with av.open(str(path)) as file:
            yield file
    except av.FFmpegError as reason:
        raise _unreadable(path) from reason


def _unreadable(path: Path) -> InputError:
    return InputError(
        f"{path.name} 不是能读取的视频或音频，或者已经损坏",
        f"{path.name} is no readable video or sound, or it is damaged",
        hint_zh="请换一个 MP4、MOV、MKV、MP3、WAV 或 M4A 文件。",
        hint_en="Use another MP4, MOV, MKV, MP3, WAV or M4A file.",
    )


def _base(stream: VideoStream | AudioStream) -> Fraction:
    return stream.time_base or Fraction(1, SAMPLE_RATE)


def _length(stream: VideoStream | AudioStream) -> int:
    return to_samples((stream.duration or 0) * _base(stream))


def _packet_times(file: InputContainer) -> list[int]:
    if not file.streams.video:
        return []
    stream = file.streams.video[0]
    return sorted(to_samples(packet.pts * _base(stream)) for packet in file.demux(stream) if packet.pts is not None)


def _picture_track(stream: VideoStream, times: list[int]) -> PictureTrack:
    codec = stream.codec_context
    steps = {after - before for before, after in pairwise(times)}
    matrix = {int(Colorspace.ITU709): "bt709", int(Colorspace.ITU601): "bt601"}.get(int(codec.colorspace), "unknown")
    return PictureTrack(
        codec=codec.name,
        size=(codec.width, codec.height),
        frames=len(times),
        step=steps.pop() if len(steps) == 1 else None,
        length=_length(stream),
        pixel_format=codec.pix_fmt or "",
        matrix=matrix,
        full_range=int(codec.color_range) == int(ColorRange.JPEG),
    )


def _sound_track(stream: AudioStream) -> SoundTrack:
    codec = stream.codec_context
    return SoundTrack(codec=codec.name, rate=codec.sample_rate, channels=codec.channels, length=_length(stream))


def _index_first(path: Path) -> bool:
    """Walk the boxes of an MP4 file: is `moov` before `mdat`?"""
    with path.open("rb") as file:
        while len(head := file.read(16)) >= 8:
            size, kind = int.from_bytes(head[:4]), head[4:8]
            if kind in (b"moov", b"mdat"):
                return kind == b"moov"
            size = int.from_bytes(head[8:16]) if size == 1 else size
            if size < 8:
                return False
            file.seek(size - len(head), 1)
    return False


def _to_bgra(convert: VideoReformatter, picture: VideoFrame) -> npt.NDArray[np.uint8]:
    # Untagged pictures are read as what nearly all cameras and this program write.
    untagged = int(picture.colorspace) == 2
    # The fast conversion leaves the last columns unwritten where the width is no multiple of 8: other bytes at every reading.
    exact = Interpolation.BILINEAR | Interpolation.ACCURATE_RND
    space = Colorspace.ITU709 if untagged else None
    out = convert.reformat(picture, format="bgra", src_colorspace=space, interpolation=exact, threads=1)
    return np.asarray(out.to_ndarray(), dtype=np.uint8)
