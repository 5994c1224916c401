"""Orientation is applied once, and what EXIF says about the pixels stays true."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from glean_core.imaging import Picture, WriteOptions, read, write
from glean_core.imaging.exif import orientation, refreshed, without_prefix

from . import samples

STALE, CURRENT = (200, 30, 30), (20, 120, 220)


def turned_xmp(turn: int) -> bytes:
    return samples.XMP.replace(b'rdf:about=""', b'rdf:about="" tiff:Orientation="%d"' % turn)


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "AVIF"])
def test_every_orientation_is_applied_exactly_once(kind: str, turn: int, tmp_path: Path) -> None:
    path = tmp_path / f"turned.{samples.SUFFIX[kind]}"
    lossless = {"lossless": True} if kind == "WEBP" else {}
    exif = Image.Exif()
    exif.load(samples.exif(orientation=turn))
    image = Image.fromarray(samples.gradient())
    image.save(path, kind, exif=exif, quality=95, **lossless)
    with Image.open(path) as stored:
        expected = np.asarray(ImageOps.exif_transpose(stored))
    picture = read(path)
    assert np.array_equal(picture.pixels, expected)
    assert (picture.width, picture.height) == ((64, 48) if turn < 5 else (48, 64))
    assert orientation(picture.exif) == 1
    write(picture, path, WriteOptions(lossless=True))
    again = read(path)
    assert again.pixels.shape == picture.pixels.shape
    assert np.abs(again.pixels.astype(int) - picture.pixels).max() <= 8


@pytest.mark.parametrize("order", ["<", ">"])
def test_reading_resets_the_orientation_and_nothing_else(order: str, tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    exif = samples.exif(order, 6, samples.thumbnail_jpeg(STALE))
    xmp = turned_xmp(6)
    plain = tmp_path / "plain.jpg"
    write(Picture(samples.gradient()), plain)
    data = plain.read_bytes()
    segment = b"\xff\xe1" + (len(exif) + 8).to_bytes(2, "big") + b"Exif\0\0" + exif
    packet = b"http://ns.adobe.com/xap/1.0/\0" + xmp
    segment += b"\xff\xe1" + (len(packet) + 2).to_bytes(2, "big") + packet
    path.write_bytes(data[:2] + segment + data[2:])
    picture = read(path)
    assert picture.exif == samples.exif(order, 1, samples.thumbnail_jpeg(STALE))
    assert picture.xmp == turned_xmp(1)
    assert picture.height == 64


def test_xmp_as_an_element_is_reset_too(tmp_path: Path) -> None:
    xmp = samples.XMP.replace(b"<dc:title>", b"<tiff:Orientation>8</tiff:Orientation><dc:title>")
    write(Picture(samples.gradient(), xmp=xmp), tmp_path / "a.png")
    assert b"<tiff:Orientation>1</tiff:Orientation>" in (read(tmp_path / "a.png").xmp or b"")


def thumbnail_of(exif: bytes | None) -> Image.Image | None:
    """The picture that the second directory points to, None without such a directory."""
    assert exif is not None
    order = "<" if exif[:2] == b"II" else ">"
    (first,) = struct.unpack_from(order + "I", exif, 4)
    (count,) = struct.unpack_from(order + "H", exif, first)
    (second,) = struct.unpack_from(order + "I", exif, first + 2 + 12 * count)
    if second == 0:
        return None
    (count,) = struct.unpack_from(order + "H", exif, second)
    entries = (struct.unpack_from(order + "HHII", exif, second + 2 + 12 * i) for i in range(count))
    values = {code: value for code, _, _, value in entries}
    return Image.open(BytesIO(exif[values[513] : values[513] + values[514]]))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("noise", [0, 120])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_a_stale_thumbnail_shows_the_new_pixels(
    order: str, noise: int, kind: str, tmp_path: Path
) -> None:
    stale = samples.thumbnail_jpeg(STALE, noise)
    pixels = np.full((300, 200, 3), CURRENT, np.uint8)
    path = tmp_path / f"a.{samples.SUFFIX[kind]}"
    write(Picture(pixels, exif=samples.exif(order, 1, stale)), path)
    exif = read(path).exif
    made = thumbnail_of(exif)
    assert made is not None
    assert made.size == (107, 160)
    assert np.abs(np.asarray(made).astype(int) - CURRENT).max() < 6
    assert exif is not None
    scan = stale.rindex(b"\xff\xda")
    assert stale[scan : scan + 60] not in exif
    assert noise == 0 or stale[-200:] not in exif


def test_a_thumbnail_longer_than_the_old_one_finds_room() -> None:
    grain = np.random.default_rng(0).integers(0, 256, (400, 400, 3)).astype(np.uint8)
    for noisy in (grain, np.kron(grain[:100, :100], np.ones((4, 4, 1), np.uint8))):
        old = samples.exif("<", 1, samples.thumbnail_jpeg(STALE))
        followed = old + b"what comes after the thumbnail"
        for exif in (old, followed):
            made = refreshed(Picture(noisy, exif=exif))
            shown = thumbnail_of(made)
            assert shown is not None
            shown.load()
            assert shown.size == (160, 160)
            if exif is followed:
                assert b"what comes after the thumbnail" in (made or b"")


def test_a_thumbnail_is_in_srgb_and_over_white() -> None:
    pixels = np.zeros((50, 50, 4), np.uint16)
    exif = samples.exif("<", 1, samples.thumbnail_jpeg(STALE))
    shown = thumbnail_of(refreshed(Picture(pixels, exif=exif)))
    assert shown is not None
    assert np.asarray(shown).min() > 250
    green = np.zeros((50, 50, 3), np.uint8)
    green[..., 1] = 200
    shown = thumbnail_of(refreshed(Picture(green, samples.ICC, exif)))
    assert shown is not None
    assert np.asarray(shown)[25, 25, 1] > 203  # P3 green is brighter in sRGB


def test_an_uncompressed_thumbnail_is_blanked_and_unlinked() -> None:
    as_strips = samples.exif("<", 1, b"\xab" * 300, thumbnail_tags=(273, 279))
    made = refreshed(Picture(samples.gradient(), exif=as_strips))
    assert made is not None
    assert b"\xab" * 20 not in made
    assert thumbnail_of(made) is None


def test_size_tags_follow_the_pixels(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    write(Picture(samples.gradient(48, 64), exif=samples.exif()), path)
    with Image.open(path) as image:
        sub = image.getexif().get_ifd(34665)
    assert (sub[40962], sub[40963]) == (64, 48)


def test_a_picture_without_thumbnail_gets_none_and_broken_exif_is_kept() -> None:
    assert thumbnail_of(refreshed(Picture(samples.gradient(), exif=samples.exif()))) is None
    for broken in (b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff", b"II*\0"):
        assert refreshed(Picture(samples.gradient(), exif=broken)) == broken
        assert orientation(broken) == 1


@pytest.mark.parametrize("cut", range(8, 400, 7))
def test_cut_off_exif_never_fails(cut: int) -> None:
    exif = samples.exif(">", 6, samples.thumbnail_jpeg(STALE))[:cut]
    made = refreshed(Picture(samples.gradient(), exif=exif))
    assert made is not None
    assert made[:4] == b"MM\0*"
    assert orientation(made) in (1, 6)


def test_exif_is_found_behind_its_prefix_only_when_it_is_exif() -> None:
    assert without_prefix(b"Exif\0\0" + samples.exif()) == samples.exif()
    assert without_prefix(samples.exif()) == samples.exif()
    assert without_prefix(b"Exif\0\0nonsense") is None
    assert without_prefix(None) is None


def test_xmp_thumbnails_are_removed_on_saving(tmp_path: Path) -> None:
    inside = b"<xmp:Thumbnails><rdf:Alt><rdf:li>AAAA</rdf:li></rdf:Alt></xmp:Thumbnails>"
    xmp = samples.XMP.replace(b"<dc:title>", inside + b"<dc:title>")
    write(Picture(samples.gradient(), xmp=xmp), tmp_path / "a.png")
    assert read(tmp_path / "a.png").xmp == samples.XMP
