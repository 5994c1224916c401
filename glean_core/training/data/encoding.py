"""Pixels to JPEG, without metadata."""

from __future__ import annotations

from typing import Literal

import imagecodecs
import numpy as np
from numpy.typing import NDArray

Colour = Literal["444", "420"]  # at full and at half resolution


def encode_jpeg(pixels: NDArray[np.uint8], quality: int, colour: Colour = "444") -> bytes:
    """Encode H x W x 3 uint8 sRGB at quality 1..100."""
    contiguous = np.ascontiguousarray(pixels)
    return bytes(imagecodecs.jpeg8_encode(contiguous, quality, subsampling=colour, optimize=True))
