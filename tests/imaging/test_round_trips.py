"""What is written comes back."""

from __future__ import annotations

import io
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from glean_core.imaging import Picture, WriteOptions, formats_that_hold, png, read, write

from . import samples

LOSSLESS = WriteOptions(lossless=True)


def through_a_file(picture: Picture, kind: str, options: WriteOptions = LOSSLESS) -> Picture:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"picture.{samples.SUFFIX[kind]}"
        write(picture, path, options)
        return read(path)


pictures = st.builds(
    lambda height, width, channels, dtype, seed: Picture(
        np.random.default_rng(seed)
        .integers(0, np.iinfo(dtype).max + 1, (height, width, channels))
        .astype(dtype)
    ),
    st.integers(1, 40),
    st.integers(1, 40),
    st.integers(1, 4),
    st.sampled_from([np.uint8, np.uint16]),
    st.integers(0, 1000),
)


@settings(max_examples=80, deadline=None)
@given(pictures, st.sampled_from(["PNG", "TIFF", "WEBP", "BMP"]))
def test_lossless_formats_return_every_bit(picture: Picture, kind: str) -> None:
    if kind not in formats_that_hold(picture):
        kind = "PNG"
    back = through_a_file(picture, kind)
    pixels = picture.pixels
    if picture.is_grey and (kind == "WEBP" or (kind == "BMP" and picture.has_alpha)):
        # These keep grey as three equal channels.
        grey, alpha = pixels[..., :1], pixels[..., 1:]
        pixels = np.concatenate((grey, grey, grey, alpha), axis=2)
    assert back.pixels.dtype == pixels.dtype
    assert np.array_equal(back.pixels, pixels)
    assert back.format == kind
    assert (back.icc, back.exif, back.xmp) == (None, None, None)


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "AVIF"])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_lossy_formats_come_close(kind: str, channels: int) -> None:
    picture = Picture(samples.gradient(channels=4)[..., -channels:])
    if kind not in formats_that_hold(picture):
        return
    back = through_a_file(picture, kind, WriteOptions(quality=95))
    assert back.has_alpha == picture.has_alpha
    expected = picture.pixels
    if back.pixels.shape[2] == 4 and channels == 2:
        expected = expected[..., [0, 0, 0, 1]]
    assert np.abs(back.pixels.astype(int) - expected).max() <= 8
    small = through_a_file(picture, kind, WriteOptions(quality=30))
    assert back.pixels.shape == small.pixels.shape


def test_lower_quality_makes_smaller_files(tmp_path: Path) -> None:
    noisy = Picture(np.random.default_rng(0).integers(0, 256, (64, 64, 3)).astype(np.uint8))
    for kind in ("JPEG", "WEBP", "AVIF"):
        sizes = []
        for quality in (10, 60, 95):
            path = tmp_path / f"{quality}.{samples.SUFFIX[kind]}"
            write(noisy, path, WriteOptions(quality=quality))
            sizes.append(path.stat().st_size)
        assert sizes == sorted(sizes)
        assert sizes[0] < sizes[-1] / 2


@pytest.mark.parametrize("kind", samples.SUFFIX)
def test_profile_and_metadata_survive_byte_for_byte(kind: str) -> None:
    exif = samples.exif()
    picture = Picture(samples.gradient(3000 // 100, 4000 // 100), samples.ICC, exif, samples.XMP)
    back = through_a_file(picture, kind)
    assert back.icc == samples.ICC
    if kind == "BMP":  # has no place for them
        assert (back.exif, back.xmp) == (None, None)
        return
    assert back.xmp == samples.XMP
    if kind == "TIFF":  # EXIF becomes TIFF tags: same content, other layout
        assert_same_exif(back.exif, exif)
    else:
        assert back.exif is not None
        assert len(back.exif) == len(exif)
        differing = [i for i in range(len(exif)) if back.exif[i] != exif[i]]
        assert len(differing) <= 4  # the two bytes each of the corrected width and height
    assert through_a_file(back, kind).exif == back.exif


def assert_same_exif(made: bytes | None, expected: bytes) -> None:
    found, wanted = Image.Exif(), Image.Exif()
    found.load(b"Exif\0\0" + (made or b""))
    wanted.load(b"Exif\0\0" + expected)
    assert found[271] == wanted[271] == "Acme Cameras"
    assert found[306] == wanted[306]
    for code in (33434, 37500):
        assert found.get_ifd(34665)[code] == wanted.get_ifd(34665)[code]
    assert found.get_ifd(34853) == wanted.get_ifd(34853) == {1: "N"}


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_16_bit_files_carry_everything_too(kind: str, order: str) -> None:
    pixels = samples.gradient(30, 40, 4).astype(np.uint16) * 251
    picture = Picture(pixels, samples.ICC, samples.exif(order), samples.XMP)
    back = through_a_file(picture, kind)
    assert np.array_equal(back.pixels, pixels)
    assert (back.icc, back.xmp) == (samples.ICC, samples.XMP)
    assert_same_exif(back.exif, samples.exif(order))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "AVIF"])
def test_grey_keeps_its_grey_profile(kind: str) -> None:
    picture = Picture(samples.gradient(channels=1), samples.GREY_ICC)
    back = through_a_file(picture, kind)
    assert back.is_grey
    assert back.icc == samples.GREY_ICC


def test_grey_in_a_format_without_grey_changes_profile_not_looks() -> None:
    picture = Picture(np.full((4, 4, 1), 128, np.uint8), samples.GREY_ICC)
    back = through_a_file(picture, "WEBP")
    linear = (128 / 255) ** (round(1.8 * 256) / 256)
    expected = round(255 * (1.055 * linear ** (1 / 2.4) - 0.055))
    assert back.icc is None
    assert np.all(back.pixels == expected)


def test_other_programs_find_the_chunks(tmp_path: Path) -> None:
    """Pillow reads profile, EXIF and XMP from what is written here, without a complaint."""
    exif = samples.exif(orientation=1)
    picture = Picture(samples.gradient(), samples.ICC, exif, samples.XMP)
    for kind in ("PNG", "JPEG", "WEBP", "AVIF", "TIFF"):
        path = tmp_path / f"a.{samples.SUFFIX[kind]}"
        write(picture, path)
        with Image.open(path) as image:
            image.load()
            assert image.size == (64, 48)
            assert image.info["icc_profile"] == samples.ICC
            assert image.getexif()[271] == "Acme Cameras"
            assert image.getexif().get_ifd(34665)[33434] == 1 / 125
            if kind != "TIFF":
                assert image.info["xmp"] == samples.XMP
    deep = picture.with_pixels(samples.gradient().astype(np.uint16) * 257)
    write(deep, tmp_path / "deep.png")
    with Image.open(tmp_path / "deep.png") as image:
        image.verify()  # every chunk's checksum


def test_xmp_longer_than_a_jpeg_segment_is_split_and_joined() -> None:
    filler = b"".join(b"<dc:x%d>%d</dc:x%d>" % (i, i * i, i) for i in range(9000))
    xmp = samples.XMP.replace(b"<dc:title>", filler + b"<dc:title>")
    assert len(xmp) > 2 * 65536
    back = through_a_file(Picture(samples.gradient(), xmp=xmp), "JPEG")
    assert back.xmp == xmp


def test_a_profile_longer_than_a_jpeg_segment_is_split_and_joined() -> None:
    icc = samples.ICC + np.random.default_rng(0).bytes(200_000)
    assert through_a_file(Picture(samples.gradient(), icc), "JPEG").icc == icc


def test_colours_under_full_transparency_survive() -> None:
    pixels = samples.gradient(channels=4)
    pixels[..., 3] = 0
    for kind in ("PNG", "TIFF", "WEBP", "BMP"):
        assert np.array_equal(through_a_file(Picture(pixels), kind).pixels, pixels)


def test_opaque_alpha_stays_a_channel() -> None:
    pixels = samples.gradient(channels=4)
    pixels[..., 3] = 255
    for kind in ("PNG", "TIFF", "WEBP", "BMP"):
        assert through_a_file(Picture(pixels), kind).pixels.shape[2] == 4


@pytest.mark.parametrize("quality", [1, 50, 90, 100])
@pytest.mark.parametrize("channels", [1, 3])
def test_noise_at_any_quality_can_be_written(quality: int, channels: int) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (400, 300, channels)).astype(np.uint8)
    for kind in ("JPEG", "WEBP"):
        back = through_a_file(Picture(noise), kind, WriteOptions(quality=quality))
        assert back.pixels.shape[:2] == (400, 300)
        if quality == 100 and kind == "JPEG":
            assert np.abs(back.pixels.astype(int) - noise).max() <= 12


def test_what_is_read_can_be_painted_on() -> None:
    for kind in samples.SUFFIX:
        pixels = through_a_file(Picture(samples.gradient()), kind).pixels
        pixels[0, 0] = 0
        assert pixels[0, 0].max() == 0
        assert pixels.flags.c_contiguous


def test_metadata_can_be_left_out_but_the_profile_stays() -> None:
    picture = Picture(samples.gradient(), samples.ICC, samples.exif(), samples.XMP)
    for kind in samples.SUFFIX:
        back = through_a_file(picture, kind, WriteOptions(keep_metadata=False))
        assert (back.icc, back.exif, back.xmp) == (samples.ICC, None, None)


def test_a_written_jpeg_starts_with_exif(tmp_path: Path) -> None:
    write(Picture(samples.gradient(), None, samples.exif()), tmp_path / "a.jpg")
    assert (tmp_path / "a.jpg").read_bytes()[6:12] == b"Exif\0\0"
    with Image.open(io.BytesIO((tmp_path / "a.jpg").read_bytes())) as image:
        assert image.mode == "RGB"


@pytest.mark.parametrize("shape", [(1, 137, 1), (70, 1, 4), (1, 3, 3), (400, 1, 1)])
def test_narrow_pictures_of_noise_become_whole_pngs(shape: tuple[int, ...]) -> None:
    """What can't be packed takes more room than the encoder expects."""
    for seed in range(20):
        noise = np.random.default_rng(seed).integers(0, 256, shape).astype(np.uint8)
        data = png.encode(Picture(noise))
        assert data.endswith(b"IEND\xaeB`\x82")
        assert np.array_equal(png.decode(data, 1000).pixels, noise)
