"""Segments and sound to one film: picture packets are copied, sound is encoded once as a single track.

Every time in here is exact; the sound is made exactly as long as the picture.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from tongpin.media.encode import REORDERED_FRAMES, Segment
from tongpin.media.replacing import replacing
from tongpin.media.timebase import SAMPLE_RATE, samples_per_frame

AUDIO_BITS_PER_SECOND = 192_000

_BLOCK = 1024  # samples in an AAC packet
# The index comes first, so that playing can start while loading; and lengths are counted in samples, not in milliseconds.
_CONTAINER = {"movflags": "+faststart", "movie_timescale": str(SAMPLE_RATE)}


def write_film(path: Path, segments: Sequence[Segment], audio: npt.NDArray[np.float32], *, fps: int) -> int:
    """Join segments with stereo sound of shape (n, 2), cut or filled with silence to the picture; gives the length in samples."""
    if not segments:
        raise ValueError("a film needs at least one segment")
    length = sum(segment.frames for segment in segments) * samples_per_frame(fps)
    with replacing(path) as part, av.open(str(part), "w", format="mp4", options=_CONTAINER) as film:
        picture = _picture_stream(film, segments[0])
        sound = film.add_stream("aac", rate=SAMPLE_RATE)
        sound.bit_rate, sound.layout = AUDIO_BITS_PER_SECOND, "stereo"
        pictures, sounds = _picture_packets(segments, picture, fps), _sound_packets(fitted(audio, length), sound)
        for packet in heapq.merge(pictures, sounds, key=_decode_time):
            film.mux(packet)
    return length


def fitted(audio: npt.NDArray[np.float32], length: int) -> npt.NDArray[np.float32]:
    """Stereo sound cut or filled up with silence to a length."""
    if audio.ndim != 2 or audio.shape[1] != 2:
        raise ValueError(f"a film needs stereo sound of shape (n, 2), not {audio.shape}")
    if not np.isfinite(audio).all():
        raise ValueError("the sound holds values that are no numbers")
    missing = max(0, length - len(audio))
    return np.pad(audio[:length].astype(np.float32, copy=False), ((0, missing), (0, 0)))


def _picture_stream(film: OutputContainer, first: Segment) -> VideoStream:
    with av.open(str(first.path)) as opened:
        return film.add_stream_from_template(opened.streams.video[0])


def _picture_packets(segments: Sequence[Segment], stream: VideoStream, fps: int) -> Iterator[Packet[Any]]:
    start, parameters = 0, bytes(stream.codec_context.extradata or b"")
    for segment in segments:
        with av.open(str(segment.path)) as opened:
            source = opened.streams.video[0]
            if bytes(source.codec_context.extradata or b"") != parameters:
                raise ValueError(f"{segment.path.name} was encoded with other settings than the segments before it")
            # The demuxer ends with an empty packet.
            packets = (packet for packet in opened.demux(source) if packet.pts is not None)
            count = 0
            for order, packet in enumerate(packets):
                yield _placed(packet, stream, start=start, order=order, fps=fps)
                count = order + 1
        if count != segment.frames:
            raise ValueError(f"{segment.path.name} holds {count} frames, not {segment.frames}")
        start += segment.frames


def _placed(packet: Packet[Any], stream: VideoStream, *, start: int, order: int, fps: int) -> Packet[Any]:
    """Count a packet's times from the film's start.

    Decoding times are counted anew: a segment shorter than the encoder's look-back has another delay than the longer ones.
    """
    frame = Fraction(1, fps) / packet.time_base
    packet.pts = (packet.pts or 0) + int(start * frame)
    packet.dts = int((start + order - REORDERED_FRAMES) * frame)
    packet.stream = stream
    return packet


def _sound_packets(audio: npt.NDArray[np.float32], stream: AudioStream) -> Iterator[Packet[Any]]:
    for start in range(0, len(audio), _BLOCK):
        block = AudioFrame.from_ndarray(np.ascontiguousarray(audio[start : start + _BLOCK].T), format="fltp", layout="stereo")
        block.sample_rate, block.pts, block.time_base = SAMPLE_RATE, start, Fraction(1, SAMPLE_RATE)
        yield from stream.encode(block)
    yield from stream.encode()


def _decode_time(packet: Packet[Any]) -> Fraction:
    return Fraction(packet.dts or 0) * packet.time_base
