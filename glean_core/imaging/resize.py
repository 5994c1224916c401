"""Bicubic resizing with antialiasing, as MATLAB's imresize does it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray


def resize(array: NDArray[Any], size: tuple[int, int]) -> NDArray[np.float32]:
    """Return the array resized to (height, width) by antialiased bicubic interpolation.

    array: height x width or height x width x channels, any real dtype; units stay as they are
    (uint8 in gives 0..255 out, 0..1 in gives 0..1 out). Nothing is clipped: bicubic overshoots.
    The axis that shrinks most is done first. Raises ValueError for an empty array or size.
    Source: the behaviour of MATLAB's imresize(A, [height width], "bicubic").
    """
    if array.ndim not in (2, 3) or 0 in array.shape or min(size) < 1:
        raise ValueError(f"cannot resize {array.shape} to {size}")
    result = array.astype(np.float32, copy=False)
    scales = [size[axis] / array.shape[axis] for axis in (0, 1)]
    for axis in sorted((0, 1), key=lambda axis: scales[axis]):  # stable: rows first on a tie
        result = _resize_axis(result, axis, size[axis])
    return result.copy() if result is array else result


def resize_weights(
    in_length: int, out_length: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return which input samples make each output sample along one axis, and their weights.

    indices, weights: out_length x taps each; a row's weights sum to 1. Sample positions are pixel
    centres; indices beyond the ends are mirrored with the edge sample repeated, so that an index
    can occur more than once in a row. Raises ValueError for lengths below 1.
    """
    if in_length < 1 or out_length < 1:
        raise ValueError(f"cannot resize a length of {in_length} to {out_length}")
    scale = out_length / in_length
    shrink = min(scale, 1.0)  # the kernel is widened only when shrinking
    reach = 4.0 / shrink
    centre = (np.arange(1, out_length + 1) / scale) + 0.5 * (1.0 - 1.0 / scale)  # 1-based
    first = np.floor(centre - reach / 2.0)
    positions = first[:, None] + np.arange(int(np.ceil(reach)) + 2)
    weights = shrink * _cubic(shrink * (centre[:, None] - positions))
    weights /= weights.sum(axis=1, keepdims=True)
    folded = np.mod(positions.astype(np.int64) - 1, 2 * in_length)
    indices = np.where(folded < in_length, folded, 2 * in_length - 1 - folded)
    used = np.any(weights != 0.0, axis=0)
    return indices[:, used], weights[:, used]


def _cubic(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keys' cubic convolution kernel with a = -0.5."""
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1.0
    far = ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    return np.where(x <= 1.0, near, np.where(x <= 2.0, far, 0.0))


@lru_cache(maxsize=64)
def _resize_matrix(in_length: int, out_length: int) -> Any:
    from scipy.sparse import csr_array  # here: importing it takes a tenth of a second

    indices, weights = resize_weights(in_length, out_length)
    rows = np.repeat(np.arange(out_length), indices.shape[1])
    entries = (weights.astype(np.float32).ravel(), (rows, indices.ravel()))
    return csr_array(entries, shape=(out_length, in_length))  # mirrored duplicates are summed


def _resize_axis(array: NDArray[np.float32], axis: int, length: int) -> NDArray[np.float32]:
    if array.shape[axis] == length:
        return array  # the kernel is 1 at 0 and 0 at other whole numbers
    matrix = _resize_matrix(array.shape[axis], length)
    moved = np.ascontiguousarray(np.moveaxis(array, axis, 0))
    flat = matrix @ moved.reshape(moved.shape[0], -1)
    resized = np.moveaxis(flat.reshape(length, *moved.shape[1:]), 0, axis)
    return np.ascontiguousarray(resized, dtype=np.float32)
