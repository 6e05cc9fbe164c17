"""Still pictures."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tongpin.errors import EnvironmentFailure, InputError
from tongpin.media import images
from tongpin.media.images import decode_image, encode_image, most_telling, read_image, sharpness, write_jpeg, write_png


def quarters() -> npt.NDArray[np.uint8]:
    """Red above left, green below right, blue elsewhere; 40 wide, 24 high."""
    picture = np.zeros((24, 40, 4), np.uint8)
    picture[...] = (255, 0, 0, 255)
    picture[:12, :20] = (0, 0, 255, 255)
    picture[12:, 20:] = (0, 255, 0, 255)
    return picture


def turned(jpeg: bytes, orientation: int) -> bytes:
    """The same JPEG with a note from its camera on how to hold it."""
    note = b"Exif\0\0II*\0\x08\0\0\0\x01\0" + struct.pack("<HHIHH", 0x112, 3, 1, orientation, 0) + b"\0\0\0\0"
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(note) + 2) + note + jpeg[2:]


def empty_png(width: int, height: int) -> bytes:
    """A PNG that promises a size and holds nothing."""
    chunks = b""
    for kind, body in ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)), (b"IDAT", b""), (b"IEND", b"")):
        chunks += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return b"\x89PNG\r\n\x1a\n" + chunks


def test_png_keeps_every_pixel_and_what_is_see_through(tmp_path: Path) -> None:
    picture = quarters()
    picture[0, 0, 3] = 77
    write_png(tmp_path / "a.png", picture)
    assert np.array_equal(read_image(tmp_path / "a.png"), picture)


def test_jpeg_keeps_the_colours(tmp_path: Path) -> None:
    write_jpeg(tmp_path / "a.jpg", quarters())
    assert np.abs(read_image(tmp_path / "a.jpg")[4, 4].astype(int) - (0, 0, 255, 255)).max() < 12


def test_the_same_picture_makes_the_same_bytes() -> None:
    assert encode_image(quarters()) == encode_image(quarters())


def test_a_picture_is_turned_upright() -> None:
    # 6: the camera was held so that the top of the picture is on the right.
    picture = decode_image(turned(encode_image(quarters(), jpeg_quality=95), 6))
    assert picture.shape == (40, 24, 4)
    assert picture[4, -4, 2] > 240
    assert picture[-4, 4, 1] > 240


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", encode_image(quarters())[:60]])
def test_what_is_no_picture_is_an_error_with_a_next_step(content: bytes) -> None:
    with pytest.raises(InputError) as refused:
        decode_image(content, name="photo.png")
    assert "photo.png" in refused.value.zh
    assert refused.value.hint_en


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(InputError) as refused:
        decode_image(empty_png(60_000, 60_000))
    assert "too large" in refused.value.en


def test_a_file_with_too_many_bytes_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_png(tmp_path / "a.png", quarters())
    monkeypatch.setattr(images, "MOST_BYTES", 20)
    with pytest.raises(InputError):
        read_image(tmp_path / "a.png")
    with pytest.raises(InputError):
        decode_image((tmp_path / "a.png").read_bytes())


def test_an_absent_picture_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        read_image(tmp_path / "none.png")
    assert "none.png" in refused.value.en


def test_an_absent_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure):
        write_png(tmp_path / "no" / "a.png", quarters())


def test_a_picture_of_another_shape_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="BGRA"):
        encode_image(np.zeros((4, 4, 3), np.uint8))


def drawn(blur: int, level: float = 1.0) -> npt.NDArray[np.uint8]:
    stripes = (np.indices((64, 64)).sum(axis=0) // 4 % 2 * 200.0 + 40) * level
    for _ in range(blur):
        stripes = (stripes + np.roll(stripes, 1, 0) + np.roll(stripes, 1, 1) + np.roll(stripes, -1, 0)) / 4
    return np.repeat(stripes[..., None], 4, axis=2).astype(np.uint8)


def test_a_blurred_picture_is_less_sharp() -> None:
    assert sharpness(drawn(0)) > sharpness(drawn(2)) > sharpness(drawn(6))


def test_the_sharp_and_well_lit_picture_is_the_most_telling() -> None:
    assert most_telling([drawn(4), drawn(0, 0.1), drawn(0), drawn(2)]) == 2
    assert most_telling([drawn(1), drawn(1)]) == 0


def test_there_must_be_a_picture_to_choose_from() -> None:
    with pytest.raises(ValueError, match="no picture"):
        most_telling([])
