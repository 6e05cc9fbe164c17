"""Stems in files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.media.audio import write_wav
from tongpin.sound import Reel, mix


def hiss(n: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return (0.1 * np.random.default_rng(1).standard_normal((n, 2))).astype(np.float32)


def test_a_stretch_of_a_file_is_that_stretch_and_silence_follows_its_end(tmp_path: Path) -> None:
    audio = hiss(5000)
    write_wav(tmp_path / "a.wav", audio)
    reel = Reel(tmp_path / "a.wav")
    assert reel.length == 5000
    assert np.array_equal(reel.read(1234, 2345), audio[1234:2345])
    assert np.array_equal(reel.read(4900, 5100), np.pad(audio[4900:], ((0, 100), (0, 0))))
    assert not reel.read(6000, 6010).any()


def test_a_mix_from_files_is_the_mix_from_memory(tmp_path: Path) -> None:
    audio = hiss(60_000)
    write_wav(tmp_path / "a.wav", audio)
    assert np.array_equal(mix({"music": Reel(tmp_path / "a.wav")}).master, mix({"music": audio}).master)


def test_what_is_no_sound_is_refused(tmp_path: Path) -> None:
    (tmp_path / "b.wav").write_bytes(b"RIFF not really")
    with pytest.raises(InputError, match=r"b\.wav"):
        _ = Reel(tmp_path / "b.wav").length
    with pytest.raises(InputError):
        _ = Reel(tmp_path / "none.wav").length
