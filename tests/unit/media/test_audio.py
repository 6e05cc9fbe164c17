"""Sound files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tongpin.errors import InputError
from tongpin.media.audio import read_flac, read_wav, resampled, write_flac, write_wav

NOISE = np.random.default_rng(5).normal(0, 0.3, (10_001, 2)).astype(np.float32)


def test_float_wav_keeps_every_bit(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", NOISE * 3)
    assert np.array_equal(read_wav(tmp_path / "a.wav"), NOISE * 3)


def test_mono_stays_mono(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", NOISE[:, 0])
    assert read_wav(tmp_path / "a.wav").shape == (10_001,)


def test_flac_keeps_24_bits_and_the_length_in_less_room(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", np.clip(NOISE, -0.99, 0.99))
    heard = read_flac(tmp_path / "a.flac")
    assert heard.shape == NOISE.shape
    assert np.abs(heard - np.clip(NOISE, -0.99, 0.99)).max() <= 2.0**-23
    assert (tmp_path / "a.flac").stat().st_size < NOISE.nbytes * 0.9


def test_flac_clips_instead_of_wrapping_round(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", np.full((100, 2), 1.5, np.float32))
    assert read_flac(tmp_path / "a.flac").min() > 0.999


def test_flac_wants_stereo(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="stereo"):
        write_flac(tmp_path / "a.flac", NOISE[:, 0])


@pytest.mark.parametrize("content", [b"", b"RIFF", b"not a sound at all, but long enough to look like one"])
def test_a_damaged_wav_is_an_error_with_a_next_step(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_wav(tmp_path / "a.wav")
    assert "delete" in refused.value.hint_en


def test_a_wav_cut_short_is_refused(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", NOISE)
    whole = (tmp_path / "a.wav").read_bytes()
    (tmp_path / "a.wav").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError):
        read_wav(tmp_path / "a.wav")


def test_a_tone_keeps_its_pitch_at_another_rate() -> None:
    tone = np.sin(2 * np.pi * 1_000 * np.arange(22_050) / 22_050).astype(np.float32)
    at_48k = resampled(tone, 22_050)
    assert len(at_48k) == 48_000
    assert np.argmax(np.abs(np.fft.rfft(at_48k))) == 1_000
    assert resampled(tone, 48_000) is tone
