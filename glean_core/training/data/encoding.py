"""Pixels to JPEG, without metadata."""

from __future__ import annotations

import imagecodecs
import numpy as np
from numpy.typing import NDArray


def encode_jpeg(pixels: NDArray[np.uint8], quality: int) -> bytes:
    """Encode H x W x 3 uint8 sRGB at quality 1..100, colour at full resolution."""
    contiguous = np.ascontiguousarray(pixels)
    return bytes(imagecodecs.jpeg8_encode(contiguous, quality, subsampling="444", optimize=True))
