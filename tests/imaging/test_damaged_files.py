"""Whatever is in a file: a picture or one sentence, nothing else."""

from __future__ import annotations

import os
import struct
import warnings
import zlib
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from glean_core.errors import GleanError
from glean_core.imaging import ImageReadError, Picture, WriteOptions, read, write

from . import samples

PIXELS = samples.gradient()


def written(kind: str, picture: Picture) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a.{samples.SUFFIX[kind]}"
        write(picture, path)
        return path.read_bytes()


def by_pillow(kind: str, **options: Any) -> bytes:
    stream = BytesIO()
    Image.fromarray(PIXELS).save(stream, kind, **options)
    return stream.getvalue()


def by_tifffile(**options: Any) -> bytes:
    stream = BytesIO()
    tifffile.imwrite(stream, PIXELS, photometric="rgb", **options)
    return stream.getvalue()


def valid_files() -> dict[str, bytes]:
    full = Picture(PIXELS, samples.ICC, samples.exif(), samples.XMP)
    deep = full.with_pixels(PIXELS.astype(np.uint16) * 257)
    files = {f"{kind} with everything": written(kind, full) for kind in samples.SUFFIX}
    files |= {f"16-bit {kind}": written(kind, deep) for kind in ("PNG", "TIFF")}
    other = [Image.fromarray(255 - PIXELS)]
    files["progressive JPEG"] = by_pillow("JPEG", progressive=True)
    files["JPEG with restarts"] = by_pillow("JPEG", restart_marker_blocks=2)
    files["lossless WebP"] = by_pillow("WEBP", lossless=True)
    for kind in ("PNG", "WEBP", "AVIF"):
        files[f"animated {kind}"] = by_pillow(kind, save_all=True, append_images=other)
    files["tiled TIFF"] = by_tifffile(tile=(16, 16))
    files["JPEG in TIFF"] = by_tifffile(compression="jpeg")
    files["LZW in TIFF"] = by_tifffile(compression="lzw", rowsperstrip=8)
    files["deep AVIF"] = imagecodecs.avif_encode(PIXELS.astype(np.uint16) * 4, bitspersample=10)
    return files


FILES = valid_files()


@pytest.fixture(autouse=True)
def quiet(recwarn: pytest.WarningsRecorder, capfd: pytest.CaptureFixture[str]) -> Any:
    """No test here may leave a warning or a word on the terminal."""
    yield
    assert [str(warning.message) for warning in recwarn] == []
    said = capfd.readouterr()
    assert said.err == ""
    assert said.out == ""


def read_bytes(data: bytes) -> Picture:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "photo.jpg"
        path.write_bytes(data)
        return read(path)


def assert_one_sentence(error: GleanError, name: str = "photo.jpg") -> None:
    sentence = str(error)
    assert sentence.startswith(name)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert 20 < len(sentence) < 300
    assert ": " in sentence  # what to do


@pytest.mark.parametrize("name", FILES)
def test_a_cut_off_file_is_refused_or_read_in_full(name: str) -> None:
    data = FILES[name]
    whole = read_bytes(data)
    rng = np.random.default_rng(len(data))
    cuts = {1, 2, 3, 11, 12, len(data) - 1, len(data) - 3, *rng.integers(4, len(data), 40).tolist()}
    refused = 0
    for cut in sorted(cuts):
        try:
            picture = read_bytes(data[:cut])
        except ImageReadError as error:
            assert_one_sentence(error)
            refused += 1
        else:
            assert np.array_equal(picture.pixels, whole.pixels)
            assert picture.icc == whole.icc
    assert refused >= len(cuts) - 3


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(FILES)),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1),
)
def test_a_file_with_wrong_bytes_never_raises_another_error(
    name: str, changes: list[tuple[float, int]]
) -> None:
    data = bytearray(FILES[name])
    for where, value in changes:
        data[int(where * len(data))] = value
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            picture = read_bytes(bytes(data))
        except ImageReadError as error:
            assert_one_sentence(error)
        else:
            assert isinstance(picture, Picture)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"BM",
                        b"RIFF\x40\0\0\0WEBP", b"\0\0\0\x1cftypavif", b""]),
       st.binary(max_size=300))  # fmt: skip
def test_noise_behind_a_familiar_beginning_is_refused(start: bytes, noise: bytes) -> None:
    with pytest.raises(ImageReadError):
        read_bytes(start + noise)


def test_damaged_pixels_of_a_png_are_noticed() -> None:
    data = bytearray(FILES["PNG with everything"])
    data[data.index(b"IDAT") + 40] ^= 0xFF
    with pytest.raises(ImageReadError, match="damaged"):
        read_bytes(bytes(data))


def bomb(kind: str) -> bytes:
    """A small file that says it is 30,000 x 30,000 pixels."""
    data = bytearray(by_pillow(kind, **({"lossless": True} if kind == "WEBP" else {})))
    side = 30_000
    if kind == "PNG":
        data[16:24] = struct.pack(">II", side, side)
        data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    elif kind == "JPEG":
        at = data.index(b"\xff\xc0")
        data[at + 5 : at + 9] = struct.pack(">HH", side, side)
    elif kind == "BMP":
        data[18:26] = struct.pack("<ii", side, side)
    elif kind == "TIFF":
        for code in (256, 257):
            at = data.index(struct.pack("<HHI", code, 4, 1))
            data[at + 8 : at + 12] = struct.pack("<I", side)
    return bytes(data)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "TIFF"])
def test_a_decompression_bomb_is_refused_before_it_is_unpacked(kind: str) -> None:
    with pytest.raises(ImageReadError, match=r"900 megapixels.*limit of\s+500") as caught:
        read_bytes(bomb(kind))
    assert_one_sentence(caught.value)


@pytest.mark.parametrize("kind", samples.SUFFIX)
def test_the_limit_is_a_setting(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(written(kind, Picture(PIXELS)))
    assert read(path, max_pixels=48 * 64).pixels.shape == PIXELS.shape
    with pytest.raises(ImageReadError, match="64 x 48 pixels"):
        read(path, max_pixels=48 * 64 - 1)


def test_a_packed_profile_that_unpacks_without_end_is_left_out() -> None:
    data = FILES["16-bit PNG"]
    body = b"x\0\0" + zlib.compress(bytes(200 << 20), 9)
    chunk = struct.pack(">I", len(body)) + b"iCCP" + body
    chunk += struct.pack(">I", zlib.crc32(b"iCCP" + body))
    plain = written("PNG", Picture(PIXELS))
    assert read_bytes(plain[:33] + chunk + plain[33:]).icc is None
    assert read_bytes(data).icc == samples.ICC


def test_a_missing_file_a_folder_an_empty_file_and_a_text_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    (tmp_path / "notes.png").write_text("Dear diary")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "photo.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    for name, said in {
        "absent.png": "does not exist",
        "empty.png": "is empty",
        "notes.png": "is not a PNG",
        "folder.png": "is a folder",
        "photo.heic": "is not a PNG",
        "null\0.png": "cannot be read",
    }.items():
        with pytest.raises(ImageReadError, match=said) as caught:
            read(tmp_path / name)
        assert_one_sentence(caught.value, name)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "private.png"
    write(Picture(PIXELS), path)
    path.chmod(0)
    with pytest.raises(ImageReadError, match="may not be read"):
        read(path)


def test_volumes_and_other_measurements_are_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.zeros((4, 8, 8), np.uint8), photometric="minisblack", volumetric=True)
    with pytest.raises(ImageReadError, match="export it"):
        read(path)
    tifffile.imwrite(path, np.zeros((8, 8), np.complex64), photometric="minisblack")
    with pytest.raises(ImageReadError, match="export it"):
        read(path)
    lossless = WriteOptions(lossless=True)
    write(Picture(PIXELS), tmp_path / "still-works.webp", lossless)
    assert np.array_equal(read(tmp_path / "still-works.webp").pixels, PIXELS)


def test_the_folder_one_is_in_is_named_too() -> None:
    with pytest.raises(ImageReadError, match=r"^\. is a folder"):
        read(Path())
