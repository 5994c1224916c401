"""The many ways in which TIFF files keep their samples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image

from glean_core.imaging import read

from . import samples

RGB = samples.gradient()
DEEP = RGB.astype(np.uint16) * 257 - np.arange(48, dtype=np.uint16)[:, None, None]


TIFF_LAYOUTS = {
    "strips": {"rowsperstrip": 7},
    "tiles": {"tile": (16, 16)},
    "planar": {"planarconfig": "separate"},
    "planar tiles": {"planarconfig": "separate", "tile": (16, 16)},
    "big endian": {"byteorder": ">"},
    "BigTIFF": {"bigtiff": True},
    "LZW": {"compression": "lzw", "predictor": True},
    "zstd": {"compression": "zstd"},
    "PackBits": {"compression": "packbits"},
}


@pytest.mark.parametrize("layout", TIFF_LAYOUTS)
@pytest.mark.parametrize("pixels", [RGB, DEEP], ids=["8", "16"])
def test_tiff_layouts(layout: str, pixels: NDArray[Any], tmp_path: Path) -> None:
    options: dict[str, Any] = dict(TIFF_LAYOUTS[layout])
    stored = np.moveaxis(pixels, 2, 0) if "planarconfig" in options else pixels
    path = tmp_path / "a.tif"
    options |= {"photometric": "rgb", "metadata": None, "software": False}
    tifffile.imwrite(path, stored, iccprofile=samples.ICC, **options)
    picture = read(path)
    assert np.array_equal(picture.pixels, pixels)
    assert picture.icc == samples.ICC
    assert picture.exif is None


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
def test_float_tiff_is_0_to_1_and_clipped(kind: type, tmp_path: Path) -> None:
    values = np.array([[-0.5, 0.0, 0.25, 0.5, 1.0, 7.0, np.nan]], kind)
    tifffile.imwrite(tmp_path / "a.tif", values, photometric="minisblack")
    picture = read(tmp_path / "a.tif")
    assert picture.pixels[0, :, 0].tolist() == [0, 0, 16384, 32768, 65535, 65535, 0]


def test_other_integers_come_to_full_range(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.array([[0, 2**31, 2**32 - 1]], np.uint32), photometric="minisblack")
    assert read(path).pixels[0, :, 0].tolist() == [0, 32768, 65535]
    tifffile.imwrite(path, np.array([[-5, 0, 32767]], np.int16), photometric="minisblack")
    assert read(path).pixels[0, :, 0].tolist() == [0, 0, 65535]
    twelve = np.array([[0, 2048, 4095, 1]], np.uint16)
    tifffile.imwrite(path, twelve, photometric="minisblack", bitspersample=12, compression="none")
    assert read(path).pixels[0, :, 0].tolist() == [0, 32776, 65535, 16]


def test_white_is_zero_is_turned_round(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", RGB[..., 0], photometric="miniswhite")
    assert np.array_equal(read(tmp_path / "a.tif").pixels[..., 0], 255 - RGB[..., 0])


def test_premultiplied_alpha_is_divided_out(tmp_path: Path) -> None:
    pixels = np.array([[[50, 100, 0, 100], [10, 10, 10, 0], [9, 8, 7, 255]]], np.uint8)
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="rgb", extrasamples=["assocalpha"])
    made = read(tmp_path / "a.tif").pixels
    assert made[0, 0].tolist() == [128, 255, 0, 100]
    assert made[0, 2].tolist() == [9, 8, 7, 255]
    tifffile.imwrite(tmp_path / "b.tif", pixels, photometric="rgb", extrasamples=["unspecified"])
    assert np.array_equal(read(tmp_path / "b.tif").pixels, pixels[..., :3])


def test_jpeg_in_tiff_and_subsampled_ycbcr(tmp_path: Path) -> None:
    image = Image.fromarray(RGB)
    image.save(tmp_path / "jpeg.tif", compression="jpeg", quality=95)
    by_jpeg = read(tmp_path / "jpeg.tif")
    assert np.abs(by_jpeg.pixels.astype(int) - RGB).max() <= 6
    image.convert("YCbCr").save(tmp_path / "ycbcr.tif")
    plain = read(tmp_path / "ycbcr.tif")
    assert np.abs(plain.pixels.astype(int) - RGB).max() <= 3
