"""Stems that lie in files: read stretch by stretch, so that the mix of a long film does not hold them in memory."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy.io import wavfile

from tongpin.errors import InputError
from tongpin.sound.signal.arrays import SR, Audio, as_stereo


@dataclass(frozen=True)
class Reel:
    """A float32 WAV file at 48 kHz as a stem of the mix."""

    path: Path

    @cached_property
    def _layout(self) -> tuple[int, int, int]:
        """Samples, sides, and the byte at which they begin."""
        try:
            rate, mapped = wavfile.read(self.path, mmap=True)
        except (OSError, ValueError, struct.error) as reason:
            raise self._unreadable() from reason
        if rate != SR or mapped.dtype != np.float32 or not isinstance(mapped, np.memmap):
            raise self._unreadable()
        return len(mapped), 1 if mapped.ndim == 1 else mapped.shape[1], int(mapped.offset)

    @property
    def length(self) -> int:
        """Samples."""
        return self._layout[0]

    def read(self, start: int, stop: int) -> Audio:
        """Stereo samples of a stretch; silence after the end of the file."""
        length, sides, begin = self._layout
        inside = max(0, min(stop, length) - start)
        # Reading, not mapping: mapped pages would count as this program's memory until the system wants them back.
        flat = (
            np.fromfile(self.path, np.float32, inside * sides, offset=begin + start * sides * 4)
            if inside
            else np.zeros(0, np.float32)
        )
        found = as_stereo(flat.reshape(-1, sides)[:, 0] if sides == 1 else flat.reshape(-1, sides)[:, :2])
        return found if inside == stop - start else np.pad(found, ((0, stop - start - inside), (0, 0)))

    def _unreadable(self) -> InputError:
        return InputError(
            f"读不了声音文件：{self.path.name}",
            f"this sound cannot be read: {self.path.name}",
            hint_zh="需要 48 kHz 的 float32 WAV。",
            hint_en="It must be a float32 WAV at 48 kHz.",
        )
