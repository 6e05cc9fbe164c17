"""Sound files in and out, and other sample rates. Sound inside the program is float32 at 48 kHz (see `timebase.py`)."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import soxr
from av.audio.frame import AudioFrame

from tongpin.errors import InputError
from tongpin.media.probe import read_audio
from tongpin.media.replacing import replacing
from tongpin.media.timebase import SAMPLE_RATE

Audio = npt.NDArray[np.float32]

_BLOCK = 4_096


def write_wav(path: Path, audio: Audio) -> None:
    """Write float32 sound as it is, samples above 1 included: for what is worked on further."""
    from scipy.io import wavfile  # takes longer to load than a short film takes to plan

    with replacing(path) as part, part.open("wb") as file:
        wavfile.write(file, SAMPLE_RATE, np.ascontiguousarray(audio, dtype=np.float32))


def read_wav(path: Path) -> Audio:
    """Read what `write_wav` wrote, bit for bit. Sound from elsewhere goes through `probe.read_audio`."""
    from scipy.io import wavfile

    try:
        rate, audio = wavfile.read(path)
    except (OSError, ValueError, struct.error) as reason:
        raise _unreadable(path) from reason
    if rate != SAMPLE_RATE or audio.dtype != np.float32:
        raise _unreadable(path)
    return np.ascontiguousarray(audio, dtype=np.float32)


def write_flac(path: Path, audio: Audio) -> None:
    """Write stereo sound with 24 bits, packed to about half: for what is kept or handed on. Clips at full scale."""
    if audio.ndim != 2 or audio.shape[1] != 2:
        raise ValueError(f"stereo sound of shape (n, 2) is needed, not {audio.shape}")
    whole = np.clip(np.rint(audio * 2.0**23), -(2**23), 2**23 - 1).astype(np.int32) << 8
    with replacing(path) as part, av.open(str(part), "w", format="flac") as container:
        stream = container.add_stream("flac", rate=SAMPLE_RATE)
        stream.layout, stream.format = "stereo", "s32"
        for start in range(0, len(whole), _BLOCK):
            block = AudioFrame.from_ndarray(whole[start : start + _BLOCK].reshape(1, -1), format="s32", layout="stereo")
            block.sample_rate, block.pts, block.time_base = SAMPLE_RATE, start, Fraction(1, SAMPLE_RATE)
            container.mux(stream.encode(block))
        container.mux(stream.encode())


def read_flac(path: Path) -> Audio:
    """Read stereo sound that `write_flac` wrote."""
    return read_audio(path)


def resampled(audio: Audio, rate: int) -> Audio:
    """Sound of another sample rate at 48 kHz."""
    if rate == SAMPLE_RATE:
        return audio
    return np.asarray(soxr.resample(audio, rate, SAMPLE_RATE, quality="HQ"), dtype=np.float32)


def _unreadable(path: Path) -> InputError:
    return InputError(
        f"{path.name} 不是 48 kHz 浮点 WAV，或者已经损坏",
        f"{path.name} is no 48 kHz float WAV, or it is damaged",
        hint_zh="如果它是同频的中间文件，删除后重新运行即可重建。",
        hint_en="If it is one of Tongpin's own files, delete it and run again: it will be rebuilt.",
    )
