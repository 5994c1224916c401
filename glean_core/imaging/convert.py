"""Integer pixels to float and back."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import DTypeLike, NDArray


def full_scale(dtype: DTypeLike) -> int:
    """Return the value of white: 255 for uint8, 65535 for uint16. Raises ValueError for others."""
    if np.dtype(dtype) == np.uint8:
        return 255
    if np.dtype(dtype) == np.uint16:
        return 65535
    raise ValueError(f"pixels must be uint8 or uint16, not {np.dtype(dtype)}")


def to_float(pixels: NDArray[Any]) -> NDArray[np.float32]:
    """Return pixels as float32 in 0..1.

    Any shape. uint8 and uint16 are divided by 255 and 65535; float comes back as float32, its
    values unchanged. Raises ValueError for other types.
    """
    if pixels.dtype.kind == "f":
        return pixels.astype(np.float32, copy=False)
    # Division, not multiplication by the reciprocal: white is 1.0 and the way back is exact.
    white = np.float32(full_scale(pixels.dtype))
    divided: NDArray[np.float32] = np.divide(pixels, white, dtype=np.float32)
    return divided


def from_float(array: NDArray[Any], dtype: DTypeLike) -> NDArray[Any]:
    """Return floats in 0..1 as uint8 or uint16: clipped, rounded to nearest (not a number = 0).

    Any shape. `from_float(to_float(x), x.dtype)` is x. Raises ValueError for other types.
    """
    white = full_scale(dtype)
    scaled = np.nan_to_num(array, nan=0.0, posinf=1.0, neginf=0.0) * np.float32(white)
    np.clip(np.rint(scaled, out=scaled), 0, white, out=scaled)
    rounded: NDArray[Any] = scaled.astype(dtype)
    return rounded


def in_channels(plane: NDArray[np.floating[Any]], channels: int) -> NDArray[np.float32]:
    """Return a plane, height x width, in each of `channels` channels, contiguous.

    For arithmetic with a picture: broadcasting along so short an axis is ten times as slow.
    """
    return np.asarray(cv2.merge([plane] * channels), np.float32).reshape(*plane.shape, channels)
