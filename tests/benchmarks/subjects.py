"""Photos to measure with, made from a seed: detail everywhere, as in a real one."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from glean_core.imaging import Picture, write
from glean_core.imaging.write import WriteOptions

SHAPES = {1: (816, 1224), 24: (4000, 6000), 100: (8660, 11548)}  # megapixels: height, width


def photo_file(megapixels: int, folder: Path) -> Path:
    """Write a JPEG of so many megapixels once; later calls return the same file."""
    path = folder / f"photo-{megapixels}mp.jpg"
    if path.is_file():
        return path
    height, width = SHAPES[megapixels]
    rng = np.random.default_rng(megapixels)
    coarse = rng.uniform(30, 225, (height // 64, width // 64, 3)).astype(np.float32)
    pixels = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    grain = rng.normal(0, 6, (512, 512, 3)).astype(np.float32)
    repeats = (-(-height // 512), -(-width // 512), 1)
    pixels += np.tile(grain, repeats)[:height, :width]
    picture = Picture(np.clip(pixels, 0, 255).astype(np.uint8))
    write(picture, path, WriteOptions(format="JPEG", quality=92))
    return path
