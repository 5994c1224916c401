"""The many kinds of files that people have."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import cv2
import imagecodecs
import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image

from glean_core.imaging import Picture, read, to_float, to_srgb

from . import profiles, samples

RGB = samples.gradient()


def saved(folder: Path, image: Image.Image, name: str, **options: Any) -> Picture:
    image.save(folder / name, **options)
    return read(folder / name)


def png_of(rows: NDArray[Any], bits: int, colour_type: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG file from packed rows of bytes, unfiltered."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    width = rows.shape[1] * 8 // bits // {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour_type]
    head = struct.pack(">IIBBBBB", width, rows.shape[0], bits, colour_type, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row.tobytes() for row in rows))
    parts = [(b"IHDR", head), *chunks, (b"IDAT", body), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


@pytest.mark.parametrize("writer", ["cv2", "imagecodecs"])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_16_bit_png_of_other_writers(writer: str, channels: int, tmp_path: Path) -> None:
    pixels = samples.gradient(channels=4)[..., :channels].astype(np.uint16) * 250
    path = tmp_path / "deep.png"
    if writer == "cv2":
        order = {1: [0], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[channels]
        assert cv2.imwrite(str(path), pixels[..., order])
    else:
        path.write_bytes(imagecodecs.png_encode(pixels))
    picture = read(path)
    assert picture.pixels.dtype == np.uint16
    assert np.array_equal(picture.pixels, pixels)


def test_png_with_few_bits_and_one_transparent_grey(tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    path.write_bytes(png_of(np.array([[0b10100000]], np.uint8), 1, 0))
    assert read(path).pixels[0, :, 0].tolist() == [255, 0, 255, 0, 0, 0, 0, 0]
    path.write_bytes(png_of(np.array([[0x0F]], np.uint8), 4, 0, (b"tRNS", b"\0\x0f")))
    picture = read(path)
    assert picture.pixels.tolist() == [[[0, 255], [255, 0]]]
    deep = struct.pack(">6H", 1, 2, 3, 500, 600, 700)
    rows = np.frombuffer(deep, np.uint8)[None]
    path.write_bytes(png_of(rows, 16, 2, (b"tRNS", struct.pack(">3H", 1, 2, 3))))
    assert read(path).pixels.tolist() == [[[1, 2, 3, 0], [500, 600, 700, 65535]]]


def test_png_gamma_without_profile_is_taken_for_srgb(tmp_path: Path) -> None:
    path = tmp_path / "gamma.png"
    path.write_bytes(png_of(RGB.reshape(48, -1), 8, 2, (b"gAMA", struct.pack(">I", 100000))))
    picture = read(path)
    assert picture.icc is None
    assert np.array_equal(picture.pixels, RGB)


@pytest.mark.parametrize("suffix", ["png", "bmp", "tif"])
def test_palettes_become_rgb(suffix: str, tmp_path: Path) -> None:
    image = Image.fromarray(RGB).quantize(16)
    picture = saved(tmp_path, image, f"palette.{suffix}")
    assert np.array_equal(picture.pixels, np.asarray(image.convert("RGB")))


def test_a_palette_with_transparency_becomes_rgba(tmp_path: Path) -> None:
    image = Image.fromarray(RGB).quantize(8)
    picture = saved(tmp_path, image, "palette.png", transparency=bytes([0, 100] + [255] * 6))
    indices = np.asarray(image)
    assert picture.has_alpha
    assert set(np.unique(picture.pixels[indices == 1, 3])) == {100}
    assert np.all(picture.pixels[indices == 0, 3] == 0)


@pytest.mark.parametrize("suffix", ["png", "bmp", "tif"])
def test_one_bit_becomes_grey(suffix: str, tmp_path: Path) -> None:
    bits = RGB[..., 0] > 120
    picture = saved(tmp_path, Image.fromarray(bits), f"bits.{suffix}")
    assert np.array_equal(picture.pixels[..., 0], np.where(bits, 255, 0))


def test_cmyk_jpeg_without_profile(tmp_path: Path) -> None:
    inks = np.zeros((16, 16, 4), np.uint8)
    inks[:, :8] = [255, 0, 0, 0]
    inks[:, 8:] = [0, 0, 0, 128]
    picture = saved(tmp_path, Image.fromarray(inks, "CMYK"), "inks.jpg", quality=100)
    assert np.abs(picture.pixels[8, 2].astype(int) - [0, 255, 255]).max() <= 3
    assert np.abs(picture.pixels[8, 13].astype(int) - 127).max() <= 3


def test_cmyk_goes_through_its_profile(tmp_path: Path) -> None:
    inks = np.full((16, 16, 4), [51, 102, 25, 76], np.uint8)
    light = ((1 - np.array([51, 102, 25]) / 255) * (1 - 76 / 255)) ** 1.8
    expected = 255 * np.where(light > 0.0031308, 1.055 * light ** (1 / 2.4) - 0.055, 12.92 * light)
    icc = profiles.cmyk_profile()
    jpeg = saved(tmp_path, Image.fromarray(inks, "CMYK"), "a.jpg", quality=100, icc_profile=icc)
    tifffile.imwrite(tmp_path / "a.tif", inks, photometric="separated", iccprofile=icc)
    deep = inks.astype(np.uint16) * 257
    tifffile.imwrite(tmp_path / "deep.tif", deep, photometric="separated", iccprofile=icc)
    tiff, tiff16 = read(tmp_path / "a.tif"), read(tmp_path / "deep.tif")
    for picture, scale, near in ((jpeg, 1, 5), (tiff, 1, 3), (tiff16, 257, 3)):
        assert picture.icc is None  # it is sRGB now
        assert picture.pixels.shape == (16, 16, 3)
        assert np.abs(picture.pixels[3, 3] / scale - expected).max() < near
    assert tiff16.bit_depth == 16


def test_cmyk_without_adobes_marker_is_not_inverted(tmp_path: Path) -> None:
    inks = np.full((16, 16, 4), [255, 0, 0, 0], np.uint8)
    stream = BytesIO()
    Image.fromarray(255 - inks, "CMYK").save(stream, "JPEG", quality=100)
    data = stream.getvalue()
    start = data.index(b"\xff\xee")
    size = int.from_bytes(data[start + 2 : start + 4], "big")
    (tmp_path / "a.jpg").write_bytes(data[:start] + data[start + 2 + size :])
    assert np.abs(read(tmp_path / "a.jpg").pixels[8, 8].astype(int) - [0, 255, 255]).max() <= 3


def test_the_first_picture_of_several_is_read(tmp_path: Path) -> None:
    first, second = Image.fromarray(RGB), Image.fromarray(255 - RGB)
    for name in ("a.png", "a.webp", "a.tif", "a.avif"):
        lossless = {"lossless": True} if name.endswith("webp") else {}
        quality = {"quality": 95} if name.endswith("avif") else {}
        picture = saved(
            tmp_path, first, name, save_all=True, append_images=[second], **lossless, **quality
        )
        assert np.abs(picture.pixels.astype(int) - RGB).max() <= (9 if quality else 0)


@pytest.mark.parametrize("bits", [10, 12])
def test_deep_avif_becomes_16_bit(bits: int, tmp_path: Path) -> None:
    pixels = samples.gradient().astype(np.uint16) << (bits - 8)
    data = imagecodecs.avif_encode(pixels, level=100, bitspersample=bits)
    (tmp_path / "a.avif").write_bytes(data)
    picture = read(tmp_path / "a.avif")
    assert picture.pixels.dtype == np.uint16
    assert np.abs(picture.pixels / 65535 - pixels / (2**bits - 1)).max() < 0.02


def test_the_contents_decide_and_not_the_name(tmp_path: Path) -> None:
    Image.fromarray(RGB).save(tmp_path / "really-a.png")
    (tmp_path / "really-a.png").rename(tmp_path / "called.jpg")
    picture = read(tmp_path / "called.jpg")
    assert picture.format == "PNG"
    assert np.array_equal(picture.pixels, RGB)


def test_bmp_with_alpha_and_top_down(tmp_path: Path) -> None:
    pixels = samples.gradient(channels=4)
    picture = saved(tmp_path, Image.fromarray(pixels), "a.bmp")
    assert np.array_equal(picture.pixels[..., :3], pixels[..., :3])


def test_grey_stays_grey(tmp_path: Path) -> None:
    grey = Image.fromarray(RGB[..., 0])
    for name in ("a.png", "a.jpg", "a.tif", "a.bmp"):
        assert saved(tmp_path, grey, name).pixels.shape == (48, 64, 1)
    both = Image.merge("LA", (grey, grey))
    assert saved(tmp_path, both, "b.png").pixels.shape == (48, 64, 2)


def test_old_hexadecimal_exif_in_png(tmp_path: Path) -> None:
    exif = b"Exif\0\0" + samples.exif(orientation=6)
    text = b"\nexif\n%8d\n" % len(exif) + exif.hex().encode()
    body = b"Raw profile type exif\0\0" + zlib.compress(text)
    (tmp_path / "a.png").write_bytes(png_of(RGB.reshape(48, -1), 8, 2, (b"zTXt", body)))
    picture = read(tmp_path / "a.png")
    assert picture.exif == samples.exif()
    assert (picture.width, picture.height) == (48, 64)


def test_extended_xmp_of_other_programs_is_merged(tmp_path: Path) -> None:
    import hashlib

    rest = samples.XMP
    digest = hashlib.md5(rest, usedforsecurity=False).hexdigest().upper().encode()
    main = samples.XMP.replace(b"<dc:title>\xc3\x84hre</dc:title>", b"<dc:format>x</dc:format>")
    note = b'rdf:about="" xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="'
    main = main.replace(b'rdf:about=""', note + digest + b'"')
    head = b"http://ns.adobe.com/xmp/extension/\0" + digest + struct.pack(">II", len(rest), 0)
    stream = BytesIO()
    Image.fromarray(RGB).save(stream, "JPEG")
    data = stream.getvalue()
    parts = b""
    for body in (b"http://ns.adobe.com/xap/1.0/\0" + main, head + rest):
        parts += b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    (tmp_path / "a.jpg").write_bytes(data[:2] + parts + data[2:])
    xmp = read(tmp_path / "a.jpg").xmp or b""
    assert b"<dc:format>x</dc:format>" in xmp
    assert "<dc:title>Ähre</dc:title>".encode() in xmp
    assert xmp.count(b"</rdf:RDF>") == 1


def test_stray_bytes_between_jpeg_segments_are_forgiven(tmp_path: Path) -> None:
    stream = BytesIO()
    Image.fromarray(RGB).save(stream, "JPEG", quality=95, icc_profile=samples.ICC)
    data = stream.getvalue()
    at = data.index(b"\xff\xe2")  # the profile
    (tmp_path / "a.jpg").write_bytes(data[:at] + b"\xff\xff\0\x12" + data[at:])
    picture = read(tmp_path / "a.jpg")
    assert picture.icc == samples.ICC
    assert np.abs(picture.pixels.astype(int) - RGB).max() <= 6


P3_PRIMARIES, BT2020_PRIMARIES, SRGB_CURVE, LINEAR, PQ = 12, 9, 13, 8, 16  # ITU-T H.273


def test_colours_named_by_number_in_avif_get_their_profile(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    path.write_bytes(imagecodecs.avif_encode(RGB, primaries=P3_PRIMARIES, transfer=SRGB_CURVE))
    icc = read(path).icc
    expected = profiles.rgb_profile(profiles.DISPLAY_P3, profiles.SRGB_FORMULA)
    colours = to_float(RGB)
    assert np.abs(to_srgb(colours, icc) - to_srgb(colours, expected)).max() < 0.5 / 255
    path.write_bytes(imagecodecs.avif_encode(RGB, primaries=1, transfer=SRGB_CURVE))
    assert read(path).icc is None


def test_colours_named_by_number_in_png_go_before_its_profile(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    packed = b"x\0\0" + zlib.compress(samples.ICC)
    for name, transfer in ((BT2020_PRIMARIES, LINEAR), (P3_PRIMARIES, PQ)):
        chunks = [(b"cICP", bytes((name, transfer, 0, 1))), (b"iCCP", packed)]
        path.write_bytes(png_of(RGB.reshape(48, -1), 8, 2, *chunks))
        icc = read(path).icc
        if transfer == PQ:  # has no profile of this kind
            assert icc == samples.ICC
            continue
        white = to_srgb(np.ones((1, 1, 3), np.float32), icc)
        half = to_srgb(np.full((1, 1, 3), 0.5, np.float32), icc)
        assert np.abs(white - 1).max() < 1e-4
        assert np.abs(half - (1.055 * 0.5 ** (1 / 2.4) - 0.055)).max() < 1e-4
