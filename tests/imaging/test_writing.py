"""A write is whole or has not happened."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from glean_core.errors import GleanError
from glean_core.imaging import (
    ImageWriteError,
    Picture,
    WriteOptions,
    decode,
    encode,
    formats_that_hold,
    read,
    write,
)

from . import samples

PICTURE = Picture(samples.gradient())
DEEP = Picture(samples.gradient().astype(np.uint16) * 257 + 3)
CLEAR = Picture(samples.gradient(channels=4))


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (PICTURE, ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "AVIF")),
        (CLEAR, ("PNG", "TIFF", "WEBP", "BMP", "AVIF")),
        (DEEP, ("PNG", "TIFF")),
        (Picture(np.zeros((2, 2, 4), np.uint16)), ("PNG", "TIFF")),
    ],
)
def test_the_formats_that_hold_a_picture(picture: Picture, expected: tuple[str, ...]) -> None:
    assert formats_that_hold(picture) == expected


@pytest.mark.parametrize(
    ("picture", "name", "said"),
    [
        (DEEP, "a.jpg", "16 bits per channel: choose PNG or TIFF"),
        (DEEP, "a.webp", "16 bits per channel"),
        (CLEAR, "a.jpg", "transparency: choose PNG or TIFF or WEBP"),
        (PICTURE, "a.gif", "suffix '.gif'"),
        (PICTURE, "noname", "suffix ''"),
        (Picture(np.zeros((1, 20000, 3), np.uint8)), "wide.webp", "16383: choose PNG or TIFF"),
        (Picture(np.zeros((70000, 1, 3), np.uint8)), "high.jpg", "65535"),
    ],
)
def test_what_a_format_cannot_hold_is_refused(
    picture: Picture, name: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(ImageWriteError, match=said) as caught:
        write(picture, tmp_path / name)
    assert isinstance(caught.value, GleanError)
    assert str(caught.value).startswith(name)
    assert str(caught.value).endswith(".")
    assert list(tmp_path.iterdir()) == []


def test_reduce_brings_a_picture_down_to_the_format(tmp_path: Path) -> None:
    write(DEEP, tmp_path / "a.bmp", WriteOptions(reduce=True))
    assert np.array_equal(read(tmp_path / "a.bmp").pixels, samples.gradient())
    pixels = np.zeros((8, 8, 4), np.uint8)
    pixels[:4] = [200, 0, 0, 255]
    write(Picture(pixels), tmp_path / "a.jpg", WriteOptions(reduce=True, quality=100))
    flat = read(tmp_path / "a.jpg").pixels.astype(int)
    assert np.abs(flat[1, 1] - [200, 0, 0]).max() <= 3
    assert np.abs(flat[6, 1] - 255).max() <= 3


def test_overlong_exif_is_refused_for_jpeg_or_left_out(tmp_path: Path) -> None:
    picture = Picture(samples.gradient(), samples.ICC, samples.exif() + bytes(70_000), samples.XMP)
    with pytest.raises(ImageWriteError, match="EXIF is too long"):
        write(picture, tmp_path / "a.jpg")
    write(picture, tmp_path / "a.jpg", WriteOptions(reduce=True))
    assert read(tmp_path / "a.jpg").icc == samples.ICC
    write(picture, tmp_path / "a.png")
    assert len(read(tmp_path / "a.png").exif or b"") > 70_000


@pytest.mark.parametrize("quality", [0, 101, -5])
def test_quality_outside_its_range_is_refused(quality: int, tmp_path: Path) -> None:
    with pytest.raises(ImageWriteError, match="between 1 and 100"):
        write(PICTURE, tmp_path / "a.jpg", WriteOptions(quality=quality))


def test_the_format_can_differ_from_the_suffix(tmp_path: Path) -> None:
    write(PICTURE, tmp_path / "a.backup", WriteOptions(format="PNG"))
    assert read(tmp_path / "a.backup").format == "PNG"
    with pytest.raises(ImageWriteError, match="the format GIF"):
        write(PICTURE, tmp_path / "a.png", WriteOptions(format="GIF"))


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_failure_leaves_the_target_and_nothing_else(
    failing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.png"
    write(PICTURE, path)
    before = path.read_bytes()

    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if failing == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ImageWriteError, match=r"photo\.png .*No space left on device") as caught:
        write(CLEAR, path)
    assert str(caught.value).count("\n") == 0
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["photo.png"]


def test_an_encoder_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> bytes:
        raise RuntimeError("encoder says no")

    monkeypatch.setattr("glean_core.imaging.png.encode", broken)
    with pytest.raises(ImageWriteError, match="encoder says no"):
        write(PICTURE, tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImageWriteError, match=r"a\.png .*No such file"):
        write(PICTURE, tmp_path / "absent" / "a.png")


@pytest.mark.skipif(os.name == "nt", reason="file modes are Unix's")
def test_the_mode_of_an_existing_file_is_kept_and_a_new_one_follows_the_umask(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.png"
    old = os.umask(0o027)
    try:
        write(PICTURE, path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        path.chmod(0o604)
        write(CLEAR, path)
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o604
    assert read(path).has_alpha


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "a.png"
    write(PICTURE, target)
    link = tmp_path / "link.png"
    link.symlink_to(target)
    write(CLEAR, link)
    assert link.is_symlink()
    assert read(target).has_alpha


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot sync folders")
def test_file_and_folder_reach_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    real = os.fsync

    def noted(handle: int) -> None:
        synced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        real(handle)

    monkeypatch.setattr(os, "fsync", noted)
    write(PICTURE, tmp_path / "a.png")
    assert synced == [False, True]


def test_a_very_long_name_still_has_room_for_the_file_beside(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 240 + ".png")
    write(PICTURE, path)
    assert np.array_equal(read(path).pixels, PICTURE.pixels)


@pytest.mark.parametrize("picture", [PICTURE, DEEP, CLEAR])
@pytest.mark.parametrize("compression", ["deflate", "lzw", "none"])
def test_tiff_compressions_lose_nothing(picture: Picture, compression: str, tmp_path: Path) -> None:
    from tifffile import TiffFile

    path = tmp_path / "packed.tif"
    write(picture, path, WriteOptions(compression=compression))
    assert np.array_equal(read(path).pixels, picture.pixels)
    with TiffFile(path) as file:
        used = file.pages[0].compression.name
    assert used == {"deflate": "ADOBE_DEFLATE", "lzw": "LZW", "none": "NONE"}[compression]


@pytest.mark.parametrize("chroma", ["4:4:4", "4:2:2", "4:2:0"])
def test_jpeg_colour_resolution_is_the_one_asked_for(chroma: str, tmp_path: Path) -> None:
    from PIL import Image, JpegImagePlugin

    path = tmp_path / "sampled.jpg"
    write(PICTURE, path, WriteOptions(subsampling=chroma))
    with Image.open(path) as image:
        found = JpegImagePlugin.get_sampling(image)
    assert ("4:4:4", "4:2:2", "4:2:0")[found] == chroma


def test_encoded_bytes_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "same.jpg"
    write(PICTURE, path)
    data = encode(PICTURE, path)
    assert data == path.read_bytes()
    assert np.array_equal(decode(data, "same.jpg").pixels, read(path).pixels)


@pytest.mark.parametrize("options", [{"subsampling": "4:1:1"}, {"compression": "jpeg"}])
def test_unknown_choices_are_refused(options: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(ImageWriteError, match="is none of"):
        write(PICTURE, tmp_path / "file.tif", WriteOptions(**options))
