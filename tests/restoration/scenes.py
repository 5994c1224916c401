"""Pictures and masks to try things on."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import Box, Picture


def noise_picture(
    height: int, width: int, channels: int = 3, dtype: type = np.uint8, seed: int = 0
) -> Picture:
    """Random pixels: every unwanted change shows."""
    generator = np.random.default_rng(seed)
    white = np.iinfo(dtype).max
    return Picture(generator.integers(0, white + 1, (height, width, channels)).astype(dtype))


def smooth_picture(height: int, width: int, seed: int = 0, detail: float = 12.0) -> Picture:
    """Soft colour clouds with structures of about `detail` pixels, 16 bit."""
    generator = np.random.default_rng(seed)
    clouds = cv2.GaussianBlur(generator.normal(size=(height, width, 3)), (0, 0), detail)
    clouds = 0.5 + 0.15 * clouds / clouds.std()
    return Picture((np.clip(clouds, 0, 1) * 65535).astype(np.uint16))


def box_mask(height: int, width: int, box: Box) -> NDArray[np.float32]:
    """1 inside the box."""
    mask = np.zeros((height, width), np.float32)
    mask[box.slices] = 1.0
    return mask


def face_names(shared: Path, split: str, every: int) -> list[Path]:
    """Every n-th aligned 256-px face of a split."""
    folder = shared / "data" / "faces_pd_256"
    names = (folder / f"{split}.txt").read_text("utf-8").split()[::every]
    return [folder / "images" / name for name in names]


def face_in_a_photo(
    path: Path, side: float, degrees: float, centre: tuple[float, float], size: tuple[int, int]
) -> Picture:
    """An aligned face crop drawn into a plain picture of (height, width), turned clockwise."""
    face = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    matrix = cv2.getRotationMatrix2D((127.5, 127.5), -degrees, side / 256)
    matrix[:, 2] += np.array(centre) - 128
    flags = cv2.INTER_CUBIC
    drawn = cv2.warpAffine(face, matrix, size[::-1], flags=flags).astype(np.float32)
    there = cv2.warpAffine(np.ones((256, 256), np.float32), matrix, size[::-1])[..., None]
    backdrop = np.array([104, 116, 128], np.float32)
    return Picture((there * drawn + (1 - there) * backdrop).astype(np.uint8))
